"""What a colleague is called: as a keeper approved it.

Names are in the settings of accounts.db, where everybody writes who ever signed in. Whoever wrote a colleague's name
beside her own account would be given that colleague's role, and the log would show that colleague's name beside what
she did. So the keeper's entry about an account says the name, and another one in the settings is shown to nobody.
Importing this costs no database library.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from nsintake.crypto.envelope import tlv
from nsintake.domain.text import shown
from nsintake.errors import NsintakeError

if TYPE_CHECKING:
    from nsintake.store.audit import AuditChain
    from nsintake.store.audit_lines import Details
    from nsintake.store.sealed import SealedStore
    from nsintake.store.unit_of_work import UnitOfWork

SETTING = "name:"
"""Begins the setting with somebody's name; her id follows."""
TABLE = "name"
"""``tbl`` of a keeper's entry about an account that says its name."""
_NAME = "name"
_CODE = 4
"""Signs of a staff user id that stand for a colleague."""


def say_name(accounts: SealedStore, work: UnitOfWork, verb: str, details: Details, *, name: str) -> None:
    """Write a keeper's entry about the account whose ``uid`` is in the details, within this transaction on accounts.db:
    with the name that was before her eyes, if no keeper said one before.
    """
    uid = str(details["uid"])
    record_id = _record_id(accounts.org, uid)
    if name == _code(uid) or accounts.audit.by_keeper(TABLE, record_id) is not None:
        accounts.audit.append(work, verb, details=details)
        return
    accounts.audit.append(
        work,
        verb,
        table=TABLE,
        record_id=record_id,
        version=1,
        state=_state(accounts.org, uid, name),
        details={**details, _NAME: name},
    )


def name_of(accounts: SealedStore, uid: str, stored: bytes) -> str:
    """What somebody is called on the screen; ``stored``: the setting. Where that is another name than a keeper
    approved, it is the approved one, or her code where that cannot be read or counts no more. Of people whom an earlier
    version approved the setting is all there is, until a keeper signs something about them.
    """
    try:
        return _judged(accounts, uid, shown(stored))
    except NsintakeError:  # a page of the log does not open: that keeps nobody out
        return _code(uid)


def _judged(accounts: SealedStore, uid: str, name: str) -> str:
    from nsintake.store.library_errors import errors_as_ours  # noqa: PLC0415 - light before sign-in

    record_id = _record_id(accounts.org, uid)
    said = accounts.audit.by_keeper(TABLE, record_id)
    if said is None:
        return _code(uid) if errors_as_ours(_may_have_been_said)(accounts.audit, uid, record_id) else name
    if said[1].hash == _state(accounts.org, uid, name):
        return name
    approved = shown(str(accounts.audit.view(said[0]).details.get(_NAME)).encode())
    return approved if said[1].hash == _state(accounts.org, uid, approved) else _code(uid)


def _may_have_been_said(log: AuditChain, uid: str, record_id: bytes) -> bool:
    """Whether an entry about a name, where none of a keeper's counts, may be what is left of one. It is none where
    somebody else signed it as it is; nor where nobody was ever let in under that id, since a keeper says the name with
    the list that lets her in: else whoever writes there first would keep every keeper from saying it.
    """
    from nsintake.store.final_values import lines_about  # noqa: PLC0415

    lines = lines_about(log, TABLE, record_id)
    as_signed = (log.is_written_here(line, log.head_at(line.n - 1) or b"") for line in lines)
    return not all(as_signed) and _may_be_on_a_list(log, uid)


def _may_be_on_a_list(log: AuditChain, uid: str) -> bool:
    lists = map(log._rosters.at, range(1, log._keyring.roster.number + 1))
    return any(people is None or people.entry(uid) is not None for people in lists)


def _code(uid: str) -> str:
    """The code that is shown for a colleague instead of her name."""
    return uid[:_CODE].upper()


def _record_id(org: str, uid: str) -> bytes:
    return sha256(tlv("staff-name", org, uid)).digest()[:16]


def _state(org: str, uid: str, name: str) -> bytes:
    return sha256(tlv(TABLE, org, uid, name)).digest()
