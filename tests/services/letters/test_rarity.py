"""Rare combinations beside a letter: counted among the office's files, proposed and never in the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import Item
from nsintake.domain.incident import District
from nsintake.domain.language import Wording
from nsintake.masking.rare import Danger, Rare
from nsintake.records.women_index import WomenIndex
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters
from tests.services.ladder import POLICE, Office, answers

DISTRICT = {f"share.{POLICE}.district": "share", "district": "hatra"}


def _others(office: Office, many: int, district: str) -> None:
    """More files of the office, written past the intake: only what is counted matters."""
    intake = office.sign_in("intake")
    first = intake.identity.get("case_file", office.case(intake), CaseFile)
    with intake.identity.begin() as work:
        for number in range(many):
            at = number.to_bytes(16, "big")
            file = replace(first, code=f"ZZ{number:04}", incident=replace(first.incident, district=District(district)))
            intake.identity.put(work, "case_file", at, at, file, verb="create")
        work.commit()


def test_what_few_files_share_is_warned_about_and_stops_nothing(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, record(intake, answers(**DISTRICT)), POLICE)
    assert letters.preview(intake, draft_id).rare == ()
    _others(office, 30, "mosul")
    shown = letters.preview(intake, draft_id)
    assert shown.rare == (Rare(Danger.FEW, (Item.DISTRICT,)),)
    assert shown.papers
    assert letters.save_text(intake, draft_id, Wording(), left_out=(Item.DISTRICT,)).rare == ()


def test_what_many_files_share_is_not(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, record(intake, answers(**DISTRICT)), POLICE)
    _others(office, 31, "hatra")
    assert letters.preview(intake, draft_id).rare == ()


def test_words_in_the_paragraph_count(office: Office) -> None:
    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, record(intake, answers(**DISTRICT)), POLICE)
    shown = letters.save_text(intake, draft_id, Wording(en="He came on 12/05/2024."))
    assert shown.rare == (Rare(Danger.DAY_AND_DISTRICT, (Item.DISTRICT,)),)


def test_a_file_that_does_not_open_stops_no_letter(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def torn(*_: object) -> None:
        raise OpenError

    intake = office.sign_in("intake")
    draft_id = letters.begin_letter(intake, record(intake, answers(**DISTRICT)), POLICE)
    _others(office, 30, "mosul")
    monkeypatch.setattr(WomenIndex, "read_all", torn)
    shown = letters.preview(intake, draft_id)
    assert (shown.rare, bool(shown.papers)) == ((), True)
