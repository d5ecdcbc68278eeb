"""An administrator takes tombstones out of accounts.db, so that an older backup brings back who was erased.

She holds the key of that file. What was erased stands also in the logs of the files it was erased from, and of those
she has no key: a tombstone that is gone is noticed, and a restore over a living station brings nobody back whom its own
logs call gone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import tlv
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.roles import Role
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.backup import backups, recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, erasure
from nsintake.services.liaison import liaison, shredding
from nsintake.store import tombstones
from nsintake.store.check import verify_file
from tests.services.backup.test_recovery import Clean
from tests.services.ladder import POLICE, Office
from tests.services.people import change
from tests.services.refusals import refused

WORDS = "Somebody took lines out of the file of accounts."


pytestmark = pytest.mark.usefixtures("cheap_keys")


def back_up(office: Office, copies: Path) -> Path:
    office.close()
    done = backups.back_up(office.sign_in("intake"), copies)
    office.close()
    return copies / done.name


def erase(office: Office) -> str:
    worker = office.sign_in("intake")
    code = case_view.open_case(worker, office.case_id()).code
    erasure.erase(worker, office.case_id(), typed=code)
    office.close()
    return code


def stored(signed_in: SignedIn) -> list[tuple[bytes, bytes]]:
    return list(signed_in.accounts.database.reader().execute("SELECT subject_id, bytes FROM tombstone").fetchall())


def take_out(office: Office) -> None:
    write(office, lambda _subject, _data: None)


def write(office: Office, make: Callable[[bytes, bytes], bytes | None]) -> None:
    """What an administrator makes of each tombstone; None takes it away."""
    administrator = office.sign_in("administrator")
    rows = [(subject, make(subject, data)) for subject, data in stored(administrator)]
    with administrator.accounts.database.begin() as work:
        work.cursor.execute("DELETE FROM tombstone")
        kept = [row for row in rows if row[1] is not None]
        work.cursor.executemany("INSERT INTO tombstone (subject_id, bytes) VALUES (?, ?)", kept)
        work.commit()
    office.close()


def restore(office: Office, path: Path, *, asks: str = "") -> recovery.Restored:
    """``asks``: what the keeper is asked first."""
    if asks:
        with refused(asks):
            recovery.restore(office.sign_in("keeper"), path)
        office.close()
    done = recovery.restore(office.sign_in("keeper"), path, despite=frozenset({asks} - {""}))
    office.close()
    return done


def held(signed_in: SignedIn) -> list[tuple[str, str]]:
    audit.look_through(signed_in)
    return [(finding.file, finding.kind) for finding in signed_in.unsound]


def is_gone(office: Office, code: str) -> bool:
    keeper = office.sign_in("keeper")
    try:
        liaison.open_record(keeper, office.record_id())
    except NsintakeError:
        return code not in {row.code for row in case_view.list_cases(keeper)}
    return False


def earlier_version(patch: pytest.MonkeyPatch) -> None:
    """Tombstones were not stated in any log before."""
    patch.setattr(tombstones, "state_in", lambda *_: None, raising=False)


# --- a restore over the living station


@pytest.mark.parametrize("before", [False, True], ids=["now", "erased by an earlier version"])
def test_a_restore_over_the_living_station_brings_no_erased_woman_back(
    released: Office, copies: Path, monkeypatch: pytest.MonkeyPatch, before: bool
) -> None:
    path = back_up(released, copies)
    with monkeypatch.context() as patch:
        if before:
            earlier_version(patch)
        code = erase(released)
    take_out(released)
    (copies / "tombstones").unlink(missing_ok=True)
    done = restore(released, path)
    assert is_gone(released, code)
    assert done.erased >= 2
    signed_in = released.sign_in("keeper")
    assert held(signed_in) == []
    assert all(verify_file(store).sound for store in signed_in.stores)
    again = {(tombstone.comp, tombstone.subject_id) for tombstone in erasure.tombstones(signed_in)}
    assert {(Compartment.IDENTITY, released.case_id()), (Compartment.LIAISON, released.record_id())} <= again


@pytest.mark.parametrize("before", [False, True], ids=["now", "shredded by an earlier version"])
def test_a_restore_over_the_living_station_brings_no_shredded_record_back(
    released: Office, copies: Path, monkeypatch: pytest.MonkeyPatch, before: bool
) -> None:
    path = back_up(released, copies)
    with monkeypatch.context() as patch:
        if before:
            earlier_version(patch)
        withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
        released.clock.moment += timedelta(days=40)
        shredding.shred_due(released.sign_in("liaison"))
        released.close()
    take_out(released)
    (copies / "tombstones").unlink(missing_ok=True)
    restore(released, path)
    keeper = released.sign_in("keeper")
    assert keeper.liaison.find("masked_record", released.record_id(), MaskedRecord) is None
    assert case_view.open_case(keeper, released.case_id()).code, "her file stands: only this record was withdrawn"


def test_a_second_restore_brings_her_back_neither(released: Office, copies: Path) -> None:
    path = back_up(released, copies)
    code = erase(released)
    take_out(released)
    restore(released, path)
    take_out(released)
    (copies / "tombstones").unlink(missing_ok=True)
    restore(released, path)
    assert is_gone(released, code)


# --- noticed


@pytest.mark.parametrize("login", ["intake", "liaison", "keeper"])
def test_a_tombstone_that_is_gone_is_noticed_by_whoever_holds_its_file(released: Office, login: str) -> None:
    erase(released)
    assert held(released.sign_in(login)) == []
    released.close()
    take_out(released)
    assert held(released.sign_in(login)) == [("accounts.db", "unburied")]


@pytest.mark.parametrize(
    "make",
    [
        lambda _subject, _data: b"",
        lambda _subject, data: data[:-1] + bytes([data[-1] ^ 1]),
        lambda subject, _data: tlv("tombstone", "x", "identity", subject, "2026-03-04", 1, "u", bytes(64)),
    ],
    ids=["nothing", "a bit flipped", "nobody's"],
)
def test_a_tombstone_that_does_not_count_is_as_one_that_is_gone(
    released: Office, make: Callable[[bytes, bytes], bytes | None]
) -> None:
    erase(released)
    write(released, make)
    assert held(released.sign_in("keeper")) == [("accounts.db", "unburied")]


def test_an_erasure_of_an_earlier_version_is_noticed_too(released: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        earlier_version(patch)
        erase(released)
    assert held(released.sign_in("keeper")) == []
    released.close()
    take_out(released)
    assert held(released.sign_in("keeper")) == [("accounts.db", "unburied")]


def test_settled_they_are_written_anew_and_a_clean_machine_knows_them(released: Office, copies: Path) -> None:
    back_up(released, copies)
    erase(released)
    before = {subject for subject, _ in stored(released.sign_in("administrator"))}
    released.close()
    take_out(released)
    keeper = released.sign_in("keeper")
    assert held(keeper) == [("accounts.db", "unburied")]
    audit.settle(keeper, "accounts.db", WORDS)
    assert held(keeper) == []
    assert {tombstone.subject_id for tombstone in erasure.tombstones(keeper)} == before
    released.close()
    assert held(released.sign_in("intake")) == []
    (copies / "tombstones").unlink(missing_ok=True)
    path = back_up(released, copies)
    assert path.exists()
    beside = tombstones.read_lines((copies / "tombstones").read_bytes())[0]
    assert {tombstones.decode(data).subject_id for data in beside} == before


# --- junk


def test_a_tombstone_stated_of_somebody_who_stands_is_noticed_and_drops_nothing(released: Office, copies: Path) -> None:
    """A liaison officer writes by hand that a record was buried; its row stands."""
    path = back_up(released, copies)
    officer = released.sign_in("liaison")
    made = tombstones.make(officer.ring, Compartment.LIAISON, released.record_id(), day=officer.today())
    with officer.liaison.begin() as work:
        tombstones.state_in(officer.liaison, work, [made])
        work.commit()
    keeper = released.sign_in("keeper")
    assert {kind for _, kind in held(keeper)} == {"powerless"}
    released.close()
    restore(released, path, asks=SHUT)
    assert liaison.open_record(released.sign_in("keeper"), released.record_id()).letters


def test_an_entry_of_hers_that_does_not_count_says_nothing(released: Office, copies: Path) -> None:
    path = back_up(released, copies)
    worker = released.sign_in("intake")
    with worker.identity.begin() as work:
        named = (10**6, worker.uid, "2026-03-04", 1, "case_file", released.case_id(), 99, b"", 1, b"", b"h" * 32, b"")
        work.cursor.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", named)
        work.commit()
    released.close()
    restore(released, path, asks=SHUT)
    assert case_view.open_case(released.sign_in("keeper"), released.case_id()).code


# --- on a clean machine


def beside(copies: Path, *made: tombstones.Tombstone) -> None:
    path = copies / "tombstones"
    lying = tombstones.read_lines(path.read_bytes())[0] if path.exists() else ()
    path.write_bytes(tombstones.to_lines((*lying, *map(tombstones.encode, made))))


def recovered(
    office: Office, path: Path, folder: Path, *, leave_damaged: bool = False
) -> tuple[recovery.Restored, Clean]:
    clean = Clean(office, folder)
    with clean.opened(path) as opened:
        return recovery.recover(opened, stay=clean.everybody(opened), leave_damaged=leave_damaged), clean


def test_a_tombstone_signed_under_the_role_somebody_had_before_drops_nothing(
    released: Office, copies: Path, tmp_path: Path
) -> None:
    """She was an intake worker, is an administrator now, and lays one beside the sticks under the old list."""
    worker = released.sign_in("intake")
    files = ((Compartment.IDENTITY, released.case_id()), (Compartment.LIAISON, released.record_id()))
    forged = [tombstones.make(worker.ring, *where, day=worker.today()) for where in files]
    released.close()
    change(released, "intake", role=Role.ADMINISTRATOR)
    keeper = released.sign_in("keeper")
    case_view.open_case(keeper, released.case_id())
    liaison.open_record(keeper, released.record_id())
    with keeper.liaison.begin() as work:
        keeper.liaison.audit.append(work, "view")
        work.commit()
    released.close()
    path = back_up(released, copies)
    beside(copies, *forged)
    done, clean = recovered(released, path, tmp_path)
    assert (done.erased, done.unproved) == (0, 2)
    keeper = clean.sign_in("keeper")
    assert case_view.open_case(keeper, released.case_id()).code
    assert held(keeper) == []


def test_an_erasure_after_a_change_of_the_list_counts_and_holds_nobody_afterwards(
    released: Office, copies: Path, tmp_path: Path
) -> None:
    """The list under which it was signed is lost with the station; the keeper signs it again."""
    path = back_up(released, copies)
    change(released, "liaison", disabled=True)
    released.close()
    code = erase(released)
    back_up(released, copies)  # tells the stick
    done, clean = recovered(released, path, tmp_path)
    assert done.erased >= 2
    keeper = clean.sign_in("keeper")
    assert code not in {row.code for row in case_view.list_cases(keeper)}
    assert held(keeper) == []
    assert {tombstone.subject_id for tombstone in erasure.tombstones(keeper)} >= {
        released.case_id(),
        released.record_id(),
    }
