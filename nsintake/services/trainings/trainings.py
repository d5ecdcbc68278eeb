"""Trainings and awareness events: listed, written down, changed, taken out.

Whoever deals with offices keeps them. They know of no woman: nothing here asks any file of hers. Which offices and
hotlines were named there is chosen from the directory, and only while an entry is verified and fresh.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from nsintake.domain.directory import EntryState
from nsintake.domain.language import Wording
from nsintake.domain.roles import Permission, Role
from nsintake.domain.training import (
    MOST_TRAININGS,
    TRAININGS,
    SharedEntry,
    Training,
    TrainingDay,
    checked_training,
    held_twice,
    staff_code,
    to_count,
)
from nsintake.errors import Refused, UserFault
from nsintake.records.access import requires
from nsintake.records.colleagues import active_people, offered
from nsintake.records.directory import every_entry
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks
from nsintake.records.trainings import TABLE, days_on_today, renew_tasks
from nsintake.store.rows import Pairs
from nsintake.store.sealed import new_id


@dataclass(frozen=True, slots=True)
class TrainingRow:
    """An event as the list shows it. ``waits``: its days until today of which nobody has said how many came."""

    training_id: bytes
    training: Training
    waits: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class SharedView:
    """An office or a hotline that was named there, or could be. ``state``: None where the directory has no such entry
    any more; ``marked``: when it was written down that it was named, None for not.
    """

    entry_id: str
    name: Wording
    state: EntryState | None
    marked: date | None
    verified_on: date | None = None


@dataclass(frozen=True, slots=True)
class TrainingView:
    """One event, or what a new one is made of (an empty id, None).

    ``shared``: what was named there and what may be marked now, by name; ``people``: every colleague who is here or
    held it (id, code, name).
    """

    training_id: bytes
    training: Training | None
    shared: tuple[SharedView, ...]
    people: tuple[tuple[str, str, str], ...]
    today: date


@requires(Permission.KEEP_TRAININGS, while_unsound=True)
def trainings(signed_in: SignedIn) -> tuple[TrainingRow, ...]:
    """Every event, the one with the newest day first."""
    today = signed_in.today()
    found = [TrainingRow(key, held, tuple(to_count(held, today))) for key, held in _every(signed_in)]
    return tuple(sorted(found, key=lambda row: (row.training.days[-1].day, row.training_id), reverse=True))


def _every(signed_in: SignedIn) -> Pairs[Training]:
    return [(key, held) for key, held in signed_in.liaison.sound(TABLE, Training).pairs if held.days]


@requires(Permission.KEEP_TRAININGS, while_unsound=True)
def training(signed_in: SignedIn, training_id: bytes) -> TrainingView:
    """One event, or with an empty id a new one. Raises Refused ``training_missing``."""
    held = _held(signed_in, training_id) if training_id else None
    roles = (Role.LIAISON, Role.INTAKE, Role.KEEPER)
    uids = dict.fromkeys(offered(signed_in, (uid for role in roles for uid in active_people(signed_in, role))))
    uids.update(dict.fromkeys(held.hosts if held is not None else ()))
    people = tuple((uid, staff_code(uid), signed_in.name_of(uid)) for uid in uids)
    return TrainingView(training_id, held, _shared(signed_in, held), people, signed_in.today())


def _held(signed_in: SignedIn, training_id: bytes) -> Training:
    found = signed_in.liaison.find(TABLE, training_id, Training)
    if found is None:
        raise Refused("training_missing")
    return found


def _shared(signed_in: SignedIn, held: Training | None) -> tuple[SharedView, ...]:
    marked = {named.entry_id: named.marked for named in (held.shared if held is not None else ())}
    views, today = [], signed_in.today()
    for listed in every_entry(signed_in):
        key, state = listed.entry_id.hex(), listed.entry.state(today)
        on = marked.pop(key, None)
        if on is not None or state is EntryState.VERIFIED:
            check = listed.entry.verified
            views.append(SharedView(key, listed.entry.name, state, on, check.day if check is not None else None))
    return (*views, *(SharedView(key, Wording(), None, on) for key, on in marked.items()))


@requires(Permission.KEEP_TRAININGS)
def save_training(
    signed_in: SignedIn,
    training_id: bytes,
    typed: Training,
    *,
    before: Training | None,
    shared: Collection[str] = (),
    held_once: bool = False,
) -> bytes:
    """Write an event down (an empty id, ``before`` None) or put other facts in its place; its id. Its counts stay as
    they are now. ``shared``: the ids (hex) of what was named there; ``held_once``: it is another than the one that
    looks the same.

    Raises UserFault as ``checked_training`` does, ``entry_not_fresh``, ``colleague_unknown``; Refused
    ``held_twice`` with the ``day`` of both, ``training_missing``, ``list_full``, ``changed_meanwhile`` where
    its facts are no longer as they were ``before``.
    """
    store, today = signed_in.liaison, signed_in.today()
    with store.begin() as work:
        others = dict(_every(signed_in))
        now = others.pop(training_id, None) if before is not None else None
        if before is None:
            training_id = new_id()
            if len(others) >= MOST_TRAININGS:
                raise Refused("list_full", limit=MOST_TRAININGS)
        elif now is None:
            raise Refused("training_missing")
        elif _facts(now) != _facts(before):
            raise Refused("changed_meanwhile", table=TABLE)
        kept = checked_training(replace(typed, shared=_marks(signed_in, now, shared)), now, today)
        _refuse_strangers(signed_in, kept, now)
        twin = None if held_once else held_twice(kept, others.values())
        if twin is not None:
            days = {day.day for day in twin.days} & {day.day for day in kept.days}
            raise Refused("held_twice", day=min(days).isoformat())
        signed_in.liaison.put(work, TABLE, training_id, TRAININGS, kept, verb="training")
        renew_tasks(signed_in, work, training_id, kept)
        work.commit()
    return training_id


def _facts(held: Training) -> Training:
    return replace(held, days=tuple(TrainingDay(day.day) for day in held.days))


def _marks(signed_in: SignedIn, now: Training | None, shared: Collection[str]) -> tuple[SharedEntry, ...]:
    """What was named there: marks that are there stay, a new one needs an entry that is verified and fresh today."""
    today, marked = signed_in.today(), {named.entry_id: named for named in (now.shared if now is not None else ())}
    fresh = {
        listed.entry_id.hex() for listed in every_entry(signed_in) if listed.entry.state(today) is EntryState.VERIFIED
    }
    chosen = tuple(dict.fromkeys(shared))
    if any(key not in marked and key not in fresh for key in chosen):
        raise UserFault("entry_not_fresh", field="shared")
    return tuple(marked.get(key) or SharedEntry(key, today) for key in chosen)


def _refuse_strangers(signed_in: SignedIn, kept: Training, now: Training | None) -> None:
    known = set(now.hosts if now is not None else ())
    known.update(uid for role in (Role.LIAISON, Role.INTAKE, Role.KEEPER) for uid in active_people(signed_in, role))
    if not set(kept.hosts) <= known:
        raise UserFault("colleague_unknown", field="hosts")


@requires(Permission.KEEP_TRAININGS)
def remove_training(signed_in: SignedIn, training_id: bytes) -> None:
    """Take out what was written down by mistake. Raises Refused ``training_missing``, ``training_counted`` where
    somebody wrote how many came: then it was held.
    """
    store = signed_in.liaison
    with store.begin() as work:
        held = _held(signed_in, training_id)
        if any(day.is_known for day in held.days):
            raise Refused("training_counted")
        store.remove(work, TABLE, training_id, verb="remove_training")
        close_tasks(store, work, TRAININGS, days_on_today(signed_in, training_id))
        work.commit()


@requires(Permission.KEEP_TRAININGS, while_unsound=True)
def of_figures(signed_in: SignedIn) -> tuple[Training, ...]:
    """Every event, for what a month or a quarter adds up to (``domain.training_figures.training_counts``)."""
    return tuple(held for _, held in _every(signed_in))
