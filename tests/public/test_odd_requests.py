"""What clients send beside the plain case: capitals, brackets as %5B, numbers for codes, bodies of any type."""

import json
from typing import Any

import pytest
import requests

TABLE = "transitions-county-sex"
CHOSEN = {"Region": "55,56", "ContentsCode": "to_work_or_education", "Tid": "top(1)"}
SELECTION = {
    "selection": [
        {"variableCode": name, "valueCodes": codes.split(",")} for name, codes in CHOSEN.items()
    ]
}


def asked(api: str, query: str = "", method: str = "GET", **more: Any) -> requests.Response:
    """One request for the data of a table, with the query as it is written."""
    sent = requests.Request(method, f"{api}/tables/{TABLE}/data", **more).prepare()
    sent.url = f"{sent.url}{'?' if query else ''}{query}"
    with requests.Session() as session:
        return session.send(sent, timeout=30)


@pytest.fixture(scope="module")
def plain(api: str) -> dict[str, Any]:
    """The answer to the plain case."""
    query = "&".join(f"valuecodes[{name}]={codes}" for name, codes in CHOSEN.items())
    return dict(asked(api, query).json())


@pytest.mark.parametrize(
    "query",
    [
        "valueCodes%5BRegion%5D=55%2C56&valueCodes%5BContentsCode%5D=%2A&valueCodes%5BTid%5D=top%281%29",
        "VALUECODES[REGION]=55,56&valuecodes[contentscode]=*&ValueCodes[tid]=TOP(1)",
        "valuecodes[Region]=55&valuecodes[Region]=56&valuecodes[ContentsCode]=*&valuecodes[TIME]=2024",
        "valuecodes[Region]=[range(56,55)]&valuecodes[ContentsCode]=*&valuecodes[Tid]=[top(1,0)]",
        "valuecodes[Region]=55,56&valuecodes[ContentsCode]=*&valuecodes[Tid]=top(1)&outputValues[Region]=aggregated&x=1",
        "valuecodes[Region]=55,56&valuecodes[ContentsCode]=*&valuecodes[Tid]=top(1)&codelist[Region]=&outputFormat=JSON-Stat2",
        "valuecodes[Region]=55,56&valuecodes[ContentsCode]=*&valuecodes[Tid]=top(1)&codelist[region]=VS_COUNTY",
        "valuecodes[Region]="
        + "55,56," * 340
        + "55&valuecodes[ContentsCode]=*&valuecodes[Tid]=top(1)",
    ],
)
def test_the_same_is_asked_for_in_other_ways(api: str, plain: dict[str, Any], query: str) -> None:
    found = asked(api, query)
    assert found.status_code == 200, found.text
    assert found.json()["value"] == plain["value"]
    assert list(found.json()["dimension"]["Region"]["category"]["index"]) == ["55", "56"]


@pytest.mark.parametrize(
    "headers",
    [{}, {"content-type": "text/plain"}, {"content-type": "application/x-www-form-urlencoded"}],
)
@pytest.mark.parametrize(
    "body",
    [
        json.dumps(SELECTION).encode(),
        b"\xef\xbb\xbf" + json.dumps(SELECTION).encode(),
        json.dumps(
            {
                "Selection": [
                    {"VariableCode": "REGION", "ValueCodes": [55, "56"], "CodeList": None},
                    {"variablecode": "contentscode", "valuecodes": "*"},
                    {"variableCode": "time", "valueCodes": 2024, "outputValues": "single"},
                ],
                "response": {"format": "csv"},
            }
        ).encode(),
    ],
)
def test_a_body_is_read_whatever_its_type(
    api: str, plain: dict[str, Any], body: bytes, headers: dict[str, str]
) -> None:
    found = asked(api, method="POST", data=body, headers=headers)
    assert found.status_code == 200, found.text
    assert found.json()["value"] == plain["value"]


