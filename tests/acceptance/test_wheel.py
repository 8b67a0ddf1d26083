"""The package as it is installed by others: the public service with its looks, out of the wheel alone."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

import pytest
import requests

from fotfeste.catalogue.editions import edition_for
from tests.house.project import ROOT
from tests.unit.publishing.any_release import any_release

UV = Path(sys.executable).with_name("uv")
STATIC = "fotfeste/web/public/site/static/"
YEAR = 2024


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """A command that must succeed, with nothing of this environment's Python in it."""
    clean = {n: v for n, v in os.environ.items() if n not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    done = subprocess.run(
        list(map(str, command)), check=False, cwd=cwd, env=clean, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, built."""
    folder = tmp_path_factory.mktemp("dist")
    run(UV, "build", "--quiet", "--wheel", "--out-dir", folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a fresh environment with the package and what it needs, as locked."""
    folder = tmp_path_factory.mktemp("fresh")
    needs = folder / "needs.txt"
    run(
        UV, "export", "--quiet", "--frozen", "--no-dev", "--no-emit-project", "--output-file", needs
    )
    run(UV, "venv", "--quiet", "--python", sys.executable, folder / "env")
    python = folder / "env" / "bin" / "python"
    run(UV, "pip", "install", "--quiet", "--python", python, "--requirement", needs)
    run(UV, "pip", "install", "--quiet", "--python", python, "--no-deps", wheel)
    return python.parent


@contextmanager
def served(program: Path, release: Path) -> Iterator[str]:
    """The address of a service that answers."""
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        port = opened.getsockname()[1]
    command = [
        str(program),
        "serve",
        "public",
        "--processes",
        "1",
        "--port",
        str(port),
        str(release),
    ]
    running = subprocess.Popen(command, cwd=release, stderr=subprocess.PIPE, text=True)
    try:
        for _ in range(3000):
            with socket.socket() as opened:
                if opened.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert running.poll() is None, running.communicate()[1]
            time.sleep(0.02)
        yield f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        running.communicate()


def test_the_wheel_has_the_looks_and_their_licence(wheel: Path) -> None:
    inside = set(ZipFile(wheel).namelist())
    for name in (
        "designsystemet.css",
        "designsystemet-theme.css",
        "designsystemet-LICENSE.txt",
        "site.css",
        "site.js",
    ):
        assert STATIC + name in inside
    there = {
        path.relative_to(ROOT / "src").as_posix()
        for path in (ROOT / "src/fotfeste").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert there <= inside


def test_an_installed_service_wears_its_looks(installed: Path, tmp_path: Path) -> None:
    edition = edition_for("current", YEAR)
    few = tuple(table for table in edition.tables if table.id in {"headline", "transitions-county"})
    release = any_release(edition, YEAR, tmp_path / "release", only=few)
    with served(installed / "fotfeste", release.folder) as address:
        page = requests.get(f"{address}/nb/report", timeout=60)
        assert page.status_code == 200
        styles = re.findall(r'<link rel="stylesheet" href="([^"]*)"', page.text)
        assert "/static/designsystemet.css" in styles
        for style in styles:
            assert (
                requests.get(address + style, timeout=30)
                .headers["content-type"]
                .startswith("text/css")
            )
        chapter = requests.get(f"{address}/nb/report/{release.record.id}/1", timeout=60)
        assert chapter.status_code == 200
