"""Why a letter was given back, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import T, day
from ui.words.rules import as_typed

if TYPE_CHECKING:
    from nsintake.domain.release import GivenBack


def reason_word(value: str) -> str:
    """Why a second person did not sign."""
    return {
        "tells_who": T("Somebody could know by it who she is"),
        "not_her_words": T("It is not what she said, or more than she wants told"),
        "unclear": T("It cannot be understood"),
        "wrong_office": T("It goes to the wrong office"),
        "mistake": T("A mistake in the words or in one language"),
        "other": T("Something else"),
    }.get(value, value)


def given_back_words(back: GivenBack | None) -> str:
    """What whoever wrote it is told; empty if it was not given back."""
    if back is None:
        return ""
    said = T(
        "{name} gave it back on {day}: {reason}.",
        name=as_typed(back.by),
        day=day(back.day),
        reason=reason_word(back.reason.value),
    )
    return f"{said}\n{as_typed(back.words)}" if back.words else said