@pytest.mark.parametrize(
    ("method", "query", "body", "told"),
    [
        ("GET", "lang=de", None, "no, nn, en"),
        ("GET", "valuecodes[Nothing]=1", None, "its variables are"),
        ("GET", "valuecodes[Region]=zz&valuecodes[Tid]=1900", None, "1900"),
        ("GET", "valuecodes[Region]=55", None, "Missing selection"),
        ("GET", "valuecodes=55", None, "write valuecodes[VARIABLE]=CODES"),
        ("GET", "valuecodes[Region=55", None, "write valuecodes[VARIABLE]=CODES"),
        ("GET", "codelist[]=agg_county_2024", None, "names no variable"),
        ("GET", "outputFormat=csv3", None, "formats are"),
        ("GET", "outputFormat=json-stat2&outputFormatParams=UseTexts", None, "takes none"),
        (
            "GET",
            "outputFormat=csv&outputFormatParams=UseTexts,UseCodes",
            None,
            "exclude each other",
        ),
        ("GET", "heading=Tid&stub=Tid", None, "both in stub and in heading"),
        ("POST", "", b"{", "not JSON"),
        ("POST", "", b"[]", "not a JSON object"),
        ("POST", "", b'{"query": [], "response": {}}', "version 1"),
        (
            "POST",
            "",
            b'{"selection": [{"variableCode": "Tid", "valueCodes": [true]}]}',
            "list of texts",
        ),
        ("POST", "", b"x" * 1_100_000, "longer than"),
    ],
)
def test_a_fault_is_told_as_a_problem(
    api: str, method: str, query: str, body: bytes | None, told: str
) -> None:
    found = asked(api, query, method, data=body)
    assert found.status_code == 400
    assert found.headers["content-type"] == "application/problem+json"
    assert told in found.json()["detail"]


def test_several_format_parameters_in_one_or_in_many(api: str) -> None:
    one = asked(api, "outputFormat=csv&outputFormatParams=usetexts,SEPARATORSEMICOLON")
    many = asked(
        api, "outputFormat=csv&outputFormatParams=UseTexts&outputFormatParams=SeparatorSemicolon"
    )
    assert one.content == many.content
    assert one.text.splitlines()[0].startswith('"Fylke";"')


def test_ids_are_the_same_in_capitals(api: str) -> None:
    for path in (f"/tables/{TABLE}", f"/tables/{TABLE}/metadata", "/codelists/vs_sex"):
        loud = requests.get(
            api + path.replace(TABLE, TABLE.upper()).replace("vs_sex", "VS_SEX"), timeout=30
        )
        assert loud.status_code == 200
        assert loud.json()["label"] == requests.get(api + path, timeout=30).json()["label"]


def test_every_table_is_on_one_page_when_all_are_wanted(api: str) -> None:
    found = requests.get(f"{api}/tables?pageSize=totalElements", timeout=30).json()
    assert len(found["tables"]) == found["page"]["totalElements"] > 1
    assert found["page"]["totalPages"] == 1
    lost = requests.get(f"{api}/tables?pageNumber=999", timeout=30)
    assert lost.status_code == 404


def test_a_saved_query_tells_what_it_takes(api: str) -> None:
    body: dict[str, Any] = {"tableId": TABLE, "language": "no", "selection": SELECTION}
    name = requests.post(f"{api}/savedqueries", json=body, timeout=30).json()["id"]
    told = requests.get(f"{api}/tables/{TABLE}/metadata?savedQuery={name}", timeout=30).json()
    assert list(told["dimension"]["Region"]["category"]["index"]) == ["55", "56"]


@pytest.mark.parametrize("path", ["/config", f"/tables/{TABLE}/data", "/nothing"])
def test_head_says_what_get_does_and_options_what_is_allowed(api: str, path: str) -> None:
    get, head = requests.get(api + path, timeout=30), requests.head(api + path, timeout=30)
    assert head.status_code == get.status_code
    assert head.content == b""
    assert head.headers["content-type"] == get.headers["content-type"]
    if get.ok:
        options = requests.options(api + path, timeout=30)
        assert options.status_code == 204
        assert {"GET", "HEAD", "OPTIONS"} <= set(options.headers["allow"].split(", "))


@pytest.mark.parametrize(
    ("accepted", "is_packed"),
    [("gzip", True), ("br;q=1, gzip;q=0.5", True), ("gzip;q=0", False), ("identity", False)],
)
def test_an_answer_is_compressed_for_those_who_read_it(
    api: str, accepted: str, is_packed: bool
) -> None:
    found = asked(api, headers={"accept-encoding": accepted})
    assert ("content-encoding" in found.headers) == is_packed
    assert found.json()["class"] == "dataset"


@pytest.mark.parametrize("language", ["no", "nn", "en"])
def test_a_title_names_what_and_by_what_once(api: str, language: str) -> None:
    listed = requests.get(f"{api}/tables?lang={language}&pageSize=1000", timeout=30).json()[
        "tables"
    ]
    labels = [each["label"] for each in listed]
    assert labels
    by = "by" if language == "en" else "etter"
    for label in labels:
        assert ",," not in label
        assert label.count(f" {by} ") == 1, label
