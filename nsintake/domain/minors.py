"""Who may say yes for whom: her age decides, and who is beside her is written down with what entitles him or her.

Under 6 the caregiver consents; from 6 and from 12 she agrees and the caregiver consents; from 15 her own consent counts
and a caregiver has a part only if she wants it. Nobody who may be part of it ever consents for her.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import YesNo

_CAREGIVER_CONSENTS = frozenset({AgeBand.UNDER_6, AgeBand.FROM_6, AgeBand.FROM_12})
_SHE_AGREES = frozenset({AgeBand.FROM_6, AgeBand.FROM_12})


class CaregiverRelation(StrEnum):
    """What the caregiver is to her. It entitles nobody by itself."""

    UNKNOWN = "unknown"
    MOTHER = "mother"
    FATHER = "father"
    GRANDPARENT = "grandparent"
    AUNT = "aunt"
    UNCLE = "uncle"
    SIBLING = "sibling"
    HUSBAND = "husband"
    OTHER = "other"


class Authority(StrEnum):
    """What entitles the caregiver to consent."""

    UNKNOWN = "unknown"
    NOT_SHOWN = "not_shown"
    PARENT = "parent"
    COURT = "court"


@dataclass(frozen=True, slots=True)
class Caregiver:
    """Whoever consents with her or for her. ``suspected``: may be part of it; ``she_agrees``: she wants this part."""

    relation: CaregiverRelation
    authority: Authority = Authority.NOT_SHOWN
    suspected: YesNo = YesNo.UNKNOWN
    she_agrees: YesNo = YesNo.UNKNOWN

    @property
    def entitled(self) -> bool:
        """A parent, or whom a court made guardian. An aunt is not, however long she has cared for her."""
        parent = self.relation in {CaregiverRelation.MOTHER, CaregiverRelation.FATHER}
        return self.authority is Authority.COURT or (parent and self.authority is Authority.PARENT)


def youngest(ages: Iterable[AgeBand]) -> AgeBand:
    """The strictest of what was told of one woman's age in several places; not told if none was."""
    told = set(ages) - {AgeBand.UNKNOWN}
    return next((age for age in AgeBand if age in told), AgeBand.UNKNOWN)


def caregiver_consents(age: AgeBand) -> bool:
    """Whether her own yes is not enough."""
    return age in _CAREGIVER_CONSENTS


def consent_lacks(age: AgeBand, assent: YesNo, caregiver: Caregiver | None) -> str:
    """The code of what this consent lacks for a woman or girl of that age; empty if it counts.

    An age that was not told is taken as her word that she speaks for herself.
    """
    needed = caregiver_consents(age)
    if caregiver is None:
        return "caregiver_missing" if needed else ""
    if caregiver.suspected is not YesNo.NO:
        return "caregiver_suspected" if caregiver.suspected is YesNo.YES else "caregiver_suspicion_unasked"
    if not needed:
        return "" if caregiver.she_agrees is YesNo.YES else "caregiver_not_wanted"
    if not caregiver.entitled:
        return "caregiver_not_guardian"
    return "assent_missing" if age in _SHE_AGREES and assent is not YesNo.YES else ""
