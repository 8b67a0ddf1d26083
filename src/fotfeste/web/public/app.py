"""The public application (den offentlige tjenesten): the statistics bank and the site, from releases alone."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp

from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.config import CALLS, WINDOW
from fotfeste.publishing.statbank.problem import Problem
from fotfeste.web.public.api.routes import api_routes, no_such_address, told
from fotfeste.web.public.base_address import BaseAddress, Based
from fotfeste.web.public.limiting import Limiting
from fotfeste.web.public.remembering import Remembering
from fotfeste.web.public.site.routes import Site, site_routes


def public_app(bank: Bank, calls: int = CALLS, base: BaseAddress | None = None) -> ASGIApp:
    """Everything that is served to anybody; `base` is the address that they know it by, if another."""
    site = Site(bank, base.root if base else "")

    async def not_there(request: Request, error: Exception) -> Response:
        if request.method == "OPTIONS" and isinstance(error, HTTPException) and error.headers:
            allowed = error.headers.get("Allow", "GET, HEAD")
            return Response(status_code=204, headers={"allow": f"{allowed}, OPTIONS"})
        if request.url.path.startswith("/api/"):
            return await no_such_address(request, error)
        return site.not_found(request)

    asked = Starlette(
        routes=[*api_routes(bank), *site_routes(site)],
        exception_handlers={Problem: told, HTTPException: not_there},
    )
    shared = CORSMiddleware(
        Remembering(asked), allow_origins=["*"], allow_methods=["*"], allow_headers=["*"]
    )
    limited = Limiting(shared, calls, WINDOW)
    return Based(limited, base) if base else limited
