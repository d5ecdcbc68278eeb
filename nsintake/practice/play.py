"""Plays a script: people sign in and out, the clock goes by the acts, and what a station does by itself is done.

Everything is real but the clock and what codes are drawn with: keys, files, sign-ins, proofs of papers.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from nsintake.clock import FixedClock
from nsintake.crypto.kdf import FLOOR
from nsintake.domain.language import Lang
from nsintake.domain.roles import Permission, Role
from nsintake.domain.task import DueClass
from nsintake.errors import EnvironmentFault, NsintakeError, Refused
from nsintake.practice.desk import Look, Photographer, Sheet
from nsintake.practice.diary import Diary, in_a_name
from nsintake.practice.script import OK, PracticeScript, ScriptStep, filled, mentions
from nsintake.practice.values import ScriptFault
from nsintake.records.delivery import deliver
from nsintake.records.signed_in import SignedIn
from nsintake.replay import Replay
from nsintake.services.accompaniment import not_safe, way_view
from nsintake.services.accounts import passwords
from nsintake.services.consent import late_withdrawals
from nsintake.services.day import alarms, today
from nsintake.services.founding import founding
from nsintake.services.founding.practice_office import STAFF
from nsintake.services.intake import legal_limits
from nsintake.services.letters.release import BATCH_HOUR
from nsintake.services.liaison import shredding, told_back
from nsintake.services.meetings import debriefing
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station

END_OF_DAY = 17
"""At this hour, or with the last act if that is later, everybody looks at Today and locks."""
_ENDS_SESSION = frozenset({"restore_backup"})
"""After these acts nobody is signed in."""
Progress = Callable[[int, int], None]


class _Due(NamedTuple):
    """When something rings, and since when it is due."""

    at: datetime
    moment: datetime


class NotMet(Exception):
    """An act did not end as the script expects; the text says which and how."""


@dataclass
class _Office:
    """The people of a played office, their sessions and passwords, and its clock."""

    data: Path
    stick: Path
    replay: Replay
    clock: FixedClock
    passwords: dict[str, str] = field(default_factory=dict)
    sessions: dict[str, SignedIn] = field(default_factory=dict)
    papers: dict[tuple[bytes, Lang], bytes] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    """In which role each of them signed in last."""
    last: dict[str, bytes] = field(default_factory=dict)
    """The file and the record that were last acted on, for pictures."""

    def signed_in(self, login: str) -> SignedIn:
        """Hers, signed in if she is not yet, and anew where she was given another role. Raises as ``sign_in`` does."""
        if self._has_another_role(login):
            self.lock(login)
        if login not in self.sessions:
            self.sessions[login] = self._come_in(login)
            self.roles[login] = self.sessions[login].role
        return self.sessions[login]

    def _has_another_role(self, login: str) -> bool:
        """Whether her session says so, as the window does, which tells her to lock and sign in; or she is a keeper by
        now, whose session would go on as what she was.
        """
        try:
            if login in self.sessions:
                self.sessions[login].must(Permission.SEE_TODAY)
                return self.sessions[login].role is not self.roles[login]
        except Refused as why:
            return why.code == "role_changed"
        return False

    def goes_on(self, login: str) -> SignedIn | None:
        """Her session, if she has one; hers is locked where she is switched off or was reset."""
        signed_in = self.sessions.get(login)
        try:
            if signed_in is not None:
                signed_in.must(Permission.SEE_TODAY)
        except Refused:
            self.lock(login)
            return None
        return signed_in

    def _come_in(self, login: str) -> SignedIn:
        """As in a process of her own; after a long pause a keeper says that the clock is right."""
        try:
            signed_in = self._open(login)
        except EnvironmentFault as fault:
            if fault.code != "clock_ahead":
                raise
            self._let_go(self._open("keeper", clock_is_right=True))
            signed_in = self._open(login)
        if signed_in.may(Permission.VIEW_RECORDS) and not signed_in.unsound:
            shredding.shred_due(signed_in)  # as a session does after its first page
        if signed_in.may(Permission.RECORD_CONSENT) and not signed_in.unsound:
            late_withdrawals.finish_withdrawals(signed_in)
            told_back.take_to_worker(signed_in)
            legal_limits.remind(signed_in)
            debriefing.end_of_cancelled(signed_in)
            way_view.settle_called_off(signed_in)
            not_safe.tell_not_safe(signed_in)
        elif signed_in.may(Permission.RECORD_CONSENT):
            told_back.tell_at_risk(signed_in)
        return signed_in

    def _open(self, login: str, *, clock_is_right: bool = False) -> SignedIn:
        station = Station.find(self.data)
        if station is None:
            raise ScriptFault("the practice office is gone")
        station.play(self.replay)
        try:
            return sign_in(station, login, self.passwords.get(login, ""), clock_is_right=clock_is_right)
        except NsintakeError:
            station.close()
            raise

    def _let_go(self, signed_in: SignedIn) -> None:
        signed_in.close()
        signed_in.station.close()

    def lock(self, login: str) -> None:
        """She locks, if she is signed in."""
        signed_in = self.sessions.pop(login, None)
        if signed_in is not None:
            self._let_go(signed_in)

    def lock_all(self) -> None:
        for login in list(self.sessions):
            self.lock(login)


@dataclass
class _Desk:
    """Where one act is done; see ``acts.Desk``."""

    office: _Office
    diary: Diary
    signed_in: SignedIn
    step: ScriptStep
    look: str
    photographer: Photographer | None

    @property
    def papers(self) -> dict[tuple[bytes, Lang], bytes]:
        return self.office.papers

    @property
    def stick(self) -> Path:
        self.office.stick.mkdir(parents=True, exist_ok=True)
        return self.office.stick

    def take_pictures(self, case_id: bytes | None, record_id: bytes | None) -> None:
        if self.photographer is None or self.diary.shots is None:
            return
        self.diary.shots.mkdir(parents=True, exist_ok=True)
        case_id, record_id = case_id or self.office.last.get("case_id"), record_id or self.office.last.get("record_id")
        self.photographer(Look(self.signed_in, self.diary.shots, self.look, case_id, record_id))

    def keep(self, sheet: Sheet) -> None:
        act = self.step.name or self.step.place
        self.diary.paper(sheet, who=self.step.who, at=self.office.clock.now(), act=act)

    def uid(self, login: str) -> str:
        if not login:
            return ""
        found = (account.uid for account in self.signed_in.accounts.all() if account.login_name == login)
        uid = next(found, None)
        if uid is None:
            there = ", ".join(account.login_name for account in self.signed_in.accounts.all())
            raise ScriptFault(f"{self.step.place}: nobody is called {login!r}; there is: {there}")
        return uid

    def password(self, login: str) -> str:
        return self.office.passwords.get(login, "")

    def new_password(self, login: str) -> str:
        del login
        return passwords.five_words(Lang.EN)

    def changed(self, login: str, password: str) -> None:
        self.office.passwords[login] = password


class Play:
    """One play of one script in an empty folder ``data``. ``close`` ends every session."""

    def __init__(
        self,
        script: PracticeScript,
        data: Path,
        diary: Diary,
        *,
        stick: Path,
        seed: int | None = None,
        photographer: Photographer | None = None,
    ) -> None:
        self._photographer = photographer
        self._script = script
        self._diary = diary
        self._zone = script.times.zone
        self._clock = FixedClock(script.start.astimezone(UTC))
        drawn = random.Random(script.seed if seed is None else seed)  # noqa: S311 - codes of fictional women
        self._office = _Office(data, stick, Replay(self._clock, drawn.randrange, self._zone), self._clock)
        self._results: dict[str, dict[str, object]] = {}
        self._due: dict[DueClass, set[_Due]] = {}
        self._silent: tuple[tuple[datetime, datetime], ...] = ()
        self._rung: set[tuple[DueClass, _Due]] = set()
        self._looks = 0
        self._names = {step.name for step in script.steps}
        self._began = 0.0
        self._done = self.unmet = 0

    def found(self) -> None:
        """Found the office, at the start of the script; its passwords are drawn as for any practice office."""
        founding.found_practice(self._office.data, params=FLOOR, staff=STAFF, clock=self._clock)
        station = Station.find(self._office.data)
        hints = () if station is None else station.accounts_hint()
        self._office.passwords = {account.login: account.password for account in hints}

    def run(self, *, go_on: bool = False, progress: Progress = lambda _done, _of: None) -> None:
        """Play all of it. Raises NotMet for the first act that ends otherwise than expected, unless ``go_on``."""
        steps = self._script.steps
        try:
            for number, step in enumerate(steps, start=1):
                if number > 1 and self._day(step.at) != self._day(steps[number - 2].at):
                    self._end_day(steps[number - 2].at)
                self._advance(step.at)
                self._play(number, step, go_on=go_on)
                progress(number, len(steps))
            if steps:
                self._end_day(steps[-1].at)
        finally:
            try:
                self._end()
            finally:
                self.close()

    def _end(self) -> None:
        """What there is at the end, also where the play was stopped: whoever may read every log says it."""
        for login in ("keeper", *self._office.passwords):
            self._office.goes_on(login)
            try:
                signed_in = self._office.signed_in(login)
            except NsintakeError:
                continue
            if signed_in.may(Permission.READ_CASE_AUDIT):
                self._diary.end(signed_in, acts=self._done, unmet=self.unmet)
                return

    def close(self) -> None:
        """End every session and write what is written line by line."""
        self._office.lock_all()
        self._diary.close()

    def _day(self, moment: datetime) -> object:
        return moment.astimezone(self._zone).date()

    # --- one act

    def _play(self, number: int, step: ScriptStep, *, go_on: bool) -> None:
        self._began = time.perf_counter()
        said: dict[str, Any] = {"n": number, "at": step.at, "as": step.who, "do": step.act.name, "id": step.name}
        code = OK
        try:
            gives = self._do(step)
            said |= {"gives": gives}
            self._results[step.name] = dict(gives)
        except NsintakeError as error:
            code = error.code
            said |= {"kind": error.kind, "params": dict(error.params)}
        except ScriptFault as fault:
            code = fault.code
            said |= {"kind": "script", "params": {"why": str(fault)}}
        met = code == step.expect
        said |= {"code": code, "expected": step.expect, "met": met}
        self._diary.act({**said, "ms": round((time.perf_counter() - self._began) * 1000, 1)})
        self._tell_due(step.who)
        self._done = number
        if not met:
            self.unmet += 1
            if not go_on:
                raise NotMet(f"{step.place}: {step.who} {step.act.name}: {code}, expected {step.expect}{_why(said)}")

    def _do(self, step: ScriptStep) -> dict[str, Any]:
        given = {name: filled(raw, self._results, f"{step.place}.{name}") for name, raw in step.given.items()}
        if step.act.name == "sign_out":
            self._office.lock(step.who)
            return {}
        signed_in = self._office.signed_in(step.who)
        self._began = time.perf_counter()  # signing in is no part of what an act takes
        look = ""
        if step.act.name == "look":
            self._looks += 1
            look = step.name or self._free_look()
            self._diary.today(today.today(signed_in), who=step.who, at=self._clock.now(), look=look)
        picture = f"{self._day(self._clock.now())}-{in_a_name(step.who)}-{look}"
        desk = _Desk(self._office, self._diary, signed_in, step, picture, self._photographer)
        results = {name for name, raw in step.given.items() if isinstance(raw, str) and mentions(raw)}
        gives = step.act.run(desk, given, step.place, self._script.times, as_they_are=results)
        if step.act.name in _ENDS_SESSION:
            self._office.lock(step.who)
        for name in ("case_id", "record_id"):
            named = gives.get(name) or given.get(name)
            if isinstance(named, str):
                self._office.last[name] = bytes.fromhex(named)
        return gives

    def _free_look(self) -> str:
        """What a look without an id is called: no other act is, so that no file is written over another one."""
        while f"look{self._looks}" in self._names:
            self._looks += 1
        return f"look{self._looks}"

    # --- what happens by itself

    def _advance(self, to: datetime) -> None:
        """Go on to a moment. What waits for the batch goes at its hour while somebody who signs is there."""
        now, to = self._clock.now(), to.astimezone(UTC)
        hour = now.astimezone(self._zone).replace(hour=BATCH_HOUR, minute=0, second=0, microsecond=0)
        if now < hour <= to:
            self._ring(now, hour)
            self._clock.moment = hour.astimezone(UTC)
            for signed_in in filter(None, map(self._office.goes_on, list(self._office.sessions))):
                if signed_in.may(Permission.SIGN_RELEASE) and not signed_in.unsound:
                    deliver(signed_in)
        self._ring(self._clock.now(), to)
        self._clock.moment = max(self._clock.now(), to)

    def _ring(self, now: datetime, to: datetime) -> None:
        passed = sorted((self._heard(due.at), kind, due) for kind, of_it in self._due.items() for due in of_it)
        for at, kind, due in passed:
            if now < at <= to and (kind, due) not in self._rung:
                self._rung.add((kind, due))
                self._diary.alarm(at, kind, due.moment)

    def _heard(self, at: datetime) -> datetime:
        """When it rings: after a meeting in which it falls due."""
        for start, end in self._silent:
            at = end if start <= at < end else at
        return at

    def _tell_due(self, login: str) -> None:
        """As a session tells its launcher after whatever was written: the classes it knows of, and no others."""
        signed_in = self._office.goes_on(login)
        if signed_in is None:
            return
        now, rung, found = self._clock.now(), self._rung, alarms.alarms(signed_in)
        if found.silent is not None:
            self._silent = found.silent
        for kind in sorted(found.classes):
            before = self._due.get(kind, set())
            self._due[kind] = {_Due(alarm.rings_at, alarm.moment) for alarm in found.due if alarm.due_class is kind}
            for due in sorted(self._due[kind] - before):
                if self._heard(due.at) <= now and (kind, due) not in rung:
                    rung.add((kind, due))
                    self._diary.alarm(now, kind, due.moment)

    def _end_day(self, last: datetime) -> None:
        """Everybody who can sign in looks at Today, and locks."""
        close = last.astimezone(self._zone).replace(hour=END_OF_DAY, minute=0, second=0, microsecond=0)
        self._advance(max(close, last))
        for login in self._office.passwords:
            self._office.goes_on(login)
            try:
                signed_in = self._office.signed_in(login)
            except NsintakeError:
                continue  # switched off, or her password was reset
            self._tell_due(login)
            self._diary.today(today.today(signed_in), who=login, at=self._clock.now())
        self._office.lock_all()


def _why(said: dict[str, Any]) -> str:
    params = said.get("params") or {}
    return f" ({', '.join(f'{name} {value}' for name, value in params.items())})" if params else ""


def play(
    script: PracticeScript,
    data: Path,
    out: Path | None,
    *,
    stick: Path,
    seed: int | None = None,
    go_on: bool = False,
    progress: Progress = lambda _done, _of: None,
    photographer: Photographer | None = None,
) -> int:
    """Found an office in ``data`` and play a script; how many acts ended otherwise than expected. Raises NotMet."""
    diary = Diary(out, script.times.zone)
    played = Play(script, data, diary, stick=stick, seed=seed, photographer=photographer)
    played.found()
    played.run(go_on=go_on, progress=progress)
    return played.unmet
