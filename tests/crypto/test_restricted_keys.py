"""The key of a woman who accepts few: it opens for those named and for keepers, whatever other keys others have."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.grants import hpke_seal
from nsintake.crypto.keys import open_keyring
from nsintake.crypto.roster import KEEPERS, NO_KEEPERS, Status
from nsintake.domain.roles import Role
from tests.crypto.office import KEEPER, ORG, Office

SUBJECT = b"subject-00000001"


def test_a_restricted_key_opens_for_those_named_and_for_keepers(office: Office) -> None:
    intake = office.sign_in("intake-1")
    wraps, dek = intake.new_restricted_dek(Compartment.IDENTITY, SUBJECT, ["intake-1"])
    sealed = dek.seal(b"x", b"aad")
    assert sorted(wraps) == ["intake-1", "keeper"]
    for uid in ("intake-1", KEEPER, "keeper-2"):
        opened = office.sign_in(uid).open_restricted_dek(Compartment.IDENTITY, SUBJECT, wraps)
        assert opened.open(sealed, b"aad") == b"x"


def test_a_restricted_key_stays_shut_for_a_colleague_of_the_same_role(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    wraps, _ = keeper.new_restricted_dek(Compartment.IDENTITY, SUBJECT, [KEEPER])
    intake = office.sign_in("intake-1")
    with pytest.raises(OpenError):
        intake.open_restricted_dek(Compartment.IDENTITY, SUBJECT, wraps)
    with pytest.raises(OpenError):
        intake.open_restricted_dek(Compartment.IDENTITY, SUBJECT, {"intake-1": wraps["keeper"]})
    with pytest.raises(OpenError):
        keeper.open_restricted_dek(Compartment.IDENTITY, SUBJECT, {})
    with pytest.raises(OpenError):
        keeper.open_restricted_dek(Compartment.IDENTITY, b"other", wraps)


def test_a_restricted_key_is_named_to_nobody_whose_role_does_not_hold_the_compartment(office: Office) -> None:
    for uid in ("liaison-1", "administrator-1", "stranger"):
        with pytest.raises(OpenError):
            office.sign_in("intake-1").new_restricted_dek(Compartment.IDENTITY, SUBJECT, [uid])


def test_a_restricted_key_of_the_wrong_size_is_refused(office: Office) -> None:
    intake = office.sign_in("intake-1")
    info = tlv("dek", ORG, "identity", 1, SUBJECT, "intake-1")
    wrap = hpke_seal(bytes(16), office.open_user("intake-1").xpub, info)
    with pytest.raises(OpenError):
        intake.open_restricted_dek(Compartment.IDENTITY, SUBJECT, {"intake-1": wrap})


def test_a_restricted_key_is_named_to_nobody_who_was_disabled(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    colleague = office.open_user("intake-1").entry(Role.INTAKE, Status.DISABLED)
    keeper.renew(keeper.approve(colleague).roster)
    with pytest.raises(OpenError):
        keeper.new_restricted_dek(Compartment.IDENTITY, SUBJECT, ["intake-1"])


def test_a_restricted_key_is_shut_to_one_who_was_named_and_lost_the_compartment_since(office: Office) -> None:
    keeper, user = office.sign_in(KEEPER), office.open_user("intake-1")
    wraps, _ = keeper.new_restricted_dek(Compartment.IDENTITY, SUBJECT, ["intake-1"])
    grants = {Compartment.LIAISON: office.grants["intake-1", Compartment.LIAISON]}
    roster = keeper.approve(user.entry(Role.LIAISON)).roster
    demoted = open_keyring(user, site_secret=office.site_secret, roster=roster, grants=grants)
    with pytest.raises(OpenError):
        demoted.open_restricted_dek(Compartment.IDENTITY, SUBJECT, wraps)


def test_a_restricted_wrap_opens_for_one_compartment_and_name_only(office: Office) -> None:
    """What is wrapped for her by name is bound to all of it: the same bytes mean nothing elsewhere."""
    intake, xpub = office.sign_in("intake-1"), office.open_user("intake-1").xpub
    bound: tuple[str | int | bytes, ...] = (ORG, "identity", 1, SUBJECT, "intake-1")
    others: tuple[str | int | bytes, ...] = ("office-2", "liaison", 2, b"subject-00000002", "intake-2")
    for at, other in enumerate(others):
        changed = [other if place == at else part for place, part in enumerate(bound)]
        wrap = hpke_seal(bytes(32), xpub, tlv("dek", *changed))
        with pytest.raises(OpenError):
            intake.open_restricted_dek(Compartment.IDENTITY, SUBJECT, {"intake-1": wrap})
    wrap = hpke_seal(bytes(32), xpub, tlv("dek", *bound))
    assert intake.open_restricted_dek(Compartment.IDENTITY, SUBJECT, {"intake-1": wrap})


def test_a_key_shut_to_the_keepers_opens_for_those_named_alone(office: Office) -> None:
    intake = office.sign_in("intake-1")
    wraps, dek = intake.new_restricted_dek(Compartment.IDENTITY, SUBJECT, ["intake-1", "keeper-2", NO_KEEPERS])
    sealed = dek.seal(b"x", b"aad")
    assert sorted(wraps) == ["intake-1", "keeper-2"]
    for uid in ("intake-1", "keeper-2"):
        opened = office.sign_in(uid).open_restricted_dek(Compartment.IDENTITY, SUBJECT, wraps)
        assert opened.open(sealed, b"aad") == b"x"
    keeper = office.sign_in(KEEPER)
    for tried in (wraps, {KEEPERS: wraps["keeper-2"]}, {KEEPER: wraps["keeper-2"]}):
        with pytest.raises(OpenError):
            keeper.open_restricted_dek(Compartment.IDENTITY, SUBJECT, tried)
    with pytest.raises(OpenError):
        intake.new_restricted_dek(Compartment.IDENTITY, SUBJECT, [NO_KEEPERS])
