"""A file for another woman is checked before anything is played, and each fault names its key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.journeys import acts, leaks, practice
from tests.journeys import woman as women


def _written(tmp_path: Path, **changed: Any) -> Path:
    path = tmp_path / "woman.json"
    path.write_text(json.dumps({**women.SAMPLE, **changed}), "utf-8")
    return path


def test_the_sample_is_itself_a_woman_that_can_be_played(tmp_path: Path) -> None:
    assert women.read(_written(tmp_path)) == women.SAMPLE


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"names": "Zahra"}, "names"),
        ({"phones": [7]}, "phones"),
        ({"story": {"colour": "red"}}, "story.colour"),
        ({"story": {"kinds": "theft"}}, "story.kinds"),
        ({"agreed_items": ["shoe_size"]}, "agreed_items"),
        ({"agreed_items": []}, "agreed_items"),
        ({"paragraph": {"fr": "bonjour"}}, "paragraph"),
        ({"paragraph": {"en": 7}}, "paragraph.en"),
        ({"paragraph": {"ar": "\u0627" * 8001}}, "paragraph.ar: too long"),
        ({"paragraph": {"en": "a\u202eb"}}, "paragraph.en: hidden characters"),
        ({"agreed_items": [["kind"]]}, "agreed_items"),
        ({"story": None}, "story"),
        ({"story": {"kinds": ["threat_to_publish", 7]}}, "story.kinds"),
        ({"story": {"deadline": 20261220}}, "story.deadline: a text"),
        ({"story": {"deadline": "2026-13-40"}}, "deadline: date no month"),
        ({"story": {"account": "x" * 201}}, "account: too long"),
        ({"story": {"record_consent": "no"}}, "story.record_consent"),
        ({"story": {"names": "Zahra"}}, "story.names"),
        ({"story": {"age": "from_12"}}, "story.age: under 15"),
        ({"names": ["Zahra\u200b Salim"]}, "names: hidden characters"),
        ({"places": [f"place {number}" for number in range(41)]}, "places: too many lines"),
        ({"nicknames": ["Zuzu"]}, "nicknames: no such key"),
        ({key: [] for key in women.IDENTIFIERS}, "at least one identifier"),
    ],
)
def test_a_fault_names_its_key(tmp_path: Path, changed: dict[str, Any], named: str) -> None:
    with pytest.raises(women.BadWoman, match=named):
        women.read(_written(tmp_path, **changed))


def test_a_file_that_is_no_json_is_refused_with_exit_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "woman.json"
    path.write_text("{", "utf-8")
    assert practice.main(["--out", str(tmp_path / "out"), "--woman", str(path)]) == 2
    assert "woman.json" in capsys.readouterr().err


def test_every_identifier_of_a_file_is_typed_where_it_is_asked() -> None:
    told = {**women.SAMPLE, "names": ["سلوى حمد", "أم ريان", "Um Rayan"]}
    told |= {"others": ["خالتها"], "handles": ["@salwa.h7"]}
    typed = women.fields(told)
    assert (typed["names"], typed["others"]) == ("سلوى حمد\nأم ريان\nUm Rayan", "خالتها\n@salwa.h7")
    assert {"names", "phones", "places", "others"} <= acts.put_to_her({**told["story"], **typed}).keys()
    unnamed = women.fields({**told, "story": {**told["story"], "unnamed": "yes"}})
    assert unnamed["called"] == typed["names"]
    assert "called" in acts.put_to_her({**told["story"], "unnamed": "yes", **unnamed})


def test_an_answer_whose_question_is_not_asked_is_left_out(tmp_path: Path) -> None:
    story = {"kinds": "harassment", "paid": "once", "payment_details": "Zain", "hours": "9-11", "language": "ckb"}
    read = women.read(_written(tmp_path, story=story))
    put = acts.put_to_her(read["story"])
    assert put == {"language": "ckb", "kinds": "harassment", "channels": "call", "hours": "9-11"}


def test_answers_may_be_left_open_and_lists_written_either_way(tmp_path: Path) -> None:
    story = {"kinds": "threat_to_publish, demand_money", "demands": ["money", " silence"], "since": None, "paid": ""}
    read = women.read(_written(tmp_path, story=story))
    assert read["story"] == {"kinds": "threat_to_publish,demand_money", "demands": "money,silence"}


def test_a_woman_without_a_given_name_is_looked_for_by_what_there_is() -> None:
    assert women.naming({**women.SAMPLE, "names": ["أم ريان", "Um Rayan"]}) == "أم ريان"
    assert women.naming({**women.SAMPLE, "names": [], "phones": []}) == "@raghda.faris97"
    text, wanted = leaks.leaking({**women.SAMPLE, "names": ["Zeyneb Şükran"], "agreed_items": ["age", "civil_status"]})
    assert "Zeyneb of Zawiya" in text["en"]
    assert "Zeyneb" in wanted


def test_the_words_that_must_be_stopped_tell_what_she_did_not_agree_to() -> None:
    everything = {**women.SAMPLE, "agreed_items": ["age", "civil_status", "displacement"]}
    assert "married" in leaks.leaking(everything)[0]["en"]
    assert "a minor" in leaks.leaking(women.SAMPLE)[0]["en"]
