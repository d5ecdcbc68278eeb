"""The acts that are cut off, each with the office it begins in and the functions of services that it is made of.

Every function of a service that takes more than one durable step stands in ``several`` of an act here, or in
``cut_elsewhere.py`` with the test that cuts it; ``tests/services/whole_acts.py`` holds new ones to that.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import pytest

from nsintake.crypto.kdf import FLOOR
from nsintake.domain.case import CaseFile, HandOver
from nsintake.domain.coming_back import CallOutcome
from nsintake.domain.consent import Choice, Given, Item, ItemChoice, Said
from nsintake.domain.finding import MergeReason
from nsintake.domain.intake import answers_of, case_from
from nsintake.domain.language import Wording
from nsintake.domain.liaison import Disclosure, MaskedRecord, RecordStatus, ReleasedLetter
from nsintake.domain.meeting import EndReason, Meeting
from nsintake.domain.proposal import Proposal
from nsintake.domain.reading import every_page
from nsintake.domain.roles import Role
from nsintake.errors import Refused
from nsintake.records.case_files import tasks_of
from nsintake.records.session import Session
from nsintake.services import meetings
from nsintake.services.accounts import accounts, own_account, people
from nsintake.services.backup.restoring import shut
from nsintake.services.cases import restriction
from nsintake.services.consent import confirming, consents, merging
from nsintake.services.day import cases, erasure, retention
from nsintake.services.founding import practice_office
from nsintake.services.intake import calling, intake, reopening
from nsintake.services.letters import letters, proposals, release
from nsintake.services.liaison import calling_off, disclosures, ending_meetings, handing, liaison, shredding
from nsintake.store.batches import Waits
from tests.services.closed import close_file
from tests.services.ladder import POLICE, Office, answers, plan, sign_only
from tests.services.liaison.test_ending_meetings import with_sheet
from tests.services.people import uid_of
from tests.services.test_release_alone import TWELVE
from tests.services.test_release_alone import heard as heard_at_once

AGAIN = {"names": "Wesal Jasim", "phones": "07705550134"}
PASSWORD = "korbane-mulito-sagine-7"


@dataclass(frozen=True)
class Act:
    """``rung`` of the ladder, then ``prepare``; ``login`` acts (nobody: the act signs in itself). ``several``: what it
    takes of services with more than one step; empty for an act that is one step and stays so. ``before``: what may
    be there before the rest, since the safe side is written first and the rest is asked for again. ``days``: how many
    days after the moment of the ladder."""

    rung: str
    login: str
    do: Callable[[Office, Any], object]
    several: tuple[str, ...] = ()
    prepare: Callable[[Office], None] | None = None
    before: str = ""
    days: int = 0


def sign(office: Office, session: Session) -> None:
    """The third woman whose letter waits, so that all go."""
    sign_only(session, office.draft_id())


def two_wait(office: Office) -> None:
    """Records of two other women wait for a batch."""
    session = office.sign_in("keeper")
    with session.identity.begin() as work:
        for number in (1, 2):
            record_id = bytes([number]) * 16
            expires = session.due_in(30)
            record = MaskedRecord(f"K{number}", POLICE, (), (), None, RecordStatus.ACTIVE, expires)
            waits = Waits(record_id, session.now() + timedelta(days=1))
            session.send(work, "masked_record", record_id, record_id, record, verb="release", waits=waits)
        work.commit()


def signed(office: Office) -> None:
    sign_only(office.sign_in("keeper"), office.draft_id())


def send_now(_: Office, session: Session) -> None:
    release.send_now(session)


def urgent(office: Office) -> None:
    """A letter that she heard and whoever wrote it may sign alone."""
    shown = heard_at_once(office.sign_in("intake"), TWELVE)
    (office.folder / "draft").write_bytes(shown.draft_id)


def sign_alone(office: Office, session: Session) -> None:
    shown = letters.preview(session, office.draft_id())
    read_again = {fact.item for fact in shown.facts}
    release.sign_alone(session, office.draft_id(), read_again=read_again, read=every_page(shown.papers))


def withdraw(office: Office, session: Session) -> None:
    consents.withdraw(session, office.case_id(), POLICE, by_phone=True)


def stop_by_reference(office: Office, session: Session) -> None:
    reference = session.liaison.get("masked_record", office.record_id(), MaskedRecord).reference
    consents.block_by_reference(session, reference, by_phone=True)


def freeze_by_reference(office: Office, session: Session) -> None:
    """Of a file that can be read: it is frozen whole."""
    reference = session.liaison.get("masked_record", office.record_id(), MaskedRecord).reference
    consents.freeze_by_reference(session, reference, reason="he stood beside her")


def withdraw_not_free(office: Office, session: Session) -> None:
    consents.withdraw(session, office.case_id(), POLICE, not_free="he stood beside her")


def withdraw_at_once(office: Office, session: Session) -> None:
    consents.withdraw(session, office.case_id(), POLICE, at_once=True)


def narrow(office: Office, session: Session) -> None:
    said = Said(POLICE, (ItemChoice(Item.KIND, Choice.SHARE),))
    consents.record_acts(session, office.case_id(), [said], Given())


def freeze(office: Office, session: Session) -> None:
    consents.freeze(session, office.case_id(), reason="she may not be free")


def frozen(office: Office) -> None:
    freeze(office, office.sign_in("intake"))


def thaw(office: Office, session: Session) -> None:
    consents.thaw(session, office.case_id(), reason="she came alone and said so")


def younger(office: Office) -> None:
    """The file of a minor since: her age is said to be other than it was."""
    session = office.sign_in("intake")
    with session.identity.begin() as work:
        case = session.identity.get("case_file", office.case_id(), CaseFile)
        changed = replace(case, identity=replace(case.identity, names=(*case.identity.names, "Telegram")))
        session.identity.put(work, "case_file", office.case_id(), office.case_id(), changed, verb="save_back")
        work.commit()


def judge(office: Office, session: Session) -> None:
    consents.judge_again(session, office.case_id())


def open_session(office: Office) -> None:
    draft_id = intake.consent_to_record(office.sign_in("intake"), answers())
    (office.folder / "open").write_bytes(draft_id)


def close(office: Office, session: Session) -> None:
    intake.close_session(session, (office.folder / "open").read_bytes(), answers(colleagues_must_not="yes"))


def erase(office: Office, session: Session) -> None:
    erasure.erase(session, office.case_id(), typed=cases.open_case(session, office.case_id()).code)


def withdrawn_with_copies(office: Office) -> None:
    session = office.sign_in("intake")
    (row,) = disclosures.unsettled(session)
    (office.folder / "print").write_bytes(row.disclosure_id)
    consents.withdraw(session, office.case_id(), POLICE)


def recall(office: Office, session: Session) -> None:
    disclosures.close_recall(session, (office.folder / "print").read_bytes())


def due_to_be_shredded(office: Office) -> None:
    consents.withdraw(office.sign_in("intake"), office.case_id(), POLICE)


def shred(office: Office, session: Session) -> None:
    shredding.shred_due(session)


def record_print(office: Office, session: Session) -> None:
    letter_id, _ = session.liaison.list("released_letter", ReleasedLetter)[0]
    disclosures.record_print(session, letter_id, copies=2)


def joined(office: Office) -> None:
    """Her file and a younger one that is part of it; a letter of the older waits or is out, as the rung has it."""
    session = office.sign_in("intake")
    first = office.case(session)
    second = practice_office.record(session, answers(**AGAIN))
    (office.folder / "case").write_bytes(merging.merge(session, first, second, MergeReason.SHE_SAYS))


def joined_and_shut(office: Office) -> None:
    joined(office)
    session = office.sign_in("intake")
    restriction.change_access(session, office.case_id(), ())


def restrict(office: Office, session: Session) -> None:
    restriction.change_access(session, office.case_id(), ())


def open_again(office: Office, session: Session) -> None:
    restriction.change_access(session, office.case_id(), None)


def hand_over(office: Office, session: Session) -> None:
    restriction.hand_over(session, office.case_id(), uid_of(session, "keeper"), HandOver.HER_WISH)


def two_files(office: Office) -> None:
    session = office.sign_in("intake")
    said = {f"share.{POLICE}.paid": "share"}
    (office.folder / "second").write_bytes(practice_office.record(session, answers(**AGAIN, **said)))


def merge(office: Office, session: Session) -> None:
    merging.merge(session, office.case_id(), (office.folder / "second").read_bytes(), MergeReason.SHE_SAYS)


def plan_meeting(office: Office, session: Session) -> None:
    plan(session, office.case(session))


def planned(office: Office) -> None:
    plan(office.sign_in("intake"), office.case_id())


def agree(office: Office, session: Session) -> None:
    ((meeting_id, _),) = session.liaison.list("meeting", Meeting)
    day = (session.today() + timedelta(days=3)).isoformat()
    meetings.agree_action(session, meeting_id, text="Write down the numbers that called.", owner="Police", due=day)


def proposed(office: Office) -> None:
    words = Wording(en="She asks for a female officer. Please call before anything is decided.")
    proposals.propose(office.sign_in("liaison"), office.record_id(), words)


def take(office: Office, session: Session) -> None:
    ((proposal_id, _),) = session.liaison.list("proposal", Proposal)
    proposals.take(session, proposal_id)


def with_meeting(office: Office) -> None:
    """A meeting is planned with the office that has her papers."""
    (office.folder / "meeting").write_bytes(plan(office.sign_in("intake"), office.case_id()).meeting_id)


def with_meeting_and_frozen(office: Office) -> None:
    with_meeting(office)
    frozen(office)


def cancel(office: Office, session: Session) -> None:
    ending_meetings.cancel(session, office.meeting_id(), EndReason.NOT_SAFE)


def move(office: Office, session: Session) -> None:
    starts = session.now() + timedelta(days=5)
    she, he = starts - timedelta(minutes=30), starts - timedelta(minutes=10)
    meetings.move(session, office.meeting_id(), room="Room 2", starts=starts, she_arrives=she, he_arrives=he)


def had_already(office: Office, session: Session) -> None:
    handing.was_handed_over(session, (office.folder / "print").read_bytes(), copies=1, to="night shift")


def count_pages(office: Office, session: Session) -> None:
    disclosures.count_pages(session, (office.folder / "print").read_bytes(), pages_out=0, handed_to="")


def count_handed(office: Office, session: Session) -> None:
    one = (office.folder / "print").read_bytes()
    pages = session.liaison.get("disclosure", one, Disclosure).pages_expected
    handing.count_handed(session, one, pages_out=pages, handed_to="duty officer")


def with_a_sheet_out(office: Office) -> None:
    """A meeting whose fact sheet its office was given."""
    planned = with_sheet(office, handed_over=True)[2]
    (office.folder / "meeting").write_bytes(planned.meeting_id)


def held(office: Office, session: Session) -> None:
    meetings.mark_held(session, office.meeting_id(), sheets_back=0)


def to_be_called_off(office: Office) -> None:
    """Nothing is left of her but what an office must still hear."""
    worker = office.sign_in("intake")
    consents.withdraw(worker, office.case_id(), POLICE, at_once=True)
    erase(office, worker)
    (row,) = liaison.open_record(worker, office.record_id()).disclosures
    disclosures.close_recall(worker, row.disclosure_id)


def call_off(office: Office, session: Session) -> None:
    calling_off.called_off(session, office.record_id())


def without_force(office: Office) -> None:
    """A letter of hers is out, and nobody had asked whether he serves in a force."""
    session, case_id = office.sign_in("intake"), office.case_id()
    with session.identity.begin() as work:
        case = session.identity.get("case_file", case_id, CaseFile)
        names = (*case.identity.names, "Telegram")
        unasked = case_from(
            {**answers_of(case), "force": "", "names": "\n".join(names)},
            case.code,
            opened=case.opened,
            worker=case.worker,
        )
        session.identity.put(work, "case_file", case_id, case_id, unasked, verb="save_back")
        work.commit()


def answer(office: Office, session: Session) -> None:
    reopening.answer_before_leaving(session, office.case_id(), {"force": "none"})


def called(office: Office, session: Session) -> None:
    case_id = office.case_id()
    settled = tuple(task_id for task_id, _ in tasks_of(session, case_id))
    calling.record(session, case_id, CallOutcome.REACHED, said="she is well", settled=settled)


def unconfirmed(office: Office) -> None:
    """As after a restore: nothing of hers prints before somebody confirms it."""
    session = office.sign_in("keeper")
    with session.liaison.begin() as work:
        shut(work, session.liaison, date(2026, 3, 1))
        work.commit()


def confirm(office: Office, session: Session) -> None:
    confirming.confirm(session, office.record_id())


def reopened(office: Office) -> None:
    session = office.sign_in("intake")
    (office.folder / "open").write_bytes(reopening.reopen(session, office.case_id()))


def save_back(office: Office, session: Session) -> None:
    draft_id = (office.folder / "open").read_bytes()
    said = intake.load_draft(session, draft_id).answers
    reopening.save_back(session, draft_id, {**said, "names": said["names"] + "\nTelegram"})


def join(office: Office, session: Session) -> None:
    reopening.join(session, (office.folder / "open").read_bytes(), answers(**AGAIN), office.case(session))


def _shown(session: Session, login: str) -> accounts.AccountView:
    return next(one.account for one in people.who_holds(session) if one.account.login == login)


def make_keeper(office: Office, session: Session) -> None:
    people.make_keeper(session, _shown(session, "intake"))


def another_role(office: Office) -> None:
    session = office.sign_in("administrator")
    accounts.propose_role(session, uid_of(session, "liaison"), Role.INTAKE)


def sign_change(office: Office, session: Session) -> None:
    people.sign_change(session, _shown(session, "liaison"))


def reset(office: Office, session: Session) -> None:
    accounts.reset_password(session, uid_of(session, "intake"))


def shut_and_reset(office: Office) -> None:
    session = office.sign_in("intake")
    restriction.restrict(session, office.case_id(), [])
    reset(office, office.sign_in("administrator"))


def enrol(office: Office, session: Session) -> None:
    accounts.enrol(
        session,
        uid_of(session, "intake"),
        password=PASSWORD,
        password_again=PASSWORD,
        keeper_login="keeper",
        keeper_password=office.passwords()["keeper"],
        params=FLOOR,
    )


def change_password(office: Office, session: Session) -> None:
    old = office.passwords()["liaison"]
    own_account.change_password(session, old=old, new=PASSWORD, again=PASSWORD, params=FLOOR)


def kept_long_enough(office: Office) -> None:
    session = office.sign_in("intake")
    (office.folder / "case").write_bytes(office.case(session))
    close_file(session, office.case_id())
    retention.set_months_kept(office.sign_in("keeper"), 1)


def erase_due(office: Office, session: Session) -> None:
    erasure.erase_due(session, [office.case_id()], typed="1")


def stopped_after_the_note(owner: Any, name: str, act: Callable[[Office, Session], object]) -> Callable[[Office], None]:
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
    "sign": Act("heard", "keeper", sign, ("release.sign",), two_wait),
    "send now": Act("heard", "keeper", send_now, ("release.send_now",), signed),
    "sign alone": Act("office", "intake", sign_alone, ("release.sign_alone",), urgent),
    "withdraw": Act("printed", "intake", withdraw, ("consents.withdraw",)),
    "stop by reference": Act("printed", "intake", stop_by_reference, ("consents.block_by_reference",)),
    "freeze by reference": Act("printed", "intake", freeze_by_reference, ("freezing.freeze_by_reference",)),
    "withdraw, not free": Act("printed", "intake", withdraw_not_free, ("consents.withdraw", "freezing.carry_freeze")),
    "withdraw at once": Act("released", "intake", withdraw_at_once, ("consents.withdraw", "shredding.shred_due")),
    "withdraw, a meeting planned": Act("handed", "intake", withdraw, ("consents.withdraw",), with_meeting),
    "freeze, a meeting planned": Act("handed", "intake", freeze, ("freezing.freeze",), with_meeting),
    "thaw, a meeting planned": Act("handed", "intake", thaw, ("freezing.thaw",), with_meeting_and_frozen),
    "cancel": Act("handed", "liaison", cancel, (), with_meeting),
    "move": Act("handed", "intake", move, ("meetings.move",), with_meeting),
    "count pages": Act("printed", "intake", count_pages, ("disclosures.count_pages",), withdrawn_with_copies, "buried"),
    "count, handed over": Act("printed", "intake", count_handed, ("handing.count_handed",), withdrawn_with_copies),
    "held": Act("released", "intake", held, ("meetings.mark_held",), with_a_sheet_out),
    "call off": Act("handed", "intake", call_off, ("calling_off.called_off",), to_be_called_off, "buried"),
    "answer": Act("released", "intake", answer, ("reopening.answer_before_leaving",), without_force),
    "had already": Act("printed", "intake", had_already, ("handing.was_handed_over",), withdrawn_with_copies),
    "narrow": Act("printed", "intake", narrow, ("consenting.record_acts", "consenting.put_in_force")),
    "judge again": Act("released", "intake", judge, ("consenting.judge_again",), younger),
    "freeze": Act("printed", "intake", freeze, ("freezing.freeze",)),
    "thaw": Act("printed", "intake", thaw, ("freezing.thaw", "freezing.carry_thaw"), frozen),
    "close": Act("office", "intake", close, (), open_session),
    "erase": Act("released", "intake", erase, ("erasure.erase",)),
    "erase due": Act("office", "keeper", erase_due, ("erasure.erase_due",), kept_long_enough, days=60),
    "finish a withdrawal": Act(
        "printed",
        "",
        sign_in,
        ("sign_in.sign_in", "consents.finish_withdrawals"),
        stopped_after_the_note(consents, "_carry_out", withdraw),
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
    "open to all": Act("office", "intake", open_again, (), joined_and_shut),
    "hand over": Act("office", "intake", hand_over, (), joined_and_shut),
    "merge": Act("released", "intake", merge, ("merging.merge",), two_files),
    "plan": Act("office", "intake", plan_meeting, ("meetings.plan",)),
    "agree": Act("released", "intake", agree, ("meetings.agree_action",), planned),
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
