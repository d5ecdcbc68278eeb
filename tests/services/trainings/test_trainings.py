"""Trainings at the services: who may, what Today knows, what may be marked as named there; no count is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nsintake.domain.days import month_of
from nsintake.domain.directory import CheckFound, DirectoryEntry, EntryKind, EntryState, HelpNeed
from nsintake.domain.language import Wording
from nsintake.domain.roles import Permission
from nsintake.domain.task import TaskKind
from nsintake.domain.training import (
    DOOR,
    Attender,
    CameBefore,
    DoorCell,
    SharedEntry,
    Training,
    TrainingDay,
    TrainingDayState,
    TrainingKind,
    TrainingTopic,
    staff_code,
)
from nsintake.domain.training_figures import training_counts
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import today
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade
from nsintake.services.trainings import door, trainings
from nsintake.services.trainings.trainings import SharedView
from nsintake.store.check import verify_file
from tests.services.ladder import Office
from tests.services.refusals import fault, refused

WOMAN = DoorCell(Attender.WOMAN, CameBefore.FIRST)
AGAIN = DoorCell(Attender.WOMAN, CameBefore.RETURNING)
LINE = DirectoryEntry(
    EntryKind.HOTLINE, Wording(en="Line", ar="خط", ckb="هێڵ"), (HelpNeed.EMERGENCY,), phone="07705550199"
)


def event(*days: date, place: str = "Youth centre") -> Training:
    return Training(TrainingKind.TRAINING, place, (TrainingTopic.REFERRAL,), tuple(map(TrainingDay, days)))


def saved(signed_in: SignedIn, *days: date, place: str = "Youth centre") -> bytes:
    return trainings.save_training(signed_in, b"", event(*days, place=place), before=None)


def due_days(signed_in: SignedIn) -> list[date]:
    return [view.due for view in today.today(signed_in).due if view.kind is TaskKind.TRAINING_DAY]


def line(signed_in: SignedIn) -> str:
    entry_id = directory.save_entry(signed_in, b"", LINE, before=None)
    directory.verify(signed_in, [CallMade(entry_id, CheckFound.RIGHT)])
    return entry_id.hex()


def marked(signed_in: SignedIn, training_id: bytes) -> SharedView:
    (shown,) = [view for view in trainings.training(signed_in, training_id).shared if view.marked is not None]
    return shown


def test_a_series_is_counted_day_by_day_and_today_knows_what_is_to_be_said(office: Office) -> None:
    officer = office.sign_in("liaison")
    day = officer.today()
    days = [day - timedelta(2), day - timedelta(1), day]
    training_id = saved(officer, *days)
    assert due_days(officer) == days
    (view,) = [view for view in today.today(officer).due if view.due == days[0]]
    assert (view.page, view.target, view.subject, view.overdue) == ("training", training_id, "Youth centre", True)
    with refused("done_elsewhere"):
        today.finish(officer, view.task_id)
    door.tap(officer, training_id, days[0], [WOMAN] * 12)
    assert due_days(officer) == days, "counting is not over"
    door.close_door(officer, training_id, days[0])
    assert due_days(officer) == days[1:]
    numbers: dict[DoorCell, int | None] = {WOMAN: 12}
    held = door.at_door(officer, training_id, days[1]).held
    with refused("counted_as_new"):
        door.type_counts(officer, training_id, days[1], numbers, before=held)
    door.type_counts(officer, training_id, days[1], {AGAIN: 12}, before=held)
    with refused("changed_meanwhile"):
        door.type_counts(officer, training_id, days[1], {AGAIN: 11}, before=held)
    door.say_not_counted(officer, training_id, day, TrainingDayState.NOT_COUNTED)
    assert due_days(officer) == []
    counts = training_counts(trainings.of_figures(officer), {month_of(each) for each in days})
    assert (counts.events, counts.days, counts.not_counted) == (1, 3, 1)
    assert (counts.sum_of(came=[CameBefore.FIRST]), counts.sum_of(came=[CameBefore.RETURNING])) == (12, 12)
    door.say_not_counted(officer, training_id, day, TrainingDayState.OPEN)
    assert due_days(officer) == [day]
    with fault("nothing_counted"):
        door.type_counts(officer, training_id, day, {WOMAN: None}, before=door.at_door(officer, training_id, day).held)
    door.open_door_again(officer, training_id, days[0])
    assert due_days(officer) == [days[0], day]
    assert verify_file(officer.liaison).sound


def test_an_estimate_settles_a_day_and_is_found_again_as_one(office: Office) -> None:
    officer = office.sign_in("liaison")
    day = officer.today()
    training_id = saved(officer, day)
    before = door.at_door(officer, training_id, day).held
    with fault("estimate_range", "about"):
        door.estimate(officer, training_id, day, 0, before=before)
    assert due_days(officer) == [day]
    door.estimate(officer, training_id, day, 120, before=before)
    assert due_days(officer) == []
    with refused("changed_meanwhile"):
        door.estimate(officer, training_id, day, 90, before=before)
    with refused("training_counted"):
        trainings.remove_training(officer, training_id)
    officer.close()
    worker = office.sign_in("intake")
    held = door.at_door(worker, training_id, day).held
    assert (held.about, held.state, held.sum_of()) == (120, TrainingDayState.ESTIMATED, None)
    assert verify_file(worker.liaison).sound


def test_two_people_at_one_door_one_after_the_other_lose_no_tap(office: Office) -> None:
    officer = office.sign_in("liaison")
    day = officer.today()
    training_id = saved(officer, day)
    assert door.tap(officer, training_id, day, [WOMAN, WOMAN, AGAIN]).held.sum_of() == 3
    officer.close()
    worker = office.sign_in("intake")
    assert door.at_door(worker, training_id, day).held.sum_of() == 3
    assert door.tap(worker, training_id, day, [AGAIN]).held.number_of(AGAIN) == 2
    for left in (3, 2, 1, None):
        assert door.take_back(worker, training_id, day).held.sum_of() == left
    with refused("nothing_to_take_back"):
        door.take_back(worker, training_id, day)
    with refused("training_day_missing"):
        door.at_door(worker, training_id, day - timedelta(9))
    with refused("training_missing"):
        door.tap(worker, b"\1" * 16, day, [WOMAN])


def test_counts_go_on_while_the_facts_are_changed_and_other_facts_are_not_overwritten(office: Office) -> None:
    officer = office.sign_in("liaison")
    day = officer.today()
    training_id = saved(officer, day)
    before = trainings.training(officer, training_id).training
    assert before is not None
    door.tap(officer, training_id, day, [WOMAN])
    trainings.save_training(officer, training_id, replace(event(day), place="School"), before=before)
    now = trainings.training(officer, training_id).training
    assert now is not None
    assert (now.place, now.on(day).number_of(WOMAN)) == ("School", 1)
    assert [view.subject for view in today.today(officer).due if view.kind is TaskKind.TRAINING_DAY] == ["School"]
    with refused("changed_meanwhile"):
        trainings.save_training(officer, training_id, event(day), before=before)
    with fault("training_day_counted", "days"):
        trainings.save_training(officer, training_id, event(day - timedelta(1)), before=now)
    with refused("training_counted"):
        trainings.remove_training(officer, training_id)
    door.take_back(officer, training_id, day)
    trainings.remove_training(officer, training_id)
    assert (trainings.trainings(officer), due_days(officer)) == ((), [])
    with refused("training_missing"):
        trainings.training(officer, training_id)


def test_the_same_event_is_asked_about_before_it_is_in_the_list_twice(office: Office) -> None:
    officer = office.sign_in("liaison")
    day = officer.today()
    saved(officer, day, day + timedelta(7))
    with refused("held_twice"):
        saved(officer, day + timedelta(7), place="youth  centre")
    assert len(trainings.trainings(officer)) == 1
    trainings.save_training(officer, b"", event(day), before=None, held_once=True)
    rows = trainings.trainings(officer)
    assert [row.training.days[-1].day for row in rows] == [day + timedelta(7), day], "the newest first"
    assert [row.waits for row in rows] == [(day,), (day,)]


def test_only_what_is_verified_and_fresh_can_be_marked_as_named_there(office: Office) -> None:
    officer = office.sign_in("liaison")
    day, fresh = officer.today(), line(officer)
    assert fresh in {view.entry_id for view in trainings.training(officer, b"").shared}
    stranger = next(
        view.entry_id.hex() for view in directory.directory(officer).entries if view.state is EntryState.UNVERIFIED
    )
    for wrong in (stranger, "00" * 16):
        with fault("entry_not_fresh", "shared"):
            trainings.save_training(officer, b"", event(day), before=None, shared=[fresh, wrong])
    training_id = trainings.save_training(officer, b"", event(day), before=None, shared=[fresh])
    before = trainings.training(officer, training_id).training
    assert before is not None
    assert before.shared == (SharedEntry(fresh, day),)
    directory.verify(officer, [CallMade(bytes.fromhex(fresh), CheckFound.WRONG)])
    with fault("entry_not_fresh", "shared"):
        trainings.save_training(officer, b"", event(day, place="School"), before=None, shared=[fresh])
    trainings.save_training(officer, training_id, replace(before, came_up="Much"), before=before, shared=[fresh])
    shown = marked(officer, training_id)
    assert (shown.state, shown.marked) == (EntryState.UNVERIFIED, day), "it was named there, and says its doubt now"
    directory.remove_entry(officer, bytes.fromhex(fresh))
    shown = marked(officer, training_id)
    assert (shown.state, shown.marked) == (None, day)


def test_colleagues_are_known_by_their_codes(office: Office) -> None:
    officer = office.sign_in("liaison")
    people = {uid: code for uid, code, _ in trainings.training(officer, b"").people}
    assert people[officer.uid] == officer.uid[:4].upper() == staff_code(officer.uid)
    kept = replace(event(officer.today()), hosts=(officer.uid,))
    training_id = trainings.save_training(officer, b"", kept, before=None)
    held = trainings.training(officer, training_id).training
    assert held is not None
    assert held.hosts == (officer.uid,)
    with fault("colleague_unknown", "hosts"):
        trainings.save_training(officer, training_id, replace(held, hosts=("nobody",)), before=held)


def test_an_administrator_knows_of_no_event(office: Office) -> None:
    administrator = office.sign_in("administrator")
    assert not administrator.may(Permission.KEEP_TRAININGS)
    with refused("not_permitted"):
        trainings.trainings(administrator)


def test_the_list_holds_so_many_events_and_no_more(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    officer = office.sign_in("liaison")
    saved(officer, officer.today())
    monkeypatch.setattr(trainings, "MOST_TRAININGS", 1)
    with refused("list_full"):
        saved(officer, officer.today(), place="School")


def test_a_door_has_a_button_for_each_sort(office: Office) -> None:
    worker = office.sign_in("intake")
    training_id = saved(worker, worker.today())
    door.tap(worker, training_id, worker.today(), DOOR)
    held = door.close_door(worker, training_id, worker.today()).held
    assert [count.number for count in held.counts] == [1] * len(DOOR)
