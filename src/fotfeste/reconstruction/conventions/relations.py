"""The relations that figures are held against (sammenhenger), as one table.

`by definition`: broken, the figures are impossible. `nearly`: broken, it is a warning with the
size of the gap. What belongs to a relation is the data that the audit itself reads.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from fotfeste.domain.geography.codelists import COUNTIES
from fotfeste.domain.geography.hierarchies import MUNICIPALITIES_OF_COUNTIES
from fotfeste.domain.geography.places import UNKNOWN_MUNICIPALITY
from fotfeste.domain.text import Text
from fotfeste.reconstruction.conventions import words

Strength = Literal["by definition", "nearly"]


@dataclass(frozen=True, slots=True)
class Flow:
    """Stock and flow: `stock` a year before, less `out` of that year, with `into` of this, is `stock`.

    `tolerance` is the part of the stock that a gap may be before it is told; `lasting` is
    what a person keeps from one year to the next.
    """

    stock: str
    out: str
    into: str
    tolerance: Fraction
    lasting: frozenset[str]


FLOW = Flow(
    "participants_in_programme",
    "left_programme",
    "started",
    Fraction(1, 100),
    frozenset({"sex", "displaced"}),
)


ONE_REPORT = ("id.file", "report")
"""What two rows of one report have in common. Rows of two reports tell of two states of a register."""

SAME_TABLE = 8
"""So many rows, or more, that are the same in two places are one table printed twice."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation between figures: what it says, how strong it is, and what it is about."""

    id: str
    said: Text
    strength: Strength
    about: tuple[str, ...] = ()


def _parts(table: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """`whole = part + part`; a part alone is no sum."""
    sums = ((whole, tuple(parts)) for whole, parts in table.items())
    return tuple(f"{whole} = {' + '.join(parts)}" for whole, parts in sums if len(parts) > 1)


def _group(table: Mapping[str, Iterable[tuple[str, str]]]) -> tuple[str, ...]:
    return tuple(
        f"{measure}: {', '.join(code for _, code in codes) or 'all'}"
        for measure, codes in table.items()
    )


RELATIONS: tuple[Relation, ...] = (
    Relation(
        "results",
        Text(
            nb="Det deltakerne gikk over til, er delt i deler uten felles personer",
            nn="Det deltakarane gjekk over til, er delt i delar utan felles personar",
            en="What leavers went on to is divided into parts that have nobody in common",
        ),
        "by definition",
        (*_parts(words.ENDINGS), f"{words.NEITHER} ⊇ {' + '.join(words.WITHIN_NEITHER)}"),
    ),
    Relation(
        "contained",
        Text(
            nb="De som starter og de som avslutter, er blant dem som deltar",
            nn="Dei som startar og dei som avsluttar, er blant dei som deltek",
            en="Those who start and those who leave are among those who take part",
        ),
        "by definition",
        _group(words.COUNTS),
    ),
    Relation(
        "everybody",
        Text(
            nb="Verdiene er til sammen alle, og ingen har to",
            nn="Verdiane er til saman alle, og ingen har to",
            en="The values are everybody together, and nobody has two",
        ),
        "by definition",
        _parts(words.PAIRS),
    ),
    Relation(
        "composition",
        Text(
            nb="En gruppes andel er av gruppen ett trinn opp",
            nn="Delen til ei gruppe er av gruppa eitt trinn opp",
            en="A group's share is of the group one level up",
        ),
        "by definition",
        _group(words.COMPOSITIONS),
    ),
    Relation(
        "printed parts",
        Text(
            nb="Medlemmer av `inndeling:medlem`, og rader med samme `part_of`, er deler av sin helhet",
            nn="Medlemer av `inndeling:medlem`, og rader med same `part_of`, er delar av heilskapen sin",
            en="Members of `classification:member`, and rows of one `part_of`, are parts of their whole",
        ),
        "by definition",
    ),
    Relation(
        "geography",
        Text(
            nb="Kommuner er del av fylket sitt, og fylker av landet; en rest kan være utrykt",
            nn="Kommunar er del av fylket sitt, og fylke av landet; ein rest kan vere utrykt",
            en="Municipalities are part of their county, counties of the country; a rest may be unprinted",
        ),
        "by definition",
        (
            *(f"{county} = {municipality}" for county, municipality in words.WHOLE_COUNTIES),
            *(f"{new} ≈ {' + '.join(sorted(old))}" for new, old in words.COUNTY_UNIONS.items()),
            f"{COUNTIES.id} ⊇ {MUNICIPALITIES_OF_COUNTIES.id} ({UNKNOWN_MUNICIPALITY}: any)",
        ),
    ),
    Relation(
        "programme time",
        Text(
            nb="Lengre tid i programmet omfatter kortere",
            nn="Lengre tid i programmet omfattar kortare",
            en="A longer time in the programme includes a shorter",
        ),
        "by definition",
        _parts(words.TIMES),
    ),
    Relation(
        "one number",
        Text(
            nb="Samme tall trykt flere steder er det samme innenfor avrundingen",
            nn="Same tal trykt fleire stader er det same innanfor avrundinga",
            en="One number printed in several places is the same within its rounding",
        ),
        "by definition",
    ),
    Relation(
        "change",
        Text(
            nb="En endring er forskjellen på de to nivåene",
            nn="Ei endring er skilnaden på dei to nivåa",
            en="A change is the difference of the two levels",
        ),
        "by definition",
        (f"{words.CHANGE}*", f"{words.SEX_GAP}*"),
    ),
    Relation(
        "stock and flow",
        Text(
            nb="Beholdningen året før, uten dem som gikk ut og med dem som kom inn, er beholdningen",
            nn="Behaldninga året før, utan dei som gjekk ut og med dei som kom inn, er behaldninga",
            en="The stock of the year before, less those who left and with those who came, is the stock",
        ),
        "nearly",
        (f"{FLOW.stock} − {FLOW.out} + {FLOW.into} = {FLOW.stock} (± {FLOW.tolerance})",),
    ),
    Relation(
        "words",
        Text(
            nb="Et tall i ord («om lag») har plass mellom det de andre tallene gir",
            nn="Eit tal i ord («om lag») har plass mellom det dei andre tala gir",
            en="A number in words («about») has room between what the other figures leave",
        ),
        "nearly",
    ),
    Relation(
        "claims",
        Text(
            nb="En påstand i ord stemmer med tallene",
            nn="Ein påstand i ord stemmer med tala",
            en="A claim in words agrees with the figures",
        ),
        "nearly",
    ),
    Relation(
        "table threshold",
        Text(
            nb="En tabell over dem som har flere enn et tall, har ingen med færre",
            nn="Ein tabell over dei som har fleire enn eit tal, har ingen med færre",
            en="A table of those who have more than a number has none with fewer",
        ),
        "nearly",
        (f"{words.THRESHOLD}*",),
    ),
    Relation(
        "same table",
        Text(
            nb="To tabeller i en rapport er ikke den samme",
            nn="To tabellar i ein rapport er ikkje den same",
            en="Two tables of a report are not one and the same",
        ),
        "nearly",
        (f"≥ {SAME_TABLE}",),
    ),
    Relation(
        "earlier reports",
        Text(
            nb="To rapporter sier det samme om samme år; et register rettes fra år til år",
            nn="To rapportar seier det same om same år; eit register blir retta frå år til år",
            en="Two reports say the same of one year; a register is corrected from year to year",
        ),
        "nearly",
        ONE_REPORT,
    ),
)
