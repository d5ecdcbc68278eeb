"""What she said, office by office, in sentences; and what can be asked of her again.

Everything here is read from her file and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import (
    ActKind,
    Choice,
    ConsentAct,
    GivenHow,
    Item,
    SeenHow,
    freeze_of,
    said_items,
    shared_items,
)
from nsintake.domain.incident import YesNo
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.minors import Caregiver, caregiver_consents
from nsintake.domain.recipients import Conflict, Recipient
from nsintake.domain.roles import Permission
from nsintake.masking.facts import Told, consequences, facts_for, told_by_her
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, every_act_of, links_of, listed, writers_of_acts
from nsintake.records.colleagues import name_if_any
from nsintake.records.consent_standing import Standing, WhyNot, age_of, conflict_with, standing, standings
from nsintake.records.copies import copies_of
from nsintake.records.counting_word import word_on_counting
from nsintake.records.merged_files import case_as_any_says
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import named_back
from nsintake.services.consent.same_account import SameAccount, same_account_at

__all__ = [
    "ActLine",
    "AskingSheet",
    "ConsentOverview",
    "ConsentState",
    "FrozenSince",
    "ItemToAsk",
    "OfficeConsent",
    "OfficeQuestions",
    "WhyNot",
    "asking_sheet",
    "overview",
    "staff",
]


class ConsentState(StrEnum):
    """What is in force for one office today."""

    NEVER_ASKED = "never_asked"
    IN_FORCE = "in_force"
    NOTHING = "nothing"
    """She was asked and said no to everything."""
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    USED_UP = "used_up"
    NOT_HERS = "not_hers"
    """At her age somebody else has to consent too, or may not have."""
    OVERTAKEN = "overtaken"
    """She said something else since, in another file of hers: a letter of this one asks her again."""
    CONFLICT = "conflict"
    """It was learned since that he or his family serves there, or works here, and she was not told of it."""
    NOT_YET = "not_yet"
    """It is still being carried out, or is dated ahead of today."""


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act as it is shown. ``by`` and ``read_by`` are names; what was withdrawn or used up has no choices.

    ``witnessed``: ``by`` is a witness beside the person who read it to her; for an act that she did not give, ``by`` is
    who wrote it down. ``written_for``: who wrote it down by the log, where neither of those who are named signed
    anything about it; else empty.
    """

    number: int
    kind: ActKind
    day: date
    how: GivenHow
    language: Lang
    by: str
    read_by: str
    script_version: str
    interpreter: str
    in_room: str
    mark: str
    caregiver: Caregiver | None
    assent: YesNo
    one_letter: bool
    conditions: str
    reasons: str
    seen: SeenHow
    witnessed: bool = False
    written_for: str = ""


@dataclass(frozen=True, slots=True)
class OfficeConsent:
    """One office: what is in force, in three columns of sentences, and every act there was, the newest first.

    ``references`` of her records there, ended ones too; ``copies_out`` counts the copies of all of them. ``named``:
    how many letters that name her are ready for it, ``named_out`` their copies. ``same_account``: other offices that
    are told the same account.
    """

    recipient_id: str
    office: Wording
    state: ConsentState
    conflict: Conflict | None
    until: date | None
    one_letter: bool
    will_learn: tuple[Wording, ...]
    will_not_learn: tuple[Wording, ...]
    could_find_out: tuple[Wording, ...]
    ask_first: tuple[Wording, ...]
    conditions: str
    acts: tuple[ActLine, ...]
    references: tuple[str, ...]
    copies_out: int
    named: int = 0
    named_out: int = 0
    same_account: SameAccount = SameAccount()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class FrozenSince:
    """Since when her file is frozen, why, and who said so."""

    day: date
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class ConsentOverview:
    """Everything about her consent. ``staff_involved``: he is said to work for us, so somebody must look who may not
    see her file.
    """

    case_id: bytes
    code: str
    frozen: FrozenSince | None
    offices: tuple[OfficeConsent, ...]
    counted: YesNo
    caregiver_consents: bool
    staff_involved: bool


@dataclass(frozen=True, slots=True)
class ItemToAsk:
    """One thing an office could use: the sentence to ask, what it would be told, what could follow, what she said."""

    item: Item
    sentence: Wording
    told: Wording
    consequence: Wording
    before: Choice


@dataclass(frozen=True, slots=True)
class OfficeQuestions:
    """What is asked for one office, with what she said last."""

    recipient_id: str
    office: Wording
    conflict: Conflict | None
    questions: tuple[ItemToAsk, ...]
    conditions: str
    one_letter: bool
    seen: SeenHow
    in_force: bool = False
    """Whether what she said last is still in force."""
    unconfirmed: bool = False
    """Whether nothing can be signed to it yet, because no keeper has confirmed it."""


