"""Somebody edits the files: she relabels, forges, replays, swaps keys and lowers the price of a guess."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from nsintake.crypto import kdf
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, seal, tlv
from nsintake.crypto.grants import GrantHeader, hpke_seal, make_grant, read_header
from nsintake.crypto.kdf import FLOOR, KdfParams
from nsintake.crypto.keys import KeyRing, new_user, open_keyring, open_user
from nsintake.crypto.roster import Roster, RosterEntry, Status, sign_roster, verify_roster
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from tests.crypto.office import KEEPER, ORG, Office, make_office, the_office

IDENTITY, LIAISON = Compartment.IDENTITY, Compartment.LIAISON
FORGER = Ed25519PrivateKey.generate()


@pytest.fixture(scope="module")
def office() -> Office:
    return the_office()


def sign_in(
    office: Office,
    uid: str,
    grants: dict[Compartment, bytes],
    *,
    roster: bytes | None = None,
    pinned: int = 0,
) -> KeyRing:
    return open_keyring(
        office.open_user(uid),
        site_secret=office.site_secret,
        roster=office.roster if roster is None else roster,
        grants=grants,
        pinned=pinned,
    )


def parts_of(grant: bytes) -> tuple[GrantHeader, bytes, bytes]:
    length = int.from_bytes(grant[:4], "big")
    return read_header(grant), grant[4 + length : -64], grant[-64:]


def assembled(header: GrantHeader, sealed: bytes, signature: bytes) -> bytes:
    body = header.body()
    return len(body).to_bytes(4, "big") + body + sealed + signature


RELABELLINGS: dict[str, Callable[[GrantHeader, Office], GrantHeader]] = {
    "organisation": lambda header, _: replace(header, org="office-2"),
    "compartment": lambda header, _: replace(header, compartment=IDENTITY),
    "epoch": lambda header, _: replace(header, epoch=header.epoch + 1),
    "person": lambda header, _: replace(header, uid="intake-1"),
    "encryption key": lambda header, office: replace(header, xpub=office.open_user("intake-1").xpub),
    "signing key": lambda header, office: replace(header, epub=office.open_user("intake-1").epub),
    "roster number": lambda header, _: replace(header, roster_number=1),
    "everything of another person": lambda header, office: replace(
        read_header(office.grants["intake-1", IDENTITY]), roster_number=header.roster_number
    ),
}


@pytest.mark.parametrize("what", RELABELLINGS)
@pytest.mark.parametrize("uid", ["liaison-1", "intake-1"])
def test_a_relabelled_grant_is_refused(office: Office, what: str, uid: str) -> None:
    header, sealed, signature = parts_of(office.grants["liaison-1", LIAISON])
    changed = assembled(RELABELLINGS[what](header, office), sealed, signature)
    for compartment in (LIAISON, IDENTITY):
        if uid == "liaison-1" and compartment is IDENTITY:
            assert not sign_in(office, uid, {compartment: changed}).holds(IDENTITY)
            continue
        with pytest.raises(OpenError):
            sign_in(office, uid, {compartment: changed})


def test_everyone_elses_grants_are_of_no_use_to_anyone(office: Office) -> None:
    """Every grant on the disk, tried by every other person for every compartment, roles as certified."""
    opened = []
    for (holder, named), grant in office.grants.items():
        for uid in office.blobs:
            for compartment in (LIAISON, IDENTITY, Compartment.KEEPER):
                if (holder, named) == (uid, compartment):
                    continue
                try:
                    if sign_in(office, uid, {compartment: grant}).holds(compartment):
                        opened.append((holder, named, uid, compartment))
                except OpenError:
                    pass
    assert opened == []


def test_a_grant_forged_without_the_root_is_refused(office: Office) -> None:
    chosen = os.urandom(32)
    forged = make_grant(FORGER, office.newest, compartment=IDENTITY, uid="intake-1", key=chosen)
    with pytest.raises(OpenError):
        sign_in(office, "intake-1", {IDENTITY: forged})


def test_a_grant_signed_by_a_person_instead_of_the_root_is_refused(office: Office) -> None:
    header = read_header(office.grants["intake-1", IDENTITY])
    sealed = hpke_seal(os.urandom(32), header.xpub, header.body())
    for signer in ("intake-1", "administrator-1", KEEPER):
        signature = office.open_user(signer).sign(header.body() + sealed)
        with pytest.raises(OpenError):
            sign_in(office, "intake-1", {IDENTITY: assembled(header, sealed, signature)})


def test_a_sealed_key_put_under_another_grants_signature_is_refused(office: Office) -> None:
    header, _, signature = parts_of(office.grants["intake-1", IDENTITY])
    sealed = hpke_seal(os.urandom(32), header.xpub, header.body())
    with pytest.raises(OpenError):
        sign_in(office, "intake-1", {IDENTITY: assembled(header, sealed, signature)})


def test_a_grant_of_an_old_epoch_is_refused() -> None:
    """After a rotation the old key must not be taken for the new one."""
    office = make_office()
    root = office.sign_in(KEEPER)._root
    assert root is not None
    rotated = root.sign_roster(replace(office.newest, number=3, epoch=2))
    with pytest.raises(OpenError):
        sign_in(office, "intake-1", office.grants_of("intake-1"), roster=rotated)


def test_after_a_real_change_of_keys_no_old_grant_or_roster_is_taken() -> None:
    """Everything that was on the disk before it, put back piece by piece beside what is there now."""
    office = make_office()
    entry = office.newest.entry("liaison-1")
    assert entry is not None
    changed = office.sign_in(KEEPER).rotate(replace(entry, status=Status.DISABLED))
    new = {uid: {c: grant for (who, c), grant in changed.grants.items() if who == uid} for uid in office.blobs}
    with pytest.raises(Refused):
        sign_in(office, "liaison-1", office.grants_of("liaison-1"), roster=changed.roster)
    for uid in ("intake-1", "keeper-2", KEEPER):
        old = office.grants_of(uid)
        with pytest.raises(OpenError):
            sign_in(office, uid, old, roster=changed.roster)
        for compartment, grant in old.items():
            with pytest.raises(OpenError):
                sign_in(office, uid, {**new[uid], compartment: grant}, roster=changed.roster)
    for uid in office.blobs:
        with pytest.raises(OpenError):
            sign_in(office, uid, office.grants_of(uid), pinned=changed.number)
        if new[uid]:
            with pytest.raises(OpenError):
                sign_in(office, uid, new[uid])


def test_a_grant_ahead_of_the_roster_is_refused(office: Office) -> None:
    """An old roster is put back beside a grant of a newer one."""
    root = office.sign_in(KEEPER)._root
    assert root is not None
    ahead = replace(office.newest, number=3)
    grant = root.make_grant(ahead, compartment=IDENTITY, uid="intake-1", key=bytes(32))
    with pytest.raises(OpenError):
        sign_in(office, "intake-1", {IDENTITY: grant})


def test_a_removed_user_with_her_old_roster_stops_at_the_pinned_number(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    entry = office.newest.entry("intake-1")
    assert entry is not None
    removal = keeper.approve(replace(entry, status=Status.DISABLED))
    grants = office.grants_of("intake-1")
    with pytest.raises(Refused):
        sign_in(office, "intake-1", grants, roster=removal.roster)
    with pytest.raises(OpenError):
        sign_in(office, "intake-1", grants, pinned=removal.number)


PROMOTIONS: dict[str, Callable[[Roster, Office], Roster]] = {
    "role": lambda roster, office: with_entry(roster, office.open_user("liaison-1").entry(Role.KEEPER)),
    "status": lambda roster, office: with_entry(
        roster, office.open_user("liaison-1").entry(Role.LIAISON, Status.DISABLED)
    ),
    "number": lambda roster, _: replace(roster, number=99),
    "epoch": lambda roster, _: replace(roster, epoch=7),
    "recovery key": lambda roster, _: replace(roster, recovery_xpub=os.urandom(32)),
    "keeper key": lambda roster, _: replace(roster, keeper_xpub=os.urandom(32)),
    "a person more": lambda roster, _: replace(
        roster,
        entries=(*roster.entries, RosterEntry("zz", Role.KEEPER, Status.ACTIVE, os.urandom(32), os.urandom(32))),
    ),
    "a person less": lambda roster, _: replace(roster, entries=roster.entries[:-1]),
    "organisation": lambda roster, _: replace(roster, org="office-2"),
}


def with_entry(roster: Roster, entry: RosterEntry) -> Roster:
    return replace(roster, entries=tuple(entry if old.uid == entry.uid else old for old in roster.entries))


@pytest.mark.parametrize("what", PROMOTIONS)
@pytest.mark.parametrize("signed", ["as before", "by a forger", "by the administrator"])
def test_a_changed_roster_is_refused(office: Office, what: str, signed: str) -> None:
    newest = office.newest
    changed = PROMOTIONS[what](newest, office)
    assert changed != newest
    if signed == "as before":
        stored = changed.body() + newest.signature
    elif signed == "by a forger":
        stored = sign_roster(FORGER, changed)
    else:
        stored = changed.body() + office.open_user("administrator-1").sign(changed.body())
    with pytest.raises(OpenError):
        verify_roster(stored, office.root_pub, org=ORG)
    with pytest.raises(OpenError):
        sign_in(office, "liaison-1", {}, roster=stored)


def test_the_roster_of_another_office_is_refused(office: Office) -> None:
    other = make_office()
    with pytest.raises(OpenError):
        sign_in(office, "intake-1", other.grants_of("intake-1"), roster=other.roster)
    with pytest.raises(OpenError):
        sign_in(office, "intake-1", other.grants_of("intake-1"))


def test_a_signature_for_one_purpose_is_none_for_another(office: Office) -> None:
    """The root's signature of a grant does not make a roster, nor the other way round."""
    header, sealed, _ = parts_of(office.grants["intake-1", IDENTITY])
    grant_signature = office.grants["intake-1", IDENTITY][-64:]
    with pytest.raises(OpenError):
        verify_roster(header.body() + sealed + grant_signature, office.root_pub, org=ORG)
    with pytest.raises(OpenError):
        sign_in(office, "intake-1", {IDENTITY: assembled(header, sealed, office.newest.signature)})


