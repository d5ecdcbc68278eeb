"""People who were switched off or put back, and days nobody may set for others: what the chain believes, and whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import Status
from nsintake.domain.roles import Role
from nsintake.errors import EnvironmentFault
from nsintake.services.day import case_view
from nsintake.services.liaison import proved_letters
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.store.check import verify_file
from nsintake.store.sealed import SealedStore, new_id
from tests.services.ladder import Office
from tests.services.refusals import fault, refused
from tests.store.station import A_MOMENT, PEOPLE, Note, Station, make_station

TABLE = "case_file"


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = make_station(tmp_path)
    yield made
    made.close()


def save(store: SealedStore, record: bytes, subject: bytes, text: str, *, table: str = TABLE) -> None:
    with store.begin() as work:
        store.put(work, table, record, subject, Note(text), verb="saved")
        work.commit()


def switch_off(station: Station, uid: str) -> None:
    """The next roster names her, switched off."""
    before = station.roster()
    entries = tuple(replace(entry, status=Status.DISABLED) if entry.uid == uid else entry for entry in before.entries)
    station.rosters.append(station.root.sign_roster(replace(before, number=before.number + 1, entries=entries)))


def test_somebody_switched_off_signs_nothing_under_the_roster_that_says_so(station: Station) -> None:
    worker, record, subject = station.store("u-intake"), new_id(), new_id()
    save(worker, record, subject, "her work")
    switch_off(station, "u-intake")
    forger = station.store("u-intake")  # the keys she kept, under the newest roster
    save(forger, record, subject, "after she was switched off")
    with pytest.raises(OpenError):
        station.store("u-keeper").get(TABLE, record, Note)
    assert verify_file(station.store("u-keeper")).powerless


def test_what_she_signed_before_she_was_switched_off_still_counts(station: Station) -> None:
    record, subject = new_id(), new_id()
    save(station.store("u-intake"), record, subject, "her work")
    switch_off(station, "u-intake")
    save(station.store("u-keeper"), new_id(), subject, "under the new roster")
    assert station.store("u-keeper").get(TABLE, record, Note).text == "her work"


def test_a_restricted_file_is_wrapped_for_nobody_switched_off(station: Station) -> None:
    switch_off(station, "u-intake")
    with pytest.raises(OpenError):
        station.keyring("u-keeper").new_restricted_dek(Compartment.IDENTITY, new_id(), ["u-intake"])


def test_a_stranger_s_last_entry_does_not_keep_the_chain_from_noting_a_new_roster(station: Station) -> None:
    """Demoted, she appends an entry that proves nothing but names the new roster, hoping nobody writes that down."""
    worker, record, subject = station.store("u-intake"), new_id(), new_id()
    save(worker, record, subject, "her work")
    stale = station.keyring("u-intake")
    station.sign({**PEOPLE, "u-intake": Role.ADMINISTRATOR})
    head = worker.audit.head()
    columns = (head.number + 1, "u-intake", "2026-03-04", 2, "", b"", 0, b"", 1, b"x", b"x" * 32, b"x" * 64)
    worker.database.reader().execute(f"INSERT INTO audit VALUES ({', '.join('?' * 12)})", columns)
    keeper = station.store("u-keeper")
    save(keeper, new_id(), subject, "under the new roster")
    assert "roster" in [view.verb for view in keeper.audit.views(limit=2)]
    forger = station.store_over(keeper.database, stale, Compartment.IDENTITY)
    with refused("roster_stale"):
        save(forger, record, subject, "with the program as it is")
    station.knows_the_first_only(forger)
    save(forger, record, subject, "under her old role")
    with pytest.raises(OpenError):
        station.store("u-keeper").get(TABLE, record, Note)


def test_a_roster_is_noted_once_and_not_again_for_every_act(station: Station) -> None:
    for _ in range(3):
        save(station.store("u-intake"), new_id(), new_id(), "a")
    assert [view.verb for view in station.store("u-keeper").audit.views()].count("roster") == 1


def test_a_day_in_an_entry_that_does_not_count_moves_no_clock(station: Station) -> None:
    store = station.store("u-intake")
    save(store, new_id(), new_id(), "a")
    line = store.audit.lines(store.audit.head().number, 1)[0]
    for day in ("9999-12-31", "never"):
        forged = (line.n + 1, line.actor, day, *line[3:])
        store.database.reader().execute(f"INSERT OR REPLACE INTO audit VALUES ({', '.join('?' * 12)})", forged)
        assert station.store("u-keeper").audit.newest_day() == "2026-03-04"


def test_a_liaison_officer_s_day_does_not_count_for_those_who_hold_identity(station: Station) -> None:
    save(station.store("u-intake", Compartment.LIAISON), new_id(), new_id(), "a", table="masked_record")
    station.clock.moment = A_MOMENT + timedelta(days=4000)
    save(station.store("u-liaison", Compartment.LIAISON), new_id(), new_id(), "b", table="masked_record")
    audit = station.store("u-keeper", Compartment.LIAISON).audit
    assert audit.newest_day() == "2037-02-14"
    assert audit.newest_day(by=Compartment.LIAISON) == "2037-02-14"
    assert audit.newest_day(by=Compartment.IDENTITY) == "2026-03-04"


def test_an_administrator_cannot_make_every_consent_expire_by_signing_in_far_ahead(released: Office) -> None:
    there = released.clock.moment
    released.clock.moment = there + timedelta(days=4000)
    with pytest.raises(EnvironmentFault, match="clock_ahead"):
        released.sign_in("administrator", clock_is_right=True)
    released.clock.moment = there
    signed_in, officer = released.sign_in("intake"), released.sign_in("liaison")
    assert signed_in.today() == officer.today() == there.date()
    assert any(consent.may_write_to for consent in case_view.open_case(signed_in, released.case_id()).consents)
    proved_letters.open_letter(officer, released.letter_ids(officer)[0])


def test_a_day_that_is_none_in_the_log_of_accounts_keeps_nobody_out(released: Office) -> None:
    administrator = released.sign_in("administrator")
    with administrator.accounts.database.begin() as work:
        work.cursor.execute("UPDATE audit SET day = 'tomorrow' WHERE n = (SELECT max(n) FROM audit)")
        work.commit()
    assert released.sign_in("intake").today() == released.clock.moment.date()


@pytest.mark.parametrize("text", [b"", b"x", b"-1", b"0", b"1\n", b"\xd9\xa3", b"9" * 5000, b"01"])
def test_a_pin_that_cannot_be_read_stops_before_anything_is_opened(office: Office, text: bytes) -> None:
    org = office.sign_in("keeper").ring.org
    (office.state / f"roster-{org}").write_bytes(text)
    with pytest.raises(EnvironmentFault) as caught:
        office.sign_in("keeper")
    assert caught.value.code == "pin_unreadable"


def test_a_pin_that_is_a_folder_stops_too(office: Office) -> None:
    org = office.sign_in("keeper").ring.org
    pin = office.state / f"roster-{org}"
    pin.unlink()
    pin.mkdir()
    with pytest.raises(EnvironmentFault) as caught:
        office.sign_in("keeper")
    assert caught.value.code == "pin_unreadable"


@pytest.mark.parametrize("by", ["a roster", "the setting"])
def test_an_organisation_s_name_is_never_a_path(office: Office, by: str) -> None:
    """What is in a file that a pin's path would lead to is not read: it would refuse every roster as an old one."""
    administrator = office.sign_in("administrator")
    elsewhere = "practice-/../../elsewhere"
    (office.state / "roster-practice-").mkdir()
    (office.folder / "elsewhere").write_bytes(b"999")
    newest = administrator.ring.roster
    false = replace(newest, org=elsewhere, number=newest.number + 1).to_bytes() if by == "a roster" else b"no roster"
    with administrator.accounts.database.begin() as work:
        work.cursor.execute("UPDATE setting SET value = ? WHERE key = 'org'", (elsewhere.encode(),))
        work.cursor.execute("INSERT INTO roster (number, bytes) VALUES (?, ?)", (newest.number + 1, false))
        work.commit()
    with fault("wrong_password"):
        office.sign_in("keeper")


