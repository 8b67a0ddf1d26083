"""A large register for measuring, made by DuckDB from row numbers alone: same rows every time.

A million participations in ten years, a tenth of them moves of the same person,
six million measures, half a million leaves, permits, education, endings and statuses. It has the
shape of a register and no resemblance to the country; it is never published.
"""

from datetime import date
from pathlib import Path

import duckdb

from fotfeste.domain.geography.division import municipalities
from fotfeste.domain.geography.places import Municipality

KNOWN_AT = date(2025, 5, 31)

# h(n, salt): a number in [0, 1) that depends on nothing but its arguments.
_MACROS = """
CREATE MACRO h(n, salt) AS (hash(n * 7919 + salt) % 1000003) / 1000003.0;
CREATE MACRO pick(codes, n, salt) AS codes[1 + CAST(floor(h(n, salt) * len(codes)) AS INTEGER)];
CREATE MACRO late(n, salt) AS CAST(floor(pow(h(n, salt), 6) * 400) AS INTEGER);
"""

_BASE = """
CREATE TABLE base AS
SELECT n, 'd' || n AS participation_id,
    'p' || CASE WHEN n % 10 = 9 THEN n - 1 ELSE n END AS person_id,
    DATE '2015-06-01' + CAST(floor(h(n - CAST(n % 10 = 9 AS INTEGER), 1) * 3500) AS INTEGER)
        + CASE WHEN n % 10 = 9 THEN 300 ELSE 0 END AS started_on,
    90 + CAST(floor(h(n, 2) * 1000) AS INTEGER) AS days,
    pick(list_value({places}), n, 3) AS municipality
FROM range({participations}) AS r (n);
"""

