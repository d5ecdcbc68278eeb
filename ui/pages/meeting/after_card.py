"""After a meeting: what she said, whether she is safe, when she is asked again. It stays in her file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.incident import YesNo
from nsintake.services.meetings import debriefing
from ui import acting
from ui.i18n import T, day
from ui.widgets.basics import Card, label, primary, row
from ui.widgets.fields import DateField, MultilineField, RadioField
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.meetings.meeting_view import MeetingView
    from ui.widgets.form import Form


class AfterCard(Card):
    """For whom her file is open. Its fields are put into ``form``, the page's."""

    def __init__(self, signed_in: SignedIn, view: MeetingView, form: Form) -> None:
        super().__init__(T("She, afterwards"), name="meeting.after")
        self._signed_in, self._view, self._form = signed_in, view, form
        if view.afterwards is not None:
            self._said()
        else:
            self._ask()

    def _said(self) -> None:
        told = self._view.afterwards
        if told is None:
            return
        name = as_typed(self._signed_in.name_of(told.by))
        self.add(label(T("{name} spoke with her on {day}.", name=name, day=day(told.day)), "label", name="after.said"))
        safe = {YesNo.YES: T("She is safe."), YesNo.NO: T("She is not safe.")}
        again = {YesNo.YES: T("She would meet them again."), YesNo.NO: T("She would not meet them again.")}
        for line in (safe.get(told.safe, ""), again.get(told.again, ""), as_typed(told.words) if told.words else ""):
            if line:
                self.add(label(line))

    def _ask(self) -> None:
        yes_no = [("yes", T("Yes")), ("no", T("No"))]
        fields = (
            RadioField("safe", T("Is she safe?"), yes_no, across=True, takes_back=True),
            RadioField("again", T("Would she meet them again?"), yes_no, across=True, takes_back=True),
            MultilineField(
                "words", T("What she says of it"), help=T("It stays in her file and is on no paper."), private=True
            ),
            DateField("next_day", T("When we ask her again")),
        )
        for field in fields:
            self._form.add(field)
            self.add(field)
        self.add(row(primary(T("&We spoke with her"), self._write, name="after.save"), None))

    def _write(self) -> None:
        raw = self._form.raw()
        meeting_id = self._view.meeting_id
        safe, again = (YesNo(raw[name] or "unknown") for name in ("safe", "again"))
        acting.act(
            self,
            lambda: debriefing.write_debrief(
                self._signed_in, meeting_id, words=raw["words"], safe=safe, again=again, next_day=raw["next_day"]
            ),
            lambda _none: self._emptied(),
            beside=self._form,
        )

    def _emptied(self) -> None:
        for name in ("safe", "again", "words", "next_day"):
            self._form.fields[name].set_raw("")
