"""A line for each thing over the years (linjediagram), as SVG without style of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from fotfeste.domain.text import Language
from fotfeste.publishing.numbers import number

WIDTH, HEIGHT = 640, 280
LEFT, RIGHT, TOP, BOTTOM = 56, 16, 12, 28
STEPS = 5


@dataclass(frozen=True)
class Point:
    """One year of a line: a number, or the sign that stands for it; and the interval around it."""

    year: str
    value: float | None
    sign: str = ""
    around: tuple[float, float] | None = None


@dataclass(frozen=True)
class Series:
    """A named line."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Dot:
    """Where a point is drawn; `low` and `high` are the ends of its interval."""

    x: float
    y: float
    low: float | None
    high: float | None


@dataclass(frozen=True)
class Drawn:
    """A line as drawn: its dots, the runs between gaps, and the signs where there is no number."""

    name: str
    number: int
    dots: tuple[Dot, ...]
    runs: tuple[str, ...]
    signs: tuple[tuple[float, str], ...]


@dataclass(frozen=True)
class LineChart:
    """What a template draws. `id` is unlike all others on its page."""

    id: str
    title: str
    lines: tuple[Drawn, ...]
    years: tuple[tuple[float, str], ...]
    marks: tuple[tuple[float, str], ...]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    foot: int = HEIGHT - BOTTOM


def line_chart(
    name: str, title: str, series: Sequence[Series], language: Language
) -> LineChart | None:
    """Lines over the years of the first; None where nothing has a number in two years."""
    years = [point.year for point in series[0].points] if series else []
    if not any(sum(p.value is not None for p in each.points) > 1 for each in series):
        return None
    scale = _Scale(years, _step(max(_all(series))), max(_all(series)))
    return LineChart(
        name,
        title,
        tuple(scale.drawn(at, each) for at, each in enumerate(series, 1)),
        tuple((scale.x(year), year) for year in years),
        tuple((scale.y(mark), number(mark, 0, language)) for mark in scale.marks),
    )


def _all(series: Sequence[Series]) -> Iterator[float]:
    yield 1.0
    for point in (point for each in series for point in each.points):
        if point.value is not None:
            yield point.value
        if point.around:
            yield point.around[1]


def _step(largest: float) -> float:
    """A round distance between the marks of the axis."""
    rough = largest / STEPS
    unit = 10 ** floor(log10(rough)) if rough >= 1 else 1
    return next(unit * each for each in (1, 2, 5, 10) if unit * each >= rough)


@dataclass(frozen=True)
class _Scale:
    """From years and numbers to places in the picture."""

    years: Sequence[str]
    step: float
    largest: float

    @property
    def marks(self) -> list[float]:
        return [self.step * at for at in range(ceil(self.largest / self.step) + 1)]

    def x(self, year: str) -> float:
        each = (WIDTH - LEFT - RIGHT) / len(self.years)
        return round(LEFT + each * (self.years.index(year) + 0.5), 1)

    def y(self, value: float) -> float:
        return round(HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * value / self.marks[-1], 1)

    def drawn(self, at: int, series: Series) -> Drawn:
        points = [point for point in series.points if point.value is not None]
        return Drawn(
            series.name,
            at,
            tuple(self._dot(point) for point in points),
            tuple(self._runs(series.points)),
            tuple((self.x(p.year), p.sign) for p in series.points if p.value is None and p.sign),
        )

    def _dot(self, point: Point) -> Dot:
        low, high = point.around or (None, None)
        return Dot(
            self.x(point.year),
            self.y(point.value or 0),
            None if low is None else self.y(low),
            None if high is None else self.y(high),
        )

    def _runs(self, points: Sequence[Point]) -> Iterator[str]:
        """The stretches between years without a number."""
        run: list[str] = []
        for point in points:
            if point.value is not None:
                run.append(f"{self.x(point.year)},{self.y(point.value)}")
                continue
            yield " ".join(run)
            run = []
        yield " ".join(run)
