"""What is true of a register is never said not to hold, however its figures are rounded; what is false beyond rounding is."""

import random
from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.reconstruction.audit.claimed import with_claims
from fotfeste.reconstruction.audit.findings import Audited
from fotfeste.reconstruction.figures.reader import figures_of

SEEDS = st.integers(min_value=0, max_value=10**6)
COUNTIES = ("", "Agder", "Oslo", "Troms", "Viken")
YEARS = (2028, 2029, 2030)
Shares = dict[tuple[int, str], Fraction]
Counts = dict[tuple[int, str], int]


def a_country(chance: random.Random) -> tuple[Shares, Counts]:
    """Unrounded shares to work by year and county, and leavers by year and sex."""
    shares: Shares = {}
    for year in YEARS:
        left = {county: chance.randint(20, 400) for county in COUNTIES if county}
        work = {county: chance.randint(0, left[county]) for county in left}
        shares |= {(year, c): Fraction(100 * work[c], left[c]) for c in left}
        shares[year, ""] = Fraction(100 * sum(work.values()), sum(left.values()))
    counts = {(year, sex): chance.randint(1, 500) for year in YEARS for sex in ("female", "male")}
    return shares, counts | {(y, ""): counts[y, "female"] + counts[y, "male"] for y in YEARS}


def printed(shares: Shares, counts: Counts) -> Audited:
    lines = ["measure,unit,year,sex,county,value,precision"]
    for (year, county), share in shares.items():
        lines.append(f"share_to_work,percent,{year},,{county},{round(share)},integer percent")
    for (year, sex), count in counts.items():
        lines.append(f"left_programme,persons,{year},{sex},,{count},exact")
    return Audited((figures_of("\n".join(lines), "country.csv"),))


def outcomes(audited: Audited, said: list[str]) -> Mapping[str, str]:
    """What each sentence comes to; a sentence that is not tested shows that the test says nothing."""
    found = {
        sentence: with_claims(audited, {"text": sentence}).claims[0].answer.outcome
        for sentence in said
    }
    assert "not tested" not in found.values(), found
    return found


def on_shares(shares: Shares) -> list[tuple[str, bool, bool]]:
    """Sentences on shares, whether each is true, and whether it is false beyond rounding."""
    found = []
    for then, now in [*pairwise(YEARS), (YEARS[0], YEARS[-1])]:
        for county in COUNTIES:
            place = f" i {county}" if county else ""
            change = shares[now, county] - shares[then, county]
            shown = round(shares[now, county]) - round(shares[then, county])
            found += [
                (f"Overgang til arbeid{place} økte fra {then} til {now}.", change > 0, shown < -1),
                (
                    f"Overgang til arbeid{place} gikk ned fra {then} til {now}.",
                    change < 0,
                    shown > 1,
                ),
            ]
            by = round(abs(change))
            if by:
                verb = "økte" if change > 0 else "gikk ned"
                start = f"Overgang til arbeid{place} {verb} med"
                found.append((f"{start} {by} prosentpoeng fra {then} til {now}.", True, False))
                found.append((f"{start} {by + 3} prosentpoeng fra {then} til {now}.", False, True))
    ranked = sorted(COUNTIES[1:], key=lambda county: -shares[2030, county])
    first, *_, last = ranked
    is_clear = round(shares[2030, first]) - round(shares[2030, last]) > 1
    chain = f"{ranked[0]}, etterfulgt av {ranked[1]} og {ranked[2]}"
    found += [
        (f"Overgang til arbeid var høyest i {chain}.", True, False),
        (f"Overgang til arbeid var høyest i {last}.", False, is_clear),
        (f"Overgang til arbeid var lavest i {last}.", True, False),
        (f"Overgang til arbeid var lavest i {first}.", False, is_clear),
    ]
    for county in COUNTIES[1:]:
        above = shares[2030, county] - shares[2030, ""]
        shown = round(shares[2030, county]) - round(shares[2030, ""])
        said = f"{county} har høyere overgang til arbeid enn landsgjennomsnittet."
        found.append((said, above > 0, shown < -1))
    return found


def on_counts(counts: Counts) -> list[tuple[str, bool, bool]]:
    """The same for numbers of persons, which are not rounded."""
    women, men, all_left = (counts[2030, sex] for sex in ("female", "male", ""))
    record = all(all_left > counts[year, ""] for year in YEARS[:-1])
    gap = counts[2030, ""] - counts[2029, ""]
    word = "flere" if gap > 0 else "færre"
    found = [
        ("Flere kvinner enn menn avsluttet programmet i 2030.", women > men, women <= men),
        ("Flere menn enn kvinner avsluttet programmet i 2030.", men > women, men <= women),
        ("De fleste som avsluttet programmet i 2030, var kvinner.", women > men, women <= men),
        (
            "Rekordmange avsluttet programmet i 2030.",
            record,
            any(all_left < counts[y, ""] for y in YEARS),
        ),
    ]
    if gap:
        found += [
            (f"{abs(gap)} {word} avsluttet programmet i 2030 enn i 2029.", True, False),
            (f"{2 * abs(gap) + 1} {word} avsluttet programmet i 2030 enn i 2029.", False, True),
        ]
    tenths = round(Fraction(10 * women, all_left))
    if 0 < tenths < 10:
        said = f"Blant de som avsluttet programmet i 2030, var om lag {tenths} av 10 kvinner."
        found.append((said, True, False))
    return found


@settings(derandomize=True, deadline=None, max_examples=30)
@given(SEEDS)
def test_true_words_hold_or_cannot_be_told_and_false_ones_are_found(seed: int) -> None:
    shares, counts = a_country(random.Random(seed))
    audited = printed(shares, counts)
    claims = [*on_shares(shares), *on_counts(counts)]
    found = outcomes(audited, [said for said, _, _ in claims])
    accused = {said for said, outcome in found.items() if outcome == "does not hold"}
    upheld = {said for said, outcome in found.items() if outcome == "holds"}
    assert not [said for said, is_true, _ in claims if is_true and said in accused]
    assert not [said for said, _, is_false in claims if is_false and said not in accused]
    assert not [said for said, is_true, _ in claims if not is_true and said in upheld]


def test_both_kinds_are_among_what_is_said() -> None:
    shares, counts = a_country(random.Random(1))
    claims = [*on_shares(shares), *on_counts(counts)]
    assert sum(is_true for _, is_true, _ in claims) > 20
    assert sum(is_false for _, _, is_false in claims) > 20
