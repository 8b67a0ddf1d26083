"""Moving (flytting): the participation ends here, and the new municipality begins one of its own.

Nobody writes in another's records. The two participations are one person's, since
the register knows who is who.
"""

from datetime import date

from fotfeste.casework import words
from fotfeste.casework.course import participation
from fotfeste.casework.desk import Desk, Recorded
from fotfeste.casework.end import end
from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.exchange.senders import is_own, numbers_on

GOES_ON = "moved_continues"


def move(
    desk: Desk,
    about: str,
    moved_on: date,
    to: str,
    *,
    by: str,
    because: str,
    reference: str | None = None,
) -> tuple[Recorded, ...]:
    """End a participation of somebody who goes on in another municipality.

    Raises NotRecorded where `to` is no municipality on the day, or is the one moved from.
    """
    _refuse_place(to, moved_on, str(participation(desk, about).values["municipality"]))
    said = f"{because} ({to})"
    return end(desk, about, moved_on, GOES_ON, by=by, because=said, reference=reference)


def _refuse_place(to: str, on: date, origin: str) -> None:
    codes = numbers_on(to, on) if to in MUNICIPALITIES.names else ()
    if len(codes) != 1:
        raise words.NotRecorded(words.NO_PLACE.filled(code=to, day=on))
    if is_own(origin, codes[0], on):
        raise words.NotRecorded(words.SAME_PLACE.filled(code=origin))
