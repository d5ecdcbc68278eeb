"""A script as it is read: who does what when, and what is expected to come of it. Checked whole first.

Every fault names the act's place in the file and what there is.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from nsintake import paths
from nsintake.practice.act import Act
from nsintake.practice.acts import act_named
from nsintake.practice.values import NotDone, ScriptFault, Times
from nsintake.services.founding.practice_office import STAFF
from nsintake.store.signin import login_key

OK = "ok"
LARGEST = 20_000_000
_OF_SCRIPT = ("start", "acts", "seed", "about")
_OF_ACT = ("at", "as", "do", "id", "expect")
_NAME = re.compile(r"[A-Za-z0-9][\w-]{0,63}")
_RESULT = re.compile(r"\$([A-Za-z0-9][\w-]*)\.([a-z_]+)")
_CODE = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class ScriptStep:
    """One act of a script. ``place`` is its place in the file; ``given`` its arguments as written."""

    place: str
    at: datetime
    who: str
    act: Act
    name: str
    given: dict[str, object]
    expect: str


@dataclass(frozen=True, slots=True)
class PracticeScript:
    """A whole script in the order it is played."""

    start: datetime
    steps: tuple[ScriptStep, ...]
    times: Times
    seed: int = 1
    about: str = ""

    def moved(self, days: int) -> PracticeScript:
        """The same, every time in it that many days later."""
        by = timedelta(days=days)
        steps = tuple(replace(step, at=step.at + by) for step in self.steps)
        return replace(self, start=self.start + by, steps=steps, times=replace(self.times, days=days))

    @property
    def last(self) -> datetime:
        """The moment of its last act."""
        return self.steps[-1].at if self.steps else self.start


def load(path: Path) -> PracticeScript:
    """Read a file. Raises ScriptFault, EnvironmentFault as ``paths.read_file`` does."""
    raw = paths.read_file(path, LARGEST)
    if raw is None:
        raise ScriptFault(f"{path.name}: there is no such file")
    try:
        return read_script(json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_each_once))
    except (ValueError, RecursionError) as error:  # also numbers of thousands of digits, lists in lists in lists
        raise ScriptFault(f"{path.name}: is no JSON in UTF-8: {error}") from None


def _each_once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    said = dict(pairs)
    if len(said) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ScriptFault(f"an object says {twice!r} twice: {', '.join(names)}")
    return said


def read_script(said: object) -> PracticeScript:
    """A script from what its JSON says. Raises ScriptFault."""
    if not isinstance(said, dict):
        raise ScriptFault(f"a script is an object with: {', '.join(_OF_SCRIPT)}")
    _known(said, _OF_SCRIPT, "the script")
    start = _start(said.get("start"))
    times = Times(start.tzinfo or start.astimezone().tzinfo or Times().zone)
    seed = said.get("seed", 1)
    if type(seed) is not int:
        raise ScriptFault("seed: a number is needed")
    listed = said.get("acts")
    if not isinstance(listed, list):
        raise ScriptFault("acts: a list of acts is needed")
    return PracticeScript(start, _Reader(start, times).steps(listed), times, seed, str(said.get("about", "")))


def _known(said: dict[str, object], there: tuple[str, ...], place: str) -> None:
    for name in said:
        if name not in there:
            raise ScriptFault(f"{place}: there is no {name!r}; there is: {', '.join(there)}")


def _start(raw: object) -> datetime:
    start = Times().moment(raw, "start") if raw is not None else None
    if start is None or not isinstance(raw, str) or datetime.fromisoformat(raw).tzinfo is None:
        raise ScriptFault("start: a moment with its zone is needed, such as 2026-11-01T08:00+03:00")
    return start


class _Reader:
    """Reads the acts one after another: each knows what those before it give, and who there is by then."""

    def __init__(self, start: datetime, times: Times) -> None:
        self._times = times
        self._now, self._acted = start, False
        self._people = [person.login for person in STAFF]
        self._gave: dict[str, Act] = {}

    def steps(self, listed: list[object]) -> tuple[ScriptStep, ...]:
        return tuple(self._step(said, f"acts[{at}]") for at, said in enumerate(listed))

    def _step(self, said: object, place: str) -> ScriptStep:
        if not isinstance(said, dict):
            raise ScriptFault(f"{place}: an act is an object with: {', '.join(_OF_ACT)} and its arguments")
        name = str(said.get("id", ""))
        if name:
            place = f"{place} ({name})"
        at, who = self._at(said, place), self._who(said, place)
        does = said.get("do")
        if not isinstance(does, str):
            raise ScriptFault(f"{place}: do: the name of an act is needed")
        act = act_named(does, place)
        given = {key: value for key, value in said.items() if key not in _OF_ACT}
        self._references(given, place)
        act.check(given, place, self._times, later=mentions)
        expect = said.get("expect", OK)
        if not isinstance(expect, str) or not _CODE.fullmatch(expect):
            raise ScriptFault(f"{place}: expect: {OK!r} or the code of an error, not {expect!r}")
        self._note(act, name, given, place)
        return ScriptStep(place, at, who, act, name, given, expect)

    def _at(self, said: dict[str, object], place: str) -> datetime:
        at = self._times.moment(said.get("at"), f"{place}.at")
        if at < self._now:
            before = "the act before it" if self._acted else "the founding"
            raise ScriptFault(f"{place}.at: {at.isoformat()} is before {self._now.isoformat()}, {before}")
        self._now, self._acted = at, True
        return at

    def _who(self, said: dict[str, object], place: str) -> str:
        typed = said.get("as")
        who = login_key(typed) if isinstance(typed, str) else ""
        if who not in self._people:
            raise ScriptFault(f"{place}: nobody is called {typed!r}; there is: {', '.join(self._people)}")
        return who

    def _note(self, act: Act, name: str, given: dict[str, object], place: str) -> None:
        if act.name == "make_account" and isinstance(given.get("login"), str):
            self._people.append(login_key(str(given["login"])))
        if name:
            if not _NAME.fullmatch(name):
                raise ScriptFault(f"{place}: id: up to 64 letters, digits, - and _ are needed, not {name!r}")
            if name in self._gave:
                raise ScriptFault(f"{place}: id: there is an act called {name!r} before it")
            self._gave[name] = act

    def _references(self, value: object, place: str) -> None:
        if isinstance(value, dict):
            for key, part in value.items():
                self._references(part, f"{place}.{key}")
        elif isinstance(value, list):
            for at, part in enumerate(value):
                self._references(part, f"{place}[{at}]")
        elif (found := _result_of(value)) is not None:
            act = self._gave.get(found[0])
            if act is None:
                there = ", ".join(self._gave) or "none"
                raise ScriptFault(f"{place}: no act before this one is called {found[0]!r}; there is: {there}")
            if found[1] not in act.gives:
                gives = ", ".join(act.gives) or "nothing"
                raise ScriptFault(f"{place}: {act.name} gives no {found[1]!r}; it gives: {gives}")


def _result_of(value: object) -> tuple[str, str] | None:
    found = _RESULT.fullmatch(value) if isinstance(value, str) else None
    return (found[1], found[2]) if found else None


def mentions(value: object) -> bool:
    """Whether a value names the result of an earlier act anywhere."""
    if isinstance(value, dict):
        return any(mentions(part) for part in value.values())
    if isinstance(value, list):
        return any(mentions(part) for part in value)
    return _result_of(value) is not None


def filled(value: object, results: dict[str, dict[str, object]], place: str) -> object:
    """A value with the results of earlier acts in it. Raises NotDone where one of them gave none."""
    if isinstance(value, dict):
        return {key: filled(part, results, f"{place}.{key}") for key, part in value.items()}
    if isinstance(value, list):
        return [filled(part, results, f"{place}[{at}]") for at, part in enumerate(value)]
    found = _result_of(value)
    if found is None:
        return value
    if found[0] not in results:
        raise NotDone(f"{place}: {found[0]} was not done, so there is no {value}")
    return results[found[0]][found[1]]
