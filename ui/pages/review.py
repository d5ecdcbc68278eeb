"""A second person reads a letter whole and signs its release, or leaves it.

Whoever wrote a letter cannot sign it; the service says so and this page never offers it. Everything is judged again
when signing, so what was read is what leaves.

Object names: ``review.waiting`` (table of letters, id = draft id in hexadecimal digits), ``review.paper.LANG``,
``review.preview``, ``review.read`` (box: read whole), ``review.sign``, ``review.back``, ``review.released`` (what was
signed), ``review.status``; ``review.alone`` and ``review.stands`` for what one person signed alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QBoxLayout, QCheckBox, QWidget

from nsintake.services import release
from nsintake.services.intake import reopening
from nsintake.services.letters import letters
from ui import background, i18n, style
from ui.i18n import T, isolate
from ui.models.rows import Column, Kind, Pill, Row
from ui.page import Page
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, column, label, primary, row, rule, take_out
from ui.widgets.data_table import DataTable
from ui.widgets.papers import PapersView
from ui.widgets.unasked_card import UnaskedCard
from ui.words import values as words
from ui.words.rare import joined_words, rare_words
from ui.words.rules import found_words, staff_words, weaker_words

if TYPE_CHECKING:
    from nsintake.services.letters.letters import LetterRow, Preview
    from nsintake.services.release import Released
    from ui.page import Shell


class ReviewPage(Page):
    """Letters that wait for a second person."""

    key: ClassVar[str] = "review"
    widest: ClassVar[int] = 900

    def __init__(self, shell: Shell) -> None:
        self._draft_id: bytes | None = None
        self._part: QWidget | None = None
        self._signing = False
        super().__init__(shell)

    def title(self) -> str:
        return T("Read and sign")

    def subtitle(self) -> str:
        return T("Letters she has decided on. Whoever wrote one cannot sign it.")

    def build(self, body: QBoxLayout) -> None:
        self.released = Notice("", Tone.GOOD, name="review.released")
        body.addWidget(self.released)
        self._holder = column(style.GAP + 4)
        body.addLayout(self._holder)
        self._part = None

    def on_shown(self, **arguments: object) -> None:
        given = arguments.get("draft_id") or arguments.get("target")
        wanted = given if isinstance(given, bytes) else bytes.fromhex(str(given or ""))
        self.released.show_text("")
        if wanted:
            self.open_letter(wanted)
        else:
            self.load()

    def load(self) -> None:
        """Ask for the letters that wait."""
        self._draft_id = None
        background.run(self, lambda: letters.waiting(self.session), self.show_waiting)

    def open_letter(self, draft_id: bytes) -> None:
        """Open one to read."""
        self._draft_id = draft_id
        background.run(self, lambda: letters.preview(self.session, draft_id), self.show_letter)

    def _put(self, part: QWidget) -> None:
        take_out(self._holder, self._part)
        self._part = part
        self._holder.addWidget(part)

    def show_waiting(self, rows: tuple[LetterRow, ...]) -> None:
        """The list, or that nothing waits."""
        card = Card(flush=True)
        if not rows:
            card.add(EmptyState("check", T("Nothing waits"), T("A letter comes here when she has decided on it.")))
            self._put(card)
            return
        table = DataTable(_columns(), name="review.waiting", describe=T("Letters that wait for a second person"))
        table.set_rows([_row(one) for one in rows])
        table.fit_height()
        table.opened.connect(lambda row_id: self.open_letter(bytes.fromhex(row_id)))
        card.add(table)
        self._put(card)

    def show_letter(self, view: Preview) -> None:
        """One letter to be read whole."""
        held = QWidget()
        layout = column(style.GAP + 4)
        held.setLayout(layout)
        layout.addWidget(_about(view))
        if view.to_review:
            said = T("One person signed it alone because it was urgent. It is released; read it all the same.")
            layout.addWidget(Notice(said, Tone.WAITING, name="review.alone"))
        elif not view.may_sign_here:
            layout.addWidget(Notice(_why_not(view.why_not), Tone.WAITING, name="review.status"))
        if view.to_ask:
            unasked = UnaskedCard(lambda said: self._answered(view, said))
            unasked.show_questions(view.to_ask)
            layout.addWidget(unasked)
        if view.findings:
            layout.addWidget(_decided(view))
        paper = Card(T("The papers"))
        papers = PapersView("review", height=620)
        papers.show_papers(view.papers)
        papers.setVisible(bool(view.papers))
        paper.add(papers)
        layout.addWidget(paper)
        read = QCheckBox(T("I have &read every page in every language"))
        read.setObjectName("review.read")
        read.setAccessibleName(T("I have read every page in every language"))
        read.setVisible(view.may_sign_here or view.to_review)
        sign = primary(T("&Sign the release"), lambda: self._sign(view), name="review.sign", icon="check")
        sign.setEnabled(False)
        sign.setVisible(view.may_sign_here)
        stands = primary(T("It may s&tand"), lambda: self._stands(view), name="review.stands", icon="check")
        stands.setEnabled(False)
        stands.setVisible(view.to_review)
        read.toggled.connect(sign.setEnabled)
        read.toggled.connect(stands.setEnabled)
        layout.addWidget(read)
        back = button(T("&Back to the list"), self.load, name="review.back")
        if view.to_review:
            wrong = T("If it may not: take it back on the page of her consent, and tell a keeper.")
            layout.addWidget(label(wrong, "soft"))
        layout.addLayout(row(back, None, sign, stands))
        self._put(held)

    def _answered(self, view: Preview, said: dict[str, str]) -> None:
        """What was never asked is asked, and the letter stands as it did."""
        background.run(
            self,
            lambda: reopening.answer_before_leaving(self.session, view.case_id, said),
            lambda _none: self.open_letter(view.draft_id),
            self._refused,
        )

    def _sign(self, view: Preview) -> None:
        if self._signing:
            return
        self._signing = True
        background.run(self, lambda: release.sign(self.session, view.draft_id), self._signed, self._refused)

    def _stands(self, view: Preview) -> None:
        if self._signing:
            return
        self._signing = True
        background.run(
            self, lambda: release.review_alone(self.session, view.draft_id), lambda _none: self._stood(), self._refused
        )

    def _stood(self) -> None:
        self._signing = False
        self.load()
        self.released.show_text(T("Read and approved."), Tone.GOOD)
        self.shell.refresh_navigation()

    def _signed(self, done: Released) -> None:
        self._signing = False
        languages = T(", ").join(i18n.language_name(lang) for lang in done.languages)
        said = T(
            "Signed. Reference {reference}, {languages}. The liaison officer can print it now.",
            reference=isolate(done.reference),
            languages=languages,
        )
        self.load()
        self.released.show_text(said, Tone.GOOD)
        self.shell.refresh_navigation()

    def _refused(self, error: Exception) -> None:
        from ui.errors import show_error  # noqa: PLC0415 - draws a dialog

        self._signing = False
        show_error(self, error)
        if self._draft_id is not None:
            self.open_letter(self._draft_id)


def _columns() -> list[Column]:
    return [
        Column("reference", T("Reference"), Kind.CODE, share=3),
        Column("office", T("Office"), share=5),
        Column("drafter", T("Written by"), share=3),
        Column("heard", T("What she said"), Kind.PILL, share=5),
    ]


def _row(one: LetterRow) -> Row:
    agreed = one.heard.value == "agreed"
    pill = Pill(words.heard_word(one.heard.value), Tone.GOOD if agreed else Tone.WAITING)
    values: dict[str, str | Pill] = {
        "reference": one.reference,
        "office": words.said(one.office),
        "drafter": one.drafter,
        "heard": pill,
    }
    return Row(one.draft_id.hex(), values)


def _about(view: Preview) -> Card:
    kind = words.letter_kind_word(view.kind.value)
    card = Card(T("{kind} to {office}", kind=kind, office=words.said(view.office)))
    card.add(label(T("Reference {reference}", reference=isolate(view.reference)), "soft"))
    card.add(Notice(words.heard_word(view.heard.value), Tone.GOOD if view.heard.value == "agreed" else Tone.WAITING))
    if weaker := weaker_words(view):
        card.add(Notice(weaker, Tone.WAITING, name="review.weaker"))
    if staff := staff_words(view):
        card.add(Notice(staff, Tone.URGENT, name="review.staff"))
    if joined := joined_words(view.joined):
        card.add(Notice(joined, Tone.WAITING, name="review.joined"))
    for at, rare in enumerate(view.rare):
        card.add(Notice(rare_words(rare), Tone.WAITING if rare.warns else Tone.INFO, name=f"review.rare.{at}"))
    return card


def _why_not(code: str) -> str:
    known = {
        "second_person_needed": T("You wrote this letter, so somebody else signs it."),
        "already_released": T("This letter is released already."),
        "not_heard": T("She has not decided on it yet."),
        "conflict_unasked": T("Ask her first what stands below: nobody asked it yet."),
        "age_unasked": T("Ask her first what stands below: nobody asked it yet."),
    }
    return known.get(code, T("It cannot be signed now: it must be checked and read to her again."))


def _decided(view: Preview) -> Card:
    card = Card(T("Questions of the check"))
    for at, one in enumerate(view.findings):
        if at:
            card.add(rule())
        said = found_words(one)
        card.add(label(said))
        state = T("A colleague approved it here.") if one.decided else T("Still open.")
        card.add(label(state, "small"))
    return card
