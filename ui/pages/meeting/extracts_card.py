"""What was agreed, for each office that was there: a letter of its own, begun here and read to her."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from nsintake.services.meetings import extracts
from ui import acting
from ui.i18n import T
from ui.widgets.basics import Card, Notice, Tone, button, label, row
from ui.words import values as words

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.records.signed_in import SignedIn
    from nsintake.services.meetings.meeting_view import MeetingView


class ExtractsCard(Card):
    """One button an office; ``opened`` gets the id of the letter that was begun."""

    def __init__(self, signed_in: SignedIn, view: MeetingView, opened: Callable[[bytes], object]) -> None:
        super().__init__(T("Extracts"), name="meeting.extracts")
        self._signed_in, self._view, self._opened = signed_in, view, opened
        said = T("A letter with what was agreed, under the office's own reference. It is read to her and signed.")
        self.add(label(said, "soft"))
        if len(view.meeting.coming) > 1:
            joins = T("These offices sat in one room: they can compare their letters. Tell her before.")
            self.add(Notice(joins, Tone.WAITING, name="meeting.joins"))
        offices = dict(zip(view.meeting.attendees, view.offices, strict=True))
        for at, entry in enumerate(view.meeting.coming):
            words_of = T("Extract for {office}", office=words.said(offices[entry]))
            self.add(row(button(words_of, partial(self._begin, at), name=f"meeting.extract.{at}", icon="letter"), None))

    def _begin(self, place: int) -> None:
        meeting_id = self._view.meeting_id
        acting.act(self, lambda: extracts.begin_extract(self._signed_in, meeting_id, place), self._opened)
