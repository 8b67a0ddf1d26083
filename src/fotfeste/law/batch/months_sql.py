"""Months left of leave as SQL (permisjon i måneder): whole months of every period, and thirty days begun."""

from fotfeste.law.batch.versions import Dated
from fotfeste.law.questions.leave import DAYS_OF_A_MONTH

LIMITS = {
    "long_illness_months_left": (("long_illness",), "leave.long_illness", False),
    "care_months_left": (("care", "adoption_care"), "leave.care_months", False),
    "work_months_left": (("work",), "leave.work_months", True),
}
"""Question → kinds of leave, rule of the limit, and whether it belongs to the older act."""


def count_months_used(dated: Dated) -> str:
    """`law_months`: months used of each limit, up to and with the day asked about."""
    columns = ", ".join(f"{_used(kinds)} AS {name}_used" for name, (kinds, *_) in LIMITS.items())
    after = f"least(coalesce(leave_to, DATE '9999-01-01'), {dated.day} + 1)"
    return f"""CREATE OR REPLACE TEMP TABLE law_months AS
        WITH periods AS (
            SELECT participation_id, kind, leave_from AS first, {after} AS after,
                datediff('month', first, after) AS touched
            FROM leave WHERE leave_from <= {dated.day}),
        whole AS (
            SELECT *, touched - (first + to_months(touched) > after)::INTEGER AS months FROM periods),
        counted AS (
            SELECT *, after - (first + to_months(months))::DATE AS over FROM whole)
        SELECT participation_id, {columns} FROM counted GROUP BY ALL"""


def _used(kinds: tuple[str, ...]) -> str:
    of = f"FILTER (kind IN ({', '.join(map(repr, kinds))}))"
    return f"sum(months) {of} + ceil(sum(over) {of} / {DAYS_OF_A_MONTH})::INTEGER"


def months_left(dated: Dated) -> str:
    """The columns of months left, and of what is missing for them."""
    return ",\n".join(_left(dated, question) for question in LIMITS)


def _left(dated: Dated, question: str) -> str:
    _, rule, of_older = LIMITS[question]
    applies = "older" if of_older else "NOT older"
    return f"""act_missing AS {question}_lacks,
        CASE WHEN act IS NOT NULL AND {applies}
            THEN {dated.now(rule)} - coalesce({question}_used, 0) END AS {question}_value"""
