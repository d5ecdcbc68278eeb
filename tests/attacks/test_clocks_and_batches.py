"""Somebody sets the computer's clock so that each letter goes alone: the hour at which few go comes once a day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from nsintake.domain.release import Heard
from nsintake.records.delivery import deliver
from nsintake.records.signed_in import SignedIn
from nsintake.services.founding.practice_office import record
from nsintake.services.letters import letters, release
from nsintake.store.batches import come, free_hour
from tests.attacks.test_linking import GRACE, orders, records_of, told
from tests.services.ladder import POLICE, Office, sign_only

HOUR = datetime(2026, 3, 5, 15, tzinfo=timezone(timedelta(hours=3)))


pytestmark = pytest.mark.usefixtures("cheap_keys")


def signed(worker: SignedIn, keeper: SignedIn, case_id: bytes) -> datetime | None:
    """A letter of hers is signed; until when it waits, None if a batch was complete."""
    draft_id = letters.begin_letter(worker, case_id, POLICE)
    letters.save_text(worker, draft_id, GRACE)
    letters.record_heard(worker, draft_id, Heard.AGREED)
    return sign_only(keeper, draft_id).goes_by


def over_there(office: Office) -> list[bytes]:
    """The records that came over, in the order in which the log of liaison.db has them."""
    return orders(office.sign_in("liaison"))["audit order"]


def test_a_clock_set_forward_to_the_hour_and_back_sends_one_letter_alone_a_day(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    women = [record(worker, told(number)) for number in range(5)]
    before, came = office.clock.moment, []
    for number, case_id in enumerate(women):
        office.clock.moment = before + timedelta(minutes=number)
        signed(worker, keeper, case_id)
        office.clock.moment = before.replace(hour=23)
        deliver(worker)  # as its timer does; the next sign-in does it too
        came.append(len(over_there(office)))
    real = records_of(worker, women)
    assert came == [1, 1, 1, 4, 4]  # the first at its hour, the others as a batch of three
    assert over_there(office)[0] == real[0]
    assert set(over_there(office)[1:]) == set(real[1:4])


def test_a_clock_that_falls_back_sends_no_letter_alone(office: Office) -> None:
    """Signed in the afternoon it waits for the next day, which is further ahead of a day that begins than any hour."""
    office.clock.moment = office.clock.moment.replace(hour=16)
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    women, before = [record(worker, told(number)) for number in range(2)], office.clock.moment
    for case_id in women:
        office.clock.moment = before
        signed(worker, keeper, case_id)
        office.clock.moment = before - timedelta(days=3)
        deliver(office.sign_in("intake"))
        assert over_there(office) == []
    office.clock.moment = before + timedelta(days=1)
    deliver(office.sign_in("intake"))
    assert set(over_there(office)) == set(records_of(worker, women))


def test_what_was_left_from_yesterday_does_not_keep_todays_back(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    women = [record(worker, told(number)) for number in range(2)]
    by = signed(worker, keeper, women[0])
    assert by is not None
    office.clock.moment += timedelta(days=1)  # nobody signed in after that hour
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    assert over_there(office) == records_of(worker, women[:1])
    assert signed(worker, keeper, women[1]) == by + timedelta(days=1)


def test_what_somebody_sends_now_uses_no_hour_up(office: Office) -> None:
    worker, keeper = office.sign_in("intake"), office.sign_in("keeper")
    women = [record(worker, told(number)) for number in range(2)]
    by = signed(worker, keeper, women[0])
    release.send_now(keeper)
    assert over_there(office) == records_of(worker, women[:1])
    assert signed(worker, keeper, women[1]) == by


@pytest.mark.parametrize(
    ("now", "hour"),
    [
        (HOUR - timedelta(minutes=1), None),
        (HOUR, HOUR),
        (HOUR + timedelta(days=3), HOUR),
        (HOUR - timedelta(hours=39), None),  # the beginning of a day, under a clock that fell back
        (HOUR - timedelta(days=9, minutes=1), None),  # an impossible hour: nine days ahead, and not that time of day
        (HOUR - timedelta(days=9), HOUR - timedelta(days=9)),
        (HOUR - timedelta(days=8, hours=23), HOUR - timedelta(days=9)),
    ],
)
def test_an_hour_comes_at_its_time_of_day(now: datetime, hour: datetime | None) -> None:
    assert come([HOUR], now.astimezone(UTC)) == ([] if hour is None else [hour])


@pytest.mark.parametrize("said", ["", "9999-12-31T23:59:59", "9999-12-31T23:59:59+00:00", "soon"])
def test_an_hour_written_by_hand_keeps_no_letter_back(office: Office, said: str) -> None:
    chain = (worker := office.sign_in("intake")).identity.audit
    with worker.identity.begin() as work:
        chain.append(
            work, "passed_on", table="batch", record_id=b"batch".ljust(16, b"\0"), version=1, details={"by": said}
        )
        work.commit()
    assert free_hour(chain, HOUR) == HOUR
