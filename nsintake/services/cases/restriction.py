"""Who may open a woman's file: everybody who does intakes, or only those she accepts and the keepers.

Restricting and handing over seal everything about her under a new key, so that a colleague who is no longer on the file
opens nothing written from then on. What somebody has read before, no key can take back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.branches import colleagues_kept_out
from nsintake.domain.case import HandOver
from nsintake.domain.intake import Answers
from nsintake.domain.roles import Permission, Role
from nsintake.domain.task import PENDING, Task
from nsintake.domain.ties import TieKind
from nsintake.errors import EnvironmentFault, NsintakeError, Refused
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.colleagues import active_people, keepers_in, named_in_wrap, offered
from nsintake.records.consent_standing import require_whole
from nsintake.records.merged_files import all_in_sight, files_of, known_files, parts_told, ties_of
from nsintake.records.signed_in import SignedIn
from nsintake.records.task_owners import Owners
from nsintake.records.tasks import ask_who_opens, who_opens_is_said
from nsintake.store.audit_lookups import lacks_some
from nsintake.store.newest import first_entry
from nsintake.store.sealed import new_id
from nsintake.store.unit_of_work import UnitOfWork

ACCEPTED = "accepted"
"""The answer of an intake that names the colleagues she accepts: ids, joined with commas."""
SHUT_TO = "shut_to"
"""The same of the keepers she does not want."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody whose role can be let into files."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class FileAccess:
    """Who may open one file. ``people`` are those she accepted (empty while it is not restricted), ``keepers`` may
    besides, ``others`` could be let in, ``shut_to`` are keepers she does not want. ``could_take``: who can be the next
    worker.
    """

    restricted: bool
    worker: Colleague
    people: tuple[Colleague, ...]
    keepers: tuple[Colleague, ...]
    others: tuple[Colleague, ...]
    shut_to: tuple[Colleague, ...] = ()
    could_take: tuple[Colleague, ...] = ()


def _named(signed_in: SignedIn, uids: Iterable[str]) -> tuple[Colleague, ...]:
    return tuple(
        sorted(
            (Colleague(uid, signed_in.name_of(uid)) for uid in uids),
            key=lambda colleague: (colleague.name, colleague.uid),
        )
    )


@requires(Permission.RESTRICT_FILE, while_unsound=True)
def colleagues(signed_in: SignedIn, named: Collection[str] = ()) -> tuple[Colleague, ...]:
    """The other people a woman could accept besides the keepers, by name: nobody who left today, but those ``named``
    before she did.
    """
    workers = active_people(signed_in, Role.INTAKE)
    here = {*_here(signed_in), *named}
    return _named(signed_in, (uid for uid in workers if uid in here and uid != signed_in.uid))


def _here(signed_in: SignedIn) -> tuple[str, ...]:
    """Whoever runs intakes or is a keeper, and is here."""
    return offered(signed_in, (*active_people(signed_in, Role.INTAKE), *active_people(signed_in, Role.KEEPER)))


@requires(Permission.RESTRICT_FILE, while_unsound=True)
def keepers(signed_in: SignedIn) -> tuple[Colleague, ...]:
    """The other keepers, whom a woman could not want, by name."""
    return _named(signed_in, (uid for uid in active_people(signed_in, Role.KEEPER) if uid != signed_in.uid))


@requires(Permission.RESTRICT_FILE, while_unsound=True)
def access_to(signed_in: SignedIn, case_id: bytes) -> FileAccess:
    """Who may open a file. Raises Refused ``file_restricted`` for somebody who may not."""
    case = case_of(signed_in, case_id)
    holders = signed_in.identity.holders(case_id)
    keepers, workers = active_people(signed_in, Role.KEEPER), active_people(signed_in, Role.INTAKE)
    may, here = keepers_in(signed_in, holders), _here(signed_in)
    return FileAccess(
        restricted=holders is not None,
        worker=Colleague(case.worker, signed_in.name_of(case.worker)),
        people=_named(signed_in, (uid for uid in holders or () if uid not in {*keepers, NO_KEEPERS})),
        keepers=_named(signed_in, may),
        others=_named(signed_in, (uid for uid in workers if uid in here and uid not in (holders or ()))),
        shut_to=_named(signed_in, (uid for uid in keepers if uid not in may)),
        could_take=_named(signed_in, offered(signed_in, {*workers, *may} - {case.worker})),
    )


