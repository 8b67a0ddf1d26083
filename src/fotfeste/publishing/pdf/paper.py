"""The report as a tagged PDF (på papir), made by Typst to PDF/UA-1 and PDF/A-2a."""

import json
from datetime import UTC, date, datetime
from importlib.resources import files
from typing import cast

import typst

from fotfeste.publishing.document import Document
from fotfeste.publishing.fonts import laid_out_fonts
from fotfeste.publishing.pdf.printed import printed
from fotfeste.publishing.pdf.row_headings import with_row_headings

STANDARDS: "list[typst.PDFStandard]" = ["a-2a", "ua-1"]


def pdf(document: Document, on: date) -> bytes:
    """The PDF, dated `on`; Typst refuses a missing title or text alternative, or a skipped heading."""
    template = (files("fotfeste.publishing.pdf") / "report.typ").read_bytes()
    with laid_out_fonts() as folder:
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(folder)])
        made = typst.Compiler(font_paths=fonts).compile(
            template,
            format="pdf",
            sys_inputs={"document": json.dumps(printed(document), ensure_ascii=False)},
            pdf_standards=STANDARDS,
            timestamp=datetime(on.year, on.month, on.day, tzinfo=UTC),
        )
    return with_row_headings(
        cast("bytes", made),
        [[len(heads) for heads in part.arranged.row_heads] for part in document.tabulated],
    )
