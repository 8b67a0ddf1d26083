"""A made-up release and an edition of it: every kind of block, a hidden figure, a missing year, rounding."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from fotfeste.disclosure.figures.claim_made import ClaimMade
from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.figures.own_definitions import definitions_of
from fotfeste.disclosure.figures.record import Part as ReleasePart
from fotfeste.disclosure.figures.record import ReleaseRecord
from fotfeste.disclosure.figures.release import Release, write_release
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text, name
from fotfeste.indicators.definitions.block import (
    Bullets,
    ChartBlock,
    DefinitionsBlock,
    KeyFigures,
    Note,
    Paragraph,
    RulesBlock,
    Sentence,
    SeriesBlock,
    SignsBlock,
    Subheading,
    TableBlock,
    Years,
)
from fotfeste.indicators.definitions.claim import FractionWords
from fotfeste.indicators.definitions.edition import Chapter, Constant, Edition, Sum
from fotfeste.indicators.definitions.indicator import Count, Part, Share
from fotfeste.indicators.definitions.layout import Grid, OverIndicators, OverYears
from fotfeste.indicators.definitions.layout import Over as OverCodes
from fotfeste.indicators.definitions.rule import Alternative, Choices, Rule
from fotfeste.indicators.definitions.series import Series
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import EVERYONE, Variable

YEAR = 2030


def same(words: str) -> Text:
    """A text that need not be translated, since nobody but a test reads it."""
    return Text(nb=words, nn=f"{words} (nn)", en=f"{words} (en)")


RULE = Rule(
    id="year_of_leaving",
    title=same("Året en avslutning hører til"),
    explanation=same("Kildene sier ikke hvilket år."),
    alternatives=(
        Alternative("first_day", same("Den første dagen"), "1 = 1"),
        Alternative("last_day", same("Den siste dagen"), "1 = 2"),
    ),
    source="en forskrift",
)
SUBJECT = Subject(
    "people",
    same("Personer"),
    "SELECT place, sex, way, year FROM people WHERE {year_of_leaving}",
    ("place", "sex", "way", "year"),
    (RULE,),
)
PLACES = CodeList(
    "place",
    Text(nb="Fylke", nn="Fylke", en="County"),
    (
        Code("20", name("Ålesvik")),
        Code("10", name("Nordvik")),
        Code("99", Text(nb="Ukjent", nn="Ukjend", en="Unknown")),
    ),
)
SEXES = CodeList(
    "sex",
    Text(nb="Kjønn", nn="Kjønn", en="Sex"),
    (
        Code("female", Text(nb="Kvinner", nn="Kvinner", en="Women")),
        Code("male", Text(nb="Menn", nn="Menn", en="Men")),
    ),
)
PLACE = Variable("place", PLACES.title, SUBJECT, PLACES, "place")
SEX = Variable("sex", SEXES.title, SUBJECT, SEXES, "sex", explanation=same("Kjønn i registeret."))

LEAVERS = Count(
    id="leavers",
    title=Text(nb="Avsluttet", nn="Avslutta", en="Left"),
    subject=SUBJECT,
    explanation=same("De som sluttet i året."),
    source="en rapport",
)
RESULT = Share(
    id="result",
    title=Text(nb="Til arbeid eller utdanning", nn="Til arbeid eller utdanning", en="To either"),
    subject=SUBJECT,
    explanation=same("De som gikk til det ene eller det andre."),
    source="en rapport",
    among=EVERYONE,
    having=SEX.is_in("female"),
)
TO_WORK, TO_EDUCATION = (
    Share(
        id=each,
        title=Text(nb=title, nn=title, en=title),
        subject=SUBJECT,
        explanation=same(f"De som gikk til {title.lower()}."),
        source="en rapport",
        among=EVERYONE,
        having=SEX.is_in("female"),
    )
    for each, title in (("to_work", "Arbeid"), ("to_education", "Utdanning"))
)
BY_SEX = Part(
    id="by_sex",
    title=same("Fordelt på kjønn"),
    subject=SUBJECT,
    explanation=same("Andel av alle."),
    source="en rapport",
    among=EVERYONE,
    of=SEX,
)

RESULTS = Table("results", same("Resultat"), (RESULT,), (PLACE, SEX), (0, -1))
WAYS = Table("ways", same("Hvor de gikk"), (LEAVERS, RESULT, TO_WORK, TO_EDUCATION), (), (0, -1))
SEXES_OF_LEAVERS = Table("sexes", same("Kjønn"), (BY_SEX,), (PLACE, SEX))
OUTSIDE = Series(
    id="unemployment",
    title=same("Ledige"),
    unit="percent",
    decimals=1,
    source=same("Et sted for dem over {constant:age} år."),
    codes=PLACES,
    missing=same("Tallene for noen år mangler."),
)


def shown(table: str, codes: str, value: str, **other: object) -> Figure:
    """A figure with a number; per cent without decimals unless something else is said."""
    decimals = len(value.partition(".")[2])
    return _figure(table, codes, Decimal(value), None, None, decimals, **other)


def hidden(table: str, codes: str, **other: object) -> Figure:
    """A figure that may not be shown."""
    return _figure(table, codes, None, ":", Reason.HIDDEN, 0, **other)


def _figure(
    table: str,
    codes: str,
    value: Decimal | None,
    sign: object,
    reason: Reason | None,
    decimals: int,
    *,
    year: object = YEAR,
    contents: object = "result",
    several: object = False,
    unit: object = "percent",
) -> Figure:
    parts = tuple(codes.split("/")) if codes else ()
    last = (str(contents),) if several else ()
    return Figure(
        id="/".join((table, str(year), *parts, *last)),
        table=table,
        year=int(str(year)),
        contents=str(contents),
        codes=parts,
        value=value,
        sign=sign,  # type: ignore[arg-type]  # the class itself refuses what is no sign
        reason=reason,
        decimals=decimals,
        unit=unit,  # type: ignore[arg-type]  # as above
        definition_version=1,
    )


FIGURES: tuple[Figure, ...] = (
    shown("results", "10/female", "58"),
    shown("results", "10/male", "67"),
    shown("results", "10/total", "62"),
    hidden("results", "20/female"),
    hidden("results", "20/male"),
    shown("results", "20/total", "45"),
    shown("results", "99/female", "0"),
    shown("results", "99/male", "6"),
    shown("results", "99/total", "5"),
    shown("results", "total/female", "39"),
    shown("results", "total/male", "53"),
    shown("results", "total/total", "45"),
    shown("results", "10/total", "60", year=YEAR - 1),
    shown("results", "20/total", "51", year=YEAR - 1),
    shown("results", "total/total", "49", year=YEAR - 1),
    *(
        shown("ways", "", value, contents=contents, several=True, unit=unit, year=year)
        for year, contents, value, unit in (
            (YEAR, "leavers", "13942", "persons"),
            (YEAR, "result", "45", "percent"),
            (YEAR, "to_work", "41", "percent"),
            (YEAR, "to_education", "5", "percent"),
            (YEAR - 1, "leavers", "9820", "persons"),
            (YEAR - 1, "result", "49", "percent"),
            (YEAR - 1, "to_work", "41", "percent"),
            (YEAR - 1, "to_education", "8", "percent"),
        )
    ),
    *(
        shown("sexes", f"{place}/{sex}", value, contents="by_sex")
        for place, sex, value in (
            ("10", "female", "55"),
            ("10", "male", "45"),
            ("20", "female", "61"),
            ("20", "male", "39"),
            ("total", "female", "57"),
            ("total", "male", "43"),
        )
    ),
    shown("unemployment", "10", "2.4", contents="unemployment"),
    shown("unemployment", "20", "3.0", contents="unemployment"),
    shown("unemployment", "10", "1.9", year=YEAR - 1, contents="unemployment"),
)

CLAIMS = (
    ClaimMade(
        id="since",
        kind="direction",
        figures=("ways/2030/result", "ways/2029/result"),
        relation="falls",
        limit=None,
        words=Text(
            nb="gikk ned fra {ways@-1/result} prosent",
            nn="gjekk ned frå {ways@-1/result} prosent",
            en="fell from {ways@-1/result} per cent",
        ),
    ),
)

RECORD = ReleaseRecord(
    id="small-2030",
    year=YEAR,
    edition="small",
    parts=(
        ReleasePart(
            id="all",
            tables=("results", "ways", "sexes", "unemployment"),
            known_at=date(2031, 2, 28),
            status="final",
            announced=date(2031, 5, 13),
        ),
    ),
    policy="policy-1",
    synthetic=True,
)

_COUNTY_SEX = Grid(
    RESULTS,
    (
        OverCodes(
            PLACE,
            order="name",
            last=("99",),
            total_title=Text(nb="Landet", nn="Landet", en="Country"),
        ),
    ),
    (OverCodes(SEX),),
)

EDITION = Edition(
    id="small",
    title=Text(nb="Resultater {year}", nn="Resultat {year}", en="Results {year}"),
    subtitle=same("En liten rapport <med tegn & sånt>"),
    years=Years(2029, None),
    front=(
        KeyFigures(
            (
                (name("{ways/leavers}"), Text(nb="avsluttet", nn="avslutta", en="left")),
                (
                    Text(
                        nb="{ways/result} prosent",
                        nn="{ways/result} prosent",
                        en="{ways/result} per cent",
                    ),
                    Text(nb="gikk videre", nn="gjekk vidare", en="went on"),
                ),
                (name("{results/20/female}"), same("kan ikke vises")),
            )
        ),
        Bullets(
            (
                (
                    Sentence(
                        Text(
                            nb="I {year} avsluttet {ways/leavers} personer, og andelen {claim:since}.",
                            nn="I {year} avslutta {ways/leavers} personar, og delen {claim:since}.",
                            en="In {year}, {ways/leavers} persons left, and the share {claim:since}.",
                        ),
                        footnote=Text(
                            nb="Året før avsluttet {ways@-1/leavers}.",
                            nn="Året før avslutta {ways@-1/leavers}.",
                            en="The year before {ways@-1/leavers} left.",
                        ),
                    ),
                    Sentence(
                        Text(
                            nb="I Ålesvik gikk {results/20/female} prosent av kvinnene videre.",
                            nn="I Ålesvik gjekk {results/20/female} prosent av kvinnene vidare.",
                            en="In Ålesvik {results/20/female} per cent of the women went on.",
                        )
                    ),
                ),
                (Sentence(same("Denne står bare i gamle rapporter."), years=Years(None, 2029)),),
                (Sentence(same("Denne har {claim:unknown}.")),),
            )
        ),
    ),
    chapters=(
        Chapter(
            Text(nb="Hvor gikk de?", nn="Kvar gjekk dei?", en="Where did they go?"),
            (
                Paragraph(
                    (
                        Sentence(
                            Text(
                                nb="Av alle gikk {ways/result} prosent videre, {ways/to_work} prosent til arbeid og {ways/to_education} prosent til utdanning, se {see:by-county}.",
                                nn="Av alle gjekk {ways/result} prosent vidare, {ways/to_work} prosent til arbeid og {ways/to_education} prosent til utdanning, sjå {see:by-county}.",
                                en="Of all, {ways/result} per cent went on, {ways/to_work} per cent to work and {ways/to_education} per cent to education, see {see:by-county}.",
                            ),
                            footnote=same("Retten gjelder dem under {constant:age} år."),
                        ),
                    )
                ),
                Subheading(same("Fylker")),
                TableBlock(
                    id="by-county",
                    caption=Text(nb="Andel i {year}", nn="Del i {year}", en="Share in {year}"),
                    grid=_COUNTY_SEX,
                    notes=(same("Uten fylket {results/20/female}."), same("Alle er talt én gang.")),
                ),
                ChartBlock(
                    id="chart-county",
                    caption=Text(nb="Andel i {year}", nn="Del i {year}", en="Share in {year}"),
                    grid=_COUNTY_SEX,
                    kind="grouped",
                    alternative=(
                        Sentence(
                            Text(
                                nb="Nordvik har {results/10/total} prosent.",
                                nn="Nordvik har {results/10/total} prosent.",
                                en="Nordvik has {results/10/total} per cent.",
                            )
                        ),
                    ),
                ),
                TableBlock(
                    id="by-way",
                    caption=same("Hvor de gikk"),
                    grid=Grid(WAYS, (OverIndicators(WAYS.shows),), (OverYears((-1, 0)),)),
                ),
                ChartBlock(
                    id="chart-way",
                    caption=same("Utvikling"),
                    grid=Grid(WAYS, (OverYears((-1, 0)),), (OverIndicators(WAYS.shows[1:]),)),
                    kind="line",
                    alternative=(Sentence(same("Tallet er {results/20/female}.")),),
                ),
                ChartBlock(
                    id="chart-sex",
                    caption=same("Kjønn"),
                    grid=Grid(
                        SEXES_OF_LEAVERS, (OverCodes(PLACE),), (OverCodes(SEX, total="none"),)
                    ),
                    kind="stacked",
                    alternative=(),
                ),
                TableBlock(
                    id="two-levels",
                    caption=same("To nivåer"),
                    grid=Grid(
                        RESULTS,
                        (OverCodes(PLACE, order="name", only=("10", "20")),),
                        (OverCodes(SEX), OverYears((-1, 0))),
                    ),
                ),
            ),
        ),
        Chapter(
            Text(nb="Om tallene", nn="Om tala", en="About the figures"),
            (
                Note(same("Verdt å vite"), (Sentence(same("Registeret ble lest {known_at}.")),)),
                SeriesBlock(id="ledige", caption=same("Ledige"), series=OUTSIDE, offsets=(-1, 0)),
                Subheading(same("Tegn")),
                SignsBlock(),
                Subheading(same("Begreper")),
                DefinitionsBlock(),
                Subheading(same("Regler")),
                RulesBlock(),
            ),
        ),
        Chapter(same("Tomt"), (Paragraph((Sentence(same("{results/20/male} kan ikke sies.")),)),)),
    ),
    claims=(
        FractionWords(id="since", of="ways/result"),
        FractionWords(id="unknown", of="ways/result"),
    ),
    constants=(Constant("age", name("55"), "en lov"),),
    sums=(Sum(RESULT, (TO_WORK, TO_EDUCATION)),),
    rounding=Text(
        nb="Avrunding gjør at delene ikke alltid blir summen.",
        nn="Avrunding gjer at delane ikkje alltid blir summen.",
        en="Because of rounding, parts do not always make the whole.",
    ),
)


def small_release(folder: Path, record: ReleaseRecord = RECORD) -> Release:
    """The release, written to a folder and read again."""
    definitions = definitions_of(EDITION.tables, Choices())
    return write_release(folder, record, FIGURES, CLAIMS, definitions)
