"""Values in SQL: how each kind of column is read from text, held in DuckDB and written canonically."""

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
        for character, escape in (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r")):
            text = f"replace({text}, {literal(character)}, {literal(escape)})"
    return f"coalesce({text}, '')"


def canonical_row(file: File) -> str:
    """The canonical line of a row: its columns in the format's order, parted by tabs."""
    return "concat_ws(chr(9), " + ", ".join(map(canonical, file.columns)) + ")"


def for_use(column: Column) -> str:
    """A typed column as the views of an extract show it: numbers as double precision."""
    name = quoted(column.name)
    return f"CAST({name} AS DOUBLE) AS {name}" if column.kind == "number" else name
