"""What the year in the programme held (innhold): measures, extensions, time past the longest."""

from fotfeste.domain.codelists.measure import MEASURE_GROUP

GROUPS = MEASURE_GROUP.names
SCHOOLS = ("compulsory_school", "upper_secondary")

_BY_GROUP = ",\n        ".join(
    f"bool_or(measure_group = '{group}') AS in_{group}" for group in GROUPS
)
_BY_KIND = ",\n        ".join(f"bool_or(kind = '{kind}') AS in_{kind}" for kind in SCHOOLS)

MEASURES_TAKEN = f"""
measures_taken AS (
    SELECT number,
        {_BY_GROUP},
        {_BY_KIND}
    FROM (
        SELECT p.counted_by AS number, t.kind, {{measure_group_source}} AS measure_group
        FROM members AS m
        JOIN placed AS p ON p.number = m.number
        JOIN measures AS t ON t.participation_id = m.participation_id
            AND t.recorded_at <= m.known_at
        WHERE {{measure_period}}
    )
    GROUP BY number
)"""

EXTENDED = """
extended AS (
    -- extensions by the temporary covid acts
    SELECT p.counted_by AS number, TRUE AS by_covid_act
    FROM members AS m
    JOIN placed AS p ON p.number = m.number
    JOIN extensions AS x ON x.participation_id = m.participation_id
        AND x.recorded_at <= m.known_at
    WHERE (x.ground = 'covid' OR x.act LIKE 'covid%') AND {covid_extension}
    GROUP BY p.counted_by
)"""

OUTSTAYING = """
outstaying AS (
    -- those still in the programme on 31 December after the longest programme and extensions
    SELECT *
    FROM (
        SELECT k.number, k.year, k.unit_id, k.next_year,
            CAST(k.first_start + to_months(CAST(ceil({longest_programme} + coalesce(x.months, 0))
                AS INTEGER)) AS DATE) AS longest_until
        FROM kept AS k
        LEFT JOIN (
            SELECT s.year, s.unit_id, sum(x.months) AS months
            FROM spells AS s
            JOIN extensions AS x ON x.participation_id = s.participation_id
                AND x.recorded_at <= s.known_at AND x.decided_on < s.next_year
            GROUP BY s.year, s.unit_id
        ) AS x ON x.year = k.year AND x.unit_id = k.unit_id
        WHERE coalesce(k.ended_on >= k.next_year, TRUE)
    )
    WHERE longest_until < next_year
)"""

ON_LEAVE = """
on_leave AS (
    -- the days of leave of those, overlapping leave once
    SELECT number, sum(greatest(0, date_diff('day', greatest(start, coalesce(covered_to, start)), stop))) AS days
    FROM (
        SELECT l.number, l.start, l.stop,
            max(l.stop) OVER (PARTITION BY l.number ORDER BY l.start, l.stop
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_to
        FROM (
            SELECT o.number, greatest(v.leave_from, s.started_on) AS start,
                least(coalesce(v.leave_to, s.next_year), s.next_year,
                    coalesce(s.ended_on + 1, s.next_year)) AS stop
            FROM outstaying AS o
            JOIN spells AS s ON s.year = o.year AND s.unit_id = o.unit_id
            JOIN leave AS v ON v.participation_id = s.participation_id
                AND v.recorded_at <= s.known_at
        ) AS l
        WHERE l.start < l.stop
    )
    GROUP BY number
)"""

OVERDUE = """
overdue AS (
    SELECT o.number, bool_or(o.longest_until + CAST(coalesce(l.days, 0) AS INTEGER) < o.next_year)
        AS is_overdue
    FROM outstaying AS o
    LEFT JOIN on_leave AS l ON l.number = o.number
    GROUP BY o.number
)"""
