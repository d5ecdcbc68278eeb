from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2

from nsintake.crypto.envelope import OpenError, tlv, untlv
from nsintake.crypto.founding import new_halves, recovery_key
from nsintake.crypto.grants import hpke_seal
from nsintake.crypto.site_secret import SiteSecret, check_of, forget, load, sealed_share, share_out
from nsintake.errors import EnvironmentFault
from tests.crypto import fake_backends
from tests.crypto.office import ORG, the_office

MEMORY = (fake_backends.name("Memory"),)


@pytest.fixture(autouse=True)
def _empty_ring() -> None:
    fake_backends.Memory.items.clear()


def code_of(share_file: bytes) -> str:
    with pytest.raises(EnvironmentFault) as caught:
        load(share_file, backends=MEMORY)
    return caught.value.code


def test_the_two_shares_make_the_secret_again() -> None:
    secret = SiteSecret.generate()
    share_file = share_out(secret, backends=MEMORY)
    assert load(share_file, backends=MEMORY).sheet() == secret.sheet()


def test_neither_share_is_the_secret() -> None:
    secret = SiteSecret(b"\xaa" * 16)
    share_file = share_out(secret, backends=MEMORY)
    (value,) = fake_backends.Memory.items.values()
    assert b"\xaa" * 16 not in share_file + bytes.fromhex(value)
    assert share_out(secret, backends=MEMORY) != share_file


def test_several_stations_live_in_one_keyring() -> None:
    secrets = [SiteSecret.generate() for _ in range(3)]
    files = [share_out(secret, backends=MEMORY) for secret in secrets]
    assert [load(file, backends=MEMORY).sheet() for file in files] == [secret.sheet() for secret in secrets]


def test_item_names_say_nothing() -> None:
    share_out(SiteSecret.generate(), backends=MEMORY)
    ((service, item),) = fake_backends.Memory.items
    assert service == "workstation"
    assert set(item) <= set("0123456789abcdef")


def test_a_share_of_another_station_asks_for_the_sheet() -> None:
    mine, other = (share_out(SiteSecret.generate(), backends=MEMORY) for _ in range(2))
    first, second = fake_backends.Memory.items
    fake_backends.Memory.items[first] = fake_backends.Memory.items[second]
    assert code_of(mine) == "share_other_station"
    assert load(other, backends=MEMORY).check()


@pytest.mark.parametrize("value", [None, "", "zz", "00" * 15, "00" * 17, "00" * 16, "n\u00f6"])
def test_a_missing_torn_or_wrong_item_asks_for_the_sheet(value: str | None) -> None:
    share_file = share_out(SiteSecret.generate(), backends=MEMORY)
    (key,) = fake_backends.Memory.items
    if value is None:
        del fake_backends.Memory.items[key]
    else:
        fake_backends.Memory.items[key] = value
    assert code_of(share_file) == "share_other_station"


@pytest.mark.parametrize("torn", [b"", b"x", tlv("share"), tlv("other", bytes(16), bytes(16), bytes(16))])
def test_a_torn_share_file_asks_for_the_sheet(torn: bytes) -> None:
    assert code_of(torn) == "share_other_station"


def test_every_cut_of_a_share_file_asks_for_the_sheet() -> None:
    share_file = share_out(SiteSecret.generate(), backends=MEMORY)
    assert {code_of(share_file[:length]) for length in range(len(share_file))} == {"share_other_station"}


def test_the_typed_sheet_opens_without_any_keyring() -> None:
    secret = SiteSecret.generate()
    share_file = share_out(secret, backends=MEMORY)
    for file in (None, b"torn", share_file):
        assert SiteSecret.from_sheet(secret.sheet(), file).check() == secret.check()


def test_the_sheet_of_another_station_is_told_from_a_typing_error() -> None:
    share_file = share_out(SiteSecret.generate(), backends=MEMORY)
    with pytest.raises(EnvironmentFault) as caught:
        SiteSecret.from_sheet(SiteSecret.generate().sheet(), share_file)
    assert caught.value.code == "sheet_other_station"


