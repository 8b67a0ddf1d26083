"""The same counts as a statistician would write them: DuckDB SQL for these tables only.

The default rules are written in, nothing can be switched, and what this data
does not have (stops, overlapping leave, several endings, several versions of a
person) is not handled where that saves work. What only the tables of two years
show is looked up for those two. One table of persons by year, one of programme
times, and one query for each table of the report.
"""

import duckdb

from bench.counties import counties

Key = tuple[str, int, str, tuple[str, ...]]

PERSONS_BY_YEAR = """
CREATE TEMP TABLE persons_by_year AS
WITH cut AS (
    SELECT CAST(y AS INTEGER) AS year, make_date(y, 1, 1) AS first_day,
        make_date(y + 1, 1, 1) AS next_year, CAST(make_date(y + 1, 3, 1) - 1 AS DATE) AS known_at
    FROM range(2016, 2025) AS r (y)
),
spell AS (
    SELECT c.*, p.person_id, p.participation_id, p.started_on, p.municipality, p.act,
        CASE WHEN p.closed_at <= c.known_at
            AND (p.reopened_on IS NULL OR p.reopened_on > c.known_at) THEN p.ended_on END AS ended_on,
        p.main_activity AS activity
    FROM (
        SELECT p.*, e.ended_on, e.reopened_on, e.recorded_at AS closed_at, e.main_activity
        FROM participations p LEFT JOIN endings e ON e.participation_id = p.participation_id
    ) p
    JOIN cut c ON p.recorded_at <= c.known_at AND p.started_on < c.next_year + 91
),
first_start AS (
    SELECT year, person_id, min(started_on) AS first_start
    FROM spell WHERE started_on < next_year GROUP BY year, person_id
),
member AS (
    SELECT *, greatest(started_on, first_day) AS from_day,
        least(coalesce(ended_on, next_year), next_year - 1) AS last_day
    FROM spell
    WHERE started_on < next_year AND (ended_on IS NULL OR ended_on >= first_day)
),
moved AS (
    SELECT DISTINCT m.year, m.participation_id
    FROM member m JOIN spell o ON o.year = m.year AND o.person_id = m.person_id
        AND o.participation_id <> m.participation_id AND o.municipality <> m.municipality
        AND o.started_on <= m.ended_on + 90 AND (o.ended_on IS NULL OR o.ended_on > m.ended_on)
    WHERE m.ended_on < m.next_year
),
ranked AS (
    SELECT m.*, m.ended_on < m.next_year AND v.participation_id IS NULL AS has_left
    FROM member m LEFT JOIN moved v USING (year, participation_id)
    QUALIFY row_number() OVER (PARTITION BY m.year, m.person_id
        ORDER BY coalesce(has_left, FALSE) DESC, m.last_day DESC, m.started_on DESC,
            m.participation_id DESC) = 1
),
taken AS (
    SELECT m.year, m.person_id,
        bool_or(t.measure_group = 'norwegian_and_social_studies') AS g1,
        bool_or(t.measure_group = 'work_oriented') AS g2,
        bool_or(t.measure_group = 'other_integration') AS g3,
        bool_or(t.measure_group = 'education_oriented') AS g4,
        bool_or(t.measure_group = 'parental_guidance') AS g5,
        bool_or(t.measure_group = 'life_mastery') AS g6,
        bool_or(t.kind = 'compulsory_school') AS k1,
        bool_or(t.kind = 'upper_secondary') AS k2
    FROM member m JOIN measures t ON t.participation_id = m.participation_id
        AND t.recorded_at <= m.known_at
    WHERE m.year >= 2023
        AND greatest(t.given_from, m.from_day) < least(t.given_to, m.last_day + 1)
    GROUP BY m.year, m.person_id
),
permit AS (
    SELECT r.year, r.person_id, bool_or(g.ground = '34' AND g.granted_on >= DATE '2022-03-11')
        AS displaced
    FROM ranked r JOIN permits g ON g.person_id = r.person_id AND g.recorded_at <= r.known_at
        AND g.granted_on <= r.last_day
    WHERE r.year >= 2023
    GROUP BY r.year, r.person_id
)
SELECT r.year, n.sex, r.act, coalesce(n.citizenship, 'XU') AS country,
    CASE WHEN n.screened = 'no' THEN r.municipality ELSE '9999' END AS municipality,
    CASE WHEN n.screened = 'no' THEN c.county ELSE '99' END AS county,
    CASE WHEN r.has_left THEN r.ended_on ELSE CAST(r.next_year - 1 AS DATE) END AS day,
    year(day) - year(n.birth_date) - CAST(month(day) * 100 + day(day)
        < month(n.birth_date) * 100 + day(n.birth_date) AS INTEGER) AS age,
    CASE WHEN b.classification = 'track' THEN b.level ELSE 'no_track' END AS track,
    CASE b.level WHEN 'track1' THEN 'compulsory_or_less' WHEN 'track2' THEN 'mixed_track2'
        WHEN 'track3' THEN 'higher' WHEN 'none' THEN 'compulsory_or_less'
        WHEN 'compulsory' THEN 'compulsory_or_less' WHEN 'upper_secondary' THEN 'upper_secondary'
        WHEN 'higher' THEN 'higher' ELSE 'unknown' END AS education,
    CASE WHEN g.displaced THEN 'displaced_from_ukraine' ELSE 'other_refugees' END AS displaced,
    f.first_start >= r.first_day AS started, coalesce(r.has_left, FALSE) AS has_left,
    CASE WHEN NOT coalesce(r.has_left, FALSE) THEN 'not_left'
        WHEN r.activity LIKE 'work%' THEN 'work'
        WHEN r.activity IN ('upper_secondary', 'higher_education', 'compulsory_school')
            THEN r.activity
        WHEN r.activity = 'nav_measure' THEN 'labour_market_measures'
        WHEN r.activity = 'job_seeker' AND r.year >= 2023 THEN 'labour_market_measures'
        ELSE 'other' END AS activity_group,
    t.* EXCLUDE (year, person_id)
FROM ranked r
JOIN persons n ON n.person_id = r.person_id AND n.recorded_at <= r.known_at
JOIN first_start f ON f.year = r.year AND f.person_id = r.person_id
LEFT JOIN county c ON c.year = r.year AND c.municipality = r.municipality
LEFT JOIN education b ON b.person_id = r.person_id AND b.recorded_at <= r.known_at
    AND r.year >= 2023
LEFT JOIN permit g ON g.year = r.year AND g.person_id = r.person_id
LEFT JOIN taken t ON t.year = r.year AND t.person_id = r.person_id
"""

