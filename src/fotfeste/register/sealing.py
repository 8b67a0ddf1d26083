"""Personal numbers at rest (personnummer i databasen): sealed, found by a keyed hash, known outside by a pseudonym.

The register's key is 32 bytes in base64 in FOTFESTE_KEY; without it, in a file
that is made once, readable by its owner only (FOTFESTE_KEY_FILE, else
`out/register.key`). Five keys are derived from it, one a purpose, so that none
tells anything of another.
"""

import base64
import binascii
import hmac
import os
import secrets
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

KEY, KEY_FILE = "FOTFESTE_KEY", "FOTFESTE_KEY_FILE"
_DEFAULT_FILE = Path("out/register.key")
_KEY_BYTES, _NONCE_BYTES = 32, 12
_PURPOSES = ("seal", "find", "pseudonym", "sign", "passes")
_URL_SAFE = bytes.maketrans(b"-_", b"+/")

NO_KEY = Text(
    nb="Registerets nøkkel ({where}) er ikke 32 byte i base64. Uten den rette nøkkelen kan ingen "
    "numre leses eller finnes igjen: hent den fra sikkerhetskopien.",
    nn="Nøkkelen til registeret ({where}) er ikkje 32 byte i base64. Utan den rette nøkkelen kan "
    "ingen nummer lesast eller finnast att: hent han frå tryggingskopien.",
    en="The register's key ({where}) is not 32 bytes in base64. Without the right key no number "
    "can be read or found again: fetch it from the backup.",
)
OTHER_KEY = Text(
    nb="Et nummer er forseglet med en annen nøkkel enn den som er i bruk.",
    nn="Eit nummer er forsegla med ein annan nøkkel enn den som er i bruk.",
    en="A number was sealed with another key than the one in use.",
)


class KeyRefused(Refused):
    """The register's key cannot be used."""


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """The keys of a register, one a purpose; never shown."""

    seal: bytes
    find: bytes
    pseudonym: bytes
    sign: bytes
    passes: bytes


@cache
def keys() -> Keys:
    """The keys of this process's register."""
    master = _master()
    return Keys(*(_derived(master, purpose) for purpose in _PURPOSES))


def sealed(text: str) -> bytes:
    """A text that only the holder of the key can read; never the same twice."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(keys().seal).encrypt(nonce, text.encode(), None)


def opened(seal: bytes) -> str:
    """The text of a seal. Raises KeyRefused where another key made it."""
    seal = bytes(seal)
    try:
        text = AESGCM(keys().seal).decrypt(seal[:_NONCE_BYTES], seal[_NONCE_BYTES:], None)
    except InvalidTag:
        raise KeyRefused(OTHER_KEY) from None
    return text.decode()


def keyed_hash(text: str) -> bytes:
    """The same for the same text, and nothing to whoever lacks the key."""
    return hmac.new(keys().find, text.encode(), sha256).digest()


def signing_key() -> Ed25519PrivateKey:
    """The key by which the register signs; its public half shows to anybody what it signed."""
    return Ed25519PrivateKey.from_private_bytes(keys().sign)


def is_signed(signature: bytes | None, said: bytes) -> bool:
    """Whether the register's key has signed something."""
    try:
        signing_key().public_key().verify(signature or b"", said)
    except InvalidSignature:
        return False
    return True


def _derived(master: bytes, purpose: str) -> bytes:
    info = f"fotfeste {purpose}".encode()
    return HKDF(hashes.SHA256(), _KEY_BYTES, None, info).derive(master)


def _master() -> bytes:
    given = os.environ.get(KEY)
    if given:
        return _decoded(given.encode(), KEY)
    path = Path(os.environ.get(KEY_FILE) or _DEFAULT_FILE)
    if not path.exists():
        _make(path)
    return _decoded(path.read_bytes(), path)


def _make(path: Path) -> None:
    """A new key, whole when it is there: two that start at once use the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(base64.b64encode(os.urandom(_KEY_BYTES)))
    try:
        os.link(beside, path)
    except FileExistsError:
        pass
    finally:
        beside.unlink()


def _decoded(text: bytes, where: object) -> bytes:
    try:
        key = base64.b64decode(text.strip().translate(_URL_SAFE), validate=True)
    except binascii.Error:
        key = b""
    if len(key) != _KEY_BYTES:
        raise KeyRefused(NO_KEY.filled(where=where))
    return key
