"""What a half-done act names, so that it can be carried on."""

from __future__ import annotations

from nsintake.domain.pending import PendingFreeze, PendingWithdrawal
from nsintake.domain.release import CaseLink


def test_a_withdrawal_names_its_record_if_there_is_one() -> None:
    assert PendingWithdrawal(b"case", "cp", by_phone=False).links == ()
    named = PendingWithdrawal(b"case", "cp", by_phone=False, record_id=b"record", reference="R")
    assert named.links == (CaseLink("cp", b"record", "R"),)


def test_a_freeze_names_its_records_also_where_an_earlier_version_wrote_no_references() -> None:
    assert PendingFreeze(b"", (b"a", b"b"), ("R", "S")).links == (CaseLink("", b"a", "R"), CaseLink("", b"b", "S"))
    assert PendingFreeze(b"case", (b"a", b"b")).links == (CaseLink("", b"a", ""), CaseLink("", b"b", ""))
