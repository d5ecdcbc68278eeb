"""What can be done in a play: each act with its frozen name, what it takes and what it gives.

An act is one small function over services. To add one, write it in the file of its room with ``@act``, add its line to
docs/practice.md, and play it once in a test.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, is_dataclass, replace
from pathlib import Path
from typing import Any, Protocol, get_type_hints

from nsintake.domain.language import Lang
from nsintake.practice.values import Id, Login, ScriptFault, Times, inside, kind_name, plain, read
from nsintake.records.session import Session

Gives = Mapping[str, object] | None
_NONE = object()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper that an act brought into somebody's hand. ``how``: signed, printed or shown."""

    kind: str
    lang: Lang
    pdf: bytes
    text: str
    how: str
    reference: str = ""
    recipient: str = ""
    copies: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """What there is to take a picture of at a ``look``: hers is the session; the file and record it is about.

    ``name`` is what the pictures are called by, below ``folder``.
    """

    session: Session
    folder: Path
    name: str
    case_id: bytes | None
    record_id: bytes | None


Photographer = Callable[[Look], object]


class Desk(Protocol):
    """Where somebody acts: her session, and the office around her."""

    @property
    def session(self) -> Session:
        """Hers."""

    @property
    def papers(self) -> dict[tuple[bytes, Lang], bytes]:
        """The bytes of each signed paper, by letter and language: they say which of two alike is meant."""

    @property
    def stick(self) -> Path:
        """A folder that is taken for a medium."""

    def take_pictures(self, case_id: bytes | None, record_id: bytes | None) -> None:
        """Let the photographer of the play take hers, if there is one."""

    def keep(self, sheet: Sheet) -> None:
        """Take a paper into what the play leaves."""

    def uid(self, login: str) -> str:
        """Who signs in by that name; empty for nobody."""

    def password(self, login: str) -> str:
        """What somebody signs in with."""

    def new_password(self, login: str) -> str:
        """Draw another for her, which counts once ``changed`` was called."""

    def changed(self, login: str, password: str) -> None:
        """From now on she signs in with this one."""


@dataclass(frozen=True, slots=True)
class Argument:
    """What an act takes. ``default`` is ``needed`` where there is none."""

    name: str
    kind: Any
    default: object

    @property
    def needed(self) -> bool:
        return self.default is _NONE

    @property
    def words(self) -> str:
        """As the table of acts shows it."""
        empty = self.needed or self.default in (None, "", ()) or is_dataclass(self.default)
        usual = "" if empty else f" = {_shown(self)}"
        return f"{self.name}{'' if self.needed else '?'}: {kind_name(self.kind)}{usual}"


def _shown(argument: Argument) -> str:
    value = plain(argument.default)
    return str(value).lower() if isinstance(value, bool) else str(value)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a person can do."""

    name: str
    does: str
    takes: tuple[Argument, ...]
    gives: tuple[str, ...]
    play: Callable[..., Gives]

    def check(self, given: Mapping[str, object], place: str, times: Times, *, later: Callable[[object], bool]) -> None:
        """Refuse what it does not take. ``later``: what is known only once an earlier act was played."""
        known = {argument.name: argument for argument in self.takes}
        for name in given:
            if name not in known:
                there = ", ".join(argument.words for argument in self.takes) or "nothing"
                raise ScriptFault(f"{place}: {self.name} takes no {name!r}; it takes: {there}")
        for argument in self.takes:
            if argument.name in given:
                if not later(given[argument.name]):
                    read(argument.kind, given[argument.name], f"{place}.{argument.name}", times)
            elif argument.needed:
                raise ScriptFault(f"{place}: {self.name} needs {argument.words}")

    def run(
        self, desk: Desk, given: Mapping[str, object], place: str, times: Times, *, as_they_are: Collection[str] = ()
    ) -> dict[str, Any]:
        """Do it; its results as JSON. ``as_they_are``: arguments that are results, so that their days are not moved."""
        known, here = {argument.name: argument.kind for argument in self.takes}, replace(times, days=0)
        values = {
            name: read(known[name], raw, f"{place}.{name}", here if name in as_they_are else times)
            for name, raw in given.items()
        }
        return {name: plain(value) for name, value in (self.play(desk, **values) or {}).items()}


_ACTS: dict[str, Act] = {}


def act(name: str, *gives: str) -> Callable[[Callable[..., Gives]], Callable[..., Gives]]:
    """Put a function into the table under its frozen name; its arguments after the desk are what it takes."""

    def kept(function: Callable[..., Gives]) -> Callable[..., Gives]:
        hints = get_type_hints(function)
        takes = tuple(
            Argument(
                parameter.name,
                hints[parameter.name],
                _NONE if parameter.default is parameter.empty else parameter.default,
            )
            for parameter in list(inspect.signature(function).parameters.values())[1:]
        )
        does = (inspect.getdoc(function) or "").split("\n\n", maxsplit=1)[0].replace("\n", " ")
        _ACTS[name] = Act(name, does, takes, gives, function)
        return function

    return kept


def every_act() -> dict[str, Act]:
    """The whole table, by name, in the order of its rooms."""
    from nsintake.practice import (  # noqa: F401, PLC0415 - each puts its acts into the table
        acts_cases,
        acts_consent,
        acts_intake,
        acts_letters,
        acts_liaison,
        acts_named,
        acts_office,
        acts_wording,
    )

    return _ACTS


def act_named(name: str, place: str) -> Act:
    """One act. Raises ScriptFault with every name there is."""
    table = every_act()
    if name not in table:
        raise ScriptFault(f"{place}: there is no act {name!r}; there is: {', '.join(sorted(table))}")
    return table[name]


def meanings() -> dict[str, str]:
    """What the kinds of arguments mean that the table names and does not spell out, by name."""
    found: dict[str, str] = {}
    for known in every_act().values():
        for argument in known.takes:
            found |= inside(argument.kind)
    return dict(sorted(found.items()))


def line_of(known: Act) -> str:
    """An act as ``--acts`` lists it."""
    takes = "; ".join(argument.words for argument in known.takes)
    gives = ", ".join(known.gives)
    return f"{known.name}({takes}) -> {gives or 'nothing'}\n    {known.does}"


__all__ = [
    "Act",
    "Argument",
    "Desk",
    "Gives",
    "Id",
    "Login",
    "Look",
    "Photographer",
    "Sheet",
    "act",
    "act_named",
    "every_act",
    "line_of",
    "meanings",
]
