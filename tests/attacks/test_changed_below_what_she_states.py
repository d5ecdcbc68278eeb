"""Whoever has a file's key changes an earlier entry of its log, or what it tells, and states above it what she likes.
Her own entry follows and is signed; what is below it counts all the same, or nothing is believed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.language import Lang
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.record_kinds import DUE, FINAL, KEPT
from nsintake.errors import Refused
from nsintake.records.delivery import deliver
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import named_prints, release
from nsintake.services.liaison import disclosures, handing, rounds
from nsintake.services.station import rotation
from nsintake.store.audit import passing_over
from nsintake.store.audit_lines import Details
from nsintake.store.rows import row_of
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wrap_lines import Access
from nsintake.store.wrap_rule import TABLE
from tests.attacks.test_after_settling import printed as letters_printed
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_indexes_that_lack_rows import leave_out
from tests.attacks.test_keys_of_the_log_destroyed import withdrawn
from tests.attacks.test_nothing_waits_for_a_damaged_row import freeze
from tests.attacks.test_shut_by_hand import restricted
from tests.attacks.test_signed_of_a_shut_file import shut as keep_from_colleagues
from tests.attacks.test_undelivered import over_there, waits
from tests.attacks.test_undelivered import withdraw as take_back
from tests.attacks.test_watch_rewritten import later
from tests.attacks.test_wraps_changed import shut
from tests.services.accompaniment.test_ways import ringing, under_way, way_of
from tests.services.colleagues import COLLEAGUE, staffed  # noqa: F401 - a fixture
from tests.services.ladder import POLICE, Office, answers
from tests.services.letters import test_named
from tests.services.refusals import refused

Change = Callable[[SealedStore, bytes], None]


def reworded(store: SealedStore, record_id: bytes, said: Details, *, without: str = "") -> None:
    """What each entry about a record tells is sealed again under the key of the log, with other words."""
    chain, cursor = store.audit, store.database.reader()
    for n, version in read(store, "SELECT n, version FROM audit WHERE record_id = ?", record_id):
        (line,) = chain.lines(n, 1)
        body = chain.bodies.open(cursor, line)
        details = {name: text for name, text in {**body.details, **said}.items() if name != without}
        with store.begin() as work:
            sealed = chain.bodies.seal(work, n, replace(body, details=details))
            work.cursor.execute("UPDATE audit SET body = ? WHERE n = ? AND ?", (sealed, n, version > 0))
            work.commit()


def ends_nothing(store: SealedStore, record_id: bytes) -> None:
    reworded(store, record_id, {FINAL: "no"})


def agreed_on_nothing(store: SealedStore, record_id: bytes) -> None:
    reworded(store, record_id, {}, without=KEPT)


def about_nothing(store: SealedStore, record_id: bytes) -> None:
    """The last entry about it states nothing any more."""
    newest = "SELECT max(n) FROM audit WHERE record_id = ?"
    text = f"UPDATE audit SET version = 0 WHERE n = ({newest})"
    assert store.database.reader().execute(text, (record_id,)).rowcount == 1


def none_about_it(store: SealedStore, record_id: bytes) -> None:
    store.database.reader().execute("UPDATE audit SET version = 0 WHERE record_id = ?", (record_id,))


@pytest.mark.parametrize("change", [ends_nothing, about_nothing])
def test_what_she_took_back_does_not_print_by_what_a_worker_states_above(released: Office, change: Change) -> None:
    """Before: it printed in each session that had not looked through the files yet."""
    record, papers = withdrawn(released)
    change(released.sign_in("intake").liaison, released.record_id())
    released.close()
    hands, record_id = own_program(released.sign_in("intake")), released.record_id()
    with hands.liaison.begin() as work, passing_over(hands.liaison.audit):
        hands.liaison.put(work, "masked_record", record_id, record_id, record, verb="release")
        for letter_id, paper in papers:
            hands.liaison.put(work, "released_letter", letter_id, record_id, paper, verb="release")
        work.commit()
    released.close()
    assert not letters_printed(released.sign_in("liaison"))


@pytest.mark.parametrize("change", [agreed_on_nothing, none_about_it])
def test_a_watch_rings_though_what_was_told_of_it_is_changed(office: Office, change: Change) -> None:
    """By a liaison officer alone. Before: it rang in no session, also after the files were looked through."""
    office.sign_in("keeper")
    intake, officer, way_id, way = under_way(office)
    assert not ringing(intake, way_id)
    hands, now = own_program(office.sign_in("liaison")), way_of(officer, way_id)
    change(hands.liaison, way_id)
    with passing_over(hands.liaison.audit):
        later(hands.liaison, way_id, now)
    office.clock.moment = way.check_ins[0].missed_at
    assert ringing(intake, way_id)
    fresh = office.sign_in("intake")
    audit.look_through(fresh)
    assert ringing(fresh, way_id)


def test_a_record_is_not_gone_by_a_day_that_somebody_else_wrote(released: Office) -> None:
    """By a liaison officer alone. Before: each session that had verified what her worker stated believed the day."""
    released.sign_in("keeper")
    worker, hands = released.sign_in("intake"), own_program(released.sign_in("liaison"))
    record_id = released.record_id()
    assert worker.liaison.get("masked_record", record_id, MaskedRecord)
    reworded(hands.liaison, record_id, {DUE: "2020-01-01"})
    ((version,),) = read(hands.liaison, "SELECT row_version FROM masked_record WHERE record_id = ?", record_id)
    with hands.liaison.begin() as work:
        work.cursor.execute("DELETE FROM masked_record WHERE record_id = ?", (record_id,))
        hands.liaison.audit.append(work, "shred", table="masked_record", record_id=record_id, version=version + 1)
        work.commit()
    assert not worker.liaison.row_holds("masked_record", record_id)


@pytest.mark.parametrize("change", ["sig = zeroblob(64)", "version = 0"])
def test_a_file_is_opened_to_nobody_where_what_shut_it_is_changed(staffed: Office, change: str) -> None:  # noqa: F811
    """By a colleague to whom it is shut. Before: the keeper who settled it opened the file to all, and to her."""
    hers = restricted(staffed)
    staffed.close()
    staffed.sign_in("keeper")
    hands = own_program(staffed.sign_in(COLLEAGUE)).identity
    assert hands.wraps.access(hers) is Access.FEW
    text = f"UPDATE audit SET {change} WHERE tbl = ? AND record_id = ?"
    assert hands.database.reader().execute(text, (TABLE, hers)).rowcount == 1
    with hands.begin() as work:
        hands.audit.append(work, "happened", table=TABLE, record_id=hers, version=9)
        work.commit()
    settled_by_keeper(staffed)
    assert shut(staffed.sign_in(COLLEAGUE), hers)
    assert not shut(staffed.sign_in("keeper"), hers)


def test_nor_where_the_end_that_shut_it_is_cut_off(staffed: Office) -> None:  # noqa: F811
    """She states the rows as they are since, for which nobody needs a key."""
    staffed.sign_in("keeper")
    worker = staffed.sign_in("intake")
    hers, last = record(worker, answers()), worker.identity.audit.head().number
    restriction.restrict(worker, hers, [])
    staffed.close()
    hands = own_program(staffed.sign_in(COLLEAGUE)).identity
    hands.database.reader().execute("DELETE FROM audit WHERE n > ?", (last,))
    with hands.begin() as work:
        for table in SEALED[hands.comp]:
            for line in read(hands, f"SELECT * FROM {table} WHERE subject_id = ?", hers):
                version, state = hands.state_of(table, row_of(line))
                hands.audit.append(work, "saved", table=table, record_id=line[0], version=version, state=state)
        work.commit()
    settled_by_keeper(staffed)
    assert shut(staffed.sign_in(COLLEAGUE), hers)
    assert not shut(staffed.sign_in("keeper"), hers)


def settled_by_keeper(office: Office) -> None:
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    audit.settle(keeper, "identity.db", "Somebody changed an entry.")
    office.close()


def as_before(store: SealedStore) -> Callable[[SealedStore], None]:
    """Puts what is told of liaison.db back as it is now, and lets the entries since state nothing."""
    tables = ("masked_record", "released_letter", "task", "disclosure")
    ((last,),) = read(store, "SELECT max(n) FROM audit")
    before = {table: read(store, f"SELECT * FROM {table}") for table in tables}

    def hide(store: SealedStore) -> None:
        store.database.reader().execute("UPDATE audit SET version = 0 WHERE n > ? AND tbl <> 'roster'", (last,))
        for table, rows in before.items():
            store.database.reader().execute(f"DELETE FROM {table}")
            put_in(store, table, rows)

    return hide


@pytest.mark.usefixtures("cheap_keys")
def test_a_freeze_that_is_hidden_is_not_sealed_in_by_a_change_of_keys(released: Office) -> None:
    """By a liaison officer, once the keeper's session has looked through the files. Before: the frozen letters printed
    under the new keys, of which the log below them says nothing any more.
    """
    released.sign_in("keeper")
    worker = released.sign_in("intake")
    hide = as_before(worker.liaison)
    freeze(worker, released)
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    hide(keeper.liaison)  # her own program takes no share of the station
    with pytest.raises(Refused, match="audit_mismatch"):
        rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK, leave_damaged=True)
    released.close()
    assert not letters_printed(released.sign_in("liaison"))


def test_a_letter_that_was_cancelled_does_not_go_by_what_is_stated_above(heard: Office) -> None:
    """By a colleague to whom her file is shut, while a session is open. Before: it went with the next batch and printed
    after she had taken it back.
    """
    keep_from_colleagues(heard)
    worker, keeper, _ = waits(heard)
    hands = own_program(heard.sign_in(COLLEAGUE))
    owed = hands.outbox.owed.lines(hands.identity.database.reader())
    take_back(worker, heard.case_id())
    said = "UPDATE audit SET version = 0 WHERE tbl IN ('outbox', 'cancelled')"
    assert hands.identity.database.reader().execute(said).rowcount
    with hands.identity.begin() as work:
        for line, entry in owed:
            hands.outbox.owed.add(work, entry, line[1])
        work.commit()
    with contextlib.suppress(OpenError):
        release.send_now(keeper)
    assert owed
    assert over_there(keeper) == (0, 0)


def while_it_waits(store: SealedStore, monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """What is done while the next transaction waits for its turn: whoever has the file's key can let it wait."""

    def begin() -> UnitOfWork:
        monkeypatch.undo()
        act()
        return store.begin()

    monkeypatch.setattr(store, "begin", begin)


