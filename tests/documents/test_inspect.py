"""The proof: what is planted in a letter in any way is refused, with the model and without."""

from __future__ import annotations

import io
import json
import random
import re
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from nsintake.documents import inspect
from nsintake.documents.inspect import ProofFailed, check_structure, prove
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.documents.text.font import Weight
from nsintake.documents.text.shaping import shape
from nsintake.domain.language import Lang
from nsintake.domain.letter import Block, BlockKind, Letter, LetterKind, Origin, Run
from nsintake.errors import Refused
from tests.documents.letters import ACCOUNT, PHONE, office_letter
from tests.documents.pdf_surgery import (
    edited,
    framed,
    number_of,
    objects,
    reference,
    restreamed,
    stream_of,
    with_stream,
)
from tests.scale import full_or

CONTENT = 4
"""The number of the first page's operators."""

NAME = "\u0644\u064a\u0644\u0649"


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return draw(office_letter(Lang.AR))


@pytest.fixture(scope="module")
def english() -> Drawn:
    return draw(office_letter(Lang.EN))


def _code(action: Callable[[], object]) -> str:
    with pytest.raises(ProofFailed) as caught:
        action()
    return caught.value.code


def refused(pdf: bytes, model: bytes) -> set[str]:
    """The codes with which both proofs refuse; fails if either accepts."""
    return {_code(lambda: prove(pdf, model)), _code(lambda: check_structure(pdf))}


def test_the_fixture_letters_hold_with_their_model_and_without() -> None:
    for lang in Lang:
        pdf, model = draw(office_letter(lang))
        text = prove(pdf, model)
        assert check_structure(pdf) == text
        assert ACCOUNT in text
        assert PHONE in text.replace("\u00a0", " ")


def test_a_letter_does_not_hold_against_the_model_of_another(drawn: Drawn, english: Drawn) -> None:
    assert _code(lambda: prove(drawn.pdf, english.model)) == "model_pages_differ"
    real = draw(office_letter(Lang.AR, practice=False))
    assert _code(lambda: prove(drawn.pdf, real.model)) == "model_characters_differ"


# --- planted text -------------------------------------------------------------------------------------------------


def _hidden(pdf: bytes, prefix: bytes, suffix: bytes = b"") -> bytes:
    """A copy of the last run wrapped in operators that hide it."""

    def plant(content: bytes) -> bytes:
        run = content[content.rindex(b"BT\n") :]
        return content + prefix + run + suffix

    return with_stream(pdf, CONTENT, plant)


@pytest.mark.parametrize(
    ("prefix", "suffix"),
    [
        (b"1 1 1 rg\n", b""),
        (b"1 g\n", b"0 g\n"),
        (b"3 Tr\n", b"0 Tr\n"),
        (b"/Span <</ActualText <FEFF064406250020>>> BDC\n", b"EMC\n"),
        (b"/Artifact BMC\n", b"EMC\n"),
        (b"q 0.01 0 0 0.01 0 0 cm\n", b"Q\n"),
        (b"0 0 1 1 re W n\n", b""),
        (b"/X1 Do\n", b""),
        (b"BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI\n", b""),
        (b"% name\n", b""),
        (b"/GS0 gs\n", b""),
        (b"0 0 m 10 10 l S\n", b""),
        (b"0 Tz\n", b""),
    ],
)
def test_hidden_text_is_refused(drawn: Drawn, prefix: bytes, suffix: bytes) -> None:
    assert refused(_hidden(drawn.pdf, prefix, suffix), drawn.model) == {"page_operators"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ((rb"(BT\n/F\d) [\d.]+ Tf", rb"\1 1 Tf"), "text_size"),
        ((rb"(BT\n/F\d) [\d.]+ Tf", rb"\1 90 Tf"), "text_size"),
        ((rb"1 0 0 1 [\d.]+ ", b"1 0 0 1 -400 "), "text_off_page"),
        ((rb"1 0 0 1 [\d.]+ ", b"1 0 0 1 590 "), "text_off_page"),
        ((rb"(1 0 0 1 [\d.]+) [\d.]+ Tm", rb"\1 2 Tm"), "text_off_page"),
        ((rb"(1 0 0 1 [\d.]+) [\d.]+ Tm", rb"\1 900 Tm"), "text_off_page"),
        ((rb"/F2", b"/F1"), "text_not_its_glyphs"),
        ((rb"\]TJ\n", b"]TJ\n3 Ts\n"), "page_operators"),
        ((rb"\[<", b"[<>-20<"), "text_not_its_glyphs"),
        ((rb"\[<[0-9A-F]{4}", b"[<FFFF"), "font_map"),
        ((rb"\[<[0-9A-F]{4}", b"[<0000"), "font_map"),
        ((rb"\[<.*\]TJ", b"[<>]TJ"), "page_operators"),
        ((rb"\[<", b"[<>78<>-78<>111<>-111<"), "page_operators"),
        ((rb">\]TJ\nET", b"><>-110<>]TJ\nET"), "page_operators"),
        ((rb"\]TJ\nET", b"]TJ\n0 Ts\nET"), "page_operators"),
    ],
)
def test_a_run_that_is_not_what_it_says_is_refused(drawn: Drawn, change: tuple[bytes, bytes], code: str) -> None:
    planted = with_stream(drawn.pdf, CONTENT, lambda content: re.sub(*change, content, count=1))
    assert refused(planted, drawn.model) == {code}


