"""Papers released for a record. One is shown and handed out only if its signature, its hashes, its proof, its record
and its dates are all valid at that moment.
"""

from __future__ import annotations

from dataclasses import dataclass

from nsintake import log
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.signatures import RELEASERS
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.copies import sheets_ahead, wanted_back
from nsintake.records.signed_in import SignedIn
from nsintake.records.signed_papers import FIRST, require_letter
from nsintake.store.audit_lookups import proved
from nsintake.store.check import missing


@dataclass(frozen=True, slots=True)
class ProvedLetter:
    """A paper whose signature, hashes and proof are valid now: the bytes to show and to print, and its words."""

    letter_id: bytes
    reference: str
    lang: Lang
    pdf: bytes
    model: bytes
    pages: int
    text: str


@requires(Permission.VIEW_RECORDS, while_unsound=True)
def why_not_printable(signed_in: SignedIn, record: MaskedRecord, letter: ReleasedLetter) -> str:
    """What forbids printing a paper now. A recall notice prints while its record is withdrawn, or says more than she
    agrees to now, and copies are out.

    That a record is active, until when, and that it waits for no confirmation is the word of somebody who releases:
    a liaison officer may only shut one.
    """
    if letter.kind is LetterKind.RECALL:
        return _why_no_notice(signed_in, record, letter)
    if record.status is not RecordStatus.ACTIVE:
        return f"record_{record.status.value}"
    if record.unconfirmed_since is not None:
        return "record_unconfirmed"
    if letter.blocked or (letter.kind is LetterKind.FACT_SHEET and letter.sheet_number not in sheets_ahead(signed_in)):
        return "letter_blocked" if letter.blocked else "meeting_over"
    today = signed_in.today()
    if letter.expires <= today or record.expires <= today:
        return "consent_expired"
    named = letter.kind is LetterKind.NAMED_LETTER  # whoever put it here: nothing that names her leaves this file
    holds = not named and _came_from_a_releaser(signed_in, "masked_record", letter.record_id)
    return "" if holds else "not_as_signed"


def _why_no_notice(signed_in: SignedIn, record: MaskedRecord, letter: ReleasedLetter) -> str:
    if record.status is RecordStatus.FROZEN:
        return "record_frozen"
    out = [
        disclosure
        for _, disclosure in wanted_back(signed_in, letter.record_id, record).out
        if disclosure.lang is letter.lang
    ]
    if not out:
        return "recall_closed"
    if letter.version == FIRST:
        return "notice_anew"
    return "" if sum(disclosure.there for disclosure in out) == letter.copies else "recall_changed"


@requires(Permission.PRINT_RELEASED, while_unsound=True)
def require_printable(signed_in: SignedIn, letter_id: bytes) -> ReleasedLetter:
    """The paper as it is stored now, refused if it may not print or is not as it was signed. Within a transaction on
    liaison.db that stays true, and a copy read before it does not: a colleague may have blocked the paper meanwhile.

    Raises Refused ``record_blocked``, ``record_withdrawn``, ``record_frozen``, ``record_unconfirmed``,
    ``letter_blocked``, ``meeting_over``, ``consent_expired``, ``recall_closed``, ``recall_changed``, or as
    ``require_signed`` does.
    """
    letter = signed_in.liaison.get("released_letter", letter_id, ReleasedLetter)
    record = signed_in.liaison.get("masked_record", letter.record_id, MaskedRecord)
    if why_not := why_not_printable(signed_in, record, letter):
        raise Refused(why_not, reference=record.reference)
    if (letter.reference, letter.recipient_id) != (record.reference, record.recipient_id):
        raise Refused("not_as_signed", reference=record.reference)
    require_signed(signed_in, letter_id, letter)
    return letter


@requires(Permission.PRINT_RELEASED, while_unsound=True)
def open_letter(signed_in: SignedIn, letter_id: bytes) -> ProvedLetter:
    """A paper to show, everything judged again; the view is written into the audit. Raises as ``prove_again`` does."""
    proved = prove_again(signed_in, letter_id)
    signed_in.note_view(signed_in.liaison, "view", letter_id)
    return proved


