"""Somebody goes with her, through the real window, under the real launcher: a missed call is lost by no lock and no
restart, and the word for danger leads to the last step at once.

The clock is set from one hour of the day to the next; what rings is measured in real seconds.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Any

import pytest

from nsintake.clock import FixedClock
from nsintake.crypto.kdf import FLOOR
from nsintake.domain.accompaniment import CheckIn, Companion
from nsintake.domain.consent import SeenHow
from nsintake.domain.meeting import Meeting
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.accompaniment import way_planning
from nsintake.services.day import case_view
from nsintake.services.founding import practice_office
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.services.station.founding_work import admit, person
from nsintake.store.sealed import new_id
from tests.attacks.alarm_desk import Desk, alive, until
from tests.journeys.stage import Play
from tests.journeys.way_acts import HERS, TYPED, WATCHER
from tests.services.ladder import CARE, answers
from tests.services.real_station import RealStation, say_to_whom_she_complains
from tests.services.ways import a_way, somebody

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
WITHIN = 5.0
"""Seconds from the time at which something is due to its sound."""
WORKER, OFFICER = "nasrin", "yousif"
STAFF = {WORKER: ("Nasrin Aziz", Role.INTAKE), OFFICER: (WATCHER, Role.LIAISON)}
PASSWORDS = {WORKER: "seven lanterns cross a dry river", OFFICER: "basket mirror cloud tram eleven"}
DAY = (datetime.now().astimezone() + timedelta(days=1)).date()
HER_WORDS = ("Wisal", "\u0648\u0635\u0627\u0644", "555 0134", "dark_gate", *(TYPED[name] for name in HERS))


def on_the_day(hour: int, minute: int, second: int = 0) -> datetime:
    """That hour of the day of these ways by this computer's clock."""
    return datetime.combine(DAY, clock_time(hour, minute, second)).astimezone()


