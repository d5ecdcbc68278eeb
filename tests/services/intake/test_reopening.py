"""Going on with a file: two workers at once, and not a word of either is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from nsintake.domain.case import CaseFile, HandOver
from nsintake.domain.consent import ActKind, ConsentAct
from nsintake.domain.note import Note, NoteKind
from nsintake.domain.task import Task, TaskKind, TaskStatus
from nsintake.domain.two_versions import Clash, Keep
from nsintake.errors import Refused
from nsintake.records.case_files import acts_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.cases import restriction
from nsintake.services.consent import withdrawing
from nsintake.services.founding.practice_office import record
from nsintake.services.intake import intake, reopening
from nsintake.store.audit import AuditChain
from nsintake.store.audit_lines import LogLine
from tests.services.closed import close_file
from tests.services.ladder import CARE, POLICE, Office, answers
from tests.services.refusals import fault, refused
from tests.store.test_audit_lookups import follows_from


def case_of(signed_in: SignedIn, case_id: bytes) -> CaseFile:
    return signed_in.identity.get("case_file", case_id, CaseFile)


def notes(signed_in: SignedIn, case_id: bytes) -> list[Note]:
    return [note for _, note in signed_in.identity.list("note", Note, subject=case_id)]


def opened(signed_in: SignedIn, case_id: bytes) -> tuple[bytes, dict[str, str]]:
    draft_id = reopening.reopen(signed_in, case_id)
    return draft_id, intake.load_draft(signed_in, draft_id).answers


def test_a_file_opened_again_carries_its_answers_and_saved_unchanged_writes_nothing(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    before = case_of(signed_in, case_id)
    draft_id, said = opened(signed_in, case_id)
    assert said["account"] == "@dark_gate_7731"
    assert reopening.reopen(signed_in, case_id) == draft_id, "a second time it goes on where it was left"
    (card,) = intake.open_drafts(signed_in)
    assert card.reopened
    head = signed_in.identity.audit.head().number
    done = reopening.save_back(signed_in, draft_id, said)
    assert (done.case_id, done.taken, done.put_aside) == (case_id, (), ())
    assert case_of(signed_in, case_id) == before
    assert signed_in.identity.audit.head().number == head
    assert not intake.open_drafts(signed_in)


def test_two_workers_change_one_file_and_both_versions_stay(office: Office) -> None:
    first, second = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(first)
    mine_id, mine = opened(first, case_id)
    theirs_id, theirs = opened(second, case_id)
    theirs |= {"account": "@dark_gate_9", "account_of_events": "He called twice.", "hours": "10-12"}
    reopening.save_back(second, theirs_id, theirs)
    mine |= {"account": "@dark_gate_8", "account_of_events": "He wrote.", "safety_plan": "Her sister comes."}
    assert reopening.differences(first, mine_id, mine) == (
        Clash("account", "@dark_gate_8", "@dark_gate_9"),
        Clash("account_of_events", "He wrote.", "He called twice."),
    )
    with refused("versions_differ"):
        reopening.save_back(first, mine_id, mine)
    assert intake.open_drafts(first), "the draft stays"
    done = reopening.save_back(first, mine_id, mine, {"account": Keep.THEIRS, "account_of_events": Keep.BOTH})
    assert done.put_aside == ("account",)
    assert set(done.taken) == {"account", "account_of_events", "hours"}
    case = case_of(first, case_id)
    assert case.incident.account == "@dark_gate_9"
    assert case.incident.account_of_events == "He called twice.\n\nHe wrote."
    assert (case.reaching.hours, case.safety.plan) == ("10-12", "Her sister comes.")
    (note,) = notes(first, case_id)
    assert (note.kind, note.about, note.text, note.by) == (
        NoteKind.OTHER_VERSION,
        "account",
        "@dark_gate_8",
        first.uid,
    )


def test_what_no_question_asks_stays_and_a_hand_over_meanwhile_is_kept(office: Office) -> None:
    signed_in, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id = office.case(signed_in)
    draft_id, said = opened(signed_in, case_id)
    before = case_of(signed_in, case_id)
    restriction.hand_over(keeper, case_id, keeper.uid, HandOver.LEAVES)
    reopening.save_back(signed_in, draft_id, said | {"hours": "9"})
    after = case_of(signed_in, case_id)
    assert (after.code, after.opened, after.status) == (before.code, before.opened, before.status)
    assert after.worker == keeper.uid


def test_a_red_answer_found_later_opens_its_path_once(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    for _ in range(2):
        draft_id, said = opened(signed_in, case_id)
        reopening.save_back(signed_in, draft_id, said | {"suicide": "yes", "hours": said.get("hours", "") + "9"})
    tasks = [task for _, task in signed_in.identity.list("task", Task, subject=case_id)]
    (care,) = [task for task in tasks if task.kind is TaskKind.URGENT_CARE]
    assert (care.detail, care.owner, care.status) == ("suicide", signed_in.uid, TaskStatus.OPEN)
    assert care.clock is not None


def test_a_fault_keeps_draft_and_file(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    draft_id, said = opened(signed_in, case_id)
    with fault("date_which", "since"):
        reopening.save_back(signed_in, draft_id, said | {"since": "3/4/2026"})
    assert intake.open_drafts(signed_in)


def test_stopping_throws_away_what_was_typed_and_never_the_file(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    before = case_of(signed_in, case_id)
    draft_id, _ = opened(signed_in, case_id)
    with refused("session_reopened"):
        intake.close_session(signed_in, draft_id, answers())
    intake.discard_draft(signed_in, draft_id, came=True)
    assert case_of(signed_in, case_id) == before
    assert not intake.open_drafts(signed_in)


def test_a_new_session_is_not_saved_back_and_a_stranger_opens_no_reopened_one(office: Office) -> None:
    signed_in, keeper = office.sign_in("intake"), office.sign_in("keeper")
    fresh = intake.consent_to_record(signed_in, answers())
    for act in (reopening.differences, reopening.save_back):
        with pytest.raises(Refused) as caught:
            act(signed_in, fresh, answers())
        assert caught.value.code == "session_not_reopened"
    draft_id, said = opened(signed_in, office.case(signed_in))
    with refused("draft_missing"):
        reopening.save_back(keeper, draft_id, said)


def test_staff_who_may_be_part_of_it_shut_the_file_before_it_is_written(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    draft_id, said = opened(signed_in, case_id)
    reopening.save_back(signed_in, draft_id, said | {"staff_involved": "yes"})
    assert (
        signed_in.identity.holders(case_id) == ("keeper", signed_in.uid)
        or signed_in.identity.holders(case_id) is not None
    )
    (care,) = [
        task
        for _, task in signed_in.identity.list("task", Task, subject=case_id)
        if task.kind is TaskKind.URGENT_CARE and task.detail == "staff"
    ]
    assert care.owner == office.sign_in("keeper").uid


def told_again(signed_in: SignedIn, **more: str) -> tuple[bytes, dict[str, str]]:
    """A session under way whose woman turns out to have a file."""
    said = answers(account="@dark_gate_99", hours="10-12", since="", **more)
    return intake.consent_to_record(signed_in, said), said


def test_a_session_goes_on_with_the_file_she_had_and_keeps_every_answer(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    before, acts = case_of(signed_in, case_id), len(signed_in.identity.list("consent_act", ConsentAct, subject=case_id))
    draft_id, said = told_again(signed_in)
    joined = reopening.join(signed_in, draft_id, said, case_id)
    (card,) = intake.open_drafts(signed_in)
    assert (card.draft_id, card.code, card.reopened) == (joined, before.code, True)
    assert case_of(signed_in, case_id) == before, "nothing is written before it is saved back"
    kept = intake.load_draft(signed_in, joined).answers
    assert (kept["account"], kept["hours"], kept["paid"]) == ("@dark_gate_99", "10-12", "once")
    assert reopening.differences(signed_in, joined, kept) == (Clash("account", "@dark_gate_99", "@dark_gate_7731"),)
    with refused("versions_differ"):
        reopening.save_back(signed_in, joined, kept)
    done = reopening.save_back(signed_in, joined, kept, {"account": Keep.MINE})
    assert done.put_aside == ("account",)
    after = case_of(signed_in, case_id)
    assert (after.incident.account, after.reaching.hours, after.opened) == ("@dark_gate_99", "10-12", before.opened)
    (note,) = notes(signed_in, case_id)
    assert (note.about, note.text) == ("account", "@dark_gate_7731")
    assert len(signed_in.identity.list("consent_act", ConsentAct, subject=case_id)) == acts + 2, (
        "what she said to two offices"
    )
    assert len(signed_in.identity.known_ids("case_file")) == 3, "no second file"
    with refused("draft_missing"):
        intake.load_draft(signed_in, draft_id)


@pytest.mark.parametrize("days", [0, 1])
def test_what_she_takes_back_after_a_session_joined_her_file_stays_her_last_word(office: Office, days: int) -> None:
    """The worker is interrupted and saves it later. Before: the yes of that session was written as of the day on which
    it was saved.
    """
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    draft_id, said = told_again(signed_in)
    joined = reopening.join(signed_in, draft_id, said, case_id)
    office.clock.moment += timedelta(days=days, hours=1)
    withdrawing.withdraw(office.sign_in("keeper"), case_id, POLICE, by_phone=True)
    office.clock.moment += timedelta(days=days, hours=1)
    signed_in = office.sign_in("intake")
    kept = intake.load_draft(signed_in, joined).answers
    reopening.save_back(signed_in, joined, kept, {"account": Keep.MINE})
    last = {act.recipient_id: act.kind for act in acts_of(signed_in, case_id)}
    assert last == {POLICE: ActKind.WITHDRAWN, CARE: ActKind.GIVEN}
    tasks = (task for _, task in signed_in.identity.list("task", Task, subject=case_id))
    asks = [task for task in tasks if task.kind is TaskKind.RENEW_CONSENT and task.status is TaskStatus.OPEN]
    assert [task.due for task in asks if task.detail == POLICE] == [signed_in.today()], "her worker asks her"


def test_nobody_says_for_a_worker_that_her_session_joined_the_file_later(office: Office) -> None:
    """A colleague writes that with her own program, after the woman took it back. Before: the yes of that session was
    newer then.
    """
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    joined = reopening.join(signed_in, *told_again(signed_in), case_id)
    keeper = office.sign_in("keeper")
    withdrawing.withdraw(keeper, case_id, POLICE, by_phone=True)
    with keeper.identity.begin() as work:
        n = keeper.identity.audit.append(work, "join_session", record_id=case_id, about=case_id)
        work.commit()
    keeper.identity.database.reader().execute("UPDATE audit SET actor = ? WHERE n = ?", (signed_in.uid, n))
    follows_from(keeper.identity, n, keeper.identity.audit.head_at(n - 1))
    kept = intake.load_draft(signed_in, joined).answers
    reopening.save_back(signed_in, joined, kept, {"account": Keep.MINE})
    assert {act.recipient_id: act.kind for act in acts_of(signed_in, case_id)}[POLICE] is ActKind.WITHDRAWN


def test_nobody_waits_while_it_is_looked_for_when_her_session_joined_the_file(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before: up to two thousand entries were opened while nobody else could write."""
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    joined = reopening.join(signed_in, *told_again(signed_in), case_id)
    colleague = office.sign_in("keeper").identity
    with colleague.begin() as work:
        for _ in range(50):
            colleague.audit.append(work, "view", record_id=case_id)
        work.commit()
    counted, counts = list[bool](), AuditChain.counts_behind

    def counts_behind(chain: AuditChain, line: LogLine) -> bool:
        counted.append(chain is signed_in.identity.audit and chain._database.work is not None)
        return counts(chain, line)

    monkeypatch.setattr(AuditChain, "counts_behind", counts_behind)
    kept = intake.load_draft(signed_in, joined).answers
    reopening.save_back(signed_in, joined, kept, {"account": Keep.MINE})
    assert 0 < sum(counted) < 25


