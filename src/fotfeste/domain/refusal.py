"""Refusals (avvisninger): input that cannot be used, with everything that is wrong with it at once."""

from collections.abc import Iterator

from fotfeste.domain.text import Language, Text


class Refused(Exception):
    """Input that was refused. Nothing has been written.

    Every room raises its own kind; whoever stands at the door prints `lines`
    and ends with status 2.
    """

    def __init__(self, *problems: Text) -> None:
        super().__init__(*(problem.en for problem in problems))
        self.problems = problems

    def lines(self, language: Language) -> Iterator[str]:
        """What is wrong and what to do, a line for each problem."""
        for problem in self.problems:
            yield problem.in_language(language)
