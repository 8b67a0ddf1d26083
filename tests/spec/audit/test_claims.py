"""Claims in words, against made-up figures: what holds, what does not, what cannot be told."""

import csv
from io import StringIO
from pathlib import Path

import pytest

from fotfeste.reconstruction.audit.audit import audit
from fotfeste.reconstruction.audit.claimed import with_claims
from fotfeste.reconstruction.audit.findings import Audited
from fotfeste.reconstruction.figures.printed import COLUMNS
from fotfeste.reconstruction.figures.reader import read_figures

HOLDS, WRONG, UNTOLD, UNTESTED = "holds", "does not hold", "cannot be told", "not tested"
MORE_FIGURES = """\
measure,unit,year,population,sex,age_group,category,value,precision
countries_of_origin,countries,2030,,,,,61,exact
participants_in_programme,persons,2030,collective_protection_ukraine,,,,1200,exact
participants_in_programme,persons,2030,,,,origin:Syria,500,exact
participants_in_programme,persons,2030,,,,origin:Eritrea,200,exact
share_of_leavers,percent,2030,collective_protection_ukraine,,,,80,integer percent
share_of_leavers,percent,2030,collective_protection_ukraine,female,,,55,integer percent
share_to_work,percent,2030,,,19-24,,50,integer percent
share_to_work,percent,2030,,,25-54,,30,integer percent
share_to_work,percent,2030,,,55+,,20,integer percent
"""
FIGURES = """\
measure,unit,year,sex,education,county,value,precision
left_programme,persons,2030,,,,1000,exact
left_programme,persons,2029,,,,900,exact
left_programme,persons,2028,,,,1200,exact
left_programme,persons,2030,female,,,600,exact
left_programme,persons,2030,male,,,400,exact
left_programme,persons,2029,female,,,430,exact
left_programme,persons,2029,male,,,470,exact
left_programme,persons,2028,female,,,700,exact
left_programme,persons,2028,male,,,500,exact
participants_in_programme,persons,2030,,,,3000,exact
participants_in_programme,persons,2030,female,,,1500,exact
participants_in_programme,persons,2030,male,,,1500,exact
share_to_work,percent,2030,,,,30,integer percent
share_to_work,percent,2029,,,,31,integer percent
share_to_work,percent,2028,,,,26,integer percent
share_to_work_or_education,percent,2030,,,,48,integer percent
share_to_education,percent,2030,,,,18,integer percent
share_to_education,percent,2029,,,,18,integer percent
share_to_work_or_education,percent,2030,female,track1,,20,integer percent
share_to_work_or_education,percent,2030,female,track3,,60,integer percent
share_to_work_or_education,percent,2030,male,track1,,30,integer percent
share_to_work_or_education,percent,2030,male,track3,,60,integer percent
share_to_work,percent,2030,,,Oslo,36,integer percent
share_to_work,percent,2030,,,Agder,33,integer percent
share_to_work,percent,2030,,,Troms,30,integer percent
share_to_work,percent,2030,,,Viken,25,integer percent
"""


