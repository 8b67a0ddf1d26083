"""Each data check by example: a small register, and whom the check names."""

from pathlib import Path
from typing import Any

import pytest

from fotfeste.extract.reader import read
from fotfeste.quality.assess import Quality, assess
from tests.extracts import (
    Person,
    Programme,
    Row,
    an_extract,
    ending,
    ground,
    leave,
    level,
    measure,
    person,
    plan,
    programme,
    stop,
)

ON = "2025-05-31"
TROMSO = "5501"


def whole_of(*measures: Row) -> list[Row]:
    """Measures with a day of work and a day of life mastery, so that no element is lacking."""
    day = ("2024-06-03", "2024-06-04")
    others = (measure(kind, *day, hours_per_week=0) for kind in ("work_practice", "life_mastery"))
    return [*measures, *others]


def whole(started: str | None = "2024-06-03", number: str = TROMSO, **differing: Any) -> Programme:
    """A programme in Tromsø with which nothing is wrong, but for what differs."""
    first = started or ""
    told: dict[str, Any] = {
        "settled_on": started,
        "offered_on": started,
        "plans": [plan("integration_plan", first, "completed_upper_secondary")],
        "measures": [
            measure("norwegian", first, "2025-12-01", hours_per_week=20),
            measure("work_practice", first, "2025-12-01", hours_per_week=17.5),
            measure("life_mastery", first, "2025-12-01", hours_per_week=0),
        ],
    }
    return programme(number, started, **{**told, **differing})


def amina(*programmes: Programme, name: str = "Amina", **columns: Any) -> Person:
    """A participant without upper secondary."""
    return person(
        name,
        education=level("compulsory"),
        programmes=programmes or [whole()],
        **columns,
    )


def quality(tmp_path: Path, *people: Person, place: str | None = TROMSO) -> Quality:
    """The quality of a register of these people."""
    with read(an_extract(tmp_path / "register", *people, known_at=ON)) as extract:
        return assess(extract, place=place)


def named(tmp_path: Path, *people: Person) -> list[tuple[str, str]]:
    """Check and record of every finding."""
    return [(found.check.id, found.record) for found in quality(tmp_path, *people).findings]


def ended(*endings: Row, **differing: Any) -> Programme:
    """A programme with nothing wrong until it ended on 1 March 2025."""
    until = whole_of(measure("norwegian", "2024-06-03", "2025-03-01", hours_per_week=37.5))
    return whole(endings=endings, **{"measures": until, **differing})


