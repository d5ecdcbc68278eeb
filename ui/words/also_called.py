"""What else somebody types who looks for a page or for an act: words of hers that are not in its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.i18n import T, in_each_language

if TYPE_CHECKING:
    from collections.abc import Callable

_ALSO: Final[dict[str, Callable[[], str]]] = {
    "my_account": lambda: T("password"),
    "settings": lambda: T("language, time until it locks"),
    "lock": lambda: T("lock, sign out"),
    "cover": lambda: T("hide the screen"),
    "cases": lambda: T("files, women"),
    "intake": lambda: T("new woman, session"),
    "directory": lambda: T("phone numbers, services"),
    "figures": lambda: T("statistics, report"),
    "backup": lambda: T("copy, stick"),
    "audit": lambda: T("who did what"),
    "people": lambda: T("colleagues, roles"),
}
"""By the key of a page, and of what else Ctrl+K leads to."""


def also_called(key: str, name: Callable[[], str]) -> str:
    """Its name in each language, and what else it is called there."""
    other = _ALSO.get(key)
    return " ".join([*in_each_language(name), *(in_each_language(other) if other else ())])
