"""One woman's file: what is due, who may hear what, her letters and meetings, and two ways on.

Her name stays dots until someone asks; every look is audited by the service before anything shows. What a role may
do is asked of the session, never guessed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QBoxLayout, QWidget

from nsintake.domain.case import CaseStatus, HandOver
from nsintake.domain.meeting import MeetingStatus
from nsintake.domain.roles import Permission
from nsintake.services import cases, consents, erasure, letters, restriction, retention
from ui import background, style
from ui.dialogs.consent import WithdrawAnswer, WithdrawDialog, outcome
from ui.errors import show_error
from ui.i18n import T, day, isolate
from ui.page import Page
from ui.pages.case import parts
from ui.pages.case.choose_office import OfficeDialog
from ui.pages.case.file_card import FileActs, file_card
from ui.pages.case.file_dialogs import AccessDialog, EraseDialog, HandOverDialog
from ui.widgets.basics import Notice, Tone, button, column, label, primary
from ui.widgets.one_woman import OneWomanCard
from ui.widgets.progress_overlay import ProgressOverlay
from ui.widgets.same_extorter import SameExtorterCard

if TYPE_CHECKING:
    from nsintake.services.cases import CaseView, ConsentView, IdentityView
    from nsintake.services.consents import WithdrawalView
    from nsintake.services.erasure import Erased
    from nsintake.services.restriction import FileAccess
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
        self._file: QWidget | None = None
        self._others: tuple[OneWomanCard | SameExtorterCard, ...] = ()
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
            background.run(self, lambda: self._read(case_id), lambda found: self.show_case(*found))

    def _read(self, case_id: bytes) -> tuple[CaseView, FileAccess]:
        return cases.open_case(self.session, case_id), restriction.access_to(self.session, case_id)

    def show_case(self, view: CaseView, access: FileAccess) -> None:
        """Show a file."""
        self._view, self._access = view, access
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
        if self._file is not None:
            self._column.removeWidget(self._file)
            self._file.hide()
            self._file.deleteLater()
        self._file = file_card(access, view.status, self._file_acts())
        self._column.addWidget(self._file)
        self._show_others(view.case_id)
        may = any(one.stands and one.shared for one in view.consents)
        for act in (self.letter, self.meeting):
            act.setEnabled(may)
            act.setToolTip("" if may else T("She has not agreed to any office yet."))

    def _show_others(self, case_id: bytes) -> None:
        """Her other files, and women whom the same account threatens."""
        for one in self._others:
            self._column.removeWidget(one)
            one.hide()
            one.deleteLater()
        hers, theirs = OneWomanCard(self.session, case_id), SameExtorterCard(self.session, case_id)
        hers.changed.connect(self.shell.refresh_navigation)
        self._others = (theirs, hers)
        for card in (theirs, hers):
            card.opened.connect(lambda other: self.shell.go("case", case_id=other.hex()))
            self._column.addWidget(card)

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

        def confirmed(answer: WithdrawAnswer) -> None:
            background.run(
                self,
                lambda: consents.withdraw(
                    self.session,
                    case_id,
                    consent.recipient_id,
                    by_phone=answer.by_phone,
                    at_once=answer.at_once,
                    not_free=answer.not_free,
                ),
                self._withdrawn,
            )

        WithdrawDialog(self.window(), consent.office, confirmed).open()

    def _withdrawn(self, view: WithdrawalView) -> None:
        self._said = outcome(view)
        self.shell.refresh_navigation()
        self.load()

    # --- the file as a whole

    def _file_acts(self) -> FileActs:
        may = self.session.may
        return FileActs(
            access=self._ask_access if may(Permission.RESTRICT_FILE) else None,
            hand_over=self._ask_hand_over if may(Permission.RESTRICT_FILE) else None,
            close=self._close if may(Permission.RECORD_CONSENT) else None,
            erase=self._ask_erase if may(Permission.ERASE_FILE) else None,
        )

    def _do(self, act: Callable[[bytes], object], said: str) -> None:
        """Carry out an act on this file in a worker, then show it anew."""
        case_id = self._view.case_id

        def then(_none: object) -> None:
            self._said = said
            self.shell.refresh_navigation()
            self.load()

        background.run(self, lambda: act(case_id), then)

    def _ask_access(self) -> None:
        def chosen(uids: tuple[str, ...] | None) -> None:
            said = T("Everybody who runs intakes may open her file.") if uids is None else T("Her file is sealed anew.")
            self._do(lambda case_id: restriction.change_access(self.session, case_id, uids), said)

        AccessDialog(self.window(), self._access, self.session.uid, chosen).open()

    def _ask_hand_over(self) -> None:
        HandOverDialog(self.window(), self._access, self._hand_over).open()

    def _hand_over(self, uid: str, reason: HandOver) -> None:
        case_id, stays = self._view.case_id, not self._access.restricted or self._access.worker.uid != self.session.uid

        def then(_none: object) -> None:
            self._said = T("Handed over.")
            self.shell.refresh_navigation()
            if stays or self.session.may(Permission.SETTLE_RETENTION):
                self.load()
            else:
                self.shell.go("cases")

        background.run(self, lambda: restriction.hand_over(self.session, case_id, uid, reason), then)

    def _close(self) -> None:
        if self._view.status is CaseStatus.CLOSED:
            self._do(lambda case_id: retention.reopen_case(self.session, case_id), T("The file is open again."))
        else:
            self._do(lambda case_id: retention.close_case(self.session, case_id), T("The file is closed."))

    def _ask_erase(self) -> None:
        planned = any(one.status is MeetingStatus.PLANNED for one in self._view.meetings)
        EraseDialog(self.window(), self._view.code, planned=planned, then=self._erase).open()

    def _erase(self, typed: str) -> None:
        case_id = self._view.case_id
        overlay = ProgressOverlay(self, T("Erasing…"))

        def done(erased: Erased) -> None:
            overlay.finish()
            self._case_id = None
            self.shell.refresh_navigation()
            self.shell.go("erasure", files=erased.files, copies=erased.copies_out, told=len(erased.told))

        def failed(error: Exception) -> None:
            overlay.finish()
            show_error(self, error)

        background.run(self, lambda: erasure.erase(self.session, case_id, typed=typed), done, failed)
