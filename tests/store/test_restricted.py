"""A restricted woman's rows: only those she accepted and keepers open them, and nobody else trips over them."""

from __future__ import annotations

import pytest

from nsintake.crypto.envelope import OpenError, pad, tlv, untlv
from nsintake.crypto.keys import Compartment, KeyRing
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.store.audit_bodies import KEPT_FROM
from nsintake.store.check import verify_file
from nsintake.store.codec import encode
from nsintake.store.drafts import Drafts
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.sealed_rows import opens_all, rows_by_age, rows_by_key
from nsintake.store.shut_keys import shut_here
from nsintake.store.wraps import Wraps
from tests.store.station import PEOPLE, Note, Station

OTHER = "u-other"


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def _keeper(station: Station) -> SealedStore:
    """A keeper's store with the root, as after a real sign-in."""
    plain = station.keyring("u-keeper")
    held = {comp: station.comp_keys[comp] for comp in (Compartment.LIAISON, Compartment.IDENTITY)}
    user = station.people["u-keeper"]
    ring = KeyRing(user, plain.roster, site_secret=station.secret, compartments=held, root=station.root)
    return station.store_over(station.database("u-keeper", Compartment.IDENTITY), ring, Compartment.IDENTITY)


def _put(store: SealedStore, subject: bytes, text: str, *, table: str = "case_file") -> bytes:
    record = new_id()
    with store.begin() as work:
        store.put(work, table, record, subject, Note(text), verb="saved")
        work.commit()
    return record


def _restrict(store: SealedStore, subject: bytes, *uids: str) -> None:
    with store.begin() as work:
        Drafts(store).reseal(work, subject, uids, verb="restrict")
        work.commit()


def _junk(colleague: SealedStore, subject: bytes, record: bytes, version: int, body: bytes = bytes(64)) -> None:
    """A row of hers that is as a colleague says in the log, past what the program would write."""
    with colleague.begin() as work:
        row = StoredRow(record, subject, 1, colleague.deks.epoch, version, body)
        colleague._write(work, "case_file", row, verb="saved", details=None)
        work.commit()


def _open(store: SealedStore, record: bytes) -> str:
    return store.get("case_file", record, Note).text


def test_only_those_named_and_keepers_open_her_rows_after_restricting(station: Station) -> None:
    store, subject, other = station.store("u-intake"), new_id(), new_id()
    hers, hers_too = _put(store, subject, "hers"), _put(store, subject, "more", table="task")
    free = _put(store, other, "free")
    Drafts(store).save(new_id(), subject, Note("typed"), owner="u-intake")
    _restrict(store, subject, "u-intake")
    for who in (station.store("u-intake"), _keeper(station), store):
        assert _open(who, hers) == "hers"
        assert who.get("task", hers_too, Note).text == "more"
        assert [draft.value.text for draft in Drafts(who).of("u-intake", Note)] == ["typed"]
        assert len(who.list("case_file", Note)) == 2
    colleague = station.store(OTHER)
    for read in (colleague.get, colleague.find, colleague.record):
        with pytest.raises(Refused, match="file_restricted"):
            read("case_file", hers, Note)
    assert colleague.list("case_file", Note) == [(free, Note("free"))]
    assert colleague.list("case_file", Note, ids=[hers, free]) == [(free, Note("free"))]
    assert colleague.list("case_file", Note, subject=subject) == []
    assert Drafts(colleague).of("u-intake", Note) == []
    assert colleague.holders(subject) == ("u-intake",)
    assert colleague.holders(other) is None


def test_lists_have_the_rows_that_were_asked_for_less_what_is_shut(station: Station) -> None:
    store, subject, other = station.store("u-intake"), new_id(), new_id()
    hers, free, damaged = _put(store, subject, "hers"), _put(store, other, "free"), _put(store, new_id(), "damaged")
    _restrict(store, subject, "u-intake")
    colleague = station.store(OTHER)
    assert colleague.list("case_file", Note, subject=other) == [(free, Note("free"))]
    assert [record for record, _ in colleague.list("case_file", Note, ids=[hers, free])] == [free]
    assert {record for record, _ in colleague.list("case_file", Note)} == {free, damaged}
    store.database.reader().execute("UPDATE case_file SET body = x'00' WHERE record_id = ?", (damaged,))
    found = station.store(OTHER).sound("case_file", Note, ids=[damaged, hers])
    assert (found.records, found.damaged) == ([], (damaged,))


