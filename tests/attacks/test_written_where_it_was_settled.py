"""Somebody breaks the log, lets a keeper settle that, and only then writes where the break hides it.

The hash of the entry behind a break holds nothing that is before it. So what was settled never counts, whatever comes
to lie at its numbers or at those that were missing, and what lay before each break is said by whoever settles it.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Any

import pytest

from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.records.signed_papers import signed_letter
from nsintake.services.accounts import accounts, people
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.store.anchors import continue_line
from nsintake.store.audit import settled
from nsintake.store.audit_lines import AuditBody, LogLine
from nsintake.store.roster_history import RosterHistory
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from nsintake.store.unit_of_work import UnitOfWork
from tests.attacks.test_after_settling import is_noticed, printed, settle_all
from tests.attacks.test_roster_notes import demote
from tests.services.accounts.test_people import view
from tests.services.colleagues import employ, uid_of
from tests.services.ladder import POLICE, Office


def look(signed_in: SignedIn, times: int = 1) -> None:
    """Leave entries that state nothing."""
    with signed_in.liaison.begin() as work:
        for _ in range(times):
            signed_in.liaison.audit.append(work, "view")
        work.commit()


def at_these(patch: pytest.MonkeyPatch, store: SealedStore, numbers: list[int]) -> None:
    """Entries of this person go to these numbers from here on, as her own program puts them there."""
    chain = store.audit

    def append(work: UnitOfWork, verb: str, *, details: Any = None, **said: Any) -> int:
        n, ring = numbers.pop(0), chain._keyring
        text = "SELECT head, day FROM audit WHERE n = ?"
        before, day = work.cursor.execute(text, (n - 1,)).fetchone()
        body = chain.bodies.seal(work, n, AuditBody(None, verb, dict(details or {})))
        stated = (said.get("table", ""), said.get("record_id", b""), said.get("version", 0), said.get("state", b""))
        line = LogLine(n, ring.uid, day, ring.roster.number, *stated, chain._deks.epoch, body, b"", b"")
        head = chain._hash(line, before)
        text = "INSERT OR REPLACE INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        work.cursor.execute(text, (*line[:10], head, ring.sign(chain._signed(head))))
        return n

    patch.setattr(chain, "append", append)


def release_again(worker: SignedIn, record: MaskedRecord, letter: ReleasedLetter) -> None:
    """What was withdrawn, under a new record and with her own signature."""
    new_id, paper_id = secrets.token_bytes(16), secrets.token_bytes(16)
    paper = replace(letter, record_id=new_id, releaser=worker.uid, roster_no=worker.ring.roster.number)
    with worker.liaison.begin() as work:
        alive = replace(record, status=RecordStatus.ACTIVE)
        worker.liaison.put(work, "masked_record", new_id, new_id, alive, verb="release")
        signed = signed_letter(worker, paper_id, paper)
        worker.liaison.put(work, "released_letter", paper_id, new_id, signed, verb="release")
        work.commit()


Rows = dict[str, list[tuple[object, ...]]]


def rows_of(store: SealedStore) -> Rows:
    cursor = store.database.reader()
    return {table: cursor.execute(f"SELECT * FROM {table}").fetchall() for table in SEALED[store.comp]}


def put_back(work: UnitOfWork, rows: Rows) -> None:
    for table, lines in rows.items():
        work.cursor.execute(f"DELETE FROM {table}")
        work.cursor.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?)", lines)


def settle(keeper: SignedIn) -> None:
    """While the attacker's own session goes on."""
    audit.look_through(keeper)
    audit.settle(keeper, "liaison.db", "Some lines do not hold; we have talked about it.")
    assert [verified.sound for verified in audit.verify_now(keeper)] == [True] * 3


def prints_nothing(office: Office) -> None:
    office.close()
    officer = office.sign_in("liaison")
    audit.look_through(officer)
    assert printed(officer) == []


def released_once(office: Office, worker: SignedIn) -> tuple[MaskedRecord, ReleasedLetter]:
    record = worker.liaison.get("masked_record", office.record_id(), MaskedRecord)
    return record, worker.liaison.get("released_letter", office.letter_ids(worker)[0], ReleasedLetter)


@pytest.mark.parametrize("how", ["the note made void", "the note taken out"])
def test_who_was_demoted_signs_nothing_once_the_note_was_settled(released: Office, how: str) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    papers = released_once(released, worker)
    withdrawing.withdraw(keeper, released.case_id(), POLICE)
    number = demote(released, keeper)
    look(keeper)
    text = {
        "the note made void": "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl = ?",
        "the note taken out": "DELETE FROM audit WHERE record_id = ? AND tbl = ?",
    }
    fresh = released.sign_in("keeper")
    look(fresh)  # her session knows from here on that the list was noted
    with worker.liaison.begin() as work:
        work.cursor.execute(text[how], (number.to_bytes(16, "big"), "roster"))
        assert work.cursor.rowcount == 1
        work.commit()
    settle(fresh)
    real = RosterHistory.at
    with pytest.MonkeyPatch.context() as patch:  # her own program knows no newer list
        patch.setattr(RosterHistory, "at", lambda self, n: None if n >= number else real(self, n))
        patch.setattr(worker.liaison.audit.notes, "void", lambda _line: False)
        release_again(worker, *papers)
    prints_nothing(released)
    assert is_noticed(released)