def test_a_file_that_is_closed_open_already_or_shut_takes_no_session(office: Office) -> None:
    signed_in, keeper = office.sign_in("intake"), office.sign_in("keeper")
    case_id, closed, shut = office.case(signed_in), office.case(signed_in, "شیلان"), office.case(signed_in, "سيف")
    close_file(signed_in, closed)
    restriction.hand_over(signed_in, shut, keeper.uid, HandOver.HER_WISH)
    restriction.restrict(keeper, shut, [])
    reopening.reopen(signed_in, case_id)
    draft_id, said = told_again(signed_in)
    for target, code in ((case_id, "file_in_session"), (closed, "already_closed"), (shut, "file_restricted")):
        with refused(code):
            reopening.join(signed_in, draft_id, said, target)
    assert intake.load_draft(signed_in, draft_id).answers == said
    reopened = reopening.reopen(signed_in, case_id)
    with refused("session_reopened"):
        reopening.join(signed_in, reopened, said, case_id)


def test_whoever_she_does_not_accept_is_kept_out_at_once(office: Office) -> None:
    signed_in = office.sign_in("intake")
    case_id = office.case(signed_in)
    draft_id, said = told_again(signed_in, must_not_see="yes")
    reopening.join(signed_in, draft_id, said, case_id)
    assert signed_in.identity.holders(case_id) is not None


def test_a_file_that_she_had_opened_to_all_again_is_not_shut_by_what_she_had_said_before(office: Office) -> None:
    """Before: whoever saved a session of it was alone on it then, with keepers, and its worker lost it."""
    worker = office.sign_in("intake")
    case_id = record(worker, answers(must_not_see="yes"))
    assert worker.identity.holders(case_id) is not None
    restriction.open_to_all(worker, case_id)
    keeper = office.sign_in("keeper")
    draft_id, said = opened(keeper, case_id)
    assert said["must_not_see"] == "yes"
    reopening.save_back(keeper, draft_id, {**said, "account": "@dark_gate_9"})
    assert keeper.identity.holders(case_id) is None
    assert opened(office.sign_in("intake"), case_id)[1]["account"] == "@dark_gate_9"
    draft_id, said = opened(keeper, case_id)
    reopening.save_back(keeper, draft_id, {**said, "staff_involved": "yes"})
    assert keeper.identity.holders(case_id) is not None, "for another reason, which she says now"
