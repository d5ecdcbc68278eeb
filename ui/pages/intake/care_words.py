"""What comes first after a red answer, in words; the order is ``domain/care.py``'s."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nsintake.domain.care import CareStep, steps_for
from ui.i18n import T

if TYPE_CHECKING:
    from nsintake.domain.safety import UrgentReason


def care_word(step: CareStep) -> str:
    """One thing to do."""
    return {
        CareStep.STAY_WITH_HER: T("Stay with her. She must not be alone tonight."),
        CareStep.TAKE_AWAY_MEANS: T("Ask what she thought of using, and who could put it out of reach."),
        CareStep.WHO_TONIGHT: T("Agree with her who is with her tonight and whom she calls."),
        CareStep.COUNSELLOR_TODAY: T("Offer somebody who is trained for this, today."),
        CareStep.ASK_AGAIN: T("Agree when we ask her again, and keep to it."),
        CareStep.NOTHING_HOME: T("Nothing may reach her home: no visit, no call, no letter."),
        CareStep.PLAN_WAY_OUT: T("Plan with her how she would leave, and what she would take."),
        CareStep.SAFE_PLACE: T("Plan with her where she is safe before anyone is told."),
        CareStep.WAY_HOME: T("The way home comes first: how does she get there, who waits on the way?"),
        CareStep.GO_WITH_HER: T("Offer that somebody goes with her, a woman at least."),
        CareStep.SAY_REPORTING: T("Say first that hospital staff may have to report. Then she decides."),
        CareStep.DOCTOR_NOW: T("Offer a doctor at once: some care works only within 72 hours, some within 120."),
        CareStep.KEEP_PROOF: T("Nothing is deleted: link, number and dates stay on her phone."),
        CareStep.SHORT_LETTER: T("Press Urgent: twelve answers are enough for a letter today."),
        CareStep.DO_NOT_PAY: T("She does not pay, and does not answer him."),
        CareStep.CHILDREN: T("Are children in danger there? They come first."),
        CareStep.KEEPER_ONLY: T("Tell a keeper now, nobody else. No colleague works on this file until she says so."),
        CareStep.COMPLAINT: T("Tell her how to complain, and to whom outside this office."),
    }[step]


def care_lines(reason: UrgentReason) -> str:
    """The whole path of one red answer, numbered."""
    said = [care_word(step) for step in steps_for(reason)]
    return "\n".join(T("{number}. {act}", number=at, act=act) for at, act in enumerate(said, start=1))
