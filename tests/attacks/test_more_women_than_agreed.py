"""A liaison officer writes that a woman agreed to meet more women, or puts another woman among those who meet together:
nobody is planned, or moved, by that.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from nsintake.domain.meeting import Meeting
from nsintake.records.signed_in import SignedIn
from nsintake.services.meetings import meeting_groups, moving_meetings, planning
from tests.attacks.test_silenced_by_a_meeting import put
from tests.services.ladder import POLICE, Office, a_plan, times_at
from tests.services.refusals import fault, refused
from tests.services.test_group_meetings import NAMES, a_woman, first, join


def groups_of(signed_in: SignedIn) -> list[str]:
    return [row.group for row in meeting_groups.groups(signed_in)]


@pytest.mark.parametrize("noted", [False, True])
def test_nobody_joins_by_what_an_officer_wrote(office: Office, *, noted: bool) -> None:
    """``noted``: a worker stated the row after the officer."""
    worker = office.sign_in("intake")
    women = [a_woman(office, worker, name) for name in NAMES]
    begun = first(worker, women[0], most=2)
    (row,) = meeting_groups.groups(worker)
    join(worker, women[1])
    assert groups_of(worker) == []
    officer = office.sign_in("liaison")
    for key, meeting in officer.liaison.list("meeting", Meeting):
        put(officer, key, replace(meeting, most_women=8))
    worker = office.sign_in("intake")
    if noted:
        meeting = worker.liaison.get("meeting", begun.meeting_id, Meeting)
        put(worker, begun.meeting_id, replace(meeting, signal="she asks for water"))
    assert groups_of(worker) == []
    with pytest.MonkeyPatch.context() as patch, fault("window_taken", "starts"):
        patch.setattr(meeting_groups, "groups", lambda _signed_in: (row,))  # read a moment before
        join(worker, women[2])
    assert len(worker.liaison.list("meeting", Meeting)) == 2


def test_a_woman_who_meets_nobody_is_not_moved_with_others(office: Office) -> None:
    worker = office.sign_in("intake")
    women = [a_woman(office, worker, name) for name in NAMES]
    begun, _ = first(worker, women[0]), join(worker, women[1])
    later = worker.now() + timedelta(days=3)
    alone = planning.plan(worker, women[2], a_plan(later, POLICE))
    officer = office.sign_in("liaison")
    theirs = officer.liaison.get("meeting", begun.meeting_id, Meeting)
    meeting = officer.liaison.get("meeting", alone.meeting_id, Meeting)
    hours: dict[str, Any] = {
        "starts": theirs.starts,
        "she_arrives": theirs.she_arrives,
        "she_leaves": theirs.she_leaves,
    }
    put(officer, alone.meeting_id, replace(meeting, group=theirs.group, **hours))
    worker = office.sign_in("intake")
    with refused("group_changed"):
        moving_meetings.move(worker, begun.meeting_id, room="Room 2", times=times_at(later + timedelta(days=1)))
    assert worker.liaison.get("meeting", alone.meeting_id, Meeting).starts == theirs.starts


def test_a_woman_who_meets_nobody_is_alone_in_the_house(office: Office) -> None:
    """A new meeting of the group may not fall into her hours."""
    worker = office.sign_in("intake")
    women = [a_woman(office, worker, name) for name in NAMES]
    begun = first(worker, women[0])
    alone = planning.plan(worker, women[2], a_plan(begun.starts + timedelta(days=2), POLICE))
    officer = office.sign_in("liaison")
    group = officer.liaison.get("meeting", begun.meeting_id, Meeting).group
    put(officer, alone.meeting_id, replace(officer.liaison.get("meeting", alone.meeting_id, Meeting), group=group))
    worker = office.sign_in("intake")
    with pytest.MonkeyPatch.context() as patch, fault("window_taken", "starts"):
        own = worker.liaison.get("meeting", begun.meeting_id, Meeting)
        patch.setattr(moving_meetings, "planned_together", lambda *_: [(begun.meeting_id, own)])
        moving_meetings.move(worker, begun.meeting_id, room="Room 2", times=times_at(alone.starts))
