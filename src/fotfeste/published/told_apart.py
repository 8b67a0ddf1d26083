"""Whether the published figures tell the alternatives of a rule apart (definisjonsvalg)."""

from collections.abc import Iterator

from fotfeste.catalogue.rules.all import COMPUTED_RULES
from fotfeste.extract.reader import Extract
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.published.beside import Beside
from fotfeste.published.checked import ToldApart
from fotfeste.reconstruction.figures.printed import FiguresFile


def told_apart(extract: Extract, figures: FiguresFile) -> tuple[ToldApart, ...]:
    """For each alternative that is not the default, the rows that are reproduced under one only."""
    usual = _reproduced(extract, figures, Choices())
    return tuple(_alternatives(extract, figures, usual))


def _alternatives(
    extract: Extract, figures: FiguresFile, usual: frozenset[int]
) -> Iterator[ToldApart]:
    for rule in COMPUTED_RULES:
        for alternative in rule.alternatives[1:]:
            other = _reproduced(extract, figures, Choices({rule.id: alternative.id}))
            yield ToldApart(rule, alternative, tuple(sorted(usual ^ other)))


def _reproduced(extract: Extract, figures: FiguresFile, choices: Choices) -> frozenset[int]:
    beside = Beside.of(extract, figures, choices)
    return frozenset(f.row for f in beside.comparable if beside.reproduces(f))
