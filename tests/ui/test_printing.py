from __future__ import annotations

import io
import os
import stat
import threading
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nsintake.errors import EnvironmentFault
from ui import printing
from ui.printers import doubts_of
from ui.printing import PdfPreview, PracticeSink, Printed, SystemPrinter


def paper(pages: int) -> bytes:
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page(page_size=(595, 842))
        out = io.BytesIO()
        made.save(out)
    return out.getvalue()


IDLE = "printer Office is idle.  enabled since Tue Nov 24 22:24:27 2026\n\tDescription: Office\n\tLocation: "
DONE = "Office-12  root  1024  Tue Nov 24 22:24:27 2026\n\tStatus: \n\tAlerts: job-completed-successfully"


@dataclass
class Spooler:
    """Programs called ``lp``, ``lpstat`` and ``cancel`` that keep what they were given and say what a test wrote.

    Their words are those of CUPS 2.4.10, as a run of it said them.
    """

    folder: Path

    def says(self, **words: str) -> None:
        """``queue`` (-o), ``printer`` (-l -p), ``completed`` (-W completed), ``devices`` (-v), ``default`` (-d)."""
        for name, said in words.items():
            (self.folder / name).write_text(said)

    def kept(self, name: str) -> str:
        path = self.folder / name
        return path.read_text() if path.exists() else ""


