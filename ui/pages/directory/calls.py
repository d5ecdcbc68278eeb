"""A round of calls: everything that is to be verified on one page, written down in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.directory import CheckFound, CheckWay, OpenHours
from nsintake.domain.phone import spaced
from nsintake.errors import UserFault
from nsintake.services.liaison import directory
from nsintake.services.liaison.directory import CallMade
from ui.i18n import T, isolate, listed
from ui.page import Draft, FormPage
from ui.widgets.basics import Card, EmptyState, Notice, Tone, clear, label, primary, row, rule
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Form
from ui.words import directory as words
from ui.words.rules import as_typed
from ui.words.values import said

if TYPE_CHECKING:
    from nsintake.services.liaison.directory import DirectoryView, EntryView

MOST_ON_A_PAGE = 40


class CallsPage(FormPage["DirectoryView"]):
    """What is to be called or visited now."""

    widest = 900

    def subtitle(self) -> str:
        return T("Ask without a word about any woman. What is left out here is still to be called.")

    def build(self, body: QBoxLayout) -> None:
        self.done = Notice("", Tone.GOOD, name="calls.done")
        body.addWidget(self.done)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def read(self) -> DirectoryView:
        return directory.directory(self.signed_in)

    def _shown(self) -> tuple[EntryView, ...]:
        return self.answer.to_call[:MOST_ON_A_PAGE] if self.answer is not None else ()

    def about(self) -> Draft | None:
        return None if self.answer is None else {"calls": ",".join(view.entry_id.hex() for view in self._shown())}

    def show_answer(self, answer: DirectoryView) -> None:
        clear(self._parts)
        self.form = Form()
        self.answer = answer
        if not answer.to_call:
            nothing = T("Everything in the directory was verified in the last 90 days, or is over.")
            self._parts.addWidget(EmptyState("check", T("Nobody is to be called"), nothing))
            return
        card = Card(T("To call or visit"), name="calls.card")
        for at, view in enumerate(self._shown()):
            if at:
                card.add(rule())
            self._line(card, at, view)
        card.add(row(primary(T("&Write it all down"), self._save, name="calls.save", icon="check"), None))
        self._parts.addWidget(card)
        self.form.edited.connect(self.draft_changed)

    def _line(self, card: Card, at: int, view: EntryView) -> None:
        entry = view.entry
        when = words.hours_word(entry.hours) if entry.hours is not OpenHours.NOT_ASKED else ""
        number = isolate(spaced(entry.phone)) if entry.phone else ""
        told = (as_typed(said(entry.name)), number, when)
        card.add(label(listed(told), "label"))
        if doubt := words.doubt_words(view.state, view.verified_on):
            card.add(label(doubt, "small"))
        found = [(each.value, words.found_word(each)) for each in CheckFound if each is not CheckFound.CHANGED]
        what = ChoiceField(f"found_{at}", T("What came of it"), found, prompt=T("Not called now"))
        what.combo.setObjectName(f"calls.found.{at}")
        ways = [(way.value, words.way_word(way)) for way in CheckWay]
        how = ChoiceField(f"how_{at}", T("How"), ways, prompt=words.way_word(CheckWay.CALLED))
        how.combo.setObjectName(f"calls.how.{at}")
        card.add(row(self.form.add(what), self.form.add(how)))

    def _save(self) -> None:
        raw, made = self.form.raw(), []
        places = []
        for at, view in enumerate(self._shown()):
            if raw[f"found_{at}"]:
                how = CheckWay(raw[f"how_{at}"] or CheckWay.CALLED)
                made.append(CallMade(view.entry_id, CheckFound(raw[f"found_{at}"]), how))
                places.append(at)
        self.act(
            lambda: directory.verify(self.signed_in, made),
            lambda _none: self._written(len(made)),
            failed=lambda error: self._not_done(error, places),
        )

    def _written(self, count: int) -> None:
        self.done.tell(T("%Ln entries are written down.", "", count))

    def _not_done(self, error: Exception, places: list[int]) -> None:
        place = int(error.params.get("place", 0)) if isinstance(error, UserFault) else 0
        if isinstance(error, UserFault) and error.code != "nothing_chosen" and place < len(places):
            self.form.fields[f"how_{places[place]}"].show_fault(UserFault(error.code, field=f"how_{places[place]}"))
        else:
            self.tell(error)