@requires(Permission.RESTRICT_FILE, while_unsound=True)
def who_typed(signed_in: SignedIn, case_id: bytes) -> tuple[Colleague, ...]:
    """The other people who may open a file, typed something about its woman and did not save it, by name. Whoever her
    file is shut to is not shown it any more; where it is kept aside it is thrown away then. She is not told: it would
    say that a woman shut her out.
    """
    holders, hers = signed_in.identity.holders(case_id), known_files(signed_in, case_id).files
    typed = {owner.partition("/")[0] for part_id in hers for owner in signed_in.drafts.owners_about(part_id)}
    may = {*active_people(signed_in, Role.INTAKE)} if holders is None else {*holders}
    return _named(signed_in, typed & {*may, *keepers_in(signed_in, holders)} - {signed_in.uid})


@requires(Permission.RESTRICT_FILE)
def restrict(signed_in: SignedIn, case_id: bytes, uids: Collection[str]) -> None:
    """From now on only these people, the caller and keepers open her file; everything is sealed again.

    Raises Refused ``colleague_unknown``, ``file_restricted``.
    """
    with signed_in.identity.begin() as work:
        restrict_within(signed_in, work, case_id, uids)
        who_opens_is_said(signed_in.identity, work, case_id)
        work.commit()
    signed_in.identity.database.checkpoint()  # else rows under the old key are still in the write-ahead log


@requires(Permission.RESTRICT_FILE)
def restrict_within(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, uids: Collection[str]) -> None:
    """The same within a transaction on identity.db; fold the file's log in once it is committed."""
    _restrict(signed_in, work, case_id, uids)


def _restrict(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, uids: Collection[str]) -> None:
    """The same, also where something was found in this act."""
    case_of(signed_in, case_id)
    holders = named_in_wrap(signed_in, {*uids, signed_in.uid})
    _tell_parts(signed_in, work, case_id, holders)
    signed_in.drafts.reseal(work, case_id, holders, verb="restrict")


def _tell_parts(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, holders: Collection[str]) -> None:
    """The older file says of each tie of hers that counts now, too, and of no other part: somebody to whom it will be
    shut may have written what was to count later. While others of hers may be out of sight it goes on saying what one
    of ``holders`` or a keeper wrote there.
    """
    store, ties, known = signed_in.identity, ties_of(signed_in), all_in_sight(signed_in, case_id)
    parts = {younger: tie for younger, (_, tie) in ties.items() if case_id in {younger, tie.other}}
    for younger, tie in parts.items():
        if younger not in parts_told(signed_in, tie.other):
            told = replace(tie, kind=TieKind.HAS_PART, other=younger)
            store.put(work, "tie", new_id(), tie.other, told, verb="merge")
    for younger, tie_id in parts_told(signed_in, case_id).items():
        if younger not in parts and (known or not _is_of(signed_in, tie_id, holders)):
            store.remove(work, "tie", tie_id, verb="unmerge")


def _is_of(signed_in: SignedIn, tie_id: bytes, holders: Collection[str]) -> bool:
    audit = signed_in.identity.audit
    lines = audit.lines(first_entry(signed_in.identity, "tie", tie_id), 1)
    keepers = NO_KEEPERS not in holders
    return any(line.actor in holders or (keepers and audit.is_keepers(line)) for line in lines)


@requires(Permission.RESTRICT_FILE)
def widen(signed_in: SignedIn, case_id: bytes, uids: Collection[str]) -> None:
    """She accepts these people too. Raises Refused ``colleague_unknown``, ``not_restricted``, ``file_restricted``, and
    as ``require_whole`` does: whom the key names already may have been put back.
    """
    with signed_in.identity.begin() as work:
        require_whole(signed_in, lets_out=False)
        _widen(signed_in, work, case_id, uids)
        who_opens_is_said(signed_in.identity, work, case_id)
        work.commit()


def _widen(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, uids: Collection[str]) -> None:
    store = signed_in.identity
    case_of(signed_in, case_id)
    no_keepers = {NO_KEEPERS} & {*(store.holders(case_id) or ())}
    for uid in {*named_in_wrap(signed_in, {*uids, *no_keepers})} - no_keepers:  # a keeper is named where none opens it
        store.deks.add_holder(work, case_id, uid)
        store.audit.append(work, "widen", record_id=case_id, details={"uid": uid}, about=case_id)


