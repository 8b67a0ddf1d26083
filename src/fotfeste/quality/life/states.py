"""The states of a finding and what happens to it (tilstander og hendelser), in words."""

from fotfeste.domain.text import Text

STATES: dict[str, Text] = {
    "open": Text(nb="åpent", nn="ope", en="open"),
    "seen": Text(nb="sett", nn="sett", en="seen"),
    "explained": Text(nb="forklart", nn="forklart", en="explained"),
    "mended": Text(nb="rettet", nn="retta", en="mended"),
}
EVENTS: dict[str, Text] = {
    "opened": Text(nb="åpnet", nn="opna", en="opened"),
    "seen": STATES["seen"],
    "explained": STATES["explained"],
    "mended": STATES["mended"],
    "reopened": Text(nb="åpnet igjen", nn="opna att", en="reopened"),
}

BECAUSE: dict[str, Text] = {
    "another": Text(nb="det er et annet enn før", nn="det er eit anna enn før", en="it is another than before"),
    "again": Text(nb="det er der igjen", nn="det er der att", en="it is there again"),
    "no_entry": Text(
        nb="ingen post er endret; dagen eller regelen er en annen",
        nn="ingen post er endra; dagen eller regelen er ein annan",
        en="no record has changed; the day or the rule is another",
    ),
}  # fmt: skip
"""Why the check itself did something, by the code that is stored with it."""
