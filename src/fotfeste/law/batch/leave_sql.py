"""Days left of leave and absence as SQL (permisjon og fravær): the limits that need no family facts."""

from datetime import date, timedelta

from fotfeste.law.batch.union_sql import days_of_union
from fotfeste.law.batch.versions import Dated, literal
from fotfeste.law.dates import last_months

KINDS = {
    "pregnancy_days_left": ("leave", "pregnancy", "leave.pregnancy_days", False),
    "birth_days_left": ("leave", "birth", "", False),
    "weighty_reasons_days_left": ("leave", "welfare", "leave.welfare_days", True),
    "peace_days_left": ("leave", "peace", "leave.peace_days", True),
    "religious_days_left": ("absence", "religious", "leave.religious_days", True),
    "holiday_days_left": ("absence", "holiday", "leave.holiday_days", True),
}
"""Question → file, kind, rule of the limit, and whether it is counted in the calendar year."""


def count_used(dated: Dated) -> str:
    """`law_used`: working days used of each kind in its window, up to the day asked about."""
    year, rolling = literal(date(dated.on.year, 1, 1)), literal(last_months(dated.on, 12).start)
    whens = " ".join(
        f"WHEN kind = '{kind}' AND file = '{file}' THEN {year if in_year else rolling}"
        for file, kind, _, in_year in KINDS.values()
    )
    columns = ", ".join(
        f"any_value(days) FILTER (kind = '{kind}' AND file = '{file}') AS {question}_used"
        for question, (file, kind, _, _) in KINDS.items()
    )
    periods = f"""SELECT participation_id, file, kind, greatest(first, CASE {whens} END) AS first,
            least(coalesce(after, DATE '9999-01-01'), {literal(dated.on + timedelta(days=1))}) AS after
        FROM (SELECT participation_id, 'leave' AS file, kind, leave_from AS first, leave_to AS after FROM leave
            UNION ALL
            SELECT participation_id, 'absence', kind, absent_from, absent_to FROM absence)
        WHERE CASE {whens} END IS NOT NULL"""
    union = days_of_union(periods, ("participation_id", "file", "kind"))
    return f"""CREATE OR REPLACE TEMP TABLE law_used AS
        SELECT participation_id, {columns} FROM ({union}) GROUP BY ALL"""


def days_left(dated: Dated) -> str:
    """The columns of days left, and of what is missing for them."""
    return ",\n".join(_left(dated, question) for question in KINDS)


def _left(dated: Dated, question: str) -> str:
    rule = KINDS[question][2]
    limit, missing = dated.now(rule) if rule else _of_parent(dated), "act_missing"
    if not rule:
        missing = "coalesce(act_missing, CASE WHEN act IS NOT NULL AND NOT older AND sex IS NULL THEN 'sex' END)"
    return f"""{missing} AS {question}_lacks,
        CASE WHEN act IS NULL OR older THEN NULL
            ELSE {limit} - coalesce({question}_used, 0) END AS {question}_value"""


def _of_parent(dated: Dated) -> str:
    mother, father = (dated.now(f"leave.birth_days_{who}") for who in ("mother", "father"))
    return f"CASE WHEN sex = 'female' THEN {mother} ELSE {father} END"
