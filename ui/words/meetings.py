"""What became of a meeting, and what is agreed before one, in words."""

from __future__ import annotations

from nsintake.domain.meeting import (
    MEETINGS_OPEN,
    EndReason,
    Happening,
    MeetingStatus,
    Outcome,
    PointEvent,
    Seating,
    Speaks,
    Transport,
)
from nsintake.domain.meeting_day import HappensWhere
from nsintake.domain.task import TaskKind
from ui.i18n import T
from ui.words.enum_member import member_of
from ui.words.feature import FeatureWords
from ui.words.rules import as_typed


def meeting_status_word(value: str) -> str:
    """The status."""
    match member_of(MeetingStatus, value):
        case None:
            return value
        case MeetingStatus.PLANNED:
            return T("Planned")
        case MeetingStatus.HELD:
            return T("Held")
        case MeetingStatus.CANCELLED:
            return T("Cancelled")
        case MeetingStatus.NOT_HELD:
            return T("Did not take place")


def meeting_status_words() -> dict[str, str]:
    """By the value of the status."""
    return {member.value: meeting_status_word(member) for member in MeetingStatus}


def end_reason_word(value: str) -> str:
    """The reason."""
    match member_of(EndReason, value):
        case None:
            return value
        case EndReason.SHE_WITHDREW:
            return T("She withdrew her consent for this office")
        case EndReason.SHE_ASKED:
            return T("She asked for it")
        case EndReason.SHE_DID_NOT_COME:
            return T("She did not come")
        case EndReason.NOT_SAFE:
            return T("It would not be safe")
        case EndReason.OFFICE_CANCELLED:
            return T("The office cancelled")
        case EndReason.OFFICE_DID_NOT_COME:
            return T("The officer did not come")
        case EndReason.WRONG_PERSON_CAME:
            return T("Somebody else came than was agreed")
        case EndReason.WE_COULD_NOT:
            return T("We could not: room, staff, transport")


def end_reason_words() -> dict[str, str]:
    """By the value of the reason."""
    return {member.value: end_reason_word(member) for member in EndReason}


def transport_word(value: str) -> str:
    """How she comes and goes."""
    match member_of(Transport, value):
        case None:
            return value
        case Transport.OWN_WAY:
            return T("On her own")
        case Transport.OUR_CAR:
            return T("In our car")
        case Transport.PAID_TAXI:
            return T("By taxi, which we pay")
        case Transport.WITH_COMPANION:
            return T("With somebody she trusts")


def transport_words() -> dict[str, str]:
    """By the value of how she comes and goes."""
    return {member.value: transport_word(member) for member in Transport}


def seating_word(value: str) -> str:
    """Where she sits."""
    match member_of(Seating, value):
        case None:
            return value
        case Seating.NEAR_DOOR:
            return T("Nearest the door, nobody between her and it")
        case Seating.BEHIND_SCREEN:
            return T("Behind a screen")
        case Seating.OTHER_ROOM:
            return T("In another room, by voice or by phone")


def seating_words() -> dict[str, str]:
    """By the value of where she sits."""
    return {member.value: seating_word(member) for member in Seating}


def speaks_word(value: str) -> str:
    """Who speaks for her."""
    match member_of(Speaks, value):
        case None:
            return value
        case Speaks.SHE:
            return T("She speaks")
        case Speaks.WE:
            return T("We speak in the words she agreed to")
        case Speaks.BOTH:
            return T("We begin, she adds what she wants")


def speaks_words() -> dict[str, str]:
    """By the value of who speaks for her."""
    return {member.value: speaks_word(member) for member in Speaks}


def happening_word(value: str) -> str:
    """What came up, by its value; a value without words as it is."""
    match member_of(Happening, value):
        case None:
            return value
        case Happening.SHE_SAYS_NO:
            return T("She says no")
        case Happening.SHE_DID_NOT_COME:
            return T("She did not come")
        case Happening.OFFICER_DID_NOT_COME:
            return T("The officer did not come")
        case Happening.STAND_IN:
            return T("Somebody else came than was agreed")
        case Happening.COMPANY:
            return T("The officer brought company")
        case Happening.ARMED:
            return T("The officer is armed")
        case Happening.MAN_CAME:
            return T("A man came where a woman was promised")
        case Happening.SHE_LEAVES:
            return T("She wants to leave")
        case Happening.RECOGNISED:
            return T("Somebody recognised her")
        case Happening.NAME_ASKED:
            return T("Somebody asked her name")
        case Happening.RECORDING:
            return T("A picture or a recording")
        case Happening.PLEDGE:
            return T("A pledge was brought up")
        case Happening.SETTLEMENT:
            return T("A settlement was brought up")
        case Happening.SUMMONS:
            return T("A summons was brought up")
        case Happening.RELATIVE_AT_GATE:
            return T("A relative of hers is at the gate")
        case Happening.EXTORTER_AT_GATE:
            return T("The man who threatens her is at the gate")


