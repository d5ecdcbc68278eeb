"""The pages of a window after its language changed: each is built again when it is shown, the one in front at once.

That one is made ready in turns, so that the window answers whoever types meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from ui.page import Page


class OtherLanguage(QObject):
    """Which pages still speak the language before. ``front``: the page in front, if there is one."""

    def __init__(self, front: Callable[[], Page | None], parent: QObject) -> None:
        super().__init__(parent)
        self._front = front
        self._due: set[str] = set()
        self._pieces: Iterator[None] = iter(())

    @property
    def is_due(self) -> bool:
        """Whether the page in front still speaks the language before."""
        now = self._front()
        return now is not None and now.key in self._due

    def begin(self, keys: Iterable[str]) -> None:
        """The language changed; ``keys`` are those of all pages there are."""
        now = self._front()
        self._due.update(keys)
        self._pieces = iter(()) if now is None else now.ahead()
        QTimer.singleShot(0, self, partial(self._go_on, self._pieces))  # what was drawn just now is seen meanwhile

    def _go_on(self, pieces: Iterator[None]) -> None:
        if pieces is not self._pieces:
            return  # it is another language again
        for _made in pieces:
            QTimer.singleShot(0, self, partial(self._go_on, pieces))
            return
        self.speak()

    def speak(self) -> None:
        """Build the page in front again if it speaks the language before."""
        now = self._front()
        if now is not None and self.is_due:
            self._due.discard(now.key)
            now.retranslate()
