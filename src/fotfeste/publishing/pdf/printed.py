"""What the Typst template draws (det som trykkes): a document as plain JSON."""

import re
from dataclasses import asdict
from typing import Any

from fotfeste.domain.text import Language
from fotfeste.publishing import words
from fotfeste.publishing.arrangement import Arranged
from fotfeste.publishing.document import AnyPart, Document, PrintedChart, PrintedTable

SAID = {
    "contents": words.CONTENTS,
    "data_table": words.DATA_TABLE,
    "of": words.OF,
    "page": words.PAGE,
    "source": words.SOURCE,
    "synthetic": words.SYNTHETIC,
    "synthetic_explained": words.SYNTHETIC_EXPLAINED,
}
REGIONS: dict[Language, str] = {"nb": "NO", "nn": "NO", "en": "GB"}
FULL_WIDTH = 720
"""The width of a chart, in its own pixels, that fills the page."""

_WIDTH = re.compile(r' width="(\d+)"')


def printed(document: Document) -> dict[str, Any]:
    """The document as JSON."""
    language = document.language
    chapters = [
        {"heading": chapter.heading, "parts": [_part(part) for part in chapter.parts]}
        for chapter in document.chapters
    ]
    return {
        "language": language,
        "region": REGIONS[language],
        "say": {name: text.in_language(language) for name, text in SAID.items()},
        "title": document.title,
        "subtitle": document.subtitle,
        "description": document.subtitle,
        "facts": list(document.facts),
        "footer": document.facts[-1],
        "synthetic": document.synthetic,
        "front": [_part(part) for part in document.front],
        "chapters": chapters,
    }


def _part(part: AnyPart) -> dict[str, Any]:
    if isinstance(part, PrintedTable | PrintedChart):
        return _tabulated(part)
    return asdict(part)


def _tabulated(part: PrintedTable | PrintedChart) -> dict[str, Any]:
    drawn = {}
    if isinstance(part, PrintedChart):
        svg = part.drawing.inside
        width = _WIDTH.search(svg)
        share = int(width[1]) / FULL_WIDTH if width else 1.0
        drawn = {"svg": svg, "alternative": part.alternative, "share": share}
    return {
        "kind": part.kind,
        "label": part.label,
        "title": part.title,
        "unit": part.unit,
        "notes": list(part.notes),
        "footnotes": [asdict(note) for note in part.footnotes],
        **_grid(part.arranged),
        **drawn,
    }


def _grid(arranged: Arranged) -> dict[str, Any]:
    return {
        "stub": list(arranged.stub),
        "width": len(arranged.columns),
        "levels": [[asdict(span) for span in level] for level in arranged.levels],
        "rows": [
            {
                "heads": [asdict(span) for span in heads],
                "cells": [cell.words for cell in row.cells],
                "total": row.total,
            }
            for row, heads in zip(arranged.rows, arranged.row_heads, strict=True)
        ],
    }
