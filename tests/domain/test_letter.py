from __future__ import annotations

from nsintake.domain.letter import Block, BlockKind, Origin, Run


def test_the_text_of_a_block_is_its_runs_without_its_label() -> None:
    block = Block(BlockKind.ROW, Origin.FACT, (Run("a "), Run("@b", verbatim=True)), label="Account")
    assert block.text == "a @b"
    assert Block(BlockKind.META, Origin.TEMPLATE, label="Date").text == ""
