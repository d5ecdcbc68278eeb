"""Judging again what was released, by what she says now. No window may call it.

A later act may be narrower than the one a letter was released under. Which of its papers are still covered is decided
from her file, within the transaction that notes the act; the others are blocked in liaison.db before the act is in
force, and the facts there are cut down to what she still agrees to. The note says enough for somebody to whom her file
is not open.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ConsentAct, Item, covers, shared_items
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter
from nsintake.domain.pending import REJUDGE, PendingJudging, Verdict
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.domain.task import EndedBecause, Task, TaskKind
from nsintake.errors import Refused
from nsintake.masking.facts import facts_for
from nsintake.records import leak_judging
from nsintake.records.case_files import case_of, drafts_of, is_shut, link_for, listed
from nsintake.records.consent_standing import act_behind
from nsintake.records.copies import ask_for, prints_of, sorted_out, wanted_back
from nsintake.records.delivery import deliver
from nsintake.records.merged_files import case_with_merged_identity, codes_of, files_of
from nsintake.records.past_damage import Steps, absent_over_there, found_whole, is_short, may_be_hidden, never_went
from nsintake.records.pending import read, taken_back
from nsintake.records.record_leads import going_on, leads_of, of_office
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import end_tasks, open_of
from nsintake.services.liaison.recall_notices import renew
from nsintake.services.liaison.shredding import RECALL_WITHIN_DAYS
from nsintake.store.audit import passing_over
from nsintake.store.check import missing
from nsintake.store.disowned import disown, is_disowned, say_absent, taking_up
from nsintake.store.order import shuffled
from nsintake.store.rows import SoundRecords
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Noted:
    """What was written down; ``note_id`` is None where nothing had been released, so that it is in force at once."""

    pending: PendingJudging
    note_id: bytes | None


class _Narrowed(NamedTuple):
    """``every``: no damaged row kept a record or a paper from being narrowed; ``whole``: nor anything that follows.
    ``again``: liaison.db lacks what this computer remembers, so that it has to be done once more.
    """

    seen: Rejudged
    every: bool
    whole: bool
    again: bool


@dataclass(frozen=True, slots=True)
class Rejudged:
    """What an act did to letters already released: papers blocked, of which record, copies of them that are out, the
    recall notices that can be printed now, one a language, and copies that are with us.
    """

    blocked: int = 0
    copies_out: int = 0
    references: tuple[str, ...] = ()
    notices: int = 0
    with_us: int = 0


def _findings_stop(signed_in: SignedIn, case_id: bytes, case: CaseFile, draft: LetterDraft, act: ConsentAct) -> bool:
    """Whether the check, knowing what is withheld now, stops what the letter says in free words."""
    recipient = listed(signed_in, draft.recipient_id)
    if recipient is None:
        return True
    told = facts_for(
        case,
        replace(act, noted=False),
        recipient,
        signed_in.content.vocabulary,
        today=signed_in.today(),
        left_out=frozenset(draft.left_out),
        asked=frozenset(draft.asked),
    )
    codes = codes_of(signed_in, case_id, draft.reference)
    check = leak_judging.check_for(case_with_merged_identity(signed_in, case_id, case), told, signed_in.content, codes)
    found = leak_judging.findings_of(check, draft, told, kin=False)
    return any(finding.stops for finding in found if finding.place == leak_judging.PARAGRAPH)


def _still_covered(
    signed_in: SignedIn, case_id: bytes, case: CaseFile, draft: LetterDraft, act: ConsentAct | None
) -> bool:
    if act is None or not covers(act, frozenset(draft.told), asked=frozenset(draft.asked)):
        return False
    return not any(draft.paragraph.languages()) or not _findings_stop(signed_in, case_id, case, draft, act)


def _said_otherwise(signed_in: SignedIn, case: CaseFile, link: CaseLink, act: ConsentAct | None) -> frozenset[Item]:
    """Items she still shares, of which the record says more than may be said now that she withholds another one; all,
    where it is damaged, so that nobody knows what it says.
    """
    store, record = signed_in.liaison, None
    try:
        with passing_over(store.audit):
            record = store.find("masked_record", link.record_id, MaskedRecord)
    except OpenError:
        return frozenset(Item)
    office = listed(signed_in, link.recipient_id)
    if record is None or act is None or office is None:
        return frozenset()
    told = facts_for(case, replace(act, noted=False), office, signed_in.content.vocabulary, today=signed_in.today())
    now = {fact.item: fact.text for fact in told.facts}
    return frozenset(fact.item for fact in record.facts if now.get(fact.item, fact.text) != fact.text)


def verdict_on(signed_in: SignedIn, case_id: bytes, case: CaseFile, link: CaseLink) -> Verdict:
    """What her newest word leaves of one record. A letter of which it is not known what it tells is not covered."""
    act = act_behind(signed_in, case_id, link.recipient_id, signed_in.today(), case=case)
    released = [
        draft
        for _, draft in drafts_of(signed_in, case_id)
        if draft.released and draft.recipient_id == link.recipient_id and draft.reference == link.reference
    ]
    kept = [draft for draft in released if draft.told and _still_covered(signed_in, case_id, case, draft, act)]
    still = shared_items(act) - _said_otherwise(signed_in, case, link, act)
    items = still | {item for draft in kept for item in draft.told}
    covered = tuple(letter_id for draft in kept for letter_id in draft.letters)
    every = {letter_id for draft in released for letter_id in draft.letters}
    uncovered = tuple(sorted(every - {*covered}))
    return Verdict(link.record_id, covered, tuple(item for item in Item if item in items), uncovered, case_id)


def verdicts_for(
    signed_in: SignedIn, work: UnitOfWork, case_id: bytes, case: CaseFile, offices: tuple[str, ...]
) -> tuple[Verdict, ...]:
    """What her newest word leaves in force, in each file of hers: of the record of each of these offices, if there is
    one, and of every other record still in force to which her files ever led.
    """
    found = list[Verdict]()
    for file_id in files_of(signed_in, case_id):
        own = case if file_id == case_id else case_of(signed_in, file_id)
        known = (link_for(signed_in, file_id, office) for office in offices)
        links = {link.record_id: link for link in known if link is not None}
        leads = leads_of(signed_in, file_id)
        every = [link for office in offices for link in of_office(leads, office)]
        links |= {link.record_id: link for link in going_on(signed_in, work, every)}
        found += [verdict_on(signed_in, file_id, own, link) for link in links.values()]
    return tuple(found)


def carry_out(signed_in: SignedIn, note_id: bytes, pending: PendingJudging) -> Rejudged:
    """Block what is not covered, put the acts in force, remove the note; safe to repeat.

    Where her file is not open here the papers are blocked, and the note stays for somebody who can write the acts; and
    where a paper that is not covered may have stayed. While liaison.db lacks what this computer remembers the acts are
    in force, and a note stays by which the papers are blocked once more. Raises Refused ``stopped_damaged`` once all is
    done that can be, where a damaged row kept the rest from it.
    """
    steps = Steps()
    with steps.step():
        deliver(signed_in)
    done = _block_uncovered(signed_in, pending)
    if steps.whole and done.every and not is_shut(signed_in, pending.case_id):
        with signed_in.identity.begin() as work:
            _put_in_force(signed_in, work, pending)
            if pending.acts or not done.again:
                signed_in.outbox.done(work, note_id)
            if pending.acts and done.again:
                signed_in.outbox.add_note(work, REJUDGE, replace(pending, acts=()))
            work.commit()
    if not steps.whole or not done.whole:
        raise Refused("stopped_damaged", count=done.seen.blocked)
    return done.seen


def leave_alone(signed_in: SignedIn, work: UnitOfWork, record_id: bytes, draft: LetterDraft) -> None:
    """A letter that leaves now under her newest word, within the transaction on identity.db that releases its
    ``draft``: what was noted about its record before, and is not carried out yet, blocks none of its papers.
    """
    for note in signed_in.outbox.notes():
        pending = read(note, PendingJudging) if note.kind == REJUDGE else None
        if pending is not None and any(verdict.record_id == record_id for verdict in pending.verdicts):
            verdicts = tuple(
                _with_letter(verdict, draft) if verdict.record_id == record_id else verdict
                for verdict in pending.verdicts
            )
            signed_in.outbox.done(work, note.outbox_id)
            signed_in.outbox.add_note(work, REJUDGE, replace(pending, verdicts=verdicts))


def _with_letter(verdict: Verdict, draft: LetterDraft) -> Verdict:
    items = tuple(item for item in Item if item in {*verdict.items, *draft.told})
    return replace(verdict, covered=(*verdict.covered, *draft.letters), items=items)


def _put_in_force(signed_in: SignedIn, work: UnitOfWork, pending: PendingJudging) -> None:
    store, hers = signed_in.identity, files_of(signed_in, pending.case_id)
    for row in store.records("consent_act", ConsentAct, ids=pending.acts):
        if row.value.noted and row.subject_id in hers:  # a note may say anything
            act = replace(row.value, noted=False)
            store.put(work, "consent_act", row.record_id, row.subject_id, act, verb="consent")


def _block_uncovered(signed_in: SignedIn, pending: PendingJudging) -> _Narrowed:
    """First every record and paper, then what follows from it: no damaged row keeps anything else from being done."""
    blocked, records = dict[bytes, str](), dict[bytes, MaskedRecord]()
    store, first, then, notices = signed_in.liaison, Steps(), Steps(), 0
    taken = taken_back(signed_in)
    with store.begin() as work, passing_over(store.audit), taking_up(store.audit):
        for verdict in pending.verdicts:
            own = Steps()
            with own.step(work):
                record = found_whole(signed_in, verdict.case_id or pending.case_id, verdict.record_id)
                if record is not None:
                    records[verdict.record_id] = record
                    if verdict.record_id not in taken or not is_disowned(store, "masked_record", verdict.record_id):
                        _narrow(signed_in, work, verdict, record)
                else:
                    case_id = verdict.case_id or pending.case_id
                    first.whole &= absent_over_there(signed_in, work, case_id, verdict.record_id, verb="block")
            if not own.whole:
                first.whole = False
                with first.step(work):
                    disown(store, work, "masked_record", verdict.record_id, verb="block")
            blocked |= _block_letters(signed_in, work, pending, verdict, first)
        again = is_short(signed_in)
        for verdict in pending.verdicts:
            with then.step(work):
                then.whole &= _settle_printing(signed_in, work, verdict.record_id)
        for record_id, record in records.items():
            with then.step(work):
                _call_back(signed_in, work, record_id, record)
            with then.step():
                prints_of(signed_in, record_id)  # where one is not sound, that is said
        work.commit()
    prints = [print_ for verdict in pending.verdicts for print_ in prints_of(signed_in, verdict.record_id, sound=True)]
    copies = sorted_out((key, disclosure) for key, disclosure in prints if disclosure.letter_id in blocked)
    for verdict in pending.verdicts:
        with then.step():
            notices += renew(signed_in, verdict.record_id)
    seen = Rejudged(
        len(blocked),
        copies.number_out,
        tuple(sorted(set(blocked.values()))),
        notices if copies.out else 0,
        with_us=copies.number_with_us,
    )
    return _Narrowed(seen, first.whole, first.whole and then.whole, again)


def _narrow(signed_in: SignedIn, work: UnitOfWork, verdict: Verdict, record: MaskedRecord) -> None:
    """What the officer knows from the record is cut down with the letters, else she could still say it aloud."""
    facts = tuple(fact for fact in record.facts if fact.item in verdict.items)
    if facts == record.facts:
        return
    told = {fact.item for fact in facts}
    narrow = replace(record, facts=facts, withheld=tuple(item for item in Item if item not in told))
    signed_in.liaison.put(work, "masked_record", verdict.record_id, verdict.record_id, narrow, verb="block")


def _call_back(signed_in: SignedIn, work: UnitOfWork, record_id: bytes, record: MaskedRecord) -> None:
    """Copies of what is blocked: somebody asks for those that are out and destroys those with us, as after a
    withdrawal, whose own lines count where there is one.
    """
    if not record.ended:
        copies = wanted_back(signed_in, record_id, record)
        due = signed_in.due_in(RECALL_WITHIN_DAYS)
        ask_for(signed_in.liaison, work, record_id, record.reference, copies, due=due)


def _block_letters(
    signed_in: SignedIn, work: UnitOfWork, pending: PendingJudging, verdict: Verdict, steps: Steps
) -> dict[bytes, str]:
    """Block every paper that is not covered; those that were not blocked before, with their reference.

    A blocked paper never opens again, so what it said goes at once: it tells what she no longer agrees to.
    """
    store, found = signed_in.liaison, dict[bytes, str]()
    letters, known = _letters(signed_in, verdict), {*verdict.uncovered, *verdict.covered}
    there = {row.record_id for row in letters.records}
    absent = (letter_id for _, letter_id in missing(store, ("released_letter",)))
    gone = [lost_id for lost_id in absent if not known or lost_id in known]  # of whom it is, nothing over there says
    away = (
        set()
        if never_went(signed_in, verdict.case_id or pending.case_id, verdict.record_id)
        else {lost_id for lost_id in verdict.uncovered if lost_id not in there}
    )
    gone += [lost_id for lost_id in away if may_be_hidden(signed_in, "released_letter", lost_id)]
    away -= {*gone, *letters.damaged}
    for letter_id in shuffled(away):  # an officer may take away that one is gone
        with steps.step(work):
            say_absent(store, work, "released_letter", letter_id, verb="block")
    for letter_id in dict.fromkeys((*letters.damaged, *gone)):
        steps.whole = False
        if letter_id not in verdict.covered:
            with steps.step(work):
                disown(store, work, "released_letter", letter_id, verb="block")
    for row in letters.records:
        if not row.value.blocked and row.record_id not in verdict.covered:
            with steps.step(work):
                kept = replace(row.value, blocked=True, pdf=b"", model=b"")
                store.put(work, "released_letter", row.record_id, row.subject_id, kept, verb="block")
                found[row.record_id] = row.value.reference
    return found


def _letters(signed_in: SignedIn, verdict: Verdict) -> SoundRecords[ReleasedLetter]:
    """The papers of a record, and those that her file knows of wherever they are stored: one may be put under something
    else for the moment of this.
    """
    store = signed_in.liaison
    own = store.sound("released_letter", ReleasedLetter, subject=verdict.record_id)
    here = {*own.damaged, *(row.record_id for row in own.records)}
    rest = [letter_id for letter_id in (*verdict.uncovered, *verdict.covered) if letter_id not in here]
    others = store.sound("released_letter", ReleasedLetter, ids=rest)
    return SoundRecords([*own.records, *others.records], (*own.damaged, *others.damaged))


def _settle_printing(signed_in: SignedIn, work: UnitOfWork, record_id: bytes) -> bool:
    """Nobody prints where no paper of a record is left; whether all that is due could be read."""
    store = signed_in.liaison
    letters = store.sound("released_letter", ReleasedLetter, subject=record_id)
    if not all(row.value.blocked for row in letters.records):
        return True
    tasks = store.sound("task", Task, subject=record_id)
    pointless = open_of(tasks.pairs, TaskKind.PRINT_LETTER, suspended=True)
    end_tasks(store, work, record_id, pointless, EndedBecause.NARROWED)
    return not tasks.damaged
