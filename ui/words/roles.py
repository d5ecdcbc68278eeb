"""What roles are called on the screen."""

from __future__ import annotations

from collections.abc import Callable

from nsintake.domain.roles import Permission, Role
from ui.i18n import T
from ui.words.enum_member import member_of


def role_words(*, without: Role | None = None) -> list[tuple[str, str]]:
    """Roles with their words, for a choice; ``without`` one."""
    offered = [who for who in (Role.INTAKE, Role.LIAISON, Role.KEEPER, Role.ADMINISTRATOR) if who is not without]
    return [(who.value, role_word(who)) for who in offered]


def role_word(role: str) -> str:
    """A role in words."""
    match member_of(Role, role):
        case None:
            return role
        case Role.ADMINISTRATOR:
            return T("Administrator")
        case Role.LIAISON:
            return T("Liaison officer")
        case Role.INTAKE:
            return T("Intake worker")
        case Role.KEEPER:
            return T("Keeper (intake lead)")


def short_role_word(role: str) -> str:
    """A role in a word or two, for the list of the practice office."""
    match member_of(Role, role):
        case Role.KEEPER:
            return T("Keeper")
        case _:
            return role_word(role)


def who_does_words(may: Callable[[Permission], bool]) -> str:
    """Of what a person may not do herself and may look for: who does it; empty where she does all of it."""
    said = (
        (Permission.KEEP_TEAMS, T("Peace teams and hand-overs are kept by intake staff.")),
        (Permission.PUBLISH_FIGURES, T("Figures are published and given out by a keeper.")),
    )
    return " ".join(words for permission, words in said if not may(permission))
