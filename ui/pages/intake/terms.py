"""What belongs to what she agrees to in a session: how she said it, whom she accepts, the terms for one office.

Object names: ``given.how_VALUE``, ``mark.OFFICE`` with ``mark.OFFICE_vouched``, ``given.witness``, ``given.in_room``;
``intake.one.ID``, ``conditions.ID``, ``reasons.ID``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from nsintake.domain.consent import GivenHow
from nsintake.domain.how_said import (
    CONDITIONS,
    HOW,
    IN_ROOM,
    MARK,
    ONE_LETTER,
    REASONS,
    SPOKEN_ALONE,
    VOUCHED,
    WITNESS,
    of_office,
)
from nsintake.services.cases import restriction
from nsintake.services.consent import consent_view
from ui import background, style
from ui.i18n import T
from ui.widgets.basics import Card, column, label
from ui.widgets.field import TextField
from ui.widgets.fields import ChoiceField, MultilineField, RadioField
from ui.widgets.form_code import FormCodes
from ui.words import consent as consent_words

if TYPE_CHECKING:
    from nsintake.errors import UserFault
    from nsintake.records.signed_in import SignedIn
    from nsintake.services.cases.restriction import Colleague
    from ui.pages.intake.fields import FieldCache
    from ui.pages.intake.session_state import SessionState


class GivenBlock(Card):
    """``edited`` fires when an answer changed."""

    edited = Signal()

    def __init__(self, session_state: SessionState, signed_in: SignedIn) -> None:
        super().__init__(T("How she said it"), name="intake.given")
        self._session_state, answers = session_state, session_state.answers
        self._staff_shown = False
        self.add(label(T("It counts for every office that she said anything about. Nothing is chosen before."), "soft"))
        self.how = RadioField(HOW, T("She said it"), consent_words.hows(), across=True, takes_back=True, required=True)
        self.how.set_raw(answers.get(HOW, ""))
        self.papers = FormCodes(MARK)
        self.witness = ChoiceField(WITNESS, T("Witness"), [], hint=T("needed where she spoke before one"))
        self.witness.set_raw(answers.get(WITNESS, ""))
        room = T("A companion who stayed is written down by itself. No names.")
        self.in_room = TextField(IN_ROOM, T("Who was in the room"), help=room)
        self.in_room.set_raw(answers.get(IN_ROOM, ""))
        for part in (self.how, self.papers, self.witness, self.in_room):
            self.add(part)
            part.changed.connect(self._keep)
        self._refresh()
        background.run(self, lambda: consent_view.staff(signed_in), self._show_staff)

    def _show_staff(self, staff: tuple[tuple[str, str], ...]) -> None:
        said = self._session_state.answers.get(WITNESS, "")
        with QSignalBlocker(self.witness.combo):  # nobody chose anything
            for uid, name in staff[1:]:
                self.witness.combo.addItem(name, uid)
            if self.witness.raw() != said:  # what is said beside it stays
                self.witness.set_raw(said)
        self._staff_shown = True

    def _refresh(self) -> None:
        self.papers.setVisible(self.how.raw() == GivenHow.PAPER_IN_CABINET.value)
        self.witness.setVisible(self.how.raw() != SPOKEN_ALONE)

    def _keep(self) -> None:
        self._refresh()
        witness = self.witness.raw() or ("" if self._staff_shown else self._session_state.answers.get(WITNESS, ""))
        said = {
            HOW: self.how.raw(),
            WITNESS: witness,  # a colleague can be chosen only once the list of them is here
            IN_ROOM: self.in_room.raw(),
        }
        for office in (office for office, line in self.papers.lines.items() if not line.isHidden()):
            code, vouched = self.papers.of(office)
            said |= {of_office(MARK, office): code, of_office(VOUCHED, office): "yes" if vouched else ""}
        changed = [self._session_state.put(name, raw) for name, raw in said.items()]
        if any(changed):
            self.edited.emit()

    def show_offices(self, offices: Iterable[tuple[str, str]]) -> None:
        """The offices asked about now (id, name): on paper each has a form of its own."""
        self.papers.show_offices(offices)
        answers = self._session_state.answers
        for office, line in self.papers.lines.items():
            typed = answers.get(of_office(MARK, office), "")
            if line.field.raw() != typed:
                line.put_back(typed, vouched=answers.get(of_office(VOUCHED, office)) == "yes")

    def show_fault(self, fault: UserFault) -> None:
        """Put what is wrong beside its field: what nobody answered, or a form's code."""
        asked = {field.name: field for field in (self.how, self.witness)}.get(str(fault.params.get("field", "")))
        if asked is None:
            self.papers.show_fault(fault)
        else:
            asked.show_fault(fault)


