"""The pages before sign-in, with the real station of a practice office where a key is derived."""

from __future__ import annotations

import json
import tempfile
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.sheets import encode_sheet
from nsintake.domain.language import Lang
from nsintake.errors import EnvironmentFault, UserFault
from nsintake.practice import opening
from nsintake.records.signed_in import SignedIn
from nsintake.services.founding.founding import found_practice
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from tests.ui.shells import Someone
from ui import background, i18n
from ui.dialogs.cover_code import CoverCodeDialog
from ui.flow import Flow
from ui.launcher_link import LauncherLink
from ui.message import MessageDialog
from ui.pages.cannot_open import CannotOpenPage
from ui.pages.sign_in.page import SignInPage
from ui.pages.site_sheet import SiteSheetPage
from ui.pages.welcome import WelcomePage


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    folder = tmp_path_factory.mktemp("office") / "data"
    found_practice(folder, params=FLOOR, full=False)
    found = Station.find(folder)
    assert found is not None
    yield found
    found.close()


def page(qtbot: QtBot, station: Station, sign_in: Any = None, **settings: Any) -> SignInPage:
    made = SignInPage(station, practice=True, sign_in=sign_in, **settings)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(made: SignInPage, login: str, password: str) -> None:
    made.login.edit.setFocus()
    QTest.keyClicks(made.login.edit, login)
    QTest.keyClick(made.login.edit, Qt.Key.Key_Return)
    QTest.keyClicks(made.password.edit, password)
    QTest.keyClick(made.password.edit, Qt.Key.Key_Return)


def test_signing_in_by_keyboard_alone_with_the_real_key(app: QApplication, qtbot: QtBot, station: Station) -> None:
    account = next(account for account in station.accounts_hint() if account.role == "keeper")
    made = page(qtbot, station, sign_in)
    with qtbot.waitSignal(made.signed_in, timeout=20_000) as told:
        fill(made, account.login, account.password)
        assert not made.act.isEnabled()
        assert not made.bar.isHidden()
    signed_in = told.args[0]
    assert isinstance(signed_in, SignedIn)
    assert signed_in.display_name == account.display
    assert made.password.raw() == made.login.raw() == ""
    signed_in.close()


def test_the_window_answers_while_the_key_is_derived(app: QApplication, qtbot: QtBot, station: Station) -> None:
    gate = threading.Event()

    def slow(_station: Station, _login: str, _password: str) -> SignedIn:
        gate.wait()
        return cast("SignedIn", Someone())

    made = page(qtbot, station, slow)
    fill(made, "hala", "secret")
    QTest.keyClick(made.password.edit, Qt.Key.Key_Return)
    assert made.act.text() == "Opening…"
    gate.set()
    with qtbot.waitSignal(made.signed_in):
        pass


def test_a_wrong_password_is_told_and_counted_down(app: QApplication, qtbot: QtBot, station: Station) -> None:
    tries: list[str] = []

    def refuse(_station: Station, _login: str, password: str) -> SignedIn:
        tries.append(password)
        raise UserFault("wrong_password", field="password", wait_seconds=2)

    made = page(qtbot, station, refuse)
    made._second.setInterval(30)
    fill(made, "hala", "wrong")
    qtbot.waitUntil(lambda: not made.trouble.isHidden())
    assert made.password.raw() == ""
    assert made.login.raw() == "hala"
    assert not made.act.isEnabled()
    QTest.keyClicks(made.password.edit, "again")
    QTest.keyClick(made.password.edit, Qt.Key.Key_Return)
    assert tries == ["wrong"]
    qtbot.waitUntil(made.act.isEnabled)
    assert made.act.text() == "Sign in"
    made.try_now()
    qtbot.waitUntil(lambda: len(tries) == 2 and not background.busy())
    made._second.stop()


