"""What the files of a report are called (filnavn); the page links to the others."""

from pathlib import PurePosixPath

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


def table(name: str, language: Language, form: str) -> PurePosixPath:
    """One table as data."""
    return PurePosixPath("tables") / f"{name}.{language}.{form}"


def chart(name: str, language: Language, form: str) -> PurePosixPath:
    """One chart as a picture."""
    return PurePosixPath("charts") / f"{name}.{language}.{form}"


def figures(language: Language, form: str) -> PurePosixPath:
    """Every figure of the release, in words."""
    return PurePosixPath(f"figures.{language}.{form}")


def left_out(language: Language) -> str:
    """What the report does not say."""
    return f"left-out.{language}.txt"
