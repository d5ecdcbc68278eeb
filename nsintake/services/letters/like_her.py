"""Which words of a refused text are like something on file: for whoever has her file open and has to reword them.

An error never carries words of a file or of a page, so they are looked for again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nsintake.domain.roles import Permission
from nsintake.records.access import requires
from nsintake.records.leak_judging import telling_places
from nsintake.records.merged_files import case_with_merged_identity, codes_of
from nsintake.records.signed_in import SignedIn


@dataclass(frozen=True, slots=True)
class LikeHer:
    """``text``: the words as they were typed; ``rule``: why they are refused."""

    text: str
    rule: str


@requires(Permission.PROPOSE_RELEASE, while_unsound=True)
def words_like_her(
    signed_in: SignedIn, case_id: bytes, texts: Iterable[str], own: str = ""
) -> tuple[tuple[LikeHer, ...], ...]:
    """Of each text, in its order, what is refused in it; ``own``: the code that belongs there. Raises Refused
    ``file_restricted`` where her file is not open here.
    """
    typed, case, codes = tuple(texts), case_with_merged_identity(signed_in, case_id), codes_of(signed_in, case_id, own)
    found = telling_places(signed_in, case, typed, codes)
    return tuple(
        tuple(dict.fromkeys(LikeHer(text[place.start : place.end], place.rule) for place in places))
        for text, places in zip(typed, found, strict=True)
    )
