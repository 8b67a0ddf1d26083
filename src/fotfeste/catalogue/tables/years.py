"""How far back tables look (år): offsets from the report's year."""

BOTH_YEARS = (0, -1)
"""The report's year and the year before."""

EVERY_COUNTED_YEAR = tuple(range(0, -9, -1))
"""Nine years; those before the register's first year have no figures."""

SIX_YEARS = tuple(range(0, -6, -1))
