"""What goes to the launcher meanwhile, and the files looked through once, from the real window of a session."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from types import ModuleType

import pytest

from nsintake.domain.accompaniment import AccompanimentOutcome
from nsintake.domain.consent import SeenHow
from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.meeting import Meeting
from nsintake.domain.task import DueClass, Loudness, TaskKind
from nsintake.errors import EnvironmentFault
from nsintake.services.accompaniment import not_safe, watching, way_planning
from nsintake.services.day import alarms, case_view, today
from nsintake.services.founding.practice_office import WOMEN, record
from nsintake.services.liaison import shredding
from nsintake.store.batches import BatchWait
from nsintake.store.sealed import new_id
from tests.services.ladder import POLICE
from tests.services.ways import a_way
from tests.ui.pages.desk import Desk, SignIn
from tests.ui.pages.test_intake import recorded, to_consent
from ui import background
from ui.launcher_link import LauncherLink
from ui.session_work import SessionWork


def begun(desk: Desk) -> tuple[SessionWork, LauncherLink]:
    link = LauncherLink()
    session_work = SessionWork(desk.signed_in, link, desk.window)
    session_work._due.setInterval(30)
    session_work.changed.connect(desk.window.show_unsound)
    return session_work, link


def heads(desk: Desk) -> dict[str, str]:
    org = desk.signed_in.ring.org
    found = {}
    for store in desk.signed_in.stores:
        head = store.audit.head()
        found[f"{org}/{store.name}"] = f"{store.name} 0 {head.number} {head.hash.hex()}"
    return found


def test_heads_go_out_with_every_commit(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    session_work, link = begun(desk)
    assert link.carried.heads == heads(desk)
    desk.signed_in.note_view(desk.signed_in.identity, "view", new_id())
    assert link.carried.heads == heads(desk)
    session_work.stop()


def test_a_letter_whose_hour_has_come_goes_while_somebody_is_here(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    session_work, _ = begun(desk)
    assert session_work._batch.interval() == 60_000
    signed_in, record_id = desk.signed_in, new_id()
    row = MaskedRecord("K1", POLICE, (), (), None, RecordStatus.ACTIVE, signed_in.due_in(30))
    with signed_in.identity.begin() as work:
        waits = BatchWait(new_id(), signed_in.now())
        signed_in.send(work, "masked_record", record_id, record_id, row, verb="release", waits=waits)
        work.commit()
    assert signed_in.outbox.pending() == 1
    session_work._batch.setInterval(30)
    desk.qtbot.waitUntil(lambda: not signed_in.outbox.pending(), timeout=10_000)
    assert signed_in.liaison.find("masked_record", record_id, MaskedRecord) == row
    session_work.stop()
    assert not session_work._batch.isActive()


def test_due_times_go_out_when_they_change_and_say_nothing_else(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    session_work, link = begun(desk)
    desk.qtbot.waitUntil(lambda: not session_work._due.isActive() and not background.busy(), timeout=10_000)
    before = link.due_times()
    assert link.carried.due["quiet"] == []
    starts = (desk.signed_in.now() + timedelta(hours=2)).replace(microsecond=0)
    early = starts - timedelta(minutes=20)
    rings = early - timedelta(minutes=30)
    planned = Meeting("7K2P", "Room 1", starts, early, SeenHow.FACE, (), female_officer=True)
    with desk.signed_in.liaison.begin() as work:
        desk.signed_in.liaison.put(work, "meeting", new_id(), new_id(), planned, verb="plan")
        work.commit()
    desk.qtbot.waitUntil(lambda: set(link.due_times()) == {rings, *before}, timeout=10_000)
    assert link.carried.due["quiet"] == [rings.isoformat()]
    assert link.silent() == ((early, starts + timedelta(hours=2)),)
    session_work.stop()


@pytest.mark.parametrize("red", [{"deadline_today": "yes"}, {"suicide": "yes"}, {"safe_home": "no"}])
def test_the_hour_of_a_red_answer_goes_out_as_a_bare_moment_and_goes_when_it_is_done(
    sign_in: SignIn, red: dict[str, str]
) -> None:
    desk = sign_in("intake")
    session_work, link = begun(desk)
    signed_in = desk.signed_in
    before = {task.task_id for task in today.today(signed_in).due}
    record(signed_in, {**WOMEN[0], "deadline_today": "no", **red})
    made = [task for task in today.today(signed_in).due if task.task_id not in before and task.clock is not None]
    assert made
    clocks = {task.clock.isoformat() for task in made if task.clock is not None}
    desk.qtbot.waitUntil(lambda: clocks <= set(link.carried.due.get("alarm", [])), timeout=10_000)
    assert all(set(text) <= set("0123456789-+:.T") for of_it in link.carried.due.values() for text in of_it)
    assert {task.clock for task in made} <= set(link.due_times())
    for task in [each for each in today.today(signed_in).due if each.clock in {task.clock for task in made}]:
        today.finish(signed_in, task.task_id)  # late in the evening his deadline is another woman's hour too
    desk.qtbot.waitUntil(lambda: not clocks & set(link.carried.due["alarm"]), timeout=10_000)
    session_work.stop()


def test_what_was_not_told_yet_is_told_when_the_session_ends(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    session_work, link = begun(desk)
    session_work._due.setInterval(600_000)
    record(desk.signed_in, {**WOMEN[0], "suicide": "yes"})
    desk.settle()
    assert link.carried.due == {}
    session_work.stop()
    assert link.carried.due["alarm"]


def test_who_sees_no_case_says_nothing_of_what_is_due_for_one(sign_in: SignIn) -> None:
    assert set(alarms.alarms(sign_in("liaison").signed_in).moments()) == {Loudness.QUIET, Loudness.WATCH}


def test_the_files_are_looked_through_once_and_what_is_found_stands_on_the_page(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    session_work, _ = begun(desk)
    with desk.signed_in.accounts_store.begin() as work:
        work.cursor.execute("DELETE FROM audit WHERE n = 2")
        work.commit()
    desk.settle()
    session_work.look_through()
    desk.qtbot.waitUntil(lambda: session_work._looked and desk.has("held_banner"), timeout=10_000)
    assert "the log is broken" in desk.said("held_words")
    session_work.look_through()
    assert session_work._looking is None
    session_work.stop()


def test_it_gives_way_to_other_long_work_and_comes_again(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    session_work, _ = begun(desk)
    desk.settle()
    done: list[int] = []
    session_work.look_through()
    background.run_long(desk.window, lambda _report: done.append(1))
    desk.qtbot.waitUntil(lambda: done == [1] and not background.busy(), timeout=10_000)
    assert session_work._looked or session_work._again.isActive()
    session_work.stop()


def test_the_sidebar_counts_a_session_from_when_she_agreed_to_be_recorded(desk: Desk) -> None:
    item = desk.window.sidebar.items["today"]
    to_consent(desk)
    desk.window.announce()
    desk.settle()
    before = today.how_many(desk.signed_in)
    assert item.accessibleDescription() == f"{before} waiting"
    recorded(desk)
    assert today.how_many(desk.signed_in) == before + 1
    assert item.accessibleDescription() == f"{before + 1} waiting"


def test_what_is_due_to_be_shredded_goes_behind_the_pages(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def due(_signed_in: object, *, stop: Callable[[], bool]) -> int:
        asked.append(stop())
        return 0

    monkeypatch.setattr(shredding, "shred_due", due)
    session_work, _link = begun(desk)
    session_work._shred.setInterval(10)
    session_work._shred.start()
    desk.qtbot.waitUntil(lambda: asked == [False] and not background.busy(), timeout=10_000)
    session_work.stop()
    assert session_work._shredding is not None
    assert session_work._shredding.cancelled


def test_after_an_officer_said_not_safe_the_next_session_tells_and_rings_for_the_lead(sign_in: SignIn) -> None:
    worker = sign_in("intake").signed_in
    case_id = next(row.case_id for row in case_view.list_cases(worker) if "وصال" in row.label)
    way_id = way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    watching.end_way(sign_in("liaison").signed_in, way_id, AccompanimentOutcome.NOT_SAFE)
    desk = sign_in("keeper")
    session_work, link = begun(desk)
    told: list[bool] = []
    session_work.told.connect(lambda: told.append(True))
    session_work._shred.setInterval(30)
    desk.qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    kinds = {task.kind for task in today.today(desk.signed_in).due}
    assert {TaskKind.HELP_AFTER_WAY, TaskKind.WAY_INCIDENT} <= kinds
    (alarm,) = [due for due in alarms.alarms(desk.signed_in).due if due.due_class is DueClass.NOT_SAFE]
    desk.qtbot.waitUntil(lambda: alarm.moment.isoformat() in link.carried.due.get("alarm", []), timeout=10_000)
    session_work.stop()


def test_while_somebody_else_writes_what_nobody_may_miss_is_tried_again(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That she is not safe was told nobody in this session, and the launcher heard of nothing that is due."""
    worker = sign_in("intake").signed_in
    case_id = next(row.case_id for row in case_view.list_cases(worker) if "وصال" in row.label)
    way_id = way_planning.plan_way(worker, case_id, a_way(worker)).accompaniment_id
    watching.end_way(sign_in("liaison").signed_in, way_id, AccompanimentOutcome.NOT_SAFE)
    desk = sign_in("keeper")
    for module, name, file in ((not_safe, "tell_not_safe", "identity.db"), (alarms, "alarms", "liaison.db")):
        _busy_once(monkeypatch, module, name, file)
    session_work, link = begun(desk)
    for timer in (session_work._shred, session_work._shred_again, session_work._due_again):
        timer.setInterval(30)
    told: list[bool] = []
    session_work.told.connect(lambda: told.append(True))
    session_work._shred.start()
    desk.qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    (alarm,) = [due for due in alarms.alarms(desk.signed_in).due if due.due_class is DueClass.NOT_SAFE]
    desk.qtbot.waitUntil(lambda: alarm.moment.isoformat() in link.carried.due.get("alarm", []), timeout=20_000)
    session_work.stop()


def test_what_could_not_be_told_yet_is_told_when_the_session_ends(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sign_in("intake")
    record(desk.signed_in, {**WOMEN[0], "suicide": "yes"})
    _busy_once(monkeypatch, alarms, "alarms", "liaison.db")
    session_work, link = begun(desk)
    desk.qtbot.waitUntil(session_work._due_again.isActive, timeout=10_000)
    assert link.carried.due == {}
    session_work.stop()
    assert link.carried.due["alarm"]


def _busy_once(monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str, file: str) -> None:
    """Another account of this computer writes for as long as somebody waits."""
    real, done = getattr(module, name), list[bool]()

    def busy(*given: object, **more: object) -> object:
        if not done:
            done.append(True)
            raise EnvironmentFault("file_busy", file=file)
        return real(*given, **more)

    monkeypatch.setattr(module, name, busy)
