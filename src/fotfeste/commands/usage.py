"""The words that argparse has of its own (bruk, valg, feil), in the language of messages.

`argparse` asks gettext for its words, and gettext has none in Norwegian. `speak`
gives it ours in its place; a word that is not here stays in English, and a test
holds this list against the words of the installed argparse.
"""

import argparse

from fotfeste.commands.speech import language_of_messages
from fotfeste.domain.text import Text

WORDS = (
    Text(nb="bruk: ", nn="bruk: ", en="usage: "),
    Text(nb="valg", nn="val", en="options"),
    Text(nb="argumenter", nn="argument", en="positional arguments"),
    Text(
        nb="vis denne hjelpen og avslutt",
        nn="vis denne hjelpa og avslutt",
        en="show this help message and exit",
    ),
    Text(
        nb="%(prog)s: feil: %(message)s\n",
        nn="%(prog)s: feil: %(message)s\n",
        en="%(prog)s: error: %(message)s\n",
    ),
    Text(
        nb="argumentet %(argument_name)s: %(message)s",
        nn="argumentet %(argument_name)s: %(message)s",
        en="argument %(argument_name)s: %(message)s",
    ),
    Text(
        nb="ukjente argumenter: %s",
        nn="ukjende argument: %s",
        en="unrecognized arguments: %s",
    ),
    Text(
        nb="%(option)s er flertydig; det kan være %(matches)s",
        nn="%(option)s er fleirtydig; det kan vere %(matches)s",
        en="ambiguous option: %(option)s could match %(matches)s",
    ),
    Text(
        nb="%(value)r er ikke et av valgene (velg blant %(choices)s)",
        nn="%(value)r er ikkje eit av vala (vel blant %(choices)s)",
        en="invalid choice: %(value)r (choose from %(choices)s)",
    ),
    Text(
        nb="%(value)r er ikke en gyldig verdi (%(type)s)",
        nn="%(value)r er ikkje ein gyldig verdi (%(type)s)",
        en="invalid %(type)s value: %(value)r",
    ),
    Text(
        nb="ukjent kommando %(parser_name)r (velg blant %(choices)s)",
        nn="ukjend kommando %(parser_name)r (vel blant %(choices)s)",
        en="unknown parser %(parser_name)r (choices: %(choices)s)",
    ),
    Text(nb="skal ha én verdi", nn="skal ha éin verdi", en="expected one argument"),
    Text(
        nb="skal ha høyst én verdi",
        nn="skal ha høgst éin verdi",
        en="expected at most one argument",
    ),
    Text(
        nb="skal ha minst én verdi",
        nn="skal ha minst éin verdi",
        en="expected at least one argument",
    ),
    Text(nb="skal ha %s verdi", nn="skal ha %s verdi", en="expected %s argument"),
    Text(nb="skal ha %s verdier", nn="skal ha %s verdiar", en="expected %s arguments"),
    Text(
        nb="disse må være med: %s",
        nn="desse må vere med: %s",
        en="the following arguments are required: %s",
    ),
    Text(
        nb="ett av disse må være med: %s",
        nn="eitt av desse må vere med: %s",
        en="one of the arguments %s is required",
    ),
    Text(
        nb="kan ikke brukes sammen med %s",
        nn="kan ikkje brukast saman med %s",
        en="not allowed with argument %s",
    ),
    Text(
        nb="tar ingen verdi, men fikk %r",
        nn="tek ingen verdi, men fekk %r",
        en="ignored explicit argument %r",
    ),
)
_BY_ENGLISH = {word.en: word for word in WORDS}


def speak() -> None:
    """Let argparse speak the language of messages from now on."""
    vars(argparse)["_"] = translated
    vars(argparse)["ngettext"] = _counted


def translated(word: str) -> str:
    """A word of argparse in the language of messages; as it was where it is not known."""
    known = _BY_ENGLISH.get(word)
    return known.in_language(language_of_messages()) if known else word


def _counted(one: str, many: str, number: int) -> str:
    return translated(one if number == 1 else many)
