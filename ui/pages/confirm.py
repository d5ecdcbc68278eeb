"""After a restore: woman by woman, whether she still agrees. Until then nothing of hers prints.

Object names: ``confirm.table``, ``confirm.stands``, ``confirm.open`` (her file, to withdraw there), ``confirm.says``,
``confirm.empty``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QPushButton

from nsintake.services.consent import confirming
from ui.i18n import T, day, isolate
from ui.page import LoadedPage
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, label, primary, row
from ui.widgets.data_table import DataTable
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.consent.confirming import ConfirmRow


class ConfirmPage(LoadedPage["tuple[ConfirmRow, ...]"]):
    """Confirm after a restore."""

    def subtitle(self) -> str:
        return T("The station went back to a backup. What a woman said after that day is not in it.")

    def build(self, body: QBoxLayout) -> None:
        self._card = Card(flush=True)
        self._table = DataTable(
            _columns(), name="confirm.table", describe=T("Records that wait to be confirmed"), opens=False
        )
        self._table.opened.connect(lambda _id: self._ask_now())
        self._table.moved.connect(lambda _id: self._marked())
        self._card.add(self._table)
        body.addWidget(self._card)
        self._ask = Card(name="confirm.card")
        self._question = label("", "heading", name="confirm.question")
        self._ask.add(self._question)
        self._ask.add(
            label(
                T("Confirm only what you know: ask her, or whoever worked with her, whether she took anything back "
                  "since. If she did, open her file and withdraw it there."),
                "soft",
            )
        )  # fmt: skip
        self._says = Notice("", Tone.WAITING, name="confirm.says")
        self._ask.add(self._says)
        self._stands: QPushButton = primary(
            T("Her consent is still &valid"), self._confirm, name="confirm.stands", icon="check"
        )
        opens = button(T("&Open her file"), self._open, name="confirm.open")
        self._ask.add(row(self._stands, opens, None))
        body.addWidget(self._ask)
        words_ = T("No letter waits for a confirmation. What is released can be printed.")
        self._none = EmptyState("check", T("Nothing waits"), words_)
        self._none.setObjectName("confirm.empty")
        body.addWidget(self._none)
        for part in (self._card, self._ask, self._none):
            part.hide()

    def on_shown(self, **_arguments: object) -> None:
        """The question is closed where nothing waits any more; the list follows, as after every act."""
        self.act(lambda: confirming.close_question(self.signed_in), failed=self.say_refused)

    def read(self) -> tuple[ConfirmRow, ...]:
        return confirming.waiting(self.signed_in)

    def show_answer(self, answer: tuple[ConfirmRow, ...]) -> None:
        self._table.set_rows([_row(to_confirm) for to_confirm in answer])
        self._table.fit_height()
        for part in (self._card, self._ask):
            part.setVisible(bool(answer))
        self._none.setVisible(not answer)
        self._marked()

    def _now(self) -> ConfirmRow | None:
        return next(
            (to_confirm for to_confirm in self.answer or () if to_confirm.record_id.hex() == self._table.current_id()),
            None,
        )

    def _marked(self) -> None:
        to_confirm = self._now()
        if to_confirm is None:
            return
        self._question.setText(
            T(
                "{case}, {office}: is her consent still valid?",
                case=isolate(to_confirm.case_code),
                office=words.said(to_confirm.office),
            )
        )
        self._stands.setEnabled(to_confirm.consent_until is not None)
        gone = (
            ""
            if to_confirm.consent_until
            else T("Her file has no valid consent to this office. It must be given again.")
        )
        self._says.show_text(gone)

    def _ask_now(self) -> None:
        self._stands.setFocus()

    def _confirm(self) -> None:
        to_confirm = self._now()
        if to_confirm is None:
            return

        def confirm() -> None:
            confirming.confirm(self.signed_in, to_confirm.record_id)
            confirming.close_question(self.signed_in)

        self.act(confirm)

    def _open(self) -> None:
        to_confirm = self._now()
        if to_confirm is not None:
            self.shell.go("case", case_id=to_confirm.case_id.hex())


def _columns() -> list[Column]:
    return [
        Column("case", T("Case"), ColumnKind.CODE, share=3),
        Column("office", T("Office"), share=6),
        Column("reference", T("Reference"), ColumnKind.CODE, share=3),
        Column("since", T("Backup of"), share=3),
        Column("consent", T("Consent in the file"), ColumnKind.PILL, share=4),
    ]


def _row(to_confirm: ConfirmRow) -> TableRow:
    if to_confirm.consent_until is None:
        consent = Pill(T("None is valid"), Tone.URGENT)
    else:
        consent = Pill(T("Until {day}", day=day(to_confirm.consent_until)), Tone.GOOD)
    return TableRow(
        to_confirm.record_id.hex(),
        {
            "case": to_confirm.case_code,
            "office": words.said(to_confirm.office),
            "reference": to_confirm.reference,
            "since": day(to_confirm.since),
            "consent": consent,
        },
    )
