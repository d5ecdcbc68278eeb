"""How she was received: asked by somebody else than her worker, counted, and tied to no file and no day.

Object names: ``worker``, ``accepts``, ``heard``, ``alone``, ``judged``, ``recommend``, ``feedback.count``,
``feedback.said``, ``slip_lang``, ``feedback.print``, ``feedback.printed``, ``feedback.quarters``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.feedback import FeedbackAnswer, FeedbackQuestion
from nsintake.domain.language import Lang
from nsintake.domain.publication import LEAST
from nsintake.services.intake import feedback
from ui import i18n, style
from ui.i18n import T, isolate, number
from ui.page import LoadedPage
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.widgets.basics import Card, Notice, Tone, button, clear, label, primary, row
from ui.widgets.fields import CheckField, ChoiceField, RadioField
from ui.widgets.form import Form
from ui.words.complaints import feedback_answer, feedback_question

if TYPE_CHECKING:
    from nsintake.domain.feedback import QuarterCounts

_SLIP = "slip"
"""Stands for no worker: she crossed it on paper."""


@dataclass(frozen=True, slots=True)
class FeedbackPageData:
    """What the page shows, asked in one go."""

    workers: tuple[tuple[str, str], ...]
    quarters: tuple[QuarterCounts, ...]


class FeedbackPage(LoadedPage[FeedbackPageData]):
    """How she was received."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("Asked by somebody else than her worker, whom she accepts. Else she crosses a slip alone, or nothing.")

    def build(self, body: QBoxLayout) -> None:
        self.said = Notice("", Tone.GOOD, name="feedback.said")
        body.addWidget(self.said)
        card = Card(T("Ask her"), name="feedback.card")
        card.add(
            label(T("Only counts of a quarter are kept: no file, no day, nobody's name. What is not asked says so."))
        )
        self.worker = ChoiceField("worker", T("Who is her worker?"), [], required=True)
        self.accepts = CheckField("accepts", T("She accepts that I ask her"), hint=T("required"))
        self.form = Form([self.worker, self.accepts])
        card.add(self.worker)
        card.add(self.accepts)
        self.worker.changed.connect(self._ask_whether_she_accepts)
        for question in FeedbackQuestion:
            options = [
                (answer.value, feedback_answer(answer))
                for answer in FeedbackAnswer
                if answer is not FeedbackAnswer.NOT_ASKED
            ]
            first = question is FeedbackQuestion.HEARD
            hint = T("one answer is needed, here or below") if first else ""
            field = RadioField(
                question.value, feedback_question(question), options, across=True, takes_back=True, hint=hint
            )
            card.add(self.form.add(field))
        card.add(row(primary(T("&Count it"), self._count, name="feedback.count", icon="check"), None))
        body.addWidget(card)
        body.addWidget(self._slips())
        body.addWidget(self._quarters())

    def _ask_whether_she_accepts(self) -> None:
        """Nobody asks her where she crossed a slip alone."""
        self.accepts.setVisible(self.worker.raw() != _SLIP)

    def _slips(self) -> Card:
        card = Card(T("Slips to be crossed alone"), name="feedback.slips")
        card.add(label(T("No code and no name: all slips are alike. She folds it and puts it into the box."), "soft"))
        langs = [(lang.value, i18n.language_name(lang)) for lang in Lang]
        self.lang = ChoiceField("slip_lang", T("Language of the slip"), langs, required=True)
        self.lang.set_value(i18n.language().value)
        card.add(self.lang)
        card.add(row(button(T("Print a s&lip"), self._print, name="feedback.print", icon="printer"), None))
        self.printed = PrintedNotice("feedback.printed")
        card.add(self.printed)
        return card

    def _print(self) -> None:
        lang = Lang(self.lang.raw() or i18n.language().value)
        print_and_say(
            self,
            self.shell.printer,
            lambda: (feedback.slip(self.signed_in, lang),),
            self.printed,
            lambda _papers: T("Printed."),
        )

    def _quarters(self) -> Card:
        card = Card(T("What women said"), name="feedback.quarters")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        card.add(self._lines)
        return card

    def on_shown(self, **_arguments: object) -> None:
        self.said.show_text("")
        self.printed.forget()
        self.reload()

    def read(self) -> FeedbackPageData:
        return FeedbackPageData(feedback.workers(self.signed_in), feedback.shown_quarters(self.signed_in))

    def show_answer(self, answer: FeedbackPageData) -> None:
        chosen = self.worker.raw()
        combo = self.worker.combo
        combo.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        while combo.count() > 1:
            combo.removeItem(1)
        combo.addItem(T("She crossed it on a slip, alone"), _SLIP)
        for uid, name in answer.workers:
            combo.addItem(name, uid)
        combo.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        clear(self._lines)
        for quarter in answer.quarters:
            self._lines.addWidget(label(_quarter_words(quarter)))
        if not answer.quarters:
            shown = T(
                "A quarter is shown when its figures are published and at least {least} women are in it.",
                least=number(LEAST),
            )
            self._lines.addWidget(label(shown, "soft"))

    def _count(self) -> None:
        values = self.form.values()
        if values is None:
            return
        worker = str(values.pop("worker"))
        accepts = bool(values.pop("accepts"))
        said = {FeedbackQuestion(name): FeedbackAnswer(value) for name, value in values.items() if value}
        by = feedback.BY_HERSELF if worker == _SLIP else worker
        self.act(lambda: feedback.add(self.signed_in, by, said, accepts=accepts), self._counted)

    def _counted(self, _none: None) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
        self.said.tell(T("Counted."))


def _quarter_words(quarter: QuarterCounts) -> str:
    lines = [T("{quarter}, women: {count}", quarter=isolate(quarter.quarter), count=number(quarter.women))]
    for question, (count, or_more) in quarter.yes.items():
        said = T("{count} or more", count=number(count)) if or_more else number(count)
        lines.append(T("{question} Yes: {count}", question=feedback_question(question), count=said))
    return "\n".join(lines)
