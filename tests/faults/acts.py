"""The acts that are cut off, each with the office it begins in and the functions of services that it is made of.

Every function of a service that takes more than one durable step is in ``several`` of an act here, or in
``cut_elsewhere.py`` with the test that cuts it; ``tests/services/whole_acts.py`` holds new ones to that.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.case import CaseFile, HandOver
from nsintake.domain.coming_back import CallOutcome
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said, SeenHow
from nsintake.domain.intake import answers_of, case_from
from nsintake.domain.language import Wording
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.meeting import EndReason, Happening, Meeting, Seating
from nsintake.domain.proposal import Proposal
from nsintake.domain.reading import every_page
from nsintake.domain.roles import Role
from nsintake.domain.ties import MergeReason
from nsintake.errors import Refused
from nsintake.records.case_files import tasks_of
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts, own_account, people
from nsintake.services.backup.restoring import shut
from nsintake.services.cases import restriction
from nsintake.services.consent import confirming, consenting, freezing, merging, withdrawing
from nsintake.services.day import case_view, erasure, retention
from nsintake.services.founding import practice_office
from nsintake.services.intake import calling, intake, reopening
from nsintake.services.letters import letters, proposals, release
from nsintake.services.liaison import (
    calling_off,
    disclosures,
    ending_meetings,
    handing,
    liaison,
    rounds,
    shredding,
)
from nsintake.services.meetings import holding, moving_meetings, points
from nsintake.store.batches import BatchWait
from tests.faults.act import Act
from tests.faults.acts_about_no_case import ABOUT_NO_CASE
from tests.faults.acts_of_ways import OF_WAYS, with_way_to_police
from tests.services.closed import close_file
from tests.services.ladder import POLICE, Office, answers, plan, sign_only, times_at
from tests.services.letters.test_release_alone import TWELVE
from tests.services.letters.test_release_alone import heard as heard_at_once
from tests.services.liaison.test_ending_meetings import with_sheet
from tests.services.people import uid_of
from tests.services.test_group_meetings import NAMES, a_woman
from tests.services.test_group_meetings import first as first_of_group
from tests.services.test_group_meetings import join as join_the_group

AGAIN = {"names": "Wesal Jasim", "phones": "07705550134"}
PASSWORD = "korbane-mulito-sagine-7"


def sign(office: Office, signed_in: SignedIn) -> None:
    """The third woman whose letter waits, so that all go."""
    sign_only(signed_in, office.draft_id())


def two_wait(office: Office) -> None:
    """Records of two other women wait for a batch."""
    signed_in = office.sign_in("keeper")
    with signed_in.identity.begin() as work:
        for number in (1, 2):
            record_id = bytes([number]) * 16
            expires = signed_in.due_in(30)
            record = MaskedRecord(f"K{number}", POLICE, (), (), None, RecordStatus.ACTIVE, expires)
            waits = BatchWait(record_id, signed_in.now() + timedelta(days=1))
            signed_in.send(work, "masked_record", record_id, record_id, record, verb="release", waits=waits)
        work.commit()


def signed(office: Office) -> None:
    sign_only(office.sign_in("keeper"), office.draft_id())


def send_now(_: Office, signed_in: SignedIn) -> None:
    release.send_now(signed_in)


def urgent(office: Office) -> None:
    """A letter that she heard and whoever wrote it may sign alone."""
    shown = heard_at_once(office.sign_in("intake"), TWELVE)
    (office.folder / "draft").write_bytes(shown.draft_id)


def sign_alone(office: Office, signed_in: SignedIn) -> None:
    shown = letters.preview(signed_in, office.draft_id())
    read_again = {fact.item for fact in shown.facts}
    release.sign_alone(signed_in, office.draft_id(), read_again=read_again, read=every_page(shown.papers))


def withdraw(office: Office, signed_in: SignedIn) -> None:
    withdrawing.withdraw(signed_in, office.case_id(), POLICE, by_phone=True)


def stop_by_reference(office: Office, signed_in: SignedIn) -> None:
    reference = signed_in.liaison.get("masked_record", office.record_id(), MaskedRecord).reference
    withdrawing.block_by_reference(signed_in, reference, by_phone=True)


def freeze_by_reference(office: Office, signed_in: SignedIn) -> None:
    """Of a file that can be read: it is frozen whole."""
    reference = signed_in.liaison.get("masked_record", office.record_id(), MaskedRecord).reference
    freezing.freeze_by_reference(signed_in, reference, reason="he stood beside her")


def withdraw_not_free(office: Office, signed_in: SignedIn) -> None:
    withdrawing.withdraw(signed_in, office.case_id(), POLICE, not_free="he stood beside her")


def withdraw_at_once(office: Office, signed_in: SignedIn) -> None:
    withdrawing.withdraw(signed_in, office.case_id(), POLICE, at_once=True)


def narrow(office: Office, signed_in: SignedIn) -> None:
    said = Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),))
    consenting.record_acts(signed_in, office.case_id(), [said], Given())


def freeze(office: Office, signed_in: SignedIn) -> None:
    freezing.freeze(signed_in, office.case_id(), reason="she may not be free")


def frozen(office: Office) -> None:
    freeze(office, office.sign_in("intake"))


def unfreeze(office: Office, signed_in: SignedIn) -> None:
    freezing.unfreeze(signed_in, office.case_id(), reason="she came alone and said so")


def younger(office: Office) -> None:
    """The file of a minor since: her age is said to be other than it was."""
    signed_in = office.sign_in("intake")
    with signed_in.identity.begin() as work:
        case = signed_in.identity.get("case_file", office.case_id(), CaseFile)
        changed = replace(case, identity=replace(case.identity, names=(*case.identity.names, "Telegram")))
        signed_in.identity.put(work, "case_file", office.case_id(), office.case_id(), changed, verb="save_back")
        work.commit()


def judge(office: Office, signed_in: SignedIn) -> None:
    consenting.judge_again(signed_in, office.case_id())


def open_session(office: Office) -> None:
    draft_id = intake.consent_to_record(office.sign_in("intake"), answers())
    (office.folder / "open").write_bytes(draft_id)


def close(office: Office, signed_in: SignedIn) -> None:
    intake.close_session(signed_in, (office.folder / "open").read_bytes(), answers(colleagues_must_not="yes"))


def erase(office: Office, signed_in: SignedIn) -> None:
    erasure.erase(signed_in, office.case_id(), typed=case_view.open_case(signed_in, office.case_id()).code)


def withdrawn_with_copies(office: Office) -> None:
    signed_in = office.sign_in("intake")
    (row,) = disclosures.unsettled(signed_in)
    (office.folder / "print").write_bytes(row.disclosure_id)
    withdrawing.withdraw(signed_in, office.case_id(), POLICE)


def recall(office: Office, signed_in: SignedIn) -> None:
    disclosures.close_recall(signed_in, (office.folder / "print").read_bytes())


def due_to_be_shredded(office: Office) -> None:
    withdrawing.withdraw(office.sign_in("intake"), office.case_id(), POLICE)


def shred(office: Office, signed_in: SignedIn) -> None:
    shredding.shred_due(signed_in)


def record_print(office: Office, signed_in: SignedIn) -> None:
    letter_id, _ = signed_in.liaison.list("released_letter", ReleasedLetter)[0]
    disclosures.record_print(signed_in, letter_id, copies=2)


def joined(office: Office) -> None:
    """Her file and a younger one that is part of it; a letter of the older waits or is out, as the rung has it."""
    signed_in = office.sign_in("intake")
    first = office.case(signed_in)
    second = practice_office.record(signed_in, answers(**AGAIN))
    (office.folder / "case").write_bytes(merging.merge(signed_in, first, second, MergeReason.SHE_SAYS))


def joined_and_shut(office: Office) -> None:
    joined(office)
    signed_in = office.sign_in("intake")
    restriction.change_access(signed_in, office.case_id(), ())


def restrict(office: Office, signed_in: SignedIn) -> None:
    restriction.change_access(signed_in, office.case_id(), ())


def shut_to_a_keeper(office: Office, signed_in: SignedIn) -> None:
    keeper = uid_of(signed_in, "keeper")
    restriction.change_access(signed_in, office.case_id(), None, shut_to=[keeper])


def open_again(office: Office, signed_in: SignedIn) -> None:
    restriction.change_access(signed_in, office.case_id(), None)


def hand_over(office: Office, signed_in: SignedIn) -> None:
    restriction.hand_over(signed_in, office.case_id(), uid_of(signed_in, "keeper"), HandOver.HER_WISH)


def two_files(office: Office) -> None:
    signed_in = office.sign_in("intake")
    said = {f"share.{POLICE}.paid": "share"}
    (office.folder / "second").write_bytes(practice_office.record(signed_in, answers(**AGAIN, **said)))


def merge(office: Office, signed_in: SignedIn) -> None:
    merging.merge(signed_in, office.case_id(), (office.folder / "second").read_bytes(), MergeReason.SHE_SAYS)


def plan_meeting(office: Office, signed_in: SignedIn) -> None:
    plan(signed_in, office.case(signed_in))


def planned(office: Office) -> None:
    plan(office.sign_in("intake"), office.case_id())


def agree(office: Office, signed_in: SignedIn) -> None:
    ((meeting_id, _),) = signed_in.liaison.list("meeting", Meeting)
    day = (signed_in.today() + timedelta(days=3)).isoformat()
    points.agree_action(signed_in, meeting_id, text="Write down the numbers that called.", owner="Police", due=day)


def point_proposed(office: Office) -> None:
    """A liaison officer wrote down what was agreed."""
    planned(office)
    officer = office.sign_in("liaison")
    ((meeting_id, _),) = officer.liaison.list("meeting", Meeting)
    due = (officer.today() + timedelta(days=3)).isoformat()
    point = points.NewPoint("Name one woman for contact.", "Police", due)
    (office.folder / "point").write_bytes(points.propose_point(officer, meeting_id, point))


def confirm_point(office: Office, signed_in: SignedIn) -> None:
    due = (signed_in.today() + timedelta(days=3)).isoformat()
    point = points.NewPoint("Name one woman for contact.", "Police", due)
    points.confirm_point(signed_in, (office.folder / "point").read_bytes(), point)


def proposed(office: Office) -> None:
    words = Wording(en="She asks for a female officer. Please call before anything is decided.")
    proposals.propose(office.sign_in("liaison"), office.record_id(), words)


def take(office: Office, signed_in: SignedIn) -> None:
    ((proposal_id, _),) = signed_in.liaison.list("proposal", Proposal)
    proposals.take(signed_in, proposal_id)


def with_meeting(office: Office) -> None:
    """A meeting is planned with the office that has her papers."""
    (office.folder / "meeting").write_bytes(plan(office.sign_in("intake"), office.case_id()).meeting_id)


def with_meeting_and_frozen(office: Office) -> None:
    with_meeting(office)
    frozen(office)


def cancel(office: Office, signed_in: SignedIn) -> None:
    ending_meetings.cancel(signed_in, office.meeting_id(), EndReason.NOT_SAFE)


def move(office: Office, signed_in: SignedIn) -> None:
    starts = signed_in.now() + timedelta(days=5)
    moving_meetings.move(signed_in, office.meeting_id(), room="Room 2", times=times_at(starts))


def change_presence(office: Office, signed_in: SignedIn) -> None:
    moving_meetings.change_presence(signed_in, office.meeting_id(), seen=SeenHow.VOICE_ONLY, seating=Seating.OTHER_ROOM)


def group_of_two(office: Office) -> None:
    """Two women meet together, and a third agreed to be the third; the second has the meeting that is told."""
    worker = office.sign_in("intake")
    women = [a_woman(office, worker, name) for name in NAMES]
    (office.folder / "case").write_bytes(women[2])
    first_of_group(worker, women[0])
    (office.folder / "meeting").write_bytes(join_the_group(worker, women[1]).meeting_id)


def join_group(office: Office, signed_in: SignedIn) -> None:
    join_the_group(signed_in, office.case_id())


def comes_armed(office: Office, signed_in: SignedIn) -> None:
    """What ends it for each of them."""
    holding.happened(signed_in, office.meeting_id(), Happening.ARMED)


def had_already(office: Office, signed_in: SignedIn) -> None:
    handing.was_handed_over(signed_in, (office.folder / "print").read_bytes(), copies=1, to="night shift")


def count_pages(office: Office, signed_in: SignedIn) -> None:
    disclosures.count_pages(signed_in, (office.folder / "print").read_bytes(), pages_out=0, handed_to="")


def on_the_way(office: Office) -> None:
    """Her two copies are counted and on a round."""
    signed_in = office.sign_in("liaison")
    (row,) = disclosures.unsettled(signed_in)
    pages = row.pages_expected
    disclosures.count_pages(signed_in, row.disclosure_id, pages_out=pages, handed_to="liaison officer")
    rounds.begin_round(signed_in, [row.disclosure_id])


def settle_round(_: Office, signed_in: SignedIn) -> None:
    handed = [
        handing.Handing(waits.copies.disclosure_id, 1, "duty officer")
        for waits in rounds.the_round(signed_in).on_the_way
    ]
    rounds.settle_round(signed_in, handed, [])


def count_handed(office: Office, signed_in: SignedIn) -> None:
    print_id = (office.folder / "print").read_bytes()
    pages = signed_in.liaison.get("disclosure", print_id, Disclosure).pages_expected
    handing.count_handed(signed_in, print_id, pages_out=pages, handed_to="duty officer")


def with_a_sheet_out(office: Office) -> None:
    """A meeting whose fact sheet its office was given."""
    planned = with_sheet(office, handed_over=True)[2]
    (office.folder / "meeting").write_bytes(planned.meeting_id)


def held(office: Office, signed_in: SignedIn) -> None:
    holding.mark_held(signed_in, office.meeting_id(), sheets_back=())


def to_be_called_off(office: Office) -> None:
    """Nothing is left of her but what an office must still hear."""
    worker = office.sign_in("intake")
    withdrawing.withdraw(worker, office.case_id(), POLICE, at_once=True)
    erase(office, worker)
    (row,) = liaison.open_record(worker, office.record_id()).disclosures
    disclosures.close_recall(worker, row.disclosure_id)


def call_off(office: Office, signed_in: SignedIn) -> None:
    calling_off.called_off(signed_in, office.record_id())


def without_force(office: Office) -> None:
    """A letter of hers is out, and nobody had asked whether he serves in a force."""
    signed_in, case_id = office.sign_in("intake"), office.case_id()
    with signed_in.identity.begin() as work:
        case = signed_in.identity.get("case_file", case_id, CaseFile)
        names = (*case.identity.names, "Telegram")
        unasked = case_from(
            {**answers_of(case), "force": "", "names": "\n".join(names)},
            case.code,
            opened=case.opened,
            worker=case.worker,
        )
        signed_in.identity.put(work, "case_file", case_id, case_id, unasked, verb="save_back")
        work.commit()


def answer(office: Office, signed_in: SignedIn) -> None:
    reopening.answer_before_leaving(signed_in, office.case_id(), {"force": "none"})


def called(office: Office, signed_in: SignedIn) -> None:
    case_id = office.case_id()
    settled = tuple(task_id for task_id, _ in tasks_of(signed_in, case_id))
    calling.record(signed_in, case_id, CallOutcome.REACHED, said="she is well", settled=settled)


def unconfirmed(office: Office) -> None:
    """As after a restore: nothing of hers prints before somebody confirms it."""
    signed_in = office.sign_in("keeper")
    with signed_in.liaison.begin() as work:
        shut(work, signed_in.liaison, date(2026, 3, 1))
        work.commit()


def confirm(office: Office, signed_in: SignedIn) -> None:
    confirming.confirm(signed_in, office.record_id())


def reopened(office: Office) -> None:
    signed_in = office.sign_in("intake")
    (office.folder / "open").write_bytes(reopening.reopen(signed_in, office.case_id()))


def save_back(office: Office, signed_in: SignedIn) -> None:
    draft_id = (office.folder / "open").read_bytes()
    said = intake.load_draft(signed_in, draft_id).answers
    reopening.save_back(signed_in, draft_id, {**said, "names": said["names"] + "\nTelegram"})


def join(office: Office, signed_in: SignedIn) -> None:
    reopening.join(signed_in, (office.folder / "open").read_bytes(), answers(**AGAIN), office.case(signed_in))


def _shown(signed_in: SignedIn, login: str) -> accounts.AccountView:
    return next(holder.account for holder in people.who_holds(signed_in) if holder.account.login == login)


def make_keeper(office: Office, signed_in: SignedIn) -> None:
    people.make_keeper(signed_in, _shown(signed_in, "intake"))


def another_role(office: Office) -> None:
    signed_in = office.sign_in("administrator")
    accounts.propose_role(signed_in, uid_of(signed_in, "liaison"), Role.INTAKE)


def sign_change(office: Office, signed_in: SignedIn) -> None:
    people.sign_change(signed_in, _shown(signed_in, "liaison"))


def reset(office: Office, signed_in: SignedIn) -> None:
    accounts.reset_password(signed_in, uid_of(signed_in, "intake"))


def shut_and_reset(office: Office) -> None:
    signed_in = office.sign_in("intake")
    restriction.restrict(signed_in, office.case_id(), [])
    reset(office, office.sign_in("administrator"))


def enrol(office: Office, signed_in: SignedIn) -> None:
    accounts.enrol(
        signed_in,
        uid_of(signed_in, "intake"),
        password=PASSWORD,
        password_again=PASSWORD,
        keeper_login="keeper",
        keeper_password=office.passwords()["keeper"],
        params=FLOOR,
    )


def change_password(office: Office, signed_in: SignedIn) -> None:
    old = office.passwords()["liaison"]
    own_account.change_password(signed_in, old=old, new=PASSWORD, again=PASSWORD, params=FLOOR)


def kept_long_enough(office: Office) -> None:
    signed_in = office.sign_in("intake")
    (office.folder / "case").write_bytes(office.case(signed_in))
    close_file(signed_in, office.case_id())
    retention.set_months_kept(office.sign_in("keeper"), 1)


def erase_due(office: Office, signed_in: SignedIn) -> None:
    erasure.erase_due(signed_in, [office.case_id()], typed="1")


def stopped_after_the_note(
    owner: Any, name: str, act: Callable[[Office, SignedIn], object]
) -> Callable[[Office], None]:
    """An office in which an act was noted and nothing of it carried out, for the next sign-in to finish."""

    def stop(*_: object) -> None:
        raise Refused("stopped")

    def prepare(office: Office) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(owner, name, stop)
            with contextlib.suppress(Refused):
                act(office, office.sign_in("intake"))

    return prepare


def owing_an_answer(office: Office) -> None:
    proposed(office)
    stopped_after_the_note(proposals, "_answer", take)(office)


def owing_a_key(office: Office) -> None:
    """Somebody's new keys are approved, and the files that were open to her are not wrapped for them."""
    shut_and_reset(office)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(accounts, "_carry_on", lambda *_, **__: None)
        enrol(office, office.sign_in("administrator"))


