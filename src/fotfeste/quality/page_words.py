"""The words of the page (ordene på kvalitetssiden)."""

from fotfeste.domain.text import Text

HEADING = Text(
    nb="{place}: datakvalitet {on}, etter et uttrekk kjent {known_at}",
    nn="{place}: datakvalitet {on}, etter eit uttrekk kjent {known_at}",
    en="{place}: data quality on {on}, by an extract known at {known_at}",
)
FIGURES_FOR_THOSE_WHO_REGISTER = Text(
    nb="For dem som registrerer. Tallene er ikke skjermet og skal ikke publiseres.",
    nn="For dei som registrerer. Tala er ikkje skjerma og skal ikkje publiserast.",
    en="For those who register. The figures are not protected and are not for publication.",
)
CLEAN = Text(nb="Ingen funn.", nn="Ingen funn.", en="No findings.")
FINDING = Text(
    nb="    {record}: {seen}. Ventet: {expected} ({rule}).",
    nn="    {record}: {seen}. Venta: {expected} ({rule}).",
    en="    {record}: {seen}. Expected: {expected} ({rule}).",
)
MORE = Text(
    nb="    … og {number} til; alle står i filen fra --json.",
    nn="    … og {number} til; alle står i fila frå --json.",
    en="    … and {number} more; all are in the file of --json.",
)
NONE_LISTED = Text(
    nb="Postene listes for én kommune om gangen: --municipality NUMMER.",
    nn="Postane blir lista for éin kommune om gongen: --municipality NUMMER.",
    en="The records are listed for one municipality at a time: --municipality NUMBER.",
)
HEADINGS = {
    "findings": Text(nb="FUNN", nn="FUNN", en="FINDINGS"),
    "timeliness": Text(
        nb="TOMÅNEDERSFRISTEN, siste tolv måneder",
        nn="TOMÅNADERSFRISTEN, siste tolv månader",
        en="THE TWO-MONTH CLOCK, last twelve months",
    ),
    "completeness": Text(
        nb="FULLSTENDIGHET, siste tolv måneder",
        nn="KOR FULLSTENDIG, siste tolv månader",
        en="COMPLETENESS, last twelve months",
    ),
    "flows": Text(
        nb="BEVEGELSESREGNSKAP, deltakelser siste tolv måneder",
        nn="RØRSLEREKNESKAP, deltakingar siste tolv månader",
        en="FLOW ACCOUNT, participations of the last twelve months",
    ),
    "bounds": Text(
        nb="RESULTATET OG DE UKJENTE, siste tolv måneder",
        nn="RESULTATET OG DEI UKJENDE, siste tolv månader",
        en="THE RESULT AND THE UNKNOWN, last twelve months",
    ),
}
TIMELINESS = Text(
    nb="  {what}: {percent_in_time} % av {facts} i tide; {late}",
    nn="  {what}: {percent_in_time} % av {facts} i tide; {late}",
    en="  {what}: {percent_in_time}% of {facts} in time; {late}",
)
LATE = Text(
    nb="de sene var {days_late_median} dager for sene (median), høyst {days_late_most}",
    nn="dei seine var {days_late_median} dagar for seine (median), høgst {days_late_most}",
    en="the late were {days_late_median} days late (median), at most {days_late_most}",
)
NONE_LATE = Text(nb="ingen sene", nn="ingen seine", en="none late")
COMPLETENESS = Text(
    nb="  {thing}: {registered} av {due}, {percent} %",
    nn="  {thing}: {registered} av {due}, {percent} %",
    en="  {thing}: {registered} of {due}, {percent}%",
)
THINGS = {
    "end_reason": Text(nb="avslutningsårsak", nn="avslutningsårsak", en="end reason"),
    "main_activity": Text(nb="hovedaktivitet", nn="hovudaktivitet", en="main activity"),
    "goal": Text(nb="sluttmål", nn="sluttmål", en="final goal"),
    "plan": Text(nb="plan", nn="plan", en="plan"),
    "measure": Text(nb="minst ett tiltak", nn="minst eitt tiltak", en="at least one measure"),
}
FACTS = {
    "participations": Text(nb="oppstart", nn="oppstart", en="starts"),
    "plans": Text(nb="planer", nn="planar", en="plans"),
    "measures": Text(nb="tiltak", nn="tiltak", en="measures"),
    "extensions": Text(nb="forlengelser", nn="forlengingar", en="extensions"),
    "stops": Text(nb="stans", nn="stans", en="stops"),
    "leave": Text(nb="permisjoner", nn="permisjonar", en="leave"),
    "endings": Text(nb="avslutninger", nn="avslutningar", en="endings"),
    "total": Text(nb="alt", nn="alt", en="everything"),
}
ACCOUNT = (
    Text(
        nb="  inn i perioden {carried_in} + startet {started} − avsluttet {left} = ut av perioden {carried_out}",
        nn="  inn i perioden {carried_in} + starta {started} − avslutta {left} = ut av perioden {carried_out}",
        en="  carried in {carried_in} + started {started} − left {left} = carried out {carried_out}",
    ),
    Text(
        nb="  av de avsluttede fortsatte {of_whom_moved_on} i en annen kommune",
        nn="  av dei avslutta heldt {of_whom_moved_on} fram i ein annan kommune",
        en="  of those who left, {of_whom_moved_on} went on in another municipality",
    ),
    Text(
        nb="  over lengste tid: {overdue}; kan ikke avgjøres: {overdue_not_decided}",
        nn="  over lengste tid: {overdue}; kan ikkje avgjerast: {overdue_not_decided}",
        en="  over the longest time: {overdue}; cannot be decided: {overdue_not_decided}",
    ),
)
RESULT = (
    Text(
        nb="  til arbeid eller utdanning: {went_on} av {leavers}, {percent_of_all} % (årsaken er ukjent for {unknown})",
        nn="  til arbeid eller utdanning: {went_on} av {leavers}, {percent_of_all} % (årsaka er ukjend for {unknown})",
        en="  to work or education: {went_on} of {leavers}, {percent_of_all}% (the reason is unknown for {unknown})",
    ),
    Text(
        nb="  uten de ukjente: {percent_of_known} %; med dem mellom {percent_of_all} % og {percent_at_most} %",
        nn="  utan dei ukjende: {percent_of_known} %; med dei mellom {percent_of_all} % og {percent_at_most} %",
        en="  without the unknown: {percent_of_known}%; with them between {percent_of_all}% and {percent_at_most}%",
    ),
)
