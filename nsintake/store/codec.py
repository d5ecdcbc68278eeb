"""Values to bytes and back: JSON of frozen dataclasses, each with a schema number.

A value type may carry ``SCHEMA: ClassVar[int]`` (1 if not). Decoders for every schema that was ever shipped stay: a
sealed body keeps its number until somebody who may write it does.

Somebody who has a file's key can seal any bytes, under any schema. So decoding and upgrading give a value or an
OpenError, here and nowhere else. The libraries' own errors are not passed on, because they quote what they fail on.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar

import msgspec

from nsintake.crypto.envelope import OpenError
from nsintake.errors import Bug, EnvironmentFault, NsintakeError, UserFault
from nsintake.store.column_types import MOST

T = TypeVar("T")
Upgrade = Callable[[dict[str, Any]], dict[str, Any]]

_ENCODER = msgspec.json.Encoder()
_DECODERS: dict[type, msgspec.json.Decoder[Any]] = {}
_BUILDING = threading.Lock()
"""Held while a decoder is built. The library keeps what it learns of a class with the class, and before it has learnt
all: another thread that built one over the same class meanwhile would read what is not there, and the process ends.
"""
_UPGRADES: dict[tuple[type, int], Upgrade] = {}
_ODD_BYTES = (
    msgspec.MsgspecError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,  # and so UnicodeDecodeError
)
"""What decoding bytes that were no such value, and the steps from an earlier schema, can raise."""


_WHOLE = frozenset({"int", "int | None", str(int)})


def schema_of(kind: type) -> int:
    """The schema number values of this type are written with."""
    return int(getattr(kind, "SCHEMA", 1))


def upgrades(kind: type, schema: int) -> Callable[[Upgrade], Upgrade]:
    """Register how the plain fields of ``schema`` become those of the next one (a decorator)."""

    def register(upgrade: Upgrade) -> Upgrade:
        _UPGRADES[kind, schema] = upgrade
        return upgrade

    return register


@cache
def _fields_of(kind: type) -> tuple[tuple[str, object], ...]:
    """The fields of a dataclass with their defaults; for one that has none ``MISSING``, which nothing is like."""
    return tuple(
        (field.name, field.default if field.default_factory is MISSING else field.default_factory())
        for field in fields(kind)
    )


def _lean(value: Any) -> Any:
    """A value without the fields that have their default: a file lists all that could be told, most of it is not.

    It is why a default may only change together with the schema, by a step that writes the old one down.
    """
    if is_dataclass(value) and not isinstance(value, type):
        held = ((name, getattr(value, name), default) for name, default in _fields_of(type(value)))
        return {name: _lean(inner) for name, inner, default in held if inner != default}
    return [_lean(inner) for inner in value] if isinstance(value, tuple | list) else value


class RecordNewer(EnvironmentFault, OpenError):
    """A record that a later version of the program wrote, or that says so (``record_newer``): it does not open here.

    Whoever wants it hears to bring the program up to date; everybody else goes past it as past a damaged one.
    """

    def __init__(self, **params: str | int) -> None:
        NsintakeError.__init__(self, "record_newer", **params)


def encode(value: object) -> bytes:
    """A value as JSON bytes. Raises UserFault ``unwritable_text`` for half a surrogate pair in a text."""
    fault: NsintakeError
    try:
        return _ENCODER.encode(_lean(value))
    except UnicodeEncodeError:  # contains the text it failed on
        fault = UserFault("unwritable_text")
    except (TypeError, OverflowError, ValueError):  # the last for a number of more digits than can be written
        fault = Bug("not_encodable", type=type(value).__name__)
    raise fault


def encode_whole(value: object) -> bytes:
    """As ``encode`` with every field, those that have their default too: four times as fast, for what is large and is
    only kept to be read quickly.
    """
    return _ENCODER.encode(value)


def decode(kind: type[T], schema: int, data: bytes) -> T:
    """The value that was encoded with ``schema``.

    Raises RecordNewer for a later schema, OpenError for bytes that are no such value.
    """
    if schema > schema_of(kind):
        raise RecordNewer(type=kind.__name__)
    if schema < 1:
        raise OpenError
    fault: NsintakeError
    try:
        value = _read(kind, schema, data)
        if all(abs(getattr(value, name) or 0) <= MOST for name in _numbers_of(kind)):  # type: ignore[arg-type]
            return value
        fault = OpenError()
    except _ODD_BYTES:
        fault = OpenError()
    raise fault


def _read(kind: type[T], schema: int, data: bytes) -> T:
    newest, decoder = schema_of(kind), _decoder(kind)
    if schema == newest:
        return decoder.decode(data)
    fields = msgspec.json.decode(data)
    for step in range(schema, newest):
        upgrade = _UPGRADES.get((kind, step))
        if upgrade is None:
            raise Bug("no_upgrade", type=kind.__name__, schema=step)
        fields = upgrade(fields)
    return msgspec.convert(fields, kind)  # all is known of the class since its decoder was built


@cache
def _numbers_of(kind: type) -> tuple[str, ...]:
    """The names of a value's own numbers: of one that could not be added to another, nobody could say how many."""
    return tuple(field.name for field in fields(kind) if str(field.type) in _WHOLE) if is_dataclass(kind) else ()


def _decoder(kind: type[T]) -> msgspec.json.Decoder[T]:
    decoder = _DECODERS.get(kind)
    if decoder is None:
        with _BUILDING:
            decoder = _DECODERS.get(kind) or msgspec.json.Decoder(kind)
            _DECODERS[kind] = decoder
    return decoder
