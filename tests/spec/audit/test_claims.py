"""Claims in words, against made-up figures: what holds, what does not, what cannot be told."""

from pathlib import Path

import pytest

from fotfeste.reconstruction.audit.claimed import with_claims
from fotfeste.reconstruction.audit.findings import Audited
from fotfeste.reconstruction.figures.reader import read_figures

HOLDS, WRONG, UNTOLD, UNTESTED = "holds", "does not hold", "cannot be told", "not tested"
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
    file.write_text(FIGURES, encoding="utf-8")
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
