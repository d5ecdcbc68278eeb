"""New keys for everybody who stays: what a rotation hands out, to whom, and what the old keys are still good for."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from nsintake.crypto.compartments import FILES, GRANTED, Compartment, granted_to
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.founding import recovery_key
from nsintake.crypto.grants import open_grant
from nsintake.crypto.keys import KeyRing, Rotation, open_keyring
from nsintake.crypto.roster import RECOVERY, RosterEntry, Status, verify_roster
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from tests.crypto.office import KEEPER, ORG, ROLES, Office

SUBJECT = b"subject-00000001"


class Spy:
    """Takes the key a file would be opened with."""

    def __init__(self) -> None:
        self.sql = ""

    def execute(self, sql: str, /) -> object:
        self.sql = sql
        return None


def file_key(ring: KeyRing, compartment: Compartment) -> str:
    spy = Spy()
    ring.apply_file_key(compartment, spy)
    return spy.sql


def grants_of(rotation: Rotation, uid: str) -> dict[Compartment, bytes]:
    return {compartment: grant for (holder, compartment), grant in rotation.grants.items() if holder == uid}


def sign_in(office: Office, rotation: Rotation, uid: str, *, grants: dict[Compartment, bytes] | None = None) -> KeyRing:
    return open_keyring(
        office.open_user(uid),
        site_secret=office.site_secret,
        roster=rotation.roster,
        grants=grants_of(rotation, uid) if grants is None else grants,
    )


def entry_of(office: Office, uid: str) -> RosterEntry:
    found = office.newest.entry(uid)
    assert found is not None
    return found


def test_everybody_who_stays_gets_the_new_keys_of_her_role(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    rotation = keeper.rotate()
    roster = verify_roster(rotation.roster, office.root_pub, org=ORG)
    assert (roster.number, roster.epoch) == (rotation.number, keeper.epoch + 1) == (3, 2)
    assert roster.entries == office.newest.entries
    assert rotation.ring.roster == roster
    wrap, dek = rotation.ring.new_dek(Compartment.LIAISON, SUBJECT)
    for uid, role in (ROLES | {KEEPER: Role.KEEPER}).items():
        ring = sign_in(office, rotation, uid)
        assert {c for c in GRANTED if ring.holds(c)} == granted_to(role)
        for compartment in {c for c in FILES if ring.holds(c)}:
            assert file_key(ring, compartment) == file_key(rotation.ring, compartment)
        if ring.holds(Compartment.LIAISON):
            opened = ring.open_dek(Compartment.LIAISON, SUBJECT, wrap)
            assert opened.open(dek.seal(b"x", b"aad"), b"aad") == b"x"


def test_the_new_keys_are_not_the_old_ones(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    new = keeper.rotate().ring
    for compartment in (Compartment.LIAISON, Compartment.IDENTITY):
        assert file_key(new, compartment) != file_key(keeper, compartment)
        wrap, _ = keeper.new_dek(compartment, SUBJECT)
        with pytest.raises(OpenError):
            new.open_dek(compartment, SUBJECT, wrap)
    assert file_key(new, Compartment.ACCOUNTS) == file_key(keeper, Compartment.ACCOUNTS)
    assert keeper.epoch == 1


def test_somebody_removed_in_the_same_act_gets_nothing(office: Office) -> None:
    gone = replace(entry_of(office, "intake-1"), status=Status.DISABLED)
    rotation = office.sign_in(KEEPER).rotate(gone)
    assert grants_of(rotation, "intake-1") == {}
    with pytest.raises(Refused, match="disabled"):
        sign_in(office, rotation, "intake-1", grants=office.grants_of("intake-1"))
    assert sign_in(office, rotation, "keeper-2").holds(Compartment.IDENTITY)


def test_old_grants_are_worth_nothing_under_the_new_roster(office: Office) -> None:
    rotation = office.sign_in(KEEPER).rotate()
    for uid in ("intake-1", "liaison-1", "keeper-2"):
        with pytest.raises(OpenError):
            sign_in(office, rotation, uid, grants=office.grants_of(uid))


def test_new_grants_are_worth_nothing_under_an_old_roster(office: Office) -> None:
    rotation = office.sign_in(KEEPER).rotate()
    with pytest.raises(OpenError):
        open_keyring(
            office.open_user("intake-1"),
            site_secret=office.site_secret,
            roster=office.roster,
            grants=grants_of(rotation, "intake-1"),
        )


def test_the_recovery_halves_open_the_new_keys_too(office: Office) -> None:
    rotation = office.sign_in(KEEPER).rotate()
    private = recovery_key(office.founding.sheet_a, office.founding.sheet_b)
    assert {compartment for uid, compartment in rotation.grants if uid == RECOVERY} == set(GRANTED)
    opened = {
        compartment: open_grant(
            private,
            rotation.grants[RECOVERY, compartment],
            roster=rotation.ring.roster,
            root_pub=office.root_pub,
            uid=RECOVERY,
            compartment=compartment,
        )
        for compartment in GRANTED
    }
    assert opened[Compartment.IDENTITY] == rotation.ring._compartments[Compartment.IDENTITY]


def test_a_new_recovery_key_and_a_new_site_secret_are_taken_over(office: Office) -> None:
    keeper, secret = office.sign_in(KEEPER), SiteSecret.generate()
    other = os.urandom(32)
    rotation = keeper.rotate(recovery_xpub=other, site_secret=secret)
    assert rotation.ring.roster.recovery_xpub == other
    assert file_key(rotation.ring, Compartment.ACCOUNTS) != file_key(keeper, Compartment.ACCOUNTS)


def test_what_is_carried_over_keeps_its_key_under_a_new_wrap(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    _, dek = keeper.new_dek(Compartment.IDENTITY, SUBJECT)
    new = keeper.rotate().ring
    wrap = new.wrap_dek(Compartment.IDENTITY, SUBJECT, dek, epoch=1)
    opened = new.open_dek(Compartment.IDENTITY, SUBJECT, wrap, epoch=1)
    assert opened.open(dek.seal(b"x", b"aad"), b"aad") == b"x"
    for epoch in (None, 2, 0):
        with pytest.raises(OpenError):
            new.open_dek(Compartment.IDENTITY, SUBJECT, wrap, epoch=epoch)


@pytest.mark.parametrize("uid", ["administrator-1", "intake-1", "liaison-1"])
def test_only_a_keeper_changes_keys(office: Office, uid: str) -> None:
    with pytest.raises(Refused, match="not_keeper"):
        office.sign_in(uid).rotate()
    with pytest.raises(Refused, match="not_keeper"):
        office.sign_in(uid).grants()


def test_a_keeper_on_the_roster_who_was_not_given_the_root_makes_nothing(office: Office) -> None:
    ring = open_keyring(office.open_user(KEEPER), site_secret=office.site_secret, roster=office.roster, grants={})
    rosters = [office.founding.roster, office.roster]
    for act in (
        ring.approve,
        ring.rotate,
        ring.grants,
        lambda: ring.new_recovery(os.urandom(32)),
        lambda: ring.succeed(rosters, recovery_xpub=os.urandom(32)),
    ):
        with pytest.raises(Refused, match="not_keeper"):
            act()


def test_a_keeper_does_not_change_keys_and_lose_them_herself(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    own = entry_of(office, KEEPER)
    with pytest.raises(Refused, match="disabled"):
        keeper.rotate(replace(own, status=Status.DISABLED))
    with pytest.raises(Refused, match="not_keeper"):
        keeper.rotate(replace(own, role=Role.INTAKE))


def test_a_rotation_says_nothing(office: Office) -> None:
    assert repr(office.sign_in(KEEPER).rotate()) == "<Rotation>"
