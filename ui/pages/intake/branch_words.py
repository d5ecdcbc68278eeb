"""What a branch of the session means for the step in front, in a line or two."""

from __future__ import annotations

from collections.abc import Mapping

from nsintake.domain.branches import Branch, branches_of
from nsintake.domain.intake import Step
from ui.i18n import T


def branch_lines(step: Step, answers: Mapping[str, str]) -> list[str]:
    """What to keep in mind here, gravest first."""
    open_now = branches_of(answers)
    return [said for (at, branch), said in _lines().items() if at is step and branch in open_now]


def _lines() -> dict[tuple[Step, Branch], str]:
    return {
        (Step.WELCOME, Branch.SECOND_HAND): T(
            "She did not come herself. Nothing of hers is recorded and no letter is made; an invitation is passed on. "
            "Whoever tells you hears only that it was received."
        ),
        (Step.SAFE_NOW, Branch.ACCOMPANIED): T(
            "Ask whoever came to wait outside, and ask again everything that was answered in front of somebody."
        ),
        (Step.SAFE_NOW, Branch.INTERPRETER): T(
            "The interpreter repeats, adds nothing, and hears the same promise of silence."
        ),
        (Step.SAFE_NOW, Branch.CANNOT_READ): T(
            "Read everything to her. Her yes is spoken before a witness; nothing is signed and nothing is withheld."
        ),
        (Step.RECORD, Branch.CAREGIVER_SUSPECTED): T(
            "Nothing goes through whoever cares for her: no question, no consent, no message. Tell a keeper today."
        ),
        (Step.RECORD, Branch.CAREGIVER_NEEDED): T(
            "Below 15 her own yes is not enough for a letter, and nobody else's yes stands against her no."
        ),
        (Step.RECORD, Branch.MINOR): T(
            "Tell her before any accompaniment that police may ask for a guardian. Whoever came with her is no "
            "guardian by that alone."
        ),
        (Step.RECORD, Branch.UNNAMED): T(
            "She stays unnamed everywhere, on papers too. What people call her and her places go on the list later."
        ),
        (Step.INCIDENT, Branch.STAFF): T(
            "Her file is now open to you and the keepers only. Tell a keeper yourself, today."
        ),
        (Step.INCIDENT, Branch.FORCE): T(
            "The offices of that force are off by default. Offer her others; no letter says why."
        ),
        (Step.INCIDENT, Branch.MINOR): T("She is under 18: the removal service for her is another one."),
        (Step.SAFETY, Branch.PHONE_WATCHED): T(
            "Nobody writes or calls her. Advice about her phone waits until she has one that nobody watches."
        ),
        (Step.SAFETY, Branch.DOMESTIC_VIOLENCE): T(
            "Ask about tonight before anything else, and never in front of anybody who lives there."
        ),
        (Step.NEVER, Branch.UNNAMED): T(
            "These words are all that protects an unnamed woman's papers. Take your time with them."
        ),
        (Step.NEVER, Branch.PHONE_WATCHED): T("Her own phone is watched: write another way down, or none."),
        (Step.READ_BACK, Branch.CANNOT_READ): T("Read it to her slowly, and let her say it back in her words."),
    }
