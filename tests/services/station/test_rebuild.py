"""Building the files again: what is taken along, what is left out and stays out, and what is owed between two files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from nsintake import paths
from nsintake.crypto.compartments import FILES, Compartment
from nsintake.crypto.keys import KeyRing
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ConsentAct
from nsintake.domain.liaison import MaskedRecord
from nsintake.errors import EnvironmentFault
from nsintake.records import page_drafts
from nsintake.records.delivery import deliver
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.intake import intake
from nsintake.services.station import rotation
from nsintake.store import generation, rebuild
from nsintake.store.check import make_agree, verify_file
from nsintake.store.rebuild import BUILT, Sources
from nsintake.store.rebuilt_keys import Drop
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.tables import METADATA, SEALED
from tests.services.ladder import Office, answers
from tests.services.refusals import refused

COPIED = {"user_account", "roster", "setting", "throttle", "tombstone", "tally"}


def test_every_table_is_sealed_anew_built_or_known_to_be_copied() -> None:
    """A table that is added has to be decided: one with sealed columns that is copied would never open again."""
    for comp in FILES:
        assert set(METADATA[comp].tables) - set(SEALED[comp]) - BUILT <= COPIED


def sources(signed_in: SignedIn) -> Sources:
    return Sources(signed_in.accounts, signed_in.accounts_store, signed_in.liaison, signed_in.identity)


def built(signed_in: SignedIn, drop: Drop) -> tuple[Path, KeyRing]:
    number, folder = generation.prepare(signed_in.station.data)
    ring = signed_in.ring.rotate().ring
    rebuild.rebuild(sources(signed_in), folder, ring, clock=signed_in.clock, drop=drop)
    generation.put_in_force(signed_in.station.data, number)
    signed_in.close()
    return folder, ring


def test_what_is_dropped_stands_as_removed_and_does_not_come_back(printed: Office) -> None:
    signed_in = printed.sign_in("keeper")
    case_id, record_id = printed.case_id(), printed.record_id()
    drafted = intake.consent_to_record(printed.sign_in("intake"), answers())
    subject = signed_in.liaison.record("masked_record", record_id, MaskedRecord).subject_id
    value = signed_in.liaison.get("masked_record", record_id, MaskedRecord)
    kept = next(other_id for other_id, _ in signed_in.identity.list("case_file", CaseFile) if other_id != case_id)
    others = len(signed_in.identity.list("case_file", CaseFile)) - 1
    identity, liaison = Compartment.IDENTITY, Compartment.LIAISON
    built(signed_in, frozenset({(identity, case_id), (liaison, subject), (identity, drafted), (liaison, kept)}))
    printed.close()
    signed_in = printed.sign_in("keeper")
    assert signed_in.identity.find("case_file", case_id, CaseFile) is None
    assert signed_in.identity.list("consent_act", ConsentAct, subject=case_id) == []
    assert len(signed_in.identity.list("case_file", CaseFile)) == others, (
        "a word about one file says nothing of another"
    )
    assert signed_in.liaison.find("masked_record", record_id, MaskedRecord) is None
    for store, gone in ((signed_in.identity, case_id), (signed_in.liaison, subject), (signed_in.identity, drafted)):
        assert store.deks.wrap_of(store.database.reader(), gone, 2) is None
        assert verify_file(store).sound
    late = signed_in.liaison.export_sealed("masked_record", record_id, record_id, value, verb="release")
    with signed_in.liaison.begin() as work:
        assert not signed_in.liaison.import_sealed(work, replace(late, version=1)), "delivered late"
    with refused("draft_missing"):
        intake.load_draft(printed.sign_in("intake"), drafted)


def test_what_officers_typed_outlasts_a_change_of_keys_and_a_damaged_draft_stops_none(released: Office) -> None:
    officer, record_id = released.sign_in("liaison"), released.record_id()
    for page, state in (("entry", {}), ("record", {"record_id": record_id.hex()}), ("forum", {})):
        page_drafts.save_page(officer, page, {**state, "typed": page})
    reader = officer.liaison.database.reader()
    reader.execute(
        "UPDATE page_draft SET body = ? WHERE body = (SELECT body FROM page_draft WHERE subject_id != ? LIMIT 1)",
        (b"no draft", record_id),
    )
    signed_in = released.sign_in("keeper")
    subject = signed_in.liaison.record("masked_record", record_id, MaskedRecord).subject_id
    assert subject == record_id
    officer.close()
    built(signed_in, frozenset({(Compartment.LIAISON, subject)}))
    released.close()
    again = released.sign_in("liaison")
    found = [page_drafts.load_page(again, page) for page in ("entry", "forum")]
    assert [state["typed"] for state in found if state is not None] in (["entry"], ["forum"])
    rows = again.liaison.database.reader().execute("SELECT subject_id FROM page_draft").fetchall()
    assert len(rows) == 1
    assert bytes(rows[0][0]) != record_id


def owe(signed_in: SignedIn, value: object, count: int) -> list[bytes]:
    """Rows that identity.db owes liaison.db and that nobody delivered yet, two of them about one subject."""
    ids = [new_id() for _ in range(count)]
    with signed_in.identity.begin() as work:
        for record_id in ids:
            signed_in.outbox.add_row(work, "masked_record", record_id, record_id, value, verb="release")
        work.commit()
    return ids


def test_rows_that_were_owed_are_delivered_after_the_keys_changed(printed: Office) -> None:
    signed_in = printed.sign_in("keeper")
    value = signed_in.liaison.get("masked_record", printed.record_id(), MaskedRecord)
    ids = owe(signed_in, value, 2)
    rotation.change_keys(signed_in, reason=rotation.KeyChange.SUSPECTED_LEAK)
    printed.close()
    signed_in = printed.sign_in("intake")
    deliver(signed_in)
    assert [signed_in.liaison.get("masked_record", record_id, MaskedRecord) for record_id in ids] == [value, value]
    assert signed_in.outbox.pending() == 0
    assert all(verify_file(store).sound for store in signed_in.stores)


def test_rows_that_were_owed_outlast_two_changes_of_keys(printed: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in = printed.sign_in("keeper")
    value = signed_in.liaison.get("masked_record", printed.record_id(), MaskedRecord)
    ids = owe(signed_in, value, 3)
    monkeypatch.setattr(withdrawing, "deliver", lambda _signed_in, _work=None: None)
    for _ in range(2):
        rotation.change_keys(signed_in, reason=rotation.KeyChange.SUSPECTED_LEAK)
        printed.close()
        signed_in = printed.sign_in("keeper")
    monkeypatch.undo()
    monkeypatch.setenv("NSINTAKE_STATE", str(printed.state))
    signed_in.outbox.deliver()
    assert [signed_in.liaison.get("masked_record", record_id, MaskedRecord) for record_id in ids] == [value] * 3


def test_a_file_that_does_not_read_back_is_not_put_in_force(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that writes something else than it was given."""
    signed_in = office.sign_in("keeper")

    def bend(new: Sources) -> None:
        del new
        monkeypatch.setattr(rebuild, "checkpoint_holds", lambda _store: False)

    number, folder = generation.prepare(signed_in.station.data)
    with pytest.raises(EnvironmentFault, match="file_corrupt"):
        rebuild.rebuild(sources(signed_in), folder, signed_in.ring.rotate().ring, clock=signed_in.clock, settle=bend)
    assert not folder.exists()
    assert number == 2


def test_what_is_changed_after_it_was_verified_is_not_carried_over_as_sound(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who has the file's key writes into an entry while the keys are changed."""
    keeper = office.sign_in("keeper")
    case_id = keeper.identity.known_ids("case_file")[0]

    def changed(store: SealedStore) -> None:
        make_agree(store)
        if store is keeper.identity:
            newest = "SELECT max(n) FROM audit WHERE record_id = ? AND tbl = 'case_file' AND version > 0"
            store.database.reader().execute(f"UPDATE audit SET hash = zeroblob(32) WHERE n = ({newest})", (case_id,))

    monkeypatch.setattr(rebuild, "make_agree", changed)
    with refused("records_damaged"):
        rotation.change_keys(keeper, reason=rotation.KeyChange.SUSPECTED_LEAK)


def test_it_is_refused_where_the_new_files_would_not_fit(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    signed_in = office.sign_in("keeper")
    monkeypatch.setattr(paths, "free_bytes", lambda _folder: 9_000_000)
    with pytest.raises(EnvironmentFault, match="folder_full"):
        rotation.change_keys(signed_in, reason=rotation.KeyChange.SUSPECTED_LEAK)
    assert [path.name for path in office.data.glob("generation-*")] == ["generation-1"]
