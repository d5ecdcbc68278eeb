"""Rows and entries of a file that name another woman's record, by a worker to whom hers may be shut: they lead nowhere,
hide nothing, and a keeper who settles takes the rows out.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

import pytest

from nsintake.domain.liaison import MaskedRecord, RecordStatus
from nsintake.domain.meeting import MeetingLink
from nsintake.domain.release import CaseLink, LetterDraft
from nsintake.records.case_files import acts_of, case_of, case_of_meeting, freeze_on, link_for
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import erasure
from nsintake.services.founding.practice_office import record
from tests.attacks.test_after_settling import printed, settle_all
from tests.attacks.test_damaged_rows import damage
from tests.attacks.test_links_moved_and_laid import narrow
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, answers, heard_letter, read_and_sign
from tests.services.refusals import refused

Names = Callable[[SignedIn, bytes, bytes, str], None]
LINK = b"\xff" * 16


def put_link(signed_in: SignedIn, case_id: bytes, record_id: bytes, reference: str, salt: bytes = b"") -> None:
    with signed_in.identity.begin() as work:
        link = CaseLink(POLICE, record_id, reference, 1, salt)
        signed_in.identity.put(work, "case_link", LINK, case_id, link, verb="link")
        work.commit()


def with_her_salt(signed_in: SignedIn, case_id: bytes, record_id: bytes, reference: str) -> None:
    """Her file was open to the worker before, so its salt is known."""
    [row] = [row for row in signed_in.identity.records("case_link", CaseLink) if row.value.record_id == record_id]
    put_link(signed_in, case_id, record_id, reference, row.value.salt)


def in_the_log(signed_in: SignedIn, case_id: bytes, record_id: bytes, reference: str) -> None:
    """The row leads elsewhere afterwards."""
    put_link(signed_in, case_id, record_id, reference)
    put_link(signed_in, case_id, secrets.token_bytes(16), "AAAA-AAAA")


def unsigned(signed_in: SignedIn, case_id: bytes, record_id: bytes, _reference: str) -> None:
    """By whoever has identity.db's key: an entry of a link that never was."""
    with signed_in.identity.begin() as work:
        signed_in.identity.audit.append(
            work,
            "link",
            table="case_link",
            record_id=secrets.token_bytes(16),
            version=1,
            state=b"?" * 32,
            details={"record": record_id.hex(), "office": POLICE},
            about=case_id,
        )
        work.cursor.execute("UPDATE audit SET sig = zeroblob(64) WHERE n = (SELECT max(n) FROM audit)")
        work.commit()


def drafted(signed_in: SignedIn, case_id: bytes, _record_id: bytes, reference: str) -> None:
    """A letter with her reference, the ids of her papers, and her salt."""
    row = next(
        row for row in signed_in.identity.records("letter_draft", LetterDraft) if row.value.reference == reference
    )
    with signed_in.identity.begin() as work:
        signed_in.identity.put(work, "letter_draft", LINK, case_id, row.value, verb="draft")
        work.commit()


NAMES: dict[str, Names] = {
    "a link": put_link,
    "a link with her salt": with_her_salt,
    "the log": in_the_log,
    "an entry nobody signed": unsigned,
    "a letter": drafted,
}


@pytest.fixture(params=NAMES)
def named(request: pytest.FixtureRequest, released: Office) -> tuple[Office, bytes, str]:
    """An office, another file that names her record, and the record's reference."""
    employ(released)
    attacker = released.sign_in(COLLEAGUE)
    reference = attacker.liaison.get("masked_record", released.record_id(), MaskedRecord).reference
    other = record(attacker, answers(names="هدى"))
    NAMES[request.param](attacker, other, released.record_id(), reference)
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    if keeper.unsound:
        settle_all(released)
    return released, other, reference


def status(office: Office) -> RecordStatus:
    return office.sign_in("keeper").liaison.get("masked_record", office.record_id(), MaskedRecord).status


def test_an_erasure_of_the_other_takes_nothing_of_hers_away(named: tuple[Office, bytes, str]) -> None:
    office, other, _ = named
    keeper = office.sign_in("keeper")
    freezing.freeze(keeper, office.case_id(), reason="he stood beside her")
    erasure.erase(keeper, other, typed=case_of(keeper, other).code)
    assert status(office) is RecordStatus.FROZEN


