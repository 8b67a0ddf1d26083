"""What changed between two days, and whom it touches."""

from datetime import date
from pathlib import Path

from fotfeste.extract.reader import read
from fotfeste.law.changes import Change, changes, lines
from tests.extracts import an_extract, ground, level, person, plan, programme

AIMING_AT_WORK = [plan("integration_plan", "2024-01-15", "work")]


def by_rule(found: tuple[Change, ...]) -> dict[str, Change]:
    return {change.rule.id: change for change in found}


def test_new_year_2026() -> None:
    found = by_rule(changes(date(2025, 12, 31), date(2026, 1, 1)))
    assert {
        "target.job_hours",
        "months.schooled",
        "work_element.hours",
        "collective.duty",
    } <= found.keys()
    assert (
        found["months.schooled"]
        .said()
        .nb.startswith(
            "1.1.2026 Lengste program med videregående opplæring eller mer: 6 måneder → 12 måneder"
        )
    )


def test_the_first_day_is_not_in_it_and_the_last_is() -> None:
    assert "target.job_hours" not in by_rule(changes(date(2026, 1, 1), date(2026, 6, 30)))
    assert "target.job_hours" in by_rule(changes(date(2025, 6, 1), date(2026, 1, 1)))


def test_nothing_changed_in_a_quiet_month() -> None:
    assert changes(date(2024, 9, 1), date(2024, 9, 30)) == ()


def test_what_has_not_commenced_is_no_change() -> None:
    assert "plan.contract" not in by_rule(changes(date(2026, 6, 1), date(2100, 1, 1)))


def test_participants_are_counted_by_the_anchor_once_each(tmp_path: Path) -> None:
    folder = an_extract(
        tmp_path / "register",
        person(
            "before",
            permit=ground("34"),
            programmes=[programme("0301", "2024-01-31", legal_basis="chapter_6a")],
        ),
        person(
            "after",
            permit=ground("34"),
            programmes=[
                programme("0301", "2024-02-01", legal_basis="chapter_6a", plans=AIMING_AT_WORK),
                programme("0301", "2024-08-01", legal_basis="chapter_6a", plans=AIMING_AT_WORK),
            ],
        ),
        person(
            "other goal",
            permit=ground("34"),
            programmes=[programme("0301", "2024-02-01", legal_basis="chapter_6a")],
        ),
        person("ordinary", programmes=[programme("0301", "2024-03-01", plans=AIMING_AT_WORK)]),
        person("old", programmes=[programme("0301", "2020-03-01")]),
    )
    with read(folder) as extract:
        found = by_rule(changes(date(2024, 1, 31), date(2024, 2, 1), extract))
    assert found["work_element.collective_hours"].touched == 1  # chapter 6A, goal work, once
    assert found["content.part_time_collective"].touched == 3  # in programme, chapter 6A
    page = list(lines(tuple(found.values()), "nn"))
    assert any(line.endswith("[rører ved 3 deltakarar]") for line in page)
    assert found["content.part_time_collective"].as_json()["touched"] == 3


def test_what_an_extract_does_not_tell_of_persons_is_not_counted(tmp_path: Path) -> None:
    folder = an_extract(
        tmp_path / "register",
        person("schooled", programmes=[programme("0301", "2026-02-01", offered_on="2026-01-15", decided_on="2026-01-20")],
               education=level("upper_secondary")),
        person("unschooled", programmes=[programme("0301", "2026-02-01", offered_on="2026-01-15", decided_on="2026-01-20")],
               education=level("compulsory")),
        person("unknown", programmes=[programme("0301", "2026-02-01", offered_on="2026-01-15", decided_on="2026-01-20")],
               education=level("unknown")),
        known_at="2026-05-31",
    )  # fmt: skip
    with read(folder) as extract:
        found = by_rule(changes(date(2025, 12, 31), date(2026, 1, 1), extract))
        couples = by_rule(changes(date(2024, 6, 30), date(2024, 7, 1), extract))
    assert found["months.schooled"].touched == 1
    assert found["target.job_hours"].touched is None  # no column for a job
    assert found["work_element.hours_running"].touched is None  # to be confirmed
    assert couples["benefit.share_couple"].touched is None  # no column for a partner


def test_the_same_value_by_another_paragraph_touches_nobody(tmp_path: Path) -> None:
    folder = an_extract(
        tmp_path / "register",
        person("one", programmes=[programme("0301", "2026-02-01", decided_on="2026-01-20")]),
        known_at="2026-05-31",
    )
    with read(folder) as extract:
        found = by_rule(changes(date(2025, 12, 31), date(2026, 1, 1), extract))
    same = found["content.full_time"]
    assert (same.is_of_value, same.touched) == (False, None)
    assert "37,5 timer i uken → som før, ny hjemmel" in same.said().nb
    assert found["end.when"].touched == 1
    assert next(lines((found["end.when"],), "nb")).endswith("[berører 1 deltaker]")
