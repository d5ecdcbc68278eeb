from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from nsintake.crypto import recovery
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.founding import found, recovery_key
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.keys import open_keyring
from nsintake.crypto.root import Root
from nsintake.crypto.roster import RECOVERY, Status
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from tests.crypto.office import KEEPER, ORG, Office, make_office, the_office

SUBJECT = b"a woman's number"
PASSWORD = "five words nobody else has"


def key_of(made: Office) -> X25519PrivateKey:
    return recovery_key(made.founding.sheet_a, made.founding.sheet_b)


def recovered(made: Office, **changed: object) -> recovery.Recovered:
    given = {
        "org": ORG,
        "uid": "keeper-new",
        "site_secret": made.site_secret,
        "roster": made.roster,
        "grants": made.grants_of(RECOVERY),
        "params": FLOOR,
        **changed,
    }
    return recovery.take_over(key_of(made), PASSWORD, **given)  # type: ignore[arg-type]


def test_both_halves_open_every_compartment_and_make_a_new_keeper() -> None:
    made = make_office()
    keeper = made.sign_in(KEEPER)
    wraps = {comp: keeper.new_dek(comp, SUBJECT) for comp in (Compartment.LIAISON, Compartment.IDENTITY)}
    new = recovered(made)
    for compartment, (wrap, dek) in wraps.items():
        assert new.ring.open_dek(compartment, SUBJECT, wrap).open(dek.seal(b"kept", b""), b"") == b"kept"
    with pytest.raises(OpenError):
        new.ring.new_dek(Compartment.KEEPER, SUBJECT)  # the root seed seals nothing
    gone = keeper.roster.entry("keeper-2")
    assert gone is not None
    rotation = new.ring.rotate(new.entry, replace(gone, status=Status.DISABLED))
    assert (rotation.number, rotation.ring.epoch) == (keeper.roster.number + 1, keeper.epoch + 1)
    assert rotation.ring.role is Role.KEEPER
    assert rotation.ring.uid == "keeper-new"
    grants = {compartment: grant for (uid, compartment), grant in rotation.grants.items() if uid == "keeper-new"}
    from nsintake.crypto.user_blob import open_user  # noqa: PLC0415

    user = open_user(new.blob, PASSWORD, org=ORG, uid="keeper-new", site_secret=made.site_secret)
    signed_in = open_keyring(user, site_secret=made.site_secret, roster=rotation.roster, grants=grants)
    assert signed_in.holds(Compartment.KEEPER)
    assert not [uid for uid, _ in rotation.grants if uid == "keeper-2"]


def test_other_halves_open_nothing() -> None:
    made, other = the_office(), make_office()
    with pytest.raises(OpenError):
        recovery.take_over(
            key_of(other),
            PASSWORD,
            org=ORG,
            uid="keeper-new",
            site_secret=made.site_secret,
            roster=made.roster,
            grants=made.grants_of(RECOVERY),
            params=FLOOR,
        )


def test_everything_must_belong_to_one_root() -> None:
    made, other = the_office(), make_office()
    theirs = other.grants_of(RECOVERY)
    wrong: list[dict[str, object]] = [
        {"org": "office-2"},
        {"roster": other.roster},
        {"grants": {}},
        {"grants": {comp: made.grants_of(RECOVERY)[comp] for comp in (Compartment.LIAISON, Compartment.KEEPER)}},
        {"grants": {**made.grants_of(RECOVERY), Compartment.IDENTITY: theirs[Compartment.IDENTITY]}},
        {"grants": {**made.grants_of(RECOVERY), Compartment.KEEPER: theirs[Compartment.KEEPER]}},
        {"grants": {**made.grants_of(RECOVERY), Compartment.KEEPER: made.grants_of(RECOVERY)[Compartment.LIAISON]}},
    ]
    for changed in wrong:
        with pytest.raises(OpenError):
            recovered(made, **changed)


