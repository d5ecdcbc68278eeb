"""Somebody goes with her, in words: how far it is, how it ended, what is agreed before."""

from __future__ import annotations

from datetime import datetime

from nsintake.domain.accompaniment import (
    WAY_TOLD,
    WAYS_OPEN,
    AccompanimentOutcome,
    AccompanimentStatus,
    CallOffReason,
    GuardianLine,
    LastStep,
    LawyerLine,
    Purpose,
    Visibility,
    WatchEventKind,
    WatchStep,
    WayDecision,
)
from nsintake.domain.phone import spaced, spaced_within
from nsintake.domain.task import TaskKind
from nsintake.domain.timeline import Event
from ui.i18n import T, clock_time, isolate
from ui.words.enum_member import member_of
from ui.words.feature import FeatureWords
from ui.words.rules import as_typed, reach_as_typed


def status_word(status: AccompanimentStatus) -> str:
    """How far it is."""
    match status:
        case AccompanimentStatus.PLANNED:
            return T("Planned")
        case AccompanimentStatus.UNDER_WAY:
            return T("On the way")
        case AccompanimentStatus.OVER:
            return T("Over")
        case AccompanimentStatus.CALLED_OFF:
            return T("Called off")


def way_outcome_word(outcome: AccompanimentOutcome) -> str:
    """How it ended."""
    match outcome:
        case AccompanimentOutcome.RETURNED:
            return T("Back and safe")
        case AccompanimentOutcome.SAFE_ELSEWHERE:
            return T("Safe elsewhere")
        case AccompanimentOutcome.SHE_ENDED:
            return T("She ended it and is safe")
        case AccompanimentOutcome.NOT_SAFE:
            return T("Not safe")


def way_word(value: str) -> str:
    """What an entry of the time line says of a way: its status, its outcome, or that we do not go."""
    outcome, status = member_of(AccompanimentOutcome, value), member_of(AccompanimentStatus, value)
    if outcome is not None:
        return way_outcome_word(outcome)
    if status is not None:
        return status_word(status)
    decision = member_of(WayDecision, value)
    return decision_to_go_word(decision) if decision is not None else value


def decision_to_go_word(decision: WayDecision) -> str:
    """Whether we go."""
    match decision:
        case WayDecision.GO:
            return T("We go")
        case WayDecision.NO_GO:
            return T("We do not go")


def call_off_word(reason: CallOffReason) -> str:
    """Why nobody sets out."""
    match reason:
        case CallOffReason.SHE_ASKED:
            return T("She asked for it")
        case CallOffReason.SHE_WITHDREW:
            return T("She took it back")
        case CallOffReason.NOT_SAFE:
            return T("It would not be safe")
        case CallOffReason.WE_COULD_NOT:
            return T("We could not: car, staff, road")


def purpose_word(purpose: Purpose) -> str:
    """What she goes there for."""
    match purpose:
        case Purpose.REPORT:
            return T("To report")
        case Purpose.HEALTH:
            return T("To a health service")
        case Purpose.SUPPORT:
            return T("To somebody who listens")
        case Purpose.LEGAL:
            return T("To a lawyer")
        case Purpose.COURT:
            return T("To court")
        case Purpose.OTHER_SERVICE:
            return T("To another service")


def appointment_words(at: datetime | None) -> str:
    """When she is expected there; empty where nobody said an hour."""
    return "" if at is None else T("Her appointment there is at {time}.", time=clock_time(at))


def desk_sentence(purpose: Purpose) -> str:
    """What can be said at a desk there: it passes the check of every woman of whom nothing else is in it."""
    match purpose:
        case Purpose.REPORT:
            return T("We accompany somebody who wants to report.")
        case Purpose.HEALTH:
            return T("We accompany somebody who wants to see a doctor.")
        case Purpose.SUPPORT:
            return T("We accompany somebody who wants to speak with you alone.")
        case Purpose.LEGAL:
            return T("We accompany somebody who wants to speak with a lawyer.")
        case Purpose.COURT:
            return T("We accompany somebody who is expected in this court.")
        case Purpose.OTHER_SERVICE:
            return T("We accompany somebody who is expected here.")


def visibility_word(visibility: Visibility) -> str:
    """How we go with her."""
    match visibility:
        case Visibility.VISIBLE:
            return T("Visible: vest and marked car")
        case Visibility.DISCREET:
            return T("Discreet: nobody sees that it is NP")


