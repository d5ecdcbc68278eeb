"""Where a meeting stands, and why one was cancelled or did not take place, in words."""

from __future__ import annotations

from ui.i18n import T


def meeting_status_words() -> dict[str, str]:
    """By the value of the status."""
    return {
        "planned": T("Planned"),
        "held": T("Held"),
        "cancelled": T("Cancelled"),
        "not_held": T("Did not take place"),
    }


def end_reason_words() -> dict[str, str]:
    """By the value of the reason."""
    return {
        "she_withdrew": T("She withdrew her consent for this office"),
        "she_asked": T("She asked for it"),
        "she_did_not_come": T("She did not come"),
        "not_safe": T("It would not be safe"),
        "office_cancelled": T("The office cancelled"),
        "office_did_not_come": T("The officer did not come"),
        "wrong_person_came": T("Somebody else came than was agreed"),
        "we_could_not": T("We could not: room, staff, transport"),
    }
