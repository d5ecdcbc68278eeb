"""Where backups go or are: mounted media and known folders as cards, and one card for a path that is typed.

Our own list instead of the system's dialog, which would remember and show what else is there. Object names: ``sticks``,
``place.1`` and so on, ``place.other``, and the field ``folder``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nsintake.errors import UserFault
from ui.i18n import T, day, decimal, isolate
from ui.widgets.basics import column, label, take_out
from ui.widgets.field import TextField
from ui.widgets.radio_card import RadioCard

_UNITS = 1024


class PlaceLike(Protocol):
    """What is needed of a place to show it."""

    @property
    def folder(self) -> str: ...
    @property
    def removable(self) -> bool: ...
    @property
    def same_disk(self) -> bool: ...
    @property
    def free(self) -> int: ...
    @property
    def writable(self) -> bool: ...
    @property
    def backups(self) -> int: ...
    @property
    def newest(self) -> date | None: ...


def size_words(size: int) -> str:
    """A number of bytes as people say it."""
    amount, power = size / _UNITS, 0
    while amount >= _UNITS and power < 3:
        amount, power = amount / _UNITS, power + 1
    said = decimal(f"{amount:.0f}" if amount >= 10 else f"{amount:.1f}")
    return (
        T("{amount} KB", amount=said),
        T("{amount} MB", amount=said),
        T("{amount} GB", amount=said),
        T("{amount} TB", amount=said),
    )[power]


class Places(QWidget):
    """``chosen`` is the folder that is marked or typed, empty if none."""

    changed = Signal()

    def __init__(self, *, reading: bool = False, hint: str = "") -> None:
        """``hint`` says what path may be typed, where it is no place for backups."""
        super().__init__()
        self._reading = reading
        self.setObjectName("sticks")
        self._layout = column(8)
        self.setLayout(self._layout)
        self._none = label("", "soft", name="places.none")
        self._layout.addWidget(self._none)
        self._cards: list[tuple[str, RadioCard]] = []
        self._other = RadioCard(T("Another folder"), hint or T("Type the whole path, for example of a network drive."))
        self._other.setObjectName("place.other")
        self._other.toggled.connect(self._marked)
        self._layout.addWidget(self._other)
        self.field = TextField("folder", T("Path of the folder"), ltr=True)
        self.field.changed.connect(self.changed)
        self.field.hide()
        self._layout.addWidget(self.field)

    def show_places(self, places: Sequence[PlaceLike]) -> None:
        """Show what there is now; what was marked stays marked if it is still there, else the first is."""
        before = self.chosen()
        for _, card in self._cards:
            take_out(self._layout, card)
        self._cards = []
        for at, place in enumerate(places, start=1):
            card = RadioCard(_title(place), _held(place) if self._reading else _more(place))
            card.setObjectName(f"place.{at}")
            card.setEnabled(place.writable or self._reading)
            card.toggled.connect(self._marked)
            self._layout.insertWidget(at, card)
            self._cards.append((place.folder, card))
        self._none.setText("" if places else T("No stick or disk is plugged in. Plug one in and look again."))
        self._none.setVisible(not places)
        self._order()
        self._mark(before, [place for place in places if place.writable or self._reading])

    def _mark(self, before: str, places: Sequence[PlaceLike]) -> None:
        known = dict(self._cards)
        if self._other.isChecked():
            return
        if before in known:
            known[before].setChecked(True)
        elif places and (self._reading or not places[0].same_disk):
            known[places[0].folder].setChecked(True)
        self.changed.emit()

    def _order(self) -> None:
        parts = [card for _, card in self._cards] + [self._other]
        for first, second in pairwise(parts):
            QWidget.setTabOrder(first, second)

    def _marked(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self.field.setVisible(self._other.isChecked())
        if on:
            if self._other.isChecked() and self._other.hasFocus():
                self.field.setFocus()
            self.changed.emit()

    def chosen(self) -> str:
        """The folder marked or typed."""
        if self._other.isChecked():
            return str(self.field.raw()).strip()
        return next((folder for folder, card in self._cards if card.isChecked()), "")

    def show_fault(self, fault: UserFault) -> None:
        """Say beside the typed path what is wrong with it."""
        self._other.setChecked(True)
        self.field.show_fault(fault)


def _title(place: PlaceLike) -> str:
    where = isolate(place.folder)
    return T("Stick or disk {folder}", folder=where) if place.removable else T("Folder {folder}", folder=where)


def _held(place: PlaceLike) -> str:
    if place.newest is None:
        return T("no backup is here")
    return T("%Ln backups, the newest of {day}", "", place.backups, day=day(place.newest))


def _more(place: PlaceLike) -> str:
    parts = [T("{size} free", size=size_words(place.free))]
    if place.newest is not None:
        parts.append(T("%Ln backups, the newest of {day}", "", place.backups, day=day(place.newest)))
    else:
        parts.append(T("no backup of this office yet"))
    if not place.writable:
        parts.append(T("nothing can be written here"))
    if place.same_disk:
        parts.append(T("the station's own disk: lost together with it"))
    return T("; ").join(parts)
