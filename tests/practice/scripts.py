"""Scripts that tests play: one day as the document has it, and an office in which every other act is done once."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.laws.source import ROOT

START = "2026-11-01T08:00+03:00"
MONTH = ROOT / "resources/practice/month.json"
SHE: dict[str, Any] = {
    "language": "ar",
    "must_not_see": "no",
    "alone": "yes",
    "safe_home": "yes",
    "deadline_today": "no",
    "record_consent": "yes",
    "age": "adult",
    "force": "none",
    "staff_involved": "no",
    "kinds": ["threat_to_publish"],
    "platform": "telegram",
    "account": "@black_door_7713",
    "demands": ["money"],
    "urgency": "24h",
    "deadline_hour": "",
    "names": ["سهام عبد الجبار خلف"],
    "phones": ["0770 555 0101"],
    "suicide": "no",
}
ZHINO = {**SHE, "language": "ckb", "names": ["ژینۆ سەردار ڕەسوڵ"], "phones": ["0770 555 0133"], "account": "page.31"}
POLICE, SECURITY, LEGAL, CARE = "cp-qayyarah", "nss-ninewa", "legal-mosul", "mhpss-mosul"
TELLS = {"shares": ["kind", "platform", "account"], "seen": "face"}
PARAGRAPH = {
    "en": "We ask you to keep the evidence first.",
    "ar": "نرجو حفظ الأدلة أولا.",
    "ckb": "داوا دەکەین سەرەتا بەڵگەکان بپارێزرێن.",
}


def example_day() -> dict[str, Any]:
    """The whole day that docs/practice.md shows."""
    text = (ROOT / "docs/practice.md").read_text("utf-8")
    found = re.search(r"```json\n(.*?)```", text, re.DOTALL)
    assert found is not None
    said: dict[str, Any] = json.loads(found[1])
    return said


def script(*acts: dict[str, Any], start: str = START) -> dict[str, Any]:
    return {"start": start, "acts": list(acts)}


class Telling:
    """Writes acts one after another, five minutes apart; ``day`` goes on to another."""

    def __init__(self, day: int = 1) -> None:
        self.acts: list[dict[str, Any]] = []
        self.day(day)

    def day(self, day: int) -> None:
        self._day, self._minutes = day, 9 * 60

    def __call__(self, who: str, does: str, name: str = "", /, *, expect: str = "ok", **given: Any) -> str:
        at = f"2026-11-{self._day:02}T{self._minutes // 60:02}:{self._minutes % 60:02}"
        self._minutes += 5
        named = {"id": name} if name else {}
        wanted = {} if expect == "ok" else {"expect": expect}
        self.acts.append({"at": at, "as": who, "do": does, **named, **wanted, **given})
        return name

    def letter(self, name: str, case: str, office: str, *, by: str = "intake", signer: str = "keeper") -> None:
        """Begun, heard and signed."""
        letter = self(by, "begin_letter", f"{name}-letter", case_id=case, office=office)
        for does in ("keep_words", "hear_letter"):
            self(by, does, letter_id=f"${letter}.letter_id")
        self(signer, "sign_letter", name, letter_id=f"${letter}.letter_id")


def the_rest() -> dict[str, Any]:
    """Every act that the month does not do, most of them as they are meant and some as they are refused."""
    do = Telling()
    _her_files(do)
    _papers(do)
    _words(do)
    _people(do)
    _end(do)
    return script(*do.acts)


def _her_files(do: Telling) -> None:
    do("intake", "sign_in")
    do("intake", "suggest_phrase", "phrase", lang="ar")
    signs = ["tree", "bird", "key"]
    told = {**SHE, "can_read": "no", "return_signs": signs}
    more = {"return_phrase": "$phrase.phrase", "may_be_counted": "no"}
    do("intake", "begin_session", "draft", answers=told)
    do("intake", "save_session", draft_id="$draft.draft_id", answers={**told, **more}, step="read_back",
       offices={POLICE: TELLS, SECURITY: TELLS, LEGAL: TELLS})  # fmt: skip
    do("intake", "sign_out")
    do("intake", "close_session", "siham", draft_id="$draft.draft_id")
    do("intake", "count_visit")
    do("intake2", "find_by_code", code="$siham.code")
    do("intake2", "find_by_phrase", "by-phrase", phrase="$phrase.phrase")
    do("intake2", "find_by_signs", "by-signs", signs=signs)
    do("intake2", "find_by_telling", "found_by_telling", month="2026-11", platform="telegram")
    do("intake2", "find_case", "found", query="سهام")
    do("intake2", "look_for_duplicates", "alike", answers={"names": ["سهام عبد الجبار"], "phones": ["0770 555 0101"]})
    do("intake2", "show_duplicate", case_id="$siham.case_id", answers={"phones": ["0770 555 0101"]})
    do("intake2", "begin_session", "again", answers=SHE)
    do("intake2", "join_session", "joined", draft_id="$again.draft_id", case_id="$siham.case_id")
    do("intake2", "save_session_back", draft_id="$joined.draft_id", answers={"since": "2026-10-20"})
    do("intake2", "write_session", "twice", answers=SHE)
    do("intake2", "merge_files", "merged", case_id="$siham.case_id", other="$twice.case_id", reason="same_phone")
    do("intake2", "unmerge_files", case_id="$twice.case_id")
    do("intake2", "write_note", "note", case_id="$siham.case_id", text="سهام تأتي يوم الأحد")
    do("intake", "show_note", note_id="$note.note_id")
    do("intake", "read_time_line", case_id="$siham.case_id")
    do("intake", "read_advice", case_id="$siham.case_id")
    do("intake", "show_her_consent", case_id="$siham.case_id")
    do("intake", "look_at_consent", case_id="$siham.case_id")
    do("intake", "record_counting", case_id="$siham.case_id", counted=True)
    do("intake", "keep_safety_plan", case_id="$siham.case_id", check="2026-11-09", owner="intake", plan="Two bags.")
    do("intake2", "read_safety_plan", case_id="$siham.case_id")
    do("intake", "restrict_file", case_id="$twice.case_id")
    do("intake", "widen_file", case_id="$twice.case_id", people=["intake2"])
    do("intake", "change_access", case_id="$twice.case_id", people=[])
    do("intake", "open_file_to_all", case_id="$twice.case_id")
    do("intake", "forget_words", case_id="$twice.case_id")
    do("intake", "look_at_closing", "closing", case_id="$twice.case_id")
    do("intake", "close_file", case_id="$twice.case_id", coming_back="no", counted="no", retention_told="yes")
    do("intake", "reopen_file", case_id="$twice.case_id")
    do("keeper", "look_at_due_files", "due")
    do("keeper", "erase_due_files", case_ids=["$twice.case_id"], number="1", expect="not_due")
    do("keeper", "record_danger", case_id="$siham.case_id", ground="danger", to_whom="the hospital",
       what="that she is in danger", reason="it could not wait", by="intake")  # fmt: skip
    do("keeper", "record_court_order", case_id="$siham.case_id", court="a court", lawyer="a lawyer",
       handed_over="one page", reason="an order")  # fmt: skip


def _papers(do: Telling) -> None:
    do.day(2)
    do("intake", "begin_letter", "letter", case_id="$siham.case_id", office=POLICE)
    do("intake", "choose_paper", letter_id="$letter.letter_id", kind="liaison_letter")
    do("intake", "look_at_letter", "looked", letter_id="$letter.letter_id")
    do("intake", "hear_letter", letter_id="$letter.letter_id")
    do("intake", "ask_to_read", letter_id="$letter.letter_id", reader="liaison", expect="reader_cannot_read")
    do("intake", "ask_to_read", letter_id="$letter.letter_id", reader="keeper")
    do("intake", "ask_to_read", letter_id="$letter.letter_id")
    do("intake", "ask_to_read", letter_id="$letter.letter_id", reader="intake2")
    do("intake2", "look", "asked")
    do("intake2", "sign_letter", "signed", letter_id="$letter.letter_id")
    do.letter("second", "$siham.case_id", SECURITY)
    do.letter("third", "$siham.case_id", LEGAL)
    do("keeper", "send_letters_now")
    do("liaison", "open_record", "record", reference="$signed.reference")
    do("liaison", "show_letter", "shown", reference="$signed.reference", lang="ar", kind="liaison_letter")
    do("intake", "whose_reference", "whose", reference="$signed.reference")
    do("liaison", "whose_reference", reference="$signed.reference", expect="not_permitted")
    do("liaison", "print_letter", "print", reference="$signed.reference", lang="ar", kind="liaison_letter",
       letter_id="$letter.letter_id")  # fmt: skip
    do("liaison", "count_handed_over", print_id="$print.print_id", pages="$print.pages", who_has_them="duty officer")
    do("liaison", "record_answer", print_id="$print.print_id", answer="accepted", reason="on Sunday", how="visit",
       whom="head", they_said=["ask_more"], promised="they_act", promised_by="2026-11-05")  # fmt: skip
    do("liaison", "look_at_contacts", "contacts", reference="$signed.reference")
    do("intake", "take_back", "told")
    do("liaison", "propose_words", reference="$second.reference", words=PARAGRAPH)
    do("intake", "take_proposal", "taken", reference="$second.reference")
    do("intake", "plan_meeting", "meet", case_id="$siham.case_id", office=POLICE, room="Room 1",
       starts="2026-11-04T10:00", she_arrives="2026-11-04T09:30", he_arrives="2026-11-04T09:50")  # fmt: skip
    do("intake", "move_meeting", meeting_id="$meet.meeting_id", room="Room 2",
       starts="2026-11-03T11:00", she_arrives="2026-11-03T10:30", he_arrives="2026-11-03T10:50")  # fmt: skip
    do("intake", "change_presence", meeting_id="$meet.meeting_id", seen="voice_only", seating="other_room")
    do("liaison", "open_meeting", "opened", meeting_id="$meet.meeting_id")
    do.day(4)
    do("liaison", "meeting_not_held", meeting_id="$meet.meeting_id", because="she_did_not_come")
    do("intake", "freeze_by_reference", reference="$second.reference", reason="Her telephone is off.")
    do("intake", "thaw_file", case_id="$siham.case_id", reason="She came and said the agreed word.")
    do("intake", "withdraw_by_reference", reference="$second.reference", by_phone=True)
    do("intake", "finish_task", kind="reach_safely", subject="$siham.code")
    do("liaison", "see_ended_tasks")
    do("intake", "finish_task", kind="recall", subject="$siham.code", expect="record_missing")
    do("keeper", "confirm_after_restore", record_id="$signed.record_id", expect="nothing_to_confirm")
    do("keeper", "look_at_confirmations", "to-confirm")
    _named(do)


def _named(do: Telling) -> None:
    do("intake", "begin_named_letter", "named", case_id="$siham.case_id", office=CARE, reason="She wants it.",
       name={"ar": "سهام عبد الجبار خلف"}, items=["kind"])  # fmt: skip
    do("intake", "write_named_letter", named_id="$named.named_id", words={"ar": PARAGRAPH["ar"]})
    do("intake", "keep_named_words", named_id="$named.named_id")
    do("intake", "hear_named_letter", named_id="$named.named_id")
    do("keeper", "sign_named_letter", named_id="$named.named_id")
    do("intake", "print_named_letter", "named-print", named_id="$named.named_id", lang="ar")
    do("intake", "named_print_unsure", print_id="$named-print.print_id")
    do("intake", "count_named_copy", print_id="$named-print.print_id", pages="$named-print.pages", who_has_them="unit")
    do("intake", "withdraw_named_letter", "named-back", named_id="$named.named_id")
    do("intake", "print_named_notice", named_id="$named.named_id", lang="ar")
    do("intake", "named_copies_back", print_id="$named-print.print_id")


def _words(do: Telling) -> None:
    do.day(5)
    do("keeper", "write_wording", "phone", kind="duty_phone", lang="all", values={"duty_phone": "0770 555 0111"})
    do("keeper", "wording_back_to", "phone-again", kind="duty_phone", lang="all")
    do("keeper", "confirm_office", office=POLICE)
    said: dict[str, Any] = {
        "name": {"en": "Shelter House", "ar": "بيت الإيواء", "ckb": "ماڵی پەناگە"},
        "function": {"en": "Head of the house", "ar": "مديرة البيت", "ckb": "بەڕێوەبەری ماڵ"},
        "address": {"en": "Mosul", "ar": "الموصل", "ckb": "مووسڵ"},
    }
    do("keeper", "add_office", "house", kind="other_service", **said)
    known: dict[str, Any] = {
        "name": {"en": "Aid House", "ar": "بيت العون", "ckb": "ماڵی یارمەتی"},
        "phone": "0770 555 0155",
    }
    do("liaison", "write_entry", "aid", kind="service", needs=["cash"], **known)
    for _ in range(2):
        do("liaison", "ask_keeper_to_sign", entry_id="$aid.entry_id")
        do("keeper", "sign_not", entry_id="$aid.entry_id")
    do("intake", "look_at_unwritten")
    do("keeper", "make_one_entry", entry_id="$aid.entry_id", office=LEGAL)
    do("liaison", "verify_entries", offices=[LEGAL])
    do("intake", "print_numbers_without_file", lang="ckb", numbers=["0770 555 0155"])
    said |= {"address": {**said["address"], "en": "Mosul, Ninewa"}}
    do("keeper", "change_office", office="$house.office", **said)
    do("keeper", "retire_office", office="$house.office")
    do("keeper", "offices_back_to", version=1)
    do("keeper", "set_backups_kept", number=3)
    do("keeper", "read_log", "log")
    do("keeper", "settle_log", file="identity.db", words="Nothing was lost.", expect="nothing_to_settle")
    do("keeper", "verify_log", "verified")


def _forum(do: Telling) -> None:
    do("liaison", "plan_forum", "forum", day="2026-11-06", place="Hall")
    do("liaison", "change_forum_plan", forum_id="$forum.forum_id", place="School", agenda="Phones")
    who = {"forum_id": "$forum.forum_id", "kind": "others", "how": "visit", "answer": "comes"}
    do("liaison", "invite_group", "elders", who="Elders", **who)
    do("liaison", "invite_group", who="elders", expect="guest_twice", **who)
    do("liaison", "hold_forum", forum_id="$forum.forum_id", groups=[{"guest_id": "$elders.guest_id", "came": 4}])


def _door(do: Telling) -> None:
    event: dict[str, Any] = {"kind": "session", "place": "School", "topics": ["digital"], "days": ["2026-11-06"]}
    do("liaison", "write_training", "talk", **event)
    at = {"training_id": "$talk.training_id", "day": "2026-11-06"}
    do("liaison", "tap_at_door", who="woman", times=3, **at)
    do("liaison", "close_door", **at)
    do("liaison", "tap_at_door", who="woman", expect="door_closed", **at)
    do("liaison", "open_door_again", "door", **at)
    do("liaison", "tap_at_door", "late", who="woman", **at)
    do("intake", "print_feedback_slip", lang="ar")


def _people(do: Telling) -> None:
    do.day(6)
    do("administrator", "make_account", login="shirin", name="Shirin Salman", role="intake")
    do("shirin", "look", expect="wrong_password")
    do("administrator", "set_first_password", login="shirin")
    do("shirin", "look")
    do("shirin", "change_password")
    do("administrator", "propose_role", login="shirin", role="liaison")
    do("keeper", "sign_account_change", login="shirin")
    do("administrator", "propose_role", login="shirin", role="intake")
    do("keeper", "decline_account_change", login="shirin")
    do("administrator", "disable_account", login="shirin")
    do("shirin", "sign_out")
    do("shirin", "look", expect="disabled")
    do("administrator", "enable_account", login="shirin")
    do("administrator", "reset_password", login="shirin")
    do("administrator", "set_first_password", login="shirin")
    do("shirin", "find_by_code", code="$siham.code", expect="not_permitted")
    do("keeper", "make_keeper", login="intake2")
    _forum(do)
    _door(do)


def _end(do: Telling) -> None:
    do.day(7)
    do("intake2", "verify_log", "last")
    do("keeper", "back_up", expect="station_busy")
    do("intake2", "sign_out")
    do("keeper", "back_up", "backup")
    do("keeper", "restore_backup", name="$backup.name")
