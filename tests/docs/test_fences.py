"""Every code block in the documentation runs, and shows what it says it shows."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.docs.documents import Fence, Step, documents, fences, steps
from tests.house.project import ROOT, shown, tracked_files

RUN = ("console", "python")
SHOWN = ("text", "sql", "yaml", "json", "toml", "csv")

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

LASTING = ("export ", "source ", "cd ")
"""Beginnings of commands that hold for those after them, as they do in a reader's shell."""

NATIONAL = Path("out/register")
"""The register that the tutorial makes; documents after it go on with it."""

ALL = {document: fences(document) for document in documents()}


def cases() -> Iterator[object]:
    """Every document with blocks to run; where some are long, also the whole of it, long."""
    for document, found in ALL.items():
        runs = [fence for fence in found if fence.language in RUN]
        brief = [fence for fence in runs if not fence.is_long]
        if brief:
            yield pytest.param(brief, id=shown(document))
        if len(runs) > len(brief):
            yield pytest.param(runs, id=f"{shown(document)}, whole", marks=pytest.mark.long)


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
        **{name: value for name, value in os.environ.items() if not name.startswith("LC_")},
        "PATH": os.pathsep.join([str(Path(sys.prefix) / "bin"), os.environ["PATH"]]),
        "PYTHONUTF8": "1",
        "LANG": "nb_NO.UTF-8",
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


def expect(step: Step, checkout: Path, before: Sequence[str] = ()) -> None:
    """A step exits as it says and prints what it promises; `before` holds for it."""
    done = run("\n".join([*before, step.command]), checkout)
    assert done.returncode == step.exits, f"$ {step.command}\n{done.stdout}"
    lacks = missing(step, done.stdout)
    assert lacks is None, f"$ {step.command}\nlacks: {lacks}\n{done.stdout}"


def run_fences(runs: Sequence[Fence], checkout: Path) -> None:
    """The blocks of a document, one after another, as its reader would."""
    lasting: list[str] = []
    for fence in runs:
        for step in steps_of(fence, checkout):
            expect(step, checkout, lasting)
            if step.command.startswith(LASTING):
                lasting.append(step.command)


def steps_of(fence: Fence, checkout: Path) -> list[Step]:
    """The commands of a console block; a python block whole, as one script."""
    if fence.language == "python":
        (checkout / "fence.py").write_text(fence.body, encoding="utf-8")
        return [Step("python fence.py", 0, ())]
    found = steps(fence.body)
    assert found, f"{fence.where}: a console block needs a line that begins with '$ '"
    return found


@pytest.mark.parametrize("runs", list(cases()))
def test_the_blocks_do_what_the_document_shows(
    runs: Sequence[Fence], checkout: Path, request: pytest.FixtureRequest
) -> None:
    bodies = "".join(fence.body for fence in runs)
    makes = f"--out {NATIONAL}" in bodies or "make report" in bodies
    if str(NATIONAL) in bodies and not makes and not (checkout / NATIONAL).exists():
        shutil.copytree(request.getfixturevalue("national_extract"), checkout / NATIONAL)
    run_fences(runs, checkout)


def test_a_python_block_that_fails_is_seen(checkout: Path) -> None:
    run_fences([Fence("", "python", "import fotfeste")], checkout)
    with pytest.raises(AssertionError, match="no_such_module"):
        run_fences([Fence("", "python", "import no_such_module")], checkout)


def test_no_block_is_in_a_language_that_nobody_runs_or_knows() -> None:
    known = RUN + SHOWN
    strange = [f.where for found in ALL.values() for f in found if f.language not in known]
    assert strange == []


def test_what_is_exported_holds_for_the_commands_after_it(checkout: Path) -> None:
    run_fences([Fence("", "console", "$ export SEEN=yes\n$ echo $SEEN\nyes\n")], checkout)
    with pytest.raises(AssertionError):
        run_fences([Fence("", "console", "$ SEEN=yes\n$ echo $SEEN\nyes\n")], checkout)


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
