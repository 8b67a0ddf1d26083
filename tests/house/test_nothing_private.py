"""No personal number that could be somebody's, and no path of somebody's machine, in any file."""

import re
import tomllib

import pytest

from tests.house.project import ROOT, shown, tracked_files

ELEVEN_DIGITS = re.compile(rb"(?<![0-9A-Za-z])(?<![0-9]\.)([0-9]{6}) ?([0-9]{5})(?![0-9A-Za-z])")
PLACES = "home|root|Users|work|workspace|mnt|media"
A_MACHINES_PATH = re.compile(rf"(?<![\w./:-])/(?:{PLACES})/[\w.-]+".encode())

FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def could_be_somebodys(number: str) -> bool:
    """Whether eleven digits may be a person's fødselsnummer or D-number.

    Made-up numbers have 40, 65 or 80 added to the month, and no real one has. The first
    remainder may be 0 to 3 in numbers given from 2032 on.
    """
    day, month = int(number[:2]), int(number[2:4])
    return (
        (1 <= day <= 31 or 41 <= day <= 71)
        and 1 <= month <= 12
        and remainder(number, FIRST_WEIGHTS) <= 3
        and remainder(number, SECOND_WEIGHTS) == 0
    )


def remainder(number: str, weights: tuple[int, ...]) -> int:
    """The weighted sum of the digits, modulo 11."""
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False)) % 11


def personal_numbers(content: bytes) -> list[str]:
    """All eleven-digit numbers in a file that may be somebody's."""
    found = ((first + last).decode() for first, last in ELEVEN_DIGITS.findall(content))
    return [number for number in found if could_be_somebodys(number)]


def test_no_file_holds_a_number_that_could_be_somebodys() -> None:
    found = {shown(path): len(personal_numbers(path.read_bytes())) for path in tracked_files()}
    assert {path: count for path, count in found.items() if count} == {}


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    found = {shown(path): A_MACHINES_PATH.findall(path.read_bytes()) for path in tracked_files()}
    assert {path: paths for path, paths in found.items() if paths} == {}


def test_the_lock_file_names_public_sources_only() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    sources = {str(package["source"]) for package in lock["package"]}
    assert sources == {"{'registry': 'https://pypi.org/simple'}", "{'editable': '.'}"}


def numbered(date: str) -> str:
    """The first number of a date whose check digits are right under the rule before 2032."""
    for rest in range(100_000):
        number = f"{date}{rest:05}"
        if remainder(number, FIRST_WEIGHTS) == 0 == remainder(number, SECOND_WEIGHTS):
            return number
    raise AssertionError(f"no check digits fit {date}")


@pytest.mark.parametrize(
    ("date", "real"),
    [
        ("010190", True),
        ("410190", True),  # D-number: day + 40
        ("018190", False),  # made up: month + 80
        ("014190", False),
        ("320190", False),
    ],
)
def test_real_numbers_are_told_from_made_up_ones(date: str, real: bool) -> None:
    number = numbered(date)
    assert bool(personal_numbers(f"id: {number}.".encode())) == real
    assert bool(personal_numbers(f"{number[:6]} {number[6:]}".encode())) == real


def test_a_wrong_check_digit_is_no_number() -> None:
    number = numbered("010190")
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert personal_numbers(wrong.encode()) == []


def test_paths_are_told_from_addresses() -> None:
    assert A_MACHINES_PATH.search(b"see /" + b"home/kari/register")
    assert not A_MACHINES_PATH.search(b"https://example.org/home/kari and a/home/b")
