"""Published beside computed (kontroll mot publiserte tall): `fotfeste check`.

That every row is reproduced shows that a register exists for which the figures
hold. It does not show that the definitions are those of the directorate.
"""

from dataclasses import replace
from pathlib import Path

from fotfeste.disclosure.policy import Policy, policy_on
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.extract.reader import Extract, read
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.published import sources
from fotfeste.published.beside import Beside
from fotfeste.published.checked import Checked, Uncomputed, Wrong
from fotfeste.published.norms import held_against_law
from fotfeste.published.told_apart import told_apart
from fotfeste.reconstruction.figures.printed import FiguresFile
from fotfeste.reconstruction.figures.reader import read_figures
from fotfeste.reconstruction.proof.contradictions import contradictions

DEFAULTS = Choices()
NO_REPORT = Text(
    nb="Vi har ikke publiserte tall for {year}. Vi har dem for {years}. Oppgi en tallfil i stedet.",
    nn="Vi har ikkje publiserte tal for {year}. Vi har dei for {years}. Oppgi ei talfil i staden.",
    en="There are no published figures for {year}. There are for {years}. Give a figures file.",
)


def check_figures(source: Path, figures: str, choices: Choices = DEFAULTS) -> Checked:
    """Check an extract against a report's year, or a figures file.

    Raises Refused where either cannot be used.
    """
    file = _figures(figures)
    with read(source) as extract:
        policy = policy_on(extract.manifest.known_at)
        checked = check(extract, file, policy, choices)
        return replace(checked, told_apart=told_apart(extract, file, choices))


def _figures(named: str) -> FiguresFile:
    if not named.isdecimal():
        return read_figures(Path(named))
    if int(named) not in sources.YEARS:
        years = ", ".join(map(str, sources.YEARS))
        raise Refused(NO_REPORT.filled(year=named, years=years))
    return sources.published(int(named))


def check(
    extract: Extract, figures: FiguresFile, policy: Policy, choices: Choices = DEFAULTS
) -> Checked:
    """Every row of a figures file in its class; `policy` says what would be hidden.

    Counts are held against the extract, rows that state a rule against the law.
    """
    beside, norms = Beside.of(extract, figures, choices), held_against_law(figures)
    missed = [figure.id for figure in beside.comparable if not beside.reproduces(figure)]
    judgement = contradictions(figures.rows, missed)
    given_up = judgement.impossible
    counted = [f.row for f in beside.comparable if beside.reproduces(f) and f.id not in given_up]
    wrong = [Wrong(row.row, beside.value(row)) for row in missed if row not in given_up]
    uncomputed = [each for each in beside.uncomputed() if each.row not in norms.rows]
    return Checked(
        figures,
        tuple(sorted((*counted, *norms.reproduced))),
        tuple(row.row for row in sorted(given_up)),
        tuple(sorted((*uncomputed, *norms.not_confirmed), key=_row)),
        tuple(sorted((*wrong, *norms.wrong), key=_row)),
        tuple(f.row for f in beside.comparable if beside.is_hidden(f, policy)),
        judgement.contradictions,
        choices=choices,
    )


def _row(found: Uncomputed | Wrong) -> int:
    return found.row
