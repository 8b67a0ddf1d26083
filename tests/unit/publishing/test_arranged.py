"""Tables as they are set up: order, signs, units, what is left out, rounding that shows."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from fotfeste.publishing.arrangement import Arranged, Row, Span
from fotfeste.publishing.compose import compose
from fotfeste.publishing.document import Document, PrintedChart, PrintedTable
from tests.unit.publishing.reading import plain
from tests.unit.publishing.small import EDITION, RECORD, small_release


def part(document: Document, name: str) -> PrintedTable | PrintedChart:
    """A table or chart by its id."""
    return next(each for each in document.tabulated if each.id == name)


def as_words(document: Document, name: str) -> list[tuple[str, ...]]:
    """The rows of a table as words."""
    rows = part(document, name).arranged.rows
    return [(*row.headings, *(plain(cell.words) for cell in row.cells)) for row in rows]


def test_counties_stand_by_name_the_unknown_and_the_total_last(document: Document) -> None:
    assert as_words(document, "by-county") == [
        ("Nordvik", "58", "67", "62"),
        ("Ålesvik", ":", ":", "45"),
        ("Ukjent", "0", "6", "5"),
        ("Landet", "39", "53", "45"),
    ]
    assert [row.total for row in part(document, "by-county").arranged.rows] == [0, 0, 0, 1]


def test_a_table_of_one_unit_says_it_once(document: Document) -> None:
    assert part(document, "by-county").unit == "Prosent"
    assert part(document, "by-way").unit == ""
    assert as_words(document, "by-way")[:2] == [
        ("Avsluttet", "9 820", "13 942"),
        ("Til arbeid eller utdanning", "49 %", "45 %"),
    ]


def test_columns_without_any_figure_are_left_out(document: Document) -> None:
    arranged = part(document, "two-levels").arranged
    assert arranged.flat_columns() == (
        "Kvinner – 2030",
        "Menn – 2030",
        "I alt – 2029",
        "I alt – 2030",
    )
    assert arranged.levels[0] == (Span("Kvinner", 1), Span("Menn", 1), Span("I alt", 2))
    assert as_words(document, "two-levels")[1] == ("Ålesvik", ":", ":", "51", "45")


def test_a_figure_that_the_release_has_not_is_missing(document: Document) -> None:
    assert ("Ålesvik", "..", "3,0") in as_words(document, "ledige")
    assert ".. = tallet mangler." in part(document, "ledige").notes


def test_a_series_by_county_stands_by_name(document: Document) -> None:
    assert [row[0] for row in as_words(document, "ledige")] == ["Nordvik", "Ålesvik"]


def test_series_from_outside_say_so(document: Document) -> None:
    assert part(document, "ledige").notes[:2] == (
        "Tallene er publisert av andre og ikke beregnet her.",
        "Kilde: Et sted for dem over 55 år.",
    )


def test_signs_are_explained_below_the_table_that_has_them(document: Document) -> None:
    assert part(document, "by-county").notes == (
        "Alle er talt én gang.",
        ": = kan ikke offentliggjøres.",
    )


def test_rounding_is_told_of_where_parts_do_not_make_the_whole(document: Document) -> None:
    rounding = "Avrunding gjør at delene ikke alltid blir summen."
    told = [each.id for each in document.tabulated if rounding in each.notes]
    assert told == ["by-way", "chart-way"]  # 45 is not 41 + 5; the sexes do make 100


def test_tables_and_charts_are_numbered_apart(document: Document) -> None:
    assert [(each.id, each.label) for each in document.tabulated] == [
        ("by-county", "Tabell 1"),
        ("chart-county", "Figur 1"),
        ("by-way", "Tabell 2"),
        ("chart-way", "Figur 2"),
        ("chart-sex", "Figur 3"),
        ("two-levels", "Tabell 3"),
        ("ledige", "Tabell 4"),
    ]


def test_a_part_with_another_cut_off_says_so(tmp_path: Path) -> None:
    (whole,) = RECORD.parts
    record = replace(
        RECORD,
        parts=(
            replace(whole, tables=("results", "ways", "unemployment")),
            replace(whole, id="later", tables=("sexes",), known_at=date(2031, 5, 31)),
        ),
    )
    document = compose(small_release(tmp_path / "release", record), EDITION, "nb").document
    later = "Registeret slik det var kjent 31. mai 2031"
    assert [each.id for each in document.tabulated if f"{later}." in map(plain, each.notes)] == [
        "chart-sex"
    ]
    assert later not in map(plain, document.facts)


def test_headings_of_rows_are_joined_downwards() -> None:
    rows = (("Øst", "2029"), ("Øst", "2030"), ("Vest", "2030"))
    arranged = Arranged(("Fylke", "År"), (), tuple(Row(each, ()) for each in rows), None)
    assert arranged.row_heads == (
        (Span("Øst", 2), Span("2029", 1)),
        (Span("2030", 1),),
        (Span("Vest", 1), Span("2030", 1)),
    )


def test_figures_that_are_not_final_say_so(tmp_path: Path) -> None:
    (part_of_release,) = RECORD.parts
    record = replace(RECORD, parts=(replace(part_of_release, status="preliminary"),))
    preliminary = compose(small_release(tmp_path / "release", record), EDITION, "nb").document
    assert preliminary.facts[0] == "Foreløpige tall"
    assert all("Foreløpige tall." in each.notes for each in preliminary.tabulated)
