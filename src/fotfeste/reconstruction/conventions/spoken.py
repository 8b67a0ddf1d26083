"""What a row says (hva en rad sier): groups of persons by the row's own words, before any number."""

from dataclasses import dataclass

Code = tuple[str, str]
"""An attribute, and a code of it: `("sex", "female")`."""


@dataclass(frozen=True, slots=True)
class Where:
    """The persons of a subject in a year who have every code."""

    subject: str
    year: int
    codes: frozenset[Code] = frozenset()

    def but(self, attribute: str) -> "Where":
        """The same without one attribute: one level up."""
        kept = frozenset(code for code in self.codes if code[0] != attribute)
        return Where(self.subject, self.year, kept)

    def also(self, *codes: Code) -> "Where":
        """Those of them who have some codes more."""
        return Where(self.subject, self.year, self.codes | frozenset(codes))


@dataclass(frozen=True, slots=True)
class SpokenTerm:
    """A number of persons, or (with `whole`) a share of them.

    `at_most` is another whole that the share may be of instead: the row does not
    say which, and both readings are let be true.
    """

    sign: int
    part: Where
    whole: Where | None = None
    at_most: Where | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a row says: the sum of its terms.

    `scale` is how many the value is multiplied by before it is a whole number;
    `relative` is a change in per cent of the second term.
    """

    terms: tuple[SpokenTerm, ...]
    scale: int = 1
    relative: bool = False


KNOWN = "@known"
"""The code for «one of the values that the file names»."""
