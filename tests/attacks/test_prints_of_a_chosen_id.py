"""An intake worker's own program gives a new file the id of the prints of a letter that names a woman: the key of those
is for all.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import HandOver
from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.note import Note
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import Refused
from nsintake.records.page_drafts import PageDraft
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.day import notes
from nsintake.services.intake import intake
from nsintake.services.letters import named, named_prints
from nsintake.services.station import rotation
from nsintake.store.sealed import new_id
from nsintake.store.tables import SEALED
from tests.attacks.test_a_word_said_before import is_asked
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_copies_shut_past_the_program import an_entry_changed
from tests.attacks.test_copies_that_name_her import asked
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_restricted_files import CANARY
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.day.test_erasure import erase
from tests.services.ladder import Office, answers
from tests.services.letters.test_named import given
from tests.services.people import uid_of

PRINTS = "SELECT 1 FROM named_print WHERE subject_id = ?"
pytestmark = pytest.mark.usefixtures("cheap_keys")


def key_opens(signed_in: SignedIn, subject_id: bytes) -> bool:
    deks = signed_in.identity.deks
    try:
        return bool(deks.find(signed_in.identity.database.reader(), subject_id, deks.epoch))
    except (OpenError, Refused):
        return False


def take_out(hands: SignedIn, case_id: bytes) -> None:
    """That there is a file; what was said in it since stays."""
    reader = hands.identity.database.reader()
    for table in ("case_file", "card"):
        assert reader.execute(f"DELETE FROM {table} WHERE record_id = ?", (case_id,)).rowcount
        assert reader.execute("DELETE FROM audit WHERE record_id = ? AND tbl = ?", (case_id, table)).rowcount


def settled(office: Office) -> None:
    assert settled_by(office, "keeper")


def keys_changed(office: Office) -> None:
    settled(office)
    rotation.change_keys(office.sign_in("keeper"), reason=rotation.KeyChange.SUSPECTED_LEAK, leave_damaged=True)
    office.close()


def laid_file(office: Office, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """The colleague records a woman; the id of her file is that of the prints of another's letter."""
    employ(office)
    _, named_id, _ = given(office)
    office.close()
    prints = disclosures_subject(named_id)
    colleague = office.sign_in(COLLEAGUE)
    with monkeypatch.context() as patch:
        patch.setattr(secrets, "token_bytes", lambda _size: prints)
        draft_id = intake.consent_to_record(colleague, answers())
    assert intake.close_session(colleague, draft_id, answers()) == prints
    office.close()
    return prints


def shut_out(office: Office, case_id: bytes) -> None:
    """Another worker has the file now, who lets nobody else in and writes something down."""
    worker = office.sign_in("intake")
    restriction.hand_over(worker, case_id, worker.uid, HandOver.LEAVES)
    restriction.restrict(worker, case_id, [])
    notes.write(worker, case_id, CANARY)
    assert not key_opens(office.sign_in(COLLEAGUE), case_id)
    office.close()


def read_by(signed_in: SignedIn, case_id: bytes) -> list[str]:
    if not key_opens(signed_in, case_id):
        return []
    return [note.text for _, note in signed_in.identity.list("note", Note, subject=case_id)]


@pytest.mark.parametrize("act", [settled, keys_changed])
@pytest.mark.parametrize("out", [False, True], ids=["as it is", "the file taken out"])
def test_it_is_not_for_all(
    released: Office, monkeypatch: pytest.MonkeyPatch, act: Callable[[Office], None], *, out: bool
) -> None:
    """Before: a keeper who settled anything sealed all that is in it for everybody who has identity.db."""
    office = released
    case_id = laid_file(office, monkeypatch)
    shut_out(office, case_id)
    hands = own_program(office.sign_in(COLLEAGUE))
    if out:
        take_out(hands, case_id)
    an_entry_changed(hands)
    office.close()
    act(office)
    assert not key_opens(own_program(office.sign_in(COLLEAGUE)), case_id)
    keeper = office.sign_in("keeper")
    assert read_by(keeper, case_id) == [CANARY]
    assert named_prints.of_letter(keeper, named_of(keeper, case_id))


def named_of(signed_in: SignedIn, prints: bytes) -> bytes:
    known = signed_in.identity.known_ids("named_letter")
    return next(named_id for named_id in known if disclosures_subject(named_id) == prints)


def test_nor_is_it_once_a_backup_of_before_is_brought_back(
    released: Office, copies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From when it was open to all. Before: it was so again, since what was said of such a key counted for nothing."""
    office = released
    case_id = laid_file(office, monkeypatch)
    path = back_up(office, copies)
    shut_out(office, case_id)
    assert restored(office, "keeper", path) == ""
    assert not key_opens(office.sign_in(COLLEAGUE), case_id)
    assert key_opens(office.sign_in("intake"), case_id)


def test_who_is_let_in_again_is_said_by_the_keeper(released: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then the copies of the letter are asked for as before."""
    office = released
    case_id = laid_file(office, monkeypatch)
    shut_out(office, case_id)
    an_entry_changed(own_program(office.sign_in(COLLEAGUE)))
    office.close()
    settled(office)
    keeper = office.sign_in("keeper")
    assert is_asked(keeper, case_id)
    restriction.change_access(keeper, case_id, [uid_of(keeper, "intake")])
    office.close()
    worker = office.sign_in("intake")
    assert read_by(worker, case_id) == [CANARY]
    assert named.withdraw(worker, named_of(worker, case_id)) == 2
    assert asked(worker) == [2]


def test_an_erasure_leaves_nothing_but_the_prints(released: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before: all but the file itself stayed, her notes too."""
    office = released
    case_id = laid_file(office, monkeypatch)
    shut_out(office, case_id)
    worker = office.sign_in("intake")
    worker.drafts.save_about(new_id(), case_id, PageDraft("note", "{}"), owner=worker.uid)
    named_id, before = named_of(worker, case_id), len(read(worker.identity, PRINTS, case_id))
    erase(worker, case_id)
    tables = (name for name in (*SEALED[worker.identity.comp], "draft") if name not in {"named_print", "task"})
    assert not [name for name in tables if read(worker.identity, f"SELECT 1 FROM {name} WHERE subject_id = ?", case_id)]
    tasks = worker.identity.list("task", Task, subject=case_id)
    assert {task.kind for _, task in tasks} <= {TaskKind.NAMED_PAPER, TaskKind.DESTROY_COPIES}
    assert named.withdraw(worker, named_id) == 2
    assert asked(worker) == [2]
    assert len(read(worker.identity, PRINTS, case_id)) == before
    office.close()
    assert not office.sign_in("keeper").unsound
