"""The entries of the directory in liaison.db, together with the offices of the signed list and with the entries that
come with the program. No window may call it.

An office has two parts: its words, which keepers sign, and its facts, which are here. An entry that comes with the
program is stored nowhere until somebody verifies or changes it; nobody has verified it.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import Literal, NamedTuple

from nsintake.crypto.envelope import OpenError
from nsintake.domain.directory import DIRECTORY, DirectoryEntry, EntryKind, HelpNeed
from nsintake.domain.language import Wording
from nsintake.domain.phone import phone_of
from nsintake.domain.recipients import Recipient, RecipientKind
from nsintake.errors import Refused, UserFault
from nsintake.records.content import Content
from nsintake.records.content_kinds import directory_of_program
from nsintake.records.signed_in import SignedIn
from nsintake.store.unit_of_work import UnitOfWork

TABLE = "directory_entry"
EntryVerb = Literal["entry", "verify_entry", "import_entry"]
_NEED_OF = {
    RecipientKind.HEALTH: HelpNeed.HEALTH,
    RecipientKind.MHPSS: HelpNeed.MHPSS,
    RecipientKind.LEGAL: HelpNeed.LEGAL,
    RecipientKind.OTHER_SERVICE: HelpNeed.CASH,
}


class ListedEntry(NamedTuple):
    """An entry and its id; ``own``: it is stored in the file, and does not only come with the program or the signed
    list.
    """

    entry_id: bytes
    entry: DirectoryEntry
    own: bool


def id_of_office(recipient_id: str) -> bytes:
    """The id of the facts of an office on the signed list (16 bytes)."""
    return sha256(f"nsintake/directory/office/{recipient_id}".encode()).digest()[:16]


def _id_of_own(name: str) -> bytes:
    return sha256(f"nsintake/directory/program/{name}".encode()).digest()[:16]


def _of_office(recipient: Recipient) -> DirectoryEntry:
    need = _NEED_OF.get(recipient.kind, HelpNeed.REPORTING)
    return DirectoryEntry(EntryKind.OFFICE, recipient.office, (need,), recipient.recipient_id)


def _of_program(content: Content) -> dict[bytes, DirectoryEntry]:
    said = directory_of_program(content.folder)
    return {
        _id_of_own(held["id"]): DirectoryEntry(
            kind=EntryKind(held["kind"]),
            name=Wording(**held["name"]),
            needs=tuple(HelpNeed(need) for need in held["needs"]),
            phone=held.get("phone", ""),
            cancelled=held.get("cancelled", False),
        )
        for held in said
    }


def every_entry(signed_in: SignedIn) -> tuple[ListedEntry, ...]:
    """Every entry: the offices that get letters first, under the words that keepers signed; what cannot be read is
    left out, and so verified by nobody.
    """
    stored = dict(signed_in.liaison.sound(TABLE, DirectoryEntry).pairs)
    content = signed_in.content
    offices = {id_of_office(recipient.recipient_id): recipient for recipient in content.recipients}
    listed = [
        ListedEntry(key, _with_words(stored.get(key), recipient), key in stored) for key, recipient in offices.items()
    ]
    program = {key: entry for key, entry in _of_program(content).items() if key not in stored}
    others = {key: entry for key, entry in stored.items() if not entry.recipient_id}
    listed += [ListedEntry(key, entry, key in stored) for key, entry in (others | program).items()]
    return tuple(listed)


def joined_entries(signed_in: SignedIn) -> dict[bytes, bytes]:
    """The entries that were joined with an office that gets letters, by their ids: the id of the entry of both."""
    stored = signed_in.liaison.sound(TABLE, DirectoryEntry).pairs
    offices = {key: id_of_office(entry.recipient_id) for key, entry in stored if entry.recipient_id}
    return {key: office_id for key, office_id in offices.items() if key != office_id}


def _with_words(stored: DirectoryEntry | None, recipient: Recipient) -> DirectoryEntry:
    """An entry says the facts; only the signed list says what the office is called."""
    if stored is None or stored.recipient_id != recipient.recipient_id:
        return _of_office(recipient)
    return replace(stored, name=recipient.office, kind=EntryKind.OFFICE)


def entry_at(signed_in: SignedIn, entry_id: bytes) -> DirectoryEntry | None:
    """One entry as it is now; None if there is none."""
    return next((listed.entry for listed in every_entry(signed_in) if listed.entry_id == entry_id), None)


def put_entry(
    signed_in: SignedIn, work: UnitOfWork, entry_id: bytes, entry: DirectoryEntry, *, verb: EntryVerb
) -> None:
    """Write an entry down, within this transaction. The words of an office are on the signed list and not here."""
    kept = replace(entry, name=Wording()) if entry.recipient_id else entry
    signed_in.liaison.put(work, TABLE, entry_id, DIRECTORY, kept, verb=verb)


def needs_of(signed_in: SignedIn, recipient: Recipient) -> tuple[HelpNeed, ...]:
    """What needs an office on the signed list serves; by its kind alone where its facts cannot be read."""
    try:
        stored = signed_in.liaison.find(TABLE, id_of_office(recipient.recipient_id), DirectoryEntry)
    except OpenError:
        stored = None
    return _with_words(stored, recipient).needs


def why_no_letter(signed_in: SignedIn, recipient_id: str) -> str:
    """Why no letter may be signed to an office: ``recipient_unconfirmed`` where no keeper confirmed its words,
    ``recipient_unverified`` where nobody verified its facts, or not for too long; empty if one may.

    What cannot be read is verified by nobody. In a practice office the words of the program count as confirmed, and so
    do facts that nobody there has touched.
    """
    if not signed_in.content.is_confirmed(recipient_id):
        return "recipient_unconfirmed"
    try:
        facts = signed_in.liaison.find(TABLE, id_of_office(recipient_id), DirectoryEntry)
    except OpenError:
        return "recipient_unverified"
    if facts is None:
        return "" if signed_in.content.placeholder else "recipient_unverified"
    about_it = facts.recipient_id == recipient_id
    return "" if about_it and facts.state(signed_in.today()).prints else "recipient_unverified"


def printing_entry(signed_in: SignedIn, entry_id: bytes) -> DirectoryEntry:
    """An entry that may be on a paper now, under its words. Raises Refused ``entry_unverified``, also for a number that
    is none: somebody who has the file's key could write any words there, and they would be printed.
    """
    try:
        facts = signed_in.liaison.find(TABLE, entry_id, DirectoryEntry)
        if facts is not None and phone_of(facts.phone) == facts.phone and facts.state(signed_in.today()).prints:
            return facts
    except (OpenError, UserFault):
        pass
    raise Refused("entry_unverified")
