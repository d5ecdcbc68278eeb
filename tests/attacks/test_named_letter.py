"""A letter that names her leaves no trace in liaison.db: not a word, not a row, not an audit line."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from hashlib import sha256
from pathlib import Path

from nsintake.domain.language import Lang
from nsintake.domain.release import Heard
from nsintake.records.signed_in import SignedIn
from nsintake.services.backup import backups, recovery
from nsintake.services.letters import named, named_prints
from nsintake.store.tables import SEALED
from tests.attacks.test_liaison_plaintext import carried, plaintexts, spelt_out
from tests.services.ladder import POLICE, Office, read_and_sign_named
from tests.services.letters.test_named import NAME, PHONE, WISH
from tests.services.refusals import refused


def everything(signed_in: SignedIn) -> dict[str, str]:
    """A digest of each sealed table of liaison.db, of its audit and of its keys."""
    cursor = signed_in.liaison.database.reader()
    found = {}
    for table in (*SEALED[signed_in.liaison.comp], "audit", "dek"):
        rows = cursor.execute(f"SELECT * FROM {table}").fetchall()
        found[table] = sha256(repr(sorted(map(tuple, rows))).encode()).hexdigest()
    return found


def test_nothing_of_a_letter_that_names_her_lies_in_liaison_db(released: Office) -> None:
    """Through its whole life: written, read to her, signed, shown, printed, counted, taken back, got back."""
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    before = everything(keeper)
    named_id = named.begin_named_letter(worker, released.case_id(), POLICE, replace(WISH, name=NAME))
    named.record_heard(worker, named_id, Heard.AGREED)
    read_and_sign_named(keeper, named_id)
    shown = named.preview(worker, named_id)
    print_id, paper = named_prints.record_print(worker, named_id, Lang.EN, copies=1)
    named_prints.count_pages(worker, print_id, pages_out=paper.pages, handed_to="Head of the station")
    named.withdraw(worker, named_id)
    named_prints.close_recall(keeper, print_id)
    assert carried(paper.text, ["Wisal Ghanim"]), "the paper does say who she is"
    assert everything(keeper) == before
    needles = [*(NAME.said_in(lang) for lang in Lang), PHONE, shown.letter.reference, WISH.reason]
    for table, plain in plaintexts(keeper):
        for text in spelt_out(plain):
            assert not carried(text, needles), table


def test_a_row_more_or_an_audit_line_would_be_seen(released: Office) -> None:
    worker = released.sign_in("intake")
    before = everything(worker)
    worker.note_view(worker.liaison, "view", released.record_id())
    assert {table for table, digest in everything(worker).items() if digest != before[table]} == {"audit"}


def test_a_restore_brings_no_letter_back_that_she_has_taken_back_since(released: Office, tmp_path: Path) -> None:
    """Its prints stay known; a new letter asks her again."""
    worker = released.sign_in("intake")
    named_id = named.begin_named_letter(worker, released.case_id(), POLICE, WISH)
    named.record_heard(worker, named_id, Heard.AGREED)
    released.close()
    path = tmp_path / backups.back_up(released.sign_in("keeper"), tmp_path).name
    keeper = released.sign_in("keeper")
    read_and_sign_named(keeper, named_id)
    print_id, _ = named_prints.record_print(keeper, named_id, Lang.AR, copies=1)
    named.withdraw(keeper, named_id)
    released.close()
    recovery.restore(released.sign_in("keeper"), path)
    released.close()
    keeper = released.sign_in("keeper")
    assert named.preview(keeper, named_id).why_not == "named_withdrawn"
    for act in (
        partial(named.sign, read=()),
        lambda liaison_officer, key: named_prints.record_print(liaison_officer, key, Lang.AR, copies=1),
    ):
        with refused("named_withdrawn"):
            act(keeper, named_id)
    assert [named_print.print_id for named_print in named_prints.of_letter(keeper, named_id)] == [print_id]
    again = named.begin_named_letter(keeper, released.case_id(), POLICE, WISH)
    assert named.preview(keeper, again).papers
