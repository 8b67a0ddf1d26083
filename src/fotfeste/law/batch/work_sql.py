"""Work-oriented elements as SQL: from when they are required, and what was given (R05)."""

from fotfeste.law.batch.versions import Dated

NO_MEASURE = "DATE '9999-01-01'"


def work_given(dated: Dated) -> str:
    """`law_work`: the first day required, the hours a week given since, and what is missing for them."""
    schooled, unschooled = (
        dated.now(f"work_element.after_{who}") for who in ("schooled", "unschooled")
    )
    return f"""CREATE OR REPLACE TEMP TABLE law_work AS
        WITH required AS (
            SELECT participation_id, ended_on, end_missing, start_missing, started_on, work_missing, work_hours,
                level_missing, CASE WHEN schooled THEN {schooled} ELSE {unschooled} END AS after,
                CASE WHEN work_missing IS NOT NULL THEN work_missing
                    WHEN work_hours IS NULL THEN NULL
                    WHEN level_missing THEN 'education.level'
                    WHEN after IS NOT NULL AND start_missing THEN 'programme.started_on' END AS from_missing,
                CASE WHEN work_hours IS NOT NULL THEN (started_on + to_months(after))::DATE END AS work_from,
                least(ended_on, {dated.day}) AS work_to
            FROM law_answers),
        given AS (
            SELECT participation_id, bool_or(hours_per_week IS NULL) AS hours_missing,
                sum(hours_per_week * (least(coalesce(given_to, {NO_MEASURE}), work_to + 1)
                    - greatest(given_from, work_from))) AS hours
            FROM required JOIN measures USING (participation_id)
            WHERE measure_group = 'work_oriented' AND work_from <= work_to AND given_from <= work_to
                AND coalesce(given_to, {NO_MEASURE}) > greatest(work_from, given_from)
            GROUP BY ALL)
        SELECT participation_id, from_missing, work_from,
            CASE WHEN from_missing IS NOT NULL THEN from_missing
                WHEN work_from IS NULL THEN NULL
                WHEN end_missing THEN 'programme.ended_on'
                WHEN hours_missing THEN 'measures.hours_per_week' END AS given_missing,
            CASE WHEN work_from <= work_to THEN
                floor(coalesce(hours, 0) / (work_to + 1 - work_from) * 100 + 0.5) / 100 END AS work_given
        FROM required LEFT JOIN given USING (participation_id)"""
