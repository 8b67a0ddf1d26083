"""The page of signs and reasons (standardtegn), and of the policy that decides them."""

from fotfeste.disclosure.figures.figure import SIGNS, Reason
from fotfeste.disclosure.policy import Dimensions, Policy, WholeOrNothing, policies
from fotfeste.reconstruction.meaning.reasons import NOT_COMPUTABLE
from tools.reference.markdown import both, code, page, table, words

LEAD = """What stands in a cell where there is no number, or beside one. The signs are Statistics
Norway's. A figure that is hidden has no value at all: not zero, and not a range."""


def signs() -> str:
    """Signs, reasons for them, reasons of `check`, and the dated policies."""
    return page(
        "Signs and reasons",
        LEAD,
        table(("sign", "means"), [(code(sign), both(text)) for sign, text in SIGNS.items()]),
        "## Why there is no number",
        "The reason in a release. That a count is small and that it is hidden to protect another\n"
        "are one and the same reason: to tell them apart would give half the answer away.",
        table(
            ("reason", "sign", ""), [(code(r.value), code(r.sign), words(r.text)) for r in Reason]
        ),
        "## Why a published figure cannot be computed",
        "The reasons that `fotfeste check` gives.",
        table(("reason", ""), [(code(r.id), words(r.reason)) for r in NOT_COMPUTABLE]),
        "## Policies",
        "The policy that is valid on the day the extract shows decides what is hidden.",
        *map(_policy, policies()),
    )


def _policy(policy: Policy) -> str:
    last = policy.valid.last
    days = f"from {policy.valid.start}" + (f" to {last}" if last else "")
    rows = [
        ("Valid", days),
        ("Owner", policy.owner.en),
        ("Reason", f"{policy.reason} ({policy.source})"),
        ("Hidden", f"counts from 1 to {policy.threshold - 1}"),
        ("A hidden count is, for all a reader knows,", _width(policy)),
        ("Tables left out", _left_out(policy)),
        ("Zeros", "shown" if policy.zeros_shown else "hidden"),
        ("Decimals of shares", str(policy.share_decimals)),
        ("Smallest base of a share", f"{policy.smallest_base} persons"),
        ("Shares that also need a reliable base", _reliable(policy)),
        ("Whole or nothing", "; ".join(map(_place, policy.whole_or_nothing))),
        ("Not shown to be of one kind", _one_kind(policy)),
        ("How finely places are divided", "; ".join(map(_dimensions, policy.dimensions)) or "any"),
    ]
    return f"### {policy.version}\n\n{table(('', ''), rows)}"


def _width(policy: Policy) -> str:
    if not policy.narrowest:
        return "something else than it is"
    return (
        f"possibly {policy.threshold} or more, and the most it can be is at least"
        f" {policy.narrowest} more than the least"
    )


def _left_out(policy: Policy) -> str:
    if policy.most_small >= 1:
        return "no rule"
    return f"those of whose counts, zeros apart, more than {policy.most_small} are small"


def _one_kind(policy: Policy) -> str:
    if not policy.one_kind.variables:
        return "no rule"
    by = ", ".join(map(code, policy.one_kind.variables))
    return f"a group of whom all, or all but {policy.one_kind.all_but}, are in one category of {by}"


def _dimensions(rule: Dimensions) -> str:
    among = "any" if rule.among is None else ", ".join(map(code, rule.among))
    return f"{code(rule.place)} by at most {rule.most} more of {among}"


def _reliable(policy: Policy) -> str:
    named = f"by {', '.join(map(code, policy.reliable_by))}"
    return f"{named}, and every other" if policy.reliable_elsewhere else named


def _place(place: WholeOrNothing) -> str:
    codes = "every one" if place.codes is None else ", ".join(map(code, place.codes))
    group = ", ".join(f"{code(name)} is {' or '.join(map(code, of))}" for name, of in place.group)
    return f"{code(place.variable)} ({codes}), those of whom {group or 'anything holds'}"
