"""What people do with a finding (svar på funn): seen, explained, opened again; never a change of a record."""

import re
from typing import Literal

import psycopg

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.register.running import run

Answer = Literal["seen", "explained", "reopened"]
FROM: dict[Answer, tuple[str, ...]] = {
    "seen": ("open",),
    "explained": ("open", "seen"),
    "reopened": ("seen", "explained"),
}
"""The states in which each answer may be given. What is mended opens by itself if it comes back."""
_TO: dict[Answer, str] = {"seen": "seen", "explained": "explained", "reopened": "open"}

NO_FINDING = Text(
    nb="Det er ikke noe funn {number} å svare på slik i kommunen {scope}. «findings list» viser dem som står.",
    nn="Det er ikkje noko funn {number} å svare på slik i kommunen {scope}. «findings list» viser dei som står.",
    en="There is no finding {number} to answer so in municipality {scope}. “findings list” shows those that stand.",
)
NO_REASON = Text(
    nb="En forklaring må si hvorfor, og hvem som gir den: --because og --by.",
    nn="Ei forklaring må seie kvifor, og kven som gjev henne: --because og --by.",
    en="An explanation must say why, and who gives it: --because and --by.",
)
HAS_NUMBER = Text(
    nb="Forklaringen inneholder et langt tall som kan være et personnummer. Skriv den uten.",
    nn="Forklaringa inneheld eit langt tal som kan vere eit personnummer. Skriv henne utan.",
    en="The explanation holds a long number that may be a personal number. Write it without.",
)
_LONG_NUMBER = re.compile(r"(?:\d[ .-]?){10}\d")


class AnswerRefused(Refused):
    """An answer to a finding that cannot be given; nothing has changed."""


def answer_finding(
    connection: psycopg.Connection,
    number: int,
    answer: Answer,
    *,
    scope: str,
    by: str,
    because: str = "",
) -> None:
    """Answer a finding of the session's scope. Raises AnswerRefused with everything that is wrong."""
    problems = []
    if not by.strip() or (answer != "seen" and not because.strip()):
        problems.append(NO_REASON)
    if _LONG_NUMBER.search(f"{by} {because}"):
        problems.append(HAS_NUMBER)
    if problems:
        raise AnswerRefused(*problems)
    with connection.transaction():
        found = run(
            connection,
            """UPDATE quality.finding SET state = %s WHERE finding = %s AND state = ANY(%s)
            RETURNING sender, participation""",
            *(_TO[answer], number, [*FROM[answer]]),
        ).fetchone()
        if found is None:
            raise AnswerRefused(NO_FINDING.filled(number=number, scope=scope))
        run(
            connection,
            """INSERT INTO quality.event (finding, sender, participation, what, by, because)
            VALUES (%s, %s, %s, %s, %s, %s)""",
            *(number, *found, answer, by.strip(), because.strip()),
        )
