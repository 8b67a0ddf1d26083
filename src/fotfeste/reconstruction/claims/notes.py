"""Claims in the notes of rows (påstander i merknader), of what the row itself speaks of."""

from collections.abc import Iterator

from fotfeste.reconstruction.claims.clause import Clause
from fotfeste.reconstruction.claims.grammar import Reader
from fotfeste.reconstruction.claims.judge import judge
from fotfeste.reconstruction.claims.judged import UNTESTED, Judged
from fotfeste.reconstruction.claims.known import Figures, topic_of
from fotfeste.reconstruction.claims.parts import Parts
from fotfeste.reconstruction.claims.sentences import sentences
from fotfeste.reconstruction.conventions.words import CHANGE
from fotfeste.reconstruction.figures.printed import Printed


def tested_notes(figures: Figures) -> Iterator[Judged]:
    """Every claim of a note that is understood, with what the figures answer."""
    for figure in figures.printed.values():
        row = _parts(figure) if figure.note else None
        if row is None:
            continue
        reader = Reader(figures, row.default_year, row=row)
        for sentence in sentences(figure.note):
            for said, claim in reader.claims(sentence.text):
                answer = UNTESTED if claim is None else judge(claim, figures)
                yield Judged(f"{figure.id} note", said, answer)


def _parts(figure: Printed) -> Parts | None:
    """What a row speaks of; None of a change, and of what is no level in a year."""
    topic = topic_of(figure)
    if topic is None or topic.measure.startswith((CHANGE, "rule_")):
        return None
    return Parts(
        Clause(""),
        [f"{topic.measure}:{topic.category}" if topic.category else topic.measure],
        years=[topic.year],
        populations=[topic.population] if topic.population else [],
        ages=[topic.age] if topic.age else [],
        education=[topic.education] if topic.education else [],
        counties=[topic.county] if topic.county else [],
        default_year=topic.year,
        is_share=topic.measure.startswith("share_"),
        own_sex=topic.sex,
    )
