"""Every error code a person can meet, and the words for it: what happened, what to do now."""

from __future__ import annotations

from collections.abc import Callable

from ui import error_words_consent, error_words_station, error_words_work
from ui.error_words_work import PROOF, proof_words

WORDS: dict[str, Callable[[], str]] = {
    **error_words_station.WORDS,
    **error_words_work.WORDS,
    **error_words_consent.WORDS,
    **dict.fromkeys(PROOF, proof_words),
}
