"""Which advice fits her, in the order in which she needs it. Decides from her answers; knows no words.

Must never be asked by anything that makes a letter: the take-down service alone would tell a girl from a woman.
"""

from __future__ import annotations

from enum import StrEnum

from nsintake.domain.case import CaseFile, Pathway
from nsintake.domain.incident import IncidentKind, YesNo


class AdviceKey(StrEnum):
    """One page of advice; its words are content of the office."""

    WATCHED_PHONE = "watched_phone"
    FIRST = "first"
    STOLEN_ACCOUNT = "stolen_account"
    KEEP_PROOF = "keep_proof"
    STOPNCII = "stopncii"
    TAKE_IT_DOWN = "take_it_down"
    NO_PICTURE = "no_picture"
    DANGEROUS_HERE = "dangerous_here"
    DECIDE_REPORTING = "decide_reporting"
    BEFORE_OFFICERS = "before_officers"
    """What she may meet with police or a security service; read before she goes there or they come here."""
    PLATFORM_REMOVAL = "platform_removal"
    SECURE_ACCOUNTS = "secure_accounts"


_MEETS_THEM = frozenset({Pathway.MEETING, Pathway.ACCOMPANIMENT})
_NO_PICTURE_IN_IT = frozenset({IncidentKind.HARASSMENT, IncidentKind.DOMESTIC_VIOLENCE})
"""Kinds that by themselves are about no picture."""


def advice_for(case: CaseFile) -> tuple[AdviceKey, ...]:
    """Everything that fits her, in order: a watched phone changes all the rest, a stolen account is secured first."""
    watched = case.safety.phone_watched is YesNo.YES
    taken = IncidentKind.ACCOUNT_TAKEN in case.incident.kinds
    return (
        *((AdviceKey.WATCHED_PHONE,) if watched else ()),
        AdviceKey.FIRST,
        *((AdviceKey.STOLEN_ACCOUNT,) if taken else ()),
        AdviceKey.KEEP_PROOF,
        *_picture(case),
        AdviceKey.DECIDE_REPORTING,
        *((AdviceKey.BEFORE_OFFICERS,) if _MEETS_THEM.intersection(case.wishes.pathways) else ()),
        AdviceKey.PLATFORM_REMOVAL,
        AdviceKey.SECURE_ACCOUNTS,
    )


def _picture(case: CaseFile) -> tuple[AdviceKey, ...]:
    """What can be done about the picture itself, by what is known of it."""
    told = case.incident
    if told.kinds and set(told.kinds) <= _NO_PICTURE_IN_IT and told.picture_intimate is YesNo.UNKNOWN:
        return ()
    if told.picture_intimate is YesNo.NO:
        return (AdviceKey.DANGEROUS_HERE,)
    marks = _marks(case)
    return (AdviceKey.NO_PICTURE,) if told.picture_here is YesNo.NO else marks


def _marks(case: CaseFile) -> tuple[AdviceKey, ...]:
    """The service that takes a picture by her age in it; both, each with its condition, where that is not known.

    Who is under 18 now was so in every picture, whatever else was ticked.
    """
    before = case.incident.picture_before_18
    if case.minor or before is YesNo.YES:
        return (AdviceKey.TAKE_IT_DOWN,)
    return (AdviceKey.STOPNCII,) if before is YesNo.NO else (AdviceKey.STOPNCII, AdviceKey.TAKE_IT_DOWN)
