"""A row of what she said is deleted with the file's own key: a row that is gone has no subject, so no read misses it.

Whoever lets something leave sees it before it leaves, also where her session was looked through hours before. And
where identity.db cannot be written at all any more, what is told by her reference still stops.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from nsintake.crypto.compartments import Compartment
from nsintake.domain.consent import ActKind, Choice, ConsentAct, Given, Item, ItemChoice, Said
from nsintake.domain.language import Lang
from nsintake.domain.meeting import EndReason
from nsintake.domain.release import Heard
from nsintake.errors import EnvironmentFault, Refused
from nsintake.records.case_files import case_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import confirming, consenting, freezing, withdrawing
from nsintake.services.day import erasure
from nsintake.services.letters import letters, named_prints
from nsintake.services.liaison import disclosures, ending_meetings, liaison
from nsintake.services.meetings import meeting_view
from tests.attacks.test_relabelled_papers import sheets_of
from tests.attacks.test_rollback import PAGE, folded, seen
from tests.scale import full_or
from tests.services.ladder import POLICE, Office, plan, read_and_sign
from tests.services.letters.test_named import signed as named_signed
from tests.services.refusals import refused

WHY = "Somebody spoke for her."


def take_out(signed_in: SignedIn, case_id: bytes, kind: ActKind) -> None:
    """Delete the rows of one kind of act, and nothing else."""
    acts = signed_in.identity.list("consent_act", ConsentAct, subject=case_id)
    with signed_in.identity.begin() as work:
        for act_id, act in acts:
            if act.kind is kind:
                work.cursor.execute("DELETE FROM consent_act WHERE record_id = ?", (act_id,))
        work.commit()
    assert kind in {act.kind for _, act in acts}


def is_unsound(signed_in: SignedIn) -> bool:
    return ("identity.db", "stray") in seen(signed_in)


STOPS: dict[str, tuple[Callable[[SignedIn, bytes], object], ActKind]] = {
    "withdrawn": (lambda signed_in, case_id: withdrawing.withdraw(signed_in, case_id, POLICE), ActKind.WITHDRAWN),
    "frozen": (lambda signed_in, case_id: freezing.freeze(signed_in, case_id, reason=WHY), ActKind.FROZEN),
}


@pytest.mark.parametrize("stopped", STOPS)
@pytest.mark.parametrize("looked_through", [False, True])
def test_a_letter_of_hers_that_waited_is_not_signed(heard: Office, stopped: str, *, looked_through: bool) -> None:
    """Nothing of hers was released before, so liaison.db knows nothing of it."""
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    act, kind = STOPS[stopped]
    if looked_through:
        audit.look_through(keeper)
    act(worker, heard.case_id())
    take_out(worker, heard.case_id(), kind)
    assert seen(keeper) == []
    with refused("audit_mismatch"):
        read_and_sign(keeper, heard.draft_id())
    assert is_unsound(keeper)
    assert liaison.list_records(heard.sign_in("liaison")) == ()


def test_no_meeting_is_planned(released: Office) -> None:
    worker = released.sign_in("intake")
    freezing.freeze(worker, released.case_id(), reason=WHY)
    take_out(worker, released.case_id(), ActKind.FROZEN)
    with refused("record_frozen"):  # the record over there says it still
        plan(worker, released.case_id())
    assert meeting_view.list_meetings(worker) == ()


def test_a_letter_that_names_her_does_not_print(released: Office) -> None:
    worker, named_id = named_signed(released)
    assert named_prints.record_print(worker, named_id, Lang.AR, copies=1)
    freezing.freeze(worker, released.case_id(), reason=WHY)
    take_out(worker, released.case_id(), ActKind.FROZEN)
    with refused("audit_mismatch"):
        named_prints.record_print(worker, named_id, Lang.AR, copies=1)


def test_nothing_is_unfrozen_over_a_withdrawal_that_is_gone(released: Office) -> None:
    worker = released.sign_in("intake")
    freezing.freeze(worker, released.case_id(), reason=WHY)
    withdrawing.withdraw(worker, released.case_id(), POLICE)
    take_out(worker, released.case_id(), ActKind.WITHDRAWN)
    with refused("audit_mismatch"):
        freezing.unfreeze(worker, released.case_id(), reason="Seen alone.")


def test_nobody_confirms_by_it(released: Office) -> None:
    keeper = released.sign_in("keeper")
    audit_lost(released, keeper)
    worker = released.sign_in("intake")
    (row,) = confirming.waiting(worker)
    freezing.freeze(worker, released.case_id(), reason=WHY)
    freezing.unfreeze(worker, released.case_id(), reason="Seen alone.")
    take_out(worker, released.case_id(), ActKind.THAWED)
    take_out(worker, released.case_id(), ActKind.FROZEN)
    with refused("audit_mismatch"):
        confirming.confirm(worker, row.record_id)


def audit_lost(office: Office, keeper: SignedIn) -> None:
    """Something was lost and settled, so every paper waits."""
    with keeper.liaison.begin() as work:
        work.cursor.execute("DELETE FROM task")
        work.commit()
    audit.verify_now(keeper)
    audit.settle(keeper, "liaison.db", "A disk lost them.")
    office.clock.moment += timedelta(minutes=1)


def test_what_was_settled_is_missed_no_more(heard: Office) -> None:
    worker, keeper = heard.sign_in("intake"), heard.sign_in("keeper")
    with worker.identity.begin() as work:
        work.cursor.execute("DELETE FROM figure")
        work.cursor.execute("DELETE FROM card WHERE subject_id != ?", (heard.case_id(),))
        work.commit()
    with refused("audit_mismatch"):
        read_and_sign(keeper, heard.draft_id())
    audit.verify_now(keeper)
    audit.settle(keeper, "identity.db", "A disk lost them.")
    with refused("not_heard"):  # what was lost may be her no
        read_and_sign(keeper, heard.draft_id())
    letters.record_heard(worker, heard.draft_id(), Heard.AGREED)
    assert read_and_sign(keeper, heard.draft_id()).languages


@pytest.mark.parametrize("key", [b"outbox", b"audit"])
@pytest.mark.parametrize("stopped", STOPS)
def test_a_file_that_cannot_be_written_keeps_no_paper_in_print(released: Office, stopped: str, key: bytes) -> None:
    """The file's own keys were changed by a bit: where it is the log's, nothing can be noted in identity.db."""
    worker = released.sign_in("intake")
    reference = liaison.open_record(worker, released.record_id()).row.reference
    with worker.identity.begin() as work:
        work.cursor.execute("UPDATE dek SET wrap = zeroblob(60) WHERE subject_id = ?", (key.ljust(16, b"\0"),))
        work.commit()
    fresh, officer = released.sign_in("intake"), released.sign_in("liaison")
    if stopped == "withdrawn":
        assert withdrawing.block_by_reference(fresh, reference).noted is (key == b"outbox")
    else:
        assert freezing.freeze_by_reference(fresh, reference, reason=WHY).records == 1
    with refused(f"record_{stopped}"):
        disclosures.record_print(officer, released.letter_ids(officer)[0], copies=1)


def test_a_sheet_of_a_cancelled_meeting_does_not_print_once_the_meeting_is_gone(released: Office) -> None:
    """With liaison.db's key, under a session that was looked through before."""
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    planned = plan(worker, released.case_id())
    (letter_id, _), *_ = sheets_of(released, planned)
    audit.look_through(officer)
    ending_meetings.cancel(worker, planned.meeting_id, EndReason.NOT_SAFE)
    with officer.liaison.begin() as work:
        work.cursor.execute("DELETE FROM meeting")
        work.commit()
    with refused("audit_mismatch"):
        disclosures.record_print(officer, letter_id, copies=1)
    assert ("liaison.db", "stray") in seen(officer)


