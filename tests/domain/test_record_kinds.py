"""What an entry of the log tells of a value besides."""

from __future__ import annotations

from nsintake.domain.record_kinds import KINDS, OFFICE, RECORD_ID, SALT
from nsintake.domain.release import CaseLink


def test_a_link_tells_its_record_its_office_and_its_salt() -> None:
    (links,) = (kind for kind in KINDS if kind.table == "case_link")
    link = CaseLink("office", b"\1" * 16, "AAAA-AAAA", salt=b"\2" * 16)
    assert links.says(link) == {RECORD_ID: "01" * 16, OFFICE: "office", SALT: "02" * 16}
    assert links.says(None) == {}


def test_of_what_is_no_such_value_nothing_is_told() -> None:
    assert all(kind.says(None) == {} for kind in KINDS)
