"""Numbers in running text (tall i løpende tekst), each with the meaning that its sentence proposes.

A number is placed only where the sentence names one measure, one year and no two
words of a dimension, and refers to no other sentence. Else it is asked about.
"""

import re
from collections.abc import Iterator, Mapping

from fotfeste.domain.text import Text
from fotfeste.publishing.audit.reading import dictionary
from fotfeste.publishing.audit.reading.not_figures import no_figure
from fotfeste.publishing.audit.reading.numbers import Number, numbers_of
from fotfeste.publishing.audit.reading.pieces import Sentence
from fotfeste.publishing.audit.reading.reading import Read
from fotfeste.publishing.audit.reading.units import precision_of, unit_of

PLACED = Text(
    nb="setningen sier det med ett ord av hvert slag",
    nn="setninga seier det med eitt ord av kvart slag",
    en="the sentence says it with one word of each kind",
)
NO_UNIT = Text(nb="enheten er ikke sagt", nn="eininga er ikkje sagt", en="the unit is not told")
NO_MEASURE = Text(
    nb="det er ikke sagt hva som er målt",
    nn="det er ikkje sagt kva som er målt",
    en="it is not told what is measured",
)
MANY_MEASURES = Text(
    nb="flere mål er nevnt", nn="fleire mål er nemnde", en="several measures are named"
)
NOT_ONE_YEAR = Text(
    nb="ikke nøyaktig ett år er nevnt",
    nn="ikkje nøyaktig eitt år er nemnt",
    en="not exactly one year is named",
)
SEVERAL_WORDS = Text(
    nb="flere grupper er nevnt", nn="fleire grupper er nemnde", en="several groups are named"
)
ELSEWHERE = Text(
    nb="setningen viser til en annen",
    nn="setninga viser til ei anna",
    en="the sentence refers to another",
)
CHANGE = Text(
    nb="en endring: retning og år må bekreftes",
    nn="ei endring: retning og år må stadfestast",
    en="a change: direction and years need confirming",
)
SUSPECTED = Text(
    nb="tallet kan være skrevet galt",
    nn="talet kan vere skrive gale",
    en="the number may be misprinted",
)

_REFERS = re.compile(
    r"\b(?:verken|korkje|neither|ikke|ikkje|utgjør\w*|av disse|av desse|av dem|hvorav|resterende|de øvrige|dei andre|andre|denne gruppen|blant|i alderen|"
    r"sysselsatt|ledig\w*|måling|erfaringsmessig\w*|kvinneandel|of these|of them|among|tidligere år|"
    r"flere enn|fleire enn|fra om lag|før pandemien|land|asia|afrika|minst|inntil|syria|kongo|eritrea|afghanistan)\b",
    re.IGNORECASE,
)
_COLUMNS_THAT_NARROW = ("sex", "education", "population", "county", "age_group")


def read_sentence(sentence: Sentence) -> Iterator[Read]:
    """Every number of a sentence, placed, asked about or told not to be a figure."""
    for number in numbers_of(sentence.words):
        why = no_figure(sentence.words, number)
        if why is not None:
            yield Read(
                number.text,
                sentence.place,
                sentence.words,
                "not a figure",
                why,
                {},
                number.suspicion,
            )
        else:
            yield _figure(sentence, number)


def _figure(sentence: Sentence, number: Number) -> Read:
    words = sentence.words
    unit = unit_of(words, number)
    columns, doubts = proposal(words, unit)
    if number.value is not None:
        columns |= {
            "value": f"{number.value:f}",
            "precision": precision_of(words, number, unit),
        }
    if number.suspicion is not None or number.value is None:
        doubts.insert(0, SUSPECTED)
    why = doubts[0] if doubts else PLACED
    state = "asked" if doubts else "placed"
    return Read(number.text, sentence.place, words, state, why, columns, number.suspicion)  # type: ignore[arg-type]  # one of two states


def proposal(words: str, unit: str) -> tuple[dict[str, str], list[Text]]:
    """The columns that a text proposes for a number of a unit, and every reason to ask."""
    if unit in {"", "other", "countries"}:
        return {"unit": unit if unit == "countries" else ""}, [NO_MEASURE if unit else NO_UNIT]
    doubts: list[Text] = []
    named = dictionary.named(words)
    measure = _measure(words, unit, named, doubts)
    columns = {"measure": measure, "unit": unit, "year": _year(words, doubts)}
    for column in _COLUMNS_THAT_NARROW:
        if len(named[column]) == 1:
            (columns[column],) = named[column]
        elif named[column]:
            doubts.append(SEVERAL_WORDS)
    counts_some = unit == "persons" and dictionary.measures(words, "percent")
    if _REFERS.search(words) or counts_some:
        doubts.append(ELSEWHERE)
    if unit == "percentage_points":
        doubts.append(CHANGE)
        columns |= _change(words, columns)
    return columns, doubts


def _measure(words: str, unit: str, named: Mapping[str, frozenset[str]], doubts: list[Text]) -> str:
    level = "percent" if unit == "percentage_points" else unit
    found = {measure for measure, _ in dictionary.measures(words, level)}
    if not found and level == "percent" and any(named.values()) and _of_leavers(words):
        return "share_of_leavers"
    if len(found) != 1:
        doubts.append(MANY_MEASURES if found else NO_MEASURE)
        return ""
    return found.pop()


def _of_leavers(words: str) -> bool:
    return any(measure == "left_programme" for measure, _ in dictionary.measures(words, "persons"))


def _year(words: str, doubts: list[Text]) -> str:
    years = dictionary.years(words)
    if len(years) == 1 and not dictionary.since(words):
        return next(iter(years))
    doubts.append(NOT_ONE_YEAR)
    return next(iter(years)) if len(years) == 1 else ""


def _change(words: str, columns: Mapping[str, str]) -> dict[str, str]:
    since = dictionary.since(words)
    measure = columns["measure"]
    return {
        "measure": f"change_{measure}" if measure else "",
        "category": f"vs_{next(iter(since))}" if len(since) == 1 else "",
    }