NORWEGIAN = [measure("norwegian", "2024-06-03", hours_per_week=38)]
CASES: list[tuple[str, Programme, list[tuple[str, str]]]] = [
    ("nothing is wrong", whole(), []),
    (
        "ended, no reason",
        ended(ending("2025-03-01", "not_registered")),
        [("K001", "Amina-1-endings-1")],
    ),
    (
        "reopened, so it has not ended",
        whole(endings=[ending("2025-03-01", "not_registered", reopened_on="2025-03-10")]),
        [],
    ),
    (
        "a reason, but no main activity",
        ended({**ending("2025-03-01", "work_full_time"), "main_activity": None}),
        [("K002", "Amina-1-endings-1")],
    ),
    (
        "no main activity is asked of who moved and goes on",
        ended({**ending("2025-03-01", "moved_continues"), "main_activity": None}),
        [],
    ),
    (
        "the reason is unknown, and was so over 14 days ago",
        ended(ending("2025-03-01", "unknown")),
        [("K013", "Amina-1-endings-1")],
    ),
    (
        "the reason is unknown, and was registered 14 days ago",
        ended(ending("2025-03-01", "unknown", recorded_at="2025-05-17")),
        [("K010", "endings Amina-1-endings-1")],
    ),
    ("no plan, so no goal either", whole(plans=[]), [("K004", "Amina-1"), ("K005", "Amina-1")]),
    ("no goal", whole(plans=[plan("integration_plan", "2024-06-03")]), [("K005", "Amina-1")]),
    ("no measure", whole(measures=[]), [("K006", "Amina-1")]),
    (
        "no life mastery",
        whole(measures=[m for m in whole_of() if m["kind"] != "life_mastery"] + NORWEGIAN),
        [("K015", "Amina-1")],
    ),
    (
        "no Norwegian",
        whole(measures=[*whole_of(), measure("upper_secondary", "2024-06-03", hours_per_week=38)]),
        [("K017", "Amina-1")],
    ),
    (
        "nothing directed at work or education",
        whole(measures=[m for m in whole_of() if m["kind"] != "work_practice"] + NORWEGIAN),
        [("K018", "Amina-1")],
    ),
    (
        "chapter 6A asks for no life mastery, and takes English for Norwegian",
        whole(
            legal_basis="chapter_6a",
            measures=[
                measure("language_offer_english", "2024-06-03", hours_per_week=20),
                measure("work_practice", "2024-06-03", hours_per_week=17.5),
            ],
        ),
        [],
    ),
    (
        "a measure that began before the programme",
        whole(measures=whole_of(measure("norwegian", "2024-06-01", hours_per_week=37.5))),
        [("K011", "Amina-1-measures-1")],
    ),
    (
        "a measure that stands open after the ending",
        ended(
            ending("2025-03-01", "work_full_time"),
            measures=whole_of(measure("norwegian", "2024-06-03", hours_per_week=37.5)),
        ),
        [("K011", "Amina-1-measures-1")],
    ),
    (
        "29 hours a week: too few by either reading",
        whole(measures=whole_of(measure("norwegian", "2024-06-03", hours_per_week=29))),
        [("K008", "Amina-1")],
    ),
    (
        "30 hours a week: enough with much own work",
        whole(measures=whole_of(measure("norwegian", "2024-06-03", hours_per_week=30))),
        [("K009", "Amina-1")],
    ),
    (
        "29 hours a week, on leave in the last four weeks",
        whole(
            measures=whole_of(measure("norwegian", "2024-06-03", hours_per_week=29)),
            leave=[leave("welfare", "2025-05-20", "2025-05-27")],
        ),
        [],
    ),
    (
        "29 hours a week, stopped",
        whole(
            measures=whole_of(measure("norwegian", "2024-06-03", hours_per_week=29)),
            stops=[stop("temporary", "2025-05-20", "2025-05-27")],
        ),
        [],
    ),
    (
        "hours that are not registered are not too few",
        whole(measures=whole_of(measure("norwegian", "2024-06-03"))),
        [],
    ),
    (
        "settled over three months ago, no decision",
        whole(started=None, decided_on=None, settled_on="2025-02-27", offered_on="2025-02-27",
              municipality_on="2025-02-27", valid_from="2025-02-27", plans=[], measures=[]),
        [("K003", "Amina-1")],
    ),
    (
        "settled three months ago to the day",
        whole(started=None, decided_on=None, settled_on="2025-02-28", offered_on="2025-02-28",
              municipality_on="2025-02-28", valid_from="2025-02-28", plans=[], measures=[]),
        [("K003", "Amina-1")],
    ),
    (
        "the three months have not passed",
        whole(started=None, decided_on=None, settled_on="2025-03-01", offered_on="2025-03-01",
              municipality_on="2025-03-01", valid_from="2025-03-01", plans=[], measures=[]),
        [],
    ),
    (
        "decided and not started",
        whole(started=None, decided_on="2025-02-01", settled_on="2025-01-15",
              offered_on="2025-02-01", plans=[], measures=[]),
        [("K014", "Amina-1")],
    ),
    (
        "registered two months after to the day",
        ended(ending("2025-03-01", "work_full_time", recorded_at="2025-05-01")),
        [],
    ),
    (
        "registered a day later",
        ended(ending("2025-03-01", "work_full_time", recorded_at="2025-05-02")),
        [("K010", "endings Amina-1-endings-1")],
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def found_of_cases(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str]]:
    """Check and record of every finding of a register in which each case is a person."""
    people = [amina(taken, name=f"Amina{number}") for number, (_, taken, _) in enumerate(CASES)]
    return named(tmp_path_factory.mktemp("cases"), *people)


@pytest.mark.parametrize("number", range(len(CASES)), ids=[case[0] for case in CASES])
def test_a_check_names_the_record(number: int, found_of_cases: list[tuple[str, str]]) -> None:
    own = f"Amina{number}-"
    expected = [(check, record.replace("Amina-", own)) for check, record in CASES[number][2]]
    assert [(check, record) for check, record in found_of_cases if own in record] == expected


def test_what_is_over_its_longest_time_is_named_where_the_law_decides(tmp_path: Path) -> None:
    """Three years and one more for upper secondary; not decided where the act is not."""
    long = whole("2021-03-01", number="5401")
    decided = amina(long, permit=ground("28", granted_on="2021-01-15"))
    (over,) = quality(tmp_path / "decided", decided).findings
    assert (over.check.id, over.record) == ("K007", "Amina-1")
    assert over.expected.nb == "avsluttet senest 28.2.2025"
    assert over.rule.nb == "integreringsloven § 13"
    act_not_known = amina(long, permit=ground("28", granted_on="2020-11-15"))
    assert named(tmp_path / "not", act_not_known) == []


def test_two_programmes_at_once_name_the_later(tmp_path: Path) -> None:
    overlapping = amina(whole("2024-06-03"), whole("2025-01-06"))
    assert named(tmp_path, overlapping) == [("K012", "Amina-2")]


def test_one_after_the_other_is_not_at_once(tmp_path: Path) -> None:
    first = ended(ending("2025-03-01", "moved_continues"))
    assert named(tmp_path, amina(first, whole("2025-03-01"))) == []


def test_of_the_plan_under_chapter_6a_nothing_unconfirmed_is_asked(tmp_path: Path) -> None:
    """The simplified plan is asked for until 2026; what then follows nobody has confirmed."""
    contract = plan("integration_contract", "2024-06-03")
    now = whole(legal_basis="chapter_6a", plans=[contract])
    assert ("K004", "Amina-1") in named(tmp_path, amina(now))
    later = amina(whole("2026-01-05", legal_basis="chapter_6a", plans=[], measures=[]))
    with read(an_extract(tmp_path / "later", later, known_at="2026-05-31")) as extract:
        found = assess(extract, place=TROMSO).findings
    assert "K004" not in {each.check.id for each in found}


def test_a_finding_tells_what_was_seen_what_is_expected_by_which_rule_and_what_to_do(
    tmp_path: Path,
) -> None:
    (found,) = quality(
        tmp_path,
        amina(ended(ending("2025-03-01", "work_full_time", recorded_at="2025-05-02"))),
    ).findings
    assert found.seen.nb == "registrert eller sist rettet 2.5.2025"
    assert found.expected.nb == "registrert senest 1.5.2025"
    assert found.rule.nb == "integreringsforskriften §§ 58–59"
    assert found.remedy.nb.startswith("Ingenting å rette")
    assert (found.municipality, found.channel) == (TROMSO, "web")


def test_a_person_of_screened_identity_is_counted_in_the_unknown_place_and_listed_nowhere(
    tmp_path: Path,
) -> None:
    hidden = amina(whole(measures=[]), screened="confidential")
    assert quality(tmp_path, hidden, place=None).counts == {"9999": {"K006": 1}}
    assert quality(tmp_path, hidden).findings == ()


def test_the_municipality_is_the_one_it_has_become(tmp_path: Path) -> None:
    """Tromsø was 5401 until 2024."""
    earlier = programme("5401", "2023-09-04", settled_on="2023-09-04", offered_on="2023-09-04")
    assert ("K006", "Amina-1") in named(tmp_path, amina(earlier))
