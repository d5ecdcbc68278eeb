"""Notes that an intake worker lays with her own signature, to whom a woman's file is shut."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Item
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.pending import ERASURE, WITHDRAWAL, PendingErasure, PendingWithdrawal
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.backup.restore_questions import DOUBTFUL, SHUT
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing
from nsintake.services.day import erasure
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import release
from nsintake.services.liaison import liaison
from nsintake.store import tombstones
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lines import AuditBody
from nsintake.store.codec import encode
from nsintake.store.note_authors import is_of_who_may_open
from nsintake.store.outbox import NOTED
from nsintake.store.owed import Entry
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from nsintake.store.tombstones import Tombstones
from nsintake.store.unit_of_work import UnitOfWork
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_nothing_waits_for_a_damaged_row import narrow, tried
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.attacks.test_shut_by_hand import for_her_and_keepers, shut_to_all_but_one, take_away
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers


@pytest.fixture
def shut(released: Office) -> Office:
    employ(released)
    restriction.change_access(released.sign_in("intake"), released.case_id(), [])
    released.close()
    return released


def lay(signed_in: SignedIn, kind: str, value: object) -> bytes:
    with signed_in.identity.begin() as work:
        note_id = signed_in.outbox.add_note(work, kind, value)
        work.commit()
    return note_id


def strike(signed_in: SignedIn, note_id: bytes) -> None:
    with signed_in.identity.begin() as work:
        signed_in.outbox.done(work, note_id)
        work.commit()


def facts(office: Office) -> set[Item]:
    return {fact.item for fact in liaison.open_record(office.sign_in("liaison"), office.record_id()).facts}


@pytest.mark.parametrize("noted", [False, True])
def test_what_she_narrows_leaves_the_record_whatever_is_noted_for_a_moment(shut: Office, *, noted: bool) -> None:
    worker, attacker = shut.sign_in("intake"), shut.sign_in(COLLEAGUE)
    pending = PendingWithdrawal(b"", POLICE, False, record_id=shut.record_id(), reference="")
    note_id = lay(attacker, WITHDRAWAL, pending) if noted else b""
    code = tried(narrow, worker, shut)
    if noted:
        strike(attacker, note_id)
    shut.close()
    for login in ("liaison", "intake", "keeper"):
        signed_in = shut.sign_in(login)
        audit.look_through(signed_in)
    assert facts(shut) <= {Item.KIND}, code


def test_a_note_erases_nobody_whose_file_is_shut_to_who_laid_it(shut: Office) -> None:
    attacker = shut.sign_in(COLLEAGUE)
    lay(attacker, ERASURE, PendingErasure(shut.case_id(), (), ()))
    shut.close()
    worker = shut.sign_in("intake")
    assert worker.identity.find("case_file", shut.case_id(), CaseFile) is not None
    shut.close()
    keeper = shut.sign_in("keeper")
    audit.look_through(keeper)
    assert [(finding.file, finding.kind) for finding in keeper.unsound] == [("identity.db", "stray")]
    audit.settle(keeper, "identity.db", "Somebody put it there.")
    assert not keeper.outbox.notes()


BENT: dict[str, Callable[[SignedIn, bytes], object]] = {
    "hers, and her key destroyed": take_away,
    "hers, and her key exchanged": shut_to_all_but_one,
    "hers, and her key exchanged for one that keepers open": for_her_and_keepers,
}


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("settled", [False, True])
@pytest.mark.parametrize("noted", ["nothing", "her own, frozen", "her own, with hers", "nonsense", "hers", *BENT])
def test_no_note_lets_a_tombstone_bury_somebody_who_stands(
    shut: Office, copies: Path, noted: str, *, settled: bool
) -> None:
    path = back_up(shut, copies)
    shut.close()
    attacker = shut.sign_in(COLLEAGUE)
    if noted == "her own, frozen":
        other = record(attacker, answers(names="هدى"))
        freezing.freeze(attacker, other, reason="he stood beside her")
        lay(attacker, ERASURE, PendingErasure(other, (), ()))
    elif noted == "her own, with hers":
        other = record(attacker, answers(names="هدى"))
        lay(attacker, ERASURE, PendingErasure(other, (shut.record_id(),), ()))
    elif noted in {"hers", *BENT}:
        lay(attacker, ERASURE, PendingErasure(shut.case_id(), (shut.record_id(),), ()))
        if noted in BENT:
            BENT[noted](attacker, shut.case_id())
    elif noted == "nonsense":
        lay(attacker, ERASURE, {"no": "such thing"})
    made = [
        tombstones.make(attacker.ring, Compartment.IDENTITY, shut.case_id(), day=attacker.today()),
        tombstones.make(attacker.ring, Compartment.LIAISON, shut.record_id(), day=attacker.today()),
    ]
    book = Tombstones(attacker.accounts.database)
    with attacker.accounts.database.begin() as work:
        for tombstone in made:
            book.put(work, tombstone)
        work.commit()
    shut.close()
    if settled:
        settled_by(shut, "keeper")
        for login in ("intake", "keeper"):
            shut.sign_in(login)
        shut.close()
    restored(shut, "keeper", path)
    keeper = shut.sign_in("keeper")
    assert read(keeper.identity, "SELECT 1 FROM case_file WHERE record_id = ?", shut.case_id())
    assert keeper.liaison.find("masked_record", shut.record_id(), MaskedRecord) is not None


def test_nor_where_somebody_sends_what_waits_meanwhile(shut: Office) -> None:
    """The note says that it waits for a batch. Before: whoever sent what waits was taken for who noted it."""
    attacker = shut.sign_in(COLLEAGUE)
    said = encode(PendingErasure(shut.case_id(), (), ())).decode()
    with attacker.identity.begin() as work:
        late = attacker.now() + timedelta(days=9)
        attacker.outbox.owed.add(work, Entry(kind=ERASURE, note=said, by=late), NOTED + secrets.token_bytes(12))
        work.commit()
    release.send_now(shut.sign_in("keeper"))
    shut.close()
    worker = shut.sign_in("intake")
    assert worker.identity.find("case_file", shut.case_id(), CaseFile) is not None


def destroyed(attacker: SignedIn, case_id: bytes, *, key: bytes | None = None, as_hers: bool = False) -> None:
    """Her rows are gone and her key too, or it is ``key``, as an erasure leaves them, and the log says so of the rows;
    ``as_hers``: in words that look as if they were under her key.
    """
    store = attacker.identity
    seal = store.audit.bodies.seal

    def hers(work: UnitOfWork, n: int, said: AuditBody, about: bytes = b"") -> bytes:
        return ABOUT + case_id + b"junk" * 30 if said.verb == "erase" else seal(work, n, said, about=about)

    if as_hers:
        store.audit.bodies.seal = hers  # type: ignore[method-assign]
    with store.begin() as work:
        for table in SEALED[store.comp]:
            text = f"SELECT record_id, row_version FROM {table} WHERE subject_id = ?"
            for row_id, version in work.cursor.execute(text, (case_id,)).fetchall():
                work.cursor.execute(f"DELETE FROM {table} WHERE record_id = ?", (row_id,))
                store.audit.append(work, "erase", table=table, record_id=row_id, version=version + 1)
        if key is None:
            work.cursor.execute("DELETE FROM dek WHERE subject_id = ?", (case_id,))
        else:
            work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (key, case_id))
        made = [tombstones.make(attacker.ring, Compartment.IDENTITY, case_id, day=attacker.today())]
        tombstones.state_in(store, work, made)
        work.commit()
    with attacker.accounts.database.begin() as work:
        Tombstones(attacker.accounts.database).put(work, made[0])
        work.commit()


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("settled", [False, True])
def test_a_backup_brings_her_back_whom_somebody_destroyed_to_whom_she_was_shut(
    shut: Office, copies: Path, *, settled: bool
) -> None:
    """Before: she counted as erased, so the restore left her out, for ever. Once it is settled the keeper is asked:
    what the colleague wrote does not count, and may have been an erasure.
    """
    path = back_up(shut, copies)
    destroyed(own_program(shut.sign_in(COLLEAGUE)), shut.case_id())
    shut.close()
    keeper = shut.sign_in("keeper")
    audit.look_through(keeper)
    assert ("identity.db", "powerless") in {(finding.file, finding.kind) for finding in keeper.unsound}
    if settled:
        audit.settle(keeper, "identity.db", "Somebody destroyed it.")
    shut.close()
    restore(shut, path, asks=DOUBTFUL if settled else SHUT)
    keeper = shut.sign_in("keeper")
    assert keeper.identity.find("case_file", shut.case_id(), CaseFile) is not None


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("key", [None, b"\2\xff"])
@pytest.mark.parametrize("settled", [False, True])
def test_nor_where_the_log_says_so_in_words_that_nobody_can_open_any_more(
    shut: Office, copies: Path, *, key: bytes | None, settled: bool
) -> None:
    """Before: what was under a key that is gone was taken for hers."""
    path = back_up(shut, copies)
    destroyed(own_program(shut.sign_in(COLLEAGUE)), shut.case_id(), key=key, as_hers=True)
    shut.close()
    keeper = shut.sign_in("keeper")
    audit.look_through(keeper)
    assert keeper.unsound
    if settled:
        audit.settle(keeper, "identity.db", "Somebody destroyed it.")
    shut.close()
    restore(shut, path)
    assert shut.sign_in("keeper").identity.find("case_file", shut.case_id(), CaseFile) is not None


@pytest.mark.usefixtures("cheap_keys")
def test_nor_is_she_left_out_where_a_keeper_settled_first_that_her_key_is_gone(shut: Office, copies: Path) -> None:
    path = back_up(shut, copies)
    hands = own_program(shut.sign_in(COLLEAGUE)).identity
    hands.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (shut.case_id(),))
    shut.close()
    keeper = shut.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "identity.db", "Somebody destroyed a key.")
    shut.close()
    destroyed(own_program(shut.sign_in(COLLEAGUE)), shut.case_id())
    shut.close()
    restore(shut, path, asks=SHUT)
    assert shut.sign_in("keeper").identity.find("case_file", shut.case_id(), CaseFile) is not None


@pytest.mark.usefixtures("cheap_keys")
@pytest.mark.parametrize("opened", [True, False])
def test_who_was_erased_from_a_restricted_file_stays_erased(shut: Office, copies: Path, *, opened: bool) -> None:
    path = back_up(shut, copies)
    worker, case_id = shut.sign_in("intake"), shut.case_id()
    if opened:
        restriction.open_to_all(worker, case_id)
    erasure.erase(worker, case_id, typed=case_of(worker, case_id).code)
    shut.close()
    keeper = shut.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound
    shut.close()
    for _again in range(2):
        restore(shut, path)
        assert shut.sign_in("keeper").identity.find("case_file", case_id, CaseFile) is None
        shut.close()


@pytest.mark.parametrize("away", [True, False])
def test_nor_where_another_key_is_there_while_somebody_asks_who_wrote_it(
    shut: Office, monkeypatch: pytest.MonkeyPatch, *, away: bool
) -> None:
    """For the moment in which her worker's session asks that. Before: the file was erased in her worker's name."""
    attacker, case_id, may_erase = shut.sign_in(COLLEAGUE), shut.case_id(), is_of_who_may_open
    lay(attacker, ERASURE, PendingErasure(case_id, (), ()))

    def asked(store: SealedStore, note_id: bytes, case_id: bytes) -> bool | None:
        rows = read(attacker.identity, "SELECT * FROM dek WHERE subject_id = ?", case_id)
        take_away(attacker, case_id)
        if not away:
            deks = attacker.identity.deks
            put_in(attacker.identity, "dek", [(case_id, deks.epoch, deks.make(case_id, [attacker.uid])[0])])
        may = may_erase(store, note_id, case_id)
        take_away(attacker, case_id)
        put_in(attacker.identity, "dek", rows)
        return may

    monkeypatch.setattr("nsintake.records.pending.is_of_who_may_open", asked)
    worker = shut.sign_in("intake")
    assert worker.identity.find("case_file", case_id, CaseFile) is not None
