"""Leave and absence (permisjon og fravær): integreringsforskriften chapters 3 and 4."""

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text

LEAVE_KIND = CodeList(
    "leave_kind",
    Text(nb="Type permisjon", nn="Type permisjon", en="Kind of leave"),
    (
        Code("care", Text(nb="Omsorgspermisjon", nn="Omsorgspermisjon", en="Care leave")),
        Code("birth", Text(nb="Fødsel", nn="Fødsel", en="Birth")),
        Code("pregnancy", Text(nb="Svangerskap", nn="Svangerskap", en="Pregnancy")),
        Code("breastfeeding", Text(nb="Amming", nn="Amming", en="Breastfeeding")),
        Code(
            "long_illness", Text(nb="Langvarig sykdom", nn="Langvarig sjukdom", en="Long illness")
        ),
        Code("welfare", Text(nb="Velferdspermisjon", nn="Velferdspermisjon", en="Welfare leave")),
        Code(
            "peace",
            Text(nb="Freds- og forsoningsarbeid", nn="Freds- og forsoningsarbeid", en="Peace work"),
        ),
        Code("work", Text(nb="Arbeid", nn="Arbeid", en="Work")),
        Code("other", Text(nb="Annen permisjon", nn="Annan permisjon", en="Other leave")),
    ),
)

ABSENCE_KIND = CodeList(
    "absence_kind",
    Text(nb="Type fravær", nn="Type fråvær", en="Kind of absence"),
    (
        Code(
            "self_certified", Text(nb="Egenmelding", nn="Eigenmelding", en="Self-certified illness")
        ),
        Code("certified", Text(nb="Sykmelding", nn="Sjukmelding", en="Certified illness")),
        Code("child_illness", Text(nb="Barns sykdom", nn="Sjukdom hos barn", en="Child's illness")),
        Code("religious", Text(nb="Religiøs høytid", nn="Religiøs høgtid", en="Religious days")),
        Code("holiday", Text(nb="Ferie", nn="Ferie", en="Holiday")),
        Code(
            "unauthorised",
            Text(nb="Ugyldig fravær", nn="Ugyldig fråvær", en="Unauthorised absence"),
        ),
    ),
)

LANGUAGE_LEVEL = CodeList(
    "language_level",
    Text(nb="Norsknivå", nn="Norsknivå", en="Level of Norwegian"),
    tuple(
        Code(level, Text(nb=level, nn=level, en=level)) for level in ("A1", "A2", "B1", "B2", "C1")
    ),
)
