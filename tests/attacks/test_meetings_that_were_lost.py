"""A liaison officer damages a meeting, or states about it what no row is, and a keeper settles that: the meeting is
lost. Once the woman takes it back or is not free, those who were invited are called off all the same.
"""

from __future__ import annotations

import pytest

from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.meeting import Meeting
from nsintake.services.liaison import calling_off, shredding
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_her_words_outlive_settling import settled, stated
from tests.attacks.test_nothing_waits_for_a_damaged_row import Act, freeze, tried, withdraw
from tests.services.ladder import Office, plan


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("damage", [True, False])
@pytest.mark.parametrize("act", [withdraw, freeze])
def test_those_who_were_invited_are_called_off(released: Office, act: Act, *, damage: bool, first: bool) -> None:
    """``first``: it is lost before she says so. Before: nobody was asked to call them off."""
    released.sign_in("keeper")
    worker = released.sign_in("intake")
    meeting_id = plan(worker, released.case_id()).meeting_id
    store = own_program(released.sign_in("liaison")).liaison
    if damage:
        store.database.reader().execute("UPDATE meeting SET body = zeroblob(99) WHERE record_id = ?", (meeting_id,))
    else:
        stated(store, "meeting", meeting_id, b"?" * 32)
    if not first:
        tried(act, worker, released)
    settled(released, "liaison.db")
    worker = released.sign_in("intake")
    assert worker.liaison.find("meeting", meeting_id, Meeting) is None
    if first:
        act(worker, released)
    calling_off.call_off_forgotten(worker)
    asked = shredding.open_call_offs(worker, disclosures_subject(released.record_id()))
    assert len(asked) == 1
    calling_off.called_off(worker, released.record_id())
    calling_off.call_off_forgotten(released.sign_in("intake"))
    assert not shredding.open_call_offs(worker, disclosures_subject(released.record_id())), "once"


@pytest.mark.parametrize("act", [withdraw, freeze])
def test_where_nobody_ever_settled_anything_nobody_looks_for_lost_ones(released: Office, act: Act) -> None:
    """Before: each walked the whole log of liaison.db, while nobody else could write there."""
    worker = released.sign_in("intake")
    database, asked = worker.liaison.database, list[str]()
    database.begin().rollback()
    for connection in (database.reader().connection, *database._idle):
        connection.set_trace_callback(asked.append)
    act(worker, released)
    assert any(text.startswith("INSERT INTO audit") for text in asked)
    assert not [text for text in asked if text.startswith("SELECT tbl") and "WHEN 'meeting'" in text]
