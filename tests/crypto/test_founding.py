from __future__ import annotations

import pytest

from nsintake.crypto.compartments import GRANTED, Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.founding import new_halves, recovery_key
from nsintake.crypto.grants import open_grant
from nsintake.crypto.keys import Root, open_keyring, open_user
from nsintake.crypto.roster import Status, verify_roster
from nsintake.crypto.sheets import encode_sheet
from nsintake.domain.roles import Role
from nsintake.errors import Refused, UserFault
from tests.crypto.office import KEEPER, ORG, Office


def test_the_first_keeper_can_sign_in_from_what_was_stored(office: Office) -> None:
    founding = office.founding
    user = open_user(
        founding.keeper_blob, office.passwords[KEEPER], org=ORG, uid=KEEPER, site_secret=office.site_secret
    )
    grants = {compartment: grant for (uid, compartment), grant in founding.grants.items() if uid == KEEPER}
    ring = open_keyring(user, site_secret=office.site_secret, roster=founding.roster, grants=grants, pinned=1)
    assert all(ring.holds(compartment) for compartment in Compartment)
    wrap, dek = founding.keyring.new_dek(Compartment.IDENTITY, b"s")
    assert ring.open_dek(Compartment.IDENTITY, b"s", wrap).open(dek.seal(b"x", b""), b"") == b"x"


def test_the_first_roster_lists_the_keeper_alone(office: Office) -> None:
    first = verify_roster(office.founding.roster, office.root_pub, org=ORG)
    (entry,) = first.entries
    assert (first.number, first.epoch, entry.uid, entry.role, entry.status) == (
        1,
        1,
        KEEPER,
        Role.KEEPER,
        Status.ACTIVE,
    )


def test_both_recovery_halves_together_open_everything(office: Office) -> None:
    founding = office.founding
    private = recovery_key(founding.sheet_a, founding.sheet_b)
    first = verify_roster(founding.roster, office.root_pub, org=ORG)
    keys = {
        compartment: open_grant(
            private,
            founding.grants["recovery", compartment],
            roster=first,
            root_pub=office.root_pub,
            uid="recovery",
            compartment=compartment,
        )
        for compartment in GRANTED
    }
    assert len(set(keys.values())) == 3
    root = Root(keys[Compartment.KEEPER])
    assert (root.public_key, root.keeper_xpub) == (office.root_pub, first.keeper_xpub)


def test_the_recovery_still_opens_under_the_newest_roster(office: Office) -> None:
    private = recovery_key(office.founding.sheet_a, office.founding.sheet_b)
    assert open_grant(
        private,
        office.grants["recovery", Compartment.IDENTITY],
        roster=office.newest,
        root_pub=office.root_pub,
        uid="recovery",
        compartment=Compartment.IDENTITY,
    )


def test_one_half_opens_nothing(office: Office) -> None:
    founding = office.founding
    with pytest.raises(UserFault):
        recovery_key(founding.sheet_a, founding.sheet_a)
    halves = office.founding.sheet_b, office.founding.sheet_a
    with pytest.raises(UserFault):
        recovery_key(*halves)


def test_a_half_of_another_office_opens_nothing(office: Office) -> None:
    private = recovery_key(office.founding.sheet_a, encode_sheet("B", bytes(16)))
    with pytest.raises(OpenError):
        open_grant(
            private,
            office.grants["recovery", Compartment.IDENTITY],
            roster=office.newest,
            root_pub=office.root_pub,
            uid="recovery",
            compartment=Compartment.IDENTITY,
        )


def test_new_halves_take_the_place_of_the_old(office: Office) -> None:
    """After a power cut the halves that were shown are lost: those drawn next open, the first two no longer."""
    ring, halves = office.sign_in(KEEPER), new_halves()
    approval = ring.new_recovery(halves.recovery_xpub)
    newest = verify_roster(approval.roster, office.root_pub, org=ORG)
    assert (newest.number, newest.entries) == (office.newest.number + 1, office.newest.entries)

    def opened(sheet_a: str, sheet_b: str, grant: bytes) -> bytes:
        return open_grant(
            recovery_key(sheet_a, sheet_b),
            grant,
            roster=newest,
            root_pub=office.root_pub,
            uid="recovery",
            compartment=Compartment.KEEPER,
        )

    granted = approval.grants["recovery", Compartment.KEEPER]
    assert {uid for uid, _ in approval.grants} == {"recovery"}
    assert Root(opened(halves.sheet_a, halves.sheet_b, granted)).public_key == office.root_pub
    for grant in (granted, office.grants["recovery", Compartment.KEEPER]):
        with pytest.raises(OpenError):
            opened(office.founding.sheet_a, office.founding.sheet_b, grant)
    ring.renew(approval.roster)
    assert repr(halves) == "<Halves>"
    with pytest.raises(Refused):
        office.sign_in("intake-1").new_recovery(halves.recovery_xpub)
