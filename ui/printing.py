"""Preview and paper, both from memory: a proved paper's bytes never touch a file of ours.

On Linux ``lp`` gets the bytes on its standard input under a neutral name, and the job is watched until the printer
says that it is done; elsewhere Qt's own printing draws the pages. The practice office prints into a counter. Must
never write a PDF anywhere. Which printers there are is ``printers.py``'s matter.
"""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nsintake.errors import EnvironmentFault
from ui import printers
from ui.printers import PrinterChoice

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

JOB: Final = "document"
_WAIT: Final = 20
_LONGEST: Final = 90.0
"""Seconds until a job that does not end is taken back, so that it does not come out when nobody is there."""
_BETWEEN: Final = 1.0
_REQUEST = re.compile(rb"request id is (?P<job>\S+-\d+)")


@dataclass(frozen=True, slots=True)
class Printed:
    """What went to paper: pages of one copy, and copies."""

    pages: int
    copies: int

    @property
    def sheets(self) -> int:
        """How many pages should be in the tray."""
        return self.pages * self.copies


class Printer(Protocol):
    """Where papers go. Both functions run in a worker."""

    practice: bool

    def printers(self) -> tuple[PrinterChoice, ...]:
        """Every printer there is, the default one first."""
        ...

    def print(self, pdf: bytes, *, copies: int = 1, to: str = "") -> Printed:
        """Print on the printer of that name, the default one if empty.

        Raises EnvironmentFault ``no_printer`` or ``print_failed`` if nothing was taken, ``print_uncertain`` where
        nobody can say what came out.
        """
        ...


class PracticeSink:
    """Prints nothing and counts the pages; keeps no bytes."""

    practice = True

    def __init__(self) -> None:
        self.printed: list[Printed] = []

    def printers(self) -> tuple[PrinterChoice, ...]:
        """The practice office has no printer."""
        return ()

    def print(self, pdf: bytes, *, copies: int = 1, to: str = "") -> Printed:  # noqa: ARG002 - as every printer
        """Count the pages that would have come out."""
        done = Printed(count_pages(pdf), copies)
        self.printed.append(done)
        return done


class SystemPrinter:
    """The computer's own printers. ``longest`` and ``between`` are seconds: how long and how often a job is watched."""

    practice = False

    def __init__(self, *, longest: float = _LONGEST, between: float = _BETWEEN) -> None:
        self._longest = longest
        self._between = between

    def printers(self) -> tuple[PrinterChoice, ...]:
        """Every printer the computer names."""
        return printers.listed()

    def print(self, pdf: bytes, *, copies: int = 1, to: str = "") -> Printed:
        """Hand the bytes to the spooler, and wait for what it says. Raises as ``Printer.print``."""
        pages = count_pages(pdf)
        if sys.platform == "linux":
            self._watch(_lp(pdf, copies, to))
        else:  # pragma: no cover - NOT RUN on this system
            _qt_print(pdf, copies, to)
        return Printed(pages, copies)

    def _watch(self, job: str) -> None:
        """Until the job has left the queue. One that cannot end is taken back; what the spooler kept of it goes."""
        printer, over = job.rpartition("-")[0], threading.Event()
        for _ in range(max(1, round(self._longest / max(self._between, 0.001)))):
            said = printers.ask("lpstat", "-l", "-p", printer)
            if not said or f"printer {printer} disabled" in said:
                break
            if not _names(printers.ask("lpstat", "-o", printer), job):
                if _ended_well(job, printer):
                    printers.ask("cancel", "-x", job)
                    return
                break
            over.wait(self._between)
        printers.ask("cancel", "-x", job)
        raise EnvironmentFault("print_uncertain")


def _names(said: str, job: str) -> bool:
    return any(line.split()[:1] == [job] for line in said.splitlines())


