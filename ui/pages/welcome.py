"""The first page where there is no station yet: found one, practise, or bring one back from a backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar

from ui import background, style
from ui.errors import words_for
from ui.front_page import FrontPage
from ui.i18n import T
from ui.widgets.basics import Notice, Tone, button, label, primary, quiet, rule

Found = Callable[[background.Report, Path | None], Path]
"""Founds a practice office; with a script, plays it there first. Gives its folder."""


class WelcomePage(FrontPage):
    """``founded`` carries the folder of the practice office; the other two ask for a page of their own."""

    founded = Signal(object)
    founding_wanted = Signal()
    recovery_wanted = Signal()
    key = "welcome"

    def __init__(self, found: Found | None = None) -> None:
        super().__init__(practice=False)
        self._found = found or _found_practice
        self._job: background.Job | None = None
        self.construct()

    def build(self, across: QHBoxLayout) -> None:
        card = self.front_card(
            "shield",
            T("Welcome"),
            T("This is the intake station of a protection office. What do you want to do?"),
        )
        card.body.setContentsMargins(32, 20, 32, 18)
        card.body.setSpacing(style.GAP - 2)
        self.found = primary(T("Found a station"), self.founding_wanted.emit, name="found_station", icon="shield")
        card.add(self.found)
        card.add(label(T("For real cases. Takes an hour; sheets of digits are copied by hand."), "small"))
        card.add(button(T("Restore from a backup"), self.recovery_wanted.emit, name="restore_station", icon="backup"))
        card.add(rule())
        card.add(
            label(
                T("In the practice office everything works and everyone is made up, so that each step can be tried. Do "
                  "not type anything about a real person there."),
                "small",
            )
        )  # fmt: skip
        self.state = label("", "soft", name="welcome_state")
        self.state.hide()
        self.bar = QProgressBar()
        self.bar.setObjectName("welcome_progress")
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.trouble = Notice("", Tone.URGENT, name="welcome_trouble")
        self.act = button(T("Open the practice office"), self.open_practice, name="open_practice")
        self.month = QCheckBox(T("with a month of work in it (takes two minutes)"))
        self.month.setObjectName("with_month")
        for part in (self.state, self.bar, self.trouble, self.act, self.month):
            card.add(part)
        card.add(quiet(T("What is this?"), lambda: self.help_wanted.emit("welcome"), name="welcome_help"))
        across.addWidget(card)
        self.first = self.found

    def open_practice(self, *, script: Path | None = None, month: bool = False) -> None:
        """Found a practice office in a temporary folder, off the drawing thread; with a script, or with the month that
        is shipped, play that there first.
        """
        if self._job is not None and not self._job.finished:
            return
        if script is None and (month or self.month.isChecked()):
            from nsintake.practice.opening import month as shipped  # noqa: PLC0415 - heavy, only when it is wanted

            script = shipped()
        self.trouble.show_text("")
        for part in (self.act, self.month):
            part.setEnabled(False)
        played = T("Work is done in the practice office, act by act. A month of it takes two minutes.")
        moment = T("Making the practice office: keys, sealed files and people. This takes a moment.")
        self.state.setText(played if script else moment)
        self.state.show()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.state.text())
        self.bar.show()
        self._job = background.run_long(
            self,
            lambda report: self._found(report, script),
            self.founded.emit,
            self._not_founded,
            progress=self._progress,
        )

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _not_founded(self, error: Exception) -> None:
        self.state.hide()
        self.bar.hide()
        for part in (self.act, self.month):
            part.setEnabled(True)
        self.trouble.show_text(words_for(error))

    def retranslate(self) -> None:
        if self._job is None or self._job.finished:
            self.construct()


def _found_practice(report: background.Report, script: Path | None) -> Path:
    if script is not None:
        from nsintake.practice.opening import open_played  # noqa: PLC0415

        return open_played(script, progress=report)
    import tempfile  # noqa: PLC0415

    from nsintake.services.founding import founding  # noqa: PLC0415 - heavy, only when the button is pressed

    folder = Path(tempfile.mkdtemp(prefix="nsintake-practice-"))
    founding.found_practice(folder, progress=report)
    return folder
