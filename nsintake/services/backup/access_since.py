"""Who may open a woman's file since the backup: carried over from the station. No window may call it."""

from __future__ import annotations

from typing import NamedTuple

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.case import CaseFile
from nsintake.domain.record_kinds import CASE_FILE
from nsintake.errors import NsintakeError, Refused
from nsintake.records.page_drafts import own_subjects
from nsintake.records.tasks import who_opens_is_said
from nsintake.services.backup.carried_over import sound_record
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.store.carrying import carry_out
from nsintake.store.drafts import Drafts
from nsintake.store.held_rows import is_open_in_doubt
from nsintake.store.once_restricted import OnceRestricted
from nsintake.store.own_keys import is_no_womans, is_told_of, is_under_way, may_hold, named_anew, of_prints, whose
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import opens_all, state_as_it_is
from nsintake.store.stated_keys import last_stated, since_keeper
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wrap_lines import Access, ask_who_opens, asks_who_opens, is_after
from nsintake.store.wraps import FileRestricted


class _Wrap(NamedTuple):
    holders: tuple[str, ...] | None
    """None where there is none, or everybody who has the file opens it."""


def carry_access(work: UnitOfWork, new: SealedStore, now: ReplacedFile | None, ring: KeyRing, *, copied: int) -> None:
    """Who may open what is about a woman, by the station; where nothing of its file is left, by what this account of
    the computer remembers. ``copied``: the number of the backup's last entry.
    """
    if now is None:
        _shut_once_restricted(work, new, ring)
    else:
        _carry_restrictions(work, new, now, ring, copied=copied)


def _shut_once_restricted(work: UnitOfWork, new: SealedStore, ring: KeyRing) -> None:
    """A file that this account of the computer saw restricted since the backup is for keepers alone, who are asked who
    else opens it; a session under way its worker's besides.
    """
    for subject_id in sorted(OnceRestricted(new.org).taken_out(new)):
        named = named_anew(Access.FEW, whose(new, subject_id, ring), ring)
        Drafts(new).reseal(work, subject_id, named, verb="restrict")
        ask_who_opens(new.wraps, work, subject_id)


def _carry_restrictions(work: UnitOfWork, new: SealedStore, now: ReplacedFile, ring: KeyRing, *, copied: int) -> None:
    """A file that was restricted since stays so. Where the station does not say any more to whom, it opens to keepers
    alone until one of them lets somebody in: whoever she did not accept could have damaged what says so. Where it says
    that it is shut to the keeper who restores, she cannot prove to whom it is open: see ``_still_named``. A key that is
    not as its log says, or that a keeper stated who did not open it, names nobody who is believed; nor does one where
    the log lacks something that may have said otherwise. Then who else may open it is to be said again, and where that
    was to be said in the station; not where the station says for whom it is, though that be keepers alone. What people
    type for themselves stays theirs, and a session under way its worker's (``_of_a_session``); what is no woman's is
    for all."""
    pages, prints = own_subjects(entry.uid for entry in ring.roster.entries), of_prints(new)
    for subject_id in new.deks.subjects(work.cursor):
        if subject_id in pages or _is_for_all(new, subject_id, prints):
            continue
        unproved = bool(now.asked(_is_unproved, now.store, subject_id))
        in_doubt = unproved or _may_name_others(new, now, subject_id)
        typing = _of_a_session(new, now, subject_id, ring) if in_doubt and not unproved else ()
        in_doubt = in_doubt and not typing
        if in_doubt:
            named = _by_the_log(new, now, subject_id, ring, unproved=unproved)
        elif typing:
            named = typing
        elif _is_shut_here(now, subject_id):
            named = _still_named(new, now, subject_id, ring)
        else:
            named = _holders(new, now, subject_id, ring, copied=copied)
        if named is None:
            continue
        wanted = tuple(sorted(uid for uid in named if uid == NO_KEEPERS or may_hold(ring, uid)))
        is_changed, is_said = new.holders(subject_id) != wanted, not (in_doubt or typing) and _is_said(now, subject_id)
        if is_changed:
            Drafts(new).reseal(work, subject_id, wanted, verb="restrict")
        asks = bool(now.asked(asks_who_opens, now.store.wraps, subject_id))
        if asks or (is_changed and not is_said and (in_doubt or not wanted)):
            ask_who_opens(new.wraps, work, subject_id)
        elif is_said:
            who_opens_is_said(new, work, subject_id)


