"""``./dev run --practice --script FILE``: what is played before a practice office is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from nsintake import options


def test_a_script_is_played_in_a_practice_office_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "script.json"
    script.touch()
    asked = options.parse(["--practice", "--script", str(script)])
    assert (asked.practice, asked.script) == (True, script)
    for wrong in (["--script", str(script)], ["--data", str(tmp_path), "--script", str(script)]):
        with pytest.raises(SystemExit) as ended:
            options.parse(wrong)
        assert ended.value.code == 2
    assert "--script needs --practice" in capsys.readouterr().err


def test_a_month_of_work_is_asked_for_with_a_practice_office_and_without_a_script(tmp_path: Path) -> None:
    script = tmp_path / "script.json"
    script.touch()
    assert options.parse(["--practice", "--month"]).month
    assert not options.parse(["--practice"]).month
    for wrong in (["--month"], ["--practice", "--month", "--script", str(script)]):
        with pytest.raises(SystemExit) as ended:
            options.parse(wrong)
        assert ended.value.code == 2


def test_a_script_that_is_not_there_is_a_wrong_option(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        options.parse(["--practice", "--script", str(tmp_path / "none.json")])
    assert ended.value.code == 2
    assert "is not a file" in capsys.readouterr().err
