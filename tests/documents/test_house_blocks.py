"""Papers of our own hand: what belongs together in a line from right to left."""

from __future__ import annotations

import json

import pytest

from nsintake.documents.house_blocks import bullet, row, runs
from nsintake.documents.inspect import prove
from nsintake.documents.letter_pdf import draw
from nsintake.domain.language import Lang
from nsintake.domain.letter import Letter, LetterKind, Run


@pytest.mark.parametrize(
    "text", ["Room 3", "the Room 3 at the gate", "غرفة Room 12b", "Salle d'\u00e9t\u00e9 3", "Room 3 Hall 4"]
)
def test_a_short_number_after_a_latin_word_belongs_to_the_word(text: str) -> None:
    assert runs(text) == (Run(text),)


@pytest.mark.parametrize("text", ["3", "غرفة 3", "Room, 3", "driver 07701112233", "Record ABCD-2345", "see a@b"])
def test_every_other_number_and_code_is_kept_apart(text: str) -> None:
    assert runs(text)[-1].verbatim
    assert "".join(run.text for run in runs(text)) == text


@pytest.mark.parametrize("lang", [Lang.AR, Lang.CKB])
def test_on_a_paper_from_right_to_left_a_room_is_read_with_its_number_after_it(lang: Lang) -> None:
    blocks = (row("المكان", "Room 3"), bullet("عند Room 4"), row("MMMM-2345/1", "الشرطة"))
    drawn = draw(
        Letter(LetterKind.SPEAKING_NOTE, lang, "MMMM-2345", blocks, "footer", practice=True, practice_mark="x")
    )
    shown = [run["text"].strip() for page in json.loads(drawn.model)["pages"] for run in page["runs"]]
    assert {"Room 3", "Room 4", "MMMM-2345/1"} <= set(shown), "one stretch from left to right"
    text = prove(drawn.pdf, drawn.model)
    assert "Room 3" in text
    assert "Room 4" in text
