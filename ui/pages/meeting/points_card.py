"""The points that were agreed or proposed, what became of each, and how it is known."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from nsintake.domain.meeting import PointState
from nsintake.errors import UserFault
from nsintake.services.meetings import points
from ui import acting
from ui.i18n import T, day
from ui.widgets.basics import Card, Notice, StatusPill, Tone, button, down, label, row, rule
from ui.widgets.fields import DateField, TextField, with_button
from ui.widgets.into_view import bring_into_view
from ui.widgets.tab_order import tab_through
from ui.words.meetings import point_event_words, who_wrote
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from nsintake.records.signed_in import SignedIn
    from nsintake.services.meetings.meeting_view import ActionPointRow, MeetingView


_MOST_AT_FIRST = 20
"""So many points are shown before somebody asks for the rest."""


class PointsCard(Card):
    """Agreed action points. ``taken`` tells the row of a proposed point that somebody wants to read and agree,
    ``settled`` the place of one that was done or carried on, ``dropped`` that a proposed one is not used, ``unfolded``
    that somebody asked for all of them.
    """

    taken = Signal(object)
    settled = Signal(int)
    dropped = Signal()
    unfolded = Signal()

    def __init__(self, signed_in: SignedIn, view: MeetingView, *, every: bool = False) -> None:
        """``every``: all of them at once, as somebody asked before."""
        super().__init__(T("Agreed action points"))
        self._signed_in, self._may_edit = signed_in, view.may_edit
        if view.code_unsaid:
            self.add(Notice(_code_unsaid(), Tone.URGENT, name="meeting.points.unsaid"))
        if not view.points:
            self.add(label(T("Nothing was agreed yet. Read each point aloud before it is written."), "soft"))
        self._show(view.points, 0, len(view.points) if every else _MOST_AT_FIRST)

    def _show(self, points: Sequence[ActionPointRow], first: int, until: int) -> None:
        """Those from one place to another, and a button for the rest: each has fields of its own."""
        for at in range(first, min(until, len(points))):
            if at:
                self.add(rule())
            self.add(self._point(at, points[at]))
        left = len(points) - until
        if left <= 0:
            return
        more = button(T("Show %Ln more", "", left), name="meeting.points.all")

        def every() -> None:
            self._show(points, until, len(points))
            tab_through(self)  # what was built just now is at the end of the window for Tab
            self.go_on_from(until)
            more.hide()
            more.deleteLater()
            self.unfolded.emit()

        more.clicked.connect(every)
        self.add(row(more, None))

    def _point(self, at: int, point: ActionPointRow) -> QWidget:
        held, inner = down(f"meeting.point.{at}", gap=6)
        inner.addLayout(row(label(point.text, "label"), _pill(point), stretch_first=True))
        who = T("{owner}, by {day}", owner=as_typed(point.owner), day=day(point.due))
        inner.addWidget(label(who, "soft"))
        if point.how:
            inner.addWidget(label(T("We will know by: {how}", how=as_typed(point.how)), "soft"))
        if point.proof:
            inner.addWidget(label(T("We know by: {proof}", proof=as_typed(point.proof)), "soft"))
        for step in point.history:
            inner.addWidget(label(_step(step.what.value, day(step.day), who_wrote(step.by)), "small"))
        if point.state is PointState.PROPOSED:
            self._proposed(at, point, inner)
        elif point.state is PointState.AGREED and not point.done:
            self._to_do(at, point, inner)
        return held

    def _proposed(self, at: int, point: ActionPointRow, inner: QVBoxLayout) -> None:
        if not self._may_edit:
            inner.addWidget(label(T("It binds nobody until intake has read it."), "soft"))
            return
        take = button(T("Read it and agree"), lambda: self.taken.emit(point), name=f"meeting.take.{at}", icon="check")
        drop = button(T("Do not use it"), lambda: self._drop(point), name=f"meeting.drop.{at}", icon="close")
        for act in (take, drop):
            act.setAccessibleDescription(point.text)
        inner.addLayout(row(take, drop, None))

    def _to_do(self, at: int, point: ActionPointRow, inner: QVBoxLayout) -> None:
        proof = TextField(f"proof.{at}", T("How does NP know?"), hint=T("needed for this step"))
        act = button(T("It is done"), lambda: self._finish(at, point, proof), name=f"meeting.finish.{at}", icon="check")
        inner.addLayout(with_button(proof, act))
        later = DateField(f"later.{at}", T("It is carried on until"), hint=T("needed for this step"))
        carry = button(T("Carry it on"), lambda: self._carry(at, point, later), name=f"meeting.carry.{at}", icon="next")
        inner.addLayout(with_button(later, carry))
        for each in (act, carry):
            each.setAccessibleDescription(point.text)

    def _drop(self, point: ActionPointRow) -> None:
        drop = partial(points.drop_point, self._signed_in, point.point_id)
        acting.act(self, drop, lambda _none: self.dropped.emit())

    def _carry(self, at: int, point: ActionPointRow, later: DateField) -> None:
        try:
            due = later.value()
        except UserFault as fault:
            later.show_fault(fault)
            return
        if due is None:
            later.show_fault(UserFault("field_missing", field=later.name))
            return
        carry = partial(points.carry_on, self._signed_in, point.point_id, due)
        acting.act(self, carry, lambda _none: self.settled.emit(at), beside=later)

    def _finish(self, at: int, point: ActionPointRow, proof: TextField) -> None:
        said = proof.raw()
        if not said.strip():
            proof.show_fault(UserFault("field_missing", field=proof.name))
            return
        finish = partial(points.finish_action, self._signed_in, point.point_id, proof=said)
        acting.act(self, finish, lambda _none: self.settled.emit(at), beside=proof)

    def go_on_after(self, at: int) -> bool:
        """Put the keyboard on the first point from this place on that is to be done, else on the first of all; False
        where none is left.
        """
        return self.go_on_from(at) or self.go_on_from(0)

    def go_on_from(self, at: int) -> bool:
        """The same without going back to the first."""
        asked = {field.name: field for field in self.findChildren(TextField)}
        places = [int(name.partition(".")[2]) for name in asked if name.startswith("proof.")]
        place = min((place for place in places if place >= at), default=None)
        if place is not None:
            asked[f"proof.{place}"].ask_again()
        return place is not None

    def go_on_reading(self) -> bool:
        """Put the keyboard on the first proposed point that waits to be read; False where none does."""
        for take in self.findChildren(QAbstractButton, QRegularExpression(r"^meeting\.take\."))[:1]:
            take.setFocus()
            bring_into_view(take)
            return True
        return False


def _code_unsaid() -> str:
    return T(
        "Nothing that is agreed here counts. The log does not say that this meeting has this code: somebody may have "
        "written another one over it. Before the meeting: cancel it and plan it again. After it: write what was agreed "
        "into her file, as a note."
    )


def _pill(point: ActionPointRow) -> StatusPill:
    if point.state is PointState.PROPOSED:
        return StatusPill(T("Waits to be read"), Tone.WAITING)
    if point.state is PointState.DROPPED:
        return StatusPill(T("Not used"), Tone.NEUTRAL)
    if point.overdue:
        return StatusPill(T("Overdue"), Tone.URGENT)
    return StatusPill(T("Done"), Tone.GOOD) if point.done else StatusPill(T("To do"), Tone.WAITING)


def _step(what: str, when: str, name: str) -> str:
    return T("{what}, {day}, {name}", what=point_event_words()[what], day=when, name=name)
