"""Her safety plan on the page of her file: whether there is one, who owns it, when it is due; not a word of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.roles import Permission
from nsintake.services.intake import safety_planning
from ui import background
from ui.i18n import T, day
from ui.widgets.basics import Card, StatusPill, Tone, button, label, row, show_if
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.records.signed_in import SignedIn
    from nsintake.services.intake.safety_planning import PlanState


class PlanCard(Card):
    """The card. Object names: ``case.plan``, ``case.plan.open``, ``case.plan.said``."""

    def __init__(self, signed_in: SignedIn, case_id: bytes, go: Callable[..., object]) -> None:
        super().__init__(T("Safety plan"), name="case.plan")
        self._pill = StatusPill("", Tone.NEUTRAL)
        self._said = label("", name="case.plan.said")
        self._open = button(T("Safet&y plan"), lambda: go("safety_plan", case_id=case_id.hex()), name="case.plan.open")
        self._open.setAccessibleDescription(T("Opening it is written down"))
        show_if(self._open, wanted=signed_in.may(Permission.REVEAL_IDENTITY))
        self.add(row(self._pill, None))
        self.add(self._said)
        self.add(row(self._open, None))
        background.run(self, lambda: safety_planning.state(signed_in, case_id), self.show_state)

    def show_state(self, state: PlanState) -> None:
        """How far it is."""
        if state.due is None or state.owner is None:
            self._pill.show_state(T("Closed") if state.exists else T("None yet"), Tone.NEUTRAL)
            nothing = T("Who is with her, whom she calls, where she goes: agree it with her where anything is at risk.")
            self._said.setText(T("It was gone through with her and closed.") if state.exists else nothing)
            return
        self._pill.show_state(
            T("Overdue") if state.overdue else T("Due"), Tone.URGENT if state.overdue else Tone.WAITING
        )
        named = as_typed(state.owner.name)
        self._said.setText(T("{name} goes through it with her on {day}.", name=named, day=day(state.due)))
