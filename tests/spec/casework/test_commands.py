"""A year at a caseworker's desk: what each command records, and what it refuses with which words."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from fotfeste.casework.correct import correct
from fotfeste.casework.current import current
from fotfeste.casework.decide import decide
from fotfeste.casework.desk import Desk
from fotfeste.casework.end import end
from fotfeste.casework.extend import extend
from fotfeste.casework.grant_leave import grant_leave
from fotfeste.casework.move import move
from fotfeste.casework.reopen import reopen
from fotfeste.casework.start import start
from fotfeste.casework.withdraw import withdraw
from fotfeste.casework.words import ChangedMeanwhile, NotRecorded
from fotfeste.casework.writing import add
from fotfeste.register.chain import breaks
from fotfeste.register.server import owned
from tests.spec.casework.desks import ALI, KARI, desk, new_person

DECIDED, STARTED, ENDED = date(2024, 2, 1), date(2024, 2, 12), date(2024, 5, 31)
FULL_TIME: dict[str, Any] = {"kind": "work", "position_percent": 100, "wage_subsidy": False}


@pytest.fixture
def kari(database: str) -> Iterator[Desk]:
    """Kari's desk in Tromsø."""
    with desk(database) as at:
        yield at


@pytest.fixture
def amina(kari: Desk) -> str:
    """Amina, who has started."""
    new_person(kari)
    decide(kari, "amina", "allocation", DECIDED, **KARI)
    start(kari, "amina", STARTED, **KARI)
    return "amina"


def days(kari: Desk, *fields: str) -> list[object]:
    said = current(kari, "participation", "amina").values
    return [said.get(field) for field in fields]


def history(kari: Desk, kind: str) -> list[tuple[object, ...]]:
    rows = kari.connection.execute(
        f"""SELECT b.changed_by, b.because, h.channel, h.withdrawn FROM history."{kind}" h
        JOIN history.batch b USING (batch) ORDER BY h.entry"""
    )
    return rows.fetchall()


def test_an_allocation_is_a_decision_and_the_participations_day(kari: Desk) -> None:
    new_person(kari)
    told = decide(kari, "amina", "allocation", DECIDED, **KARI)
    assert [each.kind for each in told] == ["decision", "participation"]
    assert days(kari, "decided_on", "started_on") == ["2024-02-01", None]
    with pytest.raises(NotRecorded, match="allocated by a decision of 2024-02-01"):
        decide(kari, "amina", "allocation", date(2024, 3, 1), **KARI)


def test_other_decisions_leave_the_participation_as_it_is(kari: Desk) -> None:
    new_person(kari)
    (told,) = decide(kari, "amina", "benefit", DECIDED, **KARI)
    assert told.kind == "decision"
    assert days(kari, "decided_on") == [None]


def test_a_start_is_recorded_once(kari: Desk, amina: str) -> None:
    assert days(kari, "started_on") == ["2024-02-12"]
    with pytest.raises(NotRecorded, match="started on 2024-02-12"):
        start(kari, amina, date(2024, 3, 1), **KARI)


def test_nobody_starts_before_it_was_decided(kari: Desk) -> None:
    new_person(kari)
    decide(kari, "amina", "allocation", DECIDED, **KARI)
    with pytest.raises(NotRecorded, match="days_out_of_order"):
        start(kari, "amina", date(2024, 1, 31), **KARI)
    assert days(kari, "started_on") == [None]


def test_leave_is_within_the_programme_and_once_at_a_time(kari: Desk, amina: str) -> None:
    grant_leave(kari, amina, "birth", date(2024, 3, 1), date(2024, 4, 1), **KARI)
    with pytest.raises(NotRecorded, match="overlaps another"):
        grant_leave(kari, amina, "birth", date(2024, 3, 15), date(2024, 5, 1), **KARI)
    with pytest.raises(NotRecorded, match="before the participation started"):
        grant_leave(kari, amina, "birth", date(2024, 2, 1), date(2024, 2, 20), **KARI)


