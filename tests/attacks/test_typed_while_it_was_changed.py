"""Somebody types about a woman while a colleague changes who opens her file. Nothing new is sealed under the key that
is there then: it may be anybody's. What was typed is kept under a key of whoever typed it, and goes when her file does.

Before: it was lost at the lock.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.domain.case import HandOver
from nsintake.domain.intake import Step, answers_of
from nsintake.records import page_drafts
from nsintake.records.case_files import case_of
from nsintake.records.page_drafts import PageDraft
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.day import case_view, erasure
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake, reopening
from nsintake.store.drafts import ASIDE
from nsintake.store.sealed import new_id
from nsintake.store.wrap_rule import BEFORE, word_of
from nsintake.store.wraps import FileRestricted, NotHers
from tests.attacks.test_a_word_said_before import opens, states
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_honest_days import change_keys
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_opened_again_by_settling import THIRD
from tests.attacks.test_shut_by_hand import replace_for_the_same
from tests.attacks.test_shut_to_a_keeper import SECOND, two_keepers  # noqa: F401 - a fixture
from tests.services.colleagues import COLLEAGUE, employ, uid_of
from tests.services.ladder import Office, answers
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")
WORDS = "She calls on Monday."


def changed_meanwhile(office: Office, typist: str = COLLEAGUE) -> tuple[SignedIn, SignedIn, bytes]:
    """Her worker's session, that of somebody who has the file open under the key of before, and the file."""
    worker, other = office.sign_in("intake"), office.sign_in(typist)
    case_id = record(worker, answers())
    for _ in range(2):
        restriction.restrict(worker, case_id, [uid_of(worker, COLLEAGUE)])
        assert opens(other, case_id)
    return worker, other, case_id


def types(signed_in: SignedIn, case_id: bytes, words: str = WORDS) -> None:
    page_drafts.save_page(signed_in, "note", {"case_id": case_id.hex(), "text": words})


def typed(signed_in: SignedIn) -> str | None:
    state = page_drafts.load_page(signed_in, "note")
    return None if state is None else str(state["text"])


def rows(signed_in: SignedIn, case_id: bytes) -> list[tuple[bytes, str]]:
    reader = signed_in.identity.database.reader()
    return list(reader.execute("SELECT draft_id, owner FROM draft WHERE subject_id = ?", (case_id,)).fetchall())


def require_typed(office: Office, login: str, case_id: bytes, words: str | None) -> SignedIn:
    """What a new session is offered; nobody is told of anything."""
    signed_in = office.sign_in(login)
    audit.look_through(signed_in)
    assert signed_in.unsound == ()
    assert typed(signed_in) == words
    assert bool(rows(signed_in, case_id)) is (words is not None)
    return signed_in


@pytest.mark.parametrize("typist", [COLLEAGUE, "keeper"])
def test_it_is_there_after_the_next_sign_in_and_under_her_key_when_it_is_typed_on(
    two_keepers: Office,  # noqa: F811
    typist: str,
) -> None:
    worker, other, case_id = changed_meanwhile(two_keepers, typist)
    types(other, case_id)
    ((draft_id, owner),) = rows(other, case_id)
    assert owner.endswith(ASIDE)
    if typist == COLLEAGUE:
        with pytest.raises(FileRestricted):
            worker.drafts.load(draft_id, PageDraft)
    assert typed(other) == WORDS
    two_keepers.close()
    again = require_typed(two_keepers, typist, case_id, WORDS)
    assert opens(again, case_id)
    types(again, case_id, "She calls on Sunday.")
    ((_, owner),) = rows(again, case_id)
    assert not owner.endswith(ASIDE)
    assert typed(again) == "She calls on Sunday."
    page_drafts.drop_page(again, "note")
    assert rows(again, case_id) == []


def test_it_goes_when_she_is_erased_and_does_not_come_back(two_keepers: Office, copies: Path) -> None:  # noqa: F811
    worker, other, case_id = changed_meanwhile(two_keepers)
    types(other, case_id)
    path = back_up(two_keepers, copies)
    worker, other = two_keepers.sign_in("intake"), two_keepers.sign_in(COLLEAGUE)
    assert typed(other) == WORDS
    erasure.erase(worker, case_id, typed=case_view.open_case(worker, case_id).code)
    assert rows(worker, case_id) == []
    assert typed(other) is None
    with refused("draft_missing"):
        types(other, case_id, "She calls on Sunday.")
    two_keepers.close()
    restore(two_keepers, path)
    require_typed(two_keepers, COLLEAGUE, case_id, None)


def test_it_is_there_after_a_change_of_keys_and_after_a_restore(two_keepers: Office, copies: Path) -> None:  # noqa: F811
    _, other, case_id = changed_meanwhile(two_keepers)
    types(other, case_id)
    path = back_up(two_keepers, copies)
    change_keys(two_keepers)
    require_typed(two_keepers, COLLEAGUE, case_id, WORDS)
    two_keepers.close()
    restore(two_keepers, path)
    require_typed(two_keepers, COLLEAGUE, case_id, WORDS)


@pytest.mark.parametrize("then", ["restrict", "hand over", "by a keeper"])
def test_it_is_gone_once_the_file_is_shut_to_whoever_typed_it(two_keepers: Office, then: str) -> None:  # noqa: F811
    office = two_keepers
    worker, other, case_id = changed_meanwhile(office)
    types(other, case_id)
    assert [person.uid for person in restriction.who_typed(worker, case_id)] == [other.uid]
    if then == "restrict":
        restriction.restrict(worker, case_id, [])
    elif then == "hand over":
        restriction.restrict(worker, case_id, [])
        restriction.hand_over(worker, case_id, uid_of(worker, SECOND), HandOver.OTHER)
    else:
        restriction.restrict(office.sign_in("keeper"), case_id, [worker.uid])
    office.close()
    again = office.sign_in(COLLEAGUE)
    assert not opens(again, case_id)
    assert typed(again) is None
    assert restriction.who_typed(office.sign_in("keeper"), case_id) == ()
    assert not any(owner.endswith(ASIDE) for _, owner in rows(again, case_id))


