"""Personal numbers at rest (personnummer i databasen): sealed, and found by a keyed hash.

The key comes from FOTFESTE_KEY (as `Fernet.generate_key()` makes it), else from a
file beside the database's folder that is made once and readable by its owner only.
"""

import hmac
import os
from functools import cache
from hashlib import sha256
from pathlib import Path

from cryptography.fernet import Fernet

KEY, KEY_FILE = "FOTFESTE_KEY", "FOTFESTE_KEY_FILE"
_DEFAULT_FILE = Path("out/register.key")


@cache
def _key() -> bytes:
    given = os.environ.get(KEY)
    if given:
        return given.encode()
    path = Path(os.environ.get(KEY_FILE) or _DEFAULT_FILE)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        opened_file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(opened_file, "wb") as stream:
            stream.write(Fernet.generate_key())
    return path.read_bytes()


def sealed(text: str) -> bytes:
    """A text that only the holder of the key can read."""
    return Fernet(_key()).encrypt(text.encode())


def opened(seal: bytes) -> str:
    """The text of a seal."""
    return Fernet(_key()).decrypt(seal).decode()


def keyed_hash(text: str) -> bytes:
    """The same for the same text, and nothing to whoever lacks the key."""
    return hmac.new(_key(), text.encode(), sha256).digest()
