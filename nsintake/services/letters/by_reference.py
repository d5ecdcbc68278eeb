"""Letters that are not released yet, by the reference on them. The released ones have a record: ``lookup.py``."""

from __future__ import annotations

from nsintake.domain.codes import read_code
from nsintake.domain.release import LetterDraft
from nsintake.domain.roles import Permission
from nsintake.domain.text import to_ascii_digits
from nsintake.records.access import requires
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters.drafting import LetterRow, row_of
from nsintake.store.to_do import to_show


@requires(Permission.PROPOSE_RELEASE, while_unsound=True)
def drafts_with(signed_in: SignedIn, typed: str) -> tuple[LetterRow, ...]:
    """What is being written under a reference, of the files that are open to this person. Nothing tells a reference
    that is on no paper from one about a file that is shut.
    """
    reference = read_code(to_ascii_digits(typed))
    if reference is None:
        return ()
    return tuple(
        row_of(signed_in, row.subject_id, row.record_id, row.value)
        for row in to_show(signed_in.identity, "letter_draft", LetterDraft).records
        if row.value.reference == reference and not row.value.released
    )
