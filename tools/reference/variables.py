"""The page of variables (kjennetegn), by subject."""

from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.variable import Variable
from tools.reference.markdown import both, code, link, page, table, words

LEAD = """Named values of the rows that are counted. Each is an SQL expression over the columns
of its subject and yields one of its codes for every row. What the codes mean stands
under [code lists](codes.md)."""

FEW_CODES = 8


def variables() -> str:
    """Every subject with its variables."""
    return page("Variables", LEAD, *map(_subject, VARIABLE.values()))


def _subject(variables: dict[str, Variable]) -> str:
    subject = next(iter(variables.values())).subject
    return "\n\n".join(
        [f"## {subject.id}", f"**{both(subject.title)}**. {_rules(subject)}"]
        + [_variable(variable) for variable in variables.values()]
    )


def _rules(subject: Subject) -> str:
    listed = ", ".join(link(rule.id, f"rules.md#{rule.id}") for rule in subject.rules)
    return f"Rules that decide its rows: {listed}." if listed else "No open rule decides its rows."


def _variable(variable: Variable) -> str:
    names = variable.codes.names
    codes = ", ".join(map(code, names)) if len(names) <= FEW_CODES else f"{len(names)} codes"
    rows = [
        ("Codes", f"{codes}: {link(variable.codes.id, f'codes.md#{variable.codes.id}')}"),
        ("Expression", code(variable.sql)),
    ]
    said = f"**{both(variable.title)}**."
    if variable.explanation:
        said += f" {words(variable.explanation)}"
    heading = f"### {variable.id} ({variable.subject.id})"
    return "\n\n".join([heading, said, table(("", ""), rows)])
