"""What an audit found, in words (revisjonen i ord), for a terminal."""

from collections import Counter
from collections.abc import Iterator, Sequence

from fotfeste.domain.text import Language, Text
from fotfeste.reconstruction.audit.findings import Audited, Impossible, Mend
from fotfeste.reconstruction.figures.printed import RowId
from fotfeste.reconstruction.proof.numbers import as_printed

SUMMARY = Text(
    nb="{figures} tall: {impossible} umulige grupper, {warnings} advarsler, "
    "{conditional} bare mulige på et vilkår, {rounding} bare avrunding.",
    nn="{figures} tal: {impossible} umoglege grupper, {warnings} åtvaringar, "
    "{conditional} berre moglege på eit vilkår, {rounding} berre avrunding.",
    en="{figures} figures: {impossible} impossible groups, {warnings} warnings, "
    "{conditional} possible on a condition only, {rounding} rounding only.",
)
IMPOSSIBLE = Text(nb="Umulig", nn="Umogleg", en="Impossible")
WARNING = Text(nb="Advarsel", nn="Åtvaring", en="Warning")
ROUNDING = Text(nb="Bare avrunding", nn="Berre avrunding", en="Rounding only")
CONDITIONAL = Text(nb="Bare mulig hvis", nn="Berre mogleg dersom", en="Possible only if")
UNKNOWN = Text(
    nb="Ukjent ord, prøvd bare etter konvensjonene",
    nn="Ukjent ord, prøvd berre etter konvensjonane",
    en="Unknown word, judged by the conventions alone",
)
LINE = Text(
    nb="{kind} (rad {rows}): {said}",
    nn="{kind} (rad {rows}): {said}",
    en="{kind} (rows {rows}): {said}",
)
ONE_MENDS = Text(
    nb="Ett endret tall retter det: {mends}.",
    nn="Eitt endra tal rettar det: {mends}.",
    en="One changed figure mends it: {mends}.",
)
MEND = Text(
    nb="rad {row} fra {was} til {to}",
    nn="rad {row} frå {was} til {to}",
    en="row {row} from {was} to {to}",
)
OR = Text(nb=", eller ", nn=", eller ", en=", or ")
NO_SINGLE = Text(
    nb="Ikke noe enkelt tall retter det.",
    nn="Ikkje noko enkelt tal rettar det.",
    en="No single figure mends it.",
)
CAVEAT = Text(
    nb="At tallene er mulige sammen, viser ikke at de er riktige.",
    nn="At tala er moglege saman, viser ikkje at dei er rette.",
    en="That figures are possible together does not show that they are right.",
)
CLAIMS = Text(
    nb="Påstander i ord: {holds} stemmer, {wrong} stemmer ikke, {untold} kan ikke avgjøres, "
    "{untested} er ikke prøvd.",
    nn="Påstandar i ord: {holds} stemmer, {wrong} stemmer ikkje, {untold} kan ikkje avgjerast, "
    "{untested} er ikkje prøvde.",
    en="Claims in words: {holds} hold, {wrong} do not hold, {untold} cannot be told, "
    "{untested} are not tested.",
)
LEFT_OUT = Text(
    nb="{file}: {asked} rader er ikke bekreftet og {none} er ikke statistikk; de er ikke prøvd.",
    nn="{file}: {asked} rader er ikkje stadfesta og {none} er ikkje statistikk; dei er ikkje prøvde.",
    en="{file}: {asked} rows are not confirmed and {none} are no figures; they are not judged.",
)
_MANY = 12


def told(audited: Audited, language: Language) -> Iterator[str]:
    """One line that counts the findings; then a line for each."""
    yield summary(audited).in_language(language)
    yield from (said.in_language(language) for said in left_out(audited))
    several = len(audited.files) > 1
    for kind, rows, said in findings(audited):
        listed = rows_in_words(rows, several)
        yield LINE.filled(kind=kind, rows=listed, said=said).in_language(language)
    if audited.claims:
        yield claims_in_words(audited).in_language(language)
    yield CAVEAT.in_language(language)


def left_out(audited: Audited) -> Iterator[Text]:
    """How many rows of each review file are not judged, where some are not."""
    for file in audited.files:
        if file.left_out:
            asked, none = (file.left_out.get(state, 0) for state in ("asked", "not a figure"))
            yield LEFT_OUT.filled(file=file.name, asked=asked, none=none)


def claims_in_words(audited: Audited) -> Text:
    """How many claims of the texts got which answer."""
    answers = Counter(each.answer.outcome for each in audited.claims)
    return CLAIMS.filled(
        holds=answers["holds"],
        wrong=answers["does not hold"],
        untold=answers["cannot be told"],
        untested=answers["not tested"],
    )


def summary(audited: Audited) -> Text:
    """How many of each kind."""
    return SUMMARY.filled(
        figures=audited.figures,
        impossible=len(audited.impossible),
        warnings=len(audited.warnings),
        conditional=len(audited.conditional),
        rounding=len(audited.rounding_only),
    )


def findings(audited: Audited) -> Iterator[tuple[Text, Sequence[RowId], Text]]:
    """Every finding: its kind, its rows, what there is to say."""
    several = len(audited.files) > 1
    for impossible in audited.impossible:
        yield IMPOSSIBLE, impossible.rows, why(impossible, several)
    for warned in audited.warnings:
        yield WARNING, warned.rows, warned.why
    for condition in audited.conditional:
        yield CONDITIONAL, condition.rows, condition.needs
    for rounded in audited.rounding_only:
        yield ROUNDING, rounded.rows, rounded.why
    for unknown in audited.unknown:
        said = f"«{unknown.word}» ({unknown.column})"
        yield UNKNOWN, unknown.rows, Text(nb=said, nn=said, en=said)


def why(impossible: Impossible, several: bool) -> Text:
    """Why some rows are impossible, and what single change would do."""
    mends = mends_in_words(impossible.mends, several)
    return Text(
        nb=f"{impossible.why.nb} {mends.nb}",
        nn=f"{impossible.why.nn} {mends.nn}",
        en=f"{impossible.why.en} {mends.en}",
    )


def mends_in_words(mends: Sequence[Mend], several: bool) -> Text:
    """Each change that would do by itself."""
    if not mends:
        return NO_SINGLE

    def listed(language: Language) -> str:
        said = [
            MEND.filled(
                row=row_in_words(mend.row, several),
                was=as_printed(mend.was, language),
                to=as_printed(mend.to, language),
            ).in_language(language)
            for mend in mends
        ]
        return OR.in_language(language).join(said)

    each = Text(nb=listed("nb"), nn=listed("nn"), en=listed("en"))
    return ONE_MENDS.filled(mends=each)


def row_in_words(row: RowId, several: bool) -> str:
    """A row number, with its file where there are several."""
    return str(row) if several else str(row.row)


def rows_in_words(rows: Sequence[RowId], several: bool) -> str:
    """Row numbers, the first of many."""
    shown = ", ".join(row_in_words(row, several) for row in rows[:_MANY])
    return f"{shown} … ({len(rows)})" if len(rows) > _MANY else shown
