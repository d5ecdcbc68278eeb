from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from nsintake.crypto import user_blob
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, seal, tlv
from nsintake.crypto.kdf import DEFAULT, FLOOR, KdfParams
from nsintake.crypto.keys import UserKeys, new_user, open_user, verify
from nsintake.crypto.roster import Status
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.roles import Role
from tests.crypto.office import ORG, Office

SITE = SiteSecret.generate()
ROOT_PUB = os.urandom(32)


@pytest.fixture(scope="module")
def shell() -> bytes:
    return new_user("word", org=ORG, uid="a", site_secret=SITE, params=FLOOR).blob


def opened(blob: bytes, password: str = "word", uid: str = "a", org: str = ORG) -> UserKeys:
    return open_user(blob, password, org=org, uid=uid, site_secret=SITE)


def test_her_password_opens_her_blob(shell: bytes) -> None:
    keys = opened(shell)
    assert (keys.uid, keys.org, keys.root_pub) == ("a", ORG, None)
    verify(keys.epub, b"message", keys.sign(b"message"))


def test_the_public_keys_given_out_are_those_of_the_blob() -> None:
    made = new_user("word", org=ORG, uid="b", site_secret=SITE, root_pub=ROOT_PUB, params=FLOOR)
    keys = opened(made.blob, uid="b")
    assert (keys.xpub, keys.epub, keys.root_pub) == (made.xpub, made.epub, ROOT_PUB)
    entry = keys.entry(Role.INTAKE)
    assert (entry.uid, entry.role, entry.status, entry.xpub) == ("b", Role.INTAKE, Status.ACTIVE, made.xpub)


def test_a_password_set_on_an_arabic_keyboard_opens_from_a_kurdish_one() -> None:
    """The same keys: kaf and yeh of the one, keheh and Farsi yeh of the other, and each one's digits."""
    arabic, kurdish = "\u0643\u062a\u0627\u0628\u064a \u0661\u0662", "\u06a9\u062a\u0627\u0628\u06cc \u06f1\u06f2"
    for there, here in ((arabic, kurdish), (kurdish, arabic)):
        blob = new_user(there, org=ORG, uid="a", site_secret=SITE, params=FLOOR).blob
        assert opened(blob, here).xpub == opened(blob, there).xpub
    with pytest.raises(OpenError):
        opened(blob, arabic.replace("\u0643", "\u06af"))


@pytest.mark.parametrize("change", ["password", "uid", "org", "site"])
def test_nothing_else_opens_it(shell: bytes, change: str) -> None:
    with pytest.raises(OpenError):
        open_user(
            shell,
            "Word" if change == "password" else "word",
            org="other" if change == "org" else ORG,
            uid="b" if change == "uid" else "a",
            site_secret=SiteSecret.generate() if change == "site" else SITE,
        )


@pytest.mark.parametrize("torn", [b"", b"\1", bytes(user_blob.BLOB_SIZE), b"\1" * (user_blob.BLOB_SIZE + 1)])
def test_bytes_that_are_no_blob_are_refused(torn: bytes) -> None:
    with pytest.raises(OpenError):
        opened(torn)


def test_a_blob_of_another_version_or_length_is_none(shell: bytes) -> None:
    """Neither opens, nor tells what a guess at it would cost; nor is anything derived for it."""
    assert user_blob.kdf_params_of(shell) == FLOOR
    for changed in (b"\2" + shell[1:], shell[:-1], shell + b"\0"):
        with pytest.raises(OpenError):
            user_blob.kdf_params_of(changed)
        with pytest.raises(OpenError):
            opened(changed)


def test_everything_that_lies_open_in_a_blob_is_bound_to_what_is_sealed(shell: bytes) -> None:
    costs, salt, xpub, epub = shell[1:13], shell[13:29], shell[29:61], shell[61:93]
    assert user_blob._read_head(shell).aad(ORG, "a") == tlv("user", ORG, "a", costs, salt, xpub, epub)


