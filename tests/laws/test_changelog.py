"""Law of the changelog: one thing a line, short, and each heading once in a version."""

from __future__ import annotations

import re

import pytest

from tests.laws.source import ROOT, hold

LONGEST = 200
SECTIONS = {"Added", "Changed", "Fixed", "Removed"}
_QUOTED = re.compile(r"`[^`]*`|\*[^*]+\*|\([^)]*\)")
_NEXT = re.compile(r"[.?!] +[A-Zx]")
"""The end of a sentence with another one after it; what is quoted is an x."""


def faults(text: str) -> list[str]:
    """Points that say more than one thing or are long, headings that are there twice, and lines that are neither."""
    found, seen = [], set[str]()
    for number, line in enumerate(text.splitlines(), 1):
        place = f"CHANGELOG.md:{number}"
        if line.startswith("## "):
            seen.clear()
        if line.startswith("### ") and line[4:] not in SECTIONS:
            found.append(f"{place} a section is one of {', '.join(sorted(SECTIONS))}")
        if line.startswith("#"):
            found += [f"{place} this heading is there already"] if line in seen else []
            seen.add(line)
        elif line.startswith("- "):
            found += [f"{place} is longer than {LONGEST} characters"] if len(line) > LONGEST + 2 else []
            found += [f"{place} says more than one thing"] if _NEXT.search(_QUOTED.sub("x", line)) else []
        elif line:
            found.append(f"{place} is no heading and no point")
    return found


def test_the_changelog_says_one_thing_a_line() -> None:
    hold(faults((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "wrong",
    [
        "- A way has an hour. It is on the board.",
        "- Somebody is asked? *Ask her* says so. *Go back* too.",
        f"- {'word ' * 41}",
        "#### Meetings\n#### Meetings",
        "### What was there first",
        "A line of text.",
    ],
)
def test_the_law_of_the_changelog_can_fail(wrong: str) -> None:
    assert faults(wrong)


def test_a_point_may_quote_and_two_versions_have_the_same_headings() -> None:
    version = "### Added\n#### Meetings\n- *Plan it. Then go.* is a button (at 16:00. Later not).\n"
    assert not faults(f"# Changes\n## 0.2.0\n{version}\n## 0.1.0\n{version}")
