"""What the commands `protect` and `attack` say (svar fra skjerming og angrep)."""

from collections.abc import Iterable, Iterator

from fotfeste.disclosure.attack.attacked_figures import AttackedFigures
from fotfeste.disclosure.protect_persons import ProtectedTables
from fotfeste.domain.text import Language, Text

PROTECTED = Text(
    nb="{tables}: {cells} celler, {hidden} skjult, {changed} avrundet",
    nn="{tables}: {cells} celler, {hidden} skjulte, {changed} avrunda",
    en="{tables}: {cells} cells, {hidden} withheld, {changed} rounded",
)
ATTACKED = Text(
    nb="{hidden} skjulte tall: {exact} kan regnes ut, {narrow} kan nesten regnes ut",
    nn="{hidden} skjulte tal: {exact} kan reknast ut, {narrow} kan nesten reknast ut",
    en="{hidden} hidden values: {exact} can be recomputed, {narrow} nearly",
)
MISFIT = Text(
    nb="rad {rows}: kan ikke (alle) være det --hidden sier; angrepet går videre med null eller mer",
    nn="rad {rows}: kan ikkje (alle) vere det --hidden seier; angrepet går vidare med null eller meir",
    en="rows {rows}: cannot (all) be what --hidden says; the attack goes on with zero or more",
)
TOGETHER = Text(
    nb="skjulte verdier kan ikke alle være det --hidden sier; angrepet går videre med null eller mer",
    nn="skjulte verdiar kan ikkje alle vere det --hidden seier; angrepet går vidare med null eller meir",
    en="hidden values cannot all be what --hidden says; the attack goes on with zero or more",
)
ROW = Text(
    nb="rad {row} kan være {low}–{high}:",
    nn="rad {row} kan vere {low}–{high}:",
    en="row {row} can be {low}–{high}:",
)
MORE_ROWS = Text(
    nb="… og {number} rader til; alle står i --json og --page",
    nn="… og {number} rader til; alle står i --json og --page",
    en="… and {number} more rows; all are in --json and --page",
)
MOST_ROWS = 10
SHARES = Text(
    nb="andelene i fila motsier tallene på personer; angrepet går videre uten andeler",
    nn="delane i fila motseier tala på personar; angrepet går vidare utan delar",
    en="the shares in the file contradict its counts; the attack goes on without shares",
)
CONTRADICTS = Text(
    nb="tallene i fila motsier hverandre, hva som enn er skjult; angrepet går videre uten det som ikke kan stemme; prøv «fotfeste audit»",
    nn="tala i fila motseier kvarandre, kva som enn er skjult; angrepet går vidare utan det som ikkje kan stemme; prøv «fotfeste audit»",
    en="the values in the file contradict each other whatever is hidden; the attack goes on without what cannot hold; try `fotfeste audit`",
)


def of_protection(done: Iterable[ProtectedTables], language: Language) -> Iterator[str]:
    """A line for each set of tables that was protected; no cell is named."""
    for each in done:
        yield PROTECTED.filled(
            tables=", ".join(table.name for table in each.linked.tables),
            cells=len(each.counts),
            hidden=int(each.hidden.sum()),
            changed=int((each.counts != each.linked.counts).sum()),
        ).in_language(language)


def of_attack(attacked: AttackedFigures, language: Language) -> Iterator[str]:
    """How the hidden values of a file stood the attack."""
    if not attacked.shares_fit:
        yield SHARES.in_language(language)
    if not attacked.fits:
        yield CONTRADICTS.in_language(language)
    elif attacked.misfits:
        rows = ", ".join(map(str, attacked.misfits))
        yield MISFIT.filled(rows=rows).in_language(language)
    elif not attacked.rule_fits:
        yield TOGETHER.in_language(language)
    found = attacked.as_json()
    numbers = {name: found[name] for name in ("hidden", "exact", "narrow")}
    yield ATTACKED.filled(**numbers).in_language(language)
    told = attacked.told
    for cell in told[:MOST_ROWS]:
        yield ROW.filled(row=cell.row, low=cell.low, high=cell.high).in_language(language)
        yield from (f"  {step.in_language(language)}" for step in cell.why)
    if len(told) > MOST_ROWS:
        yield MORE_ROWS.filled(number=len(told) - MOST_ROWS).in_language(language)
