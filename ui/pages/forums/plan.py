"""A forum is planned: its day, its place and what will be spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.services.forums import forum_planning, forum_view
from nsintake.services.forums.forum_planning import ForumPlan
from ui import style
from ui.i18n import T
from ui.page import Draft, FormPage
from ui.widgets.basics import Card, Notice, Tone, primary, row
from ui.widgets.fields import DateField, MultilineField, TextField

if TYPE_CHECKING:
    from nsintake.services.forums.forum_view import ForumsView


class PlanForumPage(FormPage["ForumsView"]):
    """Plan a forum."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("Offices are invited on the next page. Nothing about any woman, and no name.")

    def build(self, body: QBoxLayout) -> None:
        self.carried = Notice("", Tone.INFO, name="plan_forum.carried")
        body.addWidget(self.carried)
        card, add = Card(T("When and where"), name="plan_forum.card"), self.form.add
        hour = TextField("hour", T("It begins"), help=T("For example {hour}", hour="10:00"), ltr=True)
        card.add(row(add(DateField("day", T("Day"), required=True)), add(hour)))
        card.add(add(TextField("place", T("Place"), required=True)))
        agenda = MultilineField("agenda", T("What will be spoken of"), help=T("A line for each, in general words"))
        card.add(add(agenda))
        card.add(row(primary(T("&Plan it"), self._save, name="plan_forum.save", icon="check"), None))
        body.addWidget(card)
        self.form.edited.connect(self.draft_changed)

    def read(self) -> ForumsView:
        return forum_view.forums(self.signed_in)

    def about(self) -> Draft | None:
        return None if self.answer is None else {"plan": "forum"}

    def show_answer(self, answer: ForumsView) -> None:
        count = len(answer.points)
        told = T("%Ln open points of earlier forums go on to this one by themselves.", "", count)
        self.carried.show_text(told if count else "")

    def _save(self) -> None:
        values = self.form.values()
        if values is not None:
            plan = ForumPlan(values["day"], values["place"], values["hour"], values["agenda"])
            self.act(lambda: forum_planning.plan_forum(self.signed_in, plan), self._saved)

    def _saved(self, forum_id: bytes) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
        self.draft_changed.emit()
        self.passed_over = True
        self.shell.go("forum", forum_id=forum_id.hex())
