"""What a play does and what it leaves: the day that the document shows, and an office in which every act is done."""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
import time
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from nsintake.clock import FixedClock
from nsintake.domain.directory import CheckFound, DirectoryEntry
from nsintake.domain.language import Lang
from nsintake.domain.phone import phone_of
from nsintake.domain.roles import Permission
from nsintake.domain.shelter import plain_of
from nsintake.domain.text import to_ascii_digits
from nsintake.errors import UserFault
from nsintake.practice.acts import every_act
from nsintake.practice.opening import open_played
from nsintake.practice.play import NotMet, play
from nsintake.practice.script import load, read_script
from nsintake.services.day import case_view, today
from nsintake.services.liaison import directory
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from tests.practice.conftest import Played, played
from tests.practice.scripts import MONTH, PARAGRAPH, POLICE, SHE, TELLS, Telling, example_day, script
from tests.scale import FULL
from tests.services.ladder import state_at

LIMIT = 120
"""Seconds of work that a month may take, on however many cores."""


def test_the_day_ends_as_it_is_written(day: Played) -> None:
    assert day.unmet == 0
    acts = day.lines("acts")
    assert [act["n"] for act in acts] == list(range(1, 16))
    assert [act["code"] for act in acts if act["code"] != "ok"] == ["second_person_needed", "reference_unknown"]
    assert all(act["met"] and act["ms"] >= 0 for act in acts)
    back = day.acts("withdraw")[0]["gives"]
    assert (back["copies_out"], back["recall_due"], back["notices"]) == (1, "2026-11-08", 1)
    assert back["reference"] == day.acts("sign_letter")[1]["gives"]["reference"]


def test_every_paper_lies_there_with_its_words_and_whose_it_is(day: Played) -> None:
    papers = day.papers()
    named = sorted({name.rpartition(".")[0] for name in papers})
    assert named == ["001-referral-en", "002-referral-ar", "003-referral-ckb", "004-referral-ar"]
    assert papers["002-referral-ar.pdf"] == papers["004-referral-ar.pdf"]
    reference = day.acts("sign_letter")[1]["gives"]["reference"]
    assert day.read("papers/004-referral-ar.json") == {
        "kind": "referral",
        "lang": "ar",
        "how": "printed",
        "who": "liaison",
        "when": "2026-11-01T12:30:00+03:00",
        "reference": reference,
        "recipient": "Community Police, Qayyarah",
        "copies": 1,
        "act": "print",
    }
    heard = papers["001-referral-en.txt"].decode()
    assert "PRACTICE" in heard
    assert reference in heard
    assert "@black_door_7713" in heard
    assert "Siham" not in heard


def test_everybody_sees_her_own_today(day: Played) -> None:
    files = sorted(path.name for path in (day.out / "today").iterdir())
    people = ("administrator", "intake", "intake2", "keeper", "liaison")
    assert files == sorted([*(f"2026-11-01-{who}.json" for who in people), "2026-11-01-liaison-look1.json"])
    reference, code = day.acts("sign_letter")[1]["gives"]["reference"], day.acts("write_session")[0]["gives"]["code"]
    look = day.read("today/2026-11-01-liaison-look1.json")
    assert {(task["kind"], task["subject"]) for task in look["due"]} == {("call_off", reference), ("recall", reference)}
    ended = day.read("today/2026-11-01-liaison.json")
    assert [task["kind"] for task in ended["due"]] == ["call_off"]
    assert ended["at"] == "2026-11-01T17:00:00+03:00"
    hers = day.read("today/2026-11-01-intake.json")
    assert ("reach_safely", code) in {(task["kind"], task["subject"]) for task in hers["due"]}
    assert day.read("today/2026-11-01-administrator.json")["due"] == []


def test_the_log_and_the_records_are_counted(day: Played) -> None:
    verbs = {(line["file"], line["verb"]): line["count"] for line in day.lines("log")}
    assert verbs["identity.db", "release"] == 1
    assert verbs["liaison.db", "print"] == 1
    assert verbs["accounts.db", "sign_in"] == 6
    state = day.read("state.json")
    assert (state["acts"], state["unmet"], state["papers"]) == (15, 0, 4)
    assert state["records"]["identity.case_file"] == 1
    assert state["records"]["identity.consent_act"] == 2
    assert state["records"]["liaison.disclosure"] == 1


