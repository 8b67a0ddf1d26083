"""What whoever has a release can work out of what it hides, by example."""

from pathlib import Path

import pytest

from fotfeste.catalogue.indicators.interval import interval_of
from fotfeste.disclosure.released.attack_release import AttackedRelease, attack_release
from fotfeste.disclosure.released.known_outside import read_outside
from fotfeste.domain.refusal import Refused
from tests.spec.disclosure.cases import ACTIVITY, LEAVERS, MUNICIPALITY, SEX, TO_WORK, table
from tests.spec.disclosure.released import POLICY, printed, released

BY_SEX = table("sexes", LEAVERS, by=(SEX,))
BY_ACTIVITY = table("activities", LEAVERS, by=(ACTIVITY,))
BOTH = table("both", LEAVERS, by=(SEX, ACTIVITY))
WORK = table("work", TO_WORK, by=(SEX,))


def ranges(attacked: AttackedRelease) -> dict[str, tuple[int, int | None]]:
    return {figure.id: (figure.low, figure.high) for figure in attacked.figures}


def test_one_hidden_part_is_the_whole_less_the_others(tmp_path: Path) -> None:
    figures = printed(BY_SEX, {"female": None, "male": 7, "total": 12})
    attacked = attack_release(released(tmp_path / "r", figures, BY_SEX), POLICY)
    assert ranges(attacked) == {"sexes/2024/female": (5, 5)}
    assert [figure.id for figure in attacked.exact] == ["sexes/2024/female"]
    assert attacked.is_open


@pytest.mark.parametrize(
    ("total", "range_of_each", "exact", "narrow"),
    [
        (2, (1, 1), 2, 0),  # neither is none, so each is one
        (5, (1, 4), 0, 2),  # both are surely under five
        (6, (1, 5), 0, 0),
    ],
)
def test_zeros_are_printed_so_what_is_hidden_is_not_none(
    tmp_path: Path, total: int, range_of_each: tuple[int, int], exact: int, narrow: int
) -> None:
    figures = printed(BY_SEX, {"female": None, "male": None, "total": total})
    attacked = attack_release(released(tmp_path / "r", figures, BY_SEX), POLICY)
    assert (len(attacked.exact), len(attacked.narrow)) == (exact, narrow)
    if exact or narrow:
        assert set(ranges(attacked).values()) == {range_of_each}


def test_who_does_not_know_that_knows_less(tmp_path: Path) -> None:
    figures = printed(BY_SEX, {"female": None, "male": None, "total": 2})
    release = released(tmp_path / "r", figures, BY_SEX)
    attacked = attack_release(release, POLICY, knows_zeros=False)
    assert set(ranges(attacked).values()) == {(0, 2)}


def test_a_table_opens_another(tmp_path: Path) -> None:
    """Women are hidden beside men and both; but the women's activities are all printed."""
    figures = [
        *printed(BY_SEX, {"female": None, "male": None, "total": 40}),
        *printed(
            BOTH, {"female work": 6, "female upper": 5, "female higher": 0, "female other": 8}
        ),
    ]
    attacked = attack_release(released(tmp_path / "r", figures, BY_SEX, BOTH), POLICY)
    assert ranges(attacked) == {"sexes/2024/female": (19, 19), "sexes/2024/male": (21, 21)}


def test_a_share_of_a_known_base_tells_the_count(tmp_path: Path) -> None:
    """20 women left, 25 per cent of them to work: five, whatever the other table hides."""
    figures = [
        *printed(BY_SEX, {"female": 20, "male": 30, "total": 50}),
        *printed(BOTH, {"female work": None, "male work": 9}),
        *printed(WORK, {"female": 25}),
    ]
    attacked = attack_release(released(tmp_path / "r", figures, BY_SEX, BOTH, WORK), POLICY)
    assert ranges(attacked) == {"both/2024/female/work": (5, 5)}


def test_a_share_of_many_tells_a_range(tmp_path: Path) -> None:
    figures = [
        *printed(BY_SEX, {"female": 1000}),
        *printed(BOTH, {"female work": None}),
        *printed(WORK, {"female": 25}),
    ]
    attacked = attack_release(released(tmp_path / "r", figures, BY_SEX, BOTH, WORK), POLICY)
    ((low, high),) = ranges(attacked).values()
    assert (low, high) == (245, 255)


def test_a_hidden_share_is_told_where_count_and_base_are(tmp_path: Path) -> None:
    figures = [
        *printed(BY_SEX, {"female": 20}),
        *printed(BOTH, {"female work": 5}),
        *printed(WORK, {"female": None}),
    ]
    attacked = attack_release(released(tmp_path / "r", figures, BY_SEX, BOTH, WORK), POLICY)
    assert [figure.id for figure in attacked.exact] == ["work/2024/female"]


