"""The time line of a file and the notes its workers write there.

Asks for itself when it is made. Object names: ``case.timeline``, ``case.event.N`` (a line), ``case.timeline.more``,
``case_note`` (the field), ``case.note.add``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from nsintake.domain.roles import Permission
from nsintake.services.day import notes, timeline
from ui import background, style
from ui.acting import act
from ui.background import Lane
from ui.i18n import T, day, moment
from ui.widgets.basics import Card, button, clear, column, label, quiet, row, rule
from ui.widgets.fields import MultilineField
from ui.widgets.identity_cover import IdentityCover
from ui.words.rules import with_latin_kept
from ui.words.timeline import event_words, text_of, who_words

if TYPE_CHECKING:
    from nsintake.domain.timeline import Event
    from nsintake.records.signed_in import SignedIn

_FIRST: Final = 8
"""So many entries are there before more are asked for."""
_AT_ONCE: Final = 20
"""So many are drawn before a key or a click is looked for again."""


class TimelineCard(Card):
    """The card."""

    def __init__(self, signed_in: SignedIn, case_id: bytes, code: str) -> None:
        super().__init__(T("What happened"), name="case.timeline")
        self.code = code
        self._signed_in, self._case_id = signed_in, case_id
        self._events: tuple[Event, ...] = ()
        self._all = False
        self._shown = 0
        self._column = column(style.GAP)
        self.add(self._column)
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
        self._events, self._shown = events, 0
        clear(self._column)
        if not events:
            self._column.addWidget(label(T("Nothing yet."), "soft"))
        self._add(_FIRST)
        if self._all:
            self._go_on()

    def _add(self, most: int) -> None:
        """Some more, in a grid of their own: whoever adds to it later leaves these in their places."""
        fresh = self._events[self._shown : self._shown + most]
        if fresh:
            held = QWidget()
            grid = QGridLayout(held)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(20)
            grid.setVerticalSpacing(style.GAP)
            grid.setColumnStretch(1, 1)
            for row_of, event in enumerate(fresh):
                when = label(moment(event.at) if event.at else day(event.day), "small", wrap=False)
                when.setFixedWidth(150)
                grid.addWidget(when, row_of, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(self._line(self._shown + row_of, event), row_of, 1)
            self._shown += len(fresh)
            self._column.addWidget(held)
        self._more.setVisible(self._shown < len(self._events) and not self._all)

    def _go_on(self) -> None:
        """Add the rest, a few at a time: what is pressed and typed meanwhile is taken in between."""
        if self._shown < len(self._events):
            self._add(_AT_ONCE)
            QTimer.singleShot(0, self, self._go_on)

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
        self._more.hide()
        self._go_on()

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
