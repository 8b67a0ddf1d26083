"""An answer written in the form that was asked for (svar i ønsket format)."""

from collections.abc import Callable, Mapping

from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.formats.delimited import delimited
from fotfeste.publishing.statbank.formats.html_table import html_table
from fotfeste.publishing.statbank.formats.json_px import json_px
from fotfeste.publishing.statbank.formats.json_stat import json_stat
from fotfeste.publishing.statbank.formats.parquet import parquet
from fotfeste.publishing.statbank.formats.px import px
from fotfeste.publishing.statbank.formats.workbook import workbook
from fotfeste.publishing.statbank.options import Options

Writer = Callable[[Answer, Address, Options], bytes]

WRITERS: Mapping[str, tuple[str, str, Writer]] = {
    "px": ("application/octet-stream", "px", lambda a, at, _: px(a, at)),
    "json-stat2": ("application/json", "json", lambda a, at, _: json_stat(a, at)),
    "csv": ("text/csv; charset=utf-8", "csv", delimited),
    "xlsx": (
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
        workbook,
    ),
    "html": ("text/html; charset=utf-8", "html", html_table),
    "json-px": ("application/json", "json", lambda a, at, _: json_px(a, at)),
    "parquet": ("application/octet-stream", "parquet", lambda a, at, _: parquet(a, at)),
}
"""Each form with its media type, the end of a file's name, and its writer."""


def written(answer: Answer, address: Address, options: Options) -> bytes:
    """The answer's bytes."""
    return WRITERS[options.form][2](answer, address, options)
