"""The clients that people use against other statistics banks, against this one."""

import json
from typing import Any

import pytest
import requests
from jsonstat_validator import validate_jsonstat
from pxstatspy import OutputFormat, PxAPI, PxAPIConfig
from pxweb import PxApi
from pyjstat import pyjstat

from fotfeste.publishing.statbank.bank import Bank

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


def _got(address: str, parameters: dict[str, str]) -> Any:
    answer = requests.get(address, parameters, timeout=60)
    assert answer.status_code == 200, answer.text
    return answer.json()
