"""About the figures (om tallene): what was counted, how, and what to beware of."""

from fotfeste.catalogue.chapters.sentences import said
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    Bullets,
    DefinitionsBlock,
    Note,
    Paragraph,
    RulesBlock,
    Sentence,
    SignsBlock,
    Subheading,
    Years,
)
from fotfeste.indicators.definitions.edition import Chapter

_COUNTED = Paragraph(
    (
        Sentence(
            Text(
                nb="Tallene er regnet ut fra nasjonalt introduksjonsregister slik det var {known_at}.",
                nn="Tala er rekna ut frå nasjonalt introduksjonsregister slik det var {known_at}.",
                en="The figures are computed from the national introduction register as it stood on {known_at}.",
            )
        ),
        Sentence(
            Text(
                nb="Det som er registrert senere, er ikke med, heller ikke om det gjelder {year}.",
                nn="Det som er registrert seinare, er ikkje med, heller ikkje om det gjeld {year}.",
                en="What has been recorded later is not included, even where it concerns {year}.",
            )
        ),
        Sentence(
            Text(
                nb="Tallene for tidligere år er på samme måte regnet ut slik registeret var ved begynnelsen av året etter, og kan derfor avvike fra det registeret sier i dag.",
                nn="Tala for tidlegare år er på same måte rekna ut slik registeret var i byrjinga av året etter, og kan derfor avvike frå det registeret seier i dag.",
                en="Figures for earlier years are likewise computed from the register as it stood early in the following year, and may differ from what it says today.",
            )
        ),
        Sentence(
            Text(
                nb="Vi teller personer: den som har hatt flere deltakelser i løpet av året, telles én gang.",
                nn="Vi tel personar: den som har hatt fleire deltakingar i løpet av året, blir talt éin gong.",
                en="We count persons: somebody with several participations during the year is counted once.",
            )
        ),
    )
)

_REGISTRATION = Note(
    Text(
        nb="Forsinket og manglende registrering",
        nn="Forseinka og manglande registrering",
        en="Late and missing registration",
    ),
    (
        Sentence(
            Text(
                nb="Kommunene skal registrere innen {constant:registration_months} måneder, men noe kommer senere eller ikke i det hele tatt.",
                nn="Kommunane skal registrere innan {constant:registration_months} månader, men noko kjem seinare eller ikkje i det heile.",
                en="Municipalities are to record within {constant:registration_months} months, but some things come later or not at all.",
            )
        ),
        Sentence(
            Text(
                nb="Noe går også tapt når opplysninger overføres fra kommunenes fagsystemer til registeret.",
                nn="Noko går òg tapt når opplysningar blir overførte frå fagsystema til kommunane til registeret.",
                en="Some is also lost when information is transferred from the municipalities' case systems to the register.",
            )
        ),
        Sentence(
            Text(
                nb="Det rammer særlig tallene for tiltak og for avslutningsårsaker.",
                nn="Det råkar særleg tala for tiltak og for avslutningsårsaker.",
                en="The figures for measures and for end reasons are affected most.",
            )
        ),
    ),
)

_BREAKS = Bullets(
    (
        said(
            Text(
                nb="Fra {constant:end_groups_from} er avslutningsårsakene samlet i nye grupper: «arbeidsmarkedsrelaterte tiltak» er ikke det samme som «tiltak i regi av NAV» tidligere, og de to kan ikke sammenlignes.",
                nn="Frå {constant:end_groups_from} er avslutningsårsakene samla i nye grupper: «arbeidsmarknadsrelaterte tiltak» er ikkje det same som «tiltak i regi av NAV» tidlegare, og dei to kan ikkje samanliknast.",
                en="From {constant:end_groups_from} end reasons are grouped in a new way: “labour-market-related measures” are not the same as the earlier “measures by NAV”, and the two cannot be compared.",
            )
        ),
        said(
            Text(
                nb="Reglene nedenfor sier om arbeid med lønnstilskudd regnes som arbeid. Det er uvisst hvordan det ble regnet i publiserte tall fra før {constant:end_groups_from}.",
                nn="Reglane nedanfor seier om arbeid med lønstilskot blir rekna som arbeid. Det er uvisst korleis det blei rekna i publiserte tal frå før {constant:end_groups_from}.",
                en="The rules below say whether work with a wage subsidy counts as work. How it was counted in figures published before {constant:end_groups_from} is not known.",
            )
        ),
        said(
            Text(
                nb="Deltakere etter introduksjonsloven er registrert med opplæringsspor, deltakere etter integreringsloven fra {constant:levels_from} med utdanningsnivå. De to måler ikke det samme, og overgangen mellom dem er et brudd i alle tidsserier etter utdanning.",
                nn="Deltakarar etter introduksjonslova er registrerte med opplæringsspor, deltakarar etter integreringslova frå {constant:levels_from} med utdanningsnivå. Dei to måler ikkje det same, og overgangen mellom dei er eit brot i alle tidsseriar etter utdanning.",
                en="Participants under the Introduction Act are recorded with a track, participants under the Integration Act from {constant:levels_from} with a level of education. The two do not measure the same thing, and the change from one to the other is a break in every series by education.",
            )
        ),
        said(
            Text(
                nb="Fylkene er de som gjaldt i {year}. Tall for et år med en annen inndeling er bare regnet om der tabellen sier at den gjelder dagens inndeling.",
                nn="Fylka er dei som gjaldt i {year}. Tal for eit år med ei anna inndeling er berre rekna om der tabellen seier at han gjeld dagens inndeling.",
                en="The counties are those of {year}. Figures for a year with another division have been recomputed only where a table says that it is in today's division.",
            )
        ),
        said(
            Text(
                nb="Fordrevne fra Ukraina og personer med kollektiv beskyttelse er ikke helt de samme: den første gruppen bestemmes av hvor personen kom fra, den andre av oppholdsgrunnlaget (utlendingsloven {constant:section_collective_protection}).",
                nn="Fordrivne frå Ukraina og personar med kollektivt vern er ikkje heilt dei same: den første gruppa blir bestemt av kvar personen kom frå, den andre av opphaldsgrunnlaget (utlendingslova {constant:section_collective_protection}).",
                en="People displaced from Ukraine and people with collective protection are not quite the same: the first group is set by where the person came from, the second by the ground of the permit (Immigration Act, {constant:section_collective_protection}).",
            ),
            Years(2022),
        ),
    )
)

