"""`--threshold` (terskel): below which a count is small."""

import argparse

from fotfeste.commands.arguments import whole_from
from fotfeste.commands.speech import said
from fotfeste.domain.text import Text

USUAL = 5
"""Unless said otherwise, counts from 1 up to, not including, this are small."""

THRESHOLD = Text(
    nb="antall fra én opp til, men ikke med, dette er små",
    nn="tal frå éin opp til, men ikkje med, dette er små",
    en="counts from one up to, not including, this are small",
)


def add_threshold(command: argparse.ArgumentParser) -> None:
    """`--threshold N`."""
    command.add_argument("--threshold", type=whole_from(2), default=USUAL, help=said(THRESHOLD))
