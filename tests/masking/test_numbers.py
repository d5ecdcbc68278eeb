"""Her numbers, and those nobody knows, each by itself."""

from __future__ import annotations

import pytest

from nsintake.masking.leak_check import Identifiers
from nsintake.masking.normalise import fold
from nsintake.masking.numbers import NumberCheck
from nsintake.masking.phones import digit_runs
from nsintake.masking.spans import Spans
from tests.masking.women import hits


def rules(text: str, hers: Identifiers, public: tuple[str, ...] = ()) -> list[str]:
    folded = fold(text)
    return [each.rule for each in NumberCheck(hers, public).run(folded, digit_runs(folded), Spans([]))]


def test_a_run_with_her_number_says_that_alone() -> None:
    hers = Identifiers(phones=("1234567",))
    assert rules("ring 0770 1234567", hers) == ["phone"], "although the whole is a number nobody knows"
    assert rules("ring 0771 123 4568", hers) == ["unknown_number"]
    assert rules("ring 0771 123 4568", hers, public=("0771 123 4568",)) == []


@pytest.mark.parametrize(
    ("on_file", "text", "found"),
    [("1234567", "no. 77 1234567", True), ("123456", "no. 77 123456", False), ("123456", "no. 123456", True),
     ("1234", "no. 1234", True), ("123", "no. 123", False), ("123456", "no. 1234567", False)],
)  # fmt: skip
def test_a_number_too_short_for_a_phone_counts_only_whole(on_file: str, text: str, *, found: bool) -> None:
    assert ("phone" in rules(text, Identifiers(phones=(on_file,)))) is found


def test_digits_within_a_name_are_no_number_of_hers() -> None:
    for hers in (Identifiers(others=("Hall 12345678",)), Identifiers(handles=("zeina_12345678",))):
        assert rules("see 12345678", hers) == []
    for hers in (Identifiers(others=("12345678",)), Identifiers(handles=("12345678",))):
        assert rules("see 12345678", hers) == ["phone"]


def test_what_was_agreed_is_not_asked_about_and_only_public_runs_are_vouched_for() -> None:
    folded = fold("0771 123 4568 and x 0771 123 4569 x")
    check, runs = NumberCheck(Identifiers(), ("0771 123 4569",)), digit_runs(folded)
    assert [each.rule for each in check.run(folded, runs, Spans([]))] == ["unknown_number"]
    assert check.run(folded, runs, Spans([(0, 13)])) == []
    assert check.public_spans(runs) == [(20, 33)]


@pytest.mark.parametrize(
    "text", ["رقمها 4567 123 0770 للتواصل", "رقمها ٤٥٦٧ ١٢٣ ٠٧٧٠", "ring 567-1234-0770", "ring 4567 123 770 964+"]
)
def test_a_number_typed_so_that_it_looks_right_between_arabic_words_is_hers(text: str) -> None:
    assert rules(text, Identifiers(phones=("0770 123 4567",))) == ["phone"]
    assert rules(text, Identifiers(phones=("0750 999 8877",))) == ["unknown_number"]
    assert rules(text, Identifiers(), public=("0770 123 4567",)) == []


def test_two_numbers_beside_each_other_are_not_turned() -> None:
    public = ("0771 000 1111", "0750 222 3333")
    assert rules("0771 000 1111 / 0750 222 3333", Identifiers(), public=public) == []
    for text in ("10:30 2024-05-07", "1234 5698 76"):
        assert rules(text, Identifiers()) == []


@pytest.mark.parametrize("text", ["0770 123 4567", "0750 111 2233", "1112233"])
@pytest.mark.parametrize(
    "hers",
    [
        Identifiers(phones=("0770 123 4567 / 0750 111 2233",)),
        Identifiers(phones=("0770 123 4567 (her brother 0750 111 2233)",)),
        Identifiers(others=("أحمد 0770 123 4567", "cousin Noor: 0750 111 2233")),
        Identifiers(handles=("whatsapp 0770 123 4567", "viber 0750-111-2233")),
    ],
)
def test_each_number_of_a_line_on_file_is_hers(text: str, hers: Identifiers) -> None:
    assert set(rules(f"ring {text}", hers)) == {"phone"}


def test_digits_said_from_the_end_are_no_groups_from_the_other_end() -> None:
    said = "seven six five four three two one zero seven seven zero"
    assert "phone" not in rules(said, Identifiers(phones=("0770 123 4567",)))


HER = Identifiers(phones=("+964 750 418 2937",))


@pytest.mark.parametrize(
    "text",
    ["رقمها 0750 و 418 و 2937", "0750 418\n -\n- 2937", "0750x418x2937", "0750a418b2937", "first 0750, next 418, 2937",
     "0750418 is her number, 2937 its end", "| 0750 | area |\n| 418 | part |\n| 2937 |", "2937 ثم ثم 418 ثم ثم 0750",
     "٠٧٥٠ كلمة ٤١٨ كلمة ۲۹۳۷", "the code 750, then four words, 4182937"],
)  # fmt: skip
def test_her_whole_number_is_found_whatever_is_between_its_figures(text: str) -> None:
    """Before: a word or a long row of signs between its groups hid it."""
    assert ("phone", "block") in {(rule, tier) for rule, tier, _ in hits(text, HER)}


@pytest.mark.parametrize(
    ("on_file", "text"),
    [("+964 750 418 2937", "0750 of 418 for 2938"), ("+964 750 418 2937", "418 of her 2937"),
     ("1234 5678", "12 of 34 for 5678"), ("+964 750 418 2937", "paid 500 on 3/4/2026 and 418 on 5/4/2026")],
)  # fmt: skip
def test_other_figures_and_a_number_that_is_too_short_are_no_scattered_one(on_file: str, text: str) -> None:
    assert "phone" not in rules(text, Identifiers(phones=(on_file,)))


def test_a_number_of_nine_figures_is_found_scattered_and_a_whole_one_once() -> None:
    assert rules("12 of 345 for 6789", Identifiers(phones=("123456789",))) == ["phone"]
    assert rules("on 5/6, ring 0750 418 2937 today", HER).count("phone") == 1
    said = hits("from 750 of 418 for 2937 to 5", HER)
    assert said == [("phone", "block", "750 of 418 for 2937")]
