"""The backup page: a stick is chosen, a good backup is said, and what goes wrong says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from nsintake.domain.language import Lang
from nsintake.errors import EnvironmentFault
from nsintake.services.backup import backups
from nsintake.store import backup
from tests.ui.pages.desk import Desk, SignIn
from ui import background, i18n
from ui.pages.backup import BackupPage


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def to_folder(desk: Desk, folder: str) -> None:
    desk.go("backup")
    desk.press("place.other")
    desk.put("folder", folder)


@pytest.mark.parametrize("login", ["administrator", "liaison"])
def test_anyone_makes_a_backup_and_today_stops_reminding(sign_in: SignIn, stick: Path, login: str) -> None:
    desk = sign_in(login)
    desk.go("today")
    assert "no backup yet" in desk.read("today.backup")
    desk.press("today.backup_now")
    assert "no backup yet" in desk.read("backup.last")
    to_folder(desk, str(stick))
    desk.press("backup.now")
    (path,) = stick.iterdir()
    assert path.name in desk.read("backup.done")
    assert backup.verify(path).manifest.maker == desk.signed_in.uid
    assert str(stick) in desk.read("backup.last")
    desk.go("today")
    assert not desk.has("today.backup")
    assert not desk.has("today.backup_now")


def test_a_folder_that_is_not_there_is_said_beside_the_field(sign_in: SignIn, stick: Path) -> None:
    desk = sign_in("intake")
    to_folder(desk, str(stick / "nothing"))
    desk.press("backup.now")
    assert "no such folder" in desk.find("error_folder", QLabel).text()
    assert not list(stick.iterdir())


def test_a_stick_pulled_out_is_said(sign_in: SignIn, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = sign_in("intake")
    to_folder(desk, str(stick))

    def pulled(*_: object, **__: object) -> None:
        raise EnvironmentFault("backup_medium_gone", folder=str(stick))

    monkeypatch.setattr(backup, "write", pulled)
    desk.press("backup.now")
    assert "plug it in" in desk.read("backup.done")
    assert not desk.has("progress_overlay")


def test_cancel_stops_it_and_says_that_nothing_is_left(
    sign_in: SignIn, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = sign_in("intake")
    to_folder(desk, str(stick))
    real = backup.write
    page = desk.window.page()
    assert isinstance(page, BackupPage)

    def cancelled_at_once(*args: object, **rest: object) -> object:
        assert page._job is not None
        page._job.cancel()
        return real(*args, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(backup, "write", cancelled_at_once)
    desk.find("backup.now", QAbstractButton).click()
    assert not page.can_leave()
    desk.settle()
    assert page.can_leave()
    assert "Stopped" in desk.read("backup.done")
    assert not list(stick.iterdir())
    assert not background.busy()


def test_the_number_kept_is_saved_or_refused_beside_its_field(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    desk.go("backup")
    for typed, kept in (("4", 4), ("1", 4), ("many", 4), ("٥", 5)):
        field = desk.window.page()._keep  # type: ignore[union-attr]
        field.set_raw(typed)
        desk.press("backup.keep_save")
        assert backups.state(desk.signed_in).keep == kept
        assert bool(desk.find("error_keep", QLabel).text()) == (kept == 4 and typed != "4")
        assert desk.has("backup.kept") == (typed in {"4", "٥"}), "what was saved is said"


def test_how_many_stay_is_shown_and_taken_in_the_digits_of_the_language(sign_in: SignIn, qapp: QApplication) -> None:
    desk = sign_in("keeper")
    i18n.set_language(qapp, Lang.AR)
    desk.go("backup")
    assert desk.find("keep", QLineEdit).text() == "٨"
    desk.find("keep", QLineEdit).clear()
    desk.put("keep", "٥")
    desk.press("backup.keep_save")
    desk.settle()
    assert desk.find("keep", QLineEdit).text() == "٥"
