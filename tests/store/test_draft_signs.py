"""What earlier versions kept unsigned counts as it was when a keeper stated that each draft is signed."""

from __future__ import annotations

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import OpenError
from nsintake.domain.roles import Role
from nsintake.store import drafts as module
from nsintake.store.audit import AuditChain
from nsintake.store.column_types import MOST
from nsintake.store.draft_signs import TypedDraft, marked
from nsintake.store.drafts import Drafts
from nsintake.store.rules_in_force import mark_writers_again
from nsintake.store.sealed import SealedStore, new_id
from nsintake.store.writers import MARK
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


def test_what_a_colleague_typed_in_her_name_does_not_open(station: Station) -> None:
    """She has the same file's key, and signs with her own."""
    draft_id = new_id()
    Drafts(station.store("u-keeper")).save(draft_id, draft_id, Note("laid"), owner=MINE)
    with pytest.raises(OpenError):
        Drafts(station.store(MINE)).load(draft_id, Note)


@pytest.mark.parametrize("number", [0, 99, MOST + 1, 2**64 - 1])
def test_what_says_that_it_was_signed_under_a_list_that_never_was_does_not_open(
    station: Station, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Not even asked for is a list of a number that accounts.db cannot be asked for."""

    def forged(_chain: AuditChain, _typed: TypedDraft, value: bytes) -> bytes:
        return number.to_bytes(8) + bytes(64) + value

    laid = new_id()
    with monkeypatch.context() as hers:
        hers.setattr(module, "signed", forged)
        Drafts(station.store("u-keeper")).save(laid, laid, Note("laid"), owner=MINE)
    reader = station.store(MINE)
    reader.audit._rosters._load = station.accounts().roster
    with pytest.raises(OpenError):
        Drafts(reader).load(laid, Note)


@pytest.mark.parametrize("comp", [Compartment.IDENTITY, Compartment.LIAISON])
@pytest.mark.parametrize("lacks", [False, True])
def test_whoever_settles_says_again_what_counts_unsigned_or_that_nothing_does(
    station: Station, monkeypatch: pytest.MonkeyPatch, comp: Compartment, *, lacks: bool
) -> None:
    """``lacks``: the log lacks something that may have said otherwise."""
    store, keeper = station.store(MINE, comp), station.store("u-keeper", comp)
    hers = keep(store, monkeypatch, "hers")
    Drafts(keeper).sign_from_here_on()
    laid = keep(store, monkeypatch, "laid")
    last = keeper.audit.head().number
    with keeper.begin() as work:
        mark_writers_again(keeper, work, lacks=lacks)
        work.commit()
    assert [line.tbl for line in keeper.audit.lines(last + 1, 9)] == [MARK]
    for draft_id, counts in ((hers, not lacks), (laid, False)):
        if counts:
            assert Drafts(station.store(MINE, comp)).load(draft_id, Note).value == Note("hers")
        else:
            with pytest.raises(OpenError):
                Drafts(station.store(MINE, comp)).load(draft_id, Note)


def test_where_the_log_lacks_something_it_is_said_though_nothing_says_that_it_was(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid, keeper = keep(station.store(MINE), monkeypatch, "laid"), station.store("u-keeper")
    assert Drafts(station.store(MINE)).load(laid, Note).value == Note("laid")
    with keeper.begin() as work:
        mark_writers_again(keeper, work)
        assert marked(keeper.audit) is None
        mark_writers_again(keeper, work, lacks=True)
        work.commit()
    with pytest.raises(OpenError):
        Drafts(station.store(MINE)).load(laid, Note)
