"""Random lives of a case: no red task is ever ended but by its word, and every open task is shown to somebody.

The same acts as in the lives of a record, with colleagues who come and go: a file is handed over, shut to some, opened
to all, and somebody is switched off for good.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from random import Random

import pytest

from nsintake.domain.case import CaseFile, HandOver
from nsintake.domain.consent import ConsentAct
from nsintake.domain.liaison import MaskedRecord, disclosures_subject
from nsintake.domain.task import PENDING, EndedBecause, Task, TaskKind, TaskStatus, ahead_of_its_day
from nsintake.errors import Refused
from nsintake.records.signed_in import SignedIn
from nsintake.records.tasks import open_task
from nsintake.services.accounts import accounts
from nsintake.services.cases import restriction
from nsintake.services.day import today
from nsintake.services.liaison import disclosures
from nsintake.services.liaison.calling_off import STOPPED
from tests.scale import full_or
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, _rung, released_rung, state_at
from tests.services.liaison.test_lives_of_a_record import Desk, Life, begin, hold_today_against, unproved

STEPS = 12
NEVER_ENDED = frozenset({TaskKind.URGENT_CARE, TaskKind.SAFETY_CHECK, TaskKind.RECALL, TaskKind.CALL_OFF})


class Everybody(Desk):
    """The desk of a record's lives, with a second intake worker and a keeper."""

    def __init__(self, office: Office, chance: Random) -> None:
        super().__init__(office, chance)
        self.colleague, self.keeper = office.sign_in(COLLEAGUE), office.sign_in("keeper")
        self.reds, self.shut, self.gone = set[bytes](), False, False

    @property
    def people(self) -> tuple[SignedIn, ...]:
        here = (self.worker, self.keeper, self.officer)
        return here if self.gone else (*here, self.colleague)

    def step(self, life: Life) -> None:
        acts = [self.print, self.print, self.count, self.hand, self.answer, self.narrow, self.withdraw, self.freeze]
        acts += [self.freeze, self.wait, self.end, self.red, self.red, self.say, self.pass_on, self.limit, self.see]
        self.chance.choice(acts)(life)

    def red(self, life: Life) -> None:
        """A red answer; by chance it is hers who runs the session, a colleague's or a keeper's."""
        owner = self.chance.choice((self.worker, self.colleague, self.keeper)).uid
        clock = self.worker.now() if self.chance.random() < 0.5 else None
        task = Task(TaskKind.URGENT_CARE, self.worker.today(), life.code, owner, "suicide", clock=clock)
        with self.worker.identity.begin() as work:
            open_task(self.worker.identity, work, life.case_id, task)
            work.commit()
        self.reds = {key for key, task in self.hers(life) if task.kind is TaskKind.URGENT_CARE and is_open(task)}

    def say(self, life: Life) -> None:
        """Somebody says that a red one is done."""
        if self.reds:
            key = self.chance.choice(sorted(self.reds))
            today.finish(self.keeper, key)
            self.reds.remove(key)

    def pass_on(self, life: Life) -> None:
        if self.shut:
            self.limit(life)
        worker = self.keeper.identity.get("case_file", life.case_id, CaseFile).worker
        other = next(person.uid for person in (self.worker, self.colleague) if person.uid != worker)
        restriction.hand_over(self.keeper, life.case_id, other, HandOver.LEAVES)
        tasks = [task for _, task in self.hers(life) if task.status in PENDING]
        assert worker not in {task.owner for task in tasks}, "what was hers who had the file goes with it"
        self.come_back()

    def limit(self, life: Life) -> None:
        self.shut = not self.shut
        restriction.change_access(self.keeper, life.case_id, [self.worker.uid] if self.shut else None)
        self.come_back()

    def come_back(self) -> None:
        """Her key is another now: whoever knew the one before signs in again before she writes."""
        self.worker = self.office.sign_in("intake")
        if not self.gone:
            self.colleague = self.office.sign_in(COLLEAGUE)

    def see(self, life: Life) -> None:
        """Somebody reads why tasks ended."""
        for ended in today.today(self.officer).ended:
            today.saw_ended(self.officer, ended.task_ids)
        assert not today.today(self.officer).ended

    def hers(self, life: Life) -> list[tuple[bytes, Task]]:
        return self.keeper.identity.list("task", Task, subject=life.case_id)

    def theirs(self, life: Life) -> list[tuple[bytes, Task]]:
        subjects = (life.record_id, disclosures_subject(life.record_id), life.meeting_id)
        return [pair for subject in subjects for pair in self.keeper.liaison.list("task", Task, subject=subject)]


def is_open(task: Task) -> bool:
    return task.status is TaskStatus.OPEN


def hold(desk: Everybody, life: Life) -> None:
    hers, theirs = dict(desk.hers(life)), dict(desk.theirs(life))
    assert {key for key in desk.reds if not is_open(hers[key])} == set()
    checks = [task for task in hers.values() if task.kind is TaskKind.SAFETY_CHECK and is_open(task)]
    assert len(checks) == (1 if life.frozen else 0)
    ended = [task for task in (*hers.values(), *theirs.values()) if task.status is TaskStatus.ENDED]
    assert not {task.kind for task in ended} & NEVER_ENDED
    assert all(task.because is not None for task in ended)
    stopped = {task.status for task in theirs.values() if task.kind in STOPPED}
    assert TaskStatus.OPEN not in stopped or not (life.frozen or life.ended)
    assert TaskStatus.SUSPENDED not in stopped or life.frozen
    hold_today_against(desk, life)
    seen = set[bytes]()
    for person in desk.people:
        view = today.today(person)
        seen |= {task.task_id for task in view.due if task.in_front}
    due = {key for key, task in (*hers.items(), *theirs.items()) if is_open(task)}
    ahead = {key for key, task in hers.items() if ahead_of_its_day(task, desk.worker.today())}
    assert due - ahead - seen == set(), "nobody is shown what is due"


def live(seed: int) -> set[EndedBecause]:
    """One life; why tasks of it ended."""
    with _rung(released_rung()) as office, state_at(office.state):
        employ(office)
        desk = Everybody(office, Random(seed))
        base = desk.worker.identity.get("case_file", office.case_id(), CaseFile)
        acts = desk.worker.identity.list("consent_act", ConsentAct, subject=office.case_id())
        consent = next(act for _, act in acts if act.recipient_id == POLICE)
        record = desk.worker.liaison.get("masked_record", office.record_id(), MaskedRecord)
        life = begin(desk.worker, base, replace(consent, day=desk.worker.today()), record)
        with desk.worker.liaison.begin() as work:
            task = Task(TaskKind.PRINT_LETTER, desk.worker.today(), life.reference, detail="referral")
            desk.worker.liaison.put(work, "task", secrets.token_bytes(16), life.record_id, task, verb="task")
            work.commit()
        because = set[EndedBecause]()
        for step in range(STEPS):
            if step == STEPS - 3 and seed % 3 == 0:
                accounts.disable(office.sign_in("administrator"), desk.colleague.uid)
                desk.gone = True
            try:
                desk.step(life)
                hold(desk, life)
            except (AssertionError, Refused) as wrong:
                raise AssertionError(f"life {seed}, step {step}: {wrong}") from wrong
            because |= {task.because for _, task in desk.theirs(life) if task.because is not None}
    return because


def test_no_red_task_ends_but_by_its_word_and_each_open_task_is_shown_to_somebody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(disclosures, "prove_again", unproved)
    told = [live(seed) for seed in range(full_or(6, 60))]
    assert EndedBecause.WITHDRAWN in set().union(*told)
