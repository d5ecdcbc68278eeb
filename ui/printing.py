"""Preview and paper, both from memory: a proved paper's bytes never touch a file of ours.

On Linux ``lp`` gets the bytes on its standard input under a neutral name; elsewhere Qt's own printing draws the pages.
The practice office prints into a counter. Must never write a PDF anywhere, and never choose a printer that is a file.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nsintake.errors import EnvironmentFault

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

JOB: Final = "document"
_WAIT: Final = 20
_VIRTUAL: Final = ("cups-pdf", "pdf", "xps", "onenote", "fax", "file:", "image writer")


@dataclass(frozen=True, slots=True)
class Printed:
    """What went to paper: pages of one copy, and copies."""

    pages: int
    copies: int

    @property
    def sheets(self) -> int:
        """How many pages should lie in the tray."""
        return self.pages * self.copies


class Printer(Protocol):
    """Where papers go. ``print`` runs in a worker."""

    practice: bool

    def virtual(self) -> bool:
        """Whether the printer writes files instead of paper; the page warns before printing."""
        ...

    def print(self, pdf: bytes, *, copies: int = 1) -> Printed:
        """Print. Raises EnvironmentFault ``no_printer`` or ``print_failed``."""
        ...


class PracticeSink:
    """Prints nothing and counts the pages; keeps no bytes."""

    practice = True

    def __init__(self) -> None:
        self.printed: list[Printed] = []

    def virtual(self) -> bool:
        """The practice office has no printer."""
        return False

    def print(self, pdf: bytes, *, copies: int = 1) -> Printed:
        """Count the pages that would have come out."""
        done = Printed(count_pages(pdf), copies)
        self.printed.append(done)
        return done


class SystemPrinter:
    """The computer's own default printer."""

    practice = False

    def virtual(self) -> bool:
        """Whether the default printer's name or address says that it writes files."""
        if sys.platform != "linux":
            return _is_virtual(_qt_default())
        return _is_virtual(_ask("lpstat", "-d") + _ask("lpstat", "-v"))

    def print(self, pdf: bytes, *, copies: int = 1) -> Printed:
        """Hand the bytes to the spooler. Raises EnvironmentFault ``no_printer``, ``print_failed``."""
        pages = count_pages(pdf)
        if sys.platform == "linux":
            _lp(pdf, copies)
        else:  # pragma: no cover - NOT RUN on this system
            _qt_print(pdf, copies)
        return Printed(pages, copies)


def _is_virtual(said: str) -> bool:
    return any(sign in said.casefold() for sign in _VIRTUAL)


def _ask(*command: str) -> str:
    try:
        return subprocess.run(command, check=False, capture_output=True, timeout=_WAIT, text=True).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""


def _lp(pdf: bytes, copies: int) -> None:
    command = ["lp", "-n", str(copies), "-t", JOB, "-o", "job-sheets=none", "-"]
    try:
        done = subprocess.run(command, input=pdf, check=False, capture_output=True, timeout=_WAIT)
    except FileNotFoundError:
        raise EnvironmentFault("no_printer") from None
    except subprocess.TimeoutExpired:
        raise EnvironmentFault("print_failed") from None
    if done.returncode != 0:
        raise EnvironmentFault("no_printer" if b"no default" in done.stderr.lower() else "print_failed")


def _qt_default() -> str:
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    return QPrinterInfo.defaultPrinterName()


def _qt_print(pdf: bytes, copies: int) -> None:
    from PySide6.QtGui import QPainter  # noqa: PLC0415
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415

    if not QPrinterInfo.defaultPrinterName():
        raise EnvironmentFault("no_printer")
    document, kept = open_pdf(pdf)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(JOB)
    printer.setCopyCount(copies)
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFault("print_failed")
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        area = painter.viewport()
        painter.drawImage(area, document.render(page, area.size()))
    painter.end()
    document.close()
    kept.close()


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