def test_text_added_in_the_open_is_refused_against_the_model(drawn: Drawn) -> None:
    def plant(content: bytes) -> bytes:
        run = content[content.rindex(b"BT\n") :]
        return content + re.sub(rb"1 0 0 1 [\d.]+ [\d.]+ Tm", b"1 0 0 1 200 50 Tm", run)

    planted = with_stream(drawn.pdf, CONTENT, plant)
    assert _code(lambda: prove(planted, drawn.model)) == "model_characters_differ"


def test_text_over_text_is_refused(drawn: Drawn) -> None:
    codes = refused(_hidden(drawn.pdf, b""), drawn.model)
    assert codes == {"model_characters_differ", "text_overlaps"}


def _run_at(content: bytes, x: float, y: float, which: int) -> bytes:
    runs = re.findall(rb"BT\n.*?ET\n", content, re.DOTALL)
    return re.sub(rb"1 0 0 1 [\d.]+ [\d.]+ Tm", b"1 0 0 1 %g %g Tm" % (x, y), runs[which])


def test_words_split_and_written_out_of_order_are_refused(english: Drawn) -> None:
    def plant(content: bytes) -> bytes:
        runs = re.findall(rb"BT\n.*?ET\n", content, re.DOTALL)
        start = content.index(runs[-2])
        run = _run_at(content, 400, 57, -2)
        two = _run_at(content, 80, 57, -1)
        return content[:start] + run + two

    planted = with_stream(english.pdf, CONTENT, plant)
    assert _code(lambda: check_structure(planted)) == "text_off_page", "no letter has a line there"
    assert _code(lambda: prove(planted, english.model)) == "model_runs_differ"


def test_words_pushed_into_a_line_from_elsewhere_are_refused(english: Drawn) -> None:
    def plant(content: bytes) -> bytes:
        runs = re.findall(rb"BT\n.*?ET\n", content, re.DOTALL)
        reference_at = re.search(rb"1 0 0 1 ([\d.]+) ([\d.]+) Tm", runs[-2])
        assert reference_at
        return content + _run_at(content, float(reference_at[1]) - 16, float(reference_at[2]), -1)

    planted = with_stream(english.pdf, CONTENT, plant)
    assert _code(lambda: check_structure(planted)) in {"text_order", "text_overlaps"}


def test_the_same_characters_in_another_place_are_refused(drawn: Drawn) -> None:
    def plant(content: bytes) -> bytes:
        runs = re.findall(rb"BT\n.*?ET\n", content, re.DOTALL)
        return content.replace(runs[-1], b"").replace(runs[0], runs[-1] + runs[0])

    planted = with_stream(drawn.pdf, CONTENT, plant)
    assert _code(lambda: prove(planted, drawn.model)) == "model_runs_differ"


# --- rules --------------------------------------------------------------------------------------------------------


