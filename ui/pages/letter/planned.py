"""That a meeting was planned, said where its plan leads: on its first fact sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtWidgets import QWidget

from ui.i18n import T, clock_time, day, isolate
from ui.widgets.basics import Notice, Tone, button, column, row
from ui.words.weekdays import weekday_word


class MeetingPlanned(QWidget):
    """What was planned and for when, what comes next, and the way to the meeting; ``go`` gets its id."""

    def __init__(self, go: Callable[[str], object]) -> None:
        super().__init__()
        self._meeting_id = ""
        inner = column()
        self.setLayout(inner)
        self._told = Notice("", Tone.GOOD, name="letter.planned")
        inner.addWidget(self._told)
        opener = button(T("Open the &meeting"), lambda: go(self._meeting_id), name="letter.meeting", icon="meeting")
        inner.addLayout(row(opener, None))
        self.hide()

    def show_plan(self, arguments: Mapping[str, object]) -> None:
        """Say it where the page was shown with ``meeting_id``, its ``code`` and when it ``starts`` (ISO, aware)."""
        self._meeting_id = str(arguments.get("meeting_id") or "")
        self.setVisible(bool(self._meeting_id))
        if not self._meeting_id:
            return
        starts = datetime.fromisoformat(str(arguments["starts"])).astimezone()
        told = T(
            "Meeting {code} is planned: {weekday}, {day}, {hour}. Next: read this fact sheet to her. Then a second "
            "person signs it, and a liaison officer prints it.",
            code=isolate(str(arguments["code"])),
            weekday=weekday_word(starts.date()),
            day=day(starts.date()),
            hour=clock_time(starts),
        )
        self._told.tell(told)
