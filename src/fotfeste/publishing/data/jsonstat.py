"""Tables as JSON-stat 2.0: a cube with its signs and its metadata, which statistical programs read.

A place of the cube that the release has no figure for is null and has no status;
one whose figure has no number is null and has its sign as status.
Format: https://json-stat.org/full/
"""

from collections.abc import Container, Iterable
from typing import Any

import orjson

from fotfeste.disclosure.figures.figure import SIGNS, Reason
from fotfeste.domain.text import Text
from fotfeste.publishing.arrange import YEAR
from fotfeste.publishing.data.cube import Cube
from fotfeste.publishing.data.dataset import Dataset, Dimension, Shown
from fotfeste.publishing.numbers import UNITS

INDICATOR = Text(nb="Indikator", nn="Indikator", en="Indicator")
GEOGRAPHY = ("county", "municipality", "country")

Json = dict[str, Any]


def jsonstat(dataset: Dataset) -> bytes:
    """The dataset as JSON; the same dataset gives the same bytes."""
    return orjson.dumps(_dataset(dataset), option=orjson.OPT_APPEND_NEWLINE)


def _dataset(dataset: Dataset) -> Json:
    cube, is_preliminary = dataset.cube, dataset.part.status == "preliminary"
    signs = cube.preliminary_signs if is_preliminary else cube.signs
    return {
        "version": "2.0",
        "class": "dataset",
        "label": dataset.title,
        "source": dataset.source,
        "updated": (dataset.part.announced or dataset.part.known_at).isoformat(),
        "note": list(dataset.notes),
        "id": [*(each.id for each in dataset.dimensions), "indicator", "year"],
        "size": [len(side) for side in cube.sides],
        "role": _roles(dataset.dimensions),
        "dimension": _dimensions(dataset, cube),
        "value": cube.as_json["values"],
        "status": signs if is_preliminary else cube.as_json["signs"],
        "extension": _extension(dataset, set(signs.values())),
    }


def _roles(dimensions: Iterable[Dimension]) -> Json:
    places = [each.id for each in dimensions if each.id.startswith(GEOGRAPHY)]
    return {"time": ["year"], "metric": ["indicator"], **({"geo": places} if places else {})}


def _dimensions(dataset: Dataset, cube: Cube) -> Json:
    """Every side of the cube with its codes in words; indicators with units and explanations."""
    newest = int(cube.years[-1])
    divided = {
        each.id: _side(
            each.title,
            {code: each.title_of(code, newest, dataset.language) for code in codes},
            [each.explanation],
        )
        for each, codes in zip(dataset.dimensions, cube.codes, strict=True)
    }
    shown = [each for each in dataset.shows if each.id in cube.contents]
    indicator = _side(dataset.say(INDICATOR), {each.id: each.title for each in shown})
    indicator["category"] |= _about(shown, dataset)
    year = _side(dataset.say(YEAR), {year: year for year in cube.years})
    return {**divided, "indicator": indicator, "year": year}


def _side(label: str, titles: dict[str, str], notes: Iterable[str] = ()) -> Json:
    said = [note for note in notes if note]
    category: Json = {"index": list(titles), "label": titles}
    return {"label": label, **({"note": said} if said else {}), "category": category}


def _about(shown: Iterable[Shown], dataset: Dataset) -> Json:
    """Units, decimals and explanations of the indicators."""
    cube = dataset.cube
    units = {
        each.id: {
            "label": dataset.say(UNITS[cube.first[each.id].unit]),
            "decimals": cube.decimals[each.id],
        }
        for each in shown
    }
    notes = {each.id: [each.explanation] for each in shown if each.explanation}
    return {"unit": units, **({"note": notes} if notes else {})}


def _extension(dataset: Dataset, signs: Container[str]) -> Json:
    """What JSON-stat has no field for: definitions, release, signs in words, why a number is missing."""
    record, part, cube = dataset.record, dataset.part, dataset.cube
    return {
        "language": dataset.language,
        "release": record.id,
        "follows": record.follows,
        "known_at": part.known_at.isoformat(),
        "announced": part.announced and part.announced.isoformat(),
        "status": part.status,
        "policy": record.policy,
        "synthetic": record.synthetic,
        "indicators": {
            contents: {"unit": figure.unit, "version": figure.definition_version}
            for contents, figure in cube.first.items()
        },
        "signs": {sign: dataset.say(text) for sign, text in SIGNS.items() if sign in signs},
        "reasons": cube.as_json["reasons"],
        "reason_texts": {
            reason: dataset.say(Reason(reason).text)
            for reason in dict.fromkeys(cube.reasons.values())
        },
    }
