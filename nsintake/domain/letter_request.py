"""What a letter can ask of a service for her, in fixed words: help that she needs, and how she is received.

A request tells something of her. Where an item of her consent says the same, that item covers it; everything else is
covered by her consent to this service and by her yes to the finished paper, in which she hears it (decision 094).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from nsintake.domain.consent import Item
from nsintake.domain.directory import HelpNeed
from nsintake.domain.recipients import RecipientKind

SERVICES = frozenset(kind for kind in RecipientKind if kind.force is None)
"""Whom a letter can ask: no police and no security service."""


class LetterRequest(StrEnum):
    """One request, in the order in which a paper says them. No request says how old she is or that she has children."""

    DOCTOR = "doctor"
    FEMALE_DOCTOR = "female_doctor"
    COUNSELLOR = "counsellor"
    """Of a clinic alone: a centre for psychosocial support is asked for one by every letter."""
    MIND_DOCTOR = "mind_doctor"
    FEMALE_LAWYER = "female_lawyer"
    LAWYER_ALONG = "lawyer_along"
    CASH = "cash"
    SAFE_PLACE = "safe_place"
    """Whether there is one is answered by word of mouth; where it is, is written nowhere."""
    DOCUMENTS = "documents"
    LIVELIHOOD = "livelihood"
    WITHOUT_PAPERS = "without_papers"
    ALONE = "alone"
    APART = "apart"
    STEP_FREE = "step_free"
    HOUR_TO_US = "hour_to_us"
    NO_FEE = "no_fee"

    @property
    def told_by(self) -> Item | None:
        """The item that says the same of her: without it on the same paper, the request is not made."""
        return _FITS[self].told_by

    def fits(self, kind: RecipientKind, needs: Collection[HelpNeed]) -> bool:
        """Whether a service of this kind, or one that serves these needs, can do it."""
        sorts = _FITS[self]
        return kind in SERVICES and (kind in sorts.kinds or bool(sorts.needs & set(needs)))


@dataclass(frozen=True, slots=True)
class _Fits:
    kinds: frozenset[RecipientKind] = SERVICES
    needs: frozenset[HelpNeed] = frozenset()
    told_by: Item | None = None


_DOCTORS = _Fits(frozenset({RecipientKind.HEALTH}), frozenset({HelpNeed.HEALTH}))
_LAWYERS = _Fits(frozenset({RecipientKind.LEGAL}), frozenset({HelpNeed.LEGAL}))
_OTHER = frozenset({RecipientKind.OTHER_SERVICE})
_FITS = {
    LetterRequest.DOCTOR: _DOCTORS,
    LetterRequest.FEMALE_DOCTOR: _DOCTORS,
    LetterRequest.COUNSELLOR: _Fits(frozenset({RecipientKind.HEALTH}), told_by=Item.DISTRESS),
    LetterRequest.MIND_DOCTOR: _Fits(
        frozenset({RecipientKind.HEALTH, RecipientKind.MHPSS}), frozenset({HelpNeed.MHPSS}), Item.DISTRESS
    ),
    LetterRequest.FEMALE_LAWYER: _LAWYERS,
    LetterRequest.LAWYER_ALONG: _LAWYERS,
    LetterRequest.CASH: _Fits(_OTHER, frozenset({HelpNeed.CASH})),
    LetterRequest.SAFE_PLACE: _Fits(_OTHER),
    LetterRequest.DOCUMENTS: _Fits(_OTHER, frozenset({HelpNeed.DOCUMENTS})),
    LetterRequest.LIVELIHOOD: _Fits(_OTHER),
    LetterRequest.WITHOUT_PAPERS: _Fits(),
    LetterRequest.ALONE: _Fits(),
    LetterRequest.APART: _Fits(),
    LetterRequest.STEP_FREE: _Fits(told_by=Item.DISABILITY),
    LetterRequest.HOUR_TO_US: _Fits(),
    LetterRequest.NO_FEE: _Fits(),
}
