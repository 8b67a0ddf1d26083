"""Every dependency has its reason in the decision on libraries, and every reason its dependency."""

import re
import tomllib

import pytest

from tests.house.project import ROOT, table_under

DECISION = ROOT / "docs" / "decisions" / "0003-libraries.md"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("heading", "required"),
    [
        ("## To run", PROJECT["project"]["dependencies"]),
        ("## To test and check", PROJECT["dependency-groups"]["dev"]),
    ],
    ids=["run", "dev"],
)
def test_each_package_has_its_reason_and_each_reason_its_package(
    heading: str, required: list[str]
) -> None:
    explained = [
        package
        for _need, packages, why in table_under(DECISION, heading)
        for package in re.findall("`([^`]+)`", packages)
        if why
    ]
    assert sorted(explained) == sorted(re.split(r"[^\w-]", each)[0] for each in required)
