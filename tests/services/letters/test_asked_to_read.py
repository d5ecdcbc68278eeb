"""A colleague is asked by name to read and sign a letter: it is hers on Today, and everybody else may all the same."""

from __future__ import annotations

from nsintake.domain.release import Heard, LetterDraft
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts
from nsintake.services.cases import restriction
from nsintake.services.day import today
from nsintake.services.letters import letters
from nsintake.services.letters.letters import LetterRow
from tests.services.colleagues import COLLEAGUE, employ, uid_of
from tests.services.ladder import PARAGRAPH, Office, read_and_sign
from tests.services.refusals import refused


def row(signed_in: SignedIn) -> LetterRow:
    (found,) = today.today(signed_in).waiting_for_me
    return found


def test_who_could_read_is_named_and_whoever_is_asked_has_it_as_hers(heard: Office) -> None:
    employ(heard)
    worker, colleague, keeper = (heard.sign_in(login) for login in ("intake", COLLEAGUE, "keeper"))
    draft_id = heard.draft_id()
    view = letters.preview(worker, draft_id)
    assert {who.uid for who in view.could_read} == {colleague.uid, keeper.uid}
    assert view.reader == ""
    view = letters.ask_reader(worker, draft_id, colleague.uid)
    assert (view.reader, view.heard, view.may_be_signed) == (colleague.uid, Heard.AGREED, True)
    assert (row(colleague).asked_of_me, row(colleague).reader) == (True, colleague.display_name)
    assert (row(keeper).asked_of_me, row(keeper).reader) == (False, colleague.display_name)
    assert row(keeper).draft_id == draft_id, "everybody who may still can"
    assert letters.ask_reader(worker, draft_id, "").reader == ""
    assert row(colleague).asked_of_me is False
    letters.ask_reader(worker, draft_id, colleague.uid)
    assert read_and_sign(keeper, draft_id).record_id
    assert today.today(colleague).waiting_for_me == ()


def test_whose_turn_it_is_comes_before_what_was_asked_of_others(heard: Office) -> None:
    employ(heard)
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    first = heard.draft_id()
    second = _another(worker, heard.case_id())
    letters.ask_reader(worker, first, uid_of(worker, COLLEAGUE))
    assert [found.draft_id for found in letters.waiting(keeper)] == [second, first]
    letters.ask_reader(worker, first, keeper.uid)
    assert [found.draft_id for found in letters.waiting(keeper)] == [first, second]


def _another(worker: SignedIn, case_id: bytes) -> bytes:
    draft_id = letters.begin_letter(worker, case_id, "cp-qayyarah")
    for finding in letters.save_text(worker, draft_id, PARAGRAPH).findings:
        if not finding.decided:
            letters.decide(worker, draft_id, finding)
    letters.record_heard(worker, draft_id, Heard.AGREED)
    return draft_id


def test_nobody_is_asked_who_cannot_be_the_second_person(heard: Office) -> None:
    worker, draft_id = heard.sign_in("intake"), heard.draft_id()
    for uid in (worker.uid, heard.sign_in("liaison").uid, "nobody"):
        with refused("reader_cannot_read"):
            letters.ask_reader(worker, draft_id, uid)
    read_and_sign(heard.sign_in("keeper"), draft_id)
    with refused("already_released"):
        letters.ask_reader(worker, draft_id, heard.sign_in("keeper").uid)


def test_a_name_of_somebody_to_whom_the_file_is_shut_since_is_waited_for_by_nobody(heard: Office) -> None:
    employ(heard)
    worker, keeper, draft_id = heard.sign_in("intake"), heard.sign_in("keeper"), heard.draft_id()
    colleague = uid_of(worker, COLLEAGUE)
    letters.ask_reader(worker, draft_id, colleague)
    restriction.restrict(worker, heard.case_id(), [])
    view = letters.preview(worker, draft_id)
    assert (view.reader, {who.uid for who in view.could_read}) == ("", {keeper.uid})
    assert (row(keeper).reader, row(keeper).asked_of_me) == ("", False)
    with refused("reader_cannot_read"):
        letters.ask_reader(worker, draft_id, colleague)


def test_the_words_that_were_heard_stay_heard_and_the_one_asked_stays_asked_when_it_comes_back(heard: Office) -> None:
    employ(heard)
    worker, draft_id = heard.sign_in("intake"), heard.draft_id()
    colleague = uid_of(worker, COLLEAGUE)
    before = worker.identity.get("letter_draft", draft_id, LetterDraft)
    letters.ask_reader(worker, draft_id, colleague)
    after = worker.identity.get("letter_draft", draft_id, LetterDraft)
    assert (after.text_hash, after.heard, after.drafter) == (before.text_hash, before.heard, before.drafter)
    letters.record_heard(worker, draft_id, Heard.NOT_YET)
    letters.record_heard(worker, draft_id, Heard.AGREED)
    assert letters.preview(worker, draft_id).reader == colleague


def test_whoever_was_switched_off_today_is_offered_to_read_no_letter_and_waited_for_by_nobody(heard: Office) -> None:
    employ(heard)
    worker, keeper, draft_id = heard.sign_in("intake"), heard.sign_in("keeper"), heard.draft_id()
    gone = uid_of(worker, COLLEAGUE)
    letters.ask_reader(worker, draft_id, gone)
    accounts.disable(heard.sign_in("administrator"), gone)
    view = letters.preview(worker, draft_id)
    assert (view.reader, {who.uid for who in view.could_read}) == ("", {keeper.uid})
    assert (row(keeper).reader, row(keeper).asked_of_me) == ("", False), "it is anybody's again"
    restriction.restrict(worker, heard.case_id(), [gone])
    assert letters.preview(worker, draft_id).readers == (keeper.display_name,)
    assert read_and_sign(keeper, draft_id).record_id
