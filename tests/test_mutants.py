"""The runner of mutants: what a test notices is noticed, what nobody can tell stays alive."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.mutants.__main__ import reasons_of_nothing, sources_changed
from tests.mutants.forks import UNREACHED, is_inside
from tests.mutants.operators import mutants_of

SOURCE = """from functools import cache, wraps
FLOORS = {1, 2}

def through(function):
    @wraps(function)
    def asked(*given):
        return function(*given)
    return asked

class Door:
    @property
    def may(self):
        return all(
            [self.key > 3,
             True])

    @may.setter
    def may(self, key):
        if key < 0:
            raise ValueError(key)
        self.key = key

@through
@cache
def half(number):
    if number < 0 or number < -1:
        return 0
    return number // 2

def knock(key):
    if key > 3:
        return True

def unasked(number, floor=min(FLOORS)):
    return number >= floor

def counted(key):
    while key < 9:
        if key > 4:
            return key
        key = 5
    return 0

def told(key):
    kept = []
    kept.append(lambda: key > 5)
    return [asked() for asked in kept]

class Late:
    known = tuple(key for key in (1, 2) if key > 1)

    def has(self, keys):
        return any(key > 1 for key in keys)
"""
TESTS = """import pytest
from door import Door, Late, counted, half, knock, told

@pytest.fixture(scope="session")
def door():
    made = Door()
    made.may = 4
    return made

def test_that_holds_once(door):
    assert knock(4) and not hasattr(door, "asked")
    door.asked = True

def test_opens_from_four(door):
    assert door.may
    other = Door()
    other.may = 3
    assert not other.may

def test_no_key_is_below_zero():
    with pytest.raises(ValueError):
        Door().may = -1
    Door().may = 0

def test_counted():
    assert counted(3) == 5

def test_late():
    assert Late().has([2]) and not Late().has([0])

def test_told():
    assert told(5) == [False] and told(6) == [True]

def test_half():
    assert (half(-4), half(-1), half(6)) == (0, 0, 3)

def test_that_fails():
    assert half(6) == 4
"""
RUN = """import json, sys
from pathlib import Path
from tests.mutants import forks
from tests.mutants.forks import ask, is_inside
from tests.mutants.operators import mutants_of
forks.LIMIT = 2
source = (Path.cwd() / "door.py").read_text()
inside = [mutant for mutant in mutants_of("door.py", source) if is_inside(source, mutant)]
found = ask(Path.cwd(), ["test_door.py"], inside)
print(json.dumps({mutant.what: test for mutant, test in found}))
"""


def asked(folder: Path) -> dict[str, str | None]:
    """What the runner says of each change of ``SOURCE``, in a process and a folder of its own."""
    (folder / "door.py").write_text(SOURCE)
    (folder / "test_door.py").write_text(TESTS)
    (folder / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    done = subprocess.run([sys.executable, "-c", RUN], cwd=folder, capture_output=True, check=True, timeout=120)
    assert b"test_that_fails fails without any change" in done.stderr
    assert b"test_that_holds_once fails in a fork without any change" in done.stderr
    said: dict[str, str | None] = json.loads(done.stdout)
    return said


def test_each_change_is_noticed_by_a_test_that_reaches_it_and_the_others_live(tmp_path: Path) -> None:
    inside = [mutant for mutant in mutants_of("door.py", SOURCE) if is_inside(SOURCE, mutant)]
    said = asked(tmp_path)
    alive = {what for what, test in said.items() if test is None}
    assert alive == {
        "half: <= in number < 0",
        "half: <= in number < -1",
        "half: leave out number < -1",
        "counted: <= in key < 9",
        "counted: >= in key > 4",
        "Late.has: >= in key > 1",
        "knock: >= in key > 3",
        "knock: always key > 3",
        "knock: never key > 3",
    }
    assert {what for what, test in said.items() if test == UNREACHED} == {
        "unasked: > in number >= floor",
        "unasked: always number >= floor",
    }
    assert {said[mutant.what] for mutant in inside if mutant.what not in alive} == {
        "test_door.py::test_opens_from_four",
        "test_door.py::test_no_key_is_below_zero",
        "test_door.py::test_half",
        "test_door.py::test_counted",
        "test_door.py::test_counted and those behind it did not end",
        "test_door.py::test_late",
        "test_door.py::test_told",
        UNREACHED,
    }
    assert {"told: skip kept.append(lambda: key > 5)", "told: >= in key > 5"} <= said.keys()


def test_every_reason_why_a_change_makes_no_difference_is_of_a_change_that_is_tried() -> None:
    every = [mutant for path, source in sources_changed().items() for mutant in mutants_of(path, source)]
    assert reasons_of_nothing(every) == []
    assert len(reasons_of_nothing([])) > 200


def test_the_half_of_a_file_for_another_system_is_left_alone() -> None:
    here, there = ("win32", "posix") if sys.platform == "win32" else ("posix", "win32")
    source = "import sys\nif sys.platform == 'win32':\n    def win32(key):\n        return key > 1\n"
    source += "else:\n    def posix(key):\n        return key > 1\n"
    found = {mutant.what.split(":")[0] for mutant in mutants_of("door.py", source)}
    assert (here in found, there in found) == (True, False)


def test_what_is_used_up_when_a_file_is_imported_is_not_inside() -> None:
    outside = [mutant.what for mutant in mutants_of("door.py", SOURCE) if not is_inside(SOURCE, mutant)]
    assert sorted(outside) == [
        "Late: >= in key > 1",
        "Late: also without key > 1",
        "the file: drop 1 from {1, 2}",
        "the file: drop 2 from {1, 2}",
    ]
