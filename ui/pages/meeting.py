"""One meeting: who comes when, what each holds in his hand, what was agreed, and whether it was done.

Object names: ``meeting.times``, ``text``, ``owner``, ``due`` (the fields of a new point), ``meeting.agree``,
``meeting.point.N``, ``proof.N``, ``meeting.ask``, ``meeting.finish.N``, ``sheets_back``, ``meeting.held``,
``meeting.over`` (how it ended), ``meeting.past`` (its day is over), ``meeting.call_off``, ``meeting.move``,
``meeting.cancel``, ``meeting.not_held``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from nsintake.domain.meeting import EndReason
from nsintake.domain.text import to_ascii_digits
from nsintake.services import meetings
from nsintake.services.liaison import calling_off, ending_meetings
from ui import acting, style
from ui.dialogs.meeting import CANCELLED_FOR, NOT_HELD_FOR, EndDialog, MoveDialog
from ui.i18n import T, clock_time, day, isolate, moment
from ui.page import FormPage
from ui.parts.state_pills import meeting_pill
from ui.widgets.basics import Card, Notice, StatusPill, Tone, button, column, fill, label, primary, row, rule
from ui.widgets.fields import DateField, TextField, with_button
from ui.widgets.form import Form
from ui.words import values as words
from ui.words.meetings import end_reason_words, meeting_status_words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.records.session import Session
    from nsintake.services.meetings import ActionPointRow, MeetingView
    from ui.dialogs.meeting import NewTimes
    from ui.page import Draft


class MeetingPage(FormPage["MeetingView"]):
    """A meeting."""

    widest = style.FORM

    def build(self, body: QBoxLayout) -> None:
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def read(self) -> MeetingView:
        return meetings.open_meeting(self.session, self.given_id("meeting_id"))

    def about(self) -> Draft | None:
        if self.answer is None:
            return None
        hers = {} if self.answer.case_id is None else {"case_id": self.answer.case_id.hex()}
        return {**hers, "meeting": self.answer.meeting.code}

    def show_answer(self, answer: MeetingView) -> None:
        self.header.set_title(T("Meeting {code}", code=isolate(answer.meeting.code)), moment(answer.meeting.starts))
        self.form = Form()
        new_point = self._new_point() if answer.may_edit else None
        closing = self._closing(answer) if answer.may_end else None
        first, last = (closing, None) if answer.past else (None, closing)  # it is what the page is for then
        fill(self._parts, *self._notices(answer), self._plan(answer), first, self._points(answer), new_point, last)

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
        if view.past:
            asked = T("Its day is over and nobody has said what became of it. Say it below.")
            found.append(Notice(asked, Tone.URGENT, name="meeting.past"))
        elif view.not_agreed:
            found.append(self._not_agreed())
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
            self.act(lambda: calling_off.called_off(self.session, view.meeting_id))

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

    def _plan(self, view: MeetingView) -> Card:
        card = Card(T("The plan"), name="meeting.times")
        meeting = view.meeting
        pill = meeting_pill(meeting.status, past=view.past)
        card.add(row(StatusPill(pill.words, pill.tone), label(meeting.room, "label", wrap=False), None))
        card.add(
            label(
                T(
                    "She arrives at {her}. She is present: {seen}.",
                    her=clock_time(meeting.she_arrives),
                    seen=words.seen_word(meeting.seen.value),
                )
            )
        )
        for office, attendee in zip(view.offices, meeting.attendees, strict=True):
            if attendee.called_off:
                gone = T("{office} does not come: she withdrew her consent for it.", office=words.said(office))
                card.add(label(gone, "label"))
                continue
            card.add(
                label(
                    T(
                        "{office} arrives at {time} with fact sheet {sheet}.",
                        office=words.said(office),
                        time=clock_time(attendee.arrives),
                        sheet=isolate(attendee.sheet_number),
                    )
                )
            )
        if meeting.female_officer:
            card.add(label(T("She asked for a female officer."), "label"))
        return card

    def _points(self, view: MeetingView) -> Card:
        card = Card(T("Agreed action points"))
        if not view.points:
            card.add(label(T("Nothing was agreed yet. Read each point aloud before it is written."), "soft"))
        for at, point in enumerate(view.points):
            if at:
                card.add(rule())
            card.add(self._point(at, point))
        return card

    def _point(self, at: int, point: ActionPointRow) -> QWidget:
        held = QWidget()
        held.setObjectName(f"meeting.point.{at}")
        inner = column(6)
        held.setLayout(inner)
        pill = StatusPill(T("Done"), Tone.GOOD) if point.done else StatusPill(T("To do"), Tone.WAITING)
        if point.overdue:
            pill = StatusPill(T("Overdue"), Tone.URGENT)
        inner.addLayout(row(label(point.text, "label"), pill, stretch_first=True))
        who = T("{owner}, by {day}", owner=as_typed(point.owner), day=day(point.due))
        inner.addWidget(label(who, "soft"))
        if not point.done:
            proof = TextField(f"proof.{at}", T("How does NP know?"))
            act = button(T("It is done"), lambda: self._finish(point, proof), name=f"meeting.finish.{at}", icon="check")
            act.setAccessibleDescription(point.text)
            inner.addLayout(with_button(proof, act))
        return held

    def _finish(self, point: ActionPointRow, proof: TextField) -> None:
        said = proof.raw()
        self.act(lambda: meetings.finish_action(self.session, point.point_id, proof=said), beside=proof)

    def _new_point(self) -> Card:
        card = Card(T("Write down what was agreed"))
        self.form = Form(
            [
                TextField("text", T("What will be done"), help=T("An act of an office. Never about who she is.")),
                TextField("owner", T("Who does it"), help=T("An office or a function.")),
                DateField("due", T("By when")),
            ]
        )
        self.form.edited.connect(self.draft_changed)
        for field in self.form.fields.values():
            card.add(field)
        card.add(row(primary(T("&Agree"), self._agree, name="meeting.agree", icon="plus"), None))
        return card

    def _agree(self) -> None:
        view, form = self.answer, self.form
        if view is None or form.values() is None:
            return
        raw = form.raw()

        def agreed(_point_id: bytes) -> None:
            for field in form.fields.values():
                field.set_raw("")

        self.act(
            lambda: meetings.agree_action(
                self.session, view.meeting_id, text=raw["text"], owner=raw["owner"], due=raw["due"]
            ),
            agreed,
        )

    def _closing(self, view: MeetingView) -> Card:
        """What became of it, or becomes of it: took place, moved, cancelled."""
        card = Card(T("What becomes of it"))
        ahead = view.meeting.starts > self.session.now()
        if view.may_edit:
            count = len(view.meeting.coming)
            back = TextField(
                "sheets_back",
                T("Fact sheets collected again"),
                help=T("%Ln were given out. Count them before anyone leaves.", "", count),
                ltr=True,
            )
            card.add(back)
            card.add(
                row(button(T("It took &place"), partial(self._hold, back), name="meeting.held", icon="check"), None)
            )
            card.add(rule())
        acts = [button(T("&Cancel it"), self._cancel, name="meeting.cancel", icon="close")]
        if not ahead:
            acts = [button(T("It did &not take place"), self._not_held, name="meeting.not_held", icon="close")]
        if view.may_edit:
            acts.append(button(T("&Move it"), self._move, name="meeting.move", icon="next"))
        card.add(row(*acts, None))
        return card

    def _cancel(self) -> None:
        heading, yes = T("Cancel the meeting?"), T("&Cancel the meeting")
        EndDialog(self.window(), heading, CANCELLED_FOR, yes=yes, then=self._end(ending_meetings.cancel)).open()

    def _not_held(self) -> None:
        heading, yes = T("Why did it not take place?"), T("&Write it down")
        then = self._end(ending_meetings.did_not_take_place)
        EndDialog(self.window(), heading, NOT_HELD_FOR, yes=yes, then=then).open()

    def _end(self, act: Callable[[Session, bytes, EndReason], None]) -> Callable[[EndReason], object]:
        def then(because: EndReason) -> None:
            view = self.answer
            if view is not None:
                self.act(lambda: act(self.session, view.meeting_id, because))

        return then

    def _move(self) -> None:
        view = self.answer
        if view is None:
            return

        def then(to: NewTimes, dialog: MoveDialog) -> None:
            self.act(
                lambda: meetings.move(
                    self.session,
                    view.meeting_id,
                    room=to.room,
                    starts=to.starts,
                    she_arrives=to.she_arrives,
                    he_arrives=to.he_arrives,
                ),
                lambda _none: dialog.accept(),
                failed=lambda error: acting.tell(dialog, error, dialog),
            )

        MoveDialog(self.window(), view.meeting, then).open()

    def _hold(self, back: TextField) -> None:
        view = self.answer
        if view is None:
            return
        typed = to_ascii_digits(back.raw().strip())
        if not typed.isascii() or not typed.isdigit():
            back.set_error(T("Write a number, 0 if none came back."))
            back.ask_again()
            return
        self.act(lambda: meetings.mark_held(self.session, view.meeting_id, sheets_back=int(typed)), beside=Form([back]))
