"""Somebody with the key of identity.db, who may sign nothing there, writes another subject beside what a woman said, or
changes a bit of what a colleague noted for her, for the moment of an honest act, and puts it back: no row is gone, yet
her file does not say it. Nothing leaves meanwhile, and what she says then is her last word all the same.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Iterable, Iterator

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.case import CaseFile
from nsintake.domain.consent import ActKind, ConsentAct, Given, Item
from nsintake.domain.language import Lang
from nsintake.domain.pending import ERASURE, PendingErasure
from nsintake.errors import Refused
from nsintake.records.case_files import acts_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import consenting, freezing, withdrawing
from nsintake.services.letters import named_prints
from nsintake.services.liaison import liaison
from nsintake.store.outbox import NOTED
from nsintake.store.told_of import in_sight
from tests.attacks.test_after_settling import printed
from tests.attacks.test_away_for_a_moment import own_program, read
from tests.attacks.test_confirmed_papers import only
from tests.attacks.test_damaged_rows import flipped
from tests.attacks.test_nothing_waits_for_a_damaged_row import GARBAGE, freeze, narrow, tried, withdraw
from tests.attacks.test_owed_by_hand import a_note
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import CARE, POLICE, Office, heard_letter, read_and_sign
from tests.services.letters import test_named
from tests.services.refusals import refused

Act = Callable[[SignedIn, Office], object]


def acts_said(signed_in: SignedIn, case_id: bytes) -> list[bytes]:
    rows = signed_in.identity.list("consent_act", ConsentAct, subject=case_id)
    return [act_id for act_id, act in sorted(rows, key=lambda row: row[1].number)]


@contextlib.contextmanager
def elsewhere(office: Office, ids: Iterable[bytes], login: str = "intake") -> Iterator[None]:
    reader = own_program(office.sign_in(login)).identity.database.reader()
    text, other = "UPDATE consent_act SET subject_id = ? WHERE record_id = ?", secrets.token_bytes(16)
    for act_id in ids:
        reader.execute(text, (other, act_id))
    yield
    for act_id in ids:
        reader.execute(text, (office.case_id(), act_id))


@pytest.mark.parametrize("every", [True, False])
@pytest.mark.parametrize("act", [withdraw, freeze])
def test_what_she_says_then_is_her_last_word(released: Office, act: Act, *, every: bool) -> None:
    """All that she said is out of sight, or only her last yes, or that she was free again: it seems said already."""
    worker, case_id = released.sign_in("intake"), released.case_id()
    withdraw(worker, released)
    consenting.record_acts(worker, case_id, [only(*Item)], Given())
    yes = acts_said(worker, case_id)[-1:]
    freeze(worker, released)
    freezing.unfreeze(worker, case_id, reason="she called")
    draft_id = heard_letter(worker, case_id)
    released.close()
    worker = released.sign_in("intake")
    said = acts_said(worker, case_id)
    with elsewhere(released, said if every else yes if act is withdraw else said[-1:]):
        assert tried(act, worker, released) == "stopped_damaged"
        assert tried(narrow, worker, released) == "audit_mismatch"
        with contextlib.suppress(OpenError):
            withdrawing.finish_withdrawals(worker)
        assert worker.outbox.notes(), "it waits"
    released.close()
    worker = released.sign_in("intake")
    assert worker.outbox.notes() == []
    if act is freeze:
        assert freeze_on(worker, case_id) is not None
    else:
        words = [word.kind for word in acts_of(worker, case_id) if word.recipient_id == POLICE]
        assert words[-1] is ActKind.WITHDRAWN
    with pytest.raises(Refused):
        read_and_sign(released.sign_in("keeper"), draft_id)


@pytest.mark.parametrize("act", [withdraw, freeze])
def test_no_letter_is_signed_meanwhile(heard: Office, act: Act) -> None:
    worker = heard.sign_in("intake")
    before = acts_said(worker, heard.case_id())
    act(worker, heard)
    said = [act_id for act_id in acts_said(worker, heard.case_id()) if act_id not in before]
    with elsewhere(heard, said), refused("audit_mismatch"):
        read_and_sign(heard.sign_in("keeper"), heard.draft_id())


def test_no_letter_prints_that_names_her(released: Office) -> None:
    worker, named_id = test_named.signed(released)
    freeze(worker, released)
    with elsewhere(released, acts_said(worker, released.case_id())[-1:]), refused("audit_mismatch"):
        named_prints.record_print(worker, named_id, Lang.AR, copies=1)


def test_nothing_is_erased_while_her_freeze_lies_elsewhere(heard: Office) -> None:
    """The erasure was noted before it, and is finished at a sign-in."""
    worker, case_id = heard.sign_in("intake"), heard.case_id()
    a_note(ERASURE, PendingErasure(case_id, (), ()))(worker)
    freeze(worker, heard)
    said = acts_said(worker, case_id)[-1:]
    heard.close()
    with elsewhere(heard, said, "keeper"):
        heard.sign_in("intake")
    heard.close()
    assert heard.sign_in("intake").identity.find("case_file", case_id, CaseFile) is not None


@contextlib.contextmanager
def a_bit_of_each_note(signed_in: SignedIn) -> Iterator[None]:
    def turn() -> None:
        for outbox_id, body in read(signed_in.identity, "SELECT outbox_id, body FROM outbox"):
            change = "UPDATE outbox SET body = ? WHERE outbox_id = ?"
            signed_in.identity.database.reader().execute(change, (flipped(body), outbox_id))

    turn()
    yield
    turn()


@contextlib.contextmanager
def no_note(signed_in: SignedIn) -> Iterator[None]:
    found = read(signed_in.identity, "SELECT * FROM outbox")
    reader = signed_in.identity.database.reader()
    reader.execute("DELETE FROM outbox")
    yield
    for row in found:
        reader.execute("INSERT INTO outbox VALUES (?, ?, ?, ?)", row)


@contextlib.contextmanager
def no_signature(signed_in: SignedIn) -> Iterator[None]:
    """The entries that say that they are owed count no more, and every hash follows."""
    reader = signed_in.identity.database.reader()
    found = read(signed_in.identity, "SELECT n, sig FROM audit WHERE tbl = 'outbox'")
    reader.execute("UPDATE audit SET sig = zeroblob(64) WHERE tbl = 'outbox'")
    yield
    for n, sig in found:
        reader.execute("UPDATE audit SET sig = ? WHERE n = ?", (sig, n))


Hide = Callable[[SignedIn], contextlib.AbstractContextManager[None]]


@pytest.mark.parametrize("hide", [a_bit_of_each_note, no_note, no_signature])
@pytest.mark.parametrize("by_freezing", [True, False])
def test_nothing_leaves_while_a_note_is_out_of_sight(released: Office, by_freezing: bool, hide: Hide) -> None:
    """A colleague noted by a reference what a woman said whose file is shut to her."""
    employ(released)
    worker, named_id = test_named.signed(released)
    draft_id = heard_letter(worker, released.case_id(), CARE)
    restriction.restrict(worker, released.case_id(), [])
    reference = liaison.open_record(worker, released.record_id()).row.reference
    colleague = own_program(released.sign_in(COLLEAGUE))
    if by_freezing:
        freezing.freeze_by_reference(colleague, reference, reason="he answered for her")
    else:
        withdrawing.block_by_reference(colleague, reference)
    with hide(colleague):
        with refused("audit_mismatch"):
            named_prints.record_print(worker, named_id, Lang.AR, copies=1)
        with refused("audit_mismatch"):
            read_and_sign(released.sign_in("keeper"), draft_id)


@pytest.mark.parametrize("hide", [no_note, no_signature])
def test_nothing_goes_on_while_a_freeze_that_was_noted_since_is_out_of_sight(released: Office, hide: Hide) -> None:
    """A colleague to whom her file is shut froze it again by a reference. Before: it was unfrozen, and printed."""
    employ(released)
    worker = released.sign_in("intake")
    reference = liaison.open_record(worker, released.record_id()).row.reference
    freeze(worker, released)
    restriction.restrict(worker, released.case_id(), [])
    colleague = own_program(released.sign_in(COLLEAGUE))
    freezing.freeze_by_reference(colleague, reference, reason="he answered for her")
    with hide(colleague):
        with refused("audit_mismatch"):
            freezing.unfreeze(worker, released.case_id(), reason="seen alone")
        assert not printed(released.sign_in("liaison"))


def test_junk_beside_the_notes_keeps_no_letter_from_print(released: Office) -> None:
    worker, named_id = test_named.signed(released)
    for outbox_id in (GARBAGE, NOTED + secrets.token_bytes(12)):
        line = (outbox_id[0], outbox_id, secrets.token_bytes(600))
        worker.identity.database.reader().execute("INSERT INTO outbox VALUES (?, ?, 1, ?)", line)
    assert named_prints.record_print(worker, named_id, Lang.AR, copies=1)


def moved_by_her_hand(signed_in: SignedIn, act_id: bytes, elsewhere: bytes) -> None:
    """The row is out, and another under another subject says in the log that it is it."""
    store = signed_in.identity
    with store.begin() as work:
        work.cursor.execute("DELETE FROM consent_act WHERE record_id = ?", (act_id,))
        act = ConsentAct(1, POLICE, ActKind.GIVEN, signed_in.today())
        store.put(work, "consent_act", act_id, elsewhere, act, verb="consent")
        work.commit()


def junk_about(signed_in: SignedIn, act_id: bytes, case_id: bytes) -> None:
    """An entry that nobody signed names a row under her that is not there."""
    with signed_in.identity.begin() as work:
        signed_in.identity.audit.append(
            work, "junk", table="consent_act", record_id=act_id, version=9, state=b"?" * 32, about=case_id
        )
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
        work.commit()


def test_an_act_that_somebody_stated_elsewhere_is_missed_and_junk_is_not(heard: Office) -> None:
    worker, case_id = heard.sign_in("intake"), heard.case_id()
    junk_about(heard.sign_in("keeper"), secrets.token_bytes(16), case_id)
    assert in_sight(worker.identity, "consent_act", case_id)
    (row,) = read(worker.identity, "SELECT * FROM consent_act WHERE record_id = ?", acts_said(worker, case_id)[0])
    worker.identity.database.reader().execute("DELETE FROM consent_act WHERE record_id = ?", row[:1])
    assert not in_sight(worker.identity, "consent_act", case_id)
    worker.identity.database.reader().execute("INSERT INTO consent_act VALUES (?, ?, ?, ?, ?, ?)", row)
    assert in_sight(worker.identity, "consent_act", case_id)
    moved_by_her_hand(worker, acts_said(worker, case_id)[0], secrets.token_bytes(16))
    assert not in_sight(worker.identity, "consent_act", case_id)
