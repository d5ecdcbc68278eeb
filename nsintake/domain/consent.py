"""Consent to share: recipient by recipient, item by item, and what of it is in force today.

A new act never overwrites an old one; in force for a recipient is its newest act, if it was given, is not expired and
is not for a letter already made. Everything not expressly shared is withheld.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from nsintake.domain.days import days_after
from nsintake.domain.identity import AgeBand
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang
from nsintake.domain.minors import Caregiver, consent_lacks
from nsintake.domain.timeline import Context, Event, EventKind
from nsintake.errors import UserFault

VALID_DAYS = 90
RENEW_AFTER_DAYS = 75
MOST_APART = 1000
"""Her acts are numbered one after the other; more than that lies between two only where somebody wrote it."""


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
    """What an act does to what was before it. The last three are about her whole file and name no recipient."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"
    USED_UP = "used_up"
    """It was for one letter, and that letter was released."""
    FROZEN = "frozen"
    THAWED = "thawed"
    DISCLOSED = "disclosed"
    """Told without her consent, because the law or a danger left no choice. Never by a letter."""


class SeenHow(StrEnum):
    """How she agrees to be present in a meeting. ``NOT_PRESENT`` is her word, ``NOT_ASKED`` is nobody's."""

    NOT_ASKED = "not_asked"
    FACE = "face"
    BEHIND_SCREEN = "behind_screen"
    VOICE_ONLY = "voice_only"
    PHONE_ONLY = "phone_only"
    NOT_PRESENT = "not_present"


_SHOWS = {
    SeenHow.FACE: 4,
    SeenHow.BEHIND_SCREEN: 3,
    SeenHow.VOICE_ONLY: 2,
    SeenHow.PHONE_ONLY: 1,
    SeenHow.NOT_PRESENT: 0,
    SeenHow.NOT_ASKED: 0,
}
SEEN_ANSWERS = tuple(how for how in SeenHow if how is not SeenHow.NOT_ASKED)
"""What she can say."""
SEEN_AT_MEETING = tuple(how for how in SEEN_ANSWERS if how is not SeenHow.NOT_PRESENT)
"""How somebody can be at a meeting."""


def agreed_to_be_seen(agreed: SeenHow, planned: SeenHow) -> bool:
    """Whether a meeting shows no more of her than she agreed to before this office; who does not come,
    or was not asked, is at no meeting.
    """
    return 0 < _SHOWS[planned] <= _SHOWS[agreed]


@dataclass(frozen=True, slots=True)
class ItemChoice:
    """Her answer for one item."""

    item: Item
    choice: Choice


@dataclass(frozen=True, slots=True)
class Said:
    """What she said about one recipient. ``despite_conflict``: she knows that he or his family serves there.

    ``form`` is the code of the form she crossed for it, if she did; ``vouched``: the person who writes it down has that
    form in the hand, although no log names its code.
    """

    recipient_id: str
    choices: tuple[ItemChoice, ...]
    one_letter: bool = False
    conditions: str = ""
    reasons: str = ""
    seen: SeenHow = SeenHow.NOT_ASKED
    despite_conflict: bool = False
    form: str = ""
    vouched: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """How an act came about. ``day`` None: today. ``read_by`` is a staff user id, empty if the person who writes it
    down read it, and ``witness`` another, empty for nobody but who read it; ``interpreter`` is a code; ``mark`` what a
    paper in the cabinet is found by.
    """

    how: GivenHow = GivenHow.SPOKEN
    day: date | None = None
    language: Lang | None = None
    read_by: str = ""
    witness: str = ""
    interpreter: str = ""
    in_room: str = ""
    mark: str = ""
    assent: YesNo = YesNo.UNKNOWN
    caregiver: Caregiver | None = None

    def day_of(self, today: date) -> date:
        """Its day. Raises UserFault ``consent_in_future``, ``consent_too_old``, ``mark_missing`` for what cannot be."""
        day = self.day or today
        if day > today:
            raise UserFault("consent_in_future", field="day")
        if day + timedelta(days=VALID_DAYS) <= today:
            raise UserFault("consent_too_old", field="day", days=VALID_DAYS)
        if self.how is GivenHow.PAPER_IN_CABINET and not self.mark:
            raise UserFault("mark_missing", field="mark")
        return day


