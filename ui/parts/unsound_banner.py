"""The line that is on every page while a file is not what this computer remembers, or what protects her could not
be remembered here; it cannot be closed.

Object names: ``held_banner``, ``held_words``, ``held_log`` (goes to the log, for those who may read it).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.i18n import T
from ui.widgets.basics import button, column, label, picture
from ui.words import unsound as unsound_words

if TYPE_CHECKING:
    from nsintake.records.integrity import IntegrityFinding


class UnsoundBanner(QFrame):
    """Says what was found, what still goes on, and who must do what; without findings, that nothing is remembered."""

    def __init__(
        self, findings: Sequence[IntegrityFinding], *, may_settle: bool, open_log: Callable[[], object] | None
    ) -> None:
        super().__init__()
        self.setProperty("kind", "held")
        self.setObjectName("held_banner")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(36, 9, 36, 9)
        layout.setSpacing(12)
        layout.addWidget(picture("warning", "urgent_text", size=22))
        words = column(2)
        said = unsound_words.findings_words(findings) if findings else unsound_words.not_kept()
        found = label(said, "label", name="held_words")
        words.addWidget(found)
        self.todo = label(_todo(may_settle=may_settle) if findings else _tell())
        words.addWidget(self.todo)
        layout.addLayout(words, 1)
        if open_log is not None:
            layout.addWidget(button(T("Open the log"), open_log, name="held_log", icon="shield"))
        self.setAccessibleName(found.text())


def _todo(*, may_settle: bool) -> str:
    if may_settle:
        return T(
            "Reading, new sessions, taking consent back and backups go on; nothing else is written. Find out what "
            "happened. If there is a newer backup, restore it; else settle it on the page Log, with what was lost."
        )
    return T(
        "Reading, new sessions, taking consent back and backups go on; nothing else is written. Call a keeper today: "
        "she settles it on the page Log. Do not copy or delete any file."
    )


def _tell() -> str:
    return T(
        "Tell whoever looks after the computer today. Until it can be written, copy, delete or restore no file of the "
        "station."
    )
