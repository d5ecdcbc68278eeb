"""What somebody typed and a paper without facts prints: a room on the wall, the number of a letter in the register.

These papers are about several women. A code of ours must not be in such words, whoever prints. If files behind the rows
are open here, the words are also checked for who those women are. A liaison officer knows no name that could be found,
and what the officer typed reaches only people who have this file's key.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.meeting import Meeting
from nsintake.domain.roles import Permission
from nsintake.errors import Refused
from nsintake.masking.leak_check import compile_check
from nsintake.masking.own_codes import holds_code
from nsintake.records.access import requires
from nsintake.records.leak_judging import identifiers_of
from nsintake.records.merged_files import case_with_merged_identity
from nsintake.records.signed_in import SignedIn


@dataclass(frozen=True, slots=True)
class TypedWords:
    """``own``: the code that belongs to this row and may be written there; ``case_id``: her file, where it is open
    here.
    """

    words: str
    own: str = ""
    case_id: bytes | None = None


@requires(Permission.VIEW_RECORDS, while_unsound=True)
def refuse_planted(signed_in: SignedIn, typed: Iterable[TypedWords]) -> None:
    """Raises Refused ``names_her`` where any of these words contains a code of ours, or what is on file about one of
    these women. What merely could be somebody's is not asked about: nobody could answer it for all of them.
    """
    rows = [row for row in typed if row.words]
    if not rows:
        return
    codes = every_code(signed_in)
    found = [row for row in rows if holds_code(row.words, codes)]
    if any(holds_code(row.words, codes - {row.own}) for row in found):
        raise Refused("names_her")
    for case_id in dict.fromkeys(row.case_id for row in rows if row.case_id is not None):
        case = case_with_merged_identity(signed_in, case_id)
        check = compile_check(identifiers_of(case), public=signed_in.content.public_words)
        if any(finding.resembles for row in rows for finding in check.run(row.words)):
            raise Refused("names_her")


@requires(Permission.VIEW_RECORDS, while_unsound=True)
def every_code(signed_in: SignedIn) -> set[str]:
    """Every code of a meeting and of a record, and every reference under which somebody comes."""
    meetings = {code for _, meeting in signed_in.liaison.sound("meeting", Meeting).pairs for code in meeting.codes}
    return meetings | {record.reference for _, record in signed_in.liaison.sound("masked_record", MaskedRecord).pairs}
