"""A folder that is not, or cannot become, a release (avvist publisering), and what is said of it."""

from pathlib import Path

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text


class ReleaseRefused(Refused):
    """Everything that is wrong with a release, after a line that names its folder."""

    def __init__(self, folder: Path, problems: tuple[Text, ...]) -> None:
        super().__init__(REFUSED.filled(folder=str(folder)), *problems)


REFUSED = Text(
    nb="{folder} kan ikke brukes som publisering:",
    nn="{folder} kan ikkje brukast som publisering:",
    en="{folder} is refused as a release:",
)
NO_CONTENTS = Text(
    nb="mappa har ingen {name}; en publisering lages med «fotfeste report»",
    nn="mappa har ingen {name}; ei publisering blir laga med «fotfeste report»",
    en="it has no {name}; a release folder is made by `fotfeste report`",
)
NO_JSON = Text(
    nb="{name} kan ikke leses som JSON: {error}",
    nn="{name} kan ikkje lesast som JSON: {error}",
    en="{name} cannot be read as JSON: {error}",
)
NO_LIST = Text(
    nb="{name} er JSON, men lister ingen filer",
    nn="{name} er JSON, men listar ingen filer",
    en="{name} is JSON, but lists no files",
)
OTHER_FORMAT = Text(
    nb="{name} har format {seen}; dette programmet leser {expected}",
    nn="{name} har format {seen}; dette programmet les {expected}",
    en="{name} is of format {seen}; this program reads {expected}",
)
GARBLED = Text(
    nb="{name} mangler eller forvrenger noe en publisering sier om seg selv: {error}",
    nn="{name} manglar eller forvrengjer noko ei publisering seier om seg sjølv: {error}",
    en="{name} lacks or garbles what a release says of itself: {error}",
)
SEAL_BROKEN = Text(
    nb="{name} er endret etter at den ble forseglet",
    nn="{name} er endra etter at ho blei forsegla",
    en="{name} has been changed after it was sealed",
)
MISSING = Text(
    nb="{name} står på lista og mangler",
    nn="{name} står på lista og manglar",
    en="{name} is listed and missing",
)
NOT_LISTED = Text(
    nb="{name} finnes, men står ikke på lista",
    nn="{name} finst, men står ikkje på lista",
    en="{name} is there and not listed",
)
CHANGED = Text(
    nb="{name} er endret: SHA-256 er {found}, forseglet var {sealed}",
    nn="{name} er endra: SHA-256 er {found}, forsegla var {sealed}",
    en="{name} has been changed: its SHA-256 is {found}, sealed was {sealed}",
)
EXISTS = Text(
    nb="den finnes, og en publisering overskrives aldri; velg en annen mappe, eller fjern den",
    nn="ho finst, og ei publisering blir aldri overskriven; vel ei anna mappe, eller fjern ho",
    en="it exists, and a release is never overwritten; name another folder, or remove it",
)
APPROVED = Text(
    nb="den er godkjent av {names} og blir stående; velg en annen mappe",
    nn="ho er godkjend av {names} og blir ståande; vel ei anna mappe",
    en="it is approved by {names} and stays; name another folder",
)
UNFIT = Text(
    nb="innholdet henger ikke sammen: {error}",
    nn="innhaldet heng ikkje saman: {error}",
    en="its contents do not fit together: {error}",
)
