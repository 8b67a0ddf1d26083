"""The editions: no digit is typed, every hole leads somewhere, all tables are used, three languages."""

from dataclasses import replace
from pathlib import Path

import pytest

from fotfeste.catalogue.editions import EDITIONS, PRINTED_2021, PRINTED_2024, edition_for
from fotfeste.catalogue.statistics_bank import STATISTICS_BANK
from fotfeste.catalogue.sums import SUMS
from fotfeste.catalogue.tables.all import TABLES
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import LANGUAGES, Text
from fotfeste.indicators.definitions.block import Paragraph, Sentence
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.indicator import Change, Count, Part, Share
from fotfeste.indicators.definitions.layout import nested
from fotfeste.indicators.definitions.prose import ClaimHole, ConstantHole, ReferenceHole, holes
from tests.house.project import ROOT
from tests.house.test_texts import faults
from tests.unit.catalogue.prose_of import prose_of, without_holes

TABLE_IDS = ROOT / "docs" / "reference" / "table-ids.txt"
each_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)


def digits(text: Text) -> list[str]:
    """The languages in which a digit is typed."""
    return [
        language for language, words in without_holes(text).items() if any(map(str.isdigit, words))
    ]


@each_edition
def test_no_digit_is_typed(edition: Edition) -> None:
    assert [text.nb for text in prose_of(edition) if digits(text)] == []


def test_a_typed_digit_is_found() -> None:
    assert digits(
        Text(nb="I {year} var det 49.", nn="I {year} var det mange.", en="In {year}, ½.")
    ) == ["nb"]


@each_edition
def test_every_text_is_three_real_sentences(edition: Edition) -> None:
    wrong = {
        text.nb: found
        for text in prose_of(edition)
        if any(words.strip(" .,:") for words in without_holes(text).values())
        and (found := faults(without_holes(text)))
    }
    assert wrong == {}


@each_edition
def test_every_claim_is_said_and_every_constant_is_used_somewhere(edition: Edition) -> None:
    said = {
        hole.name for text in edition.texts() for hole in holes(text) if isinstance(hole, ClaimHole)
    }
    declared = [claim.id for claim in edition.claims]
    assert sorted(said) == sorted(declared)


def test_every_constant_is_used_by_an_edition() -> None:
    used = {
        hole.name
        for edition in EDITIONS
        for text in prose_of(edition)
        for hole in holes(text)
        if isinstance(hole, ConstantHole)
    }
    assert used == {constant.id for edition in EDITIONS for constant in edition.constants}


@each_edition
def test_the_names_of_places_and_years_are_never_fixed_in_a_sentence(edition: Edition) -> None:
    direction = {"økte", "økning", "gikk ned", "nedgang", "uendret", "rekord", "flest", "færrest"}
    fixed = [
        sentence.text.nb
        for block in edition.blocks
        if isinstance(block, Paragraph)
        for sentence in block.sentences
        for word in direction
        if word in sentence.text.nb.lower() and not claims_in(sentence)
    ]
    # The chapter on the figures explains the words themselves, in quotation marks.
    assert [text for text in fixed if "«økte»" not in text] == []


def claims_in(sentence: Sentence) -> bool:
    """Whether a sentence rests on a claim."""
    return any(isinstance(hole, ClaimHole) for hole in holes(sentence.text))


@each_edition
def test_every_reference_is_to_something_numbered(edition: Edition) -> None:
    drawn = {block.id for block in edition.drawn}
    asked = {h.name for t in edition.texts() for h in holes(t) if isinstance(h, ReferenceHole)}
    assert asked <= drawn


@each_edition
def test_an_edition_refuses_a_hole_that_nothing_can_fill(edition: Edition) -> None:
    for wrong in (
        "{headline/never_counted}",
        "{headline@-99/leavers}",
        "{leavers-sex/unheard_of/leavers}",
        "{no-such-table/total}",
        "{claim:unmade}",
        "{constant:undeclared}",
        "{see:nowhere}",
    ):
        block = Paragraph((Sentence(Text(nb=wrong, nn=wrong, en=wrong)),))
        with pytest.raises(DefinitionError, match=edition.id):
            replace(edition, front=(block,))


@pytest.mark.parametrize(
    ("year", "edition"),
    [
        *((year, PRINTED_2021) for year in range(2018, 2023)),
        *((y, PRINTED_2024) for y in (2023, 2024, 2030)),
    ],
)
def test_each_year_has_its_layout(year: int, edition: Edition) -> None:
    assert edition_for("printed", year) is edition
    assert edition_for(edition.id, year) is edition


@pytest.mark.parametrize(
    ("name", "year"), [("printed", 2017), ("printed-2021", 2024), ("poster", 2024)]
)
def test_a_year_or_name_without_a_layout_is_refused(name: str, year: int) -> None:
    with pytest.raises(Refused, match=f"{name}.*{year}"):
        edition_for(name, year)


def test_every_table_is_in_an_edition_or_in_the_statistics_bank() -> None:
    shown = {table.id for edition in EDITIONS for table in edition.tables}
    assert {table.id for table in TABLES} == shown | {table.id for table in STATISTICS_BANK}
    assert len({table.id for table in TABLES}) == len(TABLES)


def test_every_printed_layout_draws_cells_that_its_table_has() -> None:
    """Row by column, every cell is the id of a figure of a table of the edition."""
    for edition in EDITIONS:
        year = edition.years.last or 2024
        for block in edition.drawn:
            grid = block.grid
            cells = {
                grid.figure_id(row, column, year)
                for language in LANGUAGES
                for row in nested(grid.rows, year, language)
                for column in nested(grid.columns, year, language)
            }
            rows = len(nested(grid.rows, year, "nb"))
            columns = len(nested(grid.columns, year, "nb"))
            assert len(cells) == rows * columns > 0, block.id


def test_a_sum_is_of_parts_of_the_same_kind_among_the_same() -> None:
    for made in SUMS:
        assert {part.unit for part in made.parts} == {made.whole.unit}
        assert all(isinstance(part, Count | Share) for part in (made.whole, *made.parts))
        assert not any(isinstance(part, Part | Change) for part in made.parts)


def test_the_list_of_table_ids_is_the_shelf() -> None:
    listed = Path(TABLE_IDS).read_text(encoding="utf-8").split()
    assert sorted(listed) == listed, "one id a line, in order"
    lost = set(listed) - {table.id for table in TABLES}
    assert lost == set(), "a published table id never disappears"
    unlisted = {table.id for table in TABLES} - set(listed)
    assert unlisted == set(), f"add to {TABLE_IDS.name}"
