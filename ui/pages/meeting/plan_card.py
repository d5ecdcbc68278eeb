"""What was planned: who comes when, and what everybody of ours knows by heart."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.i18n import T, clock_time, isolate, number
from ui.parts.state_pills import meeting_pill
from ui.widgets.basics import Card, StatusPill, button, label, row, rule
from ui.words import values as words
from ui.words.meetings import outcome_words, seating_words, speaks_words, transport_words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.domain.language import Wording
    from nsintake.domain.meeting import Attendee
    from nsintake.services.meetings.meeting_view import MeetingView


class MeetingPlanCard(Card):
    """The plan."""

    def __init__(self, view: MeetingView, to_letter: Callable[[bytes], None]) -> None:
        super().__init__(T("The plan"), name="meeting.times")
        self._sheets, self._to_letter = dict(view.sheets), to_letter
        meeting = view.meeting
        pill = meeting_pill(meeting.status, past=view.past)
        self.add(row(StatusPill(pill.words, pill.tone), label(meeting.room, "label", wrap=False), None))
        if meeting.outcome is not None:
            self.add(label(outcome_words()[meeting.outcome.value], "label", name="meeting.outcome"))
        seen = words.seen_word(meeting.seen.value)
        self.add(
            label(T("She arrives at {her}. She is present: {seen}.", her=clock_time(meeting.she_arrives), seen=seen))
        )
        if meeting.she_leaves is not None:
            self.add(label(T("She leaves at {her}.", her=clock_time(meeting.she_leaves))))
        for office, attendee in zip(view.offices, meeting.attendees, strict=True):
            self.add(rule())
            self._attendee(office, attendee)
        if meeting.group:
            self.add(rule())
            self._together(view)
        if meeting.female_officer:
            self.add(rule())
            self.add(label(T("She asked for a female officer."), "label"))
        self._room(view)
        if view.unsafe:
            self.add(rule())
            names = T(", ").join(map(as_typed, view.unsafe))
            told = T("She would feel unsafe if one of these came: {names}.", names=names)
            self.add(label(told, "label", name="meeting.unsafe"))
            self.add(label(T("No office and no liaison officer learns this."), "soft"))

    def _attendee(self, office: Wording, attendee: Attendee) -> None:
        said = words.said(office)
        if attendee.called_off:
            self.add(label(T("{office} does not come: she withdrew her consent for it.", office=said), "label"))
            return
        at, sheet = clock_time(attendee.arrives), isolate(attendee.sheet_number)
        self.add(label(T("{office} arrives at {time} with fact sheet {sheet}.", office=said, time=at, sheet=sheet)))
        self._opener(attendee)
        if attendee.leaves is not None:
            self.add(label(T("{office} leaves at {time}.", office=said, time=clock_time(attendee.leaves)), "soft"))
        if attendee.may_come:
            names = T(", ").join(map(as_typed, attendee.may_come))
            self.add(label(T("Of this office these may come: {names}.", names=names), "soft"))

    def _opener(self, attendee: Attendee) -> None:
        """To its fact sheet, where her file is open."""
        draft_id = self._sheets.get(attendee.recipient_id)
        if draft_id is None:
            return
        said = T("Open fact sheet {sheet}", sheet=isolate(attendee.sheet_number))
        name = f"meeting.sheet.{attendee.sheet_number.rpartition('/')[2]}"
        self.add(row(button(said, partial(self._to_letter, draft_id), name=name, icon="document"), None))

    def _together(self, view: MeetingView) -> None:
        """Codes and how many; nobody here learns who the others are."""
        meeting, others = view.meeting, view.together
        group, women = isolate(meeting.group), number(len(others) + 1)
        count = T("Women who meet together: {count}. Group {group}.", count=women, group=group)
        self.add(label(count, "label", name="meeting.together"))
        if others:
            self.add(label(T("Meetings of the others: {codes}.", codes=T(", ").join(map(isolate, others))), "soft"))
        if meeting.by_women is not None:
            how = words.seen_word(meeting.by_women.value)
            agreed = number(meeting.most_women)
            most = T("She agreed to {count} women at most, and to be seen by them: {how}.", count=agreed, how=how)
            self.add(label(most, "soft"))

    def _room(self, view: MeetingView) -> None:
        """What everybody of ours knows: none of it is on a paper that leaves the house."""
        meeting = view.meeting
        sign, interpreter = as_typed(meeting.signal), as_typed(meeting.interpreter)
        how = transport_words()[meeting.transport.value] if meeting.transport else ""
        lines = [
            T("{name} receives her.", name=view.receives) if view.receives else "",
            T("How she comes and goes: {how}", how=how) if how else "",
            T("She sits: {place}.", place=seating_words()[meeting.seating.value]) if meeting.seating else "",
            speaks_words()[meeting.speaks.value] if meeting.speaks else "",
            T("Interpreter: {code}", code=interpreter) if meeting.interpreter else "",
            T("Phones stay outside.") if meeting.phones_outside else "",
            T("Her sign to end it: {signal}. Know it by heart.", signal=sign) if meeting.signal else "",
        ]
        if any(lines):
            self.add(rule())
        for line in filter(None, lines):
            self.add(label(line, "soft"))
