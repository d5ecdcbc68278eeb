from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.idle import IdleWatch


def test_idleness_covers_and_then_locks(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    order: list[str] = []
    watch = IdleWatch(window, cover_after=30, lock_after=90)
    watch.cover_due.connect(lambda: order.append("cover"))
    watch.lock_due.connect(lambda: order.append("lock"))
    qtbot.waitUntil(lambda: order == ["cover", "lock"])


def test_a_key_in_the_window_is_a_sign_of_life(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    watch = IdleWatch(window, cover_after=600_000, lock_after=600_000, main=window.windowHandle())
    touched: list[int] = []
    watch.touch = lambda: touched.append(1)  # type: ignore[method-assign]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert touched == [1]
    watch.stop()


def test_a_sign_of_life_starts_both_times_anew(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    watch = IdleWatch(window, cover_after=600_000, lock_after=600_000)
    watch.stop()
    watch.touch()
    assert watch._cover.isActive()
    assert watch._lock.isActive()
    watch.stop()


def test_f12_and_ctrl_l_are_heard_over_a_dialog(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    watch = IdleWatch(window, cover_after=600_000, lock_after=600_000, main=window.windowHandle())
    heard: list[str] = []
    watch.cover_key.connect(lambda: heard.append("cover"))
    watch.lock_key.connect(lambda: heard.append("lock"))
    box = QDialog(window)
    box.open()
    handle = box.windowHandle()
    watch._watch(handle)
    QTest.keyClick(handle, Qt.Key.Key_F12)
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F12)
    assert heard == ["cover", "lock"]
    box.close()
    watch.stop()
