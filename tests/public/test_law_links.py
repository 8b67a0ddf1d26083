"""Paragraphs in sources lead to their text, each to its own; what is no paragraph leads nowhere."""

import pytest

from fotfeste.catalogue.rules.all import BY_ID
from fotfeste.web.public.site.law_links import LOVDATA, linked

IL, INTRO = "https://lovdata.no/lov/2020-11-06-127", "https://lovdata.no/lov/2003-07-04-80"


@pytest.mark.parametrize(
    ("source", "addresses"),
    [
        ("integreringsloven § 12; introduksjonsloven § 3", [f"{IL}/%C2%A712", f"{INTRO}/%C2%A73"]),
        ("integreringsloven §§ 13 og 14", [f"{IL}/%C2%A713", f"{IL}/%C2%A714"]),
        ("integreringsloven §§ 13, 14 and 14 a", [f"{IL}/%C2%A7{n}" for n in ("13", "14", "14a")]),
        ("integreringsloven § 12 (three months)", [f"{IL}/%C2%A712"]),
        (
            "integreringsforskriften § 43d",
            ["https://lovdata.no/forskrift/2020-12-15-2912/%C2%A743d"],
        ),
        ("integreringsloven kapittel 6A; uavklart", [IL]),
        (
            "integreringsforskriften kapittel 8A; forskrift 30.1.2024 nr. 146",
            [f"{LOVDATA}/forskrift/2020-12-15-2912", f"{LOVDATA}/forskrift/2024-01-30-146"],
        ),
        (
            "introduksjonsloven § 5; lov 15.6.2018 nr. 41",
            [f"{INTRO}/%C2%A75", f"{LOVDATA}/lov/2018-06-15-41"],
        ),
        ("Resultatrapporten 2024, tabell 1 og note 17", []),
    ],
)
def test_a_paragraph_leads_to_its_text(source: str, addresses: list[str]) -> None:
    pieces = linked(source)
    assert "".join(words for words, _ in pieces) == source
    assert [address for _, address in pieces if address] == addresses


def test_every_paragraph_that_a_rule_names_is_linked() -> None:
    named = [rule.source for rule in BY_ID.values() if "§" in rule.source]
    assert len(named) >= 4
    for source in named:
        left = "".join(words for words, address in linked(source) if not address)
        assert "§" not in left, source