def test_nothing_prints_that_she_takes_back_while_the_print_waits(
    printed: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a liaison officer alone: the log was compared before the print had its turn, and not again."""
    printed.sign_in("keeper")
    worker, officer = printed.sign_in("intake"), printed.sign_in("liaison")
    letter_id, hide = printed.letter_ids(officer)[0], as_before(worker.liaison)
    hands = own_program(printed.sign_in("liaison"))

    def taken_back_and_hidden() -> None:
        withdrawing.withdraw(worker, printed.case_id(), POLICE)
        hide(hands.liaison)

    while_it_waits(officer.liaison, monkeypatch, taken_back_and_hidden)
    with refused("audit_mismatch"):
        disclosures.record_print(officer, letter_id, copies=1)


def cut_off(store: SealedStore) -> Callable[[], None]:
    """Cuts the end of the log off, and puts the rows back as they are now."""
    ((last,),) = read(store, "SELECT max(n) FROM audit")
    before = {table: read(store, f"SELECT * FROM {table}") for table in (*SEALED[store.comp], "outbox")}

    def cut() -> None:
        store.database.reader().execute("DELETE FROM audit WHERE n > ?", (last,))
        for table, rows in before.items():
            store.database.reader().execute(f"DELETE FROM {table}")
            put_in(store, table, rows)

    return cut


def test_no_letter_prints_that_names_her_where_the_end_of_the_log_is_cut_off(released: Office) -> None:
    """By a worker in her own program, under an open session. Before: it printed, though this computer remembers."""
    worker, named_id = test_named.signed(released)
    cut = cut_off(own_program(released.sign_in("intake")).identity)
    freeze(released.sign_in("intake"), released)
    cut()
    with refused("audit_mismatch"):
        named_prints.record_print(worker, named_id, Lang.AR, copies=1)


def test_no_letter_goes_whose_cancelling_is_cut_off_while_the_delivery_waits(
    heard: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, keeper, _ = waits(heard)
    cut = cut_off(own_program(heard.sign_in("intake")).identity)
    heard.clock.moment += timedelta(days=1)  # its hour has come

    def taken_back_and_cut_off() -> None:
        take_back(worker, heard.case_id())
        cut()

    while_it_waits(keeper.identity, monkeypatch, taken_back_and_cut_off)
    deliver(keeper)
    assert over_there(keeper) == (0, 0)


def test_copies_are_not_handed_over_where_what_took_them_back_is_hidden(printed: Office) -> None:
    """By a liaison officer, from the hands of another. Before: they were, also from a session that began later."""
    printed.sign_in("keeper")
    worker, officer = printed.sign_in("intake"), printed.sign_in("liaison")
    (row,) = disclosures.unsettled(officer)
    disclosures.count_pages(officer, row.disclosure_id, pages_out=row.pages_expected, handed_to="liaison officer")
    hide = as_before(worker.liaison)
    withdrawing.withdraw(worker, printed.case_id(), POLICE)
    hide(own_program(printed.sign_in("liaison")).liaison)
    with refused("audit_mismatch"):
        rounds.begin_round(officer, [row.disclosure_id])
    with refused("audit_mismatch"):
        handing.hand_over(printed.sign_in("liaison"), row.disclosure_id, copies=row.copies, to="the duty officer")


@pytest.mark.parametrize("began", ["before", "after"])
def test_no_letter_goes_whose_cancelling_is_in_no_index(heard: Office, began: str) -> None:
    """By a worker, in identity.db alone. Before: the next delivery brought it over, and it printed."""
    worker, keeper, _ = waits(heard)
    hands = own_program(heard.sign_in("intake"))
    owed, before = read(hands.identity, "SELECT * FROM outbox"), hands.identity.audit.head().number
    take_back(worker, heard.case_id())
    put_in(hands.identity, "outbox", owed)
    cancelling = "(tbl <> 'outbox' AND tbl <> 'cancelled')"
    leave_out(hands.identity.database, "ix_audit_record", f"(n <= {before} OR {cancelling})")
    heard.clock.moment += timedelta(days=1)  # its hour has come
    delivers = keeper if began == "before" else heard.sign_in("keeper")
    for _ in range(2):
        with contextlib.suppress(OpenError):
            deliver(delivers)
        assert owed
        assert over_there(delivers) == (0, 0)
