"""Subjects (statistiske enheter): the relations that indicators count the rows of."""

import re
from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.expression import DefinitionError, selected
from fotfeste.indicators.definitions.rule import Choices, Rule

_HOLE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Subject:
    """What one row is (a person in a year, say), as a query over an extract.

    `relation` is a `SELECT` over the files of an extract that yields exactly
    `columns`, `year` among them, and has a hole `{rule_id}` where a rule decides.
    It reads relations that come with the count: `asked(year, known_at)`, the
    years to count and what day the extract shows; `divisions(code, valid_from,
    valid_to, division, year, municipality, county)`, what a municipality's code of
    some day is in the division of each year asked for; and `back_cast(code, valid_from,
    valid_to, municipality_in_YEAR, county_in_YEAR, …)`, what it is in every division.

    `added` names what the relation joins only to add columns to its rows, at most
    one row to each: what reads none of those columns need not run it.
    """

    id: str
    title: Text
    relation: str
    columns: tuple[str, ...]
    rules: tuple[Rule, ...] = ()
    added: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        holes = set(_HOLE.findall(self.relation))
        declared = {rule.id for rule in self.rules}
        if holes - declared:
            raise DefinitionError(f"subject {self.id}: no rule for {sorted(holes - declared)}")
        yields = set(selected(self.sql(Choices()), f"subject {self.id}"))
        if yields != set(self.columns):
            raise DefinitionError(
                f"subject {self.id}: declares {sorted(self.columns)}, yields {sorted(yields)}"
            )

    def sql(self, choices: Choices) -> str:
        """The relation under the chosen alternatives."""
        return self.relation.format_map({rule.id: choices.of(rule).sql for rule in self.rules})
