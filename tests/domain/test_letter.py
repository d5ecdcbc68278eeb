from __future__ import annotations

from nsintake.domain.letter import Block, BlockKind, LetterKind, Origin, Run


def test_the_text_of_a_block_is_its_runs_without_its_label() -> None:
    block = Block(BlockKind.ROW, Origin.FACT, (Run("a "), Run("@b", verbatim=True)), label="Account")
    assert block.text == "a @b"
    assert Block(BlockKind.META, Origin.TEMPLATE, label="Date").text == ""


def test_an_answer_is_owed_for_what_an_office_keeps() -> None:
    kept = {kind for kind in LetterKind if not kind.awaits_answer}
    assert kept == {LetterKind.SPEAKING_NOTE, LetterKind.FACT_SHEET, LetterKind.RECALL}
