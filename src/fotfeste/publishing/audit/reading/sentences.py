"""Sentences (setninger) of a stretch of text."""

import re
from collections.abc import Iterator

from fotfeste.domain.text import Text
from fotfeste.publishing.audit.reading.pieces import Sentence

_ENDS = re.compile(r"(?<=[.!?:;])\s+(?=[A-ZÆØÅ«\d-])|\s*[•]\s*")
_NO_END = re.compile(r"(?:\b(?:ca|kap|nr|mv|etc|evt|jf|bl\.a|hhv|\d{1,2})\.|,)$", re.IGNORECASE)


def sentences_of(words: str, place: Text) -> Iterator[Sentence]:
    """The sentences of some words that stand in one place."""
    joined = re.sub(r"[ \t\r\n]+", " ", words).strip()
    begin = 0
    for end in (*ends_of(joined), len(joined)):
        sentence = joined[begin:end].strip()
        if sentence:
            yield Sentence(sentence, place)
        begin = end


def ends_of(joined: str) -> Iterator[int]:
    """Where each sentence but the last ends."""
    for found in _ENDS.finditer(joined):
        if not _NO_END.search(joined[: found.start()]):
            yield found.end() if "•" not in found.group() else found.start()
