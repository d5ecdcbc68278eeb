"""The words for a value of the domain that a page shows, in the language of the interface.

Each value is a ``case``: mypy refuses the function if a member of the enum has none. What is stored and unknown to this
version shows as it is stored rather than hiding. Must never contain a question, a sentence of a page or record content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.advice import AdviceKey
from nsintake.domain.case import HandOver
from nsintake.domain.consent import Choice, Item, SeenHow
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.questions import Step
from nsintake.domain.recipients import RecipientKind
from nsintake.domain.release import Heard
from nsintake.domain.safety import UrgentReason
from ui import i18n
from ui.i18n import T
from ui.words.enum_member import member_of

if TYPE_CHECKING:
    from datetime import date

    from nsintake.domain.language import Wording


def said(wording: Wording) -> str:
    """A wording in the language of the interface; in Arabic, then English where it has no words for that."""
    return wording.said_in(i18n.language()) or wording.ar or wording.en or wording.ckb


def care_lines(steps: tuple[Wording, ...]) -> str:
    """What comes first after one red answer, as the office words it: the steps in order, numbered."""
    texts = [text for text in (said(step) for step in steps) if text]
    return "\n".join(T("{number}. {act}", number=at, act=act) for at, act in enumerate(texts, start=1))


def language_word(value: str) -> str:
    """A language, named in the language of the interface."""
    match member_of(Lang, value):
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
    match member_of(UrgentReason, value):
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
    match member_of(Item, value):
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
        "work": T("What she does for a living"),
        "only_one": T("That she is the only one of something"),
        "origin": T("Of which tribe, faith or people she is"),
    }


def heard_word(value: str) -> str:
    """What she said to the finished letter."""
    match member_of(Heard, value):
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
    match member_of(LetterKind, value):
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


def seen_word(value: str) -> str:
    """How she agreed to be present."""
    match member_of(SeenHow, value):
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
        case SeenHow.NOT_ASKED:
            return T("Not asked")


def hand_over_word(value: str) -> str:
    """Why a file goes to another worker."""
    match member_of(HandOver, value):
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
    match member_of(Choice, value):
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
    match member_of(Step, value):
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
    match member_of(Step, value):
        case None:
            return value
        case Step.WELCOME | Step.SAFE_NOW | Step.READ_BACK:
            return step_word(value)
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
        case Step.INVITATION:
            return T("Invitation")


def office_kind_word(value: str) -> str:
    """A sort of office."""
    match member_of(RecipientKind, value):
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
    match member_of(AdviceKey, value):
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
