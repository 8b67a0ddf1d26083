"""Ways to make variables that differ only by their limits: yes or no, bands, single years."""

from itertools import pairwise

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.variable import Variable

YES = Code("yes", Text(nb="Ja", nn="Ja", en="Yes"))
NO = Code("no", Text(nb="Nei", nn="Nei", en="No"))


def flag(name: str, title: Text, subject: Subject, condition: str) -> Variable:
    """A variable of two codes, `yes` where the condition holds."""
    return Variable(
        id=name,
        title=title,
        subject=subject,
        codes=CodeList(name, title, (YES, NO)),
        sql=f"CASE WHEN {condition} THEN 'yes' ELSE 'no' END",
    )


def _years(first: int, last: int) -> Text:
    span = str(first) if first == last else f"{first}–{last}"
    return Text(nb=f"{span} år", nn=f"{span} år", en=f"{span} years")


def _under(limit: int) -> Code:
    return Code(
        f"under_{limit}",
        Text(nb=f"Under {limit} år", nn=f"Under {limit} år", en=f"Under {limit} years"),
    )


def _from(limit: int) -> Code:
    return Code(
        f"{limit}+",
        Text(nb=f"{limit} år og eldre", nn=f"{limit} år og eldre", en=f"{limit} years and over"),
    )


def age_bands(name: str, subject: Subject, *starts: int) -> Variable:
    """Age in bands, each from one start to the next; the last is open, the first is what is under.

    `age_bands("age_band", subject, 19, 25, 31)` has `19-24`, `25-30`, `31+` and
    `under_19`: nobody falls outside, whatever the age.
    """
    closed = [(first, after - 1) for first, after in pairwise(starts)]
    codes = [Code(f"{first}-{last}", _years(first, last)) for first, last in closed]
    rows = " ".join(f"WHEN age <= {last} THEN '{first}-{last}'" for first, last in closed)
    under, over = _under(starts[0]), _from(starts[-1])
    title = Text(nb="Alder", nn="Alder", en="Age")
    return Variable(
        id=name,
        title=title,
        subject=subject,
        codes=CodeList(name, title, (under, *codes, over)),
        sql=f"CASE WHEN age < {starts[0]} THEN '{under.code}' {rows} ELSE '{over.code}' END",
    )


def single_years(name: str, subject: Subject, first: int, last: int) -> Variable:
    """Age in single years from `first` to `last`, and what is under and over."""
    title = Text(nb="Alder", nn="Alder", en="Age")
    over = Code(
        f"over_{last}",
        Text(nb=f"Over {last} år", nn=f"Over {last} år", en=f"Over {last} years"),
    )
    under = _under(first)
    codes = (under, *(Code(str(age), _years(age, age)) for age in range(first, last + 1)), over)
    return Variable(
        id=name,
        title=title,
        subject=subject,
        codes=CodeList(name, title, codes),
        sql=f"CASE WHEN age < {first} THEN '{under.code}' WHEN age > {last} THEN '{over.code}'"
        " ELSE CAST(age AS VARCHAR) END",
    )
