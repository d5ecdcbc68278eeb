"""The offices that letters go to, as a form each; an office that was ever written to is retired, never removed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from nsintake.domain.language import Lang
from nsintake.domain.recipients import RecipientKind
from nsintake.services.liaison import directory
from nsintake.services.wording import recipients
from ui import style
from ui.i18n import T, day
from ui.message import ask
from ui.page import Draft, FormPage
from ui.pages.wording.cards import VersionsCard
from ui.pages.wording.fields import turn
from ui.pages.wording.names import state_words
from ui.widgets.basics import Card, Notice, Tone, button, clear, fill, label, primary, quiet, row
from ui.widgets.data_table import DataTable
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.form import Form
from ui.widgets.rows import Column, ColumnKind, Pill, TableRow
from ui.widgets.tab_order import tab_after
from ui.words import values as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.records.content_kinds import Confirmed, Office
    from nsintake.services.wording.recipients import OfficesView


class OfficesPage(FormPage["OfficesView"]):
    """Offices."""

    widest = style.FORM
    _open_id: str | None = None
    _entry = ""
    """The entry of the directory (hex of its id) that a new office is one with; empty for none."""

    def subtitle(self) -> str:
        return T("Their names are on papers and are not checked for hers, so only a keeper signs them.")

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(button(T("All &texts"), lambda: self.shell.go("wording"), name="offices.all"))
        self.header.add_action(primary(T("&New office"), partial(self._edit, ""), name="offices.new", icon="plus"))
        self.said = Notice("", Tone.GOOD, name="offices.said")
        self.refused = Notice("", Tone.URGENT, name="offices.refused")
        self.state = label("", "soft", name="offices.state")
        body.addWidget(self.state)
        body.addWidget(self.refused)
        self.examples = Notice("", Tone.WAITING, name="offices.examples")
        body.addWidget(self.examples)
        body.addWidget(self.said)
        self._place = QVBoxLayout()
        body.addLayout(self._place)
        card = Card(flush=True)
        self.table = DataTable(_columns(), name="offices.table", describe=T("Offices"))
        self.table.opened.connect(self._edit)
        card.add(self.table)
        body.addWidget(card)
        self._older = QVBoxLayout()
        body.addLayout(self._older)

    def on_shown(self, **_arguments: object) -> None:
        self.said.show_text("")
        self._leave()
        self._entry = str(self.arguments.get("entry_id") or "")
        self.reload()

    def read(self) -> OfficesView:
        return recipients.offices(self.signed_in)

    def about(self) -> Draft | None:
        return None if self.answer is None else {}

    def typed(self) -> Draft | None:
        return None if self._open_id is None else {"office": self._open_id, "form": self.form.raw()}

    def put_back(self, draft: Draft) -> None:
        self._edit(str(draft.get("office", "")))
        self.form.set_raw(dict(draft.get("form", {})))

    def show_answer(self, answer: OfficesView) -> None:
        self.state.setText(state_words(answer.text.state))
        refused = T("A list is here that no keeper signed as it is. It is not used. Signing the list again settles it.")
        self.refused.show_text(refused if answer.text.state.refused else "")
        self.table.set_rows(
            [
                TableRow(
                    office.recipient.recipient_id,
                    {
                        "office": words.said(office.recipient.office),
                        "kind": words.office_kind_word(office.recipient.kind),
                        "state": _state(office, answer),
                    },
                )
                for office in answer.offices
            ]
        )
        self.table.fit_height()
        self.examples.show_text(examples_words(len(answer.examples)))
        own = T("The list that came with the program")
        versions = VersionsCard(T("Earlier lists"), answer.text.versions, own=own, name="offices")
        versions.on_again(self._ask_back)
        fill(self._older, versions)
        if self._entry and self._open_id is None:
            entry, self._entry = self._entry, ""
            self._edit("")
            self.form.fields["entry"].set_raw(entry)
            self._name_as_entry()

    # --- one office

    def _edit(self, recipient_id: str) -> None:
        view = self.answer
        if view is None:
            return
        self._leave()
        self._open_id = recipient_id
        office = next((office for office in view.offices if office.recipient.recipient_id == recipient_id), None)
        card = Card(words.said(office.recipient.office) if office else T("New office"), name="offices.card")
        self.form = Form()
        self.form.edited.connect(self.draft_changed)
        if office is None:
            kinds = [(kind.value, words.office_kind_word(kind)) for kind in RecipientKind]
            card.add(self.form.add(ChoiceField("kind", T("What sort of office"), kinds, required=True)))
            card.add(self.form.add(self._entry_field(view)))
        else:
            card.add(
                Notice(
                    T(
                        "Mend its words here. If it is another office, retire this one and add a new one: what women "
                        "agreed to tell this office must never reach another."
                    ),
                    Tone.WAITING,
                )
            )
        card.add(_status_part(recipient_id, office, view))
        for name, title in _fields().items():
            for lang in Lang:
                field = self._field(name, title, lang)
                if office is not None:
                    field.set_value(getattr(office.recipient, name).said_in(lang))
                card.add(self.form.add(field))
        acts = [primary(T("&Sign"), self._ask_sign, name="offices.sign", icon="key")]
        if office is not None:
            retire = T("Write to it &again") if office.retired else T("&Retire it")
            acts.append(button(retire, partial(self._ask_retire, not office.retired), name="offices.retire"))
        if recipient_id in view.examples:
            confirm = button(T("It is so: &confirm it"), self._ask_confirm, name="offices.confirm", icon="check")
            acts.insert(0, confirm)
        acts.append(quiet(T("&Cancel"), self._leave, name="offices.cancel"))
        card.add(row(*acts, None))
        self._place.addWidget(card)
        tab_after(self.header, card)
        next(iter(self.form.fields.values())).setFocus()

    def _entry_field(self, view: OfficesView) -> ChoiceField:
        entries = [(held.entry_id.hex(), as_typed(words.said(held.entry.name))) for held in view.unsigned]
        told = T("Its telephone and what else is known stay with it: the directory has one entry of both.")
        field = ChoiceField("entry", T("Its entry in the directory"), entries, help=told, prompt=T("It has none yet"))
        field.changed.connect(self._name_as_entry)
        return field

    def _name_as_entry(self) -> None:
        """The name as the directory has it, where none is typed yet."""
        chosen = self.form.fields["entry"].raw()
        held = (
            next((held for held in self.answer.unsigned if held.entry_id.hex() == chosen), None)
            if self.answer
            else None
        )
        if held is None:
            return
        for lang in Lang:
            field = self.form.fields[f"office.{lang.value}"]
            if not field.raw():
                field.set_raw(held.entry.name.said_in(lang))

    def _sign_office(self, chosen: str, kind: str, entry: str, values: dict[str, str], after: int) -> None:
        recipient_id = recipients.save_office(self.signed_in, chosen, kind, values, after=after)
        if entry:
            directory.make_one(self.signed_in, bytes.fromhex(entry), recipient_id)

    def _field(self, name: str, title: str, lang: Lang) -> TextField:
        said = T("{what}, {language}", what=title, language=words.language_word(lang.value))
        field = TextField(f"{name}.{lang.value}", said, required=True)
        turn(field.edit, lang)
        return field

    def _leave(self) -> None:
        self._open_id = None
        clear(self._place)

    def _ask_sign(self) -> None:
        values = self.form.values()
        if values is None or self._open_id is None:
            return
        chosen, kind = self._open_id, str(values.pop("kind", "") or "")
        entry = str(values.pop("entry", "") or "")
        asked = T(
            "The list is signed as the next version, and this office is confirmed as it is here. Letters written "
            "from now on use it."
        )
        ask(
            self,
            asked,
            T("Sign"),
            lambda: self._run(partial(self._sign_office, chosen, kind, entry, values)),
            title=T("Sign the list of offices?"),
            icon="key",
        )

    def _ask_confirm(self) -> None:
        chosen = self._open_id or ""
        ask(
            self,
            T("This office exists, and its function and address are as they are here in all three languages?"),
            T("Sign"),
            lambda: self._run(lambda after: recipients.confirm(self.signed_in, chosen, after=after)),
            title=T("Confirm this office?"),
            icon="key",
        )

    def _ask_retire(self, retired: bool) -> None:  # noqa: FBT001 - given by partial
        chosen = self._open_id or ""
        asked = (
            T("No new letter can go to this office. What was written to it stays, and consent can still be taken back.")
            if retired
            else T("Letters can go to this office again.")
        )
        ask(
            self,
            asked,
            T("Sign"),
            lambda: self._run(
                lambda after: recipients.retire(self.signed_in, chosen, retired=retired, after=after),
            ),
            title=T("Sign the list of offices?"),
            icon="key",
        )

    def _ask_back(self, version: int) -> None:
        ask(
            self,
            T("This list is signed again. Offices that came later are kept and retired."),
            T("Use again"),
            lambda: self._run(lambda after: recipients.list_back_to(self.signed_in, version, after=after)),
            title=T("Back to an earlier list?"),
            icon="key",
        )

    def _run(self, act: Callable[[int], object]) -> None:
        if self.answer is None:
            return
        after = self.answer.after

        def done(_result: object) -> None:
            self._leave()
            self.draft_changed.emit()
            self.said.tell(T("The list is signed."), Tone.GOOD)

        self.act(lambda: act(after), done)


def _state(office: Office, view: OfficesView) -> Pill:
    if office.retired:
        return Pill(T("Retired"), Tone.NEUTRAL)
    if office.recipient.recipient_id in view.examples:
        return Pill(T("Example"), Tone.WAITING)
    return Pill(T("In use"), Tone.GOOD)


def _status_part(recipient_id: str, office: Office | None, view: OfficesView) -> QWidget:
    """Whether anybody has confirmed it."""
    if recipient_id in view.examples:
        return Notice(_example_words(), Tone.WAITING, name="offices.example")
    confirmed = None if office is None else office.confirmed
    return label(_confirmed_words(confirmed, view) if confirmed else "", "soft", name="offices.confirmed")


def examples_words(count: int) -> str:
    """What is to be done about offices that nobody confirmed; empty if there are none."""
    if not count:
        return ""
    return T(
        "%Ln offices are examples. Nothing can be signed to them until a keeper confirms or changes each.", "", count
    )


def _example_words() -> str:
    return T(
        "An example that came with the program. Ask whether this office, its function and its "
        "address are right: confirm it as it is, correct it below, or retire it."
    )


def _confirmed_words(confirmed: Confirmed, view: OfficesView) -> str:
    name = as_typed(view.names.get(confirmed.by, confirmed.by))
    return T("Confirmed by {name}, {day}.", name=name, day=day(date.fromisoformat(confirmed.day)))


def _fields() -> dict[str, str]:
    return {
        "office": T("Name of the office"),
        "function": T("To whom in it, by function, with the form of address"),
        "address": T("Address"),
    }


def _columns() -> list[Column]:
    return [
        Column("office", T("Office"), share=8),
        Column("kind", T("What it is"), share=6),
        Column("state", T("Status"), ColumnKind.PILL, share=4),
    ]
