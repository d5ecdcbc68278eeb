"""Which half of which secret is read, kept, dropped and destroyed, for each account of a folder."""

from __future__ import annotations

import hashlib
import os
from functools import partial
from pathlib import Path

import pytest

from nsintake import paths
from nsintake.crypto.site_secret import SiteSecret, check_of, forget, load, share_out
from nsintake.errors import EnvironmentFault, UserFault
from nsintake.store import generation, shares
from tests.crypto import fake_backends

pytestmark = pytest.mark.skipif(os.name != "posix", reason="accounts that share a folder are a matter of POSIX")
MEMORY = (fake_backends.name("Memory"),)
TORN = b"torn"


@pytest.fixture(autouse=True)
def ring(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """What the keyring of this account keeps; it is in memory."""
    fake_backends.Memory.items.clear()
    for act in (load, share_out, forget):
        monkeypatch.setattr(shares, act.__name__, partial(act, backends=MEMORY))
    return fake_backends.Memory.items


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A data folder in which several accounts work."""
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o2770)
    return folder


def a_secret() -> SiteSecret:
    return SiteSecret.generate()


def a_share(secret: SiteSecret) -> bytes:
    return share_out(secret, backends=MEMORY)


def in_force(data: Path, secret: SiteSecret) -> None:
    """Put a generation in force that says which secret it is under."""
    number, folder = generation.prepare(data)
    (folder / generation.MARK).write_bytes(secret.check())
    generation.put_in_force(data, number)


def there(data: Path) -> set[str]:
    return {path.name for path in shares.every(data)}


def test_an_account_has_a_share_file_of_its_own_where_several_work(
    tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = pytest.importorskip("pwd").getpwuid(os.geteuid()).pw_name
    assert shares.account_name() == name
    assert shares.own(tmp_path) == tmp_path / "share"
    assert shares.own(shared) == shared / f"share-{hashlib.sha256(name.encode()).hexdigest()[:16]}"
    monkeypatch.setattr(os, "geteuid", lambda: 4_000_000)
    assert shares.account_name() == "4000000"


def test_only_share_files_are_share_files(tmp_path: Path) -> None:
    for name in ("share", "share-00aa", "share-next", "shared", "shares-list", "sealed"):
        (tmp_path / name).write_bytes(TORN)
    assert there(tmp_path) == {"share", "share-00aa", "share-next"}


def test_a_secret_that_was_kept_is_joined_again(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="share_missing"):
        shares.secret_of(tmp_path)
    secret = a_secret()
    shares.keep(tmp_path, secret)
    assert shares.secret_of(tmp_path).sheet() == secret.sheet()


def test_an_accounts_own_share_is_read_before_the_common_one(shared: Path) -> None:
    common, mine = a_share(a_secret()), a_share(a_secret())
    (shared / "share").write_bytes(common)
    assert shares.read(shared) == common
    shares.own(shared).write_bytes(mine)
    assert shares.read(shared) == mine


def test_a_coming_share_is_read_once_a_generation_under_it_is_in_force(tmp_path: Path) -> None:
    old, new = a_secret(), a_secret()
    shares.keep(tmp_path, old)
    shares.keep_coming(tmp_path, new)
    assert shares.secret_of(tmp_path).sheet() == old.sheet()
    for secret in (old, new, old):
        in_force(tmp_path, secret)
        assert shares.secret_of(tmp_path).sheet() == secret.sheet()
    in_force(tmp_path, a_secret())
    assert shares.read(tmp_path) is None


def test_a_torn_share_is_read_only_where_no_other_is_of_that_secret(tmp_path: Path) -> None:
    secret = a_secret()
    share = a_share(secret)
    in_force(tmp_path, secret)
    for name in ("share-next", "share"):
        (tmp_path / name).write_bytes(TORN)
    assert shares.read(tmp_path) == TORN
    (tmp_path / "share").write_bytes(share)
    assert shares.read(tmp_path) == share


def test_a_sheet_is_compared_with_what_is_there(shared: Path) -> None:
    secret, other = a_secret(), a_secret()
    assert shares.typed(shared, other.sheet()).sheet() == other.sheet(), "nothing is there"
    (shared / "share-00aa").write_bytes(a_share(secret))
    for _ in range(2):  # by another account's share, then by the account's own
        assert shares.typed(shared, secret.sheet()).sheet() == secret.sheet()
        with pytest.raises(EnvironmentFault, match="sheet_other_station"):
            shares.typed(shared, other.sheet())
        (shared / "share-00aa").write_bytes(TORN)
        shares.keep(shared, secret)
    in_force(shared, other)
    assert shares.typed(shared, other.sheet()).sheet() == other.sheet()
    with pytest.raises(EnvironmentFault, match="sheet_other_station"):
        shares.typed(shared, secret.sheet())
    with pytest.raises(UserFault, match="sheet_typo"):
        shares.typed(shared, "1")


@pytest.mark.parametrize("in_keyring", [False, True])
def test_a_change_of_the_secret_that_was_finished_leaves_the_new_share(
    shared: Path, ring: dict[tuple[str, str], str], in_keyring: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new, synced = a_secret(), a_secret(), list[Path]()
    shares.keep(shared, old)
    before = set(ring)
    shares.keep_coming(shared, new)
    for name, content in {"share-00aa": a_share(old), "share-00bb": a_share(new), "share-00cc": TORN}.items():
        (shared / name).write_bytes(content)
    in_force(shared, new)
    monkeypatch.setattr(paths, "sync_folder", synced.append)
    shares.settle(shared, in_keyring=in_keyring)
    assert there(shared) == {shares.own(shared).name, "share-00bb", "share-00cc"}
    assert shares.secret_of(shared).sheet() == new.sheet()
    assert synced == [shared]
    assert before.isdisjoint(ring) == in_keyring


@pytest.mark.parametrize("marked", [False, True])
@pytest.mark.parametrize("torn", [False, True])
def test_a_change_of_the_secret_that_was_cut_off_leaves_the_old_share(
    shared: Path, ring: dict[tuple[str, str], str], marked: bool, torn: bool
) -> None:
    old, new = a_secret(), a_secret()
    shares.keep(shared, old)
    before = set(ring)
    shares.keep_coming(shared, new)
    coming = shares.own(shared).with_name(f"{shares.own(shared).name}-next")
    if torn:
        coming.write_bytes(TORN)
    (shared / "share-00aa").write_bytes(a_share(a_secret()))
    if marked:
        in_force(shared, old)
    for _ in range(2):
        shares.settle(shared, in_keyring=True)
        assert there(shared) == {shares.own(shared).name, *(() if marked else ("share-00aa",))}
    assert shares.secret_of(shared).sheet() == old.sheet()
    assert before <= set(ring)


def test_an_account_without_a_share_of_before_gets_the_new_one(tmp_path: Path) -> None:
    new = a_secret()
    shares.keep_coming(tmp_path, new)
    in_force(tmp_path, new)
    shares.settle(tmp_path, in_keyring=True)
    assert shares.secret_of(tmp_path).sheet() == new.sheet()


def test_a_sealed_station_has_no_half_here_and_none_in_this_accounts_keyring(
    shared: Path, ring: dict[tuple[str, str], str]
) -> None:
    secret = a_secret()
    for keep in (shares.keep, shares.keep_coming):
        keep(shared, secret)
    for name in ("share", "share-00dd"):
        (shared / name).write_bytes(a_share(secret))
    theirs = list(ring)[-1]
    (shared / "share-00ee").write_bytes(b"")
    assert (shares.seal_mark(shared), shares.seal(shared), set(ring)) == (b"", 5, {theirs})
    mark = shares.seal_mark(shared)
    assert len(mark) == 32
    for name in there(shared):
        with pytest.raises(EnvironmentFault, match="station_sealed"):
            load((shared / name).read_bytes(), backends=MEMORY)
    assert check_of((shared / "share").read_bytes()) == secret.check()
    shares.seal(shared)
    assert shares.seal_mark(shared) not in {b"", mark}


def test_a_share_is_overwritten_where_it_is_and_that_is_durable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share, same_place, seen = a_share(a_secret()), tmp_path / "same-place", list[bytes]()
    (tmp_path / "share").write_bytes(share)
    os.link(tmp_path / "share", same_place)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", lambda _handle: seen.append(same_place.read_bytes()))
        shares.overwrite(tmp_path / "share")
    assert seen == [same_place.read_bytes()]
    assert (len(seen[0]), seen[0] == share) == (len(share), False)
    same_place.write_bytes(share)
    shares.seal(tmp_path)
    assert (len(same_place.read_bytes()), same_place.read_bytes() == share) == (len(share), False)


def test_what_could_not_be_sealed_is_told_once_all_else_is(tmp_path: Path, ring: dict[tuple[str, str], str]) -> None:
    shares.keep(tmp_path, a_secret())
    (tmp_path / "share-00aa").mkdir()
    with pytest.raises(EnvironmentFault, match="file_strange"):
        shares.seal(tmp_path)
    assert (len(shares.seal_mark(tmp_path)), ring) == (32, {})


def test_shares_are_taken_away_and_nothing_else(tmp_path: Path) -> None:
    for name in ("share", "share-00aa", "sealed"):
        (tmp_path / name).write_bytes(TORN)
    shares.take_away(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"sealed"}
    (tmp_path / "share").mkdir()
    with pytest.raises(EnvironmentFault):
        shares.take_away(tmp_path)
