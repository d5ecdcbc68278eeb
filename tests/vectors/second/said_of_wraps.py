"""What the log of identity.db says of the wraps of restricted keys, and who may say it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.vectors.second.envelope import hkdf
from tests.vectors.second.primitives import sha256
from tests.vectors.second.rows import Place, log_key
from tests.vectors.second.tlv import tlv

TABLE = "wrap"
MARK = ("wraps", b"wraps".ljust(16, b"\0"))


def state(place: Place, subject: bytes, wrap: bytes | None) -> bytes:
    """Empty for a key that is not restricted, or not there."""
    if wrap is None or wrap[:1] != b"\x02":
        return b""
    return sha256(tlv("wrap", place.org, place.compartment, place.epoch, subject, wrap))


def word(dek: bytes, version: int) -> str:
    return hkdf(log_key(dek), f"wrap-next/{version}").hex()


def asks(said: str) -> str:
    """What an entry says of the word that the next one has to say."""
    return sha256(said.encode("ascii")).hex()


def follows(actor: str, details: Mapping[str, object], before: Mapping[str, Any] | None) -> bool:
    """Whether an entry by somebody who is no keeper may come after the newest that counts; ``before`` is the body of
    that one, None where there is none, or its state is empty and it gave nothing up.
    """
    if before is None:
        return True
    asked = before["details"]
    if before["verb"] == "lose":
        return False
    if "named" in asked:
        return actor in asked["named"].split(",")[1:]
    return "next" not in asked or asks(str(details.get("before", ""))) == asked["next"]
