"""What the API says of itself (konfigurasjon): languages, limits, formats, licence."""

from importlib.metadata import version
from typing import Any

from fotfeste.domain.text import Text
from fotfeste.publishing.statbank.languages import CODES, DEFAULT, LISTED
from fotfeste.publishing.statbank.options import DEFAULT as DEFAULT_FORMAT
from fotfeste.publishing.statbank.options import FORMATS
from fotfeste.publishing.statbank.selection import MAX_CELLS

API_VERSION = "2.0.0"
CALLS = 50_000
WINDOW = 10
"""So many calls from one address in so many seconds: the whole bank is small."""

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
CITE = Text(
    nb="Kilde: Fotfeste, statistikkbanken",
    nn="Kjelde: Fotfeste, statistikkbanken",
    en="Source: Fotfeste, statistics bank",
)


def config() -> dict[str, Any]:
    """The answer of `/config`."""
    return {
        "apiVersion": API_VERSION,
        "appVersion": version("fotfeste"),
        "languages": [{"id": code, "label": label} for code, label in LISTED.items()],
        "defaultLanguage": DEFAULT,
        "maxDataCells": MAX_CELLS,
        "maxCallsPerTimeWindow": CALLS,
        "timeWindow": WINDOW,
        "license": LICENCE,
        "sourceReferences": [
            {"language": code, "text": CITE.in_language(CODES[code])} for code in LISTED
        ],
        "defaultDataFormat": DEFAULT_FORMAT,
        "dataFormats": list(FORMATS),
        "features": [{"id": "CORS", "params": [{"key": "enabled", "value": "True"}]}],
    }