@pytest.fixture
def audited(tmp_path: Path) -> Audited:
    file = tmp_path / "figures.csv"
    rows = [row for text in (FIGURES, MORE_FIGURES) for row in csv.DictReader(StringIO(text))]
    with file.open("w", encoding="utf-8", newline="") as written:
        writer = csv.DictWriter(written, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(rows)
    return Audited((read_figures(file),))


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("Andelen som gikk til arbeid økte fra 2028 til 2030.", [HOLDS]),
        ("Andelen som gikk til arbeid gikk ned fra 2028 til 2030.", [WRONG]),
        ("Andelen som gikk til arbeid økte fra 2029 til 2030.", [UNTOLD]),  # 31 and 30, rounded
        ("Delen som gjekk til arbeid auka frå 2028 til 2030.", [HOLDS]),
        ("The share who went on to work fell from 2028 to 2030.", [WRONG]),
        ("Overgang til utdanning var uendret fra 2029 til 2030.", [HOLDS]),
        ("Overgang til arbeid var uendret fra 2028 til 2030.", [WRONG]),
        ("Overgang til arbeid var omtrent uendret fra 2029 til 2030.", [HOLDS]),
        ("Overgang til arbeid var omtrent uendret fra 2028 til 2030.", [WRONG]),
        ("Flere kvinner enn menn avsluttet programmet i 2030.", [HOLDS]),
        ("Flere menn enn kvinner avsluttet programmet i 2030.", [WRONG]),
        ("Flere kvinner enn menn deltok i program i 2030.", [WRONG]),  # 1,500 of each
        ("I 2030 var det for første gang flere kvinner enn menn som avsluttet program.", [WRONG]),
        ("Halvparten gikk til arbeid eller utdanning i 2030.", [UNTOLD]),  # 48: 47.5 to 48.5
        ("Halvparten gikk til arbeid i 2030.", [WRONG]),
        ("Over halvparten gikk til arbeid i 2030.", [UNTESTED]),
        ("Tre av ti gikk til arbeid i 2030.", [HOLDS]),
        ("Fire av ti gikk til arbeid i 2030.", [WRONG]),
        ("En av fire gikk til arbeid i 2030.", [UNTOLD]),  # 30 is at the limit of «about»
        ("De fleste som avsluttet programmet i 2030, var kvinner.", [HOLDS]),
        ("De fleste som avsluttet programmet i 2030, var menn.", [WRONG]),
        ("Rekordmange avsluttet programmet i 2030.", [WRONG]),
        ("Rekordmange deltok i 2030.", [UNTOLD]),
        ("Overgang til arbeid var høyest i Oslo, etterfulgt av Agder og Troms.", [HOLDS]),
        ("Overgang til arbeid var høyest i Agder.", [WRONG]),
        ("Overgang til arbeid var lavest i Viken.", [HOLDS]),
        ("Overgang til arbeid var høyest i Oslo, etterfulgt av Troms.", [WRONG]),
        ("Oslo og Agder har høy overgang til arbeid", [UNTOLD]),
        ("Oslo har høy overgang til arbeid", [WRONG]),
        ("Viken har høyere overgang til arbeid enn landsgjennomsnittet.", [WRONG]),
        ("Oslo har høyere overgang til arbeid enn landsgjennomsnittet.", [HOLDS]),  # so has Agder
        ("Oslo og Viken har høyere overgang til arbeid enn landet.", [WRONG]),
        ("Andelen som gikk til arbeid økte med 4 prosentpoeng fra 2028 til 2030.", [HOLDS]),
        ("Andelen som gikk til arbeid økte med 9 prosentpoeng fra 2028 til 2030.", [WRONG]),
        ("300 flere deltok i program i 2030 enn i 2029.", [UNTOLD]),
        ("100 flere avsluttet program i 2030 enn i 2029.", [HOLDS]),
        ("400 flere avsluttet program i 2030 enn i 2029.", [WRONG]),
        ("Blant de som avsluttet program i 2030, var 6 av 10 kvinner.", [HOLDS]),
        ("Blant de som avsluttet program i 2030, var 8 av 10 kvinner.", [WRONG]),
        ("Flyktninger fra om lag 60 land deltok.", [HOLDS]),
        ("Flyktninger fra om lag 90 land deltok.", [WRONG]),
        ("Fordrevne fra Ukraina utgjorde den største gruppen, etterfulgt av Syria.", [HOLDS]),
        ("Fordrevne fra Ukraina utgjorde den største gruppen, etterfulgt av Eritrea.", [WRONG]),
        ("Kvinner utgjorde den største andelen av de som avsluttet program.", [HOLDS]),
        ("Menn utgjorde den største andelen av de som avsluttet program.", [WRONG]),
        ("De yngste deltakerne hadde høyest overgang til arbeid.", [HOLDS]),
        ("De eldste deltakerne hadde høyest overgang til arbeid.", [WRONG]),
        (
            "Deltakere med høyere utdanning har bedre resultater enn de med lite utdanning.",
            [UNTOLD],
        ),
        (
            "Kvinner fordrevne fra Ukraina utgjør 55 prosent av alle som avsluttet program.",
            [WRONG],  # 80 per cent of all, and women 55 of these: 44
        ),
        (
            "Kvinner fordrevne fra Ukraina utgjør 44 prosent av alle som avsluttet program.",
            [HOLDS],
        ),
        (
            "Blant fordrevne fra Ukraina utgjør kvinner 55 prosent av alle som avsluttet program.",
            [HOLDS],
        ),
        ("Høyere utdanning teller.", []),
        ("Fortsatt gir høyere utdanning større uttelling for menn enn for kvinner.", [WRONG]),
        ("Fortsatt gir høyere utdanning større uttelling for kvinner enn for menn.", [HOLDS]),
        ("Andelen enslige som gikk til arbeid økte fra 2028 til 2030.", [UNTESTED]),
        ("Andelen som gikk til arbeid økte.", [UNTESTED]),  # since when?
    ],
)
def test_a_claim_is_held_against_the_figures(
    audited: Audited, said: str, answers: list[str]
) -> None:
    found = with_claims(audited, {"report.txt": said})
    assert [each.answer.outcome for each in found.claims] == answers
    assert len(found.warnings) == answers.count(WRONG)


