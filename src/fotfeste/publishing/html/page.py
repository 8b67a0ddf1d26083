"""The report as one accessible page (nettside): no script, no request to anywhere."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from fotfeste.disclosure.figures.figure import SIGNS
from fotfeste.domain.text import Language
from fotfeste.publishing import names, words
from fotfeste.publishing.document import Document

HERE = Path(__file__).parent
SAID = {
    "back": words.BACK,
    "contents": words.CONTENTS,
    "data_table": words.DATA_TABLE,
    "downloads": words.DOWNLOADS,
    "footnote": words.FOOTNOTE,
    "key_figures": words.KEY_FIGURES,
    "skip": words.SKIP,
    "source": words.SOURCE,
    "synthetic": words.SYNTHETIC,
    "synthetic_explained": words.SYNTHETIC_EXPLAINED,
}


def html(document: Document) -> str:
    """The page; everything in the document is escaped but the drawings, which are ours."""
    language = document.language
    return _template().render(
        document=document,
        **around(language),
        level=3,
        address_of=lambda _: "",
        beside={
            "PDF": names.paper(language),
            "Excel": names.book(language),
            "CSV": str(names.figures(language, "excel.csv")),
            "Parquet": str(names.figures(language, "parquet")),
        },
        style=(HERE / "style.css").read_text(encoding="utf-8").rstrip(),
    )


def around(language: Language) -> dict[str, dict[str, str]]:
    """What the parts of a document are drawn with: words around them, and what signs mean."""
    return {
        "told": {name: text.in_language(language) for name, text in SAID.items()},
        "signs": {sign: text.in_language(language) for sign, text in SIGNS.items()},
    }


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        loader=FileSystemLoader(HERE),
    )
    return environment.get_template("page.html.j2")
