"""A woman was erased. By the key of liaison.db somebody lays a record or a meeting under an id that was hers, so that
the station seems to have it still: a backup of before brings nothing of hers back for that.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.meeting import Meeting
from nsintake.records.case_files import case_of
from nsintake.services.day import erasure
from nsintake.store.audit import passing_over
from nsintake.store.sealed import SealedStore
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office, plan

pytestmark = pytest.mark.usefixtures("cheap_keys")


def rows_of(store: SealedStore, subject_id: bytes, *tables: str) -> int:
    return sum(len(read(store, f"SELECT 1 FROM {table} WHERE subject_id = ?", subject_id)) for table in tables)


def erase(office: Office) -> None:
    """Her file and all that is hers, and each keeper has signed in since."""
    worker, case_id = office.sign_in("intake"), office.case_id()
    erasure.erase(worker, case_id, typed=case_of(worker, case_id).code)
    office.close()
    office.sign_in("keeper")
    office.close()


@pytest.mark.parametrize("rung", ["released", "printed"])
@pytest.mark.parametrize("letters", [True, False])
def test_what_offices_were_told_of_her_stays_gone(
    request: pytest.FixtureRequest, copies: Path, rung: str, *, letters: bool
) -> None:
    """Before: the officers read again what she had agreed to, and her letters were back. Where a copy was
    printed a stub had stayed.
    """
    office: Office = request.getfixturevalue(rung)
    employ(office)
    path, record_id = back_up(office, copies), office.record_id()
    worker = office.sign_in("intake")
    record = worker.liaison.get("masked_record", record_id, MaskedRecord)
    papers = worker.liaison.list("released_letter", ReleasedLetter, subject=record_id)
    office.close()
    erase(office)
    hands = own_program(office.sign_in(COLLEAGUE))
    with hands.liaison.begin() as work, passing_over(hands.liaison.audit):
        work.cursor.execute("DELETE FROM masked_record WHERE record_id = ?", (record_id,))
        laid = replace(record, facts=())
        hands.liaison.put(work, "masked_record", record_id, record_id, laid, verb="release")
        for letter_id, letter in papers if letters else ():
            hands.liaison.put(work, "released_letter", letter_id, record_id, letter, verb="release")
        work.commit()
    office.close()
    restored(office, "keeper", path)
    officer = office.sign_in("liaison").liaison
    kept = dict(officer.sound("masked_record", MaskedRecord).pairs).get(record_id)
    assert kept is None or (kept.status is RecordStatus.ERASED and kept.facts == ())
    assert rows_of(officer, record_id, "released_letter", "masked_record", "contact", "proposal") == 0


@pytest.mark.parametrize("who", ["liaison", COLLEAGUE])
def test_a_meeting_of_hers_stays_gone(released: Office, copies: Path, who: str) -> None:
    """Before: one row of an officer, and its hour, its room and her sign were back."""
    employ(released)
    planned = plan(released.sign_in("intake"), released.case_id())
    released.close()
    path = back_up(released, copies)
    hands = own_program(released.sign_in(who))
    meeting = hands.liaison.get("meeting", planned.meeting_id, Meeting)
    released.close()
    erase(released)
    hands = own_program(released.sign_in(who))
    with hands.liaison.begin() as work, passing_over(hands.liaison.audit):
        laid = replace(meeting, room="Room 9", starts=meeting.starts + timedelta(days=3))
        hands.liaison.put(work, "meeting", planned.meeting_id, planned.meeting_id, laid, verb="plan_meeting")
        work.commit()
    released.close()
    restored(released, "keeper", path)
    assert rows_of(released.sign_in("keeper").liaison, planned.meeting_id, "meeting", "action_point", "task") == 0
