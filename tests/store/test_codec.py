"""Values to bytes and back."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from dataclasses import dataclass, field, fields, make_dataclass, replace
from datetime import date
from typing import Any, ClassVar

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.forum import Forum, HeadCounts
from nsintake.domain.identity import Identity
from nsintake.domain.liaison import Disclosure
from nsintake.domain.task import Task
from nsintake.domain.training import Training, TrainingDay, TrainingKind, TrainingTopic
from nsintake.errors import Bug
from nsintake.store.codec import RecordNewer, decode, encode, schema_of, upgrades
from nsintake.store.column_types import MOST
from tests.factories import case
from tests.services.refusals import fault
from tests.vectors.contents import OTHERS, RECORDS


@dataclass(frozen=True, slots=True)
class Part:
    name: str = ""
    number: int = 7


@dataclass(frozen=True, slots=True)
class Counted:
    women: int | None = None


@dataclass(frozen=True, slots=True)
class Whole:
    day: date
    parts: tuple[Part, ...] = ()
    inner: Part | None = None
    words: dict[str, int] = field(default_factory=dict)


@pytest.mark.parametrize(
    "value",
    [
        Whole(date(2026, 3, 1)),
        Whole(date(2026, 3, 1), (Part(), Part("x")), Part(number=8), {"a": 1}),
        Whole(date(2026, 3, 1), inner=Part()),
    ],
)
def test_a_value_comes_back_whatever_was_left_out(value: Whole) -> None:
    assert decode(Whole, 1, encode(value)) == value


def test_what_was_not_told_is_not_written_and_is_read_as_not_told() -> None:
    assert encode(Whole(date(2026, 3, 1), (Part(), Part("x")))) == b'{"day":"2026-03-01","parts":[{},{"name":"x"}]}'
    told = replace(case(), identity=Identity(names=("First",)))
    assert b"phones" not in encode(told)
    assert decode(CaseFile, CaseFile.SCHEMA, encode(told)) == told


@pytest.mark.parametrize(
    "value",
    [
        Training(TrainingKind.FESTIVAL, "The square", (TrainingTopic.RIGHTS,), (TrainingDay(date(2026, 3, 1)),)),
        Forum(date(2026, 3, 1), "Hall", "u1", counts=HeadCounts(women=12)),
    ],
)
def test_events_and_forums_from_before_there_were_estimates_open_without_one(value: Training | Forum) -> None:
    assert decode(type(value), 1, encode(value)) == value


@dataclass(frozen=True, slots=True)
class Renamed:
    """A value of which a field had another name before."""

    SCHEMA: ClassVar[int] = 2
    name: str = ""


@dataclass(frozen=True, slots=True)
class Stepless:
    SCHEMA: ClassVar[int] = 2


@upgrades(Renamed, 1)
def _named(told: dict[str, Any]) -> dict[str, Any]:
    return {"name": told["called"]}


def test_an_earlier_schema_goes_through_its_step() -> None:
    assert decode(Renamed, 1, b'{"called":"x"}') == decode(Renamed, 2, b'{"name":"x"}') == Renamed("x")


@pytest.mark.parametrize(("number", "opens"), [(MOST, True), (-MOST, True), (MOST + 1, False), (-MOST - 1, False)])
def test_a_number_that_could_not_be_added_to_another_does_not_open(number: int, *, opens: bool) -> None:
    with contextlib.nullcontext() if opens else pytest.raises(OpenError):
        assert decode(Part, 1, b'{"number":%d}' % number) == Part(number=number)


@pytest.mark.parametrize("kind", [Part, Counted, make_dataclass("Typed", [("number", int)])])
def test_a_number_is_one_however_its_field_says_so(kind: type) -> None:
    (name,) = (each.name for each in fields(kind) if each.name in {"number", "women"})
    assert getattr(decode(kind, 1, b'{"%s":7}' % name.encode()), name) == 7
    with pytest.raises(OpenError):
        decode(kind, 1, b'{"%s":%d}' % (name.encode(), MOST + 1))


def test_a_schema_without_its_step_is_an_error_of_the_program() -> None:
    with pytest.raises(Bug, match="no_upgrade"):
        decode(Stepless, 1, b"{}")


def test_a_later_schema_says_that_the_program_is_older() -> None:
    with pytest.raises(RecordNewer) as why:
        decode(Part, 2, b"{}")
    assert (why.value.code, why.value.params) == ("record_newer", {"type": "Part"})


def test_what_is_no_value_is_not_encodable() -> None:
    with pytest.raises(Bug, match="not_encodable"):
        encode(object())


def test_what_has_no_fields_has_no_numbers() -> None:
    assert decode(dict[str, int], 1, b'{"a":1}') == {"a": 1}


def test_a_number_that_was_not_told_is_no_number() -> None:
    assert decode(Counted, 1, b'{"women":null}') == Counted(None)


def test_half_a_character_is_refused_without_showing_it() -> None:
    with fault("unwritable_text"):
        encode(Part("\ud83d"))


DEEP = b'{"x":' + b"[" * 20000 + b"]" * 20000 + b"}"
ODD = {
    "deep": DEEP,
    "deep where a field is": b'{"parts":' + b"[" * 20000 + b"]" * 20000 + b"}",
    "no text": b'{"name":"\xff"}',
    "no text in a name": b'{"\xff":1}',
    "null": b"null",
    "a list": b"[1]",
    "a number": b"7",
    "nothing": b"",
    "a wild number": b'{"number":' + b"9" * 4300 + b"}",
    "more digits than can be read": b'{"number":' + b"9" * 5000 + b"}",
    "beyond every count": b'{"number":9007199254740992}',
    "no day": b'{"day":"2026-02-30"}',
}


@pytest.mark.parametrize("schema", [0, 1, 2, 3])
@pytest.mark.parametrize("kind", [Part, Whole, Disclosure, CaseFile, Task])
@pytest.mark.parametrize("name", ODD)
def test_odd_bytes_are_a_value_or_do_not_open_and_nothing_of_them_is_quoted(name: str, kind: type, schema: int) -> None:
    quoted: BaseException | None = None
    value: object = None
    try:
        value = decode(kind, schema, ODD[name])
    except OpenError as why:
        quoted = why.__context__
    assert quoted is None, "an error of the library quotes what it failed on"
    assert value is None or (isinstance(value, kind) and 1 <= schema <= schema_of(kind))


def test_a_number_that_cannot_be_written_is_said_to_be_none() -> None:
    with pytest.raises(Bug, match="not_encodable"):
        encode(Part(number=10**4300))


def test_every_schema_before_the_present_one_has_its_step() -> None:
    kinds = {*OTHERS.values(), *(kind for each in RECORDS.values() for kind in each.values() if kind is not None)}
    steps = [(kind, schema) for kind in kinds for schema in range(1, schema_of(kind))]
    for kind, schema in steps:
        with contextlib.suppress(OpenError):  # where a step is not there it is a Bug
            decode(kind, schema, b"{}")
    assert len(steps) > 10


_TWO_THREADS = """
import enum, threading
from dataclasses import dataclass

from nsintake.store.codec import decode

halfway, built = threading.Event(), threading.Event()


class Waits(enum.EnumType):
    def __setattr__(cls, name, value):
        if name.startswith("__msgspec"):
            halfway.set()
            built.wait(0.5)
        super().__setattr__(name, value)


class Kind(enum.Enum, metaclass=Waits):
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Inner:
    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class First:
    inner: Inner


@dataclass(frozen=True, slots=True)
class Second:
    inner: tuple[Inner, ...]


other = threading.Thread(target=lambda: decode(First, 1, b'{"inner": {"name": "a", "kind": "one"}}'))
other.start()
halfway.wait()
value = decode(Second, 1, b'{"inner": [{"name": "a", "kind": "one"}]}')
built.set()
other.join()
assert value == Second((Inner("a", Kind.ONE),))
"""


def test_two_threads_may_read_values_of_one_class_for_the_first_time_at_once() -> None:
    """Before: the process ended, with whatever was typed in it. In a process of its own, which may end."""
    done = subprocess.run([sys.executable, "-c", _TWO_THREADS], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
