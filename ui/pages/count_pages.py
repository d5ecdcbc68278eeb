"""After every print: how many pages came out, and who has them. It stays on Today until somebody answers.

Object names: ``pages_out``, ``where_now``, ``handed_to``, ``count_pages.save``, ``count_pages.later``,
``count_pages.question``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.letter import LetterKind
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from nsintake.services.liaison import disclosures, handing
from ui import style
from ui.i18n import T, isolate
from ui.page import LoadedPage
from ui.widgets.basics import Card, Notice, Tone, label, primary, quiet, row
from ui.widgets.fields import RadioField, TextField
from ui.widgets.form import Form
from ui.words import values as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.services.liaison.liaison import DisclosureRow


_WITH_US, _GIVEN = "with_us", "given"


class CountPagesPage(LoadedPage["DisclosureRow | None"]):
    """The question about pages."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("A page left in a printer is a page somebody finds.")

    def build(self, body: QBoxLayout) -> None:
        if self.shell.printer.practice:
            told = T(
                "Practice: nothing was sent to a printer, and the paper is on the page of its record. Answer as if all "
                "pages came out, or play that some did not."
            )
            body.addWidget(Notice(told, Tone.INFO, name="count_pages.practice"))
        card = Card()
        self._question = label("", "heading", name="count_pages.question")
        card.add(self._question)
        self._pages = TextField("pages_out", T("How many pages are in the tray?"), required=True, ltr=True)
        places = (
            (_WITH_US, T("With us"), T("A colleague has them, also on the way to the office.")),
            (_GIVEN, T("With the office"), T("Handed over already; if she takes it back they are asked for.")),
        )
        out = T("needed where pages came out")
        self._where = RadioField("where_now", T("Where are they now?"), places, hint=out)
        self._holder = TextField(
            "handed_to",
            T("Who has them now?"),
            help=T("A colleague or a function, never her. For example: liaison officer, the officer on duty."),
            hint=out,
        )
        self.form = Form([self._pages, self._where, self._holder])
        card.add(self._pages)
        card.add(self._where)
        card.add(self._holder)
        card.add(
            row(
                primary(T("&Write it down"), self._save, name="count_pages.save"),
                quiet(T("&Later: it stays on Today"), lambda: self.shell.go("today"), name="count_pages.later"),
                None,
            )
        )
        body.addWidget(card)

    def on_shown(self, **arguments: object) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
        super().on_shown(**arguments)

    def read(self) -> DisclosureRow | None:
        wanted = str(self.arguments.get("disclosure_id", ""))
        return next(
            (
                disclosure
                for disclosure in disclosures.unsettled(self.signed_in)
                if disclosure.disclosure_id.hex() == wanted
            ),
            None,
        )

    def show_answer(self, answer: DisclosureRow | None) -> None:
        self._where.setVisible(answer is not None and answer.kind is not LetterKind.SPEAKING_NOTE)
        if answer is None:
            self._question.setText(T("This print was answered already."))
            self._pages.set_help("")
            return
        self._pages.set_help(T("%Ln are expected. Count them; write 0 if none came out.", "", answer.pages_expected))
        pages = T("%Ln pages", "", answer.pages_expected)
        self._question.setText(
            T(
                "{reference}, {language}: did {pages} come out?",
                reference=isolate(answer.reference),
                language=words.language_word(answer.lang.value),
                pages=pages,
            )
        )
        self._pages.setFocus()

    def _save(self) -> None:
        disclosure = self.answer
        values = self.form.values()
        if disclosure is None or values is None:
            return
        typed = to_ascii_digits(str(values["pages_out"]))
        if not typed.isascii() or not typed.isdigit():
            self.tell(UserFault("pages_not_a_number", field="pages_out"))
            return
        pages, holder = int(typed), str(values["handed_to"])
        where = _WITH_US if self._where.isHidden() or not pages else values["where_now"]
        if where is None:
            self.tell(UserFault("field_empty", field="where_now"))
            return
        written = _written(pages, holder, given=where == _GIVEN)
        count = handing.count_handed if where == _GIVEN else disclosures.count_pages
        self.act(
            lambda: count(self.signed_in, disclosure.disclosure_id, pages_out=pages, handed_to=holder),
            lambda _none: self._to_record(disclosure.record_id, written),
        )

    def _to_record(self, record_id: bytes, written: str) -> None:
        """Back to where the papers are, with what was written down."""
        self.passed_over = True
        if record_id:
            self.shell.go("record", record_id=record_id.hex(), said=written)
        else:
            self.shell.go("today")


def _written(pages: int, holder: str, *, given: bool) -> str:
    """What was written down."""
    if not pages:
        return T("Written down: nothing came out.")
    came = T("%Ln pages", "", pages)
    if given:
        return T("Written down: {pages} came out. The office has them.", pages=came)
    return T("Written down: {pages} came out. Who has them: {who}.", pages=came, who=as_typed(holder))
