"""She took it back, or is not free; a liaison officer puts the rows of before over that and cuts the end of the log
off, and a keeper settles it. What is asked for and called off by it is all the same.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.liaison import MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.task import TaskKind, TaskStatus
from nsintake.errors import NsintakeError
from nsintake.records.case_files import every_act_of, freeze_on, tasks_of
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import SETTLED_BY_UNFREEZING
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, late_withdrawals, withdrawing
from nsintake.services.day import case_view
from nsintake.services.letters import letters
from nsintake.services.liaison import shredding
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from tests.attacks.test_away_for_a_moment import kept, own_program, put_back, put_in, read
from tests.attacks.test_copies_of_a_lost_record import asked
from tests.attacks.test_her_words_outlive_settling import made_void, settled, stated
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, withdraw
from tests.services.consent.test_consenting import Cut, cut
from tests.services.ladder import CARE, POLICE, Office
from tests.services.refusals import refused


def behind_the_pages(signed_in: SignedIn) -> None:
    for act in (
        audit.look_through,
        withdrawing.finish_withdrawals,
        shredding.shred_due,
        late_withdrawals.finish_withdrawals,
    ):
        with contextlib.suppress(NsintakeError):
            act(signed_in)


@pytest.mark.parametrize("was_frozen", [False, True])
def test_copies_are_asked_for(handed: Office, *, was_frozen: bool) -> None:
    """Before: nothing printed, and nobody was asked for them any more, though her file said that she took it back."""
    handed.sign_in("keeper")
    worker, hands = handed.sign_in("intake"), own_program(handed.sign_in("liaison"))
    if was_frozen:
        freezing.freeze(worker, handed.case_id(), reason="he stood beside her")
    before = kept(hands)
    if was_frozen:
        freezing.unfreeze(worker, handed.case_id(), reason="she called")
    withdrawing.withdraw(worker, handed.case_id(), POLICE)
    out = asked(worker)
    assert out
    put_back(hands, before)
    settled(handed, "liaison.db")
    for login in ("keeper", "intake", "intake"):
        behind_the_pages(handed.sign_in(login))
    worker = handed.sign_in("intake")
    record = worker.liaison.get("masked_record", handed.record_id(), MaskedRecord)
    assert asked(worker) == out, record


def test_who_was_invited_is_called_off(handed: Office) -> None:
    handed.sign_in("keeper")
    worker, hands = handed.sign_in("intake"), own_program(handed.sign_in("liaison"))
    before = kept(hands)
    freezing.freeze(worker, handed.case_id(), reason="he stood beside her")
    asked_before = len(shredding.open_call_offs(worker, disclosures_subject(handed.record_id())))
    put_back(hands, before)
    settled(handed, "liaison.db")
    behind_the_pages(handed.sign_in("intake"))
    worker = handed.sign_in("intake")
    assert worker.liaison.get("masked_record", handed.record_id(), MaskedRecord).status is RecordStatus.FROZEN
    assert len(shredding.open_call_offs(worker, disclosures_subject(handed.record_id()))) == asked_before == 1


def rolled_back(hands: SignedIn) -> Callable[[], None]:
    """All of identity.db as it is now, to be put back later."""
    names, reader = (*SEALED[Compartment.IDENTITY], "audit", "outbox", "dek"), hands.identity.database.reader()
    before = {name: read(hands.identity, f"SELECT * FROM {name}") for name in names}

    def put() -> None:
        for name, rows in before.items():
            reader.execute(f"DELETE FROM {name}")
            put_in(hands.identity, name, rows)

    return put


def said_and_settled(office: Office, *acts: Act) -> SignedIn:
    """Her worker, after these acts were taken out of identity.db and a keeper settled that."""
    office.sign_in("keeper")
    worker, put = office.sign_in("intake"), rolled_back(own_program(office.sign_in("intake")))
    for act in acts:
        act(worker, office)
    put()
    settled(office, "identity.db")
    return office.sign_in("intake")


@pytest.mark.parametrize("act", [freeze, withdraw])
def test_her_file_says_what_her_record_says(released: Office, act: Act) -> None:
    """By a worker, in identity.db. Before: a letter to another office went although somebody thought that she may not
    be free; one to the office from which she took it back was refused by her record alone.
    """
    worker = said_and_settled(released, act)
    with refused("file_frozen" if act is freeze else "no_consent"):
        letters.begin_letter(worker, released.case_id(), CARE if act is freeze else POLICE)


@pytest.mark.parametrize("acts", [(freeze, withdraw), (withdraw, freeze)])
def test_her_file_says_both_things_that_her_record_says(released: Office, acts: tuple[Act, Act]) -> None:
    """She took it back and may not be free. Before: her file said only that she took it back, so that a letter to
    another office went.
    """
    worker = said_and_settled(released, *acts)
    kinds = [act.kind for act in every_act_of(worker, released.case_id())]
    assert kinds[-2:] == [ActKind.WITHDRAWN, ActKind.FROZEN]
    with refused("file_frozen"):
        letters.begin_letter(worker, released.case_id(), CARE)


def is_asked(signed_in: SignedIn, office: Office) -> bool:
    """Whether somebody is asked whether she is free, and to reach her; the list of files marks hers."""
    tasks = [task for _, task in tasks_of(signed_in, office.case_id())]
    kinds = sorted(task.kind for task in tasks if task.status is TaskStatus.OPEN and task.kind in SETTLED_BY_UNFREEZING)
    marked = office.case_id() in case_view.frozen_files(signed_in)
    return marked and kinds == sorted([TaskKind.SAFETY_CHECK, TaskKind.REACH_SAFELY])


def test_somebody_is_asked_whether_she_is_free(released: Office) -> None:
    """Before: her file was frozen and nobody was told."""
    worker = said_and_settled(released, freeze)
    assert is_asked(worker, released)
    freezing.unfreeze(worker, released.case_id(), reason="she called")
    assert not case_view.frozen_files(worker)


def unfreezing_cut_off(office: Office, monkeypatch: pytest.MonkeyPatch) -> SignedIn:
    """A worker who unfroze her file, and whose computer went off before her record went on."""
    office.sign_in("keeper")
    worker = office.sign_in("intake")
    freeze(worker, office)
    with monkeypatch.context() as patch:
        patch.setattr(freezing, "_unfreeze_records", cut)
        with pytest.raises(Cut):
            freezing.unfreeze(worker, office.case_id(), reason="she called")
    return worker


def status(signed_in: SignedIn, office: Office) -> RecordStatus:
    return signed_in.liaison.get("masked_record", office.record_id(), MaskedRecord).status


def test_who_was_unfrozen_goes_on(released: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before: the settling froze her file again, and nobody was asked."""
    worker = unfreezing_cut_off(released, monkeypatch)
    stated(worker.identity, "tie", b"t" * 16, b"?" * 32)
    settled(released, "identity.db")
    worker = released.sign_in("intake")
    assert freeze_on(worker, released.case_id()) is None
    assert status(worker, released) is RecordStatus.ACTIVE
    assert not worker.outbox.notes()


