"""The limit on calls (kallgrense): so many from one address in so many seconds, and no more."""

from collections.abc import Callable
from math import ceil
from time import monotonic

from starlette.types import ASGIApp, Receive, Scope, Send

from fotfeste.publishing.statbank.problem import TOO_MANY_REQUESTS, Problem
from fotfeste.web.public.api.answered import PREFIX, problem_response

MOST_ADDRESSES = 100_000


class Limiting:
    """Wraps an application; calls over the limit are answered with when to try again."""

    def __init__(
        self, app: ASGIApp, calls: int, window: int, clock: Callable[[], float] = monotonic
    ) -> None:
        self._app = app
        self._calls = calls
        self._window = window
        self._clock = clock
        self._begun = clock()
        self._counts: dict[str, int] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count the call, and let it through or not."""
        if scope["type"] == "http" and self._is_over(scope):
            wait = max(1, ceil(self._begun + self._window - self._clock()))
            problem = Problem(
                TOO_MANY_REQUESTS,
                f"More than {self._calls} calls in {self._window} seconds; try again in {wait} seconds.",
            )
            instance = scope["path"]
            refused = problem_response(problem, instance, **{"retry-after": str(wait)})
            await refused(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _is_over(self, scope: Scope) -> bool:
        if not scope["path"].startswith(PREFIX):
            return False
        now = self._clock()
        if now - self._begun >= self._window or len(self._counts) > MOST_ADDRESSES:
            self._begun, self._counts = now, {}
        caller = scope["client"][0] if scope.get("client") else ""
        self._counts[caller] = self._counts.get(caller, 0) + 1
        return self._counts[caller] > self._calls