def _ruled(pdf: bytes, rules: bytes) -> bytes:
    return with_stream(pdf, CONTENT, lambda content: rules + content)


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        (b"100 100 1 8 re f\n104 100 1 8 re f\n100 104 5 1 re f\n", "rule_shape"),
        (b"100 100 60 60 re f\n", "rule_shape"),
        (b"100 100 20 1 re f\n", "rule_shape"),
        (b"100 100 1 60 re f\n", "rule_shape"),
        (b"-100 100 60 1 re f\n", "rule_off_page"),
        (b"100 100 600 1 re f\n", "rule_off_page"),
        (b"100 100 60 0 re f\n", "rule_shape"),
        (b"100 100 60 1 re f\n" * 41, "rule_shape"),
    ],
)
def test_a_name_drawn_from_rectangles_is_refused(drawn: Drawn, rules: bytes, code: str) -> None:
    planted = _ruled(drawn.pdf, rules)
    assert _code(lambda: check_structure(planted)) == code
    assert _code(lambda: prove(planted, drawn.model)) in {"model_rules_differ", code}


def test_a_rule_more_than_the_model_has_is_refused(drawn: Drawn) -> None:
    assert _code(lambda: prove(_ruled(drawn.pdf, b"100 60 60 1 re f\n"), drawn.model)) == "model_rules_differ"


# --- objects and keys ---------------------------------------------------------------------------------------------


def _with_key(pdf: bytes, marker: bytes, key: bytes) -> bytes:
    number = number_of(pdf, marker)

    def plant(body: bytes) -> bytes:
        keys = re.findall(rb"/[A-Z]\w*", body)
        after = next((old for old in keys if old > key.split(b" ")[0]), None)
        return body.replace(after, key + after, 1) if after else body[:-2] + key + b">>"

    return edited(pdf, number, plant)


@pytest.mark.parametrize(
    ("marker", "key"),
    [
        (b"/Type/Catalog", b"/Outlines 2 0 R"),
        (b"/Type/Catalog", b"/Names 2 0 R"),
        (b"/Type/Catalog", b"/AcroForm 2 0 R"),
        (b"/Type/Catalog", b"/OpenAction 2 0 R"),
        (b"/Type/Catalog", b"/OCProperties 2 0 R"),
        (b"/Type/Catalog", b"/Metadata 2 0 R"),
        (b"/Type/Catalog", b"/AF 2 0 R"),
        (b"/Type/Catalog", b"/Odd (name)"),
        (b"/Type/Page>>", b"/Annots []"),
        (b"/Type/Page>>", b"/PieceInfo <<>>"),
        (b"/Type/Page>>", b"/Tabs/S"),
        (b"/Type/Page>>", b"/Thumb 4 0 R"),
        (b"/Type/FontDescriptor", b"/FontFamily (name)"),
        (b"/Subtype/Type0", b"/Name (name)"),
        (b"/CIDFontType2", b"/W2 []"),
        (b"/Length1", b"/Odd (name)"),
    ],
)
def test_an_odd_key_is_refused(drawn: Drawn, marker: bytes, key: bytes) -> None:
    assert refused(_with_key(drawn.pdf, marker, key), drawn.model) == {"object_key"}


@pytest.mark.parametrize(
    ("marker", "change", "code"),
    [
        (b"/Type/Page>>", (b">>>>/Type", b">>/XObject <<>>>>/Type"), "page_tree"),
        (b"/Type/Page>>", (b">>>>/Type", b">>/Pattern <<>>>>/Type"), "object_key"),
        (b"/Type/Pages", (b"/Kids", b"/Rotate 90/Kids"), "object_not_canonical"),
        (b"/Type/Page>>", (b"595.28", b"595.280"), "object_value"),
        (b"/Type/Page>>", (b"595.28", b"5950"), "page_shape"),
        (b"/Type/Page>>", (b"/Type/Page", b"/Type/Pages"), "object_not_canonical"),
        (b"/Type/Page>>", (b"/Parent 2 0 R", b"/Parent 1 0 R"), "page_shape"),
        (b"/Type/Page>>", (b"/Contents 4 0 R", b"/Contents 1 0 R"), "object_role"),
        (b"/Type/Page>>", (b"/MediaBox", b"%name\n/MediaBox"), "object_not_canonical"),
        (b"/Type/Page>>", (b"/F2 ", b"/F3 "), "page_tree"),
        (b"/Type/Pages", (b"/Count 2", b"/Count 3"), "page_tree"),
        (b"/Type/Pages", (b"[3 0 R 5 0 R]", b"[3 0 R 3 0 R]"), "object_unreached"),
        (b"/Subtype/Type0", (b"/ToUnicode 12 0 R", b"/ToUnicode 11 0 R"), "object_role"),
        (b"/Type/Catalog", (b"(ar)", b"(\\345 name)"), "object_value"),
        (b"/Type/Catalog", (b"(ar)", b"true"), "object_value"),
        (b"/Type/Catalog", (b"(ar)", b"<6172>"), "object_not_canonical"),
        (b"/Type/Catalog", (b"/Pages 2 0 R", b"/Pages <</Type/Pages/Kids []/Count 0>>"), "object_not_canonical"),
        (b"/Subtype/Type0", (b"/Identity-H", b"/Identity-V"), "object_role"),
        (b"/Subtype/Type0", (b"FiraGO-Regular", b"FiraGO-Layla"), "font_name"),
        (b"/CIDFontType2", (b"/DW 0", b"/DW 1"), "font_shape"),
        (b"/CIDFontType2", (b"/Supplement 0", b"/Supplement 1"), "font_shape"),
        (b"/CIDFontType2", (b"/W [1 [", b"/W [1 [7 "), "font_map"),
        (b"/CIDFontType2", (b"/Ordering (Identity)/", b"/Ordering (Identity)/Other (a)/"), "object_key"),
        (b"/Type/FontDescriptor", (b"/Flags 4", b"/Flags 5"), "font_shape"),
        (b"/Length1", (b"/Length1 ", b"/Length1 1"), "stream_frame"),
        (b"/Length1", (b"/FlateDecode", b"/LZWDecode"), "stream_frame"),
    ],
)
def test_a_changed_object_is_refused(drawn: Drawn, marker: bytes, change: tuple[bytes, bytes], code: str) -> None:
    planted = edited(drawn.pdf, number_of(drawn.pdf, marker), lambda body: body.replace(*change, 1))
    assert refused(planted, drawn.model) == {code}


