"""The chain: what was done, by whom, and which entries prove anything."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.days import day_of
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.store import audit
from nsintake.store.audit_lines import GOES_ON, LETS_OUT, PROTECTS, AuditBody, Head, is_day
from nsintake.store.check import missing, verify_chain, verify_file
from nsintake.store.sealed import SealedStore, new_id
from tests.services.refusals import refused
from tests.store.station import A_MOMENT, PEOPLE, Note, Station

TABLE = "case_file"


def saved(store: SealedStore, record: bytes, subject: bytes, value: object) -> None:
    with store.begin() as work:
        store.put(work, TABLE, record, subject, value, verb="saved", details={"step": 2})
        work.commit()


def test_outside_identity_an_entry_says_the_day_only(station: Station) -> None:
    """Whoever knows when a woman sat here would else find her record by the minute."""
    for uid, comp in (("u-keeper", Compartment.LIAISON), ("u-keeper", Compartment.ACCOUNTS)):
        store = station.store(uid, comp)
        told(store, "view")
        view = store.audit.views()[0]
        assert (view.verb, view.at, view.on) == ("view", None, day_of(A_MOMENT))
        cursor = store.database.reader()
        line = store.audit.lines(view.n, 1)[0]
        plain = store.audit.bodies.plain(cursor, line)
        assert A_MOMENT.strftime("%H:%M").encode() not in plain


def test_an_entry_of_an_earlier_version_still_says_the_minute(station: Station) -> None:
    store = station.store("u-keeper", Compartment.LIAISON)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(audit, "AuditBody", lambda _at, verb, details: AuditBody(A_MOMENT, verb, details))
        told(store, "view")
    assert store.audit.views()[0].at == A_MOMENT


def told(store: SealedStore, verb: str) -> None:
    with store.begin() as work:
        store.audit.append(work, verb, details={"page": "case"})
        work.commit()


def test_an_entry_says_who_did_what_and_when_exactly(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id(), Note())
    view = station.store("u-keeper").audit.views()[0]
    assert (view.actor, view.verb, view.details, view.at) == ("u-intake", "saved", {"step": 2}, A_MOMENT)
    assert (view.day, view.table, view.record_id, view.version, view.counts) == (
        "2026-03-04",
        TABLE,
        record,
        1,
        True,
    )


def test_no_verb_of_what_protects_her_is_forgotten() -> None:
    """Its place in the log is remembered outside; none of the others is held up for want of a key of the log."""
    taken_back = {"withdraw", "freeze", "frozen", "block", "consent", "restrict", "erase", "shred", "cancel", "lose"}
    assert taken_back | {"print", "print_uncertain", "disclose", "roster"} == PROTECTS
    assert {"owe", "task", "done", "seal_to"} == GOES_ON - PROTECTS


def test_no_verb_of_what_lets_something_out_is_forgotten() -> None:
    """Before each of them the indexes are compared with the log."""
    papers = {"print", "print_uncertain", "print_meeting_paper", "print_watch_sheet", "print_round", "disclose"}
    handed = {"hand_copies", "take_along", "send_now"}
    assert papers | handed | {"release", "release_alone", "thaw", "confirm", "name_her"} == LETS_OUT


@pytest.mark.parametrize(
    ("text", "whether"),
    [("2026-03-04", True), ("20260304", False), ("2026-W10-3", False), ("2026-02-30", False), ("", False)],
)
def test_a_day_is_written_in_the_only_way(text: str, *, whether: bool) -> None:
    assert is_day(text) is whether


def test_only_the_day_lies_outside_the_sealed_body(station: Station) -> None:
    store = station.store("u-intake")
    told(store, "canary-verb")
    columns = store.database.reader().execute("SELECT * FROM audit").fetchall()
    plain = repr(columns)
    assert "canary-verb" not in plain
    assert "09:30" not in plain
    assert "2026-03-04" in plain


def test_the_chain_begins_by_taking_note_of_its_roster(station: Station) -> None:
    store = station.store("u-intake")
    told(store, "viewed")
    assert [view.verb for view in store.audit.views()] == ["viewed", "roster"]


def test_pages_of_the_audit_go_back_in_time(station: Station) -> None:
    store = station.store("u-intake")
    for at in range(5):
        told(store, f"act{at}")
    newest = store.audit.views(limit=3)
    assert [view.verb for view in newest] == ["act4", "act3", "act2"]
    assert [view.verb for view in store.audit.views(before=newest[-1].n)] == ["act1", "act0", "roster"]


def test_what_was_done_to_one_record_can_be_asked(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    for text in ("a", "b"):
        saved(store, record, subject, Note(text))
    saved(store, new_id(), subject, Note("another"))
    with store.begin() as work:
        store.audit.append(work, "viewed", table=TABLE, record_id=record)
        work.commit()
    assert [(view.verb, view.version) for view in store.audit.views_about(record)] == [
        ("viewed", 0),
        ("saved", 2),
        ("saved", 1),
    ]
    assert station.store("u-keeper").get(TABLE, record, Note).text == "b"


def test_head_and_newest_day_are_those_of_the_last_entry(station: Station) -> None:
    store = station.store("u-intake")
    assert (store.audit.head(), store.audit.newest_day()) == (Head(0, b"\0" * 32), None)
    told(store, "viewed")
    station.clock.moment = A_MOMENT + timedelta(days=1)
    told(store, "viewed")
    assert store.audit.head().number == 3
    assert store.audit.newest_day() == date(2026, 3, 5).isoformat()


def test_a_sound_file_is_found_sound(station: Station) -> None:
    store, record, gone = station.store("u-intake"), new_id(), new_id()
    saved(store, record, new_id(), Note())
    saved(store, gone, new_id(), Note())
    with store.begin() as work:
        store.remove(work, TABLE, gone, verb="removed")
        work.commit()
    report = verify_file(station.store("u-keeper"))
    assert report.sound
    assert report.head == store.audit.head()


def test_verifying_fills_what_later_reads_rely_on(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id(), Note())
    fresh = station.store("u-keeper")
    verify_chain(fresh.audit)
    row = fresh.database.reader().execute("SELECT version, hash FROM audit WHERE n = 2").fetchone()
    assert fresh.audit._seen[2] == (TABLE, record, *row)


def test_verifying_stops_when_asked(station: Station) -> None:
    store = station.store("u-intake")
    saved(store, new_id(), new_id(), Note())
    assert not verify_chain(store.audit, stop=lambda: True).finished
    asked = iter([False, False, True])
    report = verify_file(store, stop=lambda: next(asked))
    assert not report.finished
    assert not report.sound


def test_accounts_are_audited_by_everybody_who_belongs(station: Station) -> None:
    store = station.store("u-admin", Compartment.ACCOUNTS)
    told(store, "signed_in")
    assert station.store("u-liaison", Compartment.ACCOUNTS).audit.views()[0].counts


def test_an_entry_counts_by_the_role_of_its_time(station: Station) -> None:
    store, record = station.store("u-intake"), new_id()
    saved(store, record, new_id(), Note("while she was intake"))
    station.sign({**PEOPLE, "u-intake": Role.LIAISON})
    keeper = station.store("u-keeper")
    assert keeper.get(TABLE, record, Note).text == "while she was intake"
    told(keeper, "viewed")
    assert station.store("u-keeper").get(TABLE, record, Note).text == "while she was intake"
    assert verify_file(station.store("u-keeper")).sound


def test_a_session_with_an_old_roster_must_take_the_new_one_before_it_writes(station: Station) -> None:
    old = station.store("u-intake")
    told(old, "viewed")
    station.sign(PEOPLE)
    told(station.store("u-keeper"), "viewed")
    with pytest.raises(Refused, match="roster_stale"):
        told(old, "viewed")
    assert verify_chain(old.audit).sound


def test_somebody_demoted_cannot_sign_under_her_old_role(station: Station) -> None:
    old, record, subject = station.store("u-intake"), new_id(), new_id()
    saved(old, record, subject, Note("before"))
    station.sign({**PEOPLE, "u-intake": Role.LIAISON})
    told(station.store("u-keeper"), "viewed")
    with refused("roster_stale"):
        saved(old, record, subject, Note("as she may not"))
    station.knows_the_first_only(old)
    saved(old, record, subject, Note("after"))
    with pytest.raises(OpenError):
        station.store("u-keeper").get(TABLE, record, Note)
    assert verify_file(station.store("u-keeper")).powerless == (5,)


def test_a_roster_that_was_taken_away_gives_nobody_her_old_role_back(station: Station) -> None:
    """accounts.db can be written by everybody who signs in, so the list that demoted her can be deleted from it."""
    old, record, subject = station.store("u-intake"), new_id(), new_id()
    saved(old, record, subject, Note("before"))
    station.sign({**PEOPLE, "u-intake": Role.LIAISON})
    told(station.store("u-keeper"), "viewed")
    station.sign({**PEOPLE, "u-intake": Role.LIAISON})
    station.rosters[1] = b""
    old.audit._last = lambda work: (*_forged_last(old), 1)  # type: ignore[method-assign]
    saved(old, record, subject, Note("after"))
    with pytest.raises(OpenError):
        station.store("u-keeper").get(TABLE, record, Note)
    assert 5 in verify_file(station.store("u-keeper")).powerless


def _forged_last(store: SealedStore) -> tuple[int, bytes]:
    head = store.audit.head()
    return head.number, head.hash


def test_a_rolled_back_note_of_a_roster_does_not_shift_it(station: Station) -> None:
    told(station.store("u-intake"), "viewed")
    old = station.store("u-intake")
    station.sign(PEOPLE)
    keeper, record = station.store("u-keeper"), new_id()
    told_before = keeper.audit.head().number
    with keeper.begin() as work:
        keeper.put(work, TABLE, record, new_id(), Note(), verb="saved")
        assert keeper.get(TABLE, record, Note) == Note()
    assert keeper.audit.head().number == told_before
    with refused("roster_stale"):
        saved(old, record, new_id(), Note("old session"))
    saved(station.store("u-keeper"), record, new_id(), Note("new session"))
    assert keeper.get(TABLE, record, Note).text == "new session"


@pytest.mark.parametrize(("comp", "table"), [(Compartment.IDENTITY, TABLE), (Compartment.LIAISON, "meeting")])
def test_an_entry_that_was_undone_proves_nothing_later(station: Station, comp: Compartment, table: str) -> None:
    """A record was taken away, which was undone; whoever has the file's key writes that again, without a signature, and
    takes it out. Before: a session that had read it back believed that, and missed nothing before it looked at all.
    """
    store, record = station.store("u-intake", comp), new_id()
    with store.begin() as work:
        store.put(work, table, record, record, Note(), verb="saved")
        work.commit()
    with store.begin() as work:
        store.remove(work, table, record, verb="erase")
        assert store.row_holds(table, record)
        (line,) = store.audit.lines(store.audit.head().number, 1)
    assert store.get(table, record, Note) == Note()
    by_hand = station.store("u-keeper", comp).database.reader()
    by_hand.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*line[:11], bytes(64)))
    by_hand.execute(f"DELETE FROM {table} WHERE record_id = ?", (record,))
    assert missing(store) == ((table, record),)
