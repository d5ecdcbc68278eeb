"""Somebody who may release puts a signed paper back as something else: another kind, reference, sheet, number of pages.

Her rows count and the paper's bytes are those that were signed, so only the signature can say what the paper is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from nsintake.crypto.signatures import ReleaseClaim, digest
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter, disclosures_subject
from nsintake.domain.meeting import EndReason
from nsintake.domain.named import NamedLetter, NamedPaper
from nsintake.domain.release import Heard
from nsintake.services.consent import consents
from nsintake.services.letters import letters, named_prints
from nsintake.services.liaison import disclosures, ending_meetings, liaison
from nsintake.services.session import Session
from tests.services.ladder import POLICE, Office, plan, read_and_sign
from tests.services.letters.test_named import signed as named_signed
from tests.services.refusals import refused


def put(session: Session, letter_id: bytes, letter: ReleasedLetter, subject: bytes | None = None) -> None:
    """Past the program, with the rights and the signature of whoever is signed in; beside the prints if asked."""
    with session.liaison.begin() as work:
        if subject is not None:
            session.liaison.remove(work, "released_letter", letter_id, verb="shred")
        session.liaison.put(work, "released_letter", letter_id, subject or letter.record_id, letter, verb="release")
        work.commit()


def papers(session: Session, office: Office) -> dict[Lang, tuple[bytes, ReleasedLetter]]:
    found = {one: session.liaison.get("released_letter", one, ReleasedLetter) for one in office.letter_ids(session)}
    return {letter.lang: (letter_id, letter) for letter_id, letter in found.items()}


def stays_shut(office: Office, letter_id: bytes, code: str = "not_as_signed") -> None:
    """Nobody sees, prints or hands it over."""
    for login in ("liaison", "keeper", "intake"):
        session = office.sign_in(login)
        with refused(code):
            liaison.open_letter(session, letter_id)
        with refused(code):
            disclosures.record_print(session, letter_id, copies=1)
        with refused(code):
            liaison.require_printable(session, letter_id)


def test_a_withdrawn_letter_is_no_recall_notice(handed: Office) -> None:
    """Two Arabic copies are out, so a recall notice for two in Arabic prints after the withdrawal."""
    worker = handed.sign_in("intake")
    letter_id, letter = papers(worker, handed)[Lang.AR]
    consents.withdraw(worker, handed.case_id(), POLICE)
    said = {"kind": LetterKind.RECALL, "copies": 2, "handed_over": worker.today()}
    for subject in (None, disclosures_subject(letter.record_id)):
        put(worker, letter_id, replace(letter, **said), subject)
        stays_shut(handed, letter_id)


def test_a_sheet_of_a_cancelled_meeting_is_no_letter_and_of_no_other_meeting(released: Office) -> None:
    worker = released.sign_in("intake")
    planned = plan(worker, released.case_id())
    letters.record_heard(worker, planned.sheet_draft_id, Heard.AGREED)
    read_and_sign(released.sign_in("keeper"), planned.sheet_draft_id)
    sheets = [
        (letter_id, letter)
        for letter_id, letter in worker.liaison.list("released_letter", ReleasedLetter)
        if letter.kind is LetterKind.FACT_SHEET
    ]
    ending_meetings.cancel(worker, planned.meeting_id, EndReason.NOT_SAFE)
    letter_id, sheet = sheets[0]
    stays_shut(released, letter_id, "meeting_over")
    for said in ({"kind": LetterKind.REFERRAL, "sheet_number": ""}, {"sheet_number": "2346-789C/1"}):
        put(worker, letter_id, replace(sheet, **said))
        stays_shut(released, letter_id)


def test_a_letter_is_no_note_that_stays_with_us_and_has_as_many_pages_as_were_signed(released: Office) -> None:
    """Copies of a note are never asked back from an office, and pages that nobody counts are nowhere."""
    worker = released.sign_in("intake")
    letter_id, letter = papers(worker, released)[Lang.AR]
    for said in ({"kind": LetterKind.SPEAKING_NOTE}, {"pages": letter.pages - 1}, {"reference": "2346-789C"}):
        put(worker, letter_id, replace(letter, **said))
        stays_shut(released, letter_id)


def test_a_letter_that_names_her_has_as_many_pages_as_were_signed(released: Office) -> None:
    worker, named_id = named_signed(released)
    row = worker.identity.record("named_letter", named_id, NamedLetter)
    paper = row.value.papers[0]
    with worker.identity.begin() as work:
        fewer = replace(row.value, papers=(replace(paper, pages=paper.pages - 1), *row.value.papers[1:]))
        worker.identity.put(work, "named_letter", named_id, row.subject_id, fewer, verb="name_her")
        work.commit()
    with refused("not_as_signed"):
        named_prints.record_print(worker, named_id, paper.lang, copies=1)
