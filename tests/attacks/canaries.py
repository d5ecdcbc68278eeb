"""A woman whose every word can be found again, and a whole journey with her, for tests that look for the words.

The people, numbers and places are fictional and rare enough to stand nowhere else.
"""

from __future__ import annotations

import base64
import json
import quopri
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import quote

from nsintake.domain.consent import Item, SeenHow
from nsintake.domain.intake import Step
from nsintake.domain.language import Wording
from nsintake.domain.release import Heard
from nsintake.errors import Refused, UserFault
from nsintake.records import page_drafts
from nsintake.records.signed_in import SignedIn
from nsintake.services.audit import audit
from nsintake.services.consent import withdrawing
from nsintake.services.day import case_view, today
from nsintake.services.intake import intake
from nsintake.services.letters import letters
from nsintake.services.liaison import disclosures, liaison
from nsintake.services.meetings import holding, planning, points
from tests.services.ladder import a_plan, read_and_sign, sheets_of

POLICE, CARE = "cp-qayyarah", "mhpss-mosul"

NAMES = ("زمردة غضنفر الكوكباني", "Zumurruda Ghadanfar Kawkabani", "Zomorroda Gadanfer")
CALLED = ("زمرودة", "Zumruda")
PHONES = ("0770 918 2736", "+964 751 827 3645")
HANDLES = ("@zumurruda.k91",)
PLACES = ("عوينة الخلدون", "Uwaynat Khaldun")
OTHERS = ("عمها شهبندر", "Shahbandar", "خالتها غصون", "Ghusoon")
SECRETS = ("هدهد أزرق", "قنديل البحر", "WhatsApp after nine", "say it is the tailor Mirvat")
TOLD = "غضب شديد وكوابيس كل ليلة منذ حادثة الجسر"
SIGNAL = "his motorbike stops twice below the window"
REFUGE = "the seamstress above the bakery"
PLAN = "تبيت عند جارتها نسرينة إلى الخميس"
CONDITION = "not near the Tamarisk bakery"

ANSWERS: dict[str, str] = {
    "must_not_see": "no",
    "alone": "yes",
    "safe_home": "no",
    "deadline_today": "no",
    "language": "ar",
    "record_consent": "yes",
    "age": "from_15",
    "may_be_counted": "no",
    "kinds": "threat_to_publish,demand_money",
    "platform": "telegram",
    "account": "@grey_falcon_5582",
    "demands": "money",
    "deadline": "2027-01-19",
    "since": "2026-01-11",
    "paid": "once",
    "payment_details": "wallet 884422119",
    "relation": "former_fiance",
    "force": "none",
    "staff_involved": "no",
    "reported_elsewhere": "no",
    "account_of_events": TOLD,
    "suicide": "no",
    "honour": "yes",
    "distress": "yes",
    "safety_plan": PLAN,
    "signals": SIGNAL,
    "where_to_go": REFUGE,
    "pathways": "meeting,liaison",
    "urgency": "72h",
    "conditions": CONDITION,
    "district": "hatra",
    "civil_status": "divorced",
    "displacement": "displaced",
    "disability": "yes",
    "names": "\n".join(NAMES),
    "called": "\n".join(CALLED),
    "phones": "\n".join(PHONES),
    "places": "\n".join(PLACES),
    "handles": "\n".join(HANDLES),
    "others": "\n".join(OTHERS),
    "channel": SECRETS[2],
    "code_word": SECRETS[0],
    "if_someone_else": SECRETS[3],
    "return_phrase": SECRETS[1],
    **{f"share.{POLICE}.{item.value}": "share" for item in (Item.KIND, Item.PLATFORM, Item.ACCOUNT, Item.DEMAND)},
    **{f"share.{CARE}.{item.value}": "share" for item in (Item.KIND, Item.DISTRESS)},
    f"seen.{POLICE}": "face",
    f"seen.{CARE}": "face",
}
PARAGRAPH = Wording(
    en="She asks that every step be agreed in advance.",
    ar="تطلب صاحبة الطلب أن يتفق على كل خطوة مسبقا.",
    ckb="داواکار داوا دەکات هەموو هەنگاوێک پێشوەختە ڕێککەوتنی لەسەر بکرێت.",
)
UNSAVED = "زمردة قالت شيئا لم يحفظ بعد"
IDENTIFYING = (*NAMES, *CALLED, *PHONES, *HANDLES, *PLACES, *OTHERS, *SECRETS)
"""What names her or reaches her: never in liaison.db, in no spelling."""
NEVER_TOLD = (TOLD, PLAN, SIGNAL, REFUGE, CONDITION, "wallet 884422119", "2027-01-19", UNSAVED)
"""What she told and no office was to hear."""
AGREED = "@grey_falcon_5582"
EVERYTHING = (*IDENTIFYING, *NEVER_TOLD, AGREED)


