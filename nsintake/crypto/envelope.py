"""The smallest building blocks: labelled encoding, authenticated envelopes, padding, key derivation.

Everything that is encrypted, signed or derived in this program is built from these five functions, so that each
key and each message has one meaning. Nothing here may try a second key, return unauthenticated bytes, or say why
something could not be opened.
"""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from nsintake.errors import Refused

CONTEXT = b"nsintake/1"
KEY_SIZE = 32
NONCE_SIZE = 12
TAG_SIZE = 16
ENVELOPE_OVERHEAD = 1 + NONCE_SIZE + TAG_SIZE
FIRST_BUCKETS = (256, 512, 1024, 1900)

_LARGE = 15_900
"""Bytes above which a bucket twice as large would waste more than its size hides: papers."""
_VERSION = b"\x01"
_MARK = b"\x80"
_LENGTH = 4


class OpenError(Refused):
    """Something did not open or did not verify. There is one such error, and it never says why."""

    def __init__(self) -> None:
        super().__init__("cannot_open")


def tlv(*parts: bytes | str | int) -> bytes:
    """Join parts so that no two lists of parts give the same bytes.

    ``nsintake/1``, then each part behind its length (4 bytes, big endian); str as UTF-8, int as decimal ASCII.
    """
    pieces = [CONTEXT]
    for part in parts:
        raw = part if isinstance(part, bytes) else str(part).encode("utf-8")
        pieces.append(len(raw).to_bytes(_LENGTH, "big"))
        pieces.append(raw)
    return b"".join(pieces)


def untlv(data: bytes, label: str) -> list[bytes]:
    """Take apart what ``tlv(label, ...)`` joined, without the label. Raises OpenError for anything else."""
    if not data.startswith(CONTEXT):
        raise OpenError
    parts: list[bytes] = []
    position = len(CONTEXT)
    while position < len(data):
        start = position + _LENGTH
        position = start + int.from_bytes(data[position:start], "big")
        if position > len(data):  # which a length that is itself cut short does as well
            raise OpenError
        parts.append(data[start:position])
    if not parts or parts[0] != label.encode("utf-8"):
        raise OpenError
    return parts[1:]


def text_of(part: bytes) -> str:
    """A part as the text it encodes. Raises OpenError if it is not UTF-8."""
    try:
        return part.decode("utf-8")
    except UnicodeDecodeError:
        raise OpenError from None


def number_of(part: bytes) -> int:
    """A part as the number (0 to 10**18 - 1) it encodes. Raises OpenError unless it is in shortest decimal form."""
    if not (part.isdigit() and len(part) <= 18 and (part == b"0" or not part.startswith(b"0"))):
        raise OpenError
    return int(part)


def seal(key: bytes, plaintext: bytes, aad: bytes) -> bytes:
    """Encrypt under a 32-byte key: ``0x01 | nonce (12) | ciphertext and tag``."""
    nonce = os.urandom(NONCE_SIZE)
    return _VERSION + nonce + ChaCha20Poly1305(key).encrypt(nonce, plaintext, aad)


def unseal(key: bytes, envelope: bytes, aad: bytes) -> bytes:
    """Decrypt what ``seal`` made under the same key and AAD. Raises OpenError for every other input."""
    if len(envelope) < ENVELOPE_OVERHEAD or envelope[:1] != _VERSION:
        raise OpenError
    nonce, body = envelope[1 : 1 + NONCE_SIZE], envelope[1 + NONCE_SIZE :]
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, body, aad)
    except InvalidTag:
        raise OpenError from None


def bucket_for(size: int) -> int:
    """The padded length for ``size`` bytes of content: 256, 512, 1024, 1900, then twice the last and 100 more; what is
    longer than ``_LARGE`` goes up to the next quarter of the way between two of these.
    """
    whole = _whole_bucket_for(size)
    if size < _LARGE:
        return whole
    least = (whole - 100) // 2
    step = (whole - least) // 4
    return least + step * (1 + (size - least) // step)


def _whole_bucket_for(size: int) -> int:
    for bucket in FIRST_BUCKETS:
        if size < bucket:
            return bucket
    bucket = FIRST_BUCKETS[-1]
    while size >= bucket:
        bucket = 2 * bucket + 100
    return bucket


def pad(data: bytes) -> bytes:
    """Lengthen to the next bucket: the data, 0x80, then zeros."""
    return (data + _MARK).ljust(bucket_for(len(data)), b"\0")


def unpad(padded: bytes) -> bytes:
    """Undo ``pad``, also that of earlier versions, which knew no quarters. Raises OpenError for bytes that neither
    makes.
    """
    stripped = padded.rstrip(b"\0")
    data = stripped[:-1]
    if not stripped.endswith(_MARK) or len(padded) not in {bucket_for(len(data)), _whole_bucket_for(len(data))}:
        raise OpenError
    return data


def hkdf(secret: bytes, label: str) -> bytes:
    """Derive a 32-byte key: HKDF-SHA256 without salt, info ``tlv("hkdf", label)``."""
    return HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=None, info=tlv("hkdf", label)).derive(secret)