class Office(Desk):
    """The launcher of an office whose sessions play acts of ways."""

    def act(self, name: str, *given: object) -> Any:
        """Play an act in the session that runs; what it gives back."""
        said = self.order(name, *given)
        assert not (isinstance(said, dict) and "failed" in said), f"{name}: {said['failed']}"
        return said

    def lock(self) -> None:
        """The session's process ends, and the launcher goes on."""
        self.act("lock")
        until(lambda: not alive(self.pid), "the session's process to end")
        assert self.process is not None
        assert self.process.poll() is None

    def it_is(self, hour: int, minute: int, second: int = 0) -> float:
        """Set the clock of the computer; the real second at which it was set."""
        return self.set_clock(on_the_day(hour, minute, second).timestamp() - time.time())

    def rings(self, since: int, at: float) -> None:
        """It sounds again after so many times, within five seconds of a real second and not before it."""
        until(lambda: len(self.heard()) > since, "the sound of the alarm", 4 * WITHIN)
        assert -0.1 <= self.heard()[since] - at <= WITHIN
        until(self.window, "the alarm window")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A founded station without a keyring; tomorrow a woman is in the house from 11:05 on, and in the afternoon the
    keeper goes with another one."""
    made = RealStation(tmp_path_factory.mktemp("ways"), clock=FixedClock(datetime.now(UTC)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NSINTAKE_STATE", str(made.folder / "state"))
        keeper = made.begin()
        made.finish(keeper)
        say_to_whom_she_complains(keeper)
        for login, (name, role) in STAFF.items():
            who, password = person(login, name, role), PASSWORDS[login]
            admit(keeper.files, keeper.ring, who, password=password, secret=keeper.station.secret, params=FLOOR)
        worker = sign_in(made.station(), WORKER, PASSWORDS[WORKER])
        made.sessions.append(worker)
        notes = _tomorrow(worker)
        made.close()
    folders = (str(made.data), "", "", "")
    Play(*folders, passwords=PASSWORDS, notes={**notes, "papers": {"S": made.papers["S"].split()}}).write(
        made.folder / "play.json"
    )
    return made.folder


def _tomorrow(worker: SignedIn) -> dict[str, str]:
    calm = {"deadline_today": "no", "suicide": "no", "safe_home": "yes"}
    hers = practice_office.record(worker, answers(**calm))
    other = practice_office.record(worker, answers(**calm, names="Um Saif", phones="", account="@other.9.x"))
    starts = on_the_day(14, 0)
    afternoon = a_way(
        worker,
        recipient_id=CARE,
        starts=starts,
        check_ins=(CheckIn(starts + timedelta(minutes=30), 15), CheckIn(starts + timedelta(hours=1), 15)),
        companions=(Companion(somebody(worker, Role.KEEPER), woman=True, phone="07701112277"),),
    )
    made = way_planning.plan_way(worker, other, afternoon)
    visit = Meeting("KQ7Z3P", "Room 1", on_the_day(11, 20), on_the_day(11, 5), SeenHow.FACE, (), female_officer=False)
    meeting_id = new_id()
    with worker.liaison.begin() as work:
        worker.liaison.put(work, "meeting", meeting_id, meeting_id, visit, verb="plan")
        work.commit()
    code = next(row.code for row in case_view.list_cases(worker) if row.case_id == hers)
    return {"case": code, "later": made.code, "later_id": made.accompaniment_id.hex()}


@pytest.fixture
def office(prepared: Path, tmp_path: Path) -> Iterator[tuple[Office, dict[str, Any]]]:
    for name in ("data", "state"):
        shutil.copytree(prepared / name, tmp_path / name)
    play = replace(Play.read(prepared / "play.json"), out=str(tmp_path / "out"))
    play.write(tmp_path / "play.json")
    made = Office(tmp_path, launcher="tests.journeys.way_launcher")
    yield made, play.notes
    made.close()


def test_a_call_missed_while_locked_rings_through_a_restart_until_she_is_safe_elsewhere(
    office: tuple[Office, dict[str, Any]],
) -> None:
    desk, notes = office
    desk.it_is(8, 40)
    desk.start()
    desk.act("sign_in", WORKER)
    way = desk.act("plan_way", notes["case"], DAY.isoformat())
    desk.lock()
    desk.it_is(9, 1)
    desk.act("sign_in", OFFICER)
    desk.act("open_way", way["code"])
    desk.act("set_out")
    desk.it_is(10, 2)
    assert "10:02" in desk.act("called")[-1]
    desk.lock()
    _the_next_call_is_missed(desk)
    desk.kill()
    before = len(desk.heard())
    desk.rings(before, desk.start())
    _the_watcher_does_each_step(desk)
    assert "Safe elsewhere" in desk.act("end", "safe_elsewhere")
    assert "A woman arrives" in desk.act("bar_without", "Nobody called"), "what came second is first now"
    for page in (desk.act("reads"), desk.act("list_of_ways")):
        assert way["code"] in page
        assert "Safe elsewhere" in page
        assert [word for word in (*HER_WORDS, notes["case"]) if word in page] == []
    kept = desk.act("stored", way["way"])
    assert "SAFE_ELSEWHERE" in kept
    assert [word for word in (*HER_WORDS, notes["case"]) if word in kept] == []
    desk.lock()
    desk.act("sign_in", WORKER)
    lines = desk.act("her_time_line", notes["case"]).splitlines()
    assert any("On the way with her" in line and "Safe elsewhere" in line for line in lines), lines
    assert any(line.endswith("09:00") for line in lines), lines


def _the_next_call_is_missed(desk: Office) -> None:
    """At 11:15, while a woman is in the house and the screen is locked."""
    before = len(desk.heard())
    at = desk.it_is(11, 14, 57) + 3
    until(lambda: time.time() > at - 1, "the time just before")
    assert (len(desk.heard()), desk.window()) == (before, 0), "a woman is in the house, and nobody is missed yet"
    desk.rings(before, at)


def _the_watcher_does_each_step(desk: Office) -> None:
    """She signs in, sees it before all else, and does what was agreed; it rings again when she waits too long."""
    desk.act("sign_in", OFFICER)
    first = desk.act("bar", "Nobody called")
    assert first.startswith("Nobody called from the way with her"), first
    assert "11:15" in first
    assert "Nobody may have heard this" in first
    assert "One more is due" in first, "the woman who is in the house comes after it"
    until(lambda: not desk.window(), "the alarm window to go")
    assert "11:15" in desk.act("answer_alarm")
    steps = (
        ("Call the phones", "11:16"),
        ("Call the first contact", "11:17"),
        ("Call the second contact", "11:18"),
        ("Do the last step", "11:24"),
    )
    for words, hour in steps:
        desk.it_is(*map(int, hour.split(":")))
        if hour == "11:24":
            assert "Nobody called" in desk.act("bar", "Nobody called"), "six minutes after the step before"
        last = desk.act("step", words)[-1]
        assert words in last
        assert hour in last
        assert WATCHER in last
        desk.act("bar_without", "Nobody called")


def test_a_drill_changes_nothing_and_the_word_for_danger_leads_to_the_last_step(
    office: tuple[Office, dict[str, Any]],
) -> None:
    desk, notes = office
    desk.it_is(13, 50)
    desk.start()
    desk.act("sign_in", OFFICER)
    desk.act("open_way", notes["later"])
    kept, before = desk.act("stored", notes["later_id"]), len(desk.heard())
    words = desk.act("drill")
    assert "This is a drill" in words
    assert words.index("Call the phones") < words.index("Call the first contact") < words.index("Do the last step")
    until(lambda: len(desk.heard()) > before, "the sound of the drill")
    assert desk.act("stored", notes["later_id"]) == kept
    assert "Nobody called" not in desk.act("bar", "")
    desk.act("set_out")
    desk.it_is(14, 31)
    desk.act("called")
    before = len(desk.heard())
    assert "Do the last step" in desk.act("duress")
    assert desk.act("bar", "The word for danger").startswith("The word for danger was said")
    until(lambda: len(desk.heard()) > before, "the sound in the session")
    before, locked = len(desk.heard()), time.time()
    desk.lock()
    desk.rings(before, locked)
