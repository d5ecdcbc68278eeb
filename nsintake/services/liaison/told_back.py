"""What came back from an office reaches the worker of the case: answers, questions, silence, and that an office guessed
who she is.

It is in liaison.db, where nobody knows whose it is. The next session that may open her file makes the tasks, once,
from the codes of what was written there.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from nsintake.crypto.envelope import OpenError
from nsintake.domain.contact import Contact
from nsintake.domain.language import Wording
from nsintake.domain.liaison import (
    Answer,
    Because,
    Disclosure,
    MaskedRecord,
    RecordStatus,
    Whereabouts,
    disclosures_subject,
)
from nsintake.domain.record_kinds import AT_RISK
from nsintake.domain.release import CaseLink
from nsintake.domain.roles import Permission
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.access import requires
from nsintake.records.case_files import case_of, links_of
from nsintake.records.past_damage import Steps
from nsintake.records.record_leads import every_link
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import close_tasks, open_task
from nsintake.services.liaison.contacts import ContactRow, contact_row
from nsintake.store.final_values import lines_about
from nsintake.store.her_key_proof import as_it_was_read
from nsintake.store.rows import Records, SoundRecords
from nsintake.store.sealed import SealedStore
from nsintake.store.to_do import read_before, to_do

ASK_HER_WITHIN_DAYS = 7
FROM_OFFICES = frozenset(
    {
        TaskKind.IDENTITY_AT_RISK,
        TaskKind.OFFICE_ASKED,
        TaskKind.OFFICE_ANSWERED,
        TaskKind.OFFICE_SILENT,
        TaskKind.NEEDS_MET,
    }
)


@dataclass(frozen=True, slots=True)
class FromOffice:
    """What a task of her worker is about. ``contact`` is None for silence past its clock."""

    reference: str
    recipient_id: str
    office: Wording
    contact: ContactRow | None


@dataclass(frozen=True, slots=True)
class LetterAnswer:
    """The newest word of an office about a letter. ``day`` is None where it never answered."""

    answer: Answer
    day: date | None
    because: Because | None

    @property
    def at(self) -> date:
        """By what the newest is found: that an office never answered is older than any answer."""
        return self.day or date.min


@dataclass(frozen=True, slots=True)
class _News:
    """``about``: the contact, or the print that nobody answered, in hexadecimal digits."""

    subject: bytes
    kind: TaskKind
    about: str
    due: date


@requires(Permission.RECORD_CONSENT)
def take_to_worker(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> int:
    """Make the tasks that are not there yet, in one step, and close those of a silence that is over; how many were
    made. Behind the pages of each session.
    """
    links = every_link(signed_in)
    return _take(signed_in, links, _read(signed_in, links), stop)


@requires(Permission.RECORD_CONSENT, while_unsound=True)
def tell_at_risk(signed_in: SignedIn, *, stop: Callable[[], bool] = lambda: False) -> int:
    """The same of nothing but that an office guessed who a woman is, also while a file is unsound: she may be in danger
    before anybody settles that.
    """
    links = every_link(signed_in)
    news = tuple(each for each in _read(signed_in, links).news if each.kind is TaskKind.IDENTITY_AT_RISK)
    return _take(signed_in, links, _Read(news, whole=False), stop)


def _take(signed_in: SignedIn, links: Records[CaseLink], found: _Read, stop: Callable[[], bool]) -> int:
    store, steps, made, files = signed_in.identity, Steps(), 0, _files(links)
    cases = {files[news.subject] for news in found.news if news.subject in files}
    ahead = read_before(store, lambda: _tasks(store, cases))
    if not _missing(found, files, ahead.rows) and not _over(ahead.rows, found):
        return 0
    with store.begin() as work:
        tasks = ahead.within()
        for case_id, news in _missing(found, files, tasks):
            if stop():
                break
            with steps.step(work):
                code, worker = _code_and_worker(signed_in, case_id)
                as_it_was_read(store, work, case_id)  # her worker hears of it, whosever the key is
                open_task(store, work, case_id, Task(news.kind, news.due, code, owner=worker, detail=news.about))
                made += 1
        over = _over(tasks, found)
        for row in over:
            with steps.step(work):
                close_tasks(store, work, row.subject_id, [(row.record_id, row.value)])
        if made or over:
            work.commit()
    return made


def _code_and_worker(signed_in: SignedIn, case_id: bytes) -> tuple[str, str]:
    """Nothing where her file itself does not open: it is told all the same, to everybody to whom it is open."""
    with contextlib.suppress(OpenError):
        case = case_of(signed_in, case_id)
        return case.code, case.worker
    return "", ""


@requires(Permission.RECORD_CONSENT)
def take_to_file(signed_in: SignedIn, case_id: bytes) -> int:
    """The same for one file, as it is opened: what an office said since this session began is due there at once, and a
    silence that it ended is not due any more; how many tasks were made. That a print is late is left to
    ``take_to_worker``.
    """
    store, steps = signed_in.identity, Steps()
    files = {subject: case_id for link in links_of(signed_in, case_id) for subject in _subjects(link)}
    (read, answered), made = _said_of(signed_in, files), 0
    tasks = store.sound("task", Task, subject=case_id).records
    if not _missing(read, files, tasks) and not _answered_among(tasks, answered):
        return 0
    with store.begin() as work:
        tasks = store.sound("task", Task, subject=case_id).records
        for _, news in _missing(read, files, tasks):
            with steps.step(work):
                case = case_of(signed_in, case_id)
                open_task(
                    store, work, case_id, Task(news.kind, news.due, case.code, owner=case.worker, detail=news.about)
                )
                made += 1
        for row in _answered_among(tasks, answered):
            with steps.step(work):
                close_tasks(store, work, case_id, [(row.record_id, row.value)])
        work.commit()
    return made


def _said_of(signed_in: SignedIn, subjects: Iterable[bytes]) -> tuple[_Read, frozenset[str]]:
    """What offices said under these subjects, and which silences they ended: each as a task names it."""
    store, today = signed_in.liaison, signed_in.today()
    under = tuple(subjects)
    said = [row for key in under for row in store.sound("contact", Contact, subject=key).records]
    prints = [row for key in under for row in store.sound("disclosure", Disclosure, subject=key).records]
    ended = {row.record_id.hex() for row in said if _is_answered_since(row.value, _answers(prints))}
    ended |= {row.record_id.hex() for row in prints if not _is_silent(row.value, today)}
    return _Read(tuple(_of_contacts(said, prints, today)), whole=False), frozenset(ended)


def _answered_among(tasks: Records[Task], answered: Collection[str]) -> Records[Task]:
    return [row for row in tasks if _is_open_silence(row.value) and row.value.detail in answered]


@requires(Permission.VIEW_CASES)
def answers_to(signed_in: SignedIn, case_id: bytes) -> dict[bytes, LetterAnswer]:
    """The newest answer to each paper of hers, by the id of the paper; what has none is not there."""
    found = dict[bytes, LetterAnswer]()
    for link in links_of(signed_in, case_id):
        prints = signed_in.liaison.sound("disclosure", Disclosure, subject=disclosures_subject(link.record_id))
        for row in prints.records:
            said = LetterAnswer(row.value.answer, row.value.answered_on, row.value.because)
            before = found.get(row.value.letter_id)
            if said.answer is not Answer.NONE and (before is None or said.at > before.at):
                found[row.value.letter_id] = said
    return found


def _subjects(link: CaseLink) -> tuple[bytes, bytes]:
    """Under what there is anything about a record in liaison.db: itself, and its prints."""
    return link.record_id, disclosures_subject(link.record_id)


def _of_contacts(contacts: Records[Contact], prints: Records[Disclosure], today: date) -> list[_News]:
    answers = _answers(prints)
    return [
        _News(row.subject_id, kind, row.record_id.hex(), _due(kind, row.value, today))
        for row in contacts
        for kind in row.value.for_worker
        if not (kind is TaskKind.OFFICE_SILENT and _is_answered_since(row.value, answers))
    ]


def _answers(prints: Records[Disclosure]) -> dict[bytes, Answer]:
    return {row.record_id: row.value.answer for row in prints}


def _is_answered_since(contact: Contact, answers: Mapping[bytes, Answer]) -> bool:
    """Whether an office that gave no answer did so later: the print it was asked about says what it answered last."""
    if contact.answer is not Answer.NO_ANSWER:
        return False
    return answers.get(contact.print_id, Answer.NO_ANSWER) is not Answer.NO_ANSWER


def _is_open_silence(task: Task) -> bool:
    return task.kind is TaskKind.OFFICE_SILENT and task.status is TaskStatus.OPEN


def _key(kind: TaskKind, about: str, due: date) -> tuple[TaskKind, str, date | None]:
    """By what two tasks are the same: of a silence the day counts too, since it can come again."""
    return kind, about, due if kind is TaskKind.OFFICE_SILENT else None


@dataclass(frozen=True, slots=True)
class _Read:
    """``whole``: every row could be read, so that what is not among the news is over."""

    news: tuple[_News, ...]
    whole: bool


def _read(signed_in: SignedIn, links: Records[CaseLink]) -> _Read:
    store, today = signed_in.liaison, signed_in.today()
    contacts, prints = store.sound("contact", Contact), store.sound("disclosure", Disclosure)
    late = [row for row in prints.records if row.value.due is not None and _is_silent(row.value, today)]
    records = _records(store, {row.subject_id for row in late})
    active = {disclosures_subject(row.record_id) for row in records.records if row.value.status is RecordStatus.ACTIVE}
    news = [*_of_contacts(contacts.records, prints.records, today), *_at_risk_by_the_log(store, links, today)]
    news += [
        _News(row.subject_id, TaskKind.OFFICE_SILENT, row.record_id.hex(), row.value.due)
        for row in late
        if row.subject_id in active and row.value.due is not None
    ]
    return _Read(tuple(news), not (contacts.damaged or prints.damaged or records.damaged))


def _at_risk_by_the_log(store: SealedStore, links: Records[CaseLink], today: date) -> Iterator[_News]:
    """That an office guessed who she is, also where the contact is not what was written down or not there any more:
    whoever has the key of liaison.db can write over it or take it away before her worker's session reads it. Every
    file that leads to its reference hears of it.
    """
    cursor = store.database.reader()
    for contact_id in store.known_ids("contact"):
        lines = lines_about(store.audit, "contact", contact_id)
        told = (store.audit.bodies.open(cursor, line).details.get(AT_RISK) for line in lines)
        references = {said for said in told if said}
        for link in (row.value for row in (links if references else ()) if row.value.reference in references):
            yield _News(link.record_id, TaskKind.IDENTITY_AT_RISK, contact_id.hex(), today)


def _records(store: SealedStore, prints: set[bytes]) -> SoundRecords[MaskedRecord]:
    """The records whose prints are under these subjects, and no other ones."""
    ids = [record_id for record_id in store.known_ids("masked_record") if disclosures_subject(record_id) in prints]
    return store.sound("masked_record", MaskedRecord, ids=ids)


def _due(kind: TaskKind, contact: Contact, today: date) -> date:
    if kind is TaskKind.NEEDS_MET:
        return today + timedelta(days=ASK_HER_WITHIN_DAYS)
    return contact.written if kind is TaskKind.OFFICE_SILENT else today


def _is_silent(disclosure: Disclosure, today: date) -> bool:
    late = disclosure.due is not None and disclosure.due < today
    return late and disclosure.where is Whereabouts.OUT and disclosure.answer.is_waited_for


def _files(links: Records[CaseLink]) -> dict[bytes, bytes]:
    """By what is in liaison.db, the key of a record or of its prints: the file that it belongs to."""
    found = dict[bytes, bytes]()
    for row in links:
        for subject in _subjects(row.value):
            found.setdefault(subject, row.subject_id)
    return found


def _tasks(store: SealedStore, cases: Iterable[bytes]) -> Records[Task]:
    """Every task of these files, done or not, and all of other files that are not done."""
    found = {row.record_id: row for row in to_do(store, "task", Task).records}
    for case_id in cases:
        found.update({row.record_id: row for row in store.sound("task", Task, subject=case_id).records})
    return list(found.values())


def _missing(found: _Read, files: Mapping[bytes, bytes], tasks: Records[Task]) -> list[tuple[bytes, _News]]:
    """What no task of the file it is about says yet, once, with that file."""
    known = {(row.subject_id, *_key(row.value.kind, row.value.detail, row.value.due)) for row in tasks}
    ours = [(case_id, news) for news in found.news if (case_id := files.get(news.subject))]
    each = {(case_id, *_key(news.kind, news.about, news.due)): (case_id, news) for case_id, news in reversed(ours)}
    return [each[key] for key in each if key not in known]


def _over(tasks: Records[Task], found: _Read) -> Records[Task]:
    silent = {news.about for news in found.news if news.kind is TaskKind.OFFICE_SILENT}
    return [row for row in tasks if found.whole and _is_open_silence(row.value) and row.value.detail not in silent]


@requires(Permission.VIEW_RECORDS)
def from_office(signed_in: SignedIn, task: Task) -> FromOffice | None:
    """What a task of her worker is about; None where it is not there any more, or cannot be read."""
    store = signed_in.liaison
    try:
        row_id = bytes.fromhex(task.detail)
        contact = store.find("contact", row_id, Contact)
        disclosure = None if contact is not None else store.find("disclosure", row_id, Disclosure)
    except (OpenError, ValueError):
        return None
    about = contact or disclosure
    if about is None:
        return None
    told = None if contact is None else contact_row(signed_in, row_id, contact)
    office = signed_in.content.office_of(about.recipient_id)
    return FromOffice(about.reference, about.recipient_id, office, told)
