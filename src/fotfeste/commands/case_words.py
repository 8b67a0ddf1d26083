"""The words of `fotfeste case` (ordene om saksbehandling)."""

from fotfeste.domain.text import Text

CASE = Text(
    nb="registrer og rett én post om gangen, med hvem og hvorfor",
    nn="registrer og rett éin post om gongen, med kven og kvifor",
    en="record and correct one record at a time, with who and why",
)
ADD = Text(nb="registrer en ny post", nn="registrer ein ny post", en="record something new")
SHOW = Text(
    nb="vis en post slik den er nå; at noen så den, blir notert",
    nn="vis ein post slik han er no; at nokon såg han, vert notert",
    en="show a record as it is now; that somebody saw it is noted",
)
CORRECT = Text(
    nb="rett felt i en post som er sett",
    nn="rett felt i ein post som er sett",
    en="correct fields of a record that was seen",
)
WITHDRAW = Text(
    nb="trekk tilbake en post som er sett",
    nn="trekk attende ein post som er sett",
    en="take back a record that was seen",
)
MUNICIPALITY = Text(
    nb="kommunen det arbeides for",
    nn="kommunen det vert arbeidd for",
    en="the municipality that is worked for",
)
ROLE = Text(
    nb="rollen til den som arbeider", nn="rolla til den som arbeider", en="the role of who works"
)
BY = Text(
    nb="hvem som registrerer eller ser",
    nn="kven som registrerer eller ser",
    en="who records or sees",
)
BECAUSE = Text(
    nb="hvorfor; blir stående i historikken, så uten personnummer",
    nn="kvifor; vert ståande i historikken, så utan personnummer",
    en="why; stays in the history, so without personal numbers",
)
DRY_RUN = Text(
    nb="prøv bare: svaret blir som det ville blitt, og ingenting registreres",
    nn="prøv berre: svaret vert som det ville blitt, og ingenting vert registrert",
    en="only try: the answer is as it would be, and nothing is recorded",
)
RECORD_KIND = Text(nb="slaget post", nn="slaget post", en="the kind of record")
REFERENCE = Text(
    nb="kommunens egen id for posten; aldri et personnummer",
    nn="kommunen sin eigen id for posten; aldri eit personnummer",
    en="the municipality's own id of the record; never a personal number",
)
FIELDS = Text(
    nb="felt og verdi; tom verdi fjerner feltet",
    nn="felt og verdi; tom verdi fjernar feltet",
    en="a field and its value; an empty value takes the field away",
)
FIELDS_FILE = Text(
    nb="felt som et JSON-objekt i en fil, eller - for standard inn; her, og bare her, kan et nummer stå",
    nn="felt som eit JSON-objekt i ei fil, eller - for standard inn; her, og berre her, kan eit nummer stå",
    en="fields as a JSON object in a file, or - for standard input; here, and only here, a number may stand",
)
SEEN = Text(
    nb="versjonen som ble sett (case show); er den endret siden, blir ingenting overskrevet",
    nn="versjonen som vart sett (case show); er han endra sidan, vert ingenting overskrive",
    en="the version that was seen (case show); where it has changed since, nothing is overwritten",
)
VALID_FROM = Text(
    nb="dagen det gjelder fra", nn="dagen det gjeld frå", en="the day from which it holds"
)
PURPOSE = Text(
    nb="formålet med å se posten; ellers saksbehandling",
    nn="føremålet med å sjå posten; elles sakshandsaming",
    en="the purpose of seeing the record; else case work",
)
RECORDED = Text(
    nb="registrert: {kind} {reference}, versjon {version}",
    nn="registrert: {kind} {reference}, versjon {version}",
    en="recorded: {kind} {reference}, version {version}",
)
UNCHANGED = Text(
    nb="uendret: {kind} {reference}, versjon {version}",
    nn="uendra: {kind} {reference}, versjon {version}",
    en="unchanged: {kind} {reference}, version {version}",
)
AS_TRIED = Text(
    nb="Bare prøvd: ingenting er registrert.",
    nn="Berre prøvd: ingenting er registrert.",
    en="Only tried: nothing was recorded.",
)
SHOWN = Text(
    nb="{kind} {reference}, versjon {version}",
    nn="{kind} {reference}, versjon {version}",
    en="{kind} {reference}, version {version}",
)
HIDDEN = "•"
NUMBER_IN_SIGHT = Text(
    nb="Et personnummer kan ikke stå på kommandolinjen, der andre ser det. Gi det i --fields FIL, eller - for standard inn.",
    nn="Eit personnummer kan ikkje stå på kommandolinja, der andre ser det. Gje det i --fields FIL, eller - for standard inn.",
    en="A personal number may not stand on the command line, where others see it. Give it in --fields FILE, or - for standard input.",
)
NO_PAIR = Text(
    nb="«{seen}» er ikke FELT=VERDI",
    nn="«{seen}» er ikkje FELT=VERDI",
    en="“{seen}” is not FIELD=VALUE",
)
NO_KIND = Text(
    nb="«{seen}» er ikke et slag post. Oppgi ett av: {kinds}.",
    nn="«{seen}» er ikkje eit slag post. Oppgje eitt av: {kinds}.",
    en="“{seen}” is no kind of record. Give one of: {kinds}.",
)
NO_ROLE = Text(
    nb="«{seen}» er ikke en rolle. Oppgi en av: {roles}.",
    nn="«{seen}» er ikkje ei rolle. Oppgje ei av: {roles}.",
    en="“{seen}” is no role. Give one of: {roles}.",
)
UNREADABLE = Text(
    nb="{path} kan ikke leses som JSON ({error}). Gi ett objekt med felt og verdier.",
    nn="{path} kan ikkje lesast som JSON ({error}). Gje eitt objekt med felt og verdiar.",
    en="{path} cannot be read as JSON ({error}). Give one object of fields and values.",
)
NOT_AN_OBJECT = Text(
    nb="{path} er ikke ett JSON-objekt med felt og verdier.",
    nn="{path} er ikkje eitt JSON-objekt med felt og verdiar.",
    en="{path} is not one JSON object of fields and values.",
)
