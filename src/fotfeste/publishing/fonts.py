"""The typeface of documents and charts (skrifttype): Source Sans Pro, under the SIL Open Font License."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from shutil import copy2
from tempfile import TemporaryDirectory

FAMILY = "Source Sans Pro"
STYLES = ("Regular", "It", "Semibold", "Bold")


def font_files() -> Path:
    """The folder of the installed package, with every style in two formats."""
    return Path(str(files("font_source_sans_pro"))) / "files"


@contextmanager
def laid_out_fonts() -> Iterator[Path]:
    """A folder with one file for each style used, so that the same file is always taken."""
    with TemporaryDirectory(prefix="fonts-") as folder:
        for style in STYLES:
            copy2(font_files() / f"SourceSansPro-{style}.otf", folder)
        yield Path(folder)
