"""Results of leavers (resultater) as parts of each other: work and education, and the rest."""

from collections.abc import Iterator

from fotfeste.disclosure.attack.groups import Group
from fotfeste.reconstruction.conventions.words import ENDINGS, NEITHER, WITHIN_NEITHER

BOTH = "work_or_education"
SPLIT = "result:split"
_SIZES = {**{f"result:{name}": len(codes) for name, codes in ENDINGS.items()}, SPLIT: 2}


def result_wholes(group: Group) -> Iterator[tuple[Group, str]]:
    """The groups of which leavers with a result are a part, and along what."""
    own = group.category
    for name, codes in ENDINGS.items():
        if own in codes and own != name:
            yield group._replace(category=name), f"result:{name}"
    if own in {BOTH, NEITHER}:
        yield group._replace(category=""), SPLIT
    if own in WITHIN_NEITHER:
        yield group._replace(category=NEITHER), NEITHER
    if own in (*ENDINGS[BOTH], *WITHIN_NEITHER):
        yield group._replace(category=""), "results"


def is_whole_result(how: str, parts: int) -> bool:
    """Whether so many parts along a division of results make the whole of it."""
    return _SIZES.get(how) == parts
