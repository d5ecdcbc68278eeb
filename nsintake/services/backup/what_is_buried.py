"""Of what a tombstone says at a restore that it was erased: what no erasure takes away stays. No window may call it.

Everybody who runs intakes can sign one of anything. An erasure takes a woman's file and the records and meetings that
are hers, the prints of a record not without it; never what is about nobody, nor the key of a log.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.accompaniment import AccompanimentPlan
from nsintake.domain.liaison import MaskedRecord, disclosures_subject
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.of_nobody import OF_NOBODY
from nsintake.domain.pending import PendingErasure
from nsintake.domain.record_kinds import (
    ACCOMPANIMENT,
    ACCOMPANIMENT_PLAN,
    CASE_FILE,
    CASE_LINK,
    MEETING,
    MEETING_PLAN,
    RECORD,
)
from nsintake.domain.release import CaseLink
from nsintake.services.backup.replaced_station import ReplacedFile
from nsintake.store.audit import passing_over
from nsintake.store.final_values import lines_about
from nsintake.store.gone import is_still_there
from nsintake.store.own_keys import is_under_way, of_prints
from nsintake.store.rebuild import Sources
from nsintake.store.roster_history import RosterHistory
from nsintake.store.sealed import SealedStore
from nsintake.store.tombstones import Tombstone
from nsintake.store.wraps import AUDIT, OUTBOX


def what_erasures_take(
    erased: Collection[Tombstone], sources: Iterable[SealedStore], left: Iterable[ReplacedFile]
) -> tuple[Tombstone, ...]:
    """Those tombstones that an erasure may have made. ``sources``: files of the backup; ``left``: of the station."""
    apart, named = dict[bytes, bytes](), set[bytes]()
    for store in sources:
        apart |= _prints(store)
        named |= _named(store)
    for file in left:
        apart |= file.asked(_prints, file.store) or {}
        named |= file.asked(_named, file.store) or frozenset()
    gone, others = {(each.comp, each.subject_id) for each in erased}, OF_NOBODY | {AUDIT, OUTBOX}

    def may_be(comp: Compartment, subject_id: bytes) -> bool:
        if subject_id in others or (comp is Compartment.IDENTITY and subject_id in named):
            return False
        return comp is not Compartment.LIAISON or (comp, apart.get(subject_id, subject_id)) in gone

    return tuple(each for each in erased if may_be(each.comp, each.subject_id))


def told_apart(
    then: tuple[SealedStore, SealedStore], proved: Collection[Tombstone], rosters: RosterHistory, *, newest: int
) -> tuple[list[Tombstone], tuple[Tombstone, ...]]:
    """Those that count of what only an erasure takes away, with all others, and those that do not: of a woman whose
    file was shut to who signed it, with what that person says of her records, and of a meeting or a way of one who is
    not erased, or, unless a keeper signed it, to which no half leads that was made for its file. ``then``: identity.db
    and liaison.db of the backup; ``newest``: the list by which those are judged that were signed under a lost one.
    """
    identity, liaison = then
    (leads, linked), records, gone = _led_to(identity), _records_of(identity), set[bytes]()
    alone = {*liaison.known_ids(MEETING.table), *liaison.known_ids(ACCOMPANIMENT.table)} - linked
    said = set[tuple[str, bytes]]()
    count, doubted = list[Tombstone](), list[Tombstone]()
    for each in sorted(proved, key=lambda each: each.comp is not Compartment.IDENTITY):  # the women first
        number = each.roster_no if rosters.at(each.roster_no) is not None else newest
        if each.comp is Compartment.IDENTITY:
            counts = _may_have_opened(identity, each, rosters, number)
            gone |= {each.subject_id} if counts else set()
            said |= set() if counts else {(each.actor, each.subject_id)}
        else:
            counts = leads.get(each.subject_id, gone) <= gone  # a row in another file may name what is not hers
            counts &= each.subject_id not in alone or _is_keepers(each, rosters, number)
            counts &= said.isdisjoint((each.actor, woman) for woman in records.get(each.subject_id, ()))
        (count if counts else doubted).append(each)
    return count, tuple(doubted)


def _may_have_opened(identity: SealedStore, tombstone: Tombstone, rosters: RosterHistory, number: int) -> bool:
    """Whether whoever signed that a woman was erased could open her file on the day of the backup, or was a keeper by
    list ``number``: nobody else erases one that is for few. Where its key is not as the log says, nobody knows for whom
    it was.
    """
    uid, subject_id = tombstone.actor, tombstone.subject_id
    if _is_keepers(tombstone, rosters, number):
        return True
    with contextlib.suppress(OpenError), passing_over(identity.audit):
        holders = identity.holders(subject_id)
        return identity.wraps.is_sound(subject_id) and (holders is None or uid in holders)
    return False


def _is_keepers(tombstone: Tombstone, rosters: RosterHistory, number: int) -> bool:
    return rosters.signing_key(tombstone.actor, Compartment.KEEPER, number) is not None


def _led_to(identity: SealedStore) -> tuple[dict[bytes, set[bytes]], frozenset[bytes]]:
    """Which files of the backup lead to each of its meetings and ways: an erasure takes these with one of the files,
    and nothing else takes them away. And to which of them a half leads that was made for its file. Whoever took that
    away can lay another half in any file, or under what is no file: that one says of nothing whose it is.
    """
    found, files = dict[bytes, set[bytes]](), {*identity.known_ids(CASE_FILE.table)}
    with passing_over(identity.audit):
        for link in identity.sound(MEETING_PLAN.table, MeetingLink).records:
            if link.value.is_of(link.subject_id):
                found.setdefault(link.value.meeting_id, set()).add(link.subject_id)
        linked = frozenset(found)
        for plan in identity.sound(ACCOMPANIMENT_PLAN.table, AccompanimentPlan).records:
            if plan.value.accompaniment_id not in linked and plan.subject_id in files:
                found.setdefault(plan.value.accompaniment_id, set()).add(plan.subject_id)
    return found, linked


def of_who_is_there(then: Sources, counted: Collection[Tombstone]) -> frozenset[bytes]:
    """Each record of a backup, and each subject under which prints of one are, whose woman is not among those
    ``counted`` as erased: it goes once it is ended and its copies are back, and not with her. Nor with another one
    whose file names it too.
    """
    women, hers = {each.subject_id for each in counted if each.comp is Compartment.IDENTITY}, _records_of(then.identity)
    every = {*hers, *then.liaison.known_ids(RECORD.table), *_prints(then.liaison)}
    return frozenset(each for each in every if not (each in hers and hers[each] <= women))


def _records_of(identity: SealedStore) -> dict[bytes, set[bytes]]:
    """Whose files name each record of the backup as hers, and each subject under which prints of one are."""
    found = dict[bytes, set[bytes]]()
    with passing_over(identity.audit):
        for link in identity.sound(CASE_LINK.table, CaseLink).records:
            if link.value.is_of(link.subject_id):
                for each in (link.value.record_id, disclosures_subject(link.value.record_id)):
                    found.setdefault(each, set()).add(link.subject_id)
    return found


def is_session_there(now: ReplacedFile, subject_id: bytes) -> bool:
    """Whether the station has the session of a woman that is under way, and its log, which never lacked anything, knows
    no file of her: nobody erased her. Whoever threw the session away took it out of the station too.
    """
    if now.store.comp is not Compartment.IDENTITY or now.may_lack(above=0):
        return False
    said = now.asked(lines_about, now.store.audit, CASE_FILE.table, subject_id)
    return said == [] and bool(now.asked(is_under_way, now.store, subject_id))


def still_has(now: ReplacedFile | None, subject_id: bytes) -> bool:
    """Whether a file of the station still has whom or what a tombstone calls gone: nobody carried that out."""
    return now is not None and bool(
        now.asked(is_still_there, now.store, subject_id) or is_session_there(now, subject_id)
    )


def still_has_record(now: ReplacedFile | None, record_id: bytes) -> bool:
    """The same of a record, where it reads and the log never lacked anything: else somebody who has the key of the file
    may have put it there again, or taken out who took it away.
    """
    if now is None or now.may_lack(above=0) or not still_has(now, record_id):
        return False
    return now.record(RECORD.table, record_id, MaskedRecord) is not None


def cut_off(now: ReplacedFile, noted: PendingErasure) -> set[bytes]:
    """What an erasure that was cut off was to take away, of what her file leads to: the note names what it likes."""
    links = now.of_subject(CASE_LINK.table, noted.case_id, CaseLink)
    plans = now.of_subject(MEETING_PLAN.table, noted.case_id, MeetingLink)
    records = {row.value.record_id for row in links if row.value.is_of(noted.case_id)}
    meetings = {row.value.meeting_id for row in plans if row.value.is_of(noted.case_id)}
    records &= {*noted.records}
    return {noted.case_id, *records, *map(disclosures_subject, records), *(meetings & {*noted.meetings})}


def _prints(store: SealedStore) -> dict[bytes, bytes]:
    """The record of each subject under which the prints of one are."""
    if store.comp is not Compartment.LIAISON:
        return {}
    return {disclosures_subject(record_id): record_id for record_id in store.known_ids(RECORD.table)}


def _named(store: SealedStore) -> frozenset[bytes]:
    return of_prints(store) if store.comp is Compartment.IDENTITY else frozenset()
