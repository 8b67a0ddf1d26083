"""Where definitions come from, in Norwegian (kilder): sources are written in English, phrase by phrase.

A source is a short reference («Results report 2021, table 10»); what it is made
of is here in three languages. A test finds a source that is not wholly covered.
"""

from functools import cache

from fotfeste.domain.text import Text

PHRASES = (
    Text(
        nb="Frist for registerets tall for et år, nyheter fra 2018–2023",
        nn="Frist for tala til registeret for eit år, nyhende frå 2018–2023",
        en="Deadline for the register's figures of a year, news of 2018–2023",
    ),
    Text(
        nb="Veiledning om omfanget av programmet",
        nn="Rettleiing om omfanget av programmet",
        en="Guidance on the extent of the programme",
    ),
    Text(
        nb="registreringsveiledning fra 2020: én hovedaktivitet, valgt av kommunen",
        nn="registreringsrettleiing frå 2020: éin hovudaktivitet, vald av kommunen",
        en="registration guide of 2020: one main activity, chosen by the municipality",
    ),
    Text(
        nb="til registerets egen liste er kjent",
        nn="til lista i registeret sjølv er kjend",
        en="until the register's own list is known",
    ),
    Text(
        nb="en del av deltakerne",
        nn="ein del av deltakarane",
        en="an of-which line of participants",
    ),
    Text(
        nb="pålitelighet, ikke skjerming",
        nn="pålitelegheit, ikkje skjerming",
        en="reliability, not disclosure",
    ),
    Text(
        nb="de publiserte deltakertallene går ikke opp fra år til år",
        nn="dei publiserte deltakartala går ikkje opp frå år til år",
        en="the published figures of participants do not tie from year to year",
    ),
    Text(
        nb="ingen rapport sammenligner mål og resultat",
        nn="ingen rapport samanliknar mål og resultat",
        en="no report compares goal and result",
    ),
    Text(nb="ingen rapport viser det", nn="ingen rapport viser det", en="no report shows it"),
    Text(
        nb="sier hvor stor andel som ikke har registrert årsak",
        nn="seier kor stor del som ikkje har registrert årsak",
        en="says what share has no end reason registered",
    ),
    Text(
        nb="sier «deltakere», avsluttet eller ikke",
        nn="seier «deltakere», avslutta eller ikkje",
        en="says «deltakere», ended or not",
    ),
    Text(
        nb="sier «om lag halvparten» om 45 prosent",
        nn="seier «om lag halvparten» om 45 prosent",
        en="says «om lag halvparten» of 45 per cent",
    ),
    Text(
        nb="resultatrapportene for 2021 og 2024 bruker ulike ord",
        nn="resultatrapportane for 2021 og 2024 bruker ulike ord",
        en="results reports 2021 and 2024 use different words",
    ),
    Text(
        nb="registerets egne navn er ikke offentlige",
        nn="namna i registeret sjølv er ikkje offentlege",
        en="the register's own labels are not public",
    ),
    Text(
        nb="rapportene sier ikke hva «nye» er",
        nn="rapportane seier ikkje kva «nye» er",
        en="the reports do not define «nye»",
    ),
    Text(
        nb="rapportene sier det ikke", nn="rapportane seier det ikkje", en="the reports do not say"
    ),
    Text(
        nb="rapportene sier «direkte» uten grense",
        nn="rapportane seier «direkte» utan grense",
        en="the reports say «direkte» without a limit",
    ),
    Text(
        nb="fylker og lover går nøyaktig opp",
        nn="fylke og lover går nøyaktig opp",
        en="counties and acts add up exactly",
    ),
    Text(
        nb="stans er et produktvalg",
        nn="stans er eit produktval",
        en="stops are a product decision",
    ),
    Text(
        nb="Resultatrapportene for 2021 og 2024",
        nn="Resultatrapportane for 2021 og 2024",
        en="Results report 2021 and 2024",
    ),
    Text(nb="Resultatrapporten for", nn="Resultatrapporten for", en="Results report"),
    Text(nb="resultatrapporten for", nn="resultatrapporten for", en="results report"),
    Text(
        nb="Ikke avgjort i rapportene",
        nn="Ikkje avgjort i rapportane",
        en="Undecided in the reports",
    ),
    Text(
        nb="ikke avgjort i rapportene",
        nn="ikkje avgjort i rapportane",
        en="undecided in the reports",
    ),
    Text(nb="Produktvalg", nn="Produktval", en="Product decision"),
    Text(nb="produktvalg", nn="produktval", en="product decision"),
    Text(nb="hovedfunn", nn="hovudfunn", en="main findings"),
    Text(nb="tiltakspakken", nn="tiltakspakken", en="package of measures"),
    Text(nb="Lover av 2020 nr.", nn="Lover av 2020 nr.", en="Acts of 2020 no."),
    Text(nb="lover av 2020 nr.", nn="lover av 2020 nr.", en="acts of 2020 no."),
    Text(
        nb="forskrift 30. januar 2024 nr.",
        nn="forskrift 30. januar 2024 nr.",
        en="regulation 30 January 2024 no.",
    ),
    Text(nb="9. juni 2024", nn="9. juni 2024", en="9 June 2024"),
    Text(nb="tre måneder", nn="tre månader", en="three months"),
    Text(nb="introduksjonsloven", nn="introduksjonslova", en="introduksjonsloven"),
    Text(nb="integreringsloven", nn="integreringslova", en="integreringsloven"),
    Text(nb="utlendingsloven", nn="utlendingslova", en="utlendingsloven"),
    Text(nb="integreringsforskriften", nn="integreringsforskrifta", en="integreringsforskriften"),
    Text(nb="kapittel", nn="kapittel", en="chapter"),
    Text(nb="notene til tabell", nn="notane til tabell", en="notes to tables"),
    Text(nb="noten til tabell", nn="noten til tabell", en="note to table"),
    Text(nb="tabell", nn="tabell", en="tables"),
    Text(nb="tabell", nn="tabell", en="table"),
    Text(nb="figur", nn="figur", en="figures"),
    Text(nb="figur", nn="figur", en="figure"),
    Text(nb="note", nn="note", en="note"),
    Text(nb="nr.", nn="nr.", en="no."),
    Text(nb="og", nn="og", en="and"),
)
"""What sources are made of, longer phrases before those that they contain."""


@cache
def source_text(source: str) -> Text:
    """A source in three languages."""
    bokmaal = _said(source, [(each.en, each.nb) for each in PHRASES])
    nynorsk = _said(source, [(each.en, each.nn) for each in PHRASES])
    return Text(nb=bokmaal, nn=nynorsk, en=source)


def _said(source: str, phrases: list[tuple[str, str]]) -> str:
    """The source with each phrase put in another language, from left to right."""
    said, at = "", 0
    while at < len(source):
        begins = not source[:at] or not source[at - 1].isalnum()
        found = next((pair for pair in phrases if begins and _is_at(source, at, pair[0])), None)
        said += found[1] if found else source[at]
        at += len(found[0]) if found else 1
    return said


def _is_at(source: str, at: int, phrase: str) -> bool:
    """Whether a whole phrase stands at a place, not the beginning of a longer word."""
    after = source[at + len(phrase) : at + len(phrase) + 1]
    return source.startswith(phrase, at) and not (phrase[-1].isalnum() and after.isalnum())