def step_word(step: WatchStep) -> str:
    """What is done after a missed check-in."""
    match step:
        case WatchStep.COMPANIONS:
            return T("Call the phones of those who went along")
        case WatchStep.FIRST_CONTACT:
            return T("Call the first contact")
        case WatchStep.SECOND_CONTACT:
            return T("Call the second contact")
        case WatchStep.LAST:
            return T("Do the last step")


def last_step_word(step: LastStep) -> str:
    """Whom we call in the end."""
    match step:
        case LastStep.OUR_LEAD:
            return T("Our lead or security focal point")
        case LastStep.OTHER_OFFICE:
            return T("An authority that is not the one we go to")
        case LastStep.AMBULANCE:
            return T("An ambulance")
        case LastStep.DESTINATION_FORCE:
            return T("The force we go to, only if she says so")
        case LastStep.FAMILY:
            return T("Her family, only if she says so")


def last_step_said(step: LastStep, who: str) -> str:
    """The same with who that is, as typed, and the number in groups; ``who`` is empty where her family is called."""
    said = reach_as_typed(spaced_within(who))
    return T("{step}: {who}", step=last_step_word(step), who=said) if who else last_step_word(step)


def called_words(who: str, phone: str) -> str:
    """Whom to call, and the number in the groups it is dialled in: beside Arabic words they keep their order."""
    return T("{who}, {number}", who=as_typed(who), number=isolate(spaced(phone)))


def guardian_word(line: GuardianLine) -> str:
    """What was settled with a girl."""
    match line:
        case GuardianLine.NOT_NEEDED:
            return T("Nobody asks for a guardian there")
        case GuardianLine.SHE_KNOWS:
            return T("She knows that they may ask for a guardian")
        case GuardianLine.GOES_ALONG:
            return T("A guardian she accepts goes along")


def lawyer_word(line: LawyerLine) -> str:
    """Whether a lawyer was called."""
    match line:
        case LawyerLine.NOT_NEEDED:
            return T("Not needed there")
        case LawyerLine.CALLED:
            return T("The lawyer was called")
        case LawyerLine.SHE_REFUSED:
            return T("She wants no lawyer")


def watch_event_word(kind: WatchEventKind) -> str:
    """One thing that happened on the way."""
    match kind:
        case WatchEventKind.SET_OUT:
            return T("They set out")
        case WatchEventKind.CHECK_IN:
            return T("They called")
        case WatchEventKind.STEP:
            return T("Step done")
        case WatchEventKind.ABORT:
            return T("The word to turn round was said: they come back")
        case WatchEventKind.DURESS:
            return T("The word for danger was said")
        case WatchEventKind.HAND_OVER:
            return T("The watch was handed over")


def _way_told(event: Event, office: str) -> str:
    state = way_word(event.about)
    if office:
        return T("On the way with her to {office}: {state}", office=office, state=state)
    return T("On the way with her: {state}", state=state)


