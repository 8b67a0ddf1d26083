"""What a figure is called (navn på tall): indicator, groups and year, in each language."""

from datetime import date

from fotfeste.domain.text import LANGUAGES, Language, Text
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.terms import Meaning, Term

_CHANGE = Text(nb="endring", nn="endring", en="change")


def named(figure: Printed) -> Text:
    """The name of a figure, or its words where they are not understood."""
    found = meaning(figure)
    words = {
        language: _name(figure, found, language)
        if isinstance(found, Meaning)
        else _own_words(figure)
        for language in LANGUAGES
    }
    return Text(**words)


def _own_words(figure: Printed) -> str:
    """The words of the row, where they are not ours."""
    groups = (figure.population, figure.sex, figure.age_group, figure.education, figure.county)
    said = (figure.measure, figure.category, *groups, figure.municipality, figure.year)
    return ", ".join(word for word in said if word not in {"", "all"})


def _name(figure: Printed, found: Meaning, language: Language) -> str:
    term = found.terms[0][1]
    groups = [_group(figure, term, place, language) for place in range(len(term.where))]
    change = [] if found.is_level else [_CHANGE.in_language(language)]
    title = term.indicator.title.in_language(language)
    return ", ".join([title, *change, *groups, figure.year])


def _group(figure: Printed, term: Term, place: int, language: Language) -> str:
    variable, codes = term.where[place]
    if len(codes) > 1:
        return figure.age_group if variable.id.startswith("age") else figure.category
    return variable.codes.title_of(codes[0], date(term.year, 12, 31)).in_language(language)