@pytest.mark.parametrize("table", ["case_link", "consent_act", "letter_draft"])
@pytest.mark.parametrize("stopped", STOPS)
def test_what_leads_from_her_file_to_her_record_is_gone_and_the_record_stops(
    released: Office, stopped: str, table: str
) -> None:
    """What can still be found is stopped, and the worker hears that something is not there."""
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    take_away(worker, table)
    with refused("stopped_damaged"):
        STOPS[stopped][0](worker, released.case_id())
    assert is_unsound(worker)
    with refused(f"record_{stopped}"):
        disclosures.record_print(officer, released.letter_ids(officer)[0], copies=1)


def take_away(signed_in: SignedIn, table: str) -> None:
    with signed_in.identity.begin() as work:
        work.cursor.execute(f"DELETE FROM {table}")
        work.commit()


def test_nothing_is_narrowed_or_erased_past_a_record_that_is_not_found(released: Office) -> None:
    worker = released.sign_in("intake")
    code = case_of(worker, released.case_id()).code
    take_away(worker, "case_link")
    said = Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),))
    for act in (
        lambda signed_in: consenting.record_acts(signed_in, released.case_id(), (said,), Given()),
        lambda signed_in: consenting.judge_again(signed_in, released.case_id()),
        lambda signed_in: erasure.erase(signed_in, released.case_id(), typed=code),
    ):
        with refused("audit_mismatch"):
            act(worker)
        worker.integrity.anchors.forget_found("identity.db")  # each finds it by itself


