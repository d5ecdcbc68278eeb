"""How many durable steps each act of a service takes: what a power cut can come between.

``watch()`` puts a count around everything that outlives the process and around every act that says what it asks;
``Watch.several`` are the acts that took more than one step, by name. What another session writes meanwhile, as in a
test of two at once, is not counted.
"""

from __future__ import annotations

import os
import pkgutil
import sys
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache, wraps
from importlib import import_module
from itertools import chain
from types import CellType, FunctionType
from typing import Any
from weakref import WeakSet

import nsintake.records
import nsintake.services
from nsintake.crypto import os_keyring
from nsintake.records.signed_in import SignedIn
from nsintake.store.signin import SignInFile
from nsintake.store.unit_of_work import UnitOfWork

Step = Callable[[object], None]


@cache
def acts() -> dict[str, Any]:
    """Every public function of a service that says what it asks, by ``file.function``."""
    found: dict[str, Any] = {}
    packages = (nsintake.records, nsintake.services)
    for info in chain.from_iterable(pkgutil.walk_packages(room.__path__, f"{room.__name__}.") for room in packages):
        module = import_module(info.name)
        for name, value in vars(module).items():
            own = isinstance(value, FunctionType) and value.__module__ == info.name
            if own and not name.startswith("_") and hasattr(value, "__nsintake_requires__"):
                found[f"{info.name.rsplit('.', 1)[-1]}.{name}"] = value
    return found


def _around(owner: Any, name: str, before: Step, after: Step, counts: Callable[..., bool] = lambda *_: True) -> None:
    real = getattr(owner, name)

    @wraps(real)
    def reached(*args: Any, **rest: Any) -> Any:
        if not counts(*args):
            return real(*args, **rest)
        before(args[0])
        result = real(*args, **rest)
        after(args[0])
        return result

    setattr(owner, name, reached)


def _writes(work: UnitOfWork, *_: object) -> bool:
    """Whether a transaction has changed anything."""
    return bool(work.cursor.connection.total_changes != work.scratch["changes before"])


def _counting_changes() -> None:
    begin: Any = UnitOfWork.__init__

    @wraps(begin)
    def begun(self: UnitOfWork, *args: Any, **options: Any) -> None:
        begin(self, *args, **options)
        self.scratch["changes before"] = self.cursor.connection.total_changes

    UnitOfWork.__init__ = begun  # type: ignore[method-assign]


def around_every_step(before: Step, after: Step) -> None:
    """Call these around everything durable: a commit that wrote something, a file put in place or taken away, a
    share kept by the system. They are given the unit of work, or whatever else it is about.
    """
    _counting_changes()
    _around(UnitOfWork, "commit", before, after, _writes)
    for name in ("replace_blob", "count_failure"):
        _around(SignInFile, name, before, after)
    for name in ("replace", "rename", "unlink", "remove"):
        _around(os, name, before, after)
    for name in ("put", "remove"):
        _around(os_keyring, name, before, after)


def only_remembers(what: object) -> bool:
    """Whether something durable only remembers a commit: no step of the act, which is as whole without it."""
    names = ("anchors-", "restricted-")
    return isinstance(what, str | os.PathLike) and any(name in os.fspath(what) for name in names)


@dataclass(eq=False)
class _Running:
    """An act under way; ``signed_in`` is None for one before anybody has signed in."""

    name: str
    signed_in: SignedIn | None
    steps: int = 0

    def owns(self, what: object, sessions: Iterable[SignedIn]) -> bool:
        """Whether what is written is its own and nobody else's."""
        if self.signed_in is None or not isinstance(what, UnitOfWork) or _is_of(what, self.signed_in):
            return True
        return not any(_is_of(what, signed_in) for signed_in in sessions)


def _is_of(work: UnitOfWork, signed_in: SignedIn) -> bool:
    """Whether a transaction is on one of the files as this person has opened them."""
    return any(work._leave == store.database.leave for store in signed_in.stores)


@dataclass
class Watch:
    """The steps that acts took, each act by its name and by the most it took at once."""

    most: dict[str, int] = field(default_factory=dict)
    _here: threading.local = field(default_factory=threading.local)
    _sessions: WeakSet[SignedIn] = field(default_factory=WeakSet)

    @property
    def several(self) -> dict[str, int]:
        return {name: steps for name, steps in self.most.items() if steps > 1}

    def reach(self, what: object) -> None:
        if only_remembers(what):
            return
        for running in self._stack:
            running.steps += running.owns(what, self._sessions)

    @property
    def _stack(self) -> list[_Running]:
        stack: list[_Running] | None = getattr(self._here, "stack", None)
        if stack is None:
            stack = self._here.stack = []
        return stack

    def watched(self, name: str, act: Callable[..., Any]) -> Callable[..., Any]:
        """The same act, counted."""

        @wraps(act)
        def counted(*args: Any, **rest: Any) -> Any:
            signed_in = args[0] if args and isinstance(args[0], SignedIn) else None
            if signed_in is not None:
                self._sessions.add(signed_in)
            running = _Running(name, signed_in)
            self._stack.append(running)
            try:
                return act(*args, **rest)
            finally:
                self._stack.remove(running)
                self.most[name] = max(running.steps, self.most.get(name, 0))

        return counted


def _cell(act: Any) -> CellType | None:
    """Where ``requires`` holds the function that it guards; None for an act before sign-in, which it does not."""
    names = act.__code__.co_freevars
    return act.__closure__[names.index("act")] if "act" in names else None


def _everywhere(old: Any, new: Any) -> None:
    """Put a function in the place of another wherever a module has it by name."""
    for module in list(sys.modules.values()):
        if getattr(module, "__name__", "").split(".")[0] in {"nsintake_start", "nsintake", "ui", "tests"}:
            for name, value in list(vars(module).items()):
                if value is old:
                    setattr(module, name, new)


def count(watched: Watch, name: str, act: Any) -> None:
    """Count an act, whoever calls it."""
    cell = _cell(act)
    if cell is None:
        _everywhere(act, watched.watched(name, act))
    else:
        cell.cell_contents = watched.watched(name, cell.cell_contents)


@cache
def watch() -> Watch:
    """Count from now on, in this process, to its end."""
    found = Watch()
    around_every_step(lambda _what: None, found.reach)
    for name, act in acts().items():
        count(found, name, act)
    return found
