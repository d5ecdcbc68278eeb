"""Account names without the signs people put into them."""

from __future__ import annotations

import pytest

from nsintake.masking.handles import (
    Squeezed,
    _counts,
    _Piece,
    bare,
    find_handle,
    handle_like,
    names_inside,
    names_within,
    squeeze,
    squeezed,
    stands_apart,
    with_breaks,
)
from nsintake.masking.identifiers import Identifiers
from nsintake.masking.names import parts_of


def test_white_space_goes_only_where_that_is_said() -> None:
    assert squeezed("z.a_b c-d") == "zab cd"
    assert squeezed("z.a_b c-d\n", spaces=True) == "zabcd"


def test_a_squeezed_text_leads_back_to_the_folded_one_with_and_without_its_spaces() -> None:
    assert squeeze("a. b") == Squeezed("a b", (0, 2, 3))
    assert squeeze("a. b", spaces=True) == Squeezed("ab", (0, 3))


def test_an_account_is_found_from_the_first_letter_on_and_inside_words_unless_it_must_be_apart() -> None:
    text = squeeze("rafid xrafid ra.fid7")
    assert list(find_handle("rafid", text, apart=True)) == [(0, 5)]
    assert list(find_handle("rafid", text, apart=False)) == [(0, 5), (7, 12), (13, 19)]


def test_of_a_code_letters_and_digits_count_alone() -> None:
    assert bare("Q9:9/M") == Squeezed("Q99M", (0, 1, 3, 5))


def test_an_account_of_two_letters_is_not_searched_for() -> None:
    text = squeeze("see x.y z")
    assert list(find_handle("xy", text, apart=False)) == []
    assert list(find_handle("xyz", squeeze("see x.y.z"), apart=False)) == [(4, 9)]


def test_an_account_of_less_than_six_letters_must_stand_apart() -> None:
    assert stands_apart("rafid")
    assert not stands_apart("rafida")


def test_what_looks_like_an_account_has_a_sign_or_a_capital_inside() -> None:
    assert list(handle_like("see zainabali", "see zainabAli")) == [(4, 13)]
    assert list(handle_like("see zainabali", "see Zainabali")) == []
    assert list(handle_like("see zainab_ali", "see zainab_ali")) == [(4, 14)]


def test_a_capital_after_a_small_letter_breaks_an_account() -> None:
    assert with_breaks("zainabali", "zainabAli") == "zainab_ali"
    assert with_breaks("zainabali", "ZAINABALi") == "zainabali"
    assert with_breaks("zainab", "Zainab") == "zainab"


def inside(value: str, *names: str) -> set[str]:
    return {part.text for part in names_inside(value, parts_of(Identifiers(names=names)))}


def within(value: str, *names: str) -> set[str]:
    return {part.text for part in names_within(value, parts_of(Identifiers(names=names)))}


def test_a_name_may_be_in_two_pieces_and_begin_one() -> None:
    assert inside("za_in_ab", "Zainab Ahmed") == {"zainab"}
    assert inside("زينبات", "زينب أحمد") == {"زينب"}
    assert inside("زينات", "زينب أحمد") == set()


def test_an_arabic_name_is_read_in_latin_letters() -> None:
    assert inside("zaynab", "زينب أحمد") == {"زينب"}
    assert within("qzaynabq", "زينب أحمد") == {"زينب"}
    assert within("qsalimq", "سليم أحمد") == {"سليم"}
    assert within("qslimq", "سليم أحمد") == set()


def test_a_short_name_in_the_middle_is_chance_however_it_is_spelled() -> None:
    assert inside("leena", "Lina Ahmed") == {"lina"}
    assert inside("xxleenaxx", "Lina Ahmed") == set()
    assert inside("قعليق", "علي أحمد") == set()


def test_the_words_of_a_site_are_no_part_of_an_account() -> None:
    assert inside("telegram.me/xyz", "Telegram Ahmed") == set()
    assert inside("me/xyz/telegrammed", "Telegram Ahmed") == {"telegram"}


def test_letters_in_the_middle_count_in_what_is_no_word() -> None:
    assert within("xnoorx", "Noor Ali") == {"noor"}
    assert within("xalix", "Noor Ali") == set()
    assert within("قزينبق", "زينب أحمد") == {"زينب"}
    for word in ("formal", "amalgamate"):
        assert within(word, "Amal Forma") == set()
        assert within(f"x{word}", "Amal Forma") != set()


@pytest.mark.parametrize(
    ("text", "edges", "start", "end", "counts"),
    [
        ("zainabnoor", {0, 6, 10}, 0, 6, True),
        ("mi", {0, 2}, 0, 2, True),
        ("mixx", {0, 2, 4}, 0, 2, False),
        ("m", {0, 1}, 0, 1, False),
        ("xyali", {0, 5}, 2, 5, False),
        ("alixy", {0, 5}, 0, 3, False),
        ("noorxx", {0, 6}, 0, 4, True),
        ("xxnoor", {0, 6}, 2, 6, True),
        ("xzainabx", {0, 8}, 1, 7, True),
        ("xzainax", {0, 7}, 1, 6, False),
        ("formal", {0, 6}, 2, 6, False),
        ("amalgamate", {0, 7}, 0, 4, False),
    ],
)
def test_a_hit_counts_by_its_length_and_its_edges(
    text: str, edges: set[int], start: int, end: int, *, counts: bool
) -> None:
    assert _counts(_Piece(text, frozenset(edges)), start, end) is counts
    assert _counts(_Piece(text, frozenset(edges), whole=True), start, end) is (counts and {start, end} <= edges)


@pytest.mark.parametrize(
    ("account", "name"),
    [("9afa2", "صفاء كامل"), ("9abreen", "صابرين كامل"), ("9ab7a", "صبحة كامل"), ("8asim", "قاسم كامل"),
     ("3'ada", "غادة كامل"), ("7'adija", "خديجة كامل"), ("9'u7a", "ضحى كامل"), ("ra3'ad", "رغد كامل"),
     ("x_3'ada.99", "غادة كامل"), ("al7oor", "حور كامل"), ("2l7oor", "حور كامل"), ("6'amya2", "ظمياء كامل")],
)  # fmt: skip
def test_digits_are_read_as_they_are_typed_in_iraq(account: str, name: str) -> None:
    assert name.split(maxsplit=1)[0].replace("ة", "ه").replace("ى", "ي") in inside(account, name)
    assert list(handle_like(f"see {account} now", f"see {account} now")) == [(4, 4 + len(account))]


def test_an_apostrophe_after_another_digit_or_before_no_letter_is_no_letter() -> None:
    assert list(handle_like("the 5'th", "the 5'th")) == []
    assert list(handle_like("at 3' 4", "at 3' 4")) == []
