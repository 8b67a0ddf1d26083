"""What a figure may be, and how it is named."""

from decimal import Decimal
from typing import Any

import pytest

from fotfeste.disclosure.figures.figure import SIGNS, Figure, Reason, Sign
from fotfeste.disclosure.figures.figure_id import FigureId, form, parse, table_and_year
from fotfeste.disclosure.figures.figure_set import FigureSet, UnknownFigure
from tests.spec.disclosure.cases import BY_SEX, TRANSITIONS, figure

D = Decimal


def made(value: str | float | None, sign: Sign | None, reason: Reason | None) -> Figure:
    number: Any = D(value) if isinstance(value, str) else value
    return figure("leavers/2024/total", number, sign=sign, reason=reason)


@pytest.mark.parametrize(
    ("value", "sign", "reason"),
    [
        #  value  sign  why there is none
        ("58", None, None),
        ("0", "-", None),
        ("0", "0", None),
        ("0", None, None),
        ("-4", None, None),
        (None, ":", Reason.HIDDEN),
        (None, ":", Reason.FEW),
        (None, ".", Reason.IMPOSSIBLE),
        (None, "..", Reason.MISSING),
    ],
)
def test_a_figure_is_a_number_or_a_sign_with_a_reason(
    value: str | None, sign: Sign | None, reason: Reason | None
) -> None:
    assert made(value, sign, reason).is_shown == (value is not None)


@pytest.mark.parametrize(
    ("value", "sign", "reason", "said"),
    [
        ("58", ":", None, "has a value"),
        ("0", ":", Reason.HIDDEN, "has a value"),
        ("4", None, Reason.HIDDEN, "has a value"),
        ("NaN", None, None, "not a number"),
        ("58.4", None, None, "more than 0 decimals"),
        ("3", "-", None, "stands for zero"),
        (None, None, None, "needs a sign and a reason"),
        (None, ":", None, "needs a sign and a reason"),
        (None, "-", Reason.HIDDEN, "needs a sign and a reason"),
        (None, ".", Reason.HIDDEN, "not the sign of the reason"),
        (None, "x", Reason.HIDDEN, "is no sign"),
    ],
)
def test_a_figure_that_contradicts_itself_is_refused(
    value: str | None, sign: Any, reason: Reason | None, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        made(value, sign, reason)


def test_a_small_count_and_one_that_protects_it_look_the_same() -> None:
    assert [reason.value for reason in Reason] == [
        *("hidden", "withheld", "few", "impossible", "missing")
    ]
    assert {reason.sign for reason in Reason} <= SIGNS.keys()


@pytest.mark.parametrize(
    ("name", "table", "codes", "contents"),
    [
        ("leavers-sex/2024/female", BY_SEX, ("female",), None),
        ("leavers-sex/2023/total", BY_SEX, ("total",), None),
        ("transitions/2024/female/leavers", TRANSITIONS, ("female",), "leavers"),
        ("transitions/2024/total/to_work", TRANSITIONS, ("total",), "to_work"),
    ],
)
def test_an_id_names_contents_only_where_a_table_shows_several(
    name: str, table: Any, codes: tuple[str, ...], contents: str | None
) -> None:
    taken_apart = parse(name, table)
    assert taken_apart == FigureId(table.id, int(name.split("/")[1]), codes, contents)
    assert str(taken_apart) == name


@pytest.mark.parametrize(
    "name",
    ["leavers-sex/2024", "leavers-sex/now/female", "other/2024/female", "leavers-sex/2024/a/b"],
)
def test_a_wrong_id_is_told_the_form(name: str) -> None:
    with pytest.raises(ValueError, match="its ids are leavers-sex/YEAR/SEX"):
        parse(name, BY_SEX)


def test_contents_that_a_table_does_not_show_are_refused() -> None:
    with pytest.raises(ValueError, match="does not show «x»"):
        parse("transitions/2024/total/x", TRANSITIONS)
    assert form(TRANSITIONS).startswith("transitions/YEAR/SEX/leavers|to_work")


def test_any_id_tells_its_table_and_year() -> None:
    assert table_and_year("transitions-county-sex/2024/55/female") == (
        "transitions-county-sex",
        2024,
    )
    for wrong in ("transitions", "transitions/female", "a/2024//b", "a b/2024"):
        with pytest.raises(ValueError, match="no figure id"):
            table_and_year(wrong)


def test_an_unknown_id_is_told_its_neighbours() -> None:
    figures = FigureSet([figure("leavers/2024/female", D(7)), figure("leavers/2024/male", D(9))])
    assert figures["leavers/2024/male"].value == 9
    with pytest.raises(UnknownFigure, match=r"«leavers/2024/femal»; near it are: leavers/2024/fe"):
        figures["leavers/2024/femal"]
    assert repr(figures) == "FigureSet(2 figures)"


def test_two_figures_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="same id: leavers/2024/male"):
        FigureSet([figure("leavers/2024/male", D(7)), figure("leavers/2024/male", D(7))])
