"""From cells to figures (fra celler til tall): shown or withheld, and rounded."""

from collections.abc import Set
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor

from fotfeste.disclosure.cells import Asked, Cells, Side
from fotfeste.disclosure.figures.figure import Figure, Reason, Sign
from fotfeste.disclosure.policy import Policy
from fotfeste.indicators.definitions.indicator import Bound, Change
from fotfeste.indicators.definitions.interval_of_share import wilson
from fotfeste.indicators.definitions.variable import TOTAL


@dataclass(frozen=True)
class Shown:
    """What decides how a figure looks: the cells, those hidden, the policy, the bases that are reliable.

    `reliable` are the fewest persons of a share by what the policy names, and of any other.
    """

    cells: Cells
    hidden: Set[int]
    policy: Policy
    reliable: tuple[int, ...]

    def figure(self, asked: Asked) -> Figure:
        """The figure, with a value or with a reason why it has none."""
        reason = self._reason(asked)
        value = None if reason else self._value(asked)
        return Figure(
            id=asked.id,
            table=asked.table.id,
            year=asked.year,
            contents=asked.indicator.id,
            codes=asked.codes,
            value=value,
            sign=reason.sign if reason else self._zero_sign(asked, value),
            reason=reason,
            decimals=self._decimals(asked),
            unit=asked.indicator.unit,
            definition_version=asked.indicator.version,
        )

    def _reason(self, asked: Asked) -> Reason | None:
        """Why there is no value. The same for all causes that would tell of few persons.

        «Too few» is said only where the base may be known: of a hidden one it would tell an end.
        """
        if asked.lacks_earlier:
            return Reason.MISSING
        if any(self._base(side) == 0 for side in asked.sides) and not self._is_hidden(asked):
            return Reason.IMPOSSIBLE
        if self._is_hidden(asked):
            return Reason.HIDDEN
        return Reason.FEW if self._is_unreliable(asked) else None

    def _is_hidden(self, asked: Asked) -> bool:
        """Whether a count, its complement or its base is hidden, on either side of a change.

        A number of categories is hidden with the persons who have them.
        """
        return not asked.sides or any(
            cell in self.hidden or 0 < (self._base(side) or 0) < self.policy.smallest_base
            for side in asked.sides
            for cell in side.cells
        )

    def _is_unreliable(self, asked: Asked) -> bool:
        """Whether a share rests on too few persons to be compared, on either side of a change."""
        by_named = any(
            variable.id in self.policy.reliable_by and code != TOTAL
            for variable, code in zip(asked.table.by, asked.codes, strict=True)
        )
        if not (by_named or self.policy.reliable_elsewhere):
            return False
        fewest = self.reliable[0] if by_named else self.reliable[1]
        bases = (self._base(side) for side in asked.sides)
        return any(base is not None and base < fewest for base in bases)

    def _base(self, side: Side) -> int | None:
        return None if side.base is None else self.cells.counts[side.base]

    def _value(self, asked: Asked) -> Decimal:
        """The exact value of shown counts, rounded once; a change is rounded after subtraction."""
        if asked.categories is not None:
            return Decimal(asked.categories)
        if isinstance(asked.indicator, Bound):
            return self._bound(asked.indicator, asked.sides[0])
        now, *earlier = (self._exact(side) for side in asked.sides)
        return rounded(now - sum(earlier), self._decimals(asked))

    def _exact(self, side: Side) -> Fraction:
        """A count, or a share in per cent."""
        count, base = self.cells.counts[side.count], self._base(side)
        return Fraction(count) if base is None else Fraction(100 * count, base)

    def _bound(self, bound: Bound, side: Side) -> Decimal:
        """One end of the interval around a share."""
        count, base = self.cells.counts[side.count], self._base(side) or 0
        end = wilson(count, base, bound.per_cent)[bound.side == "high"]
        return rounded(Fraction(100 * end), self.policy.share_decimals)

    def _decimals(self, asked: Asked) -> int:
        is_share = any(side.base is not None for side in asked.sides)
        return self.policy.share_decimals if is_share else 0

    def _zero_sign(self, asked: Asked, value: Decimal | None) -> Sign | None:
        """«-» for none at all, «0» for fewer than half a unit; a change or an end of 0 has none."""
        if value != 0 or isinstance(asked.indicator, Change | Bound):
            return None
        return "-" if self.cells.counts[asked.sides[0].count] == 0 else "0"


def rounded(exact: Fraction, decimals: int) -> Decimal:
    """A number rounded to some decimals, an exact half upwards."""
    return Decimal(floor(exact * 10**decimals + Fraction(1, 2))).scaleb(-decimals)
