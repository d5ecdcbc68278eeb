"""A second signature is a reading: it counts only where every page of every language was shown as it is now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.reading import PageRead, every_page
from nsintake.domain.release import Heard, LetterDraft
from nsintake.services.letters import letters, named, release
from tests.services.ladder import PARAGRAPH, POLICE, Office
from tests.services.letters.test_named import WISH
from tests.services.letters.test_release_alone import TWELVE, items
from tests.services.letters.test_release_alone import heard as heard_urgent
from tests.services.refusals import refused

Pages = tuple[PageRead, ...]


def but_the_last(pages: Pages) -> Pages:
    return pages[:-1]


def without_arabic(pages: Pages) -> Pages:
    return tuple(page for page in pages if page.lang is not Lang.AR)


def of_another_paper(pages: Pages) -> Pages:
    return tuple(replace(page, paper="0" * 64) for page in pages)


def nothing(_pages: Pages) -> Pages:
    return ()


LESS = pytest.mark.parametrize("less", [nothing, but_the_last, without_arabic, of_another_paper])


@LESS
def test_a_page_that_was_not_shown_keeps_the_letter_here(heard: Office, less: Callable[[Pages], Pages]) -> None:
    keeper = heard.sign_in("keeper")
    pages = every_page(letters.preview(keeper, heard.draft_id()).papers)
    assert len({page.lang for page in pages}) == 3
    with refused("not_read"):
        release.sign(keeper, heard.draft_id(), read=less(pages))
    assert keeper.liaison.list("released_letter", ReleasedLetter) == []
    assert not keeper.identity.get("letter_draft", heard.draft_id(), LetterDraft).released
    release.sign(keeper, heard.draft_id(), read=pages)


def test_what_was_shown_before_the_paper_changed_is_unread(heard: Office) -> None:
    intake, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    before = every_page(letters.preview(keeper, heard.draft_id()).papers)
    letters.save_text(intake, heard.draft_id(), replace(PARAGRAPH, en="She asks to be contacted through NP only."))
    letters.record_heard(intake, heard.draft_id(), Heard.AGREED)
    with refused("not_read"):
        release.sign(keeper, heard.draft_id(), read=before)


@LESS
def test_alone_the_second_reading_is_the_same_reading(office: Office, less: Callable[[Pages], Pages]) -> None:
    signed_in, keeper = office.sign_in("intake"), office.sign_in("keeper")
    shown = heard_urgent(signed_in, TWELVE)
    pages, again = every_page(shown.papers), tuple(items(shown))
    with refused("not_read"):
        release.sign_alone(signed_in, shown.draft_id, read_again=again, read=less(pages))
    assert signed_in.liaison.list("released_letter", ReleasedLetter) == []
    release.sign_alone(signed_in, shown.draft_id, read_again=again, read=pages)
    with refused("not_read"):
        release.review_alone(keeper, shown.draft_id, read=less(pages))
    release.review_alone(keeper, shown.draft_id, read=every_page(letters.preview(keeper, shown.draft_id).papers))


def test_a_colleague_reviews_the_papers_that_left_and_not_what_would_be_drawn_now(office: Office) -> None:
    signed_in, keeper = office.sign_in("intake"), office.sign_in("keeper")
    shown = heard_urgent(signed_in, TWELVE)
    release.sign_alone(signed_in, shown.draft_id, read_again=tuple(items(shown)), read=every_page(shown.papers))
    sent = {paper.pdf for _, paper in keeper.liaison.list("released_letter", ReleasedLetter)}
    row = keeper.identity.record("letter_draft", shown.draft_id, LetterDraft)
    with keeper.identity.begin() as work:
        changed = replace(row.value, paragraph=Wording(en="Written since."))
        keeper.identity.put(work, "letter_draft", shown.draft_id, row.subject_id, changed, verb="draft")
        work.commit()
    assert {paper.pdf for paper in letters.preview(keeper, shown.draft_id).papers} == sent


@LESS
def test_a_letter_that_names_her_is_read_whole_too(heard: Office, less: Callable[[Pages], Pages]) -> None:
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    named_id = named.begin_named_letter(
        worker, heard.case_id(), POLICE, replace(WISH, name=Wording("Wisal", "وصال", "ویساڵ"))
    )
    named.record_heard(worker, named_id, Heard.AGREED)
    pages = every_page(named.preview(keeper, named_id).papers)
    with refused("not_read"):
        named.sign(keeper, named_id, read=less(pages))
    assert not named.preview(keeper, named_id).letter.released
    assert named.sign(keeper, named_id, read=pages).letter.released
