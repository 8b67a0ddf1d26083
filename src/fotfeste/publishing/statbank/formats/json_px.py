"""Answers as JSON-PX: columns and rows of text, as the bank's first API wrote them."""

from typing import Any

import orjson

from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.cell_words import title_of
from fotfeste.publishing.statbank.contents_columns import contents_columns
from fotfeste.publishing.statbank.described import SOURCE
from fotfeste.publishing.statbank.dimension import Dimension
from fotfeste.publishing.statbank.laid_out import combinations
from fotfeste.publishing.statbank.moment import moment_of

KINDS = {"time": "t"}


def json_px(answer: Answer, address: Address) -> bytes:
    """The answer with codes as keys; what is shown are its columns of numbers."""
    split = contents_columns(answer)
    language = address.language
    keys = [_column(each, address) for each in split.dimensions]
    shown = [
        {"code": value.code, "text": value.title.in_language(language), "type": "c"}
        for value, _ in split.columns
    ]
    cells = [column.texts() for _, column in split.columns]
    rows = [
        {"key": [value.code for value in values], "values": list(numbers)}
        for values, *numbers in zip(combinations(split.dimensions), *cells, strict=True)
    ]
    told = {
        "infofile": None,
        "updated": moment_of(answer.table.updated),
        "label": title_of(answer.table, answer.dimensions, language),
        "source": SOURCE,
    }
    return orjson.dumps(
        {"columns": [*keys, *shown], "comments": [], "data": rows, "metadata": [told]}
    )


def _column(dimension: Dimension, address: Address) -> dict[str, Any]:
    return {
        "code": dimension.code,
        "text": dimension.title.in_language(address.language),
        "type": KINDS.get(dimension.role, "d"),
    }