@pytest.mark.parametrize("may", [1, 0])
def test_a_clock_far_ahead_is_asked_about_and_confirmed_with_the_password(
    app: QApplication, qtbot: QtBot, station: Station, may: int
) -> None:
    tries: list[bool] = []

    def ask(_station: Station, _login: str, _password: str, *, clock_is_right: bool = False) -> SignedIn:
        tries.append(clock_is_right)
        if clock_is_right:
            return cast("SignedIn", Someone())
        raise EnvironmentFault("clock_ahead", clock="2027-11-27", newest="2026-11-27", may_confirm=may)

    made = page(qtbot, station, ask)
    fill(made, "hala", "secret")
    qtbot.waitUntil(lambda: not made.trouble.isHidden())
    asked = made.findChild(MessageDialog)
    assert (asked is not None) == bool(may)
    if asked is None:
        fill(made, "", "secret")
        qtbot.waitUntil(lambda: tries == [False, False] and not background.busy())
        return
    said = asked.findChild(QLabel, "message_words")
    assert isinstance(said, QLabel)
    assert "27/11/2027" in said.text()
    assert "27/11/2026" in said.text()
    asked.reject()
    fill(made, "", "secret")
    qtbot.waitUntil(lambda: tries == [False, False] and not background.busy())
    again = made.findChildren(MessageDialog)[-1]
    again.accept()
    assert made.password.raw() == "", "she types it once more"
    with qtbot.waitSignal(made.signed_in):
        fill(made, "", "secret")
    assert tries == [False, False, True]


def test_nothing_typed_is_told_without_a_try(app: QApplication, qtbot: QtBot, station: Station) -> None:
    made = page(qtbot, station, lambda *_: pytest.fail("tried"))
    made.try_now()
    assert made.login.error() != ""
    made.login.set_value("hala")
    made.try_now()
    assert made.password.error() != ""


@pytest.mark.parametrize(
    "code", ["keyring_missing", "keyring_refused", "keyring_timeout", "share_missing", "share_other_station"]
)
def test_without_a_keyring_the_sheet_is_asked_for(app: QApplication, qtbot: QtBot, station: Station, code: str) -> None:
    def refuse(*_: Any) -> SignedIn:
        raise EnvironmentFault(code)

    made = page(qtbot, station, refuse)
    with qtbot.waitSignal(made.sheet_wanted) as wanted:
        fill(made, "hala", "secret")
    assert wanted.args == [code]


def test_the_people_of_the_practice_office_are_one_click_away(
    app: QApplication, qtbot: QtBot, station: Station
) -> None:
    made = page(qtbot, station)
    for account in station.accounts_hint():
        choose = made.findChild(QPushButton, f"choose_{account.login}")
        assert choose is not None
        choose.click()
        assert (made.login.raw(), made.password.raw()) == (account.login, account.password)


def test_the_first_page_of_a_practice_office_offers_one_with_a_month_of_work(
    app: QApplication, qtbot: QtBot, station: Station
) -> None:
    made = page(qtbot, station)
    offer = made.findChild(QPushButton, "practice_month")
    assert offer is not None
    offer.click()
    asked = made.findChild(MessageDialog, "message") or made.window().findChild(MessageDialog, "message")
    assert asked is not None
    assert "not opened again" in asked.words.text()
    with qtbot.waitSignal(made.month_wanted):
        asked.yes.click()


def test_a_page_built_ahead_is_the_first_one_unless_something_else_is_known_by_then(
    app: QApplication, qtbot: QtBot, station: Station, tmp_path: Path
) -> None:
    flow = Flow(app, tmp_path / "private", LauncherLink(), data=station.data)
    qtbot.addWidget(flow.window)
    assert flow.build_ahead()
    built = flow.window.content
    assert isinstance(built, SignInPage)
    assert not flow.window.isVisible()
    assert flow.build_ahead()
    assert flow.window.content is built
    moment = datetime.now(UTC) - timedelta(minutes=1)
    flow.link.carried.due = {"alarm": [moment.isoformat()]}
    assert flow.build_ahead()
    assert isinstance(flow.window.content, SignInPage)
    assert flow.window.content is not built, "what is due since is on the page"
    elsewhere = Flow(app, tmp_path / "private", LauncherLink(), data=tmp_path / "none")
    qtbot.addWidget(elsewhere.window)
    assert not elsewhere.build_ahead()


