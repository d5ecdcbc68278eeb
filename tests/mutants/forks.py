"""Mutants in seconds: the tests are collected once, and a fork of that process tries each mutant.

The fork gives the functions of the changed file their changed code. Then it runs the tests that reach the changed
lines, those of the file's own name first, until one fails. What reaches which line was measured before, in a fork too.
What is not inside a function (a constant, a default) was used up when the file was imported: see ``is_inside``.

What the tests of a session share is made before the forks, except for a change in what makes it.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import multiprocessing
import os
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from operator import attrgetter
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import coverage
import pytest
from _pytest.runner import runtestprotocol

from tests.mutants.operators import Mutant

FORK = multiprocessing.get_context("fork")
CORES = 2
LIMIT, SLOWER = 30, 20
"""How long a test may take with a change: seconds, and times what it took unchanged."""
COMPREHENDED = frozenset({"<genexpr>", "<listcomp>", "<setcomp>", "<dictcomp>"})
SHARED = "making what tests share"
UNREACHED = "run by no test, but perhaps while the file is imported"
OPTIONS = ("-qq", "-s", "--no-header", "--no-summary", "-p", "no:randomly", "-p", "no:cacheprovider")


def ask(root: Path, where: Iterable[str], mutants: list[Mutant]) -> Iterator[tuple[Mutant, str | None]]:
    """Each mutant, and the first of these tests that notices it, None if there is none, or ``UNREACHED``.

    Files go to one process for each core, the one with most changes first: what noticed one change of a file is asked
    first about its others.
    """
    path_of = attrgetter("path")
    of_file = sorted(
        (list(group) for _, group in groupby(sorted(mutants, key=path_of), path_of)), key=len, reverse=True
    )
    shares: list[list[Mutant]] = [[] for _ in range(min(CORES, len(of_file)))]
    for file in of_file:
        min(shares, key=len).extend(file)
    under_way: dict[Connection, tuple[BaseProcess, list[Mutant]]] = {}
    for share in shares:
        here, there = FORK.Pipe(duplex=False)
        asked: BaseProcess = FORK.Process(target=pytest.main, args=([*OPTIONS, *where], [Loop(root, share, there)]))
        asked.start()
        there.close()
        under_way[here] = asked, share
    answers = 0
    try:
        while under_way:
            ready = wait(list(under_way))
            for here in [each for each in under_way if each in ready]:
                asked, share = under_way[here]
                try:
                    at, found = here.recv()
                except EOFError:
                    del under_way[here]
                    asked.join()
                else:
                    answers += 1
                    yield share[at], found
    finally:
        for asked, _ in under_way.values():
            asked.kill()
    if answers != len(mutants):
        raise SystemExit(f"{' '.join(where)} could not be asked about every mutant")


@dataclass(slots=True)
class Reach:
    """Which tests reach each line of each file, the seconds each test took, the tests before which something was made
    that others share, and those that fail without any change."""

    lines: dict[str, dict[int, set[str]]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    makers: list[str] = field(default_factory=list)
    failing: list[str] = field(default_factory=list)

    def of(self, mutant: Mutant) -> set[str]:
        """The tests that reach a changed line, and ``SHARED`` if what they share does."""
        lines = self.lines.get(mutant.path, {})
        return set().union(*(lines.get(line, ()) for line in range(mutant.line, mutant.end_line + 1)))


class Loop:
    """What is done with the collected tests instead of running them once."""

    def __init__(self, root: Path, mutants: list[Mutant], told: Connection) -> None:
        self._root, self._mutants, self._told = root, mutants, told
        self._noticing: Counter[tuple[str, str]] = Counter()
        self._sound: dict[str, bool] = {}
        self._kept: Any = None
        """The session, once what its tests share is made: no fork takes that away."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Measure, then ask about each mutant."""
        items = {item.nodeid: item for item in session.items}
        if not items or session.testsfailed:
            raise pytest.UsageError("the tests could not be collected")
        reach: Reach | None = apart(lambda: self._measured(session))
        if reach is None:
            raise pytest.UsageError("the tests ended before they were measured")
        for node in reach.failing:
            print(f"{node} fails without any change", file=sys.stderr)
        shared = [SHARED in reach.of(mutant) for mutant in self._mutants]
        for at, mutant in enumerate(self._mutants):
            if shared[at]:
                self._told.send((at, self._noticed(mutant, items, reach)))
        for maker in reach.makers:
            self._kept = session
            runtestprotocol(items[maker], log=False, nextitem=self._kept)
        for at, mutant in enumerate(self._mutants):
            if not shared[at]:
                self._told.send((at, self._noticed(mutant, items, reach)))
        session._setupstate.teardown_exact(None)
        return True

    def _noticed(self, mutant: Mutant, items: dict[str, pytest.Item], reach: Reach) -> str | None:
        if not reach.of(mutant):
            return UNREACHED
        functions = functions_of(self._root / mutant.path)
        while plan := self._plan(mutant, reach):
            limits = [LIMIT + SLOWER * reach.seconds[node] for node in plan]
            work = functools.partial(self._first, mutant, functions, [items[node] for node in plan], limits)
            found: str | None = apart(work)
            if found is None:
                return f"{plan[0]} and those behind it did not end"
            if not found or self._is_sound(items[found], reach):
                self._noticing[mutant.path, found] += 1
                return found or None
        return None

    def _is_sound(self, item: pytest.Item, reach: Reach) -> bool:
        """Whether a test that failed with a change holds in a fork without any; else it is asked no more."""
        if item.nodeid not in self._sound:
            self._sound[item.nodeid] = apart(lambda: self._first(None, [], [item])) == ""
            if not self._sound[item.nodeid]:
                del reach.seconds[item.nodeid]
                print(f"{item.nodeid} fails in a fork without any change", file=sys.stderr)
        return self._sound[item.nodeid]

    def _plan(self, mutant: Mutant, reach: Reach) -> list[str]:
        """The tests to ask: those that noticed the most in this file, then those of its name, then the quickest."""
        own, reached = f"test_{Path(mutant.path).stem}.py", reach.of(mutant)
        if reached == {SHARED}:
            reached = set(reach.seconds)
        return sorted(
            reached & reach.seconds.keys(),
            key=lambda node: (-self._noticing[mutant.path, node], own not in node, reach.seconds[node], node),
        )

    def _first(
        self,
        mutant: Mutant | None,
        functions: list[FunctionType],
        plan: list[pytest.Item],
        limits: Sequence[float] = (),
    ) -> str:
        """The first of these tests that fails, with a change or without any; empty if all hold. A test that takes
        longer than its limit ends this process."""
        if mutant is not None:
            change(self._root / mutant.path, mutant, functions)
            forget({str(self._root / mutant.path)})
        found = next((item.nodeid for item, holds, _ in run(plan, self._kept, limits) if not holds), "")
        signal.setitimer(signal.ITIMER_REAL, 0)
        plan[0].session._setupstate.teardown_exact(self._kept)
        return found

    def _measured(self, session: pytest.Session) -> Reach:
        files = sorted({str(self._root / mutant.path) for mutant in self._mutants})
        measuring, reach = coverage.Coverage(data_file=None, include=files, config_file=False), Reach()
        measuring.set_option("run:disable_warnings", ["no-data-collected"])  # then no test reaches them
        session.config.pluginmanager.register(Contexts(measuring, reach.makers, files))
        measuring.start()
        for item, holds, seconds in run(session.items, None):
            if holds:
                reach.seconds[item.nodeid] = seconds
            else:
                reach.failing.append(item.nodeid)
        measuring.stop()
        for file in files:
            found = measuring.get_data().contexts_by_lineno(file)
            reach.lines[Path(file).relative_to(self._root).as_posix()] = {
                line: set(nodes) for line, nodes in found.items()
            }
        return reach


