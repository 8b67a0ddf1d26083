"""The public application (den offentlige tjenesten): the statistics bank and the site, from releases alone."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp

from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.config import CALLS, WINDOW
from fotfeste.publishing.statbank.problem import Problem
from fotfeste.web.public.api.routes import api_routes, no_such_address, told
from fotfeste.web.public.limiting import Limiting
from fotfeste.web.public.remembering import Remembering


def public_app(bank: Bank, calls: int = CALLS) -> ASGIApp:
    """Everything that is served to anybody."""
    asked = Starlette(
        routes=api_routes(bank),
        exception_handlers={Problem: told, HTTPException: no_such_address},
    )
    shared = CORSMiddleware(
        Remembering(asked), allow_origins=["*"], allow_methods=["*"], allow_headers=["*"]
    )
    return Limiting(shared, calls, WINDOW)
