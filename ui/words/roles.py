"""What roles, and what an account waits for, are called on the screen."""

from __future__ import annotations

from nsintake.domain.roles import Role
from nsintake.services.accounts.accounts import ACTIVE, DISABLED, SHELL, AccountView, Waits
from ui.i18n import T
from ui.models.rows import Pill
from ui.widgets.basics import Tone


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


def status_pill(one: AccountView) -> Pill:
    """Where an account stands."""
    waits = {
        Waits.PASSWORD: T("Waits for approval"),
        Waits.NEW_PASSWORD: T("Waits for a new password"),
        Waits.ROLE: T("Waits for a signature"),
        Waits.SWITCH_OFF: T("Off, waits for a signature"),
        Waits.SWITCH_ON: T("Waits for a signature"),
    }.get(one.waits)
    if waits is not None:
        return Pill(waits, Tone.WAITING)
    return {
        SHELL: Pill(T("Waits for approval"), Tone.WAITING),
        ACTIVE: Pill(T("Active"), Tone.GOOD),
        DISABLED: Pill(T("Switched off"), Tone.NEUTRAL),
    }.get(one.status, Pill(one.status, Tone.NEUTRAL))
