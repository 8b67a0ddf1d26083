"""`fotfeste findings`: what the data checks found, and what became of it (funn i registeret)."""

import argparse
import os
from datetime import date

from fotfeste.commands.arguments import COMMANDS, Commands, add_command, add_json_file, day
from fotfeste.commands.findings_words import (
    ABOUT,
    ALL,
    BECAUSE,
    BY,
    EXPLAIN,
    FINDING,
    FINDINGS,
    HAPPENED,
    LIST,
    MUNICIPALITY,
    NONE,
    NUMBER,
    ON,
    REOPEN,
    SEE,
    SHOW,
    UPDATE,
    UPDATED,
)
from fotfeste.commands.speech import said, say, write_json
from fotfeste.commands.status import GOOD, NO


def update(arguments: argparse.Namespace) -> int:
    """Hold the findings against the register as it is now."""
    from fotfeste.quality.life.session import of_the_nation
    from fotfeste.quality.life.update import update_findings
    from fotfeste.register.door import TEST_MODE

    on = arguments.on or date.today()  # noqa: DTZ011 - the day where the command is run
    synthetic = os.environ.get(TEST_MODE) == "1"
    with of_the_nation() as connection:
        counted = update_findings(connection, on, synthetic=synthetic)
    told = UPDATED.filled(
        opened=counted["opened"], mended=counted["mended"], reopened=counted["reopened"]
    )
    say([told.in_language(arguments.language)])
    return GOOD


def listing(arguments: argparse.Namespace) -> int:
    """List the findings of a municipality; 1 where some are open."""
    from fotfeste.quality.life.reading import known_findings
    from fotfeste.quality.life.session import of_municipality
    from fotfeste.quality.life.states import STATES

    states = tuple(STATES) if arguments.all else ("open", "seen")
    with of_municipality(arguments.municipality) as connection:
        found = list(known_findings(connection, states=states))
    write_json(arguments.json, [each.as_json() for each in found])
    for each in found:
        holes = {name: getattr(each.finding, name) for name in ("record", "seen", "expected")}
        told = FINDING.filled(
            number=each.number, check=each.finding.check.id, state=STATES[each.state], **holes
        )
        say([told.in_language(arguments.language)])
    if not found:
        say([NONE.in_language(arguments.language)])
    return NO if any(each.state in ("open", "seen") for each in found) else GOOD


def show(arguments: argparse.Namespace) -> int:
    """Show one finding and all that happened to it."""
    from fotfeste.quality.life.answering import NO_FINDING, AnswerRefused
    from fotfeste.quality.life.reading import known_findings
    from fotfeste.quality.life.session import of_municipality
    from fotfeste.quality.life.states import EVENTS

    with of_municipality(arguments.municipality) as connection:
        found = next(known_findings(connection, number=arguments.number), None)
    if found is None:
        wanted = {"number": arguments.number, "scope": arguments.municipality}
        raise AnswerRefused(NO_FINDING.filled(**wanted))
    write_json(arguments.json, found.as_json())
    each = found.finding
    told = ABOUT.filled(
        check=each.check.id,
        title=each.check.title,
        record=each.record,
        seen=each.seen,
        expected=each.expected,
        rule=each.rule,
        remedy=each.remedy,
        channel=each.channel,
        message=found.message or "–",
    )
    say([told.in_language(arguments.language)])
    for event in found.events:
        why = event.because or event.entry or "–"
        happened = HAPPENED.filled(
            at=event.at.date(), what=EVENTS[event.what], by=event.by, why=why
        )
        say([happened.in_language(arguments.language)])
    return GOOD


def answer(arguments: argparse.Namespace) -> int:
    """Answer a finding: seen, explained or opened again."""
    from fotfeste.quality.life.answering import answer_finding
    from fotfeste.quality.life.session import of_municipality

    with of_municipality(arguments.municipality, by=arguments.by) as connection:
        answer_finding(
            connection,
            arguments.number,
            arguments.answer,
            scope=arguments.municipality,
            by=arguments.by,
            because=arguments.because or "",
        )
    return GOOD


def add_findings(commands: Commands) -> None:
    """Add `findings` and its commands to the command line."""
    findings = commands.add_parser("findings", help=said(FINDINGS), description=said(FINDINGS))
    under = findings.add_subparsers(title=said(COMMANDS), required=True, metavar="COMMAND")
    updating = add_command(under, "update", update, UPDATE)
    updating.add_argument("--on", type=day, metavar="DATE", help=said(ON))
    listed = add_command(under, "list", listing, LIST)
    _of_municipality(listed)
    listed.add_argument("--all", action="store_true", help=said(ALL))
    add_json_file(listed)
    shown = add_command(under, "show", show, SHOW)
    _one(shown)
    add_json_file(shown)
    for name, given, told in (
        ("see", "seen", SEE),
        ("explain", "explained", EXPLAIN),
        ("reopen", "reopened", REOPEN),
    ):
        answering = add_command(under, name, answer, told)
        _one(answering)
        answering.add_argument("--by", required=True, metavar="NAME", help=said(BY))
        answering.add_argument(
            "--because", required=name != "see", metavar="TEXT", help=said(BECAUSE)
        )
        answering.set_defaults(answer=given)


def _of_municipality(command: argparse.ArgumentParser) -> None:
    command.add_argument("--municipality", required=True, metavar="CODE", help=said(MUNICIPALITY))


def _one(command: argparse.ArgumentParser) -> None:
    command.add_argument("number", type=int, metavar="NUMBER", help=said(NUMBER))
    _of_municipality(command)
