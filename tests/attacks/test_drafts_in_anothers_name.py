"""What somebody typed and did not save is hers: a colleague with the same file's key writes nothing there in her name.

An honest colleague would find it in her fields, and save or print it in her own name.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from nsintake.domain.consent import Choice, Item
from nsintake.domain.intake import IntakeDraft
from nsintake.domain.roles import Role
from nsintake.records import page_drafts
from nsintake.records.page_drafts import PageDraft
from nsintake.records.signed_in import SignedIn
from nsintake.services.damaged import Listed, unreadable
from nsintake.services.intake import intake, reopening
from nsintake.store import drafts
from nsintake.store.draft_signs import marked
from nsintake.store.drafts import Drafts, StoredDraft
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_let_in_again import new_password
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")

OFFICER = "officer"
ACCOUNT = f"share.{POLICE}.{Item.ACCOUNT.value}"
TRUE, FALSE = "0770 111 2222", "0770 999 0000"


def changed(draft: StoredDraft[IntakeDraft], **answers: str) -> IntakeDraft:
    return replace(draft.value, answers=tuple({**dict(draft.value.answers), **answers}.items()))


def under_way(office: Office) -> tuple[bytes, str]:
    """A session of the worker that a lock kept, in which she said that the police are not told his account."""
    worker = office.sign_in("intake")
    said = answers(**{ACCOUNT: Choice.WITHHOLD.value})
    draft_id = intake.consent_to_record(worker, said)
    worker.close()
    return draft_id, worker.uid


def over_it(signed_in: SignedIn, draft_id: bytes, whose: str) -> None:
    """Her colleague opens that draft, since everybody there has its key, and puts other answers in its place."""
    found = signed_in.drafts.load(draft_id, IntakeDraft)
    assert found.owner == whose
    signed_in.drafts.save(draft_id, found.subject_id, changed(found, **{ACCOUNT: Choice.SHARE.value}), owner=whose)


def test_a_session_under_way_says_nothing_that_a_colleague_wrote_over_it(office: Office) -> None:
    """Before: the worker went on with it and made the file by it, in her own name."""
    employ(office)
    draft_id, whose = under_way(office)
    over_it(own_program(office.sign_in(COLLEAGUE)), draft_id, whose)
    worker = office.sign_in("intake")
    assert intake.open_drafts(worker) == ()
    assert unreadable(worker, Listed.SESSION) == 1, "she hears that a session of hers cannot be read"
    with refused("cannot_open"):
        intake.load_draft(worker, draft_id)
    with refused("cannot_open"):
        intake.close_session(worker, draft_id, answers())


def test_a_session_that_goes_on_with_a_file_is_not_put_into_a_colleagues_hands(printed: Office) -> None:
    """Before: she laid one in which the woman agrees to more, and it was among the worker's own."""
    employ(printed)
    worker = printed.sign_in("intake")
    case_id, draft_id = printed.case_id(), b"\7" * 16
    mine = worker.drafts.load(reopening.reopen(worker, case_id), IntakeDraft)
    intake.discard_draft(worker, mine.draft_id)
    worker.close()
    colleague = own_program(printed.sign_in(COLLEAGUE))
    colleague.drafts.save(draft_id, case_id, changed(mine, **{ACCOUNT: Choice.SHARE.value}), owner=worker.uid)
    again = printed.sign_in("intake")
    assert intake.open_drafts(again) == ()
    assert reopening.reopen(again, case_id) != draft_id


@pytest.fixture
def officers(office: Office) -> Office:
    employ(office, OFFICER, Role.LIAISON)
    return office


def lay(signed_in: SignedIn, whose: str, page: str, state: str) -> None:
    """An officer writes into liaison.db what a colleague has typed on a page."""
    drafts = Drafts(signed_in.liaison)
    draft_id = sha256(f"nsintake/page/{whose}/{page}".encode()).digest()[:16]
    subject = sha256(f"nsintake/pages/{whose}".encode()).digest()[:16]
    drafts.save(draft_id, subject, PageDraft(page, state), owner=f"{whose}/pages")


