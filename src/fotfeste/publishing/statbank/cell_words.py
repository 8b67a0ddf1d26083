"""What a cell is called in an answer (cellens ord): titles of tables, signs and reasons in one language."""

from fotfeste.disclosure.figures.figure import SIGNS
from fotfeste.domain.text import Language, Text
from fotfeste.publishing import words
from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.dimension import Dimension

BY = Text(nb="etter", nn="etter", en="by")
AND = Text(nb="og", nn="og", en="and")


def title_of(table: BankTable, dimensions: tuple[Dimension, ...], language: Language) -> str:
    """A title that says what is shown and by what, so that an answer stands alone."""
    title = table.title.in_language(language)
    by = [each.title.in_language(language).lower() for each in dimensions]
    listed = f" {AND.in_language(language)} ".join(filter(None, (", ".join(by[:-1]), by[-1])))
    what = title.split(f" {BY.in_language(language)} ")[0].rstrip(",")
    return f"{what}, {BY.in_language(language)} {listed}"


def notes_of(table: BankTable, language: Language) -> list[str]:
    """What a reader must know: made-up data, status, the table's own notes."""
    marks = (words.SYNTHETIC, words.SYNTHETIC_EXPLAINED) if table.synthetic else ()
    texts = (*marks, words.STATUSES[table.part.status], *table.notes)
    return [text.in_language(language) for text in texts if "{" not in text.nb]


def signs_in(answer: Answer, language: Language) -> dict[str, str]:
    """The signs that the answer uses, explained."""
    used = set(answer.grid.sign.ravel().tolist())
    return {
        sign: SIGNS[sign].in_language(language)
        for place, sign in enumerate(cell_signs.SIGNS)
        if place in used and sign
    }


def reasons_in(answer: Answer, language: Language) -> dict[str, str]:
    """The reasons that the answer uses for cells without a plain number, explained."""
    used = set(answer.grid.reason.ravel().tolist())
    return {
        reason: cell_signs.REASON_TEXTS[reason].in_language(language)
        for place, reason in enumerate(cell_signs.REASONS)
        if place in used and reason
    }
