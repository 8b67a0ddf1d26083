"""Holes in text, as a table a caseworker could have drawn."""

import pytest

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.prose import (
    ClaimHole,
    ConstantHole,
    FigureHole,
    Hole,
    KnownAtHole,
    ReferenceHole,
    YearHole,
    hole,
    holes,
    pieces,
)

HOLES = {
    "transitions-county-sex/55/female": FigureHole("transitions-county-sex", 0, ("55", "female")),
    "transitions-sex@-1/total/to_work": FigureHole("transitions-sex", -1, ("total", "to_work")),
    "leavers-age/55+": FigureHole("leavers-age", 0, ("55+",)),
    "countries": FigureHole("countries", 0, ()),
    "year": YearHole(0),
    "year-1": YearHole(-1),
    "year+1": YearHole(1),
    "known_at": KnownAtHole(),
    "claim:result-since": ClaimHole("result-since"),
    "constant:youngest": ConstantHole("youngest"),
    "see:leavers-sex": ReferenceHole("leavers-sex"),
}


@pytest.mark.parametrize(("inside", "meant"), HOLES.items())
def test_a_hole_is_read(inside: str, meant: Hole) -> None:
    assert hole(inside) == meant


@pytest.mark.parametrize(
    "inside", ["", "claim:", "unknown:x", "two words", "Upper/case", "table@2024/x"]
)
def test_what_is_no_hole_is_refused(inside: str) -> None:
    with pytest.raises(DefinitionError):
        hole(inside)


def test_words_and_holes_keep_their_order() -> None:
    assert pieces("I {year} gikk {headline/to_work} prosent.") == (
        "I ",
        YearHole(0),
        " gikk ",
        FigureHole("headline", 0, ("to_work",)),
        " prosent.",
    )


def test_a_figure_hole_names_a_figure_of_the_reports_year() -> None:
    figure = FigureHole("transitions-county-sex", -1, ("55", "female"))
    assert figure.figure_id(2024) == "transitions-county-sex/2023/55/female"


def test_a_translation_with_other_holes_is_refused() -> None:
    with pytest.raises(DefinitionError, match="another language"):
        holes(Text(nb="I {year}.", nn="I {year}.", en="In {year-1}."))
