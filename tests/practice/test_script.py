"""A script is read whole before anything is done; what is wrong with it is said with its place and what there is."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from nsintake.practice import __main__ as command
from nsintake.practice.opening import month, up_to
from nsintake.practice.script import load, read_script
from nsintake.practice.values import ScriptFault
from tests.practice.scripts import POLICE, SHE, example_day, script

FIRST = {"at": "2026-11-01T09:00", "as": "intake", "do": "write_session", "id": "a1", "answers": SHE}
ID = "00112233445566778899aabbccddeeff"


def act(**said: Any) -> dict[str, Any]:
    return {"at": "2026-11-01T10:00", "as": "intake", "do": "look", **said}


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "unknown act": (act(do="fly"), r"acts\[1\]: there is no act 'fly'; there is: .*write_session"),
    "no act": (act(do=None), r"acts\[1\]: do: the name of an act is needed"),
    "unknown person": (act(**{"as": "nobody"}), "nobody is called 'nobody'; there is: administrator, keeper, intake"),
    "unknown argument": (act(hour=4), r"look takes no 'hour'; it takes: case_id\?: id or none, reference\?: text"),
    "argument missing": (act(do="begin_letter", office=POLICE), r"begin_letter needs case_id: id"),
    "argument of another kind": (act(do="set_months_kept", months="4"), r"acts\[1\].months: number is needed, not '4'"),
    "true is no number": (act(do="set_months_kept", months=True), "number is needed, not True"),
    "no id": (act(do="open_case", case_id="the first"), "is no id; write the result of an earlier act"),
    "unknown value": (act(do="suggest_phrase", lang="fr"), r"lang: 'fr' is not one of en, ar, ckb"),
    "no day": (act(do="go_through_safety_plan", case_id=ID, next_day="soon"), "'soon' is no day such as"),
    "no moment": (act(at="noon"), r"acts\[1\].at: 'noon' is no moment such as"),
    "no list": (act(do="restrict_file", case_id=ID, people="intake2"), r"people: a list is needed \(list of person\)"),
    "unknown question": (
        act(do="write_session", answers={"colour": "red"}),
        "no question is called 'colour'; there is",
    ),
    "unknown answer": (
        act(do="write_session", answers={"age": "old"}),
        r"answers.age: 'old' is not one of unknown, under_6,",
    ),
    "unknown item": (
        act(do="write_session", answers=SHE, offices={POLICE: {"shares": ["shoe"]}}),
        r"offices.cp-qayyarah.shares\[0\]: 'shoe' is not one of kind, platform",
    ),
    "unknown word of an office": (
        act(do="write_session", answers=SHE, offices={POLICE: {"tells": []}}),
        "there is no 'tells'; there is: shares, ask_first",
    ),
    "half of a sign": (
        act(do="invite_office", forum_id=ID, office="\ud800", how="call"),
        r"office: '\\ud800' is no text in UTF-8",
    ),
    "an appointment without a day": (
        act(do="record_answer", print_id=ID, answer="appointment", appointment={"place": "there"}),
        r"acts\[1\].appointment: appointment needs day: day",
    ),
    "an officer without an hour": (
        act(
            do="plan_meeting",
            case_id=ID,
            office=POLICE,
            room="1",
            starts="2026-11-03T10:00",
            she_arrives="2026-11-03T09:30",
            he_arrives="2026-11-03T09:50",
            others=[{"office": POLICE}],
        ),
        r"others\[0\]: officer needs arrives: moment",
    ),
    "unknown language": (
        act(do="propose_words", reference="x", words={"fr": "oui"}),
        r"words: there is no 'fr'; there is: en, ar, ckb",
    ),
    "a result of nobody": (
        act(do="open_case", case_id="$b.case_id"),
        "no act before this one is called 'b'; there is",
    ),
    "a result it does not give": (
        act(do="open_case", case_id="$a1.letter_id"),
        "write_session gives no 'letter_id'; it gives: case_id, code",
    ),
    "the same name twice": (act(id="a1"), "there is an act called 'a1' before it"),
    "no name": (act(id="a 1"), "letters, digits, - and _ are needed"),
    "a time before": (act(at="2026-11-01T08:59"), "is before 2026-11-01T09:00:00[+]03:00, the act before it"),
    "no day of the calendar": (act(at="2026-02-30T09:00"), r"'2026-02-30T09:00' is no moment such as"),
    "a moment past every calendar": (act(at="9999-12-31T23:59-12:00"), "the year 9999 is not between 1900 and 2999"),
    "a day past every calendar": (
        act(do="go_through_safety_plan", case_id=ID, next_day="9999-12-31"),
        r"next_day: the year 9999 is not between",
    ),
    "a number for an id": (act(do="open_case", case_id=7), "7 is no id; write the result of an earlier act"),
    "an object for a question": (
        act(do="write_session", answers={**SHE, "left_out": [{"names": 1}]}),
        "left_out: a text is needed, not {'names': 1}",
    ),
    "half a sign for a person": (act(do="disable_account", login="a\ud800"), r"nobody is called 'a\\ud800'"),
    "a name longer than a file's": (act(id="a" * 65), "up to 64 letters, digits, - and _ are needed"),
    "no code": (act(expect="No way!"), "expect: 'ok' or the code of an error"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_said_with_its_place_and_what_there_is(name: str) -> None:
    wrong, words = WRONG[name]
    with pytest.raises(ScriptFault, match=words):
        read_script(script(FIRST, wrong))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([], "a script is an object with: start, acts, seed, about"),
        ({"start": "2026-11-01T08:00+03:00"}, "acts: a list of acts is needed"),
        ({"acts": []}, "start: a moment with its zone is needed"),
        ({"start": "2026-11-01T08:00", "acts": []}, "start: a moment with its zone is needed"),
        ({"start": "0001-01-01T00:00+03:00", "acts": []}, "start: the year 1 is not between 1900 and 2999"),
        (script(act(at="2026-10-31T09:00")), "2026-11-01T08:00:00[+]03:00, the founding"),
        ({"start": "2026-11-01T08:00+03:00", "acts": [], "seed": "1"}, "seed: a number is needed"),
        ({"start": "2026-11-01T08:00+03:00", "acts": [], "people": []}, "there is no 'people'"),
        ({"start": "2026-11-01T08:00+03:00", "acts": ["look"]}, r"acts\[0\]: an act is an object with: at, as, do"),
    ],
)
def test_a_script_has_its_parts(said: object, words: str) -> None:
    with pytest.raises(ScriptFault, match=words):
        read_script(said)


def test_a_result_may_stand_within_a_list_or_an_object() -> None:
    named = act(do="erase_due_files", case_ids=["$a1.case_id"], number="1")
    answers = act(do="write_session", answers={**SHE, "return_phrase": "$a1.code"})
    assert len(read_script(script(FIRST, named, answers)).steps) == 3
    with pytest.raises(ScriptFault, match=r"answers.return_phrase: no act before this one is called 'b'"):
        read_script(script(FIRST, act(do="write_session", answers={**SHE, "return_phrase": "$b.code"})))


def test_somebody_acts_once_her_account_is_made() -> None:
    made = act(**{"as": "administrator"}, do="make_account", login="shirin", name="Shirin Salman", role="intake")
    assert read_script(script(FIRST, made, act(**{"as": "shirin"}))).steps[-1].who == "shirin"


def test_a_file_that_is_no_script_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "script.json"
    with pytest.raises(ScriptFault, match="there is no such file"):
        load(path)
    written: list[tuple[bytes, str]] = [
        (b"\xff{", "is no JSON in UTF-8: 'utf-8' codec"),
        (b"{\n]", "is no JSON in UTF-8: Expecting property name .*: line 2 column 1"),
        (b"[" * 200_000, "is no JSON in UTF-8: maximum recursion depth"),
        (b'{"seed": ' + b"1" * 6000 + b"}", "is no JSON in UTF-8: Exceeds the limit"),
        (b'{"start": 1, "acts": [], "start": 2}', "an object says 'start' twice: start, acts, start"),
    ]
    for data, words in written:
        path.write_bytes(data)
        with pytest.raises(ScriptFault, match=words):
            load(path)


def test_a_file_may_begin_as_some_editors_begin_one(tmp_path: Path) -> None:
    path = tmp_path / "script.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(script(FIRST)).encode())
    assert len(load(path).steps) == 1


def test_the_command_says_what_is_wrong_and_plays_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "script.json"
    path.write_text(json.dumps(script(FIRST, act(do="fly"))), "utf-8")
    assert command.main(["--script", str(path), "--out", str(tmp_path / "out")]) == 1
    assert "practice: acts[1]: there is no act 'fly'; there is: " in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "script.json"
    path.write_text(json.dumps(script(FIRST)), "utf-8")
    assert command.main(["--script", str(path), "--out", str(path / "out")]) == 1
    assert capsys.readouterr().err.startswith("practice: disk_error (folder ")


def test_the_command_lists_every_act(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--acts"]) == 0
    listed = capsys.readouterr().out
    assert "withdraw(case_id: id; office: text; by_phone?: true or false = false;" in listed
    assert "\nitem: kind/platform/account/" in listed


def test_a_script_is_moved_by_whole_days_with_every_day_in_it() -> None:
    plan = act(do="keep_safety_plan", case_id="$a1.case_id", check="2026-11-12", owner="intake", plan="Two bags.")
    read = read_script(script({**FIRST, "answers": {**SHE, "since": "2026-10-20", "deadline": "2026-13-40"}}, plan))
    moved = up_to(read, date(2027, 1, 10))
    assert moved.last.isoformat() == "2027-01-09T10:00:00+03:00"
    assert moved.start - read.start == timedelta(days=69)
    assert moved.times.day("2026-11-12", "check") == date(2027, 1, 20)


def test_what_is_shipped_and_what_is_shown_can_be_played() -> None:
    assert len(read_script(example_day()).steps) == 15
    shipped = load(month())
    assert (shipped.last - shipped.start).days == 30, "thirty days, and the morning after, when they are published"
    women = [step for step in shipped.steps if step.act.name == "write_session"]
    offices = {str(step.given["office"]) for step in shipped.steps if step.act.name == "begin_letter"}
    assert len(women) == 25
    assert len(offices) == 5