@pytest.mark.parametrize("by", ["intake", SECOND])
def test_it_stays_where_the_file_stays_open_to_whoever_typed_it(two_keepers: Office, by: str) -> None:  # noqa: F811
    office = two_keepers
    worker, other, case_id = changed_meanwhile(office)
    types(other, case_id)
    uids = [uid_of(worker, COLLEAGUE), worker.uid]
    restriction.restrict(worker if by == "intake" else office.sign_in(by), case_id, uids)
    office.close()
    require_typed(office, COLLEAGUE, case_id, WORDS)


@pytest.mark.parametrize(("typist", "to_all"), [("keeper", False), ("keeper", True), (COLLEAGUE, True)])
def test_it_stays_where_the_new_key_names_nobody(two_keepers: Office, typist: str, *, to_all: bool) -> None:  # noqa: F811
    """No keeper by name, or nobody at all."""
    office = two_keepers
    worker, other, case_id = changed_meanwhile(office, typist)
    types(other, case_id)
    if to_all:
        restriction.open_to_all(worker, case_id)
    else:
        restriction.restrict(worker, case_id, [])
    office.close()
    require_typed(office, typist, case_id, WORDS)


def test_where_nothing_may_be_kept_aside_it_is_not(two_keepers: Office) -> None:  # noqa: F811
    """Without being told who may open it, a key of hers that is made for it would be for all."""
    _, other, case_id = changed_meanwhile(two_keepers)
    draft = PageDraft("note", "{}")
    with pytest.raises(NotHers):
        other.drafts.save_about(new_id(), case_id, draft, owner=other.uid)
    assert rows(other, case_id) == []


def test_where_her_key_is_not_the_one_that_was_stated_nothing_is_kept_aside(two_keepers: Office) -> None:  # noqa: F811
    """Nobody can say then who may open what is typed about her."""
    office = two_keepers
    worker, other = office.sign_in("intake"), office.sign_in(COLLEAGUE)
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [other.uid])
    assert opens(other, case_id)
    replace_for_the_same(own_program(other), case_id)
    with refused("typed_not_kept"):
        types(other, case_id)
    assert rows(other, case_id) == []


def test_nor_where_whoever_stated_it_did_not_say_that_she_had_it(two_keepers: Office) -> None:  # noqa: F811
    office = two_keepers
    employ(office, THIRD)
    worker, other, hands = (office.sign_in(login) for login in ("intake", COLLEAGUE, THIRD))
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [other.uid, hands.uid])
    assert opens(other, case_id)
    hands = own_program(hands)
    word = word_of(hands.identity.deks.find(hands.identity.database.reader(), case_id, 1), 1)
    replace_for_the_same(hands, case_id)
    states(hands, case_id, 2, {BEFORE: word})
    wraps = other.identity.wraps
    assert wraps.is_sound(case_id)
    assert not wraps.is_proved(case_id)
    with refused("typed_not_kept"):
        types(other, case_id)
    assert rows(other, case_id) == []


@pytest.mark.parametrize("before", [True, False])
def test_no_keeper_opens_it_whom_she_does_not_want(two_keepers: Office, *, before: bool) -> None:  # noqa: F811
    """Keepers open what people type for themselves. ``before``: it was typed before her file was shut to one."""
    office = two_keepers
    worker, other, case_id = changed_meanwhile(office)
    people, keeper = [uid_of(worker, COLLEAGUE)], [uid_of(worker, "keeper")]
    if before:
        types(other, case_id)
        restriction.change_access(worker, case_id, people, shut_to=keeper)
    else:
        restriction.change_access(worker, case_id, people, shut_to=keeper)
        with refused("typed_not_kept"):
            types(other, case_id)
    assert rows(worker, case_id) == []
    office.close()
    require_typed(office, COLLEAGUE, case_id, None)


def test_a_session_that_goes_on_with_her_file_keeps_what_she_says_meanwhile(
    two_keepers: Office,  # noqa: F811
) -> None:
    worker, other = two_keepers.sign_in("intake"), two_keepers.sign_in(COLLEAGUE)
    case_id = record(worker, answers())
    restriction.restrict(worker, case_id, [other.uid])
    draft_id = reopening.reopen(other, case_id)
    restriction.restrict(worker, case_id, [other.uid])
    said = {**intake.load_draft(other, draft_id).answers, "account": "@hawk_9"}
    intake.save_draft(other, draft_id, answers=said, step=Step.INCIDENT, focus="account", caret=7)
    assert [owner.endswith(ASIDE) for _, owner in rows(worker, case_id)] == [True]
    with refused("changed_meanwhile"):
        reopening.save_back(other, draft_id, said)
    two_keepers.close()
    again = two_keepers.sign_in(COLLEAGUE)
    assert [card.draft_id for card in intake.open_drafts(again)] == [draft_id]
    assert reopening.reopen(again, case_id) == draft_id
    assert intake.load_draft(again, draft_id).answers == said
    reopening.save_back(again, draft_id, said)
    assert rows(again, case_id) == []
    assert answers_of(case_of(again, case_id))["account"] == "@hawk_9"
