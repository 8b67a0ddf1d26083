"""Running SQL that is made of our own definitions (spørringer), with its values bound."""

import psycopg


def run(connection: psycopg.Connection, statement: str, *values: object) -> psycopg.Cursor:
    """Run a statement that is made of our own definitions, with its values bound."""
    return connection.execute(statement, values or None)
