"""Going back to a backup at the window: practised first, then done; and what waits after it, woman by woman."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nsintake.crypto import user_blob
from nsintake.domain.after_restore import AfterRestore
from nsintake.domain.liaison import MaskedRecord
from nsintake.records import restore_note
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backups
from nsintake.services.backup.backup_notes import BESIDE
from nsintake.services.backup.recovery import Restored
from nsintake.services.consent import confirming
from nsintake.store import generation
from tests.journeys.full_office import FullOffice
from tests.once import derived
from tests.ui.everyday.test_records import rows
from tests.ui.pages.desk import Desk, SignIn
from ui import background
from ui.pages.recovery.page import END, FIND, OPEN, PEOPLE, RecoveryPage
from ui.pages.recovery.parts import EndStep, FindStep, OpenStep, PeopleStep
from ui.widgets.basics import Notice


@pytest.fixture(autouse=True)
def _cheap_keys(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(user_blob, "derive_kek", derived)
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "state"))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def shut(signed_in: SignedIn) -> None:
    """As a restore leaves it: every record waits."""
    from nsintake.services.backup.restoring import shut as shut_all  # noqa: PLC0415

    with signed_in.liaison.begin() as work:
        shut_all(work, signed_in.liaison, signed_in.today() - timedelta(days=3))
        work.commit()


def choose(desk: Desk, stick: Path) -> None:
    desk.go("restore")
    desk.press("place.other")
    desk.put("folder", str(stick))
    desk.press("choice.look")


def write_sheet(desk: Desk, sheet: str, prefix: str = "sheet_group") -> None:
    for at, group in enumerate(sheet.split(), start=1):
        desk.find(f"{prefix}_{at}", QLineEdit).setText(group)


def test_a_keeper_practises_with_a_backup(sign_in: SignIn, busy: FullOffice, stick: Path) -> None:
    desk = sign_in("keeper")
    backups.back_up(desk.signed_in, stick)
    before = generation.current(busy.folder)
    choose(desk, stick)
    write_sheet(desk, busy.sheet)
    desk.put("then_login", "keeper")
    desk.put("then_password", "not hers")
    desk.press("restore.try")
    assert "do not open" in desk.read("error_then_password")
    desk.find("then_password", QLineEdit).clear()
    desk.put("then_password", busy.passwords["keeper"])
    desk.press("restore.try")
    assert "It opens, and everything in it is sound" in desk.read("restore.says")
    assert desk.find("then_password", QLineEdit).text() == ""
    assert generation.current(busy.folder) == before


def test_a_keeper_goes_back_and_the_station_locks(sign_in: SignIn, busy: FullOffice, stick: Path) -> None:
    desk = sign_in("keeper")
    backups.back_up(desk.signed_in, stick)
    before = generation.current(busy.folder)
    choose(desk, stick)
    now = desk.find("restore.now", QAbstractButton)
    assert not now.isEnabled()
    desk.press("restore.sure")
    assert now.isEnabled()

    def go_back() -> None:
        now.click()
        page = desk.window.page()
        assert page is not None
        assert not page.can_leave()

    desk.locks_after(go_back, timeout=30_000)
    assert generation.current(busy.folder) != before


def test_what_waits_is_confirmed_one_by_one(sign_in: SignIn, busy: FullOffice) -> None:
    desk = sign_in("intake")
    shut(desk.signed_in)
    desk.go("today")
    assert any("Confirm after a restore" in row[1] for row in rows(desk, "today.due"))
    desk.go("confirm")
    waiting = len(confirming.waiting(desk.signed_in))
    assert waiting == len(rows(desk, "confirm.table"))
    for _ in range(waiting):
        desk.press("confirm.stands")
    assert desk.has("confirm.empty")
    desk.go("today")
    assert not any("Confirm after a restore" in row[1] for row in rows(desk, "today.due"))
    records = desk.signed_in.liaison.list("masked_record", MaskedRecord)
    assert not [record for _, record in records if record.unconfirmed_since is not None]


def test_from_there_a_withdrawal_is_one_step_away(sign_in: SignIn) -> None:
    desk = sign_in("intake")
    shut(desk.signed_in)
    desk.go("confirm")
    desk.press("confirm.open")
    now = desk.window.page()
    assert now is not None
    assert now.key == "case"


def test_a_liaison_officer_is_not_asked_what_she_cannot_know(sign_in: SignIn) -> None:
    desk = sign_in("keeper")
    shut(desk.signed_in)
    desk = sign_in("liaison")
    desk.go("today")
    assert not any("Confirm after a restore" in row[1] for row in rows(desk, "today.due"))
    assert "confirm" not in desk.window.open_keys()
    assert "restore" not in desk.window.open_keys()


# --- on a clean machine


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[RecoveryPage]:
    made = RecoveryPage(tmp_path / "clean")
    qtbot.addWidget(made)
    made.show()
    yield made
    settled(qtbot)
    made.close_opened()


def settled(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not background.busy(), timeout=20_000)


def test_a_backup_is_found_opened_and_put_in_force(
    sign_in: SignIn, busy: FullOffice, stick: Path, page: RecoveryPage, qtbot: QtBot, tmp_path: Path
) -> None:
    backups.back_up(sign_in("liaison").signed_in, stick)
    found: Any = page.step
    assert isinstance(found, FindStep)
    found.choice.places._other.setChecked(True)
    found.choice.places.field.set_raw(str(stick))
    found.choice.look()
    settled(qtbot)
    found.go_on.emit()
    settled(qtbot)
    assert page.at == OPEN
    opening: Any = page.step
    assert isinstance(opening, OpenStep)
    for group, digits in zip(opening._site.groups, busy.sheet.split(), strict=True):
        group.setText(digits)
    opening._site.groups[3].setText("00000")
    opening._keeper.fields["then_login"].set_raw("keeper")
    opening._keeper.fields["then_password"].set_raw(busy.passwords["keeper"])
    opening.go_on.emit()
    settled(qtbot)
    assert page.at == OPEN
    assert "Group 4" in opening.trouble.text()
    opening._site.groups[3].setText(busy.sheet.split()[3])
    opening.go_on.emit()
    settled(qtbot)
    assert page.at == PEOPLE
    people: Any = page.step
    assert isinstance(people, PeopleStep)
    assert len(people._boxes) == 3
    assert generation.current(tmp_path / "clean") is None
    people.go_on.emit()
    settled(qtbot)
    assert page.at == END
    assert generation.current(tmp_path / "clean") is not None


def test_what_speaks_against_it_is_said_before_it_counts(
    sign_in: SignIn, busy: FullOffice, stick: Path, page: RecoveryPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page._path = stick / backups.back_up(sign_in("intake").signed_in, stick).name
    (stick / BESIDE).write_bytes(b"\xff" * 4)
    page.go(OPEN)
    open_with_sheet(page, busy, qtbot)
    people: Any = page.step
    box = people.despite._asked["erasures_unreadable"]
    assert not box.isVisible()
    people.go_on.emit()
    settled(qtbot)
    assert page.at == PEOPLE
    assert "may come back" in people.trouble.text()
    assert box.isVisible()
    assert generation.current(tmp_path / "clean") is None
    box.set_raw(True)
    people.go_on.emit()
    settled(qtbot)
    assert page.at == END


def test_files_that_do_not_open_are_asked_about_and_the_end_says_where_they_lie(
    sign_in: SignIn, busy: FullOffice, stick: Path, page: RecoveryPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page._path = stick / backups.back_up(sign_in("intake").signed_in, stick).name
    for _ in range(2):
        page.go(OPEN)
        open_with_sheet(page, busy, qtbot)
        people: Any = page.step
        people.go_on.emit()
        settled(qtbot)
        if page.at == END:
            with (generation.current_folder(tmp_path / "clean") / "identity.db").open("r+b") as file:
                file.write(bytes(64))
    assert page.at == PEOPLE
    assert "identity.db" in people.trouble.text()
    box = people.despite._asked["station_unreadable"]
    assert box.isVisible()
    box.set_raw(True)
    people.go_on.emit()
    settled(qtbot)
    assert page.at == END
    (folder,) = (tmp_path / "clean").glob("set-aside-*")
    says = page.findChild(QWidget, "recovery.aside")
    assert isinstance(says, Notice)
    assert str(folder) in says.text()


def open_with_sheet(page: RecoveryPage, busy: FullOffice, qtbot: QtBot) -> None:
    opening: Any = page.step
    for group, digits in zip(opening._site.groups, busy.sheet.split(), strict=True):
        group.setText(digits)
    opening._keeper.fields["then_login"].set_raw("keeper")
    opening._keeper.fields["then_password"].set_raw(busy.passwords["keeper"])
    opening.go_on.emit()
    settled(qtbot)


def test_giving_up_takes_away_what_was_unpacked(
    sign_in: SignIn, busy: FullOffice, stick: Path, page: RecoveryPage, qtbot: QtBot, tmp_path: Path
) -> None:
    done = backups.back_up(sign_in("intake").signed_in, stick)
    page._path = stick / done.name
    page.go(OPEN)
    open_with_sheet(page, busy, qtbot)
    assert list((tmp_path / "clean").glob("generation-*"))
    page.give_up()
    assert page.at == FIND
    settled(qtbot)
    assert not list((tmp_path / "clean").glob("generation-*"))


def test_whoever_is_told_of_an_erasure_that_nobody_can_prove_is_told_what_to_do(qtbot: QtBot) -> None:
    """Before: to look for the file, and no more. An erasure that is made up takes no file of a woman away."""
    end = EndStep(Restored(date(2026, 3, 4), rows=90, damaged=0, erased=1, unproved=2))
    qtbot.addWidget(end)
    (told,) = end.findChildren(Notice, "recovery.unproved")
    assert told.text().endswith("look for them, and erase again each that was erased.")


def test_today_tells_the_keeper_what_a_restore_could_not_do_until_she_has_seen_it(
    sign_in: SignIn, busy: FullOffice
) -> None:
    """Before: the station locked at the end of a restore, and she was never told."""
    desk = sign_in("keeper")
    org, now = desk.signed_in.ring.org, generation.current(busy.folder) or 0
    restore_note.keep(org, AfterRestore(now, date(2026, 3, 2), 1, 2, 3, "/data/set-aside-1"))
    desk.go("today")
    for name in ("lost", "unproved", "unread", "aside"):
        assert desk.has(f"today.restored.{name}"), name
    assert "erase again" in desk.find("today.restored.unproved", Notice).text()
    desk.press("today.restored.read")
    assert not desk.has("today.restored.read")
    desk.go("cases")
    desk.go("today")
    assert not desk.has("today.restored.unproved")
    restore_note.keep(org, AfterRestore(now, date(2026, 3, 2), 1, 0, 0, ""))
    desk.go("cases")
    desk.go("today")
    assert desk.has("today.restored.lost")
    assert not desk.has("today.restored.unproved")
    worker = sign_in("intake")
    worker.go("today")
    assert not worker.has("today.restored.lost")
