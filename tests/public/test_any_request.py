"""Any request that the API's own description allows has a documented answer, and no server error."""

import json
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from fotfeste.web.public.api.document import document

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
TABLE = "bank-result-municipality"


@pytest.mark.parametrize("realistic", [False, True], ids=["any id", "a table"])
def test_every_answer_is_documented(api: str, realistic: bool) -> None:
    schema = schemathesis.openapi.from_dict(json.loads(document()))
    for found in schema.get_all_operations():
        assert isinstance(found, Ok), found
        operation = found.ok()

        @settings(
            max_examples=25,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy())
        def ask(case: schemathesis.Case[Any]) -> None:
            if realistic and "/tables/" in case.path:
                case.path_parameters["id"] = TABLE
            case.call_and_validate(base_url=api, checks=CHECKS)

        ask()
