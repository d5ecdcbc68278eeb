"""Whoever types a draft signs it, since everybody who has the file's key could write one in her name: she would find it
in her fields, and save it in her own.

The signature is in front of what was typed, under the same seal. It goes along where a draft is sealed again. A version
before this signed none: what it kept counts until a keeper states that from here on each is signed, and after that as
it was then. Whoever settles a file states it again: of what lies there only that counts which each of them named, since
one keeper may have stated it who did not know that the log had lost what another had said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import NamedTuple

from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.keys import verify
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lines import Details, LogLine
from nsintake.store.column_types import IN_RANGE, LINE, MOST
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.writers import MARK

_NUMBER, _SIGNATURE = 8, 64
_MARK_ID = b"drafts".ljust(16, b"\0")
_MARKED = (
    f"SELECT {LINE} FROM audit "  # noqa: S608 - own names only
    f"WHERE record_id = ? AND tbl = ? AND version > 0 AND {IN_RANGE} ORDER BY n"
)
_UNSIGNED = b"{"
"""How what was typed begins, and no signature does."""


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


def value_in(chain: AuditChain, typed: TypedDraft, plain: bytes, body: bytes, *, lacks: Callable[[], bool]) -> bytes:
    """What was typed; ``body``: as it is stored, ``lacks``: whether the log lacks something.

    Raises OpenError unless whoever it is kept for signed it, with a key that she has or had, or it was there before any
    was signed.
    """
    if plain.startswith(_UNSIGNED):
        if not _was_there(chain, typed.draft_id, body, lacks):
            raise OpenError
        return plain
    number, value = int.from_bytes(plain[:_NUMBER], "big"), plain[_NUMBER + _SIGNATURE :]
    key = chain._rosters.signing_key(typed.uid, chain._comp, number) if number <= MOST else None
    if key is None:
        raise OpenError
    verify(key, typed.message(number, value), plain[_NUMBER : _NUMBER + _SIGNATURE])
    return value


def mark(chain: AuditChain, work: UnitOfWork, drafts: Mapping[bytes, bytes]) -> None:
    """State that from here on each draft is signed, but for these: their bodies as they are stored, by id."""
    _state(chain, work, {draft_id.hex(): sha256(body).hexdigest() for draft_id, body in drafts.items()})


def mark_again(chain: AuditChain, work: UnitOfWork, *, lacks: bool) -> None:
    """State it once more, as it was stated last; where the log ``lacks`` something nobody knows that, and none counts
    unsigned. Where it ``lacks`` nothing it was stated before.
    """
    _state(chain, work, {} if lacks else _named(chain, _each_marked(chain)[-1]))


def _state(chain: AuditChain, work: UnitOfWork, there: Details) -> None:
    chain.append(work, "set_writers", table=MARK, record_id=_MARK_ID, version=1, details=there)


@errors_as_ours
def marked(chain: AuditChain) -> LogLine | None:
    """The first entry that states it, whether or not it counts: making it void permits nothing."""
    return next(iter(_each_marked(chain)), None)


@errors_as_ours
def _each_marked(chain: AuditChain) -> list[LogLine]:
    return [LogLine(*row) for row in chain._database.reader().execute(_MARKED, (_MARK_ID, MARK)).fetchall()]


def _named(chain: AuditChain, line: LogLine) -> Details:
    """What such an entry names as kept by an earlier version; nothing where it is no keeper's, or does not count."""
    counts = chain.is_keepers(line) and chain.counts_behind(line)  # not of who was a keeper once
    return chain.words(chain._database.reader(), line).details if counts else {}


def _was_there(chain: AuditChain, draft_id: bytes, body: bytes, lacks: Callable[[], bool]) -> bool:
    lines, state = _each_marked(chain), sha256(body).hexdigest()
    if not lines:
        return not lacks()
    return all(_named(chain, line).get(draft_id.hex()) == state for line in lines)
