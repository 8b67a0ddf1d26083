"""The report as one accessible page (nettside): no script, no request to anywhere."""

from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from fotfeste.disclosure.figures.figure import SIGNS
from fotfeste.publishing import names, words
from fotfeste.publishing.document import Document

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
    here = files("fotfeste.publishing.html")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )
    template = environment.from_string((here / "page.html.j2").read_text(encoding="utf-8"))
    language = document.language
    return template.render(
        document=document,
        say={name: text.in_language(language) for name, text in SAID.items()},
        signs={sign: text.in_language(language) for sign, text in SIGNS.items()},
        beside={
            "PDF": names.paper(language),
            "Excel": names.book(language),
            "CSV": str(names.figures(language, "excel.csv")),
            "Parquet": str(names.figures(language, "parquet")),
        },
        style=(here / "style.css").read_text(encoding="utf-8").rstrip(),
    )
