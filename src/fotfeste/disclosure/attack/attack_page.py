"""The page of an attack (angrepssiden): what is told of hidden rows, and by which chain of reasoning."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from fotfeste.disclosure.attack.attacked_figures import AttackedFigures
from fotfeste.disclosure.inside_page import page, table
from fotfeste.domain.text import LANGUAGES, Language, Text

TITLE = Text(nb="Angrep på {file}", nn="Angrep på {file}", en="Attack on {file}")
INSIDE = Text(
    nb="Denne siden forteller det som er skjult, og er bare for dem som har rett til å se det.",
    nn="Denne sida fortel det som er skjult, og er berre for dei som har rett til å sjå det.",
    en="This page tells what is hidden, and is only for those who may see it.",
)
COUNTED = Text(
    nb="{hidden} skjulte tall: {exact} kan regnes ut, {narrow} kan nesten regnes ut.",
    nn="{hidden} skjulte tal: {exact} kan reknast ut, {narrow} kan nesten reknast ut.",
    en="{hidden} hidden values: {exact} can be recomputed, {narrow} nearly.",
)
RECOMPUTED = Text(
    nb="Skjulte tall som kan regnes ut",
    nn="Skjulte tal som kan reknast ut",
    en="Hidden values that can be recomputed",
)
NEARLY = Text(
    nb="Skjulte tall som kan avgrenses for tett",
    nn="Skjulte tal som kan avgrensast for tett",
    en="Hidden values that can be bounded too closely",
)
NONE = Text(nb="Ingen.", nn="Ingen.", en="None.")
ROW = Text(nb="Rad", nn="Rad", en="Row")
RANGE = Text(nb="Kan være", nn="Kan vere", en="Can be")
WHY = Text(nb="Resonnement", nn="Resonnement", en="Reasoning")


def write_attack(folder: Path, file: str, attacked: AttackedFigures) -> None:
    """Write `attack.nb.html`, `attack.nn.html` and `attack.en.html`."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        title = escape(TITLE.filled(file=file).in_language(language))
        text = page(language, title, _parts(language, attacked))
        (folder / f"attack.{language}.html").write_text(text, encoding="utf-8")


def _parts(language: Language, attacked: AttackedFigures) -> Iterator[str]:
    found = attacked.as_json()
    numbers = {name: found[name] for name in ("hidden", "exact", "narrow")}
    for text in (INSIDE, COUNTED.filled(**numbers)):
        yield f"<p>{escape(text.in_language(language))}</p>"
    heads = [escape(head.in_language(language)) for head in (ROW, RANGE, WHY)]
    for caption, is_exact in ((RECOMPUTED, True), (NEARLY, False)):
        rows = [
            (
                cell.row,
                str(cell.low) if is_exact else f"{cell.low}–{cell.high}",
                [step.in_language(language) for step in cell.why],
            )
            for cell in attacked.told
            if cell.is_exact == is_exact
        ]
        said = escape(caption.in_language(language))
        none = escape(NONE.in_language(language))
        yield table(said, heads, rows) if rows else f"<h2>{said}</h2>\n<p>{none}</p>"
