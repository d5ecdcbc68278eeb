"""A file was open to all and is restricted since. A colleague puts back the key and the rows of before, and takes out
of the log all that was said of it since: nothing in the office's files says any more that it was ever restricted. The
computer remembers it, and alarms no office in which nobody did that.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.backup import recovery
from nsintake.services.cases import restriction
from nsintake.services.day import case_view, erasure
from nsintake.services.founding.practice_office import record
from nsintake.services.station import rotation
from nsintake.store import once_restricted
from nsintake.store.anchors import continue_line
from nsintake.store.audit_lookups import entry_about
from nsintake.store.once_restricted import MOST, OnceRestricted
from nsintake.store.wrap_rule import TABLE as WRAP
from tests.attacks.test_a_word_said_before import is_asked, opens, put_back
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_opened_again_by_settling import of_then
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import SECOND, settled_by
from tests.services.backup.test_recovery import Clean
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, answers
from tests.services.people import uid_of

pytestmark = pytest.mark.usefixtures("cheap_keys")
LOGINS = ("keeper", SECOND, "intake", COLLEAGUE)


@pytest.fixture
def staffed(office: Office) -> Office:
    """Two keepers and two workers, who have been here."""
    employ(office)
    employ(office, SECOND, Role.KEEPER)
    for login in ("keeper", SECOND):
        office.sign_in(login)
    office.close()
    return office


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], None]:
    """From now on people sit at another account of the computer, or, called again, where they sat before."""
    places = [str(tmp_path / "state"), ""]

    def go() -> None:
        places[1], here = os.environ["NSINTAKE_STATE"], places[0]
        places[0] = places[1]
        monkeypatch.setenv("NSINTAKE_STATE", here)

    return go


def shut(office: Office, case_id: bytes) -> None:
    restriction.restrict(office.sign_in("intake"), case_id, [])
    office.close()


Then = tuple[bytes, dict[str, list[Any]], int]


def shut_since(office: Office) -> Then:
    """A file that was open to all and is restricted: with its rows and key of before, and the last entry of then."""
    case_id = record(office.sign_in("intake"), answers())
    before, last = of_then(own_program(office.sign_in(COLLEAGUE)), case_id)
    office.close()
    shut(office, case_id)
    return case_id, before, last


def who_opens(office: Office, case_id: bytes) -> set[str]:
    found = {login for login in LOGINS if opens(office.sign_in(login), case_id)}
    office.close()
    return found


def is_found(office: Office, login: str) -> set[str]:
    signed_in = office.sign_in(login)
    audit.look_through(signed_in)
    found = {found.kind for found in signed_in.unsound}
    office.close()
    return found


@pytest.mark.parametrize("seen", [True, False])
@pytest.mark.parametrize("how", ["out", "cut"])
def test_whoever_settles_does_not_leave_it_open(staffed: Office, how: str, *, seen: bool) -> None:
    """Before: only the gap was found, and it stayed open to everybody. ``seen``: keepers were here in between."""
    case_id, before, last = shut_since(staffed)
    if seen:
        assert not is_found(staffed, "keeper")
    put_back(staffed, case_id, before, last, how)
    assert settled_by(staffed, "keeper")
    assert who_opens(staffed, case_id) == {"keeper", SECOND}
    keeper = staffed.sign_in(SECOND)
    assert is_asked(keeper, case_id)
    restriction.change_access(keeper, case_id, [uid_of(keeper, "intake")])
    assert opens(staffed.sign_in("intake"), case_id)
    staffed.close()
    assert not settled_by(staffed, "keeper")


def test_it_was_shut_and_opened_to_all_before(staffed: Office) -> None:
    """What her worker said then is in the log, and no word about what is missing."""
    case_id = record(staffed.sign_in("intake"), answers())
    shut(staffed, case_id)
    restriction.open_to_all(staffed.sign_in("intake"), case_id)
    before, last = of_then(own_program(staffed.sign_in(COLLEAGUE)), case_id)
    shut(staffed, case_id)
    put_back(staffed, case_id, before, last, "out")
    assert settled_by(staffed, "keeper")
    assert who_opens(staffed, case_id) == {"keeper", SECOND}


def test_she_says_that_it_is_open_to_all(staffed: Office) -> None:
    """With a number above all that was said of it, as nobody else would say that of a file which seems to be so."""
    case_id, before, last = shut_since(staffed)
    put_back(staffed, case_id, before, last, "out")
    hands = own_program(staffed.sign_in(COLLEAGUE))
    with hands.identity.begin() as work:
        hands.identity.audit.append(work, "seal_to", table=WRAP, record_id=case_id, version=9, state=b"")
        work.commit()
    staffed.close()
    assert settled_by(staffed, "keeper")
    assert who_opens(staffed, case_id) == {"keeper", SECOND}


INSTEAD = {
    "of another file": "UPDATE audit SET record_id = zeroblob(16) WHERE n = ?",
    "of something else": "UPDATE audit SET tbl = 'other' WHERE n = ?",
    "of nothing": "UPDATE audit SET version = 0 WHERE n = ?",
    "that all open it": "UPDATE audit SET hash = x'' WHERE n = ?",
}


@pytest.mark.parametrize("instead", INSTEAD)
def test_the_entry_that_said_so_has_its_number_and_its_head_and_says_something_else(
    staffed: Office, instead: str
) -> None:
    """Before: by these two it seemed to be there, and whoever settled that it was changed left the file open."""
    case_id, before, last = shut_since(staffed)
    hands = own_program(staffed.sign_in(COLLEAGUE))
    (said,) = read(hands.identity, "SELECT * FROM audit WHERE tbl = ? AND record_id = ?", WRAP, case_id)
    put_back(staffed, case_id, before, last, "out")
    hands = own_program(staffed.sign_in(COLLEAGUE))
    put_in(hands.identity, "audit", [said])
    assert hands.identity.database.reader().execute(INSTEAD[instead], (said[0],)).rowcount
    staffed.close()
    assert settled_by(staffed, "keeper")
    assert who_opens(staffed, case_id) == {"keeper", SECOND}


@pytest.mark.parametrize("how", ["out", "cut"])
def test_a_keeper_settles_where_nobody_saw_it(staffed: Office, elsewhere: Callable[[], None], how: str) -> None:
    """She leaves it open, since nothing there says otherwise. Where it is remembered it is found all the same."""
    case_id, before, last = shut_since(staffed)
    put_back(staffed, case_id, before, last, how)
    elsewhere()
    settled_by(staffed, "keeper")
    if how == "cut":
        audit.look_through(staffed.sign_in("keeper"))
        staffed.close()
    elsewhere()
    assert "keys" in is_found(staffed, "intake")
    assert settled_by(staffed, "keeper")
    assert who_opens(staffed, case_id) == {"keeper", SECOND}
    assert not is_found(staffed, "intake")
    restriction.open_to_all(staffed.sign_in("keeper"), case_id)
    staffed.close()
    elsewhere()
    assert not is_found(staffed, "intake")
    assert who_opens(staffed, case_id) == set(LOGINS)


def test_another_account_saw_it_too(staffed: Office, elsewhere: Callable[[], None]) -> None:
    """It was settled at one, and a keeper opened it to all: that counts at the other."""
    case_id, before, last = shut_since(staffed)
    elsewhere()
    assert not is_found(staffed, "intake")
    elsewhere()
    put_back(staffed, case_id, before, last, "cut")
    assert settled_by(staffed, "keeper")
    restriction.open_to_all(staffed.sign_in("keeper"), case_id)
    staffed.close()
    elsewhere()
    assert not is_found(staffed, "intake")
    assert who_opens(staffed, case_id) == set(LOGINS)


@pytest.mark.parametrize("how", ["out", "cut"])
def test_a_backup_from_before_does_not_open_it(staffed: Office, copies: Path, how: str) -> None:
    case_id = record(staffed.sign_in("intake"), answers())
    before, last = of_then(own_program(staffed.sign_in(COLLEAGUE)), case_id)
    path = back_up(staffed, copies)
    shut(staffed, case_id)
    put_back(staffed, case_id, before, last, how)
    restored(staffed, "keeper", path)
    assert who_opens(staffed, case_id) == {"keeper", SECOND}
    assert is_asked(staffed.sign_in("keeper"), case_id)
    staffed.close()
    assert not is_found(staffed, "intake")


def test_nor_where_nothing_else_is_left(staffed: Office, copies: Path, tmp_path: Path) -> None:
    """The data folder is gone, and the account of the computer is the one of before."""
    case_id = record(staffed.sign_in("intake"), answers())
    path = back_up(staffed, copies)
    shut(staffed, case_id)
    clean = Clean(staffed, tmp_path)
    with pytest.MonkeyPatch.context() as here:
        here.setenv("NSINTAKE_STATE", str(staffed.state))
        with clean.opened(path) as opened:
            recovery.recover(opened, stay=clean.everybody(opened))
        opened_by = {login for login in LOGINS if opens(clean.sign_in(login), case_id)}
        keeper = clean.sign_in("keeper")
        audit.look_through(keeper)
        assert not keeper.unsound
        assert is_asked(keeper, case_id)
        staffed.close()
    assert opened_by == {"keeper", SECOND}


def test_the_key_that_she_puts_there_opens_nothing(staffed: Office) -> None:
    """Nobody can seal it again. Settling it comes to an end, and what is written then is for keepers."""
    case_id, before, last = shut_since(staffed)
    put_back(staffed, case_id, before, last, "out")
    hands = own_program(staffed.sign_in(COLLEAGUE))
    junk, _ = hands.identity.deks._keys.new_dek(hands.identity.comp, case_id)
    hands.identity.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (junk, case_id))
    staffed.close()
    assert settled_by(staffed, "keeper")
    assert not settled_by(staffed, SECOND)
    assert not is_found(staffed, "intake")


# --- an office in which nobody did that


def opened_by_worker(office: Office, case_id: bytes, _path: Path) -> None:
    restriction.open_to_all(office.sign_in("intake"), case_id)


def erased(office: Office, case_id: bytes, _path: Path) -> None:
    worker = office.sign_in("intake")
    erasure.erase(worker, case_id, typed=case_view.open_case(worker, case_id).code)


def keys_changed(office: Office, _case_id: bytes, _path: Path) -> None:
    rotation.change_keys(office.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)


def keys_changed_and_opened(office: Office, case_id: bytes, path: Path) -> None:
    keys_changed(office, case_id, path)
    office.close()
    opened_by_worker(office, case_id, path)


def opened_and_restored(office: Office, case_id: bytes, path: Path) -> None:
    """From a backup of before it was ever restricted."""
    opened_by_worker(office, case_id, path)
    office.close()
    assert not restored(office, "keeper", path)


@pytest.mark.parametrize("act", [opened_by_worker, erased, keys_changed, keys_changed_and_opened, opened_and_restored])
@pytest.mark.parametrize("where", ["here", "elsewhere"])
def test_an_honest_office_is_told_of_nothing(
    staffed: Office,
    elsewhere: Callable[[], None],
    copies: Path,
    act: Callable[[Office, bytes, Path], None],
    where: str,
) -> None:
    """Also at an account of the computer that saw it restricted, and nothing since."""
    case_id = record(staffed.sign_in("intake"), answers())
    path = back_up(staffed, copies)
    shut(staffed, case_id)
    assert not is_found(staffed, "intake")
    if where == "elsewhere":
        elsewhere()
    act(staffed, case_id, path)
    staffed.close()
    if where == "elsewhere":
        elsewhere()
    assert not is_found(staffed, "intake")
    assert not is_found(staffed, "keeper")
    assert bool(kept(staffed.sign_in("intake"))) is (act is keys_changed)


def kept(signed_in: SignedIn) -> dict[bytes, Any]:
    return OnceRestricted(signed_in.ring.org)._read()


# --- what is remembered, and until when


def in_doubt(office: Office) -> frozenset[bytes]:
    signed_in = office.sign_in("keeper")
    found = OnceRestricted(signed_in.ring.org).taken_out(signed_in.identity)
    office.close()
    return found


def test_a_word_of_a_colleague_that_it_is_for_all_ends_no_doubt(staffed: Office) -> None:
    """Her entry counts: nothing in the log says that she may not state it."""
    case_id, before, last = shut_since(staffed)
    record(staffed.sign_in("intake"), answers())  # the log goes on above what is taken out
    put_back(staffed, case_id, before, last, "out")
    hands = own_program(staffed.sign_in(COLLEAGUE))
    with hands.identity.begin() as work:
        hands.identity.audit.append(work, "seal_to", table=WRAP, record_id=case_id, version=1, state=b"")
        work.commit()
    said = entry_about(hands.identity.audit, WRAP, case_id)
    assert said is not None
    assert said.actor == hands.uid
    staffed.close()
    assert in_doubt(staffed) == {case_id}


def test_a_keepers_word_from_before_it_was_restricted_ends_no_doubt(staffed: Office) -> None:
    case_id = record(staffed.sign_in("intake"), answers())
    shut(staffed, case_id)
    restriction.change_access(staffed.sign_in("intake"), case_id, [uid_of(staffed.sign_in("intake"), COLLEAGUE)])
    restriction.open_to_all(staffed.sign_in("keeper"), case_id)
    before, last = of_then(own_program(staffed.sign_in(COLLEAGUE)), case_id)
    shut(staffed, case_id)
    put_back(staffed, case_id, before, last, "out")
    assert in_doubt(staffed) == {case_id}


@pytest.mark.parametrize(
    ("login", "why", "ends"),
    [(COLLEAGUE, "restored", False), ("keeper", "settled", False), ("keeper", "restored", True)],
)
def test_only_a_keeper_who_restored_began_a_line_that_ends_the_doubt(
    staffed: Office, login: str, why: str, *, ends: bool
) -> None:
    case_id, before, last = shut_since(staffed)
    put_back(staffed, case_id, before, last, "out")
    hands = own_program(staffed.sign_in(login))
    with hands.identity.begin() as work:
        continue_line(hands.identity, work, why=why)
        work.commit()
    staffed.close()
    assert (case_id not in in_doubt(staffed)) is ends


def test_it_is_forgotten_only_where_the_whole_log_is_as_it_should_be(staffed: Office) -> None:
    """That a file is open to all may be a word that somebody put there."""
    case_id = record(staffed.sign_in("intake"), answers())
    shut(staffed, case_id)
    worker = staffed.sign_in("intake")
    remembered = OnceRestricted(worker.ring.org)
    before = kept(worker)
    assert len(before) == 1
    restriction.open_to_all(worker, case_id)
    remembered.learn(worker.identity, forgets=False)
    assert kept(worker) == before
    remembered.learn(worker.identity, forgets=True)
    assert not kept(worker)


def test_a_file_that_is_for_few_is_not_found_though_nothing_says_so_any_more(staffed: Office) -> None:
    """The gap in the log is; and what was remembered stays."""
    case_id = record(staffed.sign_in("intake"), answers())
    shut(staffed, case_id)
    worker = own_program(staffed.sign_in("intake"))
    with worker.identity.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE tbl = ? AND record_id = ?", (WRAP, case_id))
        work.commit()
    remembered, before = OnceRestricted(worker.ring.org), kept(worker)
    assert not remembered.taken_out(worker.identity)
    remembered.learn(worker.identity, forgets=False)
    assert kept(worker) == before != {}


def test_of_more_than_are_remembered_those_that_were_known_first_are(
    staffed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(once_restricted, "MOST", 1)
    first, *others = (record(staffed.sign_in("intake"), answers()) for _ in range(4))
    shut(staffed, first)
    known = kept(staffed.sign_in("intake"))
    restriction.open_to_all(staffed.sign_in("intake"), first)
    shut(staffed, first)
    again = kept(staffed.sign_in("intake"))
    assert again.keys() == known.keys()
    assert again != known, "by its newest word"
    monkeypatch.setattr(once_restricted, "MOST", 2)
    for case_id in others:
        shut(staffed, case_id)
    now = kept(staffed.sign_in("intake"))
    assert len(now) == 2
    assert known.keys() < now.keys()


@pytest.mark.parametrize("over", [1, 5])
def test_keys_that_are_nobodys_push_out_no_file_of_a_colleague(
    staffed: Office, monkeypatch: pytest.MonkeyPatch, over: int
) -> None:
    """Before: a colleague restricted as many keys as are remembered, and no file that was restricted later was: with
    what was said of it taken out of the log it was open to all, for her too.
    """
    monkeypatch.setattr(once_restricted, "MOST", 4)
    hands = own_program(staffed.sign_in(COLLEAGUE))
    with hands.identity.begin() as work:
        for number in range(4 + over):
            hands.identity.deks.ensure(work, bytes([number]) * 16, [hands.uid])
        work.commit()
    assert not is_found(staffed, "keeper")
    assert len(kept(staffed.sign_in("keeper"))) == 4
    case_id, before, last = shut_since(staffed)
    assert not is_found(staffed, "keeper")
    put_back(staffed, case_id, before, last, "out")
    assert settled_by(staffed, "keeper")
    assert who_opens(staffed, case_id) == {"keeper", SECOND}


def test_what_an_earlier_version_wrote_down_counts(staffed: Office) -> None:
    """It did not write down who said it."""
    case_id, before, last = shut_since(staffed)
    assert not is_found(staffed, "keeper")
    path = staffed.state / f"restricted-{staffed.sign_in('keeper').ring.org}"
    staffed.close()
    lines = [line.rpartition(" ")[0] if line.count(" ") == 4 else line for line in path.read_text().split("\n")]
    path.write_text("\n".join(lines))
    put_back(staffed, case_id, before, last, "out")
    assert in_doubt(staffed) == {case_id}


# --- what it costs


def test_what_cannot_be_read_or_written_stops_nothing(staffed: Office) -> None:
    org = staffed.sign_in("intake").ring.org
    staffed.close()
    path = staffed.state / f"restricted-{org}"
    path.mkdir()
    case_id, *_ = shut_since(staffed)
    assert not is_found(staffed, "intake")
    path.rmdir()
    path.write_bytes(b"\xff\0 no line of ours\n" * 9)
    assert not is_found(staffed, "intake")
    assert len(kept(staffed.sign_in("intake"))) == 1, "the next look remembers it"
    assert case_id not in path.read_bytes()


def test_a_thousand_files_cost_a_look_little(staffed: Office) -> None:
    """Each is compared by its entry alone while nothing was said of it since. A bound that a slow computer keeps."""
    worker = staffed.sign_in("intake")
    identity, remembered = worker.identity, OnceRestricted(worker.ring.org)
    with identity.begin() as work:
        for number in range(1_000):
            identity.deks.ensure(work, number.to_bytes(16, "big"), [worker.uid])
        work.commit()
    remembered.learn(identity, forgets=True)
    assert len(kept(worker)) == 1_000 < MOST
    began = time.process_time()
    remembered.learn(identity, forgets=True)
    assert not remembered.taken_out(identity)
    assert time.process_time() - began < 1
