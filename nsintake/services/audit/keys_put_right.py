"""What a keeper who settles does for files that were shut or opened past the program. No window may call it.

Where the key opens to her and is the one her rows are under, whoever is named in it, the file is sealed again: to
everybody where the log says that it was open to all and lacks nothing, else to keepers alone, who let in again whom the
woman accepts, since the log does not say whom that was. Where she had shut it to one of the keepers, that is this
keeper alone. Of a session under way, and of what people type for themselves, whoever typed it is named besides
(``own_keys``). So is every restricted file of which something may have been said that is not there any more: whoever
was shut out of it last could have taken that out of the log. A key that does not open here cannot be mended: it is
stated as it is, since it may be the only one that there is, and a backup brings the right one back.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable
from functools import partial

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.keys import KeyRing
from nsintake.errors import Refused
from nsintake.records.integrity import IntegrityKind
from nsintake.records.page_drafts import own_subjects
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import ask_who_opens
from nsintake.store import own_keys, wrap_lines, wraps
from nsintake.store.audit import passing_over
from nsintake.store.audit_lookups import unsettled_breaks
from nsintake.store.check import ChainReport
from nsintake.store.held_rows import is_in_doubt, is_open_in_doubt
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import opens_first, rows_by_key
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wrap_lines import Access
from nsintake.store.wraps import FileRestricted, opens_here


def put_right(signed_in: SignedIn, store: SealedStore, work: UnitOfWork, report: ChainReport) -> None:
    """Seal again what can be, and state the rest as it is; within a keeper's transaction on identity.db. A key that is
    sound by the entries that count is left alone, if whoever stated it said for whom it is and nothing that was said
    since can be missing. ``report``: what was found. Of another file no key names anybody, whatever lies there.
    """
    if store.comp is not Compartment.IDENTITY:
        return
    broken = unsettled_breaks(store.audit, report.broken)
    findings = ((found.file, found.kind) for found in signed_in.unsound)
    lacks = (store.name, IntegrityKind.ROLLED_BACK) in findings
    pages = own_subjects(entry.uid for entry in signed_in.ring.roster.entries)
    is_file, prints = partial(_is_file, store, ring=signed_in.ring, pages=pages), own_keys.of_prints(store)
    outdated = frozenset(filter(is_file, wrap_lines.outdated(store.wraps, broken, lacks_end=lacks)))
    for subject_id in dict.fromkeys((*report.keys, *outdated)):
        is_sound = _is_sound(store, subject_id, broken)
        if subject_id not in outdated and is_sound:
            continue
        no_womans = own_keys.is_for_all(store, subject_id, prints, lacks=lacks)
        access = own_keys.access_to(store, subject_id, prints, lacks=lacks)
        with passing_over(store.audit):  # what does not count is about to be settled: no row stays under the old key
            some = no_womans or access is Access.FEW or (is_sound and store.wraps.is_proved(subject_id))
            opens = _opens(store, work, subject_id, some=some)
            if subject_id in pages and not opens:  # nobody could keep anything there any more
                store.shred(work, subject_id, verb="discard")
            elif not opens:
                store.wraps.accept(work, subject_id, lacks=lacks, broken=broken, is_outdated=subject_id in outdated)
            else:
                typed = own_keys.whose(store, subject_id, signed_in.ring)
                named = own_keys.named_anew(access, typed, signed_in.ring)
                verb = "open_file" if named is None else "restrict"
                signed_in.drafts.reseal(work, subject_id, named, verb=verb)
                if named is not None and typed is None:
                    ask_who_opens(store, work, subject_id, signed_in.today())
    for subject_id in filter(is_file, wrap_lines.unasked(store.wraps, broken, lacks_end=lacks)):
        with passing_over(store.audit):
            ask_who_opens(store, work, subject_id, signed_in.today())


def _is_file(store: SealedStore, subject_id: bytes, *, ring: KeyRing, pages: Collection[bytes]) -> bool:
    """Whether a restricted key is that of a file, and not of a session under way that is for whoever typed it, nor one
    of ``pages``: under those is what people type for themselves. Nobody was shut out of either.
    """
    if subject_id in pages:
        return False
    return not own_keys.is_under_way(store, subject_id) or own_keys.names_others(store, subject_id, ring)


def _is_sound(store: SealedStore, subject_id: bytes, broken: Collection[int]) -> bool:
    with passing_over(store.audit):
        is_sound = store.wraps.is_sound(subject_id) and not wrap_lines.is_after(store.wraps, subject_id, broken)
        return is_sound and not (is_in_doubt(store, subject_id) or is_open_in_doubt(store, subject_id))


def prove_again(store: SealedStore, work: UnitOfWork, subjects: Iterable[bytes]) -> None:
    """Where it is her key, and only the names in it are another's: whoever wrote one there would have destroyed it.
    Before anything is stated again or given up, or nothing of hers would open then.
    """
    with passing_over(store.audit):
        for subject_id in subjects:
            if not (store.wraps.is_sound(subject_id) or opens_here(store.deks, work.cursor, subject_id)):
                with contextlib.suppress(Refused), work.part():
                    wraps.prove_again(store.deks, work, subject_id)
                    if not opens_first(store, subject_id):
                        raise OpenError


def _opens(store: SealedStore, work: UnitOfWork, subject_id: bytes, *, some: bool) -> bool:
    """Whether the stored key opens to this keeper, and opens what there is of her, or what was stated first of it; with
    ``some`` anything: whoever has the file's key can state a row that no key opens, and would stay on a file by it that
    she was shut out of.
    """
    try:
        store.deks.find(work.cursor, subject_id, store.deks.epoch)
        with passing_over(store.audit):
            opened = [opens for *_, opens in rows_by_key(store, work.cursor, subject_id, unproved=True)]
            return all(opened) or (some and any(opened)) or opens_first(store, subject_id)
    except (FileRestricted, OpenError):
        return False