def _is_for_all(new: SealedStore, subject_id: bytes, prints: frozenset[bytes]) -> bool:
    """Whether a key is no woman's by the backup: of prints, whose id somebody gave to a file, it is hers too."""
    if not is_no_womans(new, subject_id, prints):
        return False
    return subject_id not in prints or sound_record(new, CASE_FILE.table, subject_id, CaseFile) is None


def _of_a_session(new: SealedStore, now: ReplacedFile, subject_id: bytes, ring: KeyRing) -> tuple[str, ...]:
    """Who opens a session under way, though nobody can say to whom it was open last: whoever typed it, and where it is
    shut to a keeper those keepers who are named; of these only who opens it by the backup and by the station. With the
    next answer its worker lets in whom she accepts. Nobody where either says that it is none, or opens it to nobody of
    these.
    """
    typed, named = whose(new, subject_id, ring), now.asked(now.store.holders, subject_id)
    if typed is None or named is None or not now.asked(is_under_way, now.store, subject_id):
        return ()
    before, keepers = new.holders(subject_id), ring.roster.holds
    who = [uid for uid in named if uid in typed or (keepers(uid, Compartment.KEEPER) and may_hold(ring, uid))]
    both = {uid for uid in who if _opened(before, ring, uid)}
    shut = {NO_KEEPERS}.intersection((*named, *(before or ())))
    return (*both, *shut) if both else ()


def _is_said(now: ReplacedFile, subject_id: bytes) -> bool:
    """Whether the station says for whom a restricted key is, which opens here."""
    named = now.asked(_named_in_wrap, now.store, subject_id)
    return named is not None and named.holders is not None


def _may_name_others(new: SealedStore, now: ReplacedFile, subject_id: bytes) -> bool:
    """Whether the station's log may have said otherwise of a restricted key: something is missing after what it says,
    or before the last word of somebody who says it again, the key names others than the backup does and something is
    missing before, or it knows nothing else of that file.
    """
    named = now.asked(now.store.holders, subject_id)
    if named is None:
        return False
    said = now.asked(since_keeper, now.store.wraps, subject_id)
    if said is None or now.may_lack_since(said) or _is_unknown(new, now, subject_id):
        return True
    if now.asked(is_after, now.store.wraps, subject_id, now.breaks) is not False:
        return True
    return named != new.holders(subject_id) and not now.is_last_said(said)


def _is_unknown(new: SealedStore, now: ReplacedFile, subject_id: bytes) -> bool:
    """Whether the station knows nothing of a file that the backup has but its key: somebody may have taken out the
    rest, so that it seemed to be a session under way when a keeper settled what is missing.
    """
    if sound_record(new, CASE_FILE.table, subject_id, CaseFile) is None:
        return False
    there = now.asked(state_as_it_is, now.store, CASE_FILE.table, subject_id)
    return there is None and now.asked(is_told_of, now.store, subject_id) is False


def _is_unproved(store: SealedStore, subject_id: bytes) -> bool:
    if not store.wraps.is_sound(subject_id) or is_open_in_doubt(store, subject_id):
        return True
    return store.holders(subject_id) is not None and not store.wraps.is_proved(subject_id)


def _holders(
    new: SealedStore, now: ReplacedFile, subject_id: bytes, ring: KeyRing, *, copied: int
) -> tuple[str, ...] | None:
    """Who may open what is about a subject, by the station; None for everybody who has the file's key, or where the
    station has never known her.
    """
    named = now.asked(_named_in_wrap, now.store, subject_id)
    if named is None:
        return ()
    if named.holders is not None:
        return named.holders
    case = now.record("case_file", subject_id, CaseFile)
    if case is not None and case.subject_id == subject_id and now.asked(opens_all, now.store, subject_id):
        return None
    known = now.asked(carry_out, now.store, "case_file", [subject_id])
    if (known is None or any(file.said for file in known)) and not now.is_gone("case_file", subject_id):
        return ()
    return _of_a_lost_file(new, now, subject_id, ring, copied=copied)


