"""Acts that found a real station through the window, with the keyboard alone; every key that is pressed is counted."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from nsintake.crypto.kdf import FLOOR
from tests.journeys.acts import must
from tests.journeys.stage import Missed, Stage
from ui.founding_flow import FoundingFlow
from ui.widgets.sheet_grid import SheetGrid

OFFICE = "Bell Street Office"
LEAD = ("Samira Haddad", "samira")
ADMINISTRATOR = ("Rebin Sharif", "rebin")
SECOND = ("Nasrin Aziz", "nasrin")
EASTERN = {ord("0") + digit: chr(0x660 + digit) for digit in range(10)}
LOCKING = {"found_all", "found_on"}
"""Acts that end by locking."""


class Keys:
    """Two hands at the keyboard. Keys go to whatever has the keyboard; nothing is clicked, nothing is set."""

    def __init__(self, stage: Stage, count: int = 0) -> None:
        self.stage = stage
        self.count = count

    @property
    def at(self) -> QWidget:
        """What has the keyboard."""
        found = self.stage.flow.window.focusWidget()
        if found is None:
            raise Missed("nothing has the keyboard")
        return found

    def reach(self, name: str) -> QWidget:
        """Go on with Tab until the keyboard is there."""
        self.stage.part(name)
        for _ in range(30):
            if self.at.objectName() == name:
                return self.at
            self.press(Qt.Key.Key_Tab)
        raise Missed(f"Tab does not reach {name}; the keyboard is at {self.at.objectName()}")

    def here(self, name: str) -> None:
        """The keyboard is there without being brought."""
        self.stage.part(name)
        self.stage.until(lambda: self.at.objectName() == name, f"the keyboard at {name}, not {self.at.objectName()}")

    def press(self, key: Qt.Key) -> None:
        self.count += 1
        QTest.keyClick(self.at, key)

    def space(self, name: str) -> None:
        """Press the button that has the keyboard."""
        self.here(name)
        self.press(Qt.Key.Key_Space)
        self.stage.quiet()

    def type(self, text: str) -> None:
        """Type; signs that no Latin key has come as an input method brings them, each counted as one key."""
        for sign in text:
            self.count += 1
            if sign.isascii():
                QTest.keyClicks(self.at, sign)
            else:
                event = QInputMethodEvent()
                event.setCommitString(sign)
                QApplication.sendEvent(self.at, event)

    def line(self, name: str, text: str) -> None:
        """Fill the line that has the keyboard, and go on with Return."""
        self.here(name)
        self.type(text)
        self.press(Qt.Key.Key_Return)


def _said(stage: Stage, name: str) -> str:
    return "\n".join(words.text() for words in stage.part(name).findChildren(QLabel) if words.text())


def _read_off(stage: Stage, keys: Keys, letter: str) -> list[str]:
    """Write the ten groups of a sheet on paper, one after another."""
    stage.part(f"founding_sheet_{letter}")
    groups: list[str] = []
    for number in range(1, 11):
        keys.space("founding_next")
        shown = stage.find("sheet_grid", SheetGrid).accessibleName()
        must(shown.startswith(f"Group {number} of 10: "), f"group {number} is shown; it says {shown!r}")
        groups.append(shown.partition(": ")[2].replace(" ", ""))
        if number == 3:
            stage.shot(f"sheet-{letter}")
            _not_to_be_copied(stage, groups[-1])
    keys.space("founding_next")
    return groups


def _not_to_be_copied(stage: Stage, digits: str) -> None:
    """No text of the page holds the digits, so nothing can be marked; copying and printing by key do nothing."""
    QApplication.clipboard().clear()
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_P):
        QTest.keyClick(stage.flow.window.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
    must(QApplication.clipboard().text() == "", "nothing was copied")
    must(digits not in stage.said().replace(" ", ""), "no label holds the digits")


def _type_back(keys: Keys, groups: list[str], *, eastern: bool = False) -> None:
    """Type one paper back; Tab is never needed, each full group hands the keyboard on."""
    for number, group in enumerate(groups, 1):
        keys.here(f"sheet_group_{number}")
        keys.type(group.translate(EASTERN) if eastern else group)
    keys.stage.quiet()


def _mistype(stage: Stage, keys: Keys, letter: str, groups: list[str]) -> None:
    """Two neighbours exchanged in the fourth group: named at once, and mended there."""
    for group in groups[:3]:
        keys.type(group)
    wrong = next(
        group
        for at in range(4)
        for group in [groups[3][:at] + groups[3][at + 1] + groups[3][at] + groups[3][at + 2 :]]
        if group != groups[3]
    )
    keys.type(wrong)
    must("Group 4" in _said(stage, "founding_trouble"), "the wrong group is named")
    stage.shot(f"typo-{letter}")
    keys.here("sheet_group_4")
    for group in groups[3:]:
        keys.type(group)
    stage.quiet()


def _sheet(stage: Stage, keys: Keys, letter: str, *, typo: bool = False, eastern: bool = False) -> None:
    groups = _read_off(stage, keys, letter)
    stage.play.notes.setdefault("papers", {})[letter] = groups
    if typo:
        _mistype(stage, keys, letter, groups)
    else:
        _type_back(keys, groups, eastern=eastern)
    stage.until(lambda: "Paper 1 is right" in stage.said(), "the first paper to be right")
    keys.here("sheet_group_1")
    _type_back(keys, groups)


def _person(stage: Stage, keys: Keys, person: tuple[str, str]) -> None:
    name, login = person
    keys.line("display_name", name)
    keys.line("login", login)
    keys.line("password", stage.play.passwords[login])
    keys.line("password_again", stage.play.passwords[login])
    stage.quiet()


def _begin(stage: Stage, keys: Keys) -> None:
    """Welcome, office, intake lead: after it the station's files exist."""
    FoundingFlow.settings = {"params": FLOOR}
    stage.shot("welcome")
    keys.space("found_station")
    stage.shot("office")
    keys.line("office", OFFICE)
    stage.until(lambda: stage.seen("founding_lead") is not None, "the intake lead's page")
    _person(stage, keys, LEAD)
    stage.until(lambda: stage.seen("founding_sheet_S") is not None, "the first sheet")


