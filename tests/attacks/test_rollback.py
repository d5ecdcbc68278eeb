"""Somebody who can write the files puts old ones back, old pages, or cuts the end of a log off with the right key.

Found at the next sign-in that can open the file, after a close and after a lock, as long as one of the places that
remember is left; and then nothing is written but new sessions until a keeper has settled it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from nsintake.crypto.compartments import FILES, Compartment
from nsintake.domain.roles import WHILE_UNSOUND, Permission
from nsintake.errors import EnvironmentFault, NsintakeError, Refused
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, today
from nsintake.services.intake import intake
from nsintake.services.letters import letters
from nsintake.services.liaison import liaison
from nsintake.services.station import rotation
from nsintake.store.anchors import continue_line
from nsintake.store.tables import SEALED
from tests.services.ladder import CARE, POLICE, Office, answers, state_at
from tests.services.refusals import refused

PAGE = 8192
NAMES = [f"{compartment.value}.db" for compartment in FILES]
LOGINS = {"accounts.db": "administrator", "liaison.db": "liaison", "identity.db": "intake"}


def file(office: Office, name: str) -> Path:
    return office.station().path_of(Compartment(name.removesuffix(".db")))


def folded(office: Office) -> None:
    """Everyone goes home: the write-ahead logs are folded into the files."""
    for signed_in in office.sessions:
        signed_in.tidy()
    office.close()


def all_bytes(office: Office) -> dict[str, bytes]:
    return {name: file(office, name).read_bytes() for name in NAMES}


def put_back(office: Office, name: str, content: bytes) -> None:
    path = file(office, name)
    for beside in (path.with_name(f"{name}-wal"), path.with_name(f"{name}-shm")):
        beside.unlink(missing_ok=True)
    path.write_bytes(content)


def one_day(office: Office, recipient: str = POLICE) -> None:
    """Every file grows: she takes her consent back, everybody has signed in."""
    for login in ("administrator", "liaison", "keeper"):
        office.sign_in(login)
    signed_in = office.sign_in("intake")
    withdrawing.withdraw(signed_in, office.case_id(), recipient)
    liaison.open_record(signed_in, office.record_id())


def seen(signed_in: SignedIn) -> list[tuple[str, str]]:
    return [(finding.file, finding.kind) for finding in signed_in.unsound]


@pytest.fixture
def day(released: Office) -> tuple[Office, dict[str, bytes]]:
    """An office after a day of work, everyone gone, and its files as they were in the morning."""
    folded(released)
    released.sign_in("keeper")
    released.sign_in("liaison")
    folded(released)
    morning = all_bytes(released)
    one_day(released)
    folded(released)
    return released, morning


@pytest.mark.parametrize("name", NAMES)
def test_a_whole_file_put_back_is_found_at_the_next_sign_in(day: tuple[Office, dict[str, bytes]], name: str) -> None:
    office, morning = day
    put_back(office, name, morning[name])
    for login in {"keeper", LOGINS[name]}:
        assert seen(office.sign_in(login)) == [(name, "rolled_back")], login
    if name == "identity.db":
        assert seen(office.sign_in("liaison")) == [], "she cannot open it, and her own files hold"


def test_files_that_hold_hold_nobody(day: tuple[Office, dict[str, bytes]]) -> None:
    office, _ = day
    for login in office.passwords():
        signed_in = office.sign_in(login)
        assert seen(signed_in) == []
        assert today.today(signed_in)


def test_it_stays_found_until_it_is_settled_whatever_is_written_meanwhile(day: tuple[Office, dict[str, bytes]]) -> None:
    office, morning = day
    put_back(office, "identity.db", morning["identity.db"])
    for _ in range(3):  # each of them writes into the file, and closes
        signed_in = office.sign_in("intake")
        draft_id = intake.consent_to_record(signed_in, answers())
        intake.close_session(signed_in, draft_id, answers())
        folded(office)
    assert seen(office.sign_in("keeper")) == [("identity.db", "rolled_back")]


def test_what_may_be_done_meanwhile_and_what_not(day: tuple[Office, dict[str, bytes]]) -> None:
    office, morning = day
    put_back(office, "liaison.db", morning["liaison.db"])
    signed_in = office.sign_in("keeper")
    for permission in signed_in.permissions:
        if permission in WHILE_UNSOUND:
            signed_in.must(permission)
        else:
            with refused("audit_mismatch"):
                signed_in.must(permission)
    assert {Permission.SIGN_RELEASE, Permission.PRINT_RELEASED, Permission.APPROVE_ACCOUNTS} & WHILE_UNSOUND == set()
    assert today.today(signed_in).day
    assert letters.waiting(signed_in) == ()
    assert case_view.open_case(signed_in, office.case_id())
    assert liaison.open_record(signed_in, office.record_id())
    assert audit.entries(signed_in).rows
    with refused("audit_mismatch"):
        letters.begin_letter(signed_in, office.case_id(), CARE)
    draft_id = intake.consent_to_record(signed_in, answers())
    intake.close_session(signed_in, draft_id, answers())
    assert withdrawing.withdraw(signed_in, office.case_id(), CARE), "taking back waits for nobody"


# --- after a lock, and where one place is gone


def test_after_a_crash_the_launcher_still_knows_the_newest_head(released: Office) -> None:
    folded(released)
    morning = all_bytes(released)
    signed_in = released.sign_in("intake")
    told: dict[str, str] = {}
    signed_in.integrity.heads_changed = told.update
    before = released.state.joinpath(f"anchors-{signed_in.ring.org}").read_bytes()
    draft_id = intake.consent_to_record(signed_in, answers())
    intake.close_session(signed_in, draft_id, answers())
    signed_in.tidy()
    evening = all_bytes(released)
    signed_in.close()
    released.state.joinpath(f"anchors-{signed_in.ring.org}").write_bytes(before)  # as if the process had been killed
    put_back(released, "identity.db", morning["identity.db"])
    assert seen(released.sign_in("keeper")) == [], "neither place was written: this is what the launcher is for"
    released.close()
    put_back(released, "identity.db", morning["identity.db"])
    released.state.joinpath(f"anchors-{signed_in.ring.org}").write_bytes(before)
    assert seen(released.sign_in("keeper", carried=told)) == [("identity.db", "rolled_back")]
    released.close()
    assert seen(released.sign_in("keeper")) == [("identity.db", "rolled_back")], "and it is written down by now"
    released.close()
    put_back(released, "identity.db", evening["identity.db"])
    released.state.joinpath(f"anchors-{signed_in.ring.org}").unlink()
    assert seen(released.sign_in("keeper", carried=told)) == []


def test_heads_of_another_office_say_nothing_here(day: tuple[Office, dict[str, bytes]]) -> None:
    office, _ = day
    other = {"practice-0123456789abcdef/identity.db": f"identity.db 0 907 {'ab' * 32}"}
    assert seen(office.sign_in("keeper", carried=other)) == []


def test_without_any_place_that_remembers_a_file_put_back_is_believed(day: tuple[Office, dict[str, bytes]]) -> None:
    """Not protected, and said so: whoever can use this account of the computer can delete what it remembers."""
    office, morning = day
    for path in office.state.glob("anchors-*"):
        path.unlink()
    put_back(office, "identity.db", morning["identity.db"])
    assert seen(office.sign_in("keeper")) == []


def test_an_anchor_file_that_cannot_be_read_holds_until_settled(day: tuple[Office, dict[str, bytes]]) -> None:
    office, _ = day
    (path,) = office.state.glob("anchors-*")
    path.write_bytes(b"\xff\xfe nothing of ours")
    keeper = office.sign_in("keeper")
    assert {kind for _, kind in seen(keeper)} == {"unreadable"}
    for name in NAMES:
        audit.settle(keeper, name, "The note was damaged.")
    assert seen(keeper) == []
    folded(office)
    assert seen(office.sign_in("keeper")) == []


def test_after_the_keys_were_changed_the_anchors_ask_the_same(day: tuple[Office, dict[str, bytes]]) -> None:
    office, _ = day
    keeper = office.sign_in("keeper")
    told: dict[str, str] = {}
    keeper.integrity.heads_changed = told.update
    keeper.integrity.keep()
    rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK)
    office.close()
    for login in office.passwords():
        assert seen(office.sign_in(login, carried=told)) == [], login
    folded(office)
    morning = all_bytes(office)
    one_day(office, CARE)
    folded(office)
    for name in ("liaison.db", "identity.db"):
        put_back(office, name, morning[name])
    assert seen(office.sign_in("keeper")) == [("liaison.db", "rolled_back"), ("identity.db", "rolled_back")]


# --- inside a file


def test_an_end_cut_off_with_the_right_key_is_found(day: tuple[Office, dict[str, bytes]]) -> None:
    office, _ = day
    officer = office.sign_in("liaison")
    with officer.liaison.begin() as work:
        table, record_id, n = work.cursor.execute(
            "SELECT tbl, record_id, n FROM audit WHERE version > 0 AND tbl = 'masked_record' ORDER BY n DESC LIMIT 1"
        ).fetchone()
        work.cursor.execute("DELETE FROM audit WHERE n >= ?", (n,))
        work.cursor.execute(f"DELETE FROM {table} WHERE record_id = ?", (record_id,))
        work.commit()
    folded(office)
    assert seen(office.sign_in("liaison")) == [("liaison.db", "rolled_back")]


@pytest.mark.parametrize("name", ["liaison.db", "identity.db"])
def test_each_old_page_that_says_something_is_found(day: tuple[Office, dict[str, bytes]], name: str) -> None:
    """Every page that changed during the day, put back alone: found, or nothing sealed and no entry is another."""
    office, morning = day
    evening, truth = file(office, name).read_bytes(), _dump(office, name)
    folded(office)
    saved = Path(shutil.copytree(office.state, office.folder / "saved"))
    found = 0
    for page in range(len(morning[name]) // PAGE):
        at = slice(page * PAGE, (page + 1) * PAGE)
        if morning[name][at] == evening[at]:
            continue
        put_back(office, name, evening[: at.start] + morning[name][at] + evening[at.stop :])
        shutil.rmtree(office.state)
        shutil.copytree(saved, office.state)
        noticed = _is_noticed(office, name)
        found += noticed
        office.close()
        put_back(office, name, evening[: at.start] + morning[name][at] + evening[at.stop :])
        assert noticed or _dump(office, name) == truth, page + 1
        office.close()
    assert found >= 3, "pages of rows and of the log were among them"


def _dump(office: Office, name: str) -> list[object]:
    """Every sealed row and every entry of a file, as they are there."""
    keeper = office.sign_in("keeper")
    store = next(store for store in keeper.stores if store.name == name)
    cursor, found = store.database.reader(), []
    for table in (*SEALED[store.comp], "audit"):
        order = "n" if table == "audit" else "record_id"
        found.append(cursor.execute(f"SELECT * FROM {table} NOT INDEXED ORDER BY {order}").fetchall())
    return found


def _is_noticed(office: Office, name: str) -> bool:
    """Whether an old page keeps a keeper out, holds her session, or is found by the whole verification."""
    try:
        keeper = office.sign_in("keeper")
        if keeper.unsound:
            return True
        return not all(verified.sound for verified in audit.verify_now(keeper))
    except EnvironmentFault:
        return True
    except NsintakeError:
        return True


# --- settling


def test_a_keeper_settles_it_and_every_account_of_the_computer_accepts(
    day: tuple[Office, dict[str, bytes]], tmp_path: Path
) -> None:
    office, morning = day
    with state_at(tmp_path / "other"):  # another account of this computer, which has seen the evening too
        office.sign_in("intake")
        folded(office)
    put_back(office, "identity.db", morning["identity.db"])
    with refused("not_permitted"):
        audit.settle(office.sign_in("intake"), "identity.db", "It is fine.")
    keeper = office.sign_in("keeper")
    with refused("nothing_to_settle"):
        audit.settle(keeper, "liaison.db", "Nothing happened here.")
    line = audit.settle(keeper, "identity.db", "The disk lost a day: one withdrawal, written again today.")
    assert (line, seen(keeper)) == (1, [])
    assert keeper.may(Permission.SIGN_RELEASE)
    keeper.must(Permission.SIGN_RELEASE)
    rows = audit.entries(keeper).rows
    words = next(row for row in rows if row.verb == "settle")
    assert (words.file, words.words) == ("identity.db", "The disk lost a day: one withdrawal, written again today.")
    assert next(row for row in rows if row.verb == "continued").why == "settled"
    folded(office)
    for state in (office.state, tmp_path / "other"):
        with state_at(state):
            assert seen(office.sign_in("intake")) == []
            folded(office)
    evening = all_bytes(office)
    put_back(office, "identity.db", morning["identity.db"])
    for state in (office.state, tmp_path / "other"):
        with state_at(state):
            assert seen(office.sign_in("intake")) == [("identity.db", "rolled_back")], "an earlier line is a rollback"
            folded(office)
    assert audit.settle(office.sign_in("keeper"), "identity.db", "Again.") == 2, "no line is begun twice"
    folded(office)
    put_back(office, "identity.db", evening["identity.db"])
    assert seen(office.sign_in("intake")) == [("identity.db", "rolled_back")]


def test_after_settling_nothing_prints_before_somebody_confirms_it(day: tuple[Office, dict[str, bytes]]) -> None:
    office, morning = day
    for name in ("liaison.db", "identity.db"):
        put_back(office, name, morning[name])
    keeper = office.sign_in("keeper")
    audit.settle(keeper, "identity.db", "The disk lost a day.")
    audit.settle(keeper, "liaison.db", "The disk lost a day.")
    record = liaison.open_record(office.sign_in("liaison"), office.record_id())
    assert {letter.why_not for letter in record.letters} == {"record_unconfirmed"}, "her withdrawal is what was lost"


@pytest.mark.parametrize(("login", "name"), [("intake", "identity.db"), ("liaison", "liaison.db")])
def test_a_new_line_begun_by_anybody_else_does_not_count(
    day: tuple[Office, dict[str, bytes]], login: str, name: str
) -> None:
    office, morning = day
    put_back(office, name, morning[name])
    forger = office.sign_in(login)
    store = next(store for store in forger.stores if store.name == name)
    with store.begin() as work:
        assert continue_line(store, work, why="settled", above=50) == 51
        work.commit()
    for _ in range(2):
        assert seen(office.sign_in(login)) == [(name, "rolled_back")]
        assert seen(office.sign_in("keeper")) == [(name, "rolled_back")]
        folded(office)


def test_what_the_whole_verification_finds_holds_the_session_too(day: tuple[Office, dict[str, bytes]]) -> None:
    office, _ = day
    officer = office.sign_in("liaison")
    with officer.liaison.begin() as work:
        work.cursor.execute("DELETE FROM released_letter")
        work.cursor.execute("DELETE FROM audit WHERE n = 2")
        work.commit()
    keeper = office.sign_in("keeper")
    assert seen(keeper) == [], "neither is the end of the log"
    assert audit.look_through(keeper)
    assert seen(keeper) == [("liaison.db", "broken"), ("liaison.db", "stray")]
    with pytest.raises(Refused):
        letters.begin_letter(keeper, office.case_id(), CARE)
    folded(office)
    keeper = office.sign_in("keeper")
    assert seen(keeper) == [("liaison.db", "broken"), ("liaison.db", "stray")], "it is remembered"
    audit.settle(keeper, "liaison.db", "Three released letters are gone; the paper copies are with the police.")
    assert [verified.sound for verified in audit.verify_now(keeper)] == [True] * 3
    officer = office.sign_in("liaison")
    with officer.liaison.begin() as work:
        work.cursor.execute("DELETE FROM task")
        work.commit()
    assert audit.look_through(officer)
    assert seen(officer) == [("liaison.db", "stray")], "what is settled excuses nothing that comes after"


def test_a_file_put_back_under_a_running_session_does_not_lower_what_is_remembered(
    day: tuple[Office, dict[str, bytes]],
) -> None:
    office, morning = day
    signed_in = office.sign_in("keeper")
    put_back(office, "identity.db", morning["identity.db"])
    try:
        signed_in.close()
    finally:
        office.sessions.clear()
    assert seen(office.sign_in("keeper")) == [("identity.db", "rolled_back")]
