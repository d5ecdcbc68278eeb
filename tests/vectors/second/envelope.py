"""What hides content: the envelope, the padding inside it, and the keys derived for it."""

from __future__ import annotations

import os

from tests.vectors.second.primitives import aead_open, aead_seal, expand, extract, require
from tests.vectors.second.tlv import tlv


def hkdf(secret: bytes, label: str) -> bytes:
    return expand(extract(bytes(32), secret), tlv("hkdf", label), 32)


def seal(key: bytes, content: bytes, aad: bytes, *, nonce: bytes | None = None) -> bytes:
    nonce = nonce or os.urandom(12)
    return b"\x01" + nonce + aead_seal(key, nonce, content, aad=aad)


def unseal(key: bytes, sealed: bytes, aad: bytes) -> bytes:
    require(holds=len(sealed) >= 29 and sealed[0] == 1)
    return aead_open(key, sealed[1:13], sealed[13:], aad=aad)


def nonce_of(sealed: bytes) -> bytes:
    return sealed[1:13]


def padded_sizes(size: int) -> list[int]:
    """The lengths that content of ``size`` may have once it is padded: the one of today, then the one of before."""
    for step in (256, 512, 1024):
        if step > size:
            return [step]
    step = 1900
    while step <= size:
        step = 2 * step + 100
    if step <= 15900:
        return [step]
    before = (step - 100) // 2
    return [next(part for n in (1, 2, 3, 4) if (part := before + n * (step - before) // 4) > size), step]


def pad(content: bytes) -> bytes:
    return (content + b"\x80").ljust(padded_sizes(len(content))[0], b"\x00")


def unpad(padded: bytes) -> bytes:
    content = padded.rstrip(b"\x00")
    require(holds=content[-1:] == b"\x80" and len(padded) in padded_sizes(len(content) - 1))
    return content[:-1]
