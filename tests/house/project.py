"""The project as files: what the tests of the house look at."""

import ast
import subprocess
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src"
PACKAGE = SOURCE / "fotfeste"


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file that is in the repository, or would be if it were added now."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    names = listing.stdout.decode().split("\0")
    return tuple(sorted(path for path in (ROOT / name for name in names if name) if path.is_file()))


def source_files() -> list[Path]:
    """The Python files of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def syntax(path: Path) -> ast.Module:
    """The syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def module_name(path: Path) -> str:
    """`src/fotfeste/domain/text.py` → `fotfeste.domain.text`."""
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def shown(path: Path) -> str:
    """A path as a reader of the repository knows it."""
    return path.relative_to(ROOT).as_posix()


@cache
def settings() -> dict[str, object]:
    """What `pyproject.toml` says under `[tool.fotfeste]`."""
    document = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: dict[str, object] = document["tool"]["fotfeste"]
    return found


def table_under(document: Path, heading: str) -> list[list[str]]:
    """The rows of the first Markdown table after a heading, without its first two lines."""
    lines = document.read_text(encoding="utf-8").splitlines()
    rows: list[list[str]] = []
    for line in lines[lines.index(heading) + 1 :]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
        elif rows:
            break
    return rows[2:]
