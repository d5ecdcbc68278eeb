"""A backup is brought back over a station in which somebody with a file's key changed a few rows before."""

from __future__ import annotations

import secrets
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.domain.consent import Item
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, ReleasedLetter, disclosures_subject
from nsintake.domain.release import CaseLink
from nsintake.domain.task import Task, TaskKind
from nsintake.errors import NsintakeError
from nsintake.records.copies import wanted_back
from nsintake.records.signed_papers import VERSION, signed_letter
from nsintake.services.backup.restore_questions import SHUT
from nsintake.services.consent import withdrawing
from nsintake.services.liaison import disclosures, liaison, proved_letters, recall_notices
from tests.attacks.test_missing_tombstones import back_up, restore
from tests.attacks.test_nothing_waits_for_a_damaged_row import narrow
from tests.attacks.test_restored_over_damage import lose, over_what_is_left
from tests.attacks.test_what_a_restore_believes import Gate, take_out_the_list
from tests.services.ladder import POLICE, Office

pytestmark = pytest.mark.usefixtures("cheap_keys")


def facts(office: Office) -> set[Item]:
    return {fact.item for fact in liaison.open_record(office.sign_in("liaison"), office.record_id()).facts}


@pytest.mark.parametrize("harm", ["none", "bit"])
def test_what_she_narrowed_since_is_read_by_no_officer(released: Office, copies: Path, harm: str) -> None:
    """An officer damages the rows of the papers that were blocked with it."""
    path = back_up(released, copies)
    narrow(released.sign_in("keeper"), released)
    released.close()
    assert facts(released) <= {Item.KIND}
    officer = released.sign_in("liaison")
    if harm == "bit":
        with officer.liaison.begin() as work:
            work.cursor.execute(
                "UPDATE released_letter SET body = zeroblob(64) WHERE subject_id = ?", (released.record_id(),)
            )
            work.commit()
    released.close()
    restore(released, path)
    assert facts(released) <= {Item.KIND}


@pytest.mark.parametrize("moved", [False, True])
def test_copies_of_what_she_took_back_are_asked_for_whatever_act_a_link_names(
    handed: Office, copies: Path, *, moved: bool
) -> None:
    """A worker writes into the link that the record was made under an act that there never was; liaison.db is gone."""
    path = back_up(handed, copies)
    worker = handed.sign_in("intake")
    if moved:
        (row,) = worker.identity.records("case_link", CaseLink, subject=handed.case_id())
        with worker.identity.begin() as work:
            late = replace(row.value, act=900)
            worker.identity.put(work, "case_link", row.record_id, row.subject_id, late, verb="link")
            work.commit()
    withdrawing.withdraw(handed.sign_in("keeper"), handed.case_id(), POLICE)
    handed.close()
    over_what_is_left(handed, path, *lose(handed, "liaison.db"), SHUT)
    worker = handed.sign_in("intake")
    record = worker.liaison.get("masked_record", handed.record_id(), MaskedRecord)
    due = {task.kind for _, task in worker.liaison.list("task", Task)}
    assert record.ended
    assert TaskKind.RECALL in due


def test_a_notice_of_somebody_demoted_is_not_carried_over(handed: Office, copies: Path) -> None:
    gate, record_id = Gate(handed, copies), handed.record_id()
    keeper = handed.sign_in("keeper")
    withdrawing.withdraw(keeper, handed.case_id(), POLICE)
    handed.close()
    hands = take_out_the_list(gate)
    record = hands.liaison.get("masked_record", record_id, MaskedRecord)
    (out,) = recall_notices.out_of((key, disclosure) for key, disclosure in wanted_back(hands, record_id, record).out)
    honest = hands.content.holder(record.recipient_id)
    told = replace(honest, address=replace(honest.address, ar="وصال جاسم خضير"))
    paper = recall_notices.draw_notice(hands, told, record.reference, out)
    letter_id = secrets.token_bytes(16)
    notice = ReleasedLetter(
        reference=record.reference,
        recipient_id=record.recipient_id,
        record_id=record_id,
        kind=LetterKind.RECALL,
        lang=out.lang,
        version=VERSION,
        pdf=paper.pdf,
        model=paper.model,
        pages=paper.pages,
        expires=record.expires,
        roster_no=hands.ring.roster.number,
        releaser=hands.uid,
        signature=b"",
        copies=out.copies,
        handed_over=out.day,
    )
    with hands.liaison.begin() as work:
        signed = signed_letter(hands, letter_id, notice)
        hands.liaison.put(work, "released_letter", letter_id, disclosures_subject(record_id), signed, verb="release")
        work.commit()
    gate.asks(SHUT)
    handed.sign_in("intake")
    officer = handed.sign_in("liaison")
    try:
        disclosures.record_print(officer, letter_id, copies=1)
        proved_letters.open_letter(officer, letter_id)
        said = "printed"
    except NsintakeError as error:
        said, _text = error.code, ""
    assert said != "printed"
