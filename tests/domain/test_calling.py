from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from nsintake.domain.calling import CallDoubt, call_doubts
from nsintake.domain.case import CaseFile, Channel, Reaching
from nsintake.domain.identity import Identity
from nsintake.domain.incident import YesNo
from nsintake.domain.safety import Safety

SAFE = CaseFile("c", date(2026, 11, 1), "u-worker", reaching=Reaching(channel="phone", code_word="lamp"))


@pytest.mark.parametrize(
    ("case", "doubts"),
    [
        (SAFE, ()),
        (replace(SAFE, safety=Safety(phone_watched=YesNo.YES)), (CallDoubt.PHONE_WATCHED,)),
        (replace(SAFE, safety=Safety(phone_watched=YesNo.YES, safe_contact=YesNo.YES)), ()),
        (replace(SAFE, safety=Safety(safe_contact=YesNo.NO)), (CallDoubt.NO_SAFE_WAY,)),
        (replace(SAFE, reaching=replace(SAFE.reaching, channels=(Channel.CALL,))), ()),
        (
            replace(SAFE, reaching=replace(SAFE.reaching, channels=(Channel.SMS,))),
            (CallDoubt.NOT_BY_CALL,),
        ),
        (replace(SAFE, reaching=Reaching(code_word="lamp")), (CallDoubt.NO_NUMBER,)),
        (replace(SAFE, reaching=Reaching(code_word="lamp"), identity=Identity(phones=("0770 555 0134",))), ()),
        (
            CaseFile("c", date(2026, 11, 1), "u-worker", safety=Safety(phone_watched=YesNo.YES, safe_contact=YesNo.NO)),
            (CallDoubt.PHONE_WATCHED, CallDoubt.NO_SAFE_WAY, CallDoubt.NO_CODE_WORD, CallDoubt.NO_NUMBER),
        ),
    ],
)
def test_everything_that_speaks_against_a_call_is_said_the_gravest_first(
    case: CaseFile, doubts: tuple[CallDoubt, ...]
) -> None:
    assert call_doubts(case) == doubts


def test_what_she_said_of_danger_in_another_file_of_hers_speaks_against_a_call_too() -> None:
    watched = replace(SAFE, safety=Safety(phone_watched=YesNo.YES))
    by_sms = replace(SAFE, reaching=Reaching(channels=(Channel.SMS,)))
    assert call_doubts(SAFE, (watched, by_sms)) == (CallDoubt.PHONE_WATCHED, CallDoubt.NOT_BY_CALL)
    assert call_doubts(SAFE, (replace(SAFE, reaching=Reaching()),)) == (), (
        "code word and number are those that are shown"
    )
