"""Forms of an answer and their options (format og formatvalg), as PxWebApi 2 names them."""

from collections.abc import Iterable
from dataclasses import dataclass

from fotfeste.publishing.statbank.laid_out import Labels
from fotfeste.publishing.statbank.problem import bad

FORMATS = ("px", "json-stat2", "csv", "xlsx", "html", "json-px", "parquet")
DEFAULT = "json-stat2"

LABELS: dict[str, Labels] = {
    "usecodes": "codes",
    "usetexts": "texts",
    "usecodesandtexts": "both",
}
SEPARATORS = {"separatortab": "\t", "separatorspace": " ", "separatorsemicolon": ";"}
TITLE = "includetitle"
NAMES = ("UseCodes", "UseTexts", "UseCodesAndTexts", "IncludeTitle")
SEPARATOR_NAMES = ("SeparatorTab", "SeparatorSpace", "SeparatorSemicolon")

LABELLED = frozenset({"csv", "html", "xlsx"})
"""The forms that take options of labels and title; only csv takes separators."""


@dataclass(frozen=True)
class Options:
    """How an answer is written. `labels` is None where the form's own default is meant."""

    form: str = DEFAULT
    labels: Labels | None = None
    title: bool = False
    separator: str = ","


def options(form: str | None, parameters: Iterable[str]) -> Options:
    """Read the names of a form and its options in any case; raises Problem with every fault."""
    named = (form or DEFAULT).strip().lower()
    given = [each.strip() for each in parameters if each.strip()]
    faults = list(_faults(named, given))
    if faults:
        raise bad(*faults)
    folded = [each.lower() for each in given]
    labels = [LABELS[each] for each in folded if each in LABELS]
    separators = [SEPARATORS[each] for each in folded if each in SEPARATORS]
    return Options(
        named,
        labels[0] if labels else None,
        TITLE in folded,
        separators[0] if separators else ",",
    )


def _faults(form: str, given: list[str]) -> Iterable[str]:
    if form not in FORMATS:
        yield f"Output format {form[:40]} does not exist; formats are {', '.join(FORMATS)}."
        return
    allowed = [*(NAMES if form in LABELLED else ()), *(SEPARATOR_NAMES if form == "csv" else ())]
    known = {each.lower() for each in allowed}
    for each in given:
        if each.lower() not in known:
            yield f"Parameter {each[:40]} does not go with {form}; {_those(allowed)}."
    for names in (LABELS, SEPARATORS):
        used = dict.fromkeys(each for each in given if each.lower() in names)
        if len({each.lower() for each in used}) > 1:
            yield f"Parameters {' and '.join(used)} exclude each other."


def _those(allowed: list[str]) -> str:
    return f"those that do are {', '.join(allowed)}" if allowed else "it takes none"
