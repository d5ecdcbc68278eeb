"""Which role is given the key of which compartment: one table, which the signed roster and the grants make true.

A role this version does not know is given no key.
"""

from __future__ import annotations

from enum import StrEnum

from nsintake.domain.roles import Role


class Compartment(StrEnum):
    """A part of the station with a key of its own. The first three are files; KEEPER carries the root seed."""

    ACCOUNTS = "accounts"
    LIAISON = "liaison"
    IDENTITY = "identity"
    KEEPER = "keeper"


GRANTED = (Compartment.LIAISON, Compartment.IDENTITY, Compartment.KEEPER)
FILES = (Compartment.ACCOUNTS, Compartment.LIAISON, Compartment.IDENTITY)

ROLE_HOLDS: dict[str, frozenset[Compartment]] = {
    Role.ADMINISTRATOR: frozenset(),
    Role.LIAISON: frozenset({Compartment.LIAISON}),
    Role.INTAKE: frozenset({Compartment.LIAISON, Compartment.IDENTITY}),
    Role.KEEPER: frozenset({Compartment.LIAISON, Compartment.IDENTITY, Compartment.KEEPER}),
}


def granted_to(role: str) -> frozenset[Compartment]:
    """The compartments a role is given by grant. ACCOUNTS is not among them: the site secret opens it."""
    return ROLE_HOLDS.get(role, frozenset())
