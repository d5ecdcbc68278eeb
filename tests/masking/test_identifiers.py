"""What is on file is taken for what it is: a number, an account, a place, a name."""

from __future__ import annotations

import pytest

from nsintake.domain.case import Reaching
from nsintake.masking.identifiers import IdentifierKind, Identifiers, typed, ways_in, words_of_reaching

PHONE, HANDLE, PLACE, NAME = (
    IdentifierKind.PHONE, IdentifierKind.HANDLE, IdentifierKind.PLACE, IdentifierKind.NAME
)  # fmt: skip


@pytest.mark.parametrize(
    ("value", "kind"),
    [("1234567", PHONE), ("123456", NAME), ("+964 (770) 123-45.67/8_9", PHONE), ("Hall 7701234567", NAME),
     ("t.me/x", HANDLE), ("@zeina", HANDLE), ("zeina_9 noor", NAME), ("zeina99", HANDLE), ("zeina", NAME),
     ("مدرسة الرافدين", PLACE), ("قرية الحود", PLACE), ("حسن علي", NAME)],
)  # fmt: skip
def test_what_a_word_on_file_is(value: str, kind: IdentifierKind) -> None:
    assert typed(value) is kind


def test_what_she_is_reached_by_is_found_within_a_sentence() -> None:
    assert ways_in("ring 0770 123 4567, or @zeina_9 (evenings 5)") == ("0770 123 4567", "@zeina_9")


@pytest.mark.parametrize(
    ("names", "whether"),
    [((), False), (("Zainab",), False), (("Zainab", "زينب"), True), (("Zainab زينب",), True), (("12",), False)],
)
def test_whether_a_name_is_on_file_in_arabic_letters(names: tuple[str, ...], *, whether: bool) -> None:
    assert Identifiers(names=names).has_arabic_name() is whether


def test_nothing_on_file_is_nothing() -> None:
    assert not Identifiers()
    assert Identifiers(codes=("K7MQ-4XRT",))
    assert words_of_reaching(Reaching()) == ()
    assert words_of_reaching(Reaching(code_word="plum")) == ("plum",)
