"""One masked record: what may be said, the papers that may leave, and where each printed page went.

Object names: ``record.fact.ITEM``, ``record.letter.LANG.KIND`` (shows the paper; a second fact sheet has its number
behind), ``record.preview``, ``record.why_not.CODE``, ``record.case`` (her file, where that may be opened),
``record.done`` (what was written down); those of
printing, copies, proposals and of a record to which nothing is said any more are in ``parts/print_bar.py``,
``copies.py``, ``propose.py`` and ``ended.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Whereabouts
from nsintake.domain.roles import Permission
from nsintake.errors import NsintakeError, Refused, UserFault
from nsintake.services.letters import proposals
from nsintake.services.liaison import answering, calling_off, disclosures, handing, liaison, lookup, proved_letters
from ui import background
from ui.errors import words_for
from ui.i18n import T, day, isolate
from ui.message import ask, show_message
from ui.page import Draft, FormPage
from ui.pages.record.after_withdrawal import silence_card
from ui.pages.record.contacts import ContactsCard
from ui.pages.record.copies import answerable, prints_card
from ui.pages.record.copy_dialogs import AnswerDialog, HandOverCopiesDialog
from ui.pages.record.parts import (
    STUBS,
    copies_words,
    facts_card,
    paper_in_language,
    paper_rows,
)
from ui.pages.record.propose import ProposeCard
from ui.parts.print_bar import PrintBar
from ui.parts.print_judged import print_judged
from ui.parts.state_pills import record_pill
from ui.printing import PdfPreview
from ui.widgets.basics import Card, Notice, ScrollBody, StatusPill, Tone, button, clear, label, row, show_if
from ui.words import values as words
from ui.words.papers import print_word

if TYPE_CHECKING:
    from nsintake.domain.contact import Numbered
    from nsintake.domain.language import Wording
    from nsintake.domain.liaison import Answer
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.letters.proposals import ProposalQuota, ProposalRow
    from nsintake.services.liaison.answering import OfficeAnswers, Reply
    from nsintake.services.liaison.liaison import DisclosureRow, RecordView
    from nsintake.services.liaison.lookup import CaseBehind
    from nsintake.services.liaison.proved_letters import ProvedLetter


@dataclass(frozen=True, slots=True)
class RecordPageData:
    """Everything the page shows of a record. ``quota`` is None where nothing can be proposed here."""

    view: RecordView
    proposed: tuple[ProposalRow, ...] = ()
    quota: ProposalQuota | None = None
    answers: OfficeAnswers | None = None
    """How its office has answered so far, of all its papers; None where nothing of it is published."""


def _read(signed_in: SignedIn, record_id: bytes) -> RecordPageData:
    view = liaison.open_record(signed_in, record_id)
    known = () if view.silent else answering.by_office(signed_in)
    answers = next((each for each in known if each.office == view.row.office), None)
    if not signed_in.may(Permission.PROPOSE_TEXT) or view.row.status.value != "active":
        return RecordPageData(view, answers=answers)
    proposed, quota = proposals.of_record(signed_in, record_id), proposals.quota(signed_in, record_id)
    return RecordPageData(view, proposed, quota, answers)


class RecordPage(FormPage[RecordPageData]):
    """A record."""

    widest = 900

    def build(self, body: QBoxLayout) -> None:
        self._propose: ProposeCard | None = None
        self._letter: ProvedLetter | None = None
        self._said = ""
        self.done = Notice("", Tone.GOOD, name="record.done")
        body.addWidget(self.done)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def on_shown(self, **_arguments: object) -> None:
        """``said`` is what was written down elsewhere just now; it is told once."""
        self._said = str(self.arguments.pop("said", ""))
        self.done.show_text("")
        self.reload()

    def read(self) -> RecordPageData:
        return _read(self.signed_in, self.given_id("record_id"))

    def not_answered(self, error: Exception) -> None:
        """Its last copy came back and it was shredded, or it was erased: then the list is the place to be."""
        if isinstance(error, Refused) and error.code == "record_missing":
            self.shell.go("records")
        else:
            self.tell(error)

    def show_answer(self, answer: RecordPageData) -> None:
        view = answer.view
        self.header.set_title(
            T("Record {reference}", reference=isolate(view.row.reference)), words.said(view.row.office)
        )
        self._letter = self._propose = None
        clear(self._parts)
        pill = record_pill(view.row.status)
        until = T("Consent is valid until {day}", day=day(view.row.expires))
        stub = T("Only what is needed to get the papers back is left.") if view.row.status in STUBS else ""
        state = StatusPill(pill.words, pill.tone, icon=pill.icon)
        to_case = button(T("Whose reply is it? Open her &file"), self._find_case, name="record.case", icon="cases")
        show_if(to_case, wanted=self.signed_in.may(Permission.VIEW_CASES))
        said = label(stub if view.silent else until, "soft", wrap=False)
        self._parts.addLayout(row(state, said, None, to_case))
        if view.silent:
            go = self.shell.go
            card = silence_card(view, self, self._called_off, lambda meeting_id: go("meeting", meeting_id=meeting_id))
            self._parts.addWidget(card)
        else:
            self._parts.addWidget(facts_card(view))
        if not view.silent or any(card.kind is LetterKind.RECALL for card in view.letters):
            self._parts.addWidget(self._papers(view))
        if not view.silent or any(not disclosure.called_back for disclosure in view.disclosures):
            self._parts.addWidget(prints_card(view, self, answer.answers))
        kept = view.row.status not in STUBS
        said_there = ContactsCard(self.signed_in, view.row.record_id, words=kept, papers=answerable(view))
        self._parts.addWidget(said_there)
        if answer.quota is not None:
            self._propose = ProposeCard(self._send)
            self._propose.show_state(answer.proposed, answer.quota)
            self._parts.addWidget(self._propose)
        if self._said:
            self.done.tell(self._said)
            self._said = ""

    def about(self) -> Draft | None:
        return None if self.answer is None else {"record_id": self.answer.view.row.record_id.hex()}

    def typed(self) -> Draft | None:
        """Proposed words not sent yet."""
        typed = self._propose.typed() if self._propose is not None else None
        return {"proposal": typed} if typed and typed["text"] else None

    def put_back(self, draft: Draft) -> None:
        if self._propose is not None:
            self._propose.put_back(draft["proposal"])

    # --- papers

    def _papers(self, view: RecordView) -> Card:
        card = Card(T("Papers"))
        if not view.letters:
            card.add(label(T("No paper was released for this record."), "soft"))
            return card
        shown = [letter for letter in view.letters if letter.kind is LetterKind.RECALL or not view.silent]
        for part in paper_rows(shown, self._open):
            card.add(part)
        self._preview = PdfPreview(name="record.preview")
        self._preview.setMinimumHeight(520)
        self._preview.hide()
        self._bar = PrintBar("record", self._print, permitted=self.signed_in.may(Permission.PRINT_RELEASED))
        self._bar.hide()
        card.add(self._bar)
        card.add(self._preview)
        return card

    def _open(self, letter_id: bytes) -> None:
        background.run(
            self, lambda: proved_letters.open_letter(self.signed_in, letter_id), self._show_letter, self.say_refused
        )

    def _show_letter(self, proved: ProvedLetter) -> None:
        self._letter = proved
        shown = self.answer.view.letters if self.answer is not None else ()
        letter = next((letter for letter in shown if letter.letter_id == proved.letter_id), None)
        paper, act = ("", "") if letter is None else (paper_in_language(letter), print_word(letter.kind))
        self._bar.show_pages(self._preview.show_pdf(proved.pdf, text=proved.text), paper, act)
        self._bar.show()
        self._preview.show()
        QTimer.singleShot(0, self._bar, self._to_paper)
        background.run(self._bar, self.shell.printer.printers, self._bar.offer, lane=background.Lane.LONG)

    def _to_paper(self) -> None:
        """Bring the paper and its print button into sight."""
        body = self.findChild(ScrollBody)
        inner = body.widget() if body is not None else None
        if body is not None and inner is not None:
            body.verticalScrollBar().setValue(self._bar.mapTo(inner, self._bar.rect().topLeft()).y() - 60)

    def _print(self, copies: int, to: str) -> None:
        """Judged and written down when its turn has come; then the bytes leave."""
        if self._letter is None:
            return
        letter_id = self._letter.letter_id
        self._bar.wait(printing=True)
        print_judged(
            self,
            self.shell.printer,
            lambda: disclosures.record_print(self.signed_in, letter_id, copies=copies),
            lambda disclosure_id, _printed: self._count(disclosure_id),
            copies=copies,
            to=to,
            refused=self.say_refused,
            not_sure=self._not_sure,
        )

    def _not_sure(self, disclosure_id: bytes, error: Exception) -> None:
        """Nobody knows what came out: it is written down so, and asked at once."""
        background.run(
            self,
            lambda: disclosures.not_sure(self.signed_in, disclosure_id),
            lambda _none: self._ask_what_came_out(disclosure_id, error),
        )

    def _ask_what_came_out(self, disclosure_id: bytes, error: Exception) -> None:
        known = isinstance(error, NsintakeError)
        said = words_for(error) if known else T("The printer did not say that it printed. Look what is in it.")
        show_message(self, said, title=T("Did anything come out?"))
        self._count(disclosure_id)

    # --- where they went

    def _count(self, disclosure_id: bytes) -> None:
        self.shell.go("count_pages", disclosure_id=disclosure_id.hex())
        self.announce()

    def settle(self, disclosure: DisclosureRow) -> None:
        """Ask how many pages came out."""
        self._count(disclosure.disclosure_id)

    def recalled(self, disclosure: DisclosureRow) -> None:
        """Ask whether copies really came back, or are destroyed."""
        out = disclosure.where is Whereabouts.OUT
        copies = copies_words(disclosure.copies)
        asked = T("{copies} came back or were destroyed?", copies=copies)
        if not out:
            asked = T("{copies} are destroyed?", copies=copies)
        ask(
            self,
            asked,
            T("Yes, write it down"),
            lambda: self.act(lambda: disclosures.close_recall(self.signed_in, disclosure.disclosure_id)),
        )

    def had_already(
        self, disclosure: DisclosureRow, *, typed: Draft | None = None, fault: Exception | None = None
    ) -> None:
        """Ask who has copies that were handed over without a line about it."""

        def then(copies: int, to: str, _letter: Numbered) -> None:
            kept = dialog.raw()
            self.act(
                lambda: handing.was_handed_over(self.signed_in, disclosure.disclosure_id, copies=copies, to=to),
                failed=lambda error: self.had_already(disclosure, typed=kept, fault=error),
            )

        lead = T("They are asked back like every other copy.")
        dialog = HandOverCopiesDialog(self, disclosure, then, typed=typed, fault=fault, lead=lead)
        dialog.open()

    def _called_off(self) -> None:
        record_id = self.given_id("record_id")
        self.act(lambda: calling_off.called_off(self.signed_in, record_id))

    def hand_over(
        self, disclosure: DisclosureRow, *, typed: Draft | None = None, fault: Exception | None = None
    ) -> None:
        """Ask who gets copies; what is refused comes back to be mended."""

        def then(copies: int, to: str, letter: Numbered) -> None:
            kept = dialog.raw()
            self.act(
                lambda: handing.hand_over(
                    self.signed_in, disclosure.disclosure_id, copies=copies, to=to, letter=letter
                ),
                failed=lambda error: self.hand_over(disclosure, typed=kept, fault=error),
            )

        dialog = HandOverCopiesDialog(self, disclosure, then, typed=typed, fault=fault)
        dialog.open()

    def take_answer(
        self, disclosure: DisclosureRow, *, typed: Draft | None = None, fault: Exception | None = None
    ) -> None:
        """Ask what the office answered; what is refused comes back to be mended."""

        def then(answer: Answer, reply: Reply) -> None:
            kept = dialog.raw()
            self.act(
                lambda: answering.record_answer(self.signed_in, disclosure.disclosure_id, answer, reply),
                failed=lambda error: self.take_answer(disclosure, typed=kept, fault=error),
            )

        dialog = AnswerDialog(self, disclosure, then, typed=typed, fault=fault)
        dialog.open()

    # --- whose it is, and what it should say

    def _find_case(self) -> None:
        record_id = self.given_id("record_id")
        background.run(self, lambda: lookup.case_behind(self.signed_in, record_id), self._found_case)

    def _found_case(self, behind: CaseBehind | None) -> None:
        if behind is None:
            show_message(self, T("Her file is not open to you, or there is none any more. Ask a keeper."))
        else:
            self.shell.go("case", case_id=behind.case_id.hex())

    def _send(self, text: Wording) -> None:
        record_id = self.given_id("record_id")

        def sent(_state: object) -> None:
            if self._propose is not None:
                self._propose.put_back({"language": self._propose.language.raw()})

        def failed(error: Exception) -> None:
            if self._propose is None or not isinstance(error, UserFault):
                self.say_refused(error)
            else:
                self._propose.text.show_fault(error)

        self.act(lambda: proposals.propose(self.signed_in, record_id, text), sent, failed=failed)
