"""Load on the public service, beside nginx serving the same bytes from files (`make bench-public`).

Two hundred readers ask for a mix of tables, figures and pages, from cold; the
reader's program (wrk) runs on the same cores. Needs Debian's nginx and wrk.
"""

import json
import os
import platform
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from urllib.parse import quote
from urllib.request import urlopen

READERS, SECONDS = 200, 20
BOUND_MS, START_S = 150.0, 2.0
TOOLS = ("wrk", "nginx")

MIX = """
local paths = {}
for line in io.lines("%s") do paths[#paths + 1] = line end
local at = 0
init = function() math.randomseed(7) end
request = function()
  return wrk.format("GET", paths[math.random(#paths)])
end
done = function(summary, latency)
  local errors = summary.errors
  print(string.format("RESULT %%d %%.3f %%.3f %%.3f %%d",
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000,
    latency:percentile(95) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
"""
NGINX = """
worker_processes 2;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  sendfile on;
  open_file_cache max=2000;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{ listen 127.0.0.1:{port} backlog=1024; root {folder}/files; default_type application/json; }}
}}
"""


def main(releases: Sequence[str]) -> int:
    """Measure both sides; 1 where a bound is broken."""
    missing = [
        tool for tool in TOOLS if not shutil.which(tool, path=os.environ["PATH"] + ":/usr/sbin")
    ]
    if missing or not releases:
        sys.stderr.write(f"usage: python -m bench.public RELEASE…; needs Debian's {TOOLS}\n")
        return 2
    folder = Path(tempfile.mkdtemp(prefix="bench-public-"))
    port = free_port()
    with ours(releases, port) as start:
        paths = list(addresses(port))
    with ours(releases, port):
        mine = load(folder, port, paths)
        sizes = copied(folder / "files", port, paths)
    other = free_port()
    with nginx(folder, other):
        theirs = load(folder, other, [f"/{at}" for at in range(len(paths))])
    print(table(start, mine, theirs, len(paths), sizes))
    shutil.rmtree(folder, ignore_errors=True)
    return 0 if start <= START_S and mine[2] <= BOUND_MS and mine[3] == 0 else 1


Measured = tuple[float, float, float, int]
"""Requests a second, median and 95th percentile in milliseconds, errors."""


@contextmanager
def ours(releases: Sequence[str], port: int) -> Iterator[float]:
    """Our service running; the seconds from start to its first answer."""
    command = [str(Path(sys.executable).with_name("fotfeste")), "serve", "public"]
    begun = time.perf_counter()
    running = subprocess.Popen(
        [*command, "--port", str(port), "--calls", "100000000", *releases],
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(port)
        urlopen(f"http://127.0.0.1:{port}/api/pxwebapi/v2/config").read()
        yield time.perf_counter() - begun
    finally:
        running.terminate()
        running.wait()


@contextmanager
def nginx(folder: Path, port: int) -> Iterator[None]:
    """Debian's nginx serving the copied answers."""
    told = folder / "nginx.conf"
    told.write_text(NGINX.format(folder=folder, port=port), encoding="utf-8")
    folder.chmod(0o755)
    running = subprocess.Popen(
        [
            shutil.which("nginx", path="/usr/sbin:/usr/bin") or "nginx",
            "-c",
            str(told),
            "-g",
            "daemon off;",
        ],
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(port)
        yield
    finally:
        running.terminate()
        running.wait()


def addresses(port: int) -> Iterator[str]:
    """A mix: the list, metadata and pages of tables, and figures chosen at random."""
    chance = Random(7)
    api = "/api/pxwebapi/v2"
    listed = asked(port, f"{api}/tables?pageSize=1000")["tables"]
    yield f"{api}/tables"
    yield from ("/nb/", "/nn/", "/en/", "/nb/tables", "/nb/definitions", "/nb/calendar")
    for table in listed:
        yield f"{api}/tables/{table['id']}/metadata"
        yield f"/nb/tables/{table['id']}"
        yield f"/{chance.choice(['nn', 'en'])}/tables/{table['id']}"
        told = asked(port, f"{api}/tables/{table['id']}/metadata")
        for _ in range(5):
            yield f"{api}/tables/{table['id']}/data?" + chosen(told, chance)


def chosen(told: dict[str, object], chance: Random) -> str:
    """Some values of every variable of a table."""
    dimensions: dict[str, dict[str, dict[str, dict[str, int]]]] = told["dimension"]  # type: ignore[assignment]
    parts = []
    for name, dimension in dimensions.items():
        codes = list(dimension["category"]["index"])
        some = chance.sample(codes, min(len(codes), chance.randint(1, 6)))
        parts.append(f"valuecodes%5B{name}%5D={quote(','.join(some))}")
    return "&".join([*parts, f"outputFormat={chance.choice(['json-stat2', 'csv', 'px'])}"])


def copied(files: Path, port: int, paths: Sequence[str]) -> list[int]:
    """Our answers as files, for the other side; their sizes."""
    files.mkdir()
    sizes = []
    for at, path in enumerate(paths):
        body = urlopen(f"http://127.0.0.1:{port}{path}").read()
        (files / str(at)).write_bytes(body)
        sizes.append(len(body))
    return sizes


def load(folder: Path, port: int, paths: Sequence[str]) -> Measured:
    """Two hundred readers for some seconds."""
    listed, script = folder / f"paths-{port}", folder / f"mix-{port}.lua"
    listed.write_text("\n".join(paths) + "\n", encoding="utf-8")
    script.write_text(MIX % listed, encoding="utf-8")
    told = subprocess.run(
        [
            "wrk",
            "-t1",
            f"-c{READERS}",
            f"-d{SECONDS}s",
            "--timeout",
            "10s",
            "-s",
            str(script),
            f"http://127.0.0.1:{port}",
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found = re.search(r"RESULT (\S+) (\S+) (\S+) (\S+) (\S+)", told)
    assert found, told
    requests, seconds, middle, late, errors = map(float, found.groups())
    return requests / seconds, middle, late, int(errors)


def table(start: float, mine: Measured, theirs: Measured, number: int, sizes: Sequence[int]) -> str:
    """The result for people."""
    cores = os.cpu_count()
    return "\n".join(
        [
            f"machine: {platform.machine()}, {cores} cores, the readers on them too",
            f"mix: {number} addresses, {READERS} readers, {SECONDS} s, "
            f"{sum(sizes) // len(sizes):,} bytes an answer on average",
            f"start to first answer: {start:.2f} s (at most {START_S})",
            f"{'':10}{'requests/s':>12}{'median ms':>12}{'p95 ms':>10}{'errors':>8}",
            f"{'fotfeste':10}{mine[0]:12,.0f}{mine[1]:12.1f}{mine[2]:10.1f}{mine[3]:8}",
            f"{'nginx':10}{theirs[0]:12,.0f}{theirs[1]:12.1f}{theirs[2]:10.1f}{theirs[3]:8}",
            f"ratio: {mine[0] / theirs[0]:.2f} of nginx's requests; p95 at most {BOUND_MS} ms",
        ]
    )


def asked(port: int, path: str) -> dict[str, list[dict[str, str]]]:
    """An answer of the API."""
    found: dict[str, list[dict[str, str]]] = json.loads(
        urlopen(f"http://127.0.0.1:{port}{path}").read()
    )
    return found


def free_port() -> int:
    """A port that nobody answers on."""
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        port: int = opened.getsockname()[1]
        return port


def wait_for(port: int) -> None:
    """Until somebody answers."""
    for _ in range(3000):
        with socket.socket() as opened:
            if opened.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.01)
    raise TimeoutError(f"nobody answers on {port}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
