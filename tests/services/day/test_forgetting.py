"""The words that must never appear go once no letter of hers can leave, and not before."""

from __future__ import annotations

from datetime import timedelta

from nsintake.domain.identity import NeverWords
from nsintake.domain.note import Note, NoteKind
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, forgetting
from nsintake.services.intake import reopening
from nsintake.services.letters import letters
from tests.services.ladder import POLICE, Office
from tests.services.refusals import refused


def put_aside(signed_in: SignedIn, case_id: bytes, about: str) -> None:
    with signed_in.identity.begin() as work:
        note = Note(NoteKind.OTHER_VERSION, signed_in.now(), signed_in.uid, about, "a village")
        signed_in.identity.put(work, "note", about.encode().ljust(16, b"x"), case_id, note, verb="note")
        work.commit()


def test_while_a_letter_can_leave_they_stay(released: Office) -> None:
    worker, case_id = released.sign_in("intake"), released.case_id()
    assert case_view.open_case(worker, case_id).never_words
    with refused("letters_left"):
        forgetting.forget_words(worker, case_id)
    assert case_view.open_case(worker, case_id).never_words
    withdrawing.withdraw(worker, case_id, POLICE)
    forgetting.forget_words(worker, case_id)
    assert not case_view.open_case(worker, case_id).never_words


def test_a_letter_that_was_begun_and_a_session_that_goes_on_hold_them(office: Office) -> None:
    worker = office.sign_in("intake")
    case_id = office.case(worker)
    reopened = reopening.reopen(worker, case_id)
    with refused("session_goes_on"):
        forgetting.forget_words(worker, case_id)
    with worker.identity.begin() as work:
        worker.drafts.drop(work, reopened)
        work.commit()
    letters.begin_letter(worker, case_id, POLICE)
    with refused("letters_left"):
        forgetting.forget_words(worker, case_id)


def test_they_go_with_versions_put_aside_and_she_is_still_found(released: Office) -> None:
    released.clock.moment += timedelta(days=91)
    worker, case_id = released.sign_in("intake"), released.case_id()
    put_aside(worker, case_id, "places")
    put_aside(worker, case_id, "conditions")
    before = case_of(worker, case_id).identity
    forgetting.forget_words(worker, case_id)
    now = case_of(worker, case_id).identity
    assert (now.called, now.never) == ((), NeverWords())
    assert (now.names, now.phones, now.age) == (before.names, before.phones, before.age)
    kept = [note.about for _, note in worker.identity.list("note", Note, subject=case_id)]
    assert "conditions" in kept
    assert "places" not in kept
    assert case_id in [row.case_id for row in case_view.list_cases(worker, before.names[0])]
    assert {row.verb for row in worker.identity.audit.views_about(case_id, limit=2)} == {"forget_words"}
