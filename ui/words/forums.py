"""What became of forums, invitations and points, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.forum import ForumOff, ForumStatus, GuestKind, InvitedAnswer, InvitedHow
from nsintake.domain.forum_point import ForumPointEvent, ForumPointState
from nsintake.domain.task import TaskKind
from ui.i18n import T, day
from ui.words.feature import FeatureWords
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


WORDS = FeatureWords(
    verbs={
        "plan_forum": lambda: T("Planned a forum"),
        "invite_office": lambda: T("Wrote down an invitation to a forum, or its answer"),
        "move_forum": lambda: T("Moved a forum"),
        "cancel_forum": lambda: T("Cancelled a forum"),
        "hold_forum": lambda: T("Wrote the minutes of a forum"),
        "hand_point": lambda: T("Gave a forum's point a new owner"),
        "drop_point": lambda: T("Gave a forum's point up"),
        "print_forum_paper": lambda: T("Printed a paper of forums"),
    },
    tasks={
        TaskKind.FORUM: lambda: T("Hold the forum, and write down what became of it"),
        TaskKind.FORUM_POINT: lambda: T("Follow up what was agreed at a forum"),
    },
    errors={
        "forum_in_past": lambda: T("This day is over. Choose today or a day still to come."),
        "forum_over": lambda: T("This forum was held or cancelled, so this cannot be changed any more."),
        "forum_not_held": lambda: T("Write the minutes first; then write down what was agreed."),
        "forum_nobody": lambda: T("A forum to which nobody came is cancelled. Write down who came, or cancel it."),
        "forum_point_over": lambda: T("This point was done or given up already. Look at it again."),
        "office_twice": lambda: T("This office is on the list already. Change its answer there."),
        "guest_twice": lambda: T("This group is on the list already. Change its answer there."),
        "office_gone": lambda: T("This office is no longer in the directory. Choose another one."),
        "group_gone": lambda: T("This group is on the list of no forum that was held. Choose somebody else."),
        "too_many_offices": lambda: T("At most {limit} offices come to one forum."),
        "too_many_points": lambda: T("{limit} points are open already. Finish some, or give them up, before new ones."),
        "same_day": lambda: T("It is on this day already. Choose another one."),
        "same_owner": lambda: T("It is theirs already. Choose somebody else."),
        "words_hold_code": lambda: T("This reads like a code of ours. A forum is about no case: leave the code out."),
        "words_hold_number": lambda: T(
            "This has a number that could lead to somebody. Leave it out; numbers are in the directory."
        ),
        "words_hold_account": lambda: T(
            "This has an account, a link or an address. Leave it out: a forum names nobody."
        ),
        "words_name_somebody": lambda: T("This names somebody by her family. Write it in general words."),
        "words_unprintable": lambda: T("A sign here cannot be printed. Write it another way."),
        "paper_leads": lambda: T(
            "Not printed: words on this paper contain a code, a number, an account or a name. Open "
            "the forum or its points and write them in general words."
        ),
    },
)
