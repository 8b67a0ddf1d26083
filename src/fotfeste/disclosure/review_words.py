"""What the review page says (ord på gjennomgangssiden)."""

from fotfeste.domain.text import Text

TITLE = Text(
    nb="Gjennomgang før godkjenning: {release}",
    nn="Gjennomgang før godkjenning: {release}",
    en="Review before approval: {release}",
)
INSIDE = Text(
    nb="Denne siden er for de to som godkjenner publiseringen. Den viser hva som er skjult, og skal ikke følge med publiseringen.",
    nn="Denne sida er for dei to som godkjenner publiseringa. Ho viser kva som er skjult, og skal ikkje følgje med publiseringa.",
    en="This page is for the two who approve the release. It shows what is hidden, and must not go with the release.",
)
POLICY = Text(
    nb="Skjermingsregler {version}. Eier: {owner}.",
    nn="Skjermingsreglar {version}. Eigar: {owner}.",
    en="Policy {version}. Owner: {owner}.",
)
PASSED = Text(
    nb="Vårt eget angrep prøvde {hidden} skjulte tall: {exact} kan regnes ut, {narrow} kan avgrenses for tett. {before} av dem er trykt før.",
    nn="Vårt eige angrep prøvde {hidden} skjulte tal: {exact} kan reknast ut, {narrow} kan avgrensast for tett. {before} av dei er trykte før.",
    en="Our own attack tried {hidden} hidden figures: {exact} can be recomputed, {narrow} bounded too closely. {before} of them were printed before.",
)
WHY = Text(
    nb="Hva som er skjult, og hvorfor",
    nn="Kva som er skjult, og kvifor",
    en="What is hidden, and why",
)
BECAUSE = Text(nb="Grunn", nn="Grunn", en="Reason")
CELLS = Text(nb="Celler", nn="Celler", en="Cells")
SMALL = Text(
    nb="Få personer, eller få som ikke er med i en andel",
    nn="Få personar, eller få som ikkje er med i ein del",
    en="Few persons, or few who are left out of a share",
)
PLACES = Text(
    nb="Alt om en liten gruppe på et sted, også nuller",
    nn="Alt om ei lita gruppe på ein stad, også nullar",
    en="All about a small group in a place, zeros too",
)
ONE_KIND = Text(
    nb="Ville vist at hele gruppa, eller alle unntatt én, er av ett slag",
    nn="Ville vist at heile gruppa, eller alle så nær som éin, er av eitt slag",
    en="Would show that all of a group, or all but one, are of one kind",
)
BEFORE = Text(
    nb="Skjult i en tidligere publisering",
    nn="Skjult i ei tidlegare publisering",
    en="Hidden by an earlier release",
)
OTHERS = Text(
    nb="Skjult bare for å beskytte andre",
    nn="Skjult berre for å verne andre",
    en="Hidden only to protect others",
)
WITHHELD = Text(
    nb="Tabeller uten tall, siden de fleste ville vært skjult, eller siden de ellers ville røpet skjulte tall",
    nn="Tabellar utan tal, sidan dei fleste ville vore skjulte, eller sidan dei elles ville røpt skjulte tal",
    en="Tables without numbers, since most would be hidden, or since they would give hidden figures away",
)
COST = Text(
    nb="Hva det koster, tabell for tabell",
    nn="Kva det kostar, tabell for tabell",
    en="What it costs, table by table",
)
TABLE = Text(nb="Tabell", nn="Tabell", en="Table")
FIGURES = Text(nb="Tall", nn="Tal", en="Figures")
HIDDEN = Text(nb="Skjult", nn="Skjult", en="Hidden")
PART = Text(nb="Prosent", nn="Prosent", en="Per cent")
GROUPS = Text(
    nb="Grupper som ville vist seg å være av ett slag",
    nn="Grupper som ville vist seg å vere av eitt slag",
    en="Groups that would be seen to be of one kind",
)
NEARLY = Text(
    nb="Det som var nærmest å være åpent",
    nn="Det som var nærast å vere ope",
    en="What was nearest to being open",
)
FIGURE = Text(nb="Tallets id", nn="Id til talet", en="Id of the figure")
RANGE = Text(
    nb="En leser kan avgrense det til",
    nn="Ein lesar kan avgrense det til",
    en="A reader can bound it to",
)
NONE = Text(nb="Ingen.", nn="Ingen.", en="None.")
LARGEST = Text(
    nb="Store tall som er skjult for å beskytte andre",
    nn="Store tal som er skjulte for å verne andre",
    en="Large figures that are hidden to protect others",
)
APPROVAL = Text(
    nb="Godkjenn med «fotfeste approve», med begge navnene.",
    nn="Godkjenn med «fotfeste approve», med begge namna.",
    en="Approve with `fotfeste approve`, giving both names.",
)
