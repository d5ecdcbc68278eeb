"""Now she wants to be named: the letters of one file that say who she is, and the making of one.

Written, signed, printed and counted here and nowhere else: a liaison officer has no page that shows any of it.
Object names: ``named.list`` with ``named.open.N``, ``named.office`` and ``named.ask``; ``named.counting`` (dialog).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.domain.language import Lang, Wording
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import NsintakeError, Refused, UserFault
from nsintake.services.cases import restriction
from nsintake.services.intake import reopening
from nsintake.services.letters import named, named_prints
from ui import background, style
from ui.dialogs.asking import AskingDialog
from ui.errors import words_for
from ui.i18n import T, isolate
from ui.message import ask, show_message
from ui.page import FormPage
from ui.pages.named.asking import NamedAskingCard
from ui.pages.named.letter import LetterCards, prints_card, why_words
from ui.pages.named.notice import NoticeCard
from ui.parts.print_judged import print_judged
from ui.widgets.basics import Card, Notice, Tone, button, column, fill, label, primary, row
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.unasked_card import UnaskedCard
from ui.words import values as words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from nsintake.domain.letter import Paper
    from nsintake.domain.reading import PageRead
    from nsintake.domain.release import Heard
    from nsintake.records.leak_judging import FindingView
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.cases.restriction import Colleague
    from nsintake.services.consent.named_back import NamedRow
    from nsintake.services.letters.named import NamedRequest, NamedView, Offer
    from nsintake.services.letters.named_prints import NamedPrint
    from ui.page import Draft
    from ui.printing import Printed


@dataclass(frozen=True, slots=True)
class NamedPageData:
    """One letter and its prints; ``view`` is None where nothing but the prints is left. ``notices`` ask for them
    back.
    """

    view: NamedView | None
    prints: tuple[NamedPrint, ...]
    notices: tuple[Paper, ...]


@dataclass(frozen=True, slots=True)
class NamedChoice:
    """The letters of one file, and the offices she could be named to."""

    rows: tuple[NamedRow, ...]
    offices: tuple[tuple[str, Wording], ...]


def _read(signed_in: SignedIn, named_id: bytes) -> NamedPageData:
    prints, notices = named_prints.of_letter(signed_in, named_id), named_prints.notices(signed_in, named_id)
    try:
        return NamedPageData(named.preview(signed_in, named_id), prints, notices)
    except Refused as error:
        if error.code != "record_missing" or not prints:
            raise
        return NamedPageData(None, prints, notices)


class NamedPage(FormPage["NamedPageData | NamedChoice"]):
    """Letters that name her."""

    widest = 900
    _case_id = b""
    _named_id = b""
    _cards: LetterCards | None = None
    _asking: NamedAskingCard | None = None
    _came_out: Printed | None = None
    """What was printed just now, until it is said beside the button."""
    _asked_for = ""
    """The office that she is asked about."""
    _between = False
    """She is being asked: what is on the screen is neither the list nor a letter, and stays."""

    def subtitle(self) -> str:
        return T("A letter apart, for one office. All her other letters stay without a name.")

    def build(self, body: QBoxLayout) -> None:
        self._asking = None
        self._holder = column(style.GAP + 4)
        body.addLayout(self._holder)

    def on_shown(self, **_arguments: object) -> None:
        self._named_id = self.given_id("named_id")
        self._case_id = self.given_id("case_id") or self._case_id
        self.reload()

    def read(self) -> NamedPageData | NamedChoice:
        signed_in, named_id = self.signed_in, self._named_id
        if named_id:
            return _read(signed_in, named_id)
        return NamedChoice(named.of_case(signed_in, self._case_id), named.offices(signed_in))

    def show_answer(self, answer: NamedPageData | NamedChoice) -> None:
        self._between, self._asking = False, None
        if isinstance(answer, NamedChoice):
            self._show_choice(answer.rows, answer.offices)
            if self._kept and self._kept.get("case_id") == self._case_id.hex():
                self._offer(str(self._kept.get("office", "")))
        else:
            self._show_letter(answer)

    def about(self) -> Draft | None:
        return None if self._asking is None else {"case_id": self._case_id.hex(), "office": self._asked_for}

    def changed(self) -> None:
        if not self._between:
            super().changed()

    # --- which there are

    def _show_choice(self, rows: tuple[NamedRow, ...], offices: tuple[tuple[str, Wording], ...]) -> None:
        card = Card(name="named.list")
        if not rows:
            card.add(label(T("No letter names her."), "soft"))
        for at, letter in enumerate(rows):
            state = T("taken back") if letter.withdrawn else T("signed") if letter.released else T("not signed yet")
            said = T(
                "{office}, {reference}: {state}",
                office=words.said(letter.office),
                reference=isolate(letter.reference),
                state=state,
            )
            opened = button(T("Look at it"), partial(self._open, letter.named_id), name=f"named.open.{at}")
            opened.setAccessibleDescription(said)
            card.add(row(label(said, wrap=False), None, opened))
        self._office = ChoiceField(
            "named.office",
            T("Which office shall know who she is?"),
            [(key, words.said(said)) for key, said in offices],
            hint=T("required"),
        )
        chosen = primary(T("&Ask her"), self._choose, name="named.ask", icon="speak")
        asking = Card(T("She asks for it herself"))
        said = T("Nobody proposes this to her. It is for her who wants it, and she can take it back at any time.")
        asking.add(label(said, "soft"))
        asking.add(self._office)
        asking.add(row(None, chosen))
        fill(self._holder, card, asking)

    def _open(self, named_id: bytes) -> None:
        self._named_id = named_id
        self.arguments = {"named_id": named_id.hex()}
        self.reload()

    def _choose(self) -> None:
        office = self._office.raw()
        if office:
            self._offer(office)
        else:
            self._office.set_error(words_for(UserFault("field_missing", field="office")))

    def _offer(self, office: str) -> None:
        case_id, signed_in = self._case_id, self.signed_in
        self._between = True
        background.run(
            self,
            lambda: (named.offer(signed_in, case_id, office), restriction.colleagues(signed_in)),
            lambda found: self._ask(office, *found),
        )

    def _ask(self, office: str, offer: Offer, colleagues: tuple[Colleague, ...]) -> None:
        if offer.to_ask and offer.why_not.endswith("_unasked"):
            fill(self._holder, self._unasked(offer.to_ask, self._case_id, partial(self._offer, office)))
            return
        if offer.why_not:
            fill(self._holder, Notice(why_words(offer.why_not), Tone.URGENT, name="named.status"))
            return
        self._asking, self._asked_for = NamedAskingCard(offer, colleagues, partial(self._begin, office)), office
        self.form = self._asking.form
        self.form.edited.connect(self.draft_changed)
        fill(self._holder, self._asking)
        self._put_kept()

    def _unasked(self, names: tuple[str, ...], case_id: bytes, then: Callable[[], None]) -> UnaskedCard:
        """What nobody asked yet, asked here; ``then`` goes on where it stopped."""

        def failed(error: Exception) -> None:
            self.tell(error)
            then()

        def answer(said: dict[str, str]) -> None:
            act = partial(reopening.answer_before_leaving, self.signed_in, case_id, said)
            self.act(act, lambda _none: then(), failed=failed)

        card = UnaskedCard(answer)
        card.show_questions(names)
        return card

    def _begin(self, office: str, request: NamedRequest) -> None:
        case_id, signed_in = self._case_id, self.signed_in
        self.act(
            lambda: named.begin_named_letter(signed_in, case_id, office, request), self._begun, beside=self._asking
        )

    def _begun(self, named_id: bytes) -> None:
        self._asking = self._kept = None
        self.draft_changed.emit()
        self._open(named_id)

    # --- one letter

    def _show_letter(self, seen: NamedPageData) -> None:
        """One letter and where its prints are."""
        view = seen.view
        over = view is None or view.why_not == "named_withdrawn"
        prints: list[QWidget] = [prints_card(seen.prints, self, over=over)]
        if seen.notices:
            prints.insert(0, NoticeCard(self.signed_in, self._named_id, seen.notices, self.shell.printer))
        if view is None:
            said = T("Her file has been erased. Only what is needed to get the papers back is left.")
            fill(self._holder, Notice(said, Tone.URGENT, name="named.status"), *prints)
            return
        self._case_id = view.case_id
        self.header.set_title(T("She wants to be named: case {code}", code=isolate(view.case_code)), self.subtitle())
        self._cards = LetterCards(view, self, permitted=True)
        unasked = [self._unasked(view.to_ask, view.case_id, self.reload)] if view.to_ask else []
        fill(self._holder, *unasked, self._cards, *prints)
        if view.printable:
            bar = self._cards.bar
            background.run(bar, self.shell.printer.printers, bar.offer, lane=background.Lane.LONG)
        if self._came_out is not None:
            told = T("It was sent to the printer. Count the pages below, and write down who has them.")
            self._cards.bar.said.printed(told, self.shell.printer, pages=self._came_out.sheets)
            self._came_out = None

    def _do(self, act: Callable[[], object]) -> None:
        self.act(act, failed=self.say_refused)

    def hear(self, heard: Heard) -> None:
        """Write down what she said to it."""
        named_id = self._named_id
        self._do(lambda: named.record_heard(self.signed_in, named_id, heard))

    def keep(self, finding: FindingView) -> None:
        """Say that words may stay."""
        named_id = self._named_id
        self._do(lambda: named.decide(self.signed_in, named_id, finding))

    def reword(self, paragraph: Wording) -> None:
        """Keep other words for the paragraph."""
        named_id = self._named_id
        self._do(lambda: named.save_text(self.signed_in, named_id, paragraph))

    def sign(self, read: Collection[PageRead]) -> None:
        """Sign it as the second person."""
        named_id = self._named_id
        self._do(lambda: named.sign(self.signed_in, named_id, read=read))

    def take_back(self) -> None:
        """Ask, then take it back."""
        named_id = self._named_id
        said = T("Nothing of this letter prints any more, and copies that are out are to be got back.")
        ask(
            self,
            said,
            T("Take it back"),
            lambda: self._do(lambda: named.withdraw(self.signed_in, named_id)),
            title=T("She no longer wants to be named?"),
        )

    # --- its prints

    def print_it(self, copies: int, to: str) -> None:
        """Judged and written down when its turn has come; then the bytes leave."""
        cards, named_id = self._cards, self._named_id
        lang = cards.papers.current() if cards is not None else None
        if cards is None or lang is None:
            return
        cards.bar.wait(printing=True)
        print_judged(
            self,
            self.shell.printer,
            lambda: named_prints.record_print(self.signed_in, named_id, Lang(lang), copies=copies),
            lambda _print_id, done: self._printed(done),
            copies=copies,
            to=to,
            refused=self.say_refused,
            not_sure=self._not_sure,
        )

    def _printed(self, done: Printed) -> None:
        self._came_out = done
        self.announce()

    def _not_sure(self, print_id: bytes, error: Exception) -> None:
        known = isinstance(error, NsintakeError)
        said = words_for(error) if known else T("The printer did not say that it printed. Look what is in it.")
        show_message(self, said, title=T("Did anything come out?"))
        self._do(lambda: named_prints.not_sure(self.signed_in, print_id))

    def count(self, named_print: NamedPrint) -> None:
        """Ask how many pages came out."""
        CountDialog(self, named_print, partial(self._count, named_print)).open()

    def _count(self, named_print: NamedPrint, pages: int, holder: str) -> None:
        self._do(
            lambda: named_prints.count_pages(self.signed_in, named_print.print_id, pages_out=pages, handed_to=holder)
        )

    def came_back(self, named_print: NamedPrint) -> None:
        """Copies came back or were destroyed."""
        said = T("{copies} came back or were destroyed?", copies=T("%Ln copies", "", named_print.print.copies))
        ask(
            self,
            said,
            T("Yes, write it down"),
            lambda: self._do(lambda: named_prints.close_recall(self.signed_in, named_print.print_id)),
        )


class CountDialog(AskingDialog):
    """How many pages came out, and who has them. ``then`` gets both."""

    def __init__(self, parent: QWidget, named_print: NamedPrint, then: Callable[[int, str], object]) -> None:
        super().__init__(parent, T("Did all pages come out?"), name="named.counting", yes=T("&Write it down"))
        self._then, self._most = then, named_print.print.pages_expected
        pages = T("%Ln are expected. Count them; write 0 if none came out.", "", self._most)
        self.pages = TextField("named_pages", T("How many pages are in the tray?"), help=pages, ltr=True, required=True)
        self.holder = TextField("named_holder", T("Who has them now?"), help=T("An office or a function."))
        for field in (self.pages, self.holder):
            self.body.addWidget(field)

    def confirmed(self) -> None:
        typed, holder = to_ascii_digits(self.pages.raw().strip()), self.holder.raw().strip()
        counted = int(typed) if typed.isascii() and typed.isdigit() else -1
        if counted < 0:
            self.refuse(self.pages, UserFault("pages_not_a_number", field="pages_out"))
        elif counted > self._most:
            self.refuse(self.pages, UserFault("pages_out_of_range", field="pages_out", limit=self._most))
        elif counted and not holder:
            self.refuse(self.holder, UserFault("handed_to_missing", field="handed_to"))
        else:
            self.accept()
            self._then(counted, holder)
