"""Which rows are about a woman: the keys under which they are stored, and the rows themselves, kind by kind. The one
place that knows how her file leads to them. No window may call it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.record_kinds import File, RecordKind, Whose
from nsintake.domain.timeline import Context, StatedEntry
from nsintake.records.case_files import links_of, meetings_of
from nsintake.records.kinds import Contribution
from nsintake.records.signed_in import SignedIn
from nsintake.store.sealed import SealedStore

_MOST = 1_000
"""So many entries of the log are looked at for one record."""


class Subject(NamedTuple):
    """What has a key of its own. ``apart``: prints, which outlive what was printed. Of a meeting: ``recipient_id`` is
    the first office that comes, ``draft_ids`` the letters that are written for it.
    """

    subject_id: bytes
    apart: bool = False
    recipient_id: str = ""
    draft_ids: tuple[bytes, ...] = ()


class RowAboutHer(NamedTuple):
    """One row about her."""

    contribution: Contribution[Any]
    subject: Subject
    record_id: bytes
    value: Any


Subjects: TypeAlias = Mapping[Whose, tuple[Subject, ...]]


def file_alone(case_id: bytes) -> Subjects:
    """Only what is under the key of one of her files itself."""
    return {Whose.WOMAN: (Subject(case_id),)}


def subjects_of(signed_in: SignedIn, case_id: bytes) -> Subjects:
    """By the rows of one of her files, each of which has to be read."""
    records = [link.record_id for link in links_of(signed_in, case_id)]
    named = signed_in.identity.list("named_letter", NamedLetter, subject=case_id)
    meetings = meetings_of(signed_in, case_id)
    return {
        Whose.WOMAN: (Subject(case_id), *(_prints(named_id) for named_id, _ in named)),
        Whose.MASKED: tuple(subject for record_id in records for subject in (Subject(record_id), _prints(record_id))),
        Whose.MEETING: tuple(
            Subject(
                link.meeting_id,
                recipient_id=link.recipient_id,
                draft_ids=tuple(sheet.draft_id for sheet in link.sheets),
            )
            for link in meetings
        ),
    }


def _prints(printed_id: bytes) -> Subject:
    return Subject(disclosures_subject(printed_id), apart=True)


def rows_under(
    signed_in: SignedIn, subjects: Subjects, kinds: Iterable[Contribution[Any]], *, strict: bool
) -> Iterator[RowAboutHer]:
    """Every row of these kinds. One of her own file that is not sound raises OpenError; one elsewhere only if
    ``strict``, else it is left out.
    """
    (hers, *_) = subjects[Whose.WOMAN]
    for contribution in kinds:
        kind = contribution.kind
        store = store_of(signed_in, kind)
        for subject in subjects.get(kind.whose, ()):
            if subject.apart not in kind.apart:
                continue
            by_id = kind.own_key and not subject.apart  # whatever key it says it is under
            ids, key = ([subject.subject_id], None) if by_id else (None, subject.subject_id)
            if strict or subject == hers:
                found = store.list(kind.table, kind.value, subject=key, ids=ids)
            else:
                found = store.sound(kind.table, kind.value, subject=key, ids=ids).pairs
            yield from (RowAboutHer(contribution, subject, record_id, value) for record_id, value in found)


def store_of(signed_in: SignedIn, kind: RecordKind[Any]) -> SealedStore:
    """The file that a kind is in. Raises Refused ``no_key`` where the role has none."""
    return signed_in.liaison if kind.file is File.LIAISON else signed_in.identity


def context_of(signed_in: SignedIn, row: RowAboutHer) -> Context:
    """What a kind of record may ask about a row when it says what the row contributes."""
    subject, stated = row.subject, partial(_stated, signed_in, row)
    return Context(
        row.record_id,
        signed_in.today(),
        signed_in.name_of,
        signed_in.content.office_of,
        stated,
        subject.recipient_id,
        subject.apart,
    )


def _stated(signed_in: SignedIn, row: RowAboutHer) -> list[StatedEntry]:
    """What counts of the log about one row, the oldest first."""
    kind = row.contribution.kind
    views = store_of(signed_in, kind).audit.views_about(row.record_id, limit=_MOST)
    counting = (view for view in reversed(views) if view.counts and view.table == kind.table)
    return [StatedEntry(view.verb, view.actor, view.on, view.at, view.details) for view in counting]