def test_every_other_act_is_done_once(rest: Played) -> None:
    assert [act for act in rest.lines("acts") if not act["met"]] == []
    month = {step.act.name for step in load(MONTH).steps}
    assert {act["do"] for act in rest.lines("acts")} | month == set(every_act())


def test_an_act_gives_what_it_says(rest: Played) -> None:
    for act in rest.lines("acts"):
        if act["code"] == "ok" and act["do"] != "sign_out":
            assert set(act["gives"]) == set(every_act()[act["do"]].gives), act["do"]


def test_doors_plans_slips_and_papers_are_handled_as_at_the_window(rest: Played) -> None:
    counted = [act["gives"]["all"] for act in rest.acts("tap_at_door") if act["code"] == "ok"]
    assert (counted, rest.acts("open_door_again")[0]["gives"]) == ([3, 4], {"all": 3})
    assert rest.acts("look_at_confirmations")[0]["gives"] == {"waiting": 0, "closed": True}
    assert rest.acts("show_letter")[0]["gives"]["pages"] == rest.acts("print_letter")[0]["gives"]["pages"]
    assert any(name.endswith("-feedback_slip-ar.pdf") for name in rest.papers())


def test_she_is_found_by_what_she_comes_back_with(rest: Played) -> None:
    case_id = rest.acts("close_session")[0]["gives"]["case_id"]
    for does in ("find_by_code", "find_by_phrase", "find_by_signs", "find_by_telling", "find_case"):
        assert rest.acts(does)[0]["gives"]["case_ids"] == [case_id], does
    assert rest.acts("whose_reference")[0]["gives"]["case_id"] == case_id


def test_whoever_is_asked_to_read_a_letter_has_it_as_hers(rest: Played) -> None:
    (row,) = rest.read("today/2026-11-02-intake2-asked.json")["waiting_for_me"]
    assert (row["reader"] != "", row["asked_of_me"]) == (True, True)


def test_an_answer_and_the_contact_in_which_it_came_are_one_entry_and_two_tasks(rest: Played) -> None:
    (told,) = rest.acts("look_at_contacts")
    (contact,) = told["gives"]["contacts"]
    assert (contact["they_said"], contact["answer"]) == (["ask_more"], "accepted")
    assert rest.acts("take_back")[0]["gives"]["tasks"] == 2


def test_papers_that_came_are_new_to_a_liaison_officer_at_the_end_of_the_day(rest: Played) -> None:
    _, *others = [act["gives"]["reference"] for act in rest.acts("sign_letter")]
    arrived = rest.read("today/2026-11-02-liaison.json")["arrived"]
    assert arrived == sorted(others), "she opened the record of the first"


def test_a_meeting_rings_when_it_was_moved_to(rest: Played) -> None:
    rung = [line["at"] for line in rest.lines("alarms") if line["for"] == "meeting"]
    assert rung == ["2026-11-03T10:00:00+03:00"]


# --- what happens by itself


def _waiting() -> Telling:
    do = Telling()
    do(
        "intake",
        "write_session",
        "siham",
        answers={**SHE, "urgency": "two_weeks"},
        offices={POLICE: TELLS},
    )
    do.letter("signed", "$siham.case_id", POLICE)
    do("liaison", "open_record", reference="$signed.reference", expect="reference_unknown")
    return do


def test_what_is_not_urgent_goes_at_three_if_somebody_is_there(tmp_path: Path) -> None:
    do = _waiting()
    do.acts.append({"at": "2026-11-01T15:01", "as": "liaison", "do": "open_record", "reference": "$signed.reference"})
    assert played(script(*do.acts), tmp_path).unmet == 0


def test_what_is_not_urgent_does_not_go_before_three(tmp_path: Path) -> None:
    do = _waiting()
    late = {"at": "2026-11-01T14:59", "as": "liaison", "do": "open_record", "reference": "$signed.reference"}
    do.acts.append({**late, "expect": "reference_unknown"})
    assert played(script(*do.acts), tmp_path).unmet == 0


