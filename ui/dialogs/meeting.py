"""Before a meeting is cancelled, moved, or said not to have taken place. It calls no service.

Object names: ``meeting.end_dialog`` with ``end_reason``; ``meeting.move_dialog`` with ``room``, ``date``,
``starts``, ``she_arrives``, ``she_leaves``, ``arrives.N``, ``leaves.N``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from nsintake.domain.meeting import EndReason
from nsintake.domain.meeting_plan import MeetingTimes, Stay
from nsintake.errors import UserFault
from ui.dialogs.asking import AskingDialog
from ui.i18n import T
from ui.widgets.basics import label
from ui.widgets.field import Field
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
        options = [(reason.value, end_reason_words()[reason.value]) for reason in reasons]
        self.reason = RadioField("end_reason", T("Why"), options, required=True)
        self.body.addWidget(self.reason)

    def confirmed(self) -> None:
        if self.holds(self.reason):
            self.accept()
            self._then(EndReason(self.reason.raw()))


@dataclass(frozen=True, slots=True)
class NewTimes:
    """Where and when a meeting is moved to."""

    room: str
    times: MeetingTimes


class MoveDialog(AskingDialog):
    """Another room or hour. ``offices``: the words for those who come, in their order; ``then`` gets what was typed and
    this dialog, which stays open until it is kept.
    """

    def __init__(
        self, parent: QWidget, room: str, offices: Sequence[str], then: Callable[[NewTimes, MoveDialog], object]
    ) -> None:
        keep = T("Keep it as it is")
        super().__init__(parent, T("Move the meeting"), name="meeting.move_dialog", yes=T("&Move it"), no=keep)
        self._then, self._offices = then, len(offices)
        said = T("Its code and its sheets stay. Tell her first, and then every office.")
        self.body.addWidget(label(said, "soft"))
        place = TextField("room", T("Room"), required=True)
        place.set_raw(room)
        fields: list[Field] = [
            DateField("date", T("Day"), required=True),
            TimeField("starts", T("It begins"), example="10:00"),
            TimeField("she_arrives", T("She arrives"), example="09:30"),
            TimeField("she_leaves", T("She leaves"), example="11:00"),
        ]
        for at, office in enumerate(offices):
            fields.append(TimeField(f"arrives.{at}", T("{office} arrives", office=office), example="09:50"))
            fields.append(TimeField(f"leaves.{at}", T("{office} leaves", office=office), example="11:15"))
        self.form = Form((place, *fields))
        self.body.addWidget(place)
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
        try:
            times = self._times(values)
        except UserFault as fault:
            self.show_fault(fault)
            return
        self._then(NewTimes(values["room"], times), self)

    def _times(self, values: dict[str, Any]) -> MeetingTimes:
        """Raises UserFault ``hour_skipped``."""

        def at(name: str) -> datetime:
            return moment_at(values["date"], values[name], name)

        others = tuple(Stay(at(f"arrives.{entry}"), at(f"leaves.{entry}")) for entry in range(self._offices))
        return MeetingTimes(at("starts"), Stay(at("she_arrives"), at("she_leaves")), others)

    def show_fault(self, fault: UserFault) -> bool:
        """Say beside a field what a service found; False where it names none of these."""
        known = self.form.show_fault(fault)
        self.fit()
        return known
