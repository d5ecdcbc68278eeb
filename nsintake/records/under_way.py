"""Whether a session with a woman is under way: something is typed, and there is no file yet. No window may call it."""

from __future__ import annotations

import contextlib

from nsintake.crypto.envelope import OpenError
from nsintake.domain.record_kinds import CASE_FILE
from nsintake.store.audit_bodies import ABOUT
from nsintake.store.audit_lines import LogLine
from nsintake.store.drafts import Drafts
from nsintake.store.final_values import lines_about
from nsintake.store.sealed import SealedStore
from nsintake.store.sealed_rows import state_as_it_is
from nsintake.store.wraps import FileRestricted


def is_under_way(store: SealedStore, subject_id: bytes) -> bool:
    """Whether there is a draft of a woman and no file: no row of one, which somebody may have taken out, and nothing
    that was said of it under her key.
    """
    if state_as_it_is(store, CASE_FILE.table, subject_id) is not None or not Drafts(store).owners_about(subject_id):
        return False
    return not any(_is_under_hers(store, line) for line in lines_about(store.audit, CASE_FILE.table, subject_id))


def _is_under_hers(store: SealedStore, line: LogLine) -> bool:
    with contextlib.suppress(FileRestricted, OpenError):
        hers = line.body.startswith(ABOUT + line.record_id)
        return hers and store.audit.bodies.age_of_key(store.database.reader(), line) is not None
    return False
