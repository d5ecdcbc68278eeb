"""The sign-in page must not wait for what it does not need: heavy libraries are imported when first used."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.laws.source import ROOT

HEAVY = {"sqlalchemy", "alembic", "reportlab", "uharfbuzz", "pikepdf", "phonenumbers", "rapidfuzz", "keyring", "PIL"}


def loaded_by(statement: str) -> set[str]:
    """Top-level modules in memory after the statement, in a process of its own."""
    program = f"{statement}\nimport sys\nprint('\\n'.join({{n.split('.')[0] for n in sys.modules}}))"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.split())


@pytest.mark.skipif(not (ROOT / "ui/app.py").exists(), reason="there is no window yet")
def test_sign_in_loads_no_heavy_library() -> None:
    assert loaded_by("import ui.app") & HEAVY == set()


@pytest.mark.skipif(not (ROOT / "nsintake_start/launcher.py").exists(), reason="there is no launcher yet")
def test_the_launcher_loads_no_qt_and_no_secrets() -> None:
    assert loaded_by("import nsintake_start.launcher") & (HEAVY | {"PySide6", "cryptography", "sqlcipher3"}) == set()


def test_the_start_up_law_can_fail() -> None:
    assert "sqlalchemy" in loaded_by("import sqlalchemy")