@requires(Permission.RESTRICT_FILE)
def open_to_all(signed_in: SignedIn, case_id: bytes) -> None:
    """She says that every intake worker may open her file again. Raises Refused ``not_restricted``."""
    with signed_in.identity.begin() as work:
        _open_to_all(signed_in, work, case_id)
        who_opens_is_said(signed_in.identity, work, case_id)
        work.commit()


def _open_to_all(signed_in: SignedIn, work: UnitOfWork, case_id: bytes) -> None:
    case_of(signed_in, case_id)
    if signed_in.identity.holders(case_id) is None:
        raise Refused("not_restricted")
    signed_in.drafts.reseal(work, case_id, None, verb="open_file")


@requires(Permission.RESTRICT_FILE)
def change_access(
    signed_in: SignedIn, case_id: bytes, uids: Collection[str] | None, *, shut_to: Collection[str] = ()
) -> None:
    """Set who may open all files of one woman, None for everybody who does intakes, by the gentlest way there is.

    ``shut_to``: keepers she does not want. Then no keeper opens them by the keepers' key, and the two recovery sheets
    do not open them either: the other keepers are named like everybody else.

    One transaction for all of them: no file of hers stays open to somebody who was kept from another. Somebody who is
    only let in gets the key there is; a new one is made where somebody goes. Raises as those do, Refused
    ``shuts_out_herself``, ``worker_shut_out``; OpenError, once those are shut that are known, where another file of
    hers may be out of sight; and as ``require_whole`` does, once the others are changed, where somebody would be let
    into another file than this one: that it is hers may have been put back; or only be added to those whom this one
    names, who may have been put back too. So may those who are to stay on one where others go: then it is shut to all
    of them but keepers and the caller, before that is said.
    """
    store = signed_in.identity
    if shut_to:
        uids = _without_keepers(signed_in, case_id, uids, shut_to)
    with store.begin() as work:
        hers, every = known_files(signed_in, case_id).files, all_in_sight(signed_in, case_id)
        if not every and not any(_shuts_out(signed_in, part_id, uids) for part_id in hers):
            raise OpenError  # nobody is let into anything before all of hers are known
        let_in = {part_id for part_id in hers if part_id != case_id and _lets_in(signed_in, part_id, uids)}
        if uids is not None and _lets_in(signed_in, case_id, uids) and not _shuts_out(signed_in, case_id, uids):
            let_in.add(case_id)
        fault = _why_not_hers(signed_in) if let_in else None
        for part_id in hers:
            doubt = _why_not_those(signed_in, part_id) if _leaves_some(signed_in, part_id, uids) else None
            fault = fault or doubt
            if doubt is not None:
                _shut_to_others(signed_in, work, part_id, uids)
            elif fault is None or part_id not in let_in:
                _change_access(signed_in, work, part_id, uids)
                who_opens_is_said(store, work, part_id)
        work.commit()
    store.database.checkpoint()
    if fault is not None:
        raise fault
    if not every:
        raise OpenError


def _why_not_hers(signed_in: SignedIn) -> NsintakeError | None:
    """Why it is not sure which other files are hers."""
    try:
        require_whole(signed_in, lets_out=False)
    except (Refused, EnvironmentFault) as fault:
        return fault
    return None


def _leaves_some(signed_in: SignedIn, case_id: bytes, uids: Collection[str] | None) -> bool:
    """Whether some go who opened a file, and others stay who are neither keepers nor the caller."""
    before = signed_in.identity.holders(case_id)
    if before is None or uids is None or not _shuts_out(signed_in, case_id, uids):
        return False
    return not {*uids} & {*before} <= {*active_people(signed_in, Role.KEEPER), signed_in.uid, NO_KEEPERS}


def _why_not_those(signed_in: SignedIn, case_id: bytes) -> NsintakeError | None:
    """Why it is not sure that a file is open to those whom its key names."""
    store = signed_in.identity
    if not store.wraps.is_sound(case_id):
        return Refused("changed_meanwhile", table="dek")
    lacks = lacks_some(store.audit) or not signed_in.integrity.holds_now(store)
    return _why_not_hers(signed_in) if lacks else None


def _shut_to_others(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, uids: Collection[str] | None) -> None:
    """Only keepers open a file from now on, of those whom she accepts, and the caller; a keeper is asked who else."""
    keepers = {*active_people(signed_in, Role.KEEPER), NO_KEEPERS}
    _restrict(signed_in, work, case_id, {*(uids or ())} & keepers)
    if signed_in.uid in keepers:
        ask_who_opens(signed_in.identity, work, case_id, signed_in.today())