class Ground(StrEnum):
    """Why something was told without her consent."""

    DANGER = "danger"
    LAW = "law"
    COURT_ORDER = "court_order"


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What was told or handed over to whom without her consent. ``by`` is a staff user id.

    ``limits`` are the words about the limits of silence that are read to every woman at the start, as they were then.
    """

    ground: Ground
    to_whom: str
    what: str
    by: str
    lawyer: str = ""
    she_knows: YesNo = YesNo.UNKNOWN
    limits: str = ""


@dataclass(frozen=True, slots=True)
class ConsentAct:
    """One act of consent, its withdrawal or its end, for one recipient; or what was done with her whole file.

    ``number`` counts the acts of a case from 1. ``witness`` and ``read_by`` are staff user ids. ``script_version``
    names the words that were read to her. ``seen`` is her consent to be present before this recipient. ``noted``: she
    said it, and the letters it no longer covers are not blocked yet; meanwhile nothing is in force for this recipient.
    """

    SCHEMA: ClassVar[int] = 3

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
    seen: SeenHow = SeenHow.NOT_ASKED
    conditions: str = ""
    reasons: str = ""
    read_by: str = ""
    interpreter: str = ""
    in_room: str = ""
    mark: str = ""
    assent: YesNo = YesNo.UNKNOWN
    caregiver: Caregiver | None = None
    despite_conflict: bool = False
    noted: bool = False
    disclosed: Disclosed | None = None

    @property
    def expires(self) -> date:
        """The first day on which it is no longer valid."""
        return days_after(self.day, VALID_DAYS)

    @property
    def ask_again(self) -> date:
        """The day from which she is to be asked again."""
        return days_after(self.day, RENEW_AFTER_DAYS)

    def not_hers(self, age: AgeBand) -> bool:
        """Whether it was given by somebody who may not give it for a woman or girl of that age."""
        return bool(consent_lacks(age, self.assent, self.caregiver))

    def holds(self, age: AgeBand, today: date) -> bool:
        """Whether it is a yes of somebody who may give it, on its day or later, and not run out."""
        return self.kind is ActKind.GIVEN and self.day <= today < self.expires and not self.not_hers(age)


def odd_numbers(numbers: Iterable[int]) -> frozenset[int]:
    """Those of the numbers of a file's acts that give an act no place: below 1, or far above all others, written so
    that nothing she says next would come after it.
    """
    odd, last = set[int](), 0
    for number in sorted(numbers):
        if 0 < number <= last + MOST_APART:
            last = number
        else:
            odd.add(number)
    return frozenset(odd)


def by_place(acts: Iterable[ConsentAct]) -> tuple[ConsentAct, ...]:
    """A file's acts in the order in which they came; one with an odd number is before them all, as number 0."""
    every = sorted(acts, key=lambda act: act.number)
    odd = odd_numbers(act.number for act in every)
    placed = (replace(act, number=0) if act.number in odd else act for act in every)
    return tuple(sorted(placed, key=lambda act: act.number))


def newest_act(acts: Iterable[ConsentAct], recipient_id: str) -> ConsentAct | None:
    """Her last word to a recipient, whatever it was."""
    own = (act for act in acts if act.recipient_id == recipient_id)
    return max(own, key=lambda act: act.number, default=None)


def standing_act(
    acts: tuple[ConsentAct, ...], recipient_id: str, today: date, *, age: AgeBand = AgeBand.UNKNOWN
) -> ConsentAct | None:
    """The act that counts for a recipient today, or None: never asked, withdrawn, used up, expired, dated ahead, not
    carried out yet, or given by somebody who may not give it for a woman of that age.
    """
    newest = newest_act(acts, recipient_id)
    return newest if newest is not None and not newest.noted and newest.holds(age, today) else None


def act_behind_letters(
    acts: tuple[ConsentAct, ...], recipient_id: str, today: date, *, age: AgeBand = AgeBand.UNKNOWN
) -> ConsentAct | None:
    """The act that what was already released is judged by: one that was for one letter belongs to that letter, and
    one that is being carried out is her newest word.
    """
    newest = newest_act((act for act in acts if act.kind is not ActKind.USED_UP), recipient_id)
    return newest if newest is not None and newest.holds(age, today) else None


