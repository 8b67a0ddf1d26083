"""Records that are as they were (uendrede poster): only to be told of in the receipt, kept on disk until then."""

import pickle
from collections.abc import Iterator
from tempfile import TemporaryFile
from weakref import finalize

from fotfeste.exchange.contradictions import contradicted
from fotfeste.exchange.problem import problem
from fotfeste.exchange.receipts.line import Line, Outcome
from fotfeste.exchange.spool import Kept

_TOGETHER = 20_000

Told = tuple[int, str, str, bytes | None]


class Same:
    """The numbers, kinds and references of unchanged records, in the order of the message."""

    def __init__(self) -> None:
        self.file = TemporaryFile()  # noqa: SIM115 - closed by `close`
        self.filling: list[Told] = []
        finalize(self, self.file.close)

    def note(self, kept: Kept) -> None:
        """Note an unchanged record."""
        values = kept.raw.values
        self.filling.append((kept.raw.number, values["record"], values["reference"], kept.key))
        if len(self.filling) >= _TOGETHER:
            self._write()

    def _write(self) -> None:
        pickle.dump(self.filling, self.file, protocol=5)
        self.filling = []

    def chunks(self, contradictions: frozenset[int]) -> Iterator[list[Line]]:
        """The lines of the receipt, many together; a record that the message contradicts is rejected."""
        if self.filling:
            self._write()
        self.file.seek(0)
        while True:
            try:
                told: list[Told] = pickle.load(self.file)  # noqa: S301 - our own, without a name
            except EOFError:
                return
            yield [_line(each, contradictions) for each in told]

    def close(self) -> None:
        """Let go of the disk."""
        self.file.close()


def _line(told: Told, contradictions: frozenset[int]) -> Line:
    number, kind, reference, key = told
    if contradicted(contradictions, key):
        wrong = (problem("contradiction", "reference"),)
        return Line(number, kind, reference, Outcome.REJECTED, wrong)
    return Line(number, kind, reference, Outcome.UNCHANGED)
