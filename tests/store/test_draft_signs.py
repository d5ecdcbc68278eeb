"""What earlier versions kept unsigned counts as it was when a keeper stated that each draft is signed."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Role
from nsintake.store import drafts as module
from nsintake.store.audit import AuditChain
from nsintake.store.draft_signs import TypedDraft, marked
from nsintake.store.drafts import Drafts
from nsintake.store.sealed import SealedStore, new_id
from tests.store.station import PEOPLE, Note, Station

MINE = "u-intake"


def unsigned(_chain: AuditChain, _typed: TypedDraft, value: bytes) -> bytes:
    return value


def keep(store: SealedStore, monkeypatch: pytest.MonkeyPatch, text: str, draft_id: bytes | None = None) -> bytes:
    """As a version before this did, or a colleague by her own program."""
    draft_id = draft_id or new_id()
    with monkeypatch.context() as before:
        before.setattr(module, "signed", unsigned)
        Drafts(store).save(draft_id, draft_id, Note(text), owner=MINE)
    return draft_id


@pytest.mark.parametrize("comp", [Compartment.IDENTITY, Compartment.LIAISON])
def test_what_was_typed_before_drafts_were_signed_is_there_after_and_nothing_else_that_is_unsigned(
    station: Station, monkeypatch: pytest.MonkeyPatch, comp: Compartment
) -> None:
    store, keeper = station.store(MINE, comp), station.store("u-keeper", comp)
    hers, other = (keep(store, monkeypatch, text) for text in ("hers", "other"))
    assert Drafts(store).load(hers, Note).value == Note("hers")
    Drafts(keeper).sign_from_here_on()
    number = keeper.audit.head().number
    Drafts(keeper).sign_from_here_on()
    assert keeper.audit.head().number == number, "once"
    assert Drafts(store).load(hers, Note).value == Note("hers")
    keep(store, monkeypatch, "changed", other)
    for forged in (other, keep(store, monkeypatch, "laid")):
        with pytest.raises(OpenError):
            Drafts(store).load(forged, Note)
    Drafts(store).save(other, other, Note("typed again"), owner=MINE)
    assert Drafts(store).load(other, Note).value == Note("typed again")


def test_a_worker_states_nothing_about_drafts_of_before(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has the file's key could name what she laid; that nothing more is believed is all she says."""
    store = station.store(MINE)
    laid = keep(store, monkeypatch, "laid")
    Drafts(store).sign_from_here_on()
    assert marked(store.audit) is not None
    with pytest.raises(OpenError):
        Drafts(station.store("u-keeper")).load(laid, Note)


def test_who_was_a_keeper_before_names_no_draft_of_before(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    """She signs it under her list of then, by a program of her own."""
    before = station.store("u-keeper")
    station.sign({**PEOPLE, "u-keeper": Role.INTAKE, MINE: Role.KEEPER})
    now = station.store(MINE)
    with now.begin() as work:
        now.put(work, "note", new_id(), new_id(), Note("under the new list"), verb="save")
        work.commit()
    station.knows_the_first_only(before)
    laid = keep(now, monkeypatch, "laid")
    Drafts(before).sign_from_here_on()
    reader = station.store(MINE)
    assert marked(reader.audit) is not None
    with pytest.raises(OpenError):
        Drafts(reader).load(laid, Note)


def test_where_the_log_lacks_something_nothing_unsigned_counts_and_nothing_is_stated(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is missing may have been the keeper's word."""
    store, keeper = station.store(MINE), station.store("u-keeper")
    Drafts(keeper).sign_from_here_on()
    line = marked(keeper.audit)
    assert line is not None
    laid = keep(store, monkeypatch, "laid")
    with store.begin() as work:
        store.put(work, "note", new_id(), new_id(), Note("since"), verb="save")
        work.cursor.execute("DELETE FROM audit WHERE n = ?", (line.n,))
        work.commit()
    with pytest.raises(OpenError):
        Drafts(store).load(laid, Note)
    Drafts(keeper).sign_from_here_on()
    assert marked(keeper.audit) is None
