"""No hidden count, nor what a hidden share would have been, stands in any form of a report or an answer of the bank.

Counts are numbers that occur nowhere else, and are looked for however they are written:
with any space or comma between the thousands, in bytes, in everything unpacked from
them (workbooks with all their parts, Parquet with its statistics), in words of PDFs.
"""

import json
import re
import socket
import threading
import time
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date
from html import unescape
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pypdfium2
import pytest
import requests
import uvicorn

from fotfeste.disclosure.figures.figure import Reason
from fotfeste.disclosure.figures.own_definitions import definitions_of
from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.disclosure.figures.release import draft_release
from fotfeste.disclosure.protect import protect
from fotfeste.domain.text import LANGUAGES, name
from fotfeste.indicators.counts import SCHEMA, Counts
from fotfeste.indicators.definitions.block import ChartBlock, Paragraph, Sentence, TableBlock, Years
from fotfeste.indicators.definitions.edition import Chapter, Edition
from fotfeste.indicators.definitions.layout import Grid, Over
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.render import render_all
from fotfeste.publishing.statbank.bank import read_bank
from fotfeste.publishing.statbank.options import FORMATS
from fotfeste.web.public.api.answered import PREFIX
from fotfeste.web.public.app import public_app
from tests.spec.disclosure.cases import COUNTY, LEAVERS, SEX, TO_WORK, table
from tests.spec.disclosure.released import POLICY

LEFT = table("left", LEAVERS, by=(COUNTY, SEX))
RESULT = table("result", TO_WORK, by=(COUNTY, SEX))
TABLES = (LEFT, RESULT)
WOMEN = {"03": 90017, "55": 3, "56": 70039, "99": 80051}
MEN = {"03": 60091, "55": 50111, "56": 40093, "99": 30097}
TO_WORK_OF = {"03": 0.61373, "55": 0.43129, "56": 0.52931, "99": 0.37171}
"""Shares whose first decimals are as good as a name."""


def counted() -> list[dict[str, Any]]:
    """Both tables with their totals; the sums, too, are numbers that occur nowhere else."""
    inner = {(c, s): n[c] for s, n in (("female", WOMEN), ("male", MEN)) for c in n}
    work = {key: round(n * TO_WORK_OF[key[0]]) for key, n in inner.items()}
    rows = []
    for at in product((*COUNTY.codes.names, TOTAL), (*SEX.codes.names, TOTAL)):
        all_in = [
            key for key in inner if all(a in (b, TOTAL) for a, b in zip(at, key, strict=True))
        ]
        base, count = sum(inner[k] for k in all_in), sum(work[k] for k in all_in)
        empty = dict.fromkeys(SCHEMA.names) | {"year": 2024, "codes": list(at)}
        rows.append(empty | {"table": LEFT.id, "contents": LEAVERS.id, "count": base})
        rows.append(
            empty | {"table": RESULT.id, "contents": TO_WORK.id, "count": count, "base": base}
        )
    return rows


def edition() -> Edition:
    """A table and a chart of each table, and a sentence with a hole for a hidden figure."""
    grids = [Grid(shown, (Over(COUNTY),), (Over(SEX),)) for shown in TABLES]
    tables = (
        TableBlock(id=f"t-{grid.table.id}", caption=name(grid.table.id), grid=grid)
        for grid in grids
    )
    told = Sentence(name("I Troms {left/55/female} og {result/55/female}."))
    charts = (
        ChartBlock(
            id=f"c-{grid.table.id}",
            caption=name(f"chart {grid.table.id}"),
            grid=grid,
            kind="grouped",
            alternative=(told,),
        )
        for grid in grids
    )
    chapter = Chapter(name("Alt"), (Paragraph((told,)), *tables, *charts))
    return Edition(
        id="spec",
        title=name("Spec"),
        subtitle=name("Spec"),
        years=Years(2020, None),
        front=(),
        chapters=(chapter,),
        claims=(),
        constants=(),
        sums=(),
        rounding=name("Avrundet."),
    )


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    """A release with everything that is rendered from it, and its counts each with its figure."""
    folder, rows = tmp_path_factory.mktemp("published") / "release", counted()
    figures = protect(Counts(pa.Table.from_pylist(rows, schema=SCHEMA)), TABLES, POLICY)
    part = Part(
        id="all", tables=tuple(t.id for t in TABLES), known_at=date(2025, 2, 28), status="final"
    )
    record = ReleaseRecord(
        id="r", year=2024, edition="spec", parts=(part,), policy=POLICY.version, synthetic=True
    )
    definitions = definitions_of(TABLES, Choices())
    with draft_release(folder, record, figures, (), definitions) as draft:
        render_all(draft.release, edition(), LANGUAGES, draft.files)
        draft.seal()
    return folder, [row | {"figure": f} for row, f in zip(rows, figures, strict=True)]


