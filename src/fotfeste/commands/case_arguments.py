"""What the commands on a participation's course take (argumenter til forløpet): the day first of all, and codes."""

import argparse

from fotfeste.commands.arguments import Commands, add_command, day, whole_from
from fotfeste.commands.case_course import RUNS
from fotfeste.commands.case_course_words import (
    ACT,
    ACTIVITY,
    ACTIVITY_BECAUSE,
    COMPLETION,
    COURSE,
    DECIDED,
    GROUND,
    KIND,
    LAST_DAY,
    MADE,
    MONTHS,
    ON,
    PARTICIPATION,
    REASON,
    STATUS,
    TAKES_EFFECT,
    TO,
)
from fotfeste.commands.case_desk import add_change
from fotfeste.commands.case_fields import reference
from fotfeste.commands.speech import said
from fotfeste.domain.text import Text

_OWN: dict[str, tuple[tuple[str, str, Text], ...]] = {
    "decide": (("kind", "KIND", KIND),),
    "grant-leave": (("kind", "KIND", KIND),),
    "end": (("reason", "REASON", REASON),),
    "move": (("to", "MUNICIPALITY", TO),),
}
"""What a command takes after the participation: name, how usage shows it, what it means."""


def add_course(under: Commands) -> None:
    """Add the commands on a participation's course."""
    made = {name: _added(under, name) for name in RUNS}
    made["decide"].add_argument("--takes-effect", type=day, metavar="DATE", help=said(TAKES_EFFECT))
    leave = made["grant-leave"]
    leave.add_argument("--last-day", type=day, metavar="DATE", help=said(LAST_DAY))
    leave.add_argument("--decided", type=day, metavar="DATE", help=said(DECIDED))
    extension = made["extend"]
    extension.add_argument("months", type=whole_from(0), metavar="MONTHS", help=said(MONTHS))
    extension.add_argument("--ground", required=True, metavar="CODE", help=said(GROUND))
    extension.add_argument("--act", required=True, metavar="CODE", help=said(ACT))
    ending = made["end"]
    for option, told in (
        ("--completion", COMPLETION),
        ("--main-activity", ACTIVITY),
    ):
        ending.add_argument(option, metavar="CODE", help=said(told))
    ending.add_argument("--main-activity-because", metavar="TEXT", help=said(ACTIVITY_BECAUSE))
    ending.add_argument(
        "--status", action="append", default=[], metavar="FIELD=VALUE,…", help=said(STATUS)
    )
    for name in ("decide", "grant-leave", "extend", "end", "move"):
        made[name].add_argument("--reference", type=reference, metavar="ID", help=said(MADE))
    for command in made.values():
        add_change(command)


def _added(under: Commands, name: str) -> argparse.ArgumentParser:
    """A command with its participation, its own arguments and its day."""
    command = add_command(under, name, RUNS[name], COURSE[name])
    command.add_argument(
        "participation", type=reference, metavar="PARTICIPATION", help=said(PARTICIPATION)
    )
    for given, shown, told in _OWN.get(name, ()):
        command.add_argument(given, metavar=shown, help=said(told))
    command.add_argument("--on", type=day, required=True, metavar="DATE", help=said(ON))
    return command
