"""Every error code a person can meet, and the words for it: what happened, what to do now."""

from __future__ import annotations

from collections.abc import Callable

from ui.i18n import T

WORDS: dict[str, Callable[[], str]] = {
    "field_missing": lambda: T("This is needed to go on."),
}
