"""Names in disguise: signs in them, read from the end, buried in longer words."""

from __future__ import annotations

import pytest

from nsintake.masking.identifiers import Identifiers
from tests.masking.women import hits, named

ARABIC, LATIN = named("زينب أحمد"), named("Zainab Ahmed")


@pytest.mark.parametrize(
    "text",
    ["Za!nab", "Z€inab", "Za|nab", "Z@inab", "Z4inab", "2ainab", "Zai[nab]", "(Z)ainab", "Z(a)i(n)ab", "Zai🌸nab",
     "Zai\"nab", "z&inab", "za=i=n=ab", "zay_nab", "Zai;nab", "z41n4b"],
)  # fmt: skip
def test_signs_between_or_for_letters_hide_no_name(text: str) -> None:
    for woman in (ARABIC, LATIN):
        assert {tier for _, tier, _ in hits(f"we saw {text} there", woman)} == {"block"}


@pytest.mark.parametrize("text", ["Z**nab", "Z#n#b", "Z…nab"])
def test_signs_that_hide_vowels_are_asked_about(text: str) -> None:
    for woman in (ARABIC, LATIN):
        assert ("like_given_name", "ask") in {(rule, tier) for rule, tier, _ in hits(f"we saw {text} there", woman)}


def test_signs_that_hide_letters_of_the_same_script_are_asked_about() -> None:
    assert hits("مع ز*نب ثم", ARABIC) == [("like_given_name", "ask", "ز*نب")]
    assert hits("with Zai*ab then", LATIN) == [("like_given_name", "ask", "Zai*ab")]
    assert hits("with Z*i*a*", LATIN) == []


def test_what_signs_make_of_short_or_everyday_names_and_of_likenesses_passes() -> None:
    for text, woman in (
        ("H**e", named("Hope Ali")),
        ("A#i", named("Noor Ali")),
        ("No!or", named("نور علي")),
        ("ai(med)", LATIN),
        ("s…m…a", named("Soumaya Hassoon")),
        ("y**s**m**n", named("Yasameen Ali")),
    ):
        assert hits(f"we saw {text} there", woman) == []


def test_what_a_sign_may_stand_for_is_asked_about_and_the_letters_that_are_there_block() -> None:
    for text, woman in (("N!or", named("نور علي")), ("n…r", named("Noor Ali")), ("S…f", named("Saif Ali"))):
        assert hits(f"we saw {text} there", woman) == [("like_given_name", "ask", text)]
    assert hits("we saw Noo!r there", named("Noor Ali")) == [("given_name", "block", "Noo!r")]
    assert hits("zai.nab_9", LATIN) == [("name_in_account", "block", "zai.nab_9")]
    assert hits("we saw ز_نب there", ARABIC) == [("handle_unknown", "ask", "ز_نب")]


def test_a_sign_before_a_word_stands_for_its_first_letter() -> None:
    assert hits("with $hamkhan then", Identifiers(others=("Shamkhan",))) == [("never_word", "block", "hamkhan")]


@pytest.mark.parametrize("text", ["he(she)", "5+3=8", "a*b", "R&D", "part[s]", "(two)", "x=y", "Za+rb", "***"])
def test_signs_in_plain_text_pass(text: str) -> None:
    for woman in (ARABIC, LATIN):
        assert hits(f"we saw {text} there", woman) == []


@pytest.mark.parametrize(
    ("text", "woman"), [("baniaZ", ARABIC), ("baniaz", LATIN), ("بنيز", ARABIC), ("\u202ebaniaZ\u202c", LATIN)]
)
def test_a_name_read_from_its_end_is_asked_about(text: str, woman: Identifiers) -> None:
    assert [(rule, tier) for rule, tier, _ in hits(f"we saw {text} there", woman)] == [("like_given_name", "ask")]


def test_a_word_that_is_a_name_as_it_stands_is_not_turned_about() -> None:
    assert hits("مع ماهر ثم", named("رهام")) == []
    assert hits("with Marim then", named("ميرام")) != []
    chain = [("name_chain", "block", "Aidan"), ("name_chain", "block", "Ali")]
    assert hits("Aidan Ali", named("Nadia Ali Aidan")) == chain
    assert hits("with Bazar then", Identifiers(others=("Razab",))) == []
    assert hits("قال كلام كثير", named("مالك حسن")) == []  # an everyday word
    assert hits("what ailed her", named("داليا علي")) == []
    assert hits("مع ميرك ثم", named("كريم مالك")) == []  # a name that is a word too
    assert hits("with roon then", named("نور علي")) == []  # too short


@pytest.mark.parametrize(
    ("text", "woman"),
    [("حسابزينبالحلوة", ARABIC), ("freezainabnow", ARABIC), ("justiceforzainab", LATIN)],
)
def test_her_name_buried_in_a_long_word_is_asked_about(text: str, woman: Identifiers) -> None:
    assert hits(f"كتبوا {text} هناك", woman) == [("like_given_name", "ask", text)]


@pytest.mark.parametrize(
    ("text", "woman", "found"),
    [
        ("راميتتت", named("رامي كريم"), True),
        ("راميتت", named("رامي كريم"), False),
        ("كريمتتت", named("رامي كريم"), False),
        ("الاحمدب", ARABIC, False),
        ("qzainabzzz", LATIN, True),
        ("qzainabzz", LATIN, False),
        ("qamal", named("Amal Sami"), False),
    ],
)
def test_only_a_given_name_with_enough_around_it_is_buried(text: str, woman: Identifiers, *, found: bool) -> None:
    assert hits(f"we saw {text} there", woman) == [("like_given_name", "ask", text)] * found


@pytest.mark.parametrize(
    "text", ["#freezainab", "#saveZainabAli", "#الحرية_لزينب", "#الحريةلزينب", "#justiceforzainab"]
)
def test_a_hashtag_is_searched_like_an_account(text: str) -> None:
    assert "block" in {tier for _, tier, _ in hits(f"they wrote {text} there", ARABIC)}


@pytest.mark.parametrize("text", ["Zain ab", "Zay  nab", "Zay & nab", "Zai\tnab"])
def test_a_latin_name_in_two_halves_is_read_across_scripts(text: str) -> None:
    assert {tier for _, tier, _ in hits(f"we saw {text} there", ARABIC)} <= {"ask", "block"} != set()


@pytest.mark.parametrize("text", ["Zaaaiiinnnaaabbb", "Zainabbbb", "Zaaainab", "زيييينب"])
def test_a_name_drawn_out_is_the_name(text: str) -> None:
    assert "block" in {tier for _, tier, _ in hits(f"we saw {text} there", ARABIC)}


def test_a_prefixed_name_that_is_another_name_is_asked_about() -> None:
    assert hits("مع بسمه ثم", named("سمة")) == []  # an everyday word too
    assert hits("مع سلمى ثم", named("لمى")) == [("like_given_name", "ask", "سلمى")]
    assert hits("مع سلمى ثم", named("سلم")) == []
    assert hits("هو كريم جدا", named("ريم")) == []


def test_sorani_endings_come_off() -> None:
    for text in ("زەینەبەکە", "زەینەبیش"):
        assert "block" in {tier for _, tier, _ in hits(f"لەگەڵ {text} بوو", ARABIC)}
