"""Countries (land) by ISO 3166-1 alpha-2 code, and how reports print them.

Three codes are the project's own, from the block ISO leaves to its users: `XK`
Kosovo (as widely used), `XS` stateless (statsløs: known to have no citizenship)
and `XU` unknown (ukjent: nobody has registered it). They are different facts and
are never counted together.
"""

import csv
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text

STATELESS = "XS"
UNKNOWN = "XU"


def _code(row: dict[str, str]) -> Code:
    """A row of the table; an empty nynorsk name is the same as the bokmål one."""
    return Code(row["code"], Text(nb=row["nb"], nn=row["nn"] or row["nb"], en=row["en"]))


def _read() -> tuple[Code, ...]:
    with Path(__file__).with_name("countries.csv").open(encoding="utf-8", newline="") as lines:
        return tuple(map(_code, csv.DictReader(lines)))


COUNTRIES = CodeList("country", Text(nb="Land", nn="Land", en="Country"), _read())

_OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "Kongo": ("CD", "CG"),
    "DR Kongo": ("CD",),
    "Kongo-Kinshasa": ("CD",),
    "Kongo-Brazzaville": ("CG",),
    "Burma": ("MM",),
    "Hviterussland": ("BY",),
    "Kviterussland": ("BY",),
    "Kapp Verde-øyene": ("CV",),
    "Makedonia": ("MK",),
    "Swaziland": ("SZ",),
    "Det palestinske området": ("PS",),
    "De palestinske områdene": ("PS",),
    "Statsløse": ("XS",),
    "Statslause": ("XS",),
    "Uoppgitt": ("XU",),
}

PRINTED_AS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {title: (code.code,) for code in COUNTRIES for title in (code.title.nb, code.title.nn)}
    | _OTHER_NAMES
)
"""The codes that a name in a Norwegian report may mean.

More than one code is an ambiguity that the report leaves open: «Kongo» is one
of two countries, and a figure under that name counts the two together or either.
"""
