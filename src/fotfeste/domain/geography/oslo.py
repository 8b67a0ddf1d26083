"""Oslo's city districts (bydeler), as divided since 2004.

Fifteen districts with their own administration, and Sentrum and Marka, which
have none and are counted apart.
"""

from datetime import date

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text, name

OSLO = "0301"

_NAMES = (
    "Gamle Oslo",
    "Grünerløkka",
    "Sagene",
    "St. Hanshaugen",
    "Frogner",
    "Ullern",
    "Vestre Aker",
    "Nordre Aker",
    "Bjerke",
    "Grorud",
    "Stovner",
    "Alna",
    "Østensjø",
    "Nordstrand",
    "Søndre Nordstrand",
    "Sentrum",
    "Marka",
)

CITY_DISTRICTS = CodeList(
    "city_district",
    Text(nb="Bydel", nn="Bydel", en="City district"),
    tuple(
        Code(f"{OSLO}{number:02}", name(title), date(2004, 1, 1))
        for number, title in enumerate(_NAMES, start=1)
    ),
)
