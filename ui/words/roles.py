"""What roles are called on the screen."""

from __future__ import annotations

from nsintake.domain.roles import Role
from ui.i18n import T


def role_words(*, without: Role | None = None) -> list[tuple[str, str]]:
    """Roles with their words, for a choice; ``without`` one."""
    every = {
        "intake": T("Intake worker"),
        "liaison": T("Liaison officer"),
        "keeper": T("Keeper (intake lead)"),
        "administrator": T("Administrator"),
    }
    return [(key, words) for key, words in every.items() if without is None or key != without.value]


def role_word(role: Role) -> str:
    """A role's word."""
    return dict(role_words()).get(role.value, role.value)
