"""Of which larger groups a group of a figures file is a part (helheter), and along what."""

from collections.abc import Iterator

from fotfeste.disclosure.attack.groups import EVERYBODY, LEAVERS, Group
from fotfeste.disclosure.attack.results import result_wholes
from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.groups import ages

SEXES = frozenset({"female", "male"})
PAIRS = (
    frozenset({"act_introduction", "act_integration"}),
    frozenset({"collective_protection_ukraine", "other_refugees"}),
    frozenset({"collective_protection", "not_collective_protection"}),
)
PARTICIPANTS = "participants_in_programme"
AMONG_PARTICIPANTS = frozenset({LEAVERS, "started"})


def wholes(group: Group) -> Iterator[tuple[Group, str]]:
    """The groups one level up, each with a word for the division; parts of one word have nobody in common."""
    if group.sex:
        yield group._replace(sex=""), "sex"
    for number, pair in enumerate(PAIRS):
        if group.population in pair:
            yield group._replace(population=EVERYBODY), f"pair {number}"
    if group.municipality:
        yield group._replace(municipality=""), "municipality"
    elif group.county:
        yield group._replace(county=""), _county(group.county)
    if group.age_group:
        is_band = ages(group.age_group) is not None
        yield group._replace(age_group=""), "age" if is_band else f"age {group.age_group}"
    if group.education:
        yield group._replace(education=""), f"education {group.education}"
    is_of_persons = not group.category or group.category.startswith(words.ORIGIN)
    if group.measure in AMONG_PARTICIPANTS and is_of_persons:
        yield group._replace(measure=PARTICIPANTS), f"among {group.measure}"
    yield from _of_category(group)


def class_of(group: Group) -> str:
    """The classification that a group is a member of; blank where its members need not be complete."""
    name, colon, _member = group.category.partition(":")
    return "" if group.part_of or not colon or name + colon == words.ORIGIN else name + colon


def others(group: Group) -> Iterator[Group]:
    """The other part of each pair: who is not one of the two is the other, printed or not."""
    if group.sex in SEXES:
        yield from (group._replace(sex=sex) for sex in sorted(SEXES - {group.sex}))
    for pair in PAIRS:
        if group.population in pair:
            rest = sorted(pair - {group.population})
            yield from (group._replace(population=name) for name in rest)


def _of_category(group: Group) -> Iterator[tuple[Group, str]]:
    """The wholes of a category: what it is a part of by `part_of`, as a result, as a member."""
    if group.part_of:
        yield group._replace(category=group.part_of, part_of=""), "part"
    elif group.measure == LEAVERS:
        yield from result_wholes(group)
    name, colon, member = group.category.partition(":")
    if colon and not group.part_of:
        overlaps = name + colon == words.ORIGIN and member.casefold() in words.REGIONS
        yield group._replace(category=""), group.category if overlaps else name + colon


def _county(name: str) -> str:
    """Counties that are others put together overlap with them, and are a division of their own."""
    return f"county {name}" if name in words.COUNTY_UNIONS else "county"
