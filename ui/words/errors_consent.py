"""Words for what is refused about her consent: how it was given, for a minor, while her file is frozen."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

WORDS: dict[str, Callable[[], str]] = {
    "consent_for_nobody": lambda: T("No office was asked about. Choose at least one."),
    "consent_in_future": lambda: T("This day has not come yet. A consent counts from the day on which she gave it."),
    "consent_too_old": lambda: T("A consent holds {days} days, and this one has run out. Ask her again."),
    "consent_overtaken": lambda: T(
        "She said something to this office after that day. Only a later word can replace it."
    ),
    "mark_missing": lambda: T("Type the code that stands on the form."),
    "form_used": lambda: T(
        "A consent was written down from this form already. Compare the code sign by sign, or ask her on a new form."
    ),
    "form_not_printed": lambda: T(
        "No form with this code was printed here. Compare it sign by sign. Do you hold it in your hand?"
    ),
    "form_of_one_office": lambda: T("A form asks about one office. Write down each office with its own form."),
    "form_of_another_office": lambda: T(
        "This form was printed for another office. What she crossed there holds for that office alone."
    ),
    "form_not_printed_yet": lambda: T("On this day the form had not been printed yet. Look at the day and the code."),
    "staff_conflict": lambda: T(
        "He or his family may work here, and liaison officers read what an office may hear. Ask her first, on the page "
        "of her consent, and tell a keeper."
    ),
    "not_ask_first": lambda: T("She said something else about this. Look at what she agrees to now."),
    "not_in_person": lambda: T(
        "Shredding at once is only for a woman who is here. By phone it is done after seven days."
    ),
    "letter_blocked": lambda: T(
        "What she said later no longer covers this paper. Nothing may be printed or said from it."
    ),
    "file_frozen": lambda: T(
        "Her file is frozen because somebody thinks that she is not free. Nothing leaves and nothing is shredded until "
        "it is unfrozen with a reason."
    ),
    "not_frozen": lambda: T("Her file is not frozen."),
    "ground_unknown": lambda: T("Say why it had to be told."),
    "caregiver_missing": lambda: T(
        "She is under 15: her own yes is not enough. Say who consents with her; never someone who may be part of it."
    ),
    "caregiver_suspected": lambda: T("This person may be part of it, so nobody consents through this person."),
    "caregiver_suspicion_unasked": lambda: T("Say first whether this person may be part of it."),
    "caregiver_not_guardian": lambda: T(
        "Only a parent, or whom a court made guardian, consents for her. Write down what entitles this person."
    ),
    "caregiver_not_wanted": lambda: T(
        "Her own consent counts. Somebody else has a part in it only if she wants that; ask her alone."
    ),
    "assent_missing": lambda: T("She has to agree herself as well. If she says no, nothing is told."),
}
