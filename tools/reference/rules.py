"""The page of rules that the sources leave open (åpne definisjonsvalg)."""

from fotfeste.catalogue.rules.all import COMPUTED_RULES, RULES
from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.indicators.definitions.rule import Alternative, Rule
from tools.reference.markdown import both, code, page, table, words

LEAD = """The sources do not say everything that must be decided before anything can be counted.
Each such choice is a rule with a name, alternatives and a default, printed in every report.
[What the sources leave open](../explanation/what-the-sources-leave-open.md) tells why, and
`fotfeste check` tells for each alternative whether the published figures would differ. Those
that change counts come first, then those on how figures are told."""

_SUBJECTS = {
    rule.id: [
        name for name, of in VARIABLE.items() if rule in next(iter(of.values())).subject.rules
    ]
    for rule in COMPUTED_RULES
}


def rules() -> str:
    """Every rule with its alternatives; the default first."""
    return page("Rules", LEAD, *map(_rule, RULES))


def _rule(rule: Rule) -> str:
    subjects = ", ".join(map(code, _SUBJECTS.get(rule.id, [])))
    where = f"\n\nDecides rows of: {subjects}." if subjects else ""
    return "\n\n".join(
        [
            f"## {rule.id}",
            f"**{both(rule.title)}**. {words(rule.explanation)}",
            table(("alternative", "", "takes in"), [_row(rule, a) for a in rule.alternatives]),
            f"Source: {rule.source}.{where}",
        ]
    )


def _row(rule: Rule, alternative: Alternative) -> tuple[str, str, str]:
    default = " **default**" if alternative is rule.default else ""
    taken = code(alternative.sql) if alternative.sql else ", ".join(map(str, alternative.numbers))
    return code(alternative.id) + default, both(alternative.title), taken
