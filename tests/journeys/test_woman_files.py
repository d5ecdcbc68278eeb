"""A file for another woman is checked before anything is played, and each fault names its key."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.journeys import practice
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


def test_a_kunya_is_typed_as_what_she_is_called() -> None:
    typed = women.fields({**women.SAMPLE, "names": ["سلوى حمد", "أم ريان", "Um Rayan"]})
    assert (typed["names"], typed["called"]) == ("سلوى حمد", "أم ريان\nUm Rayan")