WORDS = FeatureWords(
    verbs={
        "plan_way": lambda: T("Planned to go with her"),
        "no_go": lambda: T("Decided not to go with her"),
        "set_out": lambda: T("They set out with her"),
        "check_in": lambda: T("They called from the way"),
        "watch_step": lambda: T("Did a step after nobody called"),
        "duress": lambda: T("The word for danger was said"),
        "abort_way": lambda: T("The word to turn round was said"),
        "hand_watch": lambda: T("Handed the watch over"),
        "way_over": lambda: T("Said how the way ended"),
        "call_off_way": lambda: T("Called off the way with her"),
        "watch_drill": lambda: T("Played an alarm as a drill"),
        "print_watch_sheet": lambda: T("Printed the watcher's sheet"),
    },
    tasks={
        TaskKind.ACCOMPANIMENT: lambda: T("Somebody goes with her: watch over the way"),
        TaskKind.CALL_OFF_ACCOMPANIMENT: lambda: T("Call off the way with her: she took it back, or may not be free"),
        TaskKind.WAY_NOT_SAFE: lambda: T("She did not come back safe: look after it at once"),
        TaskKind.HELP_AFTER_WAY: lambda: T("She did not come back safe: reach her and help her at once"),
        TaskKind.WAY_INCIDENT: lambda: T("She did not come back safe: look after it as the lead"),
        TaskKind.WAY_DEBRIEF: lambda: T("Speak with her after the way"),
    },
    events={WAY_TOLD: _way_told},
    still_open={WAYS_OPEN: lambda count: T("%Ln ways with her are planned or under way.", "", count)},
    errors={
        "decision_reason_missing": lambda: T("Write why we go, or why not. It stays in her file."),
        "destination_missing": lambda: T("Choose the office, or write where you go."),
        "typed_resembles_her": lambda: T(
            "Something here resembles her, or something that she told. Reword it: a function instead of a name, a "
            "place that nobody links to her."
        ),
        "watch_word_empty": lambda: T("Write this before anybody sets out."),
        "not_seen_with_us": lambda: T(
            "Ask her first whether she may be seen with us. Without her yes nobody goes along."
        ),
        "check_ins_missing": lambda: T("Write at least one hour by which they call."),
        "too_many_check_ins": lambda: T("At most {limit} calls in one watch."),
        "check_in_unreadable": lambda: T("Write an hour and the minutes of grace a line, for example 11:00 15."),
        "check_in_before_start": lambda: T("This hour is not after they set out. Choose a later one."),
        "appointment_before_start": lambda: T(
            "Her appointment is not after you set out. Correct one of the two hours."
        ),
        "appointment_after_back": lambda: T(
            "Her appointment is not before the last call, when you are back. Correct one."
        ),
        "back_before_start": lambda: T("You are back before you set out. Write a later hour."),
        "check_ins_not_in_order": lambda: T("The hours are not in order. Write the earliest first."),
        "check_in_next_day": lambda: T("This is after midnight. A watch ends on the day it begins."),
        "check_in_gap": lambda: T("Between two calls there are more than {hours} hours. Write one in between."),
        "grace_range": lambda: T("The minutes of grace are 1 to {limit}."),
        "watch_too_long": lambda: T("A watch lasts at most {hours} hours."),
        "companions_missing": lambda: T("Choose who goes along."),
        "no_woman_with_her": lambda: T("At least one woman of ours goes along. Choose one."),
        "watcher_missing": lambda: T("Choose who watches."),
        "watcher_goes_along": lambda: T("Whoever goes along cannot watch. Choose somebody who stays at the phone."),
        "contacts_missing": lambda: T("Write two people with their numbers, in the order in which they are called."),
        "contacts_same": lambda: T("These are the same number. Write another one."),
        "signals_same": lambda: T("The two words must differ, so that nobody mistakes one for the other."),
        "signals_alike": lambda: T(
            "The two words sound alike, or the one is in the other: on a bad line one is taken for the other. "
            "Choose another word with her."
        ),
        "signal_in_words": lambda: T(
            "Here is a word that is also her word to break it off, and others read it. "
            "Write this differently, or choose another word with her."
        ),
        "last_step_hers": lambda: T(
            "Her family, or the force you go to, is called only if she says so. Ask her, tick it."
        ),
        "last_words_family": lambda: T(
            "Write no number of her family here: liaison officers read it. It is in her file."
        ),
        "last_words_missing": lambda: T("Write who is called in the last step, and the number."),
        "carrier_missing": lambda: T("The office closes at {hour}. Choose who carries the watch by hand after that."),
        "guardian_unasked": lambda: T("They may ask a girl for a guardian there. Say what was settled with her."),
        "lawyer_unasked": lambda: T("Before an authority a lawyer is called, or she refuses one. Say which."),
        "companion_taken": lambda: T("A colleague goes along on way {way} at that time. Choose somebody else."),
        "watch_goes_on": lambda: T("A watch ends only when somebody says how the way ended. Open it."),
        "watch_open": lambda: T(
            "Somebody is to go with her, or is on the way: {way}. Call it off, or say how it ended."
        ),
        "watch_changed": lambda: T("A colleague handed the watch over meanwhile. Look at the way again."),
        "way_over": lambda: T("This way is over. Look at it again."),
        "way_not_over": lambda: T("This way is not over yet. Say first how it ended."),
        "way_under_way": lambda: T("They are on the way. It ends when somebody says how it ended."),
        "check_in_made": lambda: T("This call is written down already. Look at the way again."),
        "check_in_unknown": lambda: T("This watch has no call with this number. Look at the way again."),
        "check_in_early": lambda: T("Its hour is far ahead. Does this call count for it?"),
        "step_not_next": lambda: T("Another step is next now. Look at the way again."),
        "signal_on_paper": lambda: T(
            "A word to break it off is in the plan, so the sheet is not printed. Call it off."
        ),
    },
)
