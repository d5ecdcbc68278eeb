"""What becomes of a meeting: it took place and the sheets are back, it is moved, it is cancelled."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from nsintake.domain.meeting import Outcome
from nsintake.errors import UserFault
from nsintake.services.liaison import ending_meetings
from nsintake.services.meetings import holding, moving_meetings
from ui import acting
from ui.dialogs.meeting import CANCELLED_FOR, NOT_HELD_FOR, EndDialog, MoveDialog
from ui.dialogs.presence import PresenceDialog
from ui.i18n import T, isolate
from ui.message import ask
from ui.widgets.basics import Card, button, label, row, rule
from ui.widgets.fields import CheckField, ChoiceField
from ui.words import values as words
from ui.words.meetings import outcome_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.domain.consent import SeenHow
    from nsintake.domain.meeting import EndReason, Seating
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.meetings.meeting_view import MeetingView
    from ui.dialogs.meeting import NewTimes


class EndingCard(Card):
    """For people who may end it; *move* and *change* are for those who may open her file, and so is *took place*, but
    where nobody has it any more.
    """

    def __init__(self, signed_in: SignedIn, view: MeetingView) -> None:
        super().__init__(T("What becomes of it"))
        self._signed_in, self._view = signed_in, view
        self._back: dict[str, CheckField] = {}
        self._missing()
        if not view.may_end:
            return
        if view.may_hold:
            self._took_place()
        acts = [button(T("&Cancel it"), self._cancel, name="meeting.cancel", icon="close")]
        if not self._is_ahead():
            acts = [button(T("It did &not take place"), self._not_held, name="meeting.not_held", icon="close")]
        if view.may_edit:
            acts.append(button(T("&Move it"), self._move, name="meeting.move", icon="next"))
            change = button(T("C&hange how she is present"), self._change, name="meeting.change", icon="person")
            acts.append(change)
        self.add(row(*acts, None))

    def _took_place(self) -> None:
        """Which sheets came back, each by its number."""
        offices = dict(zip(self._view.meeting.attendees, self._view.offices, strict=True))
        self.add(label(T("Before anyone leaves: which fact sheets are back in your hand?"), "label"))
        for at, each in enumerate(self._view.meeting.coming):
            number, office = isolate(each.sheet_number), words.said(offices[each])
            back = CheckField(f"sheet_back.{at}", T("{sheet} of {office}", sheet=number, office=office))
            self._back[each.sheet_number] = back
            self.add(back)
        if not self._view.meeting.stopped:
            options = [(each.value, outcome_words()[each.value]) for each in Outcome if each is not Outcome.BROKEN_OFF]
            self._outcome = ChoiceField("outcome", T("What it came to"), options, required=True)
            self.add(self._outcome)
        self.add(row(button(T("It took &place"), self._hold, name="meeting.held", icon="check"), None))
        self.add(rule())

    def _hold(self) -> None:
        back = tuple(number for number, field in self._back.items() if field.raw())
        meeting_id, outcome = self._view.meeting_id, None
        if not self._view.meeting.stopped:
            try:
                outcome = Outcome(self._outcome.value())
            except UserFault as fault:
                self._outcome.show_fault(fault)
                return

        def hold() -> None:
            acting.act(self, lambda: holding.mark_held(self._signed_in, meeting_id, sheets_back=back, outcome=outcome))

        if self._is_ahead():  # she may look at the wrong one, and what is over rings for nobody
            asked = T("This meeting is still ahead. Did it take place all the same?")
            ask(self, asked, T("It took place"), hold, dangerous=True)
        else:
            hold()

    def _is_ahead(self) -> bool:
        return self._view.meeting.starts > self._signed_in.now()

    def _missing(self) -> None:
        """The sheets that did not come back, each until it does."""
        missing = self._view.sheets_missing
        if missing:
            count = T("Fact sheets that did not come back. Whoever received her looks for them.")
            self.add(label(count, "label", name="meeting.missing"))
        for place in missing:
            each = self._view.meeting.coming[place]
            found = button(T("{sheet} is back", sheet=isolate(each.sheet_number)), name=f"meeting.sheet_back.{place}")
            found.clicked.connect(partial(self._found, place))
            self.add(row(found, None))

    def _found(self, place: int) -> None:
        meeting_id = self._view.meeting_id
        acting.act(self, lambda: ending_meetings.sheet_came_back(self._signed_in, meeting_id, place))

    def _cancel(self) -> None:
        heading, yes = T("Cancel the meeting?"), T("&Cancel the meeting")
        EndDialog(self.window(), heading, CANCELLED_FOR, yes=yes, then=self._end(ending_meetings.cancel)).open()

    def _not_held(self) -> None:
        heading, yes = T("Why did it not take place?"), T("&Write it down")
        then = self._end(ending_meetings.did_not_take_place)
        EndDialog(self.window(), heading, NOT_HELD_FOR, yes=yes, then=then).open()

    def _end(self, act: Callable[[SignedIn, bytes, EndReason], None]) -> Callable[[EndReason], object]:
        def then(because: EndReason) -> None:
            acting.act(self, partial(act, self._signed_in, self._view.meeting_id, because))

        return then

    def _change(self) -> None:
        view = self._view

        def then(seen: SeenHow, seating: Seating, dialog: PresenceDialog) -> None:
            acting.act(
                self,
                lambda: moving_meetings.change_presence(self._signed_in, view.meeting_id, seen=seen, seating=seating),
                lambda _none: dialog.accept(),
                failed=lambda error: acting.tell(dialog, error, dialog),
            )

        PresenceDialog(self.window(), view.meeting, view.may_be_seen, then).open()

    def _move(self) -> None:
        view = self._view

        def then(to: NewTimes, dialog: MoveDialog) -> None:
            acting.act(
                self,
                lambda: moving_meetings.move(self._signed_in, view.meeting_id, room=to.room, times=to.times),
                lambda _none: dialog.accept(),
                failed=lambda error: acting.tell(dialog, error, dialog),
            )

        offices = dict(zip(view.meeting.attendees, view.offices, strict=True))
        coming = [words.said(offices[each]) for each in view.meeting.coming]
        MoveDialog(self.window(), view.meeting.room, coming, then).open()
