"""Half a servant-of name."""

from __future__ import annotations

import pytest

from tests.masking.women import hits, named


@pytest.mark.parametrize("text", ["Abdul came", "with Abdel, and", "Abd", "Abdul and others", "Abdul came - he"])
@pytest.mark.parametrize("on_file", ["منى عبد الرحمن", "Muna Abdulrahman", "Muna Abd al-Rahman"])
def test_its_first_word_alone_is_asked_about(on_file: str, text: str) -> None:
    assert [(rule, tier) for rule, tier, _ in hits(text, named(on_file))] == [("like_chain_name", "ask")]


@pytest.mark.parametrize("text", ["Abdul Karim", "Abdul-karim", "Abd el-Karim", "Abdi", "Abdeen", "servant"])
def test_the_first_word_of_a_longer_name_is_no_half_of_hers(text: str) -> None:
    assert hits(text, named("منى عبد الرحمن")) == []


@pytest.mark.parametrize(
    ("on_file", "text"),
    [("منى عبد", "Abdulsatar"), ("Muna Abd", "Abdul-Rahman"), ("Muna Abdul", "عبدالرحمن"), ("منى عبدال", "Abdul")],
)
def test_where_only_half_is_on_file_whole_names_are_asked_about(on_file: str, text: str) -> None:
    assert "ask" in {tier for _, tier, _ in hits(f"with {text} then", named(on_file))}


def test_who_has_no_such_name_is_not_asked() -> None:
    assert hits("Abdul came with عبد الرحمن", named("منى سعد")) == []