def test_an_object_nothing_refers_to_is_refused(drawn: Drawn) -> None:
    planted = framed([*objects(drawn.pdf), b"<</Name (name)>>"])
    assert refused(planted, drawn.model) == {"object_unreached"}


def test_a_stream_with_something_after_its_end_is_refused(drawn: Drawn) -> None:
    def plant(body: bytes) -> bytes:
        data = zlib.compress(stream_of(body)) + b"name"
        return b"<</Filter/FlateDecode/Length %d>>\nstream\n" % len(data) + data + b"\nendstream"

    assert refused(edited(drawn.pdf, CONTENT, plant), drawn.model) == {"stream_frame"}


def test_a_stream_longer_than_it_says_is_refused(drawn: Drawn) -> None:
    def plant(body: bytes) -> bytes:
        return body.replace(b"\nendstream", b"name\nendstream")

    assert refused(edited(drawn.pdf, CONTENT, plant), drawn.model) == {"object_key"}


def test_a_stream_that_does_not_inflate_is_refused(drawn: Drawn) -> None:
    def plant(body: bytes) -> bytes:
        return b"<</Filter/FlateDecode/Length 4>>\nstream\nname\nendstream"

    assert refused(edited(drawn.pdf, CONTENT, plant), drawn.model) == {"file_unreadable"}


def test_an_unknown_language_is_refused(english: Drawn) -> None:
    planted = edited(english.pdf, 1, lambda body: body.replace(b"(en)", b"(Layla)"))
    assert refused(planted, english.model) == {"file_language", "model_pages_differ"}


# --- the frame ----------------------------------------------------------------------------------------------------


def _with_info(pdf: bytes) -> bytes:
    return pdf.replace(b"/Root 1 0 R", b"/Info 1 0 R/Root 1 0 R")


@pytest.mark.parametrize(
    ("plant", "code"),
    [
        (lambda pdf: pdf + b"name", "file_frame"),
        (lambda pdf: pdf + b"\n", "file_frame"),
        (lambda pdf: b"name" + pdf, "file_frame"),
        (_with_info, "file_frame"),
        (lambda pdf: pdf + pdf[9:], "file_frame"),
        (lambda pdf: pdf.replace(b"2 0 obj", b"% name\n2 0 obj", 1), "file_frame"),
        (lambda pdf: pdf.replace(b"\nxref\n", b"\n%name\nxref\n", 1), "file_frame"),
        (lambda pdf: pdf.replace(b"00000 n \n", b"00001 n \n", 1), "file_frame"),
        (lambda pdf: re.sub(rb"/Size (\d+)", rb"/Size 9\1", pdf), "file_frame"),
        (lambda pdf: pdf.replace(b"/ID [<", b"/ID [<AAAA", 1), "file_frame"),
        (lambda pdf: re.sub(rb"/ID \[<[0-9A-F]{8}", b"/ID [<1A7B1A7B", pdf), "file_id"),
        (lambda pdf: re.sub(rb"<[0-9A-F]{8}([0-9A-F]{24}>\])", rb"<1A7B1A7B\1", pdf), "file_id"),
        (lambda pdf: b"", "file_frame"),
        (lambda pdf: b"%PDF-1.7\n", "file_frame"),
        (lambda pdf: pdf + bytes(8 * 1024 * 1024), "paper_too_large"),
    ],
)
def test_a_file_with_room_for_more_is_refused(drawn: Drawn, plant: Callable[[bytes], bytes], code: str) -> None:
    planted = plant(drawn.pdf)
    assert planted != drawn.pdf
    assert refused(planted, drawn.model) == {code}


