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
