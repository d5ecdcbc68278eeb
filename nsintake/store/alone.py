"""What is under a key besides what goes, before that key is destroyed.

Whoever has the key of identity.db can lay an invitation or the draft of a session under the id of anything else. Then
whoever takes it away would destroy that with it, in her own name.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from nsintake.domain.record_kinds import CASE_FILE
from nsintake.store.final_values import lines_about
from nsintake.store.library_errors import errors_as_ours
from nsintake.store.sealed import SealedStore
from nsintake.store.statements import sealed as statements
from nsintake.store.tables import SEALED
from nsintake.store.wraps import kept_apart


@errors_as_ours
def lies_alone(store: SealedStore, cursor: Any, subject_id: bytes, tables: Collection[str] = ()) -> bool:
    """Whether a key is no woman's file and none that belongs to the file itself, and only rows of these ``tables`` are
    under it. Drafts are not asked for.
    """
    if lines_about(store.audit, CASE_FILE.table, subject_id) or subject_id in kept_apart(cursor):
        return False
    others = (statements(store.comp, table).ids_of_subject for table in SEALED[store.comp] if table not in tables)
    return all(cursor.execute(text, (subject_id,)).fetchone() is None for text in others)
