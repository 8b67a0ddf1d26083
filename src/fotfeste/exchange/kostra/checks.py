"""The checks of KOSTRA form 11B (kontroller K1–K23): each takes a record, and gives what is wrong with it.

Named and numbered as Statistics Norway did, with its limits. K21 and K22 (age) took the birth date
from the personal number; we read nothing out of a number, so they ask the person's own record.
"""

from collections.abc import Callable, Iterator
from datetime import date

from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.domain.geography.places import UNKNOWN_MUNICIPALITY
from fotfeste.domain.numbers import is_d_number, is_duf, is_national
from fotfeste.exchange.kostra.layout import Line, layout
from fotfeste.exchange.problem import Problem, problem

Check = Callable[[Line, bool], Iterator[Problem]]


def checked(line: Line, *, test: bool, born: date | None = None) -> list[Problem]:
    """Every problem of a record; of one of another length nothing else can be said.

    `test`: numbers with month + 80 are good. `born` is the person's birth date, where it is known.
    """
    length = layout().length
    if len(line.text) != length:
        return [problem("kostra_k1", "", len(line.text), length)]
    found = [each for check in CHECKS for each in check(line, test)]
    return [*found, *(each for check in CHECKS_OF_AGE for each in check(line, born))]


def k2(line: Line, _: bool) -> Iterator[Problem]:
    """Only digits and blanks in the fields for numbers."""
    for name, place in layout().fields.items():
        said = line.text[place.first - 1 : place.last].replace(" ", "")
        if place.kind == "digits" and said and not (said.isascii() and said.isdecimal()):
            yield problem("kostra_k2", name)


def k3(line: Line, _: bool) -> Iterator[Problem]:
    """The municipality's number is one there has been."""
    known = line["municipality"] in MUNICIPALITIES.names
    if not known or line["municipality"] == UNKNOWN_MUNICIPALITY:
        yield problem("kostra_k3", "municipality", line["municipality"])


def k4(line: Line, _: bool) -> Iterator[Problem]:
    """The year is one of those the form was used."""
    years = (layout().first_year, layout().last_year)
    if line.year is None or not years[0] <= line.year <= years[1]:
        yield problem("kostra_k4", "year", line["year"], f"{years[0]}–{years[1]}")


def k5(line: Line, test: bool) -> Iterator[Problem]:
    """The number is a fødselsnummer or a D-number."""
    said = line["national_number"]
    if not (is_national(said, test=test) or is_d_number(said, test=test)):
        yield problem("kostra_k5", "national_number")


def k6(line: Line, _: bool) -> Iterator[Problem]:
    """The DUF number, where there is one, has the right control digits."""
    if line["duf_number"].strip("0") and not is_duf(line["duf_number"]):
        yield problem("kostra_k6", "duf_number")


def _coded(rule: str, name: str) -> Check:
    def check(line: Line, _: bool) -> Iterator[Problem]:
        codes = layout().fields[name].codes
        if line[name] not in codes:
            yield problem(rule, name, line[name], ", ".join(codes))

    return check


k7, k8 = _coded("kostra_k7", "sex"), _coded("kostra_k8", "marital_status")
k10, k12 = _coded("kostra_k10", "paid_work"), _coded("kostra_k12", "status")


def k9(line: Line, _: bool) -> Iterator[Problem]:
    """The start is a day."""
    if line.day("started_on") is None:
        yield problem("kostra_k9", "started_on", line["started_on"])


def _slots(rule: str, name: str) -> Check:
    def check(line: Line, _: bool) -> Iterator[Problem]:
        """Each slot has its own code or nothing, and one at least is filled."""
        pairs = list(zip(layout().fields[name].slots, line.slots(name), strict=True))
        wrong = [said for own, said in pairs if said not in ("", own)]
        if wrong or not any(said for _, said in pairs):
            yield problem(rule, name, ", ".join(wrong))

    return check


k11, k14 = _slots("kostra_k11", "courses"), _slots("kostra_k14", "months")


def k13(line: Line, _: bool) -> Iterator[Problem]:
    """Who is no longer in the programme has an end in the reporting year."""
    status, ended = line["status"], line.day("ended_on")
    has_left = status in layout().fields["status"].codes and status != layout().still_in_programme
    if has_left and (ended is None or ended.year != line.year):
        yield problem("kostra_k13", "ended_on", line["ended_on"], str(line.year or ""))


def k15(line: Line, _: bool) -> Iterator[Problem]:
    """The benefit is an amount above nothing and below the limit."""
    amount, most = line.amount, layout().limits["amount"]
    if amount is None or not 0 < amount < most:
        yield problem("kostra_k15", "amount", line["amount"], most)


def k16(line: Line, _: bool) -> Iterator[Problem]:
    """The end is not before the start."""
    started, ended = line.day("started_on"), line.day("ended_on")
    if started and ended and ended < started:
        yield problem("kostra_k16", "ended_on", ended, str(started))


def k17(line: Line, _: bool) -> Iterator[Problem]:
    """The end is not before the reporting year."""
    ended = line.day("ended_on")
    if ended and line.year and ended < date(line.year, 1, 1):
        yield problem("kostra_k17", "ended_on", ended, f"{line.year}-01-01")


def k18(line: Line, _: bool) -> Iterator[Problem]:
    """Who is still in the programme was paid in December."""
    december = 12
    if line["status"] == layout().still_in_programme and december not in line.months:
        yield problem("kostra_k18", "months")


def k19(line: Line, _: bool) -> Iterator[Problem]:
    """The amount a month is below the limit."""
    most, months = layout().limits["amount_a_month"], len(line.months)
    if line.amount is not None and months and line.amount // months >= most:
        yield problem("kostra_k19", "amount", line.amount // months, most)


def k20(line: Line, _: bool) -> Iterator[Problem]:
    """The amount of the year is above the low limit."""
    least = layout().limits["amount_low"]
    if line.amount is not None and line.amount <= least:
        yield problem("kostra_k20", "amount", line.amount, least)


def k23(line: Line, _: bool) -> Iterator[Problem]:
    """The amount of the year is below the limit that is noted."""
    most = layout().limits["amount_noted"]
    if line.amount is not None and line.amount >= most:
        yield problem("kostra_k23", "amount", line.amount, most)


def k21(line: Line, born: date | None) -> Iterator[Problem]:
    """Who takes part has come of age in the reporting year."""
    least, years = layout().limits["age_least"], _age(line, born)
    if years is not None and years < least:
        yield problem("kostra_k21", "birth_date", years, least)


def k22(line: Line, born: date | None) -> Iterator[Problem]:
    """Who takes part is below a very high age in the reporting year."""
    most, years = layout().limits["age_most"], _age(line, born)
    if years is not None and years >= most:
        yield problem("kostra_k22", "birth_date", years, most)


def _age(line: Line, born: date | None) -> int | None:
    """The age that is reached in the reporting year, as the control programme counted."""
    return line.year - born.year if born and line.year is not None else None


def journal(line: Line, _: bool) -> Iterator[Problem]:
    """The journal number is there: a person is known by it."""
    if not line["journal"]:
        yield problem("kostra_journal", "journal")


CHECKS: tuple[Check, ...] = (
    *(
        k2,
        k3,
        k4,
        k5,
        k6,
        k7,
        k8,
        k9,
        k10,
        k11,
        k12,
        k13,
        k14,
        k15,
        k16,
        k17,
        k18,
        k19,
        k20,
        k23,
        journal,
    ),
)

CHECKS_OF_AGE = (k21, k22)
