"""The cover: F12 puts a dull page over everything at once; six digits take it away.

The code lives for this session only, in memory. Three wrong tries, twenty minutes, or F12 again end the session.
A cover is not a lock: keys stay in memory under it, and the security page says so.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
import secrets
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from nsintake.domain.text import to_ascii_digits
from ui.gate import forget_for_readers, gate
from ui.i18n import T, number
from ui.widgets.basics import label

DIGITS: Final = 6
TRIES: Final = 3
LONGEST_MS: Final = 20 * 60 * 1000


class CoverCode:
    """Six digits chosen for this session."""

    def __init__(self, typed: str) -> None:
        self._salt = secrets.token_bytes(16)
        self._digest = self._hash(typed)

    def _hash(self, typed: str) -> bytes:
        return hashlib.sha256(self._salt + to_ascii_digits(typed).encode()).digest()

    def fits(self, typed: str) -> bool:
        """Whether these are the digits, in either writing."""
        return hmac.compare_digest(self._digest, self._hash(typed))


def is_code(typed: str) -> bool:
    """Whether something typed is six digits and not one digit six times or a plain run."""
    digits = to_ascii_digits(typed)
    if len(digits) != DIGITS or not digits.isascii() or not digits.isdigit():
        return False
    steps = {int(b) - int(a) for a, b in itertools.pairwise(digits)}
    return steps not in ({0}, {1}, {-1})


class Cover(QFrame):
    """Shown in ``window`` instead of its content while up; other windows of the program are hidden by the gate.

    What is only hidden can still be read by screen readers, and so by any program that asks as they do: while covered
    the content is no part of the window.
    """

    lifted = Signal()
    lock_wanted = Signal()

    def __init__(self, window: QWidget, content: QWidget, *, longest: int = LONGEST_MS) -> None:
        super().__init__(window)
        self.setObjectName("cover")
        self._window = window
        self._content = content
        self._code: CoverCode | None = None
        self._tries = 0
        self._focus: QWidget | None = None
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(3)
        self._words = label("")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line = QLineEdit()
        self.line.setObjectName("cover_code")
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(DIGITS)
        self.line.setFixedWidth(180)
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._wrong = label("")
        self._wrong.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        layout.addWidget(self.line, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._wrong)
        layout.addStretch(4)
        self.line.textEdited.connect(self._typed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(longest)
        self._timer.timeout.connect(self.lock_wanted)
        window.installEventFilter(self)
        self.hide()

    def set_code(self, code: CoverCode | None) -> None:
        """The digits that lift it; without any, covering locks instead."""
        self._code = code

    @property
    def is_up(self) -> bool:
        """Whether the screen is covered now."""
        return not self.isHidden()

    def put_up(self) -> None:
        """Cover at once; covered already, or without a code: lock."""
        if self.is_up or self._code is None:
            self.lock_wanted.emit()
            return
        self._focus = self._window.focusWidget()
        self._content.hide()
        self._tries = 0
        self._words.setText(T("Covered. Type your six digits to go on."))
        self.line.setAccessibleName(T("Six digits"))
        self._wrong.setText("")
        self.line.clear()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.line.setFocus()
        gate().close(keep=self._window.window())
        self._window.repaint()
        QTimer.singleShot(0, self, self._take_content_out)
        self._timer.start()

    def _take_content_out(self) -> None:
        """Takes longer than the screen may show anything: its styles are worked out again."""
        if self.is_up and self._window.isVisible():
            gate().aloud(lambda: forget_for_readers(self._content))
            gate().unwatched(self._part)

    def _part(self) -> None:
        layout = self._window.layout()
        if layout is not None:
            layout.removeWidget(self._content)
            self._content.setParent(None)

    def _typed(self, typed: str) -> None:
        if len(typed) < DIGITS or self._code is None:
            return
        if self._code.fits(typed):
            self._lift()
            return
        self._tries += 1
        self.line.clear()
        if self._tries >= TRIES:
            self.lock_wanted.emit()
            return
        said = T("Not these digits. Tries left: {left}", left=number(TRIES - self._tries))
        gate().aloud(lambda: self._wrong.setText(said))

    def _lift(self) -> None:
        self._timer.stop()
        self.line.clear()
        gate().open(self._bring_back)
        self.lifted.emit()

    def _bring_back(self) -> None:
        before, self._focus = self._focus, None
        focus = before if before is not None and isValid(before) else self._content.focusWidget()  # it was built again
        self.hide()
        layout = self._window.layout()
        if layout is not None and self._content.parent() is None:
            layout.addWidget(self._content)
        self._content.show()
        if focus is not None:
            focus.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False
