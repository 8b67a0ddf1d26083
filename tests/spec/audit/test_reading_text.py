"""A report in plain text, read by `fotfeste audit`: every number is placed, asked about or no figure."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fotfeste.publishing.audit.reading.audited import ReportRead, read_report
from fotfeste.publishing.audit.reading.documents import read_pieces
from fotfeste.publishing.audit.reading.numbers import numbers_of
from fotfeste.publishing.audit.reading.pieces import Grid
from fotfeste.publishing.audit.reading.reading import Read
from fotfeste.publishing.audit.reading.text import pieces_of_text
from fotfeste.reconstruction.figures.reader import figures_of, read_figures

REPORT = """\
1 Sammendrag

7 412 flyktninger deltok i introduksjonsprogram i løpet av 2031,
hvorav 1 2041 startet program i løpet av 2031.

I 2031 avsluttet 2 310 deltakere introduksjonsprogram.
Også i 2031 har menn (63 prosent) høyere måloppnåelse enn
kvinner (44 prosent). Om lag 8 av 10 i alderen 19-21 år gikk videre.
1 105 deltakere gikk verken til arbeid eller utdanning i 2031.

Tabell 3. Deltakere avsluttet program i 2031, kjønnsfordeling i prosent. Kilde NIR

Fylke Kvinner Menn
Agder 58 % 42 %
Oslo 57 % 43 %
Ukjent 61 % 39 %
Nasjonalt 58 % 42 %
"""


def read(text: str) -> list[Read]:
    return list(read_pieces(pieces_of_text(text)))


def one(text: str, printed: str) -> Read:
    (found,) = [each for each in read(text) if each.printed == printed]
    return found


def test_a_sentence_with_one_word_of_each_kind_is_placed() -> None:
    found = one(REPORT, "2 310")
    assert found.state == "placed"
    assert {name: word for name, word in found.columns.items() if word} == {
        "measure": "left_programme",
        "unit": "persons",
        "year": "2031",
        "value": "2310",
        "precision": "exact",
    }


def test_a_sentence_about_some_of_them_is_asked_about() -> None:
    assert one(REPORT, "1 105").state == "asked"


def test_two_sexes_in_a_sentence_are_asked_about_with_the_rest_proposed() -> None:
    found = one(REPORT, "63")
    assert found.state == "asked"
    assert found.columns["measure"] == "share_to_work_or_education"


def test_a_fraction_in_words_is_one_number() -> None:
    found = one(REPORT, "8 av 10")
    assert (found.state, found.columns["value"], found.columns["precision"]) == (
        "asked",
        "80",
        "about",
    )


@pytest.mark.parametrize(
    ("words", "value", "mark"),
    [("2 2461 startet", "2246", "1"), ("58,42 prosent", "58.4", "2"), ("i 20242", "2024", "2")],
)
def test_a_footnote_mark_glued_to_a_number_is_suspected(words: str, value: str, mark: str) -> None:
    (number,) = numbers_of(words)
    assert f"{number.value:f}" == value
    assert number.suspicion is not None
    assert number.suspicion.en.endswith(f"with footnote mark {mark}")


def test_a_suspected_number_is_never_placed() -> None:
    found = one(REPORT, "1 2041")
    assert (found.state, found.columns["value"]) == ("asked", "1204")


def test_every_number_of_a_table_is_placed() -> None:
    cells = [each for each in read(REPORT) if "%" in each.printed]
    assert [each.state for each in cells] == ["placed"] * 8
    assert {each.columns["measure"] for each in cells} == {"share_of_leavers"}
    assert [each.columns.get("county", "") for each in cells[::2]] == [
        "Agder",
        "Oslo",
        "Ukjent",
        "",
    ]
    assert [each.columns["sex"] for each in cells] == ["female", "male"] * 4


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("i 2031.", "a year"),
        ("Se tabell 4.", "the number of a table, figure, chapter, track or section"),
        ("den 31. desember", "a date"),
        ("fra 1.1.2031", "a date"),
        ("etter § 13", "the number of a table, figure, chapter, track or section"),
        ("de deltakere24 som", "a footnote mark or a part of a word"),
        ("på https://example.org/a/12", "an address or a file name"),
        ("blant 19-24 år", "an age group"),
        ("12", "a page number or a number alone"),
    ],
)
def test_what_is_no_figure_is_listed_with_why(words: str, why: str) -> None:
    (found,) = read(words)
    assert (found.state, found.why.en) == ("not a figure", why)


@given(st.text(alphabet="ab 0123456789.,%-/\u00a0«()§:", max_size=80))
def test_no_digit_of_any_sentence_is_dropped(words: str) -> None:
    printed = "".join(number.text for number in numbers_of(words))
    assert re.sub(r"\D", "", printed) == re.sub(r"\D", "", words)


@given(st.text(alphabet="abÅ 0123456789.,%-\n", max_size=80))
def test_every_digit_of_any_text_is_read_or_heads_a_row(text: str) -> None:
    pieces = list(pieces_of_text(text))
    grids = [piece for piece in pieces if isinstance(piece, Grid)]
    headings = [row.heading for piece in grids for row in piece.rows]
    read = "".join([*headings, *(each.printed for each in read_pieces(pieces))])
    assert Counter(re.sub(r"\D", "", read)) == Counter(re.sub(r"\D", "", text))


def review_of(folder: Path) -> ReportRead:
    path = folder / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return read_report(path, "nb")


def test_the_review_file_is_a_figures_file_with_the_asked_left_out(tmp_path: Path) -> None:
    report = review_of(tmp_path)
    placed = [row for row, each in enumerate(report.read, 1) if each.state == "placed"]
    assert [figure.row for figure in report.figures.rows] == placed
    saved = tmp_path / "review.csv"
    saved.write_text(report.review, encoding="utf-8")
    assert [figure.row for figure in read_figures(saved).rows] == placed


def test_a_person_places_what_was_asked_and_the_audit_takes_it(tmp_path: Path) -> None:
    report = review_of(tmp_path)
    rows = list(csv.DictReader(report.review.splitlines()))
    asked = next(row for row in rows if row["printed"] == "63")
    asked["state"], asked["sex"] = "placed", "male"
    text = "\n".join(
        [",".join(rows[0]), *(",".join(f'"{word}"' for word in row.values()) for row in rows)]
    )
    before, after = len(report.figures.rows), len(figures_of(text, "r.csv").rows)
    assert after == before + 1
