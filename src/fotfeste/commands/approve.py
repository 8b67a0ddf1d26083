"""`fotfeste approve`: two persons approve a release (godkjenning)."""

import argparse
from pathlib import Path

from fotfeste.commands.arguments import Commands, add_command
from fotfeste.commands.speech import complain, said, say
from fotfeste.commands.status import GOOD, NO
from fotfeste.domain.text import Text

APPROVE = Text(
    nb="godkjenn en publisering; angrepet kjøres en gang til først",
    nn="godkjenn ei publisering; angrepet blir køyrt ein gong til først",
    en="approve a release; the attack is run once more first",
)
RELEASE = Text(
    nb="mappe med publiseringen", nn="mappe med publiseringa", en="folder of the release"
)
BY = Text(
    nb="navnene på de to som godkjenner",
    nn="namna på dei to som godkjenner",
    en="the names of the two who approve",
)
EARLIER = Text(
    nb="tidligere publiseringer av de samme personene",
    nn="tidlegare publiseringar av dei same personane",
    en="earlier releases of the same persons",
)
APPROVED = Text(
    nb="{release} er godkjent av {names}",
    nn="{release} er godkjend av {names}",
    en="{release} is approved by {names}",
)


def approve(arguments: argparse.Namespace) -> int:
    """Attack a release, and approve it where nothing is open."""
    from fotfeste.disclosure.figures.approval import approve as sign
    from fotfeste.disclosure.figures.release import read_release
    from fotfeste.disclosure.policy import policy_of
    from fotfeste.disclosure.released.attack_release import attack_release
    from fotfeste.disclosure.released.said import of_release

    release = read_release(arguments.release)
    earlier = [read_release(folder) for folder in arguments.earlier]
    attacked = attack_release(release, policy_of(release.record.policy), earlier)
    if attacked.opened or not attacked.fits:
        complain(of_release(attacked, arguments.language))
        return NO
    approved = sign(arguments.release, arguments.by).record
    names = ", ".join(approved.approved_by)
    say([APPROVED.filled(release=approved.id, names=names).in_language(arguments.language)])
    return GOOD


def add_approve(commands: Commands) -> None:
    """Add `approve` to the command line."""
    command = add_command(commands, "approve", approve, APPROVE)
    command.add_argument("release", type=Path, metavar="RELEASE", help=said(RELEASE))
    command.add_argument("--by", nargs="+", required=True, metavar="NAME", help=said(BY))
    command.add_argument(
        "--earlier", type=Path, nargs="+", default=[], metavar="RELEASE", help=said(EARLIER)
    )