def test_a_row_that_a_keeper_gave_up_keeps_nothing_back(released: Office) -> None:
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    with worker.identity.begin() as work:
        work.cursor.execute("DELETE FROM case_file WHERE record_id != ?", (released.case_id(),))
        work.commit()
    audit.verify_now(keeper)
    audit.settle(keeper, "identity.db", "A disk lost them.")
    assert withdrawing.withdraw(released.sign_in("intake"), released.case_id(), POLICE)


@pytest.mark.parametrize("stopped", STOPS)
def test_a_page_of_identity_that_cannot_be_read_keeps_no_paper_in_print(released: Office, stopped: str) -> None:
    """Whoever can write where the files lie needs no key for it, and a bad disk does it too."""
    reference = liaison.open_record(released.sign_in("intake"), released.record_id()).row.reference
    folded(released)
    whole = shutil.copytree(released.folder, released.folder.with_suffix(".whole"))
    pages, by_reference = released.station().path_of(Compartment.IDENTITY).stat().st_size // PAGE, 0
    for page in range(1, pages, max(1, pages // full_or(8, 1000))):
        flip(released.station().path_of(Compartment.IDENTITY), page * PAGE + PAGE // 2)
        worker = None
        with contextlib.suppress(EnvironmentFault):  # else nobody who could stop it gets in, and everybody hears so
            worker = released.sign_in("intake")
        if worker is not None:
            by_reference += stop(worker, released.case_id(), stopped, reference)
            officer = released.sign_in("liaison")
            for letter_id in released.letter_ids(officer):
                with refused(f"record_{stopped}"):
                    disclosures.record_print(officer, letter_id, copies=1)
        released.close()
        shutil.rmtree(released.folder)
        shutil.copytree(whole, released.folder)
    shutil.rmtree(whole)
    assert by_reference or not full_or(0, 1), "where many pages are tried, some leave only the reference"


def flip(path: Path, at: int) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])


def stop(worker: SignedIn, case_id: bytes, stopped: str, reference: str) -> bool:
    """As a worker does it; whether the reference was needed."""
    try:
        STOPS[stopped][0](worker, case_id)
    except Refused:
        if stopped == "withdrawn":
            withdrawing.block_by_reference(worker, reference)
        else:
            freezing.freeze_by_reference(worker, reference, reason=WHY)
        return True
    return False
