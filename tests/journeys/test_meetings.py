"""Meetings, rounds and points through the real window, and two days of which every key is counted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nsintake.clock import FixedClock
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said, SeenHow
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.meeting import Meeting
from nsintake.domain.release import Heard
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import consenting, withdrawing
from nsintake.services.day import case_view
from nsintake.services.intake import invitations
from nsintake.services.letters import letters
from nsintake.services.liaison import disclosures, handing, liaison, rounds
from nsintake.services.meetings import planning, points
from tests import scale
from tests.journeys import practice
from tests.journeys.meeting_acts import POLICE, SECURITY
from tests.journeys.prepared import copied, prepare
from tests.journeys.stage import Play
from tests.services.ladder import CARE, a_plan, heard_letter, read_and_sign

LATE = "The office keeps the data"
MOST_KEYS = {"liaison": 160, "intake": 215}
"""Keys of a whole day at most, without the signs of words: about a quarter more than were counted."""


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine days ago everything was prepared for a meeting with two officers that was held the day after, and nobody
    has said so yet; letters of other women lie ready, are with an office, and are on a round."""
    clock = FixedClock(datetime.now(UTC) - timedelta(days=9))
    return prepare(tmp_path_factory.mktemp("week"), lambda people: _week(people, clock), clock)


def _week(people: Mapping[str, SignedIn], clock: FixedClock) -> dict[str, object]:
    worker, officer = people["intake"], people["liaison"]
    elder, younger, third = (
        next(row for row in case_view.list_cases(worker) if kind in row.kinds)
        for kind in ("demand_money", "impersonation", "account_taken")
    )
    for row in (elder, younger, third):
        _agree(worker, row.case_id)
    planned = planning.plan(
        worker, elder.case_id, a_plan(clock.now() + timedelta(days=1), POLICE, SECURITY, receives=worker.uid)
    )
    for draft_id in planned.sheet_draft_ids:
        letters.preview(worker, draft_id)
        letters.record_heard(worker, draft_id, Heard.AGREED)
        _out(people, read_and_sign(people["keeper"], draft_id).record_id, fact_sheet=True)
    due = (clock.now() + timedelta(days=4)).date().isoformat()
    points.agree_action(worker, planned.meeting_id, text=LATE, owner="Police", due=due)
    handed = _out(people, read_and_sign(people["keeper"], heard_letter(worker, elder.case_id)).record_id)
    on_round = read_and_sign(people["keeper"], heard_letter(worker, younger.case_id, CARE)).record_id
    on_the_way = _print(officer, on_round)
    rounds.begin_round(officer, [disclosure.disclosure_id for disclosure in on_the_way])
    withdrawing.withdraw(worker, younger.case_id, CARE)
    told = {"told_by": "somebody_else", "invited_kinds": "demand_money", "invited_through": "CPT-7"}
    invitation = invitations.invite(worker, told)
    records = dict(officer.liaison.list("masked_record", MaskedRecord))
    clock.moment = datetime.now(UTC)
    read_and_sign(people["keeper"], heard_letter(worker, younger.case_id))
    return {
        "elder": elder.code,
        "younger": younger.code,
        "third": third.code,
        "held": officer.liaison.get("meeting", planned.meeting_id, Meeting).code,
        "handed": records[handed].reference,
        "on_the_way": records[on_round].reference,
        "invitation": invitation.code,
        "records": len(officer.liaison.list("masked_record", MaskedRecord)),
    }


def _agree(worker: SignedIn, case_id: bytes) -> None:
    """The police may hear the account, security may not; she sits behind a screen before both."""
    shared = {POLICE: (Item.KIND, Item.ACCOUNT), SECURITY: (Item.KIND,)}
    said = [
        Said(
            office,
            tuple(ItemChoice(item, Choice.SHARE) for item in items),
            seen=SeenHow.FACE,
            despite_conflict=True,
        )
        for office, items in shared.items()
    ]
    consenting.record_acts(worker, case_id, said, Given())


def _print(officer: SignedIn, record_id: bytes, *, fact_sheet: bool = False) -> list[liaison.DisclosureRow]:
    """One Arabic paper of a record, printed and counted; it is with us."""
    kind = "fact_sheet" if fact_sheet else "referral"
    cards = liaison.open_record(officer, record_id).letters
    card = next(card for card in cards if card.lang.value == "ar" and card.kind.value == kind)
    key, _ = disclosures.record_print(officer, card.letter_id, copies=1)
    disclosures.count_pages(officer, key, pages_out=card.pages, handed_to="liaison officer")
    rows = liaison.open_record(officer, record_id).disclosures
    return [row for row in rows if row.disclosure_id == key]


def _out(people: Mapping[str, SignedIn], record_id: bytes, *, fact_sheet: bool = False) -> bytes:
    for row in _print(people["liaison"], record_id, fact_sheet=fact_sheet):
        handing.hand_over(people["liaison"], row.disclosure_id, copies=1, to="the officer on duty")
    return record_id


@pytest.fixture
def play(week: Path, tmp_path: Path) -> tuple[Play, Path]:
    return copied(week, tmp_path)


def _all(play: tuple[Play, Path], *names: str) -> Play:
    now, notes = play
    for name in names:
        now = practice.act(name, now, notes)
    return now


full_only = pytest.mark.skipif(not scale.FULL, reason="the services say the same in less time")


@full_only
def test_two_officers_get_sheets_of_their_own_that_are_read_signed_and_printed(play: tuple[Play, Path]) -> None:
    _all(play, "plan_for_two", "sign_both", "print_both")


@full_only
def test_a_meeting_with_two_officers_ends_in_two_extracts_and_what_is_late_comes_first(
    play: tuple[Play, Path],
) -> None:
    _all(play, "hold_with_two", "overdue")


@full_only
def test_three_women_who_meet_together_are_moved_and_called_off_together(play: tuple[Play, Path]) -> None:
    _all(play, "three_together", "moved_together")


@full_only
def test_a_letter_that_she_takes_back_while_it_is_on_a_round_is_brought_back(play: tuple[Play, Path]) -> None:
    _all(play, "called_back_on_the_way")


@full_only
def test_no_page_of_a_liaison_officer_knows_of_a_case_that_a_team_brought(play: tuple[Play, Path]) -> None:
    _all(play, "nothing_of_an_invitation")


@pytest.mark.parametrize("who", ["liaison", pytest.param("intake", marks=full_only)])
def test_a_whole_day_goes_by_keys_alone(play: tuple[Play, Path], who: str) -> None:
    notes = _all(play, f"{who}_day").notes
    print(f"a day of {who}: {notes['keys']} keys, {notes['typed']} signs of words")
    assert notes["day"] == who
    assert 40 < notes["keys"] <= MOST_KEYS[who]