def test_a_root_that_is_not_the_keepers_own_is_refused() -> None:
    made = the_office()
    lying, root = replace(made.newest, signature=b""), Root.generate()
    stored = root.sign_roster(lying)  # the right form, and the keepers' key is another root's
    grants = {file: root.make_grant(lying, compartment=file, uid=RECOVERY, key=b"k" * 32) for file in _FILES}
    grants[Compartment.KEEPER] = root.make_keeper_grant(lying, RECOVERY)
    with pytest.raises(OpenError):
        recovered(made, roster=stored, grants=grants)


_FILES = (Compartment.LIAISON, Compartment.IDENTITY)


def test_the_mark_of_a_root_is_eight_digits_and_another_roots_is_another() -> None:
    marks = {recovery.mark_of(Root.generate().public_key) for _ in range(20)}
    assert len(marks) == 20
    assert all(len(mark) == 9 and mark.replace(" ", "").isdigit() for mark in marks)
    assert recovery.mark_of(b"r" * 32) == recovery.mark_of(b"r" * 32)


def test_a_keeper_has_the_keys_of_a_backup_from_before_a_rotation() -> None:
    made = make_office()
    now = made.sign_in(KEEPER)
    wrap, dek = now.new_dek(Compartment.IDENTITY, SUBJECT)
    restricted, other = now.new_restricted_dek(Compartment.IDENTITY, SUBJECT, ())
    later = now.rotate().ring
    with pytest.raises(OpenError):
        later.open_dek(Compartment.IDENTITY, SUBJECT, wrap)
    then = later.earlier(made.roster, made.grants_of(KEEPER))
    assert then.epoch == later.epoch - 1
    assert then.open_dek(Compartment.IDENTITY, SUBJECT, wrap).open(dek.seal(b"kept", b""), b"") == b"kept"
    opened = then.open_restricted_dek(Compartment.IDENTITY, SUBJECT, restricted)
    assert opened.open(other.seal(b"kept", b""), b"") == b"kept"
    secret = SiteSecret.generate()
    sealed = later.earlier(made.roster, made.grants_of(KEEPER), site_secret=secret).site_for_recovery()
    assert SiteSecret.from_recovery(key_of(made), sealed, org=ORG).check() == secret.check()


def test_whoever_is_no_keeper_gets_no_root_from_a_backup() -> None:
    made = make_office()
    ring = made.sign_in("intake-1")
    assert not ring.earlier(made.roster, made.grants_of("intake-1")).holds(Compartment.KEEPER)
    stranger = found("a stranger's pass", org=ORG, uid="u", site_secret=made.site_secret, params=FLOOR)
    with pytest.raises(OpenError):
        stranger.keyring.earlier(made.roster, {})
    with pytest.raises(Refused):
        made.sign_in(KEEPER).earlier(_without(made), {})


def test_a_keeper_opens_what_was_restricted_before_she_was_one() -> None:
    made, user = the_office(), the_office().open_user("intake-1")
    keeper = made.sign_in(KEEPER)
    wraps, _ = keeper.new_restricted_dek(Compartment.IDENTITY, SUBJECT, ())
    approval = keeper.approve(user.entry(Role.KEEPER))
    grants = {compartment: grant for (_, compartment), grant in approval.grants.items()}
    now = open_keyring(user, site_secret=made.site_secret, roster=approval.roster, grants=grants)
    then = now.earlier(made.roster, made.grants_of("intake-1"))
    assert then.role is Role.INTAKE
    assert then.open_restricted_dek(Compartment.IDENTITY, SUBJECT, wraps)


def test_a_keepers_root_is_not_lent_to_a_roster_that_names_another() -> None:
    keeper = the_office().sign_in(KEEPER)
    root = keeper._root
    assert root is not None
    other = root.sign_roster(replace(keeper.roster, keeper_xpub=Root.generate().keeper_xpub, signature=b""))
    assert not keeper.earlier(other, {}).holds(Compartment.KEEPER)


def _without(made: Office) -> bytes:
    """A roster of the same root from before she was there."""
    keeper = made.sign_in("keeper-2")
    root = keeper._root
    assert root is not None
    return root.sign_roster(replace(keeper.roster, entries=keeper.roster.entries[:1], signature=b""))
