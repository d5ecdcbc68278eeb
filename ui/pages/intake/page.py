"""The guided session with her, step by step, in her order.

Must never write anything before she agreed to be recorded, never lose anything after, and never ask her to repeat.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, Final, Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.domain.branches import SHORT_WAY
from nsintake.domain.intake import Step
from nsintake.errors import UserFault
from ui import style, words
from ui.dialogs.message import ask, show_message
from ui.errors import show_error, words_for
from ui.i18n import T
from ui.page import Draft, Page
from ui.pages.intake.clock import SessionClock
from ui.pages.intake.flow import Flow
from ui.pages.intake.frame import Foot
from ui.pages.intake.read_back import ReadBackPanel
from ui.pages.intake.sharing import SharingPanel
from ui.pages.intake.shelf import Shelf
from ui.pages.intake.sitting import STEPS, Sitting
from ui.pages.intake.start import StartPanel
from ui.pages.intake.steps import Panel, QuestionPanel, step_of
from ui.pages.intake.stop import StopDialog
from ui.pages.intake.versions import VersionsDialog
from ui.widgets.basics import Notice, ScrollBody, Tone, button, column, set_icon, tab_after
from ui.widgets.stepper import Stepper

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from nsintake.domain.two_versions import Clash
    from nsintake.services.intake import DraftCard
    from ui.page import Shell


_BAR: Final = 20


@runtime_checkable
class _Coverable(Protocol):
    def cover_now(self) -> None: ...


class IntakePage(Page):
    """The session."""

    key: ClassVar[str] = "intake"
    widest: ClassVar[int] = style.FORM
    scrolls: ClassVar[bool] = False

    def __init__(self, shell: Shell) -> None:
        self.reached = 0
        self.panel: QWidget | None = None
        self.steps: tuple[Step, ...] = ()
        self._gone = True
        self._shelved: Sitting | None = None
        super().__init__(shell)
        self.shelf = Shelf(self)
        self.clock = SessionClock(self)
        self.clock.ticked.connect(self._say_minutes)
        self.flow = Flow(self, self.session, self._place)
        self.flow.keeper.saved.connect(lambda _moment: self._say_saved())
        self.flow.keeper.failed.connect(lambda error: self.trouble.show_text(words_for(error)))
        self.flow.opened.connect(self._continue)
        self.flow.agreed.connect(self._agreed)
        self.flow.closed.connect(self._closed)
        self.flow.differ.connect(self._choose_versions)
        self.flow.invited.connect(self._invited)
        self.flow.put_away.connect(lambda: self._again(self.on_shown))
        self.flow.dropped.connect(self._dropped)
        self.flow.failed.connect(self._failed)

    @property
    def sitting(self) -> Sitting:
        """What is being said."""
        return self.flow.sitting

    def title(self) -> str:
        return T("Intake session")

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
            lambda: StopDialog(
                self.window(), self.flow.stop, recorded=self.sitting.recorded, reopened=self.sitting.reopened
            ).open(),
            name="intake.stop",
        )
        others = button(T("&Other sessions"), self._switch, name="intake.sessions")
        for act in (self.urgent, pause, stop, others):
            self.header.add_action(act)
        self._stepper_held = column(0)
        self.trouble = Notice("", Tone.URGENT, name="intake.trouble")
        self.trouble.setMaximumWidth(style.FORM)
        self.holder = ScrollBody(widest=style.FORM)
        self.holder.setMaximumWidth(style.FORM + _BAR)
        self.holder.end()
        self.foot = Foot(lambda: self.go_to(self.sitting.neighbour(-1)), self._next)
        body.addLayout(self._stepper_held)
        self.steps = ()
        self._show_steps()
        body.addWidget(self.trouble)
        body.addWidget(self.holder, 1)
        body.addWidget(self.foot)
        self._during: tuple[QWidget, ...] = (self.urgent, pause, stop, others, self.foot)
        self.panel = None

    def _show_steps(self) -> None:
        """Draw the steps this session takes, where they changed."""
        if self.steps == (self.sitting.steps if hasattr(self, "flow") else STEPS[:-1]):
            return
        self.steps = self.sitting.steps if hasattr(self, "flow") else STEPS[:-1]
        while (item := self._stepper_held.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.stepper = Stepper([words.step_short(step.value) for step in self.steps])
        for step, mark in zip(self.steps, self.stepper.steps, strict=True):
            mark.setObjectName(f"intake.step.{step.value}")
            mark.setToolTip(words.step_word(step.value))
        self.stepper.chosen.connect(lambda at: self.go_to(self.steps[at]))
        self._stepper_held.addWidget(self.stepper)

    # --- coming and going

    def on_shown(self, **arguments: object) -> None:
        wanted = _as_id(arguments.get("draft_id") or arguments.get("target"))
        if wanted is not None and wanted != self.sitting.draft_id:
            self._open_other(wanted)
        elif wanted is not None or self.flow.under_way or arguments.get("new"):
            if not (isinstance(self.panel, Panel) and self.panel.sitting is self.sitting):
                self.show_step()  # else it stands here as it was left, the caret included
        else:
            self._during_session(on=False)
            self.flow.find_drafts(self._show_start)

    def _open_other(self, draft_id: bytes) -> None:
        """Go on with another session; one that is only in memory would be lost by it and stays."""
        if self.flow.under_way and not self.sitting.recorded:
            said = T("A session is under way that is not recorded yet. Finish it, or press She asked to stop.")
            show_message(self, said)
            return
        self.flow.save()
        self.flow.open_draft(draft_id)

    def draft_to_save(self) -> Draft | None:
        """The sealed draft is this page's own; the window keeps only which one was open."""
        sitting = self.sitting
        if sitting.draft_id is None:
            return None
        if sitting.unsaved or self._place() != (sitting.focus, sitting.caret):
            self.flow.save()
        return {"draft_id": sitting.draft_id.hex()}

    def restore(self, draft: Draft) -> None:
        if not self.arguments.get("new") and _as_id(draft.get("draft_id")) != self.sitting.draft_id:
            self.on_shown(**draft)

    def retranslate(self) -> None:
        place, started = self._place(), isinstance(self.panel, Panel)
        self._let_go()
        self.shelf.clear()  # its fields speak the language from before
        self.construct()
        if started:
            self.show_step()
            cast("Panel", self.panel).put_caret(*place)
        else:
            self.on_shown(**self.arguments)

    def _continue(self) -> None:
        self.arguments = {"draft_id": (self.sitting.draft_id or b"").hex()}
        self.reached = self.sitting.furthest()
        self.shelf_is_of(self.sitting)
        self.show_step()
        cast("Panel", self.panel).put_caret(self.sitting.focus, self.sitting.caret)

    def _show_start(self, drafts: tuple[DraftCard, ...]) -> None:
        if not drafts or self.flow.under_way:
            self.show_step()
            return
        start = StartPanel(drafts)
        start.chosen.connect(self.flow.open_draft)
        start.fresh.connect(self.show_step)
        self._put(start)

    # --- the step in front

    def show_step(self) -> None:
        """Draw the step the session stands at."""
        self.shelf_is_of(self.sitting)
        self._during_session(on=True)
        self._show_steps()
        if self.sitting.step not in self.steps:
            self.sitting.step = self.steps[0]
        step, short = self.sitting.step, self.sitting.short_way
        at = self.steps.index(step)
        self.reached = max(self.reached, at)
        self._let_go()
        if step is Step.SHARING:
            panel: Panel = SharingPanel(self.sitting, self.session)
        elif step is Step.READ_BACK:
            panel = ReadBackPanel(self.sitting, self.session, self.shelf)
        else:
            panel = QuestionPanel(self.sitting, self.session, self.shelf)
        panel.edited.connect(self._edited)
        self._put(panel)
        self.stepper.go(at, reached=self.reached)
        reachable = [one for one in self.stepper.steps if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        tab_after(reachable[-1] if reachable else self.header.last or self.urgent, panel)
        self.urgent.setChecked(short)
        style.mark(self.urgent, kind="danger" if short else "")
        set_icon(self.urgent, "warning", "on_accent" if short else "text")
        self.foot.show_place(first=at == 0, onward=self._onward())
        self._say_saved()
        self.clock.start()

    def _onward(self) -> str:
        if self.sitting.step is Step.INVITATION:
            return T("&Take it down")
        if self.sitting.step is not Step.READ_BACK:
            return T("&Next")
        return T("&Save into the file") if self.sitting.reopened else T("&Close the session")

    def _let_go(self) -> None:
        """Take the fields back from the panel in front before it goes."""
        if isinstance(self.panel, Panel) and not self._gone:
            self.panel.let_go()
            self._gone = True

    def shelf_is_of(self, sitting: Sitting) -> None:
        """The fields of the session before say nothing about this one."""
        if self._shelved is not sitting:
            self._let_go()
            self.shelf.clear()
            self.clock.reset()
            self._shelved = sitting

    def _put(self, panel: QWidget) -> None:
        self._let_go()
        if self.panel is not None:
            self.holder.body.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
        self.panel, self._gone = panel, False
        self.holder.body.insertWidget(0, panel)
        self.holder.verticalScrollBar().setValue(0)

    def _place(self) -> tuple[str, int]:
        return self.panel.place() if isinstance(self.panel, Panel) else ("", 0)

    def _during_session(self, *, on: bool) -> None:
        for part in (*self._during, self.stepper):
            part.setVisible(on)
        if not on:
            self.clock.pause()

    def _edited(self) -> None:
        if self.sitting.steps != self.steps:
            self._show_steps()
            self.stepper.go(self.steps.index(self.sitting.step), reached=self.reached)
        if self.sitting.recorded:
            self.flow.touched()
            self.draft_changed.emit()

    def go_to(self, step: Step | None) -> None:
        """Go to another step; from consent to record on, everything so far is saved first."""
        if step is None or step not in self.sitting.steps:
            return
        recorded = self.sitting.recorded or step is Step.INVITATION
        if not recorded and STEPS.index(step) > STEPS.index(Step.RECORD):
            return
        self.sitting.step = step
        self.show_step()
        self.flow.save()

    def _next(self) -> None:
        panel = cast("Panel", self.panel)
        if self.flow.busy or not panel.show_faults() or panel.next_block():
            return
        if self.sitting.step is Step.INVITATION:
            self.flow.invite()
        elif self.sitting.step is Step.RECORD and not self.sitting.recorded:
            self._ask_to_record(panel)
        elif self.sitting.step is Step.READ_BACK and self.sitting.reopened:
            self.flow.save_back()
        elif self.sitting.step is Step.READ_BACK:
            self.flow.close_session()
        else:
            self.go_to(self.sitting.neighbour(1))

    def _ask_to_record(self, panel: Panel) -> None:
        said = self.sitting.answers.get("record_consent", "")
        if said == "yes":
            self.flow.agree()
        elif said == "no":
            question = T("She does not want this written down. What she said is dropped. Help does not depend on it.")
            ask(self, question, T("Drop it"), self.flow.drop, title=T("Nothing is kept"))
        else:
            asked = panel.fields["record_consent"]
            panel.show_field("record_consent")
            asked.set_error(T("Ask her first: without a yes or a no the session stays here."))
            asked.setFocus()

    def _agreed(self) -> None:
        """From now on this is the session to come back to, whatever asked for it."""
        self.arguments = {"draft_id": (self.sitting.draft_id or b"").hex()}
        self.go_to(Step.INCIDENT)

    def _closed(self, case_id: bytes) -> None:
        self._again(self.show_step)
        self.shell.refresh_navigation()
        self.shell.go("case", case_id=case_id.hex())

    def _choose_versions(self, clashes: tuple[Clash, ...]) -> None:
        VersionsDialog(self.window(), clashes, self.flow.save_back).open()

    def _invited(self, _view: object) -> None:
        self._again(self.show_step)
        self.shell.refresh_navigation()
        said = T(
            "Taken down. Say to whoever told you: we have received it. Say nothing about her, also not whether she "
            "comes. What was kept goes by itself after two weeks."
        )
        show_message(self, said, title=T("An invitation goes back to her"), icon="check")

    def _failed(self, error: Exception) -> None:
        where = step_of(str(error.params.get("field", ""))) if isinstance(error, UserFault) else None
        if where is None:
            show_error(self, error)
            return
        self.go_to(where)
        cast("Panel", self.panel).show_faults()

    def _dropped(self) -> None:
        self._again(self.show_step)
        said = T("Nothing of this session was kept. Hotlines and advice are still hers, and she can come back any day.")
        show_message(self, said, title=T("Nothing is kept"), icon="check")

    def _again(self, then: Callable[[], None]) -> None:
        """Nothing of the last session is left here."""
        self.arguments, self.reached = {}, 0
        then()

    # --- small acts

    def _switch(self) -> None:
        """Another session: this one is saved and waits where it is."""
        if self.flow.under_way and not self.sitting.recorded:
            said = T("A session is under way that is not recorded yet. Finish it, or press She asked to stop.")
            show_message(self, said)
            return
        self.flow.keeper.save(self.sitting, self._set_aside)

    def _set_aside(self) -> None:
        self.flow.forget()
        self._again(self.on_shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if isinstance(self.panel, Panel):
            self.clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clock.pause()

    def _pause(self) -> None:
        self.clock.pause()
        self.flow.save()
        if isinstance(self.shell, _Coverable):
            self.shell.cover_now()

    def _toggle_urgent(self) -> None:
        self.sitting.put(SHORT_WAY, "yes" if self.urgent.isChecked() else "")
        if self.urgent.isChecked():
            self.sitting.put("urgency", "24h")
        self._edited()
        self.show_step()

    def _say_minutes(self, minutes: int) -> None:
        self.foot.say_minutes(minutes)  # by its name: another language has another foot

    def _say_saved(self) -> None:
        if not self.sitting.unsaved:
            self.trouble.show_text("")
        self.foot.say_saved(self.sitting)


def _as_id(value: object) -> bytes | None:
    """An id as a page is given it: bytes, or their hexadecimal digits."""
    if isinstance(value, bytes):
        return value
    return bytes.fromhex(value) if isinstance(value, str) and value else None