def test_what_was_withdrawn_is_shredded_once_its_days_are_over(tmp_path: Path) -> None:
    do = _waiting()
    do("keeper", "send_letters_now")
    do("intake", "withdraw", case_id="$siham.case_id", office=POLICE)
    do.day(7)
    do("liaison", "open_record", "before", reference="$signed.reference")
    do.day(8)
    do("liaison", "open_record", reference="$signed.reference", expect="reference_unknown")
    done = played(script(*do.acts), tmp_path)
    assert done.acts("open_record")[1]["gives"]["status"] == "withdrawn"


def test_whoever_calls_a_way_off_with_her_file_open_is_not_asked_to_do_it_any_more(tmp_path: Path) -> None:
    do = _waiting()
    do("intake", "plan_way", "way", case_id="$siham.case_id", office=POLICE, reason="She is afraid to go alone.",
       starts="2026-11-02T10:00", check_ins=["2026-11-02T11:00"], companion="liaison", watcher="intake2")  # fmt: skip
    do("intake2", "withdraw", case_id="$siham.case_id", office=POLICE)
    do("intake", "look", "before")
    do("intake", "call_off_way", way_id="$way.way_id", because="she_withdrew")
    do("intake", "look", "after")
    done = played(script(*do.acts), tmp_path)
    asked = [
        [task["kind"] for task in done.read(f"today/2026-11-01-intake-{look}.json")["due"]]
        for look in ("before", "after")
    ]
    assert ["call_off_accompaniment" in kinds for kinds in asked] == [True, False]


def test_after_a_long_pause_a_keeper_says_that_the_clock_is_right(tmp_path: Path) -> None:
    later = [{"at": "2027-03-01T09:00", "as": who, "do": "look"} for who in ("liaison", "intake")]
    done = played(script(*_waiting().acts, *later), tmp_path)
    assert [line["count"] for line in done.lines("log") if line["verb"] == "clock_confirmed"] == [1]


def test_the_alarms_are_what_a_launcher_would_carry(tmp_path: Path) -> None:
    do = Telling()
    answers = {**SHE, "suicide": "yes", "distress": "yes", "deadline_today": "yes", "deadline_hour": "11:30"}
    do("intake", "write_session", answers=answers)
    do.acts += [
        {"at": "2026-11-01T10:02", "as": "intake", "do": "see_alarm", "due_class": "check"},
        {"at": "2026-11-01T10:04", "as": "liaison", "do": "see_alarm", "due_class": "check", "expect": "alarm_over"},
        {"at": "2026-11-01T10:09", "as": "keeper", "do": "end_alarm", "due_class": "check"},
        {"at": "2026-11-01T11:31", "as": "intake", "do": "hand_alarm", "due_class": "deadline", "to": "keeper"},
        {"at": "2026-11-01T13:00", "as": "liaison", "do": "look"},
    ]
    done = played(script(*do.acts), tmp_path)
    rung = [(line["class"], line["for"], line["at"][11:16], line["due"][11:16]) for line in done.lines("alarms")]
    assert rung == [
        ("alarm", "check", "10:00", "10:00"),
        ("alarm", "check", "10:07", "10:00"),
        ("alarm", "deadline", "11:30", "11:30"),
    ]


# --- what is expected


def _unexpected() -> dict[str, object]:
    do = _waiting()
    do("liaison", "show_identity", case_id="$siham.case_id")
    do("intake", "write_letter", "words", letter_id="$signed-letter.letter_id", words=PARAGRAPH, expect="not_heard")
    do("intake", "plan_meeting", "m", case_id="$siham.case_id", office="nobody", room="Room 1",
       starts="2026-11-04T10:00", she_arrives="2026-11-04T09:30", he_arrives="2026-11-04T09:50")  # fmt: skip
    do("intake", "open_meeting", meeting_id="$m.meeting_id")
    do("intake", "hand_over_file", case_id="$siham.case_id", to="nobody", reason="her_wish")
    do("intake", "open_case", case_id="$siham.case_id")
    return script(*do.acts)


