"""Columns of a file against the format's (kolonner): unknown, missing, doubled."""

from collections import Counter
from collections.abc import Sequence

from fotfeste.extract.defects import Defect, Kind
from fotfeste.extract.layout import File
from fotfeste.extract.wording import defect, seen


def column_defects(file: File, found: Sequence[str]) -> tuple[Defect, ...]:
    """What is wrong with the column names of a file."""
    known = file.column_names
    return (
        *(
            defect(Kind.COLUMN_TWICE, file.name, name, seen(name))
            for name, times in Counter(found).items()
            if times > 1
        ),
        *(
            defect(Kind.COLUMN_UNKNOWN, file.name, name, seen(name), columns=", ".join(known))
            for name in dict.fromkeys(found)
            if name not in known
        ),
        *(
            defect(Kind.COLUMN_MISSING, file.name, name, seen(", ".join(found)))
            for name in known
            if name not in found
        ),
    )
