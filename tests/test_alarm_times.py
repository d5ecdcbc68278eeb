"""When something rings, with clocks that jump: nothing is lost, nothing begins twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nsintake import alarm_times
from nsintake.alarm_times import AGAIN, Alarms, SleepWatch, is_within

NINE = 1_764_300_000.0
HOUR = 3600.0


@dataclass
class Clocks:
    """The computer's clock, which can be set, and one that only goes forward and stops while the computer sleeps."""

    wall: float = NINE
    steady: float = 50.0
    since_start: float = 70.0

    def go(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds
        self.since_start += seconds

    def doze(self, seconds: float) -> None:
        self.wall += seconds
        self.since_start += seconds


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    return used(Clocks(), monkeypatch)


def used(made: Clocks, monkeypatch: pytest.MonkeyPatch) -> Clocks:
    for name in ("wall", "steady", "since_start"):
        monkeypatch.setattr(alarm_times, name, lambda name=name: getattr(made, name))
    return made


def test_it_rings_at_its_time_and_every_five_minutes_until_it_is_taken_away(clocks: Clocks) -> None:
    alarms = Alarms()
    alarms.take({"ten": NINE + HOUR})
    clocks.go(HOUR - 1)
    assert (alarms.look(), alarms.ringing()) == (set(), set())
    clocks.go(1)
    assert alarms.look() == {"ten"}
    clocks.go(AGAIN - 1)
    assert (alarms.look(), alarms.ringing()) == (set(), {"ten"})
    clocks.go(1)
    assert alarms.look() == {"ten"}
    alarms.take({})
    clocks.go(AGAIN)
    assert (alarms.look(), alarms.ringing()) == (set(), set())


def test_a_clock_that_is_set_forward_rings_at_once(clocks: Clocks) -> None:
    alarms = Alarms()
    alarms.take({"ten": NINE + HOUR})
    clocks.wall += HOUR
    assert alarms.look() == {"ten"}
    clocks.wall -= HOUR
    assert (alarms.look(), alarms.ringing()) == (set(), {"ten"})
    clocks.go(AGAIN)
    assert alarms.look() == {"ten"}, "it goes on, by a clock that nobody sets"


def test_a_clock_that_is_set_back_delays_nothing(clocks: Clocks) -> None:
    alarms = Alarms()
    alarms.take({"ten": NINE + HOUR})
    clocks.wall -= 24 * HOUR
    alarms.take({"ten": NINE + HOUR, "eleven": NINE + 2 * HOUR})
    clocks.go(HOUR)
    assert alarms.look() == {"ten"}


def test_what_falls_due_while_the_computer_sleeps_rings_when_it_wakes(clocks: Clocks) -> None:
    alarms, watch = Alarms(), SleepWatch()
    alarms.take({"ten": NINE + HOUR})
    clocks.go(2)
    watch.look()
    clocks.doze(2 * HOUR)
    watch.look()
    assert alarms.look() == {"ten"}
    assert watch.away == [(0.0, NINE), (NINE + 2, NINE + 2 + 2 * HOUR)]
    assert is_within(watch.away[1:], NINE + HOUR)
    assert not is_within(watch.away[1:], NINE + 2 + 2 * HOUR)


def test_a_clock_that_is_set_is_no_sleep_and_few_sleeps_are_remembered(clocks: Clocks) -> None:
    watch = SleepWatch()
    clocks.wall += HOUR
    clocks.go(1)
    watch.look()
    assert len(watch.away) == 1
    for _ in range(20):
        clocks.doze(60)
        watch.look()
    assert len(watch.away) == 8


def test_what_rang_before_a_lock_goes_on_whatever_the_clock_says_now(clocks: Clocks) -> None:
    alarms = Alarms()
    alarms.take({"ten": NINE + HOUR, "eleven": NINE + 2 * HOUR}, begun={"ten"})
    assert alarms.look() == {"ten"}


def test_what_another_process_knew_before_the_clock_was_set_back_is_not_delayed(clocks: Clocks) -> None:
    before, after = Alarms(), Alarms()
    before.take({"ten": NINE + HOUR, "nine": NINE})
    assert before.look() == {"nine"}
    clocks.wall -= 24 * HOUR
    known = before.deadlines()
    assert known == {"ten": 70.0 + HOUR, "nine": 0.0}
    after.take({"ten": NINE + HOUR, "nine": NINE, "eleven": NINE + 2 * HOUR}, by=known)
    assert after.look() == {"nine"}
    clocks.go(HOUR - 1)
    assert after.look() == {"nine"}, "again, and ten not yet"
    clocks.go(1)
    assert after.look() == {"ten"}


def test_what_waited_since_somebody_saw_it_comes_back_as_it_was(clocks: Clocks) -> None:
    alarms = Alarms()
    alarms.take({"ten": NINE + HOUR, "rang": NINE})
    assert alarms.look() == {"rang"}
    alarms.take({"seen": NINE + AGAIN})
    assert alarms.deadlines() == {"ten": 70.0 + HOUR, "rang": 0.0, "seen": 70.0 + AGAIN}
    clocks.wall -= 24 * HOUR
    clocks.go(1)
    alarms.take({"ten": NINE + HOUR, "rang": NINE})
    assert alarms.look() == {"rang"}
    clocks.go(HOUR - 1)
    assert "ten" in alarms.look()
    for number in range(200):
        alarms.take({number: NINE})
    assert len(alarms.deadlines()) < 100, "not without end"


jumps = st.lists(
    st.one_of(st.floats(1, 400), st.floats(-90_000, 90_000).map(lambda jump: (jump,))), min_size=1, max_size=40
)


@given(
    due=st.lists(st.floats(1, 6000), min_size=1, max_size=6, unique=True),
    steps=jumps,
)
def test_however_the_clock_jumps_each_begins_once_and_none_is_late(
    due: list[float], steps: list[float | tuple[float]]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        clocks = used(Clocks(), patch)
        alarms, begun, passed = Alarms(), Counter[object](), 0.0
        times = {at: NINE + at for at in due}
        for step in [*steps, 6000.0]:
            before = alarms.ringing()
            alarms.take(times)
            if isinstance(step, tuple):
                clocks.wall += step[0]
            else:
                clocks.go(step)
                passed += step
            alarms.look()
            begun.update(alarms.ringing() - before)
            assert before <= alarms.ringing()
            assert {at for at in due if at + 0.001 <= passed} <= alarms.ringing(), "late"
        assert begun == Counter(due)
