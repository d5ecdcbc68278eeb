"""Proposing a letter to one office, from the facts she agreed to until it waits for a second person.

The check runs by itself a moment after the last key and on the button; nothing that would name her can go on. Every
word typed is kept sealed with the draft, and words the service refuses to keep stay on the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from nsintake.domain.release import Heard
from nsintake.errors import UserFault
from nsintake.services.consent import consenting
from nsintake.services.intake import reopening
from nsintake.services.letters import letters
from ui import background
from ui.errors import words_for
from ui.i18n import T, isolate
from ui.page import Draft, FormPage
from ui.pages.letter.facts_card import FactsCard, LearnCard
from ui.pages.letter.findings import FindingsList, RareCard
from ui.pages.letter.kind import KindCard
from ui.pages.letter.next_sheet import NextSheet
from ui.pages.letter.paragraph import ParagraphEditor
from ui.pages.letter.planned import MeetingPlanned
from ui.pages.letter.requests import RequestsCard
from ui.pages.letter.signing import AloneCard, AskFirstCard, HeardCard, ReaderCard
from ui.pages.letter.status import asked_words, status_words
from ui.parts.unconfirmed import UnconfirmedNotice
from ui.widgets.basics import Card, Notice, Tone, button, label, primary
from ui.widgets.into_view import bring_to_top
from ui.widgets.papers import PapersView
from ui.widgets.tab_order import tab_through
from ui.widgets.unasked_card import UnaskedCard
from ui.words import values as words
from ui.words.letters import dropped_words, given_back_words, same_account_words
from ui.words.papers import paper_word
from ui.words.rules import as_typed, staff_words, weaker_words

if TYPE_CHECKING:
    from nsintake.domain.consent import Item
    from nsintake.domain.language import Wording
    from nsintake.domain.letter import LetterKind
    from nsintake.domain.letter_request import LetterRequest
    from nsintake.services.letters.letters import FindingView, Preview
    from ui.page import Shell

AFTER_MS: Final = 900


class LetterPage(FormPage["Preview"]):
    """A letter being made."""

    widest = 900
    _draft_id: bytes | None = None
    _dirty = False
    _checking = False
    _view: Preview | None = None

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.check)

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(button(T("To the &case"), self._to_case, name="letter.case"))
        self.next_sheet = NextSheet(self.signed_in, lambda draft_id: self.shell.go("letter", draft_id=draft_id.hex()))
        self.header.add_action(self.next_sheet)
        self.review = primary(T("&Read and sign"), self._to_review, name="letter.review")
        self.review.hide()
        self.header.add_action(self.review)
        self.written = Notice("", Tone.GOOD, name="letter.written")
        self.status = Notice(T("Opening the letter..."), Tone.INFO, name="letter.status")
        self.unasked = UnaskedCard(self._said)
        self.given_back = Notice("", Tone.WAITING, name="letter.given_back")
        go = self.shell.go
        self.unconfirmed = UnconfirmedNotice("letter", self.signed_in, lambda: go("offices"), lambda: go("calls"))
        self.weaker = Notice("", Tone.WAITING, name="letter.weaker")
        self.staff = Notice("", Tone.URGENT, name="letter.staff")
        self.kind = KindCard(self._choose_kind)
        self.facts = FactsCard()
        self.facts.changed.connect(self.check)
        self.requests = RequestsCard()
        self.requests.changed.connect(self.check)
        self.same_account = Notice("", Tone.WAITING, name="letter.joined")
        self.rare = RareCard(self.facts.leave_out)
        self.ask_first = AskFirstCard(self._asked)
        self.learn = LearnCard()
        self._build_text()
        self._build_paper()
        self.heard = HeardCard(self._record)
        self.reader = ReaderCard(self._ask_reader)
        self.alone = AloneCard(self._to_review)
        self.planned = MeetingPlanned(lambda meeting_id: self.shell.go("meeting", meeting_id=meeting_id))
        warned = (
            self.planned,
            self.written,
            self.status,
            self.unasked,
            self.given_back,
            self.unconfirmed,
            self.weaker,
            self.staff,
        )
        told = (self.kind, self.ask_first, self.facts, self.same_account, self.rare, self.requests, self.learn)
        for part in (*warned, *told, self.text, self.paper_card, self.heard, self.reader, self.alone):
            body.addWidget(part)
        self._telling = (self.facts, self.learn, self.text)
        self._parts = (self.paper_card, self.heard)
        for card in (self.kind, *self._telling, *self._parts):
            card.hide()

    def _build_text(self) -> None:
        self.text = Card(T("A paragraph of your own"), name="letter.text")
        self.text.add(
            label(
                T(
                    "Only if it is needed. Once you write it in one language, letters are made only in languages "
                    "that have it."
                ),
                "soft",
            )
        )
        self.editor = ParagraphEditor()
        self.editor.edited.connect(self._edited)
        self.text.add(self.editor)
        self.text.add(self._check_line())
        self.findings = FindingsList(self._keep, self.editor.go_to)
        self.text.add(self.findings)

    def _build_paper(self) -> None:
        self.paper_card = Card(T("The finished paper"), name="letter.paper_card")
        self.no_paper = label("", "soft", name="letter.no_paper")
        self.not_made = Notice("", Tone.WAITING, name="letter.not_made")
        self.paper_card.add(self.not_made)
        self.papers = PapersView("letter")
        self.paper_card.add(self.no_paper)
        self.paper_card.add(self.papers)

    def _check_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.check_button = button(T("Check no&w"), self.check, name="letter.check", icon="shield")
        self.checked = label("", "small", name="letter.checked")
        line.addWidget(self.check_button)
        line.addWidget(self.checked, 1)
        return line

    # --- coming and going

    def on_shown(self, **arguments: object) -> None:
        self.planned.show_plan(arguments)
        self.written.show_text("")
        wanted = self.given_id("draft_id", "target")
        if wanted != self._draft_id:
            self._view, self._dirty = None, False
        self._draft_id = wanted
        if wanted and not self._dirty:
            self.reload()

    def read(self) -> Preview:
        return letters.preview(self.signed_in, self._draft_id or b"")

    def show_answer(self, answer: Preview) -> None:
        if answer.draft_id == self._draft_id and not self._dirty:
            self.editor.put(answer.paragraph)
            self.show_view(answer)

    def changed(self) -> None:
        """Every act on a letter brings along how it is then."""

    def about(self) -> Draft | None:
        return None if self._view is None else {"draft_id": self._view.draft_id.hex()}

    def typed(self) -> Draft | None:
        """Words and answers that are not kept with the sealed draft or her file yet; None once the service has them."""
        answered = self.unasked.raw()
        if not (self._dirty or answered):
            return None
        wording = self.editor.wording()
        lang = self.editor.current()
        return {
            "typed": self._dirty,
            "answered": answered,
            "text": {"en": wording.en, "ar": wording.ar, "ckb": wording.ckb},
            "lang": lang.value,
            "caret": self.editor.fields[lang].caret(),
        }

    def put_back(self, draft: Draft) -> None:
        self.unasked.put_back(draft.get("answered", {}))
        if draft.get("typed", True):
            self.editor.put_back(draft["text"], draft["lang"], int(draft["caret"]))
            self._edited()

    def can_leave(self) -> bool:
        """Words the service would refuse to keep are mended first; all others are kept on the way out."""
        if self._dirty:
            fault = self.editor.fault()
            if fault is not None:
                self.editor.show_fault(str(fault.params["field"]), words_for(fault))
                return False
            self.check()
        return True

    # --- checking

    def _edited(self) -> None:
        self._dirty = True
        self.checked.setText(T("Not checked yet."))
        self._timer.start()
        self.draft_changed.emit()

    def check(self) -> None:
        """Keep the text sealed and judge it again."""
        self._timer.stop()
        draft_id = self._draft_id
        if draft_id is None or self._view is None:
            return
        if self._checking:
            self._timer.start()
            return
        self._checking = True
        self.checked.setText(T("Checking..."))
        sent, left_out, requests = self.editor.wording(), self.facts.left_out(), self._requests()
        background.run(
            self,
            lambda: letters.save_text(self.signed_in, draft_id, sent, left_out=left_out, requests=requests),
            lambda view: self._judged(view, sent),
            self._not_judged,
        )

    def _requests(self) -> tuple[LetterRequest, ...] | None:
        """What is ticked; None leaves it as it is, while the paper is of a kind that asks nothing."""
        return self.requests.chosen() if self._view is not None and self._view.kind.asks else None

    def _judged(self, view: Preview, sent: Wording) -> None:
        self._checking = False
        if view.draft_id != self._draft_id:
            return
        if self.editor.wording() == sent:
            self._dirty = False
            self.show_view(view)
        else:
            self._timer.start()

    def _not_judged(self, error: Exception) -> None:
        self._checking = False
        name = str(error.params.get("field", "")) if isinstance(error, UserFault) else ""
        if not (self.editor.show_fault(name, words_for(error)) or self.requests.show_fault(name, words_for(error))):
            self.tell(error)
        self.checked.setText(T("Not checked: mend what is marked first."))

    # --- showing

    def show_view(self, view: Preview) -> None:
        """Show a judged letter; the text in the editors stays as typed."""
        if view.released and self._view is not None and not self._view.released:
            bring_to_top(self.status)  # it was signed meanwhile: that is told above, and the page is far below
        self._view = view
        kind = paper_word(view.kind, view.sheet_number)
        title = T("{kind} to {office}", kind=kind, office=words.said(view.office))
        under = T(
            "Case {code}. Reference {reference}.", code=isolate(view.case_code), reference=isolate(view.reference)
        )
        self.header.set_title(title, under)
        names = tuple(as_typed(who.name) for who in view.could_read)
        reader = next((as_typed(who.name) for who in view.could_read if who.uid == view.reader), "")
        asked = asked_words(reader, me=view.reader == self.signed_in.uid)
        self.status.show_text(*status_words(view.why_not, view.readers, view.goes_by, names, asked))
        self.unasked.show_questions(view.to_ask)
        self.given_back.show_text(given_back_words(view.given_back))
        self.unconfirmed.show_for(
            unconfirmed=view.unconfirmed and not view.released, unverified=view.unverified and not view.released
        )
        self.weaker.show_text(weaker_words(view))
        self.kind.show_state(view)
        self.ask_first.show_state(view)
        self.facts.show_facts(view)
        self.staff.show_text(staff_words(view))
        self.same_account.show_text(same_account_words(view.same_account))
        self.rare.show_state(view)
        self.requests.show_requests(view)
        self.learn.show_columns(view)
        self.findings.show_findings(view.findings, changeable=not view.released)
        self.editor.mark(view.findings)
        if view.released:
            self.editor.lock()
        self.check_button.setVisible(not view.released)
        open_now = sum(1 for finding in view.findings if finding.tier.value == "block" or not finding.decided)
        self.checked.setText(T("%Ln places to settle", "", open_now) if open_now else T("Checked: nothing names her."))
        self.not_made.show_text("" if view.released else dropped_words(view.paragraph))
        self.papers.setVisible(bool(view.papers))
        self.papers.show_papers(view.papers)
        self.no_paper.setVisible(not view.papers)
        self.no_paper.setText(
            T("The paper appears here once it has gone.")
            if view.goes_by
            else T("The paper appears here as soon as nothing stops it.")
        )
        self.heard.show_state(view)
        self.reader.show_state(view)
        self.review.setVisible(view.may_sign_here)
        for card in self._parts:
            card.show()
        for card in self._telling:
            card.setVisible(view.kind.tells)
        self.alone.show_state(view)
        self.next_sheet.show_for(view)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab reaches what was drawn just now in the order in which it is shown."""
        if self.facts.rows is not None:
            rare = () if self.rare.rows is None else (self.rare.rows,)
            asking = () if self.requests.rows is None else (self.requests.rows,)
            tab_through(self.header, self.kind, self.facts.rows, *rare, *asking)
        found = () if self.findings.rows is None else (self.findings.rows,)
        tab_through(self.check_button, *found, *self.papers.in_order())

    # --- acts

    def _ask_reader(self, uid: str) -> None:
        draft_id = self._draft_id
        if draft_id is not None:
            self.act(lambda: letters.ask_reader(self.signed_in, draft_id, uid), self.show_view)

    def _asked(self, items: tuple[Item, ...]) -> None:
        draft_id = self._draft_id

        def act(draft_id: bytes) -> Preview:
            consenting.note_asked(self.signed_in, draft_id, items)
            return letters.preview(self.signed_in, draft_id)

        if draft_id is not None:
            background.run(self, lambda: act(draft_id), self.show_view)

    def _said(self, said: dict[str, str]) -> None:
        """What was never asked is asked: the letter is judged again, every word of it as it is."""
        draft_id, view = self._draft_id, self._view
        if draft_id is None or view is None:
            return

        def act() -> Preview:
            reopening.answer_before_leaving(self.signed_in, view.case_id, said)
            return letters.preview(self.signed_in, draft_id)

        def failed(error: Exception) -> None:
            self.tell(error)
            background.run(self, lambda: letters.preview(self.signed_in, draft_id), self.show_view)

        def then(judged: Preview) -> None:
            self.show_view(judged)
            self.written.tell(T("What she said is written down."))

        self.unasked.put_back({})
        self.act(act, then, failed=failed)

    def _choose_kind(self, kind: LetterKind) -> None:
        draft_id, view = self._draft_id, self._view
        if draft_id is None or view is None:
            return
        sent, left_out, dirty = self.editor.wording(), self.facts.left_out(), self._dirty
        requests = self._requests()

        def act() -> Preview:
            if dirty:
                letters.save_text(self.signed_in, draft_id, sent, left_out=left_out, requests=requests)
            return letters.choose_kind(self.signed_in, draft_id, kind)

        def failed(error: Exception) -> None:
            self.kind.put_back()
            self.tell(error)

        self.act(act, self.show_view, failed=failed)

    def _keep(self, finding: FindingView) -> None:
        draft_id = self._draft_id
        if draft_id is not None:
            background.run(self, lambda: letters.decide(self.signed_in, draft_id, finding), self.show_view)

    def _record(self, heard: Heard) -> None:
        draft_id = self._draft_id
        if draft_id is not None:
            self.act(lambda: letters.record_heard(self.signed_in, draft_id, heard), self.show_view)

    def _to_case(self) -> None:
        if self._view is None:
            self.shell.go_back()
        else:
            self.shell.go("case", case_id=self._view.case_id.hex())

    def _to_review(self) -> None:
        if self._draft_id is not None:
            self.shell.go("review", draft_id=self._draft_id.hex())
