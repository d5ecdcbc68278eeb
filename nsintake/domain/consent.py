"""Consent to share: recipient by recipient, item by item, and what stands of it today.

A new act never overwrites an old one; what stands for a recipient is its newest act, if it was given, is not
expired and is not for a letter already made. Everything not expressly shared is withheld.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from nsintake.domain.language import Lang

VALID_DAYS = 90
RENEW_AFTER_DAYS = 75


class Item(StrEnum):
    """One thing an office may or may not hear."""

    KIND = "kind"
    PLATFORM = "platform"
    ACCOUNT = "account"
    DEMAND = "demand"
    DEADLINE = "deadline"
    SINCE = "since"
    PAID = "paid"
    PAYMENT_DETAILS = "payment_details"
    RELATION = "relation"
    DISTRICT = "district"
    AGE = "age"
    CIVIL_STATUS = "civil_status"
    DISPLACEMENT = "displacement"
    DISABILITY = "disability"
    DISTRESS = "distress"
    REPORTED = "reported_elsewhere"


class Choice(StrEnum):
    """What she said about one item for one recipient."""

    SHARE = "share"
    WITHHOLD = "withhold"
    ASK_FIRST = "ask_first"


class GivenHow(StrEnum):
    """How consent was given. Nothing she writes or presses is stored."""

    SPOKEN = "spoken"
    PAPER_IN_CABINET = "paper_in_cabinet"
    BY_PHONE = "by_phone"


class ActKind(StrEnum):
    """What an act does to what stood before it."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class SeenHow(StrEnum):
    """How she agrees to be present in a meeting."""

    FACE = "face"
    BEHIND_SCREEN = "behind_screen"
    VOICE_ONLY = "voice_only"
    PHONE_ONLY = "phone_only"
    NOT_PRESENT = "not_present"


@dataclass(frozen=True, slots=True)
class ItemChoice:
    """Her answer for one item."""

    item: Item
    choice: Choice


@dataclass(frozen=True, slots=True)
class ConsentAct:
    """One act of consent, or its withdrawal, for one recipient.

    ``number`` counts the acts of a case from 1. ``witness`` is a staff user id. ``script_version`` names the words
    that were read to her. ``seen`` is her consent to be present before this recipient.
    """

    number: int
    recipient_id: str
    kind: ActKind
    day: date
    choices: tuple[ItemChoice, ...] = ()
    how: GivenHow = GivenHow.SPOKEN
    language: Lang = Lang.AR
    witness: str = ""
    script_version: str = ""
    one_letter: bool = False
    seen: SeenHow = SeenHow.NOT_PRESENT

    @property
    def expires(self) -> date:
        """The first day on which it no longer holds."""
        return self.day + timedelta(days=VALID_DAYS)


def standing_act(acts: tuple[ConsentAct, ...], recipient_id: str, today: date) -> ConsentAct | None:
    """The act that holds for a recipient today, or None: never asked, withdrawn, expired or dated ahead."""
    own = [act for act in acts if act.recipient_id == recipient_id]
    if not own:
        return None
    newest = max(own, key=lambda act: act.number)
    holds = newest.kind is ActKind.GIVEN and newest.day <= today < newest.expires
    return newest if holds else None


def shared_items(act: ConsentAct | None) -> frozenset[Item]:
    """The items she agreed to share; an item named twice counts only if every mention shares it."""
    if act is None:
        return frozenset()
    shared = {choice.item for choice in act.choices if choice.choice is Choice.SHARE}
    return frozenset(shared - {choice.item for choice in act.choices if choice.choice is not Choice.SHARE})


def withheld_items(act: ConsentAct | None) -> frozenset[Item]:
    """Everything else: what no letter to this recipient may say."""
    return frozenset(Item) - shared_items(act)


def covers(act: ConsentAct | None, items: frozenset[Item]) -> bool:
    """Whether a standing act still allows a letter that tells these items."""
    return act is not None and items <= shared_items(act)
