"""How many came on one day, typed in numbers: counted on paper, or put right; or about how many, where nobody counted.

A field left empty is not counted. An estimate is added to no count.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from nsintake.domain.text import typed_count
from nsintake.domain.training import MOST_COUNT, Attender, CameBefore, DoorCell, DutyOffice
from nsintake.errors import Refused, UserFault
from nsintake.services.trainings import door
from ui import style
from ui.i18n import T, day, digits
from ui.message import ask
from ui.page import Draft, FormPage
from ui.widgets.basics import Card, button, clear, label, primary, row
from ui.widgets.field import needed
from ui.widgets.fields import TextField, with_button
from ui.widgets.form import Form
from ui.words import trainings as words
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.domain.training import TrainingDay
    from nsintake.services.trainings.door import DoorView

_PEOPLE = tuple(who for who in Attender if who is not Attender.DUTY_BEARER)


class TrainingCountsPage(FormPage["DoorView"]):
    """Counts of one day."""

    widest = style.FORM

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(button(T("The &event"), self._leave, name="counts.event"))
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def _what(self) -> tuple[bytes, date]:
        return self.given_id("training_id"), date.fromisoformat(str(self.arguments["day"]))

    def read(self) -> DoorView:
        return door.at_door(self.signed_in, *self._what())

    def about(self) -> Draft | None:
        if self.answer is None:
            return None
        return {"training": self.answer.training_id.hex(), "day": self.answer.held.day.isoformat()}

    def show_answer(self, answer: DoorView) -> None:
        clear(self._parts)
        self.form = Form()
        what = T("{what}, {place}", what=words.training_kind_word(answer.training.kind), place=_place(answer))
        self.header.set_title(
            T("How many came", "men and women"), T("{what}, {day}", what=what, day=day(answer.held.day))
        )
        if not answer.held.counts:
            self._parts.addWidget(self._estimate_card(answer.held))
        people = Card(T("People"), name="counts.people")
        lead = T("An empty field was not counted; write 0 only where somebody counted and there was nobody.")
        people.add(label(lead, "soft"))
        for who in _PEOPLE:
            people.add(self._line(words.attender_word(who), who, DutyOffice.NOT_ASKED))
        self._parts.addWidget(people)
        bearers = Card(T("Duty bearers, by their office"), name="counts.bearers")
        bearers.add(label(T("Whoever is counted here is not counted again above."), "soft"))
        for office in DutyOffice:
            bearers.add(self._line(words.duty_office_word(office), Attender.DUTY_BEARER, office))
        bearers.add(row(primary(T("&Save"), self._save, name="counts.save", icon="check"), None))
        self._parts.addWidget(bearers)
        self.form.now_stored()
        self.form.edited.connect(self.draft_changed)
        if self.arguments.get("about") and "about" in self.form.fields:
            self.form.fields["about"].ask_again()

    def _estimate_card(self, held: TrainingDay) -> Card:
        card = Card(T("Nobody counted"), name="counts.estimate")
        why = T("It is called an estimate in the list and on this page. It is added to no count and never published.")
        field = needed(TextField("about", T("About how many came in all"), help=why, ltr=True))
        field.set_raw("" if held.about is None else digits(str(held.about)))
        save = button(T("Save the es&timate"), self._save_estimate, name="counts.save_about")
        card.add(with_button(self.form.add(field), save))
        return card

    def _save_estimate(self) -> None:
        answer, field = self.answer, self.form.fields["about"]
        if answer is None:
            return
        try:
            about = typed_count(field.raw(), field.name, most=MOST_COUNT)
        except UserFault as fault:
            field.show_fault(fault)
            return
        key, held = answer.training_id, answer.held
        self.act(lambda: door.estimate(self.signed_in, key, held.day, about, before=held), self._saved)

    def _line(self, title: str, who: Attender, office: DutyOffice) -> QBoxLayout:
        fields = []
        for came in CameBefore:
            cell = DoorCell(who, came, office)
            said = T("{who}, {came}", who=title, came=words.came_word(came))
            field = TextField(_name(cell), said, ltr=True)
            held = self.answer.held.number_of(cell) if self.answer is not None else None
            field.set_raw("" if held is None else digits(str(held)))
            fields.append(self.form.add(field))
        return row(*fields)

    def _save(self, *, all_new: bool = False) -> None:
        answer, numbers = self.answer, dict[DoorCell, int | None]()
        if answer is None:
            return
        wrong = []
        for cell in _cells():
            field = self.form.fields[_name(cell)]
            try:
                numbers[cell] = typed_count(field.raw(), field.name, most=MOST_COUNT)
                field.set_error("")
            except UserFault as fault:
                field.show_fault(fault)
                wrong.append(field)
        if wrong:
            wrong[0].ask_again()
            return
        self.act(
            lambda: door.type_counts(
                self.signed_in, answer.training_id, answer.held.day, numbers, before=answer.held, all_new=all_new
            ),
            self._saved,
            failed=self._not_saved,
        )

    def _saved(self, _view: DoorView) -> None:
        self.form.now_stored()
        self._kept = None
        self.draft_changed.emit()
        self._leave()

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.code == "counted_as_new":
            asked = T(
                "On an earlier day of this event people were counted as new, and now as many are new and nobody was "
                "here before. Whoever came before is not new. Are all of these new?"
            )
            ask(self, asked, T("They are all new"), lambda: self._save(all_new=True), title=T("Are they the same?"))
        elif isinstance(error, UserFault):
            self.form.fields[_name(_cells()[0])].show_fault(error)
        else:
            self.say_refused(error)

    def _leave(self) -> None:
        self.shell.go("training", training_id=self._what()[0].hex())


def _cells() -> list[DoorCell]:
    people = [DoorCell(who, came) for who in _PEOPLE for came in CameBefore]
    return people + [DoorCell(Attender.DUTY_BEARER, came, office) for office in DutyOffice for came in CameBefore]


def _name(cell: DoorCell) -> str:
    return f"count_{cell.who.value}_{cell.came.value}_{cell.office.value}"


def _place(view: DoorView) -> str:
    return as_typed(view.training.place)
