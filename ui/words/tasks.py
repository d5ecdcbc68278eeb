"""What is due, in words: of features that have words of their own those of ``ui/words/features.py``."""

from __future__ import annotations

from collections.abc import Callable

from nsintake.domain.task import TaskKind
from ui.i18n import T
from ui.words import features

SHARED: dict[str, Callable[[], str]] = {
    TaskKind.URGENT_CARE: lambda: T("First help"),
    TaskKind.SIGN_RELEASE: lambda: T("A letter waits for a second person"),
    TaskKind.PRINT_LETTER: lambda: T("Print a released letter"),
    TaskKind.COUNT_PAGES: lambda: T("Say how many pages came out"),
    TaskKind.RECALL: lambda: T("Recall papers"),
    TaskKind.ACTION_POINT: lambda: T("Agreed action"),
    TaskKind.RENEW_CONSENT: lambda: T("Ask her whether her consent is still valid"),
    TaskKind.SAFETY_CHECK: lambda: T("Is she free? Her file is frozen: check, then unfreeze it with a reason"),
    TaskKind.HOUR_LOST: lambda: T("What was due for her by an hour is lost: look into her file now"),
    TaskKind.ACCESS_LOST: lambda: T("Fewer people open her file now: ask her who else may, and let them in again"),
    TaskKind.CONFIRM_CONSENT: lambda: T("Confirm after a restore: papers wait"),
    TaskKind.CHECK_AGAIN: lambda: T("Ask her how she is"),
    TaskKind.REVIEW_ALONE: lambda: T("Read a letter that one person signed alone"),
    TaskKind.GIVEN_BACK: lambda: T("A letter came back to be changed"),
    TaskKind.SAFETY_PLAN: lambda: T("Go through her safety plan with her"),
    TaskKind.AWAIT_ANSWER: lambda: T("Ask the office for its answer"),
    TaskKind.SIGN_NAMED: lambda: T("Read and sign a letter that names her"),
    TaskKind.NAMED_PAPER: lambda: T("Papers that name her"),
    TaskKind.READ_PROPOSAL: lambda: T("Read words that a liaison officer proposes"),
    TaskKind.CALL_OFF: lambda: T("Call off what is agreed with this office: meeting, visit, appointment"),
    TaskKind.REACH_SAFELY: lambda: T("Reach her safely: tell her what was stopped"),
    TaskKind.DESTROY_COPIES: lambda: T("Destroy copies that no office was given"),
    TaskKind.NOT_SENT: lambda: T("A signed letter did not go to the liaison officers: look whether she still wants it"),
    TaskKind.INVITATION: lambda: T("Pass an invitation on"),
}
TASKS = SHARED | features.TASKS


def task_word(value: str) -> str:
    """Why something is due; the stored value where this version has no words for it."""
    known = TASKS.get(value)
    return value if known is None else known()
