"""The papers of peace teams: what is planted on an invitation is found by its proof, whoever drew the paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.documents.inspect import prove_form
from nsintake.documents.inspect_words import prove_only
from nsintake.documents.proof_failed import ProofFailed
from nsintake.documents.team_paper_pdf import draw
from nsintake.domain.language import Lang
from nsintake.domain.team_paper import TeamPaper, desk_code

PAPER = {
    Lang.EN: TeamPaper(
        Lang.EN, "You are welcome", ("Somebody has time.",), (("Where", "Our office"),), "Show", "K7MQ-4XRT"
    ),
    Lang.AR: TeamPaper(Lang.AR, "أهلًا وسهلًا", ("هنا من لديه وقت.",), (("المكان", "مكتبنا"),), "تُعرض", "K7MQ-4XRT"),
    Lang.CKB: TeamPaper(
        Lang.CKB, "بەخێر بێیت", ("کەسێک کاتی هەیە.",), (("شوێن", "نووسینگەکەمان"),), "پیشان", "K7MQ-4XRT"
    ),
}
PLANTED = (
    "Zainab",
    "زينب",
    "0770 555 0177",
    "CPT-7",
    "الحود",
    "2026-03-04",
    "9f3a1c0d5e6b7a88",
    "Room",
    "K7MQ-4XRV",
)


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("planted", PLANTED)
def test_a_planted_identifier_stops_an_invitation(lang: Lang, planted: str) -> None:
    paper = PAPER[lang]
    for changed in (
        replace(paper, lines=(*paper.lines, planted)),
        replace(paper, lines=(f"{paper.lines[0]} {planted}",)),
        replace(paper, code=planted),
        replace(paper, hand=(planted,)),
        replace(paper, practice_mark=planted),
    ):
        drawn = draw(changed)
        prove_form(drawn.pdf, drawn.model)
        with pytest.raises(ProofFailed) as found:
            prove_only(drawn.pdf, drawn.model, paper.words)
        assert found.value.code == "says_more"


@pytest.mark.parametrize("lang", Lang)
def test_a_paper_that_lacks_a_word_is_stopped_and_a_whole_one_is_not(lang: Lang) -> None:
    paper = PAPER[lang]
    drawn = draw(paper)
    assert paper.code in prove_only(drawn.pdf, drawn.model, paper.words)
    less = draw(replace(paper, rows=()))
    with pytest.raises(ProofFailed) as found:
        prove_only(less.pdf, less.model, paper.words)
    assert found.value.code == "says_less"
    with pytest.raises(ProofFailed):
        prove_only(drawn.pdf, less.model, paper.words)


def test_a_long_paper_goes_on_to_another_page() -> None:
    paper = replace(PAPER[Lang.AR], lines=PAPER[Lang.AR].lines * 60, hand=("اليوم",), practice_mark="تدريب")
    drawn = draw(paper)
    text = prove_only(drawn.pdf, drawn.model, paper.words, every_page=paper.practice_mark)
    assert text.count("هنا") == 60


def test_the_code_of_an_office_is_its_own_and_stays_the_same() -> None:
    assert desk_code("one office") == desk_code("one office")
    assert len({desk_code(f"office {number}") for number in range(50)}) == 50
