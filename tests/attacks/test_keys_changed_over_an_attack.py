"""All keys are changed on a station that somebody with a file's key has prepared, or touches while the change is half
done and cut off: nothing that was hidden is forgotten by it, and nobody gets in by it.
"""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.roles import Role
from nsintake.open_files import open_one_file
from nsintake.records.case_files import acts_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.backup import recovery
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.liaison import liaison
from nsintake.services.station import rotation
from nsintake.store import generation
from nsintake.store.engine import Database, open_database
from nsintake.store.tables import FILE_NAMES
from tests.attacks.test_after_settling import printed as letters_printed
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze
from tests.attacks.test_rollback import seen
from tests.attacks.test_what_a_restore_believes import Gate
from tests.attacks.test_words_out_of_sight import Hide, a_bit_of_each_note, no_note, no_signature
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office
from tests.services.people import uid_of
from tests.services.refusals import refused

pytestmark = pytest.mark.usefixtures("cheap_keys")


def no_part(signed_in: SignedIn) -> SignedIn:
    """Her own program takes no share of the station, and keeps nobody from having it alone."""
    signed_in.station.close()
    return own_program(signed_in)


def change(keeper: SignedIn) -> None:
    rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK)


def noted_by_a_colleague(office: Office, *, by_freezing: bool) -> SignedIn:
    """What she said is noted by a reference, since her file is shut to who heard it."""
    employ(office)
    worker = office.sign_in("intake")
    restriction.restrict(worker, office.case_id(), [])
    reference = liaison.open_record(worker, office.record_id()).row.reference
    colleague = office.sign_in(COLLEAGUE)
    if by_freezing:
        freezing.freeze_by_reference(colleague, reference, reason="he answered for her")
    else:
        withdrawing.block_by_reference(colleague, reference)
    worker.station.close()
    return no_part(colleague)


@pytest.mark.parametrize(
    ("hide", "code", "by_freezing"),
    [
        (no_signature, "audit_mismatch", True),
        (no_note, "records_damaged", True),
        (a_bit_of_each_note, "records_damaged", False),
    ],
)
def test_what_was_noted_is_not_left_behind(released: Office, hide: Hide, code: str, *, by_freezing: bool) -> None:
    """By a colleague to whom her file is shut, while the keeper's session is open. Before: her file never said it, and
    nobody was told before the keys were changed.
    """
    keeper = released.sign_in("keeper")
    employed = noted_by_a_colleague(released, by_freezing=by_freezing)
    for signed_in in released.sessions:
        if signed_in is not keeper:
            signed_in.station.close()
    with hide(employed), refused(code):
        change(keeper)
    released.sessions.reverse()  # what the keeper's session found is remembered last
    released.close()
    if code == "records_damaged":
        change(released.sign_in("keeper"))
    else:
        settle_and_change(released)
    released.close()
    worker = released.sign_in("intake")
    assert worker.ring.epoch == 2
    words = [act.kind.value for act in acts_of(worker, released.case_id()) if act.recipient_id == POLICE]
    assert freeze_on(worker, released.case_id()) if by_freezing else words[-1] == "withdrawn"


def settle_and_change(office: Office) -> None:
    """It was found, whatever was put back since."""
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    assert ("identity.db", "powerless") in seen(keeper)
    audit.settle(keeper, "identity.db", "Somebody changed an entry.")
    change(keeper)


def settle_and_remove(office: Office, leaves: str) -> None:
    keeper = office.sign_in("keeper")
    with refused("audit_mismatch"):
        rotation.remove_person(keeper, leaves)
    audit.look_through(keeper)
    audit.settle(keeper, "liaison.db", "Somebody changed entries.")
    rotation.remove_person(keeper, leaves)
    office.close()


def cut(office: Office, act: Callable[[SignedIn], object], *, before: bool) -> None:
    """All keys are changed, and the power goes just before, or just after, the new files are in force."""
    real = generation.put_in_force

    def dies(data: Path, number: int) -> None:
        if not before:
            real(data, number)
        os.kill(os.getpid(), signal.SIGKILL)

    child = os.fork()
    if child == 0:
        try:
            generation.put_in_force = dies
            act(office.sign_in("keeper"))
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def hidden(store: Database, last: int, rows: dict[str, list[tuple[object, ...]]]) -> None:
    """The entries since state nothing, and the rows are as they were."""
    reader = store.reader()
    reader.execute("UPDATE audit SET version = 0 WHERE n > ? AND tbl <> 'roster'", (last,))
    for table, content in rows.items():
        reader.execute(f"DELETE FROM {table}")
        for row in content:
            reader.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)


forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed")


