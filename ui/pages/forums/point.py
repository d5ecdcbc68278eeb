"""One point of a forum: who does it until when, its whole history, and what somebody says became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.services.forums import forum_points, forum_view
from ui import style
from ui.i18n import T, day
from ui.message import ask
from ui.page import Draft, FormPage
from ui.pages.forums.rows import group_choices, owner_field, owner_in, values_of
from ui.widgets.basics import Card, Notice, Tone, button, clear, label, primary, row
from ui.widgets.field import needed
from ui.widgets.fields import DateField, TextField, with_button
from ui.widgets.form import Form
from ui.words import forums as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.forums.forum_view import PointPageView


class ForumPointPage(FormPage["PointPageView"]):
    """A point."""

    widest = style.FORM

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(button(T("&All forums"), lambda: self.shell.go("forums"), name="point.all"))
        self.state = Notice("", Tone.URGENT, name="point.state")
        body.addWidget(self.state)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def read(self) -> PointPageView:
        return forum_view.open_forum_point(self.signed_in, self.given_id("point_id", "target"))

    def about(self) -> Draft | None:
        return None if self.answer is None else {"forum_point": self.answer.view.point_id.hex()}

    def show_answer(self, answer: PointPageView) -> None:
        clear(self._parts)
        self.form = Form()
        view = answer.view
        state = words.point_state_word(view.point.state)
        self.header.set_title(as_typed(view.point.text), state)
        lost = T("Who was to do it is no longer in the directory, or no longer works here. Choose a new owner.")
        self.state.show_text(lost if view.owner.lost else "")
        self._parts.addWidget(self._facts())
        if view.point.is_open:
            self._parts.addWidget(self._became())
            self._parts.addWidget(self._later(answer))
        self.form.edited.connect(self.draft_changed)

    def _facts(self) -> Card:
        card = Card(T("What was agreed"), name="point.facts")
        if self.answer is None:
            return card
        view = self.answer.view
        card.add(label(T("{who}, due {day}", who=words.owner_words(view.owner), day=day(view.point.due))))
        if view.point.how:
            card.add(label(T("How we will know: {words}", words=as_typed(view.point.how)), "soft"))
        for step in view.history:
            told = T("{day}, {name}: {told}", day=day(step.on), name=as_typed(step.by), told=words.step_words(step))
            card.add(label(told, "small"))
        return card

    def _became(self) -> Card:
        card = Card(T("What became of it"), name="point.became")
        card.add(self.form.add(needed(TextField("words", T("How we know, or why it is given up")))))
        done = primary(T("It is &done"), self._done, name="point.done", icon="check")
        card.add(row(done, button(T("&Give it up"), self._ask_drop, name="point.drop"), None))
        return card

    def _later(self, answer: PointPageView) -> Card:
        card = Card(T("Another day, another owner"), name="point.later")
        due = needed(DateField("due", T("Due")))
        put_off = button(T("P&ut it off"), self._put_off, name="point.put_off")
        card.add(with_button(self.form.add(due), put_off))
        owner = self.form.add(owner_field(group_choices(answer.groups), answer.offices, answer.colleagues))
        card.add(with_button(owner, button(T("Give it to &them"), self._give, name="point.give")))
        return card

    def _act(self, name: str, change: Callable[[bytes, Any], None]) -> None:
        values, answer = values_of(self.form, name), self.answer
        if values is not None and answer is not None:
            value = values[name]
            self.act(lambda: change(answer.view.point_id, value), lambda _none: self._emptied(name))

    def _emptied(self, name: str) -> None:
        self.form.fields[name].set_raw("")
        self.draft_changed.emit()

    def _done(self) -> None:
        self._act("words", partial(forum_points.finish_point, self.signed_in))

    def _ask_drop(self) -> None:
        if values_of(self.form, "words") is not None:
            asked = T("It is on no later forum any more. Its history stays.")
            ask(self, asked, T("Give it up"), self._drop, title=T("Give this point up?"))

    def _drop(self) -> None:
        self._act("words", partial(forum_points.drop_forum_point, self.signed_in))

    def _put_off(self) -> None:
        self._act("due", partial(forum_points.put_off, self.signed_in))

    def _give(self) -> None:
        self._act("owner", lambda key, raw: forum_points.give_point(self.signed_in, key, owner_in(raw)))
