"""Bulletins that may be true, although a hasty reader would say that they cannot."""

from pathlib import Path

import pytest

from fotfeste.reconstruction.audit.audit import audit
from fotfeste.reconstruction.audit.findings import Audited
from fotfeste.reconstruction.figures.defects import FiguresRefused
from fotfeste.reconstruction.figures.reader import read_figures

HEADING = (
    "measure,unit,year,population,sex,education,county,category,value,precision,note,part_of\n"
)


def audited(folder: Path, text: str) -> Audited:
    (folder / "bulletin.csv").write_text(HEADING + text, encoding="utf-8")
    return audit([read_figures(folder / "bulletin.csv")])


def test_the_only_track_that_is_named_may_have_nobody(tmp_path: Path) -> None:
    """0 per cent of those with a track: they have other tracks, which nobody printed."""
    found = audited(
        tmp_path,
        "left_programme,persons,2022,,,track2,,,0,exact,,\n"
        "share_of_leavers,percent,2022,,,track2,,,0,integer percent,,\n",
    )
    assert found.impossible == ()


def test_a_whole_that_is_its_only_printed_member_shows_nothing_of_the_others(
    tmp_path: Path,
) -> None:
    found = audited(
        tmp_path,
        "participants_in_programme,persons,2021,,,,,,1,exact,,\n"
        "participants_in_programme,persons,2021,,,,,way:in,1,exact,,\n"
        "participants_in_programme,persons,2020,,,,,,7,exact,,\n"
        "participants_in_programme,persons,2020,,,,,way:in,0,exact,,\n",
    )
    assert found.impossible == ()


def test_a_rest_that_is_empty_for_women_need_not_be_so_for_men(tmp_path: Path) -> None:
    found = audited(
        tmp_path,
        "left_programme,persons,2021,,female,,,,30,exact,,\n"
        "left_programme,persons,2021,,female,,,way:job,20,exact,,\n"
        "left_programme,persons,2021,,female,,,way:school,10,exact,,\n"
        "left_programme,persons,2021,,male,,,,30,exact,,\n"
        "left_programme,persons,2021,,male,,,way:job,20,exact,,\n"
        "left_programme,persons,2021,,male,,,way:school,7,exact,,\n",
    )
    assert found.impossible == ()
    assert [each.least for each in found.conditional] == [3]


def test_members_are_all_there_where_the_name_says_how_many_they_are(tmp_path: Path) -> None:
    found = audited(
        tmp_path,
        "left_programme,persons,2021,,male,,,,30,exact,,\n"
        "left_programme,persons,2021,,male,,,way2:job,20,exact,,\n"
        "left_programme,persons,2021,,male,,,way2:school,7,exact,,\n",
    )
    assert [[row.row for row in each.rows] for each in found.impossible] == [[1, 2, 3]]


def test_a_protected_group_of_a_county_is_not_the_county(tmp_path: Path) -> None:
    found = audited(
        tmp_path,
        "started,persons,2020,,,,Troms,,12,exact,,\n"
        "started,persons,2020,,,,Troms,protected_identity,2,exact,,\n",
    )
    assert found.impossible == ()


def test_a_gap_between_the_sexes_may_be_below_nothing_and_a_count_may_not(tmp_path: Path) -> None:
    row = "started,persons,2020,,,,,,-3,exact,,\n"
    assert audited(tmp_path, f"sex_gap_{row}").impossible == ()
    with pytest.raises(FiguresRefused):
        audited(tmp_path, row)


def test_a_share_of_nearly_nothing_hides_no_contradiction_beside_it(tmp_path: Path) -> None:
    """A third are men and 3 per cent of them went on: that is more than 0.0 per cent of all."""
    share = "percent,2022,,{sex},,,{category},{value},{precision},,\n"
    found = audited(
        tmp_path,
        "share_to_higher_education,"
        + share.format(sex="", category="", value="0.00000", precision="unrounded")
        + "share_of_leavers,"
        + share.format(sex="male", category="", value="33.33333", precision="unrounded")
        + "share_of_leavers,"
        + share.format(
            sex="male", category="higher_education", value="3", precision="integer percent"
        )
        + "share_to_education,"
        + share.format(sex="", category="", value="0.0", precision="1 decimal"),
    )
    assert found.impossible
