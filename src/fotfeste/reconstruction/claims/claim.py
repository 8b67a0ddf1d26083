"""Claims in words (påstander i ord): what a sentence says of figures, as values that can be tested."""

from dataclasses import dataclass, fields, replace
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Topic:
    """What a claim speaks of, in the words of a figures file; blank is everybody."""

    measure: str
    year: int
    population: str = ""
    sex: str = ""
    age: str = ""
    education: str = ""
    county: str = ""
    category: str = ""

    def but(self, **changed: str | int) -> "Topic":
        """The same with some words changed."""
        return replace(self, **changed)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a sentence, and how far from it the truth may be."""

    value: Fraction
    room: Fraction


@dataclass(frozen=True, slots=True)
class Moved:
    """«Økte», «gikk ned»: from one year to another, and by how much where that is said."""

    now: Topic
    before: Topic
    up: bool
    by: Amount | None = None


@dataclass(frozen=True, slots=True)
class Same:
    """«Uendret», «det samme»; `about` where the words leave room, and then no year need fit but one."""

    now: Topic
    before: tuple[Topic, ...]
    about: bool


@dataclass(frozen=True, slots=True)
class More:
    """«Flere kvinner enn menn»; `first` where it is said to be so for the first time."""

    more: Topic
    less: Topic
    first: bool = False


@dataclass(frozen=True, slots=True)
class Called:
    """A share called by a fraction: «halvparten», «8 av 10»."""

    topic: Topic
    parts: int
    whole: int


@dataclass(frozen=True, slots=True)
class Majority:
    """«De fleste»: more than half of a whole."""

    part: Topic
    whole: Topic


@dataclass(frozen=True, slots=True)
class OfAll:
    """«Kvinner fordrevne fra Ukraina utgjør 56 prosent av alle som avsluttet»: a group that is two."""

    group: Topic
    said: Amount


@dataclass(frozen=True, slots=True)
class Ranked:
    """«Høyest i A, etterfulgt av B»: `named` in order, above (or below) all others of `dimension`.

    The dimension `group` is countries of origin and populations.
    """

    topic: Topic
    dimension: str
    named: tuple[str, ...]
    highest: bool


@dataclass(frozen=True, slots=True)
class Singled:
    """Places named for being above (or below) the country, as if they were the ones.

    `is_compared` where the country is named: then nothing is said of the others.
    """

    topic: Topic
    counties: tuple[str, ...]
    high: bool
    is_compared: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """«Rekordmange»: more than in any year before."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class Gain:
    """«Høyere utdanning gir større uttelling for menn enn for kvinner»."""

    topic: Topic
    more: str
    less: str


@dataclass(frozen=True, slots=True)
class Alike:
    """«Ingen kjønnsforskjell»."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class Numbered:
    """«Fra om lag 90 land»: a number, as it is said."""

    topic: Topic
    said: Amount


Claim = (
    Moved
    | Same
    | More
    | Called
    | Majority
    | OfAll
    | Ranked
    | Singled
    | Record
    | Gain
    | Alike
    | Numbered
)


def of_population(claim: Claim, population: str) -> Claim:
    """The same claim, of a population."""

    def within(value: object) -> object:
        if isinstance(value, Topic):
            return value.but(population=population)
        return tuple(map(within, value)) if isinstance(value, tuple) else value

    changed = {each.name: within(getattr(claim, each.name)) for each in fields(claim)}
    return replace(claim, **changed)  # type: ignore[arg-type]
