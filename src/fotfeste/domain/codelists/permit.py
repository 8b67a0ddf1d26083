"""Grounds of residence permits (oppholdsgrunnlag): utlendingsloven, as listed in integreringsloven § 9."""

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text

GROUND = CodeList(
    "ground",
    Text(nb="Oppholdsgrunnlag", nn="Opphaldsgrunnlag", en="Ground of the permit"),
    (
        Code("28", Text(nb="Asyl (§ 28)", nn="Asyl (§ 28)", en="Asylum (s. 28)")),
        Code(
            "35",
            Text(
                nb="Overføringsflyktning (§ 35)",
                nn="Overføringsflyktning (§ 35)",
                en="Resettlement (s. 35)",
            ),
        ),
        Code(
            "38",
            Text(
                nb="Sterke menneskelige hensyn (§ 38)",
                nn="Sterke menneskelege omsyn (§ 38)",
                en="Strong humanitarian considerations (s. 38)",
            ),
        ),
        Code(
            "38_limited",
            Text(
                nb="Begrenset tillatelse (§ 38 femte ledd)",
                nn="Avgrensa løyve (§ 38 femte ledd)",
                en="Limited permit (s. 38, fifth paragraph)",
            ),
        ),
        Code(
            "34",
            Text(
                nb="Kollektiv beskyttelse (§ 34)",
                nn="Kollektivt vern (§ 34)",
                en="Collective protection (s. 34)",
            ),
        ),
        Code(
            "family",
            Text(nb="Familiegjenforening", nn="Familiesameining", en="Family reunification"),
        ),
        Code(
            "53",
            Text(
                nb="Selvstendig grunnlag (§ 53)",
                nn="Sjølvstendig grunnlag (§ 53)",
                en="Permit on own ground (s. 53)",
            ),
        ),
        Code("other", Text(nb="Annet grunnlag", nn="Anna grunnlag", en="Other ground")),
    ),
)
