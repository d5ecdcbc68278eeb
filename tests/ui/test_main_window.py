from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission
from tests.ui.shells import KeptInMemory, OtherPage, PlainPage, window
from ui import background, i18n
from ui.cover import CoverCode
from ui.main_window import MainWindow


def shown(qtbot: QtBot, made: MainWindow) -> MainWindow:
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def plain(made: MainWindow) -> PlainPage:
    page = made.page()
    assert isinstance(page, PlainPage)
    return page


def line(made: MainWindow) -> QLineEdit:
    found = plain(made).findChild(QLineEdit, "name")
    assert found is not None
    return found


def title_of(page: PlainPage) -> str:
    found = page.header.findChild(QLabel, "page_title")
    assert found is not None
    return found.text()


def test_a_page_one_may_not_open_does_not_exist(app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, window())
    made.start("plain")
    assert set(made.sidebar.items) == {"plain", "other"}
    made.go("secret")
    assert plain(made).key == "plain"
    assert "secret" in window(Permission.VIEW_CASES).open_keys()


def test_what_could_not_be_remembered_here_is_said_on_every_page(app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, window())
    made.start("plain")
    assert made.findChild(QFrame, "held_banner") is None
    made._signed_in.integrity.not_kept = True
    made.show_unsound()
    for key in ("plain", "other"):
        made.go(key)
        banner = made.findChild(QFrame, "held_banner")
        assert banner is not None
        qtbot.waitUntil(banner.isVisible)
        assert "could not remember" in banner.accessibleName()
    made._signed_in.integrity.not_kept = False
    made.show_unsound()
    assert not [frame for frame in made.findChildren(QFrame, "held_banner") if frame.isVisible()]


def test_practice_stands_on_every_page(app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, window())
    for key in ("plain", "other"):
        made.go(key)
        banner = made.findChild(QLabel, "page_title").window().findChild(QLabel)  # type: ignore[union-attr]
        assert banner is not None
        assert any(word.text() == "PRACTICE" and word.isVisible() for word in made.findChildren(QLabel))


def test_going_and_coming_back_and_a_page_that_will_not_be_left(app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, window())
    made.start("plain")
    made.go("other", case=7)
    other = plain(made)
    assert isinstance(other, OtherPage)
    assert other.shown == [{"case": 7}]
    other.leaving = False
    made.go("plain")
    assert plain(made) is other
    assert made.sidebar.items["other"].isChecked()
    other.leaving = True
    made.go_back()
    assert plain(made).key == "plain"
    assert made.sidebar.items["plain"].isChecked()


def test_the_language_switches_under_the_fingers_and_keeps_what_was_typed(app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, window())
    made.start("plain")
    line(made).setFocus()
    QTest.keyClicks(line(made), "Case A")
    QTest.keyClick(line(made), Qt.Key.Key_Left)
    i18n.set_language(app, Lang.AR)
    qtbot.waitUntil(lambda: plain(made).findChild(QLabel, "page_title").text() == "مساعدة")  # type: ignore[union-attr]
    assert line(made).text() == "Case A"
    assert line(made).cursorPosition() == 5
    assert made.sidebar.mapTo(made, QPoint()).x() > 0
    assert made.sidebar.items["plain"].text() == "مساعدة"


def test_a_page_behind_the_one_in_front_is_built_in_another_language_when_it_is_shown(
    app: QApplication, qtbot: QtBot
) -> None:
    made = shown(qtbot, window())
    made.start("plain")
    behind = plain(made)
    line(made).setText("Case A")
    made.go("other")
    i18n.set_language(app, Lang.AR)
    qtbot.waitUntil(lambda: title_of(plain(made)) == "إغلاق")
    built = behind.header
    assert title_of(behind) == "Help"
    made.go("plain", case=3)
    assert plain(made) is behind
    assert title_of(behind) == "مساعدة"
    assert behind.header is not built
    assert behind.form.raw()["name"] == "Case A"
    assert behind.shown == [{}, {"case": 3}]
    made.go("other")
    made.go("plain")
    assert behind.shown == [{}, {"case": 3}, {}]  # shown as ever again


