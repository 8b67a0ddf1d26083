"""The claims of a text tested (prøving av påstandene i en tekst)."""

import re
from collections.abc import Iterator, Sequence

from fotfeste.reconstruction.claims import lexicon
from fotfeste.reconstruction.claims.claim import Claim, of_population
from fotfeste.reconstruction.claims.grammar import Reader
from fotfeste.reconstruction.claims.judge import judge
from fotfeste.reconstruction.claims.judged import UNTESTED, UNTOLD, Answer, Judged
from fotfeste.reconstruction.claims.known import Figures
from fotfeste.reconstruction.claims.sentences import sentences

_CONTEXT = 2
_SOME = "some group"
_GROUP = re.compile(r"kollektiv beskyttelse|kollektivt vern|collective protection")


def tested(name: str, text: str, figures: Figures, year: int) -> Iterator[Judged]:
    """Every claim of a text, with what the figures answer; `year` is the one it speaks of."""
    reader = Reader(figures, year)
    before: list[str] = []
    for sentence in sentences(text):
        for said, claim in reader.claims(sentence.text):
            spoken_of = [] if _populations([sentence.text]) else _populations(before)
            answer = UNTESTED if claim is None else in_context(claim, spoken_of, figures)
            yield Judged(f"{name}, {sentence.line}", said, answer)
        before = [*before, sentence.text][-_CONTEXT:]


def in_context(claim: Claim, spoken_of: Sequence[str], figures: Figures) -> Answer:
    """The answer, where the sentences before speak of groups that this one does not name.

    They may be meant here too: nothing is said not to hold of everybody, and it holds
    where it does of one group that may be meant.
    """
    answer = judge(claim, figures)
    if not spoken_of or answer.outcome == "holds":
        return answer
    meant = [judge(of_population(claim, group), figures) for group in spoken_of if group != _SOME]
    return next((each for each in meant if each.outcome == "holds"), UNTOLD)


def _populations(said: Sequence[str]) -> list[str]:
    """The groups that some sentences name, by a word of ours or by one that may be any."""
    text = " ".join(said).lower()
    found = [population for population, pattern in lexicon.POPULATIONS if re.search(pattern, text)]
    return found or ([_SOME] if _GROUP.search(text) else [])
