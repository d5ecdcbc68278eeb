"""What an office has about one woman, and about no woman, after years: the rows a generated office is filled with.

Each row comes with its versions, the oldest first, so that the log has as many entries as a real one. Nobody here
exists; whatever is drawn is the same in every run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from random import Random
from typing import TYPE_CHECKING, NamedTuple

from nsintake.domain import accompaniment as ways
from nsintake.domain import contact as contacts
from nsintake.domain import forum as forums
from nsintake.domain import forum_point as points
from nsintake.domain import training as trainings
from nsintake.domain.belonging import id_of
from nsintake.domain.case import CaseFile, CaseStatus, card_of
from nsintake.domain.codes import new_code
from nsintake.domain.consent import VALID_DAYS, ActKind, Choice, ConsentAct, Item, ItemChoice, SeenHow
from nsintake.domain.language import Lang, Wording
from nsintake.domain.legal_limit import LegalTold, LimitDecision
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Answer, Disclosure, Fact, MaskedRecord, RecordStatus, disclosures_subject
from nsintake.domain.meeting import ActionPoint, Attendee, Meeting, MeetingLink, MeetingStatus, Outcome
from nsintake.domain.needs_met import Met, NeedsMet
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.record_kinds import File
from nsintake.domain.release import CaseLink, Heard, LetterDraft
from nsintake.domain.safety import Urgency
from nsintake.domain.task import Task, TaskKind, TaskStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from nsintake.domain.liaison import ReleasedLetter

YEARS = 20
"""So long such an office has been at work when a new one is measured."""
OFFICES = ("cp-qayyarah", "nss-ninewa", "nis-ninewa", "mhpss-mosul", "legal-mosul")
_DAYS = YEARS * 365
_ASKED_BY = 60
"""Days after which every woman was asked whether what an office did was what she needed."""
_PAPERS_KEPT = 730
"""Days after which the papers of a letter are shredded; the prints stay."""
_ITEMS = (Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEMAND, Item.PAID)
_WORDS = Wording(
    en="A threat to publish pictures, with a demand for money.",
    ar="\u062a\u0647\u062f\u064a\u062f \u0628\u0646\u0634\u0631 \u0635\u0648\u0631",
    ckb="\u0647\u06d5\u0695\u06d5\u0634\u06d5",
)
_CALLED = "She was called at the hour she named. She is at home, and nothing more came from him since last week."
_POINT = "Tell the focal point within two days which officer is on duty, and that it is a woman."


class LifeRow(NamedTuple):
    """One row with its versions (a verb of the log and the value), the oldest first."""

    file: File
    table: str
    record_id: bytes
    subject_id: bytes
    versions: tuple[tuple[str, object], ...]
    """None for a value: the row was taken away."""


@dataclass(frozen=True, slots=True)
class LifeOffice:
    """What all rows of a generated office share. ``papers``: makes a signed paper of a letter of hers."""

    women: int
    today: date
    now: datetime
    uid: str
    papers: Callable[[bytes, LifeLetter], Iterator[tuple[bytes, ReleasedLetter]]]

    def age_of(self, number: int) -> int:
        """How many days ago woman ``number`` came: the last ones came now."""
        return (self.women - 1 - number) * _DAYS // self.women

    @property
    def years(self) -> float:
        """A small office has so many years of forums and trainings as it has women."""
        return max(self.women / 1_000, 0.5)


class LifeLetter(NamedTuple):
    """A letter of hers that was signed: what its papers say of it."""

    reference: str
    recipient_id: str
    expires: date


def code_of(number: int) -> str:
    """The real code of woman ``number``."""
    return new_code(Random(f"code {number}").randrange)


def drawn(what: str, number: int) -> bytes:
    """An id (16 bytes) of something of woman ``number``."""
    return sha256(f"{what} {number}".encode()).digest()[:16]


class LifeOf:
    """The rows of one woman, whose file ``file`` is."""

    def __init__(self, office: LifeOffice, number: int, file: CaseFile) -> None:
        self._office, self._number = office, number
        self._age = office.age_of(number)
        self._came = office.today - timedelta(days=self._age)
        self._case_id = drawn("case", number)
        self._salt = drawn("salt", number)
        self._recipient = OFFICES[number % len(OFFICES)]
        self._record_id = id_of(self._case_id, self._salt)
        self._reference = new_code(Random(f"reference {number}").randrange)
        closed = self._came + timedelta(days=120) if self._age > 120 else None
        status = CaseStatus.CLOSED if closed else CaseStatus.OPEN
        self._file = replace(file, code=code_of(number), opened=self._came, status=status, closed=closed)

    def rows(self) -> Iterator[LifeRow]:
        """All of them, a file before what leads from it."""
        yield from self._her_file()
        yield from self._her_tasks()
        if self._number % 2 == 0:
            yield from self._her_letter()
        if self._number % 20 == 3:
            yield from self._her_meeting()
        if self._number % 50 == 7:
            yield from self._her_way()

    def _mine(self, table: str, what: str, *versions: tuple[str, object]) -> LifeRow:
        return LifeRow(File.IDENTITY, table, drawn(what, self._number), self._case_id, versions)

    def _over_there(self, table: str, what: str, *versions: tuple[str, object]) -> LifeRow:
        return LifeRow(File.LIAISON, table, drawn(what, self._number), self._record_id, versions)

    def _her_file(self) -> Iterator[LifeRow]:
        first = replace(self._file, status=CaseStatus.OPEN, closed=None)
        for table, old, new in (("case_file", first, self._file), ("card", card_of(first), card_of(self._file))):
            ends = (("close_file", new),) if self._file.closed else ()
            yield LifeRow(File.IDENTITY, table, self._case_id, self._case_id, (("record", old), *ends))
        choices = tuple(ItemChoice(item, Choice.SHARE) for item in _ITEMS)
        act = ConsentAct(
            1, self._recipient, ActKind.GIVEN, self._came, choices, witness=self._office.uid, seen=SeenHow.FACE
        )
        yield self._mine("consent_act", "consent", ("consent", act))
        if self._number % 5 == 1:
            note = Note(NoteKind.WRITTEN, self._at(1), self._office.uid, "", _CALLED)
            yield self._mine("note", "note", ("note", note))

    def _at(self, days: int, hour: int = 9) -> datetime:
        return self._office.now.replace(hour=hour, minute=0, second=0, microsecond=0) - timedelta(days=self._age - days)

    def _task(self, kind: TaskKind, days: int, *, subject: str, detail: str = "") -> tuple[tuple[str, object], ...]:
        """A task due so many days after she came: done, unless that is still ahead or was forgotten."""
        due = self._came + timedelta(days=days)
        task = Task(kind, due, subject, owner=self._office.uid if self._number % 3 else "", detail=detail)
        forgotten = self._number % 100 == 0
        if due >= self._office.today or forgotten:
            return (("task", task),)
        return (("task", task), ("done", replace(task, status=TaskStatus.DONE)))

    def _her_tasks(self) -> Iterator[LifeRow]:
        code = self._file.code
        yield self._mine("task", "plan", *self._task(TaskKind.SAFETY_PLAN, 7, subject=code))
        yield self._mine("task", "again", *self._task(TaskKind.CHECK_AGAIN, 30, subject=code))
        renew = self._task(TaskKind.RENEW_CONSENT, 75, subject=code, detail=self._recipient)
        yield self._mine("task", "renew", *renew)
        if self._number % 20 == 5:
            yield self._mine("task", "limit", *self._task(TaskKind.LEGAL_LIMIT, 60, subject=code))
            if self._age > 60:
                told = LegalTold(self._came + timedelta(days=55), self._office.uid, LimitDecision.DOES_NOT)
                yield self._mine("legal_told", "told", ("legal_told", told))

    def _her_letter(self) -> Iterator[LifeRow]:
        expires = self._came + timedelta(days=VALID_DAYS)
        said = LifeLetter(self._reference, self._recipient, expires)
        papers = list(self._office.papers(self._record_id, said)) if self._age < _PAPERS_KEPT else []
        link = CaseLink(self._recipient, self._record_id, self._reference, 1, self._salt)
        yield self._mine("case_link", "link", ("link", link))
        draft = LetterDraft(
            *(self._file.code, self._recipient, LetterKind.REFERRAL, _WORDS, (), self._office.uid, self._came),
            self._reference,
            heard=Heard.AGREED,
            text_hash=drawn("text", self._number).hex(),
            consent_number=1,
            salt=self._salt,
        )
        out = replace(draft, released=True, told=_ITEMS, letters=tuple(letter_id for letter_id, _ in papers))
        yield self._mine("letter_draft", "draft", ("draft", draft), ("release", out))
        yield from self._released(expires, papers)
        arabic = [letter_id for letter_id, letter in papers if letter.lang is Lang.AR]
        yield from self._handed_over(arabic[0] if arabic else drawn("paper", self._number))

    def _released(self, expires: date, papers: list[tuple[bytes, ReleasedLetter]]) -> Iterator[LifeRow]:
        facts = tuple(Fact(item, _WORDS, _WORDS) for item in _ITEMS)
        active = RecordStatus.ACTIVE
        record = MaskedRecord(self._reference, self._recipient, facts, (), Urgency.TWO_WEEKS, active, expires)
        versions: tuple[tuple[str, object], ...] = (("release", record),)
        if self._age >= _PAPERS_KEPT:
            versions = (*versions, ("shred", record.stub(RecordStatus.SHREDDED)), ("shred", None))
        yield LifeRow(File.LIAISON, "masked_record", self._record_id, self._record_id, versions)
        for letter_id, letter in papers:
            yield LifeRow(File.LIAISON, "released_letter", letter_id, self._record_id, (("release", letter),))
        to_print = self._task(TaskKind.PRINT_LETTER, 3, subject=self._reference, detail=LetterKind.REFERRAL.value)
        yield self._over_there("task", "print it", *to_print)

    def _handed_over(self, letter_id: bytes) -> Iterator[LifeRow]:
        if self._age < 4:
            return
        day, office = self._came + timedelta(days=3), self._office
        printed = Disclosure(
            *(self._reference, self._recipient, letter_id, Lang.AR, office.uid, day, 1, 2),
            kind=LetterKind.REFERRAL,
        )
        counted = replace(printed, pages_out=2, handed_to="registry")
        given = replace(counted, handed_by=office.uid, handed_on=day, due=day + timedelta(days=14))
        versions: list[tuple[str, object]] = [("print", printed), ("disclose", counted), ("hand_copies", given)]
        if self._age > 20:
            answered = replace(given, answer=Answer.HELPED, answered_on=day + timedelta(days=10))
            back = replace(answered, recalled=True) if self._age > _PAPERS_KEPT else answered
            versions += [("answer", answered), ("recall", back)] if back.recalled else [("answer", answered)]
        prints = disclosures_subject(self._record_id)
        yield LifeRow(File.LIAISON, "disclosure", drawn("print", self._number), prints, tuple(versions))
        awaited = self._task(TaskKind.AWAIT_ANSWER, 17, subject=self._reference)
        yield self._over_there("task", "await it", *awaited)
        if self._age > 20 and self._age < _PAPERS_KEPT:
            yield from self._answered(day)

    def _answered(self, day: date) -> Iterator[LifeRow]:
        said = contacts.Contact(
            *(self._reference, self._recipient, day + timedelta(days=10), day + timedelta(days=10), self._office.uid),
            contacts.ContactWay.CALL,
            contacts.ContactWith.DUTY_OFFICER,
            (contacts.TheySaid.WILL_ACT,),
            answer=Answer.HELPED,
        )
        yield self._over_there("contact", "contact", ("contact", said))
        if self._number % 4 == 0 or self._age > _ASKED_BY:
            met = NeedsMet(self._recipient, Met.YES, day + timedelta(days=20), self._office.uid)
            yield self._mine("needs_met", "met", ("needs_met", met))

    def _her_meeting(self) -> Iterator[LifeRow]:
        salt = drawn("meeting salt", self._number)
        meeting_id, code = id_of(self._case_id, salt), new_code(Random(f"meeting {self._number}").randrange)
        starts = self._at(14, 10)
        comes = Attendee(self._recipient, "", starts, f"{code}-1", leaves=starts + timedelta(hours=1))
        meeting = Meeting(
            *(code, "1", starts, starts - timedelta(minutes=30), SeenHow.FACE, (comes,)),
            female_officer=True,
            she_leaves=starts + timedelta(hours=2),
            receives=self._office.uid,
        )
        link = MeetingLink(meeting_id, code, self._recipient, drawn("sheet", self._number), salt)
        yield self._mine("meeting_plan", "meeting plan", ("plan", link))
        held = replace(meeting, status=MeetingStatus.HELD, outcome=Outcome.STEPS_AGREED)
        past = self._age > 14
        versions = (("plan", meeting), ("held", held)) if past else (("plan", meeting),)
        yield LifeRow(File.LIAISON, "meeting", meeting_id, meeting_id, versions)
        if past:
            due = self._came + timedelta(days=28)
            point = ActionPoint(code, _POINT, self._recipient, due)
            done = () if due >= self._office.today else (("done", replace(point, done=True, proof="told")),)
            yield LifeRow(
                File.LIAISON, "action_point", drawn("point", self._number), meeting_id, (("agree", point), *done)
            )

    def _her_way(self) -> Iterator[LifeRow]:
        if self._age < 10:
            return
        salt = drawn("way salt", self._number)
        way_id, code = id_of(self._case_id, salt), new_code(Random(f"way {self._number}").randrange)
        starts, uid = self._at(9), self._office.uid
        way = ways.Accompaniment(
            *(code, ways.Purpose.HEALTH, self._recipient, "", starts),
            (ways.CheckIn(starts + timedelta(hours=1), 15),),
            (ways.Companion(uid, woman=True),),
            *("white car", "the gate", ways.Visibility.DISCREET, "we come about the form", "by the main road"),
            *("the same way", (ways.WatchContact("lead", "0770 555 0100"),), ways.LastStep.OUR_LEAD, "call the lead"),
            watcher=uid,
        )
        gone = way.with_event(ways.WatchEvent(ways.WatchEventKind.SET_OUT, starts, uid))
        gone = replace(gone, status=ways.AccompanimentStatus.UNDER_WAY)
        over = replace(gone, status=ways.AccompanimentStatus.OVER, outcome=ways.AccompanimentOutcome.RETURNED)
        plan = ways.AccompanimentPlan(
            ways.WayDecision.GO, "", self._came + timedelta(days=8), uid, self._recipient, way_id
        )
        link = MeetingLink(way_id, code, "", b"", salt)
        yield self._mine("meeting_plan", "way link", ("plan_way", link))
        yield self._mine("accompaniment_plan", "way plan", ("plan_way", plan))
        versions = (("plan_way", way), ("set_out", gone), ("way_over", over))
        yield LifeRow(File.LIAISON, "accompaniment", way_id, way_id, versions)


def of_nobody(office: LifeOffice) -> Iterator[LifeRow]:
    """Forums with their points and trainings: a forum a month, two trainings a month, the newest still ahead."""
    months = round(office.years * 12)
    for number in range(months):
        day = office.today + timedelta(days=14) - timedelta(days=30 * number)
        yield from _forum(office, number, day)
        for half in (0, 15):
            yield _training(office, 2 * number + (half > 0), day - timedelta(days=half))


def _forum(office: LifeOffice, number: int, day: date) -> Iterator[LifeRow]:
    forum_id = drawn("forum", number)
    planned = forums.Forum(day, "Qayyarah", office.uid, "10:00", ("Safety on the way to school",))
    counts = forums.HeadCounts(12, 9, 4, 2)
    held = replace(planned, status=forums.ForumStatus.HELD, counts=counts)
    past = day < office.today
    versions = (("plan_forum", planned), ("hold_forum", held)) if past else (("plan_forum", planned),)
    yield LifeRow(File.LIAISON, "forum", forum_id, forums.FORUMS, versions)
    if past:
        due = day + timedelta(days=60)
        point = points.ForumPoint(_POINT, points.PointOwner(uid=office.uid), due)
        state = points.ForumPointState.OPEN if due >= office.today else points.ForumPointState.DONE
        done = () if state is points.ForumPointState.OPEN else (("done", replace(point, state=state)),)
        yield LifeRow(
            File.LIAISON, "forum_point", drawn("forum point", number), forums.FORUMS, (("agree", point), *done)
        )


def _training(office: LifeOffice, number: int, day: date) -> LifeRow:
    state = trainings.TrainingDayState
    ahead = trainings.Training(
        trainings.TrainingKind.SESSION,
        "Qayyarah",
        (trainings.TrainingTopic.EXTORTION,),
        (trainings.TrainingDay(day),),
        audience=(trainings.TrainingAudience.WOMEN,),
        hosts=(office.uid,),
    )
    over = replace(ahead, days=(trainings.TrainingDay(day, state.NOT_COUNTED),))
    versions = (("training", ahead), ("training", over)) if day < office.today else (("training", ahead),)
    return LifeRow(File.LIAISON, "training", drawn("training", number), trainings.TRAININGS, versions)
