"""A colleague whom a woman did not accept holds the key of the file her rows are in, and bends the wraps there.

She writes past the program: her name among those accepted, a key of her own in the place of the woman's.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from datetime import date

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.crypto.envelope import pad
from nsintake.crypto.keys import Dek
from nsintake.crypto.roster import NO_KEEPERS
from nsintake.domain.case import CaseFile, HandOver
from nsintake.domain.intake import IntakeDraft, Step
from nsintake.domain.liaison import RecordStatus
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import NsintakeError
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts.account_state import REWRAP
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake
from nsintake.services.liaison import liaison
from nsintake.services.station import rotation
from nsintake.store.audit_lines import NOTHING
from nsintake.store.codec import encode, schema_of
from nsintake.store.draft_signs import signed
from nsintake.store.restricted_wraps import joined, parts_of
from nsintake.store.rows import StoredRow
from nsintake.store.sealed import SealedStore
from nsintake.store.tables import SEALED
from tests.attacks.test_away_for_a_moment import Line, own_program, put_in, read
from tests.attacks.test_settled_by_a_keeper_to_whom_it_is_shut import settled_by
from tests.services.colleagues import COLLEAGUE, staffed, staffed_printed  # noqa: F401 - fixtures
from tests.services.ladder import Office, answers
from tests.services.people import uid_of
from tests.services.refusals import refused

OPEN = "SELECT wrap FROM dek WHERE subject_id = ?"
LAID = b"p" * 16
BEND = "UPDATE dek SET wrap = ? WHERE subject_id = ?"


def a_file(signed_in: SignedIn) -> bytes:
    said = answers(must_not_see="yes")
    return intake.close_session(signed_in, intake.consent_to_record(signed_in, said), said)


def wrap_of(signed_in: SignedIn, subject: bytes) -> bytes:
    return bytes(signed_in.identity.database.reader().execute(OPEN, (subject,)).fetchone()[0])


def bend(signed_in: SignedIn, subject: bytes, wrap: bytes) -> None:
    with signed_in.identity.begin() as work:
        work.cursor.execute(BEND, (wrap, subject))
        work.commit()


def with_her_name(signed_in: SignedIn, subject: bytes) -> bytes:
    """The woman's wrap with one part more, for the colleague; what is in it opens nothing."""
    shared: Mapping[str, bytes] | None = parts_of(wrap_of(signed_in, subject))
    assert shared is not None
    return joined({**shared, signed_in.uid: shared["keeper"]})


def shut(signed_in: SignedIn, case_id: bytes) -> bool:
    try:
        signed_in.identity.get("case_file", case_id, CaseFile)
    except NsintakeError:
        return True
    return False


def test_a_name_written_beside_the_accepted_is_given_no_key_by_a_keeper(staffed: Office) -> None:  # noqa: F811
    hers = a_file(staffed.sign_in("intake"))
    thief = staffed.sign_in(COLLEAGUE)
    bend(thief, hers, with_her_name(thief, hers))
    with thief.accounts.database.begin() as work:
        thief.accounts.put_setting(work, f"{REWRAP}{thief.uid}", b"1")
        work.commit()
    staffed.sign_in("keeper")
    assert shut(staffed.sign_in(COLLEAGUE), hers)


@pytest.mark.parametrize("leave", [True, False])
def test_a_name_written_beside_the_accepted_is_given_no_key_by_new_keys(staffed: Office, leave: bool) -> None:  # noqa: F811
    hers = a_file(staffed.sign_in("intake"))
    thief = staffed.sign_in(COLLEAGUE)
    bend(thief, hers, with_her_name(thief, hers))
    staffed.close()
    keeper = staffed.sign_in("keeper")
    act = rotation.KeyChange.SUSPECTED_LEAK
    if leave:
        rotation.change_keys(keeper, reason=act, leave_damaged=True)
    else:
        with refused("records_damaged"):
            rotation.change_keys(keeper, reason=act)
    staffed.close()
    assert shut(staffed.sign_in(COLLEAGUE), hers)


def test_a_name_written_beside_the_accepted_is_not_handed_on(staffed: Office) -> None:  # noqa: F811
    worker = staffed.sign_in("intake")
    hers = a_file(worker)
    thief, keeper = staffed.sign_in(COLLEAGUE), staffed.sign_in("keeper")
    bend(thief, hers, with_her_name(thief, hers))
    with pytest.raises(NsintakeError):
        restriction.hand_over(worker, hers, keeper.uid, HandOver.LEAVES)
    assert shut(staffed.sign_in(COLLEAGUE), hers)