class AcceptedCard(Card):
    """A box for each colleague and for each keeper she may not want; ``edited`` fires when one changed."""

    edited = Signal()

    def __init__(self, session_state: SessionState, signed_in: SignedIn) -> None:
        super().__init__(T("Who may open her file?"), name="intake.accepted")
        self._session_state = session_state
        self.boxes: dict[str, QCheckBox] = {}
        lead = T(
            "Only you and the keepers, unless she accepts somebody else here, or does not want one of the keepers. "
            "Read her the names."
        )
        self.add(label(lead, "soft"))
        self._nobody = label(T("Nobody else runs intakes here now."), "soft")
        self._nobody.hide()
        self.add(self._nobody)
        self._held = QVBoxLayout()
        self._held.setSpacing(4)
        self.add(self._held)
        self.keepers: dict[str, QCheckBox] = {}
        self._keepers = QVBoxLayout()
        self._keepers.setSpacing(4)
        self.add(self._keepers)
        self._costs = label(
            T(
                "Shut to a keeper, her file opens with none of the keepers' keys and not with the recovery sheets: if "
                "everybody who is on it leaves or forgets her password, nobody ever opens it again."
            ),
            "small",
        )
        self._costs.hide()
        self.add(self._costs)
        named = session_state.answers.get(restriction.ACCEPTED, "").split(",")
        background.run(
            self, lambda: (restriction.colleagues(signed_in, named), restriction.keepers(signed_in)), self._show_both
        )

    def _show_both(self, known: tuple[tuple[Colleague, ...], tuple[Colleague, ...]]) -> None:
        self._show(known[0])
        out = set(self._session_state.answers.get(restriction.SHUT_TO, "").split(","))
        for keeper in known[1]:
            box = QCheckBox(T("Not {name}, a keeper", name=keeper.name))
            box.setObjectName(f"intake.shut_to.{keeper.uid}")
            box.setAccessibleName(box.text())
            box.setChecked(keeper.uid in out)
            box.toggled.connect(lambda _on: self._keep())
            self._keepers.addWidget(box)
            self.keepers[keeper.uid] = box
        self._say_costs()

    def _say_costs(self) -> None:
        self._costs.setVisible(any(box.isChecked() for box in self.keepers.values()))

    def _show(self, people: tuple[Colleague, ...]) -> None:
        chosen = set(self._session_state.answers.get(restriction.ACCEPTED, "").split(","))
        for person in people:
            box = QCheckBox(person.name)
            box.setObjectName(f"intake.accept.{person.uid}")
            box.setAccessibleName(T("She accepts {name}", name=person.name))
            box.setChecked(person.uid in chosen)
            box.toggled.connect(lambda _on: self._keep())
            self._held.addWidget(box)
            self.boxes[person.uid] = box
        self._nobody.setVisible(not people)

    def _keep(self) -> None:
        said = ",".join(uid for uid, box in self.boxes.items() if box.isChecked())
        out = ",".join(uid for uid, box in self.keepers.items() if box.isChecked())
        self._say_costs()
        changed = [
            self._session_state.put(restriction.ACCEPTED, said),
            self._session_state.put(restriction.SHUT_TO, out),
        ]
        if any(changed):
            self.edited.emit()


class OfficeTerms(QWidget):
    """``changed`` is called when the box was ticked; the texts are the field cache's, which tells of them itself."""

    def __init__(
        self, recipient_id: str, session_state: SessionState, field_cache: FieldCache, changed: Callable[[], object]
    ) -> None:
        super().__init__()
        layout = column(style.GAP)
        self.setLayout(layout)
        key = of_office(ONE_LETTER, recipient_id)
        box = QCheckBox(T("For one letter only"))
        box.setObjectName(f"intake.{key}")
        box.setAccessibleName(box.text())
        box.setChecked(session_state.answers.get(key) == "yes")

        def ticked(on: bool) -> None:  # noqa: FBT001 - as the signal calls it
            if session_state.put(key, "yes" if on else ""):
                changed()

        box.toggled.connect(ticked)
        layout.addWidget(box)
        texts = (
            (of_office(CONDITIONS, recipient_id), T("Her conditions")),
            (of_office(REASONS, recipient_id), T("Her reasons, if she wants them kept")),
        )
        for name, title in texts:
            field = field_cache.keep(name, lambda name=name, title=title: MultilineField(name, title, rows=2))  # type: ignore[misc]
            field.set_raw(session_state.answers.get(name, ""))
            layout.addWidget(field)
            field.show()