@dataclass(frozen=True, slots=True)
class AskingSheet:
    """What can be asked of her now. ``may_ask_first``: she can be reached safely, so that asking first is a promise."""

    code: str
    language: Lang
    may_ask_first: bool
    caregiver_consents: bool
    offices: tuple[OfficeQuestions, ...]
    staff: tuple[tuple[str, str], ...]
    """Who works with women here: user id and name, the person who asks first."""


def _own(acts: tuple[ConsentAct, ...], recipient_id: str) -> tuple[ConsentAct, ...]:
    return tuple(act for act in acts if act.recipient_id == recipient_id)


_STATES = {
    WhyNot.WITHDRAWN: ConsentState.WITHDRAWN,
    WhyNot.CONFLICT: ConsentState.CONFLICT,
    WhyNot.STAFF_CONFLICT: ConsentState.CONFLICT,
    WhyNot.NOT_HERS: ConsentState.NOT_HERS,
    WhyNot.OVERTAKEN: ConsentState.OVERTAKEN,
    WhyNot.BEING_CARRIED_OUT: ConsentState.NOT_YET,
    WhyNot.USED_UP: ConsentState.USED_UP,
    WhyNot.EXPIRED: ConsentState.EXPIRED,
    WhyNot.DATED_AHEAD: ConsentState.NOT_YET,
}


def _state_of(found: Standing, own: tuple[ConsentAct, ...]) -> ConsentState:
    """What she said of one office, as it is; a freeze is said once for the whole file."""
    if not own:
        return ConsentState.NEVER_ASKED
    newest = own[-1]
    if newest.kind is ActKind.GIVEN and not (shared_items(newest) or said_items(newest, Choice.ASK_FIRST)):
        return ConsentState.NOTHING
    return next((_STATES[why] for why in found.against if why in _STATES), ConsentState.IN_FORCE)


def _line(signed_in: SignedIn, act: ConsentAct, wrote: dict[ConsentAct, str]) -> ActLine:
    return ActLine(
        number=act.number,
        kind=act.kind,
        day=act.day,
        how=act.how,
        language=act.language,
        by=signed_in.name_of(act.witness),
        read_by=signed_in.name_of(act.read_by),
        script_version=act.script_version,
        interpreter=act.interpreter,
        in_room=act.in_room,
        mark=act.mark,
        caregiver=act.caregiver,
        assent=act.assent,
        one_letter=act.one_letter,
        conditions=act.conditions,
        reasons=act.reasons,
        seen=act.seen,
        witnessed=act.kind is ActKind.GIVEN and act.witness != act.read_by,
        written_for=name_if_any(signed_in, wrote.get(replace(act, number=0), "")),
    )


def _office(
    signed_in: SignedIn,
    file: tuple[bytes, CaseFile],
    found: Standing,
    own: tuple[ConsentAct, ...],
    wrote: dict[ConsentAct, str],
) -> OfficeConsent:
    case_id, case = file
    recipient_id, today, vocabulary = found.recipient_id, signed_in.today(), signed_in.content.vocabulary
    state = _state_of(found, own)
    act = None if state is ConsentState.CONFLICT else found.word
    known = listed(signed_in, recipient_id)
    told = Told((), ()) if known is None else facts_for(case, act, known, vocabulary, today=today)
    columns = consequences(told, vocabulary)
    links = [link for link in links_of(signed_in, case_id) if link.recipient_id == recipient_id]
    there = {row.record_id for row in signed_in.liaison.sound("masked_record", MaskedRecord).records}
    ask_first = said_items(act, Choice.ASK_FIRST)
    named = named_back.not_taken_back(signed_in, case_id, recipient_id)
    return OfficeConsent(
        recipient_id=recipient_id,
        office=signed_in.content.office_of(recipient_id),
        state=state,
        conflict=None if known is None else conflict_with(signed_in, case_id, known, case=case),
        until=None if act is None else act.expires,
        one_letter=act is not None and act.one_letter,
        will_learn=columns.will_learn,
        will_not_learn=columns.will_not_learn if act is not None else (),
        could_find_out=columns.could_find_out,
        ask_first=tuple(vocabulary.phrase(f"item.{item.value}") for item in Item if item in ask_first),
        conditions="" if act is None else act.conditions,
        acts=tuple(_line(signed_in, said, wrote) for said in reversed(own)),
        references=tuple(link.reference for link in links if link.record_id in there),
        copies_out=sum(copies_of(signed_in, link.record_id, sound=True).number_out for link in links),
        named=len(named),
        named_out=sum(named_back.copies_out(signed_in, named_id) for named_id, _ in named),
        same_account=same_account_at(signed_in, case_id, recipient_id, (fact.item for fact in told.facts)),
    )