@pytest.mark.parametrize("meanwhile", [False, True])
def test_what_a_demoted_worker_signed_beside_a_void_note_never_counts(
    released: Office, monkeypatch: pytest.MonkeyPatch, meanwhile: bool
) -> None:
    """Not even once a keeper has settled that note with it, or without it: it came after she had looked."""
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    number = demote(released, keeper)
    with worker.liaison.begin() as work:
        text = "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl = ?"
        work.cursor.execute(text, (number.to_bytes(16, "big"), "roster"))
        work.commit()
    real, written = RosterHistory.at, list[int]()

    def signs(*_: object) -> bool:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(RosterHistory, "at", lambda self, n: None if n >= number else real(self, n))
            patch.setattr(worker.liaison.audit.notes, "void", lambda _line: False)
            look(worker)
        written.append(worker.liaison.audit.head().number)
        return False

    if meanwhile:
        monkeypatch.setattr(audit, "lacks_rosters", signs)
    else:
        signs()
    fresh = released.sign_in("keeper")
    audit.look_through(fresh)
    audit.settle(fresh, "liaison.db", "A line of the log has no signature; we have talked about it.")
    views = {view.n: view.counts for view in fresh.liaison.audit.views()}
    assert [views[n] for n in written] == [False]


@pytest.mark.parametrize("broken", ["missing", "made void"])
def test_who_was_demoted_releases_nothing_at_the_numbers_of_entries_that_were_settled(
    released: Office, broken: str
) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    papers = released_once(released, worker)
    first = keeper.liaison.audit.head().number + 1
    look(released.sign_in("liaison"), 4)
    withdrawing.withdraw(keeper, released.case_id(), POLICE)
    demote(released, keeper)
    text = {
        "missing": "DELETE FROM audit WHERE n >= ? AND n < ?",
        "made void": "UPDATE audit SET head = randomblob(32) WHERE n >= ? AND n < ?",
    }
    with worker.liaison.begin() as work:
        work.cursor.execute(text[broken], (first, first + 3))
        work.commit()
    settle(released.sign_in("keeper"))
    with pytest.MonkeyPatch.context() as patch:
        at_these(patch, worker.liaison, [first, first + 1])
        release_again(worker, *papers)
    prints_nothing(released)
    assert is_noticed(released)
    settle_all(released)
    prints_nothing(released)
    views = released.sign_in("keeper").liaison.audit.views()
    assert {view.counts for view in views if first <= view.n < first + 3} == {False}


@pytest.mark.parametrize("how", ["written anew", "taken out"])
def test_a_withdrawal_before_a_settled_break_can_neither_be_written_anew_nor_taken_out(
    released: Office, how: str
) -> None:
    """By a liaison officer, who may sign there herself."""
    officer, keeper = released.sign_in("liaison"), released.sign_in("keeper")
    rows = rows_of(officer.liaison)
    first = officer.liaison.audit.head().number + 1
    withdrawing.withdraw(keeper, released.case_id(), POLICE)
    last = officer.liaison.audit.head().number
    look(officer)
    with officer.liaison.begin() as work:
        work.cursor.execute("UPDATE audit SET day = '2020-01-01' WHERE n = ?", (last + 1,))
        work.commit()
    settle(released.sign_in("keeper"))
    with pytest.MonkeyPatch.context() as patch, officer.liaison.begin() as work:
        if how == "taken out":
            work.cursor.execute("DELETE FROM audit WHERE n >= ? AND n <= ?", (first, last))
        else:
            at_these(patch, officer.liaison, [*range(first, last + 1)])
            for _ in range(first, last + 1):
                officer.liaison.audit.append(work, "view")
        put_back(work, rows)
        work.commit()
    assert is_noticed(released)
    assert is_noticed(released, "liaison")
    prints_nothing(released)


@pytest.mark.parametrize("later", [True, False])
def test_who_was_a_keeper_settles_nothing_at_the_numbers_of_entries_that_were_settled(
    released: Office, *, later: bool
) -> None:
    """Neither what came before her entry nor what came later: else a withdrawal would say nothing any more."""
    employ(released, "former", Role.KEEPER)
    officer, keeper, former = (released.sign_in(login) for login in ("liaison", "keeper", "former"))
    rows, start = rows_of(officer.liaison), officer.liaison.audit.head().number + 1
    look(officer, 4)
    withdrawing.withdraw(keeper, released.case_id(), POLICE)
    end = officer.liaison.audit.head().number
    look(officer, 4)
    administrator = released.sign_in("administrator")
    accounts.propose_role(administrator, uid_of(administrator, "former"), Role.LIAISON)
    people.sign_change(keeper, view(keeper, "former"))
    first = start if later else end + 1
    with former.liaison.begin() as work:
        work.cursor.execute("UPDATE audit SET head = randomblob(32) WHERE n >= ? AND n < ?", (first, first + 3))
        work.commit()
    settle(released.sign_in("keeper"))
    with pytest.MonkeyPatch.context() as patch, former.liaison.begin() as work:
        at_these(patch, former.liaison, [first])
        continue_line(former.liaison, work, why="settled", details={"powerless": f"{start + 4}-{end}"})
        put_back(work, rows)
        work.commit()
    signed_in = released.sign_in("keeper")
    assert not any(settled(signed_in.liaison.audit).number(n) for n in range(start + 4, end + 1))
    prints_nothing(released)
