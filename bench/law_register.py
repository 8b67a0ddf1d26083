"""A register for the benchmark of the law: participations with permits, plans, measures, leave and absence."""

import duckdb

TABLES = {
    "persons": """SELECT 'p' || i AS person_id, DATE '1965-01-01' + ((i * 7919) % 14000)::INTEGER AS birth_date,
        CASE WHEN i % 2 = 0 THEN 'female' ELSE 'male' END AS sex, DATE '2016-01-01' AS valid_from FROM numbers""",
    "permits": """SELECT 'g' || i AS permit_id, 'p' || i AS person_id,
        ['28', '35', '34', '34', 'family', '53'][i % 6 + 1] AS ground, granted AS granted_on,
        i % 5 = 0 AS applied_from_abroad, granted + 20 AS arrived_on FROM dated""",
    "education": """SELECT 'p' || i AS person_id, 'level' AS classification, DATE '2016-01-01' AS valid_from,
        ['none', 'compulsory', 'upper_secondary', 'higher', 'unknown'][i % 5 + 1] AS level FROM numbers""",
    "participations": """SELECT 'd' || i AS participation_id, 'p' || i AS person_id, granted + 60 AS settled_on,
        granted + 90 AS offered_on, granted + 100 AS decided_on, granted + 110 AS started_on FROM dated""",
    "plans": """SELECT 'd' || i AS participation_id, granted + 100 AS drawn_up_on, granted + 100 AS valid_from,
        ['work', 'completed_upper_secondary', 'parts_of_upper_secondary', NULL][i % 4 + 1] AS final_goal FROM dated""",
    "extensions": "SELECT 'd' || i AS participation_id, 6::DOUBLE AS months FROM numbers WHERE i % 4 = 0",
    "endings": """SELECT 'd' || i AS participation_id, granted + 500 AS ended_on, NULL::DATE AS reopened_on
        FROM dated WHERE i % 2 = 0""",
    "measures": """SELECT 'd' || i AS participation_id, granted + 120 AS given_from, granted + 300 AS given_to,
        ['work_oriented', 'norwegian_and_social_studies', 'life_mastery'][k + 1] AS measure_group,
        (10 + i % 20)::DOUBLE AS hours_per_week FROM dated, range(3) AS several(k)""",
    "leave": """SELECT 'd' || i AS participation_id, granted + 200 AS leave_from, granted + 230 AS leave_to,
        ['care', 'welfare', 'birth'][i % 3 + 1] AS kind FROM dated WHERE i % 3 = 0""",
    "absence": """SELECT 'd' || i AS participation_id, granted + 150 AS absent_from, granted + 155 + (i % 9)::INTEGER AS absent_to,
        ['certified', 'self_certified', 'holiday'][i % 3 + 1] AS kind FROM dated""",
}  # fmt: skip


def register(number: int) -> duckdb.DuckDBPyConnection:
    """The tables that the batch path reads, of so many participations."""
    connection = duckdb.connect()
    connection.execute(f"CREATE VIEW numbers AS SELECT range AS i FROM range({number})").fetchall()
    connection.execute(
        "CREATE VIEW dated AS SELECT i, DATE '2018-01-01' + ((i * 104729) % 2900)::INTEGER AS granted FROM numbers"
    ).fetchall()
    for name, sql in TABLES.items():
        connection.execute(f"CREATE TABLE {name} AS {sql}").fetchall()
    return connection
