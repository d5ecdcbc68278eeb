"""Data keys are kept while the session lives, within bounds, and never outlive their destruction."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, tlv
from nsintake.crypto.keys import KeyRing
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.kept_index import part_of
from nsintake.errors import Refused
from nsintake.store import log_keys, restricted_wraps, wraps
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.shut_keys import is_shut_with, shut_here
from nsintake.store.unit_of_work import UnitOfWork
from nsintake.store.wraps import NotHers, Wraps, opens_here, put_right, read_once
from tests.services.refusals import refused
from tests.store.station import Note, Station
from tests.store.test_wrap_lines import accept, keeper_of


def test_more_women_than_are_kept_open_all_the_same(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wraps, "_KEPT", 3)
    store, ids = station.store("u-intake"), [new_id() for _ in range(8)]
    with store.begin() as work:
        for record in ids:
            store.put(work, "case_file", record, new_id(), Note(), verb="saved")
        work.commit()
    kept = set[int]()
    for record in ids * 2:
        assert store.get("case_file", record, Note) == Note()
        kept.add(len(store.deks._open))
    assert max(kept) == 3


def test_a_destroyed_key_is_forgotten_too(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        store.put(work, "case_file", record, subject, Note(), verb="saved")
        work.commit()
    store.get("case_file", record, Note)
    assert (subject, 1) in store.deks._open
    with store.begin() as work:
        store.shred(work, subject, verb="shredded")
        work.commit()
    assert (subject, 1) not in store.deks._open
    with pytest.raises(OpenError):
        store.deks.find(store.database.reader(), subject, 1)


def test_a_wrap_is_read_once_for_what_is_read_as_of_one_moment(station: Station) -> None:
    store, other = station.store("u-intake"), new_id()
    with store.begin() as work:
        store.put(work, "case_file", subject := new_id(), subject, Note(), verb="saved")
        work.commit()
    cursor, deks = store.database.reader(), store.deks
    wrap = deks.wrap_of(cursor, subject, 1)
    with read_once(deks, {(other, 1): b"read before"}):
        assert deks.wrap_of(cursor, other, 1) == b"read before"
        assert deks.wrap_of(cursor, subject, 1) == wrap
        cursor.execute("DELETE FROM dek WHERE subject_id = ?", (subject,))
        assert [deks.wrap_of(cursor, subject, epoch) for epoch in (1, 2)] == [wrap, None]
    assert [deks.wrap_of(cursor, key, 1) for key in (subject, other)] == [None, None]
    with read_once(deks):
        assert deks.wrap_of(cursor, subject, 1) is None
        cursor.execute("INSERT INTO dek (subject_id, epoch, wrap) VALUES (?, 1, ?)", (subject, wrap))
        assert deks.wrap_of(cursor, subject, 1) is None, "nor is what is not there looked for again"


@pytest.mark.parametrize(
    ("comp", "name", "by_all"),
    [
        (Compartment.ACCOUNTS, wraps.AUDIT, True),
        (Compartment.LIAISON, wraps.AUDIT, False),
        (Compartment.IDENTITY, wraps.AUDIT, False),
        (Compartment.IDENTITY, wraps.OUTBOX, True),
    ],
)
def test_where_the_key_of_a_file_opens_nothing_another_is_made_by_all_or_by_who_settles(
    station: Station, comp: Compartment, name: bytes, *, by_all: bool
) -> None:
    first = station.store("u-keeper", comp)
    with first.begin() as work:
        lost = first.deks.of_file(work, name)
        work.commit()
    garble = "UPDATE dek SET wrap = zeroblob(length(wrap)) WHERE subject_id = ?"
    first.database.reader().execute(garble, (name,))
    store = station.store("u-keeper", comp)
    with store.begin() as work:
        if by_all:
            made = store.deks.of_file(work, name)
        else:
            with pytest.raises(OpenError):
                store.deks.of_file(work, name)
            made = put_right(store.deks, work, name)
        work.commit()
    assert not made.same_as(lost)
    for again in (store, station.store("u-keeper", comp)):
        with again.begin() as work:
            assert put_right(again.deks, work, name).same_as(made)
            assert again.deks.of_file(work, name).same_as(made)
    with first.begin() as work:
        assert put_right(first.deks, work, name).same_as(lost), "it still knows the one that was there"
        work.commit()
    with station.store("u-keeper", comp).begin() as work:
        assert put_right(station.store("u-keeper", comp).deks, work, name).same_as(lost)


def test_whoever_knows_the_key_of_a_file_puts_it_back(station: Station) -> None:
    store = station.store("u-keeper")
    with store.begin() as work:
        known = store.deks.of_file(work, wraps.AUDIT)
        work.commit()
    store.database.reader().execute("UPDATE dek SET wrap = zeroblob(4) WHERE subject_id = ?", (wraps.AUDIT,))
    with store.begin() as work:
        assert put_right(store.deks, work, wraps.AUDIT).same_as(known)
        work.commit()
    with station.store("u-intake").begin() as work:
        assert put_right(station.store("u-intake").deks, work, wraps.AUDIT).same_as(known)


def test_a_key_made_in_a_transaction_that_was_rolled_back_is_not_used_again(station: Station) -> None:
    store, record, subject = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        for text in ("a", "b"):
            store.put(work, "case_file", record, subject, Note(text), verb="saved")
            store.get("case_file", record, Note)
    with store.begin() as work:
        store.put(work, "case_file", record, subject, Note("c"), verb="saved")
        work.commit()
    fresh = station.store("u-keeper")
    assert fresh.get("case_file", record, Note).text == "c"
    assert [view.verb for view in fresh.audit.views()] == ["saved", "roster"]


def test_only_keys_of_the_file_itself_open_from_before_the_keys_were_changed(station: Station) -> None:
    for comp, subject, opens in (
        (Compartment.IDENTITY, new_id(), False),
        (Compartment.IDENTITY, wraps.AUDIT, True),
        (Compartment.IDENTITY, wraps.OUTBOX, True),
        (Compartment.LIAISON, new_id(), True),
    ):
        store = station.store("u-intake", comp)
        _, dek = store.deks.make(subject)
        wrap = station.keyring("u-intake").wrap_dek(comp, subject, dek, epoch=2)
        if opens:
            assert store.deks.opened(subject, 2, wrap).same_as(dek)
        else:
            with pytest.raises(OpenError):
                store.deks.opened(subject, 2, wrap)


def test_a_wrap_that_names_people_is_damage_in_place_of_any_key_but_a_womans(station: Station) -> None:
    store = station.store("u-intake")
    for subject in (new_id(), wraps.AUDIT, wraps.OUTBOX):
        wrap, dek = store.deks.make(subject, {"u-intake"})
        if subject in {wraps.AUDIT, wraps.OUTBOX}:
            with pytest.raises(OpenError):
                store.deks.opened(subject, 1, wrap)
        else:
            assert store.deks.opened(subject, 1, wrap).same_as(dek)
    officer, subject = station.store("u-intake", Compartment.LIAISON), new_id()
    wrap, _ = officer.deks.make(subject, {"u-intake"})
    with pytest.raises(OpenError):
        officer.deks.opened(subject, 1, wrap)


def test_another_wrap_is_not_answered_with_the_key_of_the_one_before(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    first, second = store.deks.make(subject), store.deks.make(subject)
    for wrap, dek in (first, second, first):
        assert store.deks.opened(subject, 1, wrap).same_as(dek)
    for damaged in (None, 7, "text", b"", first[0][:-1]):
        with pytest.raises(OpenError):
            store.deks.opened(subject, 1, damaged)  # type: ignore[arg-type]


def test_whoever_was_erased_has_no_key(station: Station) -> None:
    store, kept, erased = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        for subject in (kept, erased):
            store.put(work, "case_file", subject, subject, Note(), verb="saved")
        store.shred(work, erased, verb="erase")
        assert [store.deks.has(work.cursor, subject) for subject in (kept, erased, new_id())] == [True, False, False]


def lay(store: SealedStore, subject: bytes, wrap: bytes) -> None:
    """Exchange a wrap past the program."""
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))


def put(store: SealedStore, subject: bytes) -> None:
    with store.begin() as work:
        store.put(work, "case_file", new_id(), subject, Note(), verb="saved")
        work.commit()


def restrict(store: SealedStore, subject: bytes, holders: list[str] | None) -> None:
    with store.begin() as work:
        store.reseal(work, subject, holders, verb="restrict")
        work.commit()


def made(deks: Wraps, work: UnitOfWork, subject: bytes) -> None:
    deks.ensure(work, subject, ["u-intake"])


def made_again(deks: Wraps, work: UnitOfWork, subject: bytes) -> None:
    deks.ensure(work, subject)
    wrap, dek = deks.make(subject, ["u-intake"])
    deks.replace(work, subject, wrap, dek=dek)


def made_before_another_went(deks: Wraps, work: UnitOfWork, subject: bytes) -> None:
    other = new_id()
    for about in (subject, other):
        deks.ensure(work, about, ["u-intake"])
    deks.destroy(work, other)


@pytest.mark.parametrize("how", [made, made_again, made_before_another_went])
def test_whoever_made_a_restricted_key_seals_nothing_under_another(
    station: Station, how: Callable[[Wraps, UnitOfWork, bytes], None]
) -> None:
    """She has not read with it since: what she made is what she knows."""
    deks, subject = Wraps(station.keyring("u-intake"), Compartment.IDENTITY, 1), new_id()
    database = station.database("u-intake", Compartment.IDENTITY)
    with database.begin() as work:
        how(deks, work, subject)
        work.commit()
    with database.begin() as work:
        work.cursor.execute(
            "UPDATE dek SET wrap = ? WHERE subject_id = ?", (deks.make(subject, ["u-intake"])[0], subject)
        )
        with pytest.raises(Refused, match="changed_meanwhile"):
            deks.ensure(work, subject)
        assert deks.known(work, subject) is None


def test_a_file_that_was_opened_to_all_may_be_shut_again_by_a_colleague(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    put(store, subject)
    for holders in (["u-intake"], None):
        restrict(store, subject, holders)
        put(store, subject)
    restrict(station.store("u-keeper"), subject, ["u-intake"])
    put(store, subject)


def test_within_a_save_a_wrap_is_read_again_once_it_was_changed(station: Station) -> None:
    deks = Wraps(station.keyring("u-intake"), Compartment.IDENTITY, 1)
    subject = new_id()
    with station.database("u-intake", Compartment.IDENTITY).begin() as work:
        deks.insert(work, subject, 1, wrap=deks.make(subject, ["u-intake"])[0])
        assert Wraps.holders(deks.wrap_in(work, subject) or b"") == ("u-intake",)
        deks.add_holder(work, subject, "u-keeper")
        assert Wraps.holders(deks.wrap_in(work, subject) or b"") == ("u-intake", "u-keeper")
        deks.destroy(work, subject)
        assert deks.wrap_in(work, subject) is None


def test_new_keys_are_given_the_files_whose_names_are_proved_and_no_others(station: Station) -> None:
    root = KeyRing(
        station.people["u-keeper"],
        station.roster(),
        site_secret=station.secret,
        compartments=station.comp_keys,
        root=station.root,
    )
    for comp, given in ((Compartment.IDENTITY, 1), (Compartment.LIAISON, 0)):
        deks = Wraps(root, comp, 1)
        forged, sound, damaged = new_id(), new_id(), new_id()
        with station.database("u-keeper", comp).begin() as work:
            for subject in (forged, sound, damaged):
                wrap, _ = deks.make(subject, ["u-intake", "u-keeper"])
                if subject == forged:
                    wrap = restricted_wraps.joined(
                        {name: part for name, part in parts_of(wrap).items() if name != "u-keeper"}
                    )
                deks.insert(work, subject, 1, wrap=b"\x02" if subject == damaged else wrap)
            before = {subject: deks.wrap_of(work.cursor, subject, 1) for subject in (forged, sound, damaged)}
            assert deks.rewrap_for(work, "u-intake") == given
            changed = [key for key, wrap in before.items() if wrap != deks.wrap_of(work.cursor, key, 1)]
        assert changed == [sound][:given]


def test_a_key_that_the_log_does_not_state_or_that_nobody_proved_is_given_to_nobody_again(station: Station) -> None:
    store, subjects = station.store("u-intake"), [new_id() for _ in range(3)]
    for subject in subjects:
        restrict(store, subject, ["u-intake"])
    hand = station.store("u-intake")
    for subject in subjects[1:]:
        lay(hand, subject, hand.deks.make(subject, ["u-intake"])[0])
    keeper = keeper_of(station)
    accept(keeper, subjects[2])
    with keeper.begin() as work:
        assert keeper.deks.rewrap_for(work, "u-intake") == 1
        work.commit()
    assert [station.store("u-intake").wraps.is_proved(subject) for subject in subjects] == [True, True, False]


@pytest.mark.parametrize(
    ("holders", "left"),
    [(["u-intake"], ()), (["u-intake", "u-keeper", NO_KEEPERS], (NO_KEEPERS, "u-keeper"))],
)
def test_where_a_name_was_written_into_a_key_it_is_proved_again_for_keepers_or_for_the_one_who_was_named(
    station: Station, holders: list[str], left: tuple[str, ...]
) -> None:
    subject, keeper = new_id(), keeper_of(station)
    with keeper.begin() as work:
        wrap, dek = keeper.deks.make(subject, holders)
        keeper.deks.insert(work, subject, 1, wrap=restricted_wraps.joined({**parts_of(wrap), "u-liaison": b"?"}))
        written = keeper.deks.wrap_in(work, subject)
        with pytest.raises(OpenError):
            keeper.deks.opened(subject, 1, written)
        wraps.prove_again(keeper.deks, work, subject)
        again = keeper.deks.wrap_in(work, subject)
        assert again is not None
        assert Wraps.holders(again) == left
        assert keeper.deks.opened(subject, 1, again).same_as(dek)


def test_only_a_key_that_names_people_is_proved_again(station: Station) -> None:
    common, none, shut, keeper = new_id(), new_id(), new_id(), keeper_of(station)
    with keeper.begin() as work:
        keeper.deks.ensure(work, common)
        keeper.deks.insert(work, shut, 1, wrap=keeper.deks.make(shut, ["u-intake", NO_KEEPERS])[0])
        for subject in (common, none):
            with pytest.raises(OpenError):
                wraps.prove_again(keeper.deks, work, subject)
        with pytest.raises(Refused, match="file_restricted"):
            wraps.prove_again(keeper.deks, work, shut)


def parts_of(wrap: bytes) -> dict[str, bytes]:
    found = restricted_wraps.parts_of(wrap)
    assert found is not None
    return found


def test_who_has_a_key_is_told_without_the_keys_of_the_file_of_before_and_of_the_log(station: Station) -> None:
    store, there, before = station.store("u-intake"), new_id(), new_id()
    for subject in (there, before):
        put(store, subject)
    restrict(store, there, None)
    assert sorted(store.deks.subjects(store.database.reader())) == sorted((there, before))
    assert store.deks.has(store.database.reader(), wraps.AUDIT)
    assert store.deks.has(store.database.reader(), log_keys.row_of(there))
    store.database.reader().execute("UPDATE dek SET epoch = 2 WHERE subject_id = ?", (before,))
    assert store.deks.subjects(store.database.reader()) == [there]


def test_where_there_are_no_earlier_keys_no_row_of_such_is_kept(station: Station) -> None:
    deks, subject = Wraps(station.keyring("u-intake"), Compartment.IDENTITY, 1), new_id()
    with station.database("u-intake", Compartment.IDENTITY).begin() as work:
        wrap, dek = deks.make(subject)
        deks.insert(work, subject, 1, wrap=wrap)
        deks.keep_log_keys(work, subject, (), dek=dek)
        assert not deks.has(work.cursor, log_keys.row_of(subject))
        deks.keep_log_keys(work, subject, (dek.for_log(),), dek=dek)
        assert len(deks.log_keys(work.cursor, subject)) == 2


def test_a_key_of_before_is_carried_in_and_opens_what_it_sealed(station: Station) -> None:
    deks = Wraps(station.keyring("u-keeper"), Compartment.IDENTITY, 2)
    dek = deks.make(wraps.AUDIT)[1]
    with station.database("u-keeper", Compartment.IDENTITY).begin() as work:
        deks.carry_in(work, wraps.AUDIT, 1, dek=dek)
        assert deks.find(work.cursor, wraps.AUDIT, 1).same_as(dek)


def test_of_the_keys_of_the_file_itself_the_log_states_none(station: Station) -> None:
    deks, subject, stated = Wraps(station.keyring("u-intake"), Compartment.IDENTITY, 1), new_id(), list[bytes]()

    def state(_work: UnitOfWork, about: bytes) -> AbstractContextManager[None]:
        stated.append(about)
        return nullcontext()

    deks.change = state
    with station.database("u-intake", Compartment.IDENTITY).begin() as work:
        for about in (wraps.AUDIT, wraps.OUTBOX, subject):
            deks.ensure(work, about)
        deks.destroy(work, subject)
        assert [deks.has(work.cursor, about) for about in (wraps.AUDIT, wraps.OUTBOX, subject)] == [True, True, False]
    assert stated == [subject, subject]


def test_where_the_log_says_another_than_is_there_none_is_made_that_all_open(station: Station) -> None:
    """But those of the file itself, whatever somebody says of them."""

    def taken(_subject_id: bytes, _goes_on: bool) -> None:
        raise NotHers

    deks = Wraps(station.keyring("u-intake"), Compartment.IDENTITY, 1)
    deks.for_whom = taken
    with station.database("u-intake", Compartment.IDENTITY).begin() as work:
        for about in (wraps.AUDIT, wraps.OUTBOX):
            deks.ensure(work, about)
        deks.ensure(work, new_id(), ["u-intake"])
        with pytest.raises(Refused, match="changed_meanwhile"):
            deks.ensure(work, new_id())


def test_with_a_womans_key_goes_what_search_kept_of_her_and_nothing_of_others(station: Station) -> None:
    deks, subject = Wraps(station.keyring("u-intake"), Compartment.IDENTITY, 1), bytes(16)
    with station.database("u-intake", Compartment.IDENTITY).begin() as work:
        for part in (part_of(subject), part_of(subject) + 1):
            work.cursor.execute("INSERT INTO index_part VALUES (?, 'u-intake', x'00', x'00')", (part,))
        deks.ensure(work, subject)
        deks.destroy(work, subject)
        assert work.cursor.execute("SELECT part FROM index_part").fetchall() == [(part_of(subject) + 1,)]
    deks = Wraps(station.keyring("u-intake"), Compartment.LIAISON, 1)
    with station.database("u-intake", Compartment.LIAISON).begin() as work:
        deks.ensure(work, subject)
        deks.destroy(work, subject)
        assert not deks.has(work.cursor, subject)


def test_a_keeper_to_whom_a_file_is_shut_is_told_whether_a_colleague_opens_it(station: Station) -> None:
    deks = Wraps(station.keyring("u-keeper"), Compartment.IDENTITY, 1)
    with station.database("u-keeper", Compartment.IDENTITY).begin() as work:
        for holders in (["u-intake", NO_KEEPERS], ["u-keeper"], None):
            subject = new_id()
            deks.insert(work, subject, 1, wrap=deks.make(subject, holders)[0])
        assert shut_here(deks, work.cursor) == 1
        found = [is_shut_with(deks, work.cursor, uid) for uid in ("u-intake", "u-keeper", "u-other")]
    assert found == [True, False, False]


def test_a_wrap_that_this_never_wrote_names_nobody(station: Station) -> None:
    deks, subject = Wraps(station.keyring("u-intake"), Compartment.IDENTITY, 1), new_id()
    wrap = deks.make(subject, ["u-intake", "u-keeper"])[0]
    parts = [part for name, sealed in parts_of(wrap).items() for part in (name, sealed)]
    assert deks.holders(wrap) == ("u-intake", "u-keeper")
    assert wrap == b"\x02" + tlv("restricted", *parts)
    for other in (parts[2:], parts[2:] + parts[:2], [*parts, "u-more"], [*parts, *parts[-2:]], parts[:2]):
        strange = b"\x02" + tlv("restricted", *other)
        for read in (deks.holders, lambda found: deks.opened(subject, 1, found)):
            with pytest.raises(OpenError):
                read(strange)


def test_whether_a_key_opens_here_is_said_of_one_that_is_shut_or_damaged_or_not_there(station: Station) -> None:
    deks, subject = Wraps(station.keyring("u-intake"), Compartment.IDENTITY, 1), new_id()
    with station.database("u-intake", Compartment.IDENTITY).begin() as work:
        assert not wraps.opens_here(deks, work.cursor, subject)
        deks.ensure(work, subject, ["u-intake"])
        other = new_id()
        deks.insert(work, other, 1, wrap=deks.make(other, ["u-keeper"])[0])
        found = [wraps.opens_here(deks, work.cursor, each) for each in (subject, other)]
        assert found == [True, False]
        work.cursor.execute("UPDATE dek SET wrap = x'02ff' WHERE subject_id = ?", (subject,))
        assert not wraps.opens_here(deks, work.cursor, subject)


@pytest.mark.parametrize("undone", ["a part", "all of it"])
def test_a_key_that_was_made_and_undone_keeps_nothing_from_being_written(station: Station, undone: str) -> None:
    """Before: what was read under that key, while the transaction went on, made it the only one of hers in the session.
    What she takes back could not be written before the next sign-in.
    """
    store, subject = station.store("u-intake"), new_id()
    put(store, subject)
    with store.begin() as work:
        with contextlib.suppress(ZeroDivisionError), work.part():
            Drafts(store).reseal(work, subject, ["u-intake"], verb="restrict")
            assert opens_here(store.deks, work.cursor, subject)
            if undone == "a part":
                raise ZeroDivisionError
        if undone == "a part":
            work.commit()
    assert store.holders(subject) is None
    put(store, subject)


def test_a_key_that_a_transaction_read_first_is_hers_once_it_is_durable(station: Station) -> None:
    """Whoever puts another one there later lets nothing be sealed under that."""
    store, subject = station.store("u-intake"), new_id()
    put(store, subject)
    with store.begin() as work:
        Drafts(store).reseal(work, subject, ["u-intake"], verb="restrict")
        work.commit()
    fresh = station.store("u-intake")
    with fresh.begin() as work:
        assert all(opens_here(fresh.deks, work.cursor, subject) for _ in range(2))
        work.commit()
    laid = station.store("u-keeper").deks.make(subject, ["u-intake"])[0]
    fresh.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (laid, subject))
    with refused("changed_meanwhile"), fresh.begin() as work:
        fresh.deks.ensure(work, subject)


def test_nor_is_another_hers_where_what_read_the_right_one_first_was_undone(station: Station) -> None:
    """The key is open in this session by then, and is read again later."""
    store, subject = station.store("u-intake"), new_id()
    put(store, subject)
    with store.begin() as work:
        Drafts(store).reseal(work, subject, ["u-intake"], verb="restrict")
        work.commit()
    fresh = station.store("u-intake")
    with fresh.begin() as work:
        assert opens_here(fresh.deks, work.cursor, subject)
    assert opens_here(fresh.deks, fresh.database.reader(), subject)
    laid = station.store("u-keeper").deks.make(subject, ["u-intake"])[0]
    fresh.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (laid, subject))
    with refused("changed_meanwhile"), fresh.begin() as work:
        fresh.deks.ensure(work, subject)
