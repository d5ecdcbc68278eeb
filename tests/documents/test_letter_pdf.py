"""A drawn letter: the same bytes each time, nothing but the page in it, and every word where it belongs."""

from __future__ import annotations

import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from nsintake.documents.inspect import check_structure, prove
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.documents.templates import runs_of
from nsintake.domain.language import Lang
from nsintake.domain.letter import Block, BlockKind, Letter, LetterKind, Origin, Run
from nsintake.errors import Bug, Refused
from tests.documents.any_words import any_words
from tests.documents.letters import ACCOUNT, CODE, PHONE, block, office_letter
from tests.scale import full_or

ROOT = Path(__file__).parents[2]


def _letter(*blocks: Block, lang: Lang = Lang.AR, footer: str = "x") -> Letter:
    return Letter(LetterKind.REFERRAL, lang, CODE, blocks, footer, practice=False)


def _runs(drawn: Drawn) -> list[dict[str, Any]]:
    return [run for page in json.loads(drawn.model)["pages"] for run in page["runs"]]


def _witness(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


# --- the same bytes -----------------------------------------------------------------------------------------------

_DRAW_ALL = """
import hashlib
from nsintake.documents.letter_pdf import draw
from nsintake.domain.language import Lang
from tests.documents.letters import office_letter
for lang in Lang:
    for part in draw(office_letter(lang)):
        print(hashlib.sha256(part).hexdigest())
"""


def test_the_same_letter_is_byte_identical_in_every_process() -> None:
    found = []
    for seed in ("0", "1", "4711"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", _DRAW_ALL]
        found.append(subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, check=True).stdout)
    here = "\n".join(hashlib.sha256(part).hexdigest() for lang in Lang for part in draw(office_letter(lang)))
    assert {out.decode().strip() for out in found} == {here}


def test_drawing_another_letter_in_between_changes_nothing() -> None:
    first = draw(office_letter(Lang.CKB))
    draw(office_letter(Lang.AR))
    assert draw(office_letter(Lang.CKB)) == first


# --- independent witnesses ----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[Lang, Path]:
    folder = tmp_path_factory.mktemp("letters")
    for lang in Lang:
        (folder / f"{lang}.pdf").write_bytes(draw(office_letter(lang)).pdf)
    return {lang: folder / f"{lang}.pdf" for lang in Lang}


@pytest.mark.parametrize("lang", list(Lang))
def test_qpdf_finds_no_fault(files: dict[Lang, Path], lang: Lang) -> None:
    assert "No syntax or stream encoding errors" in _witness("qpdf", "--check", str(files[lang]))


@pytest.mark.parametrize("lang", list(Lang))
def test_only_the_two_embedded_weights_are_used(files: dict[Lang, Path], lang: Lang) -> None:
    lines = _witness("pdffonts", str(files[lang])).splitlines()[2:]
    assert [line.split()[0] for line in lines] == ["AAAAAA+FiraGO-Regular", "AAAAAB+FiraGO-Bold"]
    assert all("yes yes yes" in line for line in lines)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_file_tells_nothing_about_itself(files: dict[Lang, Path], lang: Lang) -> None:
    told = json.loads(_witness("exiftool", "-json", str(files[lang])))[0]
    own = {key for key in told if not key.startswith("File") and key not in {"SourceFile", "ExifToolVersion"}}
    assert own <= {"Directory", "MIMEType", "PDFVersion", "Linearized", "Language", "PageCount"}


def _bare(text: str) -> str:
    """Without marks: poppler sets one that stands on its own apart from its letter."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if not unicodedata.combining(char))


@pytest.mark.parametrize("lang", list(Lang))
def test_another_reader_finds_the_words(files: dict[Lang, Path], lang: Lang) -> None:
    """Poppler orders punctuation beside Arabic by rules of its own, so words are compared without it."""
    text = _bare(re.sub("[\u200e\u200f\u202a-\u202e]", " ", _witness("pdftotext", "-layout", str(files[lang]), "-")))
    found = set(re.findall(r"\w+", text))
    said = " ".join(f"{item.label} {item.text}" for item in office_letter(lang).blocks)
    missing = set(re.findall(r"\w+", _bare(said))) - found
    assert not missing


# --- what is on the page --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", list(Lang))
def test_every_word_of_the_letter_is_on_the_paper(lang: Lang) -> None:
    letter = office_letter(lang)
    text = " ".join(prove(*draw(letter)).split())
    for item in letter.blocks:
        for part in (item.label, item.text):
            assert " ".join(part.split()) in text
    assert letter.footer in text


@pytest.mark.parametrize("lang", list(Lang))
def test_no_direction_mark_or_shape_character_reaches_the_paper(lang: Lang) -> None:
    text = prove(*draw(office_letter(lang)))
    assert not re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufdff\ufe70-\ufeff\ue000-\uf8ff]", text)


def test_direction_marks_that_come_with_the_text_are_dropped() -> None:
    """An override could show a name backwards that is stored forwards."""
    noisy = "\u202eabc\u202c \u2067def\u2069 \u200f\ufeffghi"
    assert "abc def ghi" in prove(*draw(_letter(block(BlockKind.PARAGRAPH, noisy))))


def test_shape_characters_are_turned_back_into_letters() -> None:
    assert "\u0644\u0627" in prove(*draw(_letter(block(BlockKind.PARAGRAPH, "\ufefb"))))


def test_a_phone_in_arabic_keeps_its_order_and_is_never_broken() -> None:
    for filler in range(0, 120, 3):
        text = "\u0645 " * filler
        drawn = draw(_letter(Block(BlockKind.PARAGRAPH, Origin.FREE, (Run(text), Run(PHONE, verbatim=True)))))
        phones = [run for run in _runs(drawn) if "964" in run["text"]]
        assert [run["text"] for run in phones] == [PHONE.replace(" ", "\u00a0")]
        assert not phones[0]["rtl"]


@pytest.mark.parametrize("exact", [PHONE, ACCOUNT, "a.b@example.org", "https://example.org/a-b", "15/07/2026"])
def test_what_is_copied_sign_by_sign_is_isolated_even_if_nobody_marked_it(exact: str) -> None:
    drawn = draw(_letter(block(BlockKind.PARAGRAPH, f"\u0643\u062a\u0628 ({exact}) \u062b\u0645")))
    assert exact.replace(" ", "\u00a0") in [run["text"] for run in _runs(drawn)]


def test_columns_turn_in_arabic() -> None:
    for lang in (Lang.EN, Lang.AR):
        drawn = draw(_letter(block(BlockKind.ROW, "1234", "5678"), lang=lang))
        place = {run["text"]: run["x"] for run in _runs(drawn)}
        assert (place["5678"] < place["1234"]) == (lang is Lang.EN)


def test_brackets_are_mirrored_by_their_glyphs_and_not_in_the_text() -> None:
    drawn = draw(_letter(block(BlockKind.PARAGRAPH, "\u0646\u0635 (\u0646\u0635) \u0646\u0635")))
    assert "(\u0646\u0635)" in prove(*drawn)


def test_pages_are_numbered_in_the_digits_of_the_letter() -> None:
    many = [block(BlockKind.PARAGRAPH, "\u0646\u0635 " * 60) for _ in range(30)]
    drawn = draw(_letter(*many))
    pages = json.loads(drawn.model)["pages"]
    assert len(pages) > 2
    lines = prove(*drawn).splitlines()
    digits = str(len(pages)).translate(
        str.maketrans("0123456789", "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669")
    )
    assert sum(line.endswith(f"/ {digits}") for line in lines) == len(pages)
    assert f"2 / {len(pages)}" in prove(*draw(_letter(*many, lang=Lang.EN)))


def test_a_practice_letter_says_so_on_every_page() -> None:
    for lang in Lang:
        letter = office_letter(lang)
        drawn = draw(letter)
        pages = json.loads(drawn.model)["pages"]
        assert len(pages) > 1
        assert prove(*drawn).count(letter.practice_mark) == len(pages)
        assert letter.practice_mark not in prove(*draw(office_letter(lang, practice=False)))


def test_a_practice_letter_without_its_mark_is_a_bug() -> None:
    letter = Letter(LetterKind.REFERRAL, Lang.EN, CODE, (), "", practice=True)
    with pytest.raises(Bug, match="practice_mark_missing"):
        draw(letter)


def test_what_is_filled_in_by_hand_is_a_rule_and_not_a_row_of_characters() -> None:
    without = json.loads(draw(_letter(block(BlockKind.META, "12", "Number"))).model)["pages"][0]["rules"]
    blank = json.loads(draw(_letter(block(BlockKind.META, "", "Number"))).model)["pages"][0]["rules"]
    assert len(blank) == len(without) + 1


def test_a_character_the_font_lacks_is_refused_by_its_code_point() -> None:
    for char, point in (("\u4e2d", "U+4E2D"), ("\ue000", "U+E000"), ("\uf89e", "U+F89E"), ("\x07", "U+0007")):
        with pytest.raises(Refused) as caught:
            draw(_letter(block(BlockKind.PARAGRAPH, f"a{char}b")))
        assert (caught.value.code, caught.value.params) == ("glyph_missing", {"codepoint": point})


def test_no_page_begins_or_ends_with_one_line_of_a_paragraph() -> None:
    for filler in range(20, 50):
        lines = [block(BlockKind.BULLET, "x") for _ in range(filler)]
        drawn = draw(_letter(*lines, block(BlockKind.PARAGRAPH, "word " * 90), lang=Lang.EN))
        pages = json.loads(drawn.model)["pages"]
        counts = [sum("word" in run["text"] for run in page["runs"]) for page in pages]
        assert 1 not in counts


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    for filler in range(20, 50):
        lines = [block(BlockKind.BULLET, "x") for _ in range(filler)]
        drawn = draw(
            _letter(*lines, block(BlockKind.HEADING, "Heading"), block(BlockKind.BULLET, "after"), lang=Lang.EN)
        )
        for page in json.loads(drawn.model)["pages"]:
            texts = [run["text"] for run in page["runs"]]
            assert ("Heading" in texts) == ("after" in texts)


@pytest.mark.parametrize("rows", [1, 4, 6])
def test_what_is_filled_in_for_a_paper_of_a_list_is_on_the_page_of_its_reference(rows: int) -> None:
    """Before: the lines for its number and for who has it were alone on the next page, below no reference."""
    entry = (
        block(BlockKind.HEADING, "Paper"),
        *(block(BlockKind.ROW, "value", f"row {at}") for at in range(rows)),
        block(BlockKind.TICK, "handed"),
        block(BlockKind.TICK, "back"),
        block(BlockKind.META, "", "Number"),
        block(BlockKind.META, "", "To"),
    )
    for filler in range(30):
        lines = [block(BlockKind.BULLET, "x") for _ in range(filler)]
        pages = json.loads(draw(_letter(*lines, *entry * 9, lang=Lang.EN)).model)["pages"]
        assert len(pages) > 1
        for page in pages:
            texts = [run["text"] for run in page["runs"]]
            found = {texts.count(words) for words in ("Paper", "handed", "back", "Number:", "To:")}
            assert len(found) == 1, texts


@pytest.mark.parametrize("kind", [BlockKind.ROW, BlockKind.CAVEAT, BlockKind.PARAGRAPH])
def test_text_longer_than_a_page_goes_on_and_none_is_lost(kind: BlockKind) -> None:
    drawn = draw(_letter(block(kind, "word " * 2000, "label"), lang=Lang.EN))
    assert prove(*drawn).count("word") == 2000
    assert len(json.loads(drawn.model)["pages"]) > 1


def test_a_link_wider_than_the_line_is_cut_and_stays_on_the_page() -> None:
    link = "https://example.org/" + "a" * 300
    drawn = draw(_letter(Block(BlockKind.PARAGRAPH, Origin.FREE, (Run(link, verbatim=True),)), lang=Lang.EN))
    assert link in "".join(prove(*drawn).split())


@pytest.mark.parametrize("blocks", [(), (block(BlockKind.PARAGRAPH, ""),)])
def test_a_letter_of_nothing_is_still_a_page(blocks: tuple[Block, ...]) -> None:
    assert prove(*draw(_letter(*blocks, footer="foot", lang=Lang.EN))) == f"foot\t{CODE}   1 / 1"


def test_lines_that_were_typed_apart_stay_apart() -> None:
    text = prove(*draw(_letter(block(BlockKind.PARAGRAPH, "one\ntwo\n\nthree"), lang=Lang.EN)))
    assert "one\ntwo\n" in text


# --- any text -----------------------------------------------------------------------------------------------------


def _any_letter(chance: random.Random) -> Letter:
    kinds = [kind for kind in BlockKind if kind is not BlockKind.REPLY_SLIP]
    blocks = []
    for _ in range(chance.randint(1, 12)):
        runs = [replace(run, bold=chance.random() < 0.2) for run in runs_of(any_words(chance, chance.randint(1, 20)))]
        blocks.append(Block(chance.choice(kinds), Origin.FREE, tuple(runs), any_words(chance, 3)))
    return Letter(LetterKind.REFERRAL, chance.choice(list(Lang)), CODE, tuple(blocks), "x", practice=False)


def _letters(text: str) -> Counter[str]:
    for made in ("\u2022", "\u25af", ":"):
        text = text.replace(made, "")
    return Counter("".join(text.split()))


def test_letters_of_any_mixed_words_are_read_back_as_their_model() -> None:
    chance = random.Random(20)
    for _ in range(full_or(60, 600)):
        letter = _any_letter(chance)
        drawn = draw(letter)
        text = prove(*drawn)
        model = json.loads(drawn.model)
        laid = "".join(run["text"] for page in model["pages"] for run in page["runs"])
        assert Counter("".join(text.split())) == Counter("".join(laid.split()))
        labelled = {BlockKind.META, BlockKind.ROW, BlockKind.SIGNATURE}
        said = "".join(item.text + (item.label if item.kind in labelled else "") for item in letter.blocks)
        count = len(model["pages"])
        for number in range(1, count + 1):
            foot = f"x{CODE}{number}/{count}"
            digits = str.maketrans("0123456789", "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669")
            said += f"x{CODE}" + (foot[len(CODE) + 1 :].translate(digits) if letter.lang.rtl else foot[len(CODE) + 1 :])
        assert _letters(text) == _letters(said)


def test_most_letters_of_any_words_hold_without_their_model_too() -> None:
    chance = random.Random(21)
    for _ in range(full_or(30, 200)):
        letter = _any_letter(chance)
        assert check_structure(draw(letter).pdf)
