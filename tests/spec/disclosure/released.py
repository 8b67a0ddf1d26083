"""Releases of a few figures, written to a folder, for the tests of attack, gate and approval."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.figures.figure_id import figure_id
from fotfeste.disclosure.figures.own_definitions import definitions_of
from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.disclosure.figures.release import Release, write_release
from fotfeste.disclosure.policy import Policy, policy_on
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.table import Table

POLICY: Policy = replace(policy_on(date(2026, 6, 1)), most_small=Fraction(1))
"""Tables of few persons are not left out: what hides their cells is what is looked at here."""


def printed(table: Table, values: Mapping[str, int | None], contents: str = "") -> list[Figure]:
    """Figures of one indicator of a table: «55 female» to a number, None where it is hidden."""
    shown = next(i for i in table.shows if i.id == (contents or table.shows[0].id))
    return [
        Figure(
            id=figure_id(table, 2024, tuple(cell.split()), shown.id),
            table=table.id,
            year=2024,
            contents=shown.id,
            codes=tuple(cell.split()),
            value=None if value is None else Decimal(value),
            sign=":" if value is None else "-" if value == 0 else None,
            reason=Reason.HIDDEN if value is None else None,
            decimals=0,
            unit=shown.unit,
            definition_version=1,
        )
        for cell, value in values.items()
    ]


def released(folder: Path, figures: Iterable[Figure], *tables: Table) -> Release:
    """A sealed release of some figures."""
    part = Part(
        id="all", tables=tuple(t.id for t in tables), known_at=date(2025, 2, 28), status="final"
    )
    record = ReleaseRecord(
        id="spec", year=2024, edition="spec", parts=(part,), policy=POLICY.version, synthetic=True
    )
    return write_release(folder, record, figures, (), definitions_of(tables, Choices()))
