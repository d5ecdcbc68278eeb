"""The paper that asks for copies back: its reference, how many there are, since when; nothing she told. No window may
call it.

It is drawn and signed after a withdrawal, an erasure, or a word that is narrower than what is out, and again when
copies came back or turned up. It is beside the prints of a record, so that it outlives the record's content and
prints until the last copy is back.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from nsintake import log
from nsintake.crypto.envelope import OpenError
from nsintake.documents.templates import Slots, compose
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind, Paper
from nsintake.domain.liaison import Disclosure, MaskedRecord, ReleasedLetter, disclosures_subject
from nsintake.domain.recipients import Recipient
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused, UserFault
from nsintake.records.copies import sorted_out, valid_sheets, wanted_back
from nsintake.records.past_damage import Steps
from nsintake.records.signed_in import SignedIn
from nsintake.records.signed_papers import VERSION, signed_letter
from nsintake.services.liaison.proved_letters import require_signed
from nsintake.store.to_do import to_do
from nsintake.store.unit_of_work import UnitOfWork

Notice = tuple[bytes, ReleasedLetter]

_AT_ONCE = 50
"""Records of which the notices are put in place in one transaction."""
_TRIES = 5
"""So often a notice is drawn while others change what is out; pages that somebody exchanged change it each time."""


@dataclass(frozen=True, slots=True)
class CopiesWithOffice:
    """What an office has in one language: how many copies, and the day the last of them was handed over."""

    lang: Lang
    copies: int
    day: date


def out_of(prints: Iterable[tuple[bytes, Disclosure]]) -> tuple[CopiesWithOffice, ...]:
    """What of these prints is with an office, by language."""
    return tuple(_outs([disclosure for _, disclosure in sorted_out(prints).out]))


def _outs(out: list[Disclosure]) -> Iterator[CopiesWithOffice]:
    for lang in Lang:
        these = [disclosure for disclosure in out if disclosure.lang is lang]
        if these:
            yield CopiesWithOffice(
                lang,
                sum(disclosure.there for disclosure in these),
                max(disclosure.handed_on or disclosure.day for disclosure in these),
            )


def draw_notice(
    signed_in: SignedIn, recipient: Recipient, reference: str, out: CopiesWithOffice, *, goes_on: bool = False
) -> Paper:
    """The paper that asks for what is out in one language, proved. ``goes_on``: other papers of this reference go on.

    Raises as composing and proving do.
    """
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    slots = Slots(
        recipient=recipient,
        reference=reference,
        duty_phone=signed_in.content.duty_phone,
        copies=out.copies,
        handed_over=out.day,
        goes_on=goes_on,
        practice=signed_in.practice,
    )
    template = signed_in.content.template(LetterKind.RECALL, out.lang)
    drawn = draw(compose(LetterKind.RECALL, out.lang, slots, template=template), signed_in.content.logo)
    text = prove(drawn.pdf, drawn.model, signed_in.content.logos)
    return Paper(out.lang, drawn.pdf, drawn.model, len(json.loads(drawn.model)["pages"]), text)


class _Renewal(NamedTuple):
    """What the notices of a record are to ask for. ``notices``: what is to be beside its prints in the place of the
    ``known`` ones; None where those ask for just that.
    """

    record: MaskedRecord
    wanted: tuple[CopiesWithOffice, ...]
    known: tuple[bytes, ...]
    notices: tuple[Notice, ...] | None


def renew(signed_in: SignedIn, record_id: bytes) -> int:
    """The notices of a record ask for exactly what its office has; how many there are then.

    They are beside the prints, in the place of those that say something else. Nothing is drawn where they do already.
    Empty where words are missing: no paper is worth waiting for when something must be blocked.
    """
    for _ in range(_TRIES):
        renewal = _renewal(signed_in, record_id)
        if renewal is None or renewal.notices is None:
            return 0 if renewal is None else len(renewal.known)
        with signed_in.liaison.begin() as work:
            if _put_in_place(signed_in, work, record_id, renewal):
                work.commit()
                return len(renewal.notices)
    log.event("notice_refused", error="changed_meanwhile")  # the next session asks again
    return 0


def _renewal(signed_in: SignedIn, record_id: bytes, sheets: Set[str] | None = None) -> _Renewal | None:
    store = signed_in.liaison
    record = store.find("masked_record", record_id, MaskedRecord)
    if record is None:
        return None
    wanted = out_of(wanted_back(signed_in, record_id, record, sheets=sheets).out)
    pairs = store.sound("released_letter", ReleasedLetter, subject=disclosures_subject(record_id)).pairs
    known = tuple(letter_id for letter_id, _ in pairs)
    as_wanted = {out for pair in pairs if (out := _asked_by(signed_in, *pair)) is not None} == set(wanted)
    return _Renewal(record, wanted, known, None if as_wanted else _drawn(signed_in, record_id, record, wanted))


def _put_in_place(
    signed_in: SignedIn, work: UnitOfWork, record_id: bytes, renewal: _Renewal, sheets: Set[str] | None = None
) -> bool:
    """Whether the notices could be put in place: not where the record ended, a copy came back, or a colleague's session
    made them, since they were drawn. ``sheets``: as ``valid_sheets`` gives them, where many records are asked.
    """
    store, apart = signed_in.liaison, disclosures_subject(record_id)
    now = store.find("masked_record", record_id, MaskedRecord)
    if now is None or now != renewal.record:
        return False
    if out_of(wanted_back(signed_in, record_id, now, sheets=sheets).out) != renewal.wanted:
        return False
    pairs = store.sound("released_letter", ReleasedLetter, subject=apart).pairs
    if {letter_id for letter_id, _ in pairs} != {*renewal.known}:
        return False
    for letter_id in renewal.known:
        store.remove(work, "released_letter", letter_id, verb="shred")
    for letter_id, notice in renewal.notices or ():
        store.put(work, "released_letter", letter_id, apart, notice, verb="release")
    return True


def _asked_by(signed_in: SignedIn, letter_id: bytes, notice: ReleasedLetter) -> CopiesWithOffice | None:
    """What a notice asks for: nothing where it would not print, since nobody signed that it is this notice."""
    try:
        require_signed(signed_in, letter_id, notice)
    except Refused:
        return None
    return None if notice.handed_over is None else CopiesWithOffice(notice.lang, notice.copies, notice.handed_over)


def renew_all(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> None:
    """Wherever copies are asked for, the notices say what is out now. For people who may sign one. Raises OpenError,
    once the others do, where a row kept one from it.

    So many go in one transaction, since each one compares the whole file with its indexes first.
    """
    store, steps = signed_in.liaison, Steps()
    rows = to_do(store, "task", Task).records
    record_ids = list[bytes]()
    for subject in {row.subject_id for row in rows if row.value.kind is TaskKind.RECALL and row.value.copies}:
        stubs = store.sound("masked_record", MaskedRecord, subject=subject).records
        record_ids += {row.record_id for row in stubs}
    for start in range(0, len(record_ids), _AT_ONCE):
        renewals, sheets = dict[bytes, _Renewal](), valid_sheets(signed_in)
        for record_id in record_ids[start : start + _AT_ONCE]:
            if stop():
                return
            with steps.step():
                renewal = _renewal(signed_in, record_id, sheets)
                if renewal is not None and renewal.notices is not None:
                    renewals[record_id] = renewal
        _put_all_in_place(signed_in, renewals, steps)
    if not steps.whole:
        raise OpenError


def _put_all_in_place(signed_in: SignedIn, renewals: Mapping[bytes, _Renewal], steps: Steps) -> None:
    changed = list[bytes]()
    if renewals:
        with signed_in.liaison.begin() as work:
            sheets = valid_sheets(signed_in)
            for record_id, renewal in renewals.items():
                with steps.step(work):
                    if not _put_in_place(signed_in, work, record_id, renewal, sheets):
                        changed.append(record_id)
            work.commit()
    for record_id in changed:
        with steps.step():
            renew(signed_in, record_id)


def renew_if_may(signed_in: SignedIn, record_id: bytes | None) -> None:
    """After copies came back or turned up: a person who may sign a notice makes it say so; for others the next session
    of one does.
    """
    if record_id is not None and signed_in.may(Permission.SIGN_RELEASE):
        renew(signed_in, record_id)


def _drawn(
    signed_in: SignedIn, record_id: bytes, record: MaskedRecord, out: tuple[CopiesWithOffice, ...]
) -> tuple[Notice, ...]:
    """A signed recall notice in each language something is out in. Of a record that goes on, other papers do too."""
    recipient = signed_in.content.holder(record.recipient_id)
    try:
        return tuple(
            _notice(signed_in, record_id, record, copy_out, recipient, goes_on=not record.ended) for copy_out in out
        )
    except (Refused, UserFault) as why:
        log.event("notice_refused", error=why.code)
        return ()


def _notice(
    signed_in: SignedIn,
    record_id: bytes,
    record: MaskedRecord,
    out: CopiesWithOffice,
    recipient: Recipient,
    *,
    goes_on: bool,
) -> Notice:
    paper = draw_notice(signed_in, recipient, record.reference, out, goes_on=goes_on)
    letter_id = secrets.token_bytes(16)
    notice = ReleasedLetter(
        reference=record.reference,
        recipient_id=record.recipient_id,
        record_id=record_id,
        kind=LetterKind.RECALL,
        lang=out.lang,
        version=VERSION,
        pdf=paper.pdf,
        model=paper.model,
        pages=paper.pages,
        expires=record.expires,
        roster_no=signed_in.ring.roster.number,
        releaser=signed_in.uid,
        signature=b"",
        copies=out.copies,
        handed_over=out.day,
    )
    return letter_id, signed_letter(signed_in, letter_id, notice)