@pytest.fixture
def spooler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Spooler:
    folder = tmp_path / "bin"
    folder.mkdir()
    programs = {
        "lp": f'printf "%s " "$@" > {tmp_path}/arguments\ncat > {tmp_path}/job\n'
        f'printf "$TMPDIR" > {tmp_path}/kept_in\necho "request id is Office-12 (0 file(s))"',
        "lpstat": f'cd {tmp_path}\ncase "$*" in -d) cat default;; -v) cat devices;; *completed*) cat completed;; '
        "-o*) cat queue;; *-p*) cat printer;; esac",
        "cancel": f'printf "%s " "$@" > {tmp_path}/cancelled',
    }
    for name, body in programs.items():
        program = folder / name
        program.write_text(f"#!/bin/sh\n{body}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    made = Spooler(tmp_path)
    made.says(queue="", printer=IDLE, completed=DONE, devices="", default="no system default destination")
    return made


def test_the_practice_office_counts_pages_and_keeps_no_paper(app: QApplication) -> None:
    sink = PracticeSink()
    assert sink.print(paper(2), copies=3) == Printed(pages=2, copies=3)
    assert sink.printed[0].sheets == 6
    assert sink.printers() == ()
    assert not any(isinstance(value, bytes) for value in vars(sink).values())


def test_the_spooler_gets_exactly_the_bytes_under_a_name_that_says_nothing(
    app: QApplication, spooler: Spooler, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = paper(2)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    assert SystemPrinter().print(pdf, copies=2, to="Office").sheets == 4
    assert (spooler.folder / "job").read_bytes() == pdf
    assert spooler.kept("arguments").split()[:6] == ["-d", "Office", "-n", "2", "-t", "document"]
    assert spooler.kept("kept_in") == "/run/user/1000"
    SystemPrinter().print(pdf)
    assert spooler.kept("arguments").split()[:4] == ["-n", "1", "-t", "document"]


def test_what_the_spooler_kept_of_a_printed_paper_is_taken_away(app: QApplication, spooler: Spooler) -> None:
    SystemPrinter().print(paper(1), to="Office")
    assert spooler.kept("cancelled").split() == ["-x", "Office-12"]


@pytest.mark.parametrize(
    "words",
    [
        {"printer": IDLE.replace("is idle.  enabled", "disabled"), "queue": "Office-12  root  1024  Tue Nov 24"},
        {"printer": "", "queue": ""},
        {"queue": "Office-12  root  1024  Tue Nov 24"},
        {"completed": DONE.replace("job-completed-successfully", "canceled-at-device")},
        {"completed": DONE.replace("job-completed-successfully", "aborted-by-system")},
    ],
    ids=["it stops", "it vanishes", "it never ends", "it breaks off", "it is aborted"],
)
def test_a_printer_that_goes_away_leaves_nothing_behind_and_nobody_sure(
    app: QApplication, spooler: Spooler, words: dict[str, str]
) -> None:
    spooler.says(**words)
    with pytest.raises(EnvironmentFault) as caught:
        SystemPrinter(longest=0.05, between=0.01).print(paper(1), to="Office")
    assert caught.value.code == "print_uncertain"
    assert spooler.kept("cancelled").split() == ["-x", "Office-12"]


def test_a_job_that_takes_its_time_is_waited_for(app: QApplication, spooler: Spooler) -> None:
    spooler.says(queue="Office-12  root  1024  Tue Nov 24\nOffice-121  root  9  Tue Nov 24")
    threading.Timer(0.1, lambda: spooler.says(queue="Office-121  root  9  Tue Nov 24")).start()
    assert SystemPrinter(longest=20, between=0.02).print(paper(1), to="Office").pages == 1


def test_printers_are_listed_with_what_speaks_against_them(app: QApplication, spooler: Spooler) -> None:
    spooler.says(
        devices="device for Office: ipp://printer.local/ipp/print\ndevice for Save_as: cups-pdf:/\n"
        "device for Fax: hpfax:/net/x\ndevice for Nothing: /dev/null\ndevice for Disk: /tmp/out\n"
        "device for Desk: usb://HP/LaserJet\n",
        default="system default destination: Desk\n",
    )
    found = {printer.name: printer for printer in SystemPrinter().printers()}
    assert list(found)[:2] == ["Desk", "Office"]
    assert found["Desk"].default
    doubts = {name: [doubt.value for doubt in printer.doubts] for name, printer in found.items()}
    assert doubts == {
        "Desk": [],
        "Office": ["network"],
        "Save_as": ["file"],
        "Fax": ["fax"],
        "Nothing": ["file"],
        "Disk": ["file"],
    }
    assert {name for name, printer in found.items() if not printer.paper} == {"Save_as", "Fax", "Nothing", "Disk"}
    spooler.says(printer=f"{IDLE}Room 4, first floor".replace("is idle.  enabled", "disabled"))
    office = next(printer for printer in SystemPrinter().printers() if printer.name == "Office")
    assert (office.doubts, office.stopped) == ((), True)


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
    ("name", "address", "doubts"),
    [
        ("PDF", "cups-pdf:/", ("file",)),
        ("Office", "ipp://printer.local/ipp/print", ("network",)),
        ("Office", "ipp://localhost:60000/ipp/print", ()),
        ("Microsoft Print to PDF", "", ("file",)),
        ("Fax", "ipp: ", ("fax", "network")),
        ("Desk", "usb://x", ()),
        ("Desk", "/dev/usb/lp0", ()),
    ],
)
def test_what_speaks_against_a_printer_is_seen(name: str, address: str, doubts: tuple[str, ...]) -> None:
    assert tuple(doubt.value for doubt in doubts_of(name, address, described=False)) == doubts


def test_a_network_printer_somebody_described_is_known() -> None:
    assert doubts_of("Office", "ipp://printer.local/ipp/print", described=True) == ()


def test_a_spooler_that_names_no_job_or_hangs_is_not_believed(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "lp"
    program.write_text("#!/bin/sh\ncat > /dev/null\necho ok\n")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    with pytest.raises(EnvironmentFault, match="print_uncertain"):
        SystemPrinter().print(paper(1))
    program.write_text("#!/bin/sh\nexec sleep 30\n")
    monkeypatch.setattr(printing, "_WAIT", 0.2)
    with pytest.raises(EnvironmentFault, match="print_uncertain"):
        SystemPrinter().print(paper(1))


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