def test_an_act_that_ends_otherwise_than_expected_stops_the_play(tmp_path: Path) -> None:
    with pytest.raises(NotMet, match=r"acts\[6\]: liaison show_identity: not_permitted, expected ok"):
        played(_unexpected(), tmp_path)
    acts = [json.loads(line) for line in (tmp_path / "out/acts.jsonl").read_text("utf-8").splitlines()]
    assert (len(acts), acts[-1]["code"], acts[-1]["met"]) == (7, "not_permitted", False)
    state = json.loads((tmp_path / "out/state.json").read_text("utf-8"))
    assert (state["acts"], state["unmet"], state["records"]["identity.case_file"]) == (7, 1, 1)


def test_a_play_can_go_on_past_it(tmp_path: Path) -> None:
    done = played(_unexpected(), tmp_path, go_on=True)
    codes = [act["code"] for act in done.lines("acts")][6:]
    assert codes == ["not_permitted", "already_released", "no_consent", "not_done_before", "cannot_be_played", "ok"]
    assert done.unmet == done.read("state.json")["unmet"] == 5


# --- twice


def _hashes(done: Played) -> dict[str, str]:
    return {name: hashlib.sha256(data).hexdigest() for name, data in done.papers().items()}


def test_the_same_seed_makes_the_same_papers_byte_for_byte(day: Played, tmp_path: Path) -> None:
    again = played(example_day(), tmp_path)
    assert _hashes(again) == _hashes(day)
    told = [[{**act, "ms": 0} for act in done.lines("acts")] for done in (day, again)]
    assert told[0] == told[1]
    assert told[0][0]["gives"]["case_id"] == "id-1"
    for name in ("alarms", "log"):
        assert again.lines(name) == day.lines(name)
    seen = [{path.name: path.read_bytes() for path in (done.out / "today").iterdir()} for done in (day, again)]
    assert seen[0] == seen[1]
    assert again.read("state.json") == day.read("state.json")


def test_ids_are_never_seeded_and_no_paper_shows_them(tmp_path: Path) -> None:
    said = script(
        example_day()["acts"][0],
        {"at": "2026-11-01T09:30", "as": "intake", "do": "look"},
        {"at": "2026-11-01T09:35", "as": "intake", "do": "print_team_invitation", "lang": "ckb"},
    )
    ids: list[bytes | None] = []
    papers = []
    for number in ("first", "second"):
        folder = tmp_path / number
        with state_at(folder / "state"):
            play(
                read_script(said),
                folder / "office",
                folder / "out",
                stick=folder / "stick",
                photographer=lambda look: ids.append(look.case_id),
            )
        papers.append({path.name: path.read_bytes() for path in (folder / "out/papers").iterdir()})
    assert None not in ids
    assert ids[0] != ids[1]
    assert len(papers[0]) == 3
    assert papers[0] == papers[1]


def test_another_seed_makes_other_references(day: Played, tmp_path: Path) -> None:
    other = played(example_day(), tmp_path, seed=8)
    references = [done.acts("sign_letter")[1]["gives"]["reference"] for done in (day, other)]
    assert references[0] != references[1]
    assert not set(_hashes(day).values()) & {value for name, value in _hashes(other).items() if name.endswith(".pdf")}


def test_a_second_play_in_one_folder_leaves_nothing_of_the_first(tmp_path: Path) -> None:
    for name in ("papers/900-referral-en.pdf", "today/2020-01-01-keeper.json", "papers/notes.odt"):
        (tmp_path / "out" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "out" / name).touch()
    played(script({"at": "2026-11-01T09:00", "as": "keeper", "do": "look"}), tmp_path)
    assert [path.name for path in (tmp_path / "out/papers").iterdir()] == ["notes.odt"], "only files of a play go"
    assert not (tmp_path / "out/today/2020-01-01-keeper.json").exists()


# --- the office afterwards