def test_a_moved_object_is_refused(drawn: Drawn) -> None:
    """The table points into the middle of an object while the ID is made to fit."""
    entries = re.search(rb"00000 65535 f \n(\d{10}) 00000 n \n(\d{10})", drawn.pdf)
    assert entries
    shifted = drawn.pdf.replace(entries[2] + b" 00000", b"%010d 00000" % (int(entries[2]) + 1), 1)
    assert refused(shifted, drawn.model) == {"file_frame"}


PIKEPDF_PLANTS: dict[str, Callable[[pikepdf.Pdf], object]] = {
    "info": lambda pdf: pdf.docinfo.__setitem__("/Author", NAME),
    "annotation": lambda pdf: pdf.pages[0].__setattr__(
        "Annots",
        pikepdf.Array(
            [pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Contents=NAME, Rect=[0, 0, 1, 1])]
        ),
    ),
    "attachment": lambda pdf: pdf.attachments.__setitem__("a.txt", NAME.encode()),
    "outline": lambda pdf: pdf.Root.__setattr__("Outlines", pikepdf.Dictionary(Title=NAME)),
    "metadata": lambda pdf: pdf.Root.__setattr__("Metadata", pdf.make_stream(NAME.encode())),
    "script": lambda pdf: pdf.Root.__setattr__(
        "OpenAction", pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    ),
    "nothing": lambda pdf: None,
}


@pytest.mark.parametrize("what", sorted(PIKEPDF_PLANTS))
def test_what_another_program_saved_is_refused(drawn: Drawn, what: str) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn.pdf)) as pdf:
        PIKEPDF_PLANTS[what](pdf)
        pdf.save(out)
    assert refused(out.getvalue(), drawn.model) <= {"file_frame", "file_id"}


def test_no_flipped_bit_and_no_cut_passes(drawn: Drawn) -> None:
    chance = random.Random(7)
    for _ in range(full_or(150, 3000)):
        at, bit = chance.randrange(len(drawn.pdf)), 1 << chance.randrange(8)
        flipped = bytearray(drawn.pdf)
        flipped[at] ^= bit
        assert _code(lambda data=bytes(flipped): prove(data, drawn.model))  # type: ignore[misc]
        assert _code(lambda end=at: prove(drawn.pdf[:end], drawn.model))  # type: ignore[misc]


# --- fonts --------------------------------------------------------------------------------------------------------


def _cmap(pdf: bytes) -> int:
    return reference(pdf, b"ToUnicode")


def test_a_table_that_says_another_letter_is_refused(drawn: Drawn) -> None:
    """The glyph still shows the name; the table calls it something else."""

    def lie(cmap: bytes) -> bytes:
        return cmap.replace(b"<0645>", b"<0646>")

    assert refused(with_stream(drawn.pdf, _cmap(drawn.pdf), lie), drawn.model) <= {"text_not_its_glyphs", "font_map"}


