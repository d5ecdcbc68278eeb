from __future__ import annotations

import copy
import os
import pickle
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from nsintake.crypto.compartments import FILES, Compartment
from nsintake.crypto.envelope import OpenError, seal, tlv
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.keys import Dek, KeyRing, new_user, open_keyring, open_user, verify
from nsintake.crypto.root import Root
from nsintake.crypto.roster import RosterEntry, Status, verify_roster
from nsintake.crypto.site_secret import SiteSecret
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from tests.crypto.office import KEEPER, ORG, Office

SUBJECT = b"subject-00000001"


def code_of(error: pytest.ExceptionInfo[Refused]) -> str:
    return error.value.code


@pytest.mark.parametrize(
    ("uid", "held"),
    [
        (KEEPER, "accounts liaison identity keeper"),
        ("keeper-2", "accounts liaison identity keeper"),
        ("intake-1", "accounts liaison identity"),
        ("liaison-1", "accounts liaison"),
        ("administrator-1", "accounts"),
    ],
)
def test_each_role_holds_its_compartments_and_no_other(office: Office, uid: str, held: str) -> None:
    ring = office.sign_in(uid)
    assert " ".join(c.value for c in Compartment if ring.holds(c)) == held
    connection = dbapi2.connect(":memory:")
    for compartment in set(FILES) - {Compartment(name) for name in held.split()}:
        assert_shut(ring, compartment, connection)
    connection.close()


def assert_shut(ring: KeyRing, compartment: Compartment, connection: dbapi2.Connection) -> None:
    for act in (
        lambda: ring.new_dek(compartment, SUBJECT),
        lambda: ring.open_dek(compartment, SUBJECT, bytes(61)),
        lambda: ring.apply_file_key(compartment, connection),
        lambda: ring.new_restricted_dek(compartment, SUBJECT, []),
        lambda: ring.open_restricted_dek(compartment, SUBJECT, {}),
    ):
        with pytest.raises(OpenError):
            act()


def test_a_keyring_says_who_and_where(office: Office) -> None:
    ring = office.sign_in("intake-1")
    assert (ring.uid, ring.org, ring.epoch, ring.role) == ("intake-1", ORG, 1, Role.INTAKE)
    assert ring.root_pub == office.root_pub
    verify(office.newest.entry("intake-1").epub, b"m", ring.sign(b"m"))  # type: ignore[union-attr]
    with pytest.raises(OpenError):
        verify(office.newest.entry("liaison-1").epub, b"m", ring.sign(b"m"))  # type: ignore[union-attr]


def test_two_people_of_a_compartment_share_its_keys(office: Office) -> None:
    intake, liaison = office.sign_in("intake-1"), office.sign_in("liaison-1")
    wrap, dek = intake.new_dek(Compartment.LIAISON, SUBJECT)
    assert liaison.open_dek(Compartment.LIAISON, SUBJECT, wrap).open(dek.seal(b"x", b"aad"), b"aad") == b"x"


def test_a_wrap_opens_for_its_subject_and_compartment_only(office: Office) -> None:
    intake = office.sign_in("intake-1")
    wrap, _ = intake.new_dek(Compartment.LIAISON, SUBJECT)
    for compartment, subject in ((Compartment.LIAISON, b"other"), (Compartment.IDENTITY, SUBJECT)):
        with pytest.raises(OpenError):
            intake.open_dek(compartment, subject, wrap)


def test_a_key_is_told_from_another(office: Office) -> None:
    intake = office.sign_in("intake-1")
    wrap, dek = intake.new_dek(Compartment.LIAISON, SUBJECT)
    assert dek.same_as(intake.open_dek(Compartment.LIAISON, SUBJECT, wrap))
    assert not dek.same_as(intake.new_dek(Compartment.LIAISON, SUBJECT)[1])


def test_a_wrapped_key_of_the_wrong_size_is_refused(office: Office) -> None:
    intake = office.sign_in("intake-1")
    aad = tlv("dek", ORG, "identity", 1, SUBJECT)
    wrap = seal(intake._compartments[Compartment.IDENTITY], bytes(16), aad)
    with pytest.raises(OpenError):
        intake.open_dek(Compartment.IDENTITY, SUBJECT, wrap)


@pytest.mark.parametrize("compartment", FILES)
def test_a_files_key_is_the_same_for_all_who_hold_it_and_differs_from_the_others(
    office: Office, compartment: Compartment, tmp_path: Path
) -> None:
    path = tmp_path / "file.db"
    made = dbapi2.connect(str(path))
    office.sign_in("intake-1").apply_file_key(compartment, made)
    made.execute("create table t (a)")
    made.close()
    keeper = office.sign_in(KEEPER)
    for other in FILES:
        connection = dbapi2.connect(str(path))
        keeper.apply_file_key(other, connection)
        if other is compartment:
            assert connection.execute("select count(*) from t").fetchone() == (0,)
        else:
            with pytest.raises(dbapi2.DatabaseError):
                connection.execute("select count(*) from t")
        connection.close()
    assert b"SQLite format 3" not in path.read_bytes()


