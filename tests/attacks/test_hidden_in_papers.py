"""More ways to hide a name in what a finished letter shows, each a class of its own: the proof refuses every one."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from nsintake.documents import pdf_file
from nsintake.documents.inspect import check_structure, prove
from nsintake.documents.letter_pdf import Drawn, draw
from nsintake.documents.text.font import Weight, font
from nsintake.documents.text.shaping import Shaped, Shaper
from nsintake.domain.language import Lang
from tests.attacks.drill_pdf import CONTENT, foot_line, laid, with_run
from tests.attacks.proofs import refusal, refused
from tests.documents.letters import office_letter
from tests.documents.pdf_surgery import edited, number_of, objects, reference, stream_of, with_stream
from tests.scale import full_or

NAME, OTHER = "زينب", "سندس"
"""Two names of four letters; no letter of the fixture holds either."""


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return draw(office_letter(Lang.AR))


# --- operators ----------------------------------------------------------------------------------------------------

AROUND = {
    "no width": (b"0.01 Tz\n", b"100 Tz\n"),
    "letters on one another": (b"-500 Tc\n", b"0 Tc\n"),
    "words on one another": (b"-500 Tw\n", b"0 Tw\n"),
    "raised off the page": (b"900 Ts\n", b"0 Ts\n"),
    "only a clip": (b"7 Tr\n", b"0 Tr\n"),
    "strokes of no width": (b"1 Tr 0 w 1 G\n", b"0 Tr\n"),
    "the colour of paper": (b"0.99 g\n", b"0 g\n"),
    "no ink at all": (b"0 0 0 0 k\n", b"0 g\n"),
    "a colour space": (b"/DeviceGray cs 1 sc\n", b"0 g\n"),
    "a pattern": (b"/Pattern cs /P1 scn\n", b"0 g\n"),
    "clipped away": (b"q 0 0 1 1 re W n\n", b"Q\n"),
    "an even-odd clip": (b"q 0 0 9 9 re 0 0 9 9 re W* n\n", b"Q\n"),
    "too small": (b"q .001 0 0 .001 300 20 cm\n", b"Q\n"),
    "turned away": (b"q -1 0 0 1 -900 0 cm\n", b"Q\n"),
    "a soft mask": (b"/GS1 gs\n", b""),
    "optional content": (b"/OC /MC0 BDC\n", b"EMC\n"),
    "a tag that is her name": (b"/Zainab BMC\n", b"EMC\n"),
    "a marked point": (b"/Zainab MP\n", b""),
    "a property list": (b"/P <</E (Zainab)>> DP\n", b""),
    "compatibility": (b"BX (Zainab) Zainab EX\n", b""),
    "a comment": (b"%Zainab\n", b""),
    "an inline image": (b"BI /W 4 /H 1 /BPC 8 /CS /G ID Zain EI\n", b""),
    "a shading": (b"/Sh1 sh\n", b""),
    "other ways to show": (b"BT /F1 9 Tf 150 24 Td (\0\1) Tj T* (\0\1) ' 0 0 (\0\1) \" ET\n", b""),
    "an empty text object": (b"BT ET\n", b""),
    "space between": (b" \n", b""),
    "a curve": (b"60 30 m 70 40 80 40 90 30 c S\n", b""),
    "a filled path": (b"60 30 m 70 40 l 80 30 l h f\n", b""),
    "a dash": (b"[1 2] 0 d\n", b""),
    "an intent": (b"/Zainab ri\n", b""),
}


@pytest.mark.parametrize("what", AROUND)
def test_no_operator_hides_a_run(drawn: Drawn, what: str) -> None:
    before, after = AROUND[what]

    def wrap(content: bytes) -> bytes:
        at = content.rindex(b"BT\n")
        return content[:at] + before + content[at:] + after

    visible = with_run(drawn, NAME)
    planted = with_stream(visible.pdf, CONTENT, wrap)
    assert refused(planted, drawn.model) == {"page_operators"}
    assert refusal(lambda: prove(planted, visible.model)) == "page_operators"


WITHIN: dict[str, tuple[bytes, bytes | Callable[[re.Match[bytes]], bytes]]] = {
    "spaces in hex": (rb"<([0-9A-F]{2})", rb"<\1 "),
    "small letters in hex": (rb"<([0-9A-F]*[A-F][0-9A-F]*)>", lambda match: match[0].lower()),
    "an odd digit": (rb"<([0-9A-F]{4,})>", rb"<\g<1>0>"),
    "a literal string": (rb"\[<[0-9A-F]{4}>", b"[(\0\1)"),
    "a sign before a number": (rb"1 0 0 1 (\d)", rb"1 0 0 1 +\1"),
    "a nought after a number": (rb"(BT\n/F\d \d+) Tf", rb"\1.0 Tf"),
    "a nought before a number": (rb"(BT\n/F\d) (\d)", rb"\1 0\2"),
    "no size": (rb"(BT\n/F\d) [\d.]+ Tf", rb"\1 0 Tf"),
    "a mirror": (rb"1 0 0 1 ([\d.]+)", rb"-1 0 0 1 \1"),
    "a slant": (rb"1 0 0 1 ([\d.]+)", rb"1 0 9 1 \1"),
    "two places": (rb"(1 0 0 1 [\d.]+ [\d.]+ Tm\n)", rb"\1\1"),
    "another font name": (rb"BT\n/F1", b"BT\n/Zainab"),
    "line ends of another kind": (rb"ET\n", b"ET\r\n"),
}


@pytest.mark.parametrize("what", WITHIN)
def test_a_run_is_written_in_one_way_only(drawn: Drawn, what: str) -> None:
    pattern, change = WITHIN[what]
    planted = with_stream(drawn.pdf, CONTENT, lambda content: re.sub(pattern, change, content, count=1))
    assert refused(planted, drawn.model) <= {"page_operators", "text_size"}


# --- what is seen against what is read ----------------------------------------------------------------------------


class Lying(Shaper):
    """Draws one name wherever another is written: a writer of one's own, everything else made to fit."""

    def shape(self, text: str, weight: Weight, *, rtl: bool) -> Shaped:
        told = super().shape(text, weight, rtl=rtl)
        if text != OTHER:
            return told
        shown = super().shape(NAME, weight, rtl=rtl)
        return shown._replace(sources=told.sources)


