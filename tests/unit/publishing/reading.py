"""Reads what was rendered: pages and PDFs as a screen reader would, and the words of every form."""

import ctypes
import re
from binascii import crc32
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from struct import unpack_from

import pikepdf
import pyarrow.parquet as pq
import pypdfium2
import pypdfium2.raw as pdfium
from openpyxl import load_workbook

VOID = {"meta", "br", "img", "link", "hr", "input"}


@dataclass
class Element:
    """An element of a page: its tag, attributes, and children or words in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Element | str"] = field(default_factory=list)

    def all(self, *tags: str) -> list["Element"]:
        """Every element with one of these tags, this one included, in order."""
        found = [self] if self.tag in tags else []
        for child in self.children:
            if isinstance(child, Element):
                found += child.all(*tags)
        return found

    def only(self, tag: str) -> "Element":
        """The one element with the tag."""
        (found,) = self.all(tag)
        return found

    def text(self, *, without: tuple[str, ...] = ()) -> str:
        """The words in it, but not those in some tags."""
        if self.tag in without:
            return ""
        return "".join(
            child if isinstance(child, str) else child.text(without=without)
            for child in self.children
        )


class _Reader(HTMLParser):
    """Builds the elements; fails on a tag that is closed out of turn."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Element("document")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Element(tag, {n: v or "" for n, v in attrs}))

    def handle_endtag(self, tag: str) -> None:
        opened = self.open.pop().tag
        assert opened == tag, f"<{opened}> is closed by </{tag}>"

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def page(path: Path) -> Element:
    """A page as elements; everything opened in it is closed."""
    return elements(path.read_text(encoding="utf-8"))


def elements(text: str) -> Element:
    """A page's text as elements; everything opened in it is closed."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    assert len(reader.open) == 1
    return reader.root


def plain(words: str) -> str:
    """The words with ordinary spaces for those that do not break."""
    return words.replace("\N{NO-BREAK SPACE}", " ")


def letters(words: str) -> str:
    """The words without spaces and hyphens, which line breaks add and remove (\\x02 is PDFium's)."""
    return re.sub(r"[\s\x02\u00ad\u2010-]", "", words)


def structure(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every structure element, in reading order."""
    yield from _below(pdf.Root.StructTreeRoot)


def _below(parent: pikepdf.Object) -> Iterator[pikepdf.Object]:
    for child in children(parent):
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from _below(child)


def children(element: pikepdf.Object) -> list[pikepdf.Object]:
    """What is directly below an element."""
    below = element.get("/K")
    return list(below) if isinstance(below, pikepdf.Array) else [below] if below is not None else []


def spoken(path: Path, *, without: tuple[str, ...] = ()) -> str:
    """The words of a PDF in the order of its structure, but not those in some elements."""
    marked = _marked_words(path)
    with pikepdf.open(path) as pdf:
        pages = {page.objgen: at for at, page in enumerate(p.obj for p in pdf.pages)}
        root = pdf.Root.StructTreeRoot
        return "".join(_spoken(root, None, pages, marked, without))


def _spoken(
    element: pikepdf.Object,
    page_of: int | None,
    pages: dict[tuple[int, int], int],
    marked: dict[tuple[int, int], str],
    without: tuple[str, ...],
) -> Iterator[str]:
    if str(element.get("/S", "")) in without:
        return
    at = pages[element.Pg.objgen] if "/Pg" in element else page_of
    for child in children(element):
        if isinstance(child, int):
            assert at is not None
            yield marked.get((at, child), "")
        elif isinstance(child, pikepdf.Dictionary) and "/MCID" in child:
            where = pages[child.Pg.objgen] if "/Pg" in child else at
            assert where is not None
            yield marked.get((where, int(child.MCID)), "")
        elif isinstance(child, pikepdf.Dictionary):
            yield from _spoken(child, at, pages, marked, without)


def _marked_words(path: Path) -> dict[tuple[int, int], str]:
    """The words of every marked content, by page and its number there."""
    found: dict[tuple[int, int], str] = {}
    document = pypdfium2.PdfDocument(path)
    for at in range(len(document)):
        one = document[at]
        words = one.get_textpage()
        for place in range(pdfium.FPDFPage_CountObjects(one)):
            thing = pdfium.FPDFPage_GetObject(one, place)
            if pdfium.FPDFPageObj_GetType(thing) != pdfium.FPDF_PAGEOBJ_TEXT:
                continue
            number = pdfium.FPDFPageObj_GetMarkedContentID(thing)
            found[at, number] = found.get((at, number), "") + _text_of(thing, words)
    document.close()
    return found


def _text_of(thing: object, words: object) -> str:
    size = pdfium.FPDFTextObj_GetText(thing, words, None, 0)
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFTextObj_GetText(
        thing, words, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size
    )
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def words_in(path: Path) -> str:
    """All words of a file, whatever its form."""
    match path.suffix:
        case ".pdf":
            return plain(spoken(path))
        case ".xlsx":
            return "\n".join(book_words(path))
        case ".parquet":
            return str(pq.read_table(path).to_pylist())
        case ".png":
            return "\n".join(png_words(path.read_bytes()).values())
        case _:
            return path.read_text(encoding="utf-8-sig")


def book_words(path: Path) -> Iterator[str]:
    """The words of a workbook, cell by cell."""
    for sheet in load_workbook(path):
        yield sheet.title
        for row in sheet.iter_rows(values_only=True):
            yield from (cell for cell in row if isinstance(cell, str))


def png_words(picture: bytes) -> dict[str, str]:
    """The texts in a PNG by their keywords; every chunk is whole."""
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    found, at = {}, 8
    while at < len(picture):
        (length,) = unpack_from(">I", picture, at)
        kind, data = picture[at + 4 : at + 8], picture[at + 8 : at + 8 + length]
        (check,) = unpack_from(">I", picture, at + 8 + length)
        assert check == crc32(kind + data), kind
        if kind == b"iTXt":
            keyword, _, rest = data.partition(b"\0")
            found[keyword.decode("latin-1")] = rest[4:].decode()
        at += length + 12
    return found
