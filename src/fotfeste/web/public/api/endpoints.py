"""The endpoints of the statistics bank's API (endepunkter), each a question to the bank."""

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.answer import answer
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.body import body_of_query, query_of_body
from fotfeste.publishing.statbank.code_list_answer import code_list_answer
from fotfeste.publishing.statbank.config import config
from fotfeste.publishing.statbank.default_selection import default_query
from fotfeste.publishing.statbank.described import described
from fotfeste.publishing.statbank.languages import code_of, language_of
from fotfeste.publishing.statbank.listing import Page, entry, listing
from fotfeste.publishing.statbank.options import Options, options
from fotfeste.publishing.statbank.problem import NOT_FOUND, Problem, bad
from fotfeste.publishing.statbank.query import Query
from fotfeste.publishing.statbank.saved_query import id_of, query_of
from fotfeste.publishing.statbank.selection import Selection, select
from fotfeste.publishing.statbank.written import WRITERS, written
from fotfeste.web.public.api.answered import address_of, json_response
from fotfeste.web.public.api.parameters import Parameters

LONGEST_BODY = 1_000_000
AT_ONCE = 5_000
"""So many cells are written while others wait: some milliseconds."""


@dataclass(frozen=True)
class Endpoints:
    """What can be asked of one bank."""

    bank: Bank

    async def config(self, _request: Request) -> Response:
        """What the API says of itself."""
        return json_response(config())

    async def tables(self, request: Request) -> Response:
        """The tables, searched and paged."""
        given, address = _asked(request)
        page = Page(
            query=given.text("query") or "",
            past_days=given.whole("pastDays", 1),
            number=given.whole("pageNumber", 1) or 1,
            size=_size(given, len(self.bank.ids)),
        )
        given.yes("includeDiscontinued")
        return json_response(listing(self.bank, page, address, datetime.now(UTC).date()))

    async def table(self, request: Request) -> Response:
        """One table as it stands in the list."""
        given, address = _asked(request)
        found = self._table(request, given)
        return json_response({"language": code_of(address.language), **entry(found, address)})

    async def metadata(self, request: Request) -> Response:
        """A table without its cells: all of it, or what the default selection takes."""
        given, address = _asked(request)
        table = self._table(request, given)
        lists = given.query().code_lists
        saved = given.text("savedQuery")
        if saved:
            chosen = answer(select(table, query_of_body(query_of(saved).get("selection"))))
        elif given.yes("defaultSelection"):
            query = default_query(table)
            chosen = answer(select(table, Query(query.values, lists)))
        else:
            whole = {each.code: ("*",) for each in table.dimensions}
            chosen = answer(select(table, Query(whole, lists), most=table.grid.value.size))
        told = described(table, chosen.dimensions, chosen.stub, address)
        return json_response({**told, "value": {}})

    async def default_selection(self, request: Request) -> Response:
        """What is chosen when nothing is."""
        given, address = _asked(request)
        table = self._table(request, given)
        query = default_query(table)
        selection = select(table, query)
        laid_out = Query(query.values, query.code_lists, selection.stub, selection.heading)
        links = [address.link("self", "tables", table.id, "defaultselection")]
        return json_response(
            {"language": code_of(address.language), **body_of_query(laid_out), "links": links}
        )

    async def data(self, request: Request) -> Response:
        """The cells that an address or a body chooses."""
        given, address = _asked(request)
        table = self._table(request, given)
        query = query_of_body(await _body(request)) if request.method == "POST" else given.query()
        chosen = options(given.text("outputFormat"), given.texts("outputFormatParams"))
        return await _data(table, query, address, chosen)

    async def code_list(self, request: Request) -> Response:
        """One code list."""
        _given, address = _asked(request)
        return json_response(code_list_answer(self.bank, request.path_params["id"], address))

    async def save_query(self, request: Request) -> Response:
        """A query made into an id, after it has been tried."""
        saved = _saved(await _body(request))
        language = language_of(saved["language"])
        table = self._found(saved["tableId"])
        chosen = options(saved.get("outputFormat"), saved.get("outputFormatParams") or [])
        select(table, query_of_body(saved["selection"]))
        address = address_of(request, language)
        name = id_of({**saved, "outputFormat": chosen.form})
        location = address.href("savedqueries", name)
        told = {"id": name, **saved, "links": _links(address, name)}
        return json_response(told, 201, location=location)

    async def saved_query(self, request: Request) -> Response:
        """What a saved query asks."""
        saved = query_of(request.path_params["id"])
        address = address_of(request, language_of(saved.get("language")))
        name = request.path_params["id"]
        return json_response({"id": name, **saved, "links": _links(address, name)})

    async def saved_selection(self, request: Request) -> Response:
        """The selection of a saved query."""
        saved = query_of(request.path_params["id"])
        given, address = _asked(request)
        language = given.text("lang") or saved.get("language")
        told = {"language": code_of(language_of(language)), **saved["selection"]}
        links = [address.link("self", "savedqueries", request.path_params["id"], "selection")]
        return json_response({**told, "links": links})

    async def saved_data(self, request: Request) -> Response:
        """The cells that a saved query chooses, in its form or in another."""
        saved = query_of(request.path_params["id"])
        given = Parameters(request.scope["query_string"])
        address = address_of(request, language_of(given.text("lang") or saved.get("language")))
        form = given.text("outputFormat")
        own = saved.get("outputFormatParams") or []
        parameters = given.texts("outputFormatParams") or ([] if form else own)
        chosen = options(form or saved.get("outputFormat"), parameters)
        table = self._found(saved["tableId"])
        return await _data(table, query_of_body(saved["selection"]), address, chosen)

    def _table(self, request: Request, given: Parameters) -> BankTable:
        return self._found(request.path_params["id"], given.text("release"))

    def _found(self, name: str, release: str | None = None) -> BankTable:
        found = self.bank.table(name, release)
        if found is None:
            of = f" in release {release[:60]}" if release else ""
            raise Problem(NOT_FOUND, f"Table with id {name[:80]} does not exist{of}.")
        return found


