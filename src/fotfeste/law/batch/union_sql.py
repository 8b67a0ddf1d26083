"""Working days of several periods, each day once, as SQL (virkedager i perioder)."""

from collections.abc import Sequence

BEFORE = "UNBOUNDED PRECEDING AND 1 PRECEDING"


def days_of_union(periods: str, by: Sequence[str]) -> str:
    """The columns of `by` with `days`: working days covered by the periods (`first`, `after`) of each group.

    A period counts from its first day or from where an earlier one ended; the
    calendar tells how many working days there were before a day.
    """
    group = ", ".join(by)
    return f"""SELECT {group}, sum(till.number - since.number)::INTEGER AS days
        FROM (SELECT {group}, after, greatest(first, coalesce(max(after) OVER (
                    PARTITION BY {group} ORDER BY first, after ROWS BETWEEN {BEFORE}), first)) AS first
            FROM ({periods}) WHERE first < after)
        JOIN law_calendar AS since ON since.day = first - 1
        JOIN law_calendar AS till ON till.day = after - 1
        WHERE first < after GROUP BY ALL"""
