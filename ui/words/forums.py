"""What became of forums, invitations and points, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.forum import ForumOff, ForumStatus, GuestKind, InvitedAnswer, InvitedHow
from nsintake.domain.forum_point import ForumPointEvent, ForumPointState
from ui.i18n import T, day
from ui.words.rules import as_typed
from ui.words.values import said

if TYPE_CHECKING:
    from nsintake.services.forums.forum_view import OwnerView, StepView


def forum_status_word(status: ForumStatus) -> str:
    """What became of a forum."""
    match status:
        case ForumStatus.PLANNED:
            return T("Planned")
        case ForumStatus.HELD:
            return T("Held")
        case ForumStatus.CANCELLED:
            return T("Cancelled")


def forum_off_word(because: ForumOff) -> str:
    """Why a forum does not take place."""
    match because:
        case ForumOff.NOT_SAFE:
            return T("It would not be safe")
        case ForumOff.NO_PLACE:
            return T("There is no place for it")
        case ForumOff.NOBODY_CAN:
            return T("Too few can come")
        case ForumOff.HOLIDAY:
            return T("A holiday or mourning")
        case ForumOff.OTHER:
            return T("Another reason")


def invited_how_word(how: InvitedHow) -> str:
    """How an office was invited."""
    match how:
        case InvitedHow.LETTER:
            return T("By letter")
        case InvitedHow.CALL:
            return T("By telephone")
        case InvitedHow.VISIT:
            return T("In person")
        case InvitedHow.MESSAGE:
            return T("By message")
        case InvitedHow.NOT_INVITED:
            return T("Came without being invited")


def invited_answer_word(answer: InvitedAnswer) -> str:
    """What an office said to an invitation."""
    match answer:
        case InvitedAnswer.NONE:
            return T("No answer yet")
        case InvitedAnswer.COMES:
            return T("It comes")
        case InvitedAnswer.PERHAPS:
            return T("Perhaps")
        case InvitedAnswer.DECLINES:
            return T("It does not come")


def guest_kind_word(kind: GuestKind) -> str:
    """What a group is that is on no list of offices."""
    match kind:
        case GuestKind.DUTY_BEARER:
            return T("An authority, such as a municipality")
        case GuestKind.OTHERS:
            return T("Elders, an organisation or another group")


def point_state_word(state: ForumPointState) -> str:
    """Whether somebody still has to do it."""
    match state:
        case ForumPointState.OPEN:
            return T("Open")
        case ForumPointState.DONE:
            return T("Done")
        case ForumPointState.DROPPED:
            return T("Given up")


def owner_words(owner: OwnerView) -> str:
    """Who does it: a colleague, or an office by its name."""
    return as_typed(owner.colleague or said(owner.office))


def step_words(step: StepView) -> str:
    """One thing that happened with a point, without its day and who wrote it."""
    at = day(step.forum_day) if step.forum_day is not None else ""
    due = day(step.due) if step.due is not None else ""
    owner = owner_words(step.owner) if step.owner is not None else ""
    match step.what:
        case ForumPointEvent.AGREED:
            return T("Agreed at the forum of {forum}: {owner}, due {due}", forum=at, owner=owner, due=due)
        case ForumPointEvent.CARRIED:
            return T("Still open at the forum of {forum}", forum=at)
        case ForumPointEvent.NEW_DAY:
            return T("Put off to {due}", due=due)
        case ForumPointEvent.NEW_OWNER:
            return T("Given to {owner}", owner=owner)
        case ForumPointEvent.DONE:
            return T("Done: {words}", words=as_typed(step.words))
        case ForumPointEvent.DROPPED:
            return T("Given up: {words}", words=as_typed(step.words))