def happening_words() -> dict[str, str]:
    """By the value of what can come up."""
    return {member.value: happening_word(member) for member in Happening}


def rule_word(value: str) -> str:
    """What can come up: what is done, in its order."""
    match member_of(Happening, value):
        case None:
            return value
        case Happening.SHE_SAYS_NO:
            return T("Thank her. Nobody asks why. The officers hear that it does not take place, no more.")
        case Happening.SHE_DID_NOT_COME:
            return T("Nobody calls her from the room. Whoever works with her reaches her on the way agreed.")
        case Happening.OFFICER_DID_NOT_COME:
            return T("She does not wait in the room. Tell her; she decides whether there is another day.")
        case Happening.STAND_IN:
            return T("He waits outside and gets no sheet. Read her his name; without her yes he stays there.")
        case Happening.COMPANY:
            return T("The others wait outside the gate. Whoever was not agreed does not come in and gets no sheet.")
        case Happening.ARMED:
            return T("No weapon comes into the room. He leaves it outside the house, or he does not come in.")
        case Happening.MAN_CAME:
            return T("He does not come in. Ask the office for the woman it promised; she decides whether she waits.")
        case Happening.SHE_LEAVES:
            return T("She goes first and at once; nobody asks her to stay. Officers stay seated until she is away.")
        case Happening.RECOGNISED:
            return T("Take her out first. Confirm nothing and say no name. The officer stays until she is away.")
        case Happening.NAME_ASKED:
            return T("Answer for her: her identity is withheld at her request. Asked again, the meeting ends.")
        case Happening.RECORDING:
            return T("Take her out first. Ask that it is deleted while you watch. Remember whose it was.")
        case Happening.PLEDGE:
            return T("No pledge is written or read here. Say so once; brought up again, the meeting ends.")
        case Happening.SETTLEMENT:
            return T("No settlement and no marriage is spoken of here. Say so once; again, the meeting ends.")
        case Happening.SUMMONS:
            return T("She takes no paper and gives no answer. Take her out; call a lawyer before anything else.")
        case Happening.RELATIVE_AT_GATE:
            return T("Say nothing: not that she is here or known. She leaves later, with us.")
        case Happening.EXTORTER_AT_GATE:
            return T("Say nothing and close the gate. She stays inside until he leaves; then her safety plan.")


def rule_words() -> dict[str, str]:
    """By the value of what can come up: what is done, in its order."""
    return {member.value: rule_word(member) for member in Happening}


def where_word(value: str) -> str:
    """Where it comes up."""
    match member_of(HappensWhere, value):
        case None:
            return value
        case HappensWhere.DOOR:
            return T("At the door")
        case HappensWhere.ROOM:
            return T("In the room")
        case HappensWhere.GATE:
            return T("At the gate")


def where_words() -> dict[str, str]:
    """By the value of where it comes up."""
    return {member.value: where_word(member) for member in HappensWhere}


def outcome_word(value: str) -> str:
    """What a meeting came to."""
    match member_of(Outcome, value):
        case None:
            return value
        case Outcome.STEPS_AGREED:
            return T("Steps were agreed")
        case Outcome.ONLY_HEARD:
            return T("They listened and agreed to nothing yet")
        case Outcome.REFUSED:
            return T("They refused")
        case Outcome.BROKEN_OFF:
            return T("It was broken off")


def outcome_words() -> dict[str, str]:
    """By the value of what a meeting came to."""
    return {member.value: outcome_word(member) for member in Outcome}


def point_event_word(value: str) -> str:
    """A step in the history of a point."""
    match member_of(PointEvent, value):
        case None:
            return value
        case PointEvent.PROPOSED:
            return T("Written down by the liaison officer")
        case PointEvent.AGREED:
            return T("Agreed")
        case PointEvent.CARRIED_ON:
            return T("Carried on")
        case PointEvent.DONE:
            return T("Done")
        case PointEvent.DROPPED:
            return T("Not used")


