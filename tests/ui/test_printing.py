from __future__ import annotations

import io
import os
import stat
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsintake.errors import EnvironmentFault
from ui import printing
from ui.printing import PdfPreview, PracticeSink, Printed, SystemPrinter


def paper(pages: int) -> bytes:
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page(page_size=(595, 842))
        out = io.BytesIO()
        made.save(out)
    return out.getvalue()


@pytest.fixture
def spooler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program called ``lp`` that keeps its arguments and what it was given."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "lp"
    program.write_text(f'#!/bin/sh\nprintf "%s " "$@" > {tmp_path}/arguments\ncat > {tmp_path}/job\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_the_practice_office_counts_pages_and_keeps_no_paper(app: QApplication) -> None:
    sink = PracticeSink()
    assert sink.print(paper(2), copies=3) == Printed(pages=2, copies=3)
    assert sink.printed[0].sheets == 6
    assert not any(isinstance(value, bytes) for value in vars(sink).values())


def test_the_spooler_gets_exactly_the_bytes_under_a_name_that_says_nothing(app: QApplication, spooler: Path) -> None:
    pdf = paper(2)
    assert SystemPrinter().print(pdf, copies=2).sheets == 4
    assert (spooler / "job").read_bytes() == pdf
    assert (spooler / "arguments").read_text().split()[:4] == ["-n", "2", "-t", "document"]


def test_without_a_spooler_the_page_is_told(app: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(EnvironmentFault) as caught:
        SystemPrinter().print(paper(1))
    assert caught.value.code == "no_printer"


def test_a_refusing_spooler_is_told_and_its_words_are_dropped(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "lp"
    for said, code in (("lp: Error - no default destination", "no_printer"), ("lp: out of paper", "print_failed")):
        program.write_text(f'#!/bin/sh\ncat > /dev/null\necho "{said}" >&2\nexit 1\n')
        program.chmod(0o700)
        monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
        with pytest.raises(EnvironmentFault) as caught:
            SystemPrinter().print(paper(1))
        assert caught.value.code == code
        assert caught.value.params == {}


@pytest.mark.parametrize(
    ("said", "virtual"),
    [
        ("system default destination: PDF\ndevice for PDF: cups-pdf:/", True),
        ("device for Office: ipp://printer.local/ipp/print", False),
        ("Microsoft Print to PDF", True),
        ("", False),
    ],
)
def test_printers_that_write_files_are_recognised(said: str, virtual: bool) -> None:
    assert printing._is_virtual(said) is virtual


def test_the_preview_shows_the_bytes_and_forgets_them(app: QApplication, qtbot: QtBot) -> None:
    view = PdfPreview()
    qtbot.addWidget(view)
    view.show()
    assert view.show_pdf(paper(3), text="A letter") == 3
    assert view.show_pdf(paper(1)) == 1
    view.clear()
    assert view._held is None


def test_what_is_no_paper_is_refused(app: QApplication, qtbot: QtBot) -> None:
    view = PdfPreview()
    qtbot.addWidget(view)
    for broken in (b"", b"%PDF-1.7 nothing", os.urandom(500)):
        with pytest.raises(EnvironmentFault) as caught:
            view.show_pdf(broken)
        assert caught.value.code == "pdf_unreadable"