def test_typing_is_saved_soon_and_is_there_in_the_next_session(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = KeptInMemory()
    made = window(drafts=keeper)
    made._draft_timer.setInterval(30)
    shown(qtbot, made)
    made.start("plain")
    qtbot.waitUntil(lambda: made.page() is not None and not background.busy())
    QTest.keyClicks(line(made), "Case A")
    qtbot.waitUntil(lambda: keeper.kept.get("plain", {}).get("name") == "Case A")
    made.hide()
    again = shown(qtbot, window(drafts=keeper))
    again.start("other")
    qtbot.waitUntil(lambda: again.page() is not None and line(again).text() == "Case A")
    assert plain(again).key == "plain"


def test_whoever_goes_to_a_page_before_the_last_place_is_found_stays_there(app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, window(drafts=KeptInMemory(place={"page": "plain", "arguments": {}})))
    made.start("plain")
    made.go("other")  # an alarm that is opened, or a hand that is quick
    qtbot.waitUntil(lambda: not background.busy())
    assert plain(made).key == "other"
    assert made.stack.count() == 1


def test_a_draft_that_was_emptied_is_dropped(app: QApplication, qtbot: QtBot) -> None:
    keeper = KeptInMemory(plain={"name": "old"})
    made = shown(qtbot, window(drafts=keeper))
    made.go("plain")
    qtbot.waitUntil(lambda: line(made).text() == "old")
    line(made).clear()
    made.save_drafts()
    qtbot.waitUntil(lambda: "plain" not in keeper.kept)


def test_lock_shows_nothing_at_once_and_saves_the_draft_before_it_says_so(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = KeptInMemory()
    made = shown(qtbot, window(drafts=keeper))
    made.go("plain")
    QTest.keyClicks(line(made), "Case A")
    kept_at_lock: list[str] = []
    made.locked.connect(lambda: kept_at_lock.append(keeper.kept["plain"]["name"]))
    QTest.keyClick(made, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not made.isVisible()
    qtbot.waitUntil(lambda: bool(kept_at_lock))
    assert kept_at_lock[0] == "Case A"
    assert keeper.kept["place"]["page"] == "plain"


def test_a_disk_that_cannot_keep_the_draft_does_not_stop_the_lock(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:

    class Full(KeptInMemory):
        def save(self, key: str, draft: dict[str, object]) -> None:
            raise OSError

    made = shown(qtbot, window(drafts=Full()))
    made.go("plain")
    locked: list[int] = []
    made.locked.connect(lambda: locked.append(1))
    made.lock()
    qtbot.waitUntil(lambda: len(locked) == 1)


def test_f12_covers_everything_and_twice_locks(
    app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = shown(qtbot, window())
    made.go("plain")
    made.set_cover_code(CoverCode("135790"))
    QTest.keyClick(made, Qt.Key.Key_F12)
    assert made.cover.is_up
    assert not plain(made).isVisible()
    locked: list[int] = []
    made.locked.connect(lambda: locked.append(1))
    QTest.keyClick(made, Qt.Key.Key_F12)
    assert not made.isVisible()
    qtbot.waitUntil(lambda: len(locked) == 1)


def test_the_palette_goes_anywhere_by_a_few_letters(app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, window())
    made.start("plain")
    QTest.keyClick(made, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = next(widget for widget in app.topLevelWidgets() if widget.objectName() == "palette" and widget.isVisible())
    typed = box.findChild(QLineEdit, "palette_line")
    assert typed is not None
    QTest.keyClicks(typed, "clo")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    assert plain(made).key == "other"


def test_every_page_opens_its_own_help(app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, window())
    made.go("plain")
    QTest.keyClick(made, Qt.Key.Key_F1)
    box = next(widget for widget in app.topLevelWidgets() if widget.objectName() == "help" and widget.isVisible())
    said = box.findChild(QTextBrowser, "help_text")
    assert said is not None
    assert "no help for this page yet" in said.toPlainText()
    box.close()


def test_counts_come_from_a_worker_and_are_said_aloud(app: QApplication, qtbot: QtBot) -> None:
    made = shown(qtbot, window())
    item = made.sidebar.items["plain"]
    made._entries["plain"] = replace(made._entries["plain"], count=lambda _signed_in: 3)
    made.announce()
    qtbot.waitUntil(lambda: item.accessibleDescription() == "3 waiting")
