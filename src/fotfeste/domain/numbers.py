"""Identity numbers (fødselsnummer, D-nummer, DUF-nummer): whether one can be right. Nothing is read out of it.

Weights, remainders and test numbers are those of the tax administration and of
Statistics Norway's control programme. From 2032 the first remainder may be 0 to 3.
Sex and birth date are facts of their own and are never derived from a number.
"""

import re
from collections.abc import Callable

_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_DUF = (4, 6, 3, 2, 4, 6, 3, 2, 7, 5)
_REMAINDERS = range(4)
_D_NUMBER_DAY, _TEST_MONTH = 40, 80
_ELEVEN, _TWELVE = re.compile(r"[0-9]{11}"), re.compile(r"[0-9]{12}")
IN_TEXT = re.compile(r"(?<!\d)\d{6}[ -]?\d{5,6}(?!\d)")
"""What may be a personal number somewhere in a text."""
_LETTERS = re.compile(r"[A-Z0-9]{4,20}")


def compact(number: str) -> str:
    """A number without the spaces, dots and hyphens people write it with, in capitals."""
    return re.sub(r"[\s.\-]", "", number).upper()


def stands_in(text: str) -> bool:
    """Whether a text holds what may be a personal number."""
    return IN_TEXT.search(text) is not None


def is_national(number: str, *, test: bool = False) -> bool:
    """Whether a fødselsnummer can be right; month + 80 only among test numbers."""
    return _has_check_digits(number) and _is_date(int(number[:2]), int(number[2:4]), test)


def is_d_number(number: str, *, test: bool = False) -> bool:
    """Whether a D-number can be right."""
    if not _has_check_digits(number):
        return False
    return _is_date(int(number[:2]) - _D_NUMBER_DAY, int(number[2:4]), test)


def is_duf(number: str) -> bool:
    """Whether a DUF number can be right: twelve digits, the last two the weighted sum modulo 11."""
    if not _TWELVE.fullmatch(number):
        return False
    return _sum(number, _DUF) % 11 == int(number[10:])


def is_other(number: str) -> bool:
    """Whether a reception's number or a passport's has a possible form."""
    return bool(_LETTERS.fullmatch(number))


def is_number(scheme: str, number: str, *, test: bool = False) -> bool:
    """Whether a compact number can be right for its scheme."""
    checks: dict[str, Callable[[], bool]] = {
        "national": lambda: is_national(number, test=test),
        "d_number": lambda: is_d_number(number, test=test),
        "duf": lambda: is_duf(number),
    }
    return checks.get(scheme, lambda: is_other(number))()


def _has_check_digits(number: str) -> bool:
    if not _ELEVEN.fullmatch(number):
        return False
    return _sum(number, _FIRST) % 11 in _REMAINDERS and _sum(number, _SECOND) % 11 == 0


def _sum(number: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def _is_date(day: int, month: int, test: bool) -> bool:
    months = range(_TEST_MONTH + 1, _TEST_MONTH + 13) if test else range(1, 13)
    return 1 <= day <= 31 and month in months
