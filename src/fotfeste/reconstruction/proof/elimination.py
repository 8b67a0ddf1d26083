"""Linear equations in fractions (eksakt eliminasjon)."""

from collections.abc import Sequence
from fractions import Fraction


def solve_exactly(
    matrix: Sequence[Sequence[Fraction]], right: Sequence[Fraction]
) -> list[Fraction] | None:
    """A solution of `matrix` · x = `right`; free unknowns are 0. None where there is none."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    unknowns = len(rows[0]) - 1
    leading: list[int] = []
    for column in range(unknowns):
        place = len(leading)
        chosen = next((r for r in range(place, len(rows)) if rows[r][column]), None)
        if chosen is None:
            continue
        rows[place], rows[chosen] = rows[chosen], rows[place]
        _clear(rows, place, column)
        leading.append(column)
    if any(row[-1] and not any(row[:-1]) for row in rows):
        return None
    solution = [Fraction(0)] * unknowns
    for place, column in enumerate(leading):
        solution[column] = rows[place][-1]
    return solution


def _clear(rows: list[list[Fraction]], place: int, column: int) -> None:
    """Make the number at a place one, and the rest of its column zero."""
    first = rows[place][column]
    rows[place] = [value / first for value in rows[place]]
    for other, row in enumerate(rows):
        factor = row[column]
        if other != place and factor:
            rows[other] = [a - factor * b for a, b in zip(row, rows[place], strict=True)]
