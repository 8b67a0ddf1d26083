"""Expressions that choose values (verdiuttrykk): codes, `*`, `?`, top, bottom, from, to, range.

As the PxWebApi 2 specification has them; small and capital letters are the same.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import translate
from functools import lru_cache

from fotfeste.publishing.statbank.problem import bad

_CALL = re.compile(r"(top|bottom|from|to|range)\((.*)\)", re.IGNORECASE | re.DOTALL)
_NUMBERS = re.compile(r"\s*(\d{1,9})\s*(?:,\s*(\d{1,9})\s*)?")


@dataclass(frozen=True)
class Choice:
    """The codes of one dimension that can be chosen, in order; time counts from its newest."""

    dimension: str
    codes: Sequence[str]
    newest_first: bool = False

    def places(self, expressions: Iterable[str]) -> list[int]:
        """The places chosen, each once; in the order asked for. Raises Problem."""
        found: dict[int, None] = {}
        for expression in expressions:
            found |= dict.fromkeys(self._one(expression.strip()))
        return list(found)

    def _one(self, expression: str) -> Iterable[int]:
        exact = self._known(expression)
        if exact is not None:
            return [exact]
        called = _CALL.fullmatch(expression)
        if called:
            return self._called(called[1].lower(), called[2])
        if "*" in expression or "?" in expression:
            return list(self._matching(expression))
        raise self._unknown(expression)

    def _known(self, code: str) -> int | None:
        return _folded(tuple(self.codes)).get(code.casefold())

    def _matching(self, pattern: str) -> Iterator[int]:
        """`*` is any text and `?` any one sign; nothing else has a meaning of its own."""
        literal = pattern.replace("[", "[[]")
        matches = re.compile(translate(literal.casefold())).match
        return (at for at, code in enumerate(self.codes) if matches(code.casefold()))

    def _called(self, name: str, inside: str) -> Sequence[int]:
        if name in {"top", "bottom"}:
            return self._counted(name, inside)
        ends = [end.strip() for end in inside.split(",")]
        if len(ends) != (2 if name == "range" else 1):
            raise bad(
                f"{name}({inside}) for variable {self.dimension} is not valid: "
                "write from(CODE), to(CODE) or range(CODE,CODE)."
            )
        places = [self._end(end) for end in ends]
        if name == "from":
            return range(places[0], len(self.codes))
        if name == "to":
            return range(places[0] + 1)
        return range(min(places), max(places) + 1)

    def _counted(self, name: str, inside: str) -> Sequence[int]:
        numbers = _NUMBERS.fullmatch(inside)
        if numbers is None or int(numbers[1]) == 0:
            raise bad(
                f"{name}({inside}) for variable {self.dimension} is not valid: write {name}(N) or "
                f"[{name}(N,OFFSET)] with whole numbers, N at least 1."
            )
        count, offset = int(numbers[1]), int(numbers[2] or 0)
        all_places = range(len(self.codes))
        from_end = (name == "bottom") != self.newest_first
        if not from_end:
            return all_places[offset : offset + count]
        last = max(0, len(self.codes) - offset)
        return all_places[max(0, last - count) : last]

    def _end(self, code: str) -> int:
        place = self._known(code)
        if place is None:
            raise self._unknown(code)
        return place

    def _unknown(self, code: str) -> Exception:
        return bad(
            f"Value, {code[:80]} is not a valid value code for variable {self.dimension}. "
            f"Its codes are listed in the table's metadata; {self._some()}."
        )

    def _some(self) -> str:
        return "for example " + ", ".join(self.codes[:3]) if self.codes else "it has none"


@lru_cache(maxsize=1_000)
def _folded(codes: tuple[str, ...]) -> dict[str, int]:
    """Where each code stands, without regard to capitals; the first of those that are alike."""
    return {code.casefold(): at for at, code in reversed(list(enumerate(codes)))}


def split(text: str) -> list[str]:
    """Expressions out of a comma-separated text; a comma inside brackets or parentheses splits nothing."""
    found, depth, begun = [], 0, ""
    for sign in text:
        depth += (sign in "[(") - (sign in "])")
        if sign == "," and depth <= 0:
            found.append(begun)
            begun = ""
        else:
            begun += sign
    return [without_brackets(each) for each in (*found, begun) if each.strip()]


def without_brackets(expression: str) -> str:
    """`[range(2020,2024)]` is `range(2020,2024)`."""
    bare = expression.strip()
    return bare[1:-1] if bare.startswith("[") and bare.endswith("]") else bare
