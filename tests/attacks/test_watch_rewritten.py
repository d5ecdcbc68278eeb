"""A liaison officer writes over a way on which somebody is out with a woman: what is missed rings all the same, or the
file says that it was changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.accompaniment import Accompaniment, AccompanimentOutcome
from nsintake.services.accompaniment import watching
from nsintake.services.audit import audit
from nsintake.services.day import alarms
from nsintake.store import sealed
from nsintake.store.done_mark import DONE
from nsintake.store.sealed import SealedStore
from nsintake.store.wraps import AUDIT
from tests.attacks.test_checks_out_of_sight import name_nobody
from tests.services.accompaniment.test_ways import go, ringing, under_way, way_of
from tests.services.ladder import Office
from tests.services.refusals import refused

DAY = timedelta(days=2)
Hands = Callable[[SealedStore, bytes, Accompaniment], object]


def put(store: SealedStore, way_id: bytes, way: Accompaniment) -> None:
    with store.begin() as work:
        store.put(work, "accompaniment", way_id, way_id, way, verb="check_in")
        work.commit()


def later(store: SealedStore, way_id: bytes, way: Accompaniment) -> None:
    put(store, way_id, replace(way, check_ins=tuple(replace(each, at=each.at + DAY) for each in way.check_ins)))


def none_awaited(store: SealedStore, way_id: bytes, way: Accompaniment) -> None:
    put(store, way_id, replace(way, check_ins=()))


def forgotten(store: SealedStore, way_id: bytes, way: Accompaniment) -> None:
    put(store, way_id, replace(way, events=()))


def damaged(store: SealedStore, way_id: bytes, _way: Accompaniment) -> None:
    store.database.reader().execute("UPDATE accompaniment SET body = zeroblob(99) WHERE record_id = ?", (way_id,))


def taken_out(store: SealedStore, way_id: bytes, _way: Accompaniment) -> None:
    with store.begin() as work:
        store.remove(work, "accompaniment", way_id, verb="check_in")
        work.commit()


def marked_as_over(store: SealedStore, way_id: bytes, way: Accompaniment) -> None:
    """Signed by her own hand: open inside, and beside it the mark of what is over."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealed, "stored_schema", lambda _kind, value: type(value).SCHEMA + DONE)
        put(store, way_id, way)


def marked_by_hand(store: SealedStore, way_id: bytes, _way: Accompaniment) -> None:
    store.database.reader().execute("UPDATE accompaniment SET schema = schema + ? WHERE record_id = ?", (DONE, way_id))


def key_gone(store: SealedStore, way_id: bytes, _way: Accompaniment) -> None:
    store.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (way_id,))


def log_key_gone(store: SealedStore, way_id: bytes, way: Accompaniment) -> None:
    """What was agreed is in the log by its digest, which opens to nobody then."""
    store.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (AUDIT,))
    later(store, way_id, way)


@pytest.mark.parametrize(
    "hands",
    [later, none_awaited, forgotten, damaged, taken_out, marked_as_over, marked_by_hand, key_gone, log_key_gone],
)
def test_a_watch_that_an_officer_wrote_over_is_not_silent(office: Office, hands: Hands) -> None:
    office.sign_in("keeper")
    intake, officer, way_id, way = under_way(office)
    if hands is forgotten:
        watching.duress_said(officer, way_id)
    hands(officer.liaison, way_id, way_of(officer, way_id))
    office.clock.moment = way.check_ins[0].missed_at - timedelta(minutes=10 if hands is forgotten else 0)
    told = {"open": bool(ringing(intake, way_id)), "fresh": bool(ringing(office.sign_in("intake"), way_id))}
    assert told == {"open": True, "fresh": True}


def test_what_an_officer_made_unreadable_rings_until_somebody_who_runs_intakes_says_that_it_is_done(
    office: Office,
) -> None:
    office.sign_in("keeper")
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    way_id = go(office, intake).accompaniment_id
    later(officer.liaison, way_id, way_of(officer, way_id))
    name_nobody(officer)
    (alarm,) = ringing(office.sign_in("liaison"), way_id)
    assert alarm.seen_by == ""
    with refused("watch_goes_on"):
        alarms.done(officer, way_id, alarm.moment)
    with officer.liaison.begin() as work:
        details = {"moment": alarm.moment.isoformat()}
        officer.liaison.audit.append(work, "alarm_done", record_id=way_id, details=details, about=way_id)
        work.commit()
    assert ringing(intake, way_id), "her own word, past the program, ends nothing"
    alarms.seen(intake, way_id, alarm.moment)
    (seen,) = ringing(office.sign_in("keeper"), way_id)
    assert (seen.seen_by, seen.moment) == (intake.display_name, alarm.moment)
    alarms.done(intake, way_id, alarm.moment)
    assert ringing(intake, way_id) == []
    office.clock.moment += DAY
    assert ringing(office.sign_in("intake"), way_id)


@pytest.mark.parametrize("verb", ["alarm_done", "alarm_handed"])
def test_a_word_in_the_log_ends_no_watch_that_can_be_read(office: Office, verb: str) -> None:
    """Whoever wrote it: a watch is answered on its own page."""
    intake, officer, way_id, way = under_way(office)
    office.clock.moment = way.check_ins[0].missed_at
    before = ringing(officer, way_id)
    assert before
    for hands in (officer, intake):
        with hands.liaison.begin() as work:
            details = {"moment": before[0].moment.isoformat()}
            hands.liaison.audit.append(work, verb, record_id=way_id, details=details, about=way_id)
            work.commit()
    assert [alarm.moment for alarm in ringing(office.sign_in("keeper"), way_id)] == [alarm.moment for alarm in before]


def test_while_the_log_lacks_something_each_way_rings_that_is_open_and_none_that_is_over(office: Office) -> None:
    office.sign_in("keeper")
    intake, officer, over_id, _way = under_way(office)
    watching.end_way(intake, over_id, AccompanimentOutcome.RETURNED)
    open_id = go(office, intake).accompaniment_id
    assert not ringing(intake, open_id)
    text = "UPDATE audit SET day = '2020-01-01' WHERE n = 2"
    assert officer.liaison.database.reader().execute(text).rowcount == 1
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    keeper.liaison.over.clear()  # as in a session that heard of it when it began
    due = alarms.alarms(keeper).due
    assert {each.record_id for each in due if each.page == "accompaniment" and each.rings_at <= keeper.now()} == {
        open_id
    }


def test_what_is_written_in_order_holds(office: Office) -> None:
    intake, officer = office.sign_in("intake"), office.sign_in("liaison")
    way_id = go(office, intake).accompaniment_id
    watching.set_out(officer, way_id)
    watching.hand_watch(
        intake, way_id, watching.WatchHandedOver(way_of(intake, way_id).watcher, office.sign_in("keeper").uid)
    )
    watching.check_in(officer, way_id, 2, early=True)
    watching.end_way(intake, way_id, AccompanimentOutcome.RETURNED)
    assert [event.what.value for event in way_of(office.sign_in("liaison"), way_id).events] == [
        "set_out",
        "hand_over",
        "check_in",
    ]
