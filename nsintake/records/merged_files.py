"""The files of one woman, and what all of them together say of who she is. No window may call it.

Merged files stay separate in everything but this. A letter made from one of them must not say what only another one
knows of her name. What she says about all of it counts for all of them.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypeAlias

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.identity import AgeBand, Identity, NeverWords
from nsintake.domain.incident import YesNo
from nsintake.domain.minors import youngest
from nsintake.domain.roles import Permission
from nsintake.domain.ties import Tie, TieKind
from nsintake.errors import Refused
from nsintake.masking.identifiers import words_of_reaching
from nsintake.records.about_her import file_alone, rows_under
from nsintake.records.access import requires
from nsintake.records.case_files import case_ids_by_reference, case_of
from nsintake.records.kinds import KINDS
from nsintake.records.signed_in import SignedIn
from nsintake.records.ties import read_ties, ties_told
from nsintake.store.check import missing
from nsintake.store.newest import first_entry
from nsintake.store.rows import Record
from nsintake.store.wraps import FileRestricted

Ties: TypeAlias = dict[bytes, tuple[bytes, Tie]]


class Hers(NamedTuple):
    """The files of one woman as far as they are known here, the oldest first. ``every``: nothing that may say of
    another one that it is hers too is out of sight.
    """

    files: tuple[bytes, ...]
    every: bool


def ties_of(signed_in: SignedIn) -> Ties:
    """By younger file: the row's id and the row. Of several, which the program does not make, the one stated first
    that leads to a file which is there: none hides another.
    """
    return _by_younger(signed_in, ties_told(signed_in.identity))


def _by_younger(signed_in: SignedIn, rows: Iterable[Record[Tie]]) -> Ties:
    found = dict[bytes, list[Record[Tie]]]()
    for row in rows:
        found.setdefault(row.subject_id, []).append(row)
    first = {younger: many[0] if len(many) == 1 else _first(signed_in, many) for younger, many in found.items()}
    return {younger: (row.record_id, row.value) for younger, row in first.items()}


def _first(signed_in: SignedIn, rows: list[Record[Tie]]) -> Record[Tie]:
    def order(row: Record[Tie]) -> tuple[bool, int]:
        return not opens_or_is_damaged(signed_in, row.value.other), first_entry(
            signed_in.identity, "tie", row.record_id
        )

    return min(rows, key=order)


def parts_told(signed_in: SignedIn, case_id: bytes) -> dict[bytes, bytes]:
    """The younger files that a file says are parts of it, each with the row's id, as far as they read."""
    rows = signed_in.identity.sound("tie", Tie, subject=case_id).pairs
    return {tie.other: tie_id for tie_id, tie in rows if tie.kind is TieKind.HAS_PART}


