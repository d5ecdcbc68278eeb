"""Drafts come back as typed, to whoever may open the file, and vanish with their woman's key."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.errors import Refused
from nsintake.store.drafts import ASIDE, Drafts
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.wraps import FileRestricted
from tests.store.station import Note, Station, copy_of

KEPT_BY = {"u-intake": Compartment.IDENTITY, "u-liaison": Compartment.LIAISON}
BOTH = pytest.mark.parametrize("uid", KEPT_BY)


@BOTH
def test_a_draft_comes_back_as_typed(station: Station, uid: str) -> None:
    draft, subject = new_id(), new_id()
    drafts = Drafts(station.store(uid, KEPT_BY[uid]))
    drafts.save(draft, subject, Note("31 February"), owner=uid)
    drafts.save(draft, subject, Note("31 February, she says"), owner=uid)
    found = Drafts(station.store(uid, KEPT_BY[uid])).load(draft, Note)
    assert (found.value.text, found.subject_id, found.owner) == ("31 February, she says", subject, uid)
    assert [known.draft_id for known in drafts.of(uid, Note)] == [draft]
    assert drafts.of("u-keeper", Note) == []


def test_a_draft_of_an_officer_is_in_no_file_that_names_a_woman(station: Station) -> None:
    drafts = Drafts(station.store("u-liaison", Compartment.LIAISON))
    drafts.save(new_id(), new_id(), Note(), owner="u-liaison")
    assert Drafts(station.store("u-intake")).of("u-liaison", Note) == []


@BOTH
def test_drafts_stay_out_of_the_audit(station: Station, uid: str) -> None:
    store = station.store(uid, KEPT_BY[uid])
    Drafts(store).save(new_id(), new_id(), Note(), owner=uid)
    assert store.audit.head().number == 0


def test_a_dropped_draft_is_missing(station: Station) -> None:
    store, draft, other, subject = station.store("u-intake"), new_id(), new_id(), new_id()
    drafts = Drafts(store)
    for each in (draft, other):
        drafts.save(each, subject, Note(), owner="u-intake")
    with store.begin() as work:
        drafts.drop(work, draft)
        work.commit()
    with pytest.raises(Refused, match="draft_missing"):
        drafts.load(draft, Note)
    drafts.forget(other)
    assert drafts.of("u-intake", Note) == []


def test_a_draft_cannot_be_handed_to_another_owner_or_id(station: Station) -> None:
    store, draft, subject = station.store("u-intake"), new_id(), new_id()
    drafts = Drafts(store)
    drafts.save(draft, subject, Note(), owner="u-intake")
    reader = store.database.reader()
    for change in ("owner = 'u-keeper'", "draft_id = x'00'", "schema = 2", "epoch = 2", "subject_id = x'00'"):
        reader.execute("CREATE TEMP TABLE kept AS SELECT * FROM draft")
        reader.execute(f"UPDATE draft SET {change}")
        with pytest.raises(OpenError):
            drafts._open(reader, reader.execute("SELECT * FROM draft").fetchone(), Note)
        reader.execute("DELETE FROM draft")
        reader.execute("INSERT INTO draft SELECT * FROM kept")
        reader.execute("DROP TABLE kept")
    assert drafts.load(draft, Note).value == Note()


@BOTH
def test_what_is_shredded_takes_the_drafts_about_it_along(station: Station, uid: str) -> None:
    store, draft, subject, other = station.store(uid, KEPT_BY[uid]), new_id(), new_id(), new_id()
    drafts = Drafts(store)
    drafts.save(draft, subject, Note(), owner=uid)
    drafts.save(other, other, Note(), owner=uid)
    with store.begin() as work:
        store.shred(work, subject, verb="erased")
        work.commit()
    with pytest.raises(Refused, match="draft_missing"):
        drafts.load(draft, Note)
    assert [known.draft_id for known in drafts.of(uid, Note)] == [other]


def spoil(store: SealedStore, draft: bytes) -> None:
    store.database.reader().execute("UPDATE draft SET body = zeroblob(length(body)) WHERE draft_id = ?", (draft,))


def test_a_draft_that_was_thrown_away_is_asked_for_in_vain(station: Station) -> None:
    store, draft = station.store("u-intake"), new_id()
    drafts = Drafts(store)
    drafts.save(draft, new_id(), Note(), owner="u-intake")
    with store.begin() as work:
        drafts.require(work, draft)
        with pytest.raises(Refused, match="draft_missing"):
            drafts.require(work, new_id())


def test_of_an_erased_woman_no_draft_is_kept_and_no_key_is_made_again(station: Station) -> None:
    store, draft, subject = station.store("u-intake"), new_id(), new_id()
    drafts = Drafts(store)
    drafts.save(draft, subject, Note("a"), owner="u-intake")
    drafts.save_about(draft, subject, Note("b"), owner="u-intake")
    assert Drafts(station.store("u-keeper")).load(draft, Note).value.text == "b"
    with store.begin() as work:
        store.shred(work, subject, verb="erase")
        work.commit()
    with pytest.raises(Refused, match="draft_missing"):
        drafts.save_about(draft, subject, Note("c"), owner="u-intake")
    assert not store.deks.has(store.database.reader(), subject)
    assert drafts.of("u-intake", Note) == []


def test_a_damaged_draft_is_named_and_the_others_are_read(station: Station) -> None:
    store, drafts = station.store("u-intake"), Drafts(station.store("u-intake"))
    whole, damaged = new_id(), new_id()
    for draft in (whole, damaged):
        drafts.save(draft, new_id(), Note(), owner="u-intake")
    assert drafts.damaged("u-intake", Note) == []
    spoil(store, damaged)
    assert [draft.draft_id for draft in drafts.of("u-intake", Note)] == [whole]
    assert drafts.damaged("u-intake", Note) == [damaged]


def test_a_draft_that_does_not_open_keeps_nobody_out_of_a_new_key(station: Station) -> None:
    store, subject = station.store("u-intake"), new_id()
    drafts, whole, damaged = Drafts(store), new_id(), new_id()
    for draft in (whole, damaged):
        drafts.save(draft, subject, Note(), owner="u-intake")
    spoil(store, damaged)
    with store.begin() as work:
        drafts.reseal(work, subject, ["u-intake"], verb="restrict")
        work.commit()
    assert [draft.draft_id for draft in drafts.of("u-intake", Note)] == [whole]
    assert store.database.reader().execute("SELECT count(*) FROM draft").fetchone() == (1,)


def test_whoever_a_session_under_way_is_shut_to_neither_gives_it_away_nor_loses_it(station: Station) -> None:
    drafts, session = Drafts(station.store("u-keeper")), new_id()
    drafts.save(session, session, Note("typed"), owner="u-keeper", holders=["u-keeper"])
    store = station.store("u-intake")
    with store.begin() as work:
        with pytest.raises(FileRestricted):
            Drafts(store).reseal(work, session, None, verb="open_file")
        work.commit()
    assert Drafts(station.store("u-keeper")).load(session, Note).value.text == "typed"


def test_a_session_is_the_draft_with_the_id_of_its_subject(station: Station) -> None:
    drafts, session, other = Drafts(station.store("u-intake")), new_id(), new_id()
    drafts.save(session, session, Note(), owner="u-intake/pages")
    drafts.save(other, session, Note(), owner="u-intake/pages")
    assert [drafts.has_session(each) for each in (session, other, new_id())] == [True, False, False]
    assert [drafts.typed_by(each) for each in (session, other, new_id())] == ["u-intake", "", ""]


def test_nobody_typed_a_session_that_does_not_open_or_is_under_the_key_of_whoever_typed_it(station: Station) -> None:
    """Everybody has a key of her own, and could write one there in the name of a colleague."""
    store, damaged, aside = station.store("u-intake"), new_id(), new_id()
    drafts = Drafts(store)
    drafts.save(damaged, damaged, Note(), owner="u-intake")
    spoil(store, damaged)
    drafts.save(new_id(), aside, Note(), owner="u-intake")
    drafts.save(aside, aside, Note(), owner=f"u-intake{ASIDE}", holders=["u-intake"])
    assert drafts.load(aside, Note).value == Note()
    assert [drafts.typed_by(each) for each in (damaged, aside)] == ["", ""]


def test_drafts_are_carried_over_but_for_what_does_not_open(station: Station, founded: Station, tmp_path: Path) -> None:
    built = copy_of(founded, tmp_path / "built")
    store, other = station.store("u-intake"), built.store("u-intake")
    kept, damaged, shut, left_out = (new_id() for _ in range(4))
    drafts = Drafts(store)
    for draft in (kept, damaged, left_out):
        drafts.save(draft, draft, Note("typed"), owner="u-intake")
    drafts.save(shut, shut, Note(), owner="u-intake", holders=["u-intake"])
    store.database.reader().execute("UPDATE dek SET wrap = ? WHERE subject_id = ?", (shut_to_all(store, shut), shut))
    spoil(store, damaged)
    with other.begin() as work:
        lost = Drafts(station.store("u-intake")).carry_into(
            Drafts(other), work, lambda subject: None if subject == left_out else other.deks.ensure(work, subject)
        )
        work.commit()
    assert lost == [damaged]
    assert [(draft.draft_id, draft.value.text) for draft in Drafts(other).of("u-intake", Note)] == [(kept, "typed")]
    built.close()


def shut_to_all(store: SealedStore, subject: bytes) -> bytes:
    """The wrap of a new key that the person here does not open."""
    return store.deks.make(subject, ["u-keeper"])[0]
