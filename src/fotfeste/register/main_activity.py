"""The main activity at the ending (hovedaktivitet ved avslutning), derived from all statuses by a rule of our own.

The official source says only that the municipality chooses one, in doubt by the
goals of the plan. The rule: work of at least half a position, and study; where a
person has both, the final goal of the plan decides, and without one, work. Then
lesser work, measures by NAV, job-seeking, other. It is kept beside the ending with
its reason, and never put into it; the municipality's own choice stands above it.
"""

import psycopg

from fotfeste.domain.text import Text
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.running import run

BECAUSE = {
    "only_status": Text(
        nb="det er det eneste som er registrert ved avslutningen",
        nn="det er det einaste som er registrert ved avslutninga",
        en="it is all that is registered at the ending",
    ),
    "goal_decides": Text(
        nb="både arbeid og utdanning er registrert, og sluttmålet i planen avgjør",
        nn="både arbeid og utdanning er registrert, og sluttmålet i planen avgjer",
        en="both work and study are registered, and the final goal of the plan decides",
    ),
    "foremost": Text(
        nb="det går foran det andre som er registrert ved avslutningen",
        nn="det går føre det andre som er registrert ved avslutninga",
        en="it goes before what else is registered at the ending",
    ),
}
"""Why an activity was derived, by the code that is stored with it."""

TABLES = """
CREATE TABLE IF NOT EXISTS register.derived_activity (
    ending uuid PRIMARY KEY REFERENCES register.ending ON DELETE CASCADE,
    sender text NOT NULL,
    activity text NOT NULL,
    because text NOT NULL);
CREATE TABLE IF NOT EXISTS history.derived_activity (
    entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ending uuid NOT NULL,
    sender text NOT NULL,
    activity text NOT NULL,
    because text NOT NULL,
    changed_by text NOT NULL,
    recorded_time timestamptz NOT NULL DEFAULT clock_timestamp());
"""

_DERIVED = """
WITH touched AS (
    SELECT DISTINCT ending FROM {staged}),
ranked AS (
    SELECT s.ending, s.sender,
        CASE WHEN s.kind = 'work' AND s.wage_subsidy THEN 'work_wage_subsidy'
            WHEN s.kind = 'work' AND s.position_percent >= 100 THEN 'work_full_time'
            WHEN s.kind = 'work' THEN 'work_part_time'
            WHEN s.kind = 'study' THEN coalesce(s.study_kind, 'other')
            ELSE s.kind END AS activity,
        CASE WHEN s.kind = 'work' AND coalesce(s.position_percent, 100) >= 50 THEN
                CASE WHEN g.final_goal IN ({study_goals}) THEN 3 ELSE 1 END
            WHEN s.kind = 'study' THEN 2
            WHEN s.kind = 'work' THEN 4
            WHEN s.kind = 'nav_measure' THEN 5
            WHEN s.kind = 'job_seeker' THEN 6
            ELSE 7 END AS place,
        s.kind, g.final_goal, s.position_percent
    FROM register.status s JOIN touched USING (ending)
    JOIN register.ending e ON e.key = s.ending
    LEFT JOIN LATERAL (
        SELECT final_goal FROM register.plan p
        WHERE p.participation = e.participation AND p.final_goal IS NOT NULL
        ORDER BY p.valid_from DESC LIMIT 1) g ON true),
chosen AS (
    SELECT ending, min(sender) AS sender,
        (array_agg(activity ORDER BY place, position_percent DESC NULLS LAST, activity))[1] AS activity,
        CASE WHEN count(*) = 1 THEN 'only_status'
            WHEN bool_or(kind = 'work') AND bool_or(kind = 'study')
                AND max(final_goal) IS NOT NULL THEN 'goal_decides'
            ELSE 'foremost' END AS because
    FROM ranked GROUP BY ending),
changed AS (
    INSERT INTO register.derived_activity AS d (ending, sender, activity, because)
    SELECT ending, sender, activity, because FROM chosen
    ON CONFLICT (ending) DO UPDATE SET activity = excluded.activity, because = excluded.because
        WHERE (d.activity, d.because) <> (excluded.activity, excluded.because)
    RETURNING ending, sender, activity, because)
INSERT INTO history.derived_activity (ending, sender, activity, because, changed_by)
SELECT ending, sender, activity, because, %s FROM changed
"""

STUDY_GOALS = (
    "higher_education",
    "higher_vocational",
    "vocational_requalification",
    "completed_upper_secondary",
    "completed_vocational",
    "parts_of_upper_secondary",
    "compulsory_school",
)


def derive_staged(connection: psycopg.Connection, kind: RecordKind, by: str) -> None:
    """Derive the main activity of the endings whose statuses were just stored."""
    goals = ", ".join(f"'{goal}'" for goal in STUDY_GOALS)
    run(connection, _DERIVED.format(staged=f"staged_{kind.name}", study_goals=goals), by)
