"""A letter is read whole and then signed, or given back to its author.

The author of a letter cannot sign it, except in the urgent way; the service says so and this page never offers it. What
was shown goes along with the signature, and everything is judged again, so what was read is what leaves.

Object names: ``review.waiting`` (table of letters, id = draft id in hexadecimal digits), ``review.reader`` and what is
in it, ``review.sign``, ``review.sign_alone``, ``review.stands`` (after one person signed alone), ``review.give_back``,
``review.back``, ``review.released`` (what was done), ``review.send_now`` (a letter that waits for its batch).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from nsintake.errors import Refused
from nsintake.services.intake import reopening
from nsintake.services.letters import giving_back, letters, release
from ui import background, i18n, style
from ui.errors import words_for
from ui.i18n import T, day, isolate
from ui.page import Page
from ui.pages.review.facts import FactsPanel
from ui.pages.review.giving_back import GivingBackDialog
from ui.parts.unconfirmed import UnconfirmedNotice
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, clear, column, label, primary, row
from ui.widgets.data_table import DataTable
from ui.widgets.reader import Reader
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.widgets.unasked_card import UnaskedCard
from ui.words import values as words
from ui.words.letters import batch_words, waiting_words
from ui.words.papers import paper_word
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from datetime import datetime

    from nsintake.domain.release import BackReason
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.letters.letters import LetterRow, Preview
    from nsintake.services.letters.release import Released

_WIDE: Final = 1000
"""From this width on what is known of the letter has a column of its own."""
_FACTS_WIDTH: Final = 280


class ReviewPage(Page):
    """Letters that wait for a second person."""

    scrolls = False
    _draft_id: bytes | None = None
    _busy = False

    def subtitle(self) -> str:
        return T("Letters she has decided on. Whoever wrote one cannot sign it.")

    def build(self, body: QBoxLayout) -> None:
        self.released = Notice("", Tone.GOOD, name="review.released")
        body.addWidget(self.released)
        self._sending = self._send_line()
        body.addWidget(self._sending)
        self._holder = column(style.GAP)
        body.addLayout(self._holder, 1)

    def _send_line(self) -> QWidget:
        """Beside what was signed and waits: that it can go at once, and what that costs."""
        held = QWidget()
        cost = label(T("Only if it cannot wait: the fewer are mixed, the easier it is to guess whose it is."), "soft")
        held.setLayout(row(cost, None, button(T("Send what waits &now"), self.send_now, name="review.send_now")))
        held.hide()
        return held

    def on_shown(self, **_arguments: object) -> None:
        wanted = self.given_id("draft_id", "target")
        self.released.show_text("")
        self._sending.hide()
        if wanted:
            self.open_letter(wanted)
        else:
            self.load()

    def load(self) -> None:
        """Ask for the letters that wait."""
        self._draft_id = None
        background.run(self, partial(_what_waits, self.signed_in), lambda found: self.show_waiting(*found))

    def open_letter(self, draft_id: bytes) -> None:
        """Open one to read."""
        self._draft_id = draft_id
        background.run(self, lambda: letters.preview(self.signed_in, draft_id), self.show_letter)

    def _put(self, part: QWidget, *, top: bool = False) -> None:
        clear(self._holder)
        self._holder.addWidget(part, 1, Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag(0))

    def show_waiting(self, rows: tuple[LetterRow, ...], by: datetime | None) -> None:
        """The list, or that nothing waits; ``by``: signed letters wait for the next batch."""
        self.header.set_title(self.title(), self.subtitle())
        self._sending.setVisible(by is not None)
        if by is not None and self.released.isHidden():
            self.released.show_text(waiting_words(by), Tone.WAITING)
        card = Card(flush=True)
        if not rows:
            card.add(EmptyState("check", T("Nothing waits"), T("A letter comes here when she has decided on it.")))
            self._put(card, top=True)
            return
        table = DataTable(
            _columns(), name="review.waiting", describe=T("Letters that wait for a second person"), most_lines=6
        )
        table.set_rows([_row(letter) for letter in rows])
        table.fit_height()
        table.opened.connect(lambda row_id: self.open_letter(bytes.fromhex(row_id)))
        card.add(table)
        self._put(card, top=True)

    def show_letter(self, view: Preview) -> None:
        """One letter to be read whole."""
        kind = paper_word(view.kind, view.sheet_number)
        self.header.set_title(T("{kind} to {office}", kind=kind, office=words.said(view.office)))
        self.released.show_text("")
        self._sending.hide()
        if view.to_ask:
            self._ask(view)
            return
        reading = Reading(view, self)
        self._put(reading)
        reading.reader.view.setFocus()

    def _ask(self, view: Preview) -> None:
        """What nobody asked her yet comes before there is anything to read: a letter from an older version waited."""

        def answer(said: dict[str, str]) -> None:
            act = partial(reopening.answer_before_leaving, self.signed_in, view.case_id, said)
            self._run(act, lambda _none: self.open_letter(view.draft_id))

        held, inner, card = QWidget(), column(style.GAP), UnaskedCard(answer)
        held.setLayout(inner)
        card.show_questions(view.to_ask)
        inner.addWidget(card)
        inner.addLayout(row(button(T("&Back to the list"), self.load, name="review.back"), None))
        self._put(held, top=True)

    # --- acts

    def _run(self, act: Callable[[], object], then: Callable[[object], object]) -> None:
        """One act at a time: a second press must not sign twice."""
        if self._busy:
            return
        self._busy = True

        def done(answer: object) -> None:
            self._busy = False
            then(answer)

        self.act(act, done, failed=self._not_done)

    def sign(self, reading: Reading) -> None:
        """Sign the letter as the second person."""
        read, draft_id = reading.reader.read(), reading.view.draft_id

        def signed(done: Released) -> None:
            languages = T(", ").join(i18n.language_name(lang) for lang in done.languages)
            reference = isolate(done.reference)
            if done.goes_by is None:
                said = T(
                    "Signed. Reference {reference}, {languages}. The liaison officer can print it now.",
                    reference=reference,
                    languages=languages,
                )
            else:
                said = T(
                    "Signed. Reference {reference}, {languages}. {when}",
                    reference=reference,
                    languages=languages,
                    when=batch_words(done.goes_by),
                )
            self._over(said, waits=done.goes_by is not None)

        self._run(lambda: release.sign(self.signed_in, draft_id, read=read), signed)  # type: ignore[arg-type]

    def send_now(self) -> None:
        """What waits for its batch goes at once."""
        said = T("Sent. The liaison officer can print it now.")
        self._run(lambda: release.send_now(self.signed_in), lambda _none: self._over(said))

    def sign_alone(self, reading: Reading) -> None:
        """The urgent way."""
        read, again, draft_id = reading.reader.read(), tuple(reading.facts.boxes), reading.view.draft_id

        def signed(_done: object) -> None:
            self.passed_over = True
            self.shell.go("letter", draft_id=draft_id.hex())

        self._run(lambda: release.sign_alone(self.signed_in, draft_id, read_again=again, read=read), signed)

    def approve(self, reading: Reading) -> None:
        """What one person signed alone is right."""
        read, draft_id = reading.reader.read(), reading.view.draft_id
        self._run(
            lambda: release.review_alone(self.signed_in, draft_id, read=read),
            lambda _none: self._over(T("Read and approved.")),
        )

    def give_back(self, reading: Reading) -> None:
        """Ask why, then give it back."""
        draft_id = reading.view.draft_id

        def act(reason: BackReason, said: str) -> None:
            name = reading.view.drafter
            self._run(
                lambda: giving_back.give_back(self.signed_in, draft_id, reason, said),
                lambda _none: self._over(T("Given back to {name}.", name=isolate(name))),
            )

        GivingBackDialog(self, act).open()

    def _over(self, said: str, *, waits: bool = False) -> None:
        self.released.show_text(said, Tone.GOOD)
        self._sending.setVisible(waits)
        self.load()

    def _not_done(self, error: Exception) -> None:
        self._busy = False
        self.tell(error)
        if isinstance(error, Refused) and error.code == "signed_not_sent":
            self.released.show_text(words_for(error), Tone.URGENT)  # it stays in sight above the list
            self.load()
        elif self._draft_id is not None:
            self.open_letter(self._draft_id)


class Reading(QWidget):
    """One letter: its pages, what is known of it, and what can be done, which stays in sight."""

    def __init__(self, view: Preview, page: ReviewPage) -> None:
        super().__init__()
        self.view = view
        layout = column(style.GAP)
        self.setLayout(layout)
        self.reader = Reader("review")
        self.reader.changed.connect(self._refresh)
        unconfirmed = UnconfirmedNotice(
            "review", page.signed_in, lambda: page.shell.go("offices"), lambda: page.shell.go("calls")
        )
        self.facts = FactsPanel(view, unconfirmed, self._refresh)
        self._across = QHBoxLayout()
        self._across.setSpacing(style.GAP)
        self._across.addWidget(self.reader, 1)
        layout.addLayout(self._across, 1)
        self._acts = self._buttons(page)
        back = button(T("&Back to the list"), page.load, name="review.back")
        layout.addLayout(row(back, None, *self._acts))
        self._wide: bool | None = None
        self._place(wide=True)
        self.reader.show_papers(view.papers)
        self._refresh()

    def _buttons(self, page: ReviewPage) -> list[QPushButton]:
        view, acts = self.view, list[QPushButton]()
        if view.may_sign_here:
            acts.append(button(T("&Give back"), lambda: page.give_back(self), name="review.give_back"))
            self._sign = primary(T("&Sign the release"), lambda: page.sign(self), name="review.sign", icon="check")
        elif view.to_review:
            self._sign = primary(T("&Approve"), lambda: page.approve(self), name="review.stands", icon="check")
        elif view.may_sign_alone:
            self._sign = button(
                T("S&ign it alone"), lambda: page.sign_alone(self), name="review.sign_alone", kind="danger"
            )
        else:
            return acts
        return [*acts, self._sign]

    def _refresh(self) -> None:
        if self._acts:
            lines = self.facts.all_ticked() or not self.view.may_sign_alone
            self._sign.setEnabled(self.reader.all_read and lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(wide=event.size().width() >= _WIDE)

    def _place(self, *, wide: bool) -> None:
        """What is known of it beside the page, or below the list of pages where there is no room."""
        if wide is self._wide:
            return
        self._wide = wide
        if wide:
            self.reader.beside.removeWidget(self.facts)
            self.reader.beside.addStretch(3)
            self.facts.setFixedWidth(_FACTS_WIDTH)
            self._across.addWidget(self.facts)
        else:
            self._across.removeWidget(self.facts)
            self.facts.setFixedWidth(self.reader.list.width())
            spare = self.reader.beside.takeAt(self.reader.beside.count() - 1)
            del spare
            self.reader.beside.addWidget(self.facts, 3)


def _what_waits(signed_in: SignedIn) -> tuple[tuple[LetterRow, ...], datetime | None]:
    return letters.waiting(signed_in), release.next_batch(signed_in)


def _columns() -> list[Column]:
    return [
        Column("reference", T("Reference"), ColumnKind.CODE, share=3),
        Column("paper", T("Paper"), share=5),
        Column("drafter", T("Written by"), share=3),
        Column("reader", T("To be read by"), share=3),
        Column("heard", T("What she said"), ColumnKind.PILL, share=5),
    ]


def _row(letter: LetterRow) -> TableRow:
    agreed = letter.heard.value == "agreed"
    pill = Pill(words.heard_word(letter.heard.value), Tone.GOOD if agreed else Tone.WAITING)
    kind, office = paper_word(letter.kind, letter.sheet_number), words.said(letter.office)
    title = T("{kind} to {office}", kind=kind, office=office)
    if letter.starts is not None:  # two short lines: a row has room for no third one
        title = "\n".join((T("{what}, {day}", what=kind, day=day(letter.starts.astimezone().date())), office))
    values: dict[str, str | Pill] = {
        "reference": letter.reference,
        "paper": title,
        "drafter": as_typed(letter.drafter),
        "reader": T("You") if letter.asked_of_me else as_typed(letter.reader) or T("Anybody"),
        "heard": pill,
    }
    return TableRow(letter.draft_id.hex(), values)
