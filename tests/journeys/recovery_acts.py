"""Acts of a recovery: a computer is lost, another one takes its place, and nothing prints before somebody confirmed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.journeys.acts import must
from tests.journeys.stage import Stage

RECOVERY_LOCKS = {"recover_here"}


def recover_here(stage: Stage) -> None:
    """From the welcome page, with the stick, the site sheet and the keeper's password, to the sign-in page."""
    notes = stage.play.notes
    stage.press("restore_station")
    stage.press("place.other")
    stage.write("folder", notes["stick"])
    stage.press("choice.look")
    stage.part("choice.1")
    stage.shot("recovery-found")
    stage.press("recovery.next")
    stage.part("site_group_1")
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


RECOVERY_ACTS: dict[str, Callable[[Stage], None]] = {
    "recover_here": recover_here,
    "letter_waits": letter_waits,
    "confirm_her": confirm_her,
}
