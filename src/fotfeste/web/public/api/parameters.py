"""Parameters of a request (parametre): names in any case, `valuecodes[Region]` and its like taken apart."""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import parse_qsl

from fotfeste.publishing.statbank.expressions import split
from fotfeste.publishing.statbank.problem import bad
from fotfeste.publishing.statbank.query import Query

_NAMED = re.compile(r"(valuecodes|codelist|outputvalues)\[(.+)\]", re.IGNORECASE | re.DOTALL)
_UNNAMED = re.compile(r"(valuecodes|codelist|outputvalues)(\W.*)?", re.IGNORECASE | re.DOTALL)
_LARGEST = 2**31


class Parameters:
    """The parameters of one address, the last of each name; unknown ones are let be."""

    def __init__(self, query_string: bytes) -> None:
        text = query_string.decode("utf-8", errors="replace")
        self._pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=2_000)

    def text(self, name: str) -> str | None:
        """A parameter, without regard to capitals."""
        return next(reversed(self._all(name)), None)

    def texts(self, name: str) -> list[str]:
        """A parameter that may stand several times, or hold several texts parted by commas."""
        return [each for value in self._all(name) for each in split(value)]

    def whole(self, name: str, least: int) -> int | None:
        """A whole number, or None where the parameter is not given; raises Problem."""
        text = self.text(name)
        if text is None or not text.strip():
            return None
        plain = text.strip()
        number = int(plain) if plain.isascii() and plain.isdecimal() and len(plain) < 12 else -1
        if not least <= number < _LARGEST:
            raise bad(f"{name}={plain[:40]} is not valid: write a whole number from {least} up.")
        return number

    def yes(self, name: str) -> bool:
        """A parameter that is true or false; raises Problem for anything else."""
        text = (self.text(name) or "false").strip().lower()
        if text not in {"true", "false"}:
            raise bad(f"{name}={text[:40]} is not valid: write true or false.")
        return text == "true"

    def query(self) -> Query:
        """The selection that the parameters make."""
        values: dict[str, tuple[str, ...]] = {}
        lists: dict[str, str] = {}
        for kind, variable, text in self._named():
            if kind == "valuecodes":
                values[variable] = (*values.get(variable, ()), *split(text))
            elif kind == "codelist" and text.strip():
                lists[variable] = text.strip()
        return Query(values, lists, tuple(self.texts("stub")), tuple(self.texts("heading")))

    def _named(self) -> Iterator[tuple[str, str, str]]:
        for name, text in self._pairs:
            found = _NAMED.fullmatch(name.strip())
            if not found and _UNNAMED.fullmatch(name.strip()):
                raise bad(f"{name[:60]} names no variable: write valuecodes[VARIABLE]=CODES.")
            if found:
                yield found[1].lower(), found[2].strip(), text

    def _all(self, name: str) -> list[str]:
        return _values(self._pairs, name.lower())


def _values(pairs: Iterable[tuple[str, str]], name: str) -> list[str]:
    return [value for each, value in pairs if each.lower() == name]
