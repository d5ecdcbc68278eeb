"""Papers of our own hand are drawn byte for byte as they were: a word, a measure or a font that changed is noticed."""

from __future__ import annotations

import json

import pytest

from nsintake.documents.inspect import prove
from nsintake.domain.language import Lang
from nsintake.domain.meeting_plan import MOST_COMING
from nsintake.services.meetings import house_papers as service
from tests.services.ladder import Office, _rungs_are_removed, office  # noqa: F401 - fixtures
from tests.vectors import house_papers


def test_every_paper_is_drawn_as_it_was_and_proved(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    signed_in = office.sign_in("intake")
    house_papers.put(signed_in.liaison)
    drawn = dict(house_papers.papers(signed_in))
    kept = json.loads(house_papers.HASHES.read_text("utf-8"))
    assert set(kept) == {f"{name}-{lang.value}" for name in house_papers.NAMES for lang in Lang}
    assert house_papers.hashes(drawn) == kept
    for name, paper in drawn.items():
        assert prove(paper.pdf, paper.model, signed_in.content.logos)
        assert house_papers.pages_of(paper) == (2 if name.startswith("forum_minutes") else 1)
    real = service.words_in(signed_in, Lang.EN)
    changed = {**real, "order.1": real["order.1"] + "."}
    monkeypatch.setattr(service, "words_in", lambda *_: changed)
    again = house_papers.hashes(dict(house_papers.papers(signed_in)))
    assert again["run_sheet-en"] != kept["run_sheet-en"], "a word that changed is noticed"


def test_a_run_sheet_is_one_page_with_two_offices_and_two_with_all_that_can_come(
    office: Office,  # noqa: F811
) -> None:
    """The page of the meeting says how many were printed: ``tests/ui/everyday/test_meetings.py``."""
    signed_in, pages = office.sign_in("intake"), {}
    for coming in (2, MOST_COMING):
        house_papers.put(signed_in.liaison, coming)
        drawn = [paper for name, paper in house_papers.papers(signed_in) if name.startswith("run_sheet")]
        pages[coming] = {house_papers.pages_of(paper) for paper in drawn}
    assert pages == {2: {1}, MOST_COMING: {2}}
