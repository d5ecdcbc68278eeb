"""Her safety plan, worked out with her: five answers, the day we look at it again, and who does.

It opens on purpose only, and that is written down. Object names: ``tonight_with``, ``whom_to_call``, ``signals``,
``where_to_go``, ``plan``, ``check``, ``owner``, ``safety_plan.keep``; where one waits: ``next_check``,
``safety_plan.again``, ``safety_plan.close``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout

from nsintake.errors import UserFault
from nsintake.services.intake import safety_planning
from nsintake.services.intake.safety_planning import PlanText
from ui import background, style
from ui.errors import words_for
from ui.i18n import T, day, isolate
from ui.message import show_error
from ui.page import Draft, Page
from ui.widgets.basics import Card, Notice, Tone, button, clear, label, primary, row
from ui.widgets.fields import ChoiceField, DateField, MultilineField, TextField
from ui.widgets.form import Form

if TYPE_CHECKING:
    from datetime import date

    from nsintake.services.intake.safety_planning import PlanView
    from ui.page import Shell

_TEXTS = ("tonight_with", "whom_to_call", "signals", "where_to_go", "plan", "check")


class SafetyPlanPage(Page):
    """The plan of one woman."""

    widest = style.FORM

    def __init__(self, shell: Shell) -> None:
        self._view: PlanView | None = None
        self._draft: Draft = {}
        self._said = ""
        self.form: Form | None = None
        super().__init__(shell)

    def subtitle(self) -> str:
        return T("Worked out with her, in her words. Looking at it is written down.")

    def build(self, body: QBoxLayout) -> None:
        self.form = None
        self.header.add_action(button(T("Her &file"), self._to_case, name="safety_plan.case", icon="cases"))
        self.notice = Notice("", Tone.GOOD, name="safety_plan.said")
        body.addWidget(self.notice)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(style.GAP + 4)
        body.addLayout(self._parts)

    def on_shown(self, **_arguments: object) -> None:
        case_id = self._case_id()
        self._draft = self.draft_to_save() or self._draft  # what is typed stays while other pages are looked at
        background.run(self, lambda: safety_planning.read(self.session, case_id), self.show_plan)

    def _case_id(self) -> bytes:
        return bytes.fromhex(str(self.arguments.get("case_id") or self.arguments.get("target") or ""))

    def draft_to_save(self) -> Draft | None:
        if self.form is None or self._view is None:
            return None
        raw = self.form.raw()
        held = {name: getattr(self._view.text, name) for name in _TEXTS}
        typed = any(raw.get(name, "") != held[name] for name in _TEXTS)
        return {"case_id": self._case_id().hex(), "case": self._view.code, "raw": raw} if typed else None

    def restore(self, draft: Draft) -> None:
        self._draft = draft
        self._put_back()

    def _put_back(self) -> None:
        if self.form is not None and self._view is not None and self._draft.get("case") == self._view.code:
            self.form.set_raw(self._draft["raw"])
            self._draft = {}

    # --- what stands there

    def show_plan(self, view: PlanView) -> None:
        """Show what was agreed, ready to be changed."""
        self._view = view
        self.header.set_title(T("Safety plan, case {code}", code=isolate(view.code)), self.subtitle())
        self.notice.show_text(self._said)
        self._said = ""
        clear(self._parts)
        if view.state.due is not None:
            self._parts.addWidget(self._waiting(view))
        self._parts.addWidget(self._card(view))
        self._put_back()

    def _waiting(self, view: PlanView) -> Card:
        card = Card(T("Gone through with her?"), name="safety_plan.waits")
        if view.state.due is not None:
            card.add(label(T("It stands on Today until it is closed: {day}.", day=day(view.state.due)), "soft"))
        self.next_check = DateField("next_check", T("We look at it with her again on"))
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
            ChoiceField("owner", T("Who does?"), [(one.uid, one.name) for one in view.people], required=True),
        ]
        self.form = Form(fields)
        self.form.set_raw({name: getattr(view.text, name) for name in _TEXTS})
        first = view.people[0].uid if view.people else ""
        self.form.fields["owner"].set_raw(view.state.owner.uid if view.state.owner else first)
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
        if self.form is None:
            return
        raw, case_id = self.form.raw(), self._case_id()
        typed, owner = PlanText(**{name: str(raw.get(name) or "") for name in _TEXTS}), str(raw.get("owner") or "")

        def kept(due: date) -> None:
            self._done(T("Kept. It stands on Today for {day}.", day=day(due)))

        background.run(self, lambda: safety_planning.keep(self.session, case_id, typed, owner), kept, self._failed)

    def _through(self, next_day: str | None) -> None:
        case_id = self._case_id()
        if next_day is not None and not next_day.strip():
            self.next_check.set_error(words_for(UserFault("field_empty", field="next_check")))
            self.next_check.ask_again()
            return

        def gone(due: date | None) -> None:
            self._done(T("Written down. Again on {day}.", day=day(due)) if due else T("The plan is closed."))

        def failed(error: Exception) -> None:
            if isinstance(error, UserFault):
                self.next_check.set_error(words_for(error))
                self.next_check.ask_again()
            else:
                show_error(self, error)

        background.run(self, lambda: safety_planning.gone_through(self.session, case_id, next_day or ""), gone, failed)

    def _done(self, said: str) -> None:
        self._said = said
        self.form = None
        self.announce()
        self.on_shown(**self.arguments)

    def _failed(self, error: Exception) -> None:
        if not (isinstance(error, UserFault) and self.form is not None and self.form.show_fault(error)):
            show_error(self, error)

    def _to_case(self) -> None:
        self.shell.go("case", case_id=self._case_id().hex())
