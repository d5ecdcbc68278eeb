"""What this account remembers of each file: lower bounds that a chain must agree with, findings, what was verified."""

from __future__ import annotations

import threading
from hashlib import sha256
from pathlib import Path

import pytest

from nsintake import paths
from nsintake.crypto import os_keyring
from nsintake.crypto.envelope import tlv
from nsintake.store import anchors as anchors_module
from nsintake.store.anchors import (
    Anchor,
    Anchors,
    IntegrityFinding,
    anchor_of,
    continue_line,
    item_name,
    line_began,
    line_of,
)
from nsintake.store.audit_lines import Mark
from nsintake.store.settled import CONTINUED, NO_RECORD
from tests.crypto import fake_backends
from tests.store.station import Station

ORG = "office"
FIRST = "nsintake anchors 1\n"
LOW, HIGH = Anchor("identity.db", 0, 5, b"\x01" * 32), Anchor("identity.db", 0, 9, b"\x02" * 32)
LATER = Anchor("identity.db", 1, 3, b"\x03" * 32)
OTHER = Anchor("liaison.db", 0, 4, b"\x04" * 32)
FOUND = IntegrityFinding("identity.db", "rolled_back", 2, 58)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NSINTAKE_STATE", str(tmp_path / "state"))
    return tmp_path / "state"


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """A keyring that keeps what it is given; what is in it."""
    monkeypatch.setattr(os_keyring, "backends_for", lambda platform: (fake_backends.name("Memory"),))
    fake_backends.Memory.items.clear()
    return fake_backends.Memory.items


def kept(folder: Path, *lines: str, first: str = FIRST) -> Anchors:
    """What is remembered where the state file says that."""
    folder.mkdir(exist_ok=True)
    (folder / f"anchors-{ORG}").write_text(first + "".join(f"{line}\n" for line in lines), "ascii")
    return Anchors(ORG, in_keyring=False)


def in_ring(ring: dict[tuple[str, str], str], text: bytes) -> Anchors:
    """The same where the keyring says it, once it has answered."""
    ring[os_keyring.SERVICE, item_name(ORG)] = text.hex()
    remembered = Anchors(ORG, in_keyring=True)
    remembered.reading.join()
    return remembered


def test_a_line_that_is_none_is_said_and_the_others_are_taken(folder: Path) -> None:
    remembered = kept(folder, "nonsense", LOW.text(), FOUND.text())
    assert remembered.unreadable
    assert remembered.carried() == {LOW.file: LOW.text()}
    assert list(remembered.found.values()) == [FOUND]
    assert Anchor.parse("nonsense") is None
    assert IntegrityFinding.parse("nonsense") is None
    assert not kept(folder, LOW.text()).unreadable


def test_of_a_file_with_another_first_line_nothing_is_taken(folder: Path) -> None:
    remembered = kept(folder, LOW.text(), first="nsintake anchors 2\n")
    assert remembered.unreadable
    assert remembered.carried() == {}


def test_a_file_that_is_no_text_is_said(folder: Path) -> None:
    folder.mkdir()
    (folder / f"anchors-{ORG}").write_bytes(b"\xff\xfe")
    assert Anchors(ORG, in_keyring=False).unreadable


def test_a_state_file_that_is_no_file_is_said(folder: Path) -> None:
    (folder / f"anchors-{ORG}").mkdir(parents=True)
    assert Anchors(ORG, in_keyring=False).unreadable


def test_nothing_remembered_is_sound() -> None:
    remembered = Anchors(ORG, in_keyring=False)
    assert not remembered.unreadable
    assert remembered.text() == FIRST
    assert remembered.highest_line("identity.db") == 0


def test_what_the_launcher_carried_is_taken_and_said_where_it_is_none() -> None:
    assert Anchors(ORG, in_keyring=False, carried={"identity.db": HIGH.text()}).carried() == {HIGH.file: HIGH.text()}
    assert Anchors(ORG, in_keyring=False, carried={"identity.db": "nonsense"}).unreadable


