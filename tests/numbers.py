"""Personal numbers for tests: month + 80, so that nobody can have one."""

_FIRST, _SECOND = (3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def national_number(day: str, individual: int) -> str:
    """A fødselsnummer of a day (ddmmyy, month + 80), from the first individual number that can have check digits."""
    while True:
        digits = f"{day}{individual:03}"
        first = -_sum(digits, _FIRST) % 11
        second = -_sum(f"{digits}{first % 10}", _SECOND) % 11
        if first < 10 and second < 10:
            return f"{digits}{first}{second}"
        individual += 1


def _sum(digits: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
