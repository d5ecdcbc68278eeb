"""A ladder of practice offices, each rung made once a run and copied for every test.

Real keys at the floor of the KDF, real files, sessions by the real sign-in. The clock says ``MOMENT`` unless a test
moves it. Rungs: founded, a letter heard and waiting, the letter released, two copies of it printed, those handed over.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto import user_blob
from nsintake.crypto.kdf import FLOOR
from nsintake.domain.consent import Item, SeenHow
from nsintake.domain.language import Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.meeting import Meeting
from nsintake.domain.meeting_plan import Coming, MeetingTimes, MeetingToBe, Stay
from nsintake.domain.reading import every_page
from nsintake.domain.release import Heard
from nsintake.errors import EnvironmentFault
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import case_view
from nsintake.services.founding import founding, practice_office
from nsintake.services.letters import letters, named, release
from nsintake.services.liaison import disclosures, handing, liaison
from nsintake.services.meetings import planning
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from tests.once import derived

MOMENT = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
POLICE, CARE = "cp-qayyarah", "mhpss-mosul"
ROLES = ("administrator", "keeper", "intake", "liaison")
PARAGRAPH = Wording(
    en="She asks that contact be made only through NP.",
    ar="تطلب صاحبة الطلب أن يكون التواصل عبر المنظمة فقط.",
    ckb="داواکار داوا دەکات پەیوەندی تەنها لە ڕێگەی ڕێکخراوەوە بێت.",
)


@dataclass
class Office:
    """A practice office in ``folder`` and everyone who signs in to it; ``close`` ends every session."""

    folder: Path
    clock: FixedClock = field(default_factory=lambda: FixedClock(MOMENT))
    sessions: list[SignedIn] = field(default_factory=list)
    stations: list[Station] = field(default_factory=list)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def station(self) -> Station:
        """The station as a new process would find it."""
        found = Station.find(self.data, clock=self.clock)
        assert found is not None
        self.stations.append(found)
        return found

    def passwords(self) -> dict[str, str]:
        return {account.login: account.password for account in self.station().accounts_hint()}

    def sign_in(
        self, login: str, *, carried: Mapping[str, str] | None = None, clock_is_right: bool | None = None
    ) -> SignedIn:
        """A new session, as in a process of its own; a password is derived once a run, which is the price of it all.

        ``carried`` is what the launcher kept from the session before. Where a test lets months pass, whoever may says
        that the clock is right, unless ``clock_is_right`` says what is to be said.
        """
        try:
            return self._sign_in(login, carried, clock_is_right=clock_is_right or False)
        except EnvironmentFault as fault:
            if fault.code != "clock_ahead" or clock_is_right is not None:
                raise
        confirms = self._sign_in(login if login == "intake" else "keeper", None, clock_is_right=True)
        self.sessions.remove(confirms)
        confirms.close()
        confirms.station.close()
        return self._sign_in(login, carried, clock_is_right=False)

    def _sign_in(self, login: str, carried: Mapping[str, str] | None, *, clock_is_right: bool) -> SignedIn:
        station = self.station()
        station.carried = dict(carried or {})
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(user_blob, "derive_kek", derived)
            signed_in = sign_in(station, login, self.passwords()[login], clock_is_right=clock_is_right)
        self.sessions.append(signed_in)
        return signed_in

    def close(self) -> None:
        for signed_in in self.sessions:
            signed_in.close()
        for thread in threading.enumerate():
            if thread.name == "anchors":  # its process would have ended with it: nothing is written after this
                thread.join()
        for station in self.stations:
            station.close()
        self.sessions.clear()
        self.stations.clear()

    def case(self, signed_in: SignedIn, part: str = "وصال") -> bytes:
        """The id of the practice woman whose label contains ``part``."""
        return next(row.case_id for row in case_view.list_cases(signed_in) if part in row.label)

    def case_id(self) -> bytes:
        return (self.folder / "case").read_bytes()

    def draft_id(self) -> bytes:
        return (self.folder / "draft").read_bytes()

    def record_id(self) -> bytes:
        return (self.folder / "record").read_bytes()

    def meeting_id(self) -> bytes:
        return (self.folder / "meeting").read_bytes()

    def letter_ids(self, signed_in: SignedIn) -> list[bytes]:
        """The letters of the rung's record, without the notices that call copies back."""
        cards = liaison.open_record(signed_in, self.record_id()).letters
        return [card.letter_id for card in cards if card.kind is not LetterKind.RECALL]