@forks
@pytest.mark.parametrize("before", [True, False])
def test_a_freeze_hidden_in_a_change_that_was_cut_off_is_not_forgotten(released: Office, *, before: bool) -> None:
    """By the officer who is removed by it, in each generation that her keys open; then it is done again."""
    employ(released, "hevi", Role.LIAISON)
    hers = no_part(released.sign_in("hevi"))
    ((last,),) = read(hers.liaison, "SELECT max(n) FROM audit")
    tables = ("masked_record", "released_letter", "task", "disclosure")
    rows = {table: read(hers.liaison, f"SELECT * FROM {table}") for table in tables}
    freeze(released.sign_in("intake"), released)
    hers_ring, leaves = hers.ring, uid_of(hers, "hevi")
    for signed_in in released.sessions:
        signed_in.station.close()
    cut(released, lambda keeper: rotation.remove_person(keeper, leaves), before=before)
    old = open_one_file(generation.folder_of(released.data, 1), hers_ring, Compartment.LIAISON)
    hidden(old, last, rows)
    old.close()
    assert not letters_printed(released.sign_in("liaison"))
    released.close()
    if before:
        settle_and_remove(released, leaves)
    with refused("disabled"):
        released.sign_in("hevi")
    assert not letters_printed(released.sign_in("liaison"))
    assert [path.name for path in released.data.glob("generation-*")] == ["generation-2"]


def accounts_of(office: Office, number: int) -> Database:
    """accounts.db of a generation, which everybody opens who ever signed in."""
    station = office.station()
    station.unlock()
    path = generation.folder_of(office.data, number) / FILE_NAMES[Compartment.ACCOUNTS]
    return open_database(path, station.secret.apply_accounts_key)


def list_never_in_force(office: Office) -> tuple[int, bytes]:
    """The list of a change of keys that was cut off: its number, and as it is stored."""
    office.close()
    cut(office, change, before=True)
    accounts = accounts_of(office, 2)
    found: tuple[int, bytes] = accounts.reader().execute("SELECT * FROM roster ORDER BY number DESC LIMIT 1").fetchone()
    accounts.close()
    office.close()
    return found


def removed(office: Office, number: int, stored: bytes, then: Callable[[], object] = lambda: None) -> str:
    """Hevi is removed, and the list by which she was is exchanged; her id. ``then``: what is done in between."""
    keeper = office.sign_in("keeper")
    hers = uid_of(keeper, "hevi")
    rotation.remove_person(keeper, hers)
    office.close()
    then()
    accounts = accounts_of(office, 2)
    accounts.reader().execute("UPDATE roster SET bytes = ? WHERE number = ?", (stored, number))
    accounts.reader().execute("UPDATE user_account SET status = 'active' WHERE uid = ?", (hers,))
    accounts.close()
    return hers


@forks
@pytest.mark.parametrize("at_the_gate", [False, True])
def test_nor_does_a_restore(released: Office, copies: Path, *, at_the_gate: bool) -> None:
    """Before: she was given the new keys with the backup."""
    employ(released, "hevi", Role.LIAISON)
    gates = list[Gate]()
    hers = removed(released, *list_never_in_force(released), lambda: gates.append(Gate(released, copies)))
    if at_the_gate:
        with contextlib.closing(gates[0].opened()) as opened:
            assert not opened.keeps_people, "a keeper says who stays"
            assert hers not in {person.uid for person in opened.people if person.active}
    else:
        with refused("audit_mismatch"):
            recovery.restore(released.sign_in("keeper"), gates[0].path, despite=frozenset({SHUT}))
    released.close()
    assert not released.sign_in("hevi").ring.holds(Compartment.LIAISON)


@forks
def test_a_list_that_was_never_in_force_gives_nobody_a_key(released: Office) -> None:
    """By an administrator, for an officer who was removed since. Before: nothing was found, and with the next change of
    keys she was given the key of liaison.db, which was changed because of her.
    """
    employ(released, "hevi", Role.LIAISON)
    number, stored = list_never_in_force(released)
    hers = removed(released, number, stored)
    keeper = released.sign_in("keeper")
    assert {*seen(keeper)} == {(file, "exchanged") for file in ("accounts.db", "liaison.db", "identity.db")}
    with refused("audit_mismatch"):
        change(keeper)
    for file, _ in seen(keeper):
        audit.settle(keeper, file, "Somebody exchanged the list.")
    rotation.remove_person(keeper, hers)
    released.close()
    with refused("disabled"):
        released.sign_in("hevi")
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound


@forks
def test_a_list_of_another_epoch_stops_nothing_that_protects_her(released: Office) -> None:
    """Laid while sessions are open. Before: none of them could do anything any more, also not freeze."""
    line = list_never_in_force(released)
    worker = released.sign_in("intake")
    accounts = accounts_of(released, 1)
    accounts.reader().execute("INSERT INTO roster VALUES (?, ?)", line)
    accounts.close()
    freeze(worker, released)
    assert freeze_on(worker, released.case_id())
    assert ("accounts.db", "failed") in seen(worker)
