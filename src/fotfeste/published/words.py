"""The result of a check in words (oppsummering), for a terminal."""

from collections.abc import Iterator

from fotfeste.catalogue.rules.all import RULES
from fotfeste.domain.text import Language, Text
from fotfeste.published.checked import Checked, ToldApart, Wrong
from fotfeste.reconstruction.meaning.naming import named
from fotfeste.reconstruction.proof.numbers import as_printed

SUMMARY = Text(
    nb="{published} publiserte tall: {reproduced} gjengitt, {impossible} umulige, "
    "{not_computable} ikke beregnbare, {wrong} feil.",
    nn="{published} publiserte tal: {reproduced} attgitt, {impossible} umoglege, "
    "{not_computable} ikkje bereknbare, {wrong} feil.",
    en="{published} published figures: {reproduced} reproduced, {impossible} impossible, "
    "{not_computable} not computable, {wrong} wrong.",
)
HIDDEN = Text(
    nb="Dagens regler ville skjult {count} av dem.",
    nn="Reglane i dag ville ha skjult {count} av dei.",
    en="Today's policy would hide {count} of them.",
)
CONTRADICTION = Text(
    nb="Umulig (rad {rows}): {why}",
    nn="Umogleg (rad {rows}): {why}",
    en="Impossible (rows {rows}): {why}",
)
WRONG = Text(
    nb="Feil (rad {row}): {name}: publisert {published}, beregnet {computed}.",
    nn="Feil (rad {row}): {name}: publisert {published}, berekna {computed}.",
    en="Wrong (row {row}): {name}: published {published}, computed {computed}.",
)
WRONG_NORM = Text(
    nb="Feil (rad {row}): {name}: publisert {published}, loven sier {computed} ({paragraph}).",
    nn="Feil (rad {row}): {name}: publisert {published}, lova seier {computed} ({paragraph}).",
    en="Wrong (row {row}): {name}: published {published}, the law says {computed} ({paragraph}).",
)
NOBODY = Text(nb="ingen å regne av", nn="ingen å rekne av", en="nobody to reckon from")
NOT_COMPUTABLE = Text(
    nb="Ikke beregnbar (rad {rows}): {why}",
    nn="Ikkje bereknbar (rad {rows}): {why}",
    en="Not computable (rows {rows}): {why}",
)
TOLD = Text(
    nb="Regel «{rule}»: med «{other}» i stedet for «{default}» "
    "gir dette registeret andre tall enn de publiserte i rad {rows}.",
    nn="Regel «{rule}»: med «{other}» i staden for «{default}» "
    "gir dette registeret andre tal enn dei publiserte i rad {rows}.",
    en="Rule “{rule}”: with “{other}” instead of “{default}” "
    "this register gives other figures than the published ones in rows {rows}.",
)
NOT_TOLD = Text(
    nb="Regel «{rule}»: de publiserte tallene skiller ikke «{other}» fra «{default}» i dette registeret.",
    nn="Regel «{rule}»: dei publiserte tala skil ikkje «{other}» frå «{default}» i dette registeret.",
    en="Rule “{rule}”: the published figures do not tell “{other}” from “{default}” in this register.",
)
RECKONED_WITH = Text(
    nb="Regnet med et annet valg enn vanlig: «{rule}»: «{chosen}» i stedet for «{default}».",
    nn="Rekna med eit anna val enn vanleg: «{rule}»: «{chosen}» i staden for «{default}».",
    en="Computed with another choice than usual: “{rule}”: “{chosen}” instead of “{default}”.",
)
CAVEAT = Text(
    nb="Dette viser at det finnes et register som gir tallene, ikke at definisjonene er direktoratets.",
    nn="Dette viser at det finst eit register som gir tala, ikkje at definisjonane er direktoratet sine.",
    en="This shows that a register exists that gives the figures, not that the definitions are the directorate's.",
)

_MANY = 12


def told(checked: Checked, language: Language) -> Iterator[str]:
    """One line that counts the classes; then what there is to say of single rows and rules."""
    yield _summary(checked).in_language(language)
    for rule in checked.choices.switched(RULES):
        chosen, default = checked.choices.of(rule).title, rule.default.title
        told_rule = RECKONED_WITH.filled(rule=rule.title, chosen=chosen, default=default)
        yield told_rule.in_language(language)
    yield HIDDEN.filled(count=len(checked.hidden)).in_language(language)
    for each in checked.contradictions:
        rows = _listed([row.row for row in each.rows])
        yield CONTRADICTION.filled(rows=rows, why=each.why).in_language(language)
    for wrong in checked.wrong:
        yield _wrong(checked, wrong, language)
    yield from _reasons(checked, language)
    for alternative in checked.told_apart:
        yield _rule(alternative).in_language(language)
    yield CAVEAT.in_language(language)


def _summary(checked: Checked) -> Text:
    published, reproduced, impossible, not_computable, wrong = checked.classes
    return SUMMARY.filled(
        published=published,
        reproduced=reproduced,
        impossible=impossible,
        not_computable=not_computable,
        wrong=wrong,
    )


def _wrong(checked: Checked, wrong: Wrong, language: Language) -> str:
    figure = checked.figures[wrong.row]
    computed = wrong.computed
    return (
        (WRONG if wrong.paragraph is None else WRONG_NORM)
        .filled(
            row=wrong.row,
            name=named(figure),
            published="" if figure.value is None else as_printed(figure.value, language),
            computed=NOBODY if computed is None else as_printed(computed, language),
            **({} if wrong.paragraph is None else {"paragraph": wrong.paragraph}),
        )
        .in_language(language)
    )


def _reasons(checked: Checked, language: Language) -> Iterator[str]:
    reasons = {each.reason: each.why for each in checked.not_computable}
    for reason, why in reasons.items():
        rows = _listed([each.row for each in checked.not_computable if each.reason == reason])
        yield NOT_COMPUTABLE.filled(rows=rows, why=why).in_language(language)


def _rule(told_apart: ToldApart) -> Text:
    words = TOLD if told_apart.rows else NOT_TOLD
    return words.filled(
        rule=told_apart.rule.title,
        default=told_apart.chosen.title,
        other=told_apart.alternative.title,
        rows=_listed(told_apart.rows),
    )


def _listed(rows: list[int] | tuple[int, ...]) -> str:
    """Row numbers, the first few of many."""
    shown = ", ".join(map(str, rows[:_MANY]))
    return f"{shown} … ({len(rows)})" if len(rows) > _MANY else shown
