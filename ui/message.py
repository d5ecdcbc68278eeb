"""A small window that says one thing or what went wrong, and one that asks before something is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from nsintake import log
from ui.errors import code_of, words_for
from ui.gate import Dialog
from ui.i18n import T
from ui.widgets.basics import button, label, picture

_NARROW, _WIDE = 440, 560
_LONG: Final = 220
"""Words of more characters are in a wider window."""


class MessageDialog(Dialog):
    """Icon, words, one or two buttons. Closed by Escape."""

    def __init__(
        self,
        parent: QWidget | None,
        words: str,
        *,
        title: str = "",
        icon: str = "warning",
        yes: str = "",
        no: str = "",
        dangerous: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setWindowTitle(T("Intake"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDE if len(words) > _LONG else _NARROW)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(26, 24, 26, 20)
        outer.setSpacing(20)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(picture(icon, "accent", size=28), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(8)
        if title:
            said.addWidget(label(title, "heading"))
        self.words = label(words, name="message_words", selectable=False)
        said.addWidget(self.words)
        line.addLayout(said, 1)
        outer.addLayout(line)
        acts = QHBoxLayout()
        acts.addStretch(1)
        if yes:
            acts.addWidget(button(no or T("Cancel"), self.reject, name="message_no"))
        kind = "danger" if dangerous else "primary"
        self.yes = button(yes or T("OK"), self.accept, name="message_yes", kind=kind)
        self.yes.setDefault(not dangerous)
        acts.addWidget(self.yes)
        outer.addLayout(acts)
        self.setAccessibleName(words)

    def showEvent(self, event: QShowEvent) -> None:
        """Words that wrap need more height than a window asks for by itself."""
        super().showEvent(event)
        made = self.layout()
        if made is not None and made.totalHeightForWidth(self.width()) > self.height():
            self.resize(self.width(), made.totalHeightForWidth(self.width()))


def show_message(owner: QObject | None, words: str, *, title: str = "", icon: str = "warning") -> MessageDialog:
    """Say something over the owner's window; returns at once."""
    dialog = MessageDialog(_window(owner), words, title=title, icon=icon)
    dialog.open()
    return dialog


def show_error(owner: QObject, error: BaseException) -> None:
    """Tell the person what went wrong in a small window over the owner's; logs the code only."""
    log.event("error_shown", error=code_of(error))
    show_message(owner, words_for(error))


def ask(
    owner: QObject | None,
    words: str,
    yes: str,
    then: Callable[[], object],
    *,
    title: str = "",
    icon: str = "help",
    no: str = "",
    dangerous: bool = False,
) -> MessageDialog:
    """Ask before doing ``then``; ``yes`` names the act on its button, ``no`` the other one. Returns at once."""
    dialog = MessageDialog(_window(owner), words, title=title, icon=icon, yes=yes, no=no, dangerous=dangerous)
    dialog.accepted.connect(then)
    dialog.open()
    return dialog


def _window(owner: QObject | None) -> QWidget | None:
    if isinstance(owner, QWidget):
        return owner.window()
    return QApplication.activeWindow()
