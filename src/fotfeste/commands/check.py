"""`fotfeste check`: a register held against published figures (sammenligning)."""

import argparse

from fotfeste.commands.arguments import Commands, add_command, add_json_file, add_rules, add_source
from fotfeste.commands.speech import said, say, write_json
from fotfeste.commands.status import GOOD, NO
from fotfeste.domain.text import Text

CHECK = Text(
    nb="hold et register opp mot publiserte tall",
    nn="hald eit register opp mot publiserte tal",
    en="hold a register against published figures",
)
PUBLISHED = Text(
    nb="året for en publisert rapport, eller en tallfil",
    nn="året for ein publisert rapport, eller ei talfil",
    en="the year of a published report, or a figures file",
)


def check(arguments: argparse.Namespace) -> int:
    """Hold a register against published figures."""
    from fotfeste.catalogue.rules.chosen import choices_from
    from fotfeste.published.check import check_figures
    from fotfeste.published.words import told

    checked = check_figures(arguments.source, arguments.figures, choices_from(arguments.rules))
    write_json(arguments.json, checked.as_json(arguments.language))
    say(told(checked, arguments.language))
    return NO if checked.wrong or checked.impossible else GOOD


def add_check(commands: Commands) -> None:
    """Add `check` to the command line."""
    command = add_command(commands, "check", check, CHECK)
    command.add_argument("figures", metavar="YEAR|FIGURES.csv", help=said(PUBLISHED))
    add_source(command, required=True)
    add_rules(command)
    add_json_file(command)
