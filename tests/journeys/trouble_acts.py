"""Acts in which something is wrong: what is on the screen then, and that nothing typed is lost."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from nsintake.domain.intake import Step
from tests.journeys.acts import answers_of, fill, must, onward, show
from tests.journeys.stage import Stage, pump


def _notice(stage: Stage, name: str) -> str:
    part = stage.part(name)
    return "\n".join(words.text() for words in part.findChildren(QLabel) if words.text())


def trouble(stage: Stage) -> None:
    """The station cannot be opened: the page says why and offers to look again."""
    words = _notice(stage, "trouble_words")
    stage.shot(f"trouble-{stage.play.notes['case']}")
    for expected in stage.play.notes["expect"]:
        must(expected in words, f"{expected!r} is said; it says {words!r}")
    stage.press("trouble_again")
    stage.part("trouble_words")


def refused_sign_in(stage: Stage) -> None:
    """The password is right and a file cannot be opened: said on the sign-in page, and one can try again."""
    stage.write("login", stage.play.notes["login"])
    stage.write("password", stage.play.passwords[stage.play.notes["login"]])
    stage.press("sign_in_now")
    stage.until(lambda: stage.seen("sign_in_trouble") is not None, "what is wrong")
    words = _notice(stage, "sign_in_trouble")
    stage.shot(f"refused-{stage.play.notes['case']}")
    for expected in stage.play.notes["expect"]:
        must(expected in words, f"{expected!r} is said; it says {words!r}")
    must(stage.find("password", QLineEdit).text() == "", "the password does not stay on the screen")


def signs_in(stage: Stage) -> None:
    """The same person can sign in."""
    stage.sign_in(stage.play.notes["login"])


def wrong_password(stage: Stage) -> None:
    """A wrong password makes one wait, the next one longer; the right one opens."""
    for _ in range(3):  # the waits are 1, 2 and 4 seconds; the first may be over before anyone looks
        stage.until(stage.part("sign_in_now").isEnabled, "the wait to end")
        stage.write("login", "keeper")
        stage.write("password", "not the password of anyone")
        stage.press("sign_in_now")
        stage.until(lambda: stage.seen("sign_in_trouble") is not None, "what is wrong")
    stage.until(lambda: "Wait" in stage.part("sign_in_now").accessibleName(), "a wait")
    stage.shot("wrong-password")
    stage.until(stage.part("sign_in_now").isEnabled, "the wait to end")
    stage.sign_in("keeper")


def _to_step(stage: Stage, last: Step) -> None:
    answers = answers_of(stage)
    stage.sign_in("intake")
    stage.go("intake")
    if stage.seen("intake.new") is not None:
        stage.press("intake.new")
    for step in (Step.WELCOME, Step.SAFE_NOW, Step.RECORD):
        fill(stage, step, answers)
        onward(stage, step)
    while stage.step() is not last:
        stage.press("intake.next")
    show(stage, _FIRST[last])
    stage.until(lambda: stage.seen(f"intake.field.{_FIRST[last]}") is not None, last.value)


_FIRST = {Step.INCIDENT: "account_of_events", Step.NEVER: "names"}


def bad_fields(stage: Stage) -> None:
    """An endless paste and hidden characters: each said beside its field, and what was typed stays."""
    _to_step(stage, Step.INCIDENT)
    story = stage.find("intake.field.account_of_events", QPlainTextEdit)
    stage.write("intake.field.account_of_events", "before the paste")
    pasted = QMimeData()
    pasted.setText("x" * 100_000)
    story.insertFromMimeData(pasted)
    error = stage.find("error_account_of_events", QLabel)
    must("100000" in error.text().replace(",", ""), f"the length is named: {error.text()}")
    must(story.toPlainText() == "before the paste", "what stood there still stands")
    stage.shot("endless-paste")
    while stage.step() is not Step.NEVER:
        stage.press("intake.next")
    names = stage.find("intake.field.names", QPlainTextEdit)
    stage.write("intake.field.names", "Zahra\u202eHamid")
    stage.press("intake.next")
    must("6" in stage.find("error_names", QLabel).text(), "the place of the hidden sign is named")
    must(names.toPlainText() == "Zahra\u202eHamid", "nothing was repaired behind her back")
    stage.shot("hidden-sign")
    stage.write("intake.field.names", "Zahra Hamid")
    onward(stage, Step.NEVER)
    stage.part("intake.read_back")


def type_on(stage: Stage) -> None:
    """Type one word after another until killed; says on standard output which word was typed when."""
    if stage.play.notes["login"] == "intake":
        _to_step(stage, Step.INCIDENT)
        story = stage.find("intake.field.account_of_events", QPlainTextEdit)
    else:
        stage.sign_in("liaison")
        stage.go("directory")
        stage.press("directory.new")
        story = stage.find("people", QPlainTextEdit)
    story.setFocus()
    for at in range(10_000):
        stage.add(story, f"w{at} ")
        sys.stdout.write(f"{at} {time.monotonic()}\n")
        sys.stdout.flush()
        pump(0.15)


def read_on(stage: Stage) -> None:
    """After the cut: what is there of what was typed."""
    if stage.play.notes["login"] != "intake":
        _read_entry(stage)
        return
    stage.sign_in("intake")
    stage.until(lambda: stage.page_key() in {"intake", "today"}, "a page")
    if stage.page_key() == "today":
        stage.go("intake")
    if stage.seen("intake.draft.0") is not None:
        stage.press("intake.draft.0")
    story: QWidget = stage.part("intake.field.account_of_events")
    if isinstance(story, QPlainTextEdit):
        stage.play.notes["read"] = story.toPlainText()
        stage.play.notes["caret"] = story.textCursor().position()
    must(stage.step() is Step.INCIDENT, "the step where she was")
    stage.shot("after-the-cut")


def _read_entry(stage: Stage) -> None:
    stage.sign_in("liaison")
    stage.until(lambda: stage.page_key() in {"entry", "today", "directory"}, "a page")
    if stage.page_key() != "entry":
        stage.go("directory")
        stage.press("directory.new")
    people = stage.find("people", QPlainTextEdit)
    stage.quiet()
    stage.play.notes["read"], stage.play.notes["caret"] = people.toPlainText(), people.textCursor().position()


TROUBLE_ACTS: dict[str, Callable[[Stage], None]] = {
    "trouble": trouble,
    "refused_sign_in": refused_sign_in,
    "signs_in": signs_in,
    "wrong_password": wrong_password,
    "bad_fields": bad_fields,
    "type_on": type_on,
    "read_on": read_on,
}
