"""The filter: one JSON line in, one out, and never silence for a line it cannot check."""

from __future__ import annotations

import io
import json
import subprocess
import sys

import pytest

from nsintake.errors import Refused
from nsintake.masking import leak_check
from nsintake.masking.__main__ import answer, main

FAILED = {"findings": [{"start": 0, "end": 0, "rule": "checker_failed", "tier": "block", "resembles": ""}]}


def ask(**line: object) -> dict[str, list[dict[str, object]]]:
    return json.loads(answer(json.dumps(line)))  # type: ignore[no-any-return]


def test_a_line_is_answered_with_findings_in_code_points() -> None:
    got = ask(text="𝔞𝔟 زينب", identifiers={"names": ["زينب"]}, agreed=[], public=[])
    assert got == {"findings": [{"rule": "given_name", "tier": "block", "start": 3, "end": 7, "resembles": "زينب"}]}


def test_agreed_and_public_values_pass() -> None:
    line = {
        "text": "bad_guy_77 in الحود",
        "identifiers": {"places": ["الحود"]},
        "agreed": ["bad_guy_77"],
        "public": ["الحود"],
    }
    assert [each["tier"] for each in ask(**line)["findings"]] == ["ask"]


@pytest.mark.parametrize(
    "line",
    ["", "{", "[]", "3", '{"text": 3}', '{"identifiers": {}}', '{"text": "a", "identifiers": []}',
    '{"text": "a", "identifiers": {"names": "زينب"}}',
     '{"text": "a", "identifiers": {"names": [3]}}', '{"text": "a", "identifiers": {"name": ["x"]}}',
     '{"text": "a", "extra": 1}', '{"text": "a", "agreed": "x"}'],
)  # fmt: skip
def test_a_line_that_cannot_be_checked_blocks(line: str) -> None:
    assert json.loads(answer(line)) == FAILED


def test_a_checker_that_refuses_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Refused("word_list_missing")

    monkeypatch.setattr(leak_check, "compile_check", refuse)
    assert ask(text="a", identifiers={"names": ["never seen before"]}) == FAILED


def test_empty_lines_are_skipped_and_each_other_line_answered() -> None:
    out = io.StringIO()
    assert main(io.StringIO('\n{"text": "a"}\n\n{\n'), out) == 0
    assert [json.loads(line) for line in out.getvalue().splitlines()] == [{"findings": []}, FAILED]


def test_the_filter_runs_as_a_program() -> None:
    line = json.dumps({"text": "مع Zeynab", "identifiers": {"names": ["زينب"]}}, ensure_ascii=False)
    done = subprocess.run(
        [sys.executable, "-m", "nsintake.masking"], input=line.encode(), capture_output=True, check=True
    )
    assert json.loads(done.stdout)["findings"][0]["start"] == 3


def test_bytes_and_half_characters_that_are_no_text_fail_their_own_line_only() -> None:
    lines = [b'{"text": "a"}', b"\xff\xfe", b'{"text": "a\xff"}', b'{"text": "\\ud800"}', b'{"text": "b"}']
    whole = json.dumps({"text": "xyz1", "identifiers": {"names": ["xyz1 \ud800zz"]}}).encode()
    command = [sys.executable, "-m", "nsintake.masking"]
    done = subprocess.run(command, input=b"\n".join([*lines, whole]) + b"\n", capture_output=True, check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert answers[:5] == [{"findings": []}, FAILED, FAILED, FAILED, {"findings": []}]
    assert len(answers) == 6
