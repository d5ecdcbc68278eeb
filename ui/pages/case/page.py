"""One woman's file: what is due, who may hear what, her letters and meetings, and two ways on.

Her name stays dots until someone asks; every look is audited by the service before anything shows. What a role may
do is asked of the session, never guessed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.domain.roles import Permission
from nsintake.services import cases, consents, letters
from ui import background, style
from ui.i18n import T, day, isolate
from ui.page import Page
from ui.pages.case import parts
from ui.pages.case.choose_office import OfficeDialog
from ui.pages.case.withdraw import WithdrawDialog, outcome
from ui.widgets.basics import Notice, Tone, button, column, label, primary

if TYPE_CHECKING:
    from nsintake.services.cases import CaseView, ConsentView, IdentityView
    from nsintake.services.consents import WithdrawalView
    from ui.page import Shell


class CasePage(Page):
    """A file."""

    key: ClassVar[str] = "case"
    widest: ClassVar[int] = 900

    def __init__(self, shell: Shell) -> None:
        self._case_id: bytes | None = None
        self._said = ""
        super().__init__(shell)

    def title(self) -> str:
        return T("Case")

    def build(self, body: QBoxLayout) -> None:
        self.meeting = button(T("Plan a &meeting"), self._plan, name="case.meeting", icon="meeting")
        self.letter = primary(T("Propose a &letter"), self._propose, name="case.letter", icon="letter")
        self.meeting.setVisible(self.session.may(Permission.PLAN_MEETING))
        self.letter.setVisible(self.session.may(Permission.PROPOSE_RELEASE))
        for act in (self.meeting, self.letter):
            self.header.add_action(act)
            act.setEnabled(False)
        self.notice = Notice("", Tone.GOOD, name="case.withdrawn")
        body.addWidget(self.notice)
        self._holder = QWidget()
        self._column = column(style.GAP + 4)
        self._holder.setLayout(self._column)
        body.addWidget(self._holder)
        self._parts: QWidget | None = None
        self._wait = label(T("Opening the file..."), "soft")
        self._column.addWidget(self._wait)

    def on_shown(self, **arguments: object) -> None:
        given = arguments.get("case_id") or arguments.get("target")
        wanted = given if isinstance(given, bytes) else bytes.fromhex(str(given or ""))
        if wanted != self._case_id:
            self._said = ""
        self._case_id = wanted
        self.load()

    def load(self) -> None:
        """Ask for the file anew."""
        case_id = self._case_id
        if case_id:
            background.run(self, lambda: cases.open_case(self.session, case_id), self.show_case)

    def show_case(self, view: CaseView) -> None:
        """Show a file."""
        self._view = view
        self.header.set_title(T("Case {code}", code=isolate(view.code)), T("Opened {day}", day=day(view.opened)))
        self._wait.hide()
        self.notice.show_text(self._said)
        if self._parts is not None:
            self._column.removeWidget(self._parts)
            self._parts.hide()
            self._parts.deleteLater()
        self._parts = parts.case_parts(
            view,
            reveal=self._reveal if self.session.may(Permission.REVEAL_IDENTITY) else None,
            withdraw=self._withdraw if self.session.may(Permission.RECORD_CONSENT) else None,
            go=self.shell.go,
        )
        self._column.addWidget(self._parts)
        may = any(one.stands and one.shared for one in view.consents)
        for act in (self.letter, self.meeting):
            act.setEnabled(may)
            act.setToolTip("" if may else T("She has not agreed to any office yet."))

    def _reveal(self, pick: Callable[[IdentityView], str], show: Callable[[str], None]) -> None:
        case_id = self._case_id
        if case_id:
            background.run(self, lambda: cases.reveal(self.session, case_id), lambda view: show(pick(view)))

    # --- acts

    def _propose(self) -> None:
        OfficeDialog(self.window(), T("Which office is the letter for?"), self._view.consents, self._begin).open()

    def _begin(self, recipient_id: str) -> None:
        case_id = self._view.case_id
        background.run(
            self,
            lambda: letters.begin(self.session, case_id, recipient_id),
            lambda draft_id: self.shell.go("letter", draft_id=draft_id.hex()),
        )

    def _plan(self) -> None:
        self.shell.go("plan_meeting", case_id=self._view.case_id.hex())

    def _withdraw(self, consent: ConsentView) -> None:
        case_id = self._view.case_id

        def confirmed(by_phone: bool) -> None:  # noqa: FBT001 - an answer, handed on
            background.run(
                self,
                lambda: consents.withdraw(self.session, case_id, consent.recipient_id, by_phone=by_phone),
                self._withdrawn,
            )

        WithdrawDialog(self.window(), consent.office, confirmed).open()

    def _withdrawn(self, view: WithdrawalView) -> None:
        self._said = outcome(view)
        self.shell.refresh_navigation()
        self.load()