def test_the_highest_anchor_of_each_file_is_carried(folder: Path) -> None:
    remembered = kept(folder, LATER.text(), HIGH.text(), LOW.text(), OTHER.text())
    assert remembered.carried() == {LATER.file: LATER.text(), OTHER.file: OTHER.text()}


def test_an_entry_whose_head_is_no_hash_takes_nothing_of_what_was_known_away(folder: Path) -> None:
    remembered = kept(folder, HIGH.text())
    for head in (b"", b"\x06" * 31, b"\x06" * 33):
        remembered.raise_to(Anchor(HIGH.file, 0, 12, head))
        remembered.add(Anchor(HIGH.file, 0, 12, head))
    assert remembered.text() == f"{FIRST}{HIGH.text()}\n"


def test_an_anchor_that_is_told_twice_is_kept_once(folder: Path) -> None:
    assert kept(folder, LOW.text(), LOW.text()).text() == f"{FIRST}{LOW.text()}\n"


def test_the_highest_line_is_that_of_an_anchor_or_a_finding_of_this_file(folder: Path) -> None:
    remembered = kept(folder, LOW.text(), FOUND.text(), Anchor("liaison.db", 7, 1, b"\x05" * 32).text())
    assert remembered.highest_line("identity.db") == 2
    assert remembered.highest_line("liaison.db") == 7
    assert remembered.highest_line("accounts.db") == 0


def test_a_lower_bound_replaces_those_it_implies_and_no_higher_one(folder: Path) -> None:
    remembered = kept(folder, LOW.text(), OTHER.text())
    remembered.raise_to(HIGH)
    assert remembered.text() == f"{FIRST}{HIGH.text()}\n{OTHER.text()}\n"
    remembered.raise_to(LOW)
    assert remembered.carried()[HIGH.file] == HIGH.text()
    same = Anchor(HIGH.file, HIGH.line, HIGH.number, b"\x06" * 32)
    remembered.raise_to(same)
    assert remembered.carried()[HIGH.file] == same.text()
    remembered.raise_to(LATER)
    assert remembered.carried()[LATER.file] == LATER.text()


def test_what_a_keeper_settled_is_all_that_is_held_to(folder: Path) -> None:
    remembered = kept(folder, HIGH.text())
    remembered.raise_verified(HIGH.file, 0, Mark(9, HIGH.head, b"\x5c" * 32))
    remembered.hold_to(LOW)
    assert remembered.carried() == {LOW.file: LOW.text()}
    assert remembered.verified(LOW.file, 0).number == 0
    remembered.hold_to(LOW)  # nothing was verified: that is no fault


def test_what_another_session_wrote_is_taken_but_nothing_that_was_given_up(folder: Path) -> None:
    remembered = kept(folder, HIGH.text())
    remembered.hold_to(LOW)
    (folder / f"anchors-{ORG}").write_text(f"{FIRST}{HIGH.text()}\nnonsense\n{OTHER.text()}\n", "ascii")
    remembered.take_others()
    assert remembered.carried() == {LOW.file: LOW.text(), OTHER.file: OTHER.text()}
    assert not remembered.unreadable


def test_what_is_remembered_besides_replaces_nothing_and_once_given_up_is_not_another_sessions(folder: Path) -> None:
    remembered = kept(folder, HIGH.text())
    remembered.add(LOW)
    assert remembered.text() == f"{FIRST}{HIGH.text()}\n{LOW.text()}\n"
    remembered.hold_to(HIGH)
    (folder / f"anchors-{ORG}").write_text(f"{FIRST}{LOW.text()}\n", "ascii")
    remembered.take_others()
    assert remembered.text() == f"{FIRST}{HIGH.text()}\n"


