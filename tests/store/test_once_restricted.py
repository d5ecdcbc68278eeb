"""What a computer remembers of files that were restricted: which entry says so, when it is missed, and whose word or
which restore ends that.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from nsintake import paths
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import tlv
from nsintake.domain.roles import Role
from nsintake.store import once_restricted
from nsintake.store.anchors import continue_line
from nsintake.store.audit_lines import Details, LogLine
from nsintake.store.check import excuses_of, unsettled, verify_file
from nsintake.store.once_restricted import OnceRestricted, look_at
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wrap_rule import TABLE
from tests.store.her_rows import looked
from tests.store.station import ORG, PEOPLE, Note, Station
from tests.store.test_wrap_lines import KEEPER, MINE, OTHER, about, lay, put, restrict, wrap_of

VOID = "UPDATE audit SET sig = zeroblob(64) WHERE n = ?"
OUT = "DELETE FROM audit WHERE n = ?"
CUT = "DELETE FROM audit WHERE n >= ?"


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def path() -> Path:
    return paths.state_folder() / f"restricted-{ORG}"


def kept() -> dict[bytes, Any]:
    return OnceRestricted(ORG)._read()


def learned(store: SealedStore, *, forgets: bool = True) -> dict[bytes, Any]:
    OnceRestricted(ORG).learn(store, forgets=forgets)
    return kept()


def missed(station: Station) -> frozenset[bytes]:
    return OnceRestricted(ORG).taken_out(station.store(MINE))


def digest_of(subject: bytes) -> bytes:
    return sha256(tlv("restricted here", ORG, subject)).digest()[:16]


def shut_since(store: SealedStore, subject: bytes | None = None) -> tuple[bytes, bytes, LogLine]:
    """A file that was open to all and is restricted: its key of before, and the entry that says so."""
    subject = subject or new_id()
    put(store, subject)
    before = wrap_of(store, subject)
    restrict(store, subject, MINE)
    return subject, before, about(store, subject)[-1]


def by_hand(store: SealedStore, text: str, *values: object) -> None:
    assert store.database.reader().execute(text, values).rowcount


def says(store: SealedStore, subject: bytes, state: bytes = b"", version: int = 9) -> int:
    with store.begin() as work:
        n = store.audit.append(work, "seal_to", table=TABLE, record_id=subject, version=version, state=state)
        work.commit()
    return n


def begins_a_line(store: SealedStore, why: str = "settled", details: Details | None = None) -> int:
    with store.begin() as work:
        continue_line(store, work, why=why, details=details)
        work.commit()
    return store.audit.head().number


def settles(station: Station) -> None:
    """A keeper settles what is not as it should be."""
    keeper = station.store(KEEPER)
    begins_a_line(keeper, details=excuses_of(unsettled(keeper, verify_file(keeper))))


def put_back(station: Station) -> tuple[bytes, LogLine]:
    """A file that this computer saw restricted, with its key of before; the log goes on above what said so."""
    store = station.store(MINE)
    subject, before, said = shut_since(store)
    assert digest_of(subject) in learned(store)
    looked(store)
    lay(store, subject, before)
    return subject, said


def taken_out(station: Station) -> tuple[bytes, LogLine]:
    """The same without the entry that said so."""
    subject, said = put_back(station)
    by_hand(station.store(OTHER), OUT, said.n)
    assert missed(station) == {subject}
    return subject, said


# --- what is written down


def test_of_each_file_the_entry_is_kept_that_says_so_last(station: Station) -> None:
    store = station.store(MINE)
    assert not learned(store)
    assert not path().exists(), "of no file nothing is written"
    files = [shut_since(store) for _ in range(2)]
    learned(store)
    lines = sorted((digest_of(subject).hex(), said) for subject, _, said in files)
    who = sha256(tlv("restricted by", ORG, MINE)).digest()[:8].hex()
    told = [f"0 {said.n} {digest} {said.head[:16].hex()} {who}" for digest, said in lines]
    assert path().read_text("ascii") == "\n".join(["nsintake restricted 1", *told, ""])
    written = path().stat().st_ino
    learned(store)
    assert path().stat().st_ino == written, "what is as it was is not written again"
    subject = files[0][0]
    restrict(store, subject, MINE, OTHER)
    assert learned(store)[digest_of(subject)].number == about(store, subject)[-1].n
    keeper = station.store(KEEPER)
    begins_a_line(keeper)
    restrict(station.store(MINE), subject, MINE)
    assert learned(keeper)[digest_of(subject)].line == 1


def test_it_is_forgotten_where_the_log_says_that_all_open_it(station: Station) -> None:
    store = station.store(MINE)
    (first, *_), (second, *_) = (shut_since(store) for _ in range(2))
    before = learned(store)
    restrict(store, first)
    assert learned(store, forgets=False) == before
    assert set(learned(store)) == {digest_of(second)}
    restrict(store, second)
    assert learned(store) == {}
    assert path().read_text("ascii") == "nsintake restricted 1\n"


def test_what_is_not_as_the_log_says_is_not_learned_and_not_forgotten(station: Station) -> None:
    """``foreign``: a key that names people, put there past the program."""
    store = station.store(MINE)
    subject, _, _ = shut_since(store)
    hers, (foreign, _) = wrap_of(store, subject), station.store(OTHER).deks.make(subject, [OTHER])
    lay(store, subject, foreign)
    assert not learned(store)
    lay(store, subject, hers)
    known = learned(station.store(MINE))
    assert known
    restrict(station.store(MINE), subject)
    lay(store, subject, foreign)
    assert learned(station.store(MINE)) == known


def test_nothing_is_learned_of_a_file_that_a_colleague_opens_to_all_meanwhile(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, colleague = station.store(MINE), station.store(MINE)
    subject, _, _ = shut_since(store)
    is_sound = store.wraps.is_sound

    def then_opened(subject_id: bytes) -> bool:
        sound = is_sound(subject_id)
        restrict(colleague, subject)
        return sound

    monkeypatch.setattr(store.wraps, "is_sound", then_opened)
    assert not learned(store)


def test_what_counts_no_more_makes_nobody_forget(station: Station) -> None:
    """Void itself, and with something above it that is void too; also once a keeper settled both, and what counts is
    from before.
    """
    store = station.store(MINE)
    subject, before, _ = shut_since(store)
    restrict(store, subject)
    restrict(store, subject, MINE)
    known, said = learned(store), about(store, subject)[-1]
    by_hand(store, VOID, said.n)
    assert learned(station.store(MINE)) == known
    junk = says(station.store(OTHER), subject)
    by_hand(store, VOID, junk)
    lay(store, subject, before)
    assert learned(station.store(MINE)) == known
    settles(station)
    assert station.store(MINE).wraps.is_sound(subject)
    assert learned(station.store(MINE)) == known


def test_an_older_word_that_counts_again_is_not_remembered_instead(station: Station) -> None:
    store = station.store(MINE)
    subject, _, _ = shut_since(store)
    first = wrap_of(store, subject)
    restrict(store, subject, MINE, OTHER)
    known = learned(store)
    by_hand(store, VOID, about(store, subject)[-1].n)
    lay(store, subject, first)
    settles(station)
    assert station.store(MINE).wraps.is_sound(subject)
    assert learned(station.store(MINE)) == known


def test_of_a_file_of_which_nothing_is_said_any_more_what_was_remembered_stays(station: Station) -> None:
    store = station.store(MINE)
    *_, said = shut_since(store)
    known = learned(store)
    by_hand(store, OUT, said.n)
    assert learned(station.store(MINE)) == known


def test_where_nothing_counts_any_more_nobody_forgets(station: Station) -> None:
    store = station.store(MINE)
    subject, _, said = shut_since(store)
    known = learned(store)
    for n in (said.n, says(station.store(OTHER), subject)):
        by_hand(store, VOID, n)
    assert learned(station.store(MINE)) == known


@pytest.mark.parametrize("how", ["out", "cut"])
def test_what_is_not_there_any_more_is_forgotten_after_a_restore_alone(station: Station, how: str) -> None:
    _, said = put_back(station)
    by_hand(station.store(OTHER), OUT if how == "out" else CUT, said.n)
    known = kept()
    assert learned(station.store(MINE)) == known
    begins_a_line(station.store(KEEPER), "restored")
    assert learned(station.store(MINE)) == {}


def test_of_more_than_are_remembered_those_that_were_known_first_are_by_their_newest_word(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: one that was said of a file again was not taken up once there were too many."""
    store = station.store(MINE)
    other, first = sorted((new_id(), new_id()))
    put(store, other)
    shut_since(store, first)
    monkeypatch.setattr(once_restricted, "MOST", 1)
    learned(store)
    restrict(store, other, MINE)
    for forgets, names in ((False, (MINE, OTHER)), (True, (MINE,))):
        restrict(store, first, *names)
        found = learned(store, forgets=forgets)
        assert [(digest, each.number) for digest, each in found.items()] == [
            (digest_of(first), about(store, first)[-1].n)
        ]
    monkeypatch.setattr(once_restricted, "MOST", 2)
    assert set(learned(store)) == {digest_of(first), digest_of(other)}