@pytest.mark.parametrize("before", ["restrict", "first"])
def test_a_key_of_her_own_under_an_open_session_seals_nothing(staffed: Office, before: str) -> None:  # noqa: F811
    """What is typed is kept every ten seconds: the next time it would be sealed for whoever put a key there."""
    worker, said = staffed.sign_in("intake"), answers(must_not_see="yes")
    draft_id = intake.consent_to_record(worker, said if before == "first" else answers())
    save(worker, draft_id, said)
    thief = staffed.sign_in(COLLEAGUE)
    wrap, own = thief.identity.deks.make(draft_id, (worker.uid,))
    bend(thief, draft_id, wrap)
    forge(thief, draft_id, own, signed_by=worker)
    lies = drafts_of(thief, draft_id)
    with refused("changed_meanwhile"):
        save(worker, draft_id, said)
    assert drafts_of(thief, draft_id) == lies


def save(worker: SignedIn, draft_id: bytes, said: dict[str, str]) -> None:
    intake.save_draft(worker, draft_id, answers=said, step=Step.INCIDENT, focus="", caret=0)


def forge(thief: SignedIn, draft_id: bytes, own: Dek, *, signed_by: SignedIn) -> None:
    """What the worker typed and signed before, of which she kept a copy, under her own key: one that does not open
    would stop the worker.
    """
    value = IntakeDraft("", signed_by.uid, (), Step.INCIDENT, "", 0, thief.now())
    row = (draft_id, draft_id, signed_by.uid, schema_of(IntakeDraft), thief.ring.epoch)
    plain = signed(signed_by.identity.audit, signed_by.drafts._typed(*row[:4]), encode(value))
    body = own.seal(pad(plain), thief.drafts._aad(*row))
    with thief.identity.begin() as work:
        work.cursor.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?)", (*row, body))
        work.commit()


def drafts_of(signed_in: SignedIn, subject: bytes) -> list[tuple[object, ...]]:
    """Everything that is sealed about a subject."""
    found: list[tuple[object, ...]] = []
    for table in (*SEALED[signed_in.identity.comp], "draft"):
        text = f"SELECT * FROM {table} WHERE subject_id = ?"
        found += signed_in.identity.database.reader().execute(text, (subject,)).fetchall()
    return found


def without_consent() -> dict[str, str]:
    said = answers(must_not_see="yes").items()
    return {key: answer for key, answer in said if not key.startswith(("share.", "seen."))}


def put_in_its_place(colleague: SignedIn, hers: bytes, wrap: bytes, _dek: Dek) -> None:
    bend(colleague, hers, wrap)


def with_a_row_under_it(colleague: SignedIn, hers: bytes, wrap: bytes, dek: Dek) -> None:
    bend(colleague, hers, wrap)
    lay(colleague.identity, hers, dek)


def alone(colleague: SignedIn, hers: bytes, wrap: bytes, dek: Dek) -> None:
    """Nothing that is there is what the log says, but a row of hers."""
    with_a_row_under_it(colleague, hers, wrap, dek)
    with colleague.identity.begin() as work:
        for table, row in rows_of(colleague, hers):
            if row.record_id != LAID:
                colleague.identity.audit.append(
                    work, "saved", table=table, record_id=row.record_id, version=99, state=NOTHING
                )
        work.commit()


def open_to_all(colleague: SignedIn, hers: bytes, _wrap: bytes, _dek: Dek) -> None:
    bend(colleague, hers, colleague.identity.deks.make(hers)[0])


def taken_away(colleague: SignedIn, hers: bytes, _wrap: bytes, _dek: Dek) -> None:
    with colleague.identity.begin() as work:
        assert work.cursor.execute("DELETE FROM dek WHERE subject_id = ?", (hers,)).rowcount == 1
        work.commit()


HANDS = [
    (put_in_its_place, False),
    (put_in_its_place, True),
    (with_a_row_under_it, False),
    (alone, False),
    (open_to_all, False),
    (taken_away, False),
]


