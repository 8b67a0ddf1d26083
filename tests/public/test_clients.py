"""The clients that people use against other statistics banks, against this one."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import requests
from jsonstat_validator import validate_jsonstat
from pxstatspy import OutputFormat, PxAPI, PxAPIConfig
from pxweb import PxApi
from pyjstat import pyjstat

from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.bank import Bank
from tests.house.project import ROOT

TOOLKIT = ROOT / ".venv" / "npm" / "node_modules" / "jsonstat-toolkit" / "main.cjs"
TABLE = "bank-result-municipality"


def test_pxwebpy_lists_filters_aggregates_and_downloads(api: str, bank: Bank) -> None:
    client = PxApi(api, language="en")
    assert client.number_of_tables == len(bank.ids)
    assert {table["id"] for table in client.all_tables()} == set(bank.ids)
    assert TABLE in {table["id"] for table in client.search("municipality")["tables"]}
    lists = client.get_table_variables(TABLE)["Region"]["codelists"]
    assert "agg_county_2024" in {each["id"] for each in lists}
    rows = client.get_table_data(
        TABLE,
        value_codes={"Region": "*", "ContentsCode": "leavers", "Tid": ["2024"]},
        code_list={"Region": "agg_county_2024"},
    )
    assert {row["Municipality"] for row in rows} >= {"Oslo", "Troms", "Finnmark"}
    whole = client.get_table_data_all(TABLE)
    table = bank.table(TABLE)
    assert table is not None
    assert len(whole) == table.grid.value.size


def test_pxstatspy_lists_describes_and_downloads(api: str, bank: Bank) -> None:
    client = PxAPI(PxAPIConfig(base_url=api, language="no"))
    found = client.find_tables_as_dataframe(all_pages=True)
    assert set(found["id"]) == set(bank.ids)
    client.print_table_variables(TABLE)
    told = client.get_table_data(
        TABLE,
        value_codes={"Region": ["0301"], "ContentsCode": ["*"], "Tid": ["top(3)"]},
        output_format=OutputFormat.JSON_STAT2,
    )
    assert isinstance(told, dict)
    assert told["size"] == [1, 3, 3]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # pyjstat calls its own old functions
@pytest.mark.parametrize("language", ["no", "nn", "en"])
def test_every_table_is_valid_json_stat_and_reads_back(api: str, bank: Bank, language: str) -> None:
    for name in bank.ids:
        table = bank.table(name)
        assert table is not None
        metadata = _got(f"{api}/tables/{name}/metadata", {"lang": language})
        assert validate_jsonstat(metadata)
        everything = {f"valuecodes[{each.code}]": "*" for each in table.dimensions}
        data = _got(f"{api}/tables/{name}/data", {"lang": language, **everything})
        assert validate_jsonstat(data)
        frame = pyjstat.Dataset.read(json.dumps(data)).write("dataframe", naming="id")
        assert len(frame) == table.grid.value.size


@pytest.mark.parametrize("name", [TABLE, "headline", "bank-reasons-sex-activity"])
def test_jsonstat_toolkit_reads_every_number_and_sign(api: str, bank: Bank, name: str) -> None:
    table = bank.table(name)
    assert table is not None
    everything = {f"valuecodes[{each.code}]": "*" for each in table.dimensions}
    told = _read_with_node(_got(f"{api}/tables/{name}/data", everything))
    assert told["class"] == "dataset"
    assert told["id"] == [each.code for each in table.dimensions]
    assert told["categories"] == [list(each.codes) for each in table.dimensions]
    cells = zip(table.grid.value.ravel().tolist(), table.grid.sign.ravel().tolist(), strict=True)
    assert told["cells"] == [
        [None if value != value else value, cell_signs.SIGNS[sign] or None] for value, sign in cells
    ]


def _read_with_node(data: Any) -> Any:
    assert TOOLKIT.is_file(), "jsonstat-toolkit is not there: run `make styles`, which fetches it"
    node = Path(sys.executable).with_name("node")
    read = subprocess.run(
        [node, Path(__file__).with_name("read_jsonstat.cjs"), TOOLKIT],
        input=json.dumps(data),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert read.returncode == 0, read.stderr
    return json.loads(read.stdout)


def _got(address: str, parameters: dict[str, str]) -> Any:
    answer = requests.get(address, parameters, timeout=60)
    assert answer.status_code == 200, answer.text
    return answer.json()
