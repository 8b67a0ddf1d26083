"""Claims in words beside an audit (påstander i ord): those that do not hold are warnings."""

from collections.abc import Mapping
from dataclasses import replace

from fotfeste.reconstruction.audit.findings import Audited, Warned
from fotfeste.reconstruction.claims.grammar import year_of
from fotfeste.reconstruction.claims.known import Figures
from fotfeste.reconstruction.claims.notes import tested_notes
from fotfeste.reconstruction.claims.reasons import sentence
from fotfeste.reconstruction.claims.text import tested


def with_claims(audited: Audited, texts: Mapping[str, str]) -> Audited:
    """The audit with the claims of its notes and of some texts, by name, tested against its figures."""
    figures = Figures(figure for file in audited.files for figure in file.rows)
    claims = (
        *tested_notes(figures),
        *(
            judged
            for name, text in texts.items()
            for judged in tested(name, text, figures, year_of(text, figures, len(audited.files)))
        ),
    )
    warned = {
        judged.answer.rows: Warned(
            tuple(sorted(judged.answer.rows)),
            sentence(judged.said, judged.place, judged.answer.why, judged.answer.rows, figures),
            judged.answer.gap,
        )
        for judged in reversed(claims)
        if judged.answer.why is not None
    }
    return replace(audited, warnings=(*audited.warnings, *reversed(warned.values())), claims=claims)
