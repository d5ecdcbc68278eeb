"""Her names in running text: short ones, long rows of letters, both scripts side by side."""

from __future__ import annotations

import pytest

from nsintake.masking.identifiers import Identifiers
from tests.masking.women import WOMAN, hits, named

LONG = 38 * "ق" + "حسن"
HUDA, LI_NA = named("Nour Huda Ali"), named("Li Na")


@pytest.mark.parametrize(
    ("woman", "text", "found"),
    [
        (WOMAN, "ح س ن", [("never_word", "block", "ح س ن")]),
        (LI_NA, "a L i b", [("given_name", "ask", "L i")]),
        (WOMAN, LONG, [("never_word", "block", LONG)]),
        (named("Zainab Ahmed"), "زي\nنب", [("given_name", "block", "زي\nنب")]),
        (WOMAN, "al حسن", [("never_word", "ask", "حسن")]),
        (HUDA, "al Ali", [("chain_name", "ask", "Ali")]),
        (HUDA, "A li", [("chain_name", "ask", "A li")]),
        (LI_NA, "وLi", [("given_name", "block", "Li")]),
        (
            HUDA,
            "hudaعلي",
            [("chain_name", "ask", "hudaعلي"), ("name_chain", "block", "huda"), ("name_chain", "block", "علي")],
        ),
    ],
)
def test_just_the_words_of_the_name_are_found(woman: Identifiers, text: str, found: list[tuple[str, str, str]]) -> None:
    assert hits(text, woman) == found
