"""Published figures with the computed ones beside them (side om side), row by row."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from fotfeste.disclosure.policy import Policy, would_hide
from fotfeste.extract.reader import Extract
from fotfeste.indicators.definitions.indicator import Distinct
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.published.checked import Uncomputed
from fotfeste.published.computed import Terms, computed, value_of
from fotfeste.reconstruction.figures.precision import interval
from fotfeste.reconstruction.figures.printed import FiguresFile, Printed, RowId
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.reasons import NO_DATA, NO_VALUE, NotComputable
from fotfeste.reconstruction.meaning.terms import Meaning


@dataclass(frozen=True)
class Beside:
    """The figures of a file with what an extract gives for each, under some choice of rules."""

    figures: FiguresFile
    meanings: Mapping[RowId, Meaning]
    terms: Mapping[RowId, Terms | None]

    @classmethod
    def of(cls, extract: Extract, figures: FiguresFile, choices: Choices) -> "Beside":
        """Compute every figure that has a meaning."""
        found = {figure.id: meaning(figure) for figure in figures.rows}
        known = {row: each for row, each in found.items() if isinstance(each, Meaning)}
        return cls(figures, known, computed(extract, known, choices))

    @property
    def comparable(self) -> list[Printed]:
        """The figures that have a number on both sides."""
        return [f for f in self.figures.rows if self.terms.get(f.id) and interval(f) is not None]

    def value(self, row: RowId) -> Fraction | None:
        """What the extract gives."""
        terms = self.terms[row]
        return None if terms is None else value_of(terms)

    def reproduces(self, figure: Printed) -> bool:
        """Whether the extract gives a figure within its precision."""
        value, said = self.value(figure.id), interval(figure)
        return value is not None and said is not None and value in said

    def is_hidden(self, figure: Printed, policy: Policy) -> bool:
        """Whether a policy would hide a figure for its own sake; numbers of countries it does not."""
        terms = self.terms[figure.id] or ()
        of_persons = not any(
            isinstance(term.indicator, Distinct) for _, term in self.meanings[figure.id].terms
        )
        return of_persons and any(would_hide(t.count, t.base, policy) for _, t in terms)

    def uncomputed(self) -> Iterator[Uncomputed]:
        """The figures that are not comparable, each with its reason."""
        comparable = {figure.id for figure in self.comparable}
        for figure in self.figures.rows:
            if figure.id in comparable:
                continue
            found = meaning(figure)
            if isinstance(found, Meaning):
                found = NO_VALUE if interval(figure) is None else NO_DATA
            name = found.id if isinstance(found, NotComputable) else "not_understood"
            yield Uncomputed(figure.row, name, found.reason)
