"""KOSTRA form 11B as records (skjema 11B som poster): a line is a participation, its ending, benefit and numbers.

A person is known by municipality and journal number. The form has no birth date, and none is
read out of a number: the records wait for the person's own, sent under the same reference.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from fotfeste.domain.numbers import compact, is_d_number, is_duf, is_national
from fotfeste.exchange.kostra.checks import checked
from fotfeste.exchange.kostra.layout import Line, layout
from fotfeste.exchange.problem import problem
from fotfeste.exchange.reading.raw import Opened, Raw

_LONGEST = 4096
_DECEMBER = 12


def open_kostra(path: Path, *, test: bool) -> Opened:
    """A file of form 11B, a record a line; always an import. `test`: numbers with month + 80 are good."""
    return Opened(path, "kostra11b", {"purpose": "import"}, _records(path, test))


def _records(path: Path, test: bool) -> Iterator[Raw]:
    with path.open(encoding="latin-1", newline=None) as stream:
        number = 0
        while said := stream.readline(_LONGEST):
            text = said.rstrip("\n")
            if text.strip("\ufeff \x1a"):
                number += 1
                yield from _of_line(number, Line(text), test)


def _of_line(number: int, line: Line, test: bool) -> Iterator[Raw]:
    """The records of a line; where it may not be taken in, the participation alone, with every problem."""
    problems = checked(line, test=test)
    if not any(found.rule_id == "kostra_k1" for found in problems) and not line["journal"]:
        problems.append(problem("kostra_journal", "journal"))
    person = person_of(line)
    if any(found.rule.weight == "error" for found in problems):
        values = {"record": "participation", "reference": f"{person}-{number}"}
        yield Raw(
            number, values if line["journal"] else {"record": "participation"}, tuple(problems)
        )
        return
    participation = f"{person}-{line.day('started_on')}"
    yield Raw(number, _participation(line, person, participation), tuple(problems))
    for values in (
        *_numbers(line, person, test),
        *_ending(line, participation),
        *_benefit(line, participation),
    ):
        yield Raw(number, values | {"revision": line.year})


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


def _numbers(line: Line, person: str, test: bool) -> Iterator[dict[str, Any]]:
    national, duf = compact(line["national_number"]), compact(line["duf_number"])
    is_own, is_d = is_national(national, test=test), is_d_number(national, test=test)
    schemes = (
        ("national", national, is_own),
        ("d_number", national, is_d),
        ("duf", duf, is_duf(duf)),
    )
    for scheme, number, is_good in schemes:
        if is_good:
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
