"""Defects of an extract (feil i uttrekk): what was seen where, what is expected, by which rule, what to do."""

import re
from dataclasses import dataclass
from enum import StrEnum

from fotfeste.domain.text import Text

_IDENTITY_NUMBER = re.compile(r"\d{6}[ -]?\d{5,6}")
_LONGEST_SEEN = 200


class Kind(StrEnum):
    """What can be wrong with an extract. Ids are permanent."""

    NO_FOLDER = "no_folder"
    NO_EXTRACT = "no_extract"
    NO_MANIFEST = "no_manifest"
    MANIFEST_UNREADABLE = "manifest_unreadable"
    MANIFEST_FIELD = "manifest_field"
    FILE_MISSING = "file_missing"
    FILE_TWICE = "file_twice"
    FILE_UNKNOWN = "file_unknown"
    FILE_UNREADABLE = "file_unreadable"
    FILE_EMPTY = "file_empty"
    NO_ROWS = "no_rows"
    COLUMN_UNKNOWN = "column_unknown"
    COLUMN_MISSING = "column_missing"
    COLUMN_TWICE = "column_twice"
    SEPARATOR = "separator"
    FIELDS = "fields"
    NOT_UTF8 = "not_utf8"
    COLUMN_TYPE = "column_type"
    WRONG_TYPE = "wrong_type"
    VALUE_MISSING = "value_missing"
    OUT_OF_RANGE = "out_of_range"
    CODE_UNKNOWN = "code_unknown"
    CODE_NOT_VALID = "code_not_valid"
    CODE_NOT_FOR = "code_not_for"
    PERSONAL_NUMBER = "personal_number"
    PERIOD_REVERSED = "period_reversed"
    PERIODS_OVERLAP = "periods_overlap"
    DATES_OUT_OF_ORDER = "dates_out_of_order"
    DATE_IMPLAUSIBLE = "date_implausible"
    BIRTH_DATE = "birth_date"
    RECORDED_LATER = "recorded_later"
    DUPLICATE = "duplicate"
    ORPHAN = "orphan"
    ROW_COUNT = "row_count"
    FILE_HASH = "file_hash"
    ROW_HASH = "row_hash"


@dataclass(frozen=True, slots=True)
class Place:
    """One place where a defect was seen: the row (first data row = 1) and what stood there.

    `seen` is "" where nothing stood there, and None where there is nothing to show.
    """

    row: int | None = None
    seen: str | None = None


@dataclass(frozen=True, slots=True)
class Defect:
    """One kind of defect in one column of one file, with the number of rows that have it.

    `places` are the first few of them; `more` says how many are not listed.
    `column` is None where the whole row or file is meant.
    """

    kind: Kind
    file: str
    column: str | None
    count: int
    places: tuple[Place, ...]
    title: Text
    expected: Text
    rule: Text
    remedy: Text

    @property
    def more(self) -> int:
        """The number of rows with this defect that `places` does not list."""
        return self.count - len(self.places)


def masked(seen: object) -> str:
    """What was seen, cut short, and with everything masked that may be a personal number.

    Masked is whatever has the digits of a fødselsnummer, D-number or DUF number.
    """
    text = _IDENTITY_NUMBER.sub(lambda found: "•" * len(found[0]), str(seen))
    return text if len(text) <= _LONGEST_SEEN else text[:_LONGEST_SEEN] + "…"
