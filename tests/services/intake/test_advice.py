"""Advice in three languages, worded by the office, and never on any paper."""

from __future__ import annotations

import re

import pytest

from nsintake.domain.advice import AdviceKey
from nsintake.domain.language import Lang
from nsintake.records.signed_in import SignedIn
from nsintake.services.intake import advice
from nsintake.services.letters import letters
from nsintake.services.wording import wording
from tests.laws.source import files, imported
from tests.services.ladder import POLICE, Office
from tests.services.refusals import refused


def test_every_page_stands_in_three_languages_point_by_point(intake: SignedIn) -> None:
    pages = advice.pages(intake)
    assert set(pages) == set(AdviceKey)
    for page in pages.values():
        points = {lang: page.text.said_in(lang).splitlines() for lang in Lang}
        assert len({len(lines) for lines in points.values()}) == 1, page.key
        assert all(line.startswith("- ") for lines in points.values() for line in lines), page.key
        assert all(page.title.said_in(lang) and "#" not in page.title.said_in(lang) for lang in Lang)
        for lang in (Lang.AR, Lang.CKB):
            assert re.search("[\u0600-\u06ff]", page.title.said_in(lang) + points[lang][0]), page.key


def test_a_girls_file_names_the_service_for_girls_and_a_womans_the_other(intake: SignedIn, office: Office) -> None:
    girl, woman = office.case(intake, "شیلان"), office.case(intake)
    assert AdviceKey.TAKE_IT_DOWN in advice.for_case(intake, girl)
    assert AdviceKey.STOPNCII not in advice.for_case(intake, girl)
    told = {"kinds": "threat_to_publish", "picture_before_18": "no", "since": "99/99/9999"}
    assert AdviceKey.STOPNCII in advice.for_answers(intake, told), "an answer with a fault counts as left out"
    assert AdviceKey.STOLEN_ACCOUNT not in advice.for_case(intake, woman)


def test_a_keeper_words_it_and_the_words_are_read_at_once(office: Office) -> None:
    keeper, worker = office.sign_in("keeper"), office.sign_in("intake")
    view = wording.read(keeper, "advice.keep_proof", "en")
    wording.save(keeper, "advice.keep_proof", "en", {"text": "## Proof\n\n- Ours."}, after=view.after)
    page = advice.pages(office.sign_in("intake"))[AdviceKey.KEEP_PROOF]
    assert (page.title.en, page.text.en) == ("Proof", "- Ours.")
    assert page.title.ar == "احفظي الدليل في هاتفكِ"
    with refused("not_permitted"):
        wording.save(worker, "advice.keep_proof", "en", {"text": "## X\n\n- Y"}, after=view.after)


def test_no_letter_can_draw_on_it(intake: SignedIn, office: Office) -> None:
    inside = {"nsintake.domain.advice", "nsintake.services.intake.advice"}
    makers = [*files("nsintake/masking"), *files("nsintake/documents"), *files("nsintake/domain")]
    makers += [file for file in files("nsintake/services") if not file.module.endswith(".advice")]
    own = [file for file in files("nsintake/services") if file.module.endswith(".advice")]
    assert inside & {name for source in own for name, _ in imported(source)}, "the search can find it"
    assert len(makers) > 100
    assert not [maker.module for maker in makers for name, _ in imported(maker) if name in inside]
    girl = office.case(intake, "شیلان")
    view = letters.preview(intake, letters.begin_letter(intake, girl, POLICE))
    text = "\n".join(paper.text for paper in view.papers).casefold()
    assert text
    assert not [word for word in ("stopncii", "take it down", "takeitdown", "ncmec") if word in text]


def test_an_officer_is_given_none(officer: SignedIn) -> None:
    for act in (advice.pages, lambda signed_in: advice.for_case(signed_in, b"x" * 16)):
        with refused("not_permitted"):
            act(officer)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_pages_say_what_must_be_said(intake: SignedIn, lang: Lang) -> None:
    pages = advice.pages(intake)
    assert "StopNCII.org" in pages[AdviceKey.STOPNCII].text.said_in(lang)
    assert "TakeItDown.ncmec.org" in pages[AdviceKey.TAKE_IT_DOWN].text.said_in(lang)