@pytest.mark.parametrize("which", ["encryption", "signing", "both"])
def test_a_public_key_substituted_in_a_blob_is_refused(office: Office, which: str) -> None:
    blob = bytearray(office.blobs["intake-1"])
    stranger = new_user("w", org=ORG, uid="s", site_secret=office.site_secret, params=FLOOR)
    if which != "signing":
        blob[29:61] = stranger.xpub
    if which != "encryption":
        blob[61:93] = stranger.epub
    with pytest.raises(OpenError):
        open_user(bytes(blob), office.passwords["intake-1"], org=ORG, uid="intake-1", site_secret=office.site_secret)


def test_a_public_key_substituted_on_the_roster_by_its_own_signer_shuts_her_out(office: Office) -> None:
    """Even a real signature over another's key gives the named person nothing, and no grant to the wrong key."""
    root = office.sign_in(KEEPER)._root
    entry = office.newest.entry("intake-1")
    assert root is not None
    assert entry is not None
    other = X25519PrivateKey.generate().public_key().public_bytes_raw()
    stored = root.sign_roster(replace(with_entry(office.newest, replace(entry, xpub=other)), number=3))
    with pytest.raises(Refused):
        sign_in(office, "intake-1", office.grants_of("intake-1"), roster=stored)


LOWERED = [KdfParams(8, 1, 1), KdfParams(8192, 3, 4), KdfParams(65_535, 3, 4), KdfParams(65_536, 1, 4)]
RAISED = [KdfParams(4_000_000, 3, 4), KdfParams(65_536, 4_000_000, 4), KdfParams(65_536, 3, 255)]


