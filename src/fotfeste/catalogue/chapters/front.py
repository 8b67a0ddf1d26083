"""What stands before the first chapter (innledning)."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import KeyFigures, Note, Paragraph, Sentence, Years

WHAT_THIS_IS = Paragraph(
    (
        Sentence(
            Text(
                nb="Denne rapporten viser hvem som deltok i introduksjonsprogrammet i {year}, hvem som avsluttet det, og hva de gikk over til da de avsluttet.",
                nn="Denne rapporten viser kven som deltok i introduksjonsprogrammet i {year}, kven som avslutta det, og kva dei gjekk over til då dei avslutta.",
                en="This report shows who took part in the introduction programme in {year}, who left it, and what they went on to when they left.",
            )
        ),
        Sentence(
            Text(
                nb="Programmet skal hjelpe flyktninger og familiene deres til å få norskkunnskaper, arbeid eller utdanning.",
                nn="Programmet skal hjelpe flyktningar og familiane deira til å få norskkunnskapar, arbeid eller utdanning.",
                en="The programme is to help refugees and their families towards a command of Norwegian, and towards work or education.",
            )
        ),
        Sentence(
            Text(
                nb="Kommunene registrerer deltakelsen i nasjonalt introduksjonsregister, og tallene bygger på det som var registrert {known_at}.",
                nn="Kommunane registrerer deltakinga i nasjonalt introduksjonsregister, og tala byggjer på det som var registrert {known_at}.",
                en="The municipalities record participation in the national introduction register, and the figures rest on what had been recorded by {known_at}.",
            )
        ),
        Sentence(
            Text(
                nb="Kapitlet «Om tallene» forklarer hva som er talt, hvilke regler som gjelder, og hva tegnene i tabellene betyr.",
                nn="Kapitlet «Om tala» forklarer kva som er talt, kva reglar som gjeld, og kva teikna i tabellane tyder.",
                en="The chapter “About the figures” explains what has been counted, which rules apply and what the signs in the tables mean.",
            )
        ),
    )
)

WHAT_THE_PROGRAMME_IS = Note(
    Text(
        nb="Hva er introduksjonsprogrammet?",
        nn="Kva er introduksjonsprogrammet?",
        en="What is the introduction programme?",
    ),
    (
        Sentence(
            Text(
                nb="Introduksjonsprogrammet er opplæring for nyankomne flyktninger som er bosatt i en kommune, og for familiene deres.",
                nn="Introduksjonsprogrammet er opplæring for nykomne flyktningar som er busette i ein kommune, og for familiane deira.",
                en="The introduction programme is training for newly arrived refugees who have settled in a municipality, and for their families.",
            )
        ),
        Sentence(
            Text(
                nb="De som er mellom {constant:youngest} og {constant:oldest} år, har som hovedregel rett og plikt til å delta.",
                nn="Dei som er mellom {constant:youngest} og {constant:oldest} år, har som hovudregel rett og plikt til å delta.",
                en="Those aged {constant:youngest} to {constant:oldest} as a rule have the right and the duty to take part.",
            )
        ),
        Sentence(
            Text(
                nb="Personer med kollektiv beskyttelse har rett, men ikke plikt (integreringsloven kapittel {constant:chapter_6a}).",
                nn="Personar med kollektivt vern har rett, men ikkje plikt (integreringslova kapittel {constant:chapter_6a}).",
                en="People with collective protection have the right but not the duty (Integration Act, chapter {constant:chapter_6a}).",
            ),
            years=Years(2022),
        ),
        Sentence(
            Text(
                nb="Kommunen har ansvaret for programmet.",
                nn="Kommunen har ansvaret for programmet.",
                en="The municipality is responsible for the programme.",
            )
        ),
    ),
)

KEY_FIGURES = KeyFigures(
    (
        (
            Text(
                nb="{headline/participants}",
                nn="{headline/participants}",
                en="{headline/participants}",
            ),
            Text(
                nb="deltok i programmet i løpet av året",
                nn="deltok i programmet i løpet av året",
                en="took part in the programme during the year",
            ),
        ),
        (
            Text(nb="{headline/starters}", nn="{headline/starters}", en="{headline/starters}"),
            Text(
                nb="begynte i programmet for første gang",
                nn="byrja i programmet for første gong",
                en="started in the programme for the first time",
            ),
        ),
        (
            Text(nb="{headline/leavers}", nn="{headline/leavers}", en="{headline/leavers}"),
            Text(nb="avsluttet programmet", nn="avslutta programmet", en="left the programme"),
        ),
        (
            Text(
                nb="{headline/to_work_or_education} prosent",
                nn="{headline/to_work_or_education} prosent",
                en="{headline/to_work_or_education} per cent",
            ),
            Text(
                nb="av dem som avsluttet, gikk direkte over til arbeid eller utdanning",
                nn="av dei som avslutta, gjekk direkte over til arbeid eller utdanning",
                en="of those who left went straight to work or education",
            ),
        ),
    )
)
