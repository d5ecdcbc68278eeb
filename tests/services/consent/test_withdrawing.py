"""Taking consent back: blocked at once, recalled, and never crossed by a release or a print."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest

from nsintake.crypto.envelope import OpenError
from nsintake.domain.consent import ActKind, ConsentAct, GivenHow
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.pending import WITHDRAWAL, PendingWithdrawal
from nsintake.domain.task import Task, TaskKind
from nsintake.records.signed_in import SignedIn
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, today
from nsintake.services.letters import letters, release
from nsintake.services.liaison import disclosures, liaison, proved_letters
from nsintake.store.unit_of_work import UnitOfWork
from tests.services.ladder import CARE, POLICE, Office, heard_letter, read_and_sign, sign_only
from tests.services.refusals import refused


def acts(signed_in: SignedIn, case_id: bytes, recipient: str = POLICE) -> list[ConsentAct]:
    found = [act for _, act in signed_in.identity.list("consent_act", ConsentAct, subject=case_id)]
    return sorted((act for act in found if act.recipient_id == recipient), key=lambda act: act.number)


def status(signed_in: SignedIn, office: Office) -> RecordStatus:
    return signed_in.liaison.get("masked_record", office.record_id(), MaskedRecord).status


def printable(signed_in: SignedIn, office: Office) -> list[bool]:
    cards = liaison.open_record(signed_in, office.record_id()).letters
    return [card.printable for card in cards if card.kind is not LetterKind.RECALL]


def test_the_offices_that_can_be_asked_about(office: Office) -> None:
    known = withdrawing.recipients(office.sign_in("intake"))
    assert {POLICE, CARE} <= {recipient.recipient_id for recipient in known}


def test_withdrawal_blocks_every_letter_and_recalls_the_copies(handed: Office) -> None:
    intake = handed.sign_in("intake")
    seen = withdrawing.withdraw(intake, handed.case_id(), POLICE, by_phone=True)
    assert (seen.copies_out, seen.recall_due) == (2, intake.today() + timedelta(days=7))
    record = intake.liaison.get("masked_record", handed.record_id(), MaskedRecord)
    assert (record.status, record.shred_due, record.reference) == (
        RecordStatus.WITHDRAWN,
        intake.today() + timedelta(days=7),
        seen.reference,
    )
    officer = handed.sign_in("liaison")
    assert printable(officer, handed) == [False] * 3
    with refused("record_withdrawn"):
        disclosures.record_print(officer, handed.letter_ids(officer)[0], copies=1)
    recalls = [task for task in today.today(officer).due if task.kind is TaskKind.RECALL]
    assert [(task.copies, task.subject) for task in recalls] == [(2, seen.reference)]
    assert [(act.kind, act.how) for act in acts(intake, handed.case_id())][-1] == (
        ActKind.WITHDRAWN,
        GivenHow.BY_PHONE,
    )


def test_withdrawal_before_anything_was_released_has_nothing_to_recall(heard: Office) -> None:
    intake = heard.sign_in("intake")
    seen = withdrawing.withdraw(intake, heard.case_id(), POLICE)
    assert (seen.copies_out, seen.recall_due) == (0, None)
    assert acts(intake, heard.case_id())[-1].how is GivenHow.SPOKEN
    assert letters.preview(intake, heard.draft_id()).why_not == "no_consent"
    with refused("no_consent"):
        letters.begin_letter(intake, heard.case_id(), POLICE)
    with refused("consent_changed"):
        read_and_sign(heard.sign_in("keeper"), heard.draft_id())


def test_withdrawal_for_one_office_leaves_the_other(released: Office) -> None:
    intake = released.sign_in("intake")
    withdrawing.withdraw(intake, released.case_id(), POLICE)
    views = {view.recipient_id: view for view in case_view.open_case(intake, released.case_id()).consents}
    assert (views[POLICE].may_write_to, views[POLICE].withdrawn) == (False, True)
    assert (views[CARE].may_write_to, views[CARE].withdrawn) == (True, False)
    assert letters.preview(intake, heard_letter(intake, released.case_id(), CARE)).papers


def test_nothing_to_withdraw_twice_or_where_she_was_never_asked(released: Office) -> None:
    intake = released.sign_in("intake")
    with refused("nothing_to_withdraw"):
        withdrawing.withdraw(intake, released.case_id(), "nis-ninewa")
    withdrawing.withdraw(intake, released.case_id(), POLICE)
    with refused("nothing_to_withdraw"):
        withdrawing.withdraw(intake, released.case_id(), POLICE)
    assert len(acts(intake, released.case_id())) == 2
    with refused("nothing_to_withdraw"):
        withdrawing.withdraw(intake, released.case_id(), "nobody")


def test_a_consent_that_has_run_out_can_still_be_taken_back(released: Office) -> None:
    released.clock.moment += timedelta(days=100)
    intake = released.sign_in("intake")
    withdrawing.withdraw(intake, released.case_id(), POLICE)
    assert status(intake, released) is RecordStatus.WITHDRAWN


@pytest.mark.parametrize("sign", [sign_only, read_and_sign])
def test_nothing_is_signed_between_a_withdrawal_and_its_being_carried_out(
    heard: Office, monkeypatch: pytest.MonkeyPatch, sign: Callable[[SignedIn, bytes], release.Released]
) -> None:
    """It is noted, and the keeper signs before it is carried out: she hears that there is no consent."""
    keeper, intake = heard.sign_in("keeper"), heard.sign_in("intake")
    real, tried = withdrawing._carry_out, list[bytes]()

    def carry_out(signed_in: SignedIn, note_id: bytes, pending: PendingWithdrawal) -> withdrawing._Done:
        monkeypatch.setattr(withdrawing, "_carry_out", real)
        with refused("consent_changed"):
            sign(keeper, heard.draft_id())
        tried.append(note_id)
        return real(signed_in, note_id, pending)

    monkeypatch.setattr(withdrawing, "_carry_out", carry_out)
    withdrawing.withdraw(intake, heard.case_id(), POLICE)
    assert tried
    assert not intake.outbox.pending()
    assert not intake.outbox.notes()
    assert not intake.liaison.list("masked_record", MaskedRecord)
    assert [act.kind for act in acts(intake, heard.case_id())][-1] is ActKind.WITHDRAWN


def test_a_release_of_a_second_letter_cannot_unblock_a_record_withdrawn_meanwhile(released: Office) -> None:
    """Power fails after the block and before her file hears of it: whoever signs next writes it down, and signs not."""
    intake, keeper = released.sign_in("intake"), released.sign_in("keeper")
    second = heard_letter(intake, released.case_id())
    cut_before_the_act(intake, released)
    with refused("consent_changed"):
        read_and_sign(keeper, second)
    assert status(keeper, released) is RecordStatus.WITHDRAWN
    assert acts(keeper, released.case_id())[-1].kind is ActKind.WITHDRAWN


class Cut(Exception):
    """The power goes."""


def cut(*_: object, **__: object) -> None:
    raise Cut


def cut_before_the_act(signed_in: SignedIn, office: Office) -> None:
    """Withdraw, and lose power when liaison.db is blocked and identity.db has not heard of it."""
    patch = pytest.MonkeyPatch()
    patch.setattr(withdrawing, "write_act", cut)
    with pytest.raises(Cut):
        withdrawing.withdraw(signed_in, office.case_id(), POLICE)
    patch.undo()


def test_a_withdrawal_cut_in_the_middle_blocks_and_is_finished_at_the_next_sign_in(handed: Office) -> None:
    cut_before_the_act(handed.sign_in("intake"), handed)
    officer = handed.sign_in("liaison")
    assert printable(officer, handed) == [False] * 3
    keeper = handed.sign_in("keeper")
    assert acts(keeper, handed.case_id())[-1].kind is ActKind.WITHDRAWN
    again = handed.sign_in("intake")
    assert len(acts(again, handed.case_id())) == 2, "finished once, not at every sign-in"
    assert sum(task.kind is TaskKind.RECALL for task in today.today(officer).due) == 1


def test_a_withdrawal_cut_right_after_she_said_it_is_finished_at_the_next_sign_in(handed: Office) -> None:
    intake, officer = handed.sign_in("intake"), handed.sign_in("liaison")
    patch = pytest.MonkeyPatch()
    patch.setattr(withdrawing, "block", cut)
    with pytest.raises(Cut):
        withdrawing.withdraw(intake, handed.case_id(), POLICE, by_phone=True)
    patch.undo()
    assert printable(officer, handed) == [True] * 3, "nothing was acknowledged yet"
    keeper = handed.sign_in("keeper")
    assert printable(officer, handed) == [False] * 3
    assert [act.how for act in acts(keeper, handed.case_id())] == [GivenHow.SPOKEN, GivenHow.BY_PHONE]
    assert not keeper.outbox.notes()


def test_said_twice_around_a_power_cut_it_is_one_withdrawal(handed: Office) -> None:
    intake = handed.sign_in("intake")
    cut_before_the_act(intake, handed)
    assert withdrawing.withdraw(intake, handed.case_id(), POLICE).copies_out == 2
    again = handed.sign_in("keeper")
    assert [act.kind for act in acts(again, handed.case_id())] == [ActKind.GIVEN, ActKind.WITHDRAWN]
    assert sum(task.kind is TaskKind.RECALL for task in today.today(again).due) == 1
    assert not again.outbox.notes()


def test_a_note_of_another_kind_is_left_alone(released: Office) -> None:
    intake = released.sign_in("intake")
    with intake.identity.begin() as work:
        intake.outbox.add_note(work, "another act", {"x": 1})
        work.commit()
    withdrawing.finish_withdrawals(intake)
    assert [note.kind for note in intake.outbox.notes()] == ["another act"]


def test_a_damaged_record_keeps_nobody_out_and_prints_nothing(handed: Office) -> None:
    cut_before_the_act(handed.sign_in("intake"), handed)
    officer = handed.sign_in("liaison")
    with officer.liaison.begin() as work:
        work.cursor.execute("UPDATE masked_record SET body = zeroblob(600)")
        work.commit()
    keeper = handed.sign_in("keeper")
    assert [note.kind for note in keeper.outbox.notes()] == [WITHDRAWAL], "kept until it can be finished"
    for signed_in in (keeper, handed.sign_in("liaison")):
        with pytest.raises(OpenError):
            disclosures.record_print(signed_in, letter_ids(signed_in)[0], copies=1)


def letter_ids(signed_in: SignedIn) -> list[bytes]:
    letters = signed_in.liaison.list("released_letter", ReleasedLetter)
    return [letter_id for letter_id, letter in letters if letter.kind is not LetterKind.RECALL]


def test_finishing_does_nothing_where_nothing_was_withdrawn(released: Office) -> None:
    intake = released.sign_in("intake")
    withdrawing.finish_withdrawals(intake)
    assert len(acts(intake, released.case_id())) == 1


def test_a_withdrawal_that_crosses_a_print_waits_for_it_and_has_its_copies_destroyed(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She withdraws after the paper was judged and before its print is written down."""
    officer, intake = released.sign_in("liaison"), released.sign_in("intake")
    letter_id = released.letter_ids(officer)[0]
    begin, at_the_file = intake.liaison.begin, threading.Event()
    withdrawal = threading.Thread(target=withdrawing.withdraw, args=(intake, released.case_id(), POLICE))

    def begin_and_say() -> UnitOfWork:
        at_the_file.set()
        return begin()

    def prove_again(signed_in: SignedIn, letter: bytes) -> proved_letters.ProvedLetter:
        proved = proved_letters.prove_again(signed_in, letter)
        withdrawal.start()
        assert at_the_file.wait(20)
        return proved

    monkeypatch.setattr(intake.liaison, "begin", begin_and_say)
    monkeypatch.setattr(disclosures, "prove_again", prove_again)
    disclosures.record_print(officer, letter_id, copies=1)
    withdrawal.join()
    assert printable(officer, released) == [False] * 3
    assert TaskKind.DESTROY_COPIES in {task.kind for task in today.today(officer).due}