def damaged(store: SealedStore, act_id: bytes) -> None:
    store.database.reader().execute("UPDATE consent_act SET body = zeroblob(99) WHERE record_id = ?", (act_id,))


def taken_out(store: SealedStore, act_id: bytes) -> None:
    """With the entry that says that it was there, which becomes void."""
    made_void(store, act_id, b"")
    store.database.reader().execute("DELETE FROM consent_act WHERE record_id = ?", (act_id,))


def cut_off(store: SealedStore, act_id: bytes) -> None:
    """With the end of the log."""
    reader = store.database.reader()
    reader.execute("DELETE FROM audit WHERE n >= (SELECT min(n) FROM audit WHERE record_id = ?)", (act_id,))
    reader.execute("DELETE FROM consent_act WHERE record_id = ?", (act_id,))


@pytest.mark.parametrize("hide", [damaged, taken_out, cut_off])
def test_a_freeze_since_then_is_not_forgotten(
    released: Office, monkeypatch: pytest.MonkeyPatch, hide: Callable[[SealedStore, bytes], None]
) -> None:
    """Although it was unfrozen before, and her record still waits for that."""
    worker = unfreezing_cut_off(released, monkeypatch)
    freeze(worker, released)
    last = max(worker.identity.records("consent_act", ConsentAct), key=lambda row: row.value.number)
    assert last.value.kind is ActKind.FROZEN
    hide(worker.identity, last.record_id)
    settled(released, "identity.db")
    worker = released.sign_in("intake")
    assert freeze_on(worker, released.case_id()) is not None
    assert status(worker, released) is RecordStatus.FROZEN
    assert is_asked(worker, released)
