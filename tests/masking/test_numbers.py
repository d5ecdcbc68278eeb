"""Her numbers, and those nobody knows, each by itself."""

from __future__ import annotations

import pytest

from nsintake.masking.leak_check import Identifiers
from nsintake.masking.normalise import fold
from nsintake.masking.numbers import NumberCheck
from nsintake.masking.phones import digit_runs
from nsintake.masking.spans import Spans


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
