"""Who may open a woman's file: everybody who runs intakes, or only those she accepts and the keepers.

Restricting and handing over seal everything about her under a new key, so that whoever is no longer on the file opens
nothing written from then on. What she read before she has read: that no key takes back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from nsintake.domain.branches import colleagues_kept_out
from nsintake.domain.case import HandOver
from nsintake.domain.finding import TieKind
from nsintake.domain.intake import Answers
from nsintake.domain.roles import Permission, Role
from nsintake.domain.task import Task, TaskStatus
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.case_files import case_of
from nsintake.records.colleagues import active_people, named_in_wrap
from nsintake.records.merged_files import files_of, parts_told, ties_of
from nsintake.records.session import Session
from nsintake.store.sealed import new_id
from nsintake.store.unit_of_work import UnitOfWork

ACCEPTED = "accepted"
"""The answer of an intake that names the colleagues she accepts: ids, joined with commas."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody whose role can be let into files."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class FileAccess:
    """Who may open one file. ``people`` are those she accepted (empty while it is not restricted), ``keepers`` always
    may, ``others`` could be let in.
    """

    restricted: bool
    worker: Colleague
    people: tuple[Colleague, ...]
    keepers: tuple[Colleague, ...]
    others: tuple[Colleague, ...]


def _named(session: Session, uids: Iterable[str]) -> tuple[Colleague, ...]:
    return tuple(sorted((Colleague(uid, session.name_of(uid)) for uid in uids), key=lambda one: (one.name, one.uid)))


@requires(Permission.RESTRICT_FILE, while_held=True)
def colleagues(session: Session) -> tuple[Colleague, ...]:
    """The other people a woman could accept besides the keepers, by name."""
    return _named(session, (uid for uid in active_people(session, Role.INTAKE) if uid != session.uid))


@requires(Permission.RESTRICT_FILE, while_held=True)
def access_to(session: Session, case_id: bytes) -> FileAccess:
    """Who may open a file. Raises Refused ``file_restricted`` for somebody who may not."""
    case = case_of(session, case_id)
    holders = session.identity.holders(case_id)
    keepers, workers = active_people(session, Role.KEEPER), active_people(session, Role.INTAKE)
    return FileAccess(
        restricted=holders is not None,
        worker=Colleague(case.worker, session.name_of(case.worker)),
        people=_named(session, (uid for uid in holders or () if uid not in keepers)),
        keepers=_named(session, keepers),
        others=_named(session, (uid for uid in workers if uid not in (holders or ()))),
    )


@requires(Permission.RESTRICT_FILE)
def restrict(session: Session, case_id: bytes, uids: Collection[str]) -> None:
    """From now on only these people, whoever does this, and keepers open her file; everything is sealed anew.

    Raises Refused ``colleague_unknown``, ``file_restricted``.
    """
    with session.identity.begin() as work:
        restrict_within(session, work, case_id, uids)
        work.commit()
    session.identity.database.checkpoint()  # else rows under the old key still lie in the write-ahead log


@requires(Permission.RESTRICT_FILE)
def restrict_within(session: Session, work: UnitOfWork, case_id: bytes, uids: Collection[str]) -> None:
    """The same within a transaction on identity.db; fold the file's log in once it is committed."""
    case_of(session, case_id)
    _tell_parts(session, work, case_id)
    session.drafts.reseal(work, case_id, named_in_wrap(session, {*uids, session.uid}), verb="restrict")


def _tell_parts(session: Session, work: UnitOfWork, case_id: bytes) -> None:
    """The older file says of each tie of hers that counts now, too, and of no other part: somebody to whom it will be
    shut may have written what was to count later.
    """
    store, ties = session.identity, ties_of(session)
    parts = {younger: tie for younger, (_, tie) in ties.items() if case_id in {younger, tie.other}}
    for younger, tie in parts.items():
        if younger not in parts_told(session, tie.other):
            told = replace(tie, kind=TieKind.HAS_PART, other=younger)
            store.put(work, "tie", new_id(), tie.other, told, verb="merge")
    for younger, tie_id in parts_told(session, case_id).items():
        if younger not in parts:
            store.remove(work, "tie", tie_id, verb="unmerge")


@requires(Permission.RESTRICT_FILE)
def widen(session: Session, case_id: bytes, uids: Collection[str]) -> None:
    """She accepts these people too. Raises Refused ``colleague_unknown``, ``not_restricted``, ``file_restricted``."""
    with session.identity.begin() as work:
        _widen(session, work, case_id, uids)
        work.commit()


def _widen(session: Session, work: UnitOfWork, case_id: bytes, uids: Collection[str]) -> None:
    store = session.identity
    case_of(session, case_id)
    for uid in named_in_wrap(session, uids):
        store.deks.add_holder(work, case_id, uid)
        store.audit.append(work, "widen", record_id=case_id, details={"uid": uid}, about=case_id)


@requires(Permission.RESTRICT_FILE)
def open_to_all(session: Session, case_id: bytes) -> None:
    """She says that every intake worker may open her file again. Raises Refused ``not_restricted``."""
    with session.identity.begin() as work:
        _open_to_all(session, work, case_id)
        work.commit()


