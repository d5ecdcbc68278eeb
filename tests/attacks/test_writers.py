"""A liaison officer signs what is not hers to state, with her own keys, past her own program.

The signature holds, the chain follows; what she was entitled to decides. So it does for each kind and for each thing
that can become of a masked record.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter, disclosures_subject
from nsintake.domain.record_kinds import KINDS, File, Writers
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.liaison import calling_off, disclosures, liaison, shredding
from nsintake.store import gone, tombstones
from nsintake.store.rows import SoundRecords
from nsintake.store.sealed import SealedStore
from nsintake.store.writers import MARK, MARK_ID
from tests.attacks.test_rollback import seen
from tests.services.ladder import POLICE, Office

WEEK = timedelta(days=8)


def withdrawn(office: Office, *, frozen: bool = False) -> None:
    worker = office.sign_in("keeper")
    withdrawing.withdraw(worker, office.case_id(), POLICE)
    if frozen:
        freezing.freeze(worker, office.case_id(), reason="Somebody spoke for her.")
    office.close()


def record_of(signed_in: SignedIn, office: Office) -> MaskedRecord:
    return signed_in.liaison.get("masked_record", office.record_id(), MaskedRecord)


def sound(signed_in: SignedIn) -> SoundRecords[MaskedRecord]:
    return signed_in.liaison.sound("masked_record", MaskedRecord)


def put(signed_in: SignedIn, office: Office, value: MaskedRecord) -> None:
    with signed_in.liaison.begin() as work:
        signed_in.liaison.put(work, "masked_record", office.record_id(), office.record_id(), value, verb="confirm")
        work.commit()


def remove(signed_in: SignedIn, office: Office) -> None:
    with signed_in.liaison.begin() as work:
        signed_in.liaison.remove(work, "masked_record", office.record_id(), verb="shred")
        work.commit()


def is_noticed(office: Office) -> None:
    """Everybody who has the file is told, and the record says nothing."""
    office.close()
    for login in ("liaison", "intake", "keeper"):
        signed_in = office.sign_in(login)
        audit.look_through(signed_in)
        assert {name for name, _ in seen(signed_in)} == {"liaison.db"}, login
        with pytest.raises(NsintakeError):
            liaison.open_record(signed_in, office.record_id())


def test_a_record_that_was_taken_back_is_not_made_active_again(released: Office) -> None:
    officer = released.sign_in("liaison")
    before, letter_id = record_of(officer, released), released.letter_ids(officer)[0]
    withdrawn(released)
    officer = released.sign_in("liaison")
    put(officer, released, before)
    for login in ("liaison", "intake", "keeper"):
        with pytest.raises(NsintakeError):
            disclosures.record_print(released.sign_in(login), letter_id, copies=1)
    is_noticed(released)


def test_not_after_its_day_either_when_she_may_take_it_away(released: Office) -> None:
    officer = released.sign_in("liaison")
    before, letter_id = record_of(officer, released), released.letter_ids(officer)[0]
    withdrawn(released)
    released.clock.moment += WEEK
    officer = released.sign_in("liaison")
    put(officer, released, replace(before, expires=date(2027, 1, 1)))
    for login in ("liaison", "intake", "keeper"):
        signed_in = released.sign_in(login)
        assert sound(signed_in).damaged == (released.record_id(),), login
        with pytest.raises(NsintakeError):
            disclosures.record_print(signed_in, letter_id, copies=1)


def test_a_blocked_paper_does_not_come_back(released: Office) -> None:
    worker = released.sign_in("keeper")
    letter_id = released.letter_ids(worker)[0]
    row = worker.liaison.record("released_letter", letter_id, ReleasedLetter)
    with worker.liaison.begin() as work:
        blocked = replace(row.value, blocked=True, pdf=b"", model=b"")
        worker.liaison.put(work, "released_letter", letter_id, row.subject_id, blocked, verb="block")
        work.commit()
    officer = released.sign_in("liaison")
    with officer.liaison.begin() as work:
        officer.liaison.put(work, "released_letter", letter_id, row.subject_id, row.value, verb="release")
        work.commit()
    for login in ("liaison", "intake", "keeper"):
        signed_in = released.sign_in(login)
        assert seen(signed_in), login
        with pytest.raises(NsintakeError):
            disclosures.record_print(signed_in, letter_id, copies=1)


@pytest.mark.parametrize("frozen", [False, True])
def test_what_was_taken_back_stays_until_its_day_and_while_it_is_frozen(released: Office, *, frozen: bool) -> None:
    withdrawn(released, frozen=frozen)
    if frozen:
        released.clock.moment += WEEK
    officer = released.sign_in("liaison")
    remove(officer, released)
    is_noticed(released)


def test_a_day_written_ahead_of_the_clock_takes_nothing_away(released: Office) -> None:
    withdrawn(released)
    officer = released.sign_in("liaison")
    released.clock.moment += WEEK
    remove(officer, released)
    released.clock.moment -= WEEK
    is_noticed(released)


def test_a_freeze_that_was_made_void_still_keeps_it(released: Office) -> None:
    withdrawn(released, frozen=True)
    released.clock.moment += WEEK
    officer = released.sign_in("liaison")
    with officer.liaison.begin() as work:
        text = "SELECT max(n) FROM audit WHERE tbl = 'masked_record' AND record_id = ?"
        (n,) = work.cursor.execute(text, (released.record_id(),)).fetchone()
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (n,))
        work.commit()
    officer = released.sign_in("liaison")
    with officer.liaison.begin() as work:
        about = {"table": "masked_record", "record_id": released.record_id(), "version": 99}
        work.cursor.execute("DELETE FROM masked_record WHERE record_id = ?", (released.record_id(),))
        officer.liaison.audit.append(work, "shred", **about)  # type: ignore[arg-type]
        work.commit()
    is_noticed(released)


def test_a_record_that_lives_is_not_buried(released: Office) -> None:
    released.sign_in("keeper")
    officer = released.sign_in("liaison")
    store, record_id = officer.liaison, released.record_id()
    stone = tombstones.make(officer.ring, Compartment.LIAISON, record_id, day=officer.today())
    with store.begin() as work:
        tombstones.state_in(store, work, [stone])
        work.cursor.execute("DELETE FROM masked_record WHERE record_id = ?", (record_id,))
        work.cursor.execute("DELETE FROM released_letter WHERE subject_id = ?", (record_id,))
        work.commit()
    keeper = released.sign_in("keeper")
    assert record_id not in gone.buried(keeper.liaison)
    assert record_id not in gone.shredded(keeper.liaison)


@pytest.mark.parametrize("rung", ["released", "handed"])
def test_on_its_day_the_officer_takes_it_away_and_everybody_sees_it_as_sound(
    rung: str, request: pytest.FixtureRequest
) -> None:
    """With copies out she leaves a stub, and takes that too when they are back."""
    office: Office = request.getfixturevalue(rung)
    withdrawn(office)
    office.clock.moment += WEEK
    officer = office.sign_in("liaison")
    assert shredding.shred_due(officer) == 1
    if rung == "handed":
        assert record_of(officer, office).status is RecordStatus.SHREDDED
        (out,) = liaison.open_record(officer, office.record_id()).disclosures
        calling_off.called_off(officer, office.record_id())
        disclosures.close_recall(officer, out.disclosure_id)
    assert sound(officer).records == []
    office.close()
    for login in ("liaison", "intake", "keeper"):
        signed_in = office.sign_in(login)
        audit.look_through(signed_in)
        assert seen(signed_in) == [], login
        assert sound(signed_in).damaged == ()


def test_whoever_voids_the_mark_gains_nothing(released: Office) -> None:
    """Made void it still is there; changed, the log does not follow any more."""
    withdrawn(released)
    officer = released.sign_in("liaison")
    with officer.liaison.begin() as work:
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl = ?", (MARK_ID, MARK))
        assert work.cursor.rowcount == 1
        work.commit()
    remove(officer, released)
    is_noticed(released)


FORGED = b"f" * 16


def _forge_row(store: SealedStore, table: str, subject_id: bytes) -> None:
    """A row of her own in a table, signed by her."""
    with store.begin() as work:
        store.put(work, table, FORGED, subject_id, {"of": "nobody"}, verb="release")
        work.commit()


@pytest.mark.parametrize("table", [kind.table for kind in KINDS if kind.file is File.LIAISON])
def test_each_kind_counts_from_whom_it_may_come(released: Office, table: str) -> None:
    released.sign_in("keeper")
    officer = released.sign_in("liaison")
    its_own = {
        "masked_record": FORGED,
        "meeting": FORGED,
        "accompaniment": FORGED,
        "disclosure": disclosures_subject(released.record_id()),
    }
    _forge_row(officer.liaison, table, its_own.get(table, b"s" * 16))
    kind = next(kind for kind in KINDS if (kind.file, kind.table) == (File.LIAISON, table))
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert bool(seen(keeper)) == (kind.writers is not Writers.HOLDERS)


@pytest.mark.parametrize("table", ["masked_record", "meeting", "accompaniment", "released_letter", "disclosure"])
def test_a_row_under_the_key_of_nothing_is_noticed(released: Office, table: str) -> None:
    released.sign_in("keeper")
    _forge_row(released.sign_in("liaison").liaison, table, b"s" * 16)
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper)
