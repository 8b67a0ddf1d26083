"""`fotfeste cost`: how much of a table would be hidden (hva en inndeling koster)."""

import argparse

from fotfeste.commands.arguments import Commands, add_command, add_source, year
from fotfeste.commands.speech import said, say
from fotfeste.commands.status import GOOD
from fotfeste.domain.text import Text

COST = Text(
    nb="hvor mye av en tabell som ville blitt skjult",
    nn="kor mykje av ein tabell som ville blitt skjult",
    en="how much of a table would be hidden",
)
INDICATOR = Text(nb="det som vises", nn="det som blir vist", en="what is shown")
BY = Text(
    nb="inndelinger med komma mellom kjennetegnene; flere vises under hverandre",
    nn="inndelingar med komma mellom kjenneteikna; fleire blir viste under kvarandre",
    en="divisions, variables with commas between; several are shown below each other",
)
YEAR = Text(nb="året det gjelder", nn="året det gjeld", en="the year it is about")
LINE = Text(
    nb="{by}: {figures} tall, {small} små, {hidden} skjult ({part} prosent)",
    nn="{by}: {figures} tal, {small} små, {hidden} skjulte ({part} prosent)",
    en="{by}: {figures} figures, {small} small, {hidden} hidden ({part} per cent)",
)


def cost(arguments: argparse.Namespace) -> int:
    """Say what each division of a table costs."""
    from fotfeste.disclosure.cost import cost as measured
    from fotfeste.disclosure.policy import policy_on
    from fotfeste.extract.reader import read

    with read(arguments.source) as extract:
        policy = policy_on(extract.manifest.known_at)
        for by in arguments.by:
            found = measured(extract, arguments.year, arguments.indicator, by.split(","), policy)
            line = LINE.filled(
                by=" × ".join(found.by),
                figures=found.figures,
                small=found.small,
                hidden=found.hidden,
                part=round(100 * found.hidden / max(found.figures, 1)),
            )
            say([line.in_language(arguments.language)])
    return GOOD


def add_cost(commands: Commands) -> None:
    """Add `cost` to the command line."""
    command = add_command(commands, "cost", cost, COST)
    command.add_argument("year", type=year, metavar="YEAR", help=said(YEAR))
    command.add_argument("indicator", metavar="INDICATOR", help=said(INDICATOR))
    command.add_argument("--by", nargs="+", required=True, metavar="VARIABLE,…", help=said(BY))
    add_source(command, required=True)
