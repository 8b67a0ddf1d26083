"""Findings are kept in the register, so their tests use a real server."""

from tests.database import database, database_server

__all__ = ["database", "database_server"]
