"""KOSTRA form 11B as records (skjema 11B som poster): a line is a participation, its ending, benefit and numbers.

A person is known by municipality and journal number. The form has no birth date, and none is
read out of a number: the person comes from a message beside the file, or later, under the same reference.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from fotfeste.domain.numbers import compact, is_d_number, is_duf, is_national
from fotfeste.exchange.kostra.beside import Beside, beside
from fotfeste.exchange.kostra.checks import checked
from fotfeste.exchange.kostra.layout import Line, layout
from fotfeste.exchange.kostra.lines import lines, may_be_shifted, unshown
from fotfeste.exchange.problem import Problem, problem
from fotfeste.exchange.reading.raw import Opened, Raw

_DECEMBER = 12


def open_kostra(path: Path, persons: Opened | None, *, test: bool) -> Opened:
    """A file of form 11B, a record a line; always an import. `test`: numbers with month + 80 are good.

    `persons` is a message of the persons, or None. What the form cannot say is told of the whole.
    """
    known = beside(persons, test=test)
    notes = [problem("kostra_left_out")]
    if not known.given:
        notes.append(problem("kostra_no_persons"))
    head = {"purpose": "import"}
    return Opened(path, "kostra11b", head, _records(path, known), tuple(notes))


def _records(path: Path, known: Beside) -> Iterator[Raw]:
    for number, text in lines(path):
        yield from _of_line(number, Line(text), known)


def _of_line(number: int, line: Line, known: Beside) -> Iterator[Raw]:
    """The records of a line; where it may not be taken in, the participation alone, with every problem."""
    person = person_of(line)
    problems = checked(line, test=known.test, born=known.born(person))
    if any(found.rule.weight == "error" for found in problems):
        yield _rejected(number, line, problems, test=known.test)
        return
    if known.lacks(person):
        problems.append(problem("kostra_person_missing", "person", person))
    for raw in known.new(person):
        yield Raw(number, raw.values, raw.problems)
    participation = f"{person}-{line.day('started_on')}"
    yield Raw(number, _participation(line, person, participation), tuple(problems))
    for values in (
        *_numbers(line, person, known),
        *_ending(line, participation),
        *_benefit(line, participation),
    ):
        yield Raw(number, values | {"revision": line.year})


def _rejected(number: int, line: Line, problems: list[Problem], *, test: bool) -> Raw:
    """A line that is not taken in; nothing of it is shown where its fields may stand in the wrong places."""
    if may_be_shifted(line, test=test):
        told = tuple(map(unshown, problems))
        return Raw(number, {"record": "participation"}, told, unread=True)
    reference = f"{person_of(line)}-{number}" if line["journal"] else None
    values = {"record": "participation", "reference": reference}
    return Raw(number, values, tuple(problems), unread=True)


def person_of(line: Line) -> str:
    """The reference of a record's person: whoever has the birth date sends `person` under it."""
    return f"11b-{line['municipality']}-{line['journal']}"


def _participation(line: Line, person: str, reference: str) -> dict[str, Any]:
    return {
        "record": "participation",
        "reference": reference,
        "revision": line.year,
        "person": person,
        "municipality": line["municipality"],
        "municipality_on": date(line.year or 0, _DECEMBER, 31).isoformat(),
        "started_on": _said(line.day("started_on")),
        "act": "introduksjonsloven",
        "legal_basis": "ordinary",
    }


def _numbers(line: Line, person: str, known: Beside) -> Iterator[dict[str, Any]]:
    """The numbers that can be right, each with the first line of the person that has it."""
    test = known.test
    national, duf = compact(line["national_number"]), compact(line["duf_number"])
    is_own, is_d = is_national(national, test=test), is_d_number(national, test=test)
    schemes = (
        ("national", national, is_own),
        ("d_number", national, is_d),
        ("duf", duf, is_duf(duf)),
    )
    for scheme, number, is_good in schemes:
        if is_good and not known.has_come(f"{person}-{scheme}", number):
            yield {
                "record": "identifier",
                "reference": f"{person}-{scheme}",
                "person": person,
                "scheme": scheme,
                "number": number,
                "valid_from": _said(line.day("started_on")),
            }


def _ending(line: Line, participation: str) -> Iterator[dict[str, Any]]:
    """The ending; the form's statuses are not explained in its layout, so no reason is registered."""
    ended = line.day("ended_on")
    if ended and line["status"] != layout().still_in_programme:
        yield {
            "record": "ending",
            "reference": f"{participation}-ending",
            "participation": participation,
            "ended_on": _said(ended),
            "end_reason": "not_registered",
        }


def _benefit(line: Line, participation: str) -> Iterator[dict[str, Any]]:
    """The benefit of the year, from the first to the last month that is ticked."""
    if line.months and line.amount and line.year:
        first, last = min(line.months), max(line.months)
        after = date(line.year + last // _DECEMBER, last % _DECEMBER + 1, 1)
        yield {
            "record": "benefit",
            "reference": f"{participation}-{line.year}",
            "participation": participation,
            "paid_from": date(line.year, first, 1).isoformat(),
            "paid_to": after.isoformat(),
            "amount": line.amount,
        }


def _said(day: date | None) -> str:
    return day.isoformat() if day else ""
