"""Sentences that are a claim and nothing else, and points made of them (setninger)."""

from fotfeste.domain.text import Text, name
from fotfeste.indicators.definitions.block import EVERY_YEAR, Sentence, Years

Point = tuple[Sentence, ...]


def claimed(claim: str) -> Sentence:
    """The sentence that a claim makes; left out where the claim has no words."""
    return Sentence(name(f"{{claim:{claim}}}"))


def said(text: Text, years: Years = EVERY_YEAR) -> Point:
    """A point of one sentence."""
    return (Sentence(text, years=years),)
