"""A forum is planned: its day, its place and what will be spoken of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.services.forums import forum_planning, forum_view
from nsintake.services.forums.forum_planning import ForumPlan
from ui import style
from ui.i18n import T, digits, isolate
from ui.message import ask
from ui.page import Draft, FormPage
from ui.widgets.basics import Card, Notice, Tone, primary, row
from ui.widgets.fields import DateField, MultilineField, TextField

if TYPE_CHECKING:
    from nsintake.services.forums.forum_view import ForumsView


class PlanForumPage(FormPage["ForumsView"]):
    """Plan a forum."""

    widest = style.FORM

    def subtitle(self) -> str:
        if self._took_place:
            return T("Who came and what was said comes on the next page. Nothing about any woman, and no name.")
        return T(
            "The program prints a list of who is invited, and no letter. Offices are put on it on the next page. "
            "Nothing about any woman, and no name."
        )

    def build(self, body: QBoxLayout) -> None:
        self.carried = Notice("", Tone.INFO, name="plan_forum.carried")
        body.addWidget(self.carried)
        card, add = Card(T("When and where"), name="plan_forum.card"), self.form.add
        self.day = DateField("day", T("Day"), required=True)
        hour = TextField("hour", T("It begins"), help=T("For example {hour}", hour=isolate(digits("10:00"))), ltr=True)
        card.add(row(add(self.day), add(hour)))
        card.add(add(TextField("place", T("Place"), required=True)))
        agenda = MultilineField("agenda", T("What will be spoken of"), help=T("A line for each, in general words"))
        card.add(add(agenda))
        self.save = primary("", self._save, name="plan_forum.save", icon="check")
        card.add(row(self.save, None))
        body.addWidget(card)
        self.form.edited.connect(self.draft_changed)

    def read(self) -> ForumsView:
        return forum_view.forums(self.signed_in)

    def about(self) -> Draft | None:
        return None if self.answer is None else {"plan": "forum"}

    @property
    def _took_place(self) -> bool:
        return bool(self.arguments.get("took_place"))

    def show_answer(self, answer: ForumsView) -> None:
        title = T("A forum that took place") if self._took_place else self.title()
        self.header.set_title(title, self.subtitle())
        said = T("&Go on to the minutes") if self._took_place else T("&Plan it")
        self.save.setText(said)
        self.save.setAccessibleName(said.replace("&", ""))
        count = len(answer.points)
        told = T("%Ln open points of earlier forums go on to this one by themselves.", "", count)
        self.carried.show_text(told if count else "")

    def _save(self) -> None:
        values = self.form.values()
        if values is None:
            return
        plan = ForumPlan(values["day"], values["place"], values["hour"], values["agenda"])
        if plan.day < self.signed_in.today() and not self._took_place:
            asked = T("This day is over. Did the forum take place then? You write the minutes on the next page.")
            ask(self, asked, T("It took place"), partial(self._write, plan, took_place=True), title=T("In the past?"))
        else:
            self._write(plan, took_place=self._took_place)

    def _write(self, plan: ForumPlan, *, took_place: bool) -> None:
        self.act(lambda: forum_planning.plan_forum(self.signed_in, plan, took_place=took_place), self._saved)

    def _saved(self, forum_id: bytes) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
        self.draft_changed.emit()
        self.passed_over = True
        self.shell.go("forum", forum_id=forum_id.hex())
