"""Writes a KDBX 4 database that KeePassXC opens, with the Argon2id cost we choose: its own import chooses another."""

from __future__ import annotations

import base64
import gzip
import hmac
import os
import struct
from collections.abc import Iterable, Mapping
from hashlib import sha256, sha512
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.padding import PKCS7

if TYPE_CHECKING:
    from pathlib import Path

GROUP = "women"
_SIGNATURE = bytes.fromhex("03d9a29a67fb4bb500000400")
_AES = bytes.fromhex("31c1f2e6bf714350be5805216afc5aff")
_ARGON2ID = bytes.fromhex("9e298b1956db4773b23dfc3ec6f0a1e6")
_BLOCK = 1 << 20
_END = b"\r\n\r\n"


def write_kdbx(
    path: Path, password: str, entries: Iterable[Mapping[str, str]], *, memory_kib: int, passes: int, lanes: int
) -> None:
    """One group of entries (Title, UserName, URL, Notes ...) under a password."""
    seed, iv, salt = os.urandom(32), os.urandom(16), os.urandom(32)
    composite = sha256(sha256(password.encode()).digest()).digest()
    key = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory_kib).derive(composite)
    fields = (
        *((2, _AES), (3, struct.pack("<I", 1)), (4, seed), (7, iv)),
        *((11, _kdf(salt, memory_kib=memory_kib, passes=passes, lanes=lanes)), (0, _END)),
    )
    header = _SIGNATURE + b"".join(struct.pack("<BI", kind, len(data)) + data for kind, data in fields)
    inner = struct.pack("<BII", 1, 4, 3) + struct.pack("<BI", 2, 64) + os.urandom(64) + struct.pack("<BI", 0, 0)
    padder = PKCS7(128).padder()
    plain = padder.update(gzip.compress(inner + _xml(entries), 6)) + padder.finalize()
    encryptor = Cipher(algorithms.AES(sha256(seed + key).digest()), modes.CBC(iv)).encryptor()
    body = encryptor.update(plain) + encryptor.finalize()
    mac_key = sha512(seed + key + b"\x01").digest()
    out = header + sha256(header).digest()
    out += hmac.new(sha512(b"\xff" * 8 + mac_key).digest(), header, "sha256").digest()
    path.write_bytes(out + b"".join(_blocks(body, mac_key)))


def _kdf(salt: bytes, *, memory_kib: int, passes: int, lanes: int) -> bytes:
    values = (
        *((0x42, b"$UUID", _ARGON2ID), (0x42, b"S", salt), (0x04, b"V", struct.pack("<I", 0x13))),
        *((0x04, b"P", struct.pack("<I", lanes)), (0x05, b"M", struct.pack("<Q", memory_kib * 1024))),
        (0x05, b"I", struct.pack("<Q", passes)),
    )
    said = (struct.pack("<BI", kind, len(name)) + name + struct.pack("<I", len(at)) + at for kind, name, at in values)
    return struct.pack("<H", 0x0100) + b"".join(said) + b"\0"


def _blocks(body: bytes, mac_key: bytes) -> Iterable[bytes]:
    parts = [body[at : at + _BLOCK] for at in range(0, len(body), _BLOCK)]
    for number, part in enumerate([*parts, b""]):
        index, size = struct.pack("<Q", number), struct.pack("<I", len(part))
        mac = hmac.new(sha512(index + mac_key).digest(), index + size + part, "sha256").digest()
        yield mac + size + part


def _xml(entries: Iterable[Mapping[str, str]]) -> bytes:
    written = "".join(map(_entry, entries))
    return (
        '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<KeePassFile><Meta><Generator>bench</Generator>'
        f"</Meta><Root><Group><UUID>{_uuid()}</UUID><Name>Root</Name><Group><UUID>{_uuid()}</UUID>"
        f"<Name>{GROUP}</Name>{written}</Group></Group></Root></KeePassFile>"
    ).encode()


def _entry(values: Mapping[str, str]) -> str:
    strings = "".join(
        f"<String><Key>{name}</Key><Value>{escape(text)}</Value></String>" for name, text in values.items()
    )
    return f"<Entry><UUID>{_uuid()}</UUID>{strings}</Entry>"


def _uuid() -> str:
    return base64.b64encode(os.urandom(16)).decode()
