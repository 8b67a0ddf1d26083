"""Who may call (tilgang): a token for each sender, of which only the SHA-256 is kept.

The file that FOTFESTE_SENDERS names is JSON: the sender's name and the SHA-256 of
its token in hexadecimal.
"""

import hmac
import json
import os
from hashlib import sha256
from pathlib import Path

SENDERS = "FOTFESTE_SENDERS"


def sender_with(token: str) -> str | None:
    """The sender that a token is of, or None."""
    named = os.environ.get(SENDERS)
    if not named:
        return None
    known: dict[str, str] = json.loads(Path(named).read_text(encoding="utf-8"))
    given = sha256(token.encode()).hexdigest()
    found = [sender for sender, kept in known.items() if hmac.compare_digest(kept, given)]
    return found[0] if found else None