def _size(given: Parameters, every: int) -> int | None:
    """How many tables a page has; clients that want them all write `totalElements`."""
    if (given.text("pageSize") or "").strip().lower() == "totalelements":
        return max(1, every)
    return given.whole("pageSize", 1)


Endpoint = Callable[[Request], Any]


def _asked(request: Request) -> tuple[Parameters, Address]:
    given = Parameters(request.scope["query_string"])
    return given, address_of(request, language_of(given.text("lang")))


async def _data(table: BankTable, query: Query, address: Address, chosen: Options) -> Response:
    """The cells in their form; many of them are written beside the answers to others."""
    selection = select(table, query)
    if selection.size > AT_ONCE:
        body = await run_in_threadpool(_cells, selection, address, chosen)
    else:
        body = _cells(selection, address, chosen)
    media_type, ending, _ = WRITERS[chosen.form]
    headers = {}
    if chosen.form not in {"json-stat2", "json-px", "html"}:
        headers["content-disposition"] = f'attachment; filename="{table.id}.{ending}"'
    return Response(body, headers=headers, media_type=media_type)


def _cells(selection: Selection, address: Address, chosen: Options) -> bytes:
    return written(answer(selection), address, chosen)


async def _body(request: Request) -> object:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_BODY:
            raise bad(f"The body is longer than {LONGEST_BODY} bytes.")
    bare = body.removeprefix(codecs.BOM_UTF8)
    if not bare.strip():
        return None
    try:
        return orjson.loads(bare)
    except orjson.JSONDecodeError as error:
        raise bad(f"The body is not JSON: {error}.") from error


def _saved(body: object) -> dict[str, Any]:
    """What a saved query must have; raises Problem with everything that it lacks."""
    if not isinstance(body, dict):
        raise bad("The body is not a JSON object with «selection», «language» and «tableId».")
    texts = [n for n in ("language", "tableId") if not isinstance(body.get(n), str)]
    faults = [f"«{name}» is missing, or not a text." for name in texts]
    if not isinstance(body.get("selection"), dict):
        faults.append("«selection» is missing, or not an object with a list «selection».")
    parameters = body.get("outputFormatParams") or []
    if not isinstance(parameters, list) or not all(isinstance(p, str) for p in parameters):
        faults.append("«outputFormatParams» is not a list of texts.")
    if not isinstance(body.get("outputFormat", ""), str):
        faults.append("«outputFormat» is not a text.")
    if faults:
        raise bad(*faults)
    names = ("selection", "language", "tableId", "outputFormat", "outputFormatParams")
    return {name: body[name] for name in names if name in body}


def _links(address: Address, name: str) -> list[dict[str, Any]]:
    return [
        address.link("self", "savedqueries", name),
        address.link("data", "savedqueries", name, "data"),
    ]
