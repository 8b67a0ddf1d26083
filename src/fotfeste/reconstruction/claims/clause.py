"""A clause being read (en setningsdel under lesing): what is understood is taken out of it."""

import re

from fotfeste.reconstruction.claims import lexicon

_PARENTHESIS = re.compile(r"\([^)]*\)")
_NUMBER = re.compile(r"\b\d+(?:[ ,.]\d+)*\b")
_WORD = re.compile(r"[a-zæøåäöéü]+")


class Clause:
    """The rest of a clause; `take` answers with what was found and leaves the rest."""

    def __init__(self, said: str) -> None:
        self.rest = " ".join(_PARENTHESIS.sub(" ", said.lower()).split())

    def take(self, pattern: str) -> re.Match[str] | None:
        """The first match of whole words, taken out; None where there is none."""
        found = re.search(rf"(?<!\w)(?:{pattern})(?!\w)", self.rest)
        if found:
            self.rest = f"{self.rest[: found.start()]} | {self.rest[found.end() :]}"
        return found

    def take_all(self, pattern: str) -> list[re.Match[str]]:
        """Every match, in order of the text."""
        found = []
        while match := self.take(pattern):
            found.append(match)
        return found

    def one_of(self, table: tuple[tuple[str, str], ...]) -> list[str]:
        """Every meaning of a table that is there; a longer phrase is taken before a shorter."""
        return [meaning for meaning, pattern in table if self.take_all(pattern)]

    @property
    def strange(self) -> list[str]:
        """Words that are neither understood nor empty: with any, nothing is claimed."""
        return [w for w in _WORD.findall(_NUMBER.sub(" ", self.rest)) if w not in lexicon.FILL]