def _ended_well(job: str, printer: str) -> bool:
    """Whether nothing says that a job which has left the queue was broken off."""
    mine, alerts = False, ""
    for line in printers.ask("lpstat", "-l", "-W", "completed", "-o", printer).splitlines():
        if not line.startswith(("\t", " ")):
            mine = line.split()[:1] == [job]
        elif mine and line.strip().startswith("Alerts:"):
            alerts = line.partition(":")[2].strip()
    return alerts in {"", "none"} or "successfully" in alerts


def _lp(pdf: bytes, copies: int, to: str) -> str:
    """Hand a paper to the spooler; the name of the job."""
    goal = ["-d", to] if to else []
    command = ["lp", *goal, "-n", str(copies), "-t", JOB, "-o", "job-sheets=none", "-"]
    try:
        done = subprocess.run(
            command, input=pdf, check=False, capture_output=True, timeout=_WAIT, env=printers.quiet_environment()
        )
    except FileNotFoundError:
        raise EnvironmentFault("no_printer") from None
    except subprocess.TimeoutExpired:
        raise EnvironmentFault("print_uncertain") from None
    if done.returncode != 0:
        said = done.stderr.lower()
        raise EnvironmentFault("no_printer" if b"no default" in said or b"does not exist" in said else "print_failed")
    named = _REQUEST.search(done.stdout)
    if named is None:
        raise EnvironmentFault("print_uncertain")
    return named["job"].decode("utf-8", "replace")


def _qt_print(pdf: bytes, copies: int, to: str) -> None:  # pragma: no cover - NOT RUN on this system
    from PySide6.QtGui import QPainter  # noqa: PLC0415
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415

    info = QPrinterInfo.printerInfo(to) if to else QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise EnvironmentFault("no_printer")
    document, kept = open_pdf(pdf)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB)
    printer.setCopyCount(copies)
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFault("print_failed")
    well = True
    for page in range(document.pageCount()):
        if page:
            well = printer.newPage() and well
        area = painter.viewport()
        painter.drawImage(area, document.render(page, area.size()))
    well = painter.end() and well
    document.close()
    kept.close()
    if not well or printer.printerState() in {QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error}:
        raise EnvironmentFault("print_uncertain")


def open_pdf(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    """A document read from memory, and the buffer that must outlive it. Raises EnvironmentFault ``pdf_unreadable``."""
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - heavy, only when a paper is shown

    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    if document.error() != QPdfDocument.Error.None_ or document.pageCount() < 1:
        document.close()
        raise EnvironmentFault("pdf_unreadable")
    return document, buffer


def count_pages(pdf: bytes) -> int:
    """How many pages a paper has."""
    document, buffer = open_pdf(pdf)
    pages = document.pageCount()
    document.close()
    buffer.close()
    return pages


class PdfPreview(QWidget):
    """Shows exactly the bytes that will be printed. ``text`` is what the paper says, for screen readers."""

    def __init__(self, *, name: str = "paper_preview") -> None:
        super().__init__()
        self.setObjectName(name)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._held: tuple[QPdfDocument, QBuffer] | None = None
        self._view: QWidget | None = None
        self.setMinimumHeight(320)

    def show_pdf(self, pdf: bytes, *, text: str = "") -> int:
        """Show a paper and return its number of pages. Raises EnvironmentFault ``pdf_unreadable``."""
        from PySide6.QtPdfWidgets import QPdfView  # noqa: PLC0415

        self.clear()
        document, buffer = open_pdf(pdf)
        view = QPdfView(self)
        view.setObjectName("paper_view")
        view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setAccessibleName(text[:4000])
        view.setDocument(document)
        self._layout.addWidget(view)
        self._held, self._view = (document, buffer), view
        return document.pageCount()

    def clear(self) -> None:
        """Show nothing and forget the paper."""
        if self._view is not None:
            self._layout.removeWidget(self._view)
            self._view.deleteLater()
            self._view = None
        if self._held is not None:
            self._held[0].close()
            self._held[1].close()
            self._held = None
