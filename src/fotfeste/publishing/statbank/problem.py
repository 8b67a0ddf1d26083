"""Queries that cannot be answered (avviste spørringer): what was wrong, with the status of HTTP."""

from http import HTTPStatus

BAD_REQUEST, TOO_MANY_CELLS, NOT_FOUND, TOO_MANY_REQUESTS = 400, 403, 404, 429


class Problem(Exception):
    """Why a query has no answer. `detail` tells what was seen, what is expected and what to do."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail

    @property
    def title(self) -> str:
        """What the status means, in English, as RFC 7807 has it."""
        return HTTPStatus(self.status).phrase


def bad(*details: str) -> Problem:
    """A query that is not one; every fault at once."""
    return Problem(BAD_REQUEST, " ".join(details))
