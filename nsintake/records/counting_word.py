"""Whether a woman agreed to be counted, by every file of hers that reads here: where one of them says no, she is not.

Two files are one woman's only once they were joined; nobody asked her then. So the stricter word counts until she says
it again, and what is counted of her is in a file in which she said yes. No window may call it.
"""

from __future__ import annotations

from collections.abc import Mapping

from nsintake.domain.case import CaseFile
from nsintake.domain.incident import YesNo
from nsintake.domain.ties import Tie
from nsintake.records.merged_files import other_files
from nsintake.records.signed_in import SignedIn
from nsintake.records.ties import TiesTold, read_ties
from nsintake.store.check import missing
from nsintake.store.sealed import SealedStore
from nsintake.store.told_of import subjects_of


def ties_to_count(store: SealedStore) -> TiesTold:
    """What is joined, and of which files nobody can say it, because a row was taken out that said so."""
    told = read_ties(store)
    gone = {case_id for table, row_id in missing(store, ("tie",)) for case_id in subjects_of(store, table, row_id)}
    in_doubt = told.in_doubt | gone
    rows = store.sound("tie", Tie).records  # each file knows, whichever of the two rows was taken out
    return TiesTold(told.rows, in_doubt.union(row.subject_id for row in rows if row.value.other in in_doubt))


def counted_women(files: Mapping[bytes, CaseFile], told: TiesTold) -> dict[bytes, CaseFile]:
    """Of these files that of each woman who agreed, under the id of her oldest one: of several joined files the oldest
    that says yes, where none says no. ``told``: as ``ties_to_count`` says. Where one of hers is not among these files,
    or may be out of sight, nobody knows whether it says no.
    """
    older = {row.subject_id: row.value.other for row in told.rows}
    no = {case_id for case_id, case in files.items() if case.may_be_counted is YesNo.NO}
    unknown = {case_id for case_id in (*older, *older.values()) if case_id not in files}
    said_no = {oldest_by(older, case_id) for case_id in (*no, *unknown, *told.in_doubt)}
    hers = dict[bytes, list[tuple[bytes, CaseFile]]]()
    for case_id, case in files.items():
        if case.may_be_counted is YesNo.YES and (oldest := oldest_by(older, case_id)) not in said_no:
            hers.setdefault(oldest, []).append((case_id, case))
    return {
        oldest: min(agreed, key=lambda each: (each[0] != oldest, each[1].opened, each[0]))[1]
        for oldest, agreed in hers.items()
    }


def oldest_by(older: Mapping[bytes, bytes], case_id: bytes) -> bytes:
    """The oldest file of hers, where ``older`` says of each younger one with which it was joined."""
    passed = set[bytes]()
    while case_id in older and case_id not in passed:
        passed.add(case_id)
        case_id = older[case_id]
    return case_id


def word_on_counting(signed_in: SignedIn, case_id: bytes, case: CaseFile) -> YesNo:
    """What is shown as her answer, for each file of hers the same: no where one says so, else yes where one does."""
    words = {case.may_be_counted, *(other.may_be_counted for other in other_files(signed_in, case_id).values())}
    return next((word for word in (YesNo.NO, YesNo.YES) if word in words), YesNo.UNKNOWN)


def files_that_say_no(signed_in: SignedIn, case_id: bytes) -> tuple[bytes, ...]:
    """The other files of hers that say no, as far as they read here."""
    others = other_files(signed_in, case_id)
    return tuple(file_id for file_id, case in others.items() if case.may_be_counted is YesNo.NO)