def _open_to_all(session: Session, work: UnitOfWork, case_id: bytes) -> None:
    case_of(session, case_id)
    if session.identity.holders(case_id) is None:
        raise Refused("not_restricted")
    session.drafts.reseal(work, case_id, None, verb="open_file")


@requires(Permission.RESTRICT_FILE)
def change_access(session: Session, case_id: bytes, uids: Collection[str] | None) -> None:
    """Set who may open all files of one woman, None for everybody who runs intakes, by the gentlest way there is.

    One transaction for all of them: no file of hers stays open to somebody who was kept from another. Somebody who is
    only let in gets the key there is; a new one is made where somebody goes. Raises as those do.
    """
    store = session.identity
    with store.begin() as work:
        for part_id in files_of(session, case_id):
            _change_access(session, work, part_id, uids)
        work.commit()
    store.database.checkpoint()


def _change_access(session: Session, work: UnitOfWork, case_id: bytes, uids: Collection[str] | None) -> None:
    before = session.identity.holders(case_id)
    if uids is None:
        if before is not None:
            _open_to_all(session, work, case_id)
        return
    wanted = set(named_in_wrap(session, {*uids, session.uid}))
    if before is None or not set(before) <= wanted:
        restrict_within(session, work, case_id, uids)
    elif wanted - set(before):
        _widen(session, work, case_id, wanted - set(before))


@requires(Permission.RESTRICT_FILE)
def hand_over(session: Session, case_id: bytes, to_uid: str, reason: HandOver) -> None:
    """Another worker takes all files of one woman: hers are the tasks of the one before, who is no longer on a
    restricted file.

    Others she had accepted stay. Raises Refused ``colleague_unknown``, ``already_hers``, ``file_restricted``.
    """
    store = session.identity
    with store.begin() as work:
        case = case_of(session, case_id)
        if to_uid == case.worker:
            raise Refused("already_hers")
        if to_uid not in {*active_people(session, Role.INTAKE), *active_people(session, Role.KEEPER)}:
            raise Refused("colleague_unknown")
        for part_id in files_of(session, case_id):
            _pass_on(session, work, part_id, to_uid, reason=reason)
        work.commit()
    store.database.checkpoint()


def _pass_on(session: Session, work: UnitOfWork, case_id: bytes, to_uid: str, *, reason: HandOver) -> None:
    store, case = session.identity, case_of(session, case_id)
    details = {"from": case.worker, "to": to_uid, "reason": reason.value}
    store.put(work, "case_file", case_id, case_id, replace(case, worker=to_uid), verb="hand_over", details=details)
    _pass_tasks(session, work, case_id, before=case.worker, to=to_uid)
    before = store.holders(case_id)
    if before is not None:
        _tell_parts(session, work, case_id)
        still = [uid for uid in active_people(session, Role.INTAKE) if uid in before and uid != case.worker]
        session.drafts.reseal(work, case_id, named_in_wrap(session, {*still, to_uid}), verb="restrict")


def _pass_tasks(session: Session, work: UnitOfWork, case_id: bytes, *, before: str, to: str) -> None:
    store = session.identity
    for task_id, task in store.list("task", Task, subject=case_id):
        if task.owner == before and task.status is TaskStatus.OPEN:
            store.put(work, "task", task_id, case_id, replace(task, owner=to), verb="hand_over")


@requires(Permission.RUN_INTAKE, while_held=True)
def accepted_in(session: Session, answers: Answers) -> tuple[str, ...] | None:
    """Who may open the file of a session under way: None if nobody must be kept from it, else its worker and those
    she accepted who still work here. Without a name that is nobody else.
    """
    if not colleagues_kept_out(answers):
        return None
    named = set(answers.get(ACCEPTED, "").split(","))
    return named_in_wrap(session, {session.uid, *(uid for uid in active_people(session, Role.INTAKE) if uid in named)})


@requires(Permission.RUN_INTAKE)
def keep_draft_to(session: Session, work: UnitOfWork, draft_id: bytes, answers: Answers) -> None:
    """Let the draft of a session be opened by whom she accepts now, where that has changed; within the transaction
    that keeps what she said.
    """
    wanted = accepted_in(session, answers)
    if session.identity.holders(draft_id) != wanted:
        session.drafts.reseal(work, draft_id, wanted, verb="restrict" if wanted is not None else "open_file")


@requires(Permission.PROPOSE_RELEASE, while_held=True)
def second_readers(session: Session, case_id: bytes, drafter: str) -> tuple[Colleague, ...] | None:
    """Who could read and sign what ``drafter`` wrote about her; None if that is everybody who may sign at all."""
    holders = session.identity.holders(case_id)
    if holders is None:
        return None
    may = {
        uid for uid in (*active_people(session, Role.INTAKE), *active_people(session, Role.KEEPER)) if uid != drafter
    }
    keepers = set(active_people(session, Role.KEEPER))
    return _named(session, (uid for uid in may if uid in keepers or uid in holders))