class Contexts:
    """Says to the measuring which test runs, and when something is made that tests share."""

    def __init__(self, measuring: coverage.Coverage, makers: list[str], files: Container[str]) -> None:
        self._measuring, self._makers, self._files, self._now = measuring, makers, files, ""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Before anything is made for a test."""
        forget(self._files)
        self._now = item.nodeid
        self._measuring.switch_context(self._now)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any) -> Any:
        """Around what is made for a test or for all."""
        if fixturedef.scope == "session":
            self._makers += [self._now] if self._now not in self._makers else []
            self._measuring.switch_context(SHARED)
        made = yield
        self._measuring.switch_context(self._now)
        return made


def run(items: list[pytest.Item], kept: Any, limits: Sequence[float] = ()) -> Iterator[tuple[pytest.Item, bool, float]]:
    """Each test, whether it holds, and the seconds it took. ``kept``: the session, if what it shares is to stay.
    ``limits``: after so many seconds of each test the system ends this process, whatever it is doing."""
    for item, following, limit in zip(items, [*items[1:], kept], limits or [0] * len(items), strict=True):
        signal.setitimer(signal.ITIMER_REAL, limit)
        reports = runtestprotocol(item, log=False, nextitem=following)
        yield item, not any(report.failed for report in reports), sum(report.duration for report in reports)


def apart(work: Callable[[], Any]) -> Any:
    """What ``work`` says in a fork that is silent and has a folder of its own; None if it was ended before."""
    here, there = FORK.Pipe(duplex=False)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        child = FORK.Process(target=_alone, args=(folder, work, there))
        child.start()
        there.close()
        said = None
        with contextlib.suppress(EOFError):
            said = here.recv() if here in wait([here, child.sentinel]) else None
        child.kill()
        child.join()
        if child.exitcode == 1:
            raise RuntimeError("a fork failed in the runner itself")
        return said


def _alone(folder: str, work: Callable[[], Any], told: Connection) -> None:
    tempfile.tempdir = folder
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    told.send(work())


def is_inside(source: str, mutant: Mutant) -> bool:
    """Whether a change is in the code of functions alone, and in no condition of importing the file."""
    before, after = (list(codes(compile(text, mutant.path, "exec"))) for text in (source, mutant.applied(source)))
    changed = [(old, new) for old, new in zip(before, after, strict=False) if _bare(old) != _bare(new)]
    same = [old.co_qualname for old in before] == [new.co_qualname for new in after]
    return same and all(old.co_flags & 1 and old.co_freevars == new.co_freevars for old, new in changed)


def change(path: Path, mutant: Mutant, functions: list[FunctionType]) -> None:
    """Give the functions of an imported file the code they have after a change."""
    source = path.read_text("utf-8")
    before, after = (list(codes(compile(text, str(path), "exec"))) for text in (source, mutant.applied(source)))
    at = {(old.co_qualname, old.co_firstlineno): new for old, new in zip(before, after, strict=True)}
    for function in functions:
        if not _is_part(function.__code__):
            function.__code__ = at[function.__code__.co_qualname, function.__code__.co_firstlineno]


def forget(files: Container[str]) -> None:
    """Have functions that remember their answers give them again, else a line is reached by the first test alone that
    asks. Tables, which are read once and take nothing, only where they are of these files: reading them is slow."""
    modules = [module for name, module in sys.modules.items() if name.startswith("nsintake.")]
    for asked in [value for module in modules for value in vars(module).values()]:
        if isinstance(asked, functools._lru_cache_wrapper):
            code = asked.__wrapped__.__code__
            if code.co_argcount or code.co_kwonlyargcount or code.co_filename in files:
                asked.cache_clear()


@functools.cache
def functions_of(path: Path) -> list[FunctionType]:
    """The functions there are of an imported file, decorated ones and those inside others too."""
    gc.unfreeze()
    found = [
        function
        for function in gc.get_objects()
        if isinstance(function, FunctionType) and function.__code__.co_filename == str(path)
    ]
    gc.freeze()
    return found


def codes(code: CodeType) -> Iterator[CodeType]:
    """A code object and every one inside it, in the order of the source, without those that are part of another."""
    if not _is_part(code):
        yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from codes(constant)


def _bare(code: CodeType) -> object:
    """What a code object does by itself, without where it is (a class keeps its line) and what is defined in it."""
    inner = [
        _bare(part) if isinstance(part, CodeType) else repr(part)
        for part in code.co_consts
        if (_is_part(part) if isinstance(part, CodeType) else part != code.co_firstlineno)
    ]
    return code.co_code, inner, code.co_names, code.co_varnames, code.co_freevars


def _is_part(code: CodeType) -> bool:
    """Whether a code object is its outer's: of a comprehension, or of a function without a name in another function.

    Such a function is made again each time the outer runs. One that was made before the change keeps its code.
    """
    return code.co_name in COMPREHENDED or code.co_qualname.endswith("<locals>.<lambda>")
