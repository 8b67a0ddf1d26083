"""Which pages the reference has, and what makes each."""

from collections.abc import Callable
from pathlib import Path

from tools.reference.codes import codes
from tools.reference.commands import commands
from tools.reference.data_checks import data_checks
from tools.reference.defects import defects
from tools.reference.extract_format import extract_format
from tools.reference.figure_ids import figure_ids
from tools.reference.figures_file import figures_file
from tools.reference.indicators import indicators
from tools.reference.law import law_pages
from tools.reference.message_format import message_format, message_schema, receipt_rules
from tools.reference.relations import relations
from tools.reference.rules import rules
from tools.reference.signs import signs
from tools.reference.tables import tables
from tools.reference.variables import variables

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "reference"

PAGES: dict[str, Callable[[], str]] = {
    "indicators.md": indicators,
    "variables.md": variables,
    "rules.md": rules,
    "tables.md": tables,
    "figure-ids.md": figure_ids,
    "signs.md": signs,
    "extract-format.md": extract_format,
    "codes.md": codes,
    "defects.md": defects,
    "data-checks.md": data_checks,
    "figures-file.md": figures_file,
    "relations.md": relations,
    "commands.md": commands,
    "message-format.md": message_format,
    "message.schema.json": message_schema,
    "receipt-rules.md": receipt_rules,
    **law_pages(),
}
