"""The page a file is sent from (opplasting): a form, and the receipt as a table, in three languages."""

from html import escape
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.http import HttpRequest, HttpResponse

from fotfeste.domain.text import LANGUAGES, Language, Text
from fotfeste.exchange.api.tokens import sender_with
from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.receipts.forms import COLUMNS, rows
from fotfeste.exchange.receipts.line import OUTCOMES
from fotfeste.register.access import as_sender
from fotfeste.register.server import connected

TITLE = Text("Send en melding", "Send ei melding", "Send a message")
TOKEN = Text("Nøkkel", "Nøkkel", "Token")
FILE = Text(
    "Fil (JSON, CSV eller Excel)", "Fil (JSON, CSV eller Excel)", "File (JSON, CSV or Excel)"
)
TRY = Text("Bare prøv", "Berre prøv", "Only try")
SEND = Text("Send", "Send", "Send")
RECEIPT = Text("Kvittering", "Kvittering", "Receipt")
NOT_KNOWN = Text(
    "Nøkkelen er ikke kjent. Ingenting er mottatt.",
    "Nøkkelen er ikkje kjend. Ingenting er motteke.",
    "The token is not known. Nothing was received.",
)
_MOST_ROWS = 500
_STYLE = """body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
label{display:block;margin:1rem 0}table{border-collapse:collapse}th,td{border:1px solid #6b6b6b;
padding:.3rem .5rem;text-align:left;vertical-align:top}button{font:inherit;padding:.5rem 1rem}"""


def upload(request: HttpRequest) -> HttpResponse:
    """The form; with a file, its receipt."""
    asked = request.GET.get("lang", "nb")
    language: Language = next((each for each in LANGUAGES if each == asked), "nb")
    file = request.FILES.get("file") if request.method == "POST" else None
    if file is None:
        return _page(language, "", 200)
    sender = sender_with(request.POST.get("token", ""))
    if sender is None:
        return _page(language, f'<p role="alert">{NOT_KNOWN.in_language(language)}</p>', 403)
    with (
        NamedTemporaryFile(prefix="fotfeste-message-") as laid,
        connected(as_sender(sender)) as connection,
    ):
        for piece in file.chunks():
            laid.write(piece)
        laid.flush()
        wanted = Wanted(dry_run="try" in request.POST)
        receipt, lines = receive(connection, Path(laid.name), sender, wanted)
        table = _table(
            list(zip(range(_MOST_ROWS), rows(receipt, lines, language), strict=False)), language
        )
    counts = ", ".join(
        f"{OUTCOMES[outcome].in_language(language)}: {count}"
        for outcome, count in receipt.counts.items()
    )
    heading = f"<h2>{RECEIPT.in_language(language)} {escape(receipt.message)}</h2>"
    told = f'<p role="status">{counts}</p><p><code>{receipt.hash or ""}</code></p>'
    return _page(language, heading + told + table, 422 if receipt.refused else 200)


def _table(numbered: list[tuple[int, list[str]]], language: Language) -> str:
    heading = "".join(f'<th scope="col">{t.in_language(language)}</th>' for t in COLUMNS.values())
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
        for _, cells in numbered
    )
    return f"<table><thead><tr>{heading}</tr></thead><tbody>{body}</tbody></table>"


def _page(language: Language, below: str, status: int) -> HttpResponse:
    title, token, file, only_try, send = (
        text.in_language(language) for text in (TITLE, TOKEN, FILE, TRY, SEND)
    )
    return HttpResponse(
        f"""<!doctype html><html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style>
</head><body><main><h1>{title}</h1><form method="post" enctype="multipart/form-data">
<label>{token} <input name="token" type="password" required autocomplete="off"></label>
<label>{file} <input name="file" type="file" required></label>
<label><input name="try" type="checkbox"> {only_try}</label>
<button>{send}</button></form>{below}</main></body></html>""",
        status=status,
    )
