"""The day itself: one button for each thing that can come up, and what has come up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from nsintake.domain.meeting import Happening
from nsintake.domain.meeting_day import RULES, HappensWhere
from nsintake.services.meetings import holding
from ui import acting
from ui.dialogs.happening import HappeningDialog
from ui.i18n import T, clock_time
from ui.widgets.basics import Card, button, label
from ui.words.meetings import happening_words, where_words, who_wrote

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.meetings.meeting_view import MeetingView

_COLUMNS = 2


class DayCard(Card):
    """What came up; while it is planned and its day is here, a button each for what can."""

    def __init__(self, signed_in: SignedIn, view: MeetingView) -> None:
        super().__init__(T("Something came up"), name="meeting.day")
        self._signed_in, self._view = signed_in, view
        for at, entry in enumerate(view.happened):
            time, what = clock_time(entry.at), happening_words()[entry.what.value]
            by = who_wrote(entry.by)
            went_on = T("{time}: {what}. It went on. {name}", time=time, what=what, name=by)
            stopped = T("{time}: {what}. It was stopped. {name}", time=time, what=what, name=by)
            self.add(label(went_on if entry.went_on else stopped, "label", name=f"meeting.happened.{at}"))
        if view.its_day:
            self.add(label(T("Press what happens: the rule is shown. The default is to stop."), "soft"))
            for where in HappensWhere:
                self._buttons(where)

    def _buttons(self, where: HappensWhere) -> None:
        self.add(label(where_words()[where.value], "label"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        every = [entry for entry in Happening if RULES[entry].where is where]
        for at, what in enumerate(every):
            act = button(happening_words()[what.value], partial(self._ask, what), name=f"meeting.on.{what.value}")
            alone = what is every[-1] and at % _COLUMNS == 0  # its words need not widen the column
            grid.addWidget(act, at // _COLUMNS, at % _COLUMNS, 1, _COLUMNS if alone else 1)
        self.add(grid)

    def _ask(self, what: Happening) -> None:
        def then(goes_on: bool) -> None:  # noqa: FBT001 - the answer of the dialog
            meeting_id = self._view.meeting_id
            acting.act(self, lambda: holding.happened(self._signed_in, meeting_id, what, goes_on=goes_on))

        HappeningDialog(self.window(), what, then).open()
