"""The grammar of claims (påstandenes grammatikk): a sentence → what it claims, or that we cannot tell.

Every word of a clause must be known. A clause with a word that could narrow it
is not tested, rather than tested as something it does not say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from fotfeste.reconstruction.claims import lexicon as words
from fotfeste.reconstruction.claims.claim import Claim, Topic
from fotfeste.reconstruction.claims.clause import Clause
from fotfeste.reconstruction.claims.known import Figures
from fotfeste.reconstruction.claims.parts import Parts
from fotfeste.reconstruction.claims.readers import READERS

_SPLIT = re.compile(
    r";|,? (?:mens|men|while|but) (?=\w)|, og (?=er |fra |om lag halv|halv)|har bidratt til at "
)
_BACK = re.compile(
    r"^(?:(?:det|dette|that|this) (?:er|var|skjer|skjedde|is|was)|samtidig|tilsvarende)\b",
    re.IGNORECASE,
)


@dataclass
class Reader:
    """Reads the sentences of one text in order; what was spoken of last may be meant by «det»."""

    figures: Figures
    year: int
    last: Parts | None = field(default=None)
    row: Parts | None = None
    """What the row speaks of, where the sentences are its note."""

    def claims(self, sentence: str) -> Iterator[tuple[str, Claim | None]]:
        """Every clause that claims something, with the claim; None where it is not understood."""
        before: Parts | None = self.last if _BACK.match(sentence) else None
        self.last = None
        for said in _SPLIT.split(sentence):
            parts = self._parts(said, before)
            parts = parts.of_row(self.row) if self.row is not None else parts
            if words.TRIGGER.search(_without_schools(said)):
                claims = self._claims(parts)
                yield from ((said.strip(" ("), claim) for claim in claims)
                if not claims:
                    yield said.strip(" ("), None
            before = self.last = parts if parts.measure else before

    def _claims(self, parts: Parts) -> list[Claim]:
        for reader in READERS:
            clause = Clause(parts.clause.rest)
            found = reader(parts, clause, self.figures)
            if found and not clause.strange:
                return found
        return []

    def _parts(self, said: str, before: Parts | None) -> Parts:
        clause = Clause(said)
        counties = _counties(clause, said, self.figures)
        ages = [f"{found[1]}-{found[2]}" for found in clause.take_all(words.AGE.pattern)]
        populations = clause.one_of(words.POPULATIONS)
        measures = clause.one_of(words.MEASURES)
        education = clause.one_of(words.EDUCATION)
        counts = clause.one_of(words.COUNTS)
        years = [int(found[1]) for found in clause.take_all(words.YEAR.pattern)]
        parts = Parts(
            clause,
            measures or counts[:1],
            years,
            populations,
            ages,
            education,
            counties,
            self.year,
            bool(measures),
            said,
        )
        return parts.after(before) if before is not None else parts


def _without_schools(said: str) -> str:
    """«Høyere utdanning» compares nothing."""
    return Clause(said).rest.replace("høyere utdanning", "").replace("higher education", "")


def _counties(clause: Clause, said: str, figures: Figures) -> list[str]:
    """Counties in the order of the text; the longest names first, since one may hold another."""
    longest_first = sorted(figures.counties, key=lambda county: (-len(county), county))
    found = [county for county in longest_first if clause.take(re.escape(county.lower()))]
    return sorted(found, key=said.find)


def year_of(text: str, figures: Figures, files: int) -> int:
    """The year a text speaks of: that of one file, or of several the one it names most often."""
    if files == 1:
        return default_year(figures.topics)
    known = {topic.year for topic in figures.topics}
    named = [int(year) for year in words.YEAR.findall(text) if int(year) in known]
    return max(sorted(set(named), reverse=True), key=named.count, default=0)


def default_year(topics: tuple[Topic, ...]) -> int:
    """The year that most figures are of."""
    years = [topic.year for topic in topics]
    return max(sorted(set(years), reverse=True), key=years.count, default=0)
