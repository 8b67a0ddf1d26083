"""Months without a measure (måneder uten tiltak): what the fifteenth of each month was like."""

_MONTHS = ", ".join(f"({month})" for month in range(1, 13))

FIFTEENTHS = f"""
fifteenths AS (
    -- each month's fifteenth on which the person was in the programme
    SELECT p.counted_by AS number, m.participation_id, m.known_at,
        make_date(m.year, n.month, 15) AS day
    FROM members AS m
    JOIN placed AS p ON p.number = m.number
    CROSS JOIN (VALUES {_MONTHS}) AS n(month)
    WHERE make_date(m.year, n.month, 15) BETWEEN m.from_day AND m.last_day
)"""

IDLE = """
idle AS (
    -- those on which neither a measure nor leave was running
    SELECT number, count(*) AS months
    FROM (
        SELECT number, day FROM fifteenths
        EXCEPT
        SELECT f.number, f.day FROM fifteenths AS f
        JOIN measures AS t ON t.participation_id = f.participation_id
            AND t.recorded_at <= f.known_at
            AND t.given_from <= f.day AND coalesce(t.given_to > f.day, TRUE)
        EXCEPT
        SELECT f.number, f.day FROM fifteenths AS f
        JOIN leave AS v ON v.participation_id = f.participation_id
            AND v.recorded_at <= f.known_at
            AND v.leave_from <= f.day AND coalesce(v.leave_to > f.day, TRUE)
    )
    GROUP BY number
)"""