def test_what_was_raised_past_or_replaced_is_not_taken_for_another_sessions(folder: Path) -> None:
    remembered = kept(folder)
    remembered.hold_to(HIGH)
    remembered.hold_to(LOW)
    remembered.raise_to(OTHER)
    remembered.hold_to(Anchor(OTHER.file, 0, 1, b"\x07" * 32))
    (folder / f"anchors-{ORG}").write_text(f"{FIRST}{HIGH.text()}\n{OTHER.text()}\n", "ascii")
    remembered.take_others()
    assert remembered.carried() == {LOW.file: LOW.text(), OTHER.file: Anchor(OTHER.file, 0, 1, b"\x07" * 32).text()}


def test_a_state_file_gone_or_damaged_meanwhile_stops_nothing(folder: Path) -> None:
    remembered = kept(folder, LOW.text())
    (folder / f"anchors-{ORG}").write_bytes(b"\xff\n\xff")
    remembered.take_others()
    (folder / f"anchors-{ORG}").unlink()
    remembered.take_others()
    (folder / f"anchors-{ORG}").mkdir()
    remembered.take_others()
    assert remembered.carried() == {LOW.file: LOW.text()}


def test_verified_is_kept_only_as_a_higher_mark_with_its_signatures() -> None:
    remembered, nothing = Anchors(ORG, in_keyring=False), Mark(0, b"", b"")
    assert remembered.verified("identity.db", 0) == nothing
    low, high = Mark(5, b"\x01" * 32, b"\x5c" * 32), Mark(9, b"\x02" * 32, b"\x5d" * 32)
    remembered.raise_verified("identity.db", 1, Mark(5, b"\x01" * 32, b""))
    assert remembered.verified("identity.db", 1) == nothing
    remembered.raise_verified("identity.db", 1, high)
    remembered.raise_verified("identity.db", 1, low)
    assert remembered.verified("identity.db", 1) == high
    assert remembered.verified("identity.db", 0) == nothing
    again = Mark(9, b"\x02" * 32, b"\x5e" * 32)
    remembered.raise_verified("identity.db", 1, again)
    assert remembered.verified("identity.db", 1) == again
    remembered.raise_verified("identity.db", 0, Mark(20, b"\x03" * 32, b"\x5c" * 32))
    assert remembered.verified("identity.db", 1) == again
    remembered.raise_verified("identity.db", 2, low)
    assert remembered.verified("identity.db", 2) == low


def test_a_finding_stays_as_it_was_found_until_its_file_is_settled() -> None:
    remembered = Anchors(ORG, in_keyring=False)
    elsewhere = IntegrityFinding("liaison.db", "rolled_back", 0, 1)
    remembered.keep_found([FOUND, elsewhere])
    remembered.keep_found([IntegrityFinding(FOUND.file, FOUND.kind, 3, 99)])
    assert list(remembered.found.values()) == [FOUND, elsewhere]
    remembered.forget_found(FOUND.file)
    assert list(remembered.found.values()) == [elsewhere]


def test_the_newest_twenty_anchors_of_a_file_are_written(folder: Path) -> None:
    many = [Anchor("identity.db", 0, number, bytes([number]) * 32) for number in range(1, 23)]
    remembered = kept(folder, *(anchor.text() for anchor in many))
    assert remembered.text().splitlines()[1:] == [anchor.text() for anchor in many[2:]]


def test_writing_takes_what_others_wrote_with_it(folder: Path) -> None:
    remembered = Anchors(ORG, in_keyring=False)
    remembered.raise_to(LOW)
    folder.mkdir()
    remembered.path.write_text(f"{FIRST}{OTHER.text()}\n", "ascii")
    assert remembered.write_state()
    assert remembered.path.read_text("ascii") == f"{FIRST}{LOW.text()}\n{OTHER.text()}\n"


