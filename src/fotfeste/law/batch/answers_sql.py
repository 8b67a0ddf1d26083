"""The batch path's SQL (massekjøring): from facts to answers, layer by layer."""

from fotfeste.law.batch.duration_sql import (
    missing,
    months,
    months_of_age_group,
    months_of_goal,
    possible_goals,
)
from fotfeste.law.batch.goals_sql import goals
from fotfeste.law.batch.versions import Dated
from fotfeste.law.batch.work_sql import work_given
from fotfeste.law.questions.education import UPPER_SECONDARY

STARTED = "coalesce(started_on, {day})"


def layers(dated: Dated) -> list[str]:
    """Temporary tables to make, in order; the last is `law_answers` but for the end date."""
    return [
        _acts(dated),
        _places(dated),
        _durations(dated),
        _answers(dated),
        goals(dated),
        work_given(dated),
    ]


def _table(name: str, columns: str, source: str) -> str:
    return f"CREATE OR REPLACE TEMP TABLE {name} AS SELECT *, {columns} FROM {source}"


def _acts(dated: Dated) -> str:
    """Act, chapter 6A and the anchors they need."""
    source = f"""(SELECT *, {dated.by("act", "granted_on")} AS by_permit,
            {dated.by("act.by_arrival", "arrived_on")} AS by_arrival,
            list_contains({dated.by("chapter_6a.grounds", "granted_on")}, ground) AS covered,
            coalesce(by_permit = 'integreringsloven', true) AS plain
        FROM law_facts)"""
    columns = f"""CASE
            WHEN granted_on IS NULL THEN 'permit.granted_on'
            WHEN plain THEN NULL
            WHEN applied_from_abroad IS NULL THEN 'permit.applied_from_abroad'
            WHEN applied_from_abroad AND arrived_on IS NULL THEN 'permit.arrived_on'
            END AS act_missing,
        CASE WHEN act_missing IS NOT NULL THEN NULL
            WHEN plain OR NOT applied_from_abroad THEN by_permit
            ELSE coalesce(by_arrival, by_permit) END AS act,
        coalesce(act = 'introduksjonsloven', false) AS older,
        coalesce(covered AND {dated.now("chapter_6a.in_force")}, false) AS chapter_6a"""
    return _table("law_acts", columns, source)


def _places(dated: Dated) -> str:
    """Education and age, as the duration asks for them."""
    columns = f"""(level IS NULL OR level = 'unknown') AS level_missing,
        coalesce(level IN {UPPER_SECONDARY}, false) AS schooled,
        date_diff('year', birth_date, offered_on)
            - CASE WHEN (month(offered_on), day(offered_on)) < (month(birth_date), day(birth_date))
              THEN 1 ELSE 0 END AS age_offered,
        coalesce(age_offered < {dated.by("under_25.age", "offered_on")}, false) AS under_25,
        {dated.by("goals.over_55_age", "offered_on")} AS over_55_limit,
        {dated.by("goals.unschooled", "offered_on")} AS goals_unschooled,
        {possible_goals(dated)} AS possible_goals,
        {months_of_goal(dated)} AS months_of_goal,
        {dated.by("months.higher_goal", "offered_on")} AS months_higher_goal,
        {dated.by("extension.higher_goal", "offered_on")} AS extension_higher_goal,
        (under_25 AND {dated.by("goals.under_25", "offered_on")} IS NOT NULL)
            AS asks_whether_out_of_reach"""
    return _table("law_places", columns, "law_acts")


def _durations(dated: Dated) -> str:
    started = STARTED.format(day=dated.day)
    older = dated.by("months.introduksjonsloven", started)
    longer = dated.now("extension.introduksjonsloven")
    columns = f"""{missing("months")} AS months_missing,
        {missing("extension")} AS extension_missing,
        {months(dated, "months", older, "least")} AS months_low,
        CASE WHEN final_goal IS NULL OR months_low IS NULL
            THEN {months(dated, "months", older, "greatest")}
            ELSE coalesce({months_of_age_group(dated)}, months_low) END AS months_high,
        {months(dated, "extension", longer, "least")} AS extension_low,
        {months(dated, "extension", longer, "greatest")} AS extension_high"""
    return _table("law_durations", columns, "law_places")


def _answers(dated: Dated) -> str:
    """Deadline of the start, shortest duration, and the work element."""
    columns = f"""CASE WHEN settled_on IS NULL THEN 'settlement.settled_on' ELSE act_missing END
            AS start_by_missing,
        (settled_on + to_months({_start_months(dated)}))::DATE AS start_by,
        CASE WHEN act_missing IS NOT NULL THEN act_missing
            WHEN act IS NULL OR older THEN NULL
            WHEN chapter_6a AND level_missing THEN 'education.level'
            WHEN chapter_6a AND schooled THEN NULL
            WHEN offered_on IS NULL THEN 'programme.offered_on' END AS least_missing,
        CASE WHEN act IS NULL OR older OR chapter_6a AND schooled THEN NULL
            ELSE {dated.by("months.least", "offered_on")} END AS least_months,
        {_work(dated)}"""
    return _table("law_answers", columns, "law_durations")


def _start_months(dated: Dated) -> str:
    older = dated.by("start.months_introduksjonsloven", "settled_on")
    return f"""CASE WHEN act IS NULL THEN NULL WHEN older THEN {older}
        ELSE {dated.by("start.months", "settled_on")} END"""


def _work(dated: Dated) -> str:
    """Hours required; the unverified rule for running programmes is to be confirmed."""
    started = STARTED.format(day=dated.day)
    collective = dated.by("work_element.collective_hours", started)
    running = dated.now("work_element.hours_running")
    ordinary = dated.by("work_element.hours", "offered_on")
    return f"""CASE WHEN act_missing IS NOT NULL THEN act_missing
            WHEN act IS NULL OR older OR final_goal IS DISTINCT FROM 'work' THEN NULL
            WHEN chapter_6a AND start_missing THEN 'programme.started_on'
            WHEN chapter_6a AND {collective} IS NOT NULL THEN 'programme.part_time_percent'
            WHEN NOT chapter_6a AND offered_on IS NULL THEN 'programme.offered_on'
            END AS work_missing,
        CASE WHEN act IS NULL OR older OR final_goal IS DISTINCT FROM 'work' THEN NULL
            WHEN chapter_6a THEN {running} ELSE coalesce({ordinary}, {running}) END AS work_hours,
        (work_hours IS NOT NULL AND (chapter_6a OR {ordinary} IS NULL)) AS work_unconfirmed"""
