"""What is due for a woman by an hour is damaged, taken out, said to be gone or marked as done by a colleague whom she
did not accept: it rings at its hour all the same, for those to whom her file is open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from nsintake.domain.coming_back import CallOutcome
from nsintake.domain.record_kinds import CLOCK
from nsintake.domain.roles import Role
from nsintake.domain.task import DueClass, Task, TaskKind, TaskStatus
from nsintake.records.integrity import IntegrityKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.damaged import Listed, unreadable
from nsintake.services.day import alarms, today
from nsintake.services.day.ringing import AGAIN, DueAlarm
from nsintake.services.intake import calling, reopening
from nsintake.services.station import rotation
from nsintake.store import finished_rows
from nsintake.store.done_mark import DONE
from nsintake.store.finished_rows import LATELY
from nsintake.store.rows import row_of
from nsintake.store.statements import sealed as statements
from tests.attacks.test_away_for_a_moment import own_program, put_in, read
from tests.attacks.test_her_words_outlive_settling import settled
from tests.attacks.test_keys_of_the_log_destroyed import KEPT
from tests.attacks.test_rollback import seen
from tests.attacks.test_roster_notes import demote
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.intake.test_reopening import opened
from tests.services.ladder import POLICE, Office
from tests.services.people import uid_of
from tests.services.test_alarms import check_of, of, told

Hands = Callable[[SignedIn, bytes], object]


def sql(text: str) -> Hands:
    def hands(signed_in: SignedIn, task_id: bytes) -> None:
        assert signed_in.identity.database.reader().execute(text, (task_id,)).rowcount == 1

    return hands


def said_to_be_gone(signed_in: SignedIn, task_id: bytes) -> None:
    with signed_in.identity.begin() as work:
        signed_in.identity.remove(work, "task", task_id, verb="done")
        work.commit()


def another_state_stated(signed_in: SignedIn, task_id: bytes) -> None:
    with signed_in.identity.begin() as work:
        said = {"table": "task", "record_id": task_id, "version": 9, "state": b"\1" * 32}
        signed_in.identity.audit.append(work, "done", **said)  # type: ignore[arg-type]
        work.commit()


def marked_and_stated(signed_in: SignedIn, task_id: bytes) -> None:
    """As of a new version, which nobody can make without her key: nobody opens what is marked as done."""
    store, reader = signed_in.identity, signed_in.identity.database.reader()
    mark = f"UPDATE task SET schema = schema + {DONE}, row_version = row_version + 1 WHERE record_id = ?"
    assert reader.execute(mark, (task_id,)).rowcount == 1
    row = row_of(reader.execute(statements(store.comp, "task").get, (task_id,)).fetchone())
    said = store.state_of("task", row)
    with store.begin() as work:
        stated = {"table": "task", "record_id": task_id, "version": said.version, "state": said.hash}
        store.audit.append(work, "done", about=row.subject_id, **stated)  # type: ignore[arg-type]
        work.commit()


def shut_check(office: Office) -> tuple[SignedIn, DueAlarm]:
    """Somebody asks her again by an hour; her file is shut to a colleague."""
    employ(office)
    worker = office.sign_in("intake")
    _, alarm = check_of(office, worker)
    restriction.restrict(worker, alarm.target, [])
    return worker, alarm


HANDS = {
    "damaged": sql("UPDATE task SET body = zeroblob(99) WHERE record_id = ?"),
    "taken out": sql("DELETE FROM task WHERE record_id = ?"),
    "marked as done": sql(f"UPDATE task SET schema = schema + {DONE} WHERE record_id = ?"),
    "marked as done and stated": marked_and_stated,
    "said to be gone": said_to_be_gone,
    "another state stated": another_state_stated,
}


@pytest.mark.parametrize("how", HANDS)
def test_it_rings_until_somebody_of_hers_says_that_it_is_done(office: Office, how: str) -> None:
    employ(office)
    worker = office.sign_in("intake")
    case_id, alarm = check_of(office, worker)
    restriction.restrict(worker, case_id, [])
    HANDS[how](own_program(office.sign_in(COLLEAGUE)), alarm.record_id)
    people = (worker, office.sign_in("intake"), office.sign_in("keeper"))
    rings = [of(signed_in, alarm) for signed_in in people]
    assert [(each.due_class, each.moment, each.rings_at, each.target) for each in rings if each is not None] == [
        (DueClass.CHECK, alarm.moment, alarm.moment, case_id)
    ] * 3
    assert of(office.sign_in(COLLEAGUE), alarm) is None
    alarms.done(worker, alarm.record_id, alarm.moment)
    assert [of(signed_in, alarm) for signed_in in people] == [None] * 3


@pytest.mark.parametrize("how", HANDS)
def test_it_rings_in_a_session_that_knew_of_it_however_long_ago_it_was_stated(
    office: Office, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finished_rows, "LATELY", 0)
    worker, alarm = shut_check(office)
    keeper = office.sign_in("keeper")
    assert of(keeper, alarm) == alarm
    HANDS[how](own_program(office.sign_in(COLLEAGUE)), alarm.record_id)
    rings = [of(signed_in, alarm) for signed_in in (worker, keeper)]
    assert [each.moment for each in rings if each is not None] == [alarm.moment] * 2


@pytest.mark.parametrize("how", HANDS)
def test_what_was_done_rings_no_more(office: Office, how: str) -> None:
    worker = office.sign_in("intake")
    _, alarm = check_of(office, worker)
    today.finish(worker, alarm.record_id)
    HANDS[how](own_program(office.sign_in("intake")), alarm.record_id)
    assert [of(signed_in, alarm) for signed_in in (worker, office.sign_in("intake"))] == [None, None]


def test_what_is_marked_as_done_and_stated_is_found(office: Office) -> None:
    worker, alarm = shut_check(office)
    assert unreadable(worker, Listed.TASK) == 0
    marked_and_stated(own_program(office.sign_in(COLLEAGUE)), alarm.record_id)
    assert [unreadable(each, Listed.TASK) for each in (worker, office.sign_in("keeper"))] == [1, 1]
    looks = office.sign_in("keeper")
    audit.look_through(looks)
    assert seen(looks) == [("identity.db", IntegrityKind.STRAY)]


def test_it_rings_though_what_was_said_of_it_was_out_for_a_moment(office: Office) -> None:
    worker, alarm = shut_check(office)
    keeper = office.sign_in("keeper")
    assert of(worker, alarm) == of(keeper, alarm) is not None
    store, reader = (hands := own_program(office.sign_in(COLLEAGUE))).identity, hands.identity.database.reader()
    held = read(store, "SELECT * FROM audit WHERE record_id = ?", alarm.record_id)
    for table in ("audit", "task"):
        reader.execute(f"DELETE FROM {table} WHERE record_id = ?", (alarm.record_id,))
    with store.begin() as work:
        store.audit.append(work, "done", table="task", record_id=alarm.record_id, version=9)
        work.commit()
    assert [of(signed_in, alarm) for signed_in in (worker, keeper)] == [None, None]
    put_in(store, "audit", held)
    rings = [of(signed_in, alarm) for signed_in in (worker, keeper)]
    assert [each.moment for each in rings if each is not None] == [alarm.moment] * 2


@pytest.mark.parametrize("of_another", [True, False])
def test_it_rings_where_it_was_known_though_everything_about_it_is_gone(office: Office, *, of_another: bool) -> None:
    """Whoever signs in since finds that entries are missing. ``of_another``: an entry says since that it is another
    woman's; before it rang nowhere.
    """
    worker, alarm = shut_check(office)
    keeper = office.sign_in("keeper")
    assert of(worker, alarm) == of(keeper, alarm) is not None
    reader = own_program(office.sign_in(COLLEAGUE)).identity.database.reader()
    for table in ("audit", "task"):
        reader.execute(f"DELETE FROM {table} WHERE record_id = ?", (alarm.record_id,))
    if of_another:
        hands = office.sessions[-1]
        with hands.identity.begin() as work:
            hands.identity.audit.append(
                work, "task", table="task", record_id=alarm.record_id, version=1, state=b"?", about=office.case(hands)
            )
            work.commit()
    rings = [of(signed_in, alarm) for signed_in in (worker, keeper)]
    assert [(each.due_class, each.moment) for each in rings if each is not None] == [(DueClass.CHECK, alarm.moment)] * 2
    looks = office.sign_in("intake")
    audit.look_through(looks)
    assert ("identity.db", IntegrityKind.BROKEN) in seen(looks)


@pytest.mark.parametrize("how", HANDS)
def test_it_rings_at_its_hour_though_the_keys_of_before_are_destroyed(office: Office, how: str) -> None:
    worker, alarm = shut_check(office)
    hands = own_program(office.sign_in(COLLEAGUE))
    assert hands.identity.database.reader().execute(KEPT).rowcount == 1
    HANDS[how](hands, alarm.record_id)
    rings = [of(signed_in, alarm) for signed_in in (worker, office.sign_in("keeper"))]
    assert [(each.due_class, each.moment) for each in rings if each is not None] == [(DueClass.CHECK, alarm.moment)] * 2


@pytest.mark.parametrize("destroyed", [False, True])
@pytest.mark.parametrize("how", HANDS)
def test_it_rings_at_once_where_no_entry_since_the_keys_were_changed_tells_its_hour(
    office: Office, how: str, *, destroyed: bool
) -> None:
    """Where the keys of before are there still, it rings at its hour."""
    worker, alarm = shut_check(office)
    office.close()
    rotation.change_keys(office.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK)
    office.close()
    worker, hands = office.sign_in("intake"), own_program(office.sign_in(COLLEAGUE))
    assert of(worker, alarm) == alarm
    if destroyed:
        assert hands.identity.database.reader().execute(KEPT).rowcount >= 1
    HANDS[how](hands, alarm.record_id)
    rings = [of(signed_in, alarm) for signed_in in (worker, office.sign_in("keeper"))]
    assert [(each.due_class, each.rings_at <= worker.now()) for each in rings if each is not None] == [
        (DueClass.CARE if destroyed else DueClass.CHECK, True)
    ] * 2
    assert rings[0] is not None
    alarms.done(worker, alarm.record_id, rings[0].moment)
    assert [of(signed_in, alarm) for signed_in in (worker, office.sign_in("intake"))] == [None, None]


@pytest.mark.parametrize("how", HANDS)
def test_it_is_told_once_a_keeper_settled_it(office: Office, how: str) -> None:
    """Where the row is there as it was, it rings as before; else that something is lost rings at once. Before: nobody
    was told any more.
    """
    _, alarm = shut_check(office)
    office.sign_in("keeper")
    HANDS[how](own_program(office.sign_in(COLLEAGUE)), alarm.record_id)
    settled(office)
    people = [office.sign_in("intake"), office.sign_in("keeper")]
    (first, *_), _ = rings = [of_file(signed_in, alarm.target) for signed_in in people]
    assert [(each.moment <= people[0].now(), each.page) for due in rings for each in due] == [(True, "case")] * 2
    kinds = [task.kind for task in today.today(people[0]).due if task.task_id == first.record_id]
    assert kinds == [TaskKind.HOUR_LOST if first.record_id != alarm.record_id else TaskKind.URGENT_CARE]
    assert of_file(office.sign_in(COLLEAGUE), alarm.target) == []
    alarms.done(people[0], first.record_id, first.moment)
    assert [of_file(signed_in, alarm.target) for signed_in in people] == [[], []]


@pytest.mark.parametrize("how", HANDS)
def test_of_what_was_done_nothing_is_lost(office: Office, how: str) -> None:
    """The row was done, or somebody of hers said so where it was not what it should be."""
    worker, alarm = shut_check(office)
    office.sign_in("keeper")
    hands = own_program(office.sign_in(COLLEAGUE))
    HANDS[how](hands, alarm.record_id)
    alarms.done(worker, alarm.record_id, alarm.moment)
    settled(office)
    assert of_file(office.sign_in("intake"), alarm.target) == []


def test_what_has_no_hour_is_given_up_as_it_was(office: Office) -> None:
    worker, alarm = shut_check(office)
    alarms.done(worker, alarm.record_id, alarm.moment)
    damage = "UPDATE task SET body = zeroblob(99) WHERE subject_id = ?"
    office.sign_in("keeper")
    reader = own_program(office.sign_in(COLLEAGUE)).identity.database.reader()
    assert reader.execute(damage, (alarm.target,)).rowcount > 1
    settled(office)
    assert of_file(office.sign_in("intake"), alarm.target) == []


@pytest.mark.parametrize("how", HANDS)
def test_it_rings_on_where_no_keeper_opens_her_file(office: Office, how: str) -> None:
    """Whoever settles it can tell nobody there. Before: it rang no more."""
    employ(office)
    employ(office, "keeper2", Role.KEEPER)
    worker = office.sign_in("intake")
    case_id, alarm = check_of(office, worker)
    keepers = [uid_of(worker, login) for login in ("keeper", "keeper2")]
    restriction.change_access(worker, case_id, (), shut_to=keepers)
    office.sign_in("keeper")
    HANDS[how](own_program(office.sign_in(COLLEAGUE)), alarm.record_id)
    settled(office)
    worker = office.sign_in("intake")
    assert [(due.due_class, due.moment) for due in of_file(worker, case_id)] == [(DueClass.CHECK, alarm.moment)]
    assert [of_file(office.sign_in(login), case_id) for login in (COLLEAGUE, "keeper")] == [[], []]
    alarms.done(worker, alarm.record_id, alarm.moment)
    assert of_file(office.sign_in("intake"), case_id) == []


def destroyed(signed_in: SignedIn, case_id: bytes) -> None:
    assert signed_in.identity.database.reader().execute("DELETE FROM dek WHERE subject_id = ?", (case_id,)).rowcount


def name_nobody(signed_in: SignedIn) -> None:
    """Whatever nobody has seen would be seen by this name."""
    with signed_in.accounts.database.begin() as work:
        signed_in.accounts.put_setting(work, "name:", b"Somebody")
        work.commit()


def shut_to_herself(signed_in: SignedIn, case_id: bytes) -> None:
    wrap, _ = signed_in.identity.deks.make(case_id, [signed_in.uid])
    change = "UPDATE dek SET wrap = ? WHERE subject_id = ?"
    assert signed_in.identity.database.reader().execute(change, (wrap, case_id)).rowcount == 1


@pytest.mark.parametrize("how", [destroyed, shut_to_herself])
def test_her_key_is_destroyed_or_another_one(office: Office, how: Hands) -> None:
    """Nobody can say what is due for her and when: it rings for everybody, until a keeper says that all is done."""
    employ(office)
    worker = office.sign_in("intake")
    case_id, _ = check_of(office, worker)
    restriction.restrict(worker, case_id, [])
    people = [worker, office.sign_in("keeper")]
    assert of_file(office.sign_in(COLLEAGUE), case_id) == []
    how(hands := own_program(office.sign_in(COLLEAGUE)), case_id)
    name_nobody(hands)
    people.append(office.sign_in("intake"))
    rings = [due for signed_in in people for due in of_file(signed_in, case_id)]
    assert [(due.due_class, due.page, due.rings_at <= worker.now()) for due in rings] == [
        (DueClass.CARE, "case", True)
    ] * 3
    assert [due.ends_by_word for due in rings] == [False, True, False], "no act is offered that ends nothing"
    assert [due.seen_by for due in rings] == [""] * 3
    hands = own_program(office.sign_in(COLLEAGUE))
    with hands.identity.begin() as work:
        said = {"moment": rings[0].moment.isoformat()}
        for actor in (hands.uid, people[1].uid):
            n = hands.identity.audit.append(work, "alarm_done", record_id=case_id, details=said)
            work.cursor.execute("UPDATE audit SET actor = ? WHERE n = ?", (actor, n))
        work.commit()
    alarms.seen(hands, case_id, rings[0].moment)
    soon, now = worker.now() + AGAIN, rings[0].moment
    assert [due.rings_at for signed_in in people for due in of_file(signed_in, case_id)] == [now] * 3
    alarms.seen(worker, case_id, now)
    rung = [due.rings_at for signed_in in people for due in of_file(signed_in, case_id)]
    assert rung == [soon, now, soon], "of who has seen it, and is no keeper, nobody else hears less"
    alarms.seen(people[1], case_id, now)
    assert [(due.rings_at, due.seen_by) for due in of_file(hands, case_id)] == [(soon, people[1].display_name)]
    alarms.done(people[1], case_id, rings[0].moment)
    assert [of_file(signed_in, case_id) for signed_in in people] == [[]] * 3
    office.clock.moment += timedelta(days=1)
    assert [len(of_file(signed_in, case_id)) for signed_in in people] == [1] * 3


def test_it_rings_on_once_a_keeper_settled_that_whatever_is_written_since(office: Office) -> None:
    """Where the keeper can say of nobody that the file is hers. Before: 2,000 entries that say nothing ended it."""
    employ(office)
    worker = office.sign_in("intake")
    case_id, _ = check_of(office, worker)
    restriction.restrict(worker, case_id, [])
    office.close()
    shut_to_herself(own_program(office.sign_in(COLLEAGUE)), case_id)
    settled(office)
    hands = own_program(office.sign_in(COLLEAGUE))
    with hands.identity.begin() as work:
        for _ in range(LATELY + 1):
            hands.identity.audit.append(work, "looked")
        work.commit()
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    assert [bool(of_file(each, case_id)) for each in (worker, keeper)] == [True, True]


def test_the_key_of_a_file_that_is_open_to_all_is_destroyed(office: Office) -> None:
    employ(office)
    case_id, _ = check_of(office, office.sign_in("intake"))
    destroyed(own_program(office.sign_in(COLLEAGUE)), case_id)
    worker = office.sign_in("intake")
    rings = [due for due in of_file(worker, case_id) if due.rings_at <= worker.now()]
    assert [due.due_class for due in rings] == [DueClass.CARE]


def test_what_rings_though_its_row_is_damaged_is_told_as_what_it_is(office: Office) -> None:
    employ(office)
    worker = office.sign_in("intake")
    case_id = told(worker, deadline_today="yes")
    (alarm,) = of_file(worker, case_id)
    HANDS["damaged"](hands := own_program(office.sign_in(COLLEAGUE)), alarm.record_id)
    name_nobody(hands)
    (found,) = of_file(office.sign_in("intake"), case_id)
    assert (found.due_class, found.moment, found.seen_by) == (DueClass.DEADLINE, alarm.moment, "")


def of_file(signed_in: SignedIn, case_id: bytes) -> list[DueAlarm]:
    return [due for due in alarms.alarms(signed_in).due if due.target == case_id]


def says_done(signed_in: SignedIn, task_id: bytes) -> None:
    store, reader = signed_in.identity, signed_in.identity.database.reader()
    (case_id,) = reader.execute("SELECT subject_id FROM task WHERE record_id = ?", (task_id,)).fetchone()
    task = store.get("task", task_id, Task)
    with store.begin() as work:
        store.put(work, "task", task_id, case_id, replace(task, status=TaskStatus.DONE), verb="done")
        work.commit()


def says_no_hour(signed_in: SignedIn, task_id: bytes) -> None:
    """Under her key, and takes the row away."""
    store, reader = signed_in.identity, signed_in.identity.database.reader()
    (case_id,) = reader.execute("SELECT subject_id FROM task WHERE record_id = ?", (task_id,)).fetchone()
    with store.begin() as work:
        said = {"table": "task", "record_id": task_id, "version": 9, "state": b"\1" * 32}
        store.audit.append(work, "done", about=bytes(case_id), details={CLOCK: ""}, **said)  # type: ignore[arg-type]
        work.cursor.execute("DELETE FROM task WHERE record_id = ?", (task_id,))
        work.commit()


@pytest.mark.parametrize("how", [says_done, says_no_hour])
def test_it_rings_whatever_somebody_says_who_was_demoted(
    office: Office, how: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She is a liaison officer now, and has the keys that she had. Her own program knows nothing of the newer list."""
    employ(office)
    worker = office.sign_in(COLLEAGUE)
    _, alarm = check_of(office, worker)
    hands = own_program(office.sign_in("intake"))
    people = [worker, office.sign_in("keeper")]
    newer = demote(office, office.sign_in("keeper"))
    rosters = hands.identity.audit._rosters
    before = rosters.at
    monkeypatch.setattr(rosters, "at", lambda number: None if number >= newer else before(number))
    how(hands, alarm.record_id)
    people += [office.sign_in(COLLEAGUE), office.sign_in("keeper")]
    assert [each.moment for signed_in in people if (each := of(signed_in, alarm))] == [alarm.moment] * 4
    alarms.done(worker, alarm.record_id, alarm.moment)
    assert [of(signed_in, alarm) for signed_in in people] == [None] * 4


