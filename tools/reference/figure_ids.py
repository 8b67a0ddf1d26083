"""The page of figure ids (tallenes id)."""

from fotfeste.catalogue.tables.all import TABLES
from fotfeste.disclosure.figures.figure_id import form
from tools.reference.markdown import code, link, page, table

LEAD = """Every published number has one id, the same in the report, the workbook, the data files
and `fotfeste why`:

    TABLE/YEAR/CODE/…[/CONTENTS]

The codes stand in the order of the table's variables, `total` for a total. The last part names
the indicator, and is there only where a table shows several. For example
`transitions-county-sex/2024/55/female`: of the women who left the programme in 2024 in Troms
(county 55), the share that went on to work or education."""


def figure_ids() -> str:
    """The form of the ids of every table."""
    rows = [(link(t.id, f"tables.md#{t.id}"), code(form(t))) for t in TABLES]
    return page("Figure ids", LEAD, table(("table", "its figures"), rows))
