"""A session with members of peace teams, written down; shown with an earlier one, it is the next one after that.

Object names: ``session_day``, ``members``, ``session_topic``, ``next_steps``, ``next_on``, ``mentoring.save``,
``mentoring.before``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.peace_team import MOST_WORDS, MentoringSession, TeamTopic
from nsintake.errors import UserFault
from nsintake.services.peace_teams import mentoring
from ui import style
from ui.i18n import T, day
from ui.page import Draft, FormPage
from ui.widgets.basics import Card, Notice, Tone, button, primary, row
from ui.widgets.field import TextField
from ui.widgets.fields import ChoiceField, DateField, MultilineField
from ui.words import peace_teams as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.peace_teams.mentoring import SessionView

_FIELDS = {"day": "session_day", "members": "members", "next_steps": "next_steps", "next_on": "next_on"}


class MentoringPage(FormPage["tuple[SessionView, ...]"]):
    """A session with members."""

    widest = style.FORM
    _before = b""
    """The session whose members stand in the fields."""

    def subtitle(self) -> str:
        return T("With whom by code, what it was about, what was agreed. Nothing about any woman.")

    def build(self, body: QBoxLayout) -> None:
        every = button(T("All &members"), lambda: self.shell.go("peace_teams"), name="mentoring.all")
        self.header.add_action(every)
        self.before = Notice("", Tone.INFO, name="mentoring.before", title=T("Agreed the last time"))
        body.addWidget(self.before)
        card = Card(name="mentoring.card")
        topics = [(topic.value, words.topic_word(topic)) for topic in TeamTopic]
        add = self.form.add
        card.add(add(DateField("session_day", T("On which day"), help=T("Empty for today"))))
        hint = T("Codes, with commas between them")
        self.members = TextField("members", T("With whom"), help=hint, required=True, ltr=True)
        card.add(add(self.members))
        card.add(add(ChoiceField("session_topic", T("Topic"), topics, required=True)))
        general = T("In general words: no name, no number, no place, nothing about a woman")
        steps = MultilineField("next_steps", T("Agreed next steps"), help=general, rows=4, limit=MOST_WORDS)
        card.add(add(steps))
        card.add(add(DateField("next_on", T("Next session on"), help=T("Empty where none was agreed"))))
        save = primary(T("&Write it down"), self._save, name="mentoring.save", icon="check")
        card.add(row(save, None))
        body.addWidget(card)
        self.form.edited.connect(self.draft_changed)

    def read(self) -> tuple[SessionView, ...]:
        return mentoring.sessions(self.signed_in)

    def about(self) -> Draft | None:
        return None if self.answer is None else {"after": self.given_id("session_id").hex()}

    def show_answer(self, answer: tuple[SessionView, ...]) -> None:
        wanted = self.given_id("session_id")
        last = next((view.session for view in answer if view.session_id == wanted), None)
        self.before.show_text(as_typed(last.next_steps) or day(last.day) if last is not None else "")
        if wanted != self._before:
            self._before = wanted
            self.members.set_raw(", ".join(last.members) if last is not None else "")

    def _save(self) -> None:
        values = self.form.values()
        if values is None:
            return
        codes = str(values["members"]).replace("\u060c", ",").split(",")
        session = MentoringSession(
            values["session_day"] or self.signed_in.today(),
            tuple(code for code in codes if code.strip()),
            TeamTopic(values["session_topic"]),
            str(values["next_steps"] or ""),
            values["next_on"],
        )
        self.act(partial(mentoring.record_session, self.signed_in, session), self._saved, failed=self._beside)

    def _beside(self, error: Exception) -> None:
        """A fault is said at the field of this page that it is about."""
        field = _FIELDS.get(str(error.params.get("field", ""))) if isinstance(error, UserFault) else None
        if field is not None and isinstance(error, UserFault):
            self.form.fields[field].show_fault(error)
        else:
            self.tell(error)

    def _saved(self, _session_id: bytes) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
        self._before = b""
        self.draft_changed.emit()
        self.shell.go("peace_teams")
