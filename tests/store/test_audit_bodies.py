"""What an entry about a woman says: it opens with her key, in its place, for as long as there is that key."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError, pad
from nsintake.crypto.keys import KeyRing
from nsintake.domain.roles import Role
from nsintake.store import log_keys
from nsintake.store.audit_bodies import KEPT_FROM, KEY_GONE, UNREADABLE, is_about
from nsintake.store.audit_lines import GOES_ON, AuditView
from nsintake.store.audit_lookups import told
from nsintake.store.check import verify_file
from nsintake.store.codec import encode
from nsintake.store.drafts import Drafts
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wraps import AUDIT
from tests.store.station import A_MOMENT, PEOPLE, Note, Station

OTHER = "u-other"
TABLE = "case_file"


@pytest.fixture
def station(station: Station) -> Station:
    station.add_person(OTHER)
    station.sign({**PEOPLE, OTHER: Role.INTAKE})
    return station


def saved(store: SealedStore, subject: bytes, *, table: str = TABLE, record: bytes | None = None) -> bytes:
    record = record or new_id()
    with store.begin() as work:
        store.put(work, table, record, subject, Note(), verb="saved", details={"step": 2})
        work.commit()
    return record


def sealed_for(store: SealedStore, subject: bytes, *uids: str) -> None:
    with store.begin() as work:
        Drafts(store).reseal(work, subject, uids, verb="restrict")
        work.commit()


def newest(store: SealedStore, record: bytes) -> AuditView:
    return store.audit.views_about(record, limit=1)[0]


def wrap_of(store: SealedStore, subject: bytes) -> bytes | None:
    return store.deks.wrap_of(store.database.reader(), subject, store.deks.epoch)


def set_wrap(store: SealedStore, subject: bytes, wrap: bytes) -> None:
    """As whoever has the file's key does, past the program."""
    text = "UPDATE dek SET wrap = ? WHERE subject_id = ?"
    assert store.database.reader().execute(text, (wrap, subject)).rowcount == 1


def keepers(station: Station) -> SealedStore:
    plain = station.keyring("u-keeper")
    held = {comp: station.comp_keys[comp] for comp in (Compartment.LIAISON, Compartment.IDENTITY)}
    user = station.people["u-keeper"]
    ring = KeyRing(user, plain.roster, site_secret=station.secret, compartments=held, root=station.root)
    return station.store_over(station.database("u-keeper", Compartment.IDENTITY), ring, Compartment.IDENTITY)


