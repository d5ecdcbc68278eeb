"""Whether a woman agreed to be counted, by every file of hers that reads here: where one of them says no, she is not.

Two files are one woman's only once they were joined; nobody asked her then. So the stricter word counts until she says
it again. No window may call it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from nsintake.domain.case import CaseFile
from nsintake.domain.incident import YesNo
from nsintake.domain.ties import Tie
from nsintake.records.merged_files import other_files
from nsintake.records.signed_in import SignedIn
from nsintake.store.rows import Record


def counted_women(files: Mapping[bytes, CaseFile], ties: Iterable[Record[Tie]]) -> dict[bytes, CaseFile]:
    """Of these files that of each woman who agreed, and of several joined files the oldest. ``ties``: those that count
    (``ties_told``).
    """
    older = {row.subject_id: row.value.other for row in ties}
    said_no = {oldest_by(older, case_id) for case_id, case in files.items() if case.may_be_counted is YesNo.NO}
    return {
        case_id: case
        for case_id, case in files.items()
        if case.may_be_counted is YesNo.YES and case_id not in older and case_id not in said_no
    }


def oldest_by(older: Mapping[bytes, bytes], case_id: bytes) -> bytes:
    """The oldest file of hers, where ``older`` says of each younger one with which it was joined."""
    passed = set[bytes]()
    while case_id in older and case_id not in passed:
        passed.add(case_id)
        case_id = older[case_id]
    return case_id


def word_on_counting(signed_in: SignedIn, case_id: bytes, case: CaseFile) -> YesNo:
    """What is shown as her answer: that of her file ``case``, or no where another file of hers says so."""
    return YesNo.NO if files_that_say_no(signed_in, case_id) else case.may_be_counted


def files_that_say_no(signed_in: SignedIn, case_id: bytes) -> tuple[bytes, ...]:
    """The other files of hers that say no, as far as they read here."""
    others = other_files(signed_in, case_id)
    return tuple(file_id for file_id, case in others.items() if case.may_be_counted is YesNo.NO)
