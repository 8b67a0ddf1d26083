"""What an audit found, for other programmes (JSON)."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from fotfeste.domain.text import Language, Text
from fotfeste.reconstruction.audit.findings import Audited
from fotfeste.reconstruction.figures.printed import RowId


def as_json(audited: Audited, language: Language = "nb") -> Mapping[str, Any]:
    """The findings; rows are numbers from 1, or with several files `{"file", "row"}`."""
    several = len(audited.files) > 1

    def row(place: RowId) -> Any:
        return {"file": place.file, "row": place.row} if several else place.row

    def rows(places: Iterable[RowId]) -> list[Any]:
        return [row(place) for place in places]

    def said(text: Text) -> str:
        return text.in_language(language)

    files = {"files": [file.name for file in audited.files]} if several else {}
    return {
        "figures": audited.figures,
        **files,
        **_left_out(audited, several),
        "impossible": [
            {
                "rows": rows(each.rows),
                "why": said(each.why),
                "mends": [
                    {"row": row(m.row), "from": _number(m.was), "to": _number(m.to)}
                    for m in each.mends
                ],
            }
            for each in audited.impossible
        ],
        "warnings": [
            {"rows": rows(each.rows), "why": said(each.why), "gap": _number(each.gap)}
            for each in audited.warnings
        ],
        "rounding_only": [
            {"rows": rows(each.rows), "why": said(each.why)} for each in audited.rounding_only
        ],
        "conditional": [
            {"rows": rows(each.rows), "needs": said(each.needs), "least": each.least}
            for each in audited.conditional
        ],
        "not_understood": [
            {"rows": rows(each.rows), "column": each.column, "word": each.word}
            for each in audited.unknown
        ],
        "claims": [
            {
                "place": each.place,
                "said": each.said,
                "verdict": each.answer.outcome,
                "rows": rows(sorted(each.answer.rows)),
            }
            for each in audited.claims
        ],
    }


def _left_out(audited: Audited, several: bool) -> Mapping[str, Any]:
    """How many rows of review files are not judged, by state; nothing where all are."""
    counted = {file.name: dict(file.left_out) for file in audited.files if file.left_out}
    if not counted:
        return {}
    return {"left_out": counted if several else next(iter(counted.values()))}


def _number(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else float(value)