def test_an_extension_that_no_rule_of_the_day_covers_is_recorded_and_told(
    kari: Desk, amina: str
) -> None:
    told = extend(kari, amina, 6, "covid", "covid_2020_53", date(2024, 4, 1), **KARI)
    assert {found.rule_id for found in told.told} >= {"no_rule_covers"}
    assert current(kari, "extension", told.reference).values["months"] == 6
    with pytest.raises(NotRecorded, match="code_unknown"):
        extend(kari, amina, 6, "weather", "integreringsloven", date(2024, 4, 2), **KARI)


def test_an_ending_has_its_statuses_and_a_derived_activity_beside_it(
    kari: Desk, amina: str
) -> None:
    statuses: list[dict[str, Any]] = [
        FULL_TIME,
        {"kind": "study", "study_kind": "higher_education"},
    ]
    told = end(kari, amina, ENDED, "work_full_time", statuses=statuses, **KARI)
    assert [each.kind for each in told] == ["ending", "status", "status"]
    said = current(kari, "ending", told[0].reference).values
    assert "main_activity" not in said  # what is derived is never put into the record itself
    derived = kari.connection.execute("SELECT activity, because FROM register.derived_activity")
    assert derived.fetchall() == [("work_full_time", "foremost")]
    with pytest.raises(NotRecorded, match="ended on 2024-05-31"):
        end(kari, amina, ENDED, "work_full_time", **KARI)


def test_an_ending_with_a_status_that_is_wrong_is_not_recorded_at_all(
    kari: Desk, amina: str
) -> None:
    with pytest.raises(NotRecorded, match="out_of_range"):
        end(
            kari,
            amina,
            ENDED,
            "work_full_time",
            statuses=[{"kind": "work", "position_percent": 700}],
            **KARI,
        )
    assert history(kari, "ending") == []


def test_a_main_activity_of_ones_own_has_a_reason(kari: Desk, amina: str) -> None:
    with pytest.raises(NotRecorded, match="Say why"):
        end(kari, amina, ENDED, "work_full_time", main_activity="higher_education", **KARI)


def test_nothing_ends_that_has_not_started(kari: Desk) -> None:
    new_person(kari)
    with pytest.raises(NotRecorded, match="has not started"):
        end(kari, "amina", ENDED, "work_full_time", **KARI)


def test_reopening_keeps_the_ending(kari: Desk, amina: str) -> None:
    with pytest.raises(NotRecorded, match="nothing to reopen"):
        reopen(kari, amina, date(2024, 6, 1), **KARI)
    end(kari, amina, ENDED, "health", completion="interrupted", **KARI)
    told = reopen(kari, amina, date(2024, 6, 1), **ALI)
    said = current(kari, "ending", told.reference).values
    assert (said["ended_on"], said["end_reason"], said["reopened_on"]) == (
        "2024-05-31",
        "health",
        "2024-06-01",
    )
    assert [row[:2] for row in history(kari, "ending")] == [
        tuple(KARI.values()),
        tuple(ALI.values()),
    ]
    end(kari, amina, date(2024, 6, 30), "work_full_time", **KARI)  # and she can end again


def test_who_moves_ends_here_and_goes_on_there(kari: Desk, amina: str) -> None:
    with pytest.raises(NotRecorded, match="in municipality 5501 already"):
        move(kari, amina, ENDED, "5501", **KARI)
    with pytest.raises(NotRecorded, match="no municipality on 2024-05-31"):
        move(kari, amina, ENDED, "0000", **KARI)
    (told,) = move(kari, amina, ENDED, "0301", **KARI)
    assert current(kari, "ending", told.reference).values["end_reason"] == "moved_continues"
    assert history(kari, "ending")[0][1] == "told by the participant (0301)"


