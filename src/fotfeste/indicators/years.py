"""Years (år) that an extract can be counted for, and the codes that were in use in them."""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.extract.reader import Extract


def years_covered(extract: Extract, years: Iterable[int]) -> tuple[int, ...]:
    """Those of the years whose first day the extract covers, sorted."""
    covers = extract.manifest.covers
    return tuple(sorted(year for year in set(years) if date(year, 1, 1) in covers))


def codes_in(codes: CodeList, year: int) -> tuple[str, ...]:
    """The codes that were valid some day of the year, in the list's order."""
    return _in_use(codes.codes, year)


@lru_cache(maxsize=256)
def _in_use(codes: tuple[Code, ...], year: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code.code for code in codes if _was_valid_in(code, year)))


def _was_valid_in(code: Code, year: int) -> bool:
    begun = code.valid_from is None or code.valid_from.year <= year
    return begun and (code.valid_to is None or code.valid_to > date(year, 1, 1))
