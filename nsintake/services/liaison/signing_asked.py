"""Offices and services of the directory to which nothing can be signed yet, why, and that a keeper is asked to sign
what such an entry is called.

It is about no woman: whoever asks says which entry, and nothing of why.
"""

from __future__ import annotations

from dataclasses import dataclass

from nsintake.domain.directory import DIRECTORY, EntryState, can_be_office
from nsintake.domain.language import Wording
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus, turned_id
from nsintake.errors import Refused
from nsintake.records.access import requires
from nsintake.records.directory import ListedEntry, entry_at, every_entry, why_no_letter
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks
from nsintake.store.to_do import to_do
from nsintake.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class NoLetterYet:
    """An entry to which nothing can be signed. ``signed``: it is on the list that keepers sign; ``confirmed``: a keeper
    of this station said that it is so; ``state``: what calls found, None where that is in order; ``asked``: a keeper
    was asked to sign it.
    """

    entry_id: bytes
    name: Wording
    signed: bool
    confirmed: bool
    state: EntryState | None
    asked: bool


@requires(Permission.READ_DIRECTORY)
def entries_asked(signed_in: SignedIn) -> frozenset[bytes]:
    """The ids of entries that a keeper was asked to sign, and did nothing about yet."""
    tasks = to_do(signed_in.liaison, "task", Task).records
    return frozenset(turned_id(row.record_id) for row in tasks if _is_open(row.value))


@requires(Permission.READ_DIRECTORY)
def not_written_to(signed_in: SignedIn) -> tuple[NoLetterYet, ...]:
    """Every office and service to which nothing can be signed now, except those that are over."""
    asked = entries_asked(signed_in)
    found = (_lacking(signed_in, held, asked) for held in every_entry(signed_in))
    return tuple(entry for entry in found if entry is not None)


def _lacking(signed_in: SignedIn, held: ListedEntry, asked: frozenset[bytes]) -> NoLetterYet | None:
    """What an entry lacks; None for one that lacks nothing, that is over, or that gets no letters at all."""
    entry, today = held.entry, signed_in.today()
    state = entry.state(today)
    if state is EntryState.ENDED:
        return None
    signed = bool(entry.recipient_id)
    if not (why_no_letter(signed_in, entry.recipient_id) if signed else can_be_office(entry)):
        return None
    return NoLetterYet(
        entry_id=held.entry_id,
        name=entry.name,
        signed=signed,
        confirmed=signed and signed_in.content.is_confirmed(entry.recipient_id),
        state=None if state.prints else state,
        asked=held.entry_id in asked,
    )


@requires(Permission.KEEP_DIRECTORY)
def ask_keeper(signed_in: SignedIn, entry_id: bytes) -> None:
    """Ask the keepers to sign what an entry is called, so that letters can go to it: it is on their Today. Asked twice,
    it is there once.

    Raises Refused ``entry_missing``; ``entry_no_office`` for a person, a hotline or an office that gets letters.
    """
    with signed_in.liaison.begin() as work:
        entry = entry_at(signed_in, entry_id)
        if entry is None:
            raise Refused("entry_missing")
        if not can_be_office(entry):
            raise Refused("entry_no_office")
        before = signed_in.liaison.find("task", turned_id(entry_id), Task)
        if before is None or not _is_open(before):
            task = Task(TaskKind.SIGN_OFFICE, signed_in.today(), "", detail=entry_id.hex())
            signed_in.liaison.put(work, "task", turned_id(entry_id), DIRECTORY, task, verb="task")
        work.commit()


@requires(Permission.EDIT_CONTENT)
def not_to_be_signed(signed_in: SignedIn, entry_id: bytes) -> None:
    """A keeper does not sign it: it is on nobody's Today any more, and can be asked again."""
    with signed_in.liaison.begin() as work:
        settle_asked(signed_in, work, entry_id)
        work.commit()


@requires(Permission.KEEP_DIRECTORY)
def settle_asked(signed_in: SignedIn, work: UnitOfWork, entry_id: bytes) -> None:
    """Nobody has to sign this entry any more, within this transaction."""
    store = signed_in.liaison
    task = store.find("task", turned_id(entry_id), Task)
    if task is not None and _is_open(task):
        close_tasks(store, work, DIRECTORY, [(turned_id(entry_id), task)])


def _is_open(task: Task) -> bool:
    return task.kind is TaskKind.SIGN_OFFICE and task.status is TaskStatus.OPEN
