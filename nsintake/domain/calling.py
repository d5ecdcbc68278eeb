"""A call to her: what speaks against it, before anybody dials."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from nsintake.domain.case import CaseFile, Channel
from nsintake.domain.incident import YesNo


class CallDoubt(StrEnum):
    """Why a call could do harm; the gravest first."""

    PHONE_WATCHED = "phone_watched"
    NO_SAFE_WAY = "no_safe_way"
    NOT_BY_CALL = "not_by_call"
    """She named ways that are safe, and a call is none of them."""
    OUT_OF_SIGHT = "out_of_sight"
    """Another file of hers does not read: what she said of danger there is not known."""
    NO_CODE_WORD = "no_code_word"
    NO_NUMBER = "no_number"


def call_doubts(case: CaseFile, others: Iterable[CaseFile] = (), *, hides_some: bool = False) -> tuple[CallDoubt, ...]:
    """Everything that speaks against calling her, the gravest first. ``others``: files that were joined with this one.
    What she said there of danger counts too; code word and number are those of this one. ``hides_some``: another one
    of hers does not read.
    """
    told = {doubt for file in (case, *others) for doubt in _dangers(file)}
    lacks = {
        CallDoubt.OUT_OF_SIGHT: hides_some,
        CallDoubt.NO_CODE_WORD: not case.reaching.code_word,
        CallDoubt.NO_NUMBER: not (case.reaching.channel or case.identity.phones),
    }
    return tuple(doubt for doubt in CallDoubt if doubt in told or lacks.get(doubt))


def _dangers(case: CaseFile) -> Iterator[CallDoubt]:
    reach, safety = case.reaching, case.safety
    if safety.phone_watched is YesNo.YES and safety.safe_contact is not YesNo.YES:
        yield CallDoubt.PHONE_WATCHED
    if safety.safe_contact is YesNo.NO:
        yield CallDoubt.NO_SAFE_WAY
    if reach.channels and Channel.CALL not in reach.channels:
        yield CallDoubt.NOT_BY_CALL
