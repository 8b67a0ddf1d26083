"""Change from one year to another (endring), of any count or share."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Change, Count, Part, Share


def change_in(level: Count | Share | Part, years: int = 1) -> Change:
    """What an indicator has changed since `years` before."""
    since = "" if years == 1 else f"_{years}_years"
    return Change(
        id=f"change_in_{level.id}{since}",
        title=Text(
            nb=f"Endring: {level.title.nb}",
            nn=f"Endring: {level.title.nn}",
            en=f"Change: {level.title.en}",
        ),
        subject=level.subject,
        explanation=Text(
            nb="Differansen regnes av tallene før avrunding.",
            nn="Differansen er rekna ut frå tala før avrunding.",
            en="The difference is taken before rounding.",
        ),
        source=level.source,
        of=level,
        years=years,
    )
