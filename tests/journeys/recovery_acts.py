"""Acts of a recovery: a computer is lost, another one takes its place, and nothing prints before somebody confirmed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLineEdit

from nsintake.crypto.kdf import FLOOR
from tests.journeys.acts import must
from tests.journeys.founding_acts import sign_in_with_sheet
from tests.journeys.stage import Stage
from ui.recovery_flow import RecoveryFlow
from ui.widgets.sheet_grid import SheetGrid

RECOVERY_LOCKS = {"recover_here", "recover_by_halves"}


def _choose_backup(stage: Stage) -> None:
    stage.press("restore_station")
    stage.press("place.other")
    stage.write("folder", stage.play.notes["stick"])
    stage.press("choice.look")
    stage.part("choice.1")
    stage.shot("recovery-found")
    stage.press("recovery.next")
    stage.part("site_group_1")


def recover_here(stage: Stage) -> None:
    """From the welcome page, with the stick, the site sheet and the keeper's password, to the sign-in page."""
    notes = stage.play.notes
    _choose_backup(stage)
    for at, group in enumerate(str(notes["sheet"]).split(), start=1):
        stage.write(f"site_group_{at}", group)
    stage.write("then_login", "keeper")
    stage.write("then_password", stage.play.passwords["keeper"])
    stage.press("recovery.next")
    stage.part("recovery.what")
    stage.shot("recovery-people")
    must(not Path(stage.play.data, "current").exists(), "nothing is in force before the last step")
    stage.press("recovery.next")
    stage.part("recovery.done")
    stage.shot("recovery-done")
    stage.press("recovery.next")


def recover_by_halves(stage: Stage) -> None:
    """No keeper and no site sheet is left: both recovery papers make a new keeper, who writes the site sheet again."""
    notes = stage.play.notes
    RecoveryFlow.settings = {"params": FLOOR}
    _choose_backup(stage)
    stage.press("how_halves")
    for half in ("a", "b"):
        for at, group in enumerate(notes["papers"][half.upper()].split(), start=1):
            stage.write(f"half_{half}_group_{at}", group)
    stage.write("display_name", notes["name"])
    stage.write("login", notes["login"])
    password = stage.play.passwords[notes["login"]]
    stage.write("password", password)
    stage.write("password_again", password)
    stage.shot("halves-typed")
    stage.press("recovery.next")
    stage.part("recovery.what")
    must(notes["mark"] in stage.said(), "the mark of the root is shown to be compared")
    stage.shot("halves-people")
    must(not Path(stage.play.data, "current").exists(), "nothing is in force before the last step")
    stage.press("recovery.next")
    stage.part("recovery.done")
    stage.part("recovery.no_keyring")
    stage.shot("halves-done")
    stage.press("recovery.write_site")
    notes["papers"]["S"] = " ".join(_write_down(stage))
    stage.part("recovery.site_written")
    stage.shot("halves-site-written")
    stage.play.write(Path(sys.argv[2]))
    stage.press("recovery.next")


def _write_down(stage: Stage) -> list[str]:
    """Read ten groups off the screen onto two papers, and type both back."""
    groups = []
    for _ in range(10):
        stage.press("founding_next")
        shown = stage.find("sheet_grid", SheetGrid).accessibleName()
        groups.append(shown.partition(": ")[2].replace(" ", ""))
    stage.press("founding_next")
    for paper in (1, 2):
        stage.until(lambda: stage.find("sheet_group_1", QLineEdit).isVisible(), f"paper {paper} to be typed")
        for at, group in enumerate(groups, start=1):
            stage.write(f"sheet_group_{at}", group)
    return groups


def work_again(stage: Stage) -> None:
    """The new keeper types the site sheet she wrote, and the case is there; the old one signs in no more."""
    notes = stage.play.notes

    def fill(login: str) -> None:
        stage.write("login", login)
        stage.write("password", stage.play.passwords[login])
        stage.press("sign_in_now")

    fill("samira")
    for at, group in enumerate(notes["papers"]["S"].split(), start=1):
        stage.write(f"sheet_group_{at}", group)
    stage.press("sheet_now")
    if stage.seen("sheet_now") is not None:  # no keyring took a share: said, and one goes on
        stage.press("sheet_now")
    fill("samira")
    stage.until(lambda: "switched off" in stage.said(), "whoever was left out to be refused")
    fill(notes["login"])
    stage.press("cover_code_skip")
    stage.until(lambda: stage.flow.main is not None and stage.flow.main.page() is not None, "the first page")
    stage.quiet()
    stage.go("cases")
    must(str(notes["code"]) in stage.said(), "the case is there")
    stage.shot("halves-cases")


