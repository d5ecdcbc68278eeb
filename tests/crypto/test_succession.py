"""A new root: later rosters count only under it, earlier ones only as it saw them, and nobody skips a link."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from nsintake.crypto import succession
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.kdf import FLOOR
from nsintake.crypto.keys import KeyRing, Succeeded, UserKeys, open_keyring, open_user
from nsintake.crypto.root import Root
from nsintake.crypto.roster import RECOVERY, Roster, RosterEntry, Status, verify_roster
from nsintake.crypto.succession import (
    MAX_SUCCESSION_BYTES,
    Succession,
    chain_of,
    history_of,
    names_old_root,
    said_of,
    succession_of,
    verify_succession,
)
from nsintake.errors import Refused
from nsintake.store.roster_history import RosterHistory
from tests.crypto.office import KEEPER, ORG, Office, make_office

NEW_RECOVERY = bytes(range(32))
AGAIN = bytes(range(1, 33))


@cache
def own() -> Office:
    return make_office()


def ring_of(uid: str = KEEPER) -> KeyRing:
    return own().sign_in(uid)


def rosters_of() -> list[bytes | None]:
    return [own().founding.roster, own().roster]


def gone() -> RosterEntry:
    entry = own().newest.entry("keeper-2")
    assert entry is not None
    return replace(entry, status=Status.DISABLED)


@cache
def succeeded() -> Succeeded:
    return ring_of().succeed(rosters_of(), gone(), recovery_xpub=NEW_RECOVERY)


@cache
def twice() -> Succeeded:
    first = succeeded().rotation
    rosters = [*rosters_of(), first.roster]
    return first.ring.succeed(rosters, recovery_xpub=AGAIN)


def history(root_pub: bytes, stored: list[bytes | None], records: list[bytes]) -> RosterHistory:
    def load(number: int) -> bytes | None:
        return stored[number - 1] if 0 < number <= len(stored) else None

    return RosterHistory(load, root_pub=root_pub, org=ORG, successions=lambda: records)


# --- what a succession makes


def test_the_new_root_gives_new_keys_to_everybody_who_stays() -> None:
    made = succeeded().rotation
    roster = verify_roster(made.roster, made.ring.root_pub, org=ORG)
    assert (roster.number, roster.epoch, roster.recovery_xpub) == (3, 2, NEW_RECOVERY)
    assert made.ring.root_pub != own().root_pub
    assert roster.keeper_xpub != own().newest.keeper_xpub
    holders = {holder for holder, _ in made.grants}
    assert holders == {KEEPER, "intake-1", "liaison-1", RECOVERY}
    with pytest.raises(OpenError):
        verify_roster(made.roster, own().root_pub, org=ORG)


def test_only_a_keeper_who_stays_and_has_the_last_roster_makes_a_new_root() -> None:
    with pytest.raises(Refused) as caught:
        ring_of("intake-1").succeed(rosters_of(), recovery_xpub=NEW_RECOVERY)
    assert caught.value.code == "not_keeper"
    entry = own().newest.entry(KEEPER)
    assert entry is not None
    with pytest.raises(Refused):
        ring_of().succeed(rosters_of(), replace(entry, status=Status.DISABLED), recovery_xpub=NEW_RECOVERY)
    first, last = rosters_of()
    for rosters in ([], [first], [None, None], [last, first], [first, last, last]):
        with pytest.raises(OpenError):
            ring_of().succeed(rosters, recovery_xpub=NEW_RECOVERY)


def test_a_keeper_may_not_become_anything_less_in_her_own_succession() -> None:
    lesser = ring_of()._user.entry(own().newest.entries[0].role)
    assert own().newest.entries[0].role != "keeper"
    with pytest.raises(Refused) as caught:
        ring_of().succeed(rosters_of(), lesser, recovery_xpub=NEW_RECOVERY)
    assert caught.value.code == "not_keeper"


# --- taking the new root over


def take(uid: str, records: list[bytes], root_pub: bytes) -> UserKeys:
    return own().open_user(uid).under(records, root_pub)


def test_each_person_takes_the_new_root_with_her_password_and_her_own_keys() -> None:
    made = succeeded()
    root_pub = made.rotation.ring.root_pub
    keys = take("intake-1", [made.record], root_pub)
    blob = keys.reseal("another password", site_secret=own().site_secret, params=FLOOR)
    user = open_user(blob, "another password", org=ORG, uid="intake-1", site_secret=own().site_secret)
    grants = {comp: grant for (holder, comp), grant in made.rotation.grants.items() if holder == "intake-1"}
    ring = open_keyring(user, site_secret=own().site_secret, roster=made.rotation.roster, grants=grants)
    assert ring.holds(Compartment.IDENTITY)
    wrap, dek = ring.new_dek(Compartment.IDENTITY, b"subject-00000001")
    again = made.rotation.ring.open_dek(Compartment.IDENTITY, b"subject-00000001", wrap)
    assert again.open(dek.seal(b"x", b"aad"), b"aad") == b"x"


def test_before_that_the_new_roster_does_not_count_for_her() -> None:
    with pytest.raises(OpenError):
        open_keyring(
            own().open_user("intake-1"), site_secret=own().site_secret, roster=succeeded().rotation.roster, grants={}
        )


def test_a_keeper_s_own_ring_seals_her_under_the_new_root() -> None:
    ring = succeeded().rotation.ring
    blob = ring.reseal("keeper-1 pass", params=FLOOR)
    user = open_user(blob, "keeper-1 pass", org=ORG, uid=KEEPER, site_secret=own().site_secret)
    assert user.root_pub == ring.root_pub


def test_nobody_takes_a_root_that_no_record_leads_to() -> None:
    made = succeeded()
    root_pub, stranger = made.rotation.ring.root_pub, Root.generate()
    forged = stranger.sign_succession(succession_of(ORG, own().root_pub, rosters_of()))
    for records, pub in (
        ([], root_pub),
        ([made.record], stranger.public_key),
        ([forged], root_pub),
        ([made.record[:-1]], root_pub),
    ):
        with pytest.raises(OpenError):
            take("intake-1", records, pub)
    with pytest.raises(OpenError):
        take("intake-1", [made.record], root_pub).under([made.record], root_pub)  # she has it already


def test_closed_keys_take_nothing_over() -> None:
    office = make_office()
    user = open_user(
        office.blobs["liaison-1"], "liaison-1 pass", org=ORG, uid="liaison-1", site_secret=office.site_secret
    )
    made = office.sign_in(KEEPER).succeed([office.founding.roster, office.roster], recovery_xpub=NEW_RECOVERY)
    user.close()
    with pytest.raises(OpenError):
        user.under([made.record], made.rotation.ring.root_pub)


def test_two_new_roots_later_she_still_takes_the_newest() -> None:
    records = [succeeded().record, twice().record]
    root_pub = twice().rotation.ring.root_pub
    assert [record.last_number for record in chain_of(records, root_pub, org=ORG)] == [3, 2]
    assert take("intake-1", records, root_pub).root_pub == root_pub
    with pytest.raises(OpenError):
        take("intake-1", records[1:], root_pub)  # a link is missing


# --- the record


def test_a_record_says_exactly_what_it_says() -> None:
    made = succeeded()
    root_pub = made.rotation.ring.root_pub
    found = verify_succession(made.record, root_pub, org=ORG)
    assert (found.old_root, found.last_number) == (own().root_pub, 2)
    assert found.history == history_of(rosters_of())
    with pytest.raises(OpenError):
        verify_succession(made.record, root_pub, org="office-2")
    with pytest.raises(OpenError):
        verify_succession(made.record, own().root_pub, org=ORG)
    for at in range(len(made.record)):
        with pytest.raises(OpenError):
            verify_succession(
                made.record[:at] + bytes([made.record[at] ^ 1]) + made.record[at + 1 :], root_pub, org=ORG
            )


@pytest.mark.parametrize("change", ["root", "hash", "history", "number", "parts", "long"])
def test_a_record_of_another_form_is_refused(change: str) -> None:
    root = Root.generate()
    good = succession_of(ORG, own().root_pub, rosters_of())
    bad = {
        "root": replace(good, old_root=b"short"),
        "hash": replace(good, last_hash=b"short"),
        "history": replace(good, history=b"short"),
        "number": replace(good, last_number=0),
        "long": replace(good, history=bytes(2048)),
    }.get(change)
    if bad is not None:
        with pytest.raises(OpenError):
            root.sign_succession(bad)
    else:
        body = tlv("succession", ORG, own().root_pub)
        with pytest.raises(OpenError):
            verify_succession(body + root._signer.sign(body), root.public_key, org=ORG)
    with pytest.raises(OpenError):
        root.sign_succession(replace(good, old_root=root.public_key))
    for rosters in ([], [None]):
        with pytest.raises(OpenError):
            succession_of(ORG, own().root_pub, rosters)


def test_a_record_is_never_longer_than_any_is() -> None:
    """Nothing longer is signed, and a longer one is not read, whoever signed it."""
    root = Root.generate()
    good = succession_of("", own().root_pub, rosters_of())
    room = MAX_SUCCESSION_BYTES - len(root.sign_succession(good))
    longest = root.sign_succession(replace(good, org="o" * room))
    assert len(longest) == MAX_SUCCESSION_BYTES
    assert said_of(longest, own().root_pub, org="o" * room) is not None
    longer = replace(good, org="o" * (room + 1))
    assert said_of(longer.body() + bytes(64), own().root_pub, org=longer.org) is None
    with pytest.raises(OpenError):
        root.sign_succession(longer)


def test_the_very_first_roster_may_be_the_last_one_under_its_root() -> None:
    root = Root.generate()
    record = root.sign_succession(succession_of(ORG, own().root_pub, rosters_of()[:1]))
    assert verify_succession(record, root.public_key, org=ORG).last_number == 1


def test_what_a_record_says_of_itself_is_only_for_words() -> None:
    record = succeeded().record
    assert names_old_root(record, own().root_pub, org=ORG)
    assert not names_old_root(record, bytes(32), org=ORG)
    assert not names_old_root(record, own().root_pub, org="office-2")
    said = said_of(record, own().root_pub, org=ORG)
    assert said is not None
    assert (said.org, said.old_root) == (ORG, own().root_pub)
    assert said_of(record, bytes(32), org=ORG) is said_of(record, own().root_pub, org="office-2") is None
    assert said_of(record + bytes(4096), own().root_pub, org=ORG) is said_of(bytes(80), own().root_pub, org=ORG) is None
    for damaged in (b"", record[:40], b"x" * 100):
        assert not names_old_root(damaged, own().root_pub, org=ORG)


def test_a_chain_never_goes_forward(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two roots that name each other end nowhere: each link must be older than the one after it."""
    first, second = Root.generate(), Root.generate()
    looks = iter(range(100))

    def counted(data: bytes, new_root: bytes, *, org: str) -> Succession:
        assert next(looks, None) is not None, "it goes round and round"
        return verify_succession(data, new_root, org=org)

    monkeypatch.setattr(succession, "verify_succession", counted)

    def link(signer: Root, old: Root, number: int) -> bytes:
        return signer.sign_succession(Succession(ORG, old.public_key, number, bytes(32), bytes(32)))

    chain = chain_of([link(first, second, 5), link(second, first, 5)], first.public_key, org=ORG)
    assert [found.last_number for found in chain] == [5]
    chain = chain_of([link(first, second, 5), link(second, first, 4)], first.public_key, org=ORG)
    assert [found.last_number for found in chain] == [5, 4]


