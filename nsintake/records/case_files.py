"""Reading one woman's rows out of identity.db, for the services that work on her file. No window may call it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import replace

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile, card_of
from nsintake.domain.consent import ConsentAct, by_place, freeze_of, last_withdrawal, odd_numbers
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.recipients import Recipient
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_of
from nsintake.records.who_wrote import drafted_by, written_for
from nsintake.store.audit_lines import Details
from nsintake.store.newest import first_entry
from nsintake.store.told_of import in_sight
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import FileRestricted

_LINKS = "links"
"""Where a transaction on liaison.db keeps what it read of them."""


def case_of(signed_in: SignedIn, case_id: bytes) -> CaseFile:
    """Her file."""
    return signed_in.identity.get("case_file", case_id, CaseFile)


def is_shut(signed_in: SignedIn, case_id: bytes) -> bool:
    """Whether her file is there but not open to this person."""
    try:
        signed_in.identity.find("case_file", case_id, CaseFile)
    except FileRestricted:
        return True
    return False


def every_act_of(signed_in: SignedIn, case_id: bytes) -> tuple[ConsentAct, ...]:
    """Every act of consent and every freeze and unfreezing, in the order in which they came. One with a number far
    above all others comes before them: somebody wrote it so that nothing she says next would come after it.
    """
    return by_place(act for _, act in signed_in.identity.list("consent_act", ConsentAct, subject=case_id))


def writers_of_acts(signed_in: SignedIn, case_id: bytes) -> dict[ConsentAct, str]:
    """Who wrote each of her acts down for others, as ``written_for`` says; each as number 0: its place may say that."""
    found = dict[ConsentAct, str]()
    for act_id, act in signed_in.identity.list("consent_act", ConsentAct, subject=case_id):
        wrote, same = written_for(signed_in, "consent_act", act_id, act.witness, act.read_by), replace(act, number=0)
        found[same] = wrote or found.get(same, "")
    return found


def acts_of(signed_in: SignedIn, case_id: bytes) -> tuple[ConsentAct, ...]:
    """Every act of consent for a recipient, in the order it was given."""
    return tuple(act for act in every_act_of(signed_in, case_id) if act.recipient_id)


def require_acts_in_sight(signed_in: SignedIn, case_id: bytes) -> None:
    """Before something is decided by what her file says that cannot be undone: raises OpenError where an act that the
    log names is under another subject or is damaged.
    """
    if not in_sight(signed_in.identity, "consent_act", case_id):
        raise OpenError


def freeze_on(signed_in: SignedIn, case_id: bytes) -> ConsentAct | None:
    """The act that froze her file, if it is frozen."""
    return freeze_of(every_act_of(signed_in, case_id))


def next_number(acts: tuple[ConsentAct, ...]) -> int:
    """The number of the next act, after every act there is."""
    return max((act.number for act in acts), default=0) + 1


def take_number(signed_in: SignedIn, work: UnitOfWork, case_id: bytes) -> int:
    """The number of the act that is written now. One with an odd number becomes number 0 for good: what is said next
    could bring others near enough to it that it would come after them. Raises OpenError while an act is out of sight.
    """
    require_acts_in_sight(signed_in, case_id)
    rows = signed_in.identity.list("consent_act", ConsentAct, subject=case_id)
    odd = odd_numbers(act.number for _, act in rows) - {0}
    for act_id, act in rows:
        if act.number in odd:
            with contextlib.suppress(Refused):  # it keeps nothing from being written
                signed_in.identity.put(work, "consent_act", act_id, case_id, replace(act, number=0), verb="consent")
    return next_number(by_place(act for _, act in rows))


def draft_of(signed_in: SignedIn, draft_id: bytes) -> tuple[bytes, LetterDraft]:
    """A letter draft after the case it belongs to, with who wrote it by the log."""
    record = signed_in.identity.record("letter_draft", draft_id, LetterDraft)
    wrote = drafted_by(signed_in, "letter_draft", draft_id, record.value.drafter)
    return record.subject_id, replace(record.value, drafter=wrote)


def drafts_of(signed_in: SignedIn, case_id: bytes) -> tuple[tuple[bytes, LetterDraft], ...]:
    """The letter drafts of a case."""
    return tuple(signed_in.identity.list("letter_draft", LetterDraft, subject=case_id))


def links_of(signed_in: SignedIn, case_id: bytes) -> tuple[CaseLink, ...]:
    """Her masked records: one a recipient, and one more for each time she came back after a withdrawal."""
    found = signed_in.identity.list("case_link", CaseLink, subject=case_id)
    return tuple(link for _, link in found if link.is_of(case_id))


def link_for(signed_in: SignedIn, case_id: bytes, recipient_id: str) -> CaseLink | None:
    """Her masked record for one recipient, if there is one that no withdrawal has ended; of two the one made last."""
    acts, store = acts_of(signed_in, case_id), signed_in.identity
    own = [
        ((act_of(acts, link), first_entry(store, "case_link", link_id)), link)
        for link_id, link in store.list("case_link", CaseLink, subject=case_id)
        if link.is_of(case_id) and link.recipient_id == recipient_id and not is_ended(acts, link)
    ]
    return max(own, key=lambda counted: counted[0])[1] if own else None


def is_ended(acts: tuple[ConsentAct, ...], link: CaseLink) -> bool:
    """Whether a withdrawal ended a record, whatever it says of itself; a consent given later has a new one."""
    last = last_withdrawal(acts, link.recipient_id)
    return last > 0 and act_of(acts, link) < last


def act_of(acts: Iterable[ConsentAct], link: CaseLink) -> int:
    """The number of the act under which a record was made; 0 where she said nothing of its office under that number:
    somebody wrote it there so that no withdrawal would come after it.
    """
    own = (act.number for act in acts if act.recipient_id == link.recipient_id)
    return link.act if link.act in own else 0


def listed(signed_in: SignedIn, recipient_id: str) -> Recipient | None:
    """An office as the list has it, retired or not; None if it is on no list."""
    offices = (office.recipient for office in signed_in.content.offices)
    return next((office for office in offices if office.recipient_id == recipient_id), None)


def case_id_by_reference(signed_in: SignedIn, reference: str) -> bytes | None:
    """The case behind a masked record's reference; None where it is not open to this person, or erased."""
    return next(iter(case_ids_by_reference(signed_in, reference)), None)


