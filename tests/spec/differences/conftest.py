"""The tests of differences use a real server."""

from tests.database import database, database_server

__all__ = ["database", "database_server"]
