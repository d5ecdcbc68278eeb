"""Three files built again under new keys: what is taken along, left out, said to be damaged, and refused."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from nsintake import paths
from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.crypto.roster import NO_KEEPERS, Status
from nsintake.domain.record_kinds import RECORD_ID
from nsintake.domain.roles import Role
from nsintake.errors import EnvironmentFault, Refused
from nsintake.store import rebuild as rebuilding
from nsintake.store import wraps
from nsintake.store.check import verify_file
from nsintake.store.connection import PAGE_SIZE
from nsintake.store.drafts import Drafts
from nsintake.store.outbox import Outbox
from nsintake.store.owed import Entry
from nsintake.store.rebuild import Sources
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.signin import Account
from nsintake.store.told_of import links_told
from nsintake.store.wrap_lines import ask_who_opens, asks_who_opens
from nsintake.store.wrap_rule import TABLE as WRAP
from tests.store.building import (
    FILES,
    IDENTITY,
    LIAISON,
    bend,
    built,
    by_hand,
    keeper_ring,
    put,
    sources,
    under_new_keys,
)
from tests.store.station import PEOPLE, Note, Station

HERS, ANOTHERS = b"h" * 16, b"a" * 16
LETTER = "proposal"


@pytest.fixture
def new(station: Station, tmp_path: Path) -> Station:
    return under_new_keys(station, tmp_path / "new")


def text_of(store: SealedStore, table: str, record: bytes) -> str:
    return store.get(table, record, Note).text


def restrict(store: SealedStore, subject: bytes, *uids: str) -> None:
    with store.begin() as work:
        Drafts(store).reseal(work, subject, uids, verb="restrict")
        work.commit()


def test_everything_is_there_under_the_new_keys(station: Station, new: Station) -> None:
    identity, liaison = station.store("u-intake"), station.store("u-intake", LIAISON)
    case, task = put(identity, "case_file", HERS, "hers"), put(identity, "task", HERS, "more")
    told = put(liaison, "masked_record", ANOTHERS, "told", ANOTHERS)
    Drafts(identity).save(b"d" * 16, HERS, Note("typed"), owner="u-intake")
    officers = Drafts(station.store("u-liaison", LIAISON))
    officers.save(b"e" * 16, ANOTHERS, Note("typed there"), owner="u-liaison")
    owed = new_id()
    with identity.begin() as work:
        Outbox(identity, liaison).add_row(work, LETTER, owed, new_id(), Note("owed"), verb="released")
        Outbox(identity, liaison).add_note(work, "later", Note("noted"))
        work.commit()
    gone = put(identity, "case_file", ANOTHERS, "taken back")
    with identity.begin() as work:
        identity.remove(work, "case_file", gone, verb="removed")
        work.commit()
    before = {comp: station.store("u-keeper", comp).audit.lines(1, 500) for comp in (LIAISON, IDENTITY)}
    accounts = station.accounts()
    with accounts.database.begin() as work:
        accounts.add(work, Account("u-intake", "intake", b"blob", "intake", "active"))
        accounts.put_setting(work, "kept", b"as it is")
        work.commit()
    seen: list[tuple[int, int]] = []
    result = built(station, new, settings={"succession:2": b"s"}, progress=lambda *steps: seen.append(steps))
    assert result == rebuilding.Rebuilt(3 + 1, ())
    assert {path.name for path in new.folder.iterdir()} == {"accounts.db", "identity.db", "liaison.db"}
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]
    assert len(seen) > 8
    identity, liaison = new.store("u-intake"), new.store("u-intake", LIAISON)
    assert [text_of(identity, "case_file", case), text_of(identity, "task", task)] == ["hers", "more"]
    assert text_of(liaison, "masked_record", told) == "told"
    assert identity.find("case_file", gone, Note) is None
    assert Drafts(identity).load(b"d" * 16, Note).value == Note("typed")
    assert Drafts(liaison).load(b"e" * 16, Note).value == Note("typed there")
    outbox = Outbox(identity, liaison)
    assert [note.kind for note in outbox.notes()] == ["later"]
    assert outbox.deliver().written == 1
    assert text_of(liaison, LETTER, owed) == "owed"
    for store in (identity, liaison):
        assert store.audit.lines(1, 500)[: len(before[store.comp])] == before[store.comp]
        assert verify_file(store).sound
    views = identity.audit.views(limit=100)
    assert {view.details["said"] for view in views if "said" in view.details} == {"hers", "more", "taken back"}
    accounts = new.accounts()
    assert accounts.get("u-intake").blob == b"blob"
    assert [accounts.setting(key) for key in ("kept", "succession:2", "epoch")] == [b"as it is", b"s", b"2"]
    assert accounts.grants("u-intake", 2).keys() == {LIAISON, IDENTITY}
    assert accounts.newest_roster_number() == 2


def test_a_file_built_twice_is_sound_and_old_entries_open(station: Station, new: Station, tmp_path: Path) -> None:
    case = put(station.store("u-intake"), "case_file", HERS, "hers")
    built(station, new)
    put(new.store("u-intake"), "case_file", HERS, "hers again", case)
    newer = under_new_keys(new, tmp_path / "newer")
    assert built(new, newer).damaged == ()
    store = newer.store("u-intake")
    assert verify_file(store).sound
    assert text_of(store, "case_file", case) == "hers again"
    said = [view.details.get("said") for view in store.audit.views(limit=100)]
    assert {"hers", "hers again"} <= {*said}


def test_what_is_dropped_from_one_file_is_gone_from_that_file_alone(station: Station, new: Station) -> None:
    identity, liaison = station.store("u-intake"), station.store("u-intake", LIAISON)
    hers, kept = put(identity, "case_file", HERS, "hers"), put(identity, "case_file", ANOTHERS, "kept")
    told = put(liaison, "masked_record", HERS, "told", HERS)
    also = put(liaison, "masked_record", ANOTHERS, "dropped", ANOTHERS)
    for subject, draft in ((HERS, b"d" * 16), (ANOTHERS, b"e" * 16)):
        Drafts(identity).save(draft, subject, Note("typed"), owner="u-intake")
        Drafts(station.store("u-liaison", LIAISON)).save(draft, subject, Note("typed"), owner="u-liaison")
    with identity.begin() as work:
        for subject in (HERS, ANOTHERS):
            Outbox(identity, liaison).add_row(work, LETTER, new_id(), subject, Note("owed"), verb="released")
        work.commit()
    restrict(station.store("u-intake"), HERS, "u-intake")
    built(station, new, drop=frozenset({(IDENTITY, HERS), (LIAISON, ANOTHERS)}))
    identity, liaison = new.store("u-intake"), new.store("u-intake", LIAISON)
    assert identity.find("case_file", hers, Note) is None
    assert text_of(identity, "case_file", kept) == "kept"
    assert text_of(liaison, "masked_record", told) == "told"
    assert liaison.find("masked_record", also, Note) is None
    assert [draft.subject_id for draft in Drafts(identity).of("u-intake", Note)] == [ANOTHERS]
    assert [draft.subject_id for draft in Drafts(liaison).of("u-liaison", Note)] == [HERS]
    for store, subject in ((identity, HERS), (liaison, ANOTHERS)):
        assert store.deks.wrap_of(store.database.reader(), subject, 2) is None
        assert verify_file(store).sound
    assert Outbox(identity, liaison).pending() == 1
    assert identity.audit.newest(identity.database.reader(), "case_file", hers).hash == b""  # type: ignore[union-attr]
    assert identity.wraps.strays() == ()


DAMAGE = {
    "a row that does not open": "UPDATE case_file SET body = zeroblob(length(body)) WHERE record_id = ?",
    "a row that was taken away past the program": "DELETE FROM case_file WHERE record_id = ?",
}


@pytest.mark.parametrize("how", DAMAGE)
def test_what_is_damaged_stops_it_or_is_named_and_stays_damaged(station: Station, new: Station, how: str) -> None:
    store = station.store("u-intake")
    lost, kept = put(store, "case_file", HERS, "lost"), put(store, "case_file", HERS, "kept")
    by_hand(store, DAMAGE[how], lost)
    with pytest.raises(Refused, match="records_damaged"):
        built(station, new)
    assert not new.folder.exists()
    new.folder.mkdir()
    assert built(station, new, leave_damaged=True) == rebuilding.Rebuilt(2, (("case_file", lost),))
    again = new.store("u-intake")
    assert text_of(again, "case_file", kept) == "kept"
    assert verify_file(again).stray == (("case_file", lost),)


def test_a_row_that_nobody_stated_is_not_taken_along(station: Station, new: Station) -> None:
    store = station.store("u-intake")
    record, planted = put(store, "case_file", HERS, "hers"), new_id()
    rest = "subject_id, schema, epoch, row_version, body"
    text = f"INSERT INTO case_file SELECT ?, {rest} FROM case_file WHERE record_id = ?"
    by_hand(store, text, planted, record)
    assert built(station, new, leave_damaged=True).damaged == (("case_file", planted),)
    with pytest.raises(OpenError):
        new.store("u-intake").find("case_file", planted, Note)


def test_a_row_by_an_entry_that_does_not_count_is_damaged(station: Station, new: Station) -> None:
    store = station.store("u-intake")
    record = put(store, "case_file", HERS, "hers")
    by_hand(store, "UPDATE audit SET actor = 'u-liaison' WHERE record_id = ?", record)
    damaged = built(station, new, leave_damaged=True).damaged
    assert damaged == (("case_file", record),)


def test_what_only_an_entry_names_that_does_not_count_never_was(station: Station, new: Station) -> None:
    store = station.store("u-intake")
    record = put(store, "case_file", HERS, "hers")
    by_hand(store, "UPDATE audit SET actor = 'u-liaison' WHERE record_id = ?", record)
    by_hand(store, "DELETE FROM case_file")
    assert built(station, new).damaged == ()


def test_damaged_drafts_and_owed_rows_are_named_and_stop_nothing_else(station: Station, new: Station) -> None:
    identity, liaison = station.store("u-intake"), station.store("u-intake", LIAISON)
    for comp_store, draft in ((identity, b"d" * 16), (liaison, b"e" * 16)):
        Drafts(comp_store).save(draft, HERS, Note("typed"), owner="u-intake")
    by_hand(identity, "UPDATE draft SET body = zeroblob(length(body))")
    by_hand(liaison, "UPDATE page_draft SET body = zeroblob(length(body))")
    with identity.begin() as work:
        row = liaison.export_sealed("masked_record", HERS, HERS, Note("owed"), verb="released")
        owed = Outbox(identity, liaison).owed.add(work, Entry(row=replace(row, wrap=bytes(len(row.wrap)))))
        work.commit()
    damaged = built(station, new, leave_damaged=True).damaged
    assert damaged == (("draft", b"d" * 16), ("outbox", owed))


def test_a_key_of_the_log_that_does_not_open_is_named(station: Station, new: Station) -> None:
    store = station.store("u-intake")
    put(store, "case_file", HERS, "hers")
    by_hand(store, "UPDATE dek SET wrap = zeroblob(length(wrap)) WHERE subject_id = ?", wraps.AUDIT)
    assert ("dek", wraps.AUDIT) in built(station, new, leave_damaged=True).damaged


def test_a_key_that_does_not_open_is_not_replaced(station: Station, new: Station) -> None:
    store = station.store("u-intake")
    record = put(store, "case_file", HERS, "hers")
    by_hand(store, "UPDATE dek SET wrap = zeroblob(length(wrap)) WHERE subject_id = ?", HERS)
    assert built(station, new, leave_damaged=True).damaged == (("case_file", record),)
    again = new.store("u-intake")
    assert again.deks.wrap_of(again.database.reader(), HERS, 2) is None


def test_a_file_shut_to_the_keeper_is_left_behind_only_if_she_says_so(station: Station, new: Station) -> None:
    store = station.store("u-intake")
    record = put(store, "case_file", HERS, "hers")
    restrict(store, HERS, "u-intake", NO_KEEPERS)
    rest, planted = "subject_id, schema, epoch, row_version, body", b"\xff" * 16
    by_hand(store, f"INSERT INTO case_file SELECT ?, {rest} FROM case_file WHERE record_id = ?", planted, record)
    for asked in ({}, {"leave_damaged": True}):
        with pytest.raises(Refused, match="files_shut") as refusal:
            built(station, new, **asked)
        assert refusal.value.params == {"count": 1}
        new.folder.mkdir(exist_ok=True)
    with pytest.raises(Refused, match="records_damaged"):
        built(station, new, leave_shut=True)
    by_hand(station.store("u-intake"), "DELETE FROM case_file WHERE record_id = ?", planted)
    new.folder.mkdir()
    assert built(station, new, leave_shut=True).damaged == (("case_file", record),)
    again = new.store("u-intake")
    assert again.deks.wrap_of(again.database.reader(), HERS, 2) is None


def holders_after(station: Station, new: Station, **how: Any) -> tuple[str, ...] | None:
    built(station, new, **how)
    store = new.store("u-keeper")
    wrap = store.deks.wrap_of(store.database.reader(), HERS, 2)
    assert wrap is not None
    return wraps.Wraps.holders(wrap)


@pytest.mark.parametrize("named", [(), ("u-intake",), ("u-intake", "u-keeper", NO_KEEPERS)])
def test_a_restricted_key_stays_restricted_to_the_same_people(
    station: Station, new: Station, named: tuple[str, ...]
) -> None:
    put(station.store("u-intake"), "case_file", HERS, "hers")
    restrict(station.store("u-intake"), HERS, *named)
    assert holders_after(station, new) == tuple(sorted(named))
    assert new.store("u-keeper").wraps.strays() == ()
    assert not asks_who_opens(new.store("u-keeper").wraps, HERS)


def test_a_file_that_was_opened_to_all_again_stays_so(station: Station, new: Station) -> None:
    """The log says of its key that it was restricted once."""
    store = station.store("u-intake")
    put(store, "case_file", HERS, "hers")
    for holders in (("u-intake",), None):
        with store.begin() as work:
            Drafts(store).reseal(work, HERS, holders, verb="restrict")
            work.commit()
    assert holders_after(station, new) is None


def test_a_row_of_which_the_entry_was_changed_since_it_was_verified_is_not_carried_over(
    station: Station, new: Station
) -> None:
    record = put(station.store("u-intake"), "case_file", HERS, "hers")
    old = sources(station)
    assert verify_file(old.identity).sound
    by_hand(station.store("u-intake"), "UPDATE audit SET hash = zeroblob(32) WHERE record_id = ?", record)
    with pytest.raises(Refused, match="records_damaged"):
        rebuilding.rebuild(old, new.folder, keeper_ring(new), clock=station.clock)


def test_where_it_is_asked_who_else_opens_a_file_that_is_asked_again(station: Station, new: Station) -> None:
    put(station.store("u-intake"), "case_file", HERS, "hers")
    restrict(station.store("u-intake"), HERS)
    keeper = sources(station).identity
    with keeper.begin() as work:
        ask_who_opens(keeper.wraps, work, HERS)
        work.commit()
    assert holders_after(station, new) == ()
    assert asks_who_opens(new.store("u-keeper").wraps, HERS)


def test_nobody_is_named_who_left_or_whose_role_has_no_such_key(station: Station, tmp_path: Path) -> None:
    for uid in ("u-left", "u-off", "u-moved"):
        station.add_person(uid)
    added = dict.fromkeys(("u-left", "u-off", "u-moved"), Role.INTAKE)
    station.sign({**PEOPLE, **added})
    put(station.store("u-intake"), "case_file", HERS, "hers")
    restrict(station.store("u-intake"), HERS, "u-intake", *added)
    station.close()
    new = under_new_keys(station, tmp_path / "new")
    now = new.roster()
    changed: dict[str, dict[str, Any]] = {"u-off": {"status": Status.DISABLED}, "u-moved": {"role": Role.LIAISON}}
    entries = [replace(entry, **changed.get(entry.uid, {})) for entry in now.entries if entry.uid != "u-left"]
    new.rosters[-1] = station.root.sign_roster(replace(now, entries=tuple(entries)))
    assert holders_after(station, new) == ("u-intake",)


def wrapped(store: SealedStore, *uids: str) -> bytes:
    """Her key wrapped for these people, as somebody could do it who has the key of the file."""
    dek = store.deks.find(store.database.reader(), HERS, 1)
    return store.deks._proved(HERS, store.deks._keys.wrap_restricted(IDENTITY, HERS, uids, dek=dek), dek)


@pytest.mark.parametrize(
    ("was", "left"),
    [
        (None, None),
        (("u-intake",), ()),
        (("u-intake", "u-keeper", NO_KEEPERS), (NO_KEEPERS, "u-keeper")),
    ],
)
def test_whom_a_wrap_names_that_is_not_as_stated_nobody_believes(
    other: Station, new: Station, was: tuple[str, ...] | None, left: tuple[str, ...] | None
) -> None:
    station = other
    sources(station).identity.wraps.put_in_force()
    store = station.store("u-intake")
    put(store, "case_file", HERS, "hers")
    if was is not None:
        restrict(store, HERS, *was)
    fresh = station.store("u-intake")
    by_hand(fresh, "UPDATE dek SET wrap = ? WHERE subject_id = ? AND epoch = 1", wrapped(fresh, "u-other"), HERS)
    with pytest.raises(Refused, match="records_damaged"):
        built(station, new)
    new.folder.mkdir()
    assert holders_after(station, new, leave_damaged=True) == left
    assert asks_who_opens(new.store("u-keeper").wraps, HERS) is (left is not None)


def test_nor_whom_one_names_of_which_a_keeper_believed_nobody(other: Station, new: Station) -> None:
    """It opens to her, and nobody can say for whom else it is."""
    station = other
    store = station.store("u-intake")
    put(store, "case_file", HERS, "hers")
    restrict(store, HERS, "u-intake", "u-keeper", NO_KEEPERS)
    by_hand(store, "UPDATE audit SET sig = zeroblob(64) WHERE record_id = ? AND tbl = ?", HERS, WRAP)
    keeper = sources(station).identity
    with keeper.begin() as work:
        keeper.wraps.accept(work, HERS, lacks=True)
        work.commit()
    assert keeper.wraps.strays() == ()
    with pytest.raises(Refused, match="records_damaged"):
        built(station, new)
    new.folder.mkdir()
    assert holders_after(station, new, leave_damaged=True) == (NO_KEEPERS, "u-keeper")


@pytest.fixture
def other(station: Station) -> Station:
    """Somebody more who has the key of identity.db."""
    station.add_person("u-other")
    station.sign({**PEOPLE, "u-other": Role.INTAKE})
    return station


def test_a_restricted_wrap_in_place_of_a_key_of_liaison_is_damage(station: Station, new: Station) -> None:
    """What is owed about that subject goes under a key that is restricted to nobody."""
    identity, store = station.store("u-intake"), station.store("u-intake", LIAISON)
    put(store, "masked_record", HERS, "told", HERS)
    with identity.begin() as work:
        Outbox(identity, store).add_row(work, LETTER, new_id(), HERS, Note("owed"), verb="released")
        work.commit()
    shared, dek = store.deks._keys.new_restricted_dek(LIAISON, HERS, ("u-intake",))
    by_hand(store, "UPDATE dek SET wrap = ? WHERE subject_id = ?", store.deks._proved(HERS, shared, dek), HERS)
    assert built(station, new, leave_damaged=True).damaged == (("masked_record", HERS),)
    wrap = new.store("u-intake", LIAISON).deks.wrap_of(new.database("u-intake", LIAISON).reader(), HERS, 2)
    assert wrap is not None
    assert wraps.Wraps.holders(wrap) is None


def test_links_are_told_again_under_the_new_key(station: Station, new: Station, tmp_path: Path) -> None:
    store = station.store("u-intake")
    for at, subject in enumerate((HERS, ANOTHERS, HERS)):
        with store.begin() as work:
            details = {RECORD_ID: f"{at}" * 32}
            store.put(work, "case_link", new_id(), subject, Note(), verb="link", details=details)
            work.commit()
    before = sorted(links_told(store), key=repr)
    built(station, new)
    again = new.store("u-intake")
    assert sorted(links_told(again), key=repr) == before
    assert told_again(again) == {HERS: 2, ANOTHERS: 1}


def told_again(store: SealedStore) -> dict[bytes, int]:
    """How often it was told again where a file leads, by file."""
    rows = store.database.reader().execute("SELECT record_id, count(*) FROM audit WHERE tbl = 'led' GROUP BY 1")
    return {bytes(subject): count for subject, count in rows.fetchall()}


def test_what_a_file_says_that_has_no_rows_any_more_opens_afterwards(station: Station, new: Station) -> None:
    store = station.store("u-intake")
    record = put(store, "case_file", HERS, "said of what is gone")
    with store.begin() as work:
        store.remove(work, "case_file", record, verb="removed")
        work.commit()
    built(station, new)
    again = new.store("u-intake")
    assert "said of what is gone" in [view.details.get("said") for view in again.audit.views(limit=50)]
    assert again.deks.has(again.database.reader(), HERS)


def after(times: int) -> Callable[[], bool]:
    """Says stop once it was asked that often."""
    asked = iter(range(times))
    return lambda: next(asked, None) is None


def test_it_can_be_stopped_until_its_last_step(station: Station, new: Station) -> None:
    put(station.store("u-intake"), "case_file", HERS, "hers")
    put(station.store("u-intake", LIAISON), "masked_record", HERS, "told", HERS)
    steps: list[tuple[int, int]] = []
    built(station, new, progress=lambda *step: steps.append(step))
    for path in new.folder.iterdir():
        path.unlink()
    for limit in (0, len(steps) // 2, len(steps) - 1):
        with pytest.raises(Refused, match="stopped"):
            built(station, new, stop=after(limit))
        assert not new.folder.exists()
        new.folder.mkdir()
    built(station, new, stop=after(len(steps)))


def torn(comp: Compartment, table: str) -> Callable[[Sources], None]:
    """A ``settle`` that leaves a page of a table that does not open."""

    def tear(made: Sources) -> None:
        database = made.store(comp).database
        database.checkpoint()
        (page,) = database.reader().execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        with database.path.open("r+b") as file:
            file.seek((page - 1) * PAGE_SIZE + 100)
            file.write(bytes(64))

    return tear


NOT_AS_WRITTEN = {
    "a page that is not read otherwise": torn(IDENTITY, "ix_audit_told"),
    "an entry that is another": bend(IDENTITY, "UPDATE audit SET sig = zeroblob(length(sig)) WHERE n = 1"),
    "an entry that is gone": bend(LIAISON, "DELETE FROM audit WHERE n = 1"),
    "a line of the checkpoint that is another": bend(IDENTITY, "UPDATE checkpoint SET version = version + 1"),
    "a line of the checkpoint that nobody signed": bend(
        IDENTITY,
        "INSERT INTO checkpoint SELECT CASE WHEN bucket = 0 THEN 1 ELSE bucket - 1 END, 'card', zeroblob(16), "
        "version, hash FROM checkpoint LIMIT 1",
    ),
    "a row that does not open": bend(IDENTITY, "UPDATE case_file SET body = zeroblob(length(body))"),
    "a row that is gone": bend(IDENTITY, "DELETE FROM case_file"),
    "a row that nobody stated": bend(
        IDENTITY,
        "INSERT INTO card SELECT record_id, subject_id, schema, epoch, row_version, body FROM case_file",
    ),
}


@pytest.mark.parametrize("how", NOT_AS_WRITTEN)
def test_what_does_not_read_back_is_refused(station: Station, new: Station, how: str) -> None:
    put(station.store("u-intake"), "case_file", HERS, "hers")
    put(station.store("u-intake", LIAISON), "masked_record", HERS, "told", HERS)
    with pytest.raises(EnvironmentFault, match="file_corrupt"):
        built(station, new, settle=NOT_AS_WRITTEN[how])
    assert not new.folder.exists()


@pytest.mark.parametrize(
    ("raised", "free", "said"),
    [
        (EnvironmentFault("file_corrupt", file="x"), paths.LEAST_FREE - 1, "folder_full"),
        (EnvironmentFault("file_corrupt", file="x"), paths.LEAST_FREE, "file_corrupt"),
        (Refused("stopped"), paths.LEAST_FREE - 1, "stopped"),
    ],
)
def test_a_fault_where_the_disk_is_full_says_so(
    station: Station, new: Station, monkeypatch: pytest.MonkeyPatch, raised: Exception, free: int, said: str
) -> None:
    seen: list[Sources] = []

    def fail(made: Sources) -> None:
        seen.append(made)
        monkeypatch.setattr(paths, "free_bytes", lambda _folder: free)
        raise raised

    with pytest.raises(type(raised), match=said):
        built(station, new, settle=fail)
    assert not new.folder.exists()
    assert not [connection for comp in FILES for connection in seen[0].store(comp).database._readers]


def test_it_does_not_begin_where_the_new_files_do_not_fit(
    station: Station, new: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "free_bytes", lambda _folder: paths.LEAST_FREE)
    with pytest.raises(EnvironmentFault, match="folder_full"):
        built(station, new)
    assert not new.folder.exists()


@pytest.mark.parametrize(("short", "fits"), [(0, True), (1, False)])
def test_they_fit_with_a_quarter_more_and_some_room_beside(
    station: Station, new: Station, monkeypatch: pytest.MonkeyPatch, short: int, fits: bool
) -> None:
    old = sources(station)
    size = sum(path.stat().st_size for path in station.folder.glob("*.db*"))
    monkeypatch.setattr(paths, "free_bytes", lambda _folder: size + size // 4 + paths.LEAST_FREE - short)
    with contextlib.nullcontext() if fits else pytest.raises(EnvironmentFault, match="folder_full"):
        rebuilding._need_room(old, new.folder)


def test_the_new_files_are_on_the_disk_before_it_ends(
    station: Station, new: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: dict[int, int] = {}
    fsync = os.fsync

    def noted(handle: int) -> None:
        fsync(handle)
        synced[os.fstat(handle).st_ino] = handle

    monkeypatch.setattr(os, "fsync", noted)
    built(station, new, settle=lambda _made: synced.clear())
    places = [new.folder, *(new.folder / name for name in ("accounts.db", "liaison.db", "identity.db"))]
    assert {path.stat().st_ino for path in places} <= synced.keys()
    for path in places[1:]:
        with pytest.raises(OSError, match="descriptor"):
            os.fstat(synced[path.stat().st_ino])


def test_a_row_that_its_table_does_not_allow_is_left_behind(station: Station, new: Station) -> None:
    """Written past the program into a table that was made otherwise."""
    old = sources(station)
    store = old.accounts_store
    by_hand(store, "ALTER TABLE setting RENAME TO old_setting")
    by_hand(store, "CREATE TABLE setting (key TEXT, value BLOB)")
    by_hand(store, "INSERT INTO setting VALUES ('kept', x'01'), (NULL, x'02'), ('lost', NULL)")
    built(station, new)
    accounts = new.accounts()
    assert accounts.setting("kept") == b"\x01"
    assert accounts.settings("") == {"kept": b"\x01", "epoch": b"2"}


def test_indexes_that_lack_rows_are_made_again_before_anything_is_read(station: Station, new: Station) -> None:
    store = station.store("u-intake")
    record = put(store, "case_file", HERS, "hers")
    by_hand(store, "DROP INDEX ix_audit_record")
    words = "ON audit (record_id, tbl, n) WHERE version > 0"
    by_hand(store, f"CREATE INDEX ix_audit_record {words} AND n < 0")
    (version,) = store.database.reader().execute("PRAGMA schema_version").fetchone()
    by_hand(store, "PRAGMA writable_schema = ON")
    by_hand(
        store,
        "UPDATE sqlite_master SET sql = ? WHERE name = 'ix_audit_record'",
        f"CREATE INDEX ix_audit_record {words}",
    )
    by_hand(store, f"PRAGMA schema_version = {version + 1}")
    by_hand(store, "PRAGMA writable_schema = RESET")
    assert built(station, new).damaged == ()
    assert text_of(new.store("u-intake"), "case_file", record) == "hers"


def test_what_was_opened_of_the_old_files_is_closed(station: Station) -> None:
    old = sources(station)
    assert all(old.store(comp).database._readers for comp in FILES)
    old.close()
    assert not [reader for comp in FILES for reader in old.store(comp).database._readers]
