"""Defects of a figures file (feil i en tallfil): every one at once, row by row."""

from collections.abc import Iterable
from dataclasses import dataclass

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text, name

_SHOWN = 80
_IN_ROW = Text(
    nb="{file}, rad {row}{column}: så «{seen}», ventet {expected}. {remedy}",
    nn="{file}, rad {row}{column}: såg «{seen}», venta {expected}. {remedy}",
    en="{file}, row {row}{column}: saw «{seen}», expected {expected}. {remedy}",
)
_IN_FILE = Text(
    nb="{file}{column}: så «{seen}», ventet {expected}. {remedy}",
    nn="{file}{column}: såg «{seen}», venta {expected}. {remedy}",
    en="{file}{column}: saw «{seen}», expected {expected}. {remedy}",
)


@dataclass(frozen=True, slots=True)
class FigureDefect:
    """What is wrong in one row and column: what was seen, what is expected, what to do.

    `row` is None where the whole file is meant; the first data row is 1.
    """

    row: int | None
    column: str
    seen: str
    expected: Text
    remedy: Text

    def told(self, file: str) -> Text:
        """The defect in one line: where, what was seen, what is expected, what to do."""
        line = _IN_FILE if self.row is None else _IN_ROW
        return line.filled(
            file=file,
            row=self.row,
            column=f" {self.column}" if self.column else "",
            seen=shown(self.seen),
            expected=self.expected,
            remedy=self.remedy,
        )


def shown(seen: str) -> str:
    """What was seen, on one line of a terminal: the beginning of it, and no character that does things."""
    plain = "".join(sign if sign.isprintable() else "\ufffd" for sign in seen[:_SHOWN])
    return f"{plain}…" if len(seen) > _SHOWN else plain


class FiguresRefused(Refused):
    """A figures file that does not keep the conventions, with every defect found."""

    def __init__(self, file: str, defects: Iterable[FigureDefect]) -> None:
        self.file = file
        self.defects = tuple(defects)
        super().__init__(*(defect.told(file) for defect in self.defects))


NO_FILE = Text(
    nb="en lesbar CSV-fil i UTF-8", nn="ei lesbar CSV-fil i UTF-8", en="a readable CSV file, UTF-8"
)
GIVE_A_FILE = Text(
    nb="Oppgi en CSV-fil med kolonnene i en tallfil.",
    nn="Oppgi ei CSV-fil med kolonnane i ei talfil.",
    en="Give a CSV file with the columns of a figures file.",
)
ADD_THE_COLUMN = Text(
    nb="Legg til kolonnen, eller rett navnet i overskriften.",
    nn="Legg til kolonnen, eller rett namnet i overskrifta.",
    en="Add the column, or correct its name in the heading.",
)
THE_COLUMN = Text(nb="kolonnen", nn="kolonnen", en="the column")
ONE_OF_EACH = Text(nb="hver kolonne én gang", nn="kvar kolonne éin gong", en="each column once")
RENAME_IT = Text(
    nb="Gi en av kolonnene et annet navn.",
    nn="Gi ein av kolonnane eit anna namn.",
    en="Give one of the columns another name.",
)
AS_MANY_FIELDS = Text(
    nb="like mange felt som i overskriften",
    nn="like mange felt som i overskrifta",
    en="as many fields as the heading has",
)
QUOTE_COMMAS = Text(
    nb="Sett tekst med komma i anførselstegn.",
    nn="Set tekst med komma i hermeteikn.",
    en="Put quotation marks around text with commas.",
)
COMMAS = Text(nb="komma mellom feltene", nn="komma mellom felta", en="commas between the fields")
SAVE_WITH_COMMAS = Text(
    nb="Lagre filen som «CSV UTF-8» med komma som skilletegn.",
    nn="Lagre fila som «CSV UTF-8» med komma som skiljeteikn.",
    en="Save the file as “CSV UTF-8” with commas as separators.",
)
GIVE_AS_WORKBOOK = Text(
    nb="Lagre arket som CSV i UTF-8, eller gi en rapport som .xlsx.",
    nn="Lagre arket som CSV i UTF-8, eller gi ein rapport som .xlsx.",
    en="Save the sheet as CSV in UTF-8, or give a report as .xlsx.",
)
ANY_ROWS = Text(nb="minst én rad", nn="minst éi rad", en="at least one row")
FILLED = Text(nb="en verdi", nn="ein verdi", en="a value")
FILL_IT = Text(nb="Fyll ut feltet.", nn="Fyll ut feltet.", en="Fill in the field.")
A_NUMBER = Text(
    nb="et tall med punktum som desimaltegn og uten mellomrom",
    nn="eit tal med punktum som desimalteikn og utan mellomrom",
    en="a number with a decimal point and no spaces",
)
WRITE_IT_SO = Text(
    nb="Skriv tallet slik det er trykt, for eksempel 57.5 eller 10595.",
    nn="Skriv talet slik det er trykt, til dømes 57.5 eller 10595.",
    en="Write the number as printed, for example 57.5 or 10595.",
)
NO_VALUE = Text(
    nb="et tomt felt, siden presisjonen sier at tallet ikke vises",
    nn="eit tomt felt, sidan presisjonen seier at talet ikkje blir vist",
    en="a blank field, since the precision says that no number is shown",
)
CLEAR_IT = Text(
    nb="Tøm feltet, eller rett presisjonen.",
    nn="Tøm feltet, eller rett presisjonen.",
    en="Clear the field, or correct the precision.",
)
AS_ROUNDED = Text(
    nb="et tall som er rundet slik presisjonen sier",
    nn="eit tal som er runda slik presisjonen seier",
    en="a number rounded as the precision says",
)
CORRECT_EITHER = Text(
    nb="Rett tallet eller presisjonen.",
    nn="Rett talet eller presisjonen.",
    en="Correct the number or the precision.",
)
A_SHARE = Text(nb="en andel fra 0 til 100", nn="ein del frå 0 til 100", en="a share from 0 to 100")
NOT_NEGATIVE = Text(
    nb="et antall som ikke er negativt",
    nn="eit tal på personar som ikkje er negativt",
    en="a number of persons that is not negative",
)


def one_of(words: Iterable[str]) -> Text:
    """One of some words, the same in every language."""
    return name(", ".join(words))
