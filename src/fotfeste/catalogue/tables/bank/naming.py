"""How the statistics bank's tables are named (navn på statistikkbankens tabeller): what, by which variables."""

from collections.abc import Sequence

from fotfeste.catalogue.tables.years import EVERY_COUNTED_YEAR
from fotfeste.catalogue.variables.places import COUNTY_TODAY
from fotfeste.domain.text import LANGUAGES, Language, Text
from fotfeste.indicators.definitions.indicator import Indicator
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import EVERYONE, Condition, Variable

_BY: dict[Language, str] = {"nb": "etter", "nn": "etter", "en": "by"}
_AND: dict[Language, str] = {"nb": "og", "nn": "og", "en": "and"}

_CALLED = {
    COUNTY_TODAY.id: Text(
        nb="fylke i dagens inndeling",
        nn="fylke i dagens inndeling",
        en="county in today's division",
    )
}
"""What variables are called in titles, where not by their own."""


def bank_table(
    name: str,
    what: Text,
    shows: Sequence[Indicator],
    by: Sequence[Variable],
    *,
    where: Condition = EVERYONE,
    notes: Sequence[Text] = (),
) -> Table:
    """A table for every year that is counted; its title says what it shows, and by what."""
    titles = {language: _title(what, by, language) for language in LANGUAGES}
    return Table(
        id=name,
        title=Text(nb=titles["nb"], nn=titles["nn"], en=titles["en"]),
        shows=tuple(shows),
        by=tuple(by),
        years=EVERY_COUNTED_YEAR,
        where=where,
        notes=tuple(notes),
    )


def _title(what: Text, by: Sequence[Variable], language: Language) -> str:
    """«Deltakere etter kommune, kjønn og alder»."""
    *first, last = [_called(variable).in_language(language) for variable in by]
    listed = f"{', '.join(first)} {_AND[language]} {last}" if first else last
    return f"{what.in_language(language)} {_BY[language]} {listed}"


def _called(variable: Variable) -> Text:
    title = variable.title
    lowered = Text(nb=title.nb.lower(), nn=title.nn.lower(), en=title.en.lower())
    return _CALLED.get(variable.id, lowered)
