"""The site's addresses (nettstedets adresser)."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.languages import CODES
from fotfeste.web.public.api.answered import json_response
from fotfeste.web.public.api.parameters import Parameters
from fotfeste.web.public.site import bulk, words
from fotfeste.web.public.site.calendar import calendar
from fotfeste.web.public.site.changes import changes, told
from fotfeste.web.public.site.definitions import definitions
from fotfeste.web.public.site.figure_page import figure_page
from fotfeste.web.public.site.front import front
from fotfeste.web.public.site.map_page import map_page
from fotfeste.web.public.site.page import HEADERS, HERE, POLICY, Page, page_response
from fotfeste.web.public.site.place_page import place_page
from fotfeste.web.public.site.places import places
from fotfeste.web.public.site.releases import FILES, release, releases
from fotfeste.web.public.site.report import Reports
from fotfeste.web.public.site.tables import tables
from fotfeste.web.public.site.viewer import Asked, viewer

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".pdf": "application/pdf",
    ".csv": "text/csv; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".txt": "text/plain; charset=utf-8",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_STYLE = re.compile(rb"<style>(.*?)</style>", re.DOTALL)

Made = Callable[[Bank, Language], Page]


@dataclass(frozen=True)
class Site:
    """The pages of one bank, below the root of an address."""

    bank: Bank
    root: str = ""

    @cached_property
    def reports(self) -> Reports:
        """The reports of its releases."""
        return Reports(self.bank)

    async def choose_language(self, request: Request) -> Response:
        """To the front page in the first language that the reader asks for and the site has."""
        asked = request.headers.get("accept-language", "")
        wanted = [each.split(";")[0].strip()[:2].lower() for each in asked.split(",")]
        found = next((CODES[each] for each in wanted if each in CODES), "nb")
        return RedirectResponse(f"/{found}/", 302, headers={"vary": "Accept-Language"})

    def page(self, make: Made) -> Callable[[Request], Response]:
        """A page that only the language changes."""

        def answer(request: Request) -> Response:
            language = _language(request)
            return self._shown(make(self.bank, language), language)

        return answer

    def tables(self, request: Request) -> Response:
        """The list of tables, searched."""
        language = _language(request)
        query = Parameters(request.scope["query_string"]).text("query") or ""
        return self._shown(tables(self.bank, query, language), language)

    def table(self, request: Request) -> Response:
        """One table as chosen."""
        language = _language(request)
        given = Parameters(request.scope["query_string"])
        table = self.bank.table(request.path_params["id"], given.text("release"))
        if table is None:
            return self.not_found(request)
        asked = Asked(given.query(), given.text("sort") or "")
        return self._shown(viewer(table, asked, language), language)

    def places(self, request: Request) -> Response:
        """The list of places, searched."""
        language = _language(request)
        query = Parameters(request.scope["query_string"]).text("query") or ""
        return self._shown(places(self.bank, query, language), language)

    def place(self, request: Request) -> Response:
        """One municipality or county."""
        language = _language(request)
        page = place_page(self.bank, request.path_params["code"], language)
        return self._shown(page, language) if page else self.not_found(request)

    def map(self, request: Request) -> Response:
        """One indicator on the map."""
        language = _language(request)
        given = Parameters(request.scope["query_string"])
        asked = {name: given.text(name) or "" for name in ("indicator", "year", "level")}
        return self._shown(map_page(self.bank, asked, language), language)

    def figure(self, request: Request) -> Response:
        """One figure."""
        language = _asked_language(request)
        page = figure_page(self.bank, request.path_params["id"], language)
        return self._shown(page, language) if page else self.not_found(request)

    def report(self, request: Request) -> Response:
        """The report of a release: its contents, a chapter, or the whole."""
        language, asked = _language(request), request.path_params
        page = self.reports.page(asked.get("id"), asked.get("part", ""), language)
        return self._shown(page, language) if page else self.not_found(request)

    def changes_told(self, _request: Request) -> Response:
        """What changed, for programs."""
        return json_response(told(self.bank))

    def whole(self, request: Request) -> Response:
        """The whole bank in one file."""
        form = request.path_params["form"]
        body = bulk.as_csv(self.bank) if form == "csv" else bulk.as_parquet(self.bank)
        media_type = TYPES[".csv"] if form == "csv" else "application/vnd.apache.parquet"
        return Response(body, media_type=media_type)

    def release(self, request: Request) -> Response:
        """One release with its files."""
        language = _language(request)
        page = release(self.bank, request.path_params["id"], language)
        return self._shown(page, language) if page else self.not_found(request)

    def released(self, request: Request) -> Response:
        """A file of a release: its report, its tables, its charts."""
        found = next((r for r in self.bank.releases if r.id == request.path_params["id"]), None)
        if found is None:
            return self.not_found(request)
        return self._file(found.folder / FILES, request)

    def static(self, request: Request) -> Response:
        """A file of the site itself."""
        return self._file(HERE / "static", request)

    def not_found(self, request: Request) -> Response:
        """There is no such page, and where to go."""
        language = _asked_language(request)
        page = Page("not_found.html.j2", words.NOT_FOUND.in_language(language), "")
        return self._shown(page, language, 404)

    def _shown(self, page: Page, language: Language, status: int = 200) -> Response:
        return page_response(self.bank, page, language, status, self.root)

    def _file(self, folder: Path, request: Request) -> Response:
        path = (folder / request.path_params["path"]).resolve()
        if not path.is_relative_to(folder.resolve()) or not path.is_file():
            return self.not_found(request)
        body = path.read_bytes()
        headers = {**HEADERS, "content-security-policy": _policy(body, path)}
        media_type = TYPES.get(path.suffix, "application/octet-stream")
        return Response(body, headers=headers, media_type=media_type)


def site_routes(site: Site) -> list[BaseRoute]:
    """Every address of the site."""
    known = "|".join(LANGUAGES)
    return [
        Route("/", site.choose_language),
        Route("/static/{path:path}", site.static),
        Route("/releases/{id}/{path:path}", site.released),
        Route("/bulk/bank.{form}", site.whole),
        Route("/changes.json", site.changes_told),
        Route("/f/{id:path}", site.figure),
        *(route for language in known.split("|") for route in _of_language(site, f"/{language}")),
    ]


def _of_language(site: Site, prefix: str) -> list[BaseRoute]:
    return [
        Route(f"{prefix}/", site.page(front)),
        Route(f"{prefix}/report", site.report),
        Route(f"{prefix}/report/{{id}}", site.report),
        Route(f"{prefix}/report/{{id}}/{{part}}", site.report),
        Route(f"{prefix}/tables", site.tables),
        Route(f"{prefix}/tables/{{id}}", site.table),
        Route(f"{prefix}/places", site.places),
        Route(f"{prefix}/places/{{code}}", site.place),
        Route(f"{prefix}/map", site.map),
        Route(f"{prefix}/definitions", site.page(definitions)),
        Route(f"{prefix}/calendar", site.page(calendar)),
        Route(f"{prefix}/releases", site.page(releases)),
        Route(f"{prefix}/releases/{{id}}", site.release),
        Route(f"{prefix}/changes", site.page(changes)),
        Route(f"{prefix}/f/{{id:path}}", site.figure),
    ]


def _language(request: Request) -> Language:
    """The language that the address begins with."""
    first = request.url.path.split("/")[1]
    return CODES.get(first, "nb")


def _asked_language(request: Request) -> Language:
    asked = Parameters(request.scope["query_string"]).text("lang")
    return CODES.get((asked or "").lower(), _language(request))


def _policy(body: bytes, path: Path) -> str:
    """What a file may load: a report's page carries its own style, which is let in by its hash."""
    if path.suffix != ".html":
        return POLICY
    hashes = " ".join(
        "'sha256-" + b64encode(hashlib.sha256(style).digest()).decode() + "'"
        for style in _STYLE.findall(body)
    )
    return POLICY.replace("style-src 'self'", f"style-src 'self' {hashes}")
