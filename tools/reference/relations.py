"""The page of relations (sammenhenger): what an audit holds figures against, and how strongly."""

from fotfeste.reconstruction.conventions.relations import RELATIONS, Relation
from tools.reference.markdown import code, page, table, words

LEAD = """What [an audit](../how-to/audit-figures.md) holds figures against. Broken by definition, the
figures are impossible: no register gives them. Broken where it should nearly hold, it is a
warning with the size of the gap. What each is about is the data that the audit itself reads."""


def relations() -> str:
    """Every relation, its strength and what it is about."""
    rows = [(code(r.id), r.strength, words(r.said), _about(r)) for r in RELATIONS]
    return page("Relations", LEAD, table(("relation", "holds", "", "about"), rows))


def _about(relation: Relation) -> str:
    return "<br>".join(map(code, relation.about))
