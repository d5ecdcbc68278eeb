"""Ids of liaison.db that are no record's and no meeting's, whatever somebody laid there. No window may call it.

What an earlier version drew is known by nothing but that it is not one of these: prints, what is about nobody, what
people type for themselves, and the keys of the file itself. Whoever takes a record away destroys the key of its id.
"""

from __future__ import annotations

from collections.abc import Iterable

from nsintake.domain.belonging import is_made
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.of_nobody import OF_NOBODY
from nsintake.domain.record_kinds import RECORD
from nsintake.records.page_drafts import own_subjects
from nsintake.records.signed_in import SignedIn
from nsintake.store.wraps import kept_apart


def may_be_hers(signed_in: SignedIn, ids: Iterable[bytes]) -> tuple[bytes, ...]:
    """Those of these that may be a record or a meeting. By the id alone: what lies under it anybody could have laid."""
    every, store = tuple(ids), signed_in.liaison
    if all(map(is_made, every)):
        return every
    prints = map(disclosures_subject, store.known_ids(RECORD.table))
    pages = own_subjects(entry.uid for entry in signed_in.ring.roster.entries)
    apart = {*OF_NOBODY, *prints, *pages, *kept_apart(store.database.reader())}
    return tuple(each for each in every if is_made(each) or each not in apart)
