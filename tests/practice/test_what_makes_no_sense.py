"""What a script may say that makes no sense is refused beside what is wrong, and nothing is lost of it."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest

from nsintake.domain.consent import Choice, Item
from nsintake.practice.opening import open_played
from nsintake.practice.values import strictest
from nsintake.services.day import case_view
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from tests.practice.conftest import played
from tests.practice.scripts import LEGAL, POLICE, SHE, TELLS, Telling, script
from tests.services.ladder import state_at

BOTH: dict[str, Any] = {"shares": ["kind", "platform"], "withholds": ["platform"]}


def test_of_an_item_in_two_lists_the_stricter_word_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before: an item that she shares and withholds in a session was shared."""
    said = strictest([Item.KIND, Item.PLATFORM, Item.ACCOUNT], [Item.ACCOUNT], [Item.PLATFORM])
    assert said == {Item.KIND: Choice.SHARE, Item.ACCOUNT: Choice.ASK_FIRST, Item.PLATFORM: Choice.WITHHOLD}
    do = Telling()
    do("intake", "write_session", "one", answers=SHE, offices={POLICE: BOTH})
    do("intake", "give_consent", case_id="$one.case_id", office=LEGAL, **BOTH)
    (tmp_path / "offices").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "offices"))
    path = tmp_path / "script.json"
    path.write_text(json.dumps(script(*do.acts)), "utf-8")
    with state_at(tmp_path / "state"):
        station = Station.find(open_played(path))
        assert station is not None
        password = next(account.password for account in station.accounts_hint() if account.login == "intake")
        signed_in = sign_in(station, "intake", password)
        (case,) = case_view.list_cases(signed_in)
        shown = case_view.open_case(signed_in, case.case_id).consents
        signed_in.close()
        station.close()
    assert [consent.shared for consent in shown if consent.shared] == [(Item.KIND,)] * 2


def test_what_she_says_to_no_office_and_of_no_question_is_not_lost(tmp_path: Path) -> None:
    do = Telling()
    do("intake", "write_session", answers=SHE, offices={"cp-qayara": TELLS}, expect="recipient_unknown")
    do("intake", "write_session", "one", answers=SHE, offices={POLICE: TELLS})
    do("intake", "reopen_session", "again", case_id="$one.case_id")
    do("intake", "save_session_back", draft_id="$again.draft_id", answers={}, keep={"shoe": "mine"},
       expect="cannot_be_played")  # fmt: skip
    do("intake", "look", "seen")
    told = played(script(*do.acts), tmp_path)
    assert told.unmet == 0
    assert [card["code"] for card in told.read("today/2026-11-01-intake-seen.json")["drafts"]], "the session is open"


def test_a_point_gets_another_day_and_another_owner_or_neither(tmp_path: Path) -> None:
    """Before: of an owner who is not there the day was another one all the same."""
    do = Telling()
    do("liaison", "plan_forum", "forum", day="2026-11-01", place="Town hall")
    do("liaison", "invite_office", forum_id="$forum.forum_id", office=POLICE, how="call")
    do("liaison", "hold_forum", forum_id="$forum.forum_id", women=3, concerns="Roads")
    do("liaison", "agree_point", "point", forum_id="$forum.forum_id", text="Lights", due="2026-11-02", office=POLICE)
    moved = {"point_id": "$point.point_id", "due": "2026-11-20"}
    do("liaison", "change_point", office="cp-nowhere", expect="office_gone", **moved)
    do.day(2)
    do("liaison", "look", "seen")
    told = played(script(*do.acts), tmp_path)
    assert told.unmet == 0
    seen = [line for line in told.read("today/2026-11-02-liaison-seen.json")["due"] if line["kind"] == "forum_point"]
    assert [line["due"] for line in seen] == ["2026-11-02"], seen


def test_what_she_says_to_offices_as_a_saved_session_is_closed_counts(tmp_path: Path) -> None:
    """Before: only what was saved became her file. What she said to an office now was lost, with its form."""
    do = Telling()
    do("intake", "begin_session", "draft", answers=SHE, offices={LEGAL: TELLS})
    do("intake", "save_session", draft_id="$draft.draft_id", answers=SHE, offices={LEGAL: TELLS}, step="read_back")
    said = {"draft_id": "$draft.draft_id", "said": {"how": "paper_in_cabinet"}}
    do("intake", "close_session", offices={POLICE: {**TELLS, "form": "no form"}}, expect="code_unreadable", **said)
    do("intake", "close_session", "one", draft_id="$draft.draft_id", offices={POLICE: TELLS})
    for office in (POLICE, LEGAL):
        do("intake", "begin_letter", case_id="$one.case_id", office=office)
    assert played(script(*do.acts), tmp_path).unmet == 0


