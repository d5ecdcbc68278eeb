"""What an act is: its frozen name, what it takes, what it gives, and the function that does it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, is_dataclass, replace
from typing import Any, get_type_hints

from nsintake.practice.desk import Desk, Gives
from nsintake.practice.values import ScriptFault, Times, kind_name, plain, read

_NONE = object()


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


ACTS: dict[str, Act] = {}
"""The table, whole once ``acts`` has imported every file of acts."""


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
        ACTS[name] = Act(name, does, takes, gives, function)
        return function

    return kept
