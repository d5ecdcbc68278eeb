"""Blank forms: in the order of a session, with pictures that are proved, and never anything else."""

from __future__ import annotations

import json
import re
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.documents.forms_pdf import draw, draw_card
from nsintake.documents.inspect import ProofFailed, check_structure, prove, prove_form
from nsintake.documents.letter_pdf import Drawn
from nsintake.documents.letter_pdf import draw as draw_letter
from nsintake.domain.consent import Item
from nsintake.domain.form import PaperForm, ReturnCard
from nsintake.domain.intake import FIELDS, Step
from nsintake.domain.language import Lang
from nsintake.domain.pictograms import PICTOGRAMS
from nsintake.records.content import Content
from nsintake.services.wording.form_words import ITEM_PICTURES, SCRIPT_PICTURES, compose_form
from tests.documents.letters import office_letter
from tests.documents.pdf_surgery import with_stream

CODE = "K7MQ-4XRT"
CONTENT = Content.of_program()
FIRST_PAGE = 4


def form(lang: Lang = Lang.AR, *, practice: bool = False) -> PaperForm:
    return compose_form(CONTENT, lang, CODE, recipient=CONTENT.recipients[0], practice=practice)


@pytest.fixture(scope="module")
def drawn() -> Drawn:
    return draw(form())


def code_of(action: Callable[[], object]) -> str:
    with pytest.raises(ProofFailed) as caught:
        action()
    return caught.value.code


def test_a_form_follows_the_steps_of_a_session_and_asks_in_their_order() -> None:
    for recipient in (None, *CONTENT.recipients):
        parts = compose_form(CONTENT, Lang.EN, CODE, recipient=recipient, practice=False).parts
        order = list(Step)
        assert [order.index(part.step) for part in parts] == sorted(order.index(part.step) for part in parts)
        asked = [
            (line.asks, part.step)
            for part in parts
            for line in part.lines
            if line.asks and part.step is not Step.SHARING
        ]
        assert asked == [(field.name, field.step) for field in FIELDS if (field.name, field.step) in asked]
        items = [line.asks for part in parts if part.step is Step.SHARING for line in part.lines if line.asks]
        usable = recipient.kind.usable_items if recipient else set(Item)
        assert items == [item.value for item in Item if item in usable]


def test_every_sentence_has_a_picture_of_ours_beside_it() -> None:
    assert set(ITEM_PICTURES) == set(Item)
    known = {*ITEM_PICTURES.values(), *(picture for many in SCRIPT_PICTURES.values() for picture in many)}
    assert known <= set(PICTOGRAMS)
    lines = [line for part in form().parts for line in part.lines]
    assert {line.picture for line in lines} <= set(PICTOGRAMS)
    assert {picture for line in lines for picture, _ in line.answers} == {"yes", "no", "ask_first"}


def test_a_form_holds_in_three_languages_and_is_the_same_each_time(tmp_path: Path) -> None:
    for lang in Lang:
        pdf, model = draw(form(lang, practice=lang is Lang.EN))
        text = prove_form(pdf, model)
        assert (pdf, model) == draw(form(lang, practice=lang is Lang.EN))
        assert text.count(CODE) == len(json.loads(model)["pages"]) + 1
        assert ("PRACTICE" in text) is (lang is Lang.EN)
        (tmp_path / f"{lang.value}.pdf").write_bytes(pdf)
        for other in (b"/AcroForm", b"/Image", b"/XObject", b"/Annots", b"/Info"):
            assert other not in pdf
        read = subprocess.run(["pdftotext", tmp_path / f"{lang.value}.pdf", "-"], capture_output=True, check=True)
        assert CODE in read.stdout.decode()


def test_a_form_is_blank_and_large() -> None:
    for page in json.loads(draw(form()).model)["pages"]:
        assert min(run["size"] for run in page["runs"]) >= 10
        assert sum(run["size"] >= 14 for run in page["runs"]) > len(page["runs"]) / 2
    text = prove_form(*draw(form(Lang.EN)))
    assert not re.search(r"\d{5}|@", text)


