"""What somebody notes who may not open her file, and what somebody else lays among such notes.

Until her file says it nothing of hers is begun or leaves; and no note, whatever it says, keeps another from being
carried out, a woman from being erased or unfrozen, or a keeper from settling it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from nsintake.domain import reading
from nsintake.domain.liaison import MaskedRecord
from nsintake.domain.pending import (
    FREEZE,
    REJUDGE,
    WITHDRAWAL,
    PendingFreeze,
    PendingJudging,
    PendingWithdrawal,
    Verdict,
)
from nsintake.domain.release import CaseLink
from nsintake.records.case_files import acts_of, case_of, freeze_on
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.cases import restriction
from nsintake.services.consent import freezing, withdrawing
from nsintake.services.day import case_view, erasure
from tests.attacks.test_after_settling import printed, settle_all
from tests.attacks.test_links_moved_and_laid import narrow
from tests.attacks.test_owed_by_hand import a_note
from tests.attacks.test_rollback import seen
from tests.services.colleagues import COLLEAGUE, employ
from tests.services.ladder import POLICE, Office, heard_letter, plan, sign_only
from tests.services.refusals import refused


def stop(signed_in: SignedIn, office: Office, act: str) -> None:
    """By the reference on a paper of hers."""
    reference = signed_in.liaison.get("masked_record", office.record_id(), MaskedRecord).reference
    if act == "withdraw":
        assert not withdrawing.block_by_reference(signed_in, reference).noted
    else:
        freezing.freeze_by_reference(signed_in, reference, reason="he stood beside her")


CODES = {"withdraw": "no_consent", "freeze": "file_frozen"}


@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize("act", CODES)
def test_nothing_new_leaves_after_it(released: Office, act: str, begun: bool) -> None:
    """Her worker and the keeper signed in before, and do not sign in again."""
    employ(released)
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    restriction.restrict(worker, released.case_id(), [])
    draft_id = heard_letter(worker, released.case_id()) if begun else b""
    stop(released.sign_in(COLLEAGUE), released, act)
    with refused("consent_changed" if begun and act == "withdraw" else CODES[act]):
        sign_only(keeper, draft_id or heard_letter(worker, released.case_id()))
    assert not printed(released.sign_in("liaison"))
    links = keeper.identity.list("case_link", CaseLink, subject=released.case_id())
    assert [link.record_id for _, link in links] == [released.record_id()]
    if act == "withdraw":
        assert acts_of(worker, released.case_id())[-1].kind.value == "withdrawn"
    else:
        assert freeze_on(worker, released.case_id()) is not None


@pytest.mark.parametrize("act", CODES)
def test_nor_where_it_comes_between_the_drawing_and_the_signature(
    released: Office, act: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    employ(released)
    worker, keeper = released.sign_in("intake"), released.sign_in("keeper")
    restriction.restrict(worker, released.case_id(), [])
    draft_id = heard_letter(worker, released.case_id())
    colleague = released.sign_in(COLLEAGUE)
    real = reading.require_read

    def read(*args: Any) -> None:
        stop(colleague, released, act)
        real(*args)

    monkeypatch.setattr("nsintake.services.letters.release.require_read", read)
    with refused(CODES[act]):
        sign_only(keeper, draft_id)
    assert not printed(released.sign_in("liaison"))


@pytest.mark.parametrize("act", CODES)
def test_no_new_record_takes_the_place_of_one_that_was_stopped(released: Office, act: str) -> None:
    """Somebody struck the note, so that her file never says it; what she says since makes a new one."""
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    restriction.restrict(worker, case_id, [])
    colleague = released.sign_in(COLLEAGUE)
    stop(colleague, released, act)
    with colleague.identity.begin() as work:
        for note in colleague.outbox.notes():
            colleague.outbox.done(work, note.outbox_id)
        work.commit()
    with refused("record_withdrawn" if act == "withdraw" else "record_frozen"):
        heard_letter(worker, case_id)
    narrow(worker, case_id)
    if act == "withdraw":
        heard_letter(worker, case_id)
    else:
        with refused("record_frozen"):
            heard_letter(worker, case_id)


@pytest.mark.parametrize("act", CODES)
def test_no_meeting_is_planned_after_it(released: Office, act: str) -> None:
    employ(released)
    worker = released.sign_in("intake")
    restriction.restrict(worker, released.case_id(), [])
    stop(released.sign_in(COLLEAGUE), released, act)
    with refused(CODES[act]):
        plan(worker, released.case_id())


def test_an_unfreezing_meanwhile_lets_nothing_go_on(released: Office) -> None:
    """Of a file that was frozen already: whoever unfreezes it has not heard of what a colleague noted since."""
    employ(released)
    worker, case_id = released.sign_in("intake"), released.case_id()
    restriction.restrict(worker, case_id, [])
    freezing.freeze(worker, case_id, reason="he called")
    stop(released.sign_in(COLLEAGUE), released, "freeze")
    freezing.unfreeze(worker, case_id, reason="she called")
    assert not printed(released.sign_in("liaison"))
    released.close()
    assert freeze_on(released.sign_in("intake"), case_id) is not None


# --- notes that say nothing, or too much


@dataclass(frozen=True, slots=True)
class Nothing:
    """No field of any note."""

    said: str = "nothing"


STRANGE: dict[str, tuple[str, object]] = {
    "more references than records": (FREEZE, PendingFreeze(b"", (b"r" * 16,), ("a", "b"), "x")),
    "more records than references": (FREEZE, PendingFreeze(b"c" * 16, (b"r" * 16, b"s" * 16), ("a",))),
    "no id": (FREEZE, PendingFreeze(b"", (b"",), ("a",), "x")),
    "of no file": (REJUDGE, PendingJudging(b"c" * 16, (b"",), (Verdict(b"", (b"",), ()),))),
    "a long witness": (
        WITHDRAWAL,
        PendingWithdrawal(b"", POLICE, by_phone=False, record_id=b"r" * 16, reference="x", witness="x" * 100_000),
    ),
    "nothing of a freeze": (FREEZE, Nothing()),
    "nothing of a withdrawal": (WITHDRAWAL, Nothing()),
    "nothing of a verdict": (REJUDGE, Nothing()),
}


@pytest.mark.parametrize("name", STRANGE)
def test_no_note_keeps_another_from_being_carried_out(released: Office, name: str) -> None:
    employ(released)
    restriction.restrict(released.sign_in("intake"), released.case_id(), [])
    released.close()
    colleague = released.sign_in(COLLEAGUE)
    a_note(*STRANGE[name])(colleague)
    stop(colleague, released, "withdraw")
    released.close()
    worker = released.sign_in("intake")
    assert acts_of(worker, released.case_id())[-1].kind.value == "withdrawn"


@pytest.mark.parametrize("error", [ValueError, KeyError, TypeError, ZeroDivisionError, RecursionError])
def test_whatever_its_content_causes(released: Office, error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    worker = released.sign_in("intake")
    a_note(REJUDGE, PendingJudging(b"c" * 16, (), ()))(worker)
    with worker.identity.begin() as work:
        pending = PendingWithdrawal(released.case_id(), POLICE, by_phone=False, record_id=released.record_id())
        worker.outbox.add_note(work, WITHDRAWAL, pending)
        work.commit()
    released.close()

    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(withdrawing, "carry_out", fails)
    worker = released.sign_in("intake")
    assert acts_of(worker, released.case_id())[-1].kind.value == "withdrawn"


KINDS = ["withdrawal", "freeze", "rejudge", "thaw", "erasure", "taken"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_note_without_sense_keeps_nobody_from_being_protected_or_erased(released: Office, kind: str) -> None:
    a_note(kind, Nothing())(released.sign_in("intake"))
    released.close()
    worker, case_id = released.sign_in("intake"), released.case_id()
    freezing.freeze(worker, case_id, reason="he stood beside her")
    freezing.unfreeze(worker, case_id, reason="she called")
    withdrawing.withdraw(worker, case_id, POLICE)
    assert freeze_on(worker, case_id) is None
    assert not printed(released.sign_in("liaison"))
    erasure.erase(worker, case_id, typed=case_of(worker, case_id).code)
    assert case_id not in {row.case_id for row in case_view.list_cases(released.sign_in("keeper"))}


@pytest.mark.parametrize("kind", KINDS)
def test_a_keeper_hears_of_it_and_takes_it_out(released: Office, kind: str) -> None:
    a_note(kind, Nothing())(released.sign_in("intake"))
    released.close()
    keeper = released.sign_in("keeper")
    audit.look_through(keeper)
    assert seen(keeper) == [("identity.db", "stray")]
    settle_all(released)
    assert not released.sign_in("keeper").outbox.notes()