def test_an_earlier_release_opens_a_later_one(tmp_path: Path) -> None:
    hidden = {"work": None, "upper": None, "higher": 20, "other": 30, "total": 62}
    before = {"work": None, "upper": 8, "higher": None, "other": 30, "total": 62}
    release = released(tmp_path / "now", printed(BY_ACTIVITY, hidden), BY_ACTIVITY)
    earlier = released(tmp_path / "before", printed(BY_ACTIVITY, before), BY_ACTIVITY)
    assert attack_release(release, POLICY).exact == ()
    attacked = attack_release(release, POLICY, [earlier])
    assert ranges(attacked) == {"activities/2024/work": (4, 4), "activities/2024/upper": (8, 8)}
    assert {f.id: f.was_printed for f in attacked.exact} == {
        "activities/2024/work": False,
        "activities/2024/upper": True,
    }


def test_an_earlier_release_of_another_state_of_the_register_is_not_joined(tmp_path: Path) -> None:
    hidden = {"work": None, "upper": None, "higher": 20, "other": 30, "total": 62}
    before = {"work": None, "upper": 8, "higher": None, "other": 29, "total": 61}
    release = released(tmp_path / "now", printed(BY_ACTIVITY, hidden), BY_ACTIVITY)
    earlier = released(tmp_path / "before", printed(BY_ACTIVITY, before), BY_ACTIVITY)
    assert attack_release(release, POLICY, [earlier]).exact == ()


def test_a_number_from_elsewhere_opens_a_release(tmp_path: Path) -> None:
    figures = printed(BY_SEX, {"female": None, "male": None, "total": 40})
    release = released(tmp_path / "r", figures, BY_SEX)
    (tmp_path / "known.csv").write_text("figure,low,high\nsexes/2024/male,36,36\n")
    outside = read_outside(tmp_path / "known.csv", release.figures)
    attacked = attack_release(release, POLICY, outside=outside)
    assert ranges(attacked)["sexes/2024/female"] == (4, 4)


def test_what_is_known_from_elsewhere_must_be_of_the_release(tmp_path: Path) -> None:
    release = released(tmp_path / "r", printed(BY_SEX, {"female": None}), BY_SEX)
    path = tmp_path / "known.csv"
    path.write_text("figure,low,high\nsexes/2024/nobody,1,2\nsexes/2024/female,4,2\n")
    with pytest.raises(Refused) as refused:
        read_outside(path, release.figures)
    said = list(refused.value.lines("en"))
    assert len(said) == 2
    assert "row 1" in said[0]
    assert "row 2" in said[1]


def test_in_a_small_place_what_is_hidden_may_be_none(tmp_path: Path) -> None:
    """Zeros are hidden there too, so «not none» is not known of its parts."""
    places = table("places", LEAVERS, by=(MUNICIPALITY, SEX))
    figures = printed(
        places,
        {
            "5501 female": None,
            "5501 male": None,
            "5501 total": None,
            "5601 female": None,
            "5601 male": None,
            "5601 total": 30,
        },
    )
    attacked = ranges(attack_release(released(tmp_path / "r", figures, places), POLICY))
    assert attacked["places/2024/5501/female"][0] == 0
    assert attacked["places/2024/5601/female"] == (1, 29)


def test_figures_that_contradict_each_other_are_told(tmp_path: Path) -> None:
    figures = printed(BY_SEX, {"female": None, "male": 30, "total": 12})
    attacked = attack_release(released(tmp_path / "r", figures, BY_SEX), POLICY)
    assert not attacked.fits
    assert attacked.is_open


ENDS = table("ends", *interval_of(TO_WORK), by=(SEX,))
LOW, HIGH = (end.id for end in ENDS.shows)


@pytest.mark.parametrize(
    ("share", "ends", "opened"),
    [
        (25, (11, 47), []),  # the share is printed, so its ends tell nothing more
        (None, (None, None), []),
        (None, (11, None), [f"ends/2024/female/{LOW}"]),
        (None, (11, 47), [f"ends/2024/female/{LOW}", f"ends/2024/female/{HIGH}"]),
    ],
)
def test_an_end_of_an_interval_around_a_hidden_share_opens_it(
    tmp_path: Path, share: int | None, ends: tuple[int | None, int | None], opened: list[str]
) -> None:
    figures = [
        *printed(WORK, {"female": share}),
        *printed(ENDS, {"female": ends[0]}, LOW),
        *printed(ENDS, {"female": ends[1]}, HIGH),
    ]
    attacked = attack_release(released(tmp_path / "r", figures, WORK, ENDS), POLICY)
    assert [figure.id for figure in attacked.narrow] == opened
    assert attacked.is_open is bool(opened)


def test_a_share_that_is_another_than_before_is_of_another_state_of_the_register(
    tmp_path: Path,
) -> None:
    """As many women as before, other shares of them: the two releases are not put together."""
    before = [*printed(BY_SEX, {"female": 200}), *printed(WORK, {"female": 17})]
    now = [*printed(BY_SEX, {"female": 200}), *printed(WORK, {"female": 16})]
    earlier = released(tmp_path / "before", before, BY_SEX, WORK)
    attacked = attack_release(released(tmp_path / "now", now, BY_SEX, WORK), POLICY, [earlier])
    assert attacked.fits
    assert not attacked.is_open
