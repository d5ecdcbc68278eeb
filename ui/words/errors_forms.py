"""The words for what can go wrong with forms, cards, calls and coming back."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

WORDS: dict[str, Callable[[], str]] = {
    "card_not_safe": lambda: T(
        "She did not say that a card is safe to carry. Ask her first, then write it into her file."
    ),
    "too_little_to_look_for": lambda: T("That is too little to look for. Put in two things at least."),
    "phrase_too_short": lambda: T("Type the words she remembers."),
    "voice_unreadable": lambda: T(
        "This is no plain sound file. Save the recording as WAV: uncompressed, 8 or 16 bits, at most 48,000 a second."
    ),
    "voice_too_long": lambda: T(
        "A recording may be {seconds} seconds long at most. Read it in parts, or more briskly."
    ),
    "voice_too_large": lambda: T(
        "A recording may have {megabytes} megabytes at most. Save it with 16,000 samples a second and one channel."
    ),
    "voice_missing": lambda: T("There is no recording any more. Read the words aloud yourself."),
    "no_player": lambda: T("This computer has no program that plays sound. Read the words aloud yourself."),
    "sound_failed": lambda: T("The sound could not be played. Look whether the loudspeaker is on, or read it aloud."),
    "code_unreadable": lambda: T("This is no whole code: eight signs, in two groups of four. Compare it sign by sign."),
}
