"""What is done with a file as a whole: who may open it, who keeps it, closing, opening again, erasing.

Asks in a dialog first and carries it out through the page, which then shows the file again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from nsintake.domain.case import CaseStatus, HandOver
from nsintake.domain.meeting import MeetingStatus
from nsintake.domain.roles import Permission
from nsintake.services.cases import restriction
from nsintake.services.day import closing, erasure, forgetting, retention
from ui import background
from ui.i18n import T
from ui.pages.case.closing_dialog import ClosingDialog
from ui.pages.case.file_card import FileActs, typed_words, who_words
from ui.pages.case.file_dialogs import AccessDialog, EraseDialog, ForgetDialog, HandOverFileDialog
from ui.widgets.progress_overlay import ProgressOverlay

if TYPE_CHECKING:
    from nsintake.domain.closing import ClosingAnswers
    from nsintake.services.cases.restriction import FileAccess
    from nsintake.services.day.case_view import CaseView
    from nsintake.services.day.closing import ClosingView
    from nsintake.services.day.erasure import Erased
    from ui.page import Page


class CarryOut(Protocol):
    """Carries out an act on the file that is shown, then shows it again with what is said, or else with the words that
    the act gives; where it is shut now, the list.
    """

    def __call__(self, act: Callable[[bytes], object], said: str, *, stays: bool = True) -> None: ...


class WholeFile(QObject):
    """The acts on one file, as it was last read. ``gone`` is called once it was erased."""

    def __init__(self, page: Page, carry_out: CarryOut, gone: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._signed_in = page, page.signed_in
        self._carry_out, self._gone = carry_out, gone

    def acts(self, view: CaseView, access: FileAccess) -> FileActs:
        """What the person who is signed in may do with the file that is shown now."""
        self._view, self._access = view, access
        may = self._signed_in.may
        return FileActs(
            access=self._ask_access if may(Permission.RESTRICT_FILE) else None,
            hand_over=self._ask_hand_over if may(Permission.RESTRICT_FILE) else None,
            close=self._close if may(Permission.RECORD_CONSENT) else None,
            forget=self._ask_forget if may(Permission.RECORD_CONSENT) and view.never_words else None,
            erase=self._ask_erase if may(Permission.ERASE_FILE) else None,
        )

    def _ask_access(self) -> None:
        signed_in = self._signed_in

        def chosen(uids: tuple[str, ...] | None, shut_to: tuple[str, ...]) -> None:
            def change(case_id: bytes) -> str:
                typed = restriction.who_typed(signed_in, case_id)
                restriction.change_access(signed_in, case_id, uids, shut_to=shut_to)
                access = restriction.access_to(signed_in, case_id)
                return " ".join((who_words(access), *typed_words(access, typed)))

            self._carry_out(change, "")

        AccessDialog(self._page.window(), self._access, signed_in.uid, chosen).open()

    def _ask_hand_over(self) -> None:
        HandOverFileDialog(self._page.window(), self._access, self._hand_over).open()

    def _hand_over(self, uid: str, reason: HandOver) -> None:
        signed_in, access = self._signed_in, self._access
        as_keeper = signed_in.may(Permission.SETTLE_RETENTION) and not access.shut_to
        stays = not access.restricted or access.worker.uid != signed_in.uid or as_keeper
        self._carry_out(
            lambda case_id: restriction.hand_over(signed_in, case_id, uid, reason), T("Handed over."), stays=stays
        )

    def _close(self) -> None:
        signed_in, case_id = self._signed_in, self._view.case_id
        if self._view.status is CaseStatus.CLOSED:
            self._carry_out(lambda file_id: retention.reopen_case(signed_in, file_id), T("The file is open again."))
        else:
            background.run(self, lambda: closing.checklist(signed_in, case_id), self._ask_close)

    def _ask_close(self, view: ClosingView) -> None:
        signed_in = self._signed_in

        def closed(answers: ClosingAnswers) -> None:
            self._carry_out(lambda file_id: closing.close(signed_in, file_id, answers), T("The file is closed."))

        ClosingDialog(self._page.window(), view, closed).open()

    def _ask_forget(self) -> None:
        signed_in = self._signed_in

        def confirmed() -> None:
            said = T("The words are erased. A letter made from now on has a weaker check.")
            self._carry_out(lambda file_id: forgetting.forget_words(signed_in, file_id), said)

        ForgetDialog(self._page.window(), confirmed).open()

    def _ask_erase(self) -> None:
        planned = any(meeting.status is MeetingStatus.PLANNED for meeting in self._view.meetings)
        EraseDialog(self._page.window(), self._view.code, planned=planned, then=self._erase).open()

    def _erase(self, typed: str) -> None:
        signed_in, case_id = self._signed_in, self._view.case_id

        def done(erased: Erased) -> None:
            self._gone()
            copies = {"copies": erased.copies_out, "with_us": erased.with_us}
            self._page.shell.go("erasure", files=erased.files, told=len(erased.told), **copies)

        veil = ProgressOverlay(self._page, T("Erasing…"))
        self._page.act(lambda: erasure.erase(signed_in, case_id, typed=typed), done, veil=veil)
