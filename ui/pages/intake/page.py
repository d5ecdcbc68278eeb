"""The guided session with her, step by step, in her order.

Must never write anything before she agreed to be recorded, never lose anything after, and never ask her to repeat.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.domain.branches import SHORT_WAY
from nsintake.domain.intake import Step, fields_of
from nsintake.errors import UserFault
from ui import style
from ui.errors import words_for
from ui.i18n import T
from ui.message import ask
from ui.page import Draft
from ui.pages.intake import stop_session
from ui.pages.intake.fields import PageFields
from ui.pages.intake.flow import IntakeFlow
from ui.pages.intake.frame import Foot
from ui.pages.intake.keyboard import KeyboardPage
from ui.pages.intake.session_state import STEPS, SessionState
from ui.pages.intake.start import StartPanel
from ui.pages.intake.step_view import WIDEST, IntakeStepView
from ui.pages.intake.steps import Panel, step_of
from ui.pages.intake.stop_session import StopSessionDialog
from ui.pages.intake.versions import VersionsDialog
from ui.widgets.basics import button, set_icon

if TYPE_CHECKING:
    from nsintake.domain.two_versions import Clash
    from nsintake.services.intake.intake import DraftCard
    from ui.page import Shell


class IntakePage(KeyboardPage):
    """The session."""

    widest = WIDEST
    scrolls = False

    def __init__(self, shell: Shell) -> None:
        self.reached = 0
        self._spent = 0
        self._fields = PageFields(self)
        super().__init__(shell)
        self.flow = IntakeFlow(self, self.signed_in, lambda: self.front.place())  # noqa: PLW0108 - it is built again
        self.flow.keeper.saved.connect(lambda _moment: self._say_saved())
        self.flow.keeper.failed.connect(lambda error: self.front.trouble.show_text(words_for(error)))
        self.flow.opened.connect(self._continue)
        self.flow.agreed.connect(self._agreed)
        self.flow.closed.connect(self._closed)
        self.flow.differ.connect(self._choose)
        self.flow.invited.connect(lambda _view: self._ended(stop_session.invited))
        self.flow.joined.connect(lambda: stop_session.joined(self, self.session_state.code))
        self.flow.put_away.connect(self._put_away)
        to_numbers = partial(self.shell.go, "numbers_alone")
        self.flow.dropped.connect(lambda: self._ended(partial(stop_session.dropped, to_numbers=to_numbers)))
        self.flow.failed.connect(self._to_fault)

    @property
    def session_state(self) -> SessionState:
        """What is being said."""
        return self.flow.session_state

    @property
    def panel(self) -> Panel | None:
        """The step that is shown, if it is one."""
        return self.front.panel

    def subtitle(self) -> str:
        return T("In her order. Anything may be left out.")

    def build(self, body: QBoxLayout) -> None:
        self.urgent = button(
            T("&Urgent"),
            self._toggle_urgent,
            name="intake.urgent",
            icon="warning",
            describe=T("Ask only the twelve answers that a letter needs today"),
        )
        self.urgent.setCheckable(True)
        pause = button(T("She needs a brea&k"), self._pause, name="intake.break", icon="pause")
        stop = button(
            T("She asked to s&top"),
            lambda: StopSessionDialog(
                self.window(),
                self.flow.stop,
                recorded=self.session_state.recorded,
                reopened=self.session_state.reopened,
            ).open(),
            name="intake.stop",
        )
        for act in (self.urgent, pause, stop):
            self.header.add_action(act)
        self.foot = Foot(lambda: self.go_to(self.session_state.neighbour(-1)), self.go_onward, self._switch)
        self.front = IntakeStepView(STEPS[:-1], self._fields.fresh(), spent=self._spent)
        self.front.chosen.connect(self.go_to)
        self.front.clock.ticked.connect(self.foot.say_minutes)
        body.addWidget(self.front, 1)
        self.foot.setMaximumWidth(WIDEST)
        body.addWidget(self.foot)
        self._during: tuple[QWidget, ...] = (self.urgent, pause, stop, self.foot)

    # --- coming and going

    def on_shown(self, **arguments: object) -> None:
        wanted = _as_id(arguments.get("draft_id") or arguments.get("target"))
        if wanted is not None and wanted != self.session_state.draft_id:
            self._open_other(wanted)
        elif wanted is not None or self.flow.under_way or arguments.get("new"):
            if self.panel is None or self.panel.session_state is not self.session_state:
                self.begin()  # else it is here as it was left, the caret included
        else:
            self._during_session(on=False)
            self.flow.find_drafts(self._show_start)

    def _open_other(self, draft_id: bytes) -> None:
        """Go on with another session; one that is only in memory would be lost by it and stays."""
        if self.flow.under_way and not self.session_state.recorded:
            stop_session.in_the_way(self)
            return
        self.flow.save()
        self.flow.open_draft(draft_id)

    def draft_to_save(self) -> Draft | None:
        """The sealed draft is this page's own; the window keeps only which one was open."""
        session_state = self.session_state
        if session_state.draft_id is None:
            return None
        if session_state.unsaved or self.front.place() != (session_state.focus, session_state.caret):
            self.flow.save()
        return {"draft_id": session_state.draft_id.hex()}

    def restore(self, draft: Draft) -> None:
        if not self.arguments.get("new") and _as_id(draft.get("draft_id")) != self.session_state.draft_id:
            self.on_shown(**draft)

    def ahead(self) -> Iterator[None]:
        shown = () if self.panel is None else self.panel.fields
        return self._fields.ahead([asked for asked in fields_of(self.session_state.step) if asked.name in shown])

    def retranslate(self) -> None:
        place, started, self._spent = self.front.place(), self.panel is not None, self.front.clock.spent_ms
        self.construct()
        if not started:
            self.on_shown(**self.arguments)
            return
        content = cast("QWidget", self._content)
        content.hide()  # it is built in this turn, and laid out and drawn in the next one
        panel = self.show_step()

        def show() -> None:
            content.show()
            panel.put_caret(*place)
            self.on_shown(**self.arguments)  # another session may be wanted by now

        QTimer.singleShot(0, panel, show)

    def _continue(self) -> None:
        self.arguments = {"draft_id": (self.session_state.draft_id or b"").hex()}
        self.reached = self.session_state.furthest()
        self.show_step().put_caret(self.session_state.focus, self.session_state.caret)

    def _show_start(self, drafts: tuple[DraftCard, ...]) -> None:
        if not drafts or self.flow.under_way:
            self.begin()
            return
        start = StartPanel(drafts)
        start.chosen.connect(self.flow.open_draft)
        start.fresh.connect(self.begin)
        self.front.put(start)

    # --- the step in front

    def show_step(self) -> Panel:
        """Draw the step the session is at."""
        session_state = self.session_state
        self._during_session(on=True)
        self.front.show_steps(session_state.steps)
        if session_state.step not in session_state.steps:
            session_state.step = session_state.steps[0]
        self.reached = max(self.reached, session_state.steps.index(session_state.step))
        panel = self.front.draw(session_state, self.signed_in)
        panel.edited.connect(self._edited)
        panel.known.connect(self.flow.join)
        self.front.mark(session_state.step, self.reached, before=self.header)
        self.front.rail.say_states(session_state.answers)
        short = session_state.short_way
        self.urgent.setChecked(short)
        style.mark(self.urgent, kind="danger" if short else "")
        set_icon(self.urgent, "warning", "on_accent" if short else "text")
        self.foot.show_place(session_state)
        self._say_saved()
        return panel

    def _during_session(self, *, on: bool) -> None:
        for part in (*self._during, self.front.rail):
            part.setVisible(on)
        if not on:
            self.front.clock.pause()

    def _edited(self) -> None:
        if self.session_state.steps != self.front.steps:
            self.front.show_steps(self.session_state.steps)
            self.front.mark(self.session_state.step, self.reached, before=self.header)
        self.front.rail.say_states(self.session_state.answers)
        if self.session_state.recorded:
            self.flow.touched()
            self.draft_changed.emit()

    def go_to(self, step: Step | None) -> None:
        """Go to another step; from consent to record on, everything so far is saved first."""
        if step is None or step not in self.session_state.steps:
            return
        recorded = self.session_state.recorded or step is Step.INVITATION
        if not recorded and STEPS.index(step) > STEPS.index(Step.RECORD):
            return
        self.session_state.step = step
        self.begin()
        self.flow.save()

    def go_onward(self) -> None:
        panel = cast("Panel", self.panel)
        if self.flow.busy or not panel.show_faults() or panel.next_block():
            return
        if self.session_state.step is Step.INVITATION:
            self.flow.invite()
        elif self.session_state.step is Step.RECORD and not self.session_state.recorded:
            self._ask_to_record(panel)
        elif self.session_state.step is Step.READ_BACK and self.session_state.reopened:
            self.flow.save_back()
        elif self.session_state.step is Step.READ_BACK:
            self.flow.close_session()
        else:
            self.go_to(self.session_state.neighbour(1))

    def _ask_to_record(self, panel: Panel) -> None:
        said = self.session_state.answers.get("record_consent", "")
        if said == "yes":
            self.flow.agree()
        elif said == "no":
            question = T("She does not want this written down. What she said is dropped. Help does not depend on it.")
            ask(self, question, T("Drop it"), self.flow.drop, title=T("Nothing is kept"))
        else:
            asked = panel.fields["record_consent"]
            panel.show_field("record_consent")
            asked.set_error(T("Ask her first: without a yes or a no the session stays here."))
            asked.ask_again()

    def _agreed(self) -> None:
        """From now on this is the session to come back to, whatever asked for it."""
        self.arguments = {"draft_id": (self.session_state.draft_id or b"").hex()}
        self.go_to(Step.INCIDENT)
        self.announce()

    def _put_away(self) -> None:
        """She stopped, and what may stay waits on Today."""
        self._again(self.on_shown)
        self.announce()

    def _closed(self, case_id: bytes) -> None:
        self._again(self.begin)
        self.announce()
        self.shell.go("case", case_id=case_id.hex())

    def _choose(self, clashes: tuple[Clash, ...]) -> None:
        VersionsDialog(self.window(), clashes, self.flow.save_back).open()

    def _ended(self, say: Callable[[QWidget], None]) -> None:
        """It ended without a file."""
        self._again(self.begin)
        self.announce()
        say(self)

    def _to_fault(self, error: Exception) -> None:
        where = step_of(str(error.params.get("field", ""))) if isinstance(error, UserFault) else None
        if where is None or not isinstance(error, UserFault):
            self.tell(error)
            return
        self.go_to(where)
        panel = cast("Panel", self.panel)
        if panel.show_faults():
            panel.show_fault(error)

    def _again(self, then: Callable[[], object]) -> None:
        """Nothing of the last session is left here."""
        self.arguments, self.reached = {}, 0
        then()

    # --- small acts

    def _switch(self) -> None:
        """Another session: this one is saved and waits where it is."""
        if self.flow.under_way and not self.session_state.recorded:
            stop_session.in_the_way(self)
            return

        def aside() -> None:
            self.flow.forget()
            self._again(self.on_shown)

        self.flow.keeper.save(self.session_state, aside)

    def _pause(self) -> None:
        self.front.clock.pause()
        self.flow.save()
        self.shell.cover_now()

    def _toggle_urgent(self) -> None:
        self.session_state.put(SHORT_WAY, "yes" if self.urgent.isChecked() else "")
        self._edited()
        self.begin()

    def _say_saved(self) -> None:
        if not self.session_state.unsaved:
            self.front.trouble.show_text("")
        self.foot.say_saved(self.session_state)


def _as_id(value: object) -> bytes | None:
    """An id as a page is given it: bytes, or their hexadecimal digits."""
    if isinstance(value, bytes):
        return value
    return bytes.fromhex(value) if isinstance(value, str) and value else None
