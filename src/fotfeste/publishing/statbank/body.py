"""Queries sent as JSON (spørring som JSON): read with every fault told."""

from collections.abc import Iterator, Mapping
from typing import Any

from fotfeste.publishing.statbank.expressions import without_brackets
from fotfeste.publishing.statbank.problem import bad
from fotfeste.publishing.statbank.query import Query

Json = dict[str, Any]


def query_of_body(body: object) -> Query:
    """The query of a `VariablesSelection`; an empty body is the default selection."""
    if body is None:
        return Query()
    if not isinstance(body, dict):
        raise bad("The body is not a JSON object with «selection».")
    folded = _folded(body)
    if "query" in folded and "selection" not in folded:
        raise bad(
            "The body is of version 1 of the API («query»); write «selection» as version 2 has it."
        )
    faults = list(_faults(folded))
    if faults:
        raise bad(*faults)
    values: dict[str, tuple[str, ...]] = {}
    lists: dict[str, str] = {}
    for each in map(_folded, folded.get("selection") or []):
        name = each["variablecode"]
        values[name] = tuple(map(without_brackets, _texts(each.get("valuecodes"))))
        if each.get("codelist"):
            lists[name] = each["codelist"]
    placement = _folded(folded.get("placement") or {})
    stub, heading = placement.get("stub") or (), placement.get("heading") or ()
    return Query(values, lists, tuple(stub), tuple(heading))


def body_of_query(query: Query) -> Json:
    """A query as a client would send it."""
    names = dict.fromkeys((*query.values, *query.code_lists))
    selection: list[Json] = [
        {
            "variableCode": name,
            "valueCodes": list(query.values.get(name, ())),
            **({"codelist": query.code_lists[name]} if name in query.code_lists else {}),
        }
        for name in names
    ]
    return {
        "selection": selection,
        "placement": {"heading": list(query.heading), "stub": list(query.stub)},
    }


def _folded(given: Mapping[str, Any]) -> Json:
    """The names of properties in small letters: clients differ in their capitals."""
    return {str(name).lower(): value for name, value in given.items()}


def _faults(body: Json) -> Iterator[str]:
    selection = body.get("selection")
    if selection is not None and not isinstance(selection, list):
        yield "«selection» is not a list."
        return
    seen: set[str] = set()
    for at, each in enumerate(selection or [], start=1):
        yield from _faults_of(at, each, seen)
    placement = body.get("placement")
    if placement is not None and not isinstance(placement, dict):
        yield "«placement» is not an object with «stub» and «heading»."
        return
    for name in ("stub", "heading"):
        side = _folded(placement or {}).get(name)
        if side is not None and not _are_texts(side):
            yield f"«{name}» is not a list of variable codes."


def _faults_of(at: int, each: object, seen: set[str]) -> Iterator[str]:
    if not isinstance(each, dict):
        yield f"Selection {at} is not an object."
        return
    chosen = _folded(each)
    name = chosen.get("variablecode")
    if not isinstance(name, str):
        yield f"Selection {at} has no «variableCode»."
        return
    if name.lower() in seen:
        yield f"Variable {name[:80]} is selected twice."
    seen.add(name.lower())
    values = chosen.get("valuecodes")
    if values is not None and not _are_codes(values):
        yield f"«valueCodes» of variable {name[:80]} is not a list of texts."
    listed = chosen.get("codelist")
    if listed is not None and not isinstance(listed, str):
        yield f"«codelist» of variable {name[:80]} is not a text."


def _texts(codes: Any) -> list[str]:
    """Codes as texts: clients write years as numbers, and one code without a list around it."""
    return [str(each) for each in (codes if isinstance(codes, list) else [codes])] if codes else []


def _are_codes(value: object) -> bool:
    codes = value if isinstance(value, list) else [value]
    return all(isinstance(each, str | int) and not isinstance(each, bool) for each in codes)


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)
