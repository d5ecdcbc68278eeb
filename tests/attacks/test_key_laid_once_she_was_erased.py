"""A woman was erased. A colleague lays a key under her id, past the program: of a woman who has one it seemed that
nobody had erased her.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.case import CaseFile
from nsintake.domain.note import Note, NoteKind
from nsintake.records.case_files import case_of
from nsintake.records.page_drafts import PageDraft
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.day import erasure
from nsintake.store.audit import passing_over
from nsintake.store.sealed import new_id
from nsintake.store.tables import SEALED
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_let_in_again import restored
from tests.attacks.test_missing_tombstones import back_up
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import Office

pytestmark = pytest.mark.usefixtures("cheap_keys")
Lay = Callable[[SignedIn, bytes], None]


def a_key(hands: SignedIn, case_id: bytes) -> None:
    with hands.identity.begin() as work:
        hands.identity.deks.ensure(work, case_id)
        work.commit()


def a_session(hands: SignedIn, case_id: bytes) -> None:
    hands.drafts.save(case_id, case_id, PageDraft("entry", "{}"), owner=hands.uid)


def for_keepers_and_her(hands: SignedIn, case_id: bytes) -> None:
    """Stated as one that is open to few, with a word that she knows."""
    with hands.identity.begin() as work:
        hands.identity.deks.ensure(work, case_id, [hands.uid])
        work.commit()


def for_her_alone(hands: SignedIn, case_id: bytes) -> None:
    """The same of one that no keeper opens."""
    with hands.identity.begin() as work:
        hands.identity.deks.ensure(work, case_id, [NO_KEEPERS, hands.uid])
        work.commit()


def junk(hands: SignedIn, case_id: bytes) -> None:
    """What opens to nobody."""
    put = "INSERT INTO dek (subject_id, epoch, wrap) VALUES (?, ?, ?)"
    hands.identity.database.reader().execute(put, (case_id, hands.identity.deks.epoch, b"l" * 99))


def erase_her(office: Office, copies: Path, *, restricted: bool = False) -> tuple[Path, bytes, CaseFile]:
    """A backup, her file, and what it said: it is erased, and each keeper has signed in since."""
    employ(office)
    path = back_up(office, copies)
    worker, case_id = office.sign_in("intake"), office.case_id()
    case = case_of(worker, case_id)
    if restricted:
        restriction.restrict(worker, case_id, [])
    erasure.erase(worker, case_id, typed=case.code)
    office.close()
    office.sign_in("keeper")
    return path, case_id, case


def erasure_counts(office: Office) -> None:
    """Whoever erased her is believed."""
    office.close()
    keeper = office.sign_in("keeper")
    audit.look_through(keeper)
    said = audit.entries(keeper, audit.AuditQuery(what="erase", file="identity.db")).rows
    assert said
    assert all(row.counts for row in said)


def after_a_restore(office: Office, path: Path, *, settled: bool) -> SignedIn:
    """The keeper once that backup was brought back; ``settled``: she had settled what was laid."""
    office.close()
    if settled:
        settled_by(office, "keeper")
    restored(office, "keeper", path)
    return office.sign_in("keeper")


@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize("restricted", [True, False])
@pytest.mark.parametrize("lay", [a_key, a_session, for_keepers_and_her, for_her_alone, junk])
def test_she_stays_erased(released: Office, copies: Path, lay: Lay, *, restricted: bool, settled: bool) -> None:
    """Before: what her worker had signed counted no more, and the backup of before brought her back."""
    path, case_id, _ = erase_her(released, copies, restricted=restricted)
    lay(own_program(released.sign_in(COLLEAGUE)), case_id)
    erasure_counts(released)
    keeper = after_a_restore(released, path, settled=settled)
    assert keeper.identity.find("case_file", case_id, CaseFile) is None
    tables = (*SEALED[keeper.identity.comp], "draft")
    assert not any(read(keeper.identity, f"SELECT 1 FROM {name} WHERE subject_id = ?", case_id) for name in tables)


@pytest.mark.parametrize("table", ["case_file", "note"])
@pytest.mark.parametrize("settled", [True, False])
def test_nor_is_she_there_by_a_row_that_is_laid_under_it(
    released: Office, copies: Path, table: str, *, settled: bool
) -> None:
    """Before: the station seemed to have her, so that no tombstone counted, and nothing was found."""
    path, case_id, case = erase_her(released, copies)
    hands = own_program(released.sign_in(COLLEAGUE))
    with hands.identity.begin() as work:
        if table == "case_file":
            hands.identity.put(work, "case_file", case_id, case_id, replace(case, worker=hands.uid), verb="record")
        else:
            note = Note(NoteKind.WRITTEN, hands.now(), hands.uid, "", "words")
            hands.identity.put(work, "note", new_id(), case_id, note, verb="note")
        work.commit()
    assert after_a_restore(released, path, settled=settled).identity.find("case_file", case_id, CaseFile) is None


@pytest.mark.parametrize("lay", [for_keepers_and_her, for_her_alone])
@pytest.mark.parametrize("restricted", [True, False])
@pytest.mark.parametrize("settled", [True, False])
def test_nor_by_a_row_under_a_key_that_no_keeper_opens(
    released: Office, copies: Path, lay: Lay, *, restricted: bool, settled: bool
) -> None:
    path, case_id, case = erase_her(released, copies, restricted=restricted)
    hands = own_program(released.sign_in(COLLEAGUE))
    lay(hands, case_id)
    with hands.identity.begin() as work:
        hands.identity.put(work, "case_file", case_id, case_id, replace(case, worker=hands.uid), verb="record")
        work.commit()
    erasure_counts(released)
    assert after_a_restore(released, path, settled=settled).identity.find("case_file", case_id, CaseFile) is None


@pytest.mark.parametrize("about", [True, False])
@pytest.mark.parametrize("settled", [True, False])
def test_who_is_there_is_not_erased_by_a_word_that_says_so(
    released: Office, copies: Path, *, about: bool, settled: bool
) -> None:
    """A colleague signs that the file was taken away, and that it is there again: her key is what it was."""
    employ(released)
    path = back_up(released, copies)
    worker, case_id = released.sign_in("intake"), released.case_id()
    case = case_of(worker, case_id)
    hands = own_program(released.sign_in(COLLEAGUE))
    with hands.identity.begin() as work:
        said = hands.identity.audit.newest(work.cursor, "case_file", case_id)
        assert said is not None
        under, version = case_id if about else b"", said.version + 1
        hands.identity.audit.append(work, "erase", table="case_file", record_id=case_id, version=version, about=under)
        with passing_over(hands.identity.audit):
            hands.identity.put(work, "case_file", case_id, case_id, case, verb="save_back")
        work.commit()
    released.close()
    if settled:
        settled_by(released, "keeper")
    restored(released, "keeper", path)
    assert released.sign_in("keeper").identity.find("case_file", case_id, CaseFile) == case
