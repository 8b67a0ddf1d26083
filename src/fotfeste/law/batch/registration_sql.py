"""Deadlines of registration and of deletion as SQL (registreringsfrister, sletting)."""

from fotfeste.law.batch.versions import Dated


def deadlines(dated: Dated) -> str:
    """The columns of each deadline, and of what is missing for it."""
    return ",\n".join(
        (
            f"""CASE WHEN decided_on IS NULL THEN 'programme.decided_on' END AS register_decision_lacks,
            {_register_by(dated, "decided_on")} AS register_decision""",
            f"""CASE WHEN start_missing THEN 'programme.started_on' END AS register_start_lacks,
            {_register_by(dated, "started_on")} AS register_start""",
            f"""CASE WHEN end_missing THEN 'programme.ended_on' END AS register_ending_lacks,
            {_register_by(dated, "ended_on")} AS register_ending""",
            f"""CASE WHEN settled_on IS NULL THEN 'settlement.settled_on' END AS settlement_kept_lacks,
            {_kept(dated, "retention.settlement", "settled_on")} AS settlement_kept""",
            f"""CASE WHEN start_missing THEN 'programme.started_on'
                WHEN started_on IS NULL AND settled_on IS NULL THEN 'settlement.settled_on'
                END AS qualification_kept_lacks,
            CASE WHEN started_on IS NULL THEN {_kept(dated, "retention.not_participating", "settled_on")}
                ELSE {_kept(dated, "retention.qualification", "started_on")} END AS qualification_kept""",
        )
    )


def _register_by(dated: Dated, column: str) -> str:
    return f"({column} + to_months({dated.by('registration.months', column)}))::DATE"


def _kept(dated: Dated, rule: str, column: str) -> str:
    return f"({column} + to_years({dated.now(rule)}))::DATE"