def test_a_glyph_map_that_shows_another_letter_is_refused(drawn: Drawn) -> None:
    def lie(table: bytes) -> bytes:
        return table[:8] + table[10:12] + table[8:10] + table[12:]

    planted = with_stream(drawn.pdf, reference(drawn.pdf, b"CIDToGIDMap"), lie)
    assert refused(planted, drawn.model) == {"font_map"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ((rb"<0002> <[0-9A-F]+>", b"<0002> <E000>"), "font_characters"),
        ((rb"<0002> <[0-9A-F]+>", b"<0002> <FEFB>"), "font_characters"),
        ((rb"<0002> <[0-9A-F]+>", b"<0002> <2067>"), "font_characters"),
        ((rb"<0002> <[0-9A-F]+>", b"<0002> <D800>"), "font_map"),
        ((rb"<0002> ", b"<0003> "), "font_map"),
        ((rb"/CMapType 2", b"/CMapType 1"), "font_map"),
        ((rb"100 beginbfchar", b"99 beginbfchar"), "font_map"),
        ((rb"endcmap", b"%name\nendcmap"), "font_map"),
        ((rb"<0001> <[0-9A-F]+>\n", b""), "font_map"),
    ],
)
def test_a_broken_table_is_refused(drawn: Drawn, change: tuple[bytes, bytes], code: str) -> None:
    planted = with_stream(drawn.pdf, _cmap(drawn.pdf), lambda cmap: re.sub(*change, cmap, count=1))
    assert refused(planted, drawn.model) == {code}


def test_a_program_with_one_outline_exchanged_is_refused(drawn: Drawn) -> None:
    """The names of glyphs stay, their shapes change: the letter would show what the table does not say."""

    def exchange(program: bytes) -> bytes:
        return program[:3000] + bytes([program[3000] ^ 1]) + program[3001:]

    planted = with_stream(drawn.pdf, reference(drawn.pdf, b"FontFile2"), exchange)
    assert refused(planted, drawn.model) == {"font_program"}


def test_a_program_with_something_after_it_is_refused(drawn: Drawn) -> None:
    planted = with_stream(drawn.pdf, reference(drawn.pdf, b"FontFile2"), lambda program: program + b"name")
    assert refused(planted, drawn.model) == {"font_program"}


def test_false_widths_are_refused(drawn: Drawn) -> None:
    number = number_of(drawn.pdf, b"/CIDFontType2")
    planted = edited(drawn.pdf, number, lambda body: re.sub(rb"(/W \[1 \[)\d+", rb"\g<1>9", body))
    assert refused(planted, drawn.model) == {"font_widths"}


def test_a_code_no_page_shows_is_refused(drawn: Drawn) -> None:
    """A font may carry no letters beyond those on the paper."""
    number = number_of(drawn.pdf, b"/Type/Catalog") + 3
    assert number == CONTENT

    def plant(content: bytes) -> bytes:
        runs = re.findall(rb"BT\n.*?ET\n", content, re.DOTALL)
        return bytes(content[: content.index(b"BT\n")] + runs[0])

    assert refused(with_stream(drawn.pdf, CONTENT, plant), drawn.model) == {"font_unused_code"}


def _everywhere(pdf: bytes, old: bytes, new: bytes) -> bytes:
    return framed([body if b"stream" in body else body.replace(old, new) for body in objects(pdf)])


def test_a_font_under_another_name_is_refused(drawn: Drawn) -> None:
    assert refused(_everywhere(drawn.pdf, b"/F2 ", b"/F3 "), drawn.model) == {"font_name"}
    assert refused(_everywhere(drawn.pdf, b"FiraGO-Bold", b"FiraGO-Layl"), drawn.model) == {"font_name"}


def test_a_glyph_map_with_a_glyph_the_font_lacks_is_refused(drawn: Drawn) -> None:
    planted = with_stream(drawn.pdf, reference(drawn.pdf, b"CIDToGIDMap"), lambda table: table[:-2] + b"\xff\xff")
    assert refused(planted, drawn.model) == {"font_map"}


def test_a_code_for_what_the_font_cannot_draw_is_refused(english: Drawn) -> None:
    """The table calls a glyph a character FiraGO has no glyph for."""

    def lie(cmap: bytes) -> bytes:
        first = re.search(rb"<0001> <[0-9A-F]+>\n<0002> <([0-9A-F]+)>", cmap)
        assert first
        return cmap.replace(b"<0002> <" + first[1] + b">", b"<0002> <4E2D>")

    planted = with_stream(english.pdf, _cmap(english.pdf), lie)
    assert refused(planted, english.model) == {"text_not_its_glyphs"}


