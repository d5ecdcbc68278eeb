"""The sign-in page must not wait for what it does not need: heavy libraries are imported when first used."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.laws.source import ROOT

HEAVY = {"sqlalchemy", "alembic", "reportlab", "uharfbuzz", "pikepdf", "phonenumbers", "rapidfuzz", "keyring", "PIL"}


LATER = {
    *("alembic", "openpyxl", "reportlab", "uharfbuzz", "pikepdf", "PIL", "phonenumbers", "keyring"),
    *("sqlalchemy.orm", "sqlalchemy.ext", "PySide6.QtPrintSupport", "PySide6.QtPdf"),
    *("nsintake.practice", "nsintake.services.founding", "nsintake.documents.inspect", "nsintake.store.migrations.env"),
}
"""What no first page needs: papers, tables that are read in, printers, numbers of phones, the upgrade of a file, the
founding, played offices."""


def loaded_by(statement: str) -> set[str]:
    """Top-level modules in memory after the statement, in a process of its own."""
    return {name.split(".")[0] for name in all_loaded_by(statement)}


def all_loaded_by(statement: str) -> set[str]:
    """Every module that is in memory then."""
    program = f"{statement}\nimport sys\nprint('\\n'.join(sys.modules))"
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


def test_no_source_is_read_for_what_is_imported_once_there_is_an_application() -> None:
    """PySide reads the source of all that is imported after it, and Python keeps what it read."""
    made = "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; from pathlib import Path; from ui import app; "
    made += "app.make_application(Path('/nonexistent')); import linecache; import ui.pages.cannot_open; "
    page = "'cannot_open' in name], 'ui.pages.cannot_open' in sys.modules"
    program = made + f"print([name for name in linecache.cache if {page})"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; {program}"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[] True"


def test_the_first_page_after_sign_in_loads_nothing_that_only_later_pages_need() -> None:
    """Whoever opens the program for the first time that day waits for all of it; so does each process that waits."""
    loaded = all_loaded_by("import ui.flow\nfrom ui import warm_up\nwarm_up.load()")
    assert {"ui.pages.today.page", "nsintake.services.day.today"} <= loaded, "nothing was loaded"
    assert {name for name in loaded if any(f"{name}.".startswith(f"{later}.") for later in LATER)} == set()
    assert {".".join(name.split(".")[:3]) for name in loaded if name.startswith("ui.pages.")} == {"ui.pages.today"}


def test_the_start_up_law_can_fail() -> None:
    assert "sqlalchemy" in loaded_by("import sqlalchemy")
    assert "sqlalchemy.orm" in all_loaded_by("import sqlalchemy.orm")
