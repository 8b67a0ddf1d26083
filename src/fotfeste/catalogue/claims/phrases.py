"""Turns of phrase (vendinger) that claims of the same kind share."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.claim import Direction, FractionWords, MoreThan


def before(figure: str) -> str:
    """The same figure one year earlier."""
    table, slash, rest = figure.partition("/")
    return f"{table}@-1{slash}{rest}"


def share_since(claim: str, figure: str, base: str) -> Direction:
    """A whole sentence on what a share was the year before."""
    then = f"{{{before(figure)}}}"
    return Direction(
        id=claim,
        now=figure,
        before=before(figure),
        base_now=base,
        base_before=before(base),
        up=Text(
            nb=f"Det er en økning fra {then} prosent året før.",
            nn=f"Det er ein auke frå {then} prosent året før.",
            en=f"That is up from {then} per cent the year before.",
        ),
        down=Text(
            nb=f"Det er en nedgang fra {then} prosent året før.",
            nn=f"Det er ein nedgang frå {then} prosent året før.",
            en=f"That is down from {then} per cent the year before.",
        ),
        same=Text(
            nb="Det er den samme andelen som året før.",
            nn="Det er den same delen som året før.",
            en="That is the same share as the year before.",
        ),
        otherwise=Text(
            nb=f"Året før var andelen {then} prosent.",
            nn=f"Året før var delen {then} prosent.",
            en=f"The year before, the share was {then} per cent.",
        ),
    )


def share_moved(claim: str, figure: str, base: str) -> Direction:
    """The end of a sentence that begins with whom it is about: «Blant kvinner …»."""
    now, then = f"{{{figure}}}", f"{{{before(figure)}}}"
    return Direction(
        id=claim,
        now=figure,
        before=before(figure),
        base_now=base,
        base_before=before(base),
        up=Text(
            nb=f"økte andelen fra {then} prosent året før til {now} prosent",
            nn=f"auka delen frå {then} prosent året før til {now} prosent",
            en=f"the share rose from {then} per cent the year before to {now} per cent",
        ),
        down=Text(
            nb=f"gikk andelen ned fra {then} prosent året før til {now} prosent",
            nn=f"gjekk delen ned frå {then} prosent året før til {now} prosent",
            en=f"the share fell from {then} per cent the year before to {now} per cent",
        ),
        same=Text(
            nb=f"var andelen {now} prosent, som året før",
            nn=f"var delen {now} prosent, som året før",
            en=f"the share was {now} per cent, as in the year before",
        ),
        otherwise=Text(
            nb=f"var andelen {now} prosent, mot {then} prosent året før",
            nn=f"var delen {now} prosent, mot {then} prosent året før",
            en=f"the share was {now} per cent, against {then} per cent the year before",
        ),
    )


def persons_since(claim: str, figure: str) -> Direction:
    """A whole sentence on how many there were the year before."""
    then = f"{{{before(figure)}}}"
    return Direction(
        id=claim,
        now=figure,
        before=before(figure),
        up=Text(
            nb=f"Det er flere enn året før, da tallet var {then}.",
            nn=f"Det er fleire enn året før, då talet var {then}.",
            en=f"That is more than the year before, when the number was {then}.",
        ),
        down=Text(
            nb=f"Det er færre enn året før, da tallet var {then}.",
            nn=f"Det er færre enn året før, då talet var {then}.",
            en=f"That is fewer than the year before, when the number was {then}.",
        ),
        same=Text(
            nb="Det er like mange som året før.",
            nn="Det er like mange som året før.",
            en="That is as many as the year before.",
        ),
        otherwise=Text(
            nb=f"Året før var tallet {then}.",
            nn=f"Året før var talet {then}.",
            en=f"The year before, the number was {then}.",
        ),
    )


def women_and_men(claim: str, female: str, male: str, more: Text, less: Text) -> MoreThan:
    """Which sex there are more of; where neither, both numbers."""
    return MoreThan(
        id=claim,
        a=female,
        b=male,
        more=more,
        less=less,
        otherwise=Text(
            nb=f"Blant deltakerne var det {{{female}}} kvinner og {{{male}}} menn.",
            nn=f"Blant deltakarane var det {{{female}}} kvinner og {{{male}}} menn.",
            en=f"Among the participants there were {{{female}}} women and {{{male}}} men.",
        ),
    )


TO_WORK_OR_EDUCATION = Text(
    nb="til arbeid eller utdanning", nn="til arbeid eller utdanning", en="to work or education"
)
TO_WORK = Text(nb="til arbeid", nn="til arbeid", en="to work")
TO_EDUCATION = Text(nb="til utdanning", nn="til utdanning", en="to education")


def went_on(
    claim: str,
    a: tuple[str, Text],
    b: tuple[str, Text],
    to: Text = TO_WORK_OR_EDUCATION,
    *,
    base_a: str,
    base_b: str,
) -> MoreThan:
    """A whole sentence on which of two groups more often went straight on.

    `a` and `b` pair a share with the words for its group, in lower case.
    """
    (share_a, these), (share_b, those) = a, b
    x, y = f"{{{share_a}}}", f"{{{share_b}}}"
    return MoreThan(
        id=claim,
        a=share_a,
        b=share_b,
        base_a=base_a,
        base_b=base_b,
        more=Text(
            nb=f"{_first(these.nb)} gikk oftere enn {those.nb} direkte {_over(to.nb)}: {x} prosent mot {y} prosent.",
            nn=f"{_first(these.nn)} gjekk oftare enn {those.nn} direkte {_over(to.nn)}: {x} prosent mot {y} prosent.",
            en=f"{_first(these.en)} went straight {to.en} more often than {those.en}: {x} per cent against {y} per cent.",
        ),
        less=Text(
            nb=f"{_first(these.nb)} gikk sjeldnere enn {those.nb} direkte {_over(to.nb)}: {x} prosent mot {y} prosent.",
            nn=f"{_first(these.nn)} gjekk sjeldnare enn {those.nn} direkte {_over(to.nn)}: {x} prosent mot {y} prosent.",
            en=f"{_first(these.en)} went straight {to.en} less often than {those.en}: {x} per cent against {y} per cent.",
        ),
        otherwise=Text(
            nb=f"Blant {these.nb} gikk {x} prosent direkte {_over(to.nb)}, blant {those.nb} {y} prosent.",
            nn=f"Blant {these.nn} gjekk {x} prosent direkte {_over(to.nn)}, blant {those.nn} {y} prosent.",
            en=f"Among {these.en}, {x} per cent went straight {to.en}; among {those.en}, {y} per cent did.",
        ),
    )


def _first(words: str) -> str:
    """The words with a capital letter first."""
    return words[0].upper() + words[1:]


def _over(to: str) -> str:
    return f"over {to}"


def fraction(claim: str, share: str) -> FractionWords:
    """A share as a simple fraction in words; in per cent where none is near."""
    x = f"{{{share}}}"
    return FractionWords(
        id=claim,
        of=share,
        otherwise=Text(nb=f"{x} prosent", nn=f"{x} prosent", en=f"{x} per cent"),
    )
