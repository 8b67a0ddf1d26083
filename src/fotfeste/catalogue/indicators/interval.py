"""The interval around a share (konfidensintervall), as two indicators: its lower and its upper end."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Bound, Share

PER_CENT = 95
_EXPLANATION = Text(
    nb="Konfidensintervall etter Wilson: hvor andelen ville ligge om like mange, valgt tilfeldig blant dem som kunne ha vært der, ble regnet med. Små grupper har brede intervaller.",
    nn="Konfidensintervall etter Wilson: kvar delen ville liggje om like mange, valde tilfeldig blant dei som kunne ha vore der, blei rekna med. Små grupper har breie intervall.",
    en="Confidence interval by Wilson: where the share would lie if as many, chosen at random among those who could have been there, were counted. Small groups have wide intervals.",
)
_SOURCE = (
    "Wilson, E. B. (1927), Journal of the American Statistical Association 22; product decision"
)


def interval_of(share: Share) -> tuple[Bound, Bound]:
    """The lower and the upper end of the interval around a share."""
    low = Bound(
        id=f"low_end_of_{share.id}",
        title=Text(
            nb=f"Nedre grense ({PER_CENT} %)",
            nn=f"Nedre grense ({PER_CENT} %)",
            en=f"Lower end ({PER_CENT}%)",
        ),
        subject=share.subject,
        explanation=_EXPLANATION,
        source=_SOURCE,
        of=share,
        side="low",
        per_cent=PER_CENT,
    )
    high = Bound(
        id=f"high_end_of_{share.id}",
        title=Text(
            nb=f"Øvre grense ({PER_CENT} %)",
            nn=f"Øvre grense ({PER_CENT} %)",
            en=f"Upper end ({PER_CENT}%)",
        ),
        subject=share.subject,
        explanation=_EXPLANATION,
        source=_SOURCE,
        of=share,
        side="high",
        per_cent=PER_CENT,
    )
    return low, high
