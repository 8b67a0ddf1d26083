"""Every link in the documentation leads to a file and a heading that are there."""

from pathlib import Path

import pytest

from tests.docs.documents import anchors, documents, links
from tests.house.project import shown

ELSEWHERE = ("https://", "http://", "mailto:")


def dead_links(document: Path) -> list[str]:
    """The links of a document that lead nowhere; addresses on the net are not asked."""
    return [
        target
        for target in links(document)
        if not target.startswith(ELSEWHERE) and not leads_somewhere(document, target)
    ]


def leads_somewhere(document: Path, target: str) -> bool:
    """Whether the file exists, and the heading in it where one is named."""
    name, _, anchor = target.partition("#")
    file = (document.parent / name).resolve() if name else document
    return file.exists() and (not anchor or anchor in anchors(file))


@pytest.mark.parametrize("document", documents(), ids=shown)
def test_links_lead_somewhere(document: Path) -> None:
    assert dead_links(document) == []


def test_dead_links_are_found(tmp_path: Path) -> None:
    document = tmp_path / "page.md"
    document.write_text(
        "# A title, here\n[a](#a-title-here) [b](#nowhere) [c](page.md) [d](none.md) `[e](f)`\n",
        encoding="utf-8",
    )
    assert dead_links(document) == ["#nowhere", "none.md"]