def test_reserved_ids_and_weak_parameters_make_nobody() -> None:
    for uid in ("recovery", "keeper"):
        with pytest.raises(OpenError):
            new_user("word", org=ORG, uid=uid, site_secret=SITE, params=FLOOR)
    with pytest.raises(OpenError):
        new_user("word", org=ORG, uid="a", site_secret=SITE, params=KdfParams(1024, 1, 1))


def test_a_changed_password_keeps_the_keys(shell: bytes) -> None:
    keys = opened(shell)
    blob = keys.reseal("new word", site_secret=SITE, params=FLOOR)
    assert opened(blob, "new word").xpub == keys.xpub
    with pytest.raises(OpenError):
        opened(blob)


def test_the_root_is_taken_over_once(shell: bytes) -> None:
    keys = opened(shell)
    blob = keys.reseal("word", site_secret=SITE, params=FLOOR, root_pub=ROOT_PUB)
    assert opened(blob).root_pub == keys.root_pub == ROOT_PUB
    assert opened(keys.reseal("word", site_secret=SITE, params=FLOOR)).root_pub == ROOT_PUB
    keys.reseal("word", site_secret=SITE, params=FLOOR, root_pub=ROOT_PUB)
    with pytest.raises(OpenError):
        keys.reseal("word", site_secret=SITE, params=FLOOR, root_pub=os.urandom(32))


def test_closed_keys_do_nothing_more(shell: bytes, office: Office) -> None:
    keys = opened(shell)
    keys.close()
    grant = office.grants["intake-1", Compartment.IDENTITY]
    acts: tuple[Callable[[], bytes], ...] = (
        lambda: keys.sign(b"m"),
        lambda: keys.open_sealed(b"s", b"i"),
        lambda: keys.reseal("word", site_secret=SITE, params=FLOOR),
        lambda: keys.open_grant(grant, roster=office.newest, compartment=Compartment.IDENTITY),
    )
    for act in acts:
        with pytest.raises(OpenError):
            act()


def test_a_person_not_approved_opens_no_grant(shell: bytes, office: Office) -> None:
    grant = office.grants["intake-1", Compartment.IDENTITY]
    xpriv, epriv = office.open_user("intake-1")._held()
    without_root = UserKeys(ORG, "intake-1", xpriv=xpriv, epriv=epriv, root_pub=None)
    for keys in (opened(shell), without_root):
        with pytest.raises(OpenError):
            keys.open_grant(grant, roster=office.newest, compartment=Compartment.IDENTITY)


@pytest.mark.parametrize("plain", [bytes(95), bytes(97), b""])
def test_a_blob_of_another_size_inside_is_refused(plain: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    head = user_blob._Head(FLOOR, bytes(16), os.urandom(32), os.urandom(32))
    kek = os.urandom(32)
    blob = head.to_bytes() + seal(kek, plain, head.aad(ORG, "a"))
    monkeypatch.setattr(user_blob, "BLOB_SIZE", len(blob))
    with pytest.raises(OpenError):
        user_blob.open_with_kek(blob, kek, org=ORG, uid="a")


@pytest.mark.parametrize("which", ["xpub", "epub"])
def test_public_keys_that_are_not_those_of_the_private_ones_are_refused(which: str) -> None:
    xpriv, epriv = X25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    xpub, epub = xpriv.public_key().public_bytes_raw(), epriv.public_key().public_bytes_raw()
    stated = (os.urandom(32), epub) if which == "xpub" else (xpub, os.urandom(32))
    head = user_blob._Head(DEFAULT, bytes(16), *stated)
    kek = os.urandom(32)
    plain = xpriv.private_bytes_raw() + epriv.private_bytes_raw() + ROOT_PUB
    blob = head.to_bytes() + seal(kek, plain, head.aad(ORG, "a"))
    with pytest.raises(OpenError):
        user_blob.open_with_kek(blob, kek, org=ORG, uid="a")