def test_what_is_no_line_of_ours_says_nothing(station: Station) -> None:
    store = station.store(MINE)
    subject, _, _ = shut_since(store)
    path().mkdir(parents=True)
    assert learned(store) == {}, "it cannot be read or written there"
    path().rmdir()
    path().write_bytes("nsintake restricted 1\n0 1 äöü\n".encode())
    assert kept() == {}
    assert set(learned(store)) == {digest_of(subject)}


# --- when it is missed


def test_it_is_missed_where_all_can_open_it_and_the_entry_is_gone(station: Station) -> None:
    """Not where the key alone is of before: that the log says."""
    store = station.store(MINE)
    put(store, new_id())
    shut_since(store)
    subject, said = put_back(station)
    assert missed(station) == frozenset()
    before = wrap_of(store, subject)
    by_hand(store, OUT, said.n)
    assert missed(station) == {subject}
    foreign, _ = station.store(OTHER).deks.make(subject, [OTHER])
    lay(store, subject, foreign)
    assert missed(station) == frozenset(), "it names people"
    lay(store, subject, before)
    assert missed(station) == {subject}


def test_it_is_missed_where_the_end_was_cut_off_and_others_wrote_on(station: Station) -> None:
    subject, said = put_back(station)
    store = station.store(OTHER)
    by_hand(store, CUT, said.n)
    for _ in range(3):
        looked(store)
    assert store.audit.head().number >= said.n
    assert missed(station) == {subject}
    by_hand(store, CUT, said.n)
    assert says(store, subject, b"h" * 32) == said.n
    assert missed(station) == {subject}, "by another entry that says it"