def test_the_other_practice_office_takes_the_place_of_this_one(
    app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = tmp_path / "short.json"
    acts = [{"at": "2026-11-01T15:30", "as": "liaison", "do": "look"}]
    short.write_text(json.dumps({"start": "2026-11-01T08:00+03:00", "acts": acts}), "utf-8")
    played: list[Path] = []

    def month() -> Path:
        played.append(short)
        return short

    monkeypatch.setattr(opening, "month", month)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    data = tmp_path / "data"
    found_practice(data, params=FLOOR, full=False)
    flow = Flow(app, tmp_path / "private", LauncherLink(), data=data)
    monkeypatch.setattr(flow, "close", flow.finish)  # the tests' application goes on when its window is closed
    qtbot.addWidget(flow.window)
    flow.look()
    before = cast("SignInPage", flow.window.content)
    with qtbot.waitSignal(before.month_wanted):
        before.month_wanted.emit()
    qtbot.waitUntil(lambda: isinstance(flow.window.content, SignInPage), timeout=60_000)
    after = cast("SignInPage", flow.window.content)
    assert after is not before
    assert played, "with a month of work in it"
    assert after._station is not None
    assert after._station.practice
    assert after._station.data != data
    assert any(act.objectName().startswith("choose_") for act in after.findChildren(QPushButton)), "people are offered"
    assert after.findChild(QPushButton, "practice_month") is None, "it has the month of work already"
    said = " ".join(part.text() for part in after.findChildren(QLabel))
    assert "month of work" not in said
    after._station.close()
    qtbot.waitUntil(lambda: not background.busy(), timeout=20_000)


def test_the_people_follow_once_the_station_is_found(app: QApplication, qtbot: QtBot, station: Station) -> None:
    made = SignInPage(None, practice=True)
    qtbot.addWidget(made)
    assert made._accounts is None
    fill(made, "hala", "secret")
    assert not background.busy()
    made.attach(station)
    assert made._accounts is not None


def test_a_language_switch_keeps_the_name(app: QApplication, qtbot: QtBot, station: Station) -> None:
    made = page(qtbot, station)
    made.login.set_value("hala")
    i18n.set_language(app, Lang.AR)
    qtbot.waitUntil(lambda: made.act.text() == "الدخول")
    assert made.login.raw() == "hala"


def test_what_fell_due_over_a_lock_is_told_without_saying_what(
    app: QApplication, qtbot: QtBot, station: Station
) -> None:
    now = datetime.now(UTC)
    made = page(qtbot, station, due=(now - timedelta(minutes=1), now + timedelta(days=1)))
    assert i18n.clock_time(now - timedelta(minutes=1)) in made.due_notice.text()
    soon = page(qtbot, station, due=(now + timedelta(minutes=5), now + timedelta(days=1)))
    assert i18n.clock_time(now + timedelta(minutes=5)) in soon.due_notice.text()
    assert soon.due_notice.property("tone") == "waiting"
    soon._due = (now - timedelta(seconds=1),)
    soon._show_due()
    assert soon.due_notice.property("tone") == "urgent"
    later = page(qtbot, station, due=(now + timedelta(days=1),))
    assert later.due_notice.isHidden()
    for sign_in_page in (made, soon, later):
        sign_in_page._due_timer.stop()


def test_the_welcome_founds_practises_or_restores(app: QApplication, qtbot: QtBot) -> None:
    made = WelcomePage()
    qtbot.addWidget(made)
    made.show()
    assert made.focusWidget() is made.found
    for name, wanted in (("found_station", made.founding_wanted), ("restore_station", made.recovery_wanted)):
        act = made.findChild(QPushButton, name)
        assert act is not None
        with qtbot.waitSignal(wanted):
            act.click()


def test_the_welcome_opens_the_practice_office(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    def found(report: background.Report, script: Path | None) -> Path:
        assert script is None
        report(1, 2)
        return tmp_path

    made = WelcomePage(found)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.founded, timeout=60_000) as founded:
        made.act.click()
        assert not made.act.isEnabled()
    assert founded.args == [tmp_path]


def test_the_welcome_opens_it_with_a_month_of_work_in_it(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[Path | None] = []
    begun = threading.Event()

    def found(report: background.Report, script: Path | None) -> Path:
        asked.append(script)
        report(1, 2)
        assert begun.wait(120)
        return tmp_path

    made = WelcomePage(found)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.founded, timeout=60_000) as founded:
        with qtbot.waitSignal(made.bar.valueChanged, timeout=60_000, check_params_cb=lambda done: done == 1):
            made.month.setChecked(True)
            made.act.click()
            assert not made.act.isEnabled()
            assert not made.month.isEnabled()
        begun.set()
    assert founded.args == [tmp_path]
    assert [script.name for script in asked if script] == ["month.json"]


def test_a_script_that_cannot_be_played_is_told_with_its_place(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    script = tmp_path / "script.json"
    script.write_text('{"start": "2026-11-01T08:00+03:00", "acts": [{"do": "fly"}]}', "utf-8")
    made = WelcomePage()
    qtbot.addWidget(made)
    made.open_practice(script=script)
    qtbot.waitUntil(lambda: not made.trouble.isHidden(), timeout=20_000)
    assert "acts[0]" in made.trouble.text()
    assert made.act.isEnabled()
    assert made.month.isEnabled()


def test_a_full_disk_while_founding_is_told_and_can_be_tried_again(app: QApplication, qtbot: QtBot) -> None:
    def found(_report: background.Report, _script: Path | None) -> Path:
        raise EnvironmentFault("folder_full", folder="/tmp")

    made = WelcomePage(found)
    qtbot.addWidget(made)
    made.act.click()
    qtbot.waitUntil(lambda: not made.trouble.isHidden())
    assert "disk is full" in made.trouble.text()
    assert made.act.isEnabled()


SHEET = encode_sheet("S", bytes(range(16)))


def type_sheet(made: SiteSheetPage, groups: list[str]) -> None:
    """Each full group that fits hands the keyboard on."""
    for group in groups:
        line = made.focusWidget()
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, group)


def test_a_typing_error_on_the_sheet_names_the_group_and_stays_there(app: QApplication, qtbot: QtBot) -> None:
    typed: list[str] = []
    made = SiteSheetPage(typed.append, why="keyring_missing", practice=False)
    qtbot.addWidget(made)
    made.show()
    groups = SHEET.split()
    wrong = groups[2][:-1] + str((int(groups[2][-1]) + 1) % 10)
    type_sheet(made, [*groups[:2], wrong])
    assert "Group 3" in made.trouble.text()
    assert made.focusWidget() is made.groups[2]
    type_sheet(made, groups[2:])
    assert made.trouble.isHidden()
    made.groups[0].setText(groups[0].translate({ord("0") + n: chr(0x660 + n) for n in range(10)}))
    with qtbot.waitSignal(made.opened):
        made.act.click()
    assert typed == [SHEET]


def test_a_sheet_of_another_station_is_told(app: QApplication, qtbot: QtBot) -> None:
    def use(_sheet: str) -> None:
        raise EnvironmentFault("sheet_other_station")

    made = SiteSheetPage(use, why="share_missing", practice=False, remember=lambda: pytest.fail("remembered"))
    qtbot.addWidget(made)
    made.entry.set_raw(SHEET.split())
    made.act.click()
    qtbot.waitUntil(lambda: not made.trouble.isHidden())
    assert "another station" in made.trouble.text()


@pytest.mark.parametrize("why", ["share_missing", "keyring_missing"])
def test_the_sheet_is_remembered_where_that_can_help(app: QApplication, qtbot: QtBot, why: str) -> None:
    done: list[str] = []
    made = SiteSheetPage(
        lambda _sheet: done.append("used"), why=why, practice=False, remember=lambda: done.append("kept")
    )
    qtbot.addWidget(made)
    made.show()
    assert made.keep.isVisible() == (why == "share_missing")
    made.entry.set_raw(SHEET.split())
    with qtbot.waitSignal(made.opened):
        made.act.click()
    assert done == (["used", "kept"] if why == "share_missing" else ["used"])


def test_a_keyring_that_takes_no_share_does_not_keep_her_out(app: QApplication, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise EnvironmentFault("keyring_refused")

    used: list[str] = []
    made = SiteSheetPage(used.append, why="share_missing", practice=False, remember=refuse)
    qtbot.addWidget(made)
    made.entry.set_raw(SHEET.split())
    made.act.click()
    qtbot.waitUntil(lambda: not made.trouble.isHidden())
    assert "at each start" in made.trouble.text()
    with qtbot.waitSignal(made.opened):
        made.act.click()
    assert used == [SHEET]


def test_the_keyboard_starts_where_typing_begins(app: QApplication, qtbot: QtBot, station: Station) -> None:
    for made in (page(qtbot, station), SiteSheetPage(print, why="share_missing", practice=False)):
        qtbot.addWidget(made)
        made.show()
        assert isinstance(made.window().focusWidget(), QLineEdit)


def test_what_stops_the_station_is_told_with_what_to_do(app: QApplication, qtbot: QtBot) -> None:
    made = CannotOpenPage(EnvironmentFault("file_newer", file="identity.db"))
    qtbot.addWidget(made)
    again = made.findChild(QPushButton, "trouble_again")
    assert again is not None
    with qtbot.waitSignal(made.again):
        again.click()


def test_the_cover_digits_are_asked_for_and_easy_ones_refused(app: QApplication, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = CoverCodeDialog(parent)
    box.open()
    box.field.set_value("111111")
    box._keep()
    assert box.field.error() != ""
    box.field.set_value("135790")
    with qtbot.waitSignal(box.chosen) as chosen:
        box._keep()
    assert chosen.args[0].fits("135790")


def cut_off(made: QWidget) -> list[str]:
    """Fields and labels that reach beyond the part they are in, up to whatever scrolls."""
    found = []
    for part in (*made.findChildren(QLineEdit), *made.findChildren(QLabel), *made.findChildren(QPushButton)):
        inner, above = part, part.parentWidget()
        while part.isVisible() and above is not None and not isinstance(above.parentWidget(), QScrollArea):
            if not above.rect().adjusted(0, 0, 0, 1).contains(inner.geometry().bottomLeft()):
                found.append(f"{part.objectName()} {getattr(part, 'text', str)()[:30]!r}")
                break
            inner, above = above, above.parentWidget()
    return found


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("kind", ["sign_in", "sheet", "welcome"])
def test_nothing_before_sign_in_is_pressed_together_in_the_smallest_window(
    app: QApplication, qtbot: QtBot, station: Station, lang: Lang, kind: str
) -> None:
    i18n.set_language(app, lang)
    made: QWidget
    if kind == "sign_in":
        made = page(qtbot, station)
    else:
        made = SiteSheetPage(print, why="keyring_missing", practice=True) if kind == "sheet" else WelcomePage()
        qtbot.addWidget(made)
    made.resize(960, 540)
    made.show()
    QApplication.processEvents()
    assert made.size() == QSize(960, 540)
    assert cut_off(made) == []
