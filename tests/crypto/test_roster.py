from __future__ import annotations

import os
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from nsintake.crypto.compartments import Compartment, granted_to
from nsintake.crypto.envelope import OpenError, tlv, untlv
from nsintake.crypto.roster import (
    MAX_ID_BYTES,
    Roster,
    RosterEntry,
    Status,
    check_signature,
    named_in,
    sign_roster,
    verify_roster,
)
from nsintake.domain.roles import Role
from tests.crypto.office import ORG, Office

SIGNER = Ed25519PrivateKey.generate()
PUB = SIGNER.public_key().public_bytes_raw()


def person(uid: str = "a", role: Role = Role.INTAKE, status: Status = Status.ACTIVE) -> RosterEntry:
    return RosterEntry(uid, role, status, os.urandom(32), os.urandom(32))


def roster(*entries: RosterEntry) -> Roster:
    return Roster("o", 3, 2, os.urandom(32), os.urandom(32), entries)


def test_a_signed_roster_reads_back_as_it_was() -> None:
    made = roster(person("a"), person("b", Role.ADMINISTRATOR, Status.DISABLED))
    stored = sign_roster(SIGNER, made)
    read = verify_roster(stored, PUB, org="o", at_least=3)
    assert read == made
    assert read.to_bytes() == stored
    assert "signature" not in repr(read)


def test_a_roster_names_who_holds_what() -> None:
    made = roster(person("a", Role.INTAKE), person("b", Role.ADMINISTRATOR), person("c", Role.LIAISON, Status.DISABLED))
    held = {uid: [c.value for c in Compartment if made.holds(uid, c)] for uid in ("a", "b", "c", "d")}
    assert held == {"a": ["accounts", "liaison", "identity"], "b": ["accounts"], "c": ["accounts", "liaison"], "d": []}


def test_a_role_nobody_knows_holds_nothing() -> None:
    assert granted_to("director") == frozenset()


def test_a_roster_older_than_the_one_pinned_is_refused() -> None:
    with pytest.raises(OpenError):
        verify_roster(sign_roster(SIGNER, roster()), PUB, org="o", at_least=4)


def test_a_roster_of_another_organisation_or_root_is_refused() -> None:
    stored = sign_roster(SIGNER, roster())
    with pytest.raises(OpenError):
        verify_roster(stored, PUB, org="p")
    with pytest.raises(OpenError):
        verify_roster(stored, os.urandom(32), org="o")


def test_a_huge_roster_is_refused_unread() -> None:
    with pytest.raises(OpenError):
        verify_roster(bytes((1 << 20) + 1), PUB, org="o")


def test_a_roster_too_large_to_be_read_is_not_signed() -> None:
    people = [person(f"{number:05}") for number in range(12_000)]
    with pytest.raises(OpenError):
        sign_roster(SIGNER, roster(*people))


def test_a_roster_as_large_as_may_be_is_signed_and_read_and_not_a_byte_larger() -> None:
    people = [person(f"{number:05}") for number in range(9_000)]
    room = (1 << 20) - len(roster(*people).body()) - 64
    at = room // (MAX_ID_BYTES - 5) + 1
    longer = [replace(entry, uid=entry.uid.ljust(MAX_ID_BYTES, "x")) for entry in people[: at - 1]]
    left = room - (MAX_ID_BYTES - 5) * (at - 1)
    for more, fits in ((left, True), (left + 1, False)):
        last = replace(people[at - 1], uid=people[at - 1].uid.ljust(5 + more, "x"))
        made = roster(*longer, last, *people[at:])
        if fits:
            assert len(sign_roster(SIGNER, made)) == 1 << 20
            assert verify_roster(sign_roster(SIGNER, made), PUB, org="o") == made
            assert named_in(sign_roster(SIGNER, made)) == ("o", made.epoch)
        else:
            assert named_in(made.body() + bytes(64)) is None
            with pytest.raises(OpenError):
                sign_roster(SIGNER, made)
            with pytest.raises(OpenError):
                verify_roster(made.body() + SIGNER.sign(made.body()), PUB, org="o")


def test_an_id_may_be_as_long_as_an_id_may_be() -> None:
    made = replace(roster(person("x" * MAX_ID_BYTES)), org="o" * MAX_ID_BYTES)
    assert verify_roster(sign_roster(SIGNER, made), PUB, org=made.org) == made


TWIN = person("b")


@pytest.mark.parametrize(
    "made",
    [
        roster(person("b"), person("a")),
        roster(person("a"), person("a")),
        roster(person("recovery")),
        roster(person("keeper")),
        roster(person("no-keepers")),
        roster(person("")),
        roster(person("x" * 129)),
        replace(roster(), org=""),
        roster(replace(person("a"), xpub=b"short")),
        roster(replace(person("a"), xpub=TWIN.xpub), TWIN),
        roster(replace(person("a"), epub=TWIN.xpub), TWIN),
        replace(roster(), keeper_xpub=b"\1" * 32, recovery_xpub=b"\1" * 32),
        replace(roster(), number=10**18),
        replace(roster(), epoch=-1),
    ],
)
def test_a_roster_of_the_wrong_form_is_neither_signed_nor_read(made: Roster) -> None:
    with pytest.raises(OpenError):
        sign_roster(SIGNER, made)
    with pytest.raises(OpenError):
        verify_roster(made.body() + SIGNER.sign(made.body()), PUB, org=made.org)


@pytest.mark.parametrize("change", ["role", "status", "none", "few", "uneven"])
def test_signed_bytes_that_are_no_roster_are_refused(change: str) -> None:
    parts: list[bytes | str | int] = [*untlv(roster(person("a")).body(), "roster")]
    if change in {"none", "few"}:
        parts = parts[: 0 if change == "none" else 4]
    elif change == "uneven":
        parts = parts[:-1]
    else:
        parts[6 if change == "role" else 7] = "director"
    body = tlv("roster", *parts)
    with pytest.raises(OpenError):
        verify_roster(body + SIGNER.sign(body), PUB, org="o")


def test_a_signature_under_no_real_key_is_refused() -> None:
    with pytest.raises(OpenError):
        check_signature(b"short", b"m", bytes(64))


def test_the_offices_roster_lists_its_people(office: Office) -> None:
    newest = office.newest
    assert (newest.org, newest.number, newest.epoch) == (ORG, 2, 1)
    assert [entry.uid for entry in newest.entries] == sorted(office.blobs)


def test_a_stored_roster_names_its_organisation_whoever_signed_it() -> None:
    stored = sign_roster(SIGNER, roster(person("a")))
    assert named_in(stored) == ("o", roster().epoch)
    assert named_in(b"no roster") is None
    assert named_in(stored + bytes(1 << 20)) is None
