"""Drafts come back as typed, to whoever may open the file, and vanish with their woman's key."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.errors import Refused
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import new_id
from tests.store.station import Note, Station

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
