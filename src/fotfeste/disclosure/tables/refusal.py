"""Files of persons, tables and hierarchies that cannot be used (avviste filer), and what is said of them."""

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text


class PersonsRefused(Refused):
    """Everything that is wrong with the files of a publication of persons."""


UNREADABLE = Text(
    nb="{file} kan ikke leses: {error}",
    nn="{file} kan ikkje lesast: {error}",
    en="{file} cannot be read: {error}",
)
EMPTY = Text(
    nb="{file} har ingen rader; en overskrift og minst én rad kreves",
    nn="{file} har ingen rader; ei overskrift og minst éi rad er kravd",
    en="{file} has no rows; a heading and at least one row are needed",
)
RAGGED = Text(
    nb="{file}, rad {row}: {seen} felt der overskriften har {expected}",
    nn="{file}, rad {row}: {seen} felt der overskrifta har {expected}",
    en="{file}, row {row}: {seen} fields where the heading has {expected}",
)
NO_TABLES = Text(
    nb="{file} skal være et JSON-objekt: navn på tabell → liste av kolonner",
    nn="{file} skal vere eit JSON-objekt: namn på tabell → liste av kolonnar",
    en="{file} should be a JSON object: name of a table → list of columns",
)
BAD_NAME = Text(
    nb="{file}: «{table}» kan ikke være navn på en fil; bruk bokstaver, tall, - og _",
    nn="{file}: «{table}» kan ikkje vere namn på ei fil; bruk bokstavar, tal, - og _",
    en="{file}: «{table}» cannot be the name of a file; use letters, digits, - and _",
)
NO_COLUMN = Text(
    nb="tabell {table}: kolonnen «{column}» finnes verken i {persons} eller {hierarchy}",
    nn="tabell {table}: kolonnen «{column}» finst verken i {persons} eller {hierarchy}",
    en="table {table}: the column «{column}» is in neither {persons} nor {hierarchy}",
)
TWICE = Text(
    nb="tabell {table}: «{column}» deler inn det samme som en annen kolonne i tabellen",
    nn="tabell {table}: «{column}» deler inn det same som ein annan kolonne i tabellen",
    en="table {table}: «{column}» divides the same as another column of the table",
)
NOT_LISTED = Text(
    nb="{persons}, rad {row}: «{code}» i kolonnen {column} står ikke i {hierarchy}",
    nn="{persons}, rad {row}: «{code}» i kolonnen {column} står ikkje i {hierarchy}",
    en="{persons}, row {row}: «{code}» in column {column} is not in {hierarchy}",
)
OTHER_GROUP = Text(
    nb="{persons}, rad {row}: {column} er «{seen}», men {hierarchy} sier «{expected}»",
    nn="{persons}, rad {row}: {column} er «{seen}», men {hierarchy} seier «{expected}»",
    en="{persons}, row {row}: {column} is «{seen}», but {hierarchy} says «{expected}»",
)
AMBIGUOUS = Text(
    nb="{hierarchy}: «{code}» står to ganger med ulik betydning; hver kode skal ha én",
    nn="{hierarchy}: «{code}» står to gonger med ulik tyding; kvar kode skal ha éi",
    en="{hierarchy}: «{code}» occurs with two meanings; each code must have one",
)
RESERVED = Text(
    nb="{file}: koden «{code}» er tom eller betyr alle; gi den et annet navn",
    nn="{file}: koden «{code}» er tom eller tyder alle; gi han eit anna namn",
    en="{file}: the code «{code}» is blank or means everybody; name it otherwise",
)
EXISTS = Text(
    nb="{folder} finnes og er ikke tom; velg en annen mappe",
    nn="{folder} finst og er ikkje tom; vel ei anna mappe",
    en="{folder} exists and is not empty; name another folder",
)
UNPROTECTED = Text(
    nb="{cells} celler kan ikke skjules for den som regner; ingenting er skrevet",
    nn="{cells} celler kan ikkje skjulast for den som reknar; ingenting er skrive",
    en="{cells} cells cannot be hidden from whoever calculates; nothing is written",
)