def test_runs_that_touch_but_do_not_follow_one_another_are_refused(english: Drawn) -> None:
    """What is beside a word but is written elsewhere would be read elsewhere."""

    def plant(content: bytes) -> bytes:
        runs = re.findall(rb"BT\n.*?ET\n", content, re.DOTALL)
        tail = re.search(rb"1 0 0 1 ([\d.]+) ([\d.]+) Tm", runs[-2])
        assert tail
        width = shape("   1 / 2", Weight.REGULAR, rtl=False).width * 9 / 1000
        beside = _run_at(content, float(tail[1]) - width - 0.5, float(tail[2]), -1)
        return bytes(content.replace(runs[-1], b"").replace(runs[0], beside + runs[0]))

    planted = with_stream(english.pdf, CONTENT, plant)
    assert _code(lambda: check_structure(planted)) == "text_order"
    assert _code(lambda: prove(planted, english.model)) == "model_runs_differ"


def test_a_page_of_a_font_that_is_not_there_is_refused() -> None:
    block = Block(BlockKind.PARAGRAPH, Origin.FREE, (Run("Only one weight."),))
    letter = Letter(LetterKind.REFERRAL, Lang.EN, "", (block,), "foot", practice=False)
    pdf, model = draw(letter)
    planted = with_stream(pdf, CONTENT, lambda content: content.replace(b"/F1", b"/F2"))
    assert refused(planted, model) == {"page_operators"}


def test_an_empty_page_is_refused(drawn: Drawn) -> None:
    assert refused(with_stream(drawn.pdf, CONTENT, lambda _: b"\n"), drawn.model) == {"page_operators"}


def test_restreaming_alone_changes_nothing(drawn: Drawn) -> None:
    """The surgery of these tests is sound: what it puts together without a change is still proved."""
    bodies = objects(drawn.pdf)
    bodies[CONTENT - 1] = restreamed(bodies[CONTENT - 1], stream_of(bodies[CONTENT - 1]))
    assert prove(framed(bodies), drawn.model)


# --- the model ----------------------------------------------------------------------------------------------------


def _remodelled(model: bytes, **changes: object) -> bytes:
    whole = json.loads(model) | changes
    return json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@pytest.mark.parametrize(
    "broken",
    [
        lambda model: b"",
        lambda model: b"[]",
        lambda model: b"[" * 100_000,
        lambda model: b"\xff" + model,
        lambda model: model + b" ",
        lambda model: _remodelled(model, logo="logo.png"),
        lambda model: _remodelled(model, version=2),
        lambda model: _remodelled(model, lang="fr"),
        lambda model: _remodelled(model, odd=1),
        lambda model: _remodelled(model, pages=[{"runs": []}]),
        lambda model: _remodelled(model, pages=[{"runs": [{"text": "a"}], "rules": []}]),
        lambda model: _remodelled(model, pages=7),
    ],
)
def test_a_model_that_is_not_canonical_is_refused(drawn: Drawn, broken: Callable[[bytes], bytes]) -> None:
    assert _code(lambda: prove(drawn.pdf, broken(drawn.model))) == "model_unreadable"


# --- the command --------------------------------------------------------------------------------------------------


def test_the_command_prints_the_words_and_ends_with_zero(
    drawn: Drawn, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "a.pdf").write_bytes(drawn.pdf)
    (tmp_path / "a.json").write_bytes(drawn.model)
    assert inspect.main([str(tmp_path / "a.pdf"), "--model", str(tmp_path / "a.json")]) == 0
    first = capfdbinary.readouterr().out.decode()
    assert inspect.main([str(tmp_path / "a.pdf")]) == 0
    assert capfdbinary.readouterr().out.decode() == first
    assert first.rstrip("\n") == prove(*drawn)


def test_the_command_says_why_it_refuses(drawn: Drawn, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.pdf").write_bytes(drawn.pdf + b"x")
    assert inspect.main([str(tmp_path / "a.pdf")]) == 1
    assert "file_frame" in capsys.readouterr().err
    assert inspect.main([str(tmp_path / "none.pdf")]) == 1
    assert "cannot read" in capsys.readouterr().err
    (tmp_path / "b.pdf").write_bytes(_with_key(drawn.pdf, b"/Type/Catalog", b"/Odd (name)"))
    assert inspect.main([str(tmp_path / "b.pdf")]) == 1
    assert "object_key role=catalog" in capsys.readouterr().err


def test_the_command_runs_as_a_module(drawn: Drawn, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(drawn.pdf)
    command = [sys.executable, "-m", "nsintake.documents.inspect", str(tmp_path / "a.pdf")]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stdout.decode().rstrip("\n") == prove(*drawn)


def test_every_refusal_is_one_kind_of_error() -> None:
    assert issubclass(ProofFailed, Refused)