def test_a_played_office_is_opened_and_everybody_signs_in_today(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "offices").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "offices"))
    path = tmp_path / "script.json"
    path.write_text(json.dumps(example_day(), ensure_ascii=False), "utf-8")
    steps: list[tuple[int, int]] = []
    with state_at(tmp_path / "state"):
        folder = open_played(path, progress=lambda done, of: steps.append((done, of)))
        station = Station.find(folder)
        assert station is not None
        assert station.practice
        accounts = {account.login: account for account in station.accounts_hint()}
        assert set(accounts) == {"administrator", "keeper", "intake", "intake2", "liaison"}
        signed_in = sign_in(station, "intake", accounts["intake"].password)
        assert signed_in.clock_gap is None
        assert not isinstance(station.clock, FixedClock)
        assert len(case_view.list_cases(signed_in)) == 1
        assert [task.kind.value for task in today.today(signed_in).due if task.page == "case"] == ["reach_safely"]
        assert signed_in.may(Permission.RUN_INTAKE)
        signed_in.close()
        station.close()
    assert steps[-1] == (15, 15)


def test_nothing_is_left_of_an_office_that_cannot_be_played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    do = Telling()
    do("keeper", "back_up")
    do("keeper", "look", expect="not_permitted")
    path = tmp_path / "script.json"
    path.write_text(json.dumps(script(*do.acts)), "utf-8")
    (tmp_path / "offices").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "offices"))
    with state_at(tmp_path / "state"), pytest.raises(UserFault, match="script_unplayable") as refused:
        open_played(path)
    assert refused.value.params["why"] == "acts[1]: keeper look: ok, expected not_permitted"
    assert list((tmp_path / "offices").iterdir()) == []


def _directory_of(done: Played) -> list[DirectoryEntry]:
    """The directory of a played office as it was left, with every check of each entry."""
    with state_at(done.data.parent / "state"):
        station = Station.find(done.data)
        assert station is not None
        station.clock = FixedClock(datetime.fromisoformat(done.lines("acts")[-1]["at"]))
        password = next(hint.password for hint in station.accounts_hint() if hint.login == "liaison")
        signed_in = sign_in(station, "liaison", password, clock_is_right=True)
        entries = [view.entry for view in directory.directory(signed_in).entries]
        signed_in.close()
        station.close()
    return entries


def _as_it_was(entry: DirectoryEntry, day: date) -> DirectoryEntry:
    """An entry with the checks that there were at the end of a day."""
    checks = tuple(check for check in entry.checks if check.day <= day)
    cancelled = entry.cancelled if not entry.checks else any(check.found is CheckFound.CANCELLED for check in checks)
    return replace(entry, checks=checks, cancelled=cancelled)


def _says(text: str, words: str) -> bool:
    """Whether a paper says these words, or this number as a number of its own, its spaces left out."""
    if words.isdigit():
        return words in re.findall(r"(?<!\w)[0-9]{3,}(?!\w)", to_ascii_digits(text).replace("\u00a0", ""))
    return plain_of(words) in plain_of(text)


def _ways_to(entry: DirectoryEntry) -> list[str]:
    """What would lead somebody to it: its number, its place, its focal point, its hours and its note."""
    return [words for words in (entry.phone, entry.place, entry.focal_point, entry.hours_words, entry.note) if words]


def _asked(done: Played, said: dict[str, Any]) -> dict[str, set[str]]:
    """The numbers that were asked for on each card that was printed, by the name of the paper."""
    cards = [name for name in done.papers() if "-numbers-" in name and name.endswith(".txt")]
    acts = [act for act in said["acts"] if act["do"] == "print_numbers" and act.get("expect", "ok") == "ok"]
    return {card: set(map(phone_of, act["numbers"])) for card, act in zip(cards, acts, strict=True)}


