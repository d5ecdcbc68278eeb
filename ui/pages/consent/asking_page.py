"""Asking her again: office by office in sentences, prefilled with what she said last, then how she said it.

Object names: ``ask_consent.save``, ``ask_consent.script``, ``ask_consent.trouble``; an office's as in ``asking_card``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.domain.consent import can_join
from nsintake.errors import Refused, UserFault
from nsintake.services.consent import consent_view, consenting
from nsintake.services.intake import intake, turned_screen
from ui import style
from ui.dialogs.consent import acts_outcome
from ui.errors import words_for
from ui.i18n import T, isolate
from ui.page import Draft, FormPage
from ui.pages.consent.asking_card import AskingCard
from ui.pages.consent.given_card import GivenCard
from ui.parts.no_letters import NoLettersCard
from ui.widgets.basics import Card, Notice, Tone, column, fill, label, primary, quiet, row
from ui.words import values as words
from ui.words.consent import joined_words

if TYPE_CHECKING:
    from nsintake.domain.language import Wording
    from nsintake.services.consent.consent_view import AskingSheet
    from nsintake.services.consent.consenting import Rejudged
    from nsintake.services.intake.turned_screen import TurnedScreen


class AskConsentPage(FormPage["tuple[bytes, AskingSheet, tuple[Wording, ...]]"]):
    """Ask her again."""

    widest = style.FORM
    _case_id = b""
    _plan = False
    """Whether a meeting is being planned, to which the way leads back."""
    _edited = False

    def subtitle(self) -> str:
        return T("No unless she says otherwise. What she says now is written beside what she said before.")

    def build(self, body: QBoxLayout) -> None:
        self._column = column(style.GAP + 4)
        body.addLayout(self._column)
        self.given: GivenCard | None = None
        self.cards: list[AskingCard] = []
        self._column.addWidget(label(T("Working out what each office could use..."), "soft"))

    def on_shown(self, **arguments: object) -> None:
        self._case_id, self._plan = self.given_id("case_id"), bool(arguments.get("plan"))
        if self._case_id:
            self.reload()

    def read(self) -> tuple[bytes, AskingSheet, tuple[Wording, ...]]:
        case_id = self._case_id
        return case_id, consent_view.asking_sheet(self.signed_in, case_id), intake.script(self.signed_in, "share")

    def show_answer(self, answer: tuple[bytes, AskingSheet, tuple[Wording, ...]]) -> None:
        _case_id, sheet, script = answer
        self.header.set_title(T("Ask her again: case {code}", code=isolate(sheet.code)), self.subtitle())
        parts, inner = QWidget(), column(style.GAP + 4)
        parts.setLayout(inner)
        read = Card(T("Read this to her"), name="ask_consent.script")
        words_ = label("\n\n".join(wording.said_in(sheet.language) for wording in script))
        rtl = Qt.LayoutDirection.RightToLeft if sheet.language.rtl else Qt.LayoutDirection.LeftToRight
        words_.setLayoutDirection(rtl)
        read.add(words_)
        inner.addWidget(read)
        self.cards = [
            AskingCard(
                questions,
                may_ask_first=sheet.may_ask_first,
                changed=self._touched,
                for_her=self._for_her(questions.recipient_id),
            )
            for questions in sheet.offices
        ]
        for card in self.cards:
            inner.addWidget(card)
        go = self.shell.go
        lacking = NoLettersCard(self.signed_in, lambda key: go("entry", entry_id=key), name="ask_consent.no_letters")
        inner.addWidget(lacking)
        self.joined = Notice("", Tone.WAITING, name="ask_consent.joined")
        inner.addWidget(self.joined)
        self.given = GivenCard(sheet, self._touched)
        inner.addWidget(self.given)
        self.trouble = Notice("", Tone.URGENT, name="ask_consent.trouble")
        inner.addWidget(self.trouble)
        cancel = T("Back to the plan") if self._plan else T("Cancel")
        self.save = primary(T("&Write this down"), self._save, name="ask_consent.save", icon="check")
        inner.addLayout(row(self.save, quiet(cancel, self._back, name="ask_consent.cancel"), None))
        fill(self._column, parts)
        self._edited = False

    def _for_her(self, recipient_id: str) -> Callable[[], TurnedScreen]:
        signed_in, case_id = self.signed_in, self._case_id
        return lambda: turned_screen.asked_again_for_her(signed_in, case_id, recipient_id)

    def _touched(self) -> None:
        self._say_offices()
        self._edited = True
        self.draft_changed.emit()

    def _say_offices(self) -> None:
        """Which offices are asked about now: on paper each has its own form."""
        if self.given is not None:
            asked = (card.sheet for card in self.cards if card.asked)
            self.given.papers.show_offices(
                (questions.recipient_id, words.said(questions.office)) for questions in asked
            )
        shared = {card.sheet.recipient_id: card.may_hear() for card in self.cards}
        self.joined.show_text(joined_words() if can_join(shared) else "")

    def _back(self) -> None:
        self._edited = False
        self.shell.go("plan_meeting" if self._plan else "consent", case_id=self._case_id.hex())

    def _save(self) -> None:
        given = self.given
        if given is None:
            return
        given.clear_faults()
        self.trouble.show_text("")
        try:
            how, said = given.given(), [given.with_form(card.said()) for card in self.cards if card.asked]
        except UserFault as fault:
            self._say_fault(fault)
            return
        case_id = self._case_id
        work = partial(consenting.record_acts, self.signed_in, case_id, said, how)
        self.act(work, self._written, failed=self._say_fault)

    def _written(self, seen: Rejudged) -> None:
        self._edited = False
        self.shell.go("consent", case_id=self._case_id.hex(), said=acts_outcome(seen), plan=self._plan)

    def _say_fault(self, error: Exception) -> None:
        """A fault is beside its field; what she or the law lacks above the button; the rest is shown as ever."""
        if isinstance(error, UserFault) and self.given is not None and self.given.show_fault(error):
            return
        if isinstance(error, UserFault | Refused):
            self.trouble.show_text(words_for(error))
        else:
            self.tell(error)

    # --- drafts

    def about(self) -> Draft | None:
        return None if self.answer is None else {"case_id": self.answer[0].hex()}

    def typed(self) -> Draft | None:
        if not self._edited or self.given is None:
            return None
        asked = {card.sheet.recipient_id: card.kept() for card in self.cards if card.asked}
        return {"asked": asked, "given": self.given.kept()}

    def put_back(self, draft: Draft) -> None:
        for card in self.cards:
            if card.sheet.recipient_id in draft["asked"]:
                card.put_back(draft["asked"][card.sheet.recipient_id])
        self._say_offices()
        if self.given is not None:
            self.given.put_back(draft["given"])
        self._edited = True