def _lets_in(signed_in: SignedIn, case_id: bytes, uids: Collection[str] | None) -> bool:
    """Whether somebody could open a file who cannot now."""
    before = signed_in.identity.holders(case_id)
    if before is None or uids is None:
        return before is not None
    wanted = set(named_in_wrap(signed_in, {*uids, signed_in.uid}))
    return not wanted - {NO_KEEPERS} <= set(before) or (NO_KEEPERS in before and NO_KEEPERS not in wanted)


def _without_keepers(
    signed_in: SignedIn, case_id: bytes, uids: Collection[str] | None, shut_to: Collection[str]
) -> frozenset[str]:
    """Those to be named where she does not want one of the keepers. Its worker is: she is who hears of it."""
    keepers, worker = set(active_people(signed_in, Role.KEEPER)), case_of(signed_in, case_id).worker
    if not set(shut_to) <= keepers:
        raise Refused("colleague_unknown")
    if signed_in.uid in shut_to:
        raise Refused("shuts_out_herself")
    if worker in shut_to:
        raise Refused("worker_shut_out")
    workers = set(active_people(signed_in, Role.INTAKE))
    accepted = workers if uids is None else {*uids, *({worker} & workers)}
    return frozenset({*accepted, *(keepers - set(shut_to)), NO_KEEPERS})


def _shuts_out(signed_in: SignedIn, case_id: bytes, uids: Collection[str] | None) -> bool:
    before = signed_in.identity.holders(case_id)
    if uids is None:
        return False
    return before is None or _is_narrower(set(before), set(named_in_wrap(signed_in, {*uids, signed_in.uid})))


def _is_narrower(before: set[str], wanted: set[str]) -> bool:
    """Whether somebody who opened a file is no longer to open it: then it needs another key."""
    return not before <= wanted or (NO_KEEPERS in wanted and NO_KEEPERS not in before)


def _change_access(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, uids: Collection[str] | None) -> None:
    before = signed_in.identity.holders(case_id)
    if uids is None:
        if before is not None:
            _open_to_all(signed_in, work, case_id)
        return
    wanted = set(named_in_wrap(signed_in, {*uids, signed_in.uid}))
    if before is None or _is_narrower(set(before), wanted):
        _restrict(signed_in, work, case_id, uids)
    elif wanted - set(before):
        _widen(signed_in, work, case_id, wanted - set(before))
    elif NO_KEEPERS in wanted:  # no keeper may be able to give it to somebody who has a new password
        _widen(signed_in, work, case_id, wanted - {signed_in.uid})


@requires(Permission.RESTRICT_FILE)
def hand_over(signed_in: SignedIn, case_id: bytes, to_uid: str, reason: HandOver) -> None:
    """Another worker takes all files of one woman: hers are the tasks of the one before, who is no longer on a
    restricted file.

    Others she had accepted stay, and whom she shut out stays out. Where it was to be said who else may open one, it is
    said with that: whoever takes it speaks with her. Raises Refused ``colleague_unknown``,
    ``already_hers``, ``file_restricted``, ``keeper_shut_out``, ``changed_meanwhile`` where somebody changed past the
    program to whom it is open; with several files of hers, or a restricted one, also as ``require_whole`` does.
    """
    store = signed_in.identity
    with store.begin() as work:
        case = case_of(signed_in, case_id)
        if to_uid == case.worker:
            raise Refused("already_hers")
        if to_uid not in {*active_people(signed_in, Role.INTAKE), *active_people(signed_in, Role.KEEPER)}:
            raise Refused("colleague_unknown")
        hers = files_of(signed_in, case_id)
        if hers != (case_id,) or store.holders(case_id) is not None:  # what they go by may have been put back
            require_whole(signed_in, lets_out=False)
        for part_id in hers:
            _pass_on(signed_in, work, part_id, to_uid, reason=reason)
        work.commit()
    store.database.checkpoint()


