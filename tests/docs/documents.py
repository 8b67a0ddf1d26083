"""The documentation as a reader has it: documents, their code fences, their links."""

import re
from dataclasses import dataclass
from pathlib import Path

from tests.house.project import ROOT, shown, tracked_files

FENCE = re.compile(r"^```(?P<info>[^\n`]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(?<!!)\[[^\]]+\]\((?P<target>[^)\s]+)\)")
HEADING = re.compile(r"^#+ +(?P<title>.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Fence:
    """A block of code in a document. `info` is what stands after the three backticks."""

    where: str
    info: str
    body: str

    @property
    def language(self) -> str:
        """The first word of `info`."""
        return self.info.split()[0] if self.info.split() else ""

    @property
    def is_long(self) -> bool:
        """Whether the block is run with the long tests only: ```` ```console long ````."""
        return "long" in self.info.split()[1:]


@dataclass(frozen=True)
class Step:
    """One command of a console block, its exit status, and lines its output must hold."""

    command: str
    exits: int
    output: tuple[str, ...]


def documents() -> list[Path]:
    """README first and the tutorial next: other documents may go on with what those made."""
    first = (ROOT / "docs" / "tutorial.md", ROOT / "README.md")
    found = [path for path in tracked_files() if path.suffix == ".md"]
    return sorted(found, key=lambda path: (-first.index(path) if path in first else 1, path))


def fences(document: Path) -> list[Fence]:
    """All code blocks of a document."""
    text = document.read_text(encoding="utf-8")
    return [
        Fence(
            f"{shown(document)}:{text.count(chr(10), 0, found.start()) + 1}",
            found["info"].strip(),
            found["body"],
        )
        for found in FENCE.finditer(text)
    ]


def steps(body: str) -> list[Step]:
    """The commands of a console block.

    `$ ` begins a command, `> ` continues it, `  # exits 1` after it says which exit status is
    right; other lines are output that must occur in that order. `…` stands for anything.
    """
    blocks = re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]
    return [step(block.splitlines()) for block in blocks]


def step(lines: list[str]) -> Step:
    """One command from its lines, the first without its `$ `."""
    command, _, exits = lines[0].partition("  # exits ")
    continued = [line.removeprefix("> ") for line in lines[1:] if line.startswith("> ")]
    output = [line.strip() for line in lines[1:] if not line.startswith("> ")]
    return Step(
        "\n".join([command, *continued]),
        int(exits or 0),
        tuple(line for line in output if line and line != "…"),
    )


def links(document: Path) -> list[str]:
    """The targets of a document's links, outside code."""
    text = re.sub(r"`[^`\n]*`", "", FENCE.sub("", document.read_text(encoding="utf-8")))
    return [found["target"] for found in LINK.finditer(text)]


def anchors(document: Path) -> set[str]:
    """What a link may name after `#`: the headings, as GitHub writes them."""
    text = FENCE.sub("", document.read_text(encoding="utf-8"))
    titles = (found["title"].lower() for found in HEADING.finditer(text))
    return {re.sub(r"[^\w\- ]", "", title).replace(" ", "-") for title in titles}
