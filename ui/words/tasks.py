"""What is due, in words."""

from __future__ import annotations

from typing import Literal

from nsintake.domain.task import TaskKind
from ui.i18n import T
from ui.words.enum_member import member_of

MeetingTask = Literal[TaskKind.SHEET_MISSING, TaskKind.MEETING_INCIDENT, TaskKind.CONFIRM_POINT, TaskKind.DEBRIEF]
WayTask = Literal[
    TaskKind.ACCOMPANIMENT,
    TaskKind.CALL_OFF_ACCOMPANIMENT,
    TaskKind.WAY_NOT_SAFE,
    TaskKind.HELP_AFTER_WAY,
    TaskKind.WAY_INCIDENT,
    TaskKind.WAY_DEBRIEF,
]
OfficeTask = Literal[
    TaskKind.PROMISED,
    TaskKind.IDENTITY_AT_RISK,
    TaskKind.OFFICE_ASKED,
    TaskKind.OFFICE_ANSWERED,
    TaskKind.OFFICE_SILENT,
    TaskKind.LEGAL_LIMIT,
    TaskKind.NEEDS_MET,
    TaskKind.NOT_SENT,
    TaskKind.CHECK_CONTACT,
    TaskKind.FORUM,
    TaskKind.FORUM_POINT,
    TaskKind.SIGN_OFFICE,
    TaskKind.TRAINING_DAY,
    TaskKind.INVITATION,
    TaskKind.TEAM_MENTORING,
    TaskKind.TEAM_THREAT,
    TaskKind.TEAM_INCIDENT,
]


def task_word(value: str) -> str:
    """Why something is due."""
    match member_of(TaskKind, value):
        case None:
            return value
        case TaskKind.URGENT_CARE:
            return T("Urgent care")
        case TaskKind.SIGN_RELEASE:
            return T("A letter waits for a second person")
        case TaskKind.PRINT_LETTER:
            return T("Print a released letter")
        case TaskKind.COUNT_PAGES:
            return T("Say how many pages came out")
        case TaskKind.RECALL:
            return T("Recall papers")
        case TaskKind.ACTION_POINT:
            return T("Agreed action")
        case TaskKind.MEETING:
            return T("Meeting")
        case TaskKind.RENEW_CONSENT:
            return T("Ask her whether her consent is still valid")
        case TaskKind.SAFETY_CHECK:
            return T("Is she free? Her file is frozen: check, then unfreeze it with a reason")
        case TaskKind.CONFIRM_CONSENT:
            return T("Confirm after a restore: papers wait")
        case TaskKind.CHECK_AGAIN:
            return T("Ask her how she is")
        case TaskKind.REVIEW_ALONE:
            return T("Read a letter that one person signed alone")
        case TaskKind.GIVEN_BACK:
            return T("A letter came back to be changed")
        case TaskKind.SAFETY_PLAN:
            return T("Go through her safety plan with her")
        case TaskKind.AWAIT_ANSWER:
            return T("Ask the office for its answer")
        case TaskKind.SIGN_NAMED:
            return T("Read and sign a letter that names her")
        case TaskKind.NAMED_PAPER:
            return T("Papers that name her")
        case TaskKind.READ_PROPOSAL:
            return T("Read words that a liaison officer proposes")
        case TaskKind.CALL_OFF:
            return T("Call off what is agreed with this office: meeting, visit, appointment")
        case TaskKind.REACH_SAFELY:
            return T("Reach her safely: tell her what was stopped")
        case TaskKind.DESTROY_COPIES:
            return T("Destroy copies that no office was given")
        case (
            TaskKind.SHEET_MISSING | TaskKind.MEETING_INCIDENT | TaskKind.CONFIRM_POINT | TaskKind.DEBRIEF
        ) as of_meeting:
            return _meeting_task_word(of_meeting)
        case other:
            return _outside_task_word(other)


def _outside_task_word(kind: WayTask | OfficeTask) -> str:
    """What is due outside: on a way with her, or with an office."""
    match kind:
        case (
            TaskKind.ACCOMPANIMENT
            | TaskKind.CALL_OFF_ACCOMPANIMENT
            | TaskKind.WAY_NOT_SAFE
            | TaskKind.HELP_AFTER_WAY
            | TaskKind.WAY_INCIDENT
            | TaskKind.WAY_DEBRIEF
        ) as of_way:
            return _way_task_word(of_way)
        case other:
            return _office_task_word(other)


def _meeting_task_word(kind: MeetingTask) -> str:
    """What comes of a meeting."""
    match kind:
        case TaskKind.SHEET_MISSING:
            return T("Find a fact sheet that did not come back")
        case TaskKind.MEETING_INCIDENT:
            return T("Look after what came up at a meeting")
        case TaskKind.CONFIRM_POINT:
            return T("Read a point that a liaison officer wrote down")
        case TaskKind.DEBRIEF:
            return T("Speak with her after the meeting")


def _way_task_word(kind: WayTask) -> str:
    """What comes of a way on which somebody goes with her."""
    match kind:
        case TaskKind.ACCOMPANIMENT:
            return T("Somebody goes with her: watch over the way")
        case TaskKind.CALL_OFF_ACCOMPANIMENT:
            return T("Call off the way with her: she took it back, or may not be free")
        case TaskKind.WAY_NOT_SAFE:
            return T("She did not come back safe: look after it at once")
        case TaskKind.HELP_AFTER_WAY:
            return T("She did not come back safe: reach her and help her at once")
        case TaskKind.WAY_INCIDENT:
            return T("She did not come back safe: look after it as the lead")
        case TaskKind.WAY_DEBRIEF:
            return T("Speak with her after the way")


def _office_task_word(kind: OfficeTask) -> str:
    """What came of a contact with an office, and what is passed on."""
    match kind:
        case TaskKind.PROMISED:
            return T("Something was promised")
        case TaskKind.IDENTITY_AT_RISK:
            return T("An office guessed who she is, or did what it was asked not to do")
        case TaskKind.OFFICE_ASKED:
            return T("An office asked something that only she can answer")
        case TaskKind.OFFICE_ANSWERED:
            return T("An office answered")
        case TaskKind.OFFICE_SILENT:
            return T("An office did not answer")
        case TaskKind.LEGAL_LIMIT:
            return T("Tell her of the time limit of a complaint, and call the lawyer")
        case TaskKind.NEEDS_MET:
            return T("Ask her whether her needs were met")
        case TaskKind.NOT_SENT:
            return T("A signed letter did not go to the liaison officers: look whether she still wants it")
        case TaskKind.CHECK_CONTACT:
            return T("Check again to whom women complain")
        case TaskKind.FORUM:
            return T("Hold the forum, and write down what became of it")
        case TaskKind.SIGN_OFFICE:
            return T("Sign its name and address, so that letters can go to it")
        case TaskKind.FORUM_POINT:
            return T("Follow up what was agreed at a forum")
        case TaskKind.TRAINING_DAY:
            return T("A training or an awareness event: say how many came")
        case TaskKind.INVITATION:
            return T("Pass an invitation on")
        case TaskKind.TEAM_MENTORING:
            return T("Session with members of a peace team")
        case TaskKind.TEAM_THREAT:
            return T("A member of a peace team is threatened: do the steps")
        case TaskKind.TEAM_INCIDENT:
            return T("A member of a peace team is threatened: look after it as the lead")
