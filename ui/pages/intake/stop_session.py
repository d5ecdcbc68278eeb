"""How a session ends early or without a file: she asked to stop, and what may be kept is hers to say."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.dialogs.asking import FittedDialog
from ui.i18n import T, isolate
from ui.message import ask, show_message
from ui.widgets.basics import button, label
from ui.widgets.fields import RadioField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class KeepOnStop(StrEnum):
    """What is kept of a session that she stopped."""

    ALL = "all"
    COUNT = "count"
    PHRASE = "phrase"
    NOTHING = "nothing"


class StopSessionDialog(FittedDialog):
    """Asks; ``then`` gets her answer. Before she agreed to be recorded only that she came could be counted."""

    def __init__(
        self, parent: QWidget, then: Callable[[KeepOnStop], object], *, recorded: bool, reopened: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("intake.stop_dialog")
        self.setWindowTitle(T("Intake"))
        self.setAccessibleName(T("She asked to stop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(520)
        outer = QVBoxLayout(self)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        outer.setContentsMargins(26, 24, 26, 20)
        outer.setSpacing(16)
        outer.addWidget(label(T("She asked to stop"), "heading"))
        if not recorded:
            outer.addWidget(label(T("Nothing was recorded yet. What she said so far is dropped. She can come back.")))
        outer.addWidget(label(T("Ask her: what may be kept?")))
        self._choice = _choices(_offered(recorded=recorded, reopened=reopened))
        outer.addWidget(self._choice)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(button(T("Go on with the session"), self.reject, name="intake.stop.cancel"))
        done = button(T("&Stop here"), self.accept, name="intake.stop.done", kind="primary")
        acts.addWidget(done)
        outer.addLayout(acts)
        done.setEnabled(False)
        self._choice.changed.connect(lambda: done.setEnabled(bool(self._choice.raw())))
        self.accepted.connect(lambda: then(KeepOnStop(self._choice.raw())))


def _offered(*, recorded: bool, reopened: bool) -> tuple[tuple[str, str, str], ...]:
    everything = (
        KeepOnStop.ALL.value,
        T("What is here, sealed, until she comes back"),
        T("The session waits where it is."),
    )
    if reopened:
        since = T("Only what was said today is dropped. The file stays as it was.")
        return everything, (KeepOnStop.NOTHING.value, T("Nothing of today"), since)
    count = (
        KeepOnStop.COUNT.value,
        T("Only that a woman came, as a number"),
        T("Everything she said is dropped. The month's figures say one more who came and stopped."),
    )
    gone = T("All of it is dropped and cannot be brought back.")
    nothing = (KeepOnStop.NOTHING.value, T("Nothing"), gone)
    if not recorded:
        return count, nothing
    phrase = (
        KeepOnStop.PHRASE.value,
        T("Only the phrase she comes back with"),
        T("Everything else is dropped and cannot be brought back."),
    )
    return everything, phrase, count, nothing


def _choices(offered: tuple[tuple[str, str, str], ...]) -> RadioField:
    made = RadioField("keep", "", list(offered))
    for value, card in made.cards.items():
        card.setObjectName(f"intake.stop.{value}")
    return made


def invited(page: QWidget) -> None:
    """An invitation was taken down."""
    said = T(
        "Taken down. Say to whoever told you: we have received it. Say nothing about her, also not whether she "
        "comes. What was kept goes by itself after two weeks."
    )
    show_message(page, said, title=T("An invitation goes back to her"), icon="check")


def joined(page: QWidget, code: str) -> None:
    """The session goes on with a file she had."""
    said = T(
        "The session goes on with case {code}. Everything she said here is kept. At the end, "
        "where the file says something else, you choose which version counts; the other one goes "
        "into its time line. What she said about offices is written beside what she said before.",
        code=isolate(code),
    )
    show_message(page, said, title=T("She has a file already"), icon="cases")


def dropped(page: QWidget, to_numbers: Callable[[], object]) -> None:
    """Nothing of it was kept. ``to_numbers`` opens what is hers all the same."""
    said = T("Nothing of this session was kept. Hotlines and advice are still hers, and she can come back any day.")
    ask(page, said, T("Numbers and advice"), to_numbers, title=T("Nothing is kept"), icon="check", no=T("Close"))


def in_the_way(page: QWidget) -> None:
    """A session that is only in memory would be lost to another one."""
    said = T("A session is under way that is not recorded yet. Finish it, or press She asked to stop.")
    show_message(page, said)