# --- old rosters


def test_old_rosters_count_as_the_new_root_saw_them() -> None:
    made = succeeded()
    stored = [*rosters_of(), made.rotation.roster]
    found = history(made.rotation.ring.root_pub, stored, [made.record])
    assert [roster.number for roster in map(found.at, (1, 2, 3)) if roster] == [1, 2, 3]
    entry = own().newest.entry("keeper-2")
    assert entry is not None
    assert found.signing_key("keeper-2", Compartment.KEEPER, 2) == entry.epub
    assert found.signing_key("keeper-2", Compartment.KEEPER, 3) is None
    assert found.stored_until(3) == stored
    assert found.root_since() == 3


def test_a_roster_counts_at_its_own_number_alone() -> None:
    found = history(own().root_pub, [own().roster, own().roster], [])
    assert (found.at(1), found.root_since()) == (None, 1)
    assert found.stored_until(2) == [None, own().roster]


def test_whoever_still_knows_the_old_seed_changes_nothing() -> None:
    made = succeeded()
    root_pub = made.rotation.ring.root_pub
    old = own().founding.keyring  # has the old seed
    later = old.approve(*[]).roster  # number 3 under the old root
    assert verify_roster(later, own().root_pub, org=ORG).number == 3
    assert history(root_pub, [*rosters_of(), later], [made.record]).at(3) is None
    earlier = _with_another_first(old)
    forged = history(root_pub, [earlier, own().roster, made.rotation.roster], [made.record])
    assert (forged.at(1), forged.at(2)) == (None, None)  # fails closed
    assert forged.at(3) is not None


