"""Sentences: holes are filled from the release, and what cannot be filled is left out and told of."""

from fotfeste.disclosure.figures.release import Release
from fotfeste.publishing.compose import compose
from fotfeste.publishing.document import Document, KeyFigures, Points, Prose
from tests.unit.publishing.reading import plain
from tests.unit.publishing.small import EDITION


def words_of(document: Document) -> list[str]:
    """Every sentence of the paragraphs and lists."""
    found = []
    for part in document.parts:
        if isinstance(part, Prose):
            found += [plain(phrase.words) for phrase in part.phrases]
        if isinstance(part, Points):
            found += [plain(phrase.words) for point in part.points for phrase in point]
    return found


def test_a_sentence_takes_in_figures_claims_and_references(document: Document) -> None:
    assert words_of(document) == [
        "I 2030 avsluttet 13 942 personer, og andelen gikk ned fra 49 prosent.",
        "Av alle gikk 45 prosent videre, 41 prosent til arbeid og 5 prosent til utdanning, se tabell 1.",
        "Avrunding gjør at delene ikke alltid blir summen.",
    ]


def test_in_english(release: Release) -> None:
    assert words_of(compose(release, EDITION, "en").document)[0] == (
        "In 2030, 13,942 persons left, and the share fell from 49 per cent."
    )


def test_what_is_left_out_is_told_with_the_reason(release: Release) -> None:
    left_out = compose(release, EDITION, "nb").left_out
    assert [text.because[0] for text in left_out] == [
        "results/2030/20/female: er : i publiseringen",
        "results/2030/20/female: er : i publiseringen",
        "unknown: publiseringen sier ikke noe om dette",
        "results/2030/20/female: er : i publiseringen",
        "results/2030/20/female: er : i publiseringen",
        "results/2030/20/male: er : i publiseringen",
    ]
    assert left_out[1].words.startswith("I Ålesvik gikk {results/20/female} prosent")


def test_a_chapter_of_which_nothing_can_be_said_is_left_out(document: Document) -> None:
    assert [chapter.heading for chapter in document.chapters] == ["Hvor gikk de?", "Om tallene"]


def test_key_figures_are_those_that_can_be_shown(document: Document) -> None:
    (key,) = [part for part in document.parts if isinstance(part, KeyFigures)]
    assert [(plain(each.number), each.words) for each in key.figures] == [
        ("13 942", "avsluttet"),
        ("45 prosent", "gikk videre"),
    ]


def test_footnotes_are_numbered_through_and_stand_by_their_block(document: Document) -> None:
    notes = [note for part in document.parts for note in part.footnotes]
    assert [(note.number, plain(note.words)) for note in notes] == [
        (1, "Året før avsluttet 9 820."),
        (2, "Retten gjelder dem under 55 år."),
    ]


def test_the_document_says_what_the_release_is(document: Document) -> None:
    assert tuple(map(plain, document.facts)) == (
        "Endelige tall",
        "Publisert 13. mai 2031",
        "Registeret slik det var kjent 28. februar 2031",
        "Publisering small-2030",
    )
