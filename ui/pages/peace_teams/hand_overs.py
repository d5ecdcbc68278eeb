"""A member says that somebody needs us; an invitation is printed; and how many came, month by month.

Object names: ``code``, ``theme``, ``day``, ``hand_over.take``, ``hand_over.received``, ``invitation_lang``,
``hand_over.print``, ``hand_over.printed``, ``hand_over.begin``, ``month``, ``came``, ``hand_over.count``,
``hand_over.counted``, ``hand_over.months``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.peace_team import HandOverTheme
from nsintake.services.peace_teams import peace_handovers
from ui import style
from ui.i18n import T, number
from ui.page import Draft, FormPage
from ui.pages.peace_teams.invitation_card import TeamInvitationCard
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, row
from ui.widgets.data_table import DataTable
from ui.widgets.field import TextField
from ui.widgets.fields import ChoiceField, DateField
from ui.widgets.form import Form
from ui.widgets.rows import Column, TableRow
from ui.words import peace_teams as words
from ui.words.figures import period_word

if TYPE_CHECKING:
    from nsintake.services.peace_teams.peace_handovers import HandOverMonth

_ROWS_SEEN = 6


class HandOversPage(FormPage["tuple[HandOverMonth, ...]"]):
    """Hand-overs of peace teams."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("No name, no number, no village of hers: write nothing down, and ask for nothing.")

    def build(self, body: QBoxLayout) -> None:
        every = button(T("All &members"), lambda: self.shell.go("peace_teams"), name="hand_over.all")
        self.header.add_action(every)
        body.addWidget(Notice(words.never_words(), Tone.INFO, name="hand_over.never"))
        body.addWidget(self._taking())
        self.invitation = TeamInvitationCard(self, "hand_over")
        body.addWidget(self.invitation)
        body.addWidget(self._coming())
        body.addWidget(self._counting())
        self.form.edited.connect(self.draft_changed)

    def _taking(self) -> Card:
        card = Card(T("A member says that somebody needs us"), name="hand_over.card")
        themes = [(theme.value, words.theme_word(theme)) for theme in HandOverTheme]
        forgotten = T("It is looked up in the register and not kept: nothing says who spoke.")
        code = TextField("code", T("Code of the member"), help=forgotten, required=True, ltr=True)
        self.taking = Form(
            [
                code,
                ChoiceField("theme", T("What it is about"), themes, required=True),
                DateField("day", T("On which day"), help=T("Empty for today")),
            ]
        )
        for field in self.taking.fields.values():
            card.add(self.form.add(field))
        card.add(row(primary(T("&Write it down"), self._take, name="hand_over.take", icon="check"), None))
        self.received = Notice("", Tone.GOOD, name="hand_over.received", title=T("Say to the member, and nothing else"))
        card.add(self.received)
        return card

    def _coming(self) -> Card:
        card = Card(T("A woman comes with an invitation"), name="hand_over.comes")
        said = T(
            "She begins like every other woman: nothing is taken over, and she is not asked who sent her. Take the "
            "paper back and shred it. Make a stroke on the paper list of this month; nothing is typed now."
        )
        card.add(label(said, "soft"))
        begin = button(T("&Begin a session"), self._begin, name="hand_over.begin", icon="intake")
        card.add(row(begin, None))
        return card

    def _counting(self) -> Card:
        card = Card(T("How many came"), name="hand_over.counting")
        said = T(
            "Written down once a month is over, all strokes together, so that no number tells a day. No entry in the "
            "log says who typed it."
        )
        card.add(label(said, "soft"))
        self.month = ChoiceField("month", T("Month"), [], required=True)
        self.came = TextField("came", T("Women who came by invitation"), required=True, ltr=True)
        self.counting = Form([self.month, self.came])
        card.add(row(self.form.add(self.month), self.form.add(self.came)))
        card.add(row(button(T("Write the &number down"), self._count, name="hand_over.count"), None))
        self.counted = Notice("", Tone.GOOD, name="hand_over.counted")
        card.add(self.counted)
        self.table = DataTable(_columns(), name="hand_over.months", describe=T("Hand-overs by month"), opens=False)
        card.add(self.table)
        return card

    def on_shown(self, **_arguments: object) -> None:
        for notice in (self.received, self.counted):
            notice.show_text("")
        self.invitation.printed.forget()
        self.reload()

    def read(self) -> tuple[HandOverMonth, ...]:
        return peace_handovers.months(self.signed_in)

    def about(self) -> Draft | None:
        return None if self.answer is None else {"about": "hand_overs"}

    def show_answer(self, answer: tuple[HandOverMonth, ...]) -> None:
        chosen, combo = self.month.raw(), self.month.combo
        combo.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        while combo.count() > 1:
            combo.removeItem(1)
        for month in answer[1:]:
            combo.addItem(period_word(month.month), month.month)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
        combo.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.table.set_rows([_row(month) for month in answer])
        self.table.fit_height(_ROWS_SEEN)

    # --- what is done

    def _take(self) -> None:
        values = self.taking.values()
        if values is None:
            return
        on, theme = values["day"] or self.signed_in.today(), HandOverTheme(values["theme"])
        work = partial(peace_handovers.take, self.signed_in, str(values["code"]), theme, on)
        self.act(work, self._taken, beside=self.taking)

    def _taken(self, _none: None) -> None:
        for field in self.taking.fields.values():
            field.set_raw("")
        self.draft_changed.emit()
        self.received.tell(T("Received."))

    def _begin(self) -> None:
        self.shell.go("intake", new=True)

    def _count(self) -> None:
        values = self.counting.values()
        if values is None:
            return
        work = partial(peace_handovers.write_came, self.signed_in, str(values["month"]), str(values["came"]))
        self.act(work, self._counted, beside=self.counting)

    def _counted(self, came: int) -> None:
        for field in self.counting.fields.values():
            field.set_raw("")
        self.draft_changed.emit()
        self.counted.tell(T("Written down: {count}", count=number(came)))


def _row(month: HandOverMonth) -> TableRow:
    told = [
        T("{theme}: {count}", theme=words.theme_word(theme), count=number(count))
        for theme, count in month.themes
        if count
    ]
    return TableRow(
        month.month,
        {
            "month": period_word(month.month),
            "hand_overs": number(month.hand_overs),
            "themes": T(", ").join(told),
            "came": "" if month.came is None else number(month.came),
        },
    )


def _columns() -> list[Column]:
    return [
        Column("month", T("Month"), share=3),
        Column("hand_overs", T("Hand-overs"), share=3),
        Column("themes", T("What they were about"), share=8),
        Column("came", T("Came"), share=2),
    ]
