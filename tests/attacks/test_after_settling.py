"""Somebody with a file's key lets a keeper settle a loss, and only then puts the old rows back, or takes more away.

What a keeper gives up is stated as lost in the log: nothing older about it counts again, and nothing is excused by its
name.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.errors import EnvironmentFault, NsintakeError
from nsintake.records.case_files import acts_of, case_of
from nsintake.records.delivery import deliver
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts
from nsintake.services.audit import audit
from nsintake.services.audit.missing_tombstones import missing_tombstones
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import case_view, erasure, today
from nsintake.services.liaison import disclosures, liaison
from nsintake.store.audit_lines import Head, Mark
from nsintake.store.check import ChainReport, verify_file
from nsintake.store.gone import buried, shredded
from nsintake.store.owed import OwedLines
from nsintake.store.sealed import SealedStore
from nsintake.store.unit_of_work import UnitOfWork
from tests.attacks.test_away_for_a_moment import kept, put_back
from tests.attacks.test_nothing_waits_for_a_damaged_row import letter_ids, print_all
from tests.attacks.test_rollback import seen
from tests.attacks.test_roster_notes import demote
from tests.attacks.test_undelivered import over_there, waits
from tests.services.accounts.test_people import approve
from tests.services.ladder import POLICE, Office
from tests.services.people import uid_of
from tests.services.refusals import refused

Line = tuple[object, ...]


def settle_all(office: Office) -> None:
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper)
    for file in sorted({finding.file for finding in keeper.unsound}):
        audit.settle(keeper, file, "Some lines did not hold; we have talked about it.")
    assert [verified.sound for verified in audit.verify_now(keeper)] == [True] * 3
    office.close()


def is_noticed(office: Office, login: str = "keeper") -> bool:
    signed_in = office.sign_in(login)
    audit.look_through(signed_in)
    return bool(signed_in.unsound)


def printed(officer: SignedIn) -> list[bytes]:
    """The letters that come out of the printer."""
    found = []
    for record in officer.liaison.sound("masked_record", MaskedRecord).records:
        for card in liaison.open_record(officer, record.record_id).letters:
            with contextlib.suppress(NsintakeError):
                disclosures.record_print(officer, card.letter_id, copies=1)
                found.append(card.letter_id)
    return found


def row_of(store: SealedStore, table: str, record_id: bytes) -> Line:
    text = f"SELECT * FROM {table} WHERE record_id = ?"
    return tuple(store.database.reader().execute(text, (record_id,)).fetchone())


def void_newest(work: UnitOfWork, table: str, record_id: bytes) -> None:
    """The signature of the newest entry that states what a record is, by whoever has the key of the file."""
    newest = "SELECT max(n) FROM audit WHERE record_id = ? AND tbl = ? AND version > 0"
    (number,) = work.cursor.execute(newest, (record_id, table)).fetchone()
    work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = ?", (number,))


def put_row(store: SealedStore, table: str, record_id: bytes, line: Line | None) -> None:
    with store.begin() as work:
        work.cursor.execute(f"DELETE FROM {table} WHERE record_id = ?", (record_id,))
        if line is not None:
            work.cursor.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(line))})", line)
        work.commit()


def test_a_struck_letter_does_not_go_after_its_striking_was_settled(heard: Office) -> None:
    worker, _, _ = waits(heard)
    lines = worker.identity.database.reader().execute("SELECT * FROM outbox").fetchall()
    assert lines
    withdrawing.withdraw(worker, heard.case_id(), POLICE)
    with worker.identity.begin() as work:
        for line in lines:
            void_newest(work, "outbox", line[1])
        work.commit()
    settle_all(heard)
    hands = heard.sign_in("intake")
    with hands.identity.begin() as work:
        work.cursor.executemany("INSERT INTO outbox VALUES (?, ?, ?, ?)", lines)
        work.commit()
    assert set(OwedLines(hands.identity).strays()) == {line[1] for line in lines}
    heard.close()
    heard.clock.moment += timedelta(hours=8)
    fresh = heard.sign_in("intake")
    with contextlib.suppress(NsintakeError):
        deliver(fresh)
    assert over_there(fresh) == (0, 0)


ACTS: dict[str, Callable[[SignedIn, Office], object]] = {
    "withdraw": lambda signed_in, office: withdrawing.withdraw(signed_in, office.case_id(), POLICE),
    "freeze": lambda signed_in, office: freezing.freeze(signed_in, office.case_id(), reason="He stood beside her."),
}


@pytest.mark.parametrize("act", ACTS)
def test_a_record_put_back_after_its_withdrawal_was_settled_prints_nothing(released: Office, act: str) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    record_id = released.record_id()
    line = row_of(worker.liaison, "masked_record", record_id)
    ACTS[act](keeper, released)
    demote(released, keeper)
    with worker.liaison.begin() as work:
        void_newest(work, "masked_record", record_id)
        work.commit()
    settle_all(released)
    put_row(released.sign_in("keeper").liaison, "masked_record", record_id, line)
    released.close()
    officer = released.sign_in("liaison")
    assert printed(officer) == []
    assert is_noticed(released)
    assert is_noticed(released, "liaison")


def withdrawn(office: Office) -> bytes:
    """The act by which she has withdrawn."""
    keeper = office.sign_in("keeper")
    withdrawing.withdraw(keeper, office.case_id(), POLICE)
    acts = keeper.identity.list("consent_act", ConsentAct, subject=office.case_id())
    return next(act_id for act_id, act in acts if act.kind is ActKind.WITHDRAWN)


def test_a_withdrawal_settled_once_can_neither_be_put_right_nor_go_unnoticed(released: Office) -> None:
    act_id = withdrawn(released)
    store = released.sign_in("intake").identity
    line = row_of(store, "consent_act", act_id)
    put_row(store, "consent_act", act_id, (*line[:-1], b"?" * 600))
    settle_all(released)
    put_row(released.sign_in("intake").identity, "consent_act", act_id, line)
    released.close()
    assert is_noticed(released), "to be put right it is written anew, not put back"
    settle_all(released)
    keeper = released.sign_in("keeper")
    assert not keeper.identity.known_ids("consent_act").count(act_id) or keeper.identity.row_holds(
        "consent_act", act_id
    )
    assert acts_of(keeper, released.case_id())[-1].kind is ActKind.WITHDRAWN, "by her record, in an act of its own"


def test_every_kind_of_row_that_was_given_up_is_noticed_when_it_is_put_back(released: Office) -> None:
    worker = released.sign_in("intake")
    stores = {"masked_record": worker.liaison, "released_letter": worker.liaison, "card": worker.identity}
    stores |= {"case_link": worker.identity, "consent_act": worker.identity, "case_file": worker.identity}
    lines = {
        table: store.database.reader().execute(f"SELECT * FROM {table}").fetchone() for table, store in stores.items()
    }
    for table, store in stores.items():
        put_row(store, table, lines[table][0], None)
    settle_all(released)
    for table, line in lines.items():
        signed_in = released.sign_in("keeper")
        store = signed_in.liaison if stores[table].name == "liaison.db" else signed_in.identity
        put_row(store, table, line[0], line)
        assert not store.row_holds(table, line[0])
        released.close()
        assert is_noticed(released), table
        settle_all(released)


def test_what_was_lost_was_erased_by_nobody(released: Office) -> None:
    """Else her tombstone would be written, and no backup could bring her back."""
    worker, record_id = released.sign_in("intake"), released.record_id()
    put_row(worker.identity, "case_file", released.case_id(), None)
    put_row(worker.liaison, "masked_record", record_id, None)
    settle_all(released)
    keeper = released.sign_in("keeper")
    assert keeper.identity.find("case_file", released.case_id(), CaseFile) is None
    assert buried(keeper.identity) == {}
    assert missing_tombstones(keeper) == ()
    assert record_id not in shredded(keeper.liaison)
    verbs = [row.verb for row in audit.entries(keeper).rows]
    assert verbs.count("lose") == 2
    assert is_noticed(released) is False


@pytest.mark.parametrize("table", ["masked_record", "released_letter", "case_link", "consent_act", "case_file"])
def test_the_work_goes_on_without_what_was_given_up(released: Office, table: str) -> None:
    worker, case_id = released.sign_in("intake"), released.case_id()
    reference = liaison.open_record(worker, released.record_id()).row.reference
    store = worker.liaison if table in {"masked_record", "released_letter"} else worker.identity
    for record_id in store.known_ids(table):
        put_row(store, table, record_id, None)
    settle_all(released)
    for login in ("intake", "keeper", "liaison"):
        signed_in = released.sign_in(login)
        assert today.today(signed_in).day
        assert liaison.list_records(signed_in) is not None
        if login != "liaison":
            assert case_view.list_cases(signed_in) is not None
    with contextlib.suppress(NsintakeError):
        withdrawing.withdraw(released.sign_in("intake"), case_id, POLICE)
    with contextlib.suppress(NsintakeError):
        withdrawing.block_by_reference(released.sign_in("intake"), reference)
    assert printed(released.sign_in("liaison")) == []


def test_a_list_of_accounts_taken_away_makes_no_keeper_give_up_what_was_signed_under_it(released: Office) -> None:
    """Who can only write into accounts.db would otherwise have a withdrawal deleted, and every file since."""
    keeper = released.sign_in("keeper")
    number = demote(released, keeper)
    withdrawing.withdraw(keeper, released.case_id(), POLICE)
    administrator = released.sign_in("administrator")
    accounts.reset_password(administrator, uid_of(administrator, "liaison"))
    approve(released, administrator, "liaison")
    with administrator.accounts.database.begin() as work:
        (roster,) = work.cursor.execute("SELECT * FROM roster WHERE number = ?", (number,)).fetchall()
        work.cursor.execute("DELETE FROM roster WHERE number = ?", (number,))
        work.commit()
    released.close()
    keeper = released.sign_in("keeper")
    audit.verify_now(keeper)
    for name in ("liaison.db", "identity.db"):
        assert (name, "stray") in seen(keeper)
        with pytest.raises(EnvironmentFault) as caught:
            audit.settle(keeper, name, "Much does not hold.")
        assert (caught.value.code, caught.value.params["file"]) == ("file_corrupt", "accounts.db")
    with keeper.accounts.database.begin() as work:
        work.cursor.execute(f"INSERT INTO roster VALUES ({', '.join('?' * len(roster))})", roster)
        work.commit()
    settle_all(released)
    keeper = released.sign_in("keeper")
    assert keeper.liaison.get("masked_record", released.record_id(), MaskedRecord).status is RecordStatus.WITHDRAWN
    assert ActKind.WITHDRAWN in {act.kind for act in acts_of(keeper, released.case_id())}


def test_an_erased_woman_stays_erased_when_her_old_file_was_put_back_and_settled(released: Office) -> None:
    worker, case_id = released.sign_in("intake"), released.case_id()
    line = row_of(worker.identity, "case_file", case_id)
    erasure.erase(worker, case_id, typed=case_of(worker, case_id).code)
    put_row(worker.identity, "case_file", case_id, line)
    settle_all(released)
    keeper = released.sign_in("keeper")
    assert case_id in buried(keeper.identity)
    assert "lose" not in {row.verb for row in audit.entries(keeper).rows}
    assert keeper.identity.find("case_file", case_id, CaseFile) is None


# --- signatures below what was verified


def looked_through(office: Office) -> None:
    """Twice by everybody: all that is there was verified on this computer."""
    for _ in range(2):
        for login in ("intake", "keeper", "liaison"):
            signed_in = office.sign_in(login)
            assert audit.look_through(signed_in)
            signed_in.integrity.end()
            assert seen(signed_in) == []
        office.close()


def test_a_signature_made_void_below_what_was_verified_is_noticed(released: Office) -> None:
    worker = released.sign_in("intake")
    erasure.erase(worker, released.case_id(), typed=case_of(worker, released.case_id()).code)
    released.close()
    looked_through(released)
    officer = released.sign_in("liaison")
    with officer.liaison.begin() as work:
        subjects = work.cursor.execute("SELECT record_id FROM audit WHERE tbl = 'tombstone'").fetchall()
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'tombstone'")
        work.commit()
    assert subjects
    with officer.accounts.database.begin() as work:
        work.cursor.executemany("DELETE FROM tombstone WHERE subject_id = ?", subjects)
        work.commit()
    released.close()
    for login in ("liaison", "intake", "keeper"):
        assert is_noticed(released, login), login


def test_signatures_that_hold_are_verified_once_on_a_computer(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_through(released)
    keeper = released.sign_in("keeper")
    mark = keeper.integrity.verified(keeper.identity)
    assert mark.number > 5
    report = verify_file(keeper.identity, verified=mark)
    assert (report.above, report.sound) == (mark.number, True)
    assert verify_file(keeper.identity, verified=Mark(mark.number, mark.hash, b"?" * 32)).above == 0


@pytest.mark.parametrize("moment", ["before what waits is shut", "before the new line"])
def test_a_file_put_back_while_a_keeper_settles_is_not_settled_with_it(
    released: Office, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """Junk makes a keeper settle; what she accepts is what was verified."""
    officer = released.sign_in("liaison")
    letters, before = letter_ids(officer, released), kept(officer)
    withdrawing.withdraw(released.sign_in("keeper"), released.case_id(), POLICE)
    released.close()
    hands = released.sign_in("liaison")
    with hands.liaison.begin() as work:
        hands.liaison.audit.append(work, "view")
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
        work.commit()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper) == [("liaison.db", "powerless")]
    shut = audit._shut

    def race(signed_in: SignedIn, store: SealedStore, report: ChainReport, since: date) -> Head:
        if moment == "before the new line":
            head = shut(signed_in, store, report, since)
            put_back(hands, before)
            return head
        put_back(hands, before)
        return shut(signed_in, store, report, since)

    monkeypatch.setattr(audit, "_shut", race)
    with refused("changed_meanwhile"):
        audit.settle(keeper, "liaison.db", "An entry that nobody signed; we talked about it.")
    released.close()
    assert "printed" not in print_all(released.sign_in("liaison"), letters)
    assert is_noticed(released)
