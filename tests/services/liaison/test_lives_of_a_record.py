"""Random lives of a record: whatever happens to it, what is recalled is exactly what its office has.

Beside the real files a plain model of every print is kept, which knows nothing of the program. After each step Today,
the record's page and the notices are compared with it. Only the drawing and proving of the letters themselves is left
out: their rows are written as a release writes them, without a paper; the notices are drawn.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from math import ceil
from random import Random
from typing import cast

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.codes import new_code
from nsintake.domain.consent import ConsentAct, SeenHow
from nsintake.domain.contact import ContactWay, ContactWith, TheySaid
from nsintake.domain.language import Lang, day_in, in_digits
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Answer, Disclosure, MaskedRecord, RecordStatus, ReleasedLetter, disclosures_subject
from nsintake.domain.meeting import Attendee, EndReason, Meeting, MeetingLink
from nsintake.domain.pending import REJUDGE, PendingJudging, Verdict
from nsintake.domain.release import CaseLink
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.errors import Refused
from nsintake.records.case_files import write_file
from nsintake.records.signed_in import SignedIn
from nsintake.records.signed_papers import VERSION, signed_letter
from nsintake.services.consent import freezing, rejudging, withdrawing
from nsintake.services.day import erasure
from nsintake.services.liaison import (
    answering,
    calling_off,
    contacts,
    disclosures,
    ending_meetings,
    handing,
    liaison,
    proved_letters,
    recall_notices,
    rounds,
    shredding,
)
from nsintake.services.liaison.answering import Reply
from nsintake.services.meetings import holding
from nsintake.store.check import verify_file
from nsintake.store.rows import Pairs
from tests.scale import full_or
from tests.services.ladder import MOMENT, POLICE, Office, _rung, released_rung, sheets_of, state_at
from tests.services.refusals import refused

STEPS, EACH_OFFICE = 14, 10
PAPERS = (
    (LetterKind.REFERRAL, Lang.AR, 2),
    (LetterKind.REFERRAL, Lang.EN, 1),
    (LetterKind.SPEAKING_NOTE, Lang.AR, 1),
    (LetterKind.FACT_SHEET, Lang.AR, 1),
    (LetterKind.FACT_SHEET, Lang.CKB, 1),
)


@dataclass
class Print:
    """One print as somebody at a desk would keep it on a list."""

    key: bytes
    paper: int
    copies: int
    counted: int | None = None
    given: date | None = None
    back: bool = False

    @property
    def there(self) -> int:
        return self.copies if self.counted is None else ceil(self.counted / PAPERS[self.paper][2])


@dataclass
class Life:
    """A record, and what really became of its papers."""

    case_id: bytes
    code: str
    record_id: bytes
    reference: str
    letters: list[bytes]
    meeting_id: bytes
    prints: list[Print] = field(default_factory=list)
    blocked: set[int] = field(default_factory=set)
    frozen: bool = False
    ended: bool = False
    erased: bool = False
    over: bool = False
    called_off: bool = True

    def is_over(self, paper: int) -> bool:
        return paper in self.blocked or (self.over and PAPERS[paper][0] is LetterKind.FACT_SHEET)

    def wanted(self, *, out: bool) -> list[Print]:
        left = [print_ for print_ in self.prints if not print_.back and print_.there]
        asked = [print_ for print_ in left if self.ended or self.is_over(print_.paper)]
        return [print_ for print_ in asked if (print_.given is not None) is out]


def begin(worker: SignedIn, base: CaseFile, consent: ConsentAct, record: MaskedRecord) -> Life:
    """A woman whose papers were released, and who will meet this office."""
    code, reference, met = (new_code(secrets.randbelow) for _ in range(3))
    case_id, record_id, meeting_id = (secrets.token_bytes(16) for _ in range(3))
    letters = [secrets.token_bytes(16) for _ in PAPERS]
    store, starts = worker.identity, worker.now() + timedelta(days=20)
    with store.begin() as work:
        write_file(worker, work, case_id, replace(base, code=code), verb="close")
        store.put(work, "consent_act", secrets.token_bytes(16), case_id, consent, verb="consent")
        link = CaseLink(POLICE, record_id, reference, consent.number)
        store.put(work, "case_link", secrets.token_bytes(16), case_id, link, verb="link")
        plan = MeetingLink(meeting_id, met, POLICE, b"")
        store.put(work, "meeting_plan", secrets.token_bytes(16), case_id, plan, verb="plan")
        work.commit()
    store = worker.liaison
    comes = Attendee(POLICE, reference, starts, f"{met}/1")
    meeting = Meeting(met, "Room 1", starts, starts, SeenHow.FACE, (comes,), female_officer=True)
    with store.begin() as work:
        known = replace(record, reference=reference, expires=worker.today() + timedelta(days=900))
        store.put(work, "masked_record", record_id, record_id, known, verb="release")
        for letter_id, (kind, lang, pages) in zip(letters, PAPERS, strict=True):
            sheet = comes.sheet_number if kind is LetterKind.FACT_SHEET else ""
            paper = ReleasedLetter(
                *(
                    reference,
                    POLICE,
                    record_id,
                    kind,
                    lang,
                    VERSION,
                    b"",
                    b"",
                    pages,
                    known.expires,
                    worker.ring.roster.number,
                    worker.uid,
                    b"",
                    sheet,
                )
            )
            signed = signed_letter(worker, letter_id, paper)
            store.put(work, "released_letter", letter_id, record_id, signed, verb="release")
        store.put(work, "meeting", meeting_id, meeting_id, meeting, verb="plan")
        task = Task(TaskKind.MEETING, worker.today(), met)
        store.put(work, "task", secrets.token_bytes(16), meeting_id, task, verb="task")
        work.commit()
    return Life(case_id, code, record_id, reference, letters, meeting_id)


class Desk:
    """Everybody who does something to a life, by chance."""

    def __init__(self, office: Office, chance: Random) -> None:
        self.office, self.chance = office, chance
        self.worker, self.officer = office.sign_in("intake"), office.sign_in("liaison")

    def anybody(self) -> SignedIn:
        return self.chance.choice((self.worker, self.officer))

    def step(self, life: Life) -> None:
        acts = [self.print, self.print, self.count, self.count, self.hand, self.hand, self.hand, self.answer, self.back]
        acts += [self.had_already, self.hold, self.end, self.narrow, self.withdraw, self.freeze, self.wait, self.erase]
        self.chance.choice([*acts, self.call_off, self.talk])(life)

    def pick(self, prints: list[Print]) -> Print | None:
        return self.chance.choice(prints) if prints else None

    def print(self, life: Life) -> None:
        paper = self.chance.randrange(len(PAPERS))
        copies, letter = self.chance.randint(1, 3), life.letters[paper]
        if life.ended or life.frozen or life.is_over(paper):
            with pytest.raises(Refused):
                disclosures.record_print(self.officer, letter, copies=copies)
            return
        key, _ = disclosures.record_print(self.anybody(), letter, copies=copies)
        life.prints.append(Print(key, paper, copies))

    def count(self, life: Life) -> None:
        print_ = self.pick([print_ for print_ in life.prints if print_.counted is None and not print_.back])
        if print_ is not None:
            pages = print_.copies * PAPERS[print_.paper][2]
            print_.counted = self.chance.choice((0, pages, pages, self.chance.randint(0, pages)))
            ours = PAPERS[print_.paper][0] is LetterKind.SPEAKING_NOTE or print_.given is not None or not print_.counted
            if ours or self.chance.random() < 0.7:
                disclosures.count_pages(
                    self.anybody(), print_.key, pages_out=print_.counted, handed_to="liaison officer"
                )
            else:
                handing.count_handed(self.anybody(), print_.key, pages_out=print_.counted, handed_to="duty officer")
                print_.given = self.officer.today()

    def hand(self, life: Life) -> None:
        ours = [print_ for print_ in life.prints if print_.counted and print_.given is None and not print_.back]
        print_ = self.pick(ours)
        if print_ is None:
            return
        note = PAPERS[print_.paper][0] is LetterKind.SPEAKING_NOTE
        copies = self.chance.randint(1, print_.there)
        if note or life.ended or life.frozen or life.is_over(print_.paper):
            with pytest.raises(Refused):
                handing.hand_over(self.officer, print_.key, copies=copies, to="duty officer")
            return
        if self.chance.random() < 0.3 and PAPERS[print_.paper][0].awaits_answer:
            self._go_round(life, print_, copies)
            return
        self._part(life, print_, copies, handing.hand_over(self.officer, print_.key, copies=copies, to="duty officer"))

    def _go_round(self, life: Life, print_: Print, copies: int) -> None:
        """On a round: it goes out, or comes back as it was."""
        rounds.begin_round(self.officer, [print_.key])
        given = [handing.Handing(print_.key, copies, "duty officer")] if self.chance.random() < 0.6 else []
        before = {key for key, _ in self._prints(life)}
        rounds.settle_round(self.officer, given, [] if given else [print_.key])
        new = {key for key, _ in self._prints(life)} - before
        if given:
            self._part(life, print_, copies, next(iter(new), print_.key))

    def _prints(self, life: Life) -> Pairs[Disclosure]:
        return self.officer.liaison.list("disclosure", Disclosure, subject=disclosures_subject(life.record_id))

    def _part(self, life: Life, print_: Print, copies: int, key: bytes) -> None:
        """Copies of a print that are somewhere else now than the rest of it."""
        if copies < print_.there:
            each = PAPERS[print_.paper][2]
            counted = None if print_.counted is None else min(print_.counted, copies * each)
            life.prints.append(Print(key, print_.paper, copies, counted, self.officer.today()))
            print_.copies -= copies
            print_.counted = None if print_.counted is None or counted is None else print_.counted - counted
        else:
            print_.given = self.officer.today()

    def answer(self, life: Life) -> None:
        print_ = self.pick([print_ for print_ in life.prints if print_.given is not None and not print_.back])
        if print_ is not None:
            said = self.chance.choice((Answer.RECEIVED, Answer.REFUSED, Answer.NO_ANSWER))
            answering.record_answer(self.officer, print_.key, said, Reply("not their matter"))

    def back(self, life: Life) -> None:
        print_ = self.pick([print_ for print_ in life.prints if not print_.back])
        if print_ is None:
            return
        if self.officer.liaison.find("disclosure", print_.key, Disclosure) is None:
            assert not print_.there, (
                "what is written down of a copy goes with a record of which nothing is left to ask for"
            )
        else:
            disclosures.close_recall(self.anybody(), print_.key)
        print_.back = True

    def had_already(self, life: Life) -> None:
        print_ = self.pick(
            [print_ for print_ in life.prints if print_.given is None and not print_.back and print_.there]
        )
        if print_ is None:
            return
        asked = life.ended or life.is_over(print_.paper)
        copies = self.chance.randint(1, print_.there)
        if PAPERS[print_.paper][0] is LetterKind.SPEAKING_NOTE or not asked:
            with pytest.raises(Refused):
                handing.was_handed_over(self.officer, print_.key, copies=copies, to="night shift")
            return
        self._part(
            life, print_, copies, handing.was_handed_over(self.anybody(), print_.key, copies=copies, to="night shift")
        )

    def hold(self, life: Life) -> None:
        if life.over or life.ended or life.frozen:
            return
        back = self.chance.randint(0, 1)
        holding.mark_held(self.worker, life.meeting_id, sheets_back=sheets_of(self.worker, life.meeting_id)[:back])
        life.over = True
        sheets = [
            print_ for print_ in life.prints if PAPERS[print_.paper][0] is LetterKind.FACT_SHEET and not print_.back
        ]
        given = [sheet for sheet in sheets if sheet.given is not None]
        for print_ in given if back else ():
            print_.back = True
        for print_ in sheets if not back and not given else ():
            print_.given = self.worker.today() if print_.there else None

    def end(self, life: Life) -> None:
        if life.over or life.ended:
            return
        ending_meetings.cancel(self.anybody(), life.meeting_id, EndReason.OFFICE_CANCELLED)
        life.over = True

    def narrow(self, life: Life) -> None:
        if life.ended:
            return
        life.blocked |= {at for at in range(len(PAPERS)) if self.chance.random() < 0.4}
        covered = tuple(key for at, key in enumerate(life.letters) if at not in life.blocked)
        pending = PendingJudging(life.case_id, (), (Verdict(life.record_id, covered, ()),))
        with self.worker.identity.begin() as work:
            note = self.worker.outbox.add_note(work, REJUDGE, pending)
            work.commit()
        rejudging.carry_out(self.worker, note, pending)

    def withdraw(self, life: Life) -> None:
        if life.ended or self.chance.random() < 0.4:
            return
        ever = any(print_.counted != 0 for print_ in life.prints)
        expected = (sum(print_.there for print_ in life.prints if print_.given and not print_.back), life.frozen)
        at_once = not life.frozen and self.chance.random() < 0.3
        seen = withdrawing.withdraw(self.worker, life.case_id, POLICE, at_once=at_once)
        assert (seen.copies_out, life.frozen) == expected
        life.called_off = not (ever or not life.over) and life.called_off
        life.ended = life.over = True

    def freeze(self, life: Life) -> None:
        if life.erased or self.chance.random() < 0.4:
            return
        if life.frozen:
            freezing.unfreeze(self.worker, life.case_id, reason="seen alone")
        else:
            freezing.freeze(self.worker, life.case_id, reason="her brother answered")
        life.frozen = not life.frozen

    def wait(self, life: Life) -> None:
        self.office.clock.moment += timedelta(days=self.chance.choice((1, 3, 8)))
        shredding.shred_due(self.officer)

    def erase(self, life: Life) -> None:
        if life.erased or self.chance.random() < 0.7:
            return
        if life.frozen:
            with refused("file_frozen"):
                erasure.erase(self.worker, life.case_id, typed=life.code)
            return
        erasure.erase(self.worker, life.case_id, typed=life.code)
        life.ended = life.erased = life.over = True

    def call_off(self, life: Life) -> None:
        calling_off.called_off(self.officer, life.record_id)

    def talk(self, life: Life) -> None:
        said = contacts.NewContact(ContactWay.CALL, ContactWith.HEAD, (TheySaid.NEED_TIME,))
        if view_of(self, life) is not None:
            contacts.write_contact(self.anybody(), life.record_id, said)


def asked_on_today(signed_in: SignedIn, life: Life, kind: TaskKind) -> list[int]:
    found = [
        task
        for subject in (life.record_id, disclosures_subject(life.record_id))
        for _, task in signed_in.liaison.list("task", Task, subject=subject)
    ]
    assert all(task.subject == life.reference for task in found if task.kind is kind)
    return [task.copies for task in found if task.kind is kind and task.status is TaskStatus.OPEN]


def by_language(prints: list[Print]) -> dict[Lang, tuple[int, date]]:
    found: dict[Lang, tuple[int, date]] = {}
    for print_ in prints:
        lang, given = PAPERS[print_.paper][1], cast("date", print_.given)
        copies, day = found.get(lang, (0, given))
        found[lang] = (copies + print_.there, max(day, given))
    return found


def view_of(desk: Desk, life: Life) -> liaison.RecordView | None:
    """The page; None where nothing is left of the record."""
    there = desk.officer.liaison.find("masked_record", life.record_id, MaskedRecord) is not None
    return liaison.open_record(desk.officer, life.record_id) if there else None


def hold_today_against(desk: Desk, life: Life) -> None:
    """Today against what really is out."""
    out, ours = life.wanted(out=True), life.wanted(out=False)
    number, with_us = sum(print_.there for print_ in out), sum(print_.there for print_ in ours)
    assert asked_on_today(desk.officer, life, TaskKind.RECALL) == ([number] if number else [])
    assert asked_on_today(desk.officer, life, TaskKind.DESTROY_COPIES) == ([with_us] if with_us else [])


def hold_against(desk: Desk, life: Life, *, read: bool) -> None:
    """The page and the notices against what really is out."""
    out, ours = life.wanted(out=True), life.wanted(out=False)
    wanted = by_language(out)
    early = view_of(desk, life) if read else None
    assert early is not None or not read or not (out or ours), "a record is there while a copy of it is"
    for card in () if early is None else early.letters:
        if card.kind is LetterKind.RECALL and card.printable:
            notice = desk.officer.liaison.get("released_letter", card.letter_id, ReleasedLetter)
            assert notice.copies == wanted[card.lang][0], "no notice prints that asks for anything else"
    recall_notices.renew_all(desk.worker)  # as in the next session of somebody who may sign one
    view = view_of(desk, life)
    if view is None:
        return
    screen = {
        disclosure.disclosure_id: (disclosure.copies, disclosure.where.value)
        for disclosure in view.disclosures
        if disclosure.called_back
    }
    expected = {print_.key: (print_.there, "out") for print_ in out} | {
        print_.key: (print_.there, "with_us") for print_ in ours
    }
    assert screen == expected
    assert not (life.ended and view.facts), "nothing is handed out that may not be said"
    notices = [card for card in view.letters if card.kind is LetterKind.RECALL]
    still = view.row.status is RecordStatus.FROZEN
    assert still or not life.frozen or life.ended, "what was shredded before its file was frozen stays recalled"
    said = {}
    for card in notices:
        notice = desk.officer.liaison.get("released_letter", card.letter_id, ReleasedLetter)
        said[card.lang] = (notice.copies, notice.handed_over)
        assert card.printable is not still
        if read and not still:
            text = proved_letters.open_letter(desk.officer, card.letter_id).text
            copies, day = wanted[card.lang]
            assert life.reference in text
            assert in_digits(str(copies), card.lang) in text
            assert day_in(day, card.lang) in text
    assert said == wanted
    assert len(notices) == len(said)


def unproved(signed_in: SignedIn, letter_id: bytes) -> proved_letters.ProvedLetter:
    letter = proved_letters.require_printable(signed_in, letter_id)
    return proved_letters.ProvedLetter(letter_id, letter.reference, letter.lang, b"", b"", letter.pages, "")


@contextmanager
def desk_of(seed: int) -> Iterator[Desk]:
    with _rung(released_rung()) as office, state_at(office.state):
        yield Desk(office, Random(seed))


def live(first: int, lives: int) -> int:
    """Some lives in one office, each told by its own number; how many were recalled."""
    recalled = 0
    with desk_of(first) as desk:
        record_id = desk.office.record_id()
        base = desk.worker.identity.get("case_file", desk.office.case_id(), CaseFile)
        acts = desk.worker.identity.list("consent_act", ConsentAct, subject=desk.office.case_id())
        consent = next(act for _, act in acts if act.recipient_id == POLICE)
        record = desk.worker.liaison.get("masked_record", record_id, MaskedRecord)
        assert record.status is RecordStatus.ACTIVE
        for number in range(first, first + lives):
            desk.chance.seed(number)
            life = begin(desk.worker, base, replace(consent, day=desk.worker.today()), record)
            asked = False
            try:
                before = None
                for step in range(STEPS):
                    desk.step(life)
                    hold_today_against(desk, life)
                    if (
                        now := replace(life, prints=[replace(print_) for print_ in life.prints])
                    ) != before or step == STEPS - 1:
                        hold_against(desk, life, read=number % 10 == 0)
                    before, asked = now, asked or bool(life.wanted(out=True))
            except (AssertionError, Refused) as wrong:
                raise AssertionError(f"life {number}: {wrong}") from wrong
            recalled += asked
            assert verify_file(desk.officer.liaison).sound, f"after life {number}"
            desk.office.clock.moment = max(desk.office.clock.moment, MOMENT)
    return recalled


def test_what_is_recalled_is_exactly_what_is_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disclosures, "prove_again", unproved)
    lives, recalled = full_or(24, 400), 0
    for first in range(0, lives, EACH_OFFICE):
        recalled += live(first, min(EACH_OFFICE, lives - first))
    assert recalled > lives // 50, "lives in which nothing is asked for show nothing"