def test_the_state_folder_is_made_for_this_account_alone(folder: Path) -> None:
    assert Anchors(ORG, in_keyring=False).write_state()
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_disk_that_refuses_stops_nothing_and_is_said(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    remembered = Anchors(ORG, in_keyring=False)
    assert not remembered.write_state()


def test_what_is_on_the_disk_already_is_not_written_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered = Anchors(ORG, in_keyring=False)
    remembered.raise_to(LOW)
    assert remembered.write_state()
    before = remembered.path.stat().st_ino  # every write puts another file in its place
    assert remembered.write_state()
    assert remembered.path.stat().st_ino == before
    remembered.path.write_text(FIRST, "ascii")
    assert remembered.write_state()
    assert remembered.path.read_text("ascii") == remembered.text()
    assert remembered.path.stat().st_ino != before

    def refuse(folder: Path) -> None:
        raise OSError(5, folder)

    remembered.raise_to(HIGH)
    with monkeypatch.context() as disk:
        disk.setattr(paths, "sync_folder", refuse)
        assert not remembered.write_state()
        assert not remembered.write_state()
    before = remembered.path.stat().st_ino
    assert remembered.write_state()
    assert remembered.path.stat().st_ino != before


def write_and_wait(remembered: Anchors) -> None:
    remembered.write_soon()
    for thread in threading.enumerate():
        if thread.name == "anchors":
            thread.join()


def test_state_file_and_keyring_are_written(folder: Path, ring: dict[tuple[str, str], str]) -> None:
    remembered = in_ring(ring, f"{FIRST}{OTHER.text()}\n".encode())
    assert remembered.carried() == {OTHER.file: OTHER.text()}
    remembered.raise_to(LOW)
    write_and_wait(remembered)
    assert remembered.path.read_text("ascii") == remembered.text()
    assert bytes.fromhex(ring[os_keyring.SERVICE, item_name(ORG)]).decode() == remembered.text()
    remembered.raise_to(HIGH)
    write_and_wait(remembered)
    assert HIGH.text() in remembered.path.read_text("ascii")


def test_without_a_keyring_only_the_state_file_is_written(ring: dict[tuple[str, str], str]) -> None:
    remembered = Anchors(ORG, in_keyring=False)
    remembered.raise_to(LOW)
    write_and_wait(remembered)
    assert remembered.path.read_text("ascii") == remembered.text()
    assert ring == {}


def test_without_a_keyring_nothing_is_read_from_it(ring: dict[tuple[str, str], str]) -> None:
    ring[os_keyring.SERVICE, item_name(ORG)] = f"{FIRST}{LOW.text()}\n".encode().hex()
    remembered = Anchors(ORG, in_keyring=False)
    for thread in threading.enumerate():
        if thread.name == "anchors":
            thread.join()
    assert remembered.carried() == {}


def test_the_item_in_the_keyring_is_named_for_the_office_and_tells_nothing() -> None:
    assert item_name(ORG) == sha256(tlv("anchors", ORG)).hexdigest()[:32]


def test_how_far_a_file_was_verified_is_kept_with_the_signatures_and_not_without(folder: Path) -> None:
    remembered = kept(folder, f"verified {HIGH.text()} {'5c' * 32}", f"verified {OTHER.text()}")
    assert not remembered.unreadable
    assert remembered.verified(HIGH.file, 0) == Mark(HIGH.number, HIGH.head, b"\x5c" * 32)
    assert remembered.verified(OTHER.file, 0).number == 0
    assert remembered.carried() == {}
    assert remembered.text() == f"{FIRST}verified {HIGH.text()} {'5c' * 32}\n"


def test_a_keyring_that_said_nothing_is_not_written_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os_keyring, "backends_for", lambda platform: (fake_backends.name("Shut"),))
    fake_backends.Memory.items.clear()
    arrived: list[None] = []
    remembered = Anchors(ORG, in_keyring=True, arrived=lambda: arrived.append(None))
    remembered.reading.join()
    write_and_wait(remembered)
    assert (fake_backends.Memory.items, arrived) == ({}, [])


def test_a_keyring_that_refuses_what_it_is_given_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os_keyring, "backends_for", lambda platform: (fake_backends.name("Locked"),))
    fake_backends.Memory.items.clear()
    remembered = Anchors(ORG, in_keyring=True)
    remembered.reading.join()
    remembered.raise_to(LOW)
    write_and_wait(remembered)
    assert remembered.path.read_text("ascii") == remembered.text()
    write_and_wait(remembered)


