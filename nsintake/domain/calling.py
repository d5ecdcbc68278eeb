"""A call to her: what speaks against it, before anybody dials."""

from __future__ import annotations

from enum import StrEnum

from nsintake.domain.case import CaseFile, Channel
from nsintake.domain.incident import YesNo


class CallDoubt(StrEnum):
    """Why a call could do harm; the gravest first."""

    PHONE_WATCHED = "phone_watched"
    NO_SAFE_WAY = "no_safe_way"
    NOT_BY_CALL = "not_by_call"
    """She named ways that are safe, and a call is none of them."""
    NO_CODE_WORD = "no_code_word"
    NO_NUMBER = "no_number"


def call_doubts(case: CaseFile) -> tuple[CallDoubt, ...]:
    """Everything that speaks against calling her, the gravest first."""
    reach, safety = case.reaching, case.safety
    holds = {
        CallDoubt.PHONE_WATCHED: safety.phone_watched is YesNo.YES and safety.safe_contact is not YesNo.YES,
        CallDoubt.NO_SAFE_WAY: safety.safe_contact is YesNo.NO,
        CallDoubt.NOT_BY_CALL: bool(reach.channels) and Channel.CALL not in reach.channels,
        CallDoubt.NO_CODE_WORD: not reach.code_word,
        CallDoubt.NO_NUMBER: not (reach.channel or case.identity.phones),
    }
    return tuple(doubt for doubt in CallDoubt if holds[doubt])
