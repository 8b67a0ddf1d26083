"""Code lists about the person: sex (kjønn), screened identity (skjermet identitet)."""

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text

SEX = CodeList(
    "sex",
    Text(nb="Kjønn", nn="Kjønn", en="Sex"),
    (
        Code("female", Text(nb="Kvinner", nn="Kvinner", en="Women")),
        Code("male", Text(nb="Menn", nn="Menn", en="Men")),
    ),
)

SCREENED = CodeList(
    "screened",
    Text(nb="Skjermet identitet", nn="Skjerma identitet", en="Screened identity"),
    (
        Code("no", Text(nb="Nei", nn="Nei", en="No")),
        Code("confidential", Text(nb="Fortrolig", nn="Fortruleg", en="Confidential")),
        Code(
            "strictly_confidential",
            Text(nb="Strengt fortrolig", nn="Strengt fortruleg", en="Strictly confidential"),
        ),
    ),
)
