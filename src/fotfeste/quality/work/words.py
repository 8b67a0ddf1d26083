"""The words of a work list (ordene på arbeidslisten)."""

from fotfeste.domain.text import Text

TITLE = Text(
    nb="{place}: arbeidsliste {on}", nn="{place}: arbeidsliste {on}", en="{place}: work list {on}"
)
SUMMARY = Text(
    nb="{due} å gjøre nå, {coming} med frist innen {ahead} dager.",
    nn="{due} å gjere no, {coming} med frist innan {ahead} dagar.",
    en="{due} to do now, {coming} due within {ahead} days.",
)
NOW = Text(nb="Gjør nå", nn="Gjer no", en="Do now")
SOON = Text(nb="Frist snart", nn="Frist snart", en="Due soon")
NOTHING = Text(nb="Ingenting.", nn="Ingenting.", en="Nothing.")
REMEDY = Text(nb="Slik gjøres det:", nn="Slik blir det gjort:", en="What to do:")
RECORD = Text(nb="Post", nn="Post", en="Record")
SEEN = Text(nb="Vi ser", nn="Vi ser", en="We see")
EXPECTED = Text(nb="Ventet", nn="Venta", en="Expected")
RULE = Text(nb="Regel", nn="Regel", en="Rule")
DEADLINE = Text(nb="Frist", nn="Frist", en="Deadline")
RESPONSIBLE = Text(nb="Ansvarlig", nn="Ansvarleg", en="Responsible")
CAVEAT = Text(
    nb="For dem som registrerer. Bare bekreftede regler setter noe på listen; personer med skjermet identitet står ikke på den.",
    nn="For dei som registrerer. Berre stadfesta reglar set noko på lista; personar med skjerma identitet står ikkje på henne.",
    en="For those who register. Only verified rules put anything on the list; persons of screened identity are not on it.",
)
LINE = Text(
    nb="    {record}: {seen}. Ventet: {expected} ({rule}). Frist {deadline}. {responsible}.",
    nn="    {record}: {seen}. Venta: {expected} ({rule}). Frist {deadline}. {responsible}.",
    en="    {record}: {seen}. Expected: {expected} ({rule}). Deadline {deadline}. {responsible}.",
)
MORE = Text(
    nb="    … og {number} til; alle står i filene fra --json og --page.",
    nn="    … og {number} til; alle står i filene frå --json og --page.",
    en="    … and {number} more; all are in the files of --json and --page.",
)
