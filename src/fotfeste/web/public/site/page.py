"""A page of the site (side): a template filled, with what every page has around it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import escape
from starlette.responses import Response

from fotfeste.domain.text import LANGUAGES, Language, Text
from fotfeste.publishing.html.page import HERE as REPORT_PARTS
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.web.public.site import words

HERE = Path(__file__).parent
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
"""What a browser may load: what is served here, and nothing else."""

HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "interest-cohort=()",
}
STYLES = ("designsystemet-theme.css", "designsystemet.css", "site.css")
"""The looks, those of Designsystemet where they have been fetched."""

MENU: tuple[tuple[str, Text], ...] = (
    ("", words.FRONT),
    ("report", words.REPORT_MENU),
    ("tables", words.TABLES),
    ("places", words.PLACES),
    ("map", words.MAP),
    ("definitions", words.DEFINITIONS),
    ("calendar", words.CALENDAR),
    ("changes", words.CHANGES),
)


@dataclass(frozen=True)
class Page:
    """What one page is: its template, its title, its own address below the language."""

    template: str
    title: str
    path: str
    content: Mapping[str, Any] = field(default_factory=dict)


_FROM_ROOT = re.compile(r'(?<= )(href|src|action)="/(?!/)')


def page_response(
    bank: Bank, page: Page, language: Language, status: int = 200, root: str = ""
) -> Response:
    """The page as HTML; its links, which begin at the root of the site, are led below `root`."""
    filled = (
        _environment()
        .get_template(page.template)
        .render(
            **page.content,
            title=page.title,
            language=language,
            say=lambda text, **holes: (text.filled(**holes) if holes else text).in_language(
                language
            ),
            words=words,
            menu=MENU,
            here=page.path,
            status=status,
            here_in={each: f"/{each}/{page.path}" for each in LANGUAGES},
            styles=[name for name in STYLES if (HERE / "static" / name).is_file()],
            synthetic=any(each.record.synthetic for each in bank.releases),
        )
    )
    if root:
        filled = _FROM_ROOT.sub(rf'\1="{escape(root)}/', filled)
    return Response(filled, status, headers=HEADERS, media_type="text/html")


@cache
def _environment() -> Environment:
    return Environment(
        autoescape=True,
        loader=FileSystemLoader([HERE / "templates", REPORT_PARTS]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
