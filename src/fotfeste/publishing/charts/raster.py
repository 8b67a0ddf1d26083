"""Charts as PNG (figurer som PNG): the same drawing as the SVG, in twice its size, with words in the file."""

from binascii import crc32
from collections.abc import Mapping
from struct import pack

import vl_convert

from fotfeste.publishing.charts.lettering import register_fonts

SCALE = 2
_HEADER_END = 33
"""Where the first chunk, which must stand first, ends: signature 8, chunk 25."""


def png(svg: str, words: Mapping[str, str]) -> bytes:
    """The drawing as PNG, with words by PNG's keywords (`Title`, `Description`, `Warning`)."""
    register_fonts()
    drawn = vl_convert.svg_to_png(svg, scale=SCALE)
    said = b"".join(_said(keyword, each) for keyword, each in words.items())
    return drawn[:_HEADER_END] + said + drawn[_HEADER_END:]


def _said(keyword: str, words: str) -> bytes:
    """A chunk of international text (iTXt), not compressed."""
    return _chunk(b"iTXt", keyword.encode("latin-1") + bytes(5) + words.encode())


def _chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))
