"""JSON values of a script as the values that services take, and results back as JSON.

Every fault names the place in the script and what there is. Days and moments can be moved by whole days, so that a
script that was written for one month is played up to another day.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import Any, ClassVar, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from nsintake.domain.asked import LEFT_OUT
from nsintake.domain.branches import SHORT_WAY
from nsintake.domain.consent import Choice, Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.questions import FIELD, FieldKind
from nsintake.store.signin import login_key

Id = NewType("Id", bytes)
"""The id of something that an earlier act made."""
Login = NewType("Login", str)
"""Somebody of the office, by the name she signs in with."""
Answers = NewType("Answers", dict[str, str])
"""Raw answers by the name of their question."""
Moment = TypeVar("Moment", bound=date)
ID_BYTES = 16
NOBODY, KEEPER = Login(""), Login("keeper")
_MOST_LISTED = 4
_YEARS = range(1900, 3000)
"""What a script may name: within it every term can be counted on and back, in every zone."""
_NAMES: dict[Any, str] = {
    str: "text",
    int: "number",
    bool: "true or false",
    date: "day",
    datetime: "moment",
    Id: "id",
    Login: "person",
    Answers: "answers",
    Wording: "words in en, ar, ckb",
}


class ScriptFault(Exception):
    """Something in a script that cannot be played; the text says where and what there is. Never content of a file.

    ``code`` is what an act is written down with where it shows only once the play has come so far.
    """

    code: ClassVar[str] = "cannot_be_played"


class NotDone(ScriptFault):
    """An act names the result of one that was not done."""

    code = "not_done_before"


@dataclass(frozen=True, slots=True)
class Times:
    """How the times of a script are read: its zone, and by how many days all of them are moved."""

    zone: tzinfo = UTC
    days: int = 0

    def day(self, raw: object, place: str) -> date:
        """A day such as 2026-11-03."""
        try:
            read = date.fromisoformat(_text(raw, place))
        except ValueError:
            raise ScriptFault(f"{place}: {raw!r} is no day such as 2026-11-03") from None
        return _within(read, place) + timedelta(days=self.days)

    def moment(self, raw: object, place: str) -> datetime:
        """A moment such as 2026-11-03T09:30, in the script's own zone unless it names one."""
        try:
            read = datetime.fromisoformat(_text(raw, place))
        except ValueError:
            raise ScriptFault(f"{place}: {raw!r} is no moment such as 2026-11-03T09:30+03:00") from None
        aware = _within(read if read.tzinfo is not None else read.replace(tzinfo=self.zone), place)
        return aware + timedelta(days=self.days)


def _within(read: Moment, place: str) -> Moment:
    if read.year not in _YEARS:
        raise ScriptFault(f"{place}: the year {read.year} is not between {_YEARS[0]} and {_YEARS[-1]}")
    return read


def _text(raw: object, place: str) -> str:
    if not isinstance(raw, str):
        raise ScriptFault(f"{place}: a text is needed, not {raw!r}")
    return raw


def kind_name(kind: Any) -> str:
    """A type in the words of the table of acts."""
    if kind in _NAMES:
        return _NAMES[kind]
    origin, inner = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        return " or ".join("none" if part is type(None) else kind_name(part) for part in inner)
    if origin is tuple:
        return f"list of {kind_name(inner[0])}"
    if origin is dict:
        return f"object: {kind_name(inner[0])} to {kind_name(inner[1])}"
    if is_dataclass(kind) or len(kind) > _MOST_LISTED:
        return _spaced(kind.__name__)
    return "/".join(member.value for member in kind)


def _spaced(name: str) -> str:
    return "".join(f" {sign.lower()}" if sign.isupper() else sign for sign in name).strip()


def inside(kind: Any) -> dict[str, str]:
    """What the names in ``kind_name`` mean, for those that are not said there."""
    found: dict[str, str] = {}
    for part in get_args(kind):
        found |= inside(part)
    if kind in _NAMES or get_origin(kind) is not None or kind in (type(None), ...):
        return found
    if is_dataclass(kind):
        hints, needed = get_type_hints(kind), _needed(kind)
        words = (f"{name}{'' if name in needed else '?'}: {kind_name(hint)}" for name, hint in hints.items())
        found[kind_name(kind)] = "; ".join(words)
        for hint in hints.values():
            found |= inside(hint)
    elif len(kind) > _MOST_LISTED:
        found[kind_name(kind)] = "/".join(member.value for member in kind)
    return found


def read(kind: Any, raw: object, place: str, times: Times) -> Any:
    """A value of a script as ``kind``. Raises ScriptFault."""
    simple = _SIMPLE.get(kind)
    if simple is not None:
        return simple(raw, place, times)
    origin, inner = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        left = next(part for part in inner if part is not type(None))
        return None if raw is None else read(left, raw, place, times)
    if origin is tuple:
        if not isinstance(raw, list):
            raise ScriptFault(f"{place}: a list is needed ({kind_name(kind)})")
        return tuple(read(inner[0], part, f"{place}[{at}]", times) for at, part in enumerate(raw))
    if origin is dict:
        known = _object(raw, place, kind)
        return {
            read(inner[0], key, f"{place}.{key}", times): read(inner[1], part, f"{place}.{key}", times)
            for key, part in known.items()
        }
    if is_dataclass(kind):
        return _fields(kind, raw, place, times)
    return _member(kind, raw, place)


