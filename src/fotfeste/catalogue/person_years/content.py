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
    SELECT year, unit_id,
        {_BY_GROUP},
        {_BY_KIND}
    FROM (
        SELECT m.year, m.unit_id, t.kind, {{measure_group_source}} AS measure_group
        FROM members AS m
        JOIN measures AS t ON t.participation_id = m.participation_id
            AND t.recorded_at <= m.known_at
        WHERE {{measure_period}}
    )
    GROUP BY year, unit_id
)"""

EXTENDED = """
extended AS (
    -- extensions by the temporary covid acts
    SELECT m.year, m.unit_id, TRUE AS by_covid_act
    FROM members AS m
    JOIN extensions AS x ON x.participation_id = m.participation_id
        AND x.recorded_at <= m.known_at
    WHERE (x.ground = 'covid' OR x.act LIKE 'covid%') AND {covid_extension}
    GROUP BY m.year, m.unit_id
)"""

OUTSTAYING = """
outstaying AS (
    -- those still in the programme on 31 December after the longest programme and extensions
    SELECT k.year, k.unit_id, k.next_year,
        CAST(f.first_start + to_months(CAST(ceil({longest_programme} + coalesce(x.months, 0))
            AS INTEGER)) AS DATE) AS longest_until
    FROM kept AS k
    JOIN starts AS f ON f.year = k.year AND f.unit_id = k.unit_id
    LEFT JOIN (
        SELECT s.year, s.unit_id, sum(x.months) AS months
        FROM spells AS s
        JOIN extensions AS x ON x.participation_id = s.participation_id
            AND x.recorded_at <= s.known_at AND x.decided_on < s.next_year
        GROUP BY s.year, s.unit_id
    ) AS x ON x.year = k.year AND x.unit_id = k.unit_id
    WHERE coalesce(k.ended_on >= k.next_year, TRUE) AND longest_until < k.next_year
)"""

ON_LEAVE = """
on_leave AS (
    -- the days of leave of those, overlapping leave once
    SELECT year, unit_id, sum(greatest(0, stop - greatest(start, coalesce(covered_to, start))))
        AS days
    FROM (
        SELECT o.year, o.unit_id, l.start, l.stop,
            max(l.stop) OVER (PARTITION BY o.year, o.unit_id ORDER BY l.start, l.stop
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_to
        FROM outstaying AS o
        JOIN (
            SELECT s.year, s.unit_id, greatest(v.leave_from, s.started_on) AS start,
                least(coalesce(v.leave_to, s.next_year), s.next_year,
                    coalesce(s.ended_on + 1, s.next_year)) AS stop
            FROM spells AS s
            JOIN leave AS v ON v.participation_id = s.participation_id
                AND v.recorded_at <= s.known_at
        ) AS l ON l.year = o.year AND l.unit_id = o.unit_id
        WHERE l.start < l.stop
    )
    GROUP BY year, unit_id
)"""

OVERDUE = """
overdue AS (
    SELECT o.year, o.unit_id, TRUE AS is_overdue
    FROM outstaying AS o
    LEFT JOIN on_leave AS l ON l.year = o.year AND l.unit_id = o.unit_id
    WHERE o.longest_until + CAST(coalesce(l.days, 0) AS INTEGER) < o.next_year
    GROUP BY o.year, o.unit_id
)"""
