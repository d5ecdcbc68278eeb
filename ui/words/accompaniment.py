"""Somebody goes with her, in words: how far it is, how it ended, what is agreed before."""

from __future__ import annotations

from nsintake.domain.accompaniment import (
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
from ui.i18n import T
from ui.words.enum_member import member_of
from ui.words.rules import as_typed


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
    """The same with who that is and the number, as typed; ``who`` is empty where her family is called."""
    return T("{step}: {who}", step=last_step_word(step), who=as_typed(who)) if who else last_step_word(step)


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
