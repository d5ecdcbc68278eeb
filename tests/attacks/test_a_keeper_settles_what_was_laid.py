"""An intake worker lays what a verification of identity.db stumbles over, or finds twice: a keeper settles it."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable

import pytest

from nsintake.domain.pending import ERASURE, PendingErasure
from nsintake.domain.release import CaseLink
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.store.wraps import OUTBOX
from tests.attacks.test_away_for_a_moment import own_program
from tests.attacks.test_keys_of_another_epoch import lay
from tests.attacks.test_owed_by_hand import a_note
from tests.services.ladder import POLICE, Office


def a_note_about_a_broken_key(signed_in: SignedIn, _office: Office) -> None:
    """An erasure of nobody, whose key says that it is named to few and says nothing more."""
    nobody = secrets.token_bytes(16)
    a_note(ERASURE, PendingErasure(nobody, (), ()))(signed_in)
    line = (nobody, signed_in.identity.deks.epoch, b"\x02" + secrets.token_bytes(40))
    signed_in.identity.database.reader().execute("INSERT INTO dek (subject_id, epoch, wrap) VALUES (?, ?, ?)", line)


def a_link_under_the_key_of_the_outbox(signed_in: SignedIn, office: Office) -> None:
    """It names another woman's record, and is under a key of another number."""
    link = CaseLink(POLICE, office.record_id(), "x", 1)
    lay(signed_in, "case_link", secrets.token_bytes(16), OUTBOX, link, verb="link")


@pytest.mark.parametrize("how", [a_note_about_a_broken_key, a_link_under_the_key_of_the_outbox])
def test_a_keeper_settles_it(released: Office, how: Callable[[SignedIn, Office], None]) -> None:
    how(own_program(released.sign_in("intake")), released)
    released.close()
    keeper = released.sign_in("keeper")
    with contextlib.suppress(NsintakeError):
        audit.look_through(keeper)
    for file in sorted({found.file for found in keeper.unsound}):
        audit.settle(keeper, file, "Somebody put it there.")
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound


@pytest.mark.parametrize(
    ("login", "file", "head"),
    [
        ("administrator", "accounts.db", b""),
        ("liaison", "liaison.db", b"h" * 33),
        ("liaison", "liaison.db", "no hash"),
        ("intake", "identity.db", b"h" * 31),
    ],
)
def test_a_keeper_settles_entries_whose_heads_are_no_hashes(
    released: Office, login: str, file: str, head: object
) -> None:
    """Two, with numbers missing before each. Before: what was before the second was written down as no hash, so it was
    found again for ever: only reading went on, no key could be changed and nobody removed.
    """
    hands = own_program(released.sign_in(login))
    reader = next(store for store in hands.stores if store.name == file).database.reader()
    columns = "actor, day, roster_no, tbl, record_id, version, hash, epoch, body"
    for _ in range(2):
        reader.execute(f"INSERT INTO audit SELECT n + 9, {columns}, ?, sig FROM audit ORDER BY n DESC LIMIT 1", (head,))
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert {found.file for found in keeper.unsound} == {file}
    audit.settle(keeper, file, "Somebody put them there.")
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound


@pytest.mark.parametrize(("login", "table"), [("liaison", "masked_record"), ("intake", "consent_act")])
def test_a_keeper_settles_an_entry_about_an_id_that_is_none(released: Office, login: str, table: str) -> None:
    """Before: a row was missed for ever that no file can have, and nothing could be stated of it."""
    hands = own_program(released.sign_in(login))
    store = hands.liaison if login == "liaison" else hands.identity
    columns = "actor, day, roster_no, tbl, 'no bytes', version, hash, epoch, body, head, sig"
    said = f"SELECT (SELECT max(n) + 1 FROM audit), {columns} FROM audit WHERE tbl = ? LIMIT 1"
    store.database.reader().execute(f"INSERT INTO audit {said}", (table,))
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert {found.file for found in keeper.unsound} == {store.name}
    audit.settle(keeper, store.name, "Somebody put it there.")
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert not keeper.unsound
