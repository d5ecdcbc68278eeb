"""An office asked something: whoever wants to write to it reads why that is not possible."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from nsintake.domain.case import CaseFile, CaseStatus
from nsintake.domain.contact import ContactWay, ContactWith, TheySaid
from nsintake.domain.incident import Force
from nsintake.domain.task import TaskKind
from nsintake.records.case_files import write_file
from nsintake.services.day import case_view
from nsintake.services.liaison import contacts, told_back
from nsintake.services.liaison.contacts import NewContact
from tests.journeys.full_office import FullOffice
from tests.ui.pages.desk import SignIn


def _pressed(sign_in: SignIn, busy: FullOffice, change: Callable[[CaseFile], CaseFile]) -> str:
    """What is said where an office asks for more, her file has changed, and her worker wants to write to it."""
    officer = sign_in("liaison").signed_in
    said = NewContact(ContactWay.CALL, ContactWith.HEAD, (TheySaid.ASK_MORE,))
    contacts.write_contact(officer, bytes.fromhex(busy.record), said)
    desk = sign_in("intake")
    worker, case_id = desk.signed_in, bytes.fromhex(busy.case)
    assert told_back.take_to_worker(worker)
    with worker.identity.begin() as work:
        changed = change(worker.identity.get("case_file", case_id, CaseFile))
        write_file(worker, work, case_id, changed, verb="save_back")
        work.commit()
    desk.go("case", case_id=busy.case)
    steps = case_view.open_case(worker, case_id).next_steps
    at = next(at for at, step in enumerate(steps) if step.task.kind is TaskKind.OFFICE_ASKED)
    desk.press(f"case.step.{at}.write")
    words = desk.said("message_words")
    desk.press("message_yes")
    return words


def test_whoever_wants_to_write_to_an_office_in_which_he_serves_is_told_so(sign_in: SignIn, busy: FullOffice) -> None:
    """Before: that she has not agreed that it hears anything. She had; somebody may have asked her for it again."""

    def serves(case: CaseFile) -> CaseFile:
        return replace(case, incident=replace(case.incident, force=Force.COMMUNITY_POLICE))

    assert _pressed(sign_in, busy, serves).startswith("He or his family serves there")


def test_nothing_is_begun_for_a_closed_file_because_it_is_erased_by_the_day_of_its_closing(
    sign_in: SignIn, busy: FullOffice
) -> None:
    """Before: the letter was begun, and the file with all that came of it was due to be erased all the same."""

    def closed(case: CaseFile) -> CaseFile:
        return replace(case, status=CaseStatus.CLOSED, closed=case.opened)

    assert _pressed(sign_in, busy, closed) == "This file is closed. Open it again first."
