"""County governors' districts (statsforvalterembeter): one or more counties each.

The codes are this project's own; the districts have no statistical code. In
2019 sixteen districts became ten, and they stayed so when counties were divided
again in 2024. The office was called fylkesmann before 2021.
"""

from datetime import date

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text, name

_2016 = date(2016, 1, 1)
_2018 = date(2018, 1, 1)
_2019 = date(2019, 1, 1)
_2024 = date(2024, 1, 1)

GOVERNOR_DISTRICTS = CodeList(
    "governor_district",
    Text(nb="Statsforvalterembete", nn="Statsforvaltarembete", en="County governor's district"),
    (
        Code("ostfold", name("Østfold"), valid_to=_2019),
        Code("oslo-akershus", name("Oslo og Akershus"), valid_to=_2019),
        Code("hedmark", name("Hedmark"), valid_to=_2019),
        Code("oppland", name("Oppland"), valid_to=_2019),
        Code("buskerud", name("Buskerud"), valid_to=_2019),
        Code("ostfold-buskerud-oslo-akershus", name("Oslo og Viken"), _2019, _2024),
        Code("ostfold-buskerud-oslo-akershus", name("Østfold, Buskerud, Oslo og Akershus"), _2024),
        Code("innlandet", name("Innlandet"), _2019),
        Code("vestfold", name("Vestfold"), valid_to=_2019),
        Code("telemark", name("Telemark"), valid_to=_2019),
        Code("vestfold-telemark", name("Vestfold og Telemark"), _2019),
        Code("aust-agder", name("Aust-Agder"), valid_to=_2016),
        Code("vest-agder", name("Vest-Agder"), valid_to=_2016),
        Code("agder", name("Aust- og Vest-Agder"), _2016, _2019),
        Code("agder", name("Agder"), _2019),
        Code("rogaland", name("Rogaland")),
        Code("hordaland", name("Hordaland"), valid_to=_2019),
        Code("sogn-fjordane", name("Sogn og Fjordane"), valid_to=_2019),
        Code("vestland", name("Vestland"), _2019),
        Code("more-romsdal", name("Møre og Romsdal")),
        Code("sor-trondelag", name("Sør-Trøndelag"), valid_to=_2018),
        Code("nord-trondelag", name("Nord-Trøndelag"), valid_to=_2018),
        Code("trondelag", name("Trøndelag"), _2018),
        Code("nordland", name("Nordland")),
        Code("troms", name("Troms"), valid_to=_2019),
        Code("finnmark", name("Finnmark"), valid_to=_2019),
        Code("troms-finnmark", name("Troms og Finnmark"), _2019),
    ),
)