@pytest.fixture(scope="module")
def answers(published: tuple[Path, list[dict[str, Any]]]) -> dict[str, bytes]:
    """What a real server answers of the release: tables in every form, and the pages of the site."""
    app = public_app(read_bank((published[0],)))
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False))
        threading.Thread(target=server.run, args=([opened],), daemon=True).start()
        while not server.started:
            time.sleep(0.01)
        root = f"http://127.0.0.1:{opened.getsockname()[1]}"
        all_of = "&".join(f"valuecodes[{of}]=*" for of in ("Region", "sex", "ContentsCode", "Tid"))
        wanted = [
            f"{PREFIX}/tables/{t.id}/data?{all_of}&outputFormat={form}"
            for t in TABLES
            for form in FORMATS
        ]
        wanted += [f"{PREFIX}/tables/{t.id}/metadata" for t in TABLES]
        got = {path: requests.get(root + path, timeout=60) for path in wanted}
        server.should_exit = True
    assert [one.text for one in got.values() if one.status_code != 200] == []
    return {path: one.content for path, one in got.items()}


def texts(kind: str, content: bytes) -> Iterator[str]:
    """All that can be read out of a file, whatever it is packed in."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(content)) as packed:
            yield from (packed.read(each).decode("utf-8", "replace") for each in packed.namelist())
    elif content.startswith(b"%PDF"):
        yield from (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content))
    elif content.startswith(b"PAR1"):
        file = pq.ParquetFile(BytesIO(content))
        yield json.dumps(file.read().to_pylist(), default=str)
        yield str(file.metadata.row_group(0).to_dict())
        yield str(file.schema_arrow.metadata)
    elif not content.startswith(b"\x89PNG"):
        yield unescape(content.decode("utf-8", "strict"))
    yield f"{kind} {content.decode('latin-1')}"


def written(count: int) -> re.Pattern[str]:
    """A number however its thousands are parted."""
    digits = f"{count:,}".split(",")
    return re.compile(r"(?<!\d)" + r"[\s\u00a0\u202f.,\u2019']?".join(digits) + r"(?!\d)")


def found(patterns: Sequence[re.Pattern[str]], contents: dict[str, bytes]) -> list[tuple[str, str]]:
    return [
        (kind, pattern.pattern)
        for kind, content in contents.items()
        for text in texts(kind, content)
        for pattern in patterns
        if pattern.search(text)
    ]


@pytest.fixture(scope="module")
def everything(
    published: tuple[Path, list[dict[str, Any]]], answers: dict[str, bytes]
) -> dict[str, bytes]:
    """Every file of the release and every answer, by name."""
    folder = published[0]
    files = {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    endings = {Path(each).suffix for each in files}
    assert {".pdf", ".html", ".xlsx", ".csv", ".parquet", ".json", ".svg", ".png"} <= endings
    return {**files, **answers}


def test_no_hidden_count_stands_anywhere(
    published: tuple[Path, list[dict[str, Any]]], everything: dict[str, bytes]
) -> None:
    hidden = [row["count"] for row in published[1] if row["figure"].reason is Reason.HIDDEN]
    assert 3 in hidden
    large = [written(count) for count in hidden if count > 1000]
    assert len(large) >= 4
    assert found(large, everything) == []


def test_no_share_that_is_hidden_can_be_read(
    published: tuple[Path, list[dict[str, Any]]], everything: dict[str, bytes]
) -> None:
    hidden = [
        row["count"] / row["base"]
        for row in published[1]
        if row["figure"].reason is Reason.HIDDEN and row["base"]
    ]
    assert len(hidden) >= 4
    shares = [re.compile(rf"(?<!\d){100 * each:.3f}".replace(".", "[.,]")) for each in hidden]
    ratios = [re.compile(rf"0[.,]{each:.5f}".replace("0.", "")) for each in hidden]
    assert found([*shares, *ratios], everything) == []


def test_the_search_finds_what_is_printed(
    published: tuple[Path, list[dict[str, Any]]], everything: dict[str, bytes]
) -> None:
    """Every printed count is found in every kind of file, so that one that is hidden would be."""
    printed = [
        written(row["count"])
        for row in published[1]
        if row["figure"].is_shown and row["figure"].table == LEFT.id
    ]
    assert printed
    for name_of in (
        "files/report.nb.html",
        "files/report.nn.pdf",
        "files/tables.en.xlsx",
        "figures.parquet",
        *(path for path in everything if f"/{LEFT.id}/data" in path),
    ):
        seen = {pattern for _kind, pattern in found(printed, {name_of: everything[name_of]})}
        assert seen == {pattern.pattern for pattern in printed}, name_of