_HIDDEN = Paragraph(
    (
        Sentence(
            Text(
                nb="Tall som gjelder færre enn {constant:few_persons} personer, vises ikke, og heller ikke tall som kunne ha røpet dem.",
                nn="Tal som gjeld færre enn {constant:few_persons} personar, blir ikkje viste, og heller ikkje tal som kunne ha røpt dei.",
                en="Figures that concern fewer than {constant:few_persons} persons are not shown, nor are figures that could have given them away.",
            )
        ),
        Sentence(
            Text(
                nb="Andeler vises bare der minst {constant:small_base} personer ligger til grunn, fordi én person ellers ville flyttet andelen for mye; der det er færre, vises bare hvor mange de er. I registre slik de var kjent før {constant:small_base_from}, gjelder det bare kommuner.",
                nn="Delar blir berre viste der minst {constant:small_base} personar ligg til grunn, fordi éin person elles ville flytta delen for mykje; der det er færre, blir det berre vist kor mange dei er. I register slik dei var kjende før {constant:small_base_from}, gjeld det berre kommunar.",
                en="Shares are shown only where they rest on at least {constant:small_base} persons, since one person would otherwise move the share too far; where there are fewer, only their number is shown. In registers as known before {constant:small_base_from}, this holds for municipalities only.",
            )
        ),
        Sentence(
            Text(
                nb="Prosenter er avrundet hver for seg.",
                nn="Prosentar er avrunda kvar for seg.",
                en="Percentages have been rounded one by one.",
            )
        ),
        Sentence(
            Text(
                nb="Ord som «økte», «gikk ned» og «uendret» brukes bare når endringen er større, eller mindre, enn det avrunding og tilfeldig variasjon kan forklare.",
                nn="Ord som «auka», «gjekk ned» og «uendra» blir berre brukte når endringa er større, eller mindre, enn det avrunding og tilfeldig variasjon kan forklare.",
                en="Words such as “rose”, “fell” and “unchanged” are used only where the change is larger, or smaller, than rounding and chance can explain.",
            )
        ),
    )
)

ABOUT_THE_FIGURES = Chapter(
    Text(nb="Om tallene", nn="Om tala", en="About the figures"),
    (
        Subheading(Text(nb="Hva som er talt", nn="Kva som er talt", en="What has been counted")),
        _COUNTED,
        _REGISTRATION,
        Subheading(Text(nb="Brudd i tallene", nn="Brot i tala", en="Breaks in the figures")),
        _BREAKS,
        Subheading(
            Text(
                nb="Avrunding og tall som ikke vises",
                nn="Avrunding og tal som ikkje blir viste",
                en="Rounding, and figures not shown",
            )
        ),
        _HIDDEN,
        Subheading(Text(nb="Tegn i tabellene", nn="Teikn i tabellane", en="Signs in the tables")),
        SignsBlock(),
        Subheading(Text(nb="Definisjoner", nn="Definisjonar", en="Definitions")),
        DefinitionsBlock(),
        Subheading(Text(nb="Regler i kraft", nn="Reglar i kraft", en="Rules in force")),
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="Kildene lar noen valg stå åpne, og her står det hva som er valgt, og hva som ellers kunne ha vært valgt.",
                        nn="Kjeldene lèt nokre val stå opne, og her står det kva som er valt, og kva som elles kunne ha vore valt.",
                        en="The sources leave some choices open, and this is what has been chosen, and what could have been chosen instead.",
                    )
                ),
            )
        ),
        RulesBlock(),
    ),
)