def answers(**more: str) -> dict[str, str]:
    """A woman's answers up to the read back, with consent for two offices."""
    first: Mapping[str, str] = practice_office.WOMEN[0]
    shares = {f"share.{POLICE}.{item.value}": "share" for item in (Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEMAND)}
    shares |= {f"share.{CARE}.{item.value}": "share" for item in (Item.KIND, Item.AGE)}
    shares |= {f"seen.{POLICE}": "face", f"seen.{CARE}": "face"}
    return {**first, **shares, **more}


def heard_letter(signed_in: SignedIn, case_id: bytes, recipient: str = POLICE) -> bytes:
    """A letter written, every question answered, read to her; it waits for a second person."""
    draft_id = letters.begin_letter(signed_in, case_id, recipient)
    shown = letters.save_text(signed_in, draft_id, PARAGRAPH)
    for finding in shown.findings:
        if not finding.decided:
            letters.decide(signed_in, draft_id, finding)
    letters.record_heard(signed_in, draft_id, Heard.AGREED)
    return draft_id


def sign_only(signed_in: SignedIn, draft_id: bytes) -> release.Released:
    """The second signature of somebody to whom every page was shown; the letter waits for its batch."""
    return release.sign(signed_in, draft_id, read=every_page(letters.preview(signed_in, draft_id).papers))


def read_and_sign(signed_in: SignedIn, draft_id: bytes) -> release.Released:
    """The same, and then somebody decides that it cannot wait: what follows is about a letter that is there."""
    signed = sign_only(signed_in, draft_id)
    if signed.goes_by is not None:
        release.send_now(signed_in)
    return signed


def read_and_sign_named(signed_in: SignedIn, named_id: bytes) -> named.NamedView:
    """The same for a letter that names her."""
    return named.sign(signed_in, named_id, read=every_page(named.preview(signed_in, named_id).papers))


def plan(signed_in: SignedIn, case_id: bytes, recipient: str = POLICE, *, day: int = 1) -> planning.PlannedMeeting:
    """A meeting ``day`` days ahead, everything as it should be."""
    return planning.plan(signed_in, case_id, a_plan(signed_in.now() + timedelta(days=day), recipient))


def sheets_of(signed_in: SignedIn, meeting_id: bytes) -> tuple[str, ...]:
    """The numbers of the fact sheets of a meeting."""
    return tuple(entry.sheet_number for entry in signed_in.liaison.get("meeting", meeting_id, Meeting).coming)


def times_at(starts: datetime, officers: int = 1) -> MeetingTimes:
    """She comes half an hour before and goes first; each officer comes and goes a while after her."""
    minute = timedelta(minutes=1)
    others = tuple(Stay(starts - (10 - at) * minute, starts + (80 + at) * minute) for at in range(officers))
    return MeetingTimes(starts, Stay(starts - 30 * minute, starts + 60 * minute), others)


def a_plan(starts: datetime, *recipients: str, room: str = "Room 1", **changes: Any) -> MeetingToBe:
    """A plan with these offices, everything as it should be."""
    times, coming = times_at(starts, len(recipients)), tuple(Coming(recipient) for recipient in recipients)
    return replace(MeetingToBe(room, times, SeenHow.FACE, coming, female_officer=True), **changes)


