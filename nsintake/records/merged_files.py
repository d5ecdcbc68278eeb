"""The files of one woman, and what all of them together say of who she is. No window may call it.

Files that were merged stay apart in everything but this: a letter made from one of them must not say what only
another one knows of her name, and what she says about all of it goes for all of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.finding import Tie, TieKind
from nsintake.domain.identity import Identity, NeverWords
from nsintake.domain.roles import Permission
from nsintake.records.about_her import file_alone, rows_under
from nsintake.records.access import requires
from nsintake.records.case_files import case_ids_by_reference, case_of
from nsintake.records.kinds import KINDS
from nsintake.records.session import Session
from nsintake.records.ties import ties_told
from nsintake.store.newest import first_entry
from nsintake.store.rows import Record
from nsintake.store.wraps import FileRestricted

Ties: TypeAlias = dict[bytes, tuple[bytes, Tie]]


def ties_of(session: Session) -> Ties:
    """By younger file: the row's id and the row. Of several, which the program does not make, the one stated first
    that leads to a file which is there: none hides another.
    """
    found = dict[bytes, list[Record[Tie]]]()
    for row in ties_told(session.identity):
        found.setdefault(row.subject_id, []).append(row)
    first = {younger: rows[0] if len(rows) == 1 else _first(session, rows) for younger, rows in found.items()}
    return {younger: (row.record_id, row.value) for younger, row in first.items()}


def _first(session: Session, rows: list[Record[Tie]]) -> Record[Tie]:
    def order(row: Record[Tie]) -> tuple[bool, int]:
        return _there(session, row.value.other) is None, first_entry(session.identity, "tie", row.record_id)

    return min(rows, key=order)


def parts_told(session: Session, case_id: bytes) -> dict[bytes, bytes]:
    """The younger files that a file says are parts of it, each with the row's id."""
    rows = session.identity.list("tie", Tie, subject=case_id)
    return {tie.other: tie_id for tie_id, tie in rows if tie.kind is TieKind.HAS_PART}


def _there(session: Session, case_id: bytes) -> CaseFile | None:
    """A file, if it is there and open to this person."""
    try:
        return session.identity.find("case_file", case_id, CaseFile)
    except FileRestricted:
        return None


def oldest_of(session: Session, ties: Ties, case_id: bytes) -> bytes:
    """The file that stands in lists for this one: itself, or the older one it was merged into."""
    passed = {case_id}
    while case_id in ties:
        older = ties[case_id][1].other
        if older in passed or _there(session, older) is None:
            break
        passed.add(older)
        case_id = older
    return case_id


@requires(Permission.VIEW_CASES)
def files_of(session: Session, case_id: bytes) -> tuple[bytes, ...]:
    """Every file of the same woman, this one included, the oldest first."""
    ties = ties_of(session)
    oldest = oldest_of(session, ties, case_id)
    rest = ((tie.day, younger) for younger, (_, tie) in ties.items() if younger != oldest)
    return (oldest, *(younger for _, younger in sorted(rest) if oldest_of(session, ties, younger) == oldest))


def every_readable_file(session: Session, case_id: bytes) -> tuple[bytes, ...]:
    """This file and every other of hers; only this one where a damaged row hides the others, for what protects her at
    once waits for nothing.
    """
    try:
        return (case_id, *(one for one in files_of(session, case_id) if one != case_id))
    except OpenError:
        return (case_id,)


def case_with_merged_identity(session: Session, case_id: bytes, case: CaseFile | None = None) -> CaseFile:
    """Her file (``case``: as it is about to be) with who she is by every file of hers: to judge words by, never to be
    written back.
    """
    own = case or case_of(session, case_id)
    others = [case_of(session, one) for one in files_of(session, case_id) if one != case_id]
    if not others:
        return own
    every = [one.identity for one in (own, *others)]
    words = tuple(word for one in others for word in (one.reaching.code_word, one.reaching.return_phrase) if word)
    return replace(own, identity=_joined(own.identity, every, words))


def _joined(own: Identity, every: list[Identity], words: tuple[str, ...]) -> Identity:
    def of(*values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(value for many in values for value in many))

    return replace(
        own,
        names=of(*(one.names for one in every)),
        called=of(*(one.called for one in every)),
        phones=of(*(one.phones for one in every)),
        never=NeverWords(
            places=of(*(one.never.places for one in every)),
            handles=of(*(one.never.handles for one in every)),
            others=of(*(one.never.others for one in every), words),
        ),
    )


def known_by_reference(session: Session, reference: str) -> tuple[tuple[bytes, CaseFile], ...]:
    """The file behind a masked record's reference, as she is known, and any other that names it; none where it is not
    open to this person, or erased. She then knows of her what a liaison officer knows: no name that words could be held
    against.
    """
    return tuple(
        (case_id, case_with_merged_identity(session, case_id)) for case_id in case_ids_by_reference(session, reference)
    )


def codes_of(session: Session, case_id: bytes, *own: str) -> tuple[str, ...]:
    """Every code of ours that leads to her: of her files, of her records at each office, of her meetings.

    ``own``: those that belong to the paper or the record itself. Any other would lay two of them together.
    """
    found, kinds = list[str](), [kind for kind in KINDS if kind.code is not None]
    for part_id in files_of(session, case_id):
        case_of(session, part_id)  # refuses a file that is not open here
        for row in rows_under(session, file_alone(part_id), kinds, strict=True):
            if row.contribution.code is not None and row.contribution.is_of(row.value, part_id):
                found.append(row.contribution.code(row.value))
    return tuple(code for code in dict.fromkeys(found) if code not in own)