def _with_another_first(old: KeyRing) -> bytes:
    """A first roster made again with the old seed, on which somebody else was a keeper."""
    entry = own().newest.entry("liaison-1")
    assert entry is not None
    first = verify_roster(own().founding.roster, own().root_pub, org=ORG)
    entries = tuple(sorted((*first.entries, entry), key=lambda person: person.uid))
    assert old._root is not None
    return old._root.sign_roster(Roster(ORG, 1, first.epoch, first.recovery_xpub, first.keeper_xpub, entries))


def test_a_last_roster_put_back_or_taken_away_is_noticed() -> None:
    made = succeeded()
    root_pub = made.rotation.ring.root_pub
    other = own().founding.keyring
    assert other._root is not None
    second = other._root.sign_roster(replace(own().newest, entries=own().newest.entries[:2], signature=b""))
    for stored in ([own().founding.roster, second], [own().founding.roster, None], [None, own().roster]):
        found = history(root_pub, [*stored, made.rotation.roster], [made.record])
        assert (found.at(1), found.at(2)) == (None, None)


def test_without_the_record_old_rosters_do_not_count() -> None:
    made = succeeded()
    found = history(made.rotation.ring.root_pub, [*rosters_of(), made.rotation.roster], [])
    assert (found.at(1), found.at(2)) == (None, None)
    assert found.at(3) is not None


