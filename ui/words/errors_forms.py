"""The words for what can go wrong with forms, cards, calls and coming back."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

WORDS: dict[str, Callable[[], str]] = {
    "card_not_safe": lambda: T(
        "She did not say that a card is safe to carry. Ask her first, then write it into her file."
    ),
    "too_little_to_look_for": lambda: T("That is too little to look for. Put in two things at least."),
    "phrase_too_short": lambda: T("Type all the words she remembers, two at least."),
    "code_unreadable": lambda: T("This is no whole code: eight signs, in two groups of four. Compare it sign by sign."),
}
