"""Why files belong together."""

from __future__ import annotations

from datetime import date

from nsintake.domain.incident import YesNo
from nsintake.domain.ties import MatchReason, MergeReason, Reason, Tie, TieKind


def test_a_tie_says_nothing_it_was_not_told() -> None:
    tie = Tie(TieKind.ASKED_TO_JOIN, date(2026, 3, 1), "uid")
    assert (tie.other, tie.reason, tie.answer, tie.account) == (b"", MergeReason.SHE_SAYS, YesNo.UNKNOWN, "")


def test_a_reason_shows_no_name_by_itself() -> None:
    assert MatchReason(Reason.PHONE) == MatchReason(Reason.PHONE, "", "")
