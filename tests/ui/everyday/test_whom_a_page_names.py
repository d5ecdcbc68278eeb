"""Where the log does not say what a row names somebody for, the page says so."""

from __future__ import annotations

from dataclasses import replace

from nsintake.domain.liaison import Disclosure
from nsintake.services.liaison import handing
from tests.journeys.full_office import FullOffice
from tests.services.people import uid_of
from tests.ui.everyday.test_records import words
from tests.ui.pages.desk import SignIn


def test_to_whom_copies_went_is_doubted_where_the_log_does_not_say_it(sign_in: SignIn, busy: FullOffice) -> None:
    desk, doubt = sign_in("liaison"), "The log does not say that the copies were given to them."
    store, record_id = desk.signed_in.liaison, bytes.fromhex(busy.record)
    (waits, *_) = (row.copies for row in handing.to_hand_over(desk.signed_in) if row.record_id == record_id)
    given = handing.hand_over(desk.signed_in, waits.disclosure_id, copies=1, to="Duty officer")
    desk.go("record", record_id=busy.record)
    assert "Duty officer" in words(desk)
    assert doubt not in words(desk)
    row = store.record("disclosure", given, Disclosure)
    with store.begin() as work:
        laid = replace(row.value, handed_to="His brother", handed_by=uid_of(desk.signed_in, "intake"))
        store.put(work, "disclosure", given, row.subject_id, laid, verb="hand_copies")
        work.commit()
    desk.go("records")
    desk.go("record", record_id=busy.record)
    assert doubt in words(desk)
