"""Claims (påstander): words that state a fact, declared as questions that figures answer.

A claim says which figures it rests on and which words each answer has; the
rules that choose among the answers are in `fotfeste.disclosure.claims`, and run
while the release is made. A sentence takes the words in with `{claim:id}`. The
words may have holes of their own (see `fotfeste.indicators.definitions.prose`),
other than claims.

Figures are named as in prose: `table/code/…`, and `table@-1/code/…` for the year
before. Where a claim looks over many, `*` stands for the code that varies.

`otherwise` are the words where the figures do not bear the claim. Without them
nothing is said, and the sentence is left out.
"""

from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.prose import ClaimHole, FigureHole, hole, holes
from fotfeste.indicators.definitions.variable import Variable

UP = Text(nb="økte", nn="auka", en="rose")
DOWN = Text(nb="gikk ned", nn="gjekk ned", en="fell")
SAME = Text(nb="var uendret", nn="var uendra", en="was unchanged")
NEITHER = Text(nb="var", nn="var", en="was")


@dataclass(frozen=True, kw_only=True)
class Claim:
    """What every claim has."""

    id: str
    otherwise: Text | None = None

    def __post_init__(self) -> None:
        for figure in self.figures:
            figure_id(figure.replace("*", "any"), year=0)
        for text in self.texts:
            if any(isinstance(found, ClaimHole) for found in holes(text)):
                raise DefinitionError(f"claim {self.id}: its words rest on another claim")

    @property
    def figures(self) -> tuple[str, ...]:
        """The figures that it rests on, as named in prose."""
        raise NotImplementedError

    @property
    def texts(self) -> tuple[Text, ...]:
        """All words that it can yield; names of places and countries aside."""
        return (self.otherwise,) if self.otherwise else ()


@dataclass(frozen=True, kw_only=True)
class Direction(Claim):
    """«Økte», «gikk ned» or «var uendret»: a figure against the same figure of another year.

    Shares need the figures of their bases (the number of persons that each share
    is a share of); without them a claim about shares is not made.
    """

    now: str
    before: str
    base_now: str | None = None
    base_before: str | None = None
    up: Text = UP
    down: Text = DOWN
    same: Text = SAME
    otherwise: Text | None = NEITHER

    @property
    def figures(self) -> tuple[str, ...]:
        """Now, before, and the bases that are named."""
        return tuple(f for f in (self.now, self.before, self.base_now, self.base_before) if f)

    @property
    def texts(self) -> tuple[Text, ...]:
        """The three answers and the neutral words."""
        return (self.up, self.down, self.same, *super().texts)


@dataclass(frozen=True, kw_only=True)
class MoreThan(Claim):
    """«Flere kvinner enn menn»: one figure is above another of the same year and unit.

    Shares need their bases, as in `Direction`. `less` are the words for the
    opposite; without them the opposite is `otherwise`.
    """

    a: str
    b: str
    base_a: str | None = None
    base_b: str | None = None
    more: Text
    less: Text | None = None

    @property
    def figures(self) -> tuple[str, ...]:
        """Both sides, and the bases that are named."""
        return tuple(f for f in (self.a, self.b, self.base_a, self.base_b) if f)

    @property
    def texts(self) -> tuple[Text, ...]:
        """The answers and the neutral words."""
        return (self.more, *((self.less,) if self.less else ()), *super().texts)


@dataclass(frozen=True, kw_only=True)
class FractionWords(Claim):
    """«Om lag halvparten», «om lag seks av ti», «om lag to av tre» of a share in per cent."""

    of: str

    @property
    def figures(self) -> tuple[str, ...]:
        """The share."""
        return (self.of,)


@dataclass(frozen=True, kw_only=True)
class Highest(Claim):
    """The name of the code with the highest figure; names of all that share it.

    `among` has one `*`, for the code of `over`. `apart_from` are codes that are
    no candidates (unknown county, say); another that is hidden refuses the claim.
    """

    among: str
    over: Variable
    apart_from: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.among.split("/").count("*") != 1:
            raise DefinitionError(f"claim {self.id}: «{self.among}» needs one code that is *")

    @property
    def figures(self) -> tuple[str, ...]:
        """The figures looked over, as one pattern."""
        return (self.among,)


@dataclass(frozen=True, kw_only=True)
class Lowest(Highest):
    """The name of the code with the lowest figure; names of all that share it."""


@dataclass(frozen=True, kw_only=True)
class Largest(Highest):
    """The names of the `number` codes with the largest figures, largest first: «Syria, Eritrea og Sudan».

    Not made where the last place is shared.
    """

    number: int


@dataclass(frozen=True, kw_only=True)
class Quartile(Highest):
    """The figure that so many quarters of the codes are at or below: «31».

    It is the figure of one of them, the nearest in rank, so that it is published
    itself. Codes whose figure is not shown are left out; not made of fewer than
    `fewest`. `quarter` is 1, 2 (the median) or 3.
    """

    quarter: int
    fewest: int = 20


@dataclass(frozen=True, kw_only=True)
class Record(Claim):
    """«Rekord», «for første gang»: the figure is above that of every year since `since`.

    Not made unless the release or an earlier one shows every one of those years.
    """

    of: str
    since: int
    words: Text

    @property
    def figures(self) -> tuple[str, ...]:
        """The figure of the report's year."""
        return (self.of,)

    @property
    def texts(self) -> tuple[Text, ...]:
        """The words and the neutral words."""
        return (self.words, *super().texts)


def figure_id(reference: str, year: int) -> str:
    """The id of a figure named as in prose, in a report for `year`."""
    named = hole(reference)
    if not isinstance(named, FigureHole):
        raise DefinitionError(f"«{reference}» names no figure")
    return named.figure_id(year)


AnyClaim = Direction | MoreThan | FractionWords | Highest | Lowest | Largest | Quartile | Record
