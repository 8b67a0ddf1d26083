"""The review as a page (gjennomgangsside): choose a meaning for each number, and take the review file away.

The page needs no server and asks for nothing: what is chosen stays in the reader's browser
until it is downloaded as the same file that `review` writes.
"""

import csv
import json
from collections.abc import Sequence
from io import StringIO
from typing import Any

from jinja2 import Environment, PackageLoader

from fotfeste.domain.text import Language, Text
from fotfeste.publishing.audit.reading.reading import Read
from fotfeste.publishing.audit.reading.review import review
from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.figures.precision import PRECISIONS

FIELDS = (
    *("measure", "unit", "year", "population", "sex", "age_group", "education", "county"),
    *("municipality", "category", "value", "precision"),
)
"""The columns that a person chooses."""

_SAID: dict[str, Text] = {
    "title": Text(nb="Tall som må bekreftes", nn="Tal som må stadfestast", en="Numbers to confirm"),
    "lead": Text(
        nb="{asked} av {all} tall i «{report}» må bekreftes. Velg hva hvert av dem er, og last ned "
        "filen. Ingenting sendes noe sted.",
        nn="{asked} av {all} tal i «{report}» må stadfestast. Vel kva kvart av dei er, og last ned "
        "fila. Ingenting blir sendt nokon stad.",
        en="{asked} of {all} numbers in «{report}» need confirming. Choose what each of them is, and "
        "download the file. Nothing is sent anywhere.",
    ),
    "why": Text(nb="Hvorfor det spørres", nn="Kvifor det blir spurt", en="Why it is asked"),
    "state": Text(nb="Er dette et tall?", nn="Er dette eit tal?", en="Is this a figure?"),
    "asked": Text(nb="ikke avgjort", nn="ikkje avgjort", en="not decided"),
    "placed": Text(nb="ja, som under", nn="ja, som under", en="yes, as below"),
    "not a figure": Text(
        nb="nei, ikke statistikk", nn="nei, ikkje statistikk", en="no, not a figure"
    ),
    "download": Text(
        nb="Last ned filen (CSV)", nn="Last ned fila (CSV)", en="Download the file (CSV)"
    ),
    "left": Text(
        nb="Ikke avgjort: {count}", nn="Ikkje avgjort: {count}", en="Not decided: {count}"
    ),
    "none": Text(
        nb="Ingen tall må bekreftes.",
        nn="Ingen tal må stadfestast.",
        en="No number needs confirming.",
    ),
}
_FIELD: dict[str, Text] = {
    "measure": Text(nb="Hva er målt", nn="Kva er målt", en="What is measured"),
    "unit": Text(nb="Enhet", nn="Eining", en="Unit"),
    "year": Text(nb="År", nn="År", en="Year"),
    "population": Text(nb="Befolkning", nn="Folkegruppe", en="Population"),
    "sex": Text(nb="Kjønn", nn="Kjønn", en="Sex"),
    "age_group": Text(nb="Alder", nn="Alder", en="Age"),
    "education": Text(nb="Utdanning", nn="Utdanning", en="Education"),
    "county": Text(nb="Fylke", nn="Fylke", en="County"),
    "municipality": Text(nb="Kommune", nn="Kommune", en="Municipality"),
    "category": Text(nb="Kategori", nn="Kategori", en="Category"),
    "value": Text(nb="Verdi", nn="Verdi", en="Value"),
    "precision": Text(nb="Nøyaktighet", nn="Nøyaktigheit", en="Precision"),
}
_MEASURES = (*words.COUNTS, *words.RESULTS, "share_of_leavers", words.SHARE_IN_MEASURE)
_CHOICES: dict[str, Sequence[str]] = {
    "measure": (*_MEASURES, *(f"{words.CHANGE}{measure}" for measure in _MEASURES)),
    "unit": ("persons", "percent", "percentage_points"),
    "sex": ("female", "male", "both"),
    "population": ("all", *words.POPULATIONS),
    "education": ("track1", "track2", "track3", "higher"),
    "precision": PRECISIONS,
}
_PAGE = Environment(
    loader=PackageLoader("fotfeste.publishing.audit.reading", "."),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


def review_page(report: str, read: Sequence[Read], language: Language) -> str:
    """The page: the numbers that are asked about, each with its sentence and a proposed meaning."""
    rows = list(csv.DictReader(StringIO(review(report, read, language))))
    asked = [{**row, "row": at} for at, row in enumerate(rows) if row["state"] == "asked"]
    said = {key: text.in_language(language) for key, text in _SAID.items()}
    lead = said["lead"].format(asked=len(asked), all=len(rows), report=report)
    return _PAGE.get_template("review.html.j2").render(
        language=language,
        said=said | {"lead": lead},
        fields=[(field, _FIELD[field].in_language(language)) for field in FIELDS],
        choices=_CHOICES,
        states=("asked", "placed", "not a figure"),
        asked=[_in_sentence(row) for row in asked],
        rows=_as_json({"columns": list(rows[0]) if rows else [], "rows": rows, "report": report}),
    )


def _in_sentence(row: dict[str, Any]) -> dict[str, Any]:
    """The sentence around the number, where it stands in it."""
    before, found, after = row["sentence"].partition(row["printed"])
    return {**row, "before": before if found else f"{row['sentence']} ", "after": after}


def _as_json(value: object) -> str:
    """JSON that cannot end the element it stands in."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")
