"""Answers as JSON-stat 2.0: a null for each cell without a number, and its sign as status."""

from typing import Any

import numpy as np
import orjson

from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.cell_words import reasons_in, signs_in
from fotfeste.publishing.statbank.described import described

TYPE = "application/json"


def json_stat(answer: Answer, address: Address) -> bytes:
    """The answer with everything it carries: signs, reasons, releases."""
    told = described(answer.table, answer.dimensions, answer.stub, address)
    told["extension"] |= {
        "signs": signs_in(answer, address.language),
        "reasonTexts": reasons_in(answer, address.language),
        "reasons": _named(answer.grid.reason, cell_signs.REASONS),
        "cellReleases": _releases(answer),
    }
    told["value"] = numbers(answer.grid.value)
    status = _named(answer.grid.sign, cell_signs.SIGNS)
    if status:
        told["status"] = status
    return orjson.dumps(told)


def numbers(value: "np.typing.NDArray[np.float64]") -> list[int | float | None]:
    """The cells in order: whole numbers as such, None where there is none."""
    flat = value.ravel()
    return [
        None if each != each else int(each) if each.is_integer() else each for each in flat.tolist()
    ]


def _named(places: "np.typing.NDArray[Any]", names: tuple[str, ...]) -> dict[str, str]:
    """The names of what is not plain, by the cell's place."""
    flat = places.ravel()
    at = np.flatnonzero(flat)
    return {str(cell): names[flat[cell]] for cell in at.tolist()}


def _releases(answer: Answer) -> dict[str, list[int]] | str:
    """Which cells are from which release, as places from–to; one id where all are from the same."""
    flat = answer.grid.release.ravel()
    used = np.unique(flat[flat >= 0]).tolist()
    records = answer.table.releases
    if len(used) <= 1:
        return records[used[0]].id if used else ""
    return {records[at].id: np.flatnonzero(flat == at).tolist() for at in used}
