"""Whoever has the key of identity.db lays what goes by itself, or is thrown away, under the id of a woman's file: then
somebody honest would destroy that file with it, in her own name.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from nsintake.crypto.envelope import pad
from nsintake.domain.figures import FIGURES, MonthFigures
from nsintake.domain.intake import IntakeDraft, Step
from nsintake.domain.invitation import KEPT_DAYS, Invitation
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake, invitations, reopening
from nsintake.store.codec import encode, schema_of
from nsintake.store.draft_signs import signed
from nsintake.store.her_key_proof import as_it_was_read
from nsintake.store.sealed import new_id
from nsintake.store.tables import SEALED
from nsintake.store.wraps import AUDIT
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import MOMENT, Office, answers
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


def file_of(office: Office, *, is_shut: bool) -> bytes:
    employ(office)
    worker = office.sign_in("intake")
    case_id = record(worker, answers())
    if is_shut:
        restriction.restrict(worker, case_id, [])
    office.close()
    for login in ("keeper", "intake"):
        office.sign_in(login)
    office.close()
    return case_id


def lay_invitation(hands: SignedIn, at: bytes, under: bytes) -> None:
    """One whose two weeks are over."""
    store, over = hands.identity, Invitation("K-1", MOMENT.date() - timedelta(days=KEPT_DAYS), hands.uid)
    with store.begin() as work:
        as_it_was_read(store, work, under)
        store.put(work, "invitation", at, under, over, verb="invite")
        work.commit()


@pytest.mark.parametrize("is_shut", [True, False], ids=["shut to her", "open to her"])
def test_the_file_does_not_go_with_an_invitation(office: Office, *, is_shut: bool) -> None:
    """Before: the next sign-in took away all that there was of the woman, and her key, as if that had been told by
    somebody else.
    """
    case_id = file_of(office, is_shut=is_shut)
    hands = own_program(office.sign_in(COLLEAGUE))
    lay_invitation(hands, case_id, new_id() if is_shut else case_id)
    office.close()
    worker = office.sign_in("intake")
    invitations.drop_old(worker)
    assert case_of(worker, case_id)
    assert invitations.waiting(worker) == (), "it goes alone"
    assert not worker.unsound
    office.close()
    assert case_of(office.sign_in("keeper"), case_id)


@pytest.mark.parametrize("said", [True, False], ids=["of which the log tells", "of which a row is left"])
def test_nor_does_the_key_of_what_lies_under_it(office: Office, *, said: bool) -> None:
    """A file of which every row was taken out, which a backup brings back; and figures, which are no file's."""
    case_id = file_of(office, is_shut=False)
    at = case_id if said else FIGURES
    hands = own_program(office.sign_in(COLLEAGUE))
    store = hands.identity
    if said:
        with store.begin() as work:
            for table in SEALED[store.comp]:
                work.cursor.execute(f"DELETE FROM {table} WHERE subject_id = ?", (case_id,))
            work.commit()
    else:
        with store.begin() as work:
            store.put(work, "figure", b"2026-01".ljust(16, b"\0"), FIGURES, MonthFigures("2026-01"), verb="count")
            work.commit()
    lay_invitation(hands, at, at)
    office.close()
    worker = office.sign_in("intake")
    had = read(worker.identity, "SELECT wrap FROM dek WHERE subject_id = ?", at)
    assert had
    invitations.drop_old(worker)
    assert read(worker.identity, "SELECT wrap FROM dek WHERE subject_id = ?", at) == had
    assert not read(worker.identity, "SELECT 1 FROM invitation WHERE record_id = ?", at), "it goes alone"


def test_nor_does_the_key_of_the_log(office: Office) -> None:
    file_of(office, is_shut=False)
    hands = own_program(office.sign_in(COLLEAGUE))
    lay_invitation(hands, AUDIT, AUDIT)
    office.close()
    worker = office.sign_in("intake")
    invitations.drop_old(worker)
    assert read(worker.identity, "SELECT 1 FROM dek WHERE subject_id = ?", AUDIT)


def test_nor_a_session_that_is_under_way(office: Office) -> None:
    employ(office)
    worker = office.sign_in("intake")
    draft_id = intake.consent_to_record(worker, dict(answers()))
    office.close()
    lay_invitation(own_program(office.sign_in(COLLEAGUE)), draft_id, draft_id)
    office.close()
    worker = office.sign_in("intake")
    invitations.drop_old(worker)
    assert intake.load_draft(worker, draft_id)


def lay_session(hands: SignedIn, whose: SignedIn, signs: SignedIn, *, at: bytes, under: bytes) -> None:
    """As if this person had not finished it."""
    store, drafts, owner = hands.identity, hands.drafts, whose.uid
    kept = IntakeDraft("K-1", owner, tuple(answers().items()), Step.READ_BACK, "", 0, MOMENT)
    with store.begin() as work:
        dek, epoch, schema = store.deks.ensure(work, under), store.deks.epoch, schema_of(IntakeDraft)
        plain = signed(signs.identity.audit, drafts._typed(at, under, owner, schema), encode(kept))
        body = dek.seal(pad(plain), drafts._aad(at, under, owner, schema, epoch))
        work.cursor.execute(drafts._texts.put, (at, under, owner, schema, epoch, body))
        work.commit()


def discards(worker: SignedIn, draft_id: bytes, *, opens: bool) -> None:
    if opens:
        intake.discard_draft(worker, draft_id)
    else:
        with refused("cannot_open"):
            intake.discard_draft(worker, draft_id)
    assert not intake.open_drafts(worker), "it is asked for no more"


def joins(worker: SignedIn, draft_id: bytes, *, opens: bool) -> None:
    other = record(worker, answers())
    with refused("draft_missing" if opens else "cannot_open"):
        reopening.join(worker, draft_id, dict(answers()), other)


def closes(worker: SignedIn, draft_id: bytes, *, opens: bool) -> None:
    with refused("draft_missing" if opens else "cannot_open"):
        intake.close_session(worker, draft_id, dict(answers(names="Somebody Else")))


@pytest.mark.parametrize("act", [discards, joins, closes])
@pytest.mark.parametrize("is_shut", [True, False], ids=["shut to her", "open to her"])
@pytest.mark.parametrize("is_hers", [True, False], ids=["signed with her key", "signed by who lays it"])
def test_nor_with_a_session(office: Office, act: Callable[..., None], *, is_shut: bool, is_hers: bool) -> None:
    """Before: throwing it away, or going on with another file, destroyed hers; closing it wrote over it. One that she
    did not sign does not open at all.
    """
    case_id = file_of(office, is_shut=is_shut)
    hands, whose = own_program(office.sign_in(COLLEAGUE)), office.sign_in("intake")
    lay_session(hands, whose, whose if is_hers else hands, at=case_id, under=new_id() if is_shut else case_id)
    office.close()
    worker = office.sign_in("intake")
    before = case_of(worker, case_id)
    act(worker, case_id, opens=is_hers)
    assert case_of(worker, case_id) == before
    office.close()
    keeper = office.sign_in("keeper")
    assert case_of(keeper, case_id) == before
    assert not keeper.unsound
