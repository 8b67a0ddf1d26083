"""What a choice of dimensions costs (hva en inndeling koster): how much of a table would be hidden."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from fotfeste.catalogue.indicators.all import INDICATOR
from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.disclosure.figures.figure import Reason
from fotfeste.disclosure.policy import Policy
from fotfeste.disclosure.protect import protect_release
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.extract.reader import Extract
from fotfeste.indicators.definitions.indicator import Indicator
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.tabulate import tabulate

NO_INDICATOR = Text(
    nb="ingen indikator heter «{seen}»; de som finnes, står i referansen",
    nn="ingen indikator heiter «{seen}»; dei som finst, står i referansen",
    en="no indicator is called «{seen}»; those there are stand in the reference",
)
NO_VARIABLE = Text(
    nb="{subject} har ikke kjennetegnet «{seen}»; det har: {known}",
    nn="{subject} har ikkje kjenneteiknet «{seen}»; det har: {known}",
    en="{subject} has no variable «{seen}»; it has: {known}",
)


@dataclass(frozen=True)
class Cost:
    """Of `figures` so many are `small`, and so many hidden in all when the table stands alone."""

    by: tuple[str, ...]
    figures: int
    small: int
    hidden: int


def cost(extract: Extract, year: int, indicator: str, by: Sequence[str], policy: Policy) -> Cost:
    """What it costs to print an indicator by some variables in one year.

    The policy's rules on dimensions and on thin tables are what is being weighed, and are left out. Raises
    Refused where there is no such indicator or variable.
    """
    shown = INDICATOR.get(indicator)
    if shown is None:
        raise Refused(NO_INDICATOR.filled(seen=indicator))
    table = Table("cost", shown.title, (shown,), _variables(shown, by))
    counts = tabulate(extract, [table], year)
    protected = protect_release(
        counts, [table], replace(policy, dimensions=(), most_small=Fraction(1))
    )
    own = protected.small | protected.places | protected.one_kind
    small = sum(any(cell in own for s in ask.sides for cell in s.cells) for ask in protected.asked)
    hidden = sum(figure.reason is Reason.HIDDEN for figure in protected.figures)
    return Cost(tuple(by), len(protected.figures), small, hidden)


def _variables(indicator: Indicator, by: Sequence[str]) -> tuple[Variable, ...]:
    subject = indicator.subject.id
    wrong = [name for name in by if name not in VARIABLE[subject]]
    known = ", ".join(VARIABLE[subject])
    if wrong:
        raise Refused(
            *(NO_VARIABLE.filled(subject=subject, seen=name, known=known) for name in wrong)
        )
    return tuple(VARIABLE[subject][name] for name in by)
