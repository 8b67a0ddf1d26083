"""A code list as the API answers it (kodeliste): its values, each with what it takes together."""

from typing import Any

from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.codelists import CodeListOf, code_lists
from fotfeste.publishing.statbank.languages import LISTED, code_of
from fotfeste.publishing.statbank.problem import NOT_FOUND, Problem


def code_list_answer(bank: Bank, name: str, address: Address) -> dict[str, Any]:
    """The list with an id, with all that any table has of it; raises Problem where there is none."""
    found = _found(bank, name)
    if not found:
        raise Problem(NOT_FOUND, f"Code list with id {name[:80]} does not exist.")
    language = address.language
    values = {
        group.value.code: (group.value.title, set[str]()) for each in found for group in each.groups
    }
    for each in found:
        for group in each.groups:
            values[group.value.code][1].update(group.members)
    return {
        "id": name,
        "label": found[0].title.in_language(language),
        "language": code_of(language),
        "languages": list(LISTED),
        "type": found[0].kind,
        "elimination": False,
        "values": [
            {
                "code": code,
                "label": title.in_language(language),
                "valueMap": sorted(members),
            }
            for code, (title, members) in values.items()
        ],
        "links": [address.link("self", "codelists", name)],
    }


def _found(bank: Bank, name: str) -> list[CodeListOf]:
    """The list as each table has it: not every table has figures of every place."""
    lists = (
        code_lists(table, dimension) for table in bank.tables() for dimension in table.dimensions
    )
    return [each[name.lower()] for each in lists if name.lower() in each]
