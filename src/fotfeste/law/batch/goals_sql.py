"""Final goals that may be set, as SQL (sluttmål): the rules of `questions/goals.py` over columns."""

from fotfeste.law.batch.versions import Dated


def goals(dated: Dated) -> str:
    """`law_goals`: `law_answers` with the goals that may be set and what is missing for them."""
    schooled = dated.by("goals.schooled", "offered_on")
    collective = dated.by("goals.collective_schooled", "offered_on")
    older = dated.by("goals.introduksjonsloven", f"coalesce(started_on, {dated.day})")
    return f"""CREATE OR REPLACE TEMP TABLE law_goals AS SELECT *,
        CASE WHEN act_missing IS NOT NULL THEN act_missing
            WHEN act IS NULL THEN NULL
            WHEN older THEN CASE WHEN start_missing THEN 'programme.started_on' END
            WHEN offered_on IS NULL THEN 'programme.offered_on'
            WHEN over_55_limit IS NOT NULL AND birth_date IS NULL THEN 'birth_date'
            WHEN age_offered > over_55_limit THEN NULL
            WHEN level_missing THEN 'education.level'
            WHEN schooled OR goals_unschooled IS NULL THEN NULL
            WHEN birth_date IS NULL THEN 'birth_date'
            WHEN asks_whether_out_of_reach THEN 'programme.upper_secondary_out_of_reach'
            END AS goals_missing,
        CASE WHEN act IS NULL THEN NULL
            WHEN older THEN {older}
            WHEN age_offered > over_55_limit THEN possible_goals
            WHEN schooled AND chapter_6a THEN coalesce({collective}, {schooled})
            WHEN schooled THEN {schooled}
            ELSE possible_goals END AS goals
        FROM law_answers"""
