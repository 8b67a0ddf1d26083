"""Which words figures bear: each line is what the figures are, and what may be said of them."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from fotfeste.disclosure.claims.decide import decide
from fotfeste.disclosure.claims.fraction_words import nearest_fraction
from fotfeste.disclosure.figures.claim_made import UNSAID, ClaimMade
from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.figures.own_definitions import definitions_of
from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.disclosure.figures.release import write_release
from fotfeste.domain.text import name
from fotfeste.indicators.definitions.claim import (
    AnyClaim,
    Direction,
    FractionWords,
    Highest,
    Largest,
    Lowest,
    MoreThan,
    Quartile,
    Record,
)
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.rule import Choices
from tests.spec.disclosure.cases import COUNTY, figure, hidden

D = Decimal


def persons(id: str, value: int) -> Figure:  # noqa: A002
    return figure(id, D(value))


def per_cent(id: str, value: int) -> Figure:  # noqa: A002
    return figure(id, D(value), unit="percent")


def said(claim: AnyClaim, *figures: Figure, choices: dict[str, str] | None = None) -> str | None:
    """What is said in bokmål; None where nothing is."""
    made = decide([claim], figures, 2024, choices=Choices(choices or {}))
    return made[0].words.nb if made else None


SHARE = Direction(id="work", now="work", before="work@-1", base_now="left", base_before="left@-1")
PERSONS = Direction(id="left", now="left", before="left@-1")


@pytest.mark.parametrize(
    ("now", "of", "before", "of_before", "words"),
    [
        # share now, of how many; the year before, of how many
        (45, 15755, 49, 11381, "gikk ned"),
        (49, 15755, 45, 11381, "økte"),
        (41, 15755, 41, 11381, "var uendret"),
        (42, 15755, 41, 11381, "var"),  # rounding alone may have made the point
        (50, 100, 41, 100, "var"),  # nine points, but of few
        (60, 1000, 41, 1000, "økte"),
        (41, 100, 41, 100, "var"),  # equal as printed, but nobody knows of so few
        (0, 2000, 0, 2000, "var uendret"),
        (100, 2000, 90, 2000, "økte"),
    ],
)
def test_the_direction_of_a_share(
    now: int, of: int, before: int, of_before: int, words: str
) -> None:
    figures = (
        per_cent("work/2024", now),
        per_cent("work/2023", before),
        persons("left/2024", of),
        persons("left/2023", of_before),
    )
    assert said(SHARE, *figures) == words


def test_a_looser_interval_is_another_choice_of_the_rule() -> None:
    figures = (
        per_cent("work/2024", 48),
        per_cent("work/2023", 41),
        persons("left/2024", 500),
        persons("left/2023", 500),
    )
    assert said(SHARE, *figures) == "var"
    assert said(SHARE, *figures, choices={"word_unchanged": "interval_90"}) == "økte"


@pytest.mark.parametrize(
    ("now", "before", "words"),
    [(36139, 32506, "økte"), (2757, 3295, "gikk ned"), (3295, 3295, "var uendret")],
)
def test_numbers_of_persons_are_compared_as_they_are(now: int, before: int, words: str) -> None:
    assert said(PERSONS, persons("left/2024", now), persons("left/2023", before)) == words


def test_no_direction_without_both_years_their_bases_and_one_definition() -> None:
    now, before = per_cent("work/2024", 60), per_cent("work/2023", 41)
    of, of_before = persons("left/2024", 1000), persons("left/2023", 1000)
    assert said(SHARE, now, before, of, of_before) == "økte"
    assert said(SHARE, now, of, of_before) == "var"
    assert said(SHARE, now, before, of) == "var"
    assert said(SHARE, now, before, of, hidden("left/2023")) == "var"
    assert said(SHARE, now, hidden("work/2023"), of, of_before) == "var"
    redefined = Figure(**{**vars(before), "definition_version": 2})
    assert said(SHARE, now, redefined, of, of_before) == "var"


MORE = MoreThan(
    id="more",
    a="left/female",
    b="left/male",
    more=name("flere kvinner enn menn"),
    less=name("flere menn enn kvinner"),
)


@pytest.mark.parametrize(
    ("women", "men", "words"),
    [(18000, 17999, "flere kvinner enn menn"), (7, 9, "flere menn enn kvinner"), (7, 7, None)],
)
def test_more_women_than_men(women: int, men: int, words: str | None) -> None:
    figures = (persons("left/2024/female", women), persons("left/2024/male", men))
    assert said(MORE, *figures) == words


def test_shares_of_two_groups_need_the_interval_too() -> None:
    claim = MoreThan(
        id="more",
        a="work/male",
        b="work/female",
        base_a="left/male",
        base_b="left/female",
        more=name("menn oftere enn kvinner"),
        otherwise=name("begge"),
    )
    shares = (per_cent("work/2024/male", 53), per_cent("work/2024/female", 39))
    many = (persons("left/2024/male", 6900), persons("left/2024/female", 8800))
    few = (persons("left/2024/male", 30), persons("left/2024/female", 30))
    assert said(claim, *shares, *many) == "menn oftere enn kvinner"
    assert said(claim, *shares, *few) == "begge"
    assert said(claim, *shares) == "begge"


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (10, "om lag én av ti"),
        (13, None),
        (25, "om lag én av fire"),
        (33, "om lag én av tre"),
        (45, None),  # «om lag halvparten» of 45 per cent is what we never say
        (47, None),
        (48, "om lag halvparten"),
        (50, "om lag halvparten"),
        (52, "om lag halvparten"),
        (53, None),
        (56, None),
        (58, "om lag seks av ti"),
        (66, "om lag to av tre"),
        (68, "om lag to av tre"),
        (69, "om lag sju av ti"),
        (90, "om lag ni av ti"),
        (97, None),
    ],
)
def test_shares_in_words(share: int, words: str | None) -> None:
    claim = FractionWords(id="half", of="work")
    assert said(claim, per_cent("work/2024", share)) == words


def test_half_is_a_rule_and_only_shares_are_fractions() -> None:
    loose = {"word_half": "from_45_to_55"}
    claim = FractionWords(id="half", of="work", otherwise=name("45 prosent"))
    assert said(claim, per_cent("work/2024", 45)) == "45 prosent"
    assert said(claim, per_cent("work/2024", 45), choices=loose) == "om lag halvparten"
    assert said(claim, persons("work/2024", 50)) == "45 prosent"
    assert said(claim, hidden("work/2024")) == "45 prosent"


def test_every_share_in_words_is_near_its_fraction() -> None:
    for share in range(101):
        fraction = nearest_fraction(D(share), (D(48), D(52)))
        assert fraction is None or abs(share - fraction.per_cent) <= 2


HIGHEST = Highest(id="high", among="by/*", over=COUNTY, apart_from=("99",))
LOWEST = Lowest(id="low", among="by/*", over=COUNTY, apart_from=("99",))


@pytest.mark.parametrize(
    ("oslo", "troms", "finnmark", "unknown", "highest", "lowest"),
    [
        (58, 61, 40, 90, "55", "56"),
        (61, 61, 40, 90, "03 og 55", "56"),
        (61, 61, 61, 90, "03, 55 og 56", "03, 55 og 56"),
        (58, None, 40, 90, None, None),  # a hidden county could be the highest
        (58, 61, 40, None, "55", "56"),  # the unknown row is no county
    ],
)
def test_highest_and_lowest(
    oslo: int | None,
    troms: int | None,
    finnmark: int | None,
    unknown: int | None,
    highest: str | None,
    lowest: str | None,
) -> None:
    shares = zip(COUNTY.codes.names, (oslo, troms, finnmark, unknown), strict=True)
    figures = [
        hidden(f"by/2024/{code}") if share is None else per_cent(f"by/2024/{code}", share)
        for code, share in shares
    ]
    assert said(HIGHEST, *figures) == highest
    assert said(LOWEST, *figures) == lowest


def test_four_that_share_the_first_place_are_not_named() -> None:
    anywhere = Highest(id="high", among="by/*", over=COUNTY)
    figures = [per_cent(f"by/2024/{code}", 61) for code in COUNTY.codes.names]
    assert said(anywhere, *figures[:3]) == "03, 55 og 56"
    assert said(anywhere, *figures) is None
    assert said(anywhere) is None


@pytest.mark.parametrize(("quarter", "code"), [(1, "03"), (2, "56"), (3, "55")])
def test_quartiles_are_figures_of_places_themselves(quarter: int, code: str) -> None:
    claim = Quartile(id="spread", among="by/*", over=COUNTY, quarter=quarter, fewest=4)
    shares = {"03": 20, "55": 90, "56": 40, "99": 95}
    figures = [per_cent(f"by/2024/{code}", share) for code, share in shares.items()]
    made = decide([claim], figures, 2024)[0]
    assert made.words.nb == f"{{by/{code}}}"
    assert made.figures[0] == f"by/2024/{code}"
    assert set(made.figures) == {figure.id for figure in figures}
    assert decide([claim], figures[1:], 2024) == ()


def test_the_largest_by_name() -> None:
    claim = Largest(id="largest", among="by/*", over=COUNTY, number=2)
    numbers = {"03": 20, "55": 90, "56": 40, "99": 10}
    figures = [persons(f"by/2024/{code}", n) for code, n in numbers.items()]
    made = decide([claim], figures, 2024)[0]
    assert (made.words.nb, made.words.en) == ("55 og 56", "55 and 56")
    assert made.figures[:2] == ("by/2024/55", "by/2024/56")
    shared = [persons(f"by/2024/{code}", n) for code, n in {**numbers, "03": 40}.items()]
    assert said(claim, *shared) is None
    assert said(claim, figures[0]) is None


@pytest.mark.parametrize(
    ("total", "words"),
    [
        (178, "55 og 56"),  # Oslo has 38 at most, fewer than the two
        (180, None),  # Oslo may have 40 too
        (None, None),  # nobody knows
    ],
)
def test_the_largest_though_some_are_hidden(total: int | None, words: str | None) -> None:
    claim = Largest(id="largest", among="by/*", over=COUNTY, number=2)
    figures = [
        hidden("by/2024/03"),
        *(persons(f"by/2024/{c}", n) for c, n in {"55": 90, "56": 40, "99": 10}.items()),
    ]
    if total is not None:
        figures.append(persons("by/2024/total", total))
    assert said(claim, *figures) == words


RECORD = Record(id="record", of="left", since=2021, words=name("rekord"))


@pytest.mark.parametrize(
    ("series", "words"),
    [
        ({2021: 3295, 2022: 2757, 2023: 11381, 2024: 15755}, "rekord"),
        ({2021: 3295, 2022: 2757, 2023: 15755, 2024: 15755}, None),
        ({2021: 3295, 2023: 11381, 2024: 15755}, None),  # a year is missing
        ({2024: 15755}, None),
    ],
)
def test_a_record_needs_the_whole_series(series: dict[int, int], words: str | None) -> None:
    assert said(RECORD, *(persons(f"left/{year}", n) for year, n in series.items())) == words


def test_a_record_may_look_into_earlier_releases(tmp_path: Path) -> None:
    part = Part(id="all", tables=("left",), known_at=date(2024, 2, 29), status="final")
    record = ReleaseRecord(
        id="r", year=2023, edition="spec", parts=(part,), policy="1", synthetic=True
    )
    series = [persons(f"left/{year}", n) for year, n in ((2021, 3295), (2022, 2757), (2023, 11381))]
    earlier = write_release(tmp_path / "r", record, series, (), definitions_of((), Choices()))
    now = [persons("left/2024", 15755)]
    assert decide([RECORD], now, 2024) == ()
    (made,) = decide([RECORD], now, 2024, [earlier])
    assert (made.words.nb, made.relation, made.limit) == ("rekord", "above all since", D(2021))
    assert made.figures == ("left/2024", "left/2021", "left/2022", "left/2023")


def test_a_claim_made_says_what_it_rests_on() -> None:
    figures = (persons("left/2024", 36139), persons("left/2023", 32506))
    assert decide([PERSONS], figures, 2024) == (
        ClaimMade("left", "Direction", ("left/2024", "left/2023"), "rises", None, PERSONS.up),
    )
    neutral = decide([PERSONS], figures[:1], 2024)[0]
    assert (neutral.relation, neutral.figures, neutral.words.nb) == (UNSAID, (), "var")
    half = decide([FractionWords(id="half", of="work")], [per_cent("work/2024", 67)], 2024)[0]
    assert (half.relation, half.limit) == ("near", D("66.667"))


def test_a_few_for_a_share_refuses_the_highest_too() -> None:
    few = figure("by/2024/55", None, sign=":", reason=Reason.FEW, unit="percent")
    none_there = figure("by/2024/56", None, sign=".", reason=Reason.IMPOSSIBLE, unit="percent")
    assert said(HIGHEST, per_cent("by/2024/03", 58), few) is None
    assert said(HIGHEST, per_cent("by/2024/03", 58), none_there) == "03"


@pytest.mark.parametrize("wrong", ["{left}", "year", "claim:x", "a b"])
def test_a_claim_names_figures(wrong: str) -> None:
    with pytest.raises(DefinitionError):
        FractionWords(id="x", of=wrong)


def test_the_words_of_a_claim_rest_on_no_other_claim() -> None:
    with pytest.raises(DefinitionError, match="rest on another claim"):
        FractionWords(id="x", of="work", otherwise=name("{claim:y}"))
    with pytest.raises(DefinitionError, match="one code that is"):
        Highest(id="x", among="by/total", over=COUNTY)