def test_it_rings_whatever_somebody_says_under_the_key_of_before(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Her file was open to her, and she kept its key. What says that it has another one since is out of the log."""
    employ(office)
    worker = office.sign_in("intake")
    case_id, alarm = check_of(office, worker)
    hands = own_program(office.sign_in(COLLEAGUE))
    store, reader = hands.identity, hands.identity.database.reader()
    before = store.deks.find(reader, case_id, store.deks.epoch)
    last = store.audit.head().number
    restriction.restrict(worker, case_id, [])
    people = [worker, office.sign_in("keeper")]
    assert [of(signed_in, alarm) for signed_in in people] == [alarm] * 2
    worker.note_view(worker.identity, "view", case_id)
    assert reader.execute("DELETE FROM audit WHERE n > ? AND tbl = 'case_file'", (last,)).rowcount
    monkeypatch.setattr(store.deks, "known", lambda _work, _subject_id: before)
    said, gone = {"moment": alarm.moment.isoformat()}, {"table": "task", "version": 99, "details": {CLOCK: ""}}
    with store.begin() as work:
        store.audit.append(work, "alarm_done", record_id=alarm.record_id, details=said, about=case_id)
        store.audit.append(work, "done", record_id=alarm.record_id, about=case_id, **gone)  # type: ignore[arg-type]
        gone["details"] = {CLOCK: (alarm.moment - timedelta(hours=1)).isoformat()}
        store.audit.append(work, "done", record_id=alarm.record_id, about=case_id, **gone)  # type: ignore[arg-type]
        work.cursor.execute("DELETE FROM task WHERE record_id = ?", (alarm.record_id,))
        work.commit()
    rings = [of(signed_in, alarm) for signed_in in people]
    assert [each.moment for each in rings if each is not None] == [alarm.moment] * 2
    looks = office.sign_in("intake")
    audit.look_through(looks)
    assert ("identity.db", IntegrityKind.BROKEN) in seen(looks)


def test_what_a_red_answer_asks_for_is_due_although_another_task_of_hers_does_not_open(office: Office) -> None:
    employ(office)
    worker = office.sign_in("intake")
    case_id = told(worker)
    restriction.restrict(worker, case_id, [])
    hands = own_program(office.sign_in(COLLEAGUE))
    damage = "UPDATE task SET body = zeroblob(99) WHERE subject_id = ?"
    assert hands.identity.database.reader().execute(damage, (case_id,)).rowcount
    draft_id, answers = opened(worker, case_id)
    reopening.save_back(worker, draft_id, answers | {"suicide": "yes"})
    (alarm,) = [due for due in alarms.alarms(worker).due if due.target == case_id]
    assert alarm.due_class is DueClass.CHECK


@pytest.mark.parametrize("how", ["UPDATE {} SET body = zeroblob(99)", "DELETE FROM {}"])
@pytest.mark.parametrize("table", ["task", "note", "consent_act", "case_link"])
def test_she_can_be_called_although_a_row_of_hers_does_not_open(released: Office, table: str, how: str) -> None:
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    calling.record(worker, case_id, CallOutcome.REACHED)
    restriction.restrict(worker, case_id, [])
    before = calling.prepare(worker, case_id)
    assert POLICE in {office.recipient_id for office in before.offices}
    hands = own_program(released.sign_in(COLLEAGUE))
    damage = how.format(table) + " WHERE subject_id = ?"
    assert hands.identity.database.reader().execute(damage, (case_id,)).rowcount
    gone = {"task": {"open": ()}, "note": {"last": None}}.get(table, {})
    now = calling.prepare(worker, case_id)
    assert POLICE in {office.recipient_id for office in now.offices}
    assert replace(now, offices=()) == replace(before, offices=(), **gone)  # type: ignore[arg-type]
    calling.record(worker, case_id, CallOutcome.REACHED)
