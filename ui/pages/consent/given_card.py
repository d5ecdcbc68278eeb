"""How she said it: spoken, on paper or by phone, who read it in which language, who was in the room, and for a girl who
consents with her. It calls no service.

How she said it and before whom begin unanswered: what she said last time was said on another day.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from nsintake.domain.consent import Given, GivenHow, Said
from nsintake.domain.how_said import SPOKEN_ALONE, how_of
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.domain.minors import Authority, Caregiver, CaregiverRelation
from nsintake.errors import UserFault
from ui import style
from ui.i18n import T
from ui.widgets.basics import Card, column, label
from ui.widgets.field import Field, TextField
from ui.widgets.fields import ChoiceField, DateField, RadioField
from ui.widgets.form_code import FormCodes
from ui.words import consent as consent_words
from ui.words.answers import choice_word

if TYPE_CHECKING:
    from nsintake.services.consent.consent_view import AskingSheet


def _yes_no() -> list[tuple[str, str]]:
    return [("yes", T("Yes")), ("no", T("No"))]


class GivenCard(Card):
    """``changed`` is called when anything was typed."""

    def __init__(self, sheet: AskingSheet, changed: Callable[[], object]) -> None:
        super().__init__(T("How she said it"), name="ask_consent.given")
        self._young = sheet.caregiver_consents
        people = list(sheet.staff)
        languages = [(lang.value, choice_word("language", lang.value)) for lang in Lang]
        self.how = RadioField(
            "ask_how", T("She said it"), consent_words.hows(), across=True, takes_back=True, required=True
        )
        self.papers = FormCodes("ask_mark")
        self.day = DateField("ask_day", T("On which day, if not today"))
        self.language = ChoiceField("ask_language", T("Read to her in"), languages)
        self.read_by = ChoiceField("ask_read_by", T("Who read it to her"), people)
        self.witness = ChoiceField("ask_witness", T("Witness"), people)
        self.interpreter = TextField("ask_interpreter", T("Code of the interpreter"))
        self.in_room = TextField("ask_in_room", T("Who was in the room"))
        self.fields: dict[str, Field] = {
            "how": self.how,
            "day": self.day,
            "language": self.language,
            "read_by": self.read_by,
            "witness": self.witness,
            "interpreter": self.interpreter,
            "in_room": self.in_room,
        }
        for field in tuple(self.fields.values()):
            self.add(field)
            if field is self.how:
                self.add(self.papers)
        self._caregiver = self._with_her()
        self.add(self._caregiver)
        self.language.set_raw(sheet.language.value)
        self.read_by.set_raw(people[0][0])
        for field in self.fields.values():
            field.changed.connect(changed)
        self.papers.changed.connect(changed)
        for field in (self.how, self.wanted):
            field.changed.connect(self._refresh)
        self._refresh()

    def _with_her(self) -> QWidget:
        held = QWidget()
        inner = column(style.GAP)
        held.setLayout(inner)
        relations = [
            (relation.value, consent_words.relation_word(relation.value))
            for relation in CaregiverRelation
            if relation.value != "unknown"
        ]
        authorities = [
            (authority.value, consent_words.authority_word(authority.value))
            for authority in Authority
            if authority.value != "unknown"
        ]
        self.wanted = RadioField("ask_wanted", T("Does she want somebody to consent with her?"), _yes_no(), across=True)
        self.assent = RadioField("ask_assent", T("Does she agree herself, asked alone?"), _yes_no(), across=True)
        self.relation = ChoiceField("ask_relation", T("Who consents with her"), relations)
        self.authority = ChoiceField("ask_authority", T("What entitles this person"), authorities)
        self.suspected = RadioField(
            "ask_suspected", T("May this person be part of what is happening to her?"), _yes_no(), across=True
        )
        if self._young:
            inner.addWidget(label(T("She is under 15: ask her alone, then the person who is entitled."), "soft"))
        parts = ("wanted", "assent", "relation", "authority", "suspected")
        for name in parts:
            field = getattr(self, name)
            inner.addWidget(field)
            self.fields[name] = field
        self.wanted.setVisible(not self._young)
        self.assent.setVisible(self._young)
        return held

    @property
    def _on_paper(self) -> bool:
        return self.how.raw() == GivenHow.PAPER_IN_CABINET.value

    @property
    def _somebody(self) -> bool:
        return self._young or self.wanted.raw() == "yes"

    def _refresh(self) -> None:
        self.papers.setVisible(self._on_paper)
        self.witness.setVisible(self.how.raw() != SPOKEN_ALONE)
        for field in (self.relation, self.authority, self.suspected):
            field.setVisible(self._somebody)

    def with_form(self, said: Said) -> Said:
        """Her word to one office with the form she crossed for it, where it was on paper."""
        code, vouched = self.papers.of(said.recipient_id) if self._on_paper else ("", False)
        return replace(said, form=code, vouched=vouched)

    def given(self) -> Given:
        """What was typed. Raises UserFault ``how_said_missing``, ``witness_missing``, or for a day that is none."""
        how, witness = self.how.raw(), self.witness.raw()
        if not how:
            raise UserFault("how_said_missing", field="how")
        if how == GivenHow.SPOKEN.value and witness in {"", self.read_by.raw()}:  # who read it is no witness of it
            raise UserFault("witness_missing", field="witness")
        caregiver = None
        if self._somebody and self.relation.raw():
            caregiver = Caregiver(
                CaregiverRelation(self.relation.raw()),
                Authority(self.authority.raw() or Authority.UNKNOWN),
                suspected=YesNo(self.suspected.raw() or YesNo.UNKNOWN),
                she_agrees=YesNo(self.wanted.raw() or YesNo.UNKNOWN),
            )
        return Given(
            how=how_of(how),
            day=self.day.value(),
            language=Lang(self.language.raw()) if self.language.raw() else None,
            read_by=self.read_by.raw(),
            witness="" if how == SPOKEN_ALONE else witness,
            interpreter=self.interpreter.raw(),
            in_room=self.in_room.raw(),
            assent=YesNo(self.assent.raw() or YesNo.UNKNOWN) if self._young else YesNo.UNKNOWN,
            caregiver=caregiver,
        )

    def show_fault(self, fault: UserFault) -> bool:
        """Put what is wrong beside its field; False if it is about none of these."""
        field = self.fields.get(str(fault.params.get("field", "")))
        if field is None:
            return self.papers.show_fault(fault)
        field.show_fault(fault)
        return True

    def clear_faults(self) -> None:
        """Say nothing of what was wrong before."""
        for field in self.fields.values():
            field.set_error("")
        self.papers.clear_faults()

    def kept(self) -> dict[str, Any]:
        """What is typed, for a draft."""
        codes = {office: line.field.raw() for office, line in self.papers.lines.items()}
        return {**{name: field.raw() for name, field in self.fields.items()}, "codes": codes}

    def put_back(self, kept: dict[str, Any]) -> None:
        """Put back what ``kept`` gave."""
        for name, field in self.fields.items():
            field.set_raw(kept.get(name, ""))
        for office, line in self.papers.lines.items():
            line.field.set_raw(kept.get("codes", {}).get(office, ""))
        self._refresh()
