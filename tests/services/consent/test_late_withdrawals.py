"""What was out of sight when she took her consent back is done once it is there again."""

from __future__ import annotations

from nsintake.domain.liaison import disclosures_subject
from nsintake.domain.named_letter import NamedLetter
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.records.case_files import links_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import late_withdrawals, named_back, withdrawing
from nsintake.services.day import today
from nsintake.services.letters import named
from tests.services.ladder import POLICE, Office
from tests.services.letters.test_named import given


def asked(signed_in: SignedIn) -> list[int]:
    return [task.copies for task in today.today(signed_in).due if task.kind is TaskKind.NAMED_PAPER]


def take_out_lines(signed_in: SignedIn, named_id: bytes) -> None:
    with signed_in.identity.begin() as work:
        for task_id, task in signed_in.identity.list("task", Task, subject=disclosures_subject(named_id)):
            if task.status is TaskStatus.OPEN:
                signed_in.identity.remove(work, "task", task_id, verb="done")
        work.commit()


def test_copies_that_name_her_and_that_nobody_is_asked_for_are_asked_for(released: Office) -> None:
    worker, named_id, _ = given(released)
    named_back.ask_for_forgotten(worker)
    assert named.withdraw(worker, named_id) == 2
    take_out_lines(worker, named_id)
    assert not asked(worker)
    number = worker.identity.audit.head().number
    late_withdrawals.finish_withdrawals(worker)
    assert asked(worker) == [2]
    late_withdrawals.finish_withdrawals(worker)
    assert worker.identity.audit.head().number == number + 1, "once is enough"


def test_a_letter_that_names_her_goes_with_the_consent_she_took_back_after_it(released: Office) -> None:
    worker, named_id, _ = given(released)
    before = worker.identity.record("named_letter", named_id, NamedLetter)
    late_withdrawals.finish_withdrawals(worker)
    assert worker.identity.get("named_letter", named_id, NamedLetter) == before.value, "she took nothing back"
    text = "SELECT * FROM named_letter WHERE record_id = ?"
    reader = worker.identity.database.reader()
    row = reader.execute(text, (named_id,)).fetchone()
    entries = reader.execute("SELECT * FROM audit WHERE record_id = ?", (named_id,)).fetchall()
    reader.execute("DELETE FROM named_letter WHERE record_id = ?", (named_id,))
    reader.execute("DELETE FROM audit WHERE record_id = ?", (named_id,))
    withdrawing.block_by_reference(worker, links_of(worker, released.case_id())[0].reference)
    for table, some in (("named_letter", [row]), ("audit", entries)):
        for record_id in some:
            reader.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(record_id))})", tuple(record_id))
    released.close()
    worker = released.sign_in("intake")
    late_withdrawals.finish_withdrawals(worker)
    assert worker.identity.get("named_letter", named_id, NamedLetter).withdrawn is not None
    assert asked(worker) == [2]
    assert before.value.recipient_id == POLICE


def test_a_letter_that_names_her_and_was_written_after_she_took_it_back_is_left_alone(released: Office) -> None:
    withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)
    worker, named_id, _ = given(released)
    late_withdrawals.finish_withdrawals(worker)
    assert worker.identity.get("named_letter", named_id, NamedLetter).withdrawn is None