def test_somebody_who_had_opened_her_file_before_opens_nothing_written_after(station: Station) -> None:
    store, colleague, subject = station.store("u-intake"), station.store(OTHER), new_id()
    hers = _put(store, subject, "hers")
    assert _open(colleague, hers) == "hers"
    old_key = colleague.deks.find(colleague.database.reader(), subject, 1)
    _restrict(store, subject, "u-intake")
    with pytest.raises(Refused, match="file_restricted"):
        _open(colleague, hers)
    row = colleague.database.reader().execute("SELECT * FROM case_file WHERE record_id = ?", (hers,)).fetchone()
    aad = tlv("rec", store.org, "case_file", hers, subject, "identity", row[3], row[2], row[4])
    with pytest.raises(OpenError):
        old_key.open(row[5], aad)


def test_the_audit_and_the_check_of_every_row_need_no_key_of_hers(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    hers = _put(store, subject, "hers")
    _restrict(store, subject, "u-intake")
    colleague = station.store(OTHER)
    assert verify_file(colleague).sound
    assert colleague.known_ids("case_file") == [hers]
    assert [(view.verb, view.at, view.counts) for view in colleague.audit.views_about(hers)] == [
        (KEPT_FROM, None, True),
        (KEPT_FROM, None, True),
    ]
    assert [view.verb for view in store.audit.views_about(hers)] == ["restrict", "saved"]


def test_a_damaged_row_is_damaged_for_her_who_may_not_open_it_too(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    _put(store, subject, "hers")
    _restrict(store, subject, "u-intake")
    colleague = station.store(OTHER)
    colleague.database.reader().execute("UPDATE case_file SET row_version = 7")
    with pytest.raises(OpenError):
        colleague.list("case_file", Note)


def test_nobody_writes_on_a_file_she_may_not_open(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    _restrict(store, subject, "u-intake")
    colleague = station.store(OTHER)
    with colleague.begin() as work, pytest.raises(Refused, match="file_restricted"):
        colleague.put(work, "task", new_id(), subject, Note(), verb="saved")
    with pytest.raises(Refused, match="file_restricted"):
        Drafts(colleague).save(new_id(), subject, Note(), owner=OTHER)


def test_a_file_can_be_shared_with_one_more_and_opened_to_all_again(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    hers = _put(store, subject, "hers")
    with store.begin() as work, pytest.raises(Refused, match="not_restricted"):
        store.deks.add_holder(work, subject, OTHER)
    _restrict(store, subject, "u-intake")
    with station.store(OTHER).begin() as work, pytest.raises(Refused, match="file_restricted"):
        station.store(OTHER).deks.add_holder(work, subject, OTHER)
    with store.begin() as work:
        store.deks.add_holder(work, subject, OTHER)
        work.commit()
    assert store.holders(subject) == ("u-intake", OTHER)
    assert _open(station.store(OTHER), hers) == _open(station.store("u-intake"), hers) == "hers"
    with store.begin() as work:
        Drafts(store).reseal(work, subject, None, verb="open_file")
        work.commit()
    assert store.holders(subject) is None
    assert _open(station.store(OTHER), hers) == "hers"


def test_she_who_hands_a_file_over_opens_it_no_more(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    hers = _put(store, subject, "hers")
    Drafts(station.store(OTHER)).save(new_id(), subject, Note("typed"), owner=OTHER)
    _restrict(store, subject, "u-intake")
    _restrict(store, subject, OTHER)
    for who in (store, station.store("u-intake")):
        with pytest.raises(Refused, match="file_restricted"):
            _open(who, hers)
    assert _open(station.store(OTHER), hers) == "hers"
    assert [draft.value.text for draft in Drafts(station.store(OTHER)).of(OTHER, Note)] == ["typed"]


def test_a_file_restricted_from_its_first_draft_on_has_never_been_open(station: Station) -> None:
    subject, draft = new_id(), new_id()
    drafts = Drafts(station.store("u-intake"))
    drafts.save(draft, subject, Note("a"), owner="u-intake", holders=["u-intake"])
    drafts.save(draft, subject, Note("b"), owner="u-intake")
    with pytest.raises(Refused, match="file_restricted"):
        Drafts(station.store(OTHER)).load(draft, Note)
    assert Drafts(_keeper(station)).load(draft, Note).value.text == "b"


def test_after_a_reset_she_waits_for_the_keeper_and_then_opens_her_files_again(station: Station) -> None:
    store, subject, free = station.store("u-intake"), new_id(), new_id()
    hers, other = _put(store, subject, "hers"), _put(store, free, "free")
    _restrict(store, subject, "u-intake", OTHER)
    station.add_person("u-intake")  # new keys under the old id
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    fresh = station.store("u-intake")
    assert fresh.list("case_file", Note) == [(other, Note("free"))]
    with pytest.raises(Refused, match="file_restricted"):
        _open(fresh, hers)
    keeper = _keeper(station)
    with keeper.begin() as work:
        assert keeper.deks.rewrap_for(work, "u-intake") == 1
        assert keeper.deks.rewrap_for(work, "u-admin") == 0
        work.commit()
    assert _open(fresh, hers) == _open(station.store(OTHER), hers) == "hers"


def test_a_new_account_takes_over_what_an_old_one_was_on(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    hers = _put(store, subject, "hers")
    _restrict(store, subject, "u-intake")
    keeper = _keeper(station)
    with keeper.begin() as work:
        assert keeper.deks.rewrap_for(work, OTHER, instead_of="u-intake") == 1
        work.commit()
    assert keeper.holders(subject) == (OTHER,)
    assert _open(station.store(OTHER), hers) == "hers"


def test_a_file_shut_to_the_keepers_opens_to_none_of_them_and_says_so(station: Station) -> None:
    store, subject, free, broken = station.store("u-intake"), new_id(), new_id(), new_id()
    hers, other = _put(store, subject, "hers"), _put(store, free, "free")
    _put(store, broken, "broken")
    keeper = _keeper(station)
    assert shut_here(keeper.deks, keeper.database.reader()) == 0
    for shut in (subject, broken):
        _restrict(store, shut, "u-intake", OTHER, NO_KEEPERS)
    assert store.holders(subject) == (NO_KEEPERS, "u-intake", OTHER)
    assert _open(station.store(OTHER), hers) == "hers"
    keeper = _keeper(station)
    assert keeper.list("case_file", Note) == [(other, Note("free"))]
    with pytest.raises(Refused, match="file_restricted"):
        _open(keeper, hers)
    assert shut_here(keeper.deks, keeper.database.reader()) == 2
    with keeper.begin() as work:
        assert keeper.deks.rewrap_for(work, OTHER) == 0, "she has no key that she could wrap"
        work.cursor.execute("UPDATE dek SET wrap = x'02' WHERE subject_id = ?", (broken,))
        work.commit()
    assert shut_here(keeper.deks, keeper.database.reader()) == 1, "what is damaged is not shut"
    _restrict(store, subject, "u-intake")
    assert _open(_keeper(station), hers) == "hers", "she opened it to the keepers again"


def test_a_wrap_that_another_made_look_shut_opens_to_nobody(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    hers = _put(store, subject, "hers")
    _restrict(store, subject, "u-intake")
    with store.begin() as work:
        wrap = store.deks.wrap_of(work.cursor, subject, store.deks.epoch)
        assert wrap is not None
        parts = untlv(wrap[1:], "restricted")
        kept = [part for uid, part in zip(parts[::2], parts[1::2], strict=True) for part in (uid, part)]
        at = kept.index(b"keeper")
        forged = b"\x02" + tlv("restricted", *kept[:at], *kept[at + 2 :])
        work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (forged, subject))
        work.commit()
    with pytest.raises(OpenError):
        _open(station.store("u-intake"), hers)


def test_a_wrap_says_who_holds_it(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    assert Wraps.holders(store.deks.make(subject)[0]) is None
    wrap, _ = store.deks.make(subject, [OTHER, "u-intake"])
    assert wrap[0] == 2
    assert Wraps.holders(wrap) == ("u-intake", OTHER)
    assert Wraps.holders(store.deks.make(subject, [])[0]) == ()
    for damaged in (
        wrap[:-1],
        wrap + b"\0",
        wrap[:1] + tlv("restricted"),
        wrap[:1] + tlv("restricted", "u-intake", b""),
        wrap[:1] + tlv("restricted", "", b""),
        wrap[:1] + tlv("restricted", "", b"", NO_KEEPERS, b""),
    ):
        with pytest.raises(OpenError):
            Wraps.holders(damaged)
    with pytest.raises(OpenError):
        store.deks.make(subject, ["u-liaison"])


def test_nothing_is_sealed_under_a_key_that_somebody_put_in_place_of_hers(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    _put(store, subject, "hers")
    _restrict(store, subject, "u-intake", OTHER)
    foreign, _ = station.store(OTHER).deks.make(subject, ["u-intake", OTHER])
    with store.begin() as work:
        work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (foreign, subject))
        work.commit()
    fresh = station.store("u-intake")
    with fresh.begin() as work, pytest.raises(Refused, match="changed_meanwhile"):
        fresh.put(work, "case_file", new_id(), subject, Note("more"), verb="saved")


def test_a_session_that_only_read_with_her_key_seals_nothing_under_another(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record = _put(store, subject, "hers")
    _restrict(store, subject, "u-intake", OTHER)
    reader = station.store("u-intake")
    assert _open(reader, record) == "hers"
    foreign, _ = station.store(OTHER).deks.make(subject, ["u-intake", OTHER])
    with reader.begin() as work:
        assert reader.deks.known(work, subject) is not None
    with reader.begin() as work:
        work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (foreign, subject))
        assert reader.deks.known(work, subject) is None
        with pytest.raises(Refused, match="changed_meanwhile"):
            reader.deks.ensure(work, subject)


def test_a_session_that_made_her_key_seals_nothing_under_another(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    with store.begin() as work:
        store.deks.ensure(work, subject, ("u-intake", OTHER))
        work.commit()
    foreign, _ = station.store(OTHER).deks.make(subject, ["u-intake", OTHER])
    with store.begin() as work:
        work.cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (foreign, subject))
        with pytest.raises(Refused, match="changed_meanwhile"):
            store.deks.ensure(work, subject)


def test_a_session_that_made_a_key_for_all_goes_on_under_the_one_a_colleague_restricted(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    _put(store, subject, "open to all")
    _restrict(station.store(OTHER), subject, "u-intake", OTHER)
    assert _open(store, _put(store, subject, "more")) == "more"


def test_a_key_that_does_not_open_is_not_known(station: Station) -> None:
    """What protects her is said in the log all the same."""
    store, subject = station.store("u-intake"), new_id()
    _put(store, subject, "hers")
    store.database.reader().execute("UPDATE dek SET wrap = zeroblob(60) WHERE subject_id = ?", (subject,))
    fresh = station.store("u-intake")
    with fresh.begin() as work:
        assert fresh.deks.known(work, subject) is None


def test_where_nothing_was_sealed_yet_or_all_open_her_key_nothing_has_to_prove_it(station: Station) -> None:
    store, subject, open_to_all = station.store("u-intake"), new_id(), new_id()
    with store.begin() as work:
        store.deks.ensure(work, subject, ("u-intake", OTHER))
        work.commit()
    fresh = station.store(OTHER)
    assert _open(fresh, _put(fresh, subject, "her first")) == "her first"
    _put(store, open_to_all, "damaged")
    wrap, _ = store.deks.make(open_to_all)
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, open_to_all))
    fresh = station.store(OTHER)
    assert _open(fresh, _put(fresh, open_to_all, "written all the same")) == "written all the same"


def test_whoever_proved_her_key_goes_on_though_a_colleague_wrote_rows_that_do_not_open(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    first = _put(store, subject, "hers")
    _restrict(store, subject, "u-intake", OTHER)
    known, colleague = station.store("u-intake"), station.store(OTHER)
    for record_id in (first, _put(known, subject, "more")):
        _junk(colleague, subject, record_id, colleague.record("case_file", record_id, Note).version + 1)
    with pytest.raises(Refused, match="changed_meanwhile"):
        _put(station.store(OTHER), subject, "nothing that is there proves it, and another person stated it")
    for store in (known, station.store("u-intake")):
        assert _open(store, _put(store, subject, "and more")) == "and more"


def test_one_row_proves_her_key_where_that_is_as_the_log_says(station: Station) -> None:
    """Also where a colleague wrote over the first; for a transaction, whatever it takes away after that."""
    store, subject = station.store("u-intake"), new_id()
    first, second = _put(store, subject, "hers"), _put(store, subject, "hers too")
    _restrict(store, subject, "u-intake", OTHER)
    _junk(station.store(OTHER), subject, first, store.record("case_file", first, Note).version + 1)
    fresh = station.store("u-intake")
    with fresh.begin() as work:
        for text in ("more", "and more"):
            fresh.put(work, "case_file", last := new_id(), subject, Note(text), verb="saved")
            if text == "more":
                for record in (second, last):
                    fresh.remove(work, "case_file", record, verb="removed")
        work.commit()
    assert _open(fresh, last) == "and more"


def test_where_her_key_is_not_as_the_log_says_what_was_said_first_proves_it(station: Station) -> None:
    """Whoever lays one there lays a row beside it that it opens."""
    store, subject = station.store("u-intake"), new_id()
    first = _put(store, subject, "hers")
    _restrict(store, subject, "u-intake")
    colleague, record = station.store(OTHER), new_id()
    wrap, dek = colleague.deks.make(subject, ("u-intake", OTHER))
    right = store.deks.wrap_of(store.database.reader(), subject, store.deks.epoch)
    cursor = colleague.database.reader()
    cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    row = StoredRow(record, subject, 1, colleague.deks.epoch, 1, b"")
    _junk(colleague, subject, record, 1, dek.seal(pad(encode(Note("laid"))), colleague.aad("case_file", row)))
    fresh = station.store("u-intake")
    found = rows_by_age(fresh, fresh.database.reader(), subject)
    assert [(row_id, opens) for _, _, row_id, opens in found] == [(first, False), (record, True)]
    with pytest.raises(Refused, match="changed_meanwhile"):
        _put(fresh, subject, "for whoever laid it")
    cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (right, subject))
    assert _open(fresh, _put(station.store("u-intake"), subject, "hers again")) == "hers again"


def test_what_is_nobodys_or_another_womans_proves_no_key(station: Station) -> None:
    store, colleague, subject, other = station.store("u-intake"), station.store(OTHER), new_id(), new_id()
    hers, moved = _put(store, subject, "hers"), _put(store, other, "of another")
    _put(store, subject, "kept", table="kept_index")
    colleague.database.reader().execute("DELETE FROM case_file WHERE record_id = ?", (moved,))
    _junk(colleague, subject, moved, 2)
    reader = station.store("u-intake")
    assert list(rows_by_key(reader, reader.database.reader(), subject)) == [("case_file", hers, True)]


@pytest.mark.parametrize("body", [7, "text", None, b""])
def test_a_row_of_hers_with_another_body_says_nothing_of_her_key(station: Station, body: object) -> None:
    store, subject = station.store("u-intake"), new_id()
    first, second = _put(store, subject, "hers"), _put(store, subject, "hers too")
    _restrict(store, subject, "u-intake", OTHER)
    with store.begin() as work:
        work.cursor.execute("UPDATE case_file SET body = coalesce(?, zeroblob(0)) WHERE record_id = ?", (body, first))
        work.commit()
    fresh = station.store("u-intake")
    third = _put(fresh, subject, "more")
    assert [_open(fresh, record_id) for record_id in (second, third)] == ["hers too", "more"]


def test_a_row_of_which_nothing_is_proved_is_asked_only_where_that_is_said(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    sound, unproved = (_put(store, subject, text) for text in ("sound", "unproved"))
    with store.begin() as work:
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE record_id = ?", (unproved,))
        work.commit()
    reader = station.store("u-intake")
    cursor = reader.database.reader()
    with pytest.raises(OpenError):
        opens_all(reader, subject)
    found = set(rows_by_key(reader, cursor, subject, unproved=True))
    assert found == {("case_file", sound, True), ("case_file", unproved, True)}
    wrap, _ = reader.deks.make(subject)
    cursor.execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (wrap, subject))
    found = set(rows_by_key(reader, cursor, subject, unproved=True))
    assert found == {("case_file", sound, False), ("case_file", unproved, False)}
