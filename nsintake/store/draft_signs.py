"""Whoever types a draft signs it, since everybody who has the file's key could write one in her name: she would find it
in her fields, and save it in her own.

The signature is in front of what was typed, under the same seal. It goes along where a draft is sealed again.
"""

from __future__ import annotations

from hashlib import sha256
from typing import NamedTuple

from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.keys import verify
from nsintake.store.audit import AuditChain
from nsintake.store.column_types import MOST

_NUMBER, _SIGNATURE = 8, 64


class TypedDraft(NamedTuple):
    """What a draft is, beside what was typed. ``uid``: who typed it; ``owner``: as it is stored, but for ``/aside``."""

    table: str
    org: str
    draft_id: bytes
    subject_id: bytes
    owner: str
    schema: int

    @property
    def uid(self) -> str:
        """Who typed it."""
        return self.owner.partition("/")[0]

    def message(self, roster_no: int, value: bytes) -> bytes:
        """The bytes that she signs."""
        return tlv("draft-typed", *self, roster_no, sha256(value).digest())


def signed(chain: AuditChain, typed: TypedDraft, value: bytes) -> bytes:
    """What is sealed: what was typed, behind the signature of whoever is signed in and the number of her list."""
    keyring = chain._keyring
    number = keyring.roster.number
    return number.to_bytes(_NUMBER, "big") + keyring.sign(typed.message(number, value)) + value


def value_in(chain: AuditChain, typed: TypedDraft, plain: bytes) -> bytes:
    """What was typed. Raises OpenError unless whoever it is kept for signed it, with a key that she has or had."""
    number, value = int.from_bytes(plain[:_NUMBER], "big"), plain[_NUMBER + _SIGNATURE :]
    key = chain._rosters.signing_key(typed.uid, chain._comp, number) if 0 < number <= MOST else None
    if key is None:
        raise OpenError
    verify(key, typed.message(number, value), plain[_NUMBER : _NUMBER + _SIGNATURE])
    return value