@requires(Permission.PRINT_RELEASED, while_unsound=True)
def prove_again(signed_in: SignedIn, letter_id: bytes) -> ProvedLetter:
    """A paper with everything judged again, for the caller who writes down herself what becomes of it.

    Raises as ``require_printable`` does, or a failed proof.
    """
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter

    _take_in_days(signed_in)
    try:
        letter = require_printable(signed_in, letter_id)
    except Refused as why:
        if why.code == "meeting_over":  # or it was taken out, and that is told first
            _require_log(signed_in, letter_id, signed_in.liaison.get("released_letter", letter_id, ReleasedLetter))
        raise
    _require_log(signed_in, letter_id, letter)
    try:
        text = prove(letter.pdf, letter.model, signed_in.content.logos)
    except Refused as why:
        log.event("paper_refused", error=why.code, letter=letter_id.hex())
        raise
    return ProvedLetter(letter_id, letter.reference, letter.lang, letter.pdf, letter.model, letter.pages, text)


def _require_log(signed_in: SignedIn, letter_id: bytes, letter: ReleasedLetter) -> None:
    """That the log says so now, whatever was verified before: the entries about the paper and its record, and none of
    all is not what it was. That one may have been a withdrawal, also below what somebody stated since. Raises Refused
    ``audit_mismatch``.
    """
    store = signed_in.liaison
    try:
        for table, record_id in (("released_letter", letter_id), ("masked_record", letter.record_id)):
            proved(store.audit, table, record_id)
    except OpenError:
        raise Refused("audit_mismatch", reference=letter.reference) from None
    sheet = letter.kind is LetterKind.FACT_SHEET  # a meeting that is over and that is gone is over all the same
    gone = missing(store, ("meeting",)) if sheet else ()
    if not signed_in.integrity.log_is_whole(store, stray=gone):
        raise Refused("audit_mismatch", reference=letter.reference)


@requires(Permission.VIEW_RECORDS, while_unsound=True)
def require_whole_log(signed_in: SignedIn) -> None:
    """The same of papers of several records, within a transaction on liaison.db. Raises Refused ``audit_mismatch``."""
    if not signed_in.integrity.log_is_whole(signed_in.liaison):
        raise Refused("audit_mismatch", file=signed_in.liaison.name)


def _take_in_days(signed_in: SignedIn) -> None:
    """A day that others wrote under since this session began counts here too, whatever the clock was set back to."""
    trusted = Compartment.IDENTITY if signed_in.ring.holds(Compartment.IDENTITY) else Compartment.LIAISON
    signed_in.clock.note(signed_in.liaison.audit.newest_day(by=trusted))


def _came_from_a_releaser(signed_in: SignedIn, table: str, record_id: bytes) -> bool:
    """Whether the audit says that the row was put there by someone who then was entitled to release.

    A signature does not say when it was made; the signed line beside the row does, and a liaison officer who once
    released cannot write one as what she was.
    """
    written = signed_in.liaison.audit.written_by(table, record_id)
    roster = None if written is None else signed_in.rosters.at(written[1])
    entry = None if written is None or roster is None else roster.entry(written[0])
    return entry is not None and entry.role in RELEASERS


@requires(Permission.VIEW_RECORDS, while_unsound=True)
def require_signed(signed_in: SignedIn, letter_id: bytes, letter: ReleasedLetter) -> None:
    """That a person who could release signed exactly this paper as this row has it, and one put it there.

    Raises Refused ``not_as_signed``, of a paper of the first version also ``release_anew``, ``notice_anew``.
    """
    try:
        require_letter(signed_in, letter_id, letter)
        _require_from_a_releaser(signed_in, letter_id, letter)
    except Refused as why:
        log.event("paper_refused", error=why.code, letter=letter_id.hex())
        raise


def _require_from_a_releaser(signed_in: SignedIn, letter_id: bytes, letter: ReleasedLetter) -> None:
    if not _came_from_a_releaser(signed_in, "released_letter", letter_id):
        raise Refused("not_as_signed", reference=letter.reference)