@contextmanager
def state_at(folder: Path) -> Iterator[None]:
    """What this OS account remembers is below ``folder`` meanwhile."""
    before = os.environ.get("NSINTAKE_STATE")
    os.environ["NSINTAKE_STATE"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["NSINTAKE_STATE"]
        else:
            os.environ["NSINTAKE_STATE"] = before


@contextmanager
def _rung(below: Path | None) -> Iterator[Office]:
    office = Office(Path(tempfile.mkdtemp(prefix="rung-", dir=_top())))
    if below is not None:
        shutil.copytree(below, office.folder, dirs_exist_ok=True)
    with state_at(office.state):
        yield office
        office.close()


@cache
def _top() -> str:
    """Where the rungs lie; ``remove_rungs`` takes it away at the end of the run.

    In memory where there is such a folder: what a disk does with a write is tried in ``tests/faults``.
    """
    memory = Path("/dev/shm")
    return tempfile.mkdtemp(prefix="nsintake-rungs-", dir=memory if os.access(memory, os.W_OK) else None)


def remove_rungs() -> None:
    if _top.cache_info().currsize:
        shutil.rmtree(_top(), ignore_errors=True)
        for rung in (_top, bare, founded, heard_rung, released_rung, printed_rung, handed_rung):
            rung.cache_clear()


@cache
def bare() -> Path:
    """An administrator and a keeper only, as after a real founding."""
    with _rung(None) as office:
        founding.found_practice(office.data, params=FLOOR, full=False, clock=office.clock)
    return office.folder


@cache
def founded() -> Path:
    """Everybody, and the fictional women."""
    with _rung(None) as office:
        founding.found_practice(office.data, params=FLOOR, full=True, clock=office.clock)
    return office.folder


@cache
def heard_rung() -> Path:
    """One woman's letter to the police, heard by her, waiting for the keeper."""
    with _rung(founded()) as office:
        signed_in = office.sign_in("intake")
        case_id = office.case(signed_in)
        (office.folder / "case").write_bytes(case_id)
        (office.folder / "draft").write_bytes(heard_letter(signed_in, case_id))
    return office.folder


@cache
def released_rung() -> Path:
    """That letter, signed by the keeper."""
    with _rung(heard_rung()) as office:
        signed = read_and_sign(office.sign_in("keeper"), office.draft_id())
        (office.folder / "record").write_bytes(signed.record_id)
    return office.folder


@cache
def printed_rung() -> Path:
    """Two copies of its Arabic paper printed by the liaison officer, not yet counted."""
    with _rung(released_rung()) as office:
        signed_in = office.sign_in("liaison")
        record = liaison.open_record(signed_in, office.record_id())
        arabic = next(card for card in record.letters if card.lang.value == "ar")
        disclosures.record_print(signed_in, arabic.letter_id, copies=2)
    return office.folder


@cache
def handed_rung() -> Path:
    """Those two copies counted and handed over to the office."""
    with _rung(printed_rung()) as office:
        hand_over(office.sign_in("liaison"))
    return office.folder


def hand_over(signed_in: SignedIn, to: str = "the duty officer") -> list[bytes]:
    """Count and hand over whatever is printed and waits for it; the prints by their ids."""
    rows = disclosures.unsettled(signed_in)
    for row in rows:
        disclosures.count_pages(signed_in, row.disclosure_id, pages_out=row.pages_expected, handed_to="liaison officer")
    return [handing.hand_over(signed_in, row.disclosure_id, copies=row.copies, to=to) for row in rows]


def _copy(rung: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    office = Office(Path(tempfile.mkdtemp(prefix="office-", dir=_top())))
    shutil.copytree(rung, office.folder, dirs_exist_ok=True)
    monkeypatch.setenv("NSINTAKE_STATE", str(office.state))
    yield office
    office.close()
    shutil.rmtree(office.folder, ignore_errors=True)


@pytest.fixture
def new_office(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    yield from _copy(bare(), monkeypatch)


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    yield from _copy(founded(), monkeypatch)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    yield from _copy(heard_rung(), monkeypatch)


@pytest.fixture
def released(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    yield from _copy(released_rung(), monkeypatch)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    yield from _copy(printed_rung(), monkeypatch)


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    yield from _copy(handed_rung(), monkeypatch)


@pytest.fixture(scope="session", autouse=True)
def _rungs_are_removed() -> Iterator[None]:
    yield
    remove_rungs()