def _of_a_lost_file(
    new: SealedStore, now: ReplacedFile, subject_id: bytes, ring: KeyRing, *, copied: int
) -> tuple[str, ...] | None:
    """The same of what the station does not have, or a keeper gave up there: whoever was not accepted since may have
    taken all of it out, and what said so. Nobody can be asked to let in whom she accepts, if keepers were shut out: her
    worker then, by the backup, or who restores it.
    """
    case = sound_record(new, "case_file", subject_id, CaseFile)
    if case is None:
        return None
    access = now.asked(now.store.wraps.access, subject_id, lacks=now.may_lack(above=copied))
    if access is Access.ALL:
        return None
    if access is not Access.FEW_AND_NO_KEEPERS:
        return ()
    return (NO_KEEPERS, _worker_or_keeper(now, subject_id, case.value.worker, ring))


def _is_shut_here(now: ReplacedFile, subject_id: bytes) -> bool:
    try:
        now.store.deks.find(now.store.database.reader(), subject_id, now.store.deks.epoch)
    except FileRestricted:
        return True
    except NsintakeError:
        now.store.database.read_afresh()
    return False


def _still_named(new: SealedStore, now: ReplacedFile, subject_id: bytes, ring: KeyRing) -> tuple[str, ...]:
    """The worker of a file as the backup has it, and no keeper as such. Where the station does not name her any more
    (somebody else has the file, or it was shut to her): those whom it names and who opened it on the day of the backup.

    Raises Refused ``file_shut_since`` where nobody of them works here: another keeper does it.
    """
    case, before = sound_record(new, "case_file", subject_id, CaseFile), new.holders(subject_id)
    said: tuple[str, ...] | None = now.asked(now.store.holders, subject_id)
    named = set(said or ()) - {ring.uid, NO_KEEPERS}
    worker = "" if case is None else case.value.worker
    wanted = {worker} if worker in named else {uid for uid in named if _opened(before, ring, uid)}
    if not any(may_hold(ring, uid) for uid in wanted):
        raise Refused("file_shut_since")
    return (NO_KEEPERS, *wanted)


def _by_the_log(
    new: SealedStore, now: ReplacedFile, subject_id: bytes, ring: KeyRing, *, unproved: bool
) -> tuple[str, ...] | None:
    """As ``_holders`` by the log alone, which names nobody: None where it says that all may open it. Where it was shut
    to a keeper, and opens to whoever restores by a key that was proved, it is hers alone, as where she settles; else
    its worker opens it, by the backup (``_worker_or_keeper``). Where that one does not work here any more, as
    ``_still_named``, if only the log lacks something: else no keeper could restore at all. Of an ``unproved`` key
    raises Refused ``file_shut_since``.
    """
    access = now.asked(now.store.wraps.access, subject_id, lacks=now.lacks_end)
    if access is Access.ALL:
        return None
    if access is not Access.FEW_AND_NO_KEEPERS:
        return ()
    if not unproved and not _is_shut_here(now, subject_id):
        return (NO_KEEPERS, ring.uid)
    case = sound_record(new, "case_file", subject_id, CaseFile)
    if case is not None and may_hold(ring, case.value.worker):
        return (NO_KEEPERS, _worker_or_keeper(now, subject_id, case.value.worker, ring))
    if unproved:
        raise Refused("file_shut_since")
    return _still_named(new, now, subject_id, ring)


def _worker_or_keeper(now: ReplacedFile, subject_id: bytes, worker: str, ring: KeyRing) -> str:
    """The worker of a file by the backup, if the station still names her, or its key is not the one that was stated and
    she said last for whom it is: else she may have handed it over. Who restores it where not, where she does not work
    here any more, or where the station lacks what was said after that.
    """
    number, theirs = now.asked(last_stated, now.store.wraps, subject_id) or (0, frozenset[str]())
    is_hers = may_hold(ring, worker) and worker in theirs and not now.is_changed_since(number)
    return worker if is_hers else ring.uid


def _opened(holders: tuple[str, ...] | None, ring: KeyRing, uid: str) -> bool:
    return (
        holders is None or uid in holders or (NO_KEEPERS not in holders and ring.roster.holds(uid, Compartment.KEEPER))
    )


def _named_in_wrap(store: SealedStore, subject_id: bytes) -> _Wrap:
    cursor, epoch = store.database.reader(), store.deks.epoch
    wrap = store.deks.wrap_of(cursor, subject_id, epoch)
    if wrap is None:
        return _Wrap(None)
    store.deks.opened(subject_id, epoch, wrap)  # proves the names
    return _Wrap(store.deks.holders(wrap))
