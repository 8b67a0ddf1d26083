"""Why a figure cannot be computed (ikke beregnbart), or is not understood: by id, in three languages."""

from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.meaning.words import PERIODS, YEAR


@dataclass(frozen=True, slots=True)
class NotComputable:
    """A figure that no register of participants gives, and why."""

    id: str
    reason: Text


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A figure with a word that is not in the vocabulary: which column, which word."""

    column: str
    word: str

    @property
    def reason(self) -> Text:
        """What to say of it."""
        return Text(
            nb=f"«{self.word}» i kolonnen {self.column} er ikke et ord vi kjenner.",
            nn=f"«{self.word}» i kolonnen {self.column} er ikkje eit ord vi kjenner.",
            en=f"«{self.word}» in the column {self.column} is not a word we know.",
        )


NORM = NotComputable(
    "norm",
    Text(
        nb="En regel som lovreglene her ikke gir ett tall for, ikke noe som telles.",
        nn="Ein regel som lovreglane her ikkje gjev eitt tal for, ikkje noko som blir talt.",
        en="A rule for which the rules of law here give no one number, not something that is counted.",
    ),
)
NORM_NOT_CONFIRMED = NotComputable(
    "norm_not_confirmed",
    Text(
        nb="En regel i loven som ikke er bekreftet.",
        nn="Ein regel i lova som ikkje er stadfesta.",
        en="A rule of law that is not confirmed.",
    ),
)
OTHERS = NotComputable(
    "statistics_of_others",
    Text(
        nb="Statistikk fra andre, om personer eller tider som ikke er i registeret.",
        nn="Statistikk frå andre, om personar eller tider som ikkje er i registeret.",
        en="Statistics of others, on persons or times that are not in the register.",
    ),
)
THRESHOLD = NotComputable(
    "threshold",
    Text(
        nb="En grense for hva tabellen viser.",
        nn="Ei grense for kva tabellen viser.",
        en="A limit for what the table shows.",
    ),
)
NO_YEAR = NotComputable(
    "no_year",
    Text(
        nb="Rapporten sier ikke hvilket år tallet gjelder.",
        nn="Rapporten seier ikkje kva år talet gjeld.",
        en="The report does not say which year the number is of.",
    ),
)
NO_DATA = NotComputable(
    "no_data",
    Text(
        nb="Året er ikke med i uttrekket.",
        nn="Året er ikkje med i uttrekket.",
        en="The extract does not cover the year.",
    ),
)

NO_VALUE = NotComputable(
    "no_value",
    Text(
        nb="Rapporten viser ikke noe brukbart tall.",
        nn="Rapporten viser ikkje noko brukbart tal.",
        en="The report shows no usable number.",
    ),
)

NOT_COMPUTABLE = (NORM, NORM_NOT_CONFIRMED, OTHERS, THRESHOLD, NO_YEAR, NO_DATA, NO_VALUE)
"""Every reason there is."""

THRESHOLD_MEASURE = "table_threshold_"
_NORM_MEASURE = "rule_"
_NORM_POPULATION = "rule"
_OTHERS_MEASURES = ("ssb_", "unemployment_", "unemployed", "employment_", "change_unemployment_")
_OTHERS_POPULATIONS = frozenset(
    {"labour_force", "immigrants", "persons_from_asia", "persons_from_africa"}
)


def not_computable(figure: Printed) -> NotComputable | None:
    """Why a figure cannot be computed from any register of participants; None where it can."""
    if figure.measure.startswith(_NORM_MEASURE) or figure.population == _NORM_POPULATION:
        return NORM
    if figure.measure.startswith(_OTHERS_MEASURES) or figure.population in _OTHERS_POPULATIONS:
        return OTHERS
    if figure.measure.startswith(THRESHOLD_MEASURE):
        return THRESHOLD
    if not YEAR.fullmatch(figure.year) and figure.year not in PERIODS:
        return NO_YEAR
    return None