def test_a_correction_keeps_what_was_said(kari: Desk, amina: str) -> None:
    seen = current(kari, "participation", amina)
    told = correct(kari, seen, started_on=date(2024, 2, 14), **ALI)
    assert (told.changed, told.version > seen.version) == (True, True)
    assert days(kari, "started_on", "decided_on") == ["2024-02-14", "2024-02-01"]
    again = correct(
        kari, current(kari, "participation", amina), started_on=date(2024, 2, 14), **ALI
    )
    assert again.changed is False
    assert history(kari, "participation")[-1] == ("ali", "seen in the case", "web", False)
    with pytest.raises(NotRecorded, match="has no field “colour”"):
        correct(kari, current(kari, "participation", amina), colour="red", **ALI)


def test_a_record_changed_since_it_was_seen_is_told_and_not_overwritten(
    kari: Desk, amina: str
) -> None:
    seen = current(kari, "participation", amina)
    correct(kari, seen, started_on=date(2024, 2, 14), **ALI)
    with pytest.raises(ChangedMeanwhile, match="changed by ali after you saw it"):
        correct(kari, seen, started_on=date(2024, 2, 20), **KARI)
    with pytest.raises(ChangedMeanwhile, match="seen in the case"):
        withdraw(kari, seen, **KARI)
    assert days(kari, "started_on") == ["2024-02-14"]


def test_what_others_rest_on_is_not_withdrawn(kari: Desk, amina: str) -> None:
    (ending, _) = end(kari, amina, ENDED, "work_full_time", statuses=[FULL_TIME], **KARI)
    seen = current(kari, "ending", ending.reference)
    with pytest.raises(NotRecorded, match="Withdraw the others first"):
        withdraw(kari, seen, **KARI)
    status = current(kari, "status", f"{ending.reference}/status-1")
    withdraw(kari, status, **KARI)
    withdraw(kari, seen, **KARI)
    with pytest.raises(NotRecorded, match="no Ending"):
        current(kari, "ending", ending.reference)
    assert history(kari, "ending")[-1][3] is True


@pytest.mark.parametrize(
    ("by", "because", "told"), [("", "x", "Who records"), ("kari", " ", "reason is missing")]
)
def test_nothing_is_recorded_by_nobody_or_for_no_reason(
    kari: Desk, by: str, because: str, told: str
) -> None:
    new_person(kari)
    with pytest.raises(NotRecorded, match=told):
        start(kari, "amina", STARTED, by=by, because=because)


def test_a_plan_is_held_to_the_act_of_the_participation(kari: Desk) -> None:
    new_person(kari)
    seen = current(kari, "participation", "amina")
    correct(kari, seen, act="introduksjonsloven", **KARI)
    plan = {
        "participation": "amina",
        "kind": "integration_plan",
        "drawn_up_on": DECIDED,
        "final_goal": "work",
    }
    with pytest.raises(NotRecorded, match="field_not_open"):
        add(kari, "plan", "plan-1", plan, **KARI)


def test_another_municipality_has_no_such_record(database: str, kari: Desk, amina: str) -> None:
    with desk(database, "0301", "ola") as ola:
        for act in (
            lambda: start(ola, amina, STARTED, by="ola", because="x"),
            lambda: current(ola, "participation", amina),
            lambda: end(ola, amina, ENDED, "health", by="ola", because="x"),
        ):
            with pytest.raises(NotRecorded, match="no Participation “amina” that you can work on"):
                act()
    assert days(kari, "started_on") == ["2024-02-12"]


def test_a_screened_person_is_not_there_for_who_may_not_see_her(database: str) -> None:
    with desk(database, role="screened") as trusted, desk(database, by="ola") as ola:
        new_person(trusted, screened="confidential")
        with pytest.raises(NotRecorded, match="no Participation"):
            start(ola, "amina", STARTED, by="ola", because="x")
        start(trusted, "amina", STARTED, **KARI)


def test_everything_stands_in_the_chain(database: str, kari: Desk, amina: str) -> None:
    end(kari, amina, ENDED, "work_full_time", statuses=[FULL_TIME], **KARI)
    with owned(database) as owner:
        assert list(breaks(owner)) == []