def test_an_entry_about_a_record_opens_for_those_who_open_the_record(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record = saved(store, subject)
    for who in (store, station.store(OTHER)):
        view = newest(who, record)
        assert (view.verb, view.at, view.details, view.counts) == ("saved", A_MOMENT, {"step": 2}, True)
    sealed_for(store, subject, "u-intake")
    saved(store, subject, record=record)
    for who in (station.store("u-intake"), keepers(station)):
        assert [view.verb for view in who.audit.views_about(record)] == ["saved", "restrict", "saved"]
    views = station.store(OTHER).audit.views_about(record)
    assert [(view.verb, view.at, view.details, view.counts) for view in views] == [(KEPT_FROM, None, {}, True)] * 3


def test_an_entry_about_nobody_opens_as_before(station: Station) -> None:
    store = station.store("u-intake")
    with store.begin() as work:
        store.audit.append(work, "print_form", details={"form": "2234-678N"})
        store.audit.append(work, "use_form", day_only=True)
        work.commit()
    views = station.store(OTHER).audit.views(limit=2)
    assert [(view.verb, view.at) for view in views] == [("use_form", None), ("print_form", A_MOMENT)]
    assert [view.verb for view in told(store.audit, frozenset({"print_form"}))] == ["print_form"]


def test_in_the_other_file_no_entry_is_under_the_key_of_its_record(station: Station) -> None:
    """What was done to a record there stays known once it is shredded."""
    store, record = station.store("u-intake", Compartment.LIAISON), new_id()
    saved(store, record, table="task", record=record)
    assert not any(is_about(line) for line in store.audit.lines(1, 100))
    with store.begin() as work:
        store.shred(work, record, verb="shred")
        work.commit()
    assert [view.verb for view in store.audit.views_about(record)] == ["shred", "saved"]


def test_with_her_key_goes_what_was_done_and_who_erased_stays(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record, task = saved(store, subject), saved(store, subject, table="task")
    sealed_for(store, subject, "u-intake")
    with store.begin() as work:
        store.remove(work, "task", task, verb="done")
        store.shred(work, subject, verb="erase")
        work.commit()
    assert store.database.reader().execute("SELECT count(*) FROM dek").fetchone() == (1,), "the log's own"
    for who in (store, keepers(station)):
        assert [view.verb for view in who.audit.views_about(record)] == ["erase", KEY_GONE, KEY_GONE]
        assert [view.verb for view in who.audit.views_about(task)] == [KEY_GONE] * 3
        assert all(view.counts for view in who.audit.views())
        assert verify_file(who).sound


def test_every_change_of_her_key_keeps_what_was_said_before(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record = saved(store, subject)
    for uids in (["u-intake"], ["u-intake", OTHER], ["u-intake"]):
        sealed_for(store, subject, *uids)
    with store.begin() as work:
        Drafts(store).reseal(work, subject, None, verb="open_file")
        work.commit()
    for who in (store, station.store(OTHER)):
        verbs = [view.verb for view in who.audit.views_about(record)]
        assert verbs == ["open_file", "restrict", "restrict", "restrict", "saved"]


def test_whoever_is_let_in_reads_what_was_said_before(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record = saved(store, subject)
    sealed_for(store, subject, "u-intake")
    with store.begin() as work:
        store.deks.add_holder(work, subject, OTHER)
        store.audit.append(work, "widen", record_id=subject, about=subject)
        work.commit()
    views = [view.verb for view in station.store(OTHER).audit.views(limit=5)]
    assert views == ["widen", "seal_to", "restrict", "seal_to", "saved"]
    assert newest(station.store(OTHER), record).verb == "restrict"


def test_who_gives_a_file_up_writes_that_under_a_key_she_does_not_have(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record = saved(store, subject)
    sealed_for(store, subject, OTHER)
    assert newest(station.store(OTHER), record).verb == "restrict"
    assert newest(station.store("u-intake"), record).verb == KEPT_FROM


def test_the_sealed_part_opens_in_its_place_only(station: Station) -> None:
    store, subject, other = station.store("u-intake"), new_id(), new_id()
    saved(store, other)
    record = saved(store, subject)
    liaison = station.store("u-intake", Compartment.LIAISON)
    cursor, (line,) = store.database.reader(), store.audit.lines(newest(store, record).n, 1)
    assert is_about(line)
    assert b"saved" in store.audit.bodies.plain(cursor, line)
    elsewhere = line.body[:1] + other + line.body[17:]
    for wrong in (line._replace(n=line.n + 1), line._replace(epoch=2), line._replace(body=elsewhere)):
        with pytest.raises(OpenError):
            store.audit.bodies.plain(cursor, wrong)
        assert store.audit.bodies.open(cursor, wrong).verb == UNREADABLE
    with liaison.begin() as work:
        liaison.deks.insert(work, subject, 1, wrap=_rewrapped(station, store, liaison, subject))
        work.commit()
    assert liaison.audit.bodies.open(liaison.database.reader(), line).verb == UNREADABLE


def _rewrapped(station: Station, store: SealedStore, other: SealedStore, subject: bytes) -> bytes:
    """The same key as the other file would hold it."""
    dek = store.deks.find(store.database.reader(), subject, 1)
    return station.keyring("u-intake").wrap_dek(other.comp, subject, dek)


def test_the_key_of_the_log_opens_no_record(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record = saved(store, subject)
    dek = store.deks.find(store.database.reader(), subject, 1)
    row = store.database.reader().execute(f"SELECT * FROM {TABLE} WHERE record_id = ?", (record,)).fetchone()
    assert not dek.for_log().same_as(dek)
    with pytest.raises(OpenError):
        dek.for_log().open(row[5], store.aad(TABLE, StoredRow(*row)))


# --- what somebody does who has the file and not her key


def test_earlier_keys_destroyed_by_hand_stop_nothing(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record = saved(store, subject)
    sealed_for(store, subject, "u-intake")
    for junk in (b"", b"\x03", b"\x03" + bytes(61), b"\x01" + bytes(60), b"\x02" + bytes(60)):
        set_wrap(station.store(OTHER), log_keys.row_of(subject), junk)
        fresh = station.store("u-intake")
        saved(fresh, subject, record=record)
        assert newest(fresh, record).verb == "saved"
        assert fresh.audit.views_about(record)[-1].verb == UNREADABLE
    sealed_for(station.store("u-intake"), subject, "u-intake", OTHER)
    assert newest(station.store(OTHER), record).verb == "restrict"


def test_a_row_of_earlier_keys_put_back_opens_nothing_more(station: Station) -> None:
    store, subject, colleague = station.store("u-intake"), new_id(), station.store(OTHER)
    record = saved(store, subject)
    sealed_for(store, subject, "u-intake", OTHER)
    kept = wrap_of(colleague, log_keys.row_of(subject))
    assert kept is not None
    sealed_for(store, subject, "u-intake")
    set_wrap(colleague, log_keys.row_of(subject), kept)
    assert [view.verb for view in station.store("u-intake").audit.views_about(record)] == [
        "restrict",
        UNREADABLE,
        UNREADABLE,
    ]
    assert {view.verb for view in station.store(OTHER).audit.views_about(record)} == {KEPT_FROM}


def test_where_there_was_no_key_before_none_is_kept(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    sealed_for(store, subject, "u-intake")
    assert wrap_of(store, subject) is not None
    assert wrap_of(store, log_keys.row_of(subject)) is None


def test_a_row_of_earlier_keys_that_does_not_say_so_is_none(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record = saved(store, subject)
    sealed_for(store, subject, "u-intake")
    kept = wrap_of(store, log_keys.row_of(subject))
    assert kept is not None
    set_wrap(store, log_keys.row_of(subject), b"\x09" + kept[1:])
    assert station.store("u-intake").audit.views_about(record)[-1].verb == UNREADABLE


def test_who_has_no_key_of_hers_writes_the_verb_and_the_day_and_no_more(station: Station) -> None:
    store, subject, colleague = station.store("u-intake"), new_id(), station.store(OTHER)
    saved(store, subject)
    sealed_for(store, subject, "u-intake")
    with colleague.begin() as work:
        colleague.audit.append(work, "view", record_id=subject, about=subject, details={"code": "2234-678N"})
        work.commit()
    view = store.audit.views(limit=1)[0]
    assert (view.verb, view.at, view.details, view.counts) == ("view", None, {}, True)


def test_under_a_key_put_in_the_place_of_hers_nothing_is_said(station: Station) -> None:
    store, subject, colleague = station.store("u-intake"), new_id(), station.store(OTHER)
    saved(store, subject)
    sealed_for(store, subject, "u-intake")
    set_wrap(colleague, subject, colleague.deks.make(subject)[0])
    with store.begin() as work:
        store.audit.append(work, "view", record_id=subject, about=subject, details={"code": "2234-678N"})
        work.commit()
    view = station.store(OTHER).audit.views(limit=1)[0]
    assert (view.verb, view.at, view.details) == ("view", None, {})


def test_junk_in_the_place_of_a_sealed_part_hides_no_other(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record = saved(store, subject)
    saved(store, new_id())
    cursor, (line,) = store.database.reader(), store.audit.lines(newest(store, record).n, 1)
    gone = {b"\x02", b"\x02" + subject[:5], b"\x02" + bytes(16), b"\x02" + new_id() + line.body[17:]}
    for body in (*gone, b"\x02" + subject, line.body[:-1], line.body[:40], line.body + b"\0", b"\x03" + line.body[1:]):
        said = store.audit.bodies.open(cursor, line._replace(body=body))
        assert (said.verb, said.at) == (KEY_GONE if body in gone else UNREADABLE, None)


def test_what_opens_and_is_no_entry_s_is_unreadable_and_not_gone(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    record = saved(store, subject)
    with store.begin() as work:
        store.audit.append(work, "print_form", details={"form": "2234-678N"})
        work.commit()
    cursor, bodies = store.database.reader(), store.audit.bodies
    of_nobody, hers = (
        store.audit.lines(store.audit.head().number, 1)[0],
        store.audit.lines(newest(store, record).n, 1)[0],
    )
    key = store.deks.find(cursor, subject, 1).for_log()
    for text in (b"{}", b"[]", b"\xff", encode(7)):
        odd = hers.body[:17] + key.seal(pad(text), bodies._about(hers.n, 1, subject))
        assert bodies.open(cursor, hers._replace(body=odd)).verb == UNREADABLE
    assert bodies.open(cursor, of_nobody._replace(body=of_nobody.body[:-1])).verb == UNREADABLE


def test_for_want_of_the_log_s_key_only_what_protects_her_goes_on(station: Station) -> None:
    store = station.store("u-intake")
    saved(store, new_id())
    set_wrap(store, AUDIT, b"\x01" + bytes(60))
    fresh = station.store("u-intake")
    with fresh.begin() as work, pytest.raises(OpenError):
        fresh.audit.append(work, "print_form", details={"form": "2234-678N"})
    for verb in sorted(GOES_ON):
        with fresh.begin() as work:
            fresh.audit.append(work, verb, table=TABLE, record_id=new_id(), version=1)
            work.commit()
    views = fresh.audit.views(limit=len(GOES_ON))
    assert {(view.verb, view.counts) for view in views} == {(UNREADABLE, True)}
