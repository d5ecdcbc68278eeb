"""Before a meeting is cancelled, moved, or said not to have taken place. It calls no service.

Object names: ``meeting.end_dialog`` with ``end_reason``; ``meeting.move_dialog`` with ``room``, ``date``,
``she_arrives``, ``he_arrives``, ``starts``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QWidget

from nsintake.domain.meeting import EndReason, Meeting
from nsintake.errors import UserFault
from ui.dialogs.asking import AskingDialog
from ui.i18n import T
from ui.widgets.basics import label
from ui.widgets.fields import DateField, RadioField, TextField
from ui.widgets.form import Form
from ui.widgets.time_field import TimeField, moment_at
from ui.words.meetings import end_reason_words

CANCELLED_FOR = (
    EndReason.SHE_ASKED,
    EndReason.NOT_SAFE,
    EndReason.OFFICE_CANCELLED,
    EndReason.WE_COULD_NOT,
)
NOT_HELD_FOR = (
    EndReason.SHE_DID_NOT_COME,
    EndReason.OFFICE_DID_NOT_COME,
    EndReason.WRONG_PERSON_CAME,
    *CANCELLED_FOR,
)


class EndDialog(AskingDialog):
    """Why a meeting does not or did not take place; ``then`` gets the reason."""

    def __init__(
        self,
        parent: QWidget,
        heading: str,
        reasons: Iterable[EndReason],
        *,
        yes: str,
        then: Callable[[EndReason], object],
    ) -> None:
        keep = T("Keep it as it is")
        super().__init__(parent, heading, name="meeting.end_dialog", yes=yes, kind="danger", no=keep)
        self._then = then
        said = T("Its sheets are not printed any more. Copies that nobody was given are destroyed: Today says so.")
        self.body.addWidget(label(said, "soft"))
        options = [(one.value, end_reason_words()[one.value]) for one in reasons]
        self.reason = RadioField("end_reason", T("Why"), options, required=True)
        self.body.addWidget(self.reason)

    def confirmed(self) -> None:
        if self.holds(self.reason):
            self.accept()
            self._then(EndReason(self.reason.raw()))


@dataclass(frozen=True, slots=True)
class NewTimes:
    """Where and when a meeting is moved to. Times are aware."""

    room: str
    starts: datetime
    she_arrives: datetime
    he_arrives: datetime


class MoveDialog(AskingDialog):
    """Another room or hour; ``then`` gets it and this dialog, which stays open until it is kept."""

    def __init__(self, parent: QWidget, meeting: Meeting, then: Callable[[NewTimes, MoveDialog], object]) -> None:
        keep = T("Keep it as it is")
        super().__init__(parent, T("Move the meeting"), name="meeting.move_dialog", yes=T("&Move it"), no=keep)
        self._then = then
        said = T("Its code and its sheets stay. Tell her first, and then the office.")
        self.body.addWidget(label(said, "soft"))
        room = TextField("room", T("Room"), required=True)
        room.set_raw(meeting.room)
        fields = (
            DateField("date", T("Day"), required=True),
            TimeField("she_arrives", T("She arrives"), example="09:30"),
            TimeField("he_arrives", T("The officer arrives"), example="09:50"),
            TimeField("starts", T("It begins"), example="10:00"),
        )
        self.form = Form((room, *fields))
        self.body.addWidget(room)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        for at, field in enumerate(fields):
            grid.addWidget(field, at // 2, at % 2)
        self.body.addLayout(grid)

    def confirmed(self) -> None:
        values = self.form.values()
        if values is None:
            self.fit()
            return
        day = values["date"]
        she, he = moment_at(day, values["she_arrives"]), moment_at(day, values["he_arrives"])
        self._then(NewTimes(values["room"], moment_at(day, values["starts"]), she, he), self)

    def show_fault(self, fault: UserFault) -> bool:
        """Say beside a field what a service found; False where it names none of these."""
        known = self.form.show_fault(fault)
        self.fit()
        return known
