"""Her consent through the real window: two offices that cannot be joined, taken back by phone, and coerced."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from nsintake.domain.release import Heard
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import case_view
from nsintake.services.letters import letters
from nsintake.services.liaison import disclosures, handing, liaison
from tests import scale
from tests.journeys import practice
from tests.journeys.consent_acts import POLICE
from tests.journeys.prepared import copied, prepare
from tests.journeys.stage import Play
from tests.services.ladder import read_and_sign


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice office where one woman's letter is with the police in two copies; her code is beside it."""
    return prepare(tmp_path_factory.mktemp("printed"), _print_twice)


def _print_twice(people: Mapping[str, SignedIn]) -> dict[str, str]:
    row = next(row for row in case_view.list_cases(people["intake"]) if "demand_money" in row.kinds)
    draft_id = letters.begin_letter(people["intake"], row.case_id, POLICE)
    letters.record_heard(people["intake"], draft_id, Heard.AGREED)
    signed = read_and_sign(people["keeper"], draft_id)
    cards = liaison.open_record(people["liaison"], signed.record_id).letters
    arabic = next(card for card in cards if card.lang.value == "ar")
    officer = people["liaison"]
    key, proved = disclosures.record_print(officer, arabic.letter_id, copies=2)
    disclosures.count_pages(officer, key, pages_out=2 * proved.pages, handed_to="liaison officer")
    handing.hand_over(officer, key, copies=2, to="Community Police")
    return {"code": row.code, "reference": signed.reference}


@pytest.fixture
def play(printed: Path, tmp_path: Path) -> tuple[Play, Path]:
    return copied(printed, tmp_path)


@pytest.mark.skipif(not scale.FULL, reason="the services say the same in less time")
def test_two_offices_and_two_references_that_nothing_joins(play: tuple[Play, Path]) -> None:
    now, notes = play
    for name in ("write_for_care", "sign_for_care", "two_references"):
        now = practice.act(name, now, notes)


def test_taken_back_by_phone_it_is_blocked_recalled_and_shredded(play: tuple[Play, Path]) -> None:
    now, notes = play
    for name in ("withdraw_by_phone", "recall"):
        now = practice.act(name, now, notes)


@pytest.mark.skipif(not scale.FULL, reason="the services say the same in less time")
def test_taken_back_by_somebody_who_is_not_free_everything_stands_still(play: tuple[Play, Path]) -> None:
    now, notes = play
    for name in ("coerced", "frozen"):
        now = practice.act(name, now, notes)
