"""Categories of what is kept (lagringskategorier): integreringsforskriften §§ 60–61, each with its rule and its clock.

How long stands in the law room, as dated data. What the regulation calls the start
is a day of a record; a category without `clock` has no record in this register yet.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from fotfeste.domain.text import Text
from fotfeste.law.rule import Version
from fotfeste.law.rulebook import Rulebook


@dataclass(frozen=True, kw_only=True)
class Category:
    """One category: the rule that says how many years, and from which day they run."""

    id: str
    title: Text
    rule: str
    clock: Text | None


CATEGORIES: Mapping[str, Category] = {
    each.id: each
    for each in (
        Category(
            id="settlement",
            title=Text(nb="bosetting og tilskudd", nn="busetjing og tilskot", en="settlement and grants"),
            rule="retention.settlement",
            clock=Text(nb="bosettingen", nn="busetjinga", en="the settlement"),
        ),
        Category(
            id="qualification",
            title=Text(nb="kvalifisering", nn="kvalifisering", en="qualification"),
            rule="retention.qualification",
            clock=Text(nb="starten på programmet", nn="starten på programmet", en="the start of the programme"),
        ),
        Category(
            id="not_participating",
            title=Text(nb="i målgruppen uten å delta", nn="i målgruppa utan å delta", en="in the target group without taking part"),
            rule="retention.not_participating",
            clock=Text(
                nb="bosettingen eller tillatelsen, den som er senest",
                nn="busetjinga eller løyvet, det som er seinast",
                en="the settlement or the permit, whichever is later",
            ),
        ),
        Category(
            id="competence",
            title=Text(nb="kompetanse", nn="kompetanse", en="competence"),
            rule="retention.competence",
            clock=Text(nb="starten på kartleggingen", nn="starten på kartlegginga", en="the start of the mapping"),
        ),
        Category(
            id="rejected",
            title=Text(nb="kompetanse ved endelig avslag", nn="kompetanse ved endeleg avslag", en="competence after a final rejection"),
            rule="retention.rejected",
            clock=None,
        ),
        Category(
            id="tests",
            title=Text(nb="prøver", nn="prøver", en="tests"),
            rule="retention.tests",
            clock=None,
        ),
        Category(
            id="reception_training",
            title=Text(nb="opplæring i mottak", nn="opplæring i mottak", en="training in reception"),
            rule="retention.reception_training",
            clock=None,
        ),
    )
}  # fmt: skip
"""Every category, in the order of the regulation. A final rejection, a test and training in a
reception centre have no record kind in the message format, so nothing falls in those three."""


@dataclass(frozen=True, slots=True)
class Term:
    """How long a category is kept by the rules of a day; `years` None deletes nothing.

    That is so where no version of the rule holds, and where the one that does is not verified.
    """

    category: Category
    years: int | None
    version: Version | None

    @property
    def citation(self) -> str:
        """The paragraph, empty where no version holds."""
        return self.version.citation if self.version else ""


def terms(rules: Rulebook, on: date) -> dict[str, Term]:
    """The term of every category by the rules that hold on a day."""
    return {each.id: _term(each, rules, on) for each in CATEGORIES.values()}


def _term(category: Category, rules: Rulebook, on: date) -> Term:
    rule = rules.rules.get(category.rule)
    version = rule.version(on) if rule else None
    usable = version is not None and version.verified and isinstance(version.value, int)
    return Term(category, version.value if usable and version else None, version)  # type: ignore[arg-type]