def _record(stage: Stage) -> Any:
    stage.sign_in("liaison")
    stage.go("records")
    stage.open_row("records.table", str(stage.play.notes["reference"]))
    stage.until(lambda: stage.page_key() == "record", "the record")
    return stage.part("record.letter.ar.referral")


def letter_waits(stage: Stage) -> None:
    """The officer finds the released letter and cannot open it."""
    button = _record(stage)
    must(not button.isEnabled(), "no paper of an unconfirmed record can be opened")
    stage.part("record.why_not.record_unconfirmed")
    stage.shot("letter-waits")


def confirm_her(stage: Stage) -> None:
    """An intake worker finds the case, and confirms from Today that the consent stands."""
    stage.sign_in("intake")
    stage.go("cases")
    must(str(stage.play.notes["code"]) in stage.said(), "the case is there")
    stage.go("today")
    stage.open_row("today.due", "Confirm after a restore")
    stage.until(lambda: stage.page_key() == "confirm", "the page to confirm")
    stage.shot("confirm")
    for _ in range(int(stage.play.notes["records"])):
        stage.press("confirm.stands")
    stage.until(lambda: stage.seen("confirm.empty") is not None, "nothing to wait")
    stage.go("today")
    must("Confirm after a restore" not in stage.said(), "Today no longer asks")


def make_stick(stage: Stage) -> None:
    """The keeper types the sheet once more, and has a start stick made for the starts to come."""
    sign_in_with_sheet(stage, "samira")
    stage.press("message_yes")  # the office was founded months ago, and nobody has been here since
    stage.write("password", stage.play.passwords["samira"])
    stage.press("sign_in_now")
    stage.press("cover_code_skip")
    stage.until(lambda: stage.flow.main is not None and stage.flow.main.page() is not None, "the first page")
    stage.quiet()
    stage.go("people")
    stage.press("people.stick")
    stage.until(lambda: stage.page_key() == "start_stick", "the page of the stick")
    stage.press("place.other")
    stage.write("folder", str(Path(stage.play.data).parent))
    stage.press("stick.make")
    must("own disk" in stage.said(), "a folder on the station's own disk is refused")
    stage.write("folder", stage.play.notes["stick"])
    stage.press("stick.make")
    stage.part("stick.void")
    stage.shot("stick-made")


def start_by_stick(stage: Stage) -> None:
    """No sheet is typed: the stick is found, used, asked out, and she signs in without it."""
    stage.write("login", "samira")
    stage.write("password", stage.play.passwords["samira"])
    stage.press("sign_in_now")
    stage.press("stick_elsewhere")
    stage.write("stick_folder", stage.play.notes["stick"])
    stage.press("stick_look")
    stage.part("stick_fits")
    stage.shot("stick-fits")
    stage.press("stick_out")
    must("still plugged in" in stage.said(), "a stick that is left in is told")
    stage.shot("stick-left-in")
    stage.press("stick_out")  # she goes on all the same, and is told once more
    stage.write("login", "samira")
    stage.write("password", stage.play.passwords["samira"])
    stage.press("sign_in_now")
    stage.press("cover_code_skip")
    stage.until(lambda: "it protects nothing" in stage.said(), "the stick that was left in to be told")
    stage.shot("stick-told")
    (Path(stage.play.notes["stick"]) / "files-start.bin").unlink()


RECOVERY_ACTS: dict[str, Callable[[Stage], None]] = {
    "recover_here": recover_here,
    "recover_by_halves": recover_by_halves,
    "work_again": work_again,
    "make_stick": make_stick,
    "start_by_stick": start_by_stick,
    "letter_waits": letter_waits,
    "confirm_her": confirm_her,
}
