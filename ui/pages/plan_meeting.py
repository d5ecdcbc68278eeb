"""Planning a safe-space meeting for one woman with one duty bearer: apart at the door, together in the room.

Object names: ``recipient_id``, ``seen``, ``room``, ``date``, ``starts``, ``she_arrives``, ``he_arrives``,
``female_officer``, ``plan_meeting.save``, ``plan_meeting.nobody``, ``plan_meeting.ask`` (where she has not said that
she would be present).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout

from nsintake.domain.consent import SeenHow, agreed_to_be_seen
from nsintake.services import meetings
from nsintake.services.day import cases
from nsintake.services.intake import reopening
from ui import style
from ui.i18n import T
from ui.page import FormPage
from ui.widgets.basics import Card, EmptyState, Notice, Tone, button, fill, primary, row
from ui.widgets.fields import CheckField, ChoiceField, DateField, RadioField, TextField
from ui.widgets.form import Form
from ui.widgets.time_field import TimeField, moment_at
from ui.widgets.unasked_card import UnaskedCard
from ui.words import values as words

if TYPE_CHECKING:
    from nsintake.services.day.cases import CaseView
    from nsintake.services.meetings import PlannedMeeting
    from ui.page import Draft


class PlanMeetingPage(FormPage["CaseView"]):
    """The plan of a meeting."""

    widest = style.FORM

    def subtitle(self) -> str:
        return T("She and the officer must not meet at the door. She may stop it at any time.")

    def build(self, body: QBoxLayout) -> None:
        self._parts = QVBoxLayout()
        self._parts.setSpacing(18)
        body.addLayout(self._parts)

    def read(self) -> CaseView:
        return cases.open_case(self.session, self.given_id("case_id"))

    def about(self) -> Draft | None:
        return None if self.answer is None else {"case_id": self.answer.case_id.hex(), "case": self.answer.code}

    def typed(self) -> Draft | None:
        raw, preset = self.form.raw(), {"female_officer": self.answer is not None and self.answer.female_officer_only}
        typed = any(value != preset.get(name, "") for name, value in raw.items() if name != "__focus")
        return {"raw": raw} if typed else None

    def put_back(self, draft: Draft) -> None:
        if self.form.fields:
            super().put_back(draft)
            self._narrow()

    def show_answer(self, answer: CaseView) -> None:
        """Ask for the plan, or say why there can be none yet."""
        self.form = Form()
        offices = [(one.recipient_id, words.said(one.office)) for one in answer.consents if one.stands]
        if not offices:
            empty = EmptyState(
                "meeting", T("No office yet"), T("She has not agreed that any office hears her. Ask her first.")
            )
            empty.setObjectName("plan_meeting.nobody")
            fill(self._parts, empty)
            return
        self._unasked = UnaskedCard(self._said)
        fill(self._parts, self._unasked, self._card(offices))
        self._preset()

    def _preset(self) -> None:
        """What she said in her session stands there already."""
        if self.form.fields and self.answer is not None:
            self.form.fields["female_officer"].set_raw(self.answer.female_officer_only)

    def _card(self, offices: list[tuple[str, str]]) -> Card:
        card = Card()
        seen = [(how.value, words.seen_word(how.value)) for how in SeenHow if how is not SeenHow.NOT_PRESENT]
        fields = [
            ChoiceField("recipient_id", T("Which office comes"), offices, required=True),
            RadioField(
                "seen",
                T("How does she agree to be present?"),
                seen,
                help=_at_most(SeenHow.FACE),
                required=True,
                across=True,
            ),
            TextField("room", T("Room"), required=True),
            DateField("date", T("Day"), required=True),
            TimeField("she_arrives", T("She arrives"), example="09:30"),
            TimeField("he_arrives", T("The officer arrives"), example="09:50"),
            TimeField("starts", T("It begins"), example="10:00"),
            CheckField("female_officer", T("Only with a female officer")),
        ]
        self.form = Form(fields)
        self.form.edited.connect(self.draft_changed)
        self._seen = cast("RadioField", fields[1])
        fields[0].changed.connect(self._narrow)
        self._ask_first = Notice("", Tone.WAITING, name="plan_meeting.not_seen")
        self._ask = button(T("&Ask her again"), self._to_consent, name="plan_meeting.ask", icon="speak")
        for part in (fields[0], self._ask_first, fields[1], fields[2]):
            card.add(part)
        self._ask_first.hide()
        self._ask.hide()
        card.body.insertLayout(2, row(self._ask, None))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        for at, field in enumerate(fields[3:7]):
            grid.addWidget(field, at // 2, at % 2)
        card.add(grid)
        card.add(fields[7])
        card.add(
            Notice(
                T("Then her fact sheet is prepared: what the officer may hold in his hand, read to her first."),
                Tone.INFO,
            )
        )
        card.add(row(primary(T("&Plan it"), self._save, name="plan_meeting.save"), None))
        return card

    def _narrow(self) -> None:
        """Only what she agreed to before the office that is chosen can be chosen."""
        case = self.answer
        chosen = str(self.form.fields["recipient_id"].raw())
        one = next((one for one in case.consents if one.recipient_id == chosen), None) if case else None
        agreed = one.seen if one is not None else SeenHow.FACE
        for how, held in self._seen.cards.items():
            held.setEnabled(agreed_to_be_seen(agreed, SeenHow(how)))
        if self._seen.raw() and not self._seen.cards[self._seen.raw()].isEnabled():
            self._seen.set_raw("")
        never = one is not None and agreed is SeenHow.NOT_PRESENT
        self._seen.set_help(_at_most(SeenHow.FACE if never else agreed))
        told = T("She has not said that she would be present before this office. Ask her first, then plan.")
        self._ask_first.show_text(told if never else "")
        self._ask.setVisible(never)
        self._unasked.show_questions(one.to_ask if one is not None else ())

    def _said(self, said: dict[str, str]) -> None:
        """What was never asked is asked; the plan stays as it was typed."""
        if self.answer is not None:
            self.act(partial(reopening.answer_before_leaving, self.session, self.answer.case_id, said))

    def _to_consent(self) -> None:
        if self.answer is not None:
            self.shell.go("ask_consent", case_id=self.answer.case_id.hex())

    def _save(self) -> None:
        case, values = self.answer, self.form.values()
        if case is None or values is None:
            return

        def plan() -> PlannedMeeting:
            return meetings.plan(
                self.session,
                case.case_id,
                values["recipient_id"],
                room=values["room"],
                starts=moment_at(values["date"], values["starts"]),
                she_arrives=moment_at(values["date"], values["she_arrives"]),
                he_arrives=moment_at(values["date"], values["he_arrives"]),
                seen=SeenHow(values["seen"]),
                female_officer=bool(values["female_officer"]),
            )

        self.act(plan, self._planned)

    def _planned(self, planned: PlannedMeeting) -> None:
        for field in self.form.fields.values():
            field.set_raw("")
        self._preset()
        self.passed_over = True
        self.shell.go("letter", draft_id=planned.sheet_draft_id.hex())


def _at_most(agreed: SeenHow) -> str:
    """What is read to her, and why less can be chosen than there is."""
    if agreed is SeenHow.FACE:
        return T("Read it to her. She may choose differently on the day.")
    how = words.seen_word(agreed.value)
    return T("Before this office she agreed to this at most: {how}. She may still choose less on the day.", how=how)
