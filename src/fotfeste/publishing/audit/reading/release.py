"""A release of our own (egen publisering) as rows: each figure by its definition, no words between."""

from collections.abc import Iterator
from pathlib import Path

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import read_release
from fotfeste.domain.text import Text, name
from fotfeste.publishing.audit.reading.defined import Defined, columns_of
from fotfeste.publishing.audit.reading.reading import Read
from fotfeste.publishing.audit.reading.units import written_precision

DEFINED = Text(nb="av definisjonen", nn="av definisjonen", en="by its definition")
HIDDEN = Text(nb="vises ikke", nn="blir ikkje vist", en="is not shown")


def read_release_folder(folder: Path) -> Iterator[Read]:
    """Every figure of a release: placed by its definition."""
    for figure in read_release(folder).figures.figures:
        yield _read(figure)


def _read(figure: Figure) -> Read:
    printed = str(figure.sign) if figure.value is None else f"{figure.value:f}"
    columns = columns_of(
        Defined(figure.id, figure.table, figure.year, figure.codes, figure.contents, figure.unit)
    )
    place = name(figure.id)
    if figure.value is None:
        precision = "suppressed" if figure.sign == ":" else "not available"
        return Read(printed, place, "", "placed", HIDDEN, {**columns, "precision": precision})
    precision = written_precision(printed, figure.unit)
    return Read(
        printed, place, "", "placed", DEFINED, {**columns, "value": printed, "precision": precision}
    )