def test_after_forgetting_only_the_sheet_opens() -> None:
    share_file = share_out(SiteSecret.generate(), backends=MEMORY)
    forget(share_file, backends=MEMORY)
    forget(share_file, backends=MEMORY)
    assert code_of(share_file) == "share_other_station"


def test_the_accounts_key_opens_a_real_file_and_another_does_not(tmp_path: object) -> None:
    path = f"{tmp_path}/accounts.db"
    secret = SiteSecret.generate()
    made = dbapi2.connect(path)
    secret.apply_accounts_key(made)
    made.execute("create table t (a)")
    made.close()
    again, stranger = dbapi2.connect(path), dbapi2.connect(path)
    secret.apply_accounts_key(again)
    SiteSecret.generate().apply_accounts_key(stranger)
    assert again.execute("select count(*) from t").fetchone() == (0,)
    with pytest.raises(dbapi2.DatabaseError):
        stranger.execute("select count(*) from t")
    again.close()
    stranger.close()


def test_a_backup_carries_the_secret_for_both_recovery_halves_alone() -> None:
    halves, other = new_halves(), new_halves()
    secret = SiteSecret.generate()
    sealed = secret.seal_for_recovery(halves.recovery_xpub, org="office-1")
    assert len(sealed) == 64
    key = recovery_key(halves.sheet_a, halves.sheet_b)
    assert SiteSecret.from_recovery(key, sealed, org="office-1").sheet() == secret.sheet()
    for wrong, org in ((recovery_key(halves.sheet_a, other.sheet_b), "office-1"), (key, "office-2")):
        with pytest.raises(OpenError):
            SiteSecret.from_recovery(wrong, sealed, org=org)
    long = hpke_seal(b"x" * 17, halves.recovery_xpub, tlv("backup-site", "office-1"))
    with pytest.raises(OpenError):
        SiteSecret.from_recovery(key, long, org="office-1")


def test_whoever_is_signed_in_can_seal_the_secret_for_the_recovery() -> None:
    made = the_office()
    sealed = made.sign_in("administrator-1").site_for_recovery()
    key = recovery_key(made.founding.sheet_a, made.founding.sheet_b)
    assert SiteSecret.from_recovery(key, sealed, org=ORG).sheet() == made.site_secret.sheet()


def test_earlier_secrets_are_kept_under_the_present_one_for_this_office_only() -> None:
    now, before, first = (SiteSecret.generate() for _ in range(3))
    sealed = now.seal_earlier(before, first, org=ORG)
    assert [earlier.check() for earlier in now.open_earlier(sealed, org=ORG)] == [before.check(), first.check()]
    for secret, org in ((before, ORG), (now, "office-2")):
        with pytest.raises(OpenError):
            secret.open_earlier(sealed, org=org)
    for damaged in (b"", sealed[:-1], now.seal_earlier(org=ORG), now.seal_earlier(SiteSecret(bytes(17)), org=ORG)):
        with pytest.raises(OpenError):
            now.open_earlier(damaged, org=ORG)


def test_a_sealed_share_opens_nothing_and_still_knows_its_own_sheet() -> None:
    secret = SiteSecret.generate()
    share_file = share_out(secret, backends=MEMORY)
    sealed = sealed_share(share_file)
    assert code_of(sealed) == "station_sealed"
    share_id, file_share, _ = untlv(share_file, "share")
    assert share_id not in sealed
    assert file_share not in sealed
    assert SiteSecret.from_sheet(secret.sheet(), sealed).check() == secret.check() == check_of(sealed)
    with pytest.raises(EnvironmentFault, match="sheet_other_station"):
        SiteSecret.from_sheet(SiteSecret.generate().sheet(), sealed)
    assert len({sealed_share(share_file) for _ in range(3)}) == 3


def test_a_torn_share_is_sealed_as_well_and_then_tells_nothing() -> None:
    sealed = sealed_share(b"torn")
    assert code_of(sealed) == "station_sealed"
    assert check_of(sealed) not in {None, check_of(sealed_share(b"torn"))}


def test_a_share_file_says_which_secret_it_is_half_of() -> None:
    secret = SiteSecret.generate()
    assert check_of(share_out(secret, backends=MEMORY)) == secret.check()
    assert check_of(b"torn") is None
