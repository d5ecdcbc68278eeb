"""The published algorithms: HKDF (RFC 5869), HPKE base mode (RFC 9180), signatures, key agreement, Argon2id."""

from __future__ import annotations

import hashlib
import hmac

from argon2.low_level import Type, core, ffi
from nacl import bindings, exceptions


class Refused(Exception):
    """It does not open or verify. Which check failed is told to nobody."""


def require(*, holds: bool) -> None:
    if not holds:
        raise Refused


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


# -- HKDF -----------------------------------------------------------------------------------------------------------


def extract(salt: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt, secret, "sha256")


def expand(key: bytes, info: bytes, size: int) -> bytes:
    out, block = b"", b""
    for counter in range(1, -(-size // 32) + 1):
        block = hmac.digest(key, block + info + bytes([counter]), "sha256")
        out += block
    return out[:size]


# -- keys and signatures --------------------------------------------------------------------------------------------


def xpub_of(xpriv: bytes) -> bytes:
    return bindings.crypto_scalarmult_base(xpriv)


def agree(xpriv: bytes, xpub: bytes) -> bytes:
    """The X25519 shared secret; an all-zero one is refused (RFC 9180, 7.1.4)."""
    try:
        return bindings.crypto_scalarmult(xpriv, xpub)
    except (exceptions.CryptoError, exceptions.RuntimeError) as error:
        raise Refused from error


def epub_of(seed: bytes) -> bytes:
    return bindings.crypto_sign_seed_keypair(seed)[0]


def sign(seed: bytes, message: bytes) -> bytes:
    return bindings.crypto_sign(message, bindings.crypto_sign_seed_keypair(seed)[1])[:64]


def verify(epub: bytes, message: bytes, signature: bytes) -> None:
    require(holds=len(epub) == 32 and len(signature) == 64)
    try:
        bindings.crypto_sign_open(signature + message, epub)
    except exceptions.BadSignatureError as error:
        raise Refused from error


# -- ChaCha20-Poly1305 (RFC 8439) -----------------------------------------------------------------------------------


def aead_seal(key: bytes, nonce: bytes, content: bytes, *, aad: bytes) -> bytes:
    return bindings.crypto_aead_chacha20poly1305_ietf_encrypt(content, aad, nonce, key)


def aead_open(key: bytes, nonce: bytes, sealed: bytes, *, aad: bytes) -> bytes:
    require(holds=len(sealed) >= 16)
    try:
        return bindings.crypto_aead_chacha20poly1305_ietf_decrypt(sealed, aad, nonce, key)
    except exceptions.CryptoError as error:
        raise Refused from error


# -- HPKE base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, one message -------------------------

KEM = b"KEM" + b"\x00\x20"
SUITE = b"HPKE" + b"\x00\x20" + b"\x00\x01" + b"\x00\x03"


def _labeled_extract(suite: bytes, salt: bytes, label: bytes, secret: bytes) -> bytes:
    return extract(salt, b"HPKE-v1" + suite + label + secret)


def _labeled_expand(suite: bytes, key: bytes, label: bytes, *, info: bytes, size: int) -> bytes:
    return expand(key, size.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, size)


def _key_and_nonce(shared: bytes, enc: bytes, xpub: bytes, *, info: bytes) -> tuple[bytes, bytes]:
    """The KEM's shared secret (4.1), then the key schedule of mode 0 (5.1), which ends in the first nonce."""
    prk = _labeled_extract(KEM, b"", b"eae_prk", shared)
    secret = _labeled_expand(KEM, prk, b"shared_secret", info=enc + xpub, size=32)
    context = (
        b"\x00" + _labeled_extract(SUITE, b"", b"psk_id_hash", b"") + _labeled_extract(SUITE, b"", b"info_hash", info)
    )
    main = _labeled_extract(SUITE, secret, b"secret", b"")
    key = _labeled_expand(SUITE, main, b"key", info=context, size=32)
    return key, _labeled_expand(SUITE, main, b"base_nonce", info=context, size=12)


def hpke_seal(xpub: bytes, info: bytes, content: bytes, *, ephemeral: bytes) -> bytes:
    """enc (32) | ciphertext | tag; ``ephemeral`` is the X25519 private key of this one message."""
    enc = xpub_of(ephemeral)
    key, nonce = _key_and_nonce(agree(ephemeral, xpub), enc, xpub, info=info)
    return enc + aead_seal(key, nonce, content, aad=b"")


def hpke_open(xpriv: bytes, info: bytes, sealed: bytes) -> bytes:
    require(holds=len(sealed) >= 48)
    enc, rest = sealed[:32], sealed[32:]
    key, nonce = _key_and_nonce(agree(xpriv, enc), enc, xpub_of(xpriv), info=info)
    return aead_open(key, nonce, rest, aad=b"")


# -- Argon2id (RFC 9106) --------------------------------------------------------------------------------------------

VERSION = 0x13


def argon2id(
    password: bytes, salt: bytes, *, memory: int, passes: int, lanes: int, secret: bytes, associated: bytes
) -> bytes:
    """32 bytes; ``memory`` in KiB. Only the reference library's lowest call takes a secret and associated data."""
    out = ffi.new("uint8_t[]", 32)
    held = [ffi.new("uint8_t[]", part) for part in (password, salt, secret, associated)]
    context = ffi.new("argon2_context *")
    context.out, context.outlen = out, 32
    context.pwd, context.pwdlen = held[0], len(password)
    context.salt, context.saltlen = held[1], len(salt)
    context.secret, context.secretlen = held[2], len(secret)
    context.ad, context.adlen = held[3], len(associated)
    context.t_cost, context.m_cost = passes, memory
    context.lanes, context.threads = lanes, lanes
    context.version, context.flags = VERSION, 0
    context.allocate_cbk, context.free_cbk = ffi.NULL, ffi.NULL
    require(holds=core(context, Type.ID.value) == 0)
    return bytes(ffi.buffer(out, 32))
