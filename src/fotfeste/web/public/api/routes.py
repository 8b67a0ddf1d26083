"""The API's addresses (API-adresser), and what is answered where none fits."""

from typing import cast

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.problem import Problem
from fotfeste.web.public.api.answered import PREFIX, problem_response
from fotfeste.web.public.api.document import openapi
from fotfeste.web.public.api.endpoints import Endpoints


def api_routes(bank: Bank) -> list[BaseRoute]:
    """Every address of the API."""
    asked = Endpoints(bank)
    return [
        Route(f"{PREFIX}/openapi.json", openapi),
        Route(f"{PREFIX}/config", asked.config),
        Route(f"{PREFIX}/tables", asked.tables),
        Route(f"{PREFIX}/tables/{{id}}", asked.table),
        Route(f"{PREFIX}/tables/{{id}}/metadata", asked.metadata),
        Route(f"{PREFIX}/tables/{{id}}/defaultselection", asked.default_selection),
        Route(f"{PREFIX}/tables/{{id}}/data", asked.data, methods=["GET", "POST"]),
        Route(f"{PREFIX}/codelists/{{id}}", asked.code_list),
        Route(f"{PREFIX}/savedqueries", asked.save_query, methods=["POST"]),
        Route(f"{PREFIX}/savedqueries/{{id}}", asked.saved_query),
        Route(f"{PREFIX}/savedqueries/{{id}}/selection", asked.saved_selection),
        Route(f"{PREFIX}/savedqueries/{{id}}/data", asked.saved_data),
    ]


async def told(request: Request, error: Exception) -> Response:
    """A problem that a question raised, as the API answers it."""
    return problem_response(cast("Problem", error), request.url.path)


async def no_such_address(request: Request, error: Exception) -> Response:
    """An address or a method that the API does not have."""
    found = cast("HTTPException", error)
    problem = Problem(found.status_code, f"{request.method} {request.url.path}: {found.detail}.")
    return problem_response(problem, request.url.path, **dict(found.headers or {}))
