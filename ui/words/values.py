"""The words for a value of the domain that a page shows, in the language of the interface.

Each value is a ``case``: mypy refuses the function if a member of the enum has none. What is stored and unknown to this
version shows as it is stored rather than hiding. Must never hold a question, a sentence of a page or record content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from nsintake.domain.advice import AdviceKey
from nsintake.domain.case import HandOver
from nsintake.domain.consent import Choice, Item, SeenHow
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.questions import Step
from nsintake.domain.recipients import RecipientKind
from nsintake.domain.release import Heard
from nsintake.domain.safety import UrgentReason
from nsintake.domain.task import TaskKind
from ui import i18n
from ui.i18n import T
from ui.words.known import known

if TYPE_CHECKING:
    from datetime import date

    from nsintake.domain.language import Wording


MeetingTask = Literal[TaskKind.SHEET_MISSING, TaskKind.MEETING_INCIDENT, TaskKind.CONFIRM_POINT, TaskKind.DEBRIEF]
WayTask = Literal[TaskKind.ACCOMPANIMENT, TaskKind.CALL_OFF_ACCOMPANIMENT, TaskKind.WAY_NOT_SAFE, TaskKind.WAY_DEBRIEF]
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
    TaskKind.TRAINING_DAY,
    TaskKind.INVITATION,
    TaskKind.TEAM_MENTORING,
    TaskKind.TEAM_THREAT,
    TaskKind.TEAM_INCIDENT,
]


def said(wording: Wording) -> str:
    """A wording in the language of the interface; in Arabic, then English where it has no words for that."""
    return wording.said_in(i18n.language()) or wording.ar or wording.en or wording.ckb


def care_lines(steps: tuple[Wording, ...]) -> str:
    """What comes first after one red answer, as the office words it: the steps in order, numbered."""
    texts = [text for text in (said(step) for step in steps) if text]
    return "\n".join(T("{number}. {act}", number=at, act=act) for at, act in enumerate(texts, start=1))


def language_word(value: str) -> str:
    """A language, named in the language of the interface."""
    match known(Lang, value):
        case None:
            return value
        case Lang.EN:
            return T("English")
        case Lang.AR:
            return T("Arabic")
        case Lang.CKB:
            return T("Sorani")


def urgent_word(value: str) -> str:
    """A red answer."""
    match known(UrgentReason, value):
        case None:
            return value
        case UrgentReason.SUICIDE:
            return T("She thinks of ending her life")
        case UrgentReason.HONOUR:
            return T("Her family could harm her")
        case UrgentReason.MEDICAL:
            return T("A doctor should see to her")
        case UrgentReason.DEADLINE_TODAY:
            return T("His deadline is today")
        case UrgentReason.NOT_SAFE_HOME:
            return T("The way home is not safe")
        case UrgentReason.DOMESTIC_VIOLENCE:
            return T("Violence at home")
        case UrgentReason.STAFF:
            return T("NP staff may be involved")


def urgent_later_word(value: str, deadline_passed: date | None) -> str:
    """A red answer, said on a later day: what was his deadline that day is none any more. ``deadline_passed``: its day,
    where that is over.
    """
    if value == UrgentReason.DEADLINE_TODAY and deadline_passed is not None:
        return T("His deadline was on {day}", day=i18n.day(deadline_passed))
    return urgent_word(value)


def item_word(value: str) -> str:
    """One thing an office may or may not hear, or one that no letter says and nobody is asked about."""
    match known(Item, value):
        case None:
            return _never_told().get(value, value)
        case Item.KIND:
            return T("What is happening to her")
        case Item.PLATFORM:
            return T("Where he reaches her")
        case Item.ACCOUNT:
            return T("His account, number or link")
        case Item.DEMAND:
            return T("What he demands")
        case Item.DEADLINE:
            return T("His deadline")
        case Item.SINCE:
            return T("Since when")
        case Item.PAID:
            return T("Whether she paid")
        case Item.PAYMENT_DETAILS:
            return T("How it was paid")
        case Item.RELATION:
            return T("What he is to her")
        case Item.DISTRICT:
            return T("Her district")
        case Item.AGE:
            return T("Her age group")
        case Item.CIVIL_STATUS:
            return T("Her civil status")
        case Item.DISPLACEMENT:
            return T("Whether she is displaced")
        case Item.DISABILITY:
            return T("Whether she has a disability")
        case Item.DISTRESS:
            return T("That she is in distress")
        case Item.REPORTED:
            return T("Whether it was reported elsewhere")


def _never_told() -> dict[str, str]:
    return {
        "companion": T("Who came with her"),
        "children": T("Whether she has children"),
        "visit": T("That and when she was here"),
    }


def heard_word(value: str) -> str:
    """What she said to the finished letter."""
    match known(Heard, value):
        case None:
            return value
        case Heard.NOT_YET:
            return T("Not yet read to her")
        case Heard.AGREED:
            return T("She heard it and agrees")
        case Heard.CHOSE_NOT_TO_HEAR:
            return T("She chose not to hear it")
        case Heard.NOT_REACHED:
            return T("She could not be reached")


def letter_kind_word(value: str) -> str:
    """What a paper is."""
    match known(LetterKind, value):
        case None:
            return value
        case LetterKind.REFERRAL:
            return T("Letter")
        case LetterKind.LIAISON_LETTER:
            return T("Liaison letter")
        case LetterKind.INFORMATION_REQUEST:
            return T("Request for information")
        case LetterKind.FOLLOW_UP:
            return T("Follow-up letter")
        case LetterKind.SPEAKING_NOTE:
            return T("Speaking note")
        case LetterKind.REPLY_SLIP:
            return T("Reply slip")
        case LetterKind.NAMED_LETTER:
            return T("Letter that names her")
        case LetterKind.FACT_SHEET:
            return T("Fact sheet")
        case LetterKind.RECALL:
            return T("Recall notice")


def task_word(value: str) -> str:
    """Why something is due."""
    match known(TaskKind, value):
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
            return T("Ask her whether her consent still stands")
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
            TaskKind.ACCOMPANIMENT | TaskKind.CALL_OFF_ACCOMPANIMENT | TaskKind.WAY_NOT_SAFE | TaskKind.WAY_DEBRIEF
        ) as of_way:
            return _way_task_word(of_way)
        case (
            TaskKind.SHEET_MISSING | TaskKind.MEETING_INCIDENT | TaskKind.CONFIRM_POINT | TaskKind.DEBRIEF
        ) as of_meeting:
            return _meeting_task_word(of_meeting)
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


def seen_word(value: str) -> str:
    """How she agreed to be present."""
    match known(SeenHow, value):
        case None:
            return value
        case SeenHow.FACE:
            return T("Face to face")
        case SeenHow.BEHIND_SCREEN:
            return T("Behind a screen")
        case SeenHow.VOICE_ONLY:
            return T("By voice only")
        case SeenHow.PHONE_ONLY:
            return T("By phone only")
        case SeenHow.NOT_PRESENT:
            return T("She does not come")


def hand_over_word(value: str) -> str:
    """Why a file goes to another worker."""
    match known(HandOver, value):
        case None:
            return value
        case HandOver.HER_WISH:
            return T("She asked for it")
        case HandOver.LEAVES:
            return T("The worker leaves or is away")
        case HandOver.CONFLICT:
            return T("The worker knows somebody in it")
        case HandOver.BETTER_PLACED:
            return T("The other one can help her better")
        case HandOver.OTHER:
            return T("Another reason")


def share_word(value: str) -> str:
    """Her answer about one sentence."""
    match known(Choice, value):
        case None:
            return value
        case Choice.SHARE:
            return T("Yes")
        case Choice.WITHHOLD:
            return T("No")
        case Choice.ASK_FIRST:
            return T("Ask me first")


def step_word(value: str) -> str:
    """A step of the session."""
    match known(Step, value):
        case None:
            return value
        case Step.WELCOME:
            return T("Welcome", "step of a session")
        case Step.SAFE_NOW:
            return T("Safe now")
        case Step.RECORD:
            return T("Consent to record")
        case Step.INCIDENT:
            return T("What is happening")
        case Step.SAFETY:
            return T("Her safety")
        case Step.WISHES:
            return T("What she wants")
        case Step.SHARING:
            return T("What each office may hear")
        case Step.NEVER:
            return T("Words that must never appear")
        case Step.READ_BACK:
            return T("Read back")
        case Step.INVITATION:
            return T("An invitation for her")


def step_short(value: str) -> str:
    """A step of the session in a word or two."""
    match known(Step, value):
        case None:
            return value
        case Step.WELCOME:
            return T("Welcome", "step of a session")
        case Step.SAFE_NOW:
            return T("Safe now")
        case Step.RECORD:
            return T("Consent")
        case Step.INCIDENT:
            return T("Happening")
        case Step.SAFETY:
            return T("Safety")
        case Step.WISHES:
            return T("Wishes")
        case Step.SHARING:
            return T("Offices")
        case Step.NEVER:
            return T("Keep off paper")
        case Step.READ_BACK:
            return T("Read back")
        case Step.INVITATION:
            return T("Invitation")


def office_kind_word(value: str) -> str:
    """A sort of office."""
    match known(RecipientKind, value):
        case None:
            return value
        case RecipientKind.COMMUNITY_POLICE:
            return T("Community Police")
        case RecipientKind.NATIONAL_SECURITY:
            return T("National Security Service")
        case RecipientKind.NATIONAL_INTELLIGENCE:
            return T("National Intelligence Service")
        case RecipientKind.HEALTH:
            return T("Health service")
        case RecipientKind.MHPSS:
            return T("Psychosocial support")
        case RecipientKind.LEGAL:
            return T("Legal aid")
        case RecipientKind.OTHER_SERVICE:
            return T("Another service")


def advice_name(value: str) -> str:
    """What an advice text is about, to follow a colon."""
    match known(AdviceKey, value):
        case None:
            return value
        case AdviceKey.WATCHED_PHONE:
            return T("her phone is watched")
        case AdviceKey.FIRST:
            return T("before anything else")
        case AdviceKey.STOLEN_ACCOUNT:
            return T("a stolen account")
        case AdviceKey.KEEP_PROOF:
            return T("keeping proof")
        case AdviceKey.STOPNCII:
            return T("StopNCII, 18 or over in the picture")
        case AdviceKey.TAKE_IT_DOWN:
            return T("Take It Down, under 18 in the picture")
        case AdviceKey.NO_PICTURE:
            return T("she does not have the picture")
        case AdviceKey.DANGEROUS_HERE:
            return T("not intimate, but dangerous here")
        case AdviceKey.BEFORE_OFFICERS:
            return T("before she meets the police or a security service")
        case AdviceKey.DECIDE_REPORTING:
            return T("deciding on reporting")
        case AdviceKey.PLATFORM_REMOVAL:
            return T("removal by the app")
        case AdviceKey.SECURE_ACCOUNTS:
            return T("safe accounts")


def months_unsigned() -> str:
    """What keepers read until one of them has signed how long a closed file is kept."""
    return T(
        "No keeper has signed how long a closed file is kept, or it has to be signed again. Until somebody has looked "
        "at the number and saved it, no file is proposed for erasing."
    )
