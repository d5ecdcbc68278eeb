"""A clock too far ahead is asked about before anything is written, and a keeper can say what day it is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.errors import EnvironmentFault
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, retention
from nsintake.services.intake import invitations
from nsintake.services.liaison import shredding
from nsintake.services.station.clock_day import set_day
from nsintake.store.audit_lines import AuditView
from tests.services.ladder import MOMENT, POLICE, Office
from tests.services.refusals import refused

DAY = MOMENT.date()
YEAR = timedelta(days=365)


def entries(office: Office) -> list[int]:
    """How many entries each file has, read by a session that was let in."""
    return [store.audit.head().number for store in office.sessions[-1].stores]


def newest_days(signed_in: SignedIn) -> set[str | None]:
    return {store.audit.newest_day() for store in signed_in.stores}


def stands(signed_in: SignedIn, office: Office) -> bool:
    return any(consent.may_write_to for consent in case_view.open_case(signed_in, office.case_id()).consents)


@pytest.mark.parametrize("login", ["intake", "keeper", "liaison", "administrator"])
def test_a_year_ahead_is_asked_about_before_anything_is_written(released: Office, login: str) -> None:
    signed_in = released.sign_in("keeper")
    before = entries(released)
    released.clock.moment += YEAR
    with pytest.raises(EnvironmentFault) as caught:
        released.sign_in(login, clock_is_right=False)
    may = int(login in {"intake", "keeper"})
    days = {"clock": (DAY + YEAR).isoformat(), "newest": DAY.isoformat()}
    assert (caught.value.code, caught.value.params) == ("clock_ahead", {**days, "may_confirm": may})
    assert entries(released) == before
    assert newest_days(signed_in) == {DAY.isoformat()}
    released.clock.moment -= YEAR
    after = released.sign_in("intake", clock_is_right=False)
    assert (after.today(), after.clock_gap) == (DAY, None)
    assert stands(after, released)


@pytest.mark.parametrize("login", ["liaison", "administrator"])
def test_who_knows_no_case_cannot_say_that_the_clock_is_right(released: Office, login: str) -> None:
    released.clock.moment += YEAR
    with pytest.raises(EnvironmentFault, match="clock_ahead"):
        released.sign_in(login, clock_is_right=True)


@pytest.mark.parametrize(("days", "asked"), [(59, False), (60, False), (61, True)])
def test_it_is_asked_after_more_than_sixty_days(released: Office, days: int, asked: bool) -> None:
    released.clock.moment += timedelta(days=days)
    if asked:
        with pytest.raises(EnvironmentFault, match="clock_ahead"):
            released.sign_in("intake", clock_is_right=False)
    else:
        assert released.sign_in("intake", clock_is_right=False).clock_gap is None


@pytest.mark.parametrize("login", ["intake", "keeper"])
def test_after_a_long_pause_it_is_confirmed_by_name_and_others_come_in(released: Office, login: str) -> None:
    released.clock.moment += YEAR
    signed_in = released.sign_in(login, clock_is_right=True)
    assert signed_in.today() == DAY + YEAR
    said = next(entry for entry in signed_in.accounts_store.audit.views(limit=5) if entry.verb == "clock_confirmed")
    assert (said.actor, said.day) == (signed_in.uid, (DAY + YEAR).isoformat())
    assert said.details == {"before": DAY.isoformat(), "day": (DAY + YEAR).isoformat()}
    assert released.sign_in("liaison", clock_is_right=False).clock_gap is None
    assert released.sign_in("administrator", clock_is_right=False).clock_gap is None


def test_a_mistaken_year_is_taken_back_by_a_keeper_and_by_nobody_else(released: Office) -> None:
    released.clock.moment += YEAR
    released.sign_in("intake", clock_is_right=True)  # she took it for right
    released.close()
    released.clock.moment -= YEAR
    worker = released.sign_in("intake")
    assert worker.today() == DAY + YEAR
    assert not stands(worker, released)
    with refused("not_permitted"):
        set_day(worker)
    released.close()
    keeper = released.sign_in("keeper")
    assert set_day(keeper) == keeper.today() == DAY
    assert keeper.clock_gap is None
    assert newest_days(keeper) == {DAY.isoformat()}
    released.close()
    for login in ("intake", "liaison", "administrator"):  # new sessions, as after a restart
        signed_in = released.sign_in(login, clock_is_right=False)
        assert (signed_in.today(), signed_in.clock_gap) == (DAY, None), login
    assert stands(released.sign_in("intake"), released)
    said = next(entry for entry in keeper_views(released) if entry.verb == "day_set")
    assert said.counts
    assert said.details == {"before": (DAY + YEAR).isoformat(), "day": DAY.isoformat()}


def keeper_views(office: Office) -> list[AuditView]:
    return office.sign_in("keeper").accounts_store.audit.views(limit=20)


def test_nothing_goes_for_good_while_the_day_is_doubtful(released: Office) -> None:
    worker = released.sign_in("intake")
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    invitations.invite(worker, {"told_by": "somebody_else"})
    released.close()

    def all_there(signed_in: SignedIn) -> bool:
        assert shredding.shred_due(signed_in) == 0
        assert invitations.drop_old(signed_in) == 0
        record = signed_in.liaison.get("masked_record", released.record_id(), MaskedRecord)
        return record.status is RecordStatus.WITHDRAWN and len(invitations.waiting(signed_in)) == 1

    released.clock.moment += 3 * YEAR
    ahead = released.sign_in("keeper", clock_is_right=True)
    assert all_there(ahead)
    assert retention.due_files(ahead) == ()
    released.close()
    released.clock.moment -= 3 * YEAR
    assert all_there(released.sign_in("intake"))
    released.close()
    keeper = released.sign_in("keeper")
    set_day(keeper)
    assert all_there(keeper)
    released.clock.moment += timedelta(days=15)
    later = released.sign_in("keeper")
    assert shredding.shred_due(later) == 1, "once the day is sure, what is due goes"
    assert invitations.waiting(later) == ()


def test_a_day_is_set_only_where_the_clock_is_behind_and_with_nobody_else_there(released: Office) -> None:
    keeper = released.sign_in("keeper")
    with refused("day_agrees"):
        set_day(keeper)
    released.clock.moment += timedelta(days=50)
    released.sign_in("intake")
    released.close()
    released.clock.moment -= timedelta(days=50)
    keeper = released.sign_in("keeper")
    other = released.sign_in("intake")
    with pytest.raises(EnvironmentFault, match="station_busy"):
        set_day(keeper)
    assert keeper.today() == DAY + timedelta(days=50)
    other.close()
    other.station.close()
    assert set_day(keeper) == DAY


def test_a_power_cut_between_two_files_leaves_the_later_day_and_it_is_done_again(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    released.clock.moment += timedelta(days=50)
    keeper = released.sign_in("keeper")
    released.close()
    released.clock.moment -= timedelta(days=50)
    keeper = released.sign_in("keeper")
    real = keeper.accounts_store.begin

    def cut() -> None:
        raise OSError

    monkeypatch.setattr(keeper.accounts_store, "begin", cut)
    with pytest.raises(OSError):
        set_day(keeper)
    monkeypatch.setattr(keeper.accounts_store, "begin", real)
    assert keeper.today() == DAY + timedelta(days=50)
    assert set_day(keeper) == DAY


@pytest.mark.parametrize("clock", [date(1970, 1, 1), date(2020, 1, 1)])
def test_a_computer_with_a_dead_battery_lengthens_nothing_and_takes_nothing_away(released: Office, clock: date) -> None:
    released.clock.moment = MOMENT.replace(year=clock.year, month=clock.month, day=clock.day)
    signed_in = released.sign_in("intake", clock_is_right=False)
    assert signed_in.today() == DAY
    assert signed_in.clock_gap is not None
    assert not signed_in.clock_gap.ahead
    assert shredding.shred_due(released.sign_in("liaison", clock_is_right=False)) == 0