def opens_or_is_damaged(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether a file is there and open to this person. One that is damaged is: the others are hers as before."""
    try:
        return signed_in.identity.find("case_file", case_id, CaseFile) is not None
    except FileRestricted:
        return False
    except OpenError:
        return True


def oldest_of(signed_in: SignedIn, ties: Ties, case_id: bytes) -> bytes:
    """The file that is in lists for this one: itself, or the older one it was merged into."""
    passed = {case_id}
    while case_id in ties:
        older = ties[case_id][1].other
        if older in passed or not opens_or_is_damaged(signed_in, older):
            break
        passed.add(older)
        case_id = older
    return case_id


@requires(Permission.VIEW_CASES)
def files_of(signed_in: SignedIn, case_id: bytes) -> tuple[bytes, ...]:
    """Every file of the same woman, this one included, the oldest first. Raises OpenError where another one that is out
    of sight may be hers.
    """
    hers = known_files(signed_in, case_id)
    if not hers.every:
        raise OpenError
    return hers.files


def known_files(signed_in: SignedIn, case_id: bytes) -> Hers:
    """The same, as far as they are known here."""
    told = read_ties(signed_in.identity)
    ties = _by_younger(signed_in, told.rows)
    oldest, near = oldest_of(signed_in, ties, case_id), _tied_to(ties, case_id)
    rest = ((ties[younger][1].day, younger) for younger in near & ties.keys() if younger != oldest)
    files = (oldest, *(younger for _, younger in sorted(rest) if oldest_of(signed_in, ties, younger) == oldest))
    return Hers(files, every=told.in_doubt.isdisjoint(files))


def _tied_to(ties: Ties, case_id: bytes) -> set[bytes]:
    """This file and all to which ties lead from it, either way: of no others it is asked whether they are there."""
    near = dict[bytes, set[bytes]]()
    for younger, (_, tie) in ties.items():
        near.setdefault(younger, set()).add(tie.other)
        near.setdefault(tie.other, set()).add(younger)
    found, ahead = set[bytes](), {case_id}
    while ahead:
        found |= ahead
        ahead = {other for each in ahead for other in near.get(each, ())} - found
    return found


def known_files_of_all(signed_in: SignedIn, case_ids: Collection[bytes]) -> Hers:
    """The same of several women, the oldest file of each first: what says which files are one woman's is read once for
    all of them.
    """
    told = read_ties(signed_in.identity)
    ties = _by_younger(signed_in, told.rows)
    oldest = {file_id: oldest_of(signed_in, ties, file_id) for file_id in {*ties, *case_ids}}
    women = dict.fromkeys(oldest[case_id] for case_id in case_ids)
    files = women | dict.fromkeys(file_id for file_id, older in oldest.items() if older in women)
    return Hers(tuple(files), every=told.in_doubt.isdisjoint(files))


def women_with_several(signed_in: SignedIn) -> dict[bytes, Hers]:
    """The files of each woman who has several, by the oldest of them; read once for all of them."""
    told, found = read_ties(signed_in.identity), dict[bytes, list[tuple[date, bytes]]]()
    ties = _by_younger(signed_in, told.rows)
    for younger, (_, tie) in ties.items():
        oldest = oldest_of(signed_in, ties, younger)
        if younger != oldest:
            found.setdefault(oldest, []).append((tie.day, younger))
    hers = {oldest: (oldest, *(younger for _, younger in sorted(rest))) for oldest, rest in found.items()}
    return {oldest: Hers(files, every=told.in_doubt.isdisjoint(files)) for oldest, files in hers.items()}


def all_in_sight(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether nothing that may say of another file that it is hers too is out of sight, or was taken out."""
    return known_files(signed_in, case_id).every and not missing(signed_in.identity, ("tie",))


def every_readable_file(signed_in: SignedIn, case_id: bytes) -> tuple[bytes, ...]:
    """This file and every other of hers that is known here: what protects her at once waits for none that is not."""
    return (case_id, *(file_id for file_id in known_files(signed_in, case_id).files if file_id != case_id))


def other_files(signed_in: SignedIn, case_id: bytes) -> dict[bytes, CaseFile]:
    """Her other files by id, as far as they read here: of what is dangerous for her each of them counts."""
    found = dict[bytes, CaseFile]()
    for file_id in every_readable_file(signed_in, case_id)[1:]:
        with contextlib.suppress(Refused):  # an OpenError, or that it is shut here, is one too
            found[file_id] = case_of(signed_in, file_id)
    return found


def hides_some(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether another file of hers does not read, or what says that there is one is out of sight: nobody knows what she
    said there of danger. Not one that is shut to this person.
    """
    if not all_in_sight(signed_in, case_id):
        return True
    for file_id in every_readable_file(signed_in, case_id)[1:]:
        try:
            signed_in.identity.find("case_file", file_id, CaseFile)
        except FileRestricted:
            continue
        except OpenError:
            return True
    return False


def card_is_safe(signed_in: SignedIn, case_id: bytes, case: CaseFile) -> bool:
    """Whether she said in her file ``case`` that a card is safe to carry, and in no other one that it is not."""
    others = (other.reaching.card_safe for other in other_files(signed_in, case_id).values())
    return case.reaching.card_safe is YesNo.YES and YesNo.NO not in others


def require_card_safe(signed_in: SignedIn, case_id: bytes, case: CaseFile) -> None:
    """The same before one is printed. Raises Refused ``card_not_safe``; OpenError where nobody can say it of another
    file of hers.
    """
    if not card_is_safe(signed_in, case_id, case):
        raise Refused("card_not_safe")
    if hides_some(signed_in, case_id):
        raise OpenError


def case_with_merged_identity(signed_in: SignedIn, case_id: bytes, case: CaseFile | None = None) -> CaseFile:
    """Her file (``case``: as it is about to be) with who she is by every file of hers, and that only a female officer
    may receive her where one says so: to judge words and papers by, never to be written back.
    """
    own = case or case_of(signed_in, case_id)
    others = [case_of(signed_in, file_id) for file_id in files_of(signed_in, case_id) if file_id != case_id]
    if not others:
        return own
    wishes = _as_any_says(own, others).wishes  # not what makes a letter urgent: one person could sign it then
    return replace(own, identity=joined_identity(own, others), wishes=wishes)


def case_as_any_says(signed_in: SignedIn, case_id: bytes, case: CaseFile) -> CaseFile:
    """Her file ``case`` with what is so where any file of hers says so, as far as they read here: that only a female
    officer may receive her, that he or his kin is a colleague, that her phone is watched, that no contact is safe, and
    her age where this one does not say it. To be shown, never to be judged by or written back.
    """
    return _as_any_says(case, other_files(signed_in, case_id).values())


def _as_any_says(own: CaseFile, others: Collection[CaseFile]) -> CaseFile:
    wishes, incident, safety, identity = own.wishes, own.incident, own.safety, own.identity
    if any(other.wishes.female_officer_only is YesNo.YES for other in others):
        wishes = replace(wishes, female_officer_only=YesNo.YES)
    if any(other.incident.staff_involved is YesNo.YES for other in others):
        incident = replace(incident, staff_involved=YesNo.YES)
    if any(other.safety.phone_watched is YesNo.YES for other in others):
        safety = replace(safety, phone_watched=YesNo.YES)
    if any(other.safety.safe_contact is YesNo.NO for other in others):
        safety = replace(safety, safe_contact=YesNo.NO)
    if identity.age is AgeBand.UNKNOWN:
        identity = replace(identity, age=youngest(other.identity.age for other in others))
    return replace(own, identity=identity, wishes=wishes, incident=incident, safety=safety)


def joined_identity(own: CaseFile, others: list[CaseFile]) -> Identity:
    """Who she is by every file of hers; what she is reached by in the others is among the words that never appear."""

    def of(*values: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(value for many in values for value in many))

    every = [case.identity for case in (own, *others)]
    return replace(
        own.identity,
        names=of(*(identity.names for identity in every)),
        called=of(*(identity.called for identity in every)),
        phones=of(*(identity.phones for identity in every)),
        never=NeverWords(
            places=of(*(identity.never.places for identity in every)),
            handles=of(*(identity.never.handles for identity in every)),
            others=of(
                *(identity.never.others for identity in every), *(words_of_reaching(other.reaching) for other in others)
            ),
        ),
    )


def known_by_reference(
    signed_in: SignedIn, reference: str, *, prints: bytes = b""
) -> tuple[tuple[bytes, CaseFile], ...]:
    """The file behind a masked record's reference, as she is known, and any other that names it; none where it is not
    open to this person, or erased. She then knows of her what a liaison officer knows: no name that words could be
    compared with. ``prints`` as ``case_ids_by_reference`` has it.
    """
    return tuple(
        (case_id, case_with_merged_identity(signed_in, case_id))
        for case_id in case_ids_by_reference(signed_in, reference, prints=prints)
    )


def codes_of(signed_in: SignedIn, case_id: bytes, *own: str) -> tuple[str, ...]:
    """Every code of ours that leads to her: of her files, of her records at each office, of her meetings.

    ``own``: those that belong to the paper or the record itself. Any other would connect two of them.
    """
    found, kinds = list[str](), [kind for kind in KINDS if kind.code is not None]
    for part_id in files_of(signed_in, case_id):
        case_of(signed_in, part_id)  # refuses a file that is not open here
        for row in rows_under(signed_in, file_alone(part_id), kinds, strict=True):
            if row.contribution.code is not None and row.contribution.is_of(row.value, part_id):
                found.append(row.contribution.code(row.value))
    return tuple(code for code in dict.fromkeys(found) if code not in own)
