"""Why nothing was deleted (avvisninger ved sletting)."""

from fotfeste.domain.text import Text

NOBODY = Text(
    nb="En sletting har et navn: oppgi hvem med --by.",
    nn="Ei sletting har eit namn: oppgje kven med --by.",
    en="A deletion has a name: say who with --by.",
)
TOO_EARLY = Text(
    nb="{on} er ikke kommet. Ingenting slettes før fristen: oppgi en dag til og med {today}.",
    nn="{on} er ikkje komen. Ingenting blir sletta før fristen: oppgje ein dag til og med {today}.",
    en="{on} has not come. Nothing is deleted before its time: name a day up to {today}.",
)
NO_PROPOSAL = Text(
    nb="Det er ikke noe forslag {number} som venter. Lag et med «retention propose».",
    nn="Det er ikkje noko forslag {number} som ventar. Lag eit med «retention propose».",
    en="No proposal {number} is waiting. Make one with “retention propose”.",
)
SAME_PERSON = Text(
    nb="{by} foreslo slettingen. En annen må gjennomføre den.",
    nn="{by} føreslo slettinga. Ein annan må gjennomføre henne.",
    en="{by} proposed the deletion. Somebody else must carry it out.",
)
CHANGED = Text(
    nb="Registeret er endret siden forslag {number}: noe annet enn det foreslåtte skal slettes nå. Lag et nytt forslag.",
    nn="Registeret er endra sidan forslag {number}: noko anna enn det føreslegne skal slettast no. Lag eit nytt forslag.",
    en="The register has changed since proposal {number}: something else than what was proposed is due now. Make a new proposal.",
)
STILL_NAMED = Text(
    nb="Noe som skal beholdes, viser til det som skulle slettes ({kind}). Ingenting er slettet; rett henvisningen og lag et nytt forslag.",
    nn="Noko som skal haldast på, viser til det som skulle slettast ({kind}). Ingenting er sletta; rett tilvisinga og lag eit nytt forslag.",
    en="Something that is kept names what was to be deleted ({kind}). Nothing was deleted; correct the reference and make a new proposal.",
)
ONE_FILE = Text(
    nb="Numrene skal i en fil for seg selv, ikke i overføringslisten {path}.",
    nn="Numra skal i ei fil for seg sjølve, ikkje i overføringslista {path}.",
    en="The numbers go in a file of their own, not in the transfer list {path}.",
)
NOT_WRITTEN = Text(
    nb="Overføringslisten {path} kan ikke skrives: {error}. Ingenting er foreslått.",
    nn="Overføringslista {path} kan ikkje skrivast: {error}. Ingenting er føreslege.",
    en="The transfer list {path} cannot be written: {error}. Nothing was proposed.",
)
