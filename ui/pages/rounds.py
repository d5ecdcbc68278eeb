"""A round: what goes out today, the list that goes with it, and what became of each paper afterwards; the register.

Object names: ``rounds.take.N`` (boxes), ``rounds.begin``, ``rounds.list``; for each paper on the way
``rounds.became.N``, ``rounds.to.N``, ``rounds.number.N``, ``rounds.dated.N`` and ``rounds.settle``; ``rounds.first``,
``rounds.last`` and ``rounds.register``; ``rounds.printed``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.contact import Numbered
from nsintake.errors import UserFault
from nsintake.services.liaison import rounds
from nsintake.services.liaison.handing import Handing
from ui import i18n
from ui.i18n import T, isolate
from ui.page import Draft, FormPage
from ui.parts.print_blank import PrintedNotice, print_and_say
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, clear, label, primary, row, rule
from ui.widgets.fields import CheckField, ChoiceField, DateField, TextField
from ui.widgets.form import Form
from ui.words import values as words

if TYPE_CHECKING:
    from datetime import date

    from nsintake.services.liaison.handing import ToHandOver
    from nsintake.services.liaison.rounds import RoundView

_HANDED, _BACK = "handed", "back"


class RoundsPage(FormPage["RoundView"]):
    """The round of today."""

    widest = 900

    def subtitle(self) -> str:
        return T("Choose the papers, take the list along, and write down afterwards what became of each.")

    def build(self, body: QBoxLayout) -> None:
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def read(self) -> RoundView:
        return rounds.the_round(self.signed_in)

    def about(self) -> Draft | None:
        if self.answer is None:
            return None
        shown = (*self.answer.here, *self.answer.on_the_way)
        return {"round": ",".join(waits.copies.disclosure_id.hex() for waits in shown)}

    def show_answer(self, answer: RoundView) -> None:
        clear(self._parts)
        self.form = Form()
        if answer.called_back:
            named = T(", ").join(isolate(reference) for reference in answer.called_back)
            told = T(
                "Called back meanwhile. Bring these back and settle them on their records: {records}", records=named
            )
            self._parts.addWidget(Notice(told, Tone.URGENT, name="rounds.called_back"))
        if answer.on_the_way:
            self._parts.addWidget(self._on_the_way(answer.on_the_way))
        if answer.here:
            self._parts.addWidget(self._to_choose(answer.here))
        if not (answer.here or answer.on_the_way):
            nothing = T(
                "Print a letter on the page of its record and count its pages: it waits here to be handed over."
            )
            self._parts.addWidget(EmptyState("letter", T("Nothing waits to go out"), nothing))
        self._parts.addWidget(self._register())
        self.form.edited.connect(self.draft_changed)

    # --- what goes out

    def _to_choose(self, papers: tuple[ToHandOver, ...]) -> Card:
        card = Card(T("Choose what goes out"), name="rounds.here")
        for at, waits in enumerate(papers):
            box = CheckField(f"take_{at}", paper_words(waits))
            box.box.setObjectName(f"rounds.take.{at}")
            card.add(self.form.add(box))
        card.add(row(primary(T("&Take these along"), self._begin, name="rounds.begin", icon="letter"), None))
        return card

    def _begin(self) -> None:
        papers = self.answer.here if self.answer is not None else ()
        chosen = [waits.copies.disclosure_id for at, waits in enumerate(papers) if self.form.fields[f"take_{at}"].raw()]
        self.act(lambda: rounds.begin_round(self.signed_in, chosen), failed=self._refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserFault):
            self.tell(error)
        else:
            self.say_refused(error)

    # --- what is on the way

    def _on_the_way(self, papers: tuple[ToHandOver, ...]) -> Card:
        card = Card(T("On the way"), name="rounds.on_the_way")
        code = isolate(papers[0].copies.round_code)
        card.add(label(T("Round {code}. The list says which papers, and no fact.", code=code), "soft"))
        card.add(row(button(T("&Print the list"), self._print_list, name="rounds.list", icon="printer"), None))
        self.listed = PrintedNotice("rounds.listed")
        card.add(self.listed)
        became = [(_HANDED, T("Handed over")), (_BACK, T("Brought back"))]
        for at, waits in enumerate(papers):
            card.add(rule())
            card.add(label(paper_words(waits), "label"))
            what = ChoiceField(f"became_{at}", T("What became of it"), became, required=True)
            what.combo.setObjectName(f"rounds.became.{at}")
            told = T("needed where it was handed over")
            to = TextField(f"to_{at}", T("To whom"), help=T("A function or a desk, never her"), hint=told)
            number = TextField(f"number_{at}", T("Number of the letter"), ltr=True)
            dated = DateField(f"dated_{at}", T("Date of the letter"))
            for typed, part in ((to, "to"), (number, "number"), (dated, "dated")):
                typed.edit.setObjectName(f"rounds.{part}.{at}")
            for field in (what, to, number, dated):
                self.form.add(field)
            card.add(row(what, to))
            card.add(row(number, dated))
        card.add(row(primary(T("Write it all &down"), self._settle, name="rounds.settle", icon="check"), None))
        return card

    def _settle(self) -> None:
        papers = self.answer.on_the_way if self.answer is not None else ()
        values = self._values(papers)
        if values is not None:
            handed, back = values
            self.act(lambda: rounds.settle_round(self.signed_in, handed, back), failed=self.say_refused)

    def _values(self, papers: tuple[ToHandOver, ...]) -> tuple[list[Handing], list[bytes]] | None:
        """What every line says; None once the first that is not whole says so. Nothing is written of the others."""
        handed, back = list[Handing](), list[bytes]()
        for at, waits in enumerate(papers):
            what, to, number, dated = (self.form.fields[f"{part}_{at}"] for part in ("became", "to", "number", "dated"))
            try:
                became = what.value()
                said = to.value(), number.value(), dated.value()
                if became == _HANDED and not said[0]:
                    to.show_fault(UserFault("handed_to_missing", field=to.name))
                    return None
                if said[2] is not None and said[2] > self.signed_in.today():
                    dated.show_fault(UserFault("day_ahead", field=dated.name))
                    return None
            except UserFault as fault:
                self.form.show_fault(fault)
                return None
            copies = waits.copies
            if became == _HANDED:
                letter = Numbered(str(said[1]), said[2])
                handed.append(Handing(copies.disclosure_id, copies.copies, str(said[0]), letter))
            else:
                back.append(copies.disclosure_id)
        return handed, back

    def _print_list(self) -> None:
        lang = i18n.language()
        print_and_say(
            self,
            self.shell.printer,
            lambda: (rounds.round_list(self.signed_in, lang),),
            self.listed,
            lambda _papers: T("The list is printed. Destroy it when the round is settled."),
        )

    # --- the register

    def _register(self) -> Card:
        card = Card(T("Outgoing register"), name="rounds.register_card")
        lead = T("What was handed over, by reference, office, number and date. It has no facts.")
        card.add(label(lead, "soft"))
        self.first, self.last = DateField("first", T("From")), DateField("last", T("To"))
        today = self.signed_in.today()
        self.first.set_value(today.replace(day=1))
        self.last.set_value(today)
        for field, part in ((self.first, "first"), (self.last, "last")):
            field.edit.setObjectName(f"rounds.{part}")
        card.add(row(self.first, self.last))
        card.add(
            row(button(T("Print the &register"), self._print_register, name="rounds.register", icon="printer"), None)
        )
        self.printed = PrintedNotice("rounds.printed")
        card.add(self.printed)
        return card

    def _print_register(self) -> None:
        lang = i18n.language()
        days = self._register_days()
        if days is None:
            return
        first, last = days
        print_and_say(
            self,
            self.shell.printer,
            lambda: (rounds.register(self.signed_in, lang, first, last),),
            self.printed,
            lambda _papers: T("The register is printed."),
        )

    def _register_days(self) -> tuple[date, date] | None:
        """From which day to which; None once what is wrong is said beside its field."""
        days: list[date] = []
        for field in (self.first, self.last):
            field.set_error("")
        for field in (self.first, self.last):
            try:
                day = field.value()
            except UserFault as fault:
                field.show_fault(fault)
                return None
            if day is None:
                field.show_fault(UserFault("field_missing", field=field.name))
                return None
            days.append(day)
        first, last = days
        if last < first:
            self.last.show_fault(UserFault("days_turned_round", field=self.last.name))
            return None
        return first, last


def paper_words(waits: ToHandOver) -> str:
    """One paper in a line: reference, office, kind, language and copies."""
    copies = waits.copies
    return T(
        "{reference}: {office}, {paper}, {language}, {copies}",
        reference=isolate(copies.reference),
        office=words.said(copies.office),
        paper=words.letter_kind_word(copies.kind.value) if copies.kind is not None else "",
        language=words.language_word(copies.lang.value),
        copies=T("%Ln copies", "", copies.copies),
    )
