"""What the program signs today of a paper, the second implementation makes from the stored row alone."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from nsintake.domain.consent import Given, Item
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.named_letter import NamedLetter, NamedPaper
from nsintake.domain.release import Decision, Heard
from nsintake.records.signed_papers import claim_of, claim_of_named
from nsintake.store.codec import encode
from tests.vectors.second import claims

ORG, DAY = "office-1", date(2031, 2, 3)
AWKWARD = 'line\nline\ttab "quoted" back\\slash </b> \u2028 \u200c \u06a9 \U0001f00d \x7f \x01'

LETTER = ReleasedLetter(
    reference=AWKWARD,
    recipient_id="cp-qayyarah",
    record_id=b"r" * 16,
    kind=LetterKind.RECALL,
    lang=Lang.CKB,
    version=2,
    pdf=b"%PDF",
    model=b"{}",
    pages=2,
    expires=DAY,
    roster_no=7,
    releaser="intake-1",
    signature=b"s" * 64,
)
PAPER = NamedPaper(b"p" * 16, Lang.AR, b"%PDF", b"{}", 2, 7, b"s" * 64, version=2)
NAMED = NamedLetter(
    case_code="2346-7898",
    recipient_id="cp-qayyarah",
    reference="2222-2222",
    name=Wording(ar="\u0648\u0635\u0627\u0644"),
    phone="0770 555 0111",
    items=(Item.KIND, Item.PLATFORM),
    paragraph=Wording(en=AWKWARD),
    reason=AWKWARD,
    given=Given(witness="w", day=DAY),
    day=DAY,
    after_act=3,
    drafter="intake-1",
)


def test_a_released_paper() -> None:
    for letter in (LETTER, replace(LETTER, blocked=True, copies=2, handed_over=DAY, sheet_number="2346-7898/1")):
        row = json.loads(encode(letter))
        assert claims.released_paper(ORG, b"l" * 16, row).message() == claim_of(b"l" * 16, letter).message(ORG)


def test_a_paper_that_names_her() -> None:
    decision = Decision(Lang.AR, "name", AWKWARD, "0" * 64, "keeper-1")
    whole = replace(
        NAMED,
        decisions=(decision,),
        heard=Heard.AGREED,
        text_hash="0" * 64,
        releaser="keeper-1",
        papers=(PAPER, replace(PAPER, lang=Lang.EN)),
        withdrawn=DAY,
        line=2,
    )
    for letter in (replace(NAMED, papers=(PAPER,)), whole):
        row = json.loads(encode(letter))
        for paper, stored in zip(letter.papers, row["papers"], strict=True):
            made = claims.named_paper(ORG, b"n" * 16, row, stored)
            assert made.message() == claim_of_named(b"n" * 16, letter, paper).message(ORG)
