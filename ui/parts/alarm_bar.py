"""The bar across the top of the window while something due rings: what it is, by when, and who deals with it.

It cannot be closed: it goes for five minutes when it was seen, and for good when it is done or handed to a colleague.
On a page that visitors may see it says only how much is due, and leads away from it.
Object names: ``alarm_bar``, ``alarm_what``, ``alarm_when``; ``alarm_open``, ``alarm_seen``, ``alarm_done``,
``alarm_hand``. F8 goes to its first button.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from nsintake.services.day import alarms
from ui import background, icons
from ui.acting import act
from ui.dialogs.hand_alarm import HandAlarmDialog
from ui.i18n import T
from ui.registry import ARGUMENT
from ui.widgets.basics import button, column, label, picture
from ui.words import alarms as words

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.day.alarms import CanTakeOver
    from nsintake.services.day.ringing import DueAlarm


"""What the pages that deal with it take."""
_ICON, _TINT, _SIZE = "clock", "on_accent", 24


def draw_ahead() -> None:
    """Draw its icon before there is a bar."""
    icons.pixmap(_ICON, _TINT, size=_SIZE)


class AlarmBar(QFrame):
    """Shows one alarm, a missed call from a way first, else the one that is due longest; hidden while none rings."""

    seen = Signal(object)
    """Somebody saw this Alarm, and the log has it."""
    other = Signal()
    """It shows another alarm than before: a press that was on its way was not meant for this one."""

    def __init__(self, signed_in: SignedIn, go: Callable[..., object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "alarm")
        self.setObjectName("alarm_bar")
        self._signed_in, self._go = signed_in, go
        self._alarm: DueAlarm | None = None
        self._more, self._missed, self._watched = 0, False, False
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 9, 24, 9)
        across.setSpacing(12)
        across.addWidget(picture(_ICON, _TINT, size=_SIZE))
        said = column(2)
        self._what = label("", "label", name="alarm_what")
        self._when = label("", name="alarm_when")
        said.addWidget(self._what)
        said.addWidget(self._when)
        across.addLayout(said, 1)
        self._open = button("", self._opened, name="alarm_open")
        self._seen = button("", self._say_seen, name="alarm_seen")
        self._done = button("", self._say_done, name="alarm_done")
        self._hand = button("", self._ask_whom, name="alarm_hand")
        for act_of in (self._open, self._seen, self._done, self._hand):
            across.addWidget(act_of)
        to_it = QShortcut(QKeySequence("F8"), self)
        to_it.setContext(Qt.ShortcutContext.WindowShortcut)
        to_it.activated.connect(self._open.setFocus)
        self.hide()

    @property
    def alarm(self) -> DueAlarm | None:
        """What it shows."""
        return self._alarm

    def hide_words(self, *, watched: bool) -> None:
        """``watched``: visitors may see the page in front, so nothing is said here of what is due."""
        self._watched = watched
        self.show_alarm(self._alarm, more=self._more, missed=self._missed)

    def hide_words_on(self, stack: QStackedWidget) -> None:
        """Do so whenever such a page of this stack is in front."""
        stack.currentChanged.connect(
            lambda _at: self.hide_words(watched=bool(getattr(stack.currentWidget(), "watched", False)))
        )

    def show_alarm(self, alarm: DueAlarm | None, *, more: int = 0, missed: bool = False) -> None:
        """What is due longest, and how many ``more`` ring; ``missed``: nobody kept time when it fell due."""
        fresh = alarm is not None and (self._alarm is None or self._alarm.record_id != alarm.record_id)
        self._alarm, self._more, self._missed = alarm, more, missed
        if alarm is None:
            self.hide()
            return
        acts = {
            self._open: T("Open it"),
            self._seen: T("I have seen it"),
            self._done: words.done(alarm.due_class),
            self._hand: T("Hand over…"),
        }
        for act_of, said in acts.items():
            act_of.setText(said)
            act_of.setAccessibleName(said)
        self._seen.setVisible(not self._watched)  # who cannot read it has not seen it
        answers = alarm.ends_by_word and not self._watched  # a watch is answered on its own page
        self._done.setVisible(answers and alarm.is_done_here)
        self._hand.setVisible(answers)
        self._what.setText(words.waits(more + 1) if self._watched else words.title(alarm.due_class, alarm.detail))
        self._when.setText("" if self._watched else " ".join(self._parts(alarm, more, missed=missed)))
        self._when.setVisible(not self._watched)
        self.setAccessibleName(". ".join(filter(None, (self._what.text(), self._when.text()))))
        self.show()
        if fresh:
            self.other.emit()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _parts(self, alarm: DueAlarm, more: int, *, missed: bool) -> list[str]:
        parts = [words.by_when(alarm.due_class, alarm.moment, self._signed_in.local(self._signed_in.now()).date())]
        parts += [words.which(alarm.code, alarm.room)] if alarm.code else []
        parts += [words.seen_by(alarm.seen_by)] if alarm.seen_by else [words.missed()] if missed else []
        return [*parts, T("%Ln more are due.", "", more)] if more else parts

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_alarm(self._alarm, more=self._more, missed=self._missed)
        super().changeEvent(event)

    # --- what is said to it

    def _opened(self) -> None:
        if self._alarm is not None:
            argument = ARGUMENT.get(self._alarm.page)
            self._go(self._alarm.page, **({argument: self._alarm.target.hex()} if argument else {}))

    def _say_seen(self) -> None:
        self._tell(alarms.seen)

    def _say_done(self) -> None:
        self._tell(alarms.done)

    def _tell(self, said: Callable[..., None], *more: str) -> None:
        alarm, signed_in = self._alarm, self._signed_in
        if alarm is not None:
            record_id, moment = alarm.record_id, alarm.moment
            act(self, lambda: said(signed_in, record_id, moment, *more), lambda _none: self.seen.emit(alarm))

    def _ask_whom(self) -> None:
        alarm, signed_in = self._alarm, self._signed_in
        if alarm is None:
            return
        which = words.which(alarm.code, alarm.room)
        record_id, moment, what = alarm.record_id, alarm.moment, " ".join(filter(None, (self._what.text(), which)))

        def answered(people: tuple[CanTakeOver, ...]) -> None:
            offered = [(person.uid, person.name) for person in people]
            HandAlarmDialog(self.window(), what, offered, lambda to: self._hand_to(alarm, to)).open()

        background.run(self, lambda: alarms.who_can_take(signed_in, record_id, moment), answered)

    def _hand_to(self, alarm: DueAlarm, to: str) -> None:
        signed_in = self._signed_in
        work = lambda: alarms.hand_over(signed_in, alarm.record_id, alarm.moment, to)  # noqa: E731
        act(self, work, lambda _none: self.seen.emit(alarm))
