"""The paper that asks for copies back: its reference, how many there are, since when; nothing she told. No window may
call it.

It is drawn and signed after a withdrawal, an erasure, or a word that is narrower than what is out, and again when
copies came back or turned up. It lies beside the prints of a record, so that it outlives the record's content and
prints until the last copy is back.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from nsintake import log
from nsintake.crypto.envelope import OpenError
from nsintake.documents.templates import Slots, compose
from nsintake.domain.directory import Recipient
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind, Paper
from nsintake.domain.liaison import Disclosure, MaskedRecord, ReleasedLetter, disclosures_subject
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused, UserFault
from nsintake.records.copies import sorted_out, wanted_back
from nsintake.records.past_damage import Steps
from nsintake.records.session import Session
from nsintake.records.signed_papers import VERSION, signed_letter
from nsintake.services.liaison.liaison import require_signed

Notice = tuple[bytes, ReleasedLetter]


@dataclass(frozen=True, slots=True)
class Out:
    """What an office has in one language: how many copies, and the day the last of them was handed over."""

    lang: Lang
    copies: int
    day: date


def out_of(prints: Iterable[tuple[bytes, Disclosure]]) -> tuple[Out, ...]:
    """What of these prints is with an office, by language."""
    return tuple(_outs([one for _, one in sorted_out(prints).out]))


def _outs(out: list[Disclosure]) -> Iterator[Out]:
    for lang in Lang:
        these = [one for one in out if one.lang is lang]
        if these:
            yield Out(lang, sum(one.there for one in these), max(one.handed_on or one.day for one in these))


def draw_notice(session: Session, recipient: Recipient, reference: str, one: Out, *, goes_on: bool = False) -> Paper:
    """The paper that asks for what is out in one language, proved. ``goes_on``: other papers of this reference stand.

    Raises as composing and proving do.
    """
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    slots = Slots(
        recipient=recipient,
        reference=reference,
        duty_phone=session.content.duty_phone,
        copies=one.copies,
        handed_over=one.day,
        goes_on=goes_on,
        practice=session.practice,
    )
    template = session.content.template(LetterKind.RECALL, one.lang)
    drawn = draw(compose(LetterKind.RECALL, one.lang, slots, template=template), session.content.logo)
    text = prove(drawn.pdf, drawn.model, session.content.logos)
    return Paper(one.lang, drawn.pdf, drawn.model, len(json.loads(drawn.model)["pages"]), text)


def renew(session: Session, record_id: bytes) -> int:
    """The notices of a record ask for exactly what its office has; how many lie there then.

    They lie beside the prints, in the place of those that say something else. Nothing is drawn where they do already.
    Empty where words are missing: no paper is worth waiting for when something must be blocked.
    """
    store, apart = session.liaison, disclosures_subject(record_id)
    while True:
        record = store.find("masked_record", record_id, MaskedRecord)
        if record is None:
            return 0
        wanted = out_of(wanted_back(session, record_id, record).out)
        known = store.sound("released_letter", ReleasedLetter, subject=apart).pairs
        if {out for one in known if (out := _asked_by(session, *one)) is not None} == set(wanted):
            return len(known)
        notices = _drawn(session, record_id, record, wanted)
        with store.begin() as work:
            now = store.find("masked_record", record_id, MaskedRecord)
            if now != record or out_of(wanted_back(session, record_id, record).out) != wanted:
                continue  # ended, or a copy came back meanwhile
            for letter_id, _ in known:
                store.remove(work, "released_letter", letter_id, verb="shred")
            for letter_id, notice in notices:
                store.put(work, "released_letter", letter_id, apart, notice, verb="release")
            work.commit()
        return len(notices)


def _asked_by(session: Session, letter_id: bytes, notice: ReleasedLetter) -> Out | None:
    """What a notice asks for: nothing where it would not print, since nobody signed that it is this notice."""
    try:
        require_signed(session, letter_id, notice)
    except Refused:
        return None
    return None if notice.handed_over is None else Out(notice.lang, notice.copies, notice.handed_over)


def renew_all(session: Session) -> None:
    """Wherever copies are asked for, the notices say what is out now. For whoever may sign one. Raises OpenError, once
    the others do, where a row kept one from it.
    """
    store, steps = session.liaison, Steps()
    rows = store.sound("task", Task).records
    for subject in {row.subject_id for row in rows if row.value.kind is TaskKind.RECALL and row.value.copies}:
        stubs = store.sound("masked_record", MaskedRecord, subject=subject).records
        for record_id in {row.record_id for row in stubs}:
            with steps.step():
                renew(session, record_id)
    if not steps.whole:
        raise OpenError


def renew_if_may(session: Session, record_id: bytes | None) -> None:
    """After copies came back or turned up: whoever may sign a notice makes it say so; for others the next sign-in."""
    if record_id is not None and session.may(Permission.SIGN_RELEASE):
        renew(session, record_id)


def _drawn(session: Session, record_id: bytes, record: MaskedRecord, out: tuple[Out, ...]) -> tuple[Notice, ...]:
    """A signed recall notice in each language something is out in. Of a record that goes on other papers stand."""
    recipient = session.content.holder(record.recipient_id)
    try:
        return tuple(_notice(session, record_id, record, one, recipient, goes_on=not record.ended) for one in out)
    except (Refused, UserFault) as why:
        log.event("notice_refused", error=why.code)
        return ()


def _notice(
    session: Session, record_id: bytes, record: MaskedRecord, one: Out, recipient: Recipient, *, goes_on: bool
) -> Notice:
    paper = draw_notice(session, recipient, record.reference, one, goes_on=goes_on)
    letter_id = secrets.token_bytes(16)
    notice = ReleasedLetter(
        reference=record.reference,
        recipient_id=record.recipient_id,
        record_id=record_id,
        kind=LetterKind.RECALL,
        lang=one.lang,
        version=VERSION,
        pdf=paper.pdf,
        model=paper.model,
        pages=paper.pages,
        expires=record.expires,
        roster_no=session.ring.roster.number,
        releaser=session.uid,
        signature=b"",
        copies=one.copies,
        handed_over=one.day,
    )
    return letter_id, signed_letter(session, letter_id, notice)
