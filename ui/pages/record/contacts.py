"""What was said with the office of a record, the newest first, and a button to write more down.

Object names: ``record.contacts`` (the card), ``record.contact.write``, ``record.contact.N``, ``record.contact.over.N``
(what was promised is over), ``record.contact.all``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nsintake.domain.contact import AT_RISK
from nsintake.domain.roles import Permission
from nsintake.errors import UserFault
from nsintake.services.liaison import answering, contacts
from nsintake.services.liaison.contacts import ContactLog
from ui import background
from ui.acting import act
from ui.i18n import T
from ui.pages.record.contact_dialog import ContactDialog
from ui.pages.record.copies import print_words
from ui.pages.record.copy_dialogs import AnswerDialog
from ui.widgets.basics import Card, StatusPill, Tone, button, clear, column, label, row, rule, show_if
from ui.words.contacts import contact_heading, contact_lines
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.domain.liaison import Answer
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.liaison.answering import Reply
    from nsintake.services.liaison.contacts import ContactRow, NewContact
    from nsintake.services.liaison.liaison import DisclosureRow
    from ui.page import Draft


@dataclass(frozen=True, slots=True)
class _Typed:
    """What is typed of a contact that answers a paper: the contact and its form, the print, the form of the answer."""

    said: NewContact
    answers: str
    contact: Draft
    answer: Draft


class ContactsCard(Card):
    """Asks for the log itself; ``words``: whether what is written down now may have words; ``papers``: prints to which
    an answer can be written down.
    """

    def __init__(
        self, signed_in: SignedIn, record_id: bytes, *, words: bool, papers: tuple[DisclosureRow, ...] = ()
    ) -> None:
        super().__init__(T("What was said with this office"), name="record.contacts")
        self._signed_in, self._record_id, self._words = signed_in, record_id, words
        self._papers = {paper.disclosure_id.hex(): paper for paper in papers}
        lead = T("Every visit, call, reply slip and letter. Her worker hears what the office asked and answered.")
        self.add(label(lead, "soft"))
        self.write = button(T("Write a &contact down"), self.ask, name="record.contact.write", icon="plus")
        show_if(self.write, wanted=signed_in.may(Permission.RECORD_DISCLOSURE))
        self.add(row(self.write, None))
        self._held = QVBoxLayout()
        self._held.setSpacing(10)
        self.add(self._held)
        self._read(every=False)

    def _read(self, *, every: bool) -> None:
        signed_in, record_id = self._signed_in, self._record_id
        background.run(self, lambda: contacts.of_record(signed_in, record_id, every=every), self.show_log)

    def show_log(self, log: ContactLog) -> None:
        """Show these, and how many more there are."""
        clear(self._held)
        for at, contact in enumerate(log.rows):
            self._held.addWidget(rule())
            self._held.addWidget(self._line(at, contact))
        if not log.rows:
            self._held.addWidget(label(self._nothing_words(), "soft"))
        if log.more:
            every = button(T("Show %Ln more", "", log.more), partial(self._read, every=True), name="record.contact.all")
            self._held.addLayout(row(every, None))

    def _nothing_words(self) -> str:
        if self._signed_in.may(Permission.RECORD_DISCLOSURE):
            return T("Nothing was written down yet. After a visit, a call or a letter press Write a contact down.")
        return T("Nothing was written down yet. Liaison officers write here what is said with the office.")

    def _line(self, at: int, contact: ContactRow) -> QWidget:
        held, inner = QWidget(), column(4)
        held.setObjectName(f"record.contact.{at}")
        held.setLayout(inner)
        inner.addWidget(label(contact_heading(contact), "label"))
        for said in contact_lines(contact):
            inner.addWidget(label(said))
        inner.addWidget(label(T("Written down by {name}", name=as_typed(contact.by)), "small"))
        if AT_RISK & set(contact.they_said):
            inner.addLayout(row(StatusPill(T("Her worker is told"), Tone.URGENT), None))
        if contact.open_promise:
            over = button(
                T("The promise is over"), partial(self._over, contact.contact_id), name=f"record.contact.over.{at}"
            )
            over.setAccessibleDescription(contact_heading(contact))
            inner.addLayout(row(StatusPill(T("Promised"), Tone.WAITING), over, None))
        return held

    # --- acts

    def ask(self, *, typed: Draft | None = None, fault: Exception | None = None, answer: Draft | None = None) -> None:
        """Ask what was said; what was refused comes back to be mended. ``answer``: what is typed in the form of the
        answer already.
        """

        def then(said: NewContact, answers: str) -> None:
            kept = dialog.raw()
            if answers:
                self._ask_answer(_Typed(said, answers, kept, {**(answer or {}), "reason": said.words}))
                return
            act(
                self,
                lambda: contacts.write_contact(self._signed_in, self._record_id, said),
                failed=lambda error: self.ask(typed=kept, fault=error, answer=answer),
            )

        papers = {print_id: print_words(paper) for print_id, paper in self._papers.items()}
        dialog = ContactDialog(self, then, words=self._words, papers=papers, typed=typed, fault=fault)
        dialog.open()

    def _ask_answer(self, typed: _Typed, fault: Exception | None = None) -> None:
        """Ask what they answered in this contact; both are written down by one act, and nothing before. Whoever goes
        back, or typed what is refused, finds everything again.
        """
        said, signed_in, print_id = typed.said, self._signed_in, bytes.fromhex(typed.answers)

        def then(answer: Answer, reply: Reply) -> None:
            whole = replace(
                reply,
                day=said.day,
                how=said.how,
                whom=said.whom,
                they_said=said.they_said,
                promised=said.promised,
                promised_by=said.promised_by,
            )
            kept = replace(typed, answer=dialog.raw())
            act(
                self,
                lambda: answering.record_answer(signed_in, print_id, answer, whole),
                failed=lambda error: self._refused(kept, error),
            )

        def back() -> None:
            kept = dialog.raw()
            self.ask(typed={**typed.contact, "words": kept["reason"]}, answer=kept)

        dialog = AnswerDialog(
            self,
            self._papers[typed.answers],
            then,
            typed=typed.answer,
            fault=fault,
            lead=T("It is written down together with the contact. Cancel goes back to it."),
        )
        dialog.rejected.connect(back)
        dialog.open()

    def _refused(self, typed: _Typed, error: Exception) -> None:
        """Show an error on the form that has the field."""
        about = str(error.params.get("field", "")) if isinstance(error, UserFault) else ""
        if about in typed.contact and about != "words":
            self.ask(typed={**typed.contact, "words": typed.answer["reason"]}, fault=error, answer=typed.answer)
        else:
            self._ask_answer(typed, error)

    def _over(self, contact_id: bytes) -> None:
        act(self, lambda: contacts.promise_over(self._signed_in, contact_id))
