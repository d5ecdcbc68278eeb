"""To which entries nothing can be signed, and why; a keeper who is asked has it on Today until she signs or says no."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.directory import CheckFound, CheckWay, EntryKind, EntryState
from nsintake.domain.language import Wording
from nsintake.domain.task import TaskKind
from nsintake.records.content import Content
from nsintake.records.directory import id_of_office, why_no_letter
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import today
from nsintake.services.day.today import TaskView
from nsintake.services.liaison import directory, signing_asked
from nsintake.services.liaison.directory import CallMade
from nsintake.services.liaison.signing_asked import NoLetterYet
from nsintake.services.wording import recipients
from tests.services.ladder import POLICE, Office
from tests.services.liaison.test_directory import LAWYER
from tests.services.refusals import refused


def lacking(signed_in: SignedIn, entry_id: bytes) -> NoLetterYet | None:
    return next((entry for entry in signing_asked.not_written_to(signed_in) if entry.entry_id == entry_id), None)


def called(signed_in: SignedIn, entry_id: bytes, found: CheckFound = CheckFound.RIGHT) -> None:
    how = CheckWay.VISITED if entry_id == id_of_office(POLICE) else CheckWay.CALLED
    directory.verify(signed_in, [CallMade(entry_id, found, how)])


def asked(signed_in: SignedIn) -> list[TaskView]:
    return [task for task in today.today(signed_in).due if task.kind is TaskKind.SIGN_OFFICE]


def test_a_service_says_both_things_it_lacks_until_it_was_called_and_signed(office: Office) -> None:
    worker = office.sign_in("intake")
    entry_id = directory.save_entry(worker, b"", LAWYER, before=None)
    assert lacking(worker, entry_id) == NoLetterYet(
        entry_id, LAWYER.name, signed=False, confirmed=False, state=EntryState.UNVERIFIED, asked=False
    )
    called(worker, entry_id)
    found = lacking(worker, entry_id)
    assert found is not None
    assert (found.state, found.signed) == (None, False), "a call is not the signature of a keeper"
    called(worker, entry_id, CheckFound.CANCELLED)
    found = lacking(worker, entry_id)
    assert found is not None
    assert found.state is EntryState.CANCELLED


def test_who_gets_no_letters_at_all_and_what_is_over_is_not_missing(office: Office) -> None:
    worker = office.sign_in("intake")
    person = replace(LAWYER, kind=EntryKind.PERSON, phone="0770 555 0198")
    hotline = replace(LAWYER, kind=EntryKind.HOTLINE, phone="0770 555 0197")
    over = replace(LAWYER, ends_on=worker.today() - timedelta(days=1), phone="0770 555 0196")
    ids = {directory.save_entry(worker, b"", entry, before=None) for entry in (person, hotline, over)}
    assert not ids & {entry.entry_id for entry in signing_asked.not_written_to(worker)}


def test_exactly_the_offices_to_which_no_letter_may_be_signed_are_named(office: Office) -> None:
    worker = office.sign_in("intake")
    everybody = [recipient.recipient_id for recipient in worker.content.recipients]
    called(worker, id_of_office(POLICE), CheckFound.WRONG)
    named = {entry.entry_id for entry in signing_asked.not_written_to(worker)}
    for recipient_id in everybody:
        assert (id_of_office(recipient_id) in named) is bool(why_no_letter(worker, recipient_id)), recipient_id
    assert id_of_office(POLICE) in named
    called(worker, id_of_office(POLICE))
    assert lacking(worker, id_of_office(POLICE)) is None
    office.clock.moment += timedelta(days=91)
    assert lacking(office.sign_in("intake"), id_of_office(POLICE)) is None, "verified, though not lately"
    office.clock.moment += timedelta(days=30)
    found = lacking(office.sign_in("intake"), id_of_office(POLICE))
    assert found is not None
    assert (found.signed, found.confirmed, found.state) == (True, True, EntryState.LAPSED)


def test_an_office_that_no_keeper_confirmed_says_so(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    of_practice = Content.of
    monkeypatch.setattr(
        Content, "of", lambda *opened, practice: replace(of_practice(*opened, practice=practice), placeholder=False)
    )
    worker = office.sign_in("intake")
    found = lacking(worker, id_of_office(POLICE))
    assert found is not None
    assert (found.signed, found.confirmed) == (True, False)


def test_a_keeper_who_is_asked_has_it_on_today_until_she_signs_or_says_no(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    entry_id = directory.save_entry(worker, b"", LAWYER, before=None)
    for _ in range(2):
        signing_asked.ask_keeper(worker, entry_id)
    (task,) = asked(keeper)
    assert (task.page, task.target, task.offices, task.subject) == ("entry", entry_id, (LAWYER.name,), "")
    assert asked(worker) == asked(office.sign_in("liaison")) == [], "who cannot sign it has nothing to do"
    found = lacking(worker, entry_id)
    assert found is not None
    assert found.asked
    with refused("not_permitted"):
        signing_asked.not_to_be_signed(worker, entry_id)
    with refused("done_elsewhere"):
        today.finish(keeper, task.task_id)
    signing_asked.not_to_be_signed(keeper, entry_id)
    signing_asked.not_to_be_signed(keeper, entry_id)
    assert asked(keeper) == []
    assert not directory.directory(worker).asked

    signing_asked.ask_keeper(worker, entry_id)
    assert directory.directory(worker).asked == {entry_id}
    words = {f"{name}.{lang}": "Lawyers" for name in recipients.FIELDS for lang in ("en", "ar", "ckb")}
    after = recipients.offices(keeper).after
    recipient_id = recipients.save_office(keeper, "", "legal", words, after=after)
    assert asked(keeper) != [], "an office of another name may be another one"
    directory.make_one(keeper, entry_id, recipient_id)
    assert asked(keeper) == []
    with refused("entry_missing"):
        signing_asked.ask_keeper(worker, entry_id)


def test_what_cannot_be_an_office_or_is_taken_out_is_asked_of_nobody(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    person = directory.save_entry(worker, b"", replace(LAWYER, kind=EntryKind.PERSON), before=None)
    for entry_id in (person, id_of_office(POLICE)):
        with refused("entry_no_office"):
            signing_asked.ask_keeper(worker, entry_id)
    clinic = replace(LAWYER, phone="0770 555 0195", name=Wording(en="Clinic", ar="عيادة", ckb="کلینیک"))
    entry_id = directory.save_entry(worker, b"", clinic, before=None)
    signing_asked.ask_keeper(worker, entry_id)
    assert len(asked(keeper)) == 1
    directory.remove_entry(worker, entry_id)
    assert asked(keeper) == []
