"""Acts about accounts: a forgotten password, and somebody who is removed for good."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTableView

from nsintake.domain.intake import Step
from tests.journeys.acts import must
from tests.journeys.stage import Stage
from tests.journeys.trouble_acts import _to_step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PEOPLE_LOCKS = {"remove_her", "change_password"}
"""Acts that end by locking."""
NEW = "korbane-mulito-sagine-7"
STORY = "He wrote again on Tuesday"
WHO, NAME = "intake", "Nasrin"


def leave_a_draft(stage: Stage) -> None:
    """She types into a session and closes the station before it is done."""
    _to_step(stage, Step.INCIDENT)
    stage.write("intake.field.account_of_events", STORY)


def reset_forgotten(stage: Stage) -> None:
    """The administrator resets her password; she types a new one; the keeper approves. No case is opened here."""
    stage.sign_in("administrator")
    stage.go("accounts")
    stage.open_row("accounts.table", NAME)
    stage.shot("account-in-use")
    stage.press("accounts.reset")
    must("stay hers" in stage.find("message_words", QLabel).text(), "it is said what stays hers")
    stage.shot("reset-asks")
    stage.press("message_yes")
    stage.write("password", NEW)
    stage.write("password_again", NEW)
    stage.write("keeper_login", "keeper")
    stage.write("keeper_password", stage.play.passwords["keeper"])
    stage.shot("reset-approve")
    stage.press("accounts.approve")
    stage.part("accounts.done")
    main = stage.flow.main
    must(main is not None and not {"cases", "case", "people", "records"} & set(main.open_keys()), "no page of cases")
    signed_in = stage.flow.signed_in
    must(signed_in is not None and [store.name for store in signed_in.stores] == ["accounts.db"], "no file of cases")


def after_reset(stage: Stage) -> None:
    """The old password opens nothing; the new one opens her drafts and cases."""
    stage.write("login", WHO)
    stage.write("password", stage.play.passwords[WHO])
    stage.press("sign_in_now")
    stage.until(lambda: stage.seen("sign_in_trouble") is not None, "the old password to be refused")
    stage.until(stage.part("sign_in_now").isEnabled, "the wait to end")
    stage.play.passwords[WHO] = NEW
    stage.sign_in(WHO)
    must(_cases(stage) == 3, "her cases are there")
    stage.go("intake")
    if stage.seen("intake.draft.0") is not None:
        stage.press("intake.draft.0")
    story: QWidget = stage.part("intake.field.account_of_events")
    must(isinstance(story, QPlainTextEdit) and story.toPlainText() == STORY, "her draft is there")
    stage.shot("after-reset")


def remove_her(stage: Stage) -> None:
    """The keeper removes her: it is said what happens, it is seen happening, and the station locks itself."""
    stage.sign_in("keeper")
    stage.go("people")
    stage.open_row("people.table", NAME)
    stage.press("people.remove")
    must("everybody signs in again" in stage.find("message_words", QLabel).text(), "it is said what will happen")
    stage.shot("remove-asks")
    before = stage.flow.main
    stage.press("message_yes")
    stage.until(lambda: stage.seen("message_words") is not None, "the end of it")
    words = stage.find("message_words", QLabel).text()
    must("removed" in words and "locks now" in words, f"it is said why it locks: {words}")
    must(stage.seen("progress_overlay") is None and before is stage.flow.main, "the veil is gone")
    stage.shot("removed")
    stage.press("message_yes")


def everybody_else(stage: Stage) -> None:
    """Whoever stays signs in with the same password and finds what is hers."""
    stage.sign_in(stage.play.notes["login"])
    main = stage.flow.main
    if main is not None and "people" in main.open_keys():
        must(_cases(stage) == 3, "the office's cases are there")
        stage.go("people")
        stage.open_row("people.table", NAME)
        must("Switched off" in stage.said(), "she stands there as switched off")
        stage.shot("people-after")


def change_password(stage: Stage) -> None:
    """The liaison officer changes her own password, locks, and only the new one opens."""
    stage.sign_in("liaison")
    stage.go("my_account")
    stage.press("suggest_words")
    stage.shot("my-account")
    stage.write("old_password", stage.play.passwords["liaison"])
    stage.write("password", NEW)
    stage.write("password_again", NEW)
    stage.press("my_account.change")
    stage.until(lambda: stage.part("my_account.done").isVisible(), "that it is done")
    must(stage.find("password", QLineEdit).text() == "", "nothing of it stays on the screen")
    stage.play.passwords["liaison"] = NEW
    main = stage.flow.main
    if main is not None:
        main.lock()


def _cases(stage: Stage) -> int:
    stage.go("cases")
    table = next(part for part in stage.part("page_cases").findChildren(QTableView))
    stage.until(lambda: table.model().rowCount() > 0, "cases")
    return int(table.model().rowCount())


PEOPLE_ACTS: dict[str, Callable[[Stage], None]] = {
    "leave_a_draft": leave_a_draft,
    "reset_forgotten": reset_forgotten,
    "after_reset": after_reset,
    "remove_her": remove_her,
    "everybody_else": everybody_else,
    "change_password": change_password,
}
