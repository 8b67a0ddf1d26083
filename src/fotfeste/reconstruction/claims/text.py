"""The claims of a text tested (prøving av påstandene i en tekst)."""

import re
from collections.abc import Iterator, Sequence

from fotfeste.reconstruction.claims import lexicon
from fotfeste.reconstruction.claims.grammar import Reader
from fotfeste.reconstruction.claims.judge import judge
from fotfeste.reconstruction.claims.judged import UNTESTED, Judged
from fotfeste.reconstruction.claims.known import Figures
from fotfeste.reconstruction.claims.sentences import sentences

_CONTEXT = 2
_GROUP = re.compile("|".join([*(p for _, p in lexicon.POPULATIONS), "kollektiv beskyttelse"]))


def tested(name: str, text: str, figures: Figures, year: int) -> Iterator[Judged]:
    """Every claim of a text, with what the figures answer; `year` is the one it speaks of."""
    reader = Reader(figures, year)
    before: list[str] = []
    for sentence in sentences(text):
        for said, claim in reader.claims(sentence.text):
            narrowed = _names_group(before) and not _names_group([sentence.text])
            answer = UNTESTED if claim is None else judge(claim, figures, narrowed)
            yield Judged(f"{name}, {sentence.line}", said, answer)
        before = [*before, sentence.text][-_CONTEXT:]


def _names_group(said: Sequence[str]) -> bool:
    return any(_GROUP.search(each.lower()) for each in said)
