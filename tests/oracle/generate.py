"""Random small registers, full of the cases on which the rules differ."""

from datetime import date, timedelta
from random import Random
from typing import Any

from fotfeste.domain.codelists.activity import ACTIVITY, COMPLETION, STATUS_KIND, STUDY_KIND
from fotfeste.domain.codelists.education import LEVEL, TRACK
from fotfeste.domain.codelists.leave import LEAVE_KIND
from fotfeste.domain.codelists.measure import GROUP_OF_KIND, MEASURE_GROUP
from fotfeste.domain.codelists.permit import GROUND
from fotfeste.domain.codelists.programme import FINAL_GOAL, PLAN_KIND
from fotfeste.domain.geography.division import municipalities

Row = dict[str, Any]
Rows = dict[str, list[Row]]

FIRST, LAST = date(2019, 1, 1), date(2025, 5, 31)
EDGES = ((1, 1), (12, 31), (2, 28), (3, 1), (12, 1))
COUNTRIES = ("UA", "SY", "CD", "CG", "XS", None)
PLACES = ("0301", "1103", "4601", "9999")


class Life:
    """Draws the rows of one register from one source of chance."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.rows: Rows = {}

    def chance(self, of: float) -> bool:
        return self.random.random() < of

    def day(self, first: date = FIRST, last: date = LAST) -> date:
        """A day, often at the edge of a year or of a cut-off."""
        day = first + timedelta(days=self.random.randrange(max(1, (last - first).days)))
        if self.chance(0.35):
            month, number = self.random.choice(EDGES)
            day = date(day.year, month, number)
        return min(max(day, first), last)

    def add(self, file: str, happened: date, **row: Any) -> Row:
        """A row registered some time after it happened: at once, or after a cut-off."""
        lag = self.random.choice((0, 0, 0, 20, 60, 130, 500))
        recorded = happened + timedelta(days=lag)
        standard = {"valid_from": happened, "valid_to": None, "recorded_at": recorded}
        self.rows.setdefault(file, []).append({**standard, "channel": "web", **row})
        return row

    def place(self, on: date) -> str:
        """A municipality of the day: one of few that many share, or any."""
        if self.chance(0.6):
            return self.random.choice(PLACES)
        return self.random.choice(municipalities(on)).code


def random_rows(random: Random, people: int) -> Rows:
    """The rows by file of a register with so many people."""
    life = Life(random)
    for number in range(people):
        _person(life, f"p{number}")
    return life.rows


def _person(life: Life, name: str) -> None:
    born = life.day(date(1953, 1, 1), date(2006, 12, 31))
    early = date(2015, 1, 1)
    for number in range(life.random.choice((1, 1, 2))):
        since = early if number == 0 else life.day()
        life.add(
            "persons",
            since,
            person_id=name,
            birth_date=born,
            sex=life.random.choice(("female", "male")),
            citizenship=life.random.choice(COUNTRIES),
            country_of_birth=life.random.choice(COUNTRIES),
            country_of_origin=life.random.choice(COUNTRIES),
            screened=life.random.choice(("no",) * 8 + ("confidential", "strictly_confidential")),
        )
    for number in range(life.random.choice((0, 1, 1, 2))):
        ground = life.random.choice(("34", *GROUND.names))
        life.add("permits", (on := life.day()), permit_id=f"{name}{number}", person_id=name,
                 ground=ground, granted_on=on)  # fmt: skip
    for classification, codes in (("track", TRACK.names), ("level", LEVEL.names)):
        for _ in range(life.random.choice((0, 1, 1, 2))):
            since = life.day()
            life.add("education", since, person_id=name, classification=classification,
                     level=life.random.choice((None, *codes)))  # fmt: skip
    _only_one_version_a_day(life.rows)
    for number in range(life.random.choice((1, 1, 1, 2, 3))):
        _participation(life, name, f"{name}-{number}")


def _only_one_version_a_day(rows: Rows) -> None:
    """Versions of the same thing never start on the same day."""
    for file, key in (("persons", ("person_id",)), ("education", ("person_id", "classification"))):
        seen = {(*(row[k] for k in key), row["valid_from"]): row for row in rows.get(file, [])}
        rows[file] = list(seen.values())


def _participation(life: Life, person: str, name: str) -> None:
    start = life.day()
    act = "integreringsloven" if start.year >= 2021 and life.chance(0.8) else "introduksjonsloven"
    on = start if life.chance(0.8) else life.day()
    others = (None, "0301", "1103")
    has_started = life.chance(0.93)
    life.add(
        "participations",
        start,
        participation_id=name,
        person_id=person,
        municipality=life.place(on),
        municipality_on=on,
        responsible_municipality=life.random.choice(others),
        delivering_municipality=life.random.choice(others),
        decided_on=start - timedelta(days=10) if life.chance(0.8) or not has_started else None,
        started_on=start if has_started else None,
        settled_on=_settled(life, start),
        act=act,
        legal_basis="chapter_6a" if act == "integreringsloven" and life.chance(0.4) else "ordinary",
    )
    _pauses(life, name, start)
    _content(life, name, start)
    _plans(life, name, start)
    for number in range(life.random.choice((0, 1, 1, 1, 2))):
        _ending(life, name, f"{name}-e{number}", start)


def _settled(life: Life, start: date) -> date | None:
    """Some days before or after the start, at the edges of one, three and six months too."""
    days = life.random.choice((None, -5, 0, 28, 31, 45, 90, 92, 150, 184, 400))
    return None if days is None else start - timedelta(days=days)


def _plans(life: Life, name: str, start: date) -> None:
    """Plans and contracts, some changed on the way, often with work as the goal."""
    drawn = {
        (
            life.random.choice(PLAN_KIND.names),
            start + timedelta(days=life.random.randrange(-30, 500)),
        )
        for _ in range(life.random.choice((0, 1, 2, 3)))
    }
    for kind, on in sorted(drawn):
        goal = life.random.choice((None, "work", "work", *FINAL_GOAL.names))
        life.add("plans", on, participation_id=name, kind=kind, drawn_up_on=on, final_goal=goal)


def _pauses(life: Life, name: str, start: date) -> None:
    stop = life.day(start - timedelta(days=30), LAST)
    if life.chance(0.2):
        life.add("stops", stop, participation_id=name, kind="temporary", stopped_from=stop,
                 stopped_to=_later(life, stop))  # fmt: skip
    for _ in range(life.random.choice((0, 0, 1, 2, 3))):
        leave = life.day(start - timedelta(days=30), LAST)
        life.add("leave", leave, participation_id=name, leave_from=leave,
                 leave_to=_later(life, leave),
                 kind=life.random.choice(LEAVE_KIND.names))  # fmt: skip


def _later(life: Life, day: date) -> date | None:
    return None if life.chance(0.15) else day + timedelta(days=life.random.randrange(1, 600))


def _content(life: Life, name: str, start: date) -> None:
    for number in range(life.random.choice((0, 1, 2, 3))):
        given = life.day(start - timedelta(days=200), LAST)
        kind = life.random.choice(tuple(GROUP_OF_KIND))
        odd = life.random.choice(MEASURE_GROUP.names)
        life.add("measures", given, measure_id=f"{name}{number}", participation_id=name, kind=kind,
                 measure_group=GROUP_OF_KIND[kind] if life.chance(0.8) else odd,
                 hours_per_week=life.random.choice((None, 2.5, 10.0, 15.0, 20.0, 30.0)),
                 given_from=given, given_to=_later(life, given))  # fmt: skip
    if life.chance(0.25):
        decided = life.day(start, LAST)
        covid = life.chance(0.4)
        life.add("extensions", decided, extension_id=name, participation_id=name,
                 decided_on=decided, months=life.random.choice((3.0, 6.0, 7.5)),
                 ground="covid" if covid else life.random.choice(("goal", "other")),
                 act="covid_2020_53" if covid else "integreringsloven")  # fmt: skip


def _ending(life: Life, participation: str, name: str, start: date) -> None:
    days = life.random.choice((20, 180, 196, 197, 366, 400, 740, 1000))
    ended = start + timedelta(days=days) if life.chance(0.6) else life.day(start, LAST)
    ended = min(ended, LAST)
    reason = life.random.choice(ACTIVITY.names)
    life.add(
        "endings",
        ended,
        ending_id=name,
        participation_id=participation,
        ended_on=ended,
        end_reason=reason,
        completion=life.random.choice((None, *COMPLETION.names)),
        main_activity=life.random.choice((None, reason, reason, *ACTIVITY.names)),
        reopened_on=ended + timedelta(days=life.random.choice((1, 50, 200)))
        if life.chance(0.15)
        else None,
    )
    for kind in life.random.sample(STATUS_KIND.names, life.random.choice((0, 0, 1, 2))):
        observed = ended + timedelta(days=life.random.choice((-3, 0, 14, 15, 40)))
        study = kind == "study"
        life.add("statuses", observed, ending_id=name, kind=kind, observed_on=observed,
                 wage_subsidy=life.random.choice((None, True, False)) if kind == "work" else None,
                 study_kind=life.random.choice(STUDY_KIND.names) if study else None)  # fmt: skip
