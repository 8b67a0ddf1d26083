"""Groups that two others have in common (snitt): women of a county, where women and the county are in the file.

Nobody need print a group for it to limit others: where all women are of one class, so are
the women of the county. In a small file all of them are looked at; in a large one the
sums of what is printed do.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from fotfeste.disclosure.attack.groups import Group
from fotfeste.disclosure.attack.sums import with_wholes
from fotfeste.disclosure.attack.wholes import wholes

MOST = 2_500
"""So many groups are attacked at once without effort."""
FIELDS = {
    "sex": ("sex",),
    "pair": ("population",),
    "county": ("county", "municipality"),
    "municipality": ("county", "municipality"),
    "age": ("age_group",),
    "education": ("education",),
}
CATEGORY = ("category", "part_of")


def with_meets(groups: Iterable[Group]) -> tuple[Group, ...]:
    """Groups with all that they are parts of, and what parts of the same whole have in common."""
    found = with_wholes(groups)
    while True:
        known = set(found)
        new = [meet for meet in dict.fromkeys(_meets(found)) if meet not in known]
        if not new or len(found) + len(new) > MOST:
            return found
        found = with_wholes((*found, *new))


def _meets(groups: Iterable[Group]) -> Iterator[Group]:
    parts: dict[Group, dict[tuple[str, ...], list[Group]]] = defaultdict(lambda: defaultdict(list))
    for group in groups:
        for whole, how in wholes(group):
            if not how.startswith("among"):
                parts[whole][FIELDS.get(how.split()[0], CATEGORY)].append(group)
    for of_whole in parts.values():
        for (_own, some), (fields, others) in combinations(of_whole.items(), 2):
            if len(some) * len(others) <= MOST:
                yield from (
                    one._replace(**{name: getattr(other, name) for name in fields})
                    for one in some
                    for other in others
                )