def _object(raw: object, place: str, kind: Any) -> dict[str, object]:
    if not isinstance(raw, dict):
        raise ScriptFault(f"{place}: an object is needed ({kind_name(kind)})")
    return raw


def _needed(kind: Any) -> tuple[str, ...]:
    """The names that such an object cannot be without."""
    return tuple(part.name for part in fields(kind) if part.default is MISSING and part.default_factory is MISSING)


def _fields(kind: Any, raw: object, place: str, times: Times) -> Any:
    hints, known = get_type_hints(kind), _object(raw, place, kind)
    for name in known:
        if name not in hints:
            raise ScriptFault(f"{place}: there is no {name!r}; there is: {', '.join(hints)}")
    for name in _needed(kind):
        if name not in known:
            raise ScriptFault(f"{place}: {kind_name(kind)} needs {name}: {kind_name(hints[name])}")
    return kind(**{name: read(hints[name], part, f"{place}.{name}", times) for name, part in known.items()})


def _member(kind: type[StrEnum], raw: object, place: str) -> StrEnum:
    values = [member.value for member in kind]
    if raw not in values:
        raise ScriptFault(f"{place}: {raw!r} is not one of {', '.join(values)}")
    return kind(raw)


def _is(kind: type) -> Callable[[object, str, Times], Any]:
    def checked(raw: object, place: str, _times: Times) -> Any:
        if type(raw) is not kind:
            raise ScriptFault(f"{place}: {kind_name(kind)} is needed, not {raw!r}")
        return raw

    return checked


def _login(raw: object, place: str, _times: Times) -> str:
    login = _text(raw, place)
    if not _is_writable(login):
        raise ScriptFault(f"{place}: nobody is called {login!r}")
    return login_key(login)


def _is_writable(text: str) -> bool:
    """Whether it is text in UTF-8: half of a sign that takes two is none."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _writable(raw: object, place: str, times: Times) -> str:
    text: str = _is(str)(raw, place, times)
    if not _is_writable(text):
        raise ScriptFault(f"{place}: {text!r} is no text in UTF-8")
    return text


def _id(raw: object, place: str, _times: Times) -> bytes:
    try:
        found = bytes.fromhex(raw) if isinstance(raw, str) else b""
    except ValueError:
        found = b""
    if len(found) != ID_BYTES:
        raise ScriptFault(f"{place}: {raw!r} is no id; write the result of an earlier act, such as $a1.case_id")
    return found


def _wording(raw: object, place: str, _times: Times) -> Wording:
    known = _object(raw, place, Wording)
    for name, said in known.items():
        if name not in [lang.value for lang in Lang]:
            raise ScriptFault(f"{place}: there is no {name!r}; there is: {', '.join(lang.value for lang in Lang)}")
        _text(said, f"{place}.{name}")
    return Wording(**known)  # type: ignore[arg-type]


def _answers(raw: object, place: str, times: Times) -> dict[str, str]:
    """Answers by question; a list is joined as its question wants it, a day is moved with the script."""
    return {name: _answer(name, said, f"{place}.{name}", times) for name, said in _object(raw, place, Answers).items()}


def _answer(name: str, said: object, place: str, times: Times) -> str:
    if name == LEFT_OUT and isinstance(said, list):
        for asked in said:
            if _text(asked, place) not in FIELD:
                raise ScriptFault(f"{place}: no question is called {asked!r}; there is: {', '.join(FIELD)}")
        return ",".join(said)
    if name == SHORT_WAY:
        return _text(said, place)
    field = FIELD.get(name)
    if field is None:
        there = ", ".join((*FIELD, LEFT_OUT, SHORT_WAY))
        raise ScriptFault(f"{place}: no question is called {name!r}; there is: {there}")
    parts = [_text(part, place) for part in said] if isinstance(said, list) else [_text(said, place)]
    chosen = [value for part in parts for value in part.split(",")] if field.kind is FieldKind.MANY else parts
    for value in chosen if field.choices else ():
        if value not in {*field.choices, "unknown"}:
            raise ScriptFault(f"{place}: {value!r} is not one of {', '.join(field.choices)}")
    text = ("," if field.kind is FieldKind.MANY else "\n").join(parts)
    return _moved(text, times) if field.kind is FieldKind.DAY else text


def _moved(text: str, times: Times) -> str:
    """A day as it is typed. What is no ISO day stays as it is: a play may type an impossible one."""
    try:
        return (date.fromisoformat(text) + timedelta(days=times.days)).isoformat()
    except (ValueError, OverflowError):
        return text


_SIMPLE: dict[Any, Callable[[object, str, Times], Any]] = {
    str: _writable,
    int: _is(int),
    bool: _is(bool),
    date: lambda raw, place, times: times.day(raw, place),
    datetime: lambda raw, place, times: times.moment(raw, place),
    Id: _id,
    Login: _login,
    Answers: _answers,
    Wording: _wording,
}


def strictest(shares: Iterable[Item], ask_first: Iterable[Item], withholds: Iterable[Item]) -> dict[Item, Choice]:
    """What she says of each item; of one that is in two lists the stricter word."""
    parts = ((Choice.SHARE, shares), (Choice.ASK_FIRST, ask_first), (Choice.WITHHOLD, withholds))
    return {item: choice for choice, items in parts for item in items}


def plain(value: object) -> Any:
    """A result as JSON."""
    if isinstance(value, Mapping):
        return {plain(key): plain(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, date):  # a moment too
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value