def sign_in(office: Office, _: object) -> None:
    office.sign_in("intake")


def sign_in_keeper(office: Office, _: object) -> None:
    office.sign_in("keeper")


ACTS: dict[str, Act] = {
    **ABOUT_NO_CASE,
    "sign": Act("heard", "keeper", sign, ("release.sign",), two_wait),
    "send now": Act("heard", "keeper", send_now, ("release.send_now",), signed),
    "sign alone": Act("office", "intake", sign_alone, ("release.sign_alone",), urgent),
    "withdraw": Act("printed", "intake", withdraw, ("withdrawing.withdraw",)),
    "stop by reference": Act("printed", "intake", stop_by_reference, ("withdrawing.block_by_reference",)),
    "freeze by reference": Act("printed", "intake", freeze_by_reference, ("freezing.freeze_by_reference",)),
    "withdraw, not free": Act(
        "printed", "intake", withdraw_not_free, ("withdrawing.withdraw", "freezing.carry_freeze")
    ),
    "withdraw at once": Act("released", "intake", withdraw_at_once, ("withdrawing.withdraw", "shredding.shred_due")),
    "withdraw, a meeting planned": Act("handed", "intake", withdraw, ("withdrawing.withdraw",), with_meeting),
    "freeze, a meeting planned": Act("handed", "intake", freeze, ("freezing.freeze",), with_meeting),
    "unfreeze, a meeting planned": Act("handed", "intake", unfreeze, ("freezing.unfreeze",), with_meeting_and_frozen),
    "cancel": Act("handed", "liaison", cancel, (), with_meeting),
    "move": Act("handed", "intake", move, ("moving_meetings.move",), with_meeting),
    "change how she is present": Act(
        "handed", "intake", change_presence, ("moving_meetings.change_presence",), with_meeting
    ),
    "join a group": Act("office", "intake", join_group, ("planning.plan",), group_of_two),
    "move a group": Act("office", "intake", move, ("moving_meetings.move",), group_of_two),
    "end a group": Act("office", "liaison", comes_armed, (), group_of_two, days=1),
    "count pages": Act("printed", "intake", count_pages, ("disclosures.count_pages",), withdrawn_with_copies, "buried"),
    "count, handed over": Act("printed", "intake", count_handed, ("handing.count_handed",), withdrawn_with_copies),
    "settle a round": Act("printed", "liaison", settle_round, (), on_the_way),
    "held": Act("released", "intake", held, ("holding.mark_held",), with_a_sheet_out),
    "call off": Act("handed", "intake", call_off, ("calling_off.called_off",), to_be_called_off, "buried"),
    "answer": Act("released", "intake", answer, ("reopening.answer_before_leaving",), without_force),
    "had already": Act("printed", "intake", had_already, ("handing.was_handed_over",), withdrawn_with_copies),
    "narrow": Act("printed", "intake", narrow, ("consenting.record_acts", "consenting.put_in_force")),
    "judge again": Act("released", "intake", judge, ("consenting.judge_again",), younger),
    "freeze": Act("printed", "intake", freeze, ("freezing.freeze",)),
    "unfreeze": Act("printed", "intake", unfreeze, ("freezing.unfreeze", "freezing.carry_unfreeze"), frozen),
    "close": Act("office", "intake", close, (), open_session),
    "erase": Act("released", "intake", erase, ("erasure.erase",)),
    "erase due": Act("office", "keeper", erase_due, ("erasure.erase_due",), kept_long_enough, days=60),
    "finish a withdrawal": Act(
        "printed",
        "",
        sign_in,
        ("sign_in.sign_in", "withdrawing.finish_withdrawals"),
        stopped_after_the_note(withdrawing, "_carry_out", withdraw),
    ),
    "finish an erasure": Act(
        "released", "", sign_in, ("erasure.finish_erasures",), stopped_after_the_note(erasure, "_carry_out", erase)
    ),
    "finish an answer": Act("released", "", sign_in, ("proposals.finish_taken",), owing_an_answer),
    "finish a reset": Act("released", "", sign_in_keeper, ("sign_in.sign_in",), owing_a_key),
    "recall": Act("printed", "intake", recall, ("disclosures.close_recall",), withdrawn_with_copies, "buried"),
    "shred": Act("released", "liaison", shred, ("shredding.shred_due",), due_to_be_shredded, days=8),
    "print": Act("released", "liaison", record_print),
    "restrict": Act("office", "intake", restrict, (), joined),
    "shut to a keeper": Act("office", "intake", shut_to_a_keeper, (), joined),
    "open to all": Act("office", "intake", open_again, (), joined_and_shut),
    "hand over": Act("office", "intake", hand_over, (), joined_and_shut),
    "merge": Act("released", "intake", merge, ("merging.merge",), two_files),
    "plan": Act("office", "intake", plan_meeting, ("planning.plan",)),
    **OF_WAYS,
    "withdraw, a way planned": Act("released", "intake", withdraw, ("withdrawing.withdraw",), with_way_to_police),
    "confirm a point": Act("released", "intake", confirm_point, ("points.confirm_point",), point_proposed),
    "agree": Act("released", "intake", agree, ("points.agree_action",), planned),
    "take": Act("released", "intake", take, ("proposals.take",), proposed),
    "call": Act("released", "intake", called),
    "confirm": Act("released", "intake", confirm, ("confirming.confirm",), unconfirmed),
    "save back": Act("released", "intake", save_back, ("reopening.save_back",), reopened),
    "join": Act("office", "intake", join, (), open_session),
    "make keeper": Act("office", "keeper", make_keeper, ("people.make_keeper",)),
    "sign change": Act("office", "keeper", sign_change, ("people.sign_change",), another_role),
    "reset": Act("office", "administrator", reset, ("accounts.reset_password",)),
    "enrol": Act("released", "administrator", enrol, ("accounts.enrol",), shut_and_reset),
    "change password": Act("office", "liaison", change_password, ("own_account.change_password",)),
}
