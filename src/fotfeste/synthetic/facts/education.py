"""Education before the programme (utdanning): a track under introduksjonsloven, a level under the newer act."""

import numpy as np

from fotfeste.synthetic.columns import FREE, Days, Flags, Words
from fotfeste.synthetic.facts.recording import channels
from fotfeste.synthetic.facts.rows import Values
from fotfeste.synthetic.lives.link import REST
from fotfeste.synthetic.prior import shares

_TRACK_OF = {level: track for track, level in shares.LEVEL_OF_TRACK.items()}

_LEVELS = {
    "compulsory_or_less": ("none", "compulsory_started", "compulsory", "upper_secondary_started"),
    "upper_secondary": ("upper_secondary", "higher_started"),
    "higher": ("higher",),
    "unknown": ("unknown",),
}
_LEVEL_SHARES = {
    "compulsory_or_less": (0.2, 0.36, 0.3, 0.14),
    "upper_secondary": (0.78, 0.22),
    "higher": (1.0,),
    "unknown": (1.0,),
}
_SAYS_UNKNOWN = 0.5


def education(
    track: Words,
    group: Words,
    act: Words,
    displaced: Words,
    known: tuple[Days, Days],
    rng: np.random.Generator,
) -> dict[str, Values]:
    """Rows that give each person the track and the level that the figures ask for.

    `track` and `group` may be free, or none of those named; then what is usual under the act. Nobody
    under integreringsloven has a track unless a figure says so.
    """
    group = _resolved(group, act, displaced, rng)
    tracks = _tracks(np.where(track == REST, FREE, track), group, act, rng)
    groups = _groups(group, tracks, act, displaced, rng)
    has_track = tracks != "no_track"
    has_level = (groups != _seen(tracks)) | (
        ~has_track & (act == "integreringsloven") & (rng.random(len(act)) < _SAYS_UNKNOWN)
    )
    with_track, with_level = np.flatnonzero(has_track), np.flatnonzero(has_level)
    people = np.concatenate([with_track, with_level])
    return {
        "person_id": people,
        "classification": np.repeat(["track", "level"], [len(with_track), len(with_level)]),
        "level": np.concatenate([tracks[with_track], _levels(groups[with_level], rng)]),
        "valid_from": known[0][people],
        "recorded_at": known[1][people],
        "channel": channels(rng, len(people)),
    }


def _resolved(group: Words, act: Words, displaced: Words, rng: np.random.Generator) -> Words:
    """The groups, each that is «none of those named» drawn among the usual ones not named."""
    named = set(np.unique(group).tolist()) - {FREE, REST}
    found = group.astype("U24").copy()
    for newer, usual in ((True, None), (False, _older())):
        for name, levels in shares.LEVELS.items():
            of_act = (act == "integreringsloven") == newer
            who = np.flatnonzero((group == REST) & of_act & (displaced == name))
            left = {k: v for k, v in (usual or levels).items() if k not in named} or {"unknown": 1}
            weights = np.asarray(list(left.values())) / sum(left.values())
            found[who] = rng.choice(tuple(left), size=len(who), p=weights)
    return found


def _older() -> dict[str, float]:
    """How common each group is under introduksjonsloven, as its tracks are."""
    return {shares.LEVEL_OF_TRACK[track]: share for track, share in shares.TRACKS.items()}


def _tracks(track: Words, group: Words, act: Words, rng: np.random.Generator) -> Words:
    names = tuple(shares.TRACKS)
    usual = rng.choice(names, size=len(act), p=tuple(shares.TRACKS.values()))
    by_group = group.astype("U24").copy()
    by_group[group == "upper_secondary"] = "no_track"
    for level, name in _TRACK_OF.items():
        by_group[group == level] = name
    older = np.where(group == FREE, usual, by_group)
    mixed = np.where(group == "mixed_track2", "track2", "no_track")
    return np.where(track != FREE, track, np.where(act == "introduksjonsloven", older, mixed))


def _groups(
    group: Words, tracks: Words, act: Words, displaced: Words, rng: np.random.Generator
) -> Words:
    usual = np.full(len(group), "unknown", dtype="U24")
    for name, levels in shares.LEVELS.items():
        who = np.flatnonzero((displaced == name) & (act == "integreringsloven"))
        usual[who] = rng.choice(tuple(levels), size=len(who), p=tuple(levels.values()))
    seen = np.where(tracks != "no_track", _seen(tracks), usual)
    return np.where(group != FREE, group, seen)


def _seen(tracks: Words) -> Words:
    """The group that a track counts as where no level is registered."""
    seen = np.full(len(tracks), "unknown", dtype="U24")
    for track, level in shares.LEVEL_OF_TRACK.items():
        seen[tracks == track] = level
    return seen


def _levels(groups: Words, rng: np.random.Generator) -> Words:
    levels = np.full(len(groups), "unknown", dtype="U24")
    for group, names in _LEVELS.items():
        who: Flags = groups == group
        levels[who] = rng.choice(names, size=int(who.sum()), p=_LEVEL_SHARES[group])
    return levels
