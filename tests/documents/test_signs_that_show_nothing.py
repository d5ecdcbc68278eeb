"""Signs that show nothing could carry a name through every eye: no paper with one of them is proved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.documents.inspect import prove
from nsintake.documents.letter_pdf import draw
from nsintake.documents.text.shaping import unprintable
from nsintake.domain.language import Lang
from nsintake.domain.letter import BlockKind, Letter
from nsintake.errors import Refused
from tests.documents.letters import office_letter

UNSEEN_NAME = "".join(chr(0xE0000 + ord(letter)) for letter in "Wisal")


def planted(lang: Lang, hidden: str) -> Letter:
    """The fixture letter with something after each word of its paragraphs that nobody sees."""
    letter = office_letter(lang)
    first, last = "ab" if lang is Lang.EN else "\u0627\u0628"
    blocks = tuple(
        replace(block, runs=tuple(replace(run, text=f"{run.text} {first}{hidden}{last} ") for run in block.runs))
        if block.kind is BlockKind.PARAGRAPH
        else block
        for block in letter.blocks
    )
    return replace(letter, blocks=blocks)


@pytest.mark.parametrize("lang", [Lang.EN, Lang.AR])
@pytest.mark.parametrize("hidden", [UNSEEN_NAME, "\u034f", "\ufe0f\ufe00", "\u180e", "\U000e0101", "\u0600"])
def test_no_paper_with_an_unseen_sign_is_proved(lang: Lang, hidden: str) -> None:
    drawn = draw(planted(lang, hidden))
    with pytest.raises(Refused):
        prove(drawn.pdf, drawn.model)


@pytest.mark.parametrize("lang", [Lang.EN, Lang.AR])
@pytest.mark.parametrize("hidden", ["\u00ad", "\u2060", "\u200b", "\u2028", "\u061c", "\ufeff"])
def test_signs_of_layout_do_not_reach_the_paper(lang: Lang, hidden: str) -> None:
    drawn = draw(planted(lang, hidden))
    assert hidden not in prove(drawn.pdf, drawn.model)
    assert hidden not in drawn.model.decode()


def test_who_writes_is_told_where_such_a_sign_stands() -> None:
    assert unprintable(f"ab{UNSEEN_NAME[0]}c\ufe0f") == (2, 4)
