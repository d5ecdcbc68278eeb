"""Two letters with dots are a name to whoever knows her."""

from __future__ import annotations

import pytest

from nsintake.masking.initials import initials_of
from tests.masking.women import hits, named

WOMAN = named("زينب أحمد عبد الله الجبوري", "أم سيف", "زوزو")


@pytest.mark.parametrize("text", ["ز.أ", "ز. أ.", "ز.أ.ج", "ز.ج", "ز / أ", "أ.س", "Z.A", "Z. A. J.", "Z.J.", "ز.ع.ا"])
def test_letters_that_could_be_hers_ask(text: str) -> None:
    letters = text.rstrip(".")
    assert hits(f"قالت ({text}) ذلك", WOMAN) == [("initials", "ask", letters)]


@pytest.mark.parametrize(
    "text", ["أ.ز", "ز", "ز أ", "م.م", "Z.Z.", "z.a.", "Z A", "e.g. this", "ز.أ.ق", "1.2", "Z.أ", "Za.J", "ق.أ"]
)
def test_other_letters_do_not(text: str) -> None:
    assert hits(f"قالت ({text}) ذلك", WOMAN) == []


def test_a_name_of_one_word_has_none() -> None:
    assert initials_of(["زوزو", "...", "Qusay Hamid"]).chains == (("qh", "Qusay Hamid"),)


def test_a_latin_name_on_file_has_initials_in_arabic_letters_too() -> None:
    assert hits("الضحية (ق.ح)", named("Qusay Hamid")) == [("initials", "ask", "ق.ح")]
    assert hits("the victim Q.H. said", named("قصي حميد")) == [("initials", "ask", "Q.H")]


@pytest.mark.parametrize("text", ["Z A I N A B", "z-a-i-n-a-b", "Z.a.y.n.a.b"])
def test_a_name_spelled_out_in_the_other_letters_blocks(text: str) -> None:
    assert hits(f"We met {text} there", named("زينب أحمد")) == [("given_name", "block", text)]


def test_letters_one_after_another_that_are_no_name_pass() -> None:
    assert hits("Points a, b, c and d; then x y z.", named("زينب أحمد")) == []


SHE = named("شيلان عرنوس", "Zuzu")


@pytest.mark.parametrize("between", ["-", " - ", "*", "_", "|", "&", "+", "\u2013", "\u2014", ".", "/"])
def test_other_signs_than_dots_are_between_initials_too(between: str) -> None:
    assert hits(f"قالت (ش{between}ع) ذلك", SHE) == [("initials", "ask", f"ش{between}ع")]


@pytest.mark.parametrize("text", ["Sh. A", "Sh.A", "SH-A", "S. A"])
def test_two_letters_that_are_said_as_one_are_one(text: str) -> None:
    assert hits(f"We saw {text} there", SHE) == [("initials", "ask", text)]


@pytest.mark.parametrize("text", ["sh. a", "Sk. A", "Sh. K", "Sho. A"])
def test_other_two_letters_are_not(text: str) -> None:
    assert [rule for rule, _, _ in hits(f"We saw {text} there", SHE) if rule == "initials"] == []


@pytest.mark.parametrize(
    ("text", "letter"),
    [("السيدة ش قالت", "ش"), ("السيدة (ش) قالت", "ش"), ("المدعوة ش.", "ش"),
     ("Ms. S. said", "S"), ("Miss Sh said", "Sh"), ("the victim S said", "S"), ("the woman \u201cS\u201d said", "S"),
     ("ژنێک ش گوتی", "ش"), ("the victim Z said", "Z")],
)  # fmt: skip
def test_one_letter_after_a_word_for_a_woman_asks(text: str, letter: str) -> None:
    assert [found for found in hits(text, SHE) if found[0] == "initials"] == [("initials", "ask", letter)]


@pytest.mark.parametrize(
    "text",
    ["السيدة ق قالت", "السيدة، ش", "السيد ش", "Ms. K said", "the victim s", "Ms. Sk", "Ms, S", "the shop S"],
)
def test_another_letter_or_another_word_before_it_does_not(text: str) -> None:
    assert [rule for rule, _, _ in hits(text, SHE) if rule == "initials"] == []


def test_two_arabic_letters_are_a_word() -> None:
    assert hits("قالت شم.عن ذلك", SHE) == []


def test_i_is_somebody_who_speaks() -> None:
    assert hits("the woman I saw", named("Ilham Arnus")) == []
    assert hits("the woman E saw", named("Elham Arnus")) == [("initials", "ask", "E")]
