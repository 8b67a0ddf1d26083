"""Endings that count (avslutninger), what the leaver went on to, and the row of each person."""

STATUS_OF = """
status_of AS (
    -- what was observed after each ending: how soon, and work before education before the rest
    SELECT k.year, t.ending_id, min(t.observed_on) AS observed_on,
        CASE
            WHEN bool_or(t.kind = 'work' AND NOT coalesce(t.wage_subsidy, FALSE))
                THEN 'work_full_time'
            WHEN bool_or(t.kind = 'work') THEN 'work_wage_subsidy'
            WHEN bool_or(t.study_kind = 'higher_education') THEN 'higher_education'
            WHEN bool_or(t.study_kind = 'higher_vocational') THEN 'higher_vocational'
            WHEN bool_or(t.study_kind = 'upper_secondary') THEN 'upper_secondary'
            WHEN bool_or(t.study_kind = 'compulsory_school') THEN 'compulsory_school'
            WHEN bool_or(t.kind = 'nav_measure') THEN 'nav_measure'
            WHEN bool_or(t.kind = 'job_seeker') THEN 'job_seeker'
            ELSE 'other'
        END AS best_status
    FROM statuses AS t JOIN cuts AS k ON t.recorded_at <= k.known_at
    GROUP BY k.year, t.ending_id
)"""

ENDED = """
ended AS (
    -- the endings of the year, with what they led to
    SELECT c.year, c.person_id, c.participation_id, c.has_others, c.place, c.place_on, c.ended_on,
        {activity_source} AS activity, date_diff('day', c.ended_on, t.observed_on) AS days_to_status
    FROM members AS c
    LEFT JOIN status_of AS t ON t.year = c.year AND t.ending_id = c.ending_id
    WHERE c.ended_on < c.next_year
)"""

CONTINUED = """
continued AS (
    -- the endings that are moves: the person goes on in another participation
    SELECT DISTINCT l.year, l.participation_id
    FROM (
        SELECT e.year, e.participation_id, e.ended_on, e.place, e.place_on,
            s.started_on AS other_start, s.ended_on AS other_end,
            s.place AS other_place, s.place_on AS other_place_on
        FROM ended AS e
        JOIN spells AS s ON s.year = e.year AND s.person_id = e.person_id
            AND s.participation_id <> e.participation_id
        WHERE e.has_others AND s.has_others
    ) AS l
    LEFT JOIN divisions AS d ON d.year = l.year AND d.code = l.place
        AND d.valid_from <= l.place_on AND l.place_on < d.valid_to
    LEFT JOIN divisions AS o ON o.year = l.year AND o.code = l.other_place
        AND o.valid_from <= l.other_place_on AND l.other_place_on < o.valid_to
    WHERE {continued_elsewhere}
)"""

LEAVERS = """
leavers AS (
    -- the endings that count, with the group they are published in
    SELECT l.year, l.participation_id, l.activity, l.days_to_status,
        CASE
            WHEN {directly} THEN 'other'
            WHEN l.activity IN ('work_full_time', 'work_part_time', 'self_employed') THEN 'work'
            WHEN l.activity = 'work_wage_subsidy' THEN {wage_subsidy}
            WHEN l.activity = 'upper_secondary' THEN 'upper_secondary'
            WHEN l.activity IN ('higher_vocational', 'higher_education') THEN 'higher_education'
            WHEN l.activity = 'compulsory_school' THEN 'compulsory_school'
            WHEN l.activity = 'nav_measure' THEN 'labour_market_measures'
            WHEN l.activity = 'job_seeker' THEN {labour_market_group}
            ELSE 'other'
        END AS activity_group
    FROM ended AS l
    LEFT JOIN continued AS o ON o.year = l.year AND o.participation_id = l.participation_id
    WHERE o.participation_id IS NULL AND {not_registered_endings} AND {moves_deaths_emigration}
)"""

MARKED = """
marked AS (
    -- members, with those that left by an ending that counts
    SELECT m.*, l.participation_id IS NOT NULL AS leaving,
        l.activity, l.activity_group, l.days_to_status
    FROM members AS m
    LEFT JOIN leavers AS l ON l.year = m.year AND l.participation_id = m.participation_id
)"""

_PLACED_AGAIN = """
    SELECT m.number, first_value(m.number) OVER (
        PARTITION BY m.year, m.unit_id
        ORDER BY m.leaving DESC, CASE WHEN m.leaving THEN m.ended_on END DESC NULLS LAST,
            {place_of_participant}, m.participation_id DESC) AS counted_by
    FROM marked AS m WHERE m.has_others"""

PLACED = f"""
placed_again AS (
    -- for each member whose person may have others, the one that the person is counted by: the
    -- ending that counts, or else the one that the rule says
    {_PLACED_AGAIN}
),
placed AS (
    -- the same for every member; written out, as Spark cannot unite a part of what it unites
    SELECT m.number, m.number AS counted_by FROM marked AS m WHERE NOT m.has_others
    UNION ALL
    {_PLACED_AGAIN}
)"""

KEPT = """
kept AS (
    -- one row per person and year
    SELECT m.*, coalesce(f.first_start, m.started_on) AS first_start,
        coalesce(f.last_start, m.started_on) AS last_start,
        CASE WHEN f.year IS NULL THEN m.settled_on ELSE f.first_settled END AS first_settled
    FROM marked AS m
    LEFT JOIN placed_again AS p ON p.number = m.number
    LEFT JOIN starts AS f ON f.year = m.year AND f.unit_id = m.unit_id
    WHERE coalesce(p.counted_by = m.number, TRUE)
)"""