@pytest.mark.parametrize("with_the_model", [True, False])
def test_a_paper_that_shows_another_name_than_it_says_is_refused(drawn: Drawn, with_the_model: bool) -> None:
    """Tables, widths, program and places all belong to the glyphs that are seen; only the reading is false."""
    model = laid(drawn.model)
    model.pages[0].runs.append(foot_line(model, OTHER))
    planted = pdf_file.write(model, Lying())
    proof = (lambda: prove(planted, model.canonical())) if with_the_model else (lambda: check_structure(planted))
    assert refusal(proof) == "text_not_its_glyphs"
    honest = pdf_file.write(model, Shaper())
    assert OTHER in prove(honest, model.canonical())


def test_glyphs_exchanged_under_their_numbers_are_refused(drawn: Drawn) -> None:
    """The table of codes holds, the outlines are another name's: FiraGO itself says what a number looks like."""
    told = with_run(drawn, OTHER)
    file = font(Weight.REGULAR)
    shown, said = (Shaper().shape(word, Weight.REGULAR, rtl=True).gids for word in (NAME, OTHER))
    outlines = list(file.outlines)
    for said_code, shown_code in zip(said, shown, strict=True):
        outlines[said_code] = file.outlines[shown_code]
    used = bytes(stream_of(objects(told.pdf)[reference(told.pdf, b"CIDToGIDMap") - 1]))
    gids = {int.from_bytes(used[at : at + 2], "big") for at in range(2, len(used), 2)}
    program = replace(file, outlines=tuple(outlines)).program(gids)
    planted = with_stream(told.pdf, reference(told.pdf, b"FontFile2"), lambda _: program)
    assert refused(planted, told.model) == {"font_program"}


def test_codes_that_show_glyphs_of_another_name_are_refused(drawn: Drawn) -> None:
    """Every glyph number of the one name exchanged for one of the other, in the map alone."""
    told = with_run(drawn, OTHER)
    shown, said = (Shaper().shape(word, Weight.REGULAR, rtl=True).gids for word in (NAME, OTHER))
    change = {
        said_code.to_bytes(2, "big"): shown_code.to_bytes(2, "big")
        for said_code, shown_code in zip(said, shown, strict=True)
    }

    def lie(table: bytes) -> bytes:
        pairs = [table[at : at + 2] for at in range(0, len(table), 2)]
        return b"".join(change.get(pair, pair) for pair in pairs)

    planted = with_stream(told.pdf, reference(told.pdf, b"CIDToGIDMap"), lie)
    assert refused(planted, told.model) <= {"font_map", "font_widths", "font_program"}


