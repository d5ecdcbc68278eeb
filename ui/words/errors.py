"""Every error code a person can meet, and the words for it: what happened, what to do now."""

from __future__ import annotations

from collections.abc import Callable

from ui.words import errors_consent as error_words_consent
from ui.words import errors_forms as error_words_forms
from ui.words import errors_station as error_words_station
from ui.words import errors_work as error_words_work
from ui.words.errors_work import PROOF, proof_words

WORDS: dict[str, Callable[[], str]] = {
    **error_words_station.WORDS,
    **error_words_work.WORDS,
    **error_words_consent.WORDS,
    **error_words_forms.WORDS,
    **dict.fromkeys(PROOF, proof_words),
}