def test_two_successions_lead_back_to_the_first_roster() -> None:
    records = [succeeded().record, twice().record]
    stored = [*rosters_of(), succeeded().rotation.roster, twice().rotation.roster]
    found = history(twice().rotation.ring.root_pub, stored, records)
    assert [roster.number for roster in map(found.at, (1, 2, 3, 4)) if roster] == [1, 2, 3, 4]
    assert history(twice().rotation.ring.root_pub, stored, records[1:]).at(1) is None
    assert history(twice().rotation.ring.root_pub, [None, *stored[1:]], records).at(3) is None


def test_a_hole_in_the_list_stays_a_hole() -> None:
    """A number that never counted is sealed as missing, and nothing put there later counts."""
    made = ring_of().succeed([None, own().roster], recovery_xpub=NEW_RECOVERY)
    root_pub = made.rotation.ring.root_pub
    assert history(root_pub, [None, own().roster, made.rotation.roster], [made.record]).at(2) is not None
    assert history(root_pub, [own().founding.roster, own().roster], [made.record]).at(2) is None


def grants_of(uid: str) -> dict[Compartment, bytes]:
    return {compartment: grant for (whose, compartment), grant in own().grants.items() if whose == uid}


def test_a_keeper_opens_what_was_granted_under_the_older_root_and_nothing_without_the_record() -> None:
    ring, record = twice().rotation.ring, [succeeded().record, twice().record]
    roster, old_root, secret = own().roster, own().root_pub, own().site_secret

    def older(records: list[bytes], root: bytes = old_root) -> KeyRing:
        grants = grants_of(KEEPER)
        return ring.under_older_root(roster, grants, records=records, old_root=root, site_secret=secret)

    then = older(record)
    assert (then.root_pub, then.epoch) == (old_root, own().newest.epoch)
    assert then.holds(Compartment.KEEPER)
    for records, root in (
        ([], old_root),
        (record[1:], old_root),
        (record, ring.root_pub),
        (record, Root.generate().public_key),
    ):
        with pytest.raises(OpenError):
            older(records, root)
    with pytest.raises(OpenError):  # the roster is not of that root
        older(record, succeeded().rotation.ring.root_pub)
    then.close()
    assert ring.sign(b"x")
    with pytest.raises(OpenError):
        then.sign(b"x")
