"""Values to bytes and back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.identity import Identity
from nsintake.store.codec import decode, encode
from tests.factories import case
from tests.services.refusals import fault


@dataclass(frozen=True, slots=True)
class Part:
    name: str = ""
    number: int = 7


@dataclass(frozen=True, slots=True)
class Whole:
    day: date
    parts: tuple[Part, ...] = ()
    one: Part | None = None
    words: dict[str, int] = field(default_factory=dict)


@pytest.mark.parametrize(
    "value",
    [
        Whole(date(2026, 3, 1)),
        Whole(date(2026, 3, 1), (Part(), Part("x")), Part(number=8), {"a": 1}),
        Whole(date(2026, 3, 1), one=Part()),
    ],
)
def test_a_value_comes_back_whatever_was_left_out(value: Whole) -> None:
    assert decode(Whole, 1, encode(value)) == value


def test_what_was_not_told_is_not_written_and_is_read_as_not_told() -> None:
    assert encode(Whole(date(2026, 3, 1), (Part(), Part("x")))) == b'{"day":"2026-03-01","parts":[{},{"name":"x"}]}'
    told = replace(case(), identity=Identity(names=("First",)))
    assert b"phones" not in encode(told)
    assert decode(CaseFile, CaseFile.SCHEMA, encode(told)) == told


def test_half_a_character_is_refused_without_showing_it() -> None:
    with fault("unwritable_text"):
        encode(Part("\ud83d"))
