"""What the README promises about commands and files is there; the locks lock."""

from __future__ import annotations

import re
import subprocess
import tomllib

import pytest

from tests.laws.source import ROOT, hold

DEV = (ROOT / "dev").read_text("utf-8")
COMMANDS = ("run", "test", "check", "shots", "bench", "practice", "mutants", "package", "lock", "python")


def _table(name: str) -> set[str]:
    """Every path that a document names in backticks."""
    text = (ROOT / name).read_text("utf-8")
    return {word for word in re.findall(r"`([\w./-]+)`", text) if re.search(r"^[\w.-]+/|\.(?:md|py|toml)$", word)}


@pytest.mark.parametrize("script", ["dev", ".ci/run"])
def test_a_script_is_plain_shell_and_may_be_run(script: str) -> None:
    path = ROOT / script
    assert path.read_text("utf-8").startswith("#!/bin/sh\n")
    assert path.stat().st_mode & 0o111
    subprocess.run(["sh", "-n", str(path)], check=True)


def test_help_names_every_command() -> None:
    shown = subprocess.run([str(ROOT / "dev"), "help"], check=True, capture_output=True, text=True).stdout
    assert [name for name in COMMANDS if f"./dev {name}" not in shown] == []


def test_an_unknown_command_is_refused() -> None:
    done = subprocess.run([str(ROOT / "dev"), "fly"], check=False, capture_output=True, text=True)
    assert done.returncode == 2


def test_continuous_integration_runs_what_people_run_at_full_count() -> None:
    text = (ROOT / ".ci/run").read_text("utf-8")
    assert "NSINTAKE_FULL=1" in text
    assert text.rstrip().endswith("exec ./dev test")


@pytest.mark.parametrize("name", ["requirements/run.txt", "requirements/test.txt"])
def test_a_lock_has_a_hash_for_everything_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert "://" not in text
    entries = re.split(r"\n(?=\S)", text.strip())
    hold([entry.split()[0] for entry in entries if "--hash=sha256:" not in entry or "==" not in entry])


def test_the_locks_hold_every_dependency_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = {
        "requirements/run.txt": [*project["dependencies"], *extras["build"]],
        "requirements/test.txt": [*project["dependencies"], *extras["build"], *extras["test"]],
    }
    for name, requirements in wanted.items():
        locked = {line.split("==")[0] for line in (ROOT / name).read_text("utf-8").splitlines() if "==" in line}
        asked = {re.split(r"[<>=~! ]", requirement)[0].lower() for requirement in requirements}
        assert asked - locked == set(), name


def test_both_locks_agree() -> None:
    run, test = (
        set(re.findall(r"^\S+==\S+", (ROOT / f"requirements/{name}.txt").read_text("utf-8"), re.MULTILINE))
        for name in ("run", "test")
    )
    assert run <= test


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "docs/security.md", "docs/performance.md"])
def test_a_document_names_only_files_that_exist(document: str) -> None:
    near = (ROOT, ROOT / "nsintake", ROOT / "nsintake/documents", ROOT / "translations")
    built = {"dist/", "build/practice/", "docs/decisions/NNN-title.md"}
    hold([name for name in sorted(_table(document) - built) if not any((base / name).exists() for base in near)])
