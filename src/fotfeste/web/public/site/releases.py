"""The releases (publiseringer), and the files of each: its report, its tables, its charts."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from fotfeste.domain.text import Language
from fotfeste.publishing.numbers import day, number
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import updated_on
from fotfeste.publishing.words import STATUSES
from fotfeste.web.public.site import release_words, words
from fotfeste.web.public.site.page import Page

FILES = "files"
KILO = 1000


def releases(bank: Bank, language: Language) -> Page:
    """Every release, the newest year first."""
    ordered = sorted(bank.releases, key=lambda each: (each.record.year, each.id), reverse=True)
    content = {
        "local": release_words,
        "releases": [
            (
                each.id,
                each.record.year,
                len(each.tables),
                day(max(updated_on(part) for part in each.record.parts), language),
            )
            for each in ordered
        ],
    }
    title = words.RELEASES.in_language(language)
    return Page("releases.html.j2", title, "releases", content)


def release(bank: Bank, name: str, language: Language) -> Page | None:
    """One release: its parts and its files; None where the bank has none by that id."""
    found = next((each for each in bank.releases if each.id == name), None)
    if found is None:
        return None
    content = {
        "local": release_words,
        "parts": [
            (
                STATUSES[part.status].in_language(language),
                day(part.known_at, language),
                day(updated_on(part), language),
                sum(table in found.tables for table in part.tables),
            )
            for part in found.record.parts
        ],
        "follows": found.record.follows,
        "folders": _by_folder(found.folder / FILES, name, language),
        "policy": found.record.policy,
    }
    title = f"{words.RELEASE.in_language(language)} {name}"
    return Page("release.html.j2", title, f"releases/{name}", content)


def _by_folder(
    folder: Path, name: str, language: Language
) -> dict[str, list[tuple[str, str, str]]]:
    """The files in each folder of the release: name, address, size."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for path in _files(folder):
        inside = path.relative_to(folder)
        address = f"/releases/{name}/{quote(inside.as_posix())}"
        size = f"{number(max(1, path.stat().st_size // KILO), 0, language)} kB"
        above = inside.parent.as_posix()
        found.setdefault("" if above == "." else above, []).append((path.name, address, size))
    return found


def _files(folder: Path) -> Iterator[Path]:
    """Files with those of the folder itself first, by name."""
    files = [each for each in folder.rglob("*") if each.is_file()] if folder.is_dir() else []
    yield from sorted(files, key=lambda each: (len(each.parents), str(each)))