def _pass_on(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, to_uid: str, *, reason: HandOver) -> None:
    store, case = signed_in.identity, case_of(signed_in, case_id)
    details = {"from": case.worker, "to": to_uid, "reason": reason.value}
    store.put(work, "case_file", case_id, case_id, replace(case, worker=to_uid), verb="hand_over", details=details)
    _pass_tasks(signed_in, work, case_id, before=case.worker, to=to_uid)
    who_opens_is_said(store, work, case_id)  # before it may be shut to whoever hands it over
    before = store.holders(case_id)
    if before is not None:
        if not store.wraps.is_sound(case_id):
            raise Refused("changed_meanwhile", table="dek")  # somebody may have written herself among them
        people = {*active_people(signed_in, Role.INTAKE), *keepers_in(signed_in, before), NO_KEEPERS}
        if NO_KEEPERS in before and to_uid not in before and to_uid in active_people(signed_in, Role.KEEPER):
            raise Refused("keeper_shut_out")
        still = [uid for uid in before if uid in people and uid != case.worker]
        holders = named_in_wrap(signed_in, {*still, to_uid})
        _tell_parts(signed_in, work, case_id, holders)
        signed_in.drafts.reseal(work, case_id, holders, verb="restrict")


def _pass_tasks(signed_in: SignedIn, work: UnitOfWork, case_id: bytes, *, before: str, to: str) -> None:
    """Hers who had the file, and of whoever cannot do them any more; what names nobody stays everybody's."""
    store, owners = signed_in.identity, Owners(signed_in)
    for task_id, task in store.list("task", Task, subject=case_id):
        passes = task.owner == before or not owners.can_do(store, case_id, task)
        if passes and task.owner and task.status in PENDING:
            store.put(work, "task", task_id, case_id, replace(task, owner=to), verb="hand_over")


@requires(Permission.RUN_INTAKE, while_unsound=True)
def accepted_in(signed_in: SignedIn, answers: Answers) -> tuple[str, ...] | None:
    """Who may open the file of a session under way: None if nobody must be kept from it, else its worker and those
    she accepted who still work here, and no keeper as such where she does not want one. Without a name that is nobody
    else.
    """
    if not colleagues_kept_out(answers):
        return None
    named = set(answers.get(ACCEPTED, "").split(","))
    holders = {signed_in.uid, *(uid for uid in active_people(signed_in, Role.INTAKE) if uid in named)}
    others = set(active_people(signed_in, Role.KEEPER)) - {signed_in.uid}
    out = others & set(answers.get(SHUT_TO, "").split(","))
    return named_in_wrap(signed_in, {*holders, *(others - out), NO_KEEPERS} if out else holders)


@requires(Permission.RUN_INTAKE)
def keep_draft_to(signed_in: SignedIn, work: UnitOfWork, draft_id: bytes, answers: Answers) -> None:
    """Let the draft of a session be opened by whom she accepts now, where that has changed; within the transaction
    that keeps what she said.
    """
    wanted = accepted_in(signed_in, answers)
    if signed_in.identity.holders(draft_id) != wanted:
        signed_in.drafts.reseal(work, draft_id, wanted, verb="restrict" if wanted is not None else "open_file")


@requires(Permission.PROPOSE_RELEASE, while_unsound=True)
def second_readers(signed_in: SignedIn, case_id: bytes, drafter: str) -> tuple[Colleague, ...] | None:
    """Who of those here could read and sign what ``drafter`` wrote about her; None if everybody who may sign could."""
    return None if signed_in.identity.holders(case_id) is None else readers_here(signed_in, case_id, drafter)


@requires(Permission.PROPOSE_RELEASE, while_unsound=True)
def possible_readers(signed_in: SignedIn, case_id: bytes, drafter: str) -> tuple[Colleague, ...]:
    """Everybody by name who may read and sign what ``drafter`` wrote about her, here today or not."""
    holders = signed_in.identity.holders(case_id)
    may = {
        uid
        for uid in (*active_people(signed_in, Role.INTAKE), *active_people(signed_in, Role.KEEPER))
        if uid != drafter
    }
    if holders is None:
        return _named(signed_in, may)
    keepers = keepers_in(signed_in, holders)
    return _named(signed_in, (uid for uid in may if uid in keepers or uid in holders))


@requires(Permission.PROPOSE_RELEASE, while_unsound=True)
def readers_here(signed_in: SignedIn, case_id: bytes, drafter: str) -> tuple[Colleague, ...]:
    """Those of them who are here, to be asked and waited for: nobody waits for a colleague who left today."""
    readers = {reader.uid: reader for reader in possible_readers(signed_in, case_id, drafter)}
    return tuple(readers[uid] for uid in offered(signed_in, readers))