@pytest.mark.parametrize("lang", list(Lang))
def test_every_word_of_a_form_stands_on_the_paper(lang: Lang) -> None:
    for recipient in (None, *CONTENT.recipients):
        made = compose_form(CONTENT, lang, CODE, recipient=recipient, practice=False)
        said = [made.title, made.mark, *made.hand]
        for part in made.parts:
            said += [part.heading, part.under]
            said += [words for line in part.lines for words in (line.text, *(word for _, word in line.answers))]
        lacking = Counter(" ".join(said).split()) - Counter(prove_form(*draw(made)).split())
        assert not lacking


def test_answers_an_office_words_at_length_stand_below_one_another() -> None:
    made = form(Lang.EN)
    long = "Only if I am asked again before, by the worker I spoke with, and never when an onlooker is there " * 2
    changed = []
    for part in made.parts:
        lines = [
            replace(line, answers=(*line.answers[:-1], ("ask_first", long.strip()))) if line.answers else line
            for line in part.lines
        ]
        changed.append(replace(part, lines=tuple(lines)))
    pdf, model = draw(replace(made, parts=tuple(changed)))
    asked = sum(bool(line.answers) for part in changed for line in part.lines)
    assert prove_form(pdf, model).split().count("onlooker") == 2 * asked


def test_a_letter_is_no_form_and_a_form_no_letter(drawn: Drawn) -> None:
    assert code_of(lambda: prove(drawn.pdf, drawn.model)) == "model_unreadable"
    letter = draw_letter(office_letter(Lang.AR))
    assert code_of(lambda: prove_form(letter.pdf, letter.model)) == "model_unreadable"
    assert code_of(lambda: check_structure(drawn.pdf)) == "page_operators"


@pytest.mark.parametrize(
    "edit",
    [
        lambda content: content.replace(b" l\n", b" m\n", 1),
        lambda content: re.sub(rb"S\n(?=BT)", b"S\n20 20 m 90 90 l\nS\n", content, count=1),
        lambda content: re.sub(rb"S\n(?=BT)", b"B\n", content, count=1),
        lambda content: content.replace(b"1 J", b"2 J", 1),
        lambda content: content + b"20 20 m 90 90 l\nS\n",
        lambda content: content.replace(b" w 1 J", b" w  1 J", 1),
        lambda content: b"q\n" + content,
    ],
)
def test_a_line_that_is_no_picture_of_the_model_is_refused(drawn: Drawn, edit: Callable[[bytes], bytes]) -> None:
    assert code_of(lambda: prove_form(with_stream(drawn.pdf, FIRST_PAGE, edit), drawn.model)) in {
        "model_pictures_differ",
        "page_operators",
    }


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": "sun"}, "model_pictures_differ"),
        ({"name": "her_name"}, "picture_unknown"),
        ({"x": 3.0}, "picture_off_page"),
        ({"y": 820.0}, "picture_off_page"),
        ({"size": 7.0}, "picture_size"),
        ({"size": 90.0, "x": 40.0, "y": 300.0}, "picture_size"),
        ({"size": "8"}, "model_unreadable"),
        ({"note": "x"}, "model_unreadable"),
    ],
)
def test_a_picture_the_program_would_not_draw_is_refused(drawn: Drawn, change: dict[str, object], code: str) -> None:
    model = json.loads(drawn.model)
    model["pages"][0]["marks"][0] |= change
    again = json.dumps(model, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert code_of(lambda: prove_form(drawn.pdf, again)) == code


def test_a_card_says_a_code_and_nothing_else() -> None:
    for lang in Lang:
        assert prove_form(*draw_card(ReturnCard(lang, CODE))) == CODE
    assert "PRACTICE" in prove_form(*draw_card(ReturnCard(Lang.EN, CODE, "PRACTICE")))


def test_pages_are_counted_in_the_digits_of_the_language() -> None:
    for lang, first in ((Lang.EN, "1 / 3"), (Lang.AR, "١ / ٤")):
        made = draw(form(lang))
        assert first in " ".join(prove_form(made.pdf, made.model).split())
