"""The squares of answers to be ticked: each beside its words, and no square anywhere else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from nsintake.documents import pdf_file
from nsintake.documents.inspect import prove
from nsintake.documents.laid_out import LaidOut, LaidPage
from nsintake.documents.letter_layout import LetterLayout
from nsintake.documents.letter_measures import TICK, TICK_RULE, WIDTH
from nsintake.documents.proof_failed import ProofFailed
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.language import Lang
from nsintake.domain.letter import BlockKind, Letter, LetterKind
from tests.documents.test_every_paper import paper

Rule = tuple[float, float, float, float]
Square = Callable[[list[Rule]], list[Rule]]
"""What is done with the four rules of the first square of a slip."""


def moved(by_x: float, by_y: float) -> Square:
    return lambda rules: [(round(x + by_x, 2), round(y + by_y, 2), wide, high) for x, y, wide, high in rules]


def grown(rules: list[Rule]) -> list[Rule]:
    """The same square, a point wider: its upper, lower, first and last side."""
    (x, y, width, height), (_, low, _, _), first, last = rules
    return [(x, y, width + 1, height), (x, low, width + 1, height), first, (last[0] + 1, *last[1:])]


def twice(rules: list[Rule]) -> list[Rule]:
    return [*rules, *moved(0, -300)(rules)]


def drawn_with(change: Square, letter: Letter) -> tuple[bytes, bytes]:
    """A slip whose first square is changed in its model, and so in its file too."""
    shaper = Shaper()
    laid = LetterLayout(letter, shaper).laid_out()
    page = laid.pages[0]
    at = next(i for i, rule in enumerate(page.rules) if rule[2:] == (TICK, TICK_RULE))
    rules = [*page.rules[:at], *change(page.rules[at : at + 4]), *page.rules[at + 4 :]]
    model = LaidOut(laid.lang, (LaidPage(page.runs, rules), *laid.pages[1:]))
    return pdf_file.write(model, shaper), model.canonical()


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("change", [moved(40, 0), moved(0, 5), moved(3, 0), grown, twice])
def test_a_square_that_is_not_beside_its_words_is_refused(change: Square, lang: Lang) -> None:
    letter = paper(LetterKind.REPLY_SLIP, lang)[0]
    assert prove(*drawn_with(list, letter)), "a square in its place is none to refuse"
    with pytest.raises(ProofFailed) as caught:
        prove(*drawn_with(change, letter))
    assert caught.value.code in {"rule_shape", "text_overlaps"}


@pytest.mark.parametrize("lang", list(Lang))
def test_a_square_in_the_column_in_which_no_answer_is_is_refused(lang: Lang) -> None:
    letter = paper(LetterKind.REPLY_SLIP, lang)[0]
    first = next(block for block in letter.blocks if block.kind is BlockKind.TICK)
    alone = replace(
        letter, blocks=tuple(each for each in letter.blocks if each.kind is not BlockKind.TICK or each is first)
    )
    assert prove(*drawn_with(list, alone))
    with pytest.raises(ProofFailed) as caught:
        prove(*drawn_with(moved(-WIDTH / 2 if lang.rtl else WIDTH / 2, 0), alone))
    assert caught.value.code == "rule_shape"


def test_an_answer_without_words_has_no_square() -> None:
    letter = paper(LetterKind.REPLY_SLIP, Lang.EN)[0]
    blank = tuple(replace(block, runs=()) if block.text == "accepted" else block for block in letter.blocks)
    laid = LetterLayout(replace(letter, blocks=blank), Shaper()).laid_out()
    sides = [rule for page in laid.pages for rule in page.rules if rule[2:] == (TICK, TICK_RULE)]
    before = [rule for page in LetterLayout(letter, Shaper()).laid_out().pages for rule in page.rules]
    assert len(sides) == sum(rule[2:] == (TICK, TICK_RULE) for rule in before) - 2
