"""Asking her: a new act for one office or several, written beside the old ones and never over them.

An act is noted in her file, what it no longer covers is blocked in liaison.db, and only then it is in force. While it
is noted nothing can be released to that office; a power cut in between is finished at the next sign-in.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from nsintake.domain.case import CaseFile
from nsintake.domain.consent import (
    ActKind,
    Choice,
    ConsentAct,
    Given,
    Item,
    Said,
    is_within,
    said_items,
    shared_items,
    with_safe_contact,
)
from nsintake.domain.incident import YesNo
from nsintake.domain.minors import consent_lacks
from nsintake.domain.pending import REJUDGE, PendingJudging
from nsintake.domain.recipients import refusal
from nsintake.domain.release import Heard, LetterDraft
from nsintake.domain.roles import Permission
from nsintake.domain.task import EndedBecause, Task, TaskKind
from nsintake.domain.text import TEXT, clean
from nsintake.errors import Refused, UserFault
from nsintake.masking.facts import told_by_her
from nsintake.records import not_sent
from nsintake.records.access import requires
from nsintake.records.case_files import acts_of, case_of, draft_of, link_for, listed, take_number
from nsintake.records.consent_standing import age_of, conflict_with, newest_words, standing
from nsintake.records.counting_word import files_that_say_no
from nsintake.records.merged_files import files_of
from nsintake.records.past_damage import require_none_gone
from nsintake.records.record_leads import going_on, leads_of, of_office
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, end_tasks, open_of, open_task
from nsintake.services.consent.paper_forms import take_forms
from nsintake.services.consent.rejudging import Noted, Rejudged, carry_out, verdicts_for
from nsintake.store.unit_of_work import UnitOfWork

__all__ = [
    "Rejudged",
    "add_acts",
    "allows_no_more",
    "close_renewal",
    "end_asking",
    "judge_again",
    "note_asked",
    "note_judging",
    "put_in_force",
    "record_acts",
    "set_counted",
]


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def record_acts(signed_in: SignedIn, case_id: bytes, said: Sequence[Said], given: Given) -> Rejudged:
    """What she said now, office by office; every letter already released to them is judged again by it.

    On paper each office has its own form. While a file is not sound only a word is taken that lets nothing more leave
    than the one before. Raises Refused ``audit_mismatch`` for any other then; UserFault ``consent_for_nobody``,
    ``consent_in_future``, ``consent_too_old``, ``consent_overtaken``, for a text, or as ``paper_forms.take_forms`` for
    a form; Refused ``recipient_unknown``, ``conflict``, ``staff_conflict``, ``file_restricted`` and what a consent for
    her age lacks: ``caregiver_missing``, ``caregiver_suspected``, ``caregiver_suspicion_unasked``,
    ``caregiver_not_guardian``, ``caregiver_not_wanted``, ``assent_missing``.
    """
    with signed_in.identity.begin() as work:
        require_none_gone(signed_in)
        case, unsound = case_of(signed_in, case_id), signed_in.unsound
        if unsound and not all(allows_no_more(signed_in, case_id, case, answer, given) for answer in said):
            raise Refused("audit_mismatch", file=unsound[0].file)
        noted = add_acts(signed_in, work, case_id, case=case, said=said, given=given)
        work.commit()
    return put_in_force(signed_in, noted)


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def allows_no_more(signed_in: SignedIn, case_id: bytes, case: CaseFile, said: Said, given: Given) -> bool:
    """Whether it lets nothing leave and shows nothing of her that what she said last of that office did not, in any of
    her files.
    """
    act = _act(signed_in, case, said, given, number=0, noted=False)
    words = newest_words(signed_in, case_id, said.recipient_id)
    return bool(words) and all(is_within(act, word) for word in words)


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def add_acts(
    signed_in: SignedIn,
    work: UnitOfWork,
    case_id: bytes,
    *,
    case: CaseFile,
    said: Sequence[Said],
    given: Given,
) -> Noted:
    """Note the acts within a transaction on identity.db that also writes the file ``case``. Call ``put_in_force`` with
    what this gives once it is committed. Raises as ``record_acts`` does.
    """
    if not said or not all(answer.recipient_id for answer in said):
        raise UserFault("consent_for_nobody", field="offices")
    before, forms, today = acts_of(signed_in, case_id), take_forms(signed_in, work, said, given), signed_in.today()
    how = {answer.recipient_id: replace(given, mark=forms.get(answer.recipient_id, "")) for answer in said}
    for answer in said:
        _check(signed_in, case_id, case, answer, given)
        if how[answer.recipient_id].day_of(today) < _last_day(before, answer.recipient_id, today):
            raise UserFault("consent_overtaken", field="day")
    number, acts = take_number(signed_in, work, case_id), list[tuple[bytes, ConsentAct]]()
    hers = files_of(signed_in, case_id)
    leads = [lead for file in hers for lead in leads_of(signed_in, file)]
    for at, answer in enumerate(said):
        linked = any(link_for(signed_in, file, answer.recipient_id) is not None for file in hers)
        linked = linked or bool(going_on(signed_in, work, of_office(leads, answer.recipient_id)))
        act = _act(signed_in, case, answer, how[answer.recipient_id], number=number + at, noted=linked)
        acts.append((secrets.token_bytes(16), act))
    for act_id, act in acts:
        signed_in.identity.put(work, "consent_act", act_id, case_id, act, verb="consent")
        _ask_again_later(signed_in, work, case_id, case, act)
    waiting = [(act_id, act) for act_id, act in acts if act.noted]
    offices = tuple(dict.fromkeys(act.recipient_id for _, act in waiting))
    pending = PendingJudging(
        case_id, tuple(act_id for act_id, _ in waiting), verdicts_for(signed_in, work, case_id, case, offices)
    )
    return _noted(signed_in, work, pending, leaves=bool(waiting))


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def put_in_force(signed_in: SignedIn, noted: Noted) -> Rejudged:
    """Block what the acts no longer cover, then put the acts in force. Returns what that did to letters already
    released.
    """
    return Rejudged() if noted.note_id is None else carry_out(signed_in, noted.note_id, noted.pending)


@requires(Permission.RECORD_CONSENT)
def judge_again(signed_in: SignedIn, case_id: bytes) -> Rejudged:
    """Her file changed (her age, a word that must never appear): judge every released letter by her acts again."""
    with signed_in.identity.begin() as work:
        noted = note_judging(signed_in, work, case_id, case=case_of(signed_in, case_id))
        work.commit()
    return put_in_force(signed_in, noted)


@requires(Permission.RECORD_CONSENT)
def note_judging(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, *, case: CaseFile) -> Noted:
    """The same within a transaction on identity.db that writes the changed file ``case``, so that no power cut comes in
    between. Call ``put_in_force`` with what this gives once it is committed.
    """
    require_none_gone(signed_in)
    every = (act for file_id in files_of(signed_in, case_id) for act in acts_of(signed_in, file_id))
    offices = tuple(dict.fromkeys(act.recipient_id for act in every))
    pending = PendingJudging(case_id, (), verdicts_for(signed_in, work, case_id, case, offices))
    return _noted(signed_in, work, pending, leaves=bool(pending.verdicts))


def _noted(signed_in: SignedIn, work: UnitOfWork, pending: PendingJudging, *, leaves: bool) -> Noted:
    """What is not covered and has not gone yet never goes; the rest is blocked over there."""
    for verdict in pending.verdicts:
        not_sent.stop_uncovered(signed_in, work, verdict.record_id, verdict.covered)
    return Noted(pending, signed_in.outbox.add_note(work, REJUDGE, pending) if leaves else None)


def _last_day(acts: Iterable[ConsentAct], recipient_id: str, today: date) -> date:
    """The day of her last word to an office. An older paper found later cannot take its place, nor a withdrawal's; a
    day that has not come is that of no last word.
    """
    return max((act.day for act in acts if act.recipient_id == recipient_id and act.day <= today), default=date.min)


def _check(signed_in: SignedIn, case_id: bytes, case: CaseFile, said: Said, given: Given) -> None:
    _require_listed(signed_in, case_id, said)
    tells = any(choice.choice is not Choice.WITHHOLD for choice in said.choices)
    if not tells:
        return
    recipient = listed(signed_in, said.recipient_id)
    conflict = None if recipient is None else conflict_with(signed_in, case_id, recipient, case=case)
    if recipient is not None and conflict is not None and not said.despite_conflict:
        raise refusal(conflict, recipient)
    why = consent_lacks(age_of(signed_in, case_id, case=case), given.assent, given.caregiver)
    if why:
        raise Refused(why)


def _require_listed(signed_in: SignedIn, case_id: bytes, said: Said) -> None:
    """Letters go to that office, or she says no more than her files have it that she said before: whoever takes an
    office off the list keeps her from nothing that protects her. Raises Refused ``recipient_unknown``."""
    if any(recipient.recipient_id == said.recipient_id for recipient in signed_in.content.recipients):
        return
    words = newest_words(signed_in, case_id, said.recipient_id)
    shares = frozenset[Item]().union(*map(shared_items, words))
    asks = shares.union(*(said_items(word, Choice.ASK_FIRST) for word in words))
    within = {Choice.SHARE: shares, Choice.ASK_FIRST: asks, Choice.WITHHOLD: frozenset(Item)}
    if not words or any(choice.item not in within[choice.choice] for choice in said.choices):
        raise Refused("recipient_unknown", recipient=said.recipient_id)


def _act(signed_in: SignedIn, case: CaseFile, said: Said, given: Given, *, number: int, noted: bool) -> ConsentAct:
    language = given.language or case.spoken
    day = given.day_of(signed_in.today())
    told = told_by_her(case, signed_in.content.vocabulary)
    office = listed(signed_in, said.recipient_id)
    usable = frozenset(Item) if office is None else office.kind.usable_items
    choices = tuple(choice for choice in said.choices if choice.item in usable and choice.item in told)
    return ConsentAct(
        number=number,
        recipient_id=said.recipient_id,
        kind=ActKind.GIVEN,
        day=day,
        choices=with_safe_contact(choices, reachable=case.safely_reached),
        how=given.how,
        language=language,
        witness=given.witness or given.read_by or signed_in.uid,
        script_version=signed_in.content.script_version_in(language),
        one_letter=said.one_letter,
        seen=said.seen,
        conditions=clean(said.conditions, "conditions", limit=TEXT, multiline=True),
        reasons=clean(said.reasons, "reasons", limit=TEXT, multiline=True),
        read_by=given.read_by or signed_in.uid,
        interpreter=clean(given.interpreter, "interpreter"),
        in_room=clean(given.in_room, "in_room"),
        mark=given.mark,
        assent=given.assent,
        caregiver=given.caregiver,
        despite_conflict=said.despite_conflict,
        noted=noted,
    )


def _ask_again_later(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, case: CaseFile, act: ConsentAct) -> None:
    """The task to ask her again takes the place of the one before for this office."""
    close_renewal(signed_in, work, case_id, act.recipient_id)
    if shared_items(act) | said_items(act, Choice.ASK_FIRST):
        task = Task(TaskKind.RENEW_CONSENT, act.ask_again, case.code, owner=case.worker, detail=act.recipient_id)
        open_task(signed_in.identity, work, case_id, task)


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def close_renewal(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, recipient_id: str) -> None:
    """Nobody has to ask again for this office: within a transaction on identity.db."""
    tasks = signed_in.identity.sound("task", Task, subject=case_id).pairs  # a damaged one keeps no withdrawal back
    hers = open_of(tasks, TaskKind.RENEW_CONSENT, detail=recipient_id)
    close_tasks(signed_in.identity, work, case_id, hers)


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def end_asking(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, recipient_id: str) -> None:
    """She took it back: nobody has to ask again for this office, nor to change a letter to it. Within a transaction on
    identity.db.
    """
    close_renewal(signed_in, work, case_id, recipient_id)
    store = signed_in.identity
    asked = open_of(store.sound("task", Task, subject=case_id).pairs, TaskKind.GIVEN_BACK)
    drafts = store.sound("letter_draft", LetterDraft, subject=case_id).pairs
    theirs = {draft_id.hex() for draft_id, draft in drafts if draft.recipient_id == recipient_id}
    pointless = [(key, task) for key, task in asked if task.detail in theirs]
    end_tasks(store, work, case_id, pointless, EndedBecause.WITHDRAWN)


@requires(Permission.RECORD_CONSENT)
def note_asked(signed_in: SignedIn, draft_id: bytes, items: Iterable[Item]) -> None:
    """Asked first about this letter, she said yes to these items; before, they are not in it.

    An empty list takes it back. What the letter says changes, so she hears it again. Raises Refused
    ``already_released``, ``not_ask_first`` for an item of which she said something else.
    """
    wanted = set(items)
    with signed_in.identity.begin() as work:
        case_id, draft = draft_of(signed_in, draft_id)
        if draft.released:
            raise Refused("already_released")
        found = standing(signed_in, case_id, draft.recipient_id, signed_in.today(), reference=draft.reference)
        if not wanted <= said_items(found.act, Choice.ASK_FIRST):
            raise Refused("not_ask_first")
        changed = _with_asked(draft, tuple(item for item in Item if item in wanted), by=signed_in.uid)
        details = {"items": len(changed.asked)}
        signed_in.identity.put(work, "letter_draft", draft_id, case_id, changed, verb="asked", details=details)
        work.commit()


def _with_asked(draft: LetterDraft, asked: tuple[Item, ...], *, by: str) -> LetterDraft:
    return replace(draft, asked=asked, heard=Heard.NOT_YET, text_hash="", drafter=by)


@requires(Permission.RECORD_CONSENT)
def set_counted(signed_in: SignedIn, case_id: bytes, *, counted: bool) -> None:
    """Whether she is counted in figures that say nothing of her: a question of its own, and no letter depends on it.

    A no in another file of hers is over once she agrees here. That one does not say yes then: it may be another
    woman's after all.
    """
    with signed_in.identity.begin() as work:
        said = {case_id: YesNo.YES if counted else YesNo.NO}
        if counted:
            said |= dict.fromkeys(files_that_say_no(signed_in, case_id), YesNo.UNKNOWN)
        for file_id, word in said.items():
            kept = replace(case_of(signed_in, file_id), may_be_counted=word)
            signed_in.identity.put(work, "case_file", file_id, file_id, kept, verb="consent")
        work.commit()
