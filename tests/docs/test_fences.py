"""Every code block in the documentation runs, and shows what it says it shows."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.documents import Fence, Step, documents, fences, steps
from tests.house.project import ROOT, tracked_files

RUN = ("console", "python")
SHOWN = ("text", "sql", "yaml", "json", "toml")

# The set-up is done already, and `make test` inside `make test` would have no end:
# it is only asked for its recipe.
SHELL = """
make() {
  case " $* " in
    *" test "* | *" test-long "*) command make --dry-run "$@" ;;
    *) command make -o .venv/.ready -o .venv/.ready-dev "$@" ;;
  esac
}
"""

ALL = [fence for document in documents() for fence in fences(document)]


CASES = [
    pytest.param(fence, id=fence.where, marks=[pytest.mark.long] if fence.is_long else [])
    for fence in ALL
    if fence.language in RUN
]


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project that the blocks may write in, with this environment as its `.venv`."""
    copy = tmp_path_factory.mktemp("checkout")
    for path in tracked_files():
        target = copy / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    (copy / ".venv").symlink_to(sys.prefix)
    return copy


def run(script: str, checkout: Path) -> subprocess.CompletedProcess[str]:
    """Run a command as a reader in the project's folder would, the environment activated."""
    environment = {
        **os.environ,
        "PATH": os.pathsep.join([str(Path(sys.prefix) / "bin"), os.environ["PATH"]]),
        "COLUMNS": "100",
        "NO_COLOR": "1",
    }
    environment.pop("MAKEFLAGS", None)
    return subprocess.run(
        ["bash", "-c", SHELL + script],
        cwd=checkout,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def missing(step: Step, output: str) -> str | None:
    """The first promised line that does not come in the output after those before it."""
    rest = iter(line.strip() for line in output.splitlines())
    return next((line for line in step.output if line not in rest), None)


def expect(step: Step, checkout: Path) -> None:
    """A step exits as it says and prints what it promises."""
    done = run(step.command, checkout)
    assert done.returncode == step.exits, f"$ {step.command}\n{done.stdout}"
    assert missing(step, done.stdout) is None, f"$ {step.command}\n{done.stdout}"


def run_console(fence: Fence, checkout: Path) -> None:
    """Each command of the block, one after another."""
    shown = steps(fence.body)
    assert shown, "a console block needs a line that begins with '$ '"
    for step in shown:
        expect(step, checkout)


def run_python(fence: Fence, checkout: Path) -> None:
    """The whole block as one script."""
    (checkout / "fence.py").write_text(fence.body, encoding="utf-8")
    expect(Step("python fence.py", 0, ()), checkout)


@pytest.mark.parametrize("fence", CASES)
def test_the_block_does_what_the_document_shows(fence: Fence, checkout: Path) -> None:
    runners = {"console": run_console, "python": run_python}
    runners[fence.language](fence, checkout)


def test_a_python_block_that_fails_is_seen(checkout: Path) -> None:
    run_python(Fence("", "python", "import fotfeste"), checkout)
    with pytest.raises(AssertionError, match="no_such_module"):
        run_python(Fence("", "python", "import no_such_module"), checkout)


def test_no_block_is_in_a_language_that_nobody_runs_or_knows() -> None:
    assert [fence.where for fence in ALL if fence.language not in RUN + SHOWN] == []


def test_a_console_block_is_read_as_its_writer_meant() -> None:
    assert steps("$ one\nseen\n…\nlast\n$ two  # exits 1\n$ three \\\n> more\n") == [
        Step("one", 0, ("seen", "last")),
        Step("two", 1, ()),
        Step("three \\\nmore", 0, ()),
    ]


def test_promised_lines_must_come_in_order() -> None:
    step = Step("", 0, ("a", "b"))
    assert missing(step, "a\nx\n  b\n") is None
    assert missing(step, "b\na\n") == "b"


def test_a_step_that_breaks_its_promise_fails(checkout: Path) -> None:
    expect(Step("echo seen; exit 3", 3, ("seen",)), checkout)
    with pytest.raises(AssertionError):
        expect(Step("echo seen", 0, ("unseen",)), checkout)
    with pytest.raises(AssertionError):
        expect(Step("exit 1", 0, ()), checkout)