def test_whatever_is_said_of_the_other_changes_nothing_of_hers(named: tuple[Office, bytes, str]) -> None:
    office, other, _ = named
    worker = office.sign_in("intake")
    withdrawing.withdraw(worker, other, POLICE)
    freezing.freeze(worker, other, reason="he stood beside her")
    assert status(office) is RecordStatus.ACTIVE
    freezing.freeze(worker, office.case_id(), reason="he stood beside her")
    freezing.unfreeze(worker, other, reason="she called")
    assert status(office) is RecordStatus.FROZEN
    freezing.unfreeze(worker, office.case_id(), reason="she called")
    assert status(office) is RecordStatus.ACTIVE


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_what_is_noted_by_her_reference_reaches_her_file_and_no_other(
    named: tuple[Office, bytes, str], act: str
) -> None:
    office, other, reference = named
    restriction.restrict(office.sign_in("intake"), office.case_id(), [])
    office.close()
    attacker = office.sign_in(COLLEAGUE)
    restriction.restrict(attacker, other, [])
    if act == "withdraw":
        assert not withdrawing.block_by_reference(attacker, reference).noted
    else:
        freezing.freeze_by_reference(attacker, reference, reason="he stood beside her")
    assert [note.kind for note in attacker.outbox.notes()] == [{"withdraw": "withdrawal"}.get(act, act)]
    office.close()
    worker = office.sign_in("intake")
    if act == "withdraw":
        assert acts_of(worker, office.case_id())[-1].kind.value == "withdrawn"
    else:
        assert freeze_on(worker, office.case_id()) is not None
    assert not worker.outbox.notes()
    office.close()
    attacker = office.sign_in(COLLEAGUE)
    assert freeze_on(attacker, other) is None
    assert "withdrawn" not in {said.kind.value for said in acts_of(attacker, other)}


@pytest.mark.parametrize("early", [False, True])
def test_a_keeper_who_settles_takes_out_the_link_that_was_laid(released: Office, *, early: bool) -> None:
    """Also where it was made before hers, and led elsewhere then."""
    employ(released)
    attacker = released.sign_in(COLLEAGUE)
    other = record(attacker, answers(names="هدى"))
    if early:
        put_link(attacker, other, secrets.token_bytes(16), "AAAA-AAAA")
    worker = released.sign_in("intake")
    hers = record(worker, answers(names="شيماء"))
    signed = read_and_sign(released.sign_in("keeper"), heard_letter(worker, hers))
    put_link(attacker, other, signed.record_id, signed.reference)
    plan = MeetingLink(signed.record_id, "AAAA-AAAB", POLICE, b"")
    with attacker.identity.begin() as work:
        attacker.identity.put(work, "meeting_plan", LINK, other, plan, verb="plan")
        work.commit()
    assert case_of_meeting(attacker, signed.record_id) is None
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert [held.file for held in keeper.unsound] == ["identity.db"]
    settle_all(released)
    keeper = released.sign_in("keeper")
    assert [row.subject_id for row in keeper.identity.records("case_link", CaseLink) if row.subject_id == other] == []
    assert not keeper.identity.records("meeting_plan", MeetingLink)
    assert link_for(keeper, hers, POLICE) is not None


@pytest.mark.parametrize("act", ["withdraw", "freeze"])
def test_her_letters_lead_to_her_record_where_the_link_is_gone_with_its_entry(released: Office, act: str) -> None:
    worker, case_id = released.sign_in("intake"), released.case_id()
    with worker.identity.database.begin() as work:
        work.cursor.execute("DELETE FROM case_link")
        work.cursor.execute("DELETE FROM audit WHERE tbl = 'case_link'")
        work.commit()
    with refused("stopped_damaged"):
        if act == "withdraw":
            withdrawing.withdraw(worker, case_id, POLICE)
        else:
            freezing.freeze(worker, case_id, reason="he stood beside her")
    assert status(released) is {"withdraw": RecordStatus.WITHDRAWN}.get(act, RecordStatus.FROZEN)


def test_no_letter_of_hers_goes_under_anothers_reference(released: Office) -> None:
    worker = released.sign_in("intake")
    before = worker.liaison.get("masked_record", released.record_id(), MaskedRecord)
    other = record(worker, answers(names="هدى"))
    put_link(worker, other, released.record_id(), before.reference)
    signed = read_and_sign(released.sign_in("keeper"), heard_letter(released.sign_in("intake"), other))
    assert signed.reference != before.reference
    assert worker.liaison.get("masked_record", released.record_id(), MaskedRecord) == before


@pytest.mark.parametrize("act", ["unfreeze", "narrow"])
def test_what_was_taken_back_by_its_reference_is_not_taken_up(released: Office, act: str) -> None:
    """Its row was damaged in that moment, and is mended before her file heard of it."""
    worker = released.sign_in("intake")
    record_id, case_id = released.record_id(), released.case_id()
    reference = worker.liaison.get("masked_record", record_id, MaskedRecord).reference
    employ(released)
    restriction.restrict(worker, case_id, [])
    released.close()
    worker, colleague = released.sign_in("intake"), released.sign_in(COLLEAGUE)
    if act == "unfreeze":
        freezing.freeze(worker, case_id, reason="he stood beside her")
    damage(worker.liaison, "masked_record", "body", record_id)
    with refused("cannot_open"):
        withdrawing.block_by_reference(colleague, reference)
    damage(worker.liaison, "masked_record", "body", record_id)
    if act == "unfreeze":
        freezing.unfreeze(worker, case_id, reason="she called")
    else:
        with refused("stopped_damaged"):
            narrow(worker, case_id)
    assert not printed(released.sign_in("liaison"))
    released.close()
    assert acts_of(released.sign_in("intake"), case_id)[-1].kind.value == "withdrawn"
    assert status(released) is RecordStatus.WITHDRAWN