def test_a_keyring_that_keeps_no_anchors_is_said_and_heard(ring: dict[tuple[str, str], str]) -> None:
    for kept_there in (b"\xff", FIRST.encode() + b"nonsense\n"):
        assert in_ring(ring, kept_there).unreadable
    ring.clear()
    arrived: list[None] = []
    remembered = Anchors(ORG, in_keyring=True, arrived=lambda: arrived.append(None))
    remembered.reading.join()
    assert (remembered.unreadable, arrived) == (False, [None])


def test_what_is_to_be_written_while_the_keyring_is_slow_waits_for_it(
    ring: dict[tuple[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    remembered, put = in_ring(ring, FIRST.encode()), os_keyring.put
    began, goes_on, writing = threading.Event(), threading.Event(), list[int]()

    def slowly(name: str, value: str) -> None:
        began.set()
        assert goes_on.wait(30)
        writing.append(sum(thread.name == "anchors" for thread in threading.enumerate()))
        put(name, value)

    monkeypatch.setattr(os_keyring, "put", slowly)
    remembered.raise_to(LOW)
    remembered.write_soon()
    assert began.wait(30)
    remembered.raise_to(HIGH)
    remembered.write_soon()
    goes_on.set()
    for thread in threading.enumerate():
        if thread.name == "anchors":
            thread.join()
    assert writing == [1, 1], "or what is older could be written last"
    assert HIGH.text() in bytes.fromhex(ring[os_keyring.SERVICE, item_name(ORG)]).decode()


def test_a_chain_agrees_with_what_it_has_and_with_what_is_of_an_earlier_line(station: Station, folder: Path) -> None:
    keeper = station.store("u-keeper")
    with keeper.begin() as work:
        keeper.audit.append(work, "view")
        work.commit()
    chain, name = keeper.audit, keeper.audit.name
    first = anchor_of(chain)
    assert (first.file, first.line, first.head) == (name, 0, chain.head().hash)
    assert (line_of(chain), line_began(chain)) == (0, 0)
    wrong = Anchor(name, 0, first.number, b"\x09" * 32)
    ahead = Anchor(name, 1, first.number, first.head)
    assert kept(folder, first.text()).broken_by(chain) is None
    assert kept(folder).broken_by(chain) is None
    assert kept(folder, wrong.text()).broken_by(chain) == wrong
    assert kept(folder, wrong.text(), ahead.text(), first.text()).broken_by(chain) == ahead
    with keeper.begin() as work:
        number = continue_line(keeper, work, why="settled")
        work.commit()
    assert number == 1
    assert (line_of(chain), line_began(chain)) == (1, chain.head().number)
    assert kept(folder, wrong.text()).broken_by(chain) is None
    assert kept(folder, ahead.text(), anchor_of(chain).text()).broken_by(chain) is None
    further = Anchor(name, 2, first.number, first.head)
    assert kept(folder, further.text()).broken_by(chain) == further


def test_a_new_line_is_above_what_is_known_from_elsewhere_but_not_above_what_was_written_by_hand(
    station: Station,
) -> None:
    keeper, most = station.store("u-keeper"), anchors_module._LINES_AHEAD
    before = keeper.audit.head()
    with keeper.begin() as work:
        continue_line(keeper, work, why="settled")
        work.commit()
    said = keeper.audit.keepers_word(CONTINUED, NO_RECORD)
    state = tlv("continued", "practice", "identity", 1, before.number, before.hash)
    assert said == (1, sha256(state).digest())
    lines = []
    for above in (4, 2, 10**9):
        with keeper.begin() as work:
            lines.append(continue_line(keeper, work, why="restored", details={"count": 7}, above=above))
            work.commit()
    assert lines == [5, 6, 6 + most + 1]
    view = next(iter(keeper.audit.views(limit=1)))
    assert view.details == {"why": "restored", "count": 7}
