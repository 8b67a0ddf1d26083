"""The course of the programme (programløpet): plan and final goal, extensions, leave."""

PLANNED = """
planned AS (
    -- plan, contract and final goal by the last day in the programme that year
    SELECT k.number, bool_or(n.kind IN ('integration_plan', 'individual_plan')) AS has_plan,
        bool_or(n.kind = 'integration_contract') AS has_contract,
        arg_max(n.final_goal, n.valid_from) FILTER (WHERE n.kind = 'integration_plan')
            AS final_goal
    FROM kept AS k
    JOIN plans AS n ON n.participation_id = k.participation_id
        AND n.recorded_at <= k.known_at AND n.valid_from <= k.last_day
    GROUP BY k.number
)"""

EXTENSIONS_DECIDED = """
extensions_decided AS (
    -- extensions decided in the year by other acts than the temporary covid acts
    SELECT p.counted_by AS number, bool_or(x.ground = 'goal') AS for_goal,
        bool_or(x.ground = 'other') AS on_other_ground
    FROM members AS m
    JOIN placed AS p ON p.number = m.number
    JOIN extensions AS x ON x.participation_id = m.participation_id
        AND x.recorded_at <= m.known_at
    WHERE x.decided_on >= m.first_day AND x.decided_on < m.next_year AND x.act NOT LIKE 'covid%'
    GROUP BY p.counted_by
)"""

LEAVES = {
    "care": ("care",),
    "birth": ("birth", "pregnancy", "breastfeeding"),
    "long_illness": ("long_illness",),
    "other": ("welfare", "peace", "work", "other"),
}
"""Kinds of leave in the groups they are shown in."""


def _group(name: str) -> str:
    kinds = ", ".join(f"'{kind}'" for kind in LEAVES[name])
    return f"bool_or(v.kind IN ({kinds})) AS {name}"


_GROUPS = ",\n        ".join(map(_group, LEAVES))

LEAVE_TAKEN = f"""
leave_taken AS (
    -- leave on some day in the programme that year
    SELECT p.counted_by AS number,
        {_GROUPS}
    FROM members AS m
    JOIN placed AS p ON p.number = m.number
    JOIN leave AS v ON v.participation_id = m.participation_id AND v.recorded_at <= m.known_at
    WHERE v.leave_from <= m.last_day AND coalesce(v.leave_to > m.from_day, TRUE)
    GROUP BY p.counted_by
)"""
