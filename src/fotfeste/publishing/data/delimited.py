"""Lines of delimited text (tekst med skilletegn), put together from pieces that many lines share."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Dialect:
    """How fields are parted and lines end; a field is in quotation marks only where it must be."""

    delimiter: str
    end: str

    def piece(self, fields: Iterable[str]) -> str:
        """Some fields of a line, each with the delimiter after it."""
        return "".join(f"{self._field(each)}{self.delimiter}" for each in fields)

    def last(self, fields: Sequence[str]) -> str:
        """The last fields of a line, with its end."""
        return self.piece(fields).removesuffix(self.delimiter) + self.end

    def pieces(self, column: Sequence[str]) -> Sequence[str]:
        """Of a whole column each field as it is written, without the delimiter."""
        if self._special.search("".join(column)):
            return [self._field(each) for each in column]
        return column

    def _field(self, words: str) -> str:
        if not self._special.search(words):
            return words
        doubled = words.replace('"', '""')
        return f'"{doubled}"'

    @cached_property
    def _special(self) -> re.Pattern[str]:
        return re.compile(f'[{re.escape(self.delimiter)}"\r\n]')
