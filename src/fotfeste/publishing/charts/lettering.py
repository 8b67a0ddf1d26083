"""The letters of charts (skrift): the few fonts that they are written in, made known once."""

import atexit
from contextlib import ExitStack
from functools import cache

import vl_convert

from fotfeste.publishing.fonts import laid_out_fonts


@cache
def register_fonts() -> None:
    """Make the fonts known to what draws, which reads them as long as the program runs.

    Words are measured more quickly with these few than with every font of the package.
    """
    with ExitStack() as kept:
        folder = kept.enter_context(laid_out_fonts())
        vl_convert.register_font_directory(str(folder))
        atexit.register(kept.pop_all().close)