def _look_at_papers(done: Played, said: dict[str, Any]) -> tuple[int, int]:
    """Assert of every paper and every entry that only what was verified on its day is there, and what was asked for is.

    How often an entry in doubt was looked for, and how many numbers were found where they were asked for.
    """
    entries, papers, asked = _directory_of(done), done.papers(), _asked(done, said)
    written = {phone_of(act["phone"]) for act in said["acts"] if act["do"] == "write_entry" and act.get("phone")}
    gone = written - {entry.phone for entry in entries}
    doubted = printed = 0
    for name in (name for name in papers if name.endswith(".txt")):
        text = papers[name].decode()
        day = datetime.fromisoformat(done.read(f"papers/{name[:-4]}.json")["when"]).date()
        states = [(entry, _as_it_was(entry, day).state(day)) for entry in entries]
        for entry, state in states:
            if not state.prints and not (entry.recipient_id and not entry.checks):
                doubted += bool(_ways_to(entry))
                assert not [words for words in _ways_to(entry) if _says(text, words)], (name, entry.name.en)
        assert not [number for number in gone if _says(text, number)], name
        sure = {entry.phone for entry, state in states if state.prints}
        for number in asked.get(name, ()):
            printed += 1
            assert number in sure, (name, number)
            assert _says(text, number), (name, number)
    return doubted, printed


def _forum(said: dict[str, Any]) -> None:
    """A forum and its papers, on a day on which an office was found wrong."""
    office: dict[str, Any] = {"forum_id": "$f.forum_id", "office": "legal-mosul"}
    acts: list[tuple[str, dict[str, Any]]] = [
        ("plan_forum", {"id": "f", "day": "2026-11-01", "place": "Hall"}),
        ("invite_office", {**office, "how": "letter"}),
        ("hold_forum", {"forum_id": "$f.forum_id", "women": 3}),
        ("agree_point", {**office, "text": "Lights", "due": "2026-11-09"}),
        ("verify_entries", {"offices": ["legal-mosul"], "how": "visited", "found": "wrong"}),
        *(("print_forum_minutes", {"forum_id": "$f.forum_id", "lang": lang.value}) for lang in Lang),
        *(("print_open_points", {"lang": lang.value}) for lang in Lang),
    ]
    for minute, (does, more) in enumerate(acts, start=10):
        said["acts"].append({"at": f"2026-11-01T14:{minute}", "as": "liaison", "do": does, **more})


def test_what_nobody_verified_is_on_no_paper_of_the_first_day_and_what_somebody_did_is(tmp_path: Path) -> None:
    said = json.loads(MONTH.read_text("utf-8"))
    said["acts"] = [act for act in said["acts"] if act["at"] < "2026-11-01T14:05"]
    clinic = next(act for act in said["acts"] if act.get("id") == "clinic")
    clinic["place"] = "Behind the old mill"
    unverified = {**clinic, "id": "dentist", "phone": "0770 555 0166", "place": "Beside the old bridge"}
    said["acts"].insert(said["acts"].index(clinic) + 1, unverified)
    _forum(said)
    done = played(said, tmp_path)
    assert done.unmet == 0
    assert len(done.papers()) > 5
    doubted, printed = _look_at_papers(done, said)
    assert doubted > 50
    assert printed == 3
    marks = {"en": "not verified", "ar": "لم يتحقق منه أحد", "ckb": "پشتڕاست نەکراوەتەوە"}
    told = [
        (n, text.decode()) for n, text in done.papers().items() if re.search(r"-(forum_minutes|open_points)-.*txt", n)
    ]
    assert len(told) == 6
    for name, text in told:
        assert marks[name[:-4].rpartition("-")[2]] in " ".join(text.split()), name


@pytest.mark.full
@pytest.mark.skipif(not FULL, reason="a month is played at full count only")
def test_the_month_plays_twice_with_the_same_papers_in_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = json.loads(MONTH.read_text("utf-8"))
    took, plays = [], []
    for number in ("first", "second"):
        began = time.process_time()
        plays.append(played(said, tmp_path / number))
        took.append(time.process_time() - began)
    with capsys.disabled():
        print(f"\na month of {len(read_script(said).steps)} acts: {took[0]:.0f} s and {took[1]:.0f} s of work")
    assert [done.unmet for done in plays] == [0, 0]
    assert _hashes(plays[0]) == _hashes(plays[1])
    doubted, printed = _look_at_papers(plays[0], said)
    assert doubted > 500
    assert printed == 3
    assert min(took) < LIMIT
