"""Her safety plan, worked out with her: five answers, the day we look at it again, and who does.

It opens on purpose only, and that is written down. Object names: ``tonight_with``, ``whom_to_call``, ``signals``,
``where_to_go``, ``plan``, ``check``, ``owner``, ``safety_plan.keep``; where one waits: ``next_check``,
``safety_plan.again``, ``safety_plan.close``.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout

from nsintake.errors import UserFault
from nsintake.services.intake import safety_planning
from nsintake.services.intake.safety_planning import PlanText
from ui import style
from ui.i18n import T, day, isolate
from ui.page import Draft, FormPage
from ui.widgets.basics import Card, Notice, Tone, button, fill, label, primary, row
from ui.widgets.fields import ChoiceField, DateField, MultilineField, TextField
from ui.widgets.form import Form

if TYPE_CHECKING:
    from datetime import date

    from nsintake.services.intake.safety_planning import PlanView

_TEXTS = ("tonight_with", "whom_to_call", "signals", "where_to_go", "plan", "check")


class SafetyPlanPage(FormPage["tuple[bytes, PlanView]"]):
    """The plan of one woman."""

    widest = style.FORM
    _said = ""

    def subtitle(self) -> str:
        return T("Worked out with her, in her words. Looking at it is written down.")

    def build(self, body: QBoxLayout) -> None:
        self.header.add_action(button(T("Her &file"), self._to_case, name="safety_plan.case", icon="cases"))
        self.notice = Notice("", Tone.GOOD, name="safety_plan.said")
        body.addWidget(self.notice)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(style.GAP + 4)
        body.addLayout(self._parts)

    def read(self) -> tuple[bytes, PlanView]:
        case_id = self.given_id("case_id", "target")
        return case_id, safety_planning.read(self.signed_in, case_id)

    def about(self) -> Draft | None:
        return None if self.answer is None else {"case_id": self.answer[0].hex(), "case": self.answer[1].code}

    # --- what was agreed

    def show_answer(self, answer: tuple[bytes, PlanView]) -> None:
        """Show what was agreed, ready to be changed."""
        view = answer[1]
        self.header.set_title(T("Safety plan, case {code}", code=isolate(view.code)), self.subtitle())
        self.notice.show_text(self._said)
        self._said = ""
        fill(self._parts, self._waiting(view) if view.state.due is not None else None, self._card(view))

    def _waiting(self, view: PlanView) -> Card:
        card = Card(T("Gone through with her?"), name="safety_plan.waits")
        if view.state.due is not None:
            card.add(label(T("It is on Today until it is closed: {day}.", day=day(view.state.due)), "soft"))
        self.next_check = DateField(
            "next_check", T("We look at it with her again on"), hint=T("needed for another day")
        )
        card.add(self.next_check)
        again = button(T("&Again on this day"), lambda: self._through(self.next_check.raw()), name="safety_plan.again")
        shut = button(T("She needs none now: &close it"), lambda: self._through(None), name="safety_plan.close")
        card.add(row(again, shut, None))
        return card

    def _card(self, view: PlanView) -> Card:
        card = Card(name="safety_plan.card")
        fields = [
            TextField(
                "tonight_with",
                T("Who is with her?"),
                help=T("She should not be alone tonight. No names are needed."),
                private=True,
            ),
            TextField(
                "whom_to_call",
                T("Whom does she call when it gets worse?"),
                help=T("One person and one number that work at night."),
                private=True,
            ),
            TextField(
                "signals",
                T("How does she notice that it gets worse?"),
                help=T("So that she acts before it is too late. In her own words."),
            ),
            TextField(
                "where_to_go",
                T("Where does she go then?"),
                help=T("A place she can reach at night, and how she gets there."),
                private=True,
            ),
            MultilineField(
                "plan",
                T("What else is agreed?"),
                help=T("What she takes along, who waits for her, what the children are told."),
                rows=3,
                private=True,
            ),
            DateField("check", T("When do we look at it with her again?"), required=True),
            ChoiceField("owner", T("Who does?"), [(person.uid, person.name) for person in view.people], required=True),
        ]
        self.form = Form(fields)
        self.form.set_raw({name: getattr(view.text, name) for name in _TEXTS})
        first = view.people[0].uid if view.people else ""
        self.form.fields["owner"].set_raw(view.state.owner.uid if view.state.owner else first)
        self.form.now_stored()
        self.form.edited.connect(self.draft_changed)
        for field in fields[:5]:
            card.add(field)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        for at, field in enumerate(fields[5:]):
            grid.addWidget(field, 0, at)
            grid.setColumnStretch(at, 1)
        card.add(grid)
        keep = T("It stays in her sealed file, on no paper and in no letter.")
        card.add(label(keep, "small"))
        card.add(row(primary(T("&Keep the plan"), self._keep, name="safety_plan.keep"), None))
        return card

    # --- acts

    def _keep(self) -> None:
        raw, case_id = self.form.raw(), self.given_id("case_id", "target")
        typed, owner = PlanText(**{name: str(raw.get(name) or "") for name in _TEXTS}), str(raw.get("owner") or "")

        def kept(due: date) -> None:
            self._done(T("Kept. It is on Today for {day}.", day=day(due)))

        self.act(lambda: safety_planning.keep(self.signed_in, case_id, typed, owner), kept)

    def _through(self, next_day: str | None) -> None:
        case_id = self.given_id("case_id", "target")
        if next_day is not None and not next_day.strip():
            self.next_check.show_fault(UserFault("field_empty", field="next_check"))
            return

        def gone(due: date | None) -> None:
            self._done(T("Written down. Again on {day}.", day=day(due)) if due else T("The plan is closed."))

        work = partial(safety_planning.gone_through, self.signed_in, case_id, next_day or "")
        self.act(work, gone, beside=self.next_check)

    def _done(self, said: str) -> None:
        self._said = said
        self.form = Form()  # nothing is typed any more

    def _to_case(self) -> None:
        self.shell.go("case", case_id=self.given_id("case_id", "target").hex())