def point_event_words() -> dict[str, str]:
    """By the value of a step in the history of a point."""
    return {member.value: point_event_word(member) for member in PointEvent}


def who_wrote(name: str) -> str:
    """Who wrote something down; ``name`` is empty where the log does not say that she did."""
    return as_typed(name) or T("not known who")


WORDS = FeatureWords(
    verbs={
        "plan": lambda: T("Planned a meeting"),
        "agree": lambda: T("Agreed an action"),
        "held": lambda: T("Held a meeting"),
        "move": lambda: T("Moved a meeting"),
        "presence": lambda: T("Changed how she is present at a meeting and where she sits"),
        "cancel_meeting": lambda: T("Cancelled a meeting"),
        "print_meeting_paper": lambda: T("Printed a paper of a meeting for our own hand"),
        "print_week": lambda: T("Printed the rooms of a week"),
        "happened": lambda: T("Wrote down what came up at a meeting"),
        "sheet_back": lambda: T("Wrote down that a fact sheet is back"),
        "debrief": lambda: T("Wrote down what she said after a meeting"),
        "carry_on": lambda: T("Carried an agreed action on to another day"),
        "not_held": lambda: T("Wrote down that a meeting did not take place"),
        "call_off": lambda: T("Took an office out of a meeting"),
    },
    tasks={
        TaskKind.MEETING: lambda: T("Meeting"),
        TaskKind.SHEET_MISSING: lambda: T("Find a fact sheet that did not come back"),
        TaskKind.MEETING_INCIDENT: lambda: T("Look after what came up at a meeting"),
        TaskKind.CONFIRM_POINT: lambda: T("Read a point that a liaison officer wrote down"),
        TaskKind.DEBRIEF: lambda: T("Speak with her after the meeting"),
    },
    still_open={MEETINGS_OPEN: lambda count: T("%Ln meetings are planned.", "", count)},
    errors={
        "leavings_too_close": lambda: T(
            "They could meet outside. Leave at least {minutes} minutes between her leaving and the officer's."
        ),
        "leaves_too_early": lambda: T("Nobody leaves within {minutes} minutes of the beginning. Choose a later time."),
        "meeting_too_long": lambda: T(
            "From the first who comes to the last who goes there are more than {hours} hours."
        ),
        "hour_skipped": lambda: T("The clock skips this hour on that day. Choose another time."),
        "group_size": lambda: T("Women who meet together are 2 to {limit}. Ask her again to how many she agrees."),
        "group_not_agreed": lambda: T("Ask her how the other women may see her. Without her yes she comes alone."),
        "group_full": lambda: T("One of these women agreed to fewer. Choose another group, or let her come alone."),
        "group_changed": lambda: T("These women meet at another hour or place now, or not any more. Choose again."),
        "nothing_agreed": lambda: T("Nothing was agreed at this meeting, so there is nothing to write to the office."),
        "nobody_comes": lambda: T("Choose the office that comes."),
        "comes_twice": lambda: T("This office comes already. Choose another one, or take this one out."),
        "too_many_come": lambda: T("At most {limit} offices come to one meeting."),
        "unsafe_person": lambda: T(
            "She said that she would feel unsafe if one of these came. Leave that name out; give the office no reason."
        ),
        "person_resembles_her": lambda: T(
            "One of these names resembles hers, so it cannot be written here. Write the officer's function instead."
        ),
        "receives_unknown": lambda: T("This colleague does not work here now. Choose who receives her."),
        "female_officer_asked": lambda: T(
            "She asked for a female officer only. Ask her again before you plan otherwise."
        ),
        "seat_seen": lambda: T(
            "She is present by voice only: she sits behind the screen or in another room. Change this, or how she is "
            "present."
        ),
        "seat_not_in_room": lambda: T(
            "She is present by phone only: she is not in this room. Change this, or how she is present."
        ),
        "sheet_not_missing": lambda: T("This fact sheet is not missing. Look at the meeting again."),
        "point_not_open": lambda: T("This point is done already, or was never agreed. Look at the meeting again."),
        "sheet_unknown": lambda: T("No sheet of this meeting has the number {sheet}."),
        "not_coming": lambda: T("No office with this number comes to this meeting. Look at the meeting again."),
    },
)