PROGRAMME_TIME = """
WITH spell AS (
    SELECT p.person_id, p.participation_id, p.started_on AS start,
        least(coalesce(e.ended_on, DATE '2025-05-31'), DATE '2025-05-31') + 1 AS stop
    FROM participations p LEFT JOIN endings e ON e.participation_id = p.participation_id
        AND e.recorded_at <= DATE '2025-05-31' AND (e.reopened_on IS NULL OR e.reopened_on > DATE '2025-05-31')
    WHERE p.act = 'integreringsloven' AND p.recorded_at <= DATE '2025-05-31'
        AND p.started_on <= DATE '2025-05-31'
),
piece AS (
    SELECT s.person_id, s.start, s.stop,
        unnest(CASE WHEN l.leave_from >= s.start AND l.leave_from < s.stop
            THEN [[s.start, l.leave_from], [least(l.leave_to, s.stop), s.stop]]
            ELSE [[s.start, s.stop]] END) AS part
    FROM spell s LEFT JOIN leave l ON l.participation_id = s.participation_id
        AND l.recorded_at <= DATE '2025-05-31'
),
covered AS (
    SELECT person_id, start, stop, part[1] AS a, part[2] AS b,
        max(part[2]) OVER (PARTITION BY person_id ORDER BY part[1], part[2]
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
    FROM piece
),
person AS (
    SELECT person_id, min(start) AS first_start, max(stop) AS last_stop,
        CAST(sum(greatest(0, b - greatest(a, coalesce(before, a)))) AS INTEGER) AS days
    FROM covered GROUP BY person_id
    HAVING min(start) BETWEEN DATE '2021-01-01' AND DATE '2023-05-21'
),
banded AS (
    SELECT CASE WHEN g.ground = '34' THEN 'collective_protection'
            ELSE 'not_collective_protection' END AS protection,
        CASE WHEN first_start + days <= CAST(first_start + INTERVAL 6 MONTH AS DATE) + 14
                THEN 'up_to_6_months'
            WHEN first_start + days <= CAST(first_start + INTERVAL 12 MONTH AS DATE) + 14
                THEN '6_to_12_months'
            WHEN first_start + days <= CAST(first_start + INTERVAL 24 MONTH AS DATE) + 14
                THEN '12_to_24_months'
            ELSE 'over_24_months' END AS band
    FROM person p LEFT JOIN permits g ON g.person_id = p.person_id AND g.granted_on < p.last_stop
)
SELECT CAST(2024 AS INTEGER) AS year, protection, band, count(*) AS with_programme_time
FROM banded GROUP BY CUBE (protection, band)
"""

