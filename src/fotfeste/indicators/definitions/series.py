"""Series from outside (tidsserier fra andre): published by somebody, with source, never computed here."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import Text


@dataclass(frozen=True)
class Series:
    """Figures that others have published; the values come with the extract's context.

    A figure of a series has the id `SERIES/YEAR/CODE`, or `SERIES/YEAR` where
    `codes` is None. `values` says which publication counts: as first published
    or as later revised. `missing` is what is said about years of which no number
    is known; such years are never filled.
    """

    id: str
    title: Text
    unit: Literal["persons", "percent"]
    decimals: int
    source: Text
    codes: CodeList | None = None
    values: Literal["first_published", "revised"] = "first_published"
    missing: Text | None = None

    def texts(self) -> Iterator[Text]:
        """Every text in it."""
        yield from (self.title, self.source)
        if self.missing:
            yield self.missing