def last_withdrawal(acts: Iterable[ConsentAct], recipient_id: str) -> int:
    """The number of her newest withdrawal for a recipient; 0 if there was none."""
    own = (act for act in acts if act.recipient_id == recipient_id and act.kind is ActKind.WITHDRAWN)
    return max((act.number for act in own), default=0)


def freeze_of(acts: Iterable[ConsentAct]) -> ConsentAct | None:
    """The act that froze her file, if it is frozen."""
    marks = (act for act in acts if act.kind in {ActKind.FROZEN, ActKind.THAWED})
    newest = max(marks, key=lambda act: act.number, default=None)
    return newest if newest is not None and newest.kind is ActKind.FROZEN else None


def said_items(act: ConsentAct | None, choice: Choice) -> frozenset[Item]:
    """The items of which she said this and nothing else."""
    if act is None:
        return frozenset()
    these = {given.item for given in act.choices if given.choice is choice}
    return frozenset(these - {given.item for given in act.choices if given.choice is not choice})


def with_safe_contact(choices: tuple[ItemChoice, ...], *, reachable: bool) -> tuple[ItemChoice, ...]:
    """Her choices; a woman who cannot be reached safely cannot be asked first, so that such an item stays withheld."""
    if reachable:
        return choices
    return tuple(
        ItemChoice(choice.item, Choice.WITHHOLD) if choice.choice is Choice.ASK_FIRST else choice for choice in choices
    )


def shared_items(act: ConsentAct | None) -> frozenset[Item]:
    """The items she agreed to share; an item named twice counts only if every mention shares it."""
    return said_items(act, Choice.SHARE)


def withheld_items(act: ConsentAct | None) -> frozenset[Item]:
    """Everything else: what no letter to this recipient may say."""
    return frozenset(Item) - shared_items(act)


def is_within(act: ConsentAct, before: ConsentAct) -> bool:
    """Whether a yes lets nothing leave and shows nothing of her that another one did not, however long it counts."""
    asks = said_items(act, Choice.ASK_FIRST) <= shared_items(before) | said_items(before, Choice.ASK_FIRST)
    shows = _SHOWS[act.seen] <= _SHOWS[before.seen]
    once = act.one_letter or not before.one_letter
    return shared_items(act) <= shared_items(before) and asks and shows and once


JOINING = frozenset({Item.ACCOUNT, Item.PAYMENT_DETAILS})
"""What leads every office that hears it to the same man, so that two of them can tell that it is one woman."""


def can_join(shared: Mapping[str, Collection[Item]]) -> bool:
    """Whether two offices, each with what it may hear, may hear the same one of these."""
    heard = [item for items in shared.values() for item in JOINING.intersection(items)]
    return len(heard) > len(set(heard))


def covers(act: ConsentAct | None, items: frozenset[Item], *, asked: frozenset[Item] = frozenset()) -> bool:
    """Whether an act still allows a letter that tells these items. ``asked``: those she was asked about for this very
    letter and agreed to, which count as long as her word is to ask first.
    """
    return act is not None and items <= shared_items(act) | (asked & said_items(act, Choice.ASK_FIRST))


_EVENTS = {
    ActKind.GIVEN: EventKind.CONSENT,
    ActKind.WITHDRAWN: EventKind.WITHDRAWN,
    ActKind.USED_UP: EventKind.USED_UP,
    ActKind.FROZEN: EventKind.FROZEN,
    ActKind.THAWED: EventKind.THAWED,
    ActKind.DISCLOSED: EventKind.DISCLOSED,
}


def timeline(act: ConsentAct, context: Context) -> Iterator[Event]:
    """What she said, on its day; the hour is that of the log where it was written down the same day."""
    first = next(iter(context.stated()), None)
    at, by = (first.at if first.on == act.day else None, context.name_of(first.actor)) if first else (None, "")
    office = context.office_of(act.recipient_id) if act.recipient_id else None
    text = act.reasons if act.kind in {ActKind.FROZEN, ActKind.THAWED} else ""
    shared = sum(choice.choice is Choice.SHARE for choice in act.choices)
    yield Event(_EVENTS[act.kind], act.day, at, by, office, text=text, count=shared)
