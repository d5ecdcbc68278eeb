"""His account, number or link, told apart by its look."""

from __future__ import annotations

import pytest

from nsintake.domain.account import ReadsAs, reads_as


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("@dark_gate_7731", ReadsAs.ACCOUNT),
        ("dark.gate", ReadsAs.ACCOUNT),
        ("user 77", ReadsAs.ACCOUNT),
        ("x@example.org", ReadsAs.ACCOUNT),
        ("karim", ReadsAs.ACCOUNT),
        ("1234", ReadsAs.ACCOUNT),
        ("0770 123 4567", ReadsAs.NUMBER),
        ("+964 (770) 123-4567", ReadsAs.NUMBER),
        ("٠٧٧٠١٢٣٤٥٦٧", ReadsAs.NUMBER),
        ("https://example.org/x", ReadsAs.LINK),
        ("t.me/dark_gate", ReadsAs.LINK),
        ("Dark Prince", ReadsAs.SHOWN_NAME),
        ("أمير الليل", ReadsAs.SHOWN_NAME),
        ("أمـيرُ", ReadsAs.SHOWN_NAME),
    ],
)
def test_an_account_a_number_a_link_and_a_shown_name_are_told_apart(raw: str, kind: ReadsAs) -> None:
    assert reads_as(raw) is kind
    assert reads_as(f"  {raw} ") is kind


def test_nothing_typed_reads_as_nothing() -> None:
    assert reads_as("  ") is None
