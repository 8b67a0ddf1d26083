"""Answers of the API as HTTP responses (HTTP-svar): JSON, data with a name for the file, problems."""

from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from fotfeste.domain.text import Language
from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.problem import Problem
from fotfeste.web.public.base_address import ROOT

PREFIX = "/api/pxwebapi/v2"
PROBLEM = b"application/problem+json"


class ProblemResponse(Response):
    """A problem by RFC 7807; its media type has no character set, as clients compare it whole."""

    def init_headers(self, headers: Any = None) -> None:
        """The media type as it is."""
        super().init_headers(headers)
        kept = [(name, value) for name, value in self.raw_headers if name != b"content-type"]
        self.raw_headers = [*kept, (b"content-type", PROBLEM)]


def problem_response(problem: Problem, instance: str, **headers: str) -> Response:
    """Why there is no answer."""
    told = {
        "type": "about:blank",
        "title": problem.title,
        "status": problem.status,
        "detail": problem.detail,
        "instance": instance,
    }
    return ProblemResponse(orjson.dumps(told), problem.status, headers=headers or None)


def json_response(told: Any, status: int = 200, **headers: str) -> Response:
    """An answer as JSON."""
    body = told if isinstance(told, bytes) else orjson.dumps(told)
    return Response(body, status, headers=headers or None, media_type="application/json")


def address_of(request: Request, language: Language) -> Address:
    """Where links lead: the host that the request itself went to."""
    host, root = request.headers.get("host", "localhost"), request.scope.get(ROOT, "")
    return Address(f"{request.url.scheme}://{host}{root}{PREFIX}", language)
