"""A refused extract in plain lines (avvisning), for a terminal or a receipt."""

from collections.abc import Iterable, Iterator

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Language, Text
from fotfeste.extract.defects import Defect, Place

HEADING = Text(
    nb="Uttrekket er ikke tatt imot. Feil funnet: {kinds}.",
    nn="Uttrekket er ikkje teke imot. Feil funne: {kinds}.",
    en="The extract was not accepted. Defects found: {kinds}.",
)
ROW = Text(nb="rad {row}", nn="rad {row}", en="row {row}")
EXPECTED = Text(nb="Ventet: {expected}.", nn="Venta: {expected}.", en="Expected: {expected}.")
RULE = Text(nb="Regel: {rule}.", nn="Regel: {rule}.", en="Rule: {rule}.")
MORE = Text(
    nb="og {more} til av samme slag",
    nn="og {more} til av same slaget",
    en="and {more} more of the same kind",
)
EMPTY = Text(nb="tomt", nn="tomt", en="empty")


class ExtractRefused(Refused):
    """An extract that does not keep the format, with every defect found."""

    def __init__(self, defects: Iterable[Defect]) -> None:
        self.defects = tuple(defects)
        super().__init__(*(defect.title for defect in self.defects))

    def lines(self, language: Language) -> Iterator[str]:
        """A heading, then every defect: where, what was seen, what is expected, what to do."""
        yield HEADING.in_language(language).format(kinds=len(self.defects))
        for found in self.defects:
            yield ""
            yield from defect_lines(found, language)


def defect_lines(found: Defect, language: Language) -> Iterator[str]:
    """One defect: where and what, what was seen, what is expected by which rule, what to do."""
    where = found.file if found.column is None else f"{found.file}.{found.column}"
    yield f"{where}: {found.title.in_language(language)}"
    for place in found.places:
        if place != Place():
            yield f"  {_place(place, language)}"
    if found.more:
        yield f"  {MORE.in_language(language).format(more=_grouped(found.more, language))}"
    yield f"  {EXPECTED.in_language(language).format(expected=found.expected.in_language(language))}"
    yield f"  {RULE.in_language(language).format(rule=found.rule.in_language(language))}"
    yield f"  {found.remedy.in_language(language)}"


def _place(place: Place, language: Language) -> str:
    row = None if place.row is None else ROW.in_language(language).format(row=place.row)
    seen = place.seen
    if seen is not None:
        seen = f"«{seen}»" if seen else EMPTY.in_language(language)
    return ": ".join(part for part in (row, seen) if part)


def _grouped(number: int, language: Language) -> str:
    """A number with its thousands parted as the language does."""
    return f"{number:,}".replace(",", "," if language == "en" else "\N{NO-BREAK SPACE}")