def needles() -> list[str]:
    """What to look for: every word of at least four letters of what names her, whole numbers, whole sentences."""
    words = {word.strip("@+.,") for text in IDENTIFYING if text not in PHONES for word in text.split()}
    common = {"after", "nine", "tailor", "that", "whatsapp"}
    rare = [word for word in sorted(words) if len(word) >= 4 and word.lower() not in common]
    return [*rare, *PHONES, "7709182736", "7518273645", *NEVER_TOLD, "كوابيس", "نسرينة", "Tamarisk"]


def forms(text: str) -> dict[str, bytes]:
    """A text as it could lie on a disk or in memory. Base64 in its three alignments, without the ragged ends."""
    utf8 = text.encode()
    utf16, percent = text.encode("utf-16-be"), quote(text, safe="")
    found = {
        "utf-8": utf8,
        "utf-16-le": text.encode("utf-16-le"),
        "utf-16-be": utf16,
        "utf-32": text.encode("utf-32-le"),
        "hex": utf8.hex().encode(),
        "HEX": utf8.hex().upper().encode(),
        "pdf hex": utf16.hex().upper().encode(),
        "pdf hex small": utf16.hex().encode(),
        "percent": percent.encode(),
        "percent small": re.sub("%..", lambda sign: sign[0].lower(), percent).encode(),
        "json": text.encode("unicode_escape"),
        "json capital": re.sub(r"\\u....", lambda sign: f"\\u{sign[0][2:].upper()}", json.dumps(text)[1:-1]).encode(),
        "html": "".join(sign if sign.isascii() else f"&#{ord(sign)};" for sign in text).encode(),
        "quoted": quopri.encodestring(utf8).replace(b"=\n", b""),
    }
    for shift in range(3):
        whole = base64.b64encode(b"\0" * shift + utf8)
        found[f"base64+{shift}"] = whole[-(-shift * 8 // 6) :][:-4] if shift else whole[:-4]
    return found


@dataclass
class Journey:
    """What was made on the way."""

    case_id: bytes
    record_ids: list[bytes]
    refused: list[str]


def must_refuse(refused: list[str], act: Callable[[], object]) -> None:
    """Try something that would carry her into liaison.db; note the refusal, or that there was none."""
    try:
        act()
    except (Refused, UserFault) as error:
        refused.append(error.code)
    else:
        refused.append("LET THROUGH")


def play(sign_in: Callable[[str], SignedIn]) -> Journey:
    """From the first question to a withdrawal: every kind of row is written, and every way to leak is tried."""
    worker, keeper = sign_in("intake"), sign_in("keeper")
    draft_id = intake.consent_to_record(worker, ANSWERS)
    intake.save_draft(worker, draft_id, answers=ANSWERS, step=Step.NEVER, focus="names", caret=3)
    intake.sharing_sheet(worker, ANSWERS)
    intake.read_back(worker, ANSWERS)
    case_id = intake.close_session(worker, draft_id, ANSWERS)
    left_open = intake.consent_to_record(worker, ANSWERS)
    intake.save_draft(worker, left_open, answers=ANSWERS, step=Step.INCIDENT, focus="account", caret=0)
    page_drafts.save_page(worker, "letter", {"paragraph": UNSAVED})
    case_view.list_cases(worker, NAMES[0])
    case_view.open_case(worker, case_id)
    case_view.reveal(worker, case_id)
    refusals: list[str] = []
    records = [_letter(worker, keeper, case_id, recipient, refusals) for recipient in (POLICE, CARE)]
    meeting_id = _meeting(worker, keeper, case_id, refusals)
    officer = sign_in("liaison")
    today.today(officer)
    for record_id in records:
        for card in liaison.open_record(officer, record_id).letters:
            disclosure_id, proved = disclosures.record_print(officer, card.letter_id, copies=1)
            disclosures.count_pages(officer, disclosure_id, pages_out=proved.pages, handed_to="Duty desk")
    holding.mark_held(worker, meeting_id, sheets_back=sheets_of(worker, meeting_id))
    withdrawing.withdraw(worker, case_id, POLICE, by_phone=True)
    audit.entries(keeper)
    audit.verify_now(keeper)
    return Journey(case_id, records, refusals)


def _letter(worker: SignedIn, keeper: SignedIn, case_id: bytes, recipient: str, refusals: list[str]) -> bytes:
    draft_id = letters.begin_letter(worker, case_id, recipient)
    for words in (NAMES[0], CALLED[0], PHONES[0], HANDLES[0], PLACES[1], OTHERS[1], SECRETS[0]):
        letters.save_text(worker, draft_id, Wording(ar=f"قالت لنا {words} ذلك."))
        must_refuse(refusals, lambda: letters.record_heard(worker, draft_id, Heard.AGREED))
    shown = letters.save_text(worker, draft_id, PARAGRAPH)
    for finding in shown.findings:
        letters.decide(worker, draft_id, finding)
    letters.record_heard(worker, draft_id, Heard.AGREED)
    return read_and_sign(keeper, draft_id).record_id


def _meeting(worker: SignedIn, keeper: SignedIn, case_id: bytes, refusals: list[str]) -> bytes:
    starts = worker.now() + timedelta(days=1)

    def plan(room: str) -> planning.PlannedMeeting:
        return planning.plan(worker, case_id, a_plan(starts, POLICE, room=room, seen=SeenHow.BEHIND_SCREEN))

    due = worker.due_in(7).isoformat()
    for words in (NAMES[1], PLACES[0], OTHERS[1], HANDLES[0]):
        must_refuse(refusals, lambda words=words: plan(f"Room of {words}"))  # type: ignore[misc]
    planned = plan("Room 2")
    for words in (
        *NAMES,
        *CALLED,
        *PHONES,
        *HANDLES,
        *PLACES,
        *OTHERS,
        *SECRETS[:2],
        "she is divorced",
        "a girl of 15",
    ):
        must_refuse(
            refusals,
            lambda words=words: points.agree_action(  # type: ignore[misc]
                worker, planned.meeting_id, text=f"Ask {words} first", owner="Police", due=due
            ),
        )
        must_refuse(
            refusals,
            lambda words=words: points.agree_action(  # type: ignore[misc]
                worker, planned.meeting_id, text="Open a file", owner=words, due=due
            ),
        )
    point = points.agree_action(worker, planned.meeting_id, text="Open a file", owner="Community Police", due=due)
    must_refuse(refusals, lambda: points.finish_action(worker, point, proof=f"{NAMES[1]} signed"))
    points.finish_action(worker, point, proof="A paper with a number")
    letters.record_heard(worker, planned.sheet_draft_id, Heard.AGREED)
    read_and_sign(keeper, planned.sheet_draft_id)
    return planned.meeting_id
