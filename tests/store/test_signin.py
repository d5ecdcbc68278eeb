"""What is read of accounts.db before sign-in, whatever somebody wrote there by hand, and what is changed of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.errors import Bug, EnvironmentFault
from nsintake.store.accounts import Accounts
from nsintake.store.column_types import MOST
from nsintake.store.signin import SITE_BEFORE, SITE_OF, Account, SignInFile
from tests.store.station import A_MOMENT, ORG, Station

HERS, OTHER = Account("u-1", "rasha", b"old", "intake", "active"), Account("u-2", "hana", b"b2", "keeper", "active")


@pytest.fixture
def accounts(station: Station) -> Accounts:
    made = station.accounts()
    with made.database.begin() as work:
        for account in (HERS, OTHER):
            made.add(work, account)
        work.commit()
    return made


@pytest.fixture
def file(station: Station, accounts: Accounts) -> Iterator[SignInFile]:
    opened = SignInFile(station.folder / "accounts.db", station.secret.apply_accounts_key)
    yield opened
    opened.close()


def put(accounts: Accounts, **settings: bytes) -> None:
    with accounts.database.begin() as work:
        for key, value in settings.items():
            accounts.put_setting(work, key, value)
        work.commit()


def by_hand(accounts: Accounts, text: str, *values: object) -> None:
    accounts.database.reader().execute(text, values)


def test_an_account_is_found_by_its_id(file: SignInFile) -> None:
    assert (file.account_of("u-2"), file.account_of("u-3")) == (OTHER, None)


def test_what_is_not_bytes_is_read_as_nothing(accounts: Accounts, file: SignInFile) -> None:
    by_hand(accounts, "INSERT INTO setting VALUES ('office', 'text')")
    by_hand(accounts, "INSERT INTO roster VALUES (1, 'text')")
    assert (file.setting("office"), file.roster(1), file.newest_roster()) == (b"", b"", b"")
    assert (accounts.setting("office"), accounts.roster(1), accounts.newest_roster()) == (b"", b"", b"")


def test_a_grant_for_a_file_that_there_is_not_is_passed_over(accounts: Accounts, file: SignInFile) -> None:
    for comp, grant in (("liaison", b"g1"), ("liaisons", b"g2"), (b"identity", b"g3"), ("identity", "text")):
        by_hand(accounts, "INSERT INTO grant_ (uid, comp, epoch, bytes) VALUES ('u-1', ?, 1, ?)", comp, grant)
    for found in (file.grants("u-1", 1), accounts.grants("u-1", 1)):
        assert found == {Compartment.LIAISON: b"g1", Compartment.IDENTITY: b""}


def test_a_roster_is_found_up_to_the_highest_number_there_can_be(accounts: Accounts, file: SignInFile) -> None:
    by_hand(accounts, "INSERT INTO roster VALUES (?, x'01')", MOST)
    assert (file.roster(MOST), file.roster(MOST - 1)) == (b"\x01", None)
    assert [file.roster(number) for number in (MOST + 1, 1 << 100)] == [None, None]


def test_whose_accounts_these_are_the_newest_roster_says_and_else_a_setting(
    station: Station, accounts: Accounts, file: SignInFile
) -> None:
    assert (file.org(), file.epoch()) == ("", None)
    put(accounts, org=b"other\xff", epoch=b"17")
    assert (file.org(), file.epoch()) == ("other\N{REPLACEMENT CHARACTER}", 17)
    for text in (b"", b"0", b"017", b"-1", b"1.5", b"17\n", b"9" * 19):
        put(accounts, epoch=text)
        assert file.epoch() is None
    with accounts.database.begin() as work:
        accounts.add_roster(work, 1, station.rosters[0])
        work.commit()
    put(accounts, epoch=b"17")
    assert (file.org(), file.epoch()) == (ORG, 1)


def test_a_blob_is_exchanged_for_good_if_it_is_still_hers(accounts: Accounts, file: SignInFile) -> None:
    before = {SITE_BEFORE: b"s", f"{SITE_OF}u-1": b"1", f"{SITE_OF}u-2": b"2"}
    put(accounts, **before)
    assert not file.replace_blob("u-1", old=b"another", new=b"new")
    assert [accounts.get("u-1"), accounts.settings("site")] == [HERS, {key[4:]: before[key] for key in sorted(before)}]
    assert file.replace_blob("u-1", old=b"old", new=b"new")
    assert [accounts.get(uid).blob for uid in ("u-1", "u-2")] == [b"new", b"b2"]
    assert accounts.settings("site") == {"_before": b"s", "_of:u-2": b"2"}
    assert file.replace_blob("u-2", old=b"b2", new=b"new")
    assert accounts.settings("site") == {}, "nobody is under the earlier secret any more"


@pytest.mark.parametrize(
    ("table", "act"),
    [
        ("setting", lambda file: file.replace_blob("u-1", old=b"old", new=b"new")),
        ("throttle", lambda file: file.count_failure("u-1", A_MOMENT)),
    ],
)
def test_what_fails_half_way_changes_nothing_and_keeps_nobody_waiting(
    accounts: Accounts, file: SignInFile, table: str, act: Callable[[SignInFile], int]
) -> None:
    by_hand(accounts, f"ALTER TABLE {table} RENAME TO elsewhere")
    for _ in range(2):
        with pytest.raises(EnvironmentFault, match="file_newer"):
            act(file)
    assert accounts.get("u-1") == HERS
    by_hand(accounts, f"ALTER TABLE elsewhere RENAME TO {table}")
    assert act(file) == 1


def test_a_file_that_nobody_may_write_to_is_not_one_of_a_newer_version(accounts: Accounts, file: SignInFile) -> None:
    file.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(EnvironmentFault, match="folder_readonly"):
        file.count_failure("u-1", A_MOMENT)


def test_nothing_is_read_of_it_once_it_is_closed(file: SignInFile) -> None:
    file.close()
    with pytest.raises(Bug):
        file.account_of("u-1")


def test_a_blob_that_is_set_is_under_the_present_secret(accounts: Accounts) -> None:
    put(accounts, **{SITE_BEFORE: b"s", f"{SITE_OF}u-1": b"1", f"{SITE_OF}u-2": b"2"})
    for uid, left in (("u-1", {"_before": b"s", "_of:u-2": b"2"}), ("u-2", {})):
        with accounts.database.begin() as work:
            accounts.set_blob(work, uid, b"new")
            work.commit()
        assert (accounts.get(uid).blob, accounts.settings("site")) == (b"new", left)


def test_a_setting_is_taken_away_whether_it_is_there_or_not(accounts: Accounts) -> None:
    put(accounts, office=b"value", other=b"stays")
    for _ in range(2):
        with accounts.database.begin() as work:
            accounts.drop_setting(work, "office")
            work.commit()
    assert (accounts.setting("office"), accounts.setting("other")) == (None, b"stays")


def test_rosters_are_counted_by_their_numbers(accounts: Accounts) -> None:
    assert (accounts.newest_roster_number(), accounts.rosters_above(0)) == (0, [])
    for number in (1, 2, 5):
        by_hand(accounts, "INSERT INTO roster VALUES (?, x'01')", number)
    assert (accounts.newest_roster_number(), accounts.rosters_above(1)) == (5, [2, 5])
