"""A tiny country's figures, and a register made from them."""

from collections.abc import Sequence
from pathlib import Path

from fotfeste.disclosure.policy import policy_on
from fotfeste.extract.reader import read
from fotfeste.published.check import check
from fotfeste.published.checked import Checked
from fotfeste.reconstruction.figures.printed import COLUMNS
from fotfeste.reconstruction.figures.reader import read_figures

Row = dict[str, str]


def figure(measure: str, year: int, value: int, unit: str = "persons", **others: str) -> Row:
    """A row of a figures file: an exact number, or a share in whole per cent."""
    precision = "exact" if unit == "persons" else "integer percent"
    told = {"report": "tiny", "locator": "1", "population": "all", "measure": measure}
    rest = {"unit": unit, "year": str(year), "value": str(value), "precision": precision}
    return dict.fromkeys(COLUMNS, "") | told | rest | others


def share(measure: str, year: int, value: int, **others: str) -> Row:
    """A row with a share in whole per cent."""
    return figure(measure, year, value, "percent", **others)


FIGURES: tuple[Row, ...] = (
    figure("participants_in_programme", 2022, 600),
    figure("started", 2022, 350),
    figure("left_programme", 2022, 150),
    figure("left_programme", 2022, 85, sex="female"),
    figure("participants_in_programme", 2023, 750),
    figure("left_programme", 2023, 250),
    figure("left_programme", 2023, 40, county="Oslo"),
    figure("left_programme", 2023, 45, age_group="19-24"),
    figure("participants_in_programme", 2023, 100, category="origin:Syria"),
    share("share_to_work", 2023, 41),
    share("share_to_work_or_education", 2023, 60, county="Oslo"),
    share("share_of_participants_in_measure", 2023, 29, category="work_oriented"),
)


def write_figures(path: Path, rows: Sequence[Row]) -> Path:
    """A figures file with some rows."""
    lines = [",".join(COLUMNS), *(",".join(row[name] for name in COLUMNS) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def checked(extract: Path, figures: Path) -> Checked:
    """The figures of a file beside those of an extract."""
    with read(extract) as opened:
        return check(opened, read_figures(figures), policy_on(opened.manifest.known_at))