@pytest.mark.parametrize(
    "change", ["record_id = zeroblob(16)", "tbl = 'other'", "version = 0", "version = -version", "hash = x''"]
)
def test_it_is_missed_where_the_entry_has_its_number_and_its_head_and_says_something_else(
    station: Station, change: str
) -> None:
    subject, said = put_back(station)
    known = kept()
    by_hand(station.store(OTHER), f"UPDATE audit SET {change} WHERE n = ?", said.n)
    assert station.store(MINE).audit.head_at(said.n) == said.head
    assert missed(station) == {subject}
    assert learned(station.store(MINE)) == known


def test_of_a_file_that_is_erased_meanwhile_nothing_is_missed(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    subject, _ = taken_out(station)
    store, colleague = station.store(MINE), station.store(OTHER)
    subjects = store.deks.subjects

    def then_erased(cursor: Any) -> list[bytes]:
        found = subjects(cursor)
        by_hand(colleague, "DELETE FROM dek WHERE subject_id = ?", subject)
        return found

    monkeypatch.setattr(store.deks, "subjects", then_erased)
    assert OnceRestricted(ORG).taken_out(store) == frozenset()


def test_it_is_looked_for_in_identity_db_alone(station: Station) -> None:
    """Whatever has the same id in liaison.db."""
    subject, _ = taken_out(station)
    identity, liaison = station.store(MINE), station.store(MINE, Compartment.LIAISON)
    with liaison.begin() as work:
        liaison.put(work, "task", subject, subject, Note(), verb="saved")
        work.commit()
    for store, found in ((identity, {subject}), (liaison, set())):
        look_at(OnceRestricted(ORG), store)
        assert store.wraps.taken_out == found


# --- whose word ends that


def test_a_keeper_who_says_later_that_all_open_it_ends_it(station: Station) -> None:
    subject, _ = taken_out(station)
    says(station.store(KEEPER), subject)
    assert missed(station) == frozenset()


def test_no_other_word_ends_it(station: Station) -> None:
    """A colleague's, which counts, and a keeper's that it is for few."""
    subject, _ = taken_out(station)
    n = says(station.store(OTHER), subject)
    (line,) = station.store(MINE).audit.lines(n, 1)
    assert station.store(MINE).audit.counts_behind(line)
    assert missed(station) == {subject}
    says(station.store(KEEPER), subject, b"h" * 32, version=10)
    assert missed(station) == {subject}


@pytest.mark.parametrize("settled", [False, True])
def test_nor_does_a_keepers_word_from_before_it_was_restricted(station: Station, *, settled: bool) -> None:
    store, keeper = station.store(MINE), station.store(KEEPER)
    subject = new_id()
    put(store, subject)
    before = wrap_of(store, subject)
    says(keeper, subject, version=1)
    restrict(store, subject, MINE)
    said = about(store, subject)[-1]
    learned(store)
    looked(store)
    by_hand(store, OUT, said.n)
    lay(store, subject, before)
    if settled:
        begins_a_line(keeper)
    assert missed(station) == {subject}


@pytest.mark.parametrize(
    ("settled", "at", "ends"), [(True, "below", True), (False, "below", False), (False, "there", False)]
)
def test_where_the_end_was_cut_off_a_keepers_word_counts_in_a_later_line_alone(
    station: Station, at: str, *, settled: bool, ends: bool
) -> None:
    store, keeper = station.store(MINE), station.store(KEEPER)
    last = looked(store)
    for _ in range(9):
        looked(store)
    subject, said = put_back(station)
    by_hand(store, CUT, said.n - 1 if at == "there" else last + 1)  # her list is noted before her word
    if settled:
        begins_a_line(keeper)
    n = says(keeper, subject)
    assert (n == said.n) is (at == "there")
    assert n <= said.n
    assert missed(station) == (frozenset() if ends else {subject})


@pytest.mark.parametrize(
    ("who", "why", "text", "ends"),
    [
        (KEEPER, "restored", "", True),
        (KEEPER, "restored", VOID, False),
        (KEEPER, "settled", "", False),
        (OTHER, "restored", "", False),
    ],
)
def test_only_a_keeper_who_brought_a_backup_back_began_a_line_that_ends_it(
    station: Station, who: str, why: str, text: str, *, ends: bool
) -> None:
    subject, _ = taken_out(station)
    n = begins_a_line(station.store(who), why)
    if text:
        by_hand(station.store(OTHER), text, n)
    assert missed(station) == (frozenset() if ends else {subject})


def test_a_restore_by_who_was_a_keeper_before_ends_nothing(station: Station) -> None:
    """She signs it under her list of then, by a program of her own."""
    subject, _ = taken_out(station)
    before, lists = station.store(KEEPER), tuple(station.rosters)
    station.sign({**PEOPLE, OTHER: Role.INTAKE, KEEPER: Role.INTAKE, MINE: Role.KEEPER})
    looked(station.store(MINE))
    before.audit._rosters._load = lambda number: lists[number - 1] if 0 < number <= len(lists) else None
    before.audit._rosters._known.clear()
    n = begins_a_line(before, "restored")
    (line,) = station.store(MINE).audit.lines(n, 1)
    assert station.store(MINE).audit.is_keepers(line)
    assert missed(station) == {subject}