@pytest.mark.parametrize("login", ["intake", "keeper"])
@pytest.mark.parametrize(("lays", "before"), HANDS)
def test_nothing_is_sealed_under_a_key_that_opens_nothing_of_hers(
    staffed: Office,  # noqa: F811
    lays: Callable[[SignedIn, bytes, bytes, Dek], None],
    login: str,
    *,
    before: bool,
) -> None:
    """A file without any word of consent, and a fresh session that has opened nothing of it: she is frozen, and why
    is written for nobody else. ``before``: a row under that key was said to be there before the file was.
    """
    worker = staffed.sign_in("intake")
    said = without_consent()
    hers = intake.consent_to_record(worker, said)
    intake.save_draft(worker, hers, answers=said, step=Step.READ_BACK, focus="", caret=0)
    colleague = own_program(staffed.sign_in(COLLEAGUE))
    wrap, dek = colleague.identity.deks.make(hers, [worker.uid, colleague.uid])
    laid = said_before(colleague.identity, hers, dek) if before else []
    assert intake.close_session(worker, hers, said) == hers
    lays(colleague, hers, wrap, dek)
    put_in(colleague.identity, "task", laid)
    known = rows_of(colleague, hers)
    fresh = staffed.sign_in(login)
    with pytest.raises(NsintakeError):
        freezing.freeze(fresh, hers, reason="Her brother came with her and answered for her")
    assert opened_since(colleague, hers, known, dek) == []


def test_nor_once_a_keeper_stated_it_who_has_no_other(staffed: Office) -> None:  # noqa: F811
    """Before: then it was as the log says, and a row that was laid under it was enough."""
    hers = record(staffed.sign_in("intake"), without_consent())
    staffed.close()
    staffed.sign_in("keeper")
    colleague = own_program(staffed.sign_in(COLLEAGUE))
    wrap, dek = colleague.identity.deks.make(hers, [uid_of(colleague, "intake"), colleague.uid])
    with_a_row_under_it(colleague, hers, wrap, dek)
    assert settled_by(staffed, "keeper")
    colleague = staffed.sign_in(COLLEAGUE)
    known = rows_of(colleague, hers)
    with pytest.raises(NsintakeError):
        freezing.freeze(staffed.sign_in("intake"), hers, reason="Her brother came with her and answered for her")
    assert opened_since(colleague, hers, known, dek) == []


def opened_since(colleague: SignedIn, hers: bytes, known: set[tuple[str, StoredRow]], dek: Dek) -> list[bytes]:
    """What the colleague can read of what was written about her since."""
    reader, deks = colleague.identity.database.reader(), colleague.identity.deks
    keys, found = [dek], list[bytes]()
    with contextlib.suppress(NsintakeError):
        keys.append(deks.find(reader, hers, deks.epoch))
    for table, stored in rows_of(colleague, hers) - known:
        for key in keys:
            with contextlib.suppress(NsintakeError):
                found.append(key.open(stored.body, colleague.identity.aad(table, stored)))
    return found


def said_before(store: SealedStore, subject: bytes, dek: Dek) -> list[Line]:
    """The id of her file is that of the draft: an entry says that a row of it is there, which comes later."""
    lay(store, subject, dek)
    rows = read(store, "SELECT * FROM task WHERE record_id = ?", LAID)
    store.database.reader().execute("DELETE FROM task WHERE record_id = ?", (LAID,))
    return rows


def rows_of(signed_in: SignedIn, subject: bytes) -> set[tuple[str, StoredRow]]:
    cursor, text = signed_in.identity.database.reader(), "SELECT * FROM {} WHERE subject_id = ?"
    return {
        (table, StoredRow(*row[:6]))
        for table in SEALED[Compartment.IDENTITY]
        for row in cursor.execute(text.format(table), (subject,)).fetchall()
    }


def lay(store: SealedStore, subject: bytes, dek: Dek) -> None:
    """A task, under this key, and an entry that says that it is there."""
    row = StoredRow(LAID, subject, schema_of(Task), store.deks.epoch, 1, b"")
    body = pad(encode(Task(TaskKind.CHECK_AGAIN, date(2026, 3, 4), "A-1")))
    row = row._replace(body=dek.seal(body, store.aad("task", row)))
    version, state = store.state_of("task", row)
    with store.begin() as work:
        work.cursor.execute("INSERT INTO task VALUES (?, ?, ?, ?, ?, ?)", row)
        store.audit.append(work, "task", table="task", record_id=row.record_id, version=version, state=state)
        work.commit()


def test_a_file_shut_past_the_program_is_stopped_by_the_reference_on_a_paper(
    staffed_printed: Office,  # noqa: F811
) -> None:
    office = staffed_printed
    office.sign_in("intake")
    thief, case_id, record_id = office.sign_in(COLLEAGUE), office.case_id(), office.record_id()
    wrap, _ = thief.identity.deks.make(case_id, [thief.uid, NO_KEEPERS])
    bend(thief, case_id, wrap)
    office.close()
    worker = office.sign_in("intake")
    withdrawing.block_by_reference(worker, liaison.open_record(worker, record_id).row.reference)
    officer = office.sign_in("liaison")
    assert liaison.open_record(officer, record_id).row.status is RecordStatus.WITHDRAWN
