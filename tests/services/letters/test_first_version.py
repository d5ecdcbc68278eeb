"""What a paper of the first version is, is read from its signed words: of every kind, in every language."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from nsintake.documents.letter_layout import LetterLayout
from nsintake.documents.templates import Slots, compose, template_text
from nsintake.documents.text.shaping import Shaper
from nsintake.domain.consent import Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import Fact
from nsintake.records.content import Content
from nsintake.records.first_version import FirstPaper, require
from tests.services.refusals import refused

REFERENCE, SHEET = "2222-2222", "2346-7898/1"
CONTENT = Content.of_program()
LONG = Wording(
    en="She asks that nobody visits. " * 40,
    ar="تطلب ألا يزورها أحد. " * 40,
    ckb="داوا دەکات کەس سەردانی نەکات. " * 40,
)


def laid_out(kind: LetterKind, lang: Lang, *, paragraph: str = "", template: str | None = None) -> bytes:
    """The model of a paper of one kind, as it is drawn."""
    slots = Slots(
        recipient=CONTENT.recipients[0],
        reference=REFERENCE,
        facts=(Fact(Item.ACCOUNT, Wording("Account", "الحساب", "هەژمار"), Wording("@x_1", "@x_1", "@x_1"), True),),
        paragraph=paragraph,
        duty_phone="0770 000 0000",
        sheet_number=SHEET,
        copies=2,
        handed_over=date(2026, 3, 4),
        her_name="وصال غانم",
        her_phone="0770 555 0111",
    )
    return LetterLayout(compose(kind, lang, slots, template=template), Shaper(), None).laid_out().canonical()


def paper(kind: LetterKind, lang: Lang, model: bytes, **said: Any) -> FirstPaper:
    sheet = SHEET if kind is LetterKind.FACT_SHEET else ""
    row = {"kind": kind, "reference": REFERENCE, "pages": len(json.loads(model)["pages"]), "sheet_number": sheet}
    return FirstPaper(lang=lang, model=model, **{**row, **said})


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("kind", LetterKind)
def test_a_paper_is_of_its_own_kind_and_of_no_other(kind: LetterKind, lang: Lang) -> None:
    for model in (laid_out(kind, lang), laid_out(kind, lang, paragraph=LONG.said_in(lang) if kind.tells else "")):
        if kind is LetterKind.RECALL:
            with refused("notice_anew"):
                require(CONTENT, paper(kind, lang, model))
        else:
            require(CONTENT, paper(kind, lang, model))
        for other in LetterKind:
            if other is not kind:
                with refused("not_as_signed"):
                    require(CONTENT, paper(other, lang, model))
        with refused("not_as_signed"):
            require(CONTENT, paper(kind, next(foreign for foreign in Lang if foreign is not lang), model))


def test_what_stands_on_it_is_what_its_row_says() -> None:
    model = laid_out(LetterKind.FACT_SHEET, Lang.AR)
    for said in (
        {"reference": "2346-7898"},
        {"reference": ""},
        {"pages": 0},
        {"pages": 3},
        {"sheet_number": ""},
        {"sheet_number": "2346-7898/2"},
        {"sheet_number": "2346-7898"},
    ):
        with refused("not_as_signed"):
            require(CONTENT, paper(LetterKind.FACT_SHEET, Lang.AR, model, **said))
    model = laid_out(LetterKind.REFERRAL, Lang.AR)
    with refused("not_as_signed"):
        require(CONTENT, paper(LetterKind.REFERRAL, Lang.AR, model, sheet_number=SHEET))


def test_a_second_code_of_ours_makes_it_unsure_which_one_is_its_own() -> None:
    model = laid_out(LetterKind.REFERRAL, Lang.EN, paragraph="Our other letter is 2346-7898.")
    for reference in (REFERENCE, "2346-7898"):
        with refused("release_anew"):
            require(CONTENT, paper(LetterKind.REFERRAL, Lang.EN, model, reference=reference))


class Reworded(Content):
    """An office that signed templates of its own."""

    def templates(self, kind: LetterKind, lang: Lang) -> tuple[str, ...]:
        return (*SIGNED.get(kind, ()), *super().templates(kind, lang))


SIGNED = {
    LetterKind.REFERRAL: (
        template_text(LetterKind.REFERRAL, Lang.EN).replace("Dear Sir or Madam", "Peace be upon you, and our regards"),
    ),
    LetterKind.FOLLOW_UP: (template_text(LetterKind.REFERRAL, Lang.EN),),
}


def test_an_offices_own_words_count_and_words_of_two_kinds_do_not() -> None:
    office = Reworded(CONTENT.folder)
    own = laid_out(LetterKind.REFERRAL, Lang.EN, template=SIGNED[LetterKind.REFERRAL][0])
    require(office, paper(LetterKind.REFERRAL, Lang.EN, own))
    both = laid_out(LetterKind.REFERRAL, Lang.EN)
    with refused("release_anew"):
        require(office, paper(LetterKind.REFERRAL, Lang.EN, both))


@pytest.mark.parametrize("model", [b"", b"{", b"[]", b'{"pages":[{"runs":[{}]}]}', b'{"pages":1}', b"\xff"])
def test_a_model_that_cannot_be_read_says_nothing(model: bytes) -> None:
    with refused("not_as_signed"):
        require(CONTENT, FirstPaper(LetterKind.REFERRAL, Lang.AR, REFERENCE, 1, model))