def test_the_root_seed_is_never_a_files_key(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    connection = dbapi2.connect(":memory:")
    with pytest.raises(OpenError):
        keeper.apply_file_key(Compartment.KEEPER, connection)
    with pytest.raises(OpenError):
        keeper.new_dek(Compartment.KEEPER, SUBJECT)
    connection.close()


def test_only_a_keeper_approves(office: Office) -> None:
    stranger = RosterEntry("x", Role.KEEPER, Status.ACTIVE, os.urandom(32), os.urandom(32))
    for uid in ("administrator-1", "intake-1", "liaison-1"):
        ring = office.sign_in(uid)
        with pytest.raises(Refused) as approving:
            ring.approve(stranger)
        with pytest.raises(Refused) as granting:
            ring.grant(office.newest, Compartment.LIAISON, "liaison-1")
        assert code_of(approving) == code_of(granting) == "not_keeper"


def test_a_person_approved_can_sign_in_and_one_disabled_cannot(office: Office) -> None:
    keeper = office.sign_in("keeper-2")
    made = new_user(
        "w", org=ORG, uid="intake-9", site_secret=office.site_secret, root_pub=keeper.root_pub, params=FLOOR
    )
    entry = RosterEntry("intake-9", Role.INTAKE, Status.ACTIVE, made.xpub, made.epub)
    approval = keeper.approve(entry)
    assert approval.number == 3
    assert sorted(approval.grants) == [("intake-9", Compartment.IDENTITY), ("intake-9", Compartment.LIAISON)]
    user = open_user(made.blob, "w", org=ORG, uid="intake-9", site_secret=office.site_secret)
    grants = {compartment: grant for (_, compartment), grant in approval.grants.items()}
    ring = open_keyring(user, site_secret=office.site_secret, roster=approval.roster, grants=grants, pinned=3)
    assert ring.holds(Compartment.IDENTITY)

    keeper.renew(approval.roster)
    disabling = keeper.approve(replace(entry, status=Status.DISABLED))
    assert (disabling.number, disabling.grants) == (4, {})
    with pytest.raises(Refused) as caught:
        open_keyring(user, site_secret=office.site_secret, roster=disabling.roster, grants=grants)
    assert code_of(caught) == "disabled"
    with pytest.raises(Refused):
        ring.renew(disabling.roster)
    with pytest.raises(OpenError):
        open_keyring(user, site_secret=office.site_secret, roster=approval.roster, grants=grants, pinned=4)


def test_a_changed_role_takes_old_grants_out_of_use(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    user = office.open_user("intake-1")
    demoted = keeper.approve(user.entry(Role.LIAISON))
    grants = {**office.grants_of("intake-1")}
    ring = open_keyring(user, site_secret=office.site_secret, roster=demoted.roster, grants=grants)
    assert [c for c in FILES if ring.holds(c)] == [Compartment.ACCOUNTS, Compartment.LIAISON]
    with pytest.raises(OpenError):
        office.sign_in("intake-1").renew(demoted.roster)


def test_a_keeper_demoted_does_not_keep_the_root_by_renewing(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    demoted = keeper.approve(office.open_user("keeper-2").entry(Role.INTAKE))
    with pytest.raises(OpenError):
        office.sign_in("keeper-2").renew(demoted.roster)


def test_renewing_takes_only_a_newer_roster_of_the_same_epoch(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    with pytest.raises(OpenError):
        keeper.renew(office.roster)
    root = keeper._root
    assert root is not None
    for changed in (replace(office.newest, number=3, epoch=2), replace(office.newest, number=1)):
        with pytest.raises(OpenError):
            keeper.renew(root.sign_roster(changed))
    keeper.renew(root.sign_roster(replace(office.newest, number=7)))
    assert keeper.roster.number == 7


def test_an_intake_worker_renews_as_a_keeper_does(office: Office) -> None:
    root, intake = office.sign_in(KEEPER)._root, office.sign_in("intake-1")
    assert root is not None
    intake.renew(root.sign_roster(replace(office.newest, number=3)))
    assert intake.roster.number == 3
    promoted = replace(office.newest, number=4).entries
    entries = tuple(replace(entry, role=Role.KEEPER) if entry.uid == "intake-1" else entry for entry in promoted)
    intake.renew(root.sign_roster(replace(office.newest, number=4, entries=entries)))
    assert intake.role is Role.KEEPER
    assert not intake.holds(Compartment.KEEPER)  # that takes a grant, at the next sign-in


def test_whoever_was_made_anew_under_the_same_id_is_not_approved(office: Office) -> None:
    made = new_user(
        "w", org=ORG, uid="intake-1", site_secret=office.site_secret, root_pub=office.root_pub, params=FLOOR
    )
    user = open_user(made.blob, "w", org=ORG, uid="intake-1", site_secret=office.site_secret)
    with pytest.raises(Refused) as caught:
        open_keyring(user, site_secret=office.site_secret, roster=office.roster, grants={})
    assert code_of(caught) == "not_approved"


def test_without_grants_an_account_is_useless(office: Office) -> None:
    ring = open_keyring(office.open_user("intake-1"), site_secret=office.site_secret, roster=office.roster, grants={})
    assert [c for c in Compartment if ring.holds(c)] == [Compartment.ACCOUNTS]


def test_a_person_without_a_root_or_not_on_the_roster_is_not_approved(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    for root_pub in (None, office.root_pub):
        made = new_user("w", org=ORG, uid="shell", site_secret=office.site_secret, root_pub=root_pub, params=FLOOR)
        user = open_user(made.blob, "w", org=ORG, uid="shell", site_secret=office.site_secret)
        with pytest.raises(Refused) as caught:
            open_keyring(user, site_secret=office.site_secret, roster=office.roster, grants={})
        assert code_of(caught) == "not_approved"
    with pytest.raises(Refused):
        KeyRing(user, keeper.roster, site_secret=office.site_secret, compartments={}, root=None).role  # noqa: B018
    user.root_pub = None
    with pytest.raises(Refused):
        KeyRing(user, keeper.roster, site_secret=office.site_secret, compartments={}, root=None).root_pub  # noqa: B018


def test_a_keeper_grant_that_carries_another_seed_is_refused(office: Office) -> None:
    keeper = office.sign_in(KEEPER)
    assert keeper._root is not None
    forged = keeper._root.make_grant(office.newest, compartment=Compartment.KEEPER, uid="keeper-2", key=os.urandom(32))
    with pytest.raises(OpenError):
        open_keyring(
            office.open_user("keeper-2"),
            site_secret=office.site_secret,
            roster=office.roster,
            grants={Compartment.KEEPER: forged},
        )


def test_closing_lets_go_of_everything(office: Office) -> None:
    made = new_user("w", org=ORG, uid="gone", site_secret=office.site_secret, root_pub=office.root_pub, params=FLOOR)
    user = open_user(made.blob, "w", org=ORG, uid="gone", site_secret=office.site_secret)
    approval = office.sign_in(KEEPER).approve(user.entry(Role.KEEPER))
    grants = {compartment: grant for (_, compartment), grant in approval.grants.items()}
    ring = open_keyring(user, site_secret=office.site_secret, roster=approval.roster, grants=grants)
    ring.close()
    connection = dbapi2.connect(":memory:")
    assert not [c for c in Compartment if ring.holds(c)]
    for act in (lambda: ring.sign(b"m"), lambda: ring.apply_file_key(Compartment.ACCOUNTS, connection)):
        with pytest.raises(OpenError):
            act()
    connection.close()


def secret_holders(office: Office) -> list[object]:
    ring = office.sign_in(KEEPER)
    return [
        ring,
        ring._root,
        office.open_user(KEEPER),
        ring.new_dek(FILES[1], SUBJECT)[1],
        office.site_secret,
        office.founding,
    ]


def test_holders_of_secrets_have_a_neutral_repr(office: Office) -> None:
    shown = [repr(holder) + str(holder) for holder in secret_holders(office)]
    assert shown == [f"<{name}>" * 2 for name in ("KeyRing", "Root", "UserKeys", "Dek", "SiteSecret", "Founding")]


def test_holders_of_secrets_cannot_be_pickled_or_copied(office: Office) -> None:
    for holder in secret_holders(office):
        for act in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="cannot be copied"):
                act(holder)


def test_holders_of_secrets_have_no_dictionary_and_no_public_secret(office: Office) -> None:
    for holder in (office.sign_in(KEEPER), Dek(bytes(32)), Root.generate(), SiteSecret.generate()):
        assert not hasattr(holder, "__dict__")
        public = {name: getattr(holder, name) for name in dir(holder) if not name.startswith("_")}
        bare = {name for name, value in public.items() if isinstance(value, bytes | bytearray | memoryview)}
        assert bare <= {"root_pub", "public_key", "keeper_xpub"}


def test_the_roster_in_a_keyring_is_the_verified_one(office: Office) -> None:
    assert office.sign_in("liaison-1").roster == verify_roster(office.roster, office.root_pub, org=ORG)
