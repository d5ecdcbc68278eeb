"""Her number in thirty forms; numbers that are not hers."""

from __future__ import annotations

import pytest

from nsintake.masking.leak_check import Identifiers
from nsintake.masking.normalise import fold
from nsintake.masking.phones import dialled, digit_runs, is_mobile, national, reads_as_phone, unknown_numbers
from tests.masking.women import hits

HER = Identifiers(phones=("+964 770 123 4567", "12345", "12", "n/a"))
FORMS = (
    "07701234567", "+9647701234567", "009647701234567", "9647701234567", "7701234567", "0770 123 4567", "0770-123-4567",
    "0770.123.4567", "0770/123/4567", "0770_123_4567", "(0770) 123 4567", "0770 1234567", "+964 (770) 123-45-67",
    "+964-770-123-4567", "00964 770 123 4567", "0770،123،4567", "0770\n1234567", "077 012 345 67",
    "0 7 7 0 1 2 3 4 5 6 7",
    "٠٧٧٠١٢٣٤٥٦٧", "۰۷۷۰۱۲۳۴۵۶۷", "０７７０１２３４５６７", "\u202a0770 123 4567\u202c",
    "0770\u200b123\u200b4567", "0770\u00a0123\u00a04567",
    "O77O1234567", "+964 0770 123 4567", "1234567", "tel:+964-770-1234567", "0770 – 123 – 4567",
    "zero seven seven zero one two three four five six seven",
    "صفر سبعة سبعة صفر واحد اثنين ثلاثة وأربعة خمسة ستة سبعة", "0️⃣7️⃣7️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣",
    "seven seven 0 1 2 3 4 5 6 7",
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_her_phone_blocks_in_every_form(form: str) -> None:
    assert ("phone", "block") in {(rule, tier) for rule, tier, _ in hits(f"Ring {form} today", HER)}


@pytest.mark.parametrize(
    "text",
    ["07709876543", "12/05/2024", "2024-05-12 10:30", "5,000,000", "0781 123 4568", "35 of 120",
    "NP-2024-00123", "770 123",
     "91234567890", "91234567", "one two three", "one of seven", "123456"],
)  # fmt: skip
def test_other_numbers_are_not_hers(text: str) -> None:
    assert "phone" not in {rule for rule, _, _ in hits(f"See {text} here", HER)}


def test_a_short_number_on_file_counts_only_whole() -> None:
    assert hits("call 12345 now", HER) == [("phone", "block", "12345")]
    assert hits("call 12 now", HER) == []


@pytest.mark.parametrize(
    "text", ["0751 222 3344", "+964 1 234 5678", "07512223344", "00964 751 222 3344", "021 258 708"]
)
def test_unknown_numbers_ask(text: str) -> None:
    assert ("unknown_number", "ask") in {(rule, tier) for rule, tier, _ in hits(f"ring {text}", Identifiers())}


@pytest.mark.parametrize(
    "text",
    [
        "20240512",
        "19991231",
        "0999999",
        "00000000",
        "0 1 2",
        "12345678",
        "964964964964964",
        "0099 123 456",
        "0000 0000 0000 00",
        "96400535502387",
        "zero seven seven zero one two, cat, three four five six seven",
    ],
)
def test_numbers_that_are_no_phones_pass(text: str) -> None:
    assert "unknown_number" not in {rule for rule, _, _ in hits(f"see {text}", Identifiers())}


def test_a_number_of_eight_digits_is_compared_by_its_last_seven() -> None:
    woman = Identifiers(phones=("01 234 5678",))
    assert hits("ring 234 5678 now", woman) == [("phone", "block", "234 5678")]


def test_national_form() -> None:
    assert national("009647701234567") == national("07701234567") == "7701234567"
    assert national("0123456") == "0123456"
    assert national("96412345") == "96412345"


def test_gaps_between_digits_are_remembered() -> None:
    (run,) = digit_runs(fold("12-34"))
    assert [run.gap(at) for at in range(5)] == ["", "", "-", "", " "]


def test_a_number_to_dial_is_one_number_and_nothing_else() -> None:
    for text in ("0770 123 4567", "+964 770 123 4567", "٠٧٧٠ ١٢٣ ٤٥٦٧"):
        assert reads_as_phone(text), text
    for text in ("", "red", "12", "0770 123 4567 or 8", "0770\u2066 123 4567", "+000 000 000", "+" + 40 * "1"):
        assert not reads_as_phone(text), text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("0770 555 0134", "+964 770 555 0134"),
        ("+964 (0)770-555-0134", "+964 770 555 0134"),
        ("٠٠٩٦٤٧٧٠٥٥٥٠١٣٤", "+964 770 555 0134"),
        ("+44 20 7946 0958", "+44 20 7946 0958"),
        ("12", ""),
        ("99 99", ""),
        ("0990 111 222", ""),
        ("0770 555 0134 or 0751 668 2214", ""),
        ("her sister", ""),
    ],
)
def test_a_number_is_shown_as_it_is_dialled_from_anywhere(text: str, shown: str) -> None:
    assert dialled(text) == shown