def test_an_officers_fields_have_nothing_that_another_officer_typed(officers: Office) -> None:
    """Before: a number that she never typed was in the field of the directory entry she saved next."""
    honest = officers.sign_in("liaison")
    page_drafts.save_page(honest, "entry", {"entry_id": "", "raw": {"phone": TRUE}})
    honest.close()
    attacker = own_program(officers.sign_in(OFFICER))
    lay(attacker, honest.uid, "entry", f'{{"entry_id": "", "raw": {{"phone": "{FALSE}"}}}}')
    lay(attacker, honest.uid, "training", '{"raw": {"place": "elsewhere"}}')
    again = officers.sign_in("liaison")
    assert page_drafts.load_page(again, "entry") is None
    assert page_drafts.load_page(again, "training") is None
    page_drafts.save_page(again, "entry", {"raw": {"phone": TRUE}})
    assert page_drafts.load_page(again, "entry") == {"raw": {"phone": TRUE}}


def test_what_she_typed_herself_is_there_under_a_new_password(officers: Office) -> None:
    """Her keys are others then; what she typed under the ones before is hers all the same."""
    honest = officers.sign_in("liaison")
    page_drafts.save_page(honest, "entry", {"raw": {"phone": TRUE}})
    officers.close()
    new_password(officers, "liaison", "keeper")
    assert page_drafts.load_page(officers.sign_in("liaison"), "entry") == {"raw": {"phone": TRUE}}


def test_where_a_keeper_was_signed_in_nobody_lays_a_draft_as_an_earlier_version_kept_it(
    officers: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    officers.sign_in("keeper").close()
    whose = officers.sign_in("liaison")
    whose.close()
    with monkeypatch.context() as before:
        before.setattr(drafts, "signed", lambda _chain, _typed, value: value)
        lay(own_program(officers.sign_in(OFFICER)), whose.uid, "entry", '{"raw": {"phone": "0770 999 0000"}}')
    again = officers.sign_in("liaison")
    assert page_drafts.load_page(again, "entry") is None
    assert all(marked(store.audit) is not None for store in (officers.sign_in("keeper").identity, again.liaison))


def lay_unsigned(office: Office, draft_id: bytes, whose: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A colleague puts other answers over a session, as an earlier version would have kept them."""
    with monkeypatch.context() as before:
        before.setattr(drafts, "signed", lambda _chain, _typed, value: value)
        over_it(own_program(office.sign_in(COLLEAGUE)), draft_id, whose)
    office.close()


@pytest.mark.parametrize("how", ["n = ?", "n >= ?"], ids=["out", "cut off"])
@pytest.mark.parametrize("when", ["before it is settled", "after it"])
def test_what_nobody_signed_counts_no_more_where_the_keepers_word_about_it_was_taken_out(
    office: Office, monkeypatch: pytest.MonkeyPatch, when: str, how: str
) -> None:
    """Before: once a keeper had settled that something was missing, it was as if no draft had ever been signed."""
    employ(office)
    office.sign_in("keeper").close()
    draft_id, whose = under_way(office)
    hands = own_program(office.sign_in(COLLEAGUE))
    line = marked(hands.identity.audit)
    assert line is not None
    with hands.identity.begin() as work:
        work.cursor.execute(f"DELETE FROM audit WHERE {how}", (line.n,))
        work.commit()
    hands.close()
    if when == "before it is settled":
        lay_unsigned(office, draft_id, whose, monkeypatch)
    assert settled_by(office, "keeper")
    if when == "after it":
        lay_unsigned(office, draft_id, whose, monkeypatch)
    for _ in range(2):
        worker = office.sign_in("intake")
        assert intake.open_drafts(worker) == ()
        assert unreadable(worker, Listed.SESSION) == 1
        worker.close()
        office.sign_in("keeper").close()


def test_nor_where_a_keeper_states_it_anew_who_does_not_know_that_it_was_said(
    office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The end of the log is cut off, and she sits at an account of the computer that remembers none of it: what lies
    there by then is named as kept by an earlier version. Before: that stayed so where a keeper settled that something
    is missing, though what she says then is that no draft counts unsigned.
    """
    employ(office)
    draft_id, whose = under_way(office)
    office.sign_in("keeper").close()
    hands = own_program(office.sign_in(COLLEAGUE))
    line = marked(hands.identity.audit)
    assert line is not None
    with hands.identity.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE n >= ?", (line.n,))
        work.commit()
    hands.close()
    lay_unsigned(office, draft_id, whose, monkeypatch)
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("NSINTAKE_STATE", str(tmp_path / "elsewhere"))
        office.sign_in("keeper").close()
    assert settled_by(office, "keeper")
    worker = office.sign_in("intake")
    assert intake.open_drafts(worker) == ()
    assert unreadable(worker, Listed.SESSION) == 1
