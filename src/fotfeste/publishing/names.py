"""What the files of a report are called (filnavn); the page links to the others."""

from fotfeste.domain.text import Language


def page(language: Language) -> str:
    """The report as a page."""
    return f"report.{language}.html"


def paper(language: Language) -> str:
    """The report as PDF."""
    return f"report.{language}.pdf"


def book(language: Language) -> str:
    """The tables as a workbook."""
    return f"tables.{language}.xlsx"
