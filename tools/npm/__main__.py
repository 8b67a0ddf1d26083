"""`python -m tools.npm`: fetch the packages of `package-lock.json`, and lay the site's looks in place.

Nothing of it is committed. The packages lie in `.venv/npm`; the style sheets and
their licence go into the site's `static` folder, where it finds them.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FETCHED = ROOT / ".venv" / "npm"
STATIC = ROOT / "src" / "fotfeste" / "web" / "public" / "site" / "static"

CSS = "@digdir/designsystemet-css"
THEME = "@digdir/designsystemet-theme"
FILES = {
    f"{CSS}/dist/src/index.css": "designsystemet.css",
    f"{THEME}/src/themes/designsystemet.css": "designsystemet-theme.css",
    f"{CSS}/LICENSE": "designsystemet-LICENSE.txt",
}
"""Where each file is in its package, and what it is called on the site."""

TOLD = """\
npm could not fetch the packages of {lock}.
The site works without them, in its own plain looks; `make styles` tries again.
"""


def main() -> int:
    """Fetch and lay in place; 1 where npm could not."""
    FETCHED.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, FETCHED / name)
    if not _installed():
        sys.stderr.write(TOLD.format(lock=(HERE / "package-lock.json").relative_to(ROOT)))
        return 1
    for inside, name in FILES.items():
        shutil.copy(FETCHED / "node_modules" / inside, STATIC / name)
    return 0


def _installed() -> bool:
    """Whether npm, the environment's own or the machine's, has fetched what the lock file names."""
    beside = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    npm = shutil.which("npm", path=beside)
    if npm is None:
        return False
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    surroundings = {**os.environ, "PATH": beside}
    return subprocess.run(command, cwd=FETCHED, env=surroundings, check=False).returncode == 0


if __name__ == "__main__":
    raise SystemExit(main())
