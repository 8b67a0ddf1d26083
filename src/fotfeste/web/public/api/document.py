"""The API's own description (OpenAPI-dokumentet), written by hand and held against the API by tests."""

import json
from functools import cache
from pathlib import Path

import yaml
from starlette.requests import Request
from starlette.responses import Response

from fotfeste.web.public.api.answered import address_of, json_response


@cache
def document() -> bytes:
    """The OpenAPI document as JSON."""
    told = yaml.safe_load(Path(__file__).with_name("openapi.yaml").read_text(encoding="utf-8"))
    return json.dumps(told, ensure_ascii=False).encode()


async def openapi(request: Request) -> Response:
    """Answer with the document, which names the address that it was asked for at."""
    told = json.loads(document())
    return json_response({**told, "servers": [{"url": address_of(request, "nb").base}]})