def _people(stage: Stage, keys: Keys, *, second: bool) -> None:
    stage.part("founding_administrator")
    stage.shot("administrator")
    _person(stage, keys, ADMINISTRATOR)
    stage.part("founding_second")
    if second:
        _person(stage, keys, SECOND)
    else:
        keys.reach("founding_skip")
        keys.space("founding_skip")
    stage.part("founding_done")
    stage.shot("done")
    must("backup" in _said(stage, "founding_done"), "it is said that a backup comes next")


def found_all(stage: Stage) -> None:
    """A whole founding; how many keys it took."""
    keys = Keys(stage)
    _begin(stage, keys)
    _sheet(stage, keys, "S", typo=True)
    _sheet(stage, keys, "A")
    _sheet(stage, keys, "B", eastern=True)
    _people(stage, keys, second=False)
    stage.play.notes["keys"] = keys.count + 1
    stage.play.write(Path(sys.argv[2]))
    keys.space("founding_close")


def found_until_cut(stage: Stage) -> None:
    """The sheets S and A are on paper when the power fails."""
    keys = Keys(stage)
    _begin(stage, keys)
    _sheet(stage, keys, "S", typo=True)
    _sheet(stage, keys, "A")
    stage.part("founding_sheet_B")
    stage.play.notes["keys"] = keys.count
    stage.play.write(Path(sys.argv[2]))
    os.kill(os.getpid(), signal.SIGKILL)


def found_on(stage: Stage) -> None:
    """The keeper signs in again: the site sheet still holds, half A is drawn again, and it comes to its end."""
    FoundingFlow.settings = {"params": FLOOR}
    keys = Keys(stage, stage.play.notes["keys"])
    old = stage.play.notes["papers"]["A"]
    stage.part("founding_anew")
    stage.shot("unfinished")
    keys.space("founding_go_on")
    sign_in_with_sheet(stage, LEAD[1])
    stage.part("founding_sheet_A")
    stage.shot("void")
    must("burn" in _said(stage, "founding_note"), "the earlier papers are called void")
    _sheet(stage, keys, "A")
    must(stage.play.notes["papers"]["A"] != old, "half A is a new one")
    _sheet(stage, keys, "B", eastern=True)
    _people(stage, keys, second=stage.play.notes.get("second", False))
    stage.play.notes["keys"] = keys.count + 1
    stage.play.write(Path(sys.argv[2]))
    keys.space("founding_close")


def first_day(stage: Stage) -> None:
    """The station is founded: its keeper types the site sheet, where there is no keyring, and works."""
    sign_in_with_sheet(stage, LEAD[1])
    stage.press("cover_code_skip")
    stage.until(lambda: stage.flow.main is not None and stage.flow.main.page() is not None, "the first page")
    stage.quiet()
    stage.go("cases")
    stage.shot("first-day")


def sign_in_with_sheet(stage: Stage, login: str) -> None:
    def fill() -> None:
        stage.write("login", login)
        stage.write("password", stage.play.passwords[login])
        stage.press("sign_in_now")

    fill()
    if stage.seen("sheet_group_1") is None:
        return
    must(stage.find("sheet_group_1", QLineEdit).text() == "", "nothing is filled in")
    for number, group in enumerate(stage.play.notes["papers"]["S"], 1):
        stage.write(f"sheet_group_{number}", group)
    stage.press("sheet_now")
    if stage.seen("sheet_now") is not None:  # no keyring took a share: said, and one goes on
        stage.press("sheet_now")
    fill()


def at_the_keyring(stage: Stage) -> None:
    """Sign in with whatever the keyring says: how long it took, and what is asked for."""
    began = time.monotonic()
    stage.write("login", LEAD[1])
    stage.write("password", stage.play.passwords[LEAD[1]])
    stage.press("sign_in_now")
    names = ("sheet_now", "cover_code_skip")
    stage.until(lambda: any(stage.seen(name) is not None for name in names), "the sheet or the first page")
    stage.play.notes["seconds"] = time.monotonic() - began
    stage.play.notes["said"] = _said(stage, "site_sheet_card") if stage.seen("sheet_now") is not None else ""
    stage.shot("keyring")


FOUNDING_ACTS: dict[str, Callable[[Stage], None]] = {
    "found_all": found_all,
    "found_until_cut": found_until_cut,
    "found_on": found_on,
    "first_day": first_day,
    "at_the_keyring": at_the_keyring,
}
