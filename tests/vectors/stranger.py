"""A second implementation of docs/formats.md, written from that page alone: it imports nothing of the program.

If this file and the program agree, the page can be trusted. Randomness is a parameter here, so vectors can be made
again byte for byte.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip


def lp(part: bytes) -> bytes:
    return len(part).to_bytes(4, "big") + part


def tlv(*parts: bytes | str | int) -> bytes:
    return b"nsintake/1" + b"".join(lp(p if isinstance(p, bytes) else str(p).encode()) for p in parts)


def untlv(data: bytes) -> list[bytes]:
    assert data[:10] == b"nsintake/1"
    at, parts = 10, []
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        parts.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    return parts


def mac(key: bytes, data: bytes) -> bytes:
    return hmac.new(key, data, hashlib.sha256).digest()


def expand(prk: bytes, info: bytes, length: int) -> bytes:
    out, block, counter = b"", b"", 1
    while len(out) < length:
        block = mac(prk, block + info + bytes([counter]))
        out += block
        counter += 1
    return out[:length]


def hkdf(secret: bytes, label: str) -> bytes:
    return expand(mac(bytes(32), secret), tlv("hkdf", label), 32)


def seal(key: bytes, plain: bytes, aad: bytes, *, nonce: bytes) -> bytes:
    return b"\1" + nonce + ChaCha20Poly1305(key).encrypt(nonce, plain, aad)


def unseal(key: bytes, envelope: bytes, aad: bytes) -> bytes:
    assert envelope[0] == 1
    return ChaCha20Poly1305(key).decrypt(envelope[1:13], envelope[13:], aad)


def pad(data: bytes) -> bytes:
    sizes = [256, 512, 1024, 1900]
    while sizes[-1] <= len(data):
        sizes.append(2 * sizes[-1] + 100)
    size = next(size for size in sizes if size > len(data))
    return data + b"\x80" + bytes(size - len(data) - 1)


def xpub(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def epub(private: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(private: bytes, message: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(private).sign(message)


def verify(public: bytes, message: bytes, signature: bytes) -> None:
    Ed25519PublicKey.from_public_bytes(public).verify(signature, message)


def dh(private: bytes, public: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(public))


def hpke_key(shared: bytes, enc: bytes, public: bytes, info: bytes) -> tuple[bytes, bytes]:
    """RFC 9180: DHKEM(X25519, HKDF-SHA256) 0x0020, HKDF-SHA256 0x0001, ChaCha20Poly1305 0x0003, base mode."""
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x03"

    def extract(of: bytes, salt: bytes, label: bytes, ikm: bytes) -> bytes:
        return mac(salt, b"HPKE-v1" + of + label + ikm)

    def widen(of: bytes, prk: bytes, label: bytes, context: bytes, length: int) -> bytes:
        return expand(prk, length.to_bytes(2, "big") + b"HPKE-v1" + of + label + context, length)

    secret = widen(kem, extract(kem, b"", b"eae_prk", shared), b"shared_secret", enc + public, 32)
    context = b"\0" + extract(suite, b"", b"psk_id_hash", b"") + extract(suite, b"", b"info_hash", info)
    prk = extract(suite, secret, b"secret", b"")
    return widen(suite, prk, b"key", context, 32), widen(suite, prk, b"base_nonce", context, 12)


def hpke_seal(plain: bytes, public: bytes, info: bytes, *, ephemeral: bytes) -> bytes:
    enc = xpub(ephemeral)
    key, nonce = hpke_key(dh(ephemeral, public), enc, public, info)
    return enc + ChaCha20Poly1305(key).encrypt(nonce, plain, b"")


def hpke_open(sealed: bytes, private: bytes, info: bytes) -> bytes:
    key, nonce = hpke_key(dh(private, sealed[:32]), sealed[:32], xpub(private), info)
    return ChaCha20Poly1305(key).decrypt(nonce, sealed[32:], b"")


def site(raw: bytes) -> bytes:
    return hkdf(raw, "site")


def kek(password: str, salt: bytes, costs: tuple[int, int, int], *, raw_site: bytes, org: str, uid: str) -> bytes:
    eastern = {base + digit: str(digit) for base in (0x660, 0x6F0) for digit in range(10)}
    keyboards = {0x6CC: "\u064a", 0x649: "\u064a", 0x6A9: "\u0643"}
    word = unicodedata.normalize("NFKC", password).translate(eastern | keyboards).encode("utf-8", "surrogatepass")
    memory, passes, lanes = costs
    derivation = Argon2id(
        salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory,
        secret=site(raw_site), ad=tlv("kek", org, uid),
    )  # fmt: skip
    return derivation.derive(word)


def blob_head(costs: tuple[int, int, int], salt: bytes, public: tuple[bytes, bytes]) -> bytes:
    return b"\1" + b"".join(cost.to_bytes(4, "big") for cost in costs) + salt + public[0] + public[1]


def blob_aad(head: bytes, org: str, uid: str) -> bytes:
    return tlv("user", org, uid, head[1:13], head[13:29], head[29:61], head[61:93])


def open_blob(blob: bytes, password: str, *, raw_site: bytes, org: str, uid: str) -> tuple[bytes, bytes, bytes]:
    """The X25519 private key, the Ed25519 private key, the root's public key."""
    costs = tuple(int.from_bytes(blob[at : at + 4], "big") for at in (1, 5, 9))
    key = kek(password, blob[13:29], (costs[0], costs[1], costs[2]), raw_site=raw_site, org=org, uid=uid)
    plain = unseal(key, blob[93:], blob_aad(blob[:93], org, uid))
    assert (xpub(plain[:32]), epub(plain[32:64])) == (blob[29:61], blob[61:93])
    return plain[:32], plain[32:64], plain[64:]


def check_digit(letter: str, number: int, data: str) -> str:
    state = ({"A": 0, "B": 3, "S": 7}[letter] + number) % 10
    for digit in data:
        state = int(DAMM[state][int(digit)])
    return str(state)


def sheet(letter: str, secret: bytes) -> str:
    digits = f"{int.from_bytes(secret, 'big'):040}"
    groups = [digits[at : at + 4] for at in range(0, 40, 4)]
    return " ".join(group + check_digit(letter, number, group) for number, group in enumerate(groups, 1))


def xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))


def recovery(half_a: bytes, half_b: bytes) -> bytes:
    return hkdf(xor(half_a, half_b), "recovery")


def grant(body: bytes, sealed: bytes, root_seed: bytes) -> bytes:
    return lp(body) + sealed + sign(root_seed, body + sealed)


def file_keys(raw_site: bytes, liaison: bytes, identity: bytes) -> dict[str, bytes]:
    secret = site(raw_site)
    return {
        "accounts": hkdf(secret, "accounts"),
        "liaison": hkdf(secret + liaison, "liaison"),
        "identity": hkdf(secret + identity, "identity"),
    }
