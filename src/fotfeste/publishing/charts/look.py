"""The look of charts (utseende): colours that tell on white (at least 4.5 to 1), type, lines."""

from typing import Any

from fotfeste.publishing.fonts import FAMILY

INK = "#1b2733"
FAINT = "#d5dbe1"
QUIET = "#55626f"
WARNING = "#9b1c1c"
PALETTE = ("#1f5a8c", "#b34a0f", "#1d7a6e", "#74478a", "#8a6500", "#5b6570", "#a3325c", "#3f6b21")
FONT_SIZE = 14
ROOM_FOR_TYPE = 32
"""A reader's own type may be wider than ours."""

CONFIG: dict[str, Any] = {
    "font": FAMILY,
    "background": "white",
    "padding": {"left": ROOM_FOR_TYPE, "top": 6, "right": ROOM_FOR_TYPE, "bottom": 6},
    "view": {"stroke": None},
    "axis": {
        "aria": False,
        "domainColor": FAINT,
        "gridColor": FAINT,
        "labelColor": INK,
        "labelFontSize": FONT_SIZE,
        "labelLimit": 0,
        "labelPadding": 8,
        "ticks": False,
        "title": None,
    },
    "legend": {
        "aria": False,
        "labelColor": INK,
        "columnPadding": 24,
        "labelFontSize": FONT_SIZE,
        "labelLimit": 0,
        "offset": 10,
        "orient": "top",
        "rowPadding": 4,
        "symbolType": "square",
        "title": None,
    },
    "text": {"color": INK, "fontSize": FONT_SIZE},
}