_FILES = {
    "persons": """
SELECT DISTINCT ON (b.person_id) b.person_id,
    DATE '1958-01-01' + CAST(floor(h(n, 4) * 17000) AS INTEGER) AS birth_date,
    pick(['female', 'male'], n, 5) AS sex,
    pick(['UA', 'UA', 'SY', 'CD', 'ER', 'AF', 'SO', NULL], n, 6) AS citizenship,
    citizenship AS country_of_birth, citizenship AS country_of_origin,
    CASE WHEN h(n, 7) < 0.001 THEN 'confidential' ELSE 'no' END AS screened,
    DATE '2015-01-01' AS valid_from, CAST(NULL AS DATE) AS valid_to,
    DATE '2015-01-01' AS recorded_at, 'file' AS channel
FROM base AS b ORDER BY b.person_id, n""",
    "permits": """
SELECT 't' || n AS permit_id, person_id,
    CASE WHEN started_on >= DATE '2022-04-01' THEN pick(['34', '34', '34', '28'], n, 8)
        ELSE pick(['28', '35', 'family'], n, 8) END AS ground,
    CAST(NULL AS DATE) AS applied_on, FALSE AS applied_from_abroad,
    started_on - 100 AS granted_on, CAST(NULL AS DATE) AS arrived_on,
    CAST(NULL AS VARCHAR) AS reference_ground,
    started_on - 100 AS valid_from, CAST(NULL AS DATE) AS valid_to,
    started_on - 90 AS recorded_at, 'file' AS channel
FROM base WHERE n % 10 <> 9""",
    "education": """
SELECT person_id,
    CASE WHEN started_on < DATE '2021-01-01' THEN 'track' ELSE 'level' END AS classification,
    CASE WHEN started_on < DATE '2021-01-01' THEN pick(['track1', 'track2', 'track3'], n, 9)
        ELSE pick(['none', 'compulsory', 'upper_secondary', 'higher', 'unknown'], n, 9)
    END AS level,
    started_on AS valid_from, CAST(NULL AS DATE) AS valid_to,
    started_on AS recorded_at, 'file' AS channel
FROM base WHERE n % 10 <> 9""",
    "participations": """
SELECT participation_id, person_id, municipality, started_on AS municipality_on,
    CAST(NULL AS VARCHAR) AS responsible_municipality,
    CAST(NULL AS VARCHAR) AS delivering_municipality, CAST(NULL AS DATE) AS settled_on,
    CAST(NULL AS DATE) AS offered_on, started_on - 10 AS decided_on, started_on,
    CASE WHEN started_on < DATE '2021-01-01' THEN 'introduksjonsloven'
        ELSE 'integreringsloven' END AS act,
    CASE WHEN started_on >= DATE '2022-06-15' THEN pick(['chapter_6a', 'ordinary'], n, 10)
        ELSE 'ordinary' END AS legal_basis,
    started_on AS valid_from, CAST(NULL AS DATE) AS valid_to,
    started_on + late(n, 11) AS recorded_at, 'file' AS channel
FROM base""",
    "measures": """
SELECT 'm' || n || '-' || k AS measure_id, participation_id, k.kind, k.measure_group,
    started_on + CAST(floor(h(n, 12 + k.number) * 300) AS INTEGER) AS given_from,
    given_from + 200 AS given_to, CAST(NULL AS DOUBLE) AS hours_per_week,
    CAST(NULL AS VARCHAR) AS provider, CAST(NULL AS VARCHAR) AS sector,
    CAST(NULL AS VARCHAR) AS result, given_from AS valid_from, CAST(NULL AS DATE) AS valid_to,
    given_from + late(n, 20 + k.number) AS recorded_at, 'file' AS channel
FROM base CROSS JOIN (VALUES
    (1, 'norwegian', 'norwegian_and_social_studies'),
    (2, 'work_practice', 'work_oriented'),
    (3, 'social_network', 'other_integration'),
    (4, 'compulsory_school', 'education_oriented'),
    (5, 'parental_guidance', 'parental_guidance'),
    (6, 'life_mastery', 'life_mastery')) AS k (number, kind, measure_group)""",
    "leave": """
SELECT participation_id, 'birth' AS kind,
    started_on + CAST(floor(h(n, 30) * 300) AS INTEGER) AS leave_from,
    leave_from + 90 AS leave_to,
    leave_from AS valid_from, CAST(NULL AS DATE) AS valid_to,
    leave_from AS recorded_at, 'file' AS channel
FROM base WHERE h(n, 31) < 0.5""",
    "endings": """
SELECT 'e' || n AS ending_id, participation_id, started_on + days AS ended_on,
    'completed' AS completion,
    pick(['work_full_time', 'work_part_time', 'work_wage_subsidy', 'upper_secondary',
        'higher_education', 'compulsory_school', 'nav_measure', 'job_seeker', 'health',
        'not_registered'], n, 40) AS end_reason,
    end_reason AS main_activity,
    CASE WHEN h(n, 41) < 0.01 THEN ended_on + 20 END AS reopened_on,
    ended_on AS valid_from, CAST(NULL AS DATE) AS valid_to,
    ended_on + late(n, 42) AS recorded_at, 'file' AS channel
FROM base WHERE started_on + days <= DATE '2025-05-31'""",
}


def generate(folder: Path, participations: int) -> None:
    """Lay the files as Parquet in a folder; what is not made is empty."""
    connection = duckdb.connect()
    connection.execute("SET preserve_insertion_order = false")
    connection.execute("SET enable_progress_bar = false")
    codes = ", ".join(f"'{place.code}'" for place in places())
    connection.execute(_MACROS)
    connection.execute(_BASE.format(places=codes, participations=participations))
    for file, query in _FILES.items():
        connection.execute(f"COPY ({query}) TO '{folder}/{file}.parquet' (FORMAT parquet)")


def places() -> tuple[Municipality, ...]:
    """Municipalities that had the same number in all the years."""
    first, last = municipalities(date(2016, 1, 1)), municipalities(date(2025, 1, 1))
    numbers = {place.code for place in last}
    return tuple(place for place in first if place.code in numbers)
