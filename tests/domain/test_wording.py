"""Parts of a text as a keeper edits them: what is wrong in one, with its line, and what is kept."""

from __future__ import annotations

import pytest

from nsintake.domain.wording import (
    WordingFault,
    WordingPart,
    faults_of_part,
    joined,
    places_in,
    stray_brace,
    tidy,
)

LIST = WordingPart("help.1", "help", "one\ntwo", listed=True)
LINE = WordingPart("heading.1", "heading", "Please do not")


def codes(part: WordingPart, text: str) -> list[tuple[int, str]]:
    return [(fault.line, fault.code) for fault in faults_of_part(part, text)]


def test_a_list_loses_its_empty_lines_and_a_text_keeps_them() -> None:
    assert tidy(LIST, " one \r\n\n two ") == "one\ntwo"
    assert tidy(LINE, " one \n\n two ") == "one\n\ntwo"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("fine\nand fine", []),
        ("  \n ", [(0, "wording_empty")]),
        ("fine\na\u200eb", [(2, "wording_hidden_characters")]),
        ("a" * 2001, [(1, "wording_too_long"), (0, "wording_too_long")]),
        ("a" * 1200 + "\n" + "b" * 1200, [(0, "wording_too_long")]),
    ],
)
def test_a_fault_names_its_line(text: str, found: list[tuple[int, str]]) -> None:
    assert codes(LIST, text) == found


def test_a_fault_is_an_error_whose_field_is_the_part() -> None:
    error = WordingFault("help.1", 2, "wording_unknown_place", (("place", "name"),)).error()
    assert (error.code, error.params) == ("wording_unknown_place", {"place": "name", "field": "help.1", "line": 2})


def test_what_is_typed_takes_the_place_of_what_was_kept_and_fixed_parts_stay() -> None:
    fixed = WordingPart("facts.1", "facts", "", fixed=True)
    typed = {"help.1": " three ", "facts.1": "hers", "unknown": "x"}
    assert joined((LIST, LINE, fixed), typed) == {"help.1": "three", "heading.1": "Please do not", "facts.1": ""}


def test_places_and_braces() -> None:
    assert places_in("to {month} {year}, {month}") == {"month", "year"}
    assert not stray_brace("{month}")
    assert stray_brace("{month")
