"""A practice office in the middle of its work: letters at every stage, papers out and back, a meeting, overdue things.

Made by the same services a person's clicks reach, twelve days ago by the office's own clock, so that today something
is late; a withdrawal three days ago, so that its record is not shredded yet. Nothing here exists.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nsintake.clock import FixedClock
from nsintake.crypto.kdf import FLOOR
from nsintake.domain.consent import SeenHow
from nsintake.domain.intake import Step
from nsintake.domain.language import Lang, Wording
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import RecordStatus
from nsintake.domain.meeting import Seating, Speaks, Transport
from nsintake.domain.meeting_plan import Coming, MeetingTimes, MeetingToBe, Stay
from nsintake.domain.release import Heard
from nsintake.domain.roles import Role
from nsintake.records.signed_in import SignedIn
from nsintake.services.accounts import accounts
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view
from nsintake.services.founding import practice_office
from nsintake.services.founding.founding import found_practice
from nsintake.services.intake import intake
from nsintake.services.letters import letters
from nsintake.services.liaison import disclosures, handing, liaison
from nsintake.services.meetings import planning, points
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import PRACTICE, Station
from tests.services.ladder import read_and_sign

POLICE, CARE = "cp-qayyarah", "mhpss-mosul"
_LONG_AGO, _LATELY = timedelta(days=12), timedelta(days=3)
_PLAIN = Wording(
    en="The requester asks that everything be agreed in advance and that a woman listen to her.",
    ar="تطلب صاحبة الطلب أن يتفق على كل خطوة مسبقا وأن تستمع إليها امرأة.",
    ckb="داواکار داوا دەکات هەموو هەنگاوێک پێشوەختە ڕێککەوتنی لەسەر بکرێت و ژنێک گوێی لێ بگرێت.",
)
_LEAKING = Wording(
    en="Shilan is 17 and can be called on 0770 555 0199.",
    ar="شيلان من ديبكة، وهي قاصر، رقمها ٠٧٧٠٥٥٥٠١٩٩.",
    ckb="",
)


@dataclass(frozen=True, slots=True)
class FullOffice:
    """Where the office lies, who signs in with what, and the ids behind its pages, in hexadecimal digits."""

    folder: Path
    sheet: str
    passwords: dict[str, str]
    case: str
    draft: str
    stopped: str
    ready: str
    heard: str
    record: str
    withdrawn: str
    meeting: str
    unsettled: str
    shell: str

    def station(self) -> Station:
        """The station, opened."""
        found = Station.find(self.folder)
        if found is None:
            raise RuntimeError("the office is gone")
        found.unlock(self.sheet)
        return found


def make(folder: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> FullOffice:
    """Found the office in ``folder`` and let its people work."""
    clock = FixedClock(now() - _LONG_AGO)
    found_practice(folder, params=FLOOR, full=True, clock=clock)
    notes = json.loads((folder / PRACTICE).read_text("utf-8"))
    passwords = {account["login"]: account["password"] for account in notes["accounts"]}
    station = Station.find(folder, clock=clock)
    if station is None:
        raise RuntimeError("the office was not founded")
    station.unlock(notes["site_sheet"])

    def as_(login: str, act: Callable[[SignedIn], dict[str, str]]) -> dict[str, str]:
        signed_in = sign_in(station, login, passwords[login])
        try:
            return act(signed_in)
        finally:
            signed_in.close()

    ids: dict[str, str] = {}
    ids |= as_("intake", lambda signed_in: _write(signed_in, clock))
    ids |= as_("keeper", lambda signed_in: _sign(signed_in, ids))
    ids |= as_("liaison", lambda signed_in: _print(signed_in, ids))
    clock.moment = now() - _LATELY
    ids |= as_("intake", lambda signed_in: _withdraw(signed_in, ids))
    clock.moment = now()
    ids |= as_("intake", _today)
    ids |= as_("administrator", _shell)
    station.close()
    wanted = {name: ids[name] for name in FullOffice.__dataclass_fields__ if name in ids}
    return FullOffice(folder, notes["site_sheet"], passwords, **wanted)


def _case(signed_in: SignedIn, kind: str) -> bytes:
    return next(row.case_id for row in case_view.list_cases(signed_in) if kind in row.kinds)


def _ready(signed_in: SignedIn, draft_id: bytes, paragraph: Wording | None) -> bytes:
    """Its words in, every question answered; what can only be left out is left out."""
    shown = (
        letters.preview(signed_in, draft_id) if paragraph is None else letters.save_text(signed_in, draft_id, paragraph)
    )
    for finding in shown.findings:
        if finding.stops:
            letters.decide(signed_in, draft_id, finding)
    return draft_id


def _heard(signed_in: SignedIn, draft_id: bytes, paragraph: Wording | None = _PLAIN) -> str:
    _ready(signed_in, draft_id, paragraph)
    letters.record_heard(signed_in, draft_id, Heard.AGREED)
    return draft_id.hex()


def _write(signed_in: SignedIn, clock: FixedClock) -> dict[str, str]:
    """Letters for two women, a meeting with one office and three agreed points, one of them done."""
    first, second = _case(signed_in, "demand_money"), _case(signed_in, "impersonation")
    police = _heard(signed_in, letters.begin_letter(signed_in, first, POLICE))
    other = _heard(signed_in, letters.begin_letter(signed_in, second, POLICE))
    starts = clock.now().replace(hour=10, minute=0) + timedelta(days=14)
    minute = timedelta(minutes=1)
    officer = Stay(starts - 10 * minute, starts + 75 * minute)
    plan = MeetingToBe(
        room="Room 2",
        times=MeetingTimes(starts, Stay(starts - 30 * minute, starts + 60 * minute), (officer,)),
        seen=SeenHow.BEHIND_SCREEN,
        coming=(Coming(POLICE, ("Major Hadi Salman", "Lieutenant Suha Karim")),),
        female_officer=True,
        receives=signed_in.uid,
        transport=Transport.OUR_CAR,
        seating=Seating.NEAR_DOOR,
        speaks=Speaks.BOTH,
        signal="she turns her cup over",
        unsafe=("Captain Faris Mizhir",),
    )
    planned = planning.plan(signed_in, first, plan)
    sheet = _heard(signed_in, planned.sheet_draft_id, None)
    for text, owner, after in (
        ("Ask the platform to keep the account's data", "Community Police", 7),
        ("Name the female officer who will come", "Community Police", 16),
        ("Send the office the list of agreed words", "NP", 3),
    ):
        due = (clock.now() + timedelta(days=after)).date().isoformat()
        point = points.agree_action(signed_in, planned.meeting_id, text=text, owner=owner, due=due)
    points.finish_action(signed_in, point, proof="The list was handed over")
    return {"case": first.hex(), "meeting": planned.meeting_id.hex(), "one": police, "other": other, "paper": sheet}


def _sign(signed_in: SignedIn, ids: dict[str, str]) -> dict[str, str]:
    signed = {name: read_and_sign(signed_in, bytes.fromhex(ids[name])) for name in ("one", "other", "paper")}
    return {"record": signed["one"].record_id.hex(), "withdrawn": signed["other"].record_id.hex()}


def _print(signed_in: SignedIn, ids: dict[str, str]) -> dict[str, str]:
    """Both records printed and counted, the second handed over, and one print of the first that nobody has counted."""
    for name in ("record", "withdrawn"):
        view = liaison.open_record(signed_in, bytes.fromhex(ids[name]))
        arabic = _letter_in(view, Lang.AR)
        printed, proved = disclosures.record_print(signed_in, arabic.letter_id, copies=2)
        disclosures.count_pages(
            signed_in, printed, pages_out=2 * proved.pages, handed_to="Community Police, front desk"
        )
        if name == "withdrawn":
            handing.hand_over(signed_in, printed, copies=2, to="Community Police, front desk")
    view = liaison.open_record(signed_in, bytes.fromhex(ids["record"]))
    english = _letter_in(view, Lang.EN)
    unsettled, _proved = disclosures.record_print(signed_in, english.letter_id, copies=1)
    return {"unsettled": unsettled.hex()}


def _letter_in(view: liaison.RecordView, lang: Lang) -> liaison.LetterCard:
    """The letter to the office, not the sheet of a meeting."""
    return next(card for card in view.letters if card.lang is lang and card.kind is LetterKind.REFERRAL)


def _withdraw(signed_in: SignedIn, ids: dict[str, str]) -> dict[str, str]:
    """The second woman takes her consent back; the first has a letter to a service that waits for its signature."""
    withdrawing.withdraw(signed_in, _case(signed_in, "impersonation"), POLICE)
    view = liaison.open_record(signed_in, bytes.fromhex(ids["withdrawn"]))
    if view.row.status is not RecordStatus.WITHDRAWN:
        raise RuntimeError("not withdrawn")
    return {"heard": _heard(signed_in, letters.begin_letter(signed_in, bytes.fromhex(ids["case"]), CARE))}


def _today(signed_in: SignedIn) -> dict[str, str]:
    """Today: a letter the check stops, one ready to be read to her, a session not closed."""
    stopped = letters.begin_letter(signed_in, _case(signed_in, "impersonation"), CARE)
    letters.save_text(signed_in, stopped, _LEAKING)
    ready = letters.begin_letter(signed_in, _case(signed_in, "account_taken"), CARE)
    _ready(signed_in, ready, _PLAIN)
    answers = dict(practice_office.WOMEN[0]) | {"account_of_events": "He asked for money twice and"}
    draft = intake.consent_to_record(signed_in, answers)
    intake.save_draft(signed_in, draft, answers=answers, step=Step.INCIDENT, focus="account_of_events", caret=12)
    return {"stopped": stopped.hex(), "ready": ready.hex(), "draft": draft.hex()}


def _shell(signed_in: SignedIn) -> dict[str, str]:
    uid = accounts.create_shell(signed_in, login="dunya", display_name="Dunya Kamal", role=Role.INTAKE)
    return {"shell": uid}
