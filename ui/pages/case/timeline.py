"""The time line of a file and the notes its workers write there.

Asks for itself when it is made. Object names: ``case.timeline``, ``case.event.N`` (a line), ``case.timeline.more``,
``case_note`` (the field), ``case.note.add``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from nsintake.domain.roles import Permission
from nsintake.services.day import notes, timeline
from ui import background, style
from ui.acting import act
from ui.background import Lane
from ui.i18n import T, day, moment
from ui.widgets.basics import Card, button, clear, label, quiet, row, rule
from ui.widgets.fields import MultilineField
from ui.widgets.identity_cover import IdentityCover
from ui.words.rules import with_latin_kept
from ui.words.timeline import event_words, text_of, who_words

if TYPE_CHECKING:
    from nsintake.domain.timeline import Event
    from nsintake.records.session import SignedIn

_FIRST: Final = 8
"""So many entries are there before more are asked for."""


class TimelineCard(Card):
    """The card."""

    def __init__(self, signed_in: SignedIn, case_id: bytes, code: str) -> None:
        super().__init__(T("What happened"), name="case.timeline")
        self.code = code
        self._signed_in, self._case_id = signed_in, case_id
        self._events: tuple[Event, ...] = ()
        self._all = False
        self._list = QWidget()
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(style.GAP)
        self._grid.setColumnStretch(1, 1)
        self.add(self._list)
        self._more = quiet(T("Show everything"), self._show_all, name="case.timeline.more")
        self._more.hide()
        self.add(row(self._more, None))
        self.note = MultilineField(
            "case_note",
            T("Write a note"),
            help=T("It is here for whoever may open this file, and cannot be changed. Write no names."),
            rows=2,
            private=True,
        )
        self._writes = signed_in.may(Permission.RUN_INTAKE)
        if self._writes:
            self.add(rule())
            self.add(self.note)
            self.add(row(button(T("Add the note"), self._write, name="case.note.add", icon="plus"), None))
        self.load()

    def load(self) -> None:
        """Ask again."""
        signed_in, case_id = self._signed_in, self._case_id
        background.run(self, lambda: timeline.read(signed_in, case_id), self.show_events, lane=Lane.LONG)

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Show the newest of them, or all where that was asked for."""
        self._events = events
        clear(self._grid)
        shown = events if self._all else events[:_FIRST]
        if not events:
            self._grid.addWidget(label(T("Nothing yet."), "soft"), 0, 0, 1, 2)
        for at, event in enumerate(shown):
            when = label(moment(event.at) if event.at else day(event.day), "small", wrap=False)
            when.setFixedWidth(150)
            self._grid.addWidget(when, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._line(at, event), at, 1)
        self._more.setVisible(len(shown) < len(events))

    def _line(self, at: int, event: Event) -> QWidget:
        held = EventLine(f"case.event.{at}")
        held.put(label(event_words(event)))
        written = text_of(event)
        if event.covered:
            asked = partial(self._reveal, event.target)
            held.put(IdentityCover(f"note_{at}", T("The other version"), asked))
        elif written:
            held.put(label(with_latin_kept(written), "soft"))
        if event.by:
            held.put(label(who_words(event), "small"))
        return held

    def _reveal(self, note_id: bytes, show: Callable[[str], None]) -> None:
        background.run(self, lambda: notes.reveal_note(self._signed_in, note_id), show)

    def _show_all(self) -> None:
        self._all = True
        self.show_events(self._events)

    def _write(self) -> None:
        text = self.note.raw()

        def done(_note_id: bytes) -> None:
            self.note.set_raw("")

        act(self, lambda: notes.write(self._signed_in, self._case_id, text), done, beside=self.note)


class EventLine(QWidget):
    """What happened, and below it what was written and by whom."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)

    def put(self, part: QWidget) -> None:
        """One more below."""
        self._grid.addWidget(part, self._grid.rowCount(), 0)
