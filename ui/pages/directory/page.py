"""The list of offices, services, persons and hotlines: found by what she needs, each with its doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from nsintake.domain.directory import EntryState, HelpNeed, OpenHours
from nsintake.domain.directory_filter import EntryFilter
from nsintake.domain.language import Lang
from nsintake.domain.phone import spaced
from nsintake.domain.roles import Permission
from nsintake.services.liaison import directory
from ui.i18n import T, day, isolate
from ui.page import LoadedPage
from ui.pages.directory.none_left import NoneLeft
from ui.widgets.basics import Card, Notice, Tone, button, label, primary, row
from ui.widgets.data_table import DataTable
from ui.widgets.fields import CheckField, ChoiceField, TextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.words import directory as words
from ui.words.rules import as_typed
from ui.words.values import language_word, said

if TYPE_CHECKING:
    from datetime import date

    from nsintake.services.liaison.directory import DirectoryView, EntryView

_ROWS_SEEN = 14


class DirectoryPage(LoadedPage["DirectoryView"]):
    """The directory."""

    _unasked = False
    """Whether the entries that nobody asked are shown, where nothing else fits."""

    def subtitle(self) -> str:
        return T("What nobody has verified prints on no paper and gets no letter. It is shown here with its doubt.")

    def build(self, body: QBoxLayout) -> None:
        go = self.shell.go
        if self.signed_in.may(Permission.RUN_INTAKE):
            for_her = button(
                T("&Print numbers for her"),
                lambda: go("numbers_alone"),
                name="directory.numbers",
                icon="printer",
            )
            self.header.add_action(for_her)
        if self.signed_in.may(Permission.KEEP_DIRECTORY):
            self.header.add_action(button(T("&Read in a list"), lambda: go("read_in"), name="directory.read"))
            calls = button(T("Round of &calls"), lambda: go("calls"), name="directory.calls", icon="phone")
            self.header.add_action(calls)
            new = primary(T("&New entry"), lambda: go("entry", new=True), name="directory.new", icon="plus")
            self.header.add_action(new)
        self.nothing = Notice("", Tone.WAITING, name="directory.nothing")
        body.addWidget(self.nothing)
        body.addWidget(self._filters())
        card = Card(flush=True)
        self.table = DataTable(_columns(), name="directory.table", describe=T("Directory"), most_lines=6)
        self.table.opened.connect(lambda entry_id: self.shell.go("entry", entry_id=entry_id))
        card.add(self.table)
        body.addWidget(card)
        self.uncovered = Notice("", Tone.WAITING, name="directory.uncovered", title=T("No verified help for"))
        body.addWidget(self.uncovered)

    def _filters(self) -> Card:
        card = Card(name="directory.filters")
        needs = [(need.value, words.help_need_word(need)) for need in HelpNeed]
        hours = [(each.value, words.hours_word(each)) for each in OpenHours if each is not OpenHours.NOT_ASKED]
        langs = [(lang.value, language_word(lang.value)) for lang in Lang]
        add, every = self.form.add, T("All")
        titles = _filter_titles()
        card.add(add(TextField("text", titles["text"])))
        card.add(
            row(
                add(ChoiceField("need", titles["need"], needs, prompt=every)),
                add(ChoiceField("hours", titles["hours"], hours, prompt=every)),
                add(ChoiceField("lang", titles["lang"], langs, prompt=every)),
            )
        )
        card.add(
            FlowRow(
                add(CheckField("female_staff", T("Female staff"))),
                add(CheckField("free", T("Free of charge"))),
                add(CheckField("no_id", T("No ID asked"))),
                add(CheckField("anonymous", T("She may stay anonymous"))),
            )
        )
        self.count = label("", "small", name="directory.count")
        card.add(self.count)
        self._none = NoneLeft(self._show_unasked, self._clear)
        card.add(self._none)
        self.form.edited.connect(self._filtered)
        return card

    def read(self) -> DirectoryView:
        return directory.directory(self.signed_in)

    def show_answer(self, answer: DirectoryView) -> None:
        nothing = T(
            "Nothing here is verified yet. Call or visit each office and number, and write down what came of it."
        )
        self.nothing.show_text("" if any(view.state.prints for view in answer.entries) else nothing)
        lacking = [words.help_need_word(held.need) for held in answer.covered if not held.verified]
        self.uncovered.show_text(T(", ").join(lacking))
        self._show_rows()

    def wanted(self) -> EntryFilter:
        """What the filters ask for."""
        raw = self.form.raw()
        return EntryFilter(
            need=HelpNeed(raw["need"]) if raw["need"] else None,
            hours=OpenHours(raw["hours"] or OpenHours.NOT_ASKED),
            lang=Lang(raw["lang"]) if raw["lang"] else None,
            female_staff=raw["female_staff"],
            free=raw["free"],
            no_id=raw["no_id"],
            anonymous=raw["anonymous"],
            text=raw["text"].strip(),
        )

    def _filtered(self) -> None:
        self._unasked = False
        self._show_rows()

    def _show_unasked(self) -> None:
        """The entries that could fit and that nobody asked, until another filter is set."""
        self._unasked = True
        self._show_rows()
        self.table.setFocus()

    def _clear(self) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
        self._filtered()
        next(iter(self.form.fields.values())).setFocus()

    def _titles(self) -> dict[str, str]:
        """What each filter is called, with what is chosen in it."""
        held = self.form.fields
        titles = {name: field.box.text() for name, field in held.items() if isinstance(field, CheckField)}
        chosen = {name: field.combo.currentText() for name, field in held.items() if isinstance(field, ChoiceField)}
        chosen["text"] = as_typed(str(held["text"].raw()).strip())
        for name, what in _filter_titles().items():
            titles[name] = T("{what}: {detail}", what=what, detail=chosen[name])
        return titles

    def _show_rows(self) -> None:
        if self.answer is None:
            return
        wanted = self.wanted()
        every = self.answer.entries
        shown = [view for view in every if wanted.fits(view.entry, view.entry.name)]
        unasked = [view for view in every if wanted.not_asked(view.entry, view.entry.name)]
        told = T("{shown} of %Ln entries", "", len(every), shown=len(shown))
        if unasked:
            more = T("%Ln more could fit: nobody asked them.", "", len(unasked))
            told = f"{told}. {more}"
        self.count.setText(told)
        if shown or not wanted.each():
            self._none.hide()
        else:
            self._none.show_state(wanted, every, self._titles(), unasked=len(unasked), asked=self._unasked)
        self.table.set_rows([_row(view) for view in (shown or (unasked if self._unasked else []))])
        self.table.fit_height(_ROWS_SEEN)


def _filter_titles() -> dict[str, str]:
    return {
        "text": T("Name, place or number"),
        "need": T("What she needs"),
        "hours": T("When"),
        "lang": T("Language"),
    }


def _row(view: EntryView) -> TableRow:
    entry = view.entry
    return TableRow(
        view.entry_id.hex(),
        {
            "name": as_typed(said(entry.name)),
            "number": isolate(spaced(entry.phone)),
            "needs": T(", ").join(words.help_need_word(need) for need in entry.needs),
            "hours": words.hours_word(entry.hours),
            "state": _state_pill(view.state, view.verified_on),
        },
    )


def _state_pill(state: EntryState, verified_on: date | None) -> Pill:
    """Whether an entry can be relied on, and since when."""
    on = day(verified_on) if verified_on is not None else ""
    match state:
        case EntryState.VERIFIED:
            return Pill(T("Verified {day}", day=on), Tone.GOOD)
        case EntryState.STALE:
            return Pill(T("Call again: {day}", day=on), Tone.WAITING)
        case EntryState.LAPSED:
            return Pill(T("Too old: {day}", day=on), Tone.URGENT)
        case EntryState.UNVERIFIED:
            return Pill(T("Not verified"), Tone.URGENT)
        case EntryState.CANCELLED:
            return Pill(T("Reported cancelled"), Tone.URGENT)
        case EntryState.ENDED:
            return Pill(T("Over"), Tone.NEUTRAL)


def _columns() -> list[Column]:
    return [
        Column("name", T("Who"), share=7),
        Column("number", T("Number"), share=4),
        Column("needs", T("For"), share=5),
        Column("hours", T("When"), share=4),
        Column("state", T("Status"), ColumnKind.PILL, share=5),
    ]
