"""Code lists about series from outside (statistikk fra andre): unit (enhet), version (utgave av et tall)."""

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text

UNIT = CodeList(
    "unit",
    Text(nb="Enhet", nn="Eining", en="Unit"),
    (
        Code("persons", Text(nb="Personer", nn="Personar", en="Persons")),
        Code("percent", Text(nb="Prosent", nn="Prosent", en="Per cent")),
    ),
)

SERIES_VERSION = CodeList(
    "series_version",
    Text(nb="Utgave av tallet", nn="Utgåve av talet", en="Version of the number"),
    (
        Code(
            "first_published",
            Text(nb="Først publisert", nn="Først publisert", en="As first published"),
        ),
        Code("revised", Text(nb="Revidert", nn="Revidert", en="As revised")),
    ),
)
