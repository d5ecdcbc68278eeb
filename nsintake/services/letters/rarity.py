"""What in a letter could point to her by being rare, counted among the office's own files. No window may call it.

Counting uses the index in memory over the files open to this person; a number never leaves this module.
"""

from __future__ import annotations

from nsintake.crypto.envelope import OpenError
from nsintake.domain.language import Lang
from nsintake.masking.facts import Told
from nsintake.masking.rare import Rare, counted, dangerous, described
from nsintake.records.signed_in import SignedIn
from nsintake.services.letters.drafting import OpenedDraft

_AT_ONCE = 200


def rare_in(signed_in: SignedIn, opened: OpenedDraft, told: Told) -> tuple[Rare, ...]:
    """The dangerous combinations of a draft, the fixed ones first. A file that does not open stops no letter."""
    items = [fact.item for fact in told.facts]
    texts = [opened.draft.paragraph.said_in(lang) for lang in Lang]
    found = dangerous(opened.case, items, texts)
    try:
        signed_in.women.read_all(_AT_ONCE)
    except OpenError:
        return found
    few = counted(described(opened.case), items, signed_in.women.described())
    return (*found, few) if few is not None else found
