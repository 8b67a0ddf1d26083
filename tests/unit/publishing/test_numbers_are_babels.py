"""Numbers are written as Babel, and so Unicode's register of locales, writes them."""

from decimal import Decimal

from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.publishing.numbers import LOCALES, MINUS, number, rounded


@given(st.decimals(-(10**12), 10**12, places=4), st.integers(0, 3), st.sampled_from(LANGUAGES))
def test_a_number_is_written_as_babel_writes_it(
    value: Decimal, decimals: int, language: Language
) -> None:
    exact = rounded(value, decimals)
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    written = format_decimal(abs(exact), format=pattern, locale=LOCALES[language])
    assert number(value, decimals, language) == (MINUS + written if exact < 0 else written)