def case_ids_by_reference(signed_in: SignedIn, reference: str, *, prints: bytes = b"") -> tuple[bytes, ...]:
    """The same, and every other that a record with this reference belongs to; the program makes none. ``prints``: under
    which subject prints of the record are: an officer can write another reference beside one.
    """
    leading = (case_id for case_id, link in _every_link(signed_in) if _leads(link, reference, prints))
    return tuple(dict.fromkeys(leading))


def cases_by_reference(signed_in: SignedIn) -> dict[str, bytes]:
    """The same of every reference, in one reading: for lists."""
    found = dict[str, bytes]()
    for case_id, link in _every_link(signed_in):
        found.setdefault(link.reference, case_id)
    return found


def _every_link(signed_in: SignedIn) -> list[tuple[bytes, CaseLink]]:
    """Each link of a file to a record of its own; read once in a transaction on liaison.db, whose acts write none."""

    def read() -> list[tuple[bytes, CaseLink]]:
        rows = signed_in.identity.records("case_link", CaseLink)
        return [(row.subject_id, row.value) for row in rows if row.value.is_of(row.subject_id)]

    return signed_in.liaison.database.read_once(_LINKS, read)


def _leads(link: CaseLink, reference: str, prints: bytes) -> bool:
    return link.reference == reference or (bool(prints) and disclosures_subject(link.record_id) == prints)


def case_of_meeting(signed_in: SignedIn, meeting_id: bytes) -> bytes | None:
    """The case that a meeting is about; None where her file is not open to this person, or erased."""
    return cases_of_meetings(signed_in).get(meeting_id)


def cases_of_meetings(signed_in: SignedIn) -> dict[bytes, bytes]:
    """The same of every meeting, in one reading: for lists."""
    found = dict[bytes, bytes]()
    for row in signed_in.identity.records("meeting_plan", MeetingLink):
        if row.value.is_of(row.subject_id):
            found.setdefault(row.value.meeting_id, row.subject_id)
    return found


def meetings_of(signed_in: SignedIn, case_id: bytes) -> tuple[MeetingLink, ...]:
    """Her meetings."""
    found = signed_in.identity.list("meeting_plan", MeetingLink, subject=case_id)
    return tuple(link for _, link in found if link.is_of(case_id))


def write_file(
    signed_in: SignedIn, work: UnitOfWork, case_id: bytes, case: CaseFile, *, verb: str, details: Details | None = None
) -> None:
    """Put a changed file and the card that lists show of it."""
    signed_in.identity.put(work, "case_file", case_id, case_id, case, verb=verb, details=details)
    signed_in.identity.put(work, "card", case_id, case_id, card_of(case), verb=verb)


def tasks_of(signed_in: SignedIn, case_id: bytes) -> tuple[tuple[bytes, Task], ...]:
    """What is due for her."""
    return tuple(signed_in.identity.list("task", Task, subject=case_id))


def reviews_of(signed_in: SignedIn, case_id: bytes, draft_id: bytes) -> tuple[tuple[bytes, Task], ...]:
    """What a colleague still has to read after one person signed a letter of hers alone."""
    return tuple(open_of(tasks_of(signed_in, case_id), TaskKind.REVIEW_ALONE, detail=draft_id.hex()))