def with_params(blob: bytes, params: KdfParams) -> bytes:
    numbers = (params.memory_kib, params.passes, params.lanes)
    return blob[:1] + b"".join(number.to_bytes(4, "big") for number in numbers) + blob[13:]


@pytest.mark.parametrize("params", LOWERED + RAISED)
def test_a_lowered_or_absurd_price_is_refused_before_anything_is_derived(
    office: Office, params: KdfParams, monkeypatch: pytest.MonkeyPatch
) -> None:
    def derived(**_: object) -> None:
        raise AssertionError("a key was derived")

    monkeypatch.setattr(kdf, "Argon2id", derived)
    blob = with_params(office.blobs["intake-1"], params)
    with pytest.raises(OpenError):
        open_user(blob, office.passwords["intake-1"], org=ORG, uid="intake-1", site_secret=office.site_secret)


def test_a_whole_blob_made_at_a_lower_price_is_refused(office: Office) -> None:
    """An attacker who knows the password and the site secret still cannot leave a cheap blob behind."""
    cheap = KdfParams(8192, 1, 1)
    salt = os.urandom(16)
    kek = Argon2id(
        salt=salt,
        length=32,
        iterations=1,
        lanes=1,
        memory_cost=8192,
        secret=office.site_secret.stretched(),
        ad=tlv("kek", ORG, "intake-1"),
    ).derive(b"w")
    xpriv, epriv = X25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    xpub, epub = xpriv.public_key().public_bytes_raw(), epriv.public_key().public_bytes_raw()
    costs = b"".join(number.to_bytes(4, "big") for number in (cheap.memory_kib, cheap.passes, cheap.lanes))
    plain = xpriv.private_bytes_raw() + epriv.private_bytes_raw() + office.root_pub
    sealed = seal(kek, plain, tlv("user", ORG, "intake-1", costs, salt, xpub, epub))
    blob = b"\1" + costs + salt + xpub + epub + sealed
    with pytest.raises(OpenError):
        open_user(blob, "w", org=ORG, uid="intake-1", site_secret=office.site_secret)


def test_the_price_of_a_blob_cannot_be_changed_within_bounds_either(office: Office) -> None:
    blob = with_params(office.blobs["intake-1"], KdfParams(65_536, 4, 4))
    with pytest.raises(OpenError):
        open_user(blob, office.passwords["intake-1"], org=ORG, uid="intake-1", site_secret=office.site_secret)


def test_another_sites_secret_opens_nothing(office: Office) -> None:
    """All files copied to another computer, and the right password."""
    elsewhere = SiteSecret.generate()
    for uid, blob in office.blobs.items():
        with pytest.raises(OpenError):
            open_user(blob, office.passwords[uid], org=ORG, uid=uid, site_secret=elsewhere)


def test_a_blob_copied_over_another_persons_opens_for_neither(office: Office) -> None:
    for password in (office.passwords["intake-1"], office.passwords["liaison-1"]):
        with pytest.raises(OpenError):
            open_user(office.blobs["liaison-1"], password, org=ORG, uid="intake-1", site_secret=office.site_secret)
