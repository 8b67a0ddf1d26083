"""Why a figure is another than before (årsaker til revisjon)."""

from enum import Enum

from fotfeste.domain.text import Text


class Cause(Enum):
    """What a reader is told of the reason. It tells nothing of hidden figures but that they are."""

    DEFINITION = "definition"
    RULES = "rules"
    POLICY = "policy"
    PROTECTION = "protection"
    LATER = "later_registration"
    ADDED = "added"
    WITHDRAWN = "withdrawn"
    UNEXPLAINED = "unexplained"

    @property
    def text(self) -> Text:
        """The reason in words."""
        return _TEXTS[self]


_TEXTS = {
    Cause.DEFINITION: Text(
        nb="Definisjonen er endret.",
        nn="Definisjonen er endra.",
        en="The definition has changed.",
    ),
    Cause.RULES: Text(
        nb="En åpen regel er avgjort på en annen måte.",
        nn="Ein open regel er avgjord på ein annan måte.",
        en="An open rule has been decided in another way.",
    ),
    Cause.POLICY: Text(
        nb="Reglene for skjerming er endret.",
        nn="Reglane for skjerming er endra.",
        en="The rules for disclosure control have changed.",
    ),
    Cause.PROTECTION: Text(
        nb="Tallet er skjermet i den ene publiseringen og vist i den andre.",
        nn="Talet er skjerma i den eine publiseringa og vist i den andre.",
        en="The figure is hidden in one of the releases and shown in the other.",
    ),
    Cause.LATER: Text(
        nb="Regnet på nytt med det som er registrert etter {before}, til og med {now}.",
        nn="Rekna på nytt med det som er registrert etter {before}, til og med {now}.",
        en="Computed again with what was registered after {before}, up to {now}.",
    ),
    Cause.ADDED: Text(
        nb="Tallet var ikke med i den forrige publiseringen.",
        nn="Talet var ikkje med i den førre publiseringa.",
        en="The figure was not in the earlier release.",
    ),
    Cause.WITHDRAWN: Text(
        nb="Tallet er ikke lenger med.",
        nn="Talet er ikkje lenger med.",
        en="The figure is no longer included.",
    ),
    Cause.UNEXPLAINED: Text(
        nb="Uforklart: samme definisjon, samme regler og samme uttrekksdato.",
        nn="Uforklart: same definisjon, same reglar og same uttrekksdato.",
        en="Unexplained: the same definition, the same rules and the same cut-off.",
    ),
}