def test_a_consent_is_written_down_from_a_form_that_was_printed(tmp_path: Path) -> None:
    """Before: a script could not name the code of a form, since all of them came as one list."""
    do = Telling()
    do("intake", "print_forms", "forms", lang="ar", office=POLICE, count=2)
    do("intake", "write_session", "one", answers=SHE)
    said: dict[str, Any] = {"case_id": "$one.case_id", "office": POLICE, "form": "$forms.code", "shares": ["kind"]}
    do("intake", "give_consent", given={"how": "paper_in_cabinet"}, **said)
    do("intake", "give_consent", given={"how": "paper_in_cabinet"}, expect="form_used", **said)
    assert played(script(*do.acts), tmp_path).unmet == 0


def test_what_she_takes_back_in_a_session_opened_again_stops_her_letter(tmp_path: Path) -> None:
    """Before: of an office that she had spoken of, nothing of it counted, and the letter told all as before."""
    do = Telling()
    do("intake", "write_session", "one", answers=SHE, offices={POLICE: TELLS, LEGAL: TELLS})
    do.letter("sent", "$one.case_id", POLICE)
    do.letter("other", "$one.case_id", LEGAL)
    do("keeper", "send_letters_now")
    do("intake", "reopen_session", "again", case_id="$one.case_id")
    said = {POLICE: {"shares": ["kind"], "seen": "face"}, LEGAL: {"shares": [*TELLS["shares"], "demand"]}}
    do("intake", "save_session_back", draft_id="$again.draft_id", answers={}, offices=said)
    do("liaison", "print_letter", reference="$sent.reference", lang="ar", expect="letter_blocked")
    do("liaison", "print_letter", reference="$other.reference", lang="ar")
    do("intake", "look", "asks")
    told = played(script(*do.acts), tmp_path)
    assert told.unmet == 0
    (asks,) = (told.out / "today").glob("*-intake-asks.json")
    due = json.loads(asks.read_text())["due"]
    assert [task["detail"] for task in due if task["kind"] == "renew_consent"] == [LEGAL], "wider is asked again"


def test_no_number_is_below_nothing_or_above_what_there_is(tmp_path: Path) -> None:
    do = Telling()
    event: dict[str, Any] = {"kind": "session", "place": "School", "topics": ["digital"], "days": ["2026-11-01"]}
    do("liaison", "write_training", "talk", **event)
    at = {"training_id": "$talk.training_id", "day": "2026-11-01", "who": "woman"}
    for times in (-5, 0, 10_000, 10**12):
        do("liaison", "tap_at_door", times=times, expect="count_too_large", **at)
    do("liaison", "tap_at_door", "taps", times=11, **at)
    do("liaison", "plan_forum", "forum", day="2026-11-01", place="Hall")
    do("liaison", "invite_office", forum_id="$forum.forum_id", office=POLICE, how="call")
    do("liaison", "hold_forum", forum_id="$forum.forum_id", women=-3, expect="count_too_large")
    said = [{"office": POLICE, "came": -1}]
    do("liaison", "hold_forum", forum_id="$forum.forum_id", women=3, came=said, expect="count_too_large")
    for of, code in ((LEGAL, "changed_meanwhile"), (POLICE, "office_twice")):
        said = [{"office": POLICE, "came": 1}, {"office": of, "came": 9}]
        do("liaison", "hold_forum", forum_id="$forum.forum_id", women=3, came=said, expect=code)
    do("intake", "write_session", "one", answers=SHE, offices={POLICE: TELLS})
    do("intake", "plan_meeting", "meet", case_id="$one.case_id", office=POLICE, room="Room 1",
       starts="2026-11-01T14:00", she_arrives="2026-11-01T13:30", he_arrives="2026-11-01T13:50")  # fmt: skip
    do("intake", "hold_meeting", meeting_id="$meet.meeting_id", sheets_back=-1, expect="sheet_unknown")
    told = played(script(*do.acts), tmp_path)
    assert told.unmet == 0
    assert [act["gives"]["all"] for act in told.acts("tap_at_door") if act["id"]] == [11]


def test_a_look_is_written_over_no_other(tmp_path: Path) -> None:
    do = Telling()
    do("intake", "look", "look3")
    do("intake", "look")
    do("intake", "look")
    do("intake", "look")
    names = [path.name for path in sorted((played(script(*do.acts), tmp_path).out / "today").glob("*-intake-*"))]
    assert names == [f"2026-11-01-intake-look{at}.json" for at in (2, 3, 4, 5)]


def test_somebody_is_called_as_she_may_type_her_name_to_sign_in(tmp_path: Path) -> None:
    """Before: her account was made, nobody was called so, and her password was wrong."""
    do = Telling()
    do("administrator", "make_account", login="O'Brien-Al", name="Al O'Brien", role="intake")
    do("administrator", "set_first_password", login="O'Brien-Al")
    do("O'Brien-Al", "look")
    do("o'brien-al", "write_session", "one", answers=SHE)
    do("intake", "hand_over_file", case_id="$one.case_id", to="O'BRIEN-AL", reason="her_wish", expect="already_hers")
    told = played(script(*do.acts), tmp_path)
    assert told.unmet == 0
    assert (told.out / "today/2026-11-01-o_brien-al.json").exists()
