"""Trainings at the window: a series written down, counted at the door and on paper, and nobody counted twice."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from nsintake.domain.directory import CheckFound, EntryState
from nsintake.domain.language import Lang
from nsintake.domain.training import (
    TRAININGS,
    Attender,
    CameBefore,
    DoorCell,
    DutyOffice,
    Training,
    TrainingDay,
    TrainingKind,
    TrainingTopic,
)
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade
from nsintake.services.trainings import door, trainings
from nsintake.store.sealed import new_id
from tests.ui.pages.desk import Desk, SignIn
from ui import i18n
from ui.pages.training import TrainingDoorPage, TrainingsPage
from ui.widgets.data_table import DataTable
from ui.widgets.rows import TableRow

WOMAN = DoorCell(Attender.WOMAN, CameBefore.FIRST)


def choose(desk: Desk, name: str, value: str) -> None:
    combo = desk.find(name, QComboBox)
    combo.setCurrentIndex(combo.findData(value))


def write_event(desk: Desk, *days: str) -> None:
    desk.go("training", new=True)
    choose(desk, "kind", "training")
    desk.put("place", "Youth centre, Qayyarah")
    desk.put("days", "\n".join(days))
    desk.find("training.topics.ucp", QCheckBox).setChecked(True)


def keys(desk: Desk, typed: str) -> None:
    page = desk.window.page()
    assert isinstance(page, TrainingDoorPage)
    for sign in typed:
        if sign == "<":
            QTest.keyClick(page, Qt.Key.Key_Backspace)
        else:
            pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(page, pressed)
    desk.qtbot.waitUntil(lambda: not page._waiting and not page._writing, timeout=10_000)
    desk.settle()


def only(desk: Desk) -> tuple[bytes, Training]:
    (held,) = trainings.trainings(desk.signed_in)
    return held.training_id, held.training


def write_series(desk: Desk, days: list[date], hotline: str) -> None:
    """With mistakes that are said beside their fields."""
    write_event(desk, "30/2/2026")
    desk.press("training.save")
    assert "no day 30" in desk.said("error_days"), "beside its field"
    desk.find("days", QPlainTextEdit).setPlainText("\n".join(day.isoformat() for day in days))
    desk.put("came_up", "Call 0770 123 4567")
    desk.press("training.save")
    assert "telephone number" in desk.said("error_came_up")
    desk.find("came_up", QPlainTextEdit).setPlainText("Many did not know whom they can call")
    desk.find(f"training.shared.{hotline}", QCheckBox).setChecked(True)
    desk.find(f"training.hosts.{desk.signed_in.uid}", QCheckBox).setChecked(True)
    desk.press("training.save")
    assert "Saved" in desk.read("training.done")


def count_at_door(desk: Desk, training_id: bytes, day: date) -> None:
    """By buttons and by keys, two of which are taken back."""
    desk.press("training.door.0")
    assert desk.has("door.discloses")
    assert not desk.find("door.close", QPushButton).isEnabled(), "nobody was counted"
    for _ in range(3):
        desk.press("door.woman.first")
    choose(desk, "office", "community_police")
    desk.press("door.duty_bearer.first")
    keys(desk, "11<٥0<")
    assert desk.said("door.total") == "All: 6"
    held = door.at_door(desk.signed_in, training_id, day).held
    assert (held.number_of(WOMAN), held.number_of(DoorCell(Attender.GIRL, CameBefore.FIRST))) == (4, 1)
    desk.press("door.close")
    desk.press("message_yes")
    assert "Was counted" in desk.read("door.state")
    keys(desk, "1")
    assert door.at_door(desk.signed_in, training_id, day).held.number_of(WOMAN) == 4, "counting is over"
    desk.press("door.event")


def type_counts(desk: Desk) -> None:
    """With mistakes, and as if those of the day before were new once more."""
    desk.press("training.type.1")
    desk.put("count_woman_first_not_asked", "1O")
    desk.put("count_girl_first_not_asked", "1000000")
    desk.press("counts.save")
    assert "whole number" in desk.said("error_count_woman_first_not_asked")
    assert "9999" in desk.said("error_count_girl_first_not_asked")
    desk.find("count_girl_first_not_asked", QLineEdit).setText("")
    desk.find("count_woman_first_not_asked", QLineEdit).setText("٦")
    desk.press("counts.save")
    assert desk.has("message"), "as many are new again, and nobody was here before"
    desk.press("message_no")
    assert desk.find("count_woman_first_not_asked", QLineEdit).text() == "٦", "what was typed is still there"
    desk.find("count_woman_first_not_asked", QLineEdit).setText("1")
    desk.put("count_woman_returning_not_asked", "4")
    desk.press("counts.save")


def test_a_series_of_three_days_is_written_counted_and_adds_up(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    hotline = next(view for view in directory.directory(desk.signed_in).entries if view.entry.phone == "911")
    assert hotline.state is EntryState.UNVERIFIED
    directory.verify(desk.signed_in, [CallMade(hotline.entry_id, CheckFound.RIGHT)])
    today = desk.signed_in.today()
    days = [today - timedelta(2), today - timedelta(1), today]
    write_series(desk, days, hotline.entry_id.hex())
    training_id, event = only(desk)
    assert [shared.entry_id for shared in event.shared] == [hotline.entry_id.hex()]
    count_at_door(desk, training_id, days[0])
    type_counts(desk)
    desk.press("training.uncounted.2")
    totals = desk.said("training.totals")
    assert ("first time: 7" in totals, "here before: 4" in totals, "asked: not counted" in totals) == (True,) * 3
    assert desk.said("training.sorts.0") == "Women: 4. Girls: 1. Men: 0. Boys: 0. Duty bearers: 1."
    typed = "Women: 5. Girls: not counted. Men: not counted. Boys: not counted. Duty bearers: not counted."
    assert desk.said("training.sorts.1") == typed, "an empty field is not 0"
    assert not desk.has("training.sorts.2"), "nobody counted on the third day"
    _, event = only(desk)
    assert [held.sum_of() for held in event.days] == [6, 5, None], "nobody counted on the third day: it is not 0"
    page = desk.go("trainings")
    assert isinstance(page, TrainingsPage)
    assert [row.values["came"] for row in page.table.rows.rows] == ["11"]


def test_about_how_many_came_where_nobody_counted_is_said_and_called_an_estimate(sign_in: SignIn) -> None:
    desk = sign_in("liaison")
    write_event(desk, desk.signed_in.today().isoformat())
    desk.press("training.save")
    desk.window.resize(1024, 700)
    desk.press("training.about.0")
    field = desk.find("about", QLineEdit)
    assert desk.window.focusWidget() is field, "whoever pressed that wants to type it"
    assert "never published" in field.accessibleDescription(), "said beside the field"
    desk.press("counts.save_about")
    assert "about how many" in desk.said("error_about")
    desk.put("about", "1O0")
    desk.press("counts.save_about")
    assert "whole number" in desk.said("error_about")
    field.clear()
    desk.put("about", "١٢٠")
    desk.press("counts.save_about")
    assert "120" in desk.said("training.day.0")
    assert "estimated" in desk.said("training.day.0")
    assert not desk.has("training.totals"), "nothing was counted"
    _, event = only(desk)
    assert (event.days[0].about, event.days[0].sum_of()) == (120, None)
    page = desk.go("trainings")
    assert isinstance(page, TrainingsPage)
    assert [row.values["came"] for row in page.table.rows.rows] == ["about 120, estimated"]
    assert "first time not counted" in desk.said("trainings.month")
    assert "an estimate alone: 1" in desk.said("trainings.month")


def test_an_event_that_is_in_the_list_already_is_asked_about(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    day = desk.signed_in.today().isoformat()
    for answer in ("", "message_no", "message_yes"):
        if answer != "message_yes":
            write_event(desk, day)
        desk.press("training.save")
        assert desk.has("message") is bool(answer)
        if answer:
            desk.press(answer)
    assert len(trainings.trainings(desk.signed_in)) == 2


def test_a_lock_at_the_door_loses_no_tap_that_was_shown_and_it_goes_on_there(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    day = desk.signed_in.today()
    training_id = trainings.save_training(
        desk.signed_in,
        b"",
        Training(TrainingKind.FESTIVAL, "Square", (TrainingTopic.UCP,), (TrainingDay(day),)),
        before=None,
    )
    assert any("say how many came" in str(row.values["what"]) for row in today_rows(desk))
    desk.go("trainings")
    desk.press("trainings.door.0")
    keys(desk, "1234")
    assert desk.said("door.total") == "All: 4"
    desk.lock()
    again = sign_in("intake")
    again.window.start("today")
    again.settle()
    page = again.window.page()
    assert isinstance(page, TrainingDoorPage), "it goes on where it was"
    assert again.said("door.total") == "All: 4"
    again.window.resize(1024, 700)
    again.settle()
    spots = [QRect(made.mapTo(again.window, made.rect().topLeft()), made.size()) for made in page.buttons.values()]
    assert (again.window.width(), again.window.height()) == (1024, 700)
    assert all(again.window.rect().contains(spot) and spot.height() >= 44 for spot in spots), "for a finger"
    door.tap(again.signed_in, training_id, day, [WOMAN])
    keys(again, "1")
    assert again.said("door.total") == "All: 6", "a tap adds to what lies in the file, whoever put it there"


def test_a_door_where_nobody_is_asked_counts_without_an_answer(sign_in: SignIn, qapp: QApplication) -> None:
    desk = sign_in("liaison")
    day = desk.signed_in.today()
    event = Training(TrainingKind.FESTIVAL, "Square", (TrainingTopic.UCP,), (TrainingDay(day),))
    training_id = trainings.save_training(desk.signed_in, b"", event, before=None)
    desk.window.resize(1024, 700)
    page = desk.go("training_door", training_id=training_id.hex(), day=day.isoformat())
    assert isinstance(page, TrainingDoorPage)
    keys(desk, "1")
    assert not desk.has("door.woman.not_asked")
    desk.find("unasked", QCheckBox).click()
    assert (desk.has("door.woman.not_asked"), desk.has("door.woman.first")) == (True, False)
    assert desk.window.focusWidget() is page, "the keys count on"
    keys(desk, "1167890")  # six and more are no button now
    desk.press("door.man.not_asked")
    choose(desk, "office", "court")
    keys(desk, "55<")
    held = door.at_door(desk.signed_in, training_id, day).held
    unasked = CameBefore.NOT_ASKED
    assert {count.cell: count.number for count in held.counts} == {
        WOMAN: 1,
        DoorCell(Attender.WOMAN, unasked): 2,
        DoorCell(Attender.MAN, unasked): 1,
        DoorCell(Attender.DUTY_BEARER, unasked, DutyOffice.COURT): 1,
    }
    assert desk.said("door.total") == "All: 5"
    assert desk.said("door.state") == "Were asked: 1", "what was counted before is still there"
    spots = [QRect(made.mapTo(desk.window, made.rect().topLeft()), made.size()) for made in page.buttons.values()]
    assert all(desk.window.rect().contains(spot) and spot.height() >= 44 for spot in spots), "for a finger"
    i18n.set_language(qapp, Lang.CKB)
    desk.settle()
    assert desk.has("door.woman.not_asked"), "another language is no other way of counting"
    i18n.set_language(qapp, Lang.EN)
    desk.settle()
    again = sign_in("liaison")
    again.go("training_door", training_id=training_id.hex(), day=day.isoformat())
    assert again.has("door.woman.not_asked"), "whoever goes on counts as before"
    again.find("unasked", QCheckBox).click()
    assert again.said("door.state") == "Nobody asked: 4"
    again.find("door.close", QPushButton).setFocus()
    again.press("door.close")
    again.press("message_yes")
    assert again.window.focusWidget() is again.find("door.event", QPushButton), "and not in the sidebar"
    held = door.at_door(again.signed_in, training_id, day).held
    assert held.number_of(DoorCell(Attender.GIRL, unasked)) == 0
    assert held.sum_of(CameBefore.RETURNING) is None, "nobody knows how many were here before"


def today_rows(desk: Desk) -> list[TableRow]:
    desk.go("today")
    return [row for table in desk.window.findChildren(DataTable) for row in table.rows.rows]


def test_five_hundred_events_are_found_by_place_and_in_three_languages(sign_in: SignIn, qapp: QApplication) -> None:
    desk = sign_in("liaison")
    day = desk.signed_in.today()
    page = desk.go("trainings")
    assert isinstance(page, TrainingsPage)
    assert not page.list.isVisible(), "nothing is written down yet"
    store = desk.signed_in.liaison
    with store.begin() as work:
        for at in range(500):
            held = TrainingDay(day - timedelta(at % 300))
            event = Training(TrainingKind.SESSION, f"Place {at}", (TrainingTopic.RIGHTS,), (held,))
            store.put(work, "training", new_id(), TRAININGS, event, verb="training")
        work.commit()
    page.reload()
    desk.settle()
    assert len(page.table.rows.rows) == 500
    desk.put("text", "place 499")
    assert [row.values["place"] for row in page.table.rows.rows] == ["\u2068Place 499\u2069"]
    for lang in (Lang.AR, Lang.CKB):
        i18n.set_language(qapp, lang)
        page.retranslate()
        desk.settle()
        assert len(page.table.rows.rows) == 500


def test_what_waits_for_a_word_is_told_whole_in_the_smallest_window(sign_in: SignIn, qapp: QApplication) -> None:
    desk = sign_in("liaison")
    desk.window.resize(1024, 700)
    today = desk.signed_in.today()
    topics = (TrainingTopic.UCP, TrainingTopic.EXTORTION)
    with desk.signed_in.liaison.begin() as work:
        for kind, first in zip(TrainingKind, (0, 3, 6), strict=True):
            days = tuple(TrainingDay(today - timedelta(first + at)) for at in (1, 0))
            event = Training(kind=kind, place="Qayyarah square", topics=topics, days=days)
            desk.signed_in.liaison.put(work, "training", new_id(), TRAININGS, event, verb="training")
        work.commit()
    for lang in Lang:
        i18n.set_language(qapp, lang)
        desk.go("trainings").retranslate()
        desk.settle()
        table = desk.find("trainings.table", DataTable)
        at = [column.key for column in table.rows.columns].index("state")
        assert table.columnWidth(at) >= table._needs[at].least, lang