@pytest.mark.parametrize(
    ("text", "whole"),
    [("+964 770 123 4567", "964 770 123 4567"), ("0 770 123 4567", "0 770 123 4567"),
     ("00964 770 123 4567", "00964 770 123 4567"), ("1964 770 123 4567", "770 123 4567"),
     ("12345 770 123 4567", "770 123 4567")],
)  # fmt: skip
def test_her_phone_goes_from_its_country_code_on(text: str, whole: str) -> None:
    assert [words for rule, _, words in hits(f"no: {text}", HER) if rule == "phone"] == [whole]


def test_signs_for_numbers_that_are_no_digits_are_not_read_as_digits() -> None:
    for text in ("seven six ፩፪፫፬፭፮", "፩ ፪ ፫ ፬ ፭ ፮ seven"):
        assert digit_runs(fold(text)) == ()


def test_words_for_digits_are_a_number_from_seven_on_and_without_a_word_between() -> None:
    words = ["one", "two", "three", "four", "five", "six"]
    (run,) = digit_runs(fold(" ".join([*words, "seven"])))
    assert run.digits == "1234567"
    assert "1234567" in {each.digits for each in digit_runs(fold("one 2 three 4 five 6 seven"))}
    assert digit_runs(fold(" ".join(words))) == digit_runs(fold(" ".join([*words, "of", "seven"]))) == ()


@pytest.mark.parametrize(
    ("on_file", "text", "words"),
    [("612345678", "612345678", ["612345678"]), ("612345678", "99612345678", ["612345678"]),
     ("1234567", "9912345670", []), ("7701234567", "12345679", []), ("7701234567", "07811234567", ["1234567"]),
     ("7701234567", "0781 1234567", ["1234567"]), ("7701234567", "78112345671", []),
     ("12345678", "012345678", ["2345678"])],
)  # fmt: skip
def test_a_number_is_hers_whole_or_by_its_last_seven_digits(on_file: str, text: str, words: list[str]) -> None:
    hers = Identifiers(phones=(on_file,))
    assert [found for rule, _, found in hits(f"no: {text}", hers) if rule == "phone"] == words


def test_a_country_code_is_taken_off_where_a_number_is_left() -> None:
    assert [national(digits) for digits in ("9641234567", "964123456", "009641234567", "01234567", "0123456")] == [
        "1234567", "964123456", "1234567", "1234567", "0123456"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("0751 222 3344 0751 222 3345", ["07512223344", "07512223345"]), ("751 222 3344", ["7512223344"]),
     ("07512223344999", []), ("0751 222 3344 99", ["07512223344"]), ("006834000", ["006834000"]),
     ("00431110", ["00431110"]), ("96412345678", ["96412345678"]), ("41446681800", []),
     ("964 751 222 3344", ["9647512223344"]), ("5123456789", [])],
)  # fmt: skip
def test_each_number_in_a_row_of_digits_is_found_once(text: str, numbers: list[str]) -> None:
    (run,) = digit_runs(fold(text))
    assert [run.digits[first:last] for first, last in unknown_numbers(run)] == numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [("+65 6123 4567", "+65 6123 4567"), ("+7 912 345 67 89", "+7 912 345-67-89"), ("01 234 5678", "+964 1 234 5678"),
     ("770 123 4567", "+964 770 123 4567"), ("00 41 44 668 18 00", "+41 44 668 18 00")],
)  # fmt: skip
def test_a_number_is_dialled_from_anywhere(text: str, number: str) -> None:
    assert dialled(text) == number


def test_a_number_within_words_is_not_dialled_as_it_is() -> None:
    assert not reads_as_phone("ring 0770 123 4567")


def test_groups_are_turned_and_lead_back_to_where_they_are() -> None:
    (run,) = digit_runs(fold("12-345 6"))
    turned = run.turned()
    assert turned is not None
    assert (turned.digits, sorted(turned.breaks)) == ("634512", [0, 1, 4, 6])
    assert turned.span(0, 4) == (3, 8)
    assert turned.span(1, 6) == (0, 6)
    (two,) = digit_runs(fold("12-34"))
    assert getattr(two.turned(), "digits", "") == "3412"
    (alone,) = digit_runs(fold("1234"))
    assert alone.turned() is None


@pytest.mark.parametrize(
    ("digits", "mobile"),
    [("07701234567", True), ("9647701234567", True), ("7701234567", False), ("06612345678", False),
     ("0770123456", False), ("077012345678", False)],
)  # fmt: skip
def test_a_mobile_number_has_its_zero_or_country_code_before_it(digits: str, *, mobile: bool) -> None:
    assert is_mobile(digits) is mobile