def test_a_warning_says_what_is_said_where_and_what_the_figures_are(audited: Audited) -> None:
    text = "Innledning\n\nOslo har høy overgang til arbeid"
    (warned,) = with_claims(audited, {"report.txt": text}).warnings
    assert "«Oslo har høy overgang til arbeid» (report.txt, 3)" in warned.why.en
    assert "Others are above the country too: Agder." in warned.why.en
    assert [row.row for row in warned.rows] == [13, 23, 24]
    assert warned.gap == 3


def test_places_as_far_as_the_country_are_no_others(audited: Audited) -> None:
    """Troms is at 30 like the country: before rounding it may be above, and nobody can tell."""
    found = with_claims(audited, {"r": "Oslo og Agder har høy overgang til arbeid"})
    assert [each.answer.outcome for each in found.claims] == [UNTOLD]


def test_what_may_speak_of_a_group_named_before_is_not_held_against_everybody(
    audited: Audited,
) -> None:
    text = "Dette gjelder øvrige flyktninger. Overgang til arbeid gikk ned fra 2028 til 2030."
    found = with_claims(audited, {"r": text})
    assert [each.answer.outcome for each in found.claims] == [UNTOLD]


def test_what_was_spoken_of_last_may_be_meant_by_it(audited: Audited) -> None:
    text = "30 prosent gikk til arbeid i 2030. Det er en økning fra 2028. Det er lavere enn i 2028."
    outcomes = [each.answer.outcome for each in with_claims(audited, {"r": text}).claims]
    assert outcomes == [HOLDS, WRONG]


def test_a_note_is_a_claim_of_its_row(tmp_path: Path) -> None:
    file = tmp_path / "notes.csv"
    file.write_text(
        """\
measure,unit,year,county,value,precision,note
share_to_work,percent,2029,,40,integer percent,
share_to_work,percent,2030,,30,integer percent,uendret fra 2029
share_to_work,percent,2030,Oslo,36,integer percent,høyest i landet
share_to_work,percent,2030,Agder,38,integer percent,høyest i landet
share_to_work,percent,2030,Troms,20,integer percent,printed in words: the highest that there is
left_programme,persons,2029,,900,exact,
left_programme,persons,2030,,800,exact,rekord
""",
        encoding="utf-8",
    )
    found = with_claims(Audited((read_figures(file),)), {})
    outcomes = {each.place: each.answer.outcome for each in found.claims}
    assert outcomes == {
        "notes:2 note": WRONG,
        "notes:3 note": WRONG,
        "notes:4 note": HOLDS,
        "notes:5 note": UNTESTED,
        "notes:7 note": WRONG,
    }
    assert [[row.row for row in each.rows] for each in found.warnings] == [[1, 2], [3, 4], [6, 7]]


def test_a_heading_that_ends_early_is_a_sentence_of_its_own(audited: Audited) -> None:
    text = """\
Rekordmange avsluttet programmet
Om lag 1000 flyktninger avsluttet programmet, og det er en rapport med lange linjer i.
Den neste linjen er like lang, slik at bredden på siden kan ses av teksten som står her.
"""
    found = with_claims(audited, {"r": text})
    assert [(each.said, each.answer.outcome) for each in found.claims] == [
        ("Rekordmange avsluttet programmet", WRONG)
    ]


def test_a_table_of_those_above_a_limit_has_none_below_it(tmp_path: Path) -> None:
    file = tmp_path / "large.csv"
    file.write_text(
        """\
locator,measure,unit,year,county,municipality,value,precision
Table 8,table_threshold_left_programme,persons,2030,,,80,exact
Table 8,left_programme,persons,2030,Nord,Aa,81,exact
Table 8,left_programme,persons,2030,Nord,Bb,79,exact
Table 9,left_programme,persons,2030,Nord,Cc,12,exact
""",
        encoding="utf-8",
    )
    (found,) = audit([read_figures(file)]).warnings
    assert [row.row for row in found.rows] == [1, 3]
    assert found.gap == 1
    assert "more than 80, but has one with 79" in found.why.en