def test_a_font_of_drawings_is_refused(drawn: Drawn) -> None:
    shown = b"<</Type/Font/Subtype/Type3/FontBBox [0 0 9 9]/FontMatrix [1 0 0 1 0 0]/CharProcs <<>>/Encoding <<>>"
    number = number_of(drawn.pdf, b"/Subtype/Type0")
    planted = edited(drawn.pdf, number, lambda _: shown + b"/FirstChar 0/LastChar 0/Widths [9]>>")
    assert refused(planted, drawn.model) == {"object_key"}


# --- any change at all --------------------------------------------------------------------------------------------


def _any_change(chance: random.Random, content: bytes) -> bytes:
    """One step that stays within the grammar of a page: runs and rules moved, doubled, dropped, codes exchanged."""
    runs = re.findall(rb"BT\n.*?ET\n", content, re.DOTALL)
    rules = content[: content.index(b"BT\n")].splitlines(keepends=True)
    first, second = chance.randrange(len(runs)), chance.randrange(len(runs))
    match chance.randrange(8):
        case 0:
            runs[first], runs[second] = runs[second], runs[first]
        case 1:
            runs.insert(second, runs[first])
        case 2:
            del runs[first]
        case 3:
            runs[first] = re.sub(rb"Tm\n", b"Tm\n", re.sub(rb" (\d+)(\.?\d*) Tm", rb" \g<1>1 Tm", runs[first]))
        case 4:
            codes = re.findall(rb"(?<=<)[0-9A-F]{4}", runs[second])
            runs[first] = re.sub(rb"(?<=<)[0-9A-F]{4}", chance.choice(codes), runs[first], count=1)
        case 5:
            runs[first] = re.sub(rb"/F[12]", chance.choice((b"/F1", b"/F2")), runs[first])
        case 6 if rules:
            rules[chance.randrange(len(rules))] = b"%d %d %d 1 re f\n" % tuple(chance.sample(range(60, 400), 3))
        case _:
            rules.append(b"%d %d 80 1 re f\n" % (chance.randrange(60, 400), chance.randrange(60, 700)))
    return b"".join(rules + runs)


def test_no_change_within_the_grammar_passes_with_the_model(drawn: Drawn) -> None:
    chance = random.Random(9)
    for _ in range(full_or(40, 600)):
        bodies = objects(drawn.pdf)
        content = stream_of(bodies[CONTENT - 1])
        planted = _any_change(chance, content)
        if planted == content:
            continue
        assert refusal(lambda data=planted: prove(with_stream(drawn.pdf, CONTENT, lambda _: data), drawn.model))  # type: ignore[misc]


@pytest.mark.parametrize("odd", [NAME, 1, [NAME], {NAME: 1}])
def test_a_direction_in_the_model_is_no_place_for_a_name(drawn: Drawn, odd: object) -> None:
    """Numbers alone run either way, so their direction is taken from the model."""
    whole = json.loads(drawn.model)
    for run in whole["pages"][0]["runs"]:
        if not any(sign.isalpha() for sign in run["text"]):
            run["rtl"] = odd
            break
    model = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert model != drawn.model
    assert refusal(lambda: prove(drawn.pdf, model)) == "model_unreadable"


def _twisted(chance: random.Random, value: object) -> object:
    """Another value in the place of some value of a model."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        key = chance.choice(sorted(value))
        return {**value, key: _twisted(chance, value[key])}
    if isinstance(value, list) and value and chance.random() < 0.85:
        at = chance.randrange(len(value))
        return [*value[:at], _twisted(chance, value[at]), *value[at + 1 :]]
    odd: list[object] = [
        None,
        True,
        "",
        "Zainab",
        [],
        {},
        -1,
        10**400,
        1.5,
        float("nan"),
        ["rules", "runs"],
        {"x": 1},
        [[]],
    ]
    return chance.choice(odd)


def test_no_other_model_fits_and_none_breaks_the_proof(drawn: Drawn) -> None:
    chance = random.Random(10)
    whole = json.loads(drawn.model)
    logo = {"columns": 2, "hash": "0" * 64, "height": 40.0, "rows": 2, "width": 40.0, "x": 60.0, "y": 700.0}
    for start in (whole, {**whole, "logo": logo}):
        for _ in range(full_or(150, 3000)):
            twisted = _twisted(chance, start)
            model = json.dumps(twisted, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
            if twisted == whole:
                continue
            assert refusal(lambda data=model: prove(drawn.pdf, data, ("0" * 64,)))  # type: ignore[misc]
