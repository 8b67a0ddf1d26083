"""Whether the published figures tell the alternatives of a rule apart (definisjonsvalg)."""

from fotfeste.catalogue.rules.all import COMPUTED_RULES
from fotfeste.extract.reader import Extract
from fotfeste.indicators.definitions.rule import Choices, Rule
from fotfeste.published.beside import Beside
from fotfeste.published.checked import ToldApart
from fotfeste.reconstruction.figures.printed import FiguresFile, Printed
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.terms import Meaning

DEFAULTS = Choices()


def told_apart(
    extract: Extract, figures: FiguresFile, choices: Choices = DEFAULTS
) -> tuple[ToldApart, ...]:
    """For each alternative that is not chosen, the rows that are reproduced under one only."""
    usual = _reproduced(extract, figures, choices)
    return tuple(
        ToldApart(
            rule,
            choices.of(rule),
            alternative,
            _rows(extract, figures, usual, rule, choices.other(rule, alternative)),
        )
        for rule in COMPUTED_RULES
        for alternative in rule.alternatives
        if alternative != choices.of(rule)
    )


def _rows(
    extract: Extract,
    figures: FiguresFile,
    usual: frozenset[int],
    rule: Rule,
    choices: Choices,
) -> tuple[int, ...]:
    """Only figures of subjects that have the rule are computed again."""
    depending = FiguresFile(figures.name, tuple(f for f in figures.rows if _depends(f, rule)))
    other = _reproduced(extract, depending, choices)
    before = usual & {figure.row for figure in depending.rows}
    return tuple(sorted(before ^ other))


def _depends(figure: Printed, rule: Rule) -> bool:
    found = meaning(figure)
    return isinstance(found, Meaning) and any(
        rule in term.indicator.subject.rules for _, term in found.terms
    )


def _reproduced(extract: Extract, figures: FiguresFile, choices: Choices) -> frozenset[int]:
    beside = Beside.of(extract, figures, choices)
    return frozenset(f.row for f in beside.comparable if beside.reproduces(f))
