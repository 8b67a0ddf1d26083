"""Values in SQL: how each kind of column is read from text, held in DuckDB and written canonically."""

from fotfeste.domain.text import Text
from fotfeste.extract.layout import Column, File, Kind

SQL_TYPE: dict[Kind, str] = {
    "id": "VARCHAR",
    "text": "VARCHAR",
    "code": "VARCHAR",
    "date": "DATE",
    "integer": "BIGINT",
    "number": "DECIMAL(12,4)",
    "boolean": "BOOLEAN",
}

_SHAPE: dict[Kind, str] = {
    "date": r"\d{4}-\d{2}-\d{2}",
    "integer": r"-?\d{1,18}",
    "number": r"-?\d{1,8}(\.\d+)?",
    "boolean": r"(?i)true|false",
}


VALUE: dict[Kind, Text] = {
    "id": Text(nb="tekst", nn="tekst", en="text"),
    "text": Text(nb="tekst", nn="tekst", en="text"),
    "code": Text(nb="en kode (tekst)", nn="ein kode (tekst)", en="a code (text)"),
    "date": Text(
        nb="en dato som ÅÅÅÅ-MM-DD", nn="ein dato som ÅÅÅÅ-MM-DD", en="a date as YYYY-MM-DD"
    ),
    "integer": Text(nb="et heltall", nn="eit heiltal", en="a whole number"),
    "number": Text(
        nb="et tall med desimalpunktum, høyst åtte sifre før punktumet",
        nn="eit tal med desimalpunktum, høgst åtte siffer før punktumet",
        en="a number with a decimal point, at most eight digits before it",
    ),
    "boolean": Text(nb="true eller false", nn="true eller false", en="true or false"),
}
"""What a value of each kind looks like, in words."""


def quoted(name: str) -> str:
    """An SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """An SQL string."""
    return "'" + text.replace("'", "''") + "'"


def from_text(kind: Kind, text: str) -> str:
    """The value that a piece of text (an SQL expression) says; NULL where it says none."""
    if kind not in _SHAPE:
        return text
    shape = f"regexp_full_match({text}, {literal(_SHAPE[kind])})"
    return f"CASE WHEN {shape} THEN TRY_CAST({text} AS {SQL_TYPE[kind]}) END"


def canonical(column: Column) -> str:
    """The canonical text of a typed column: the same whoever wrote the file, empty for NULL."""
    text = f"CAST({quoted(column.name)} AS VARCHAR)"
    if column.kind in ("id", "text"):
        for character, escape in (("\\", "\\\\"), ("\t", "\\t")):
            text = f"replace({text}, {literal(character)}, {literal(escape)})"
    return f"coalesce({text}, '')"


def canonical_row(file: File) -> str:
    """The canonical line of a row: its columns in the format's order, parted by tabs."""
    return "concat_ws(chr(9), " + ", ".join(map(canonical, file.columns)) + ")"


def in_use(column: Column) -> str:
    """The SQL type that the views of an extract show a column in: numbers in double precision."""
    return "DOUBLE" if column.kind == "number" else SQL_TYPE[column.kind]


def for_use(column: Column) -> str:
    """A typed column as the views of an extract show it."""
    name = quoted(column.name)
    return f"CAST({name} AS {in_use(column)}) AS {name}"
