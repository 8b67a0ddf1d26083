"""Base amounts of one's own (grunnbeløp): a CSV file with the day and the kroner of each, laid over ours."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.law.dates import is_within_reach, years_after
from fotfeste.law.rule import Version
from fotfeste.law.rulebook import Rulebook

RULE = "benefit.base_amount"
COLUMNS = ["from", "kroner"]
LEAST, MOST = 10_000, 1_000_000
GIVEN = Text(
    nb="Beløpet er oppgitt av brukeren.", nn="Beløpet er oppgjeve av brukaren.", en="The amount is given by the user."
)  # fmt: skip
EXPECTED = Text(
    nb="{where}: så «{seen}»; ventet kolonnene from,kroner med en dag (ÅÅÅÅ-MM-DD) og hele kroner ({least}–{most}), hver dag én gang.",
    nn="{where}: såg «{seen}»; venta kolonnane from,kroner med ein dag (ÅÅÅÅ-MM-DD) og heile kroner ({least}–{most}), kvar dag éin gong.",
    en="{where}: saw “{seen}”; expected the columns from,kroner with a day (YYYY-MM-DD) and whole kroner ({least}–{most}), each day once.",
)


def with_base_amounts(rules: Rulebook, file: Path) -> Rulebook:
    """The rules with the amounts of a file in place of ours; each holds for a year, or to the next.

    After the last of them the amount is again one that nobody has told us. Raises
    Refused with everything in the file that cannot be used.
    """
    given = _read(file)
    rule = rules[RULE]
    kept = [each for each in rule.versions if each.valid_from and each.valid_from < min(given)]
    model = rule.versions[-1]
    versions = [*_cut(kept, min(given)), *_given(given, model)]
    amended = replace(rule, versions=tuple(versions))
    return Rulebook({**rules.rules, RULE: amended}, rules.sources)


def _given(given: dict[date, int], model: Version) -> Iterator[Version]:
    days = sorted(given)
    ends = [*days[1:], years_after(days[-1], 1)]
    for day, end in zip(days, ends, strict=True):
        yield replace(
            model,
            value=given[day],
            valid_from=day,
            valid_to=end,
            verified=True,
            effect="informs",
            known=day,
            note=GIVEN,
        )
    yield replace(model, value=None, valid_from=ends[-1], valid_to=None, known=ends[-1])


def _cut(versions: list[Version], day: date) -> Iterator[Version]:
    for each in versions:
        yield replace(each, valid_to=min(each.valid_to or day, day))


def _read(file: Path) -> dict[date, int]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(_expected(str(file), str(error))) from error
    header, *lines = list(csv.reader(text.splitlines())) or [[]]
    found: dict[date, int] = {}
    faults = [] if header == COLUMNS and lines else [_expected(f"{file}:1", ",".join(header))]
    for number, line in enumerate(lines, 2):
        pair = _pair(line)
        if pair is None or pair[0] in found:
            faults.append(_expected(f"{file}:{number}", ",".join(line)))
        else:
            found[pair[0]] = pair[1]
    if faults:
        raise Refused(*faults)
    return found


def _pair(line: list[str]) -> tuple[date, int] | None:
    try:
        day, kroner = date.fromisoformat(line[0].strip()), int(line[1])
    except (ValueError, IndexError):
        return None
    return (
        (day, kroner)
        if is_within_reach(day) and LEAST <= kroner <= MOST and len(line) == 2
        else None
    )


def _expected(where: str, seen: str) -> Text:
    return EXPECTED.filled(where=where, seen=seen, least=LEAST, most=MOST)
