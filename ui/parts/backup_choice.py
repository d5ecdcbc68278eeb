"""Which backup: first the place, then one of the backups there, newest first.

Object names: those of ``places``, ``choice.look``, ``choice.1`` and so on, ``choice.says``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nsintake.errors import UserFault
from ui import background
from ui.errors import words_for
from ui.i18n import T, day, isolate, moment
from ui.widgets.basics import Notice, Tone, button, column, row, take_out
from ui.widgets.places import PlaceLike, Places, size_words
from ui.widgets.radio_card import RadioCard

_MOST = 12


class BackupLike(Protocol):
    """What is needed of a backup to show it."""

    @property
    def path(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def moment(self) -> datetime: ...
    @property
    def size(self) -> int: ...
    @property
    def practice(self) -> bool: ...


class BackupChoice(QWidget):
    """``chosen`` is the backup that is marked. ``media`` and ``found_in`` are asked in a worker."""

    changed = Signal()

    def __init__(
        self, media: Callable[[], Sequence[PlaceLike]], found_in: Callable[[str], Sequence[BackupLike]]
    ) -> None:
        super().__init__()
        self._media, self._found_in = media, found_in
        self._layout = column(10)
        self.setLayout(self._layout)
        self.places = Places(reading=True)
        self._layout.addWidget(self.places)
        look = button(T("&Look there"), self.look, name="choice.look", icon="search")
        again = button(T("Plugged in now: look &again"), self.load, name="choice.again")
        self._layout.addLayout(row(look, again, None))
        self._says = Notice("", Tone.NEUTRAL, name="choice.says")
        self._layout.addWidget(self._says)
        self._cards: list[tuple[BackupLike, RadioCard]] = []
        self._list = column(8)
        held = QWidget()
        held.setLayout(self._list)
        self._layout.addWidget(held)
        self.places.changed.connect(self._forget)

    def load(self) -> None:
        """Ask for the media again."""
        background.run(self, lambda: tuple(self._media()), self.places.show_places)

    def look(self) -> None:
        """Look for backups in the place that is marked."""
        folder = self.places.chosen()
        if not folder:
            self.places.show_fault(UserFault("folder_not_there", field="folder"))
            return
        background.run(self, lambda: tuple(self._found_in(folder)), self._show, self._refused)

    def _refused(self, error: Exception) -> None:
        self._forget()
        self._says.show_text(words_for(error), Tone.URGENT)

    def _forget(self) -> None:
        for _, card in self._cards:
            take_out(self._list, card)
        self._cards = []
        self._says.show_text("")
        self.changed.emit()

    def _show(self, found: Sequence[BackupLike]) -> None:
        self._forget()
        if not found:
            self._says.show_text(T("No backup is there that is whole enough to be read."), Tone.WAITING)
            return
        for at, backup in enumerate(found[:_MOST], start=1):
            card = RadioCard(
                _title(backup), T("{name}, {size}", name=isolate(backup.name), size=size_words(backup.size))
            )
            card.setObjectName(f"choice.{at}")
            card.toggled.connect(lambda _on: self.changed.emit())
            self._list.addWidget(card)
            self._cards.append((backup, card))
        self._cards[0][1].setChecked(True)
        self._cards[0][1].setFocus()

    def chosen(self) -> BackupLike | None:
        """The backup that is marked."""
        return next((backup for backup, card in self._cards if card.isChecked()), None)


class AgesLike(Protocol):
    """What is needed of the ages of a backup to say them."""

    @property
    def said(self) -> date: ...
    @property
    def day(self) -> date: ...


def older_words(ages: AgesLike) -> str:
    """What is said of a backup that contains less than its day promises."""
    return T(
        "This backup says that it is of {said}, but nothing in it is newer than {day}. Somebody made it of older "
        "files, or the clock was wrong. Ask who made it, and take another one if there is one.",
        said=day(ages.said),
        day=day(ages.day),
    )


def _title(backup: BackupLike) -> str:
    when = moment(backup.moment)
    return T("Practice backup of {moment}", moment=when) if backup.practice else T("Backup of {moment}", moment=when)
