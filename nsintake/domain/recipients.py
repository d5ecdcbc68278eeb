"""Offices and services a letter can go to. Names, functions and addresses here fill the fixed slots of a paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nsintake.domain.consent import Item
from nsintake.domain.incident import Force, Incident, YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.errors import Refused

_EXTORTION = frozenset(
    {
        Item.KIND,
        Item.PLATFORM,
        Item.ACCOUNT,
        Item.DEMAND,
        Item.DEADLINE,
        Item.SINCE,
        Item.PAID,
        Item.PAYMENT_DETAILS,
        Item.RELATION,
        Item.DISTRICT,
        Item.AGE,
        Item.REPORTED,
    }
)
_CARE = frozenset(
    {
        Item.KIND,
        Item.SINCE,
        Item.DISTRICT,
        Item.AGE,
        Item.CIVIL_STATUS,
        Item.DISPLACEMENT,
        Item.DISABILITY,
        Item.DISTRESS,
    }
)


OFFICE_LANG = Lang.AR
"""In which language the offices here read first: what is written for them begins in it."""


class RecipientKind(StrEnum):
    """What sort of office it is."""

    COMMUNITY_POLICE = "community_police"
    NATIONAL_SECURITY = "national_security"
    NATIONAL_INTELLIGENCE = "national_intelligence"
    HEALTH = "health"
    MHPSS = "mhpss"
    LEGAL = "legal"
    OTHER_SERVICE = "other_service"
    """Shelter, schooling, documents, a livelihood: what helps her and is none of the others."""

    @property
    def usable_items(self) -> frozenset[Item]:
        """What such an office can act on; nothing else is ever asked for it."""
        if self in {RecipientKind.HEALTH, RecipientKind.MHPSS}:
            return _CARE
        if self is RecipientKind.LEGAL:
            return _EXTORTION | _CARE
        if self is RecipientKind.OTHER_SERVICE:
            return _CARE - {Item.SINCE, Item.DISTRESS}
        return _EXTORTION

    @property
    def force(self) -> Force | None:
        """The force it belongs to, for the conflict check."""
        try:
            return Force(self.value)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Recipient:
    """An office, or one named duty bearer in it, that may get letters."""

    recipient_id: str
    kind: RecipientKind
    office: Wording
    function: Wording
    address: Wording


class Conflict(StrEnum):
    """Why an office hears nothing unless she knows it and wants it all the same."""

    FORCE = "force"
    """He or his family serves there."""
    STAFF = "staff"
    """He or his family works here: what any office may hear is read by liaison officers, one of whom may be his kin."""


def conflict_of(incident: Incident, recipient: Recipient) -> Conflict | None:
    """What speaks against telling an office anything: that he serves in its force, else that our staff are involved."""
    if in_conflict(incident.force, recipient):
        return Conflict.FORCE
    return Conflict.STAFF if incident.staff_involved is YesNo.YES else None


def refusal(conflict: Conflict, recipient: Recipient) -> Refused:
    """What is refused to an office in conflict: ``conflict``, ``staff_conflict``."""
    named = recipient.recipient_id
    return (
        Refused("conflict", recipient=named)
        if conflict is Conflict.FORCE
        else Refused("staff_conflict", recipient=named)
    )


def in_conflict(force: Force, recipient: Recipient) -> bool:
    """Whether the extorter or his family serves in the recipient's force."""
    return recipient.kind.force is not None and recipient.kind.force is force
