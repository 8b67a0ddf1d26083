"""Rules switched by name (regelvalg): `RULE=ALTERNATIVE`, as a command takes them."""

from collections.abc import Iterable, Sequence

from fotfeste.catalogue.rules.all import BY_ID, RULES
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.rule import Choices, Rule

NO_CHOICE = Text(
    nb="«{seen}» er ikke et regelvalg. Skriv REGEL=ALTERNATIV, for eksempel {example}.",
    nn="«{seen}» er ikkje eit regelval. Skriv REGEL=ALTERNATIV, til dømes {example}.",
    en="“{seen}” is no choice of a rule. Write RULE=ALTERNATIVE, for example {example}.",
)
NO_RULE = Text(
    nb="Det finnes ingen regel «{seen}». Reglene er: {known}.",
    nn="Det finst ingen regel «{seen}». Reglane er: {known}.",
    en="There is no rule “{seen}”. The rules are: {known}.",
)
NO_ALTERNATIVE = Text(
    nb="Regelen «{rule}» har ikke alternativet «{seen}». Den har: {known}. Det første gjelder når ikke noe er valgt.",
    nn="Regelen «{rule}» har ikkje alternativet «{seen}». Han har: {known}. Det første gjeld når ikkje noko er valt.",
    en="The rule “{rule}” has no alternative “{seen}”. It has: {known}. The first holds where none is chosen.",
)
TWICE = Text(
    nb="Regelen «{rule}» er valgt mer enn én gang. Velg ett alternativ.",
    nn="Regelen «{rule}» er vald meir enn éin gong. Vel eitt alternativ.",
    en="The rule “{rule}” is chosen more than once. Choose one alternative.",
)
EXAMPLE = "unit=participations"


def choices_from(named: Sequence[str]) -> Choices:
    """The choices that a list of `RULE=ALTERNATIVE` makes.

    Raises Refused with everything that is wrong at once; an unknown name is
    answered with those there are.
    """
    problems = tuple(_problems(named))
    if problems:
        raise Refused(*problems)
    return Choices(dict(_parts(each) for each in named))


def _problems(named: Sequence[str]) -> Iterable[Text]:
    rules = [_parts(each)[0] for each in named]
    for each in named:
        rule, alternative = _parts(each)
        if not rule or not alternative:
            yield NO_CHOICE.filled(seen=each, example=EXAMPLE)
        elif rule not in BY_ID:
            yield NO_RULE.filled(seen=rule, known=", ".join(each.id for each in RULES))
        elif alternative not in _alternatives(BY_ID[rule]):
            known = ", ".join(_alternatives(BY_ID[rule]))
            yield NO_ALTERNATIVE.filled(rule=rule, seen=alternative, known=known)
    for rule in dict.fromkeys(rules):
        if rule in BY_ID and rules.count(rule) > 1:
            yield TWICE.filled(rule=rule)


def _parts(choice: str) -> tuple[str, str]:
    rule, _, alternative = choice.partition("=")
    return rule.strip(), alternative.strip()


def _alternatives(rule: Rule) -> list[str]:
    return [alternative.id for alternative in rule.alternatives]