def test_a_damaged_delivery_does_not_keep_her_letters_printable(handed: Office) -> None:
    """What is owed to liaison.db cannot be delivered: all of hers is done all the same, and then the damage is said."""
    intake = handed.sign_in("intake")
    with intake.identity.begin() as work:
        intake.outbox.add_row(work, "task", b"t" * 16, b"s" * 16, Task(TaskKind.MEETING, intake.today(), "x"), verb="x")
        work.commit()
    officer = handed.sign_in("liaison")
    with officer.liaison.begin() as work:
        work.cursor.execute("INSERT INTO dek VALUES (?, ?, ?)", (b"s" * 16, 1, b"x" * 61))
        work.commit()
    with refused("stopped_damaged"):
        withdrawing.withdraw(intake, handed.case_id(), POLICE)
    assert printable(officer, handed) == [False] * 3
    assert acts(intake, handed.case_id())[-1].kind is ActKind.WITHDRAWN
    assert not handed.sign_in("keeper").outbox.notes(), "nothing of hers is left to be done"


def test_one_damaged_record_does_not_keep_other_withdrawals_from_being_finished(handed: Office) -> None:
    intake = handed.sign_in("intake")
    other = read_and_sign(handed.sign_in("keeper"), heard_letter(intake, handed.case_id(), CARE)).record_id
    for recipient in (POLICE, CARE):
        with intake.identity.begin() as work:
            intake.outbox.add_note(work, WITHDRAWAL, PendingWithdrawal(handed.case_id(), recipient, False))
            work.commit()
    with handed.sign_in("liaison").liaison.begin() as work:
        work.cursor.execute("UPDATE masked_record SET body = zeroblob(600) WHERE record_id = ?", (handed.record_id(),))
        work.commit()
    keeper = handed.sign_in("keeper")
    assert keeper.liaison.get("masked_record", other, MaskedRecord).status is RecordStatus.WITHDRAWN
    assert acts(keeper, handed.case_id(), CARE)[-1].kind is ActKind.WITHDRAWN
