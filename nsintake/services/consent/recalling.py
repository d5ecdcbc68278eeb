"""The paper that asks for copies back: its reference, how many there are, since when; nothing she told. No window may
call it.

It is drawn and signed in the act of a withdrawal, and lies beside the prints of a record, so that it outlives the
record's content and prints until the last copy is back.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from nsintake import log
from nsintake.crypto.signatures import ReleaseClaim, digest, sign_claim
from nsintake.documents.templates import Slots, compose
from nsintake.domain.directory import Recipient
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Disclosure, MaskedRecord, ReleasedLetter, disclosures_subject
from nsintake.errors import Refused, UserFault
from nsintake.services.cases.casework import listed
from nsintake.services.letters.drafting import Paper
from nsintake.services.session import Session
from nsintake.store.unit_of_work import UnitOfWork

Notice = tuple[bytes, ReleasedLetter]


@dataclass(frozen=True, slots=True)
class Out:
    """What is out of a record in one language: how many copies, and the day the last of them was handed over, or
    printed where nobody wrote down that it was handed on.
    """

    lang: Lang
    copies: int
    day: date


def out_now(session: Session, record_id: bytes) -> tuple[Out, ...]:
    """What is out of a record, by language; empty if nothing is."""
    prints = session.liaison.list("disclosure", Disclosure, subject=disclosures_subject(record_id))
    return outs(one for _, one in prints)


def outs(prints: Iterable[Disclosure]) -> tuple[Out, ...]:
    """What of these prints is not back, by language."""
    return tuple(_outs([one for one in prints if not one.recalled]))


def _outs(out: list[Disclosure]) -> Iterator[Out]:
    for lang in Lang:
        these = [one for one in out if one.lang is lang]
        if these:
            yield Out(lang, sum(one.copies for one in these), max(one.handed_on or one.day for one in these))


def draw_notice(session: Session, recipient: Recipient, reference: str, one: Out) -> Paper:
    """The paper that asks for what is out in one language, proved. Raises as composing and proving do."""
    from nsintake.documents.inspect import prove  # noqa: PLC0415 - drawing libraries load at the first letter
    from nsintake.documents.letter_pdf import draw  # noqa: PLC0415

    slots = Slots(
        recipient=recipient,
        reference=reference,
        duty_phone=session.content.duty_phone,
        copies=one.copies,
        handed_over=one.day,
        practice=session.practice,
    )
    template = session.content.template(LetterKind.RECALL, one.lang)
    drawn = draw(compose(LetterKind.RECALL, one.lang, slots, template=template), session.content.logo)
    text = prove(drawn.pdf, drawn.model, session.content.logos)
    return Paper(one.lang, drawn.pdf, drawn.model, len(json.loads(drawn.model)["pages"]), text)


def draw_notices(session: Session, record_id: bytes, record: MaskedRecord, out: tuple[Out, ...]) -> tuple[Notice, ...]:
    """A signed recall notice in each language something is out in.

    Empty where words or an office are missing: no paper is worth waiting for when something must be blocked.
    """
    recipient = listed(session, record.recipient_id)
    if recipient is None:
        return ()
    try:
        return tuple(_notice(session, record_id, record, one, recipient) for one in out)
    except (Refused, UserFault) as why:
        log.event("notice_refused", error=why.code)
        return ()


def put_notices(session: Session, work: UnitOfWork, record_id: bytes, notices: tuple[Notice, ...]) -> None:
    """Lay them beside the prints in this transaction on liaison.db, in the place of any that asked for fewer."""
    store, apart = session.liaison, disclosures_subject(record_id)
    for letter_id, _ in store.list("released_letter", ReleasedLetter, subject=apart):
        store.remove(work, "released_letter", letter_id, verb="shred")
    for letter_id, notice in notices:
        store.put(work, "released_letter", letter_id, apart, notice, verb="release")


def _notice(session: Session, record_id: bytes, record: MaskedRecord, one: Out, recipient: Recipient) -> Notice:
    paper = draw_notice(session, recipient, record.reference, one)
    claim = ReleaseClaim(
        letter_id=secrets.token_bytes(16),
        record_id=record_id,
        version=1,
        lang=one.lang.value,
        pdf_hash=digest(paper.pdf),
        model_hash=digest(paper.model),
        recipient=record.recipient_id.encode(),
        expiry=record.expires,
        roster_number=session.ring.roster.number,
    )
    return claim.letter_id, ReleasedLetter(
        reference=record.reference,
        recipient_id=record.recipient_id,
        record_id=record_id,
        kind=LetterKind.RECALL,
        lang=one.lang,
        version=claim.version,
        pdf=paper.pdf,
        model=paper.model,
        pages=paper.pages,
        expires=claim.expiry,
        roster_no=claim.roster_number,
        releaser=session.uid,
        signature=sign_claim(session.ring, claim),
    )