def _offices(signed_in: SignedIn, case_id: bytes, acts: tuple[ConsentAct, ...]) -> tuple[str, ...]:
    """The offices that can be asked about, and every other one she was asked about or wanted to be named to."""
    known = [recipient.recipient_id for recipient in signed_in.content.recipients]
    asked = [act.recipient_id for act in acts if act.recipient_id]
    named = [letter.recipient_id for _, letter in named_back.not_taken_back(signed_in, case_id)]
    return tuple(dict.fromkeys([*known, *asked, *named]))


def _frozen_since(signed_in: SignedIn, act: ConsentAct, wrote: dict[ConsentAct, str]) -> FrozenSince:
    by = wrote.get(replace(act, number=0), "") or act.witness
    return FrozenSince(act.day, act.reasons, signed_in.name_of(by))


@requires(Permission.VIEW_CASES)
def overview(signed_in: SignedIn, case_id: bytes) -> ConsentOverview:
    """What is in force for every office, what was said when, and whether her file is frozen."""
    case, acts = case_of(signed_in, case_id), every_act_of(signed_in, case_id)
    frozen, wrote = freeze_of(acts), writers_of_acts(signed_in, case_id)
    found = standings(signed_in, case_id, _offices(signed_in, case_id, acts), signed_in.today())
    return ConsentOverview(
        case_id=case_id,
        code=case.code,
        frozen=None if frozen is None else _frozen_since(signed_in, frozen, wrote),
        offices=tuple(
            _office(signed_in, (case_id, case), answer, _own(acts, answer.recipient_id), wrote)
            for answer in found.values()
        ),
        counted=word_on_counting(signed_in, case_id, case),
        caregiver_consents=caregiver_consents(age_of(signed_in, case_id)),
        staff_involved=case_as_any_says(signed_in, case_id, case).incident.staff_involved is YesNo.YES,
    )


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def asking_sheet(signed_in: SignedIn, case_id: bytes) -> AskingSheet:
    """What can be asked of her again: for each office only what she told and that office can use."""
    case, acts = case_of(signed_in, case_id), every_act_of(signed_in, case_id)
    told = frozenset(told_by_her(case, signed_in.content.vocabulary))
    return AskingSheet(
        code=case.code,
        language=case.spoken,
        may_ask_first=case_as_any_says(signed_in, case_id, case).safely_reached,
        caregiver_consents=caregiver_consents(age_of(signed_in, case_id)),
        offices=tuple(
            _questions(signed_in, (case_id, case), told, recipient, _own(acts, recipient.recipient_id))
            for recipient in signed_in.content.recipients
        ),
        staff=staff(signed_in),
    )


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def staff(signed_in: SignedIn) -> tuple[tuple[str, str], ...]:
    """Who can have read it to her or been a witness: user id and name, the person who asks first."""
    people = [(entry.uid, signed_in.name_of(entry.uid)) for entry in signed_in.ring.roster.entries]
    others = sorted((pair for pair in people if pair[1] and pair[0] != signed_in.uid), key=lambda pair: pair[1])
    return (signed_in.uid, signed_in.display_name), *others


def _questions(
    signed_in: SignedIn,
    file: tuple[bytes, CaseFile],
    told: frozenset[Item],
    recipient: Recipient,
    own: tuple[ConsentAct, ...],
) -> OfficeQuestions:
    last = next((act for act in reversed(own) if act.kind is ActKind.GIVEN), None)
    before = {choice.item: choice.choice for choice in last.choices} if last else {}
    can_hear = told_by_her(file[1], signed_in.content.vocabulary, of=told & recipient.kind.usable_items)
    questions = [
        _asked(signed_in, item, fact.text, before.get(item, Choice.WITHHOLD)) for item, fact in can_hear.items()
    ]
    return OfficeQuestions(
        recipient_id=recipient.recipient_id,
        office=recipient.office,
        conflict=conflict_with(signed_in, file[0], recipient, case=file[1]),
        questions=tuple(questions),
        conditions="" if last is None else last.conditions,
        one_letter=last is not None and last.one_letter,
        seen=SeenHow.NOT_ASKED if last is None else last.seen,
        in_force=standing(signed_in, file[0], recipient.recipient_id, signed_in.today()).word is not None,
        unconfirmed=not signed_in.content.is_confirmed(recipient.recipient_id),
    )


def _asked(signed_in: SignedIn, item: Item, told: Wording, before: Choice) -> ItemToAsk:
    sentence, consequence = signed_in.content.asking(item)
    return ItemToAsk(item, sentence, told, consequence, before)
