"""Behind a proxy: every link, of pages and of answers, leads to the address that the public knows."""

import re
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
import requests
import uvicorn

from fotfeste.cli import main
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.web.public.app import public_app
from fotfeste.web.public.base_address import BaseAddress, base_address

BASE = "https://statistikk.example.no/bank"
PAGES = (
    "/nb/",
    "/en/report",
    "/en/report/2024-current/2",
    "/nn/tables/transitions-county-sex",
    "/nb/places/5501",
    "/nb/map",
    "/nb/f/transitions-county-sex/2024/55/female",
)
LINK = re.compile(r'<(?!link rel="external)[^>]* (?:href|src|action)="([^"#][^"]*)"')


@pytest.fixture(scope="module")
def behind(bank: Bank) -> Iterator[str]:
    """Where a service answers whose public address is another."""
    base = base_address(BASE)
    assert base
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        config = uvicorn.Config(public_app(bank, base=base), log_level="warning", access_log=False)
        server = uvicorn.Server(config)
        running = threading.Thread(target=server.run, args=([opened],), daemon=True)
        running.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{opened.getsockname()[1]}"
        server.should_exit = True
        running.join()


@pytest.mark.parametrize("passed_on", ["", "/bank"], ids=["root taken away", "root passed on"])
def test_links_of_pages_are_below_the_root(behind: str, passed_on: str) -> None:
    for path in PAGES:
        page = requests.get(behind + passed_on + path, timeout=60)
        assert page.status_code == 200, path
        links = [each for each in LINK.findall(page.text) if "lovdata.no" not in each]
        assert len(links) > 10
        for link in links:
            assert urljoin(f"{BASE}{path}", link).startswith(f"{BASE}/"), (path, link)
        styles = [each for each in links if each.endswith(".css")]
        for style in styles:
            assert requests.get(behind + urlsplit(style).path, timeout=30).status_code == 200


@pytest.mark.parametrize("passed_on", ["", "/bank"], ids=["root taken away", "root passed on"])
def test_links_of_answers_are_absolute_and_below_the_root(behind: str, passed_on: str) -> None:
    api = f"{behind}{passed_on}/api/pxwebapi/v2"
    for path in (
        "/tables?pageSize=2",
        "/tables/headline",
        "/tables/headline/metadata",
        "/codelists/vs_sex",
    ):
        told = requests.get(api + path, headers={"host": "inside:8000"}, timeout=30).text
        found = re.findall(r'"href":"([^"]*)"', told)
        assert found
        assert all(each.startswith(f"{BASE}/api/pxwebapi/v2/") for each in found)
        assert requests.get(found[0].replace(BASE, behind), timeout=30).status_code == 200


def test_the_description_names_the_address(behind: str) -> None:
    told = requests.get(f"{behind}/api/pxwebapi/v2/openapi.json", timeout=30).json()
    assert told["servers"] == [{"url": f"{BASE}/api/pxwebapi/v2"}]


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/", f"{BASE.removeprefix('https://statistikk.example.no')}/en/"),
        ("/bank", "/bank/en/"),
        ("/nb/tables/", f"{BASE}/nb/tables"),
        ("/bank/api/pxwebapi/v2/tables/", f"{BASE}/api/pxwebapi/v2/tables"),
    ],
)
def test_a_reader_is_led_on_below_the_root(behind: str, path: str, location: str) -> None:
    english = {"accept-language": "en"}
    told = requests.get(behind + path, headers=english, allow_redirects=False, timeout=30)
    assert told.headers["location"] == location


def test_a_saved_query_is_found_below_the_root(behind: str) -> None:
    chosen = {
        "selection": [
            {"variableCode": "Tid", "valueCodes": ["*"]},
            {"variableCode": "ContentsCode", "valueCodes": ["*"]},
        ]
    }
    body: dict[str, Any] = {"tableId": "headline", "language": "no", "selection": chosen}
    saved = requests.post(f"{behind}/api/pxwebapi/v2/savedqueries", json=body, timeout=30)
    assert saved.status_code == 201
    assert saved.headers["location"].startswith(f"{BASE}/api/pxwebapi/v2/savedqueries/")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://a.no", BaseAddress("https", "a.no", "")),
        ("http://a.no:8080/x/y/", BaseAddress("http", "a.no:8080", "/x/y")),
        ("a.no", None),
        ("/bank", None),
        ("ftp://a.no", None),
        ("https://", None),
        ("https://a.no?x=1", None),
        ("https://me:word@a.no", None),
        ("https://a.no:99999999", None),
    ],
)
def test_an_address_is_whole_or_none(text: str, expected: BaseAddress | None) -> None:
    assert base_address(text) == expected


def test_a_bad_address_is_refused_with_what_to_write(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "en")
    assert main(["serve", "public", "--base-url", "a.no/bank", "no-such-release"]) == 2
    assert "https://statistikk.example.no/bank" in capsys.readouterr().err
