"""The page of one meeting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from nsintake.domain.meeting import EndReason, MeetingStatus, PointState
from nsintake.domain.meeting_plan import seat_fits
from nsintake.services.liaison import calling_off
from nsintake.services.meetings import meeting_view, points
from ui import style
from ui.i18n import T, isolate, moment
from ui.page import FormPage
from ui.pages.meeting.after_card import AfterCard
from ui.pages.meeting.day_card import DayCard
from ui.pages.meeting.ending_card import EndingCard
from ui.pages.meeting.extracts_card import ExtractsCard
from ui.pages.meeting.papers_card import PapersCard
from ui.pages.meeting.plan_card import MeetingPlanCard
from ui.pages.meeting.points_card import PointsCard
from ui.parts.like_her import TypedOfHer, tell_words
from ui.widgets.basics import Card, Notice, Tone, button, column, fill, label, primary, row
from ui.widgets.fields import DateField, TextField
from ui.widgets.form import Form
from ui.words.meetings import end_reason_words, meeting_status_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.services.meetings.meeting_view import ActionPointRow, MeetingView
    from ui.page import Draft


class MeetingPage(FormPage["MeetingView"]):
    """A meeting."""

    widest = style.FORM

    _taken: bytes | None = None
    """The proposed point whose words are in the fields."""
    _goes_on: Callable[[PointsCard], bool] | None = None
    """Where the keyboard goes once the cards are built again; False: to the fields of a new point."""
    _unfolded = b""
    """The meeting of which somebody asked for all points: they stay there."""

    def build(self, body: QBoxLayout) -> None:
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def read(self) -> MeetingView:
        return meeting_view.open_meeting(self.signed_in, self.given_id("meeting_id"))

    def about(self) -> Draft | None:
        if self.answer is None:
            return None
        hers = {} if self.answer.case_id is None else {"case_id": self.answer.case_id.hex()}
        return {**hers, "meeting": self.answer.meeting.code, "meeting_id": self.answer.meeting_id.hex()}

    def typed(self) -> Draft | None:
        typed = super().typed()
        return typed if typed is None or self._taken is None else {**typed, "taken": self._taken.hex()}

    def put_back(self, draft: Draft) -> None:
        super().put_back(draft)
        taken, points_now = draft.get("taken", ""), () if self.answer is None else self.answer.points
        waits = (each.point_id for each in points_now if each.state is PointState.PROPOSED)
        self._taken = next((point_id for point_id in waits if point_id.hex() == taken), None)

    def show_answer(self, answer: MeetingView) -> None:
        self.header.set_title(T("Meeting {code}", code=isolate(answer.meeting.code)), moment(answer.meeting.starts))
        self.form, self._taken = Form(), None
        new_point = self._new_point(answer) if answer.may_edit or answer.may_propose else None
        after = AfterCard(self.signed_in, answer, self.form) if answer.may_debrief else None
        day = DayCard(self.signed_in, answer) if answer.its_day or answer.happened else None
        closing = EndingCard(self.signed_in, answer) if answer.may_end or answer.sheets_missing else None
        first, last = (closing, None) if answer.past else (None, closing)  # it is what the page is for then
        agreed = PointsCard(self.signed_in, answer, every=self._unfolded == answer.meeting_id)
        agreed.taken.connect(self._take)
        agreed.settled.connect(self._go_on_after)
        agreed.dropped.connect(self._go_on_reading)
        agreed.unfolded.connect(partial(self._keep_unfolded, answer.meeting_id))
        papers = PapersCard(self.signed_in, self.shell.printer, answer) if answer.may_edit else None
        agreed_now = any(point.state is PointState.AGREED for point in answer.points)
        held = answer.may_edit and answer.meeting.status is MeetingStatus.HELD
        extract = ExtractsCard(self.signed_in, answer, self._to_letter) if held and agreed_now else None
        before, later = (day, None) if answer.its_day else (None, day)  # in the room nobody looks for a button
        parts = (
            before,
            MeetingPlanCard(answer, self._to_letter),
            first,
            later,
            agreed,
            new_point,
            extract,
            papers,
            last,
            after,
        )
        fill(self._parts, *self._notices(answer), *parts)
        self.form.edited.connect(self.draft_changed)
        goes_on, self._goes_on = self._goes_on, None
        if goes_on is not None and not goes_on(agreed) and "text" in self.form.fields:
            self.form.fields["text"].ask_again()

    def _go_on_after(self, at: int) -> None:
        self._goes_on = lambda card: card.go_on_after(at)

    def _go_on_reading(self) -> None:
        self._goes_on = PointsCard.go_on_reading

    def _keep_unfolded(self, meeting_id: bytes) -> None:
        self._unfolded = meeting_id

    def _to_letter(self, draft_id: bytes) -> None:
        self.shell.go("letter", draft_id=draft_id.hex())

    def _take(self, point: ActionPointRow) -> None:
        """A proposed point is read, changed where it must be, and agreed."""
        self._taken = point.point_id
        for name, value in {"text": point.text, "owner": point.owner, "how": point.how}.items():
            self.form.fields[name].set_raw(value)
        self.form.fields["due"].set_value(point.due)
        self.form.fields["text"].setFocus()

    def _notices(self, view: MeetingView) -> list[QWidget]:
        """What must be known before anything else: it is over, it must be called off, nobody said what became of it."""
        meeting = view.meeting
        found: list[QWidget] = []
        if meeting.because is not None:
            why = T(
                "{status}: {reason}.",
                status=meeting_status_words()[meeting.status.value],
                reason=end_reason_words()[meeting.because.value],
            )
            tone = Tone.URGENT if meeting.because is EndReason.SHE_WITHDREW else Tone.WAITING
            found.append(Notice(why, tone, name="meeting.over"))
        if meeting.stopped and meeting.status is MeetingStatus.PLANNED:
            told = T("It was stopped. She goes first; then collect the sheets and say below which are back.")
            found.append(Notice(told, Tone.URGENT, name="meeting.stopped"))
        if view.past:
            asked = T("Its day is over and nobody has said what became of it. Say it below.")
            found.append(Notice(asked, Tone.URGENT, name="meeting.past"))
        elif view.not_agreed:
            found.append(self._not_agreed())
        if meeting.status is MeetingStatus.PLANNED and not seat_fits(meeting.seen, meeting.seating):
            told = T("How she is present and where she sits do not fit together. Ask her, and change it below.")
            found.append(Notice(told, Tone.URGENT, name="meeting.seat"))
        if view.to_call_off:
            held, inner = QWidget(), column()
            held.setLayout(inner)
            told = T("Call it off: the office must hear that nobody comes. Give no reason.")
            inner.addWidget(Notice(told, Tone.URGENT))
            act = button(T("It is called &off"), self._called_off, name="meeting.call_off", icon="check")
            inner.addLayout(row(act, None))
            found.append(held)
        return found

    def _called_off(self) -> None:
        view = self.answer
        if view is not None:
            self.act(lambda: calling_off.called_off(self.signed_in, view.meeting_id))

    def _not_agreed(self) -> QWidget:
        """What speaks against it, and the way to ask her."""
        held, inner = QWidget(), column()
        held.setLayout(inner)
        changed = T("What she says now no longer covers that she is present like this. Ask her first.")
        inner.addWidget(Notice(changed, Tone.URGENT, name="meeting.not_agreed"))
        if self.answer is not None and self.answer.case_id is not None:
            inner.addLayout(row(button(T("&Ask her again"), self._ask, name="meeting.ask", icon="speak"), None))
        return held

    def _ask(self) -> None:
        if self.answer is not None and self.answer.case_id is not None:
            self.shell.go("ask_consent", case_id=self.answer.case_id.hex())

    def _new_point(self, view: MeetingView) -> Card:
        card = Card(T("Write down what was agreed"))
        fields = (
            TextField("text", T("What will be done"), help=T("An act of an office. Never about who she is.")),
            TextField("owner", T("Who does it"), help=T("An office or a function.")),
            DateField("due", T("By when")),
            TextField("how", T("How we will know"), help=T("For example: the office calls our duty phone.")),
        )
        for field in fields:
            card.add(self.form.add(field))
        for field in fields[:-1]:
            field.set_hint(T("needed for this step"))
        if view.may_edit:
            act = primary(T("&Agree"), self._agree, name="meeting.agree", icon="plus")
        else:
            act = primary(T("Send it to &intake"), self._agree, name="meeting.propose", icon="plus")
            card.add(label(T("Somebody who knows her reads it first. Until then it binds nobody."), "soft"))
        card.add(row(act, None))
        return card

    def _agree(self) -> None:
        view = self.answer
        if view is None or self.form.values() is None:
            return
        raw, taken = self.form.raw(), self._taken
        point = points.NewPoint(raw["text"], raw["owner"], raw["due"], raw["how"])

        def write() -> None:
            if taken is not None:
                points.confirm_point(self.signed_in, taken, point)
            elif view.may_edit:
                points.agree_action(
                    self.signed_in, view.meeting_id, text=point.text, owner=point.owner, due=point.due, how=point.how
                )
            else:
                points.propose_point(self.signed_in, view.meeting_id, point)

        typed = {self.form.fields[name]: str(raw[name]) for name in ("text", "owner", "how")}
        self.act(
            write,
            lambda _none: self._emptied(taken),
            failed=lambda error: tell_words(
                self, error, TypedOfHer(self.signed_in, view.case_id, typed, view.meeting.code), self.tell
            ),
        )

    def _emptied(self, taken: bytes | None) -> None:
        """What was typed is written down: the keyboard goes on with the next one that waits to be read, where one was
        read, else with the next one to be written.
        """
        for name in ("text", "owner", "due", "how"):
            self.form.fields[name].set_raw("")
        self._goes_on = (lambda _card: False) if taken is None else PointsCard.go_on_reading