_PARTICIPANTS = "count(*) AS participants"
_ALL = (
    f"{_PARTICIPANTS}, count(*) FILTER (started) AS starters, count(*) FILTER (has_left) AS leavers"
)
_NEITHER = "'compulsory_school', 'labour_market_measures', 'other'"
_RESULT = (
    "count(*) FILTER (activity_group IN ('work', 'upper_secondary', 'higher_education'))"
    " AS to_work_or_education"
)
_TRANSITIONS = f"""{_RESULT}, count(*) FILTER (activity_group = 'work') AS to_work,
    count(*) FILTER (activity_group IN ('upper_secondary', 'higher_education')) AS to_education,
    count(*) FILTER (activity_group = 'upper_secondary') AS to_upper_secondary,
    count(*) FILTER (activity_group = 'higher_education') AS to_higher_education,
    count(*) FILTER (activity_group = 'compulsory_school') AS to_compulsory_school,
    count(*) FILTER (activity_group = 'labour_market_measures') AS to_labour_market_measures,
    count(*) FILTER (activity_group = 'other') AS to_other,
    count(*) FILTER (activity_group IN ({_NEITHER})) AS to_neither"""
_MEASURES = """count(*) FILTER (g1) AS in_measure_norwegian_and_social_studies,
    count(*) FILTER (g2) AS in_measure_work_oriented,
    count(*) FILTER (g3) AS in_measure_other_integration,
    count(*) FILTER (g4) AS in_measure_education_oriented,
    count(*) FILTER (g5) AS in_measure_parental_guidance,
    count(*) FILTER (g6) AS in_measure_life_mastery,
    count(*) FILTER (NOT coalesce(g1 OR g2 OR g3 OR g4 OR g5 OR g6, FALSE)) AS in_no_measure,
    count(*) FILTER (k1) AS in_measure_compulsory_school,
    count(*) FILTER (k2) AS in_measure_upper_secondary"""
_AGE = """CASE WHEN age < 19 THEN 'under_19' WHEN age < 25 THEN '19-24' WHEN age < 31 THEN '25-30'
    WHEN age < 41 THEN '31-40' WHEN age < 51 THEN '41-50' WHEN age < 56 THEN '51-55'
    ELSE '56+' END"""

_TWO = "year >= 2023"
_LEFT = "year >= 2023 AND has_left"

QUERIES: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("participants-sex", _ALL, ("sex",), "TRUE"),
    ("participants-county-act", _PARTICIPANTS, ("county", "act"), _TWO),
    ("participants-country", _PARTICIPANTS, ("country",), _TWO),
    ("measures-sex", _MEASURES, ("sex",), _TWO),
    ("transitions-sex", _RESULT, ("sex",), "has_left"),
    ("transitions-county-sex", _TRANSITIONS, ("county", "sex"), _LEFT),
    ("transitions-county-track", _TRANSITIONS, ("county", "track"), _LEFT),
    ("transitions-age-sex", _TRANSITIONS, (_AGE, "sex"), _LEFT),
    ("transitions-education-sex", _TRANSITIONS, ("education", "sex"), _LEFT),
    ("transitions-displaced-sex", _TRANSITIONS, ("displaced", "sex"), _LEFT),
    ("transitions-municipality", _RESULT, ("municipality",), _LEFT),
    ("end-reasons", "count(*) AS leavers", ("activity_group", "sex"), _LEFT),
)
"""Table, what is counted, by what, among whom."""


def count_by_hand(connection: duckdb.DuckDBPyConnection) -> dict[Key, int]:
    """Every count that is not zero."""
    _lay_counties(connection)
    connection.execute(PERSONS_BY_YEAR)
    counts: dict[Key, int] = {}
    for table, counted, by, among in QUERIES:
        cube = f"SELECT year, {', '.join(by)}, {counted} FROM persons_by_year WHERE {among}"
        counts |= _read(connection, table, len(by), f"{cube} GROUP BY year, CUBE ({', '.join(by)})")
    counts |= _read(connection, "programme-time", 2, PROGRAMME_TIME)
    connection.execute("DROP TABLE persons_by_year")
    connection.execute("DROP TABLE county")
    return counts


def _lay_counties(connection: duckdb.DuckDBPyConnection) -> None:
    """The county of each municipality in the two years."""
    connection.execute(
        "CREATE TEMP TABLE county (year INTEGER, municipality VARCHAR, county VARCHAR)"
    )
    values = ", ".join(
        f"({year}, '{code}', '{county}')"
        for year in (2023, 2024)
        for code, county in counties(year)
    )
    connection.execute(f"INSERT INTO county VALUES {values}")


def _read(
    connection: duckdb.DuckDBPyConnection, table: str, width: int, query: str
) -> dict[Key, int]:
    counts: dict[Key, int] = {}
    cursor = connection.execute(query)
    names = [column[0] for column in cursor.description or ()][1 + width :]
    for row in cursor.fetchall():
        codes = tuple("total" if code is None else str(code) for code in row[1 : 1 + width])
        for indicator, number in zip(names, row[1 + width :], strict=True):
            if number:
                counts[table, row[0], indicator, codes] = number
    return counts