def test_an_organisation_s_name_in_the_settings_is_believed_by_nobody(office: Office) -> None:
    administrator = office.sign_in("administrator")
    with administrator.accounts.database.begin() as work:
        work.cursor.execute("UPDATE setting SET value = ? WHERE key = 'org'", (b"practice-/../../elsewhere",))
        work.commit()
    assert office.sign_in("keeper").ring.org == administrator.ring.org


def test_an_account_switched_off_in_the_table_does_not_get_in(office: Office) -> None:
    administrator = office.sign_in("administrator")
    uid = next(account.uid for account in administrator.accounts.all() if account.login_name == "intake")
    with administrator.accounts.database.begin() as work:
        administrator.accounts.set_status(work, uid, "disabled")
        work.commit()
    with refused("disabled"):
        office.sign_in("intake")


def test_wrong_passwords_before_the_right_one_stand_in_the_log(office: Office) -> None:
    for _ in range(3):
        with fault("wrong_password"):
            sign_in(office.station(), "intake", "not hers")
        office.clock.moment += timedelta(seconds=10)
    signed_in = office.sign_in("intake")
    assert signed_in.accounts_store.audit.views(limit=1)[0].details == {"failed_before": 3}
    assert office.sign_in("keeper").accounts_store.audit.views(limit=1)[0].details == {}
