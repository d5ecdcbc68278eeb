"""Which printers this computer has, and what is known of each that speaks against it.

A printer that writes a file, sends a fax or is in a network without anybody knowing where is not hidden: it is
named, with a warning, because it may be the only one there is. Nothing here prints.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_WAIT: Final = 20
_FILES: Final = ("cups-pdf", "pdf", "xps", "onenote", "file:", "/dev/null", "image writer", "save to file", "snagit")
_FAXES: Final = ("fax", "hpfax", "efax")
_NETWORK: Final = ("ipp:", "ipps:", "http:", "https:", "socket:", "lpd:", "smb:", "dnssd:", "beh:")
_HERE: Final = ("localhost", "127.0.0.1", "[::1]")
_DEVICE = re.compile(r"^device for (?P<name>.+?): (?P<uri>\S.*)$", re.MULTILINE)
_SAID = re.compile(r"^\s*(?:Description|Location):[ \t]*(?P<said>\S.*)$", re.MULTILINE)


class PrinterDoubt(StrEnum):
    """What speaks against a printer."""

    FILE = "file"
    """It writes a file instead of paper."""
    FAX = "fax"
    """It sends the paper to a telephone number."""
    NETWORK = "network"
    """It is somewhere in the network, and nothing says where."""


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """One printer. ``stopped``: it takes jobs but prints nothing at the moment."""

    name: str
    default: bool = False
    doubts: tuple[PrinterDoubt, ...] = ()
    stopped: bool = False

    @property
    def paper(self) -> bool:
        """Whether nothing says that no paper comes out of it."""
        return not {PrinterDoubt.FILE, PrinterDoubt.FAX} & set(self.doubts)


def doubts_of(name: str, address: str, *, described: bool) -> tuple[PrinterDoubt, ...]:
    """What speaks against a printer of this name at this address; ``described``: somebody wrote what or where it is."""
    said = f"{name} {address}".casefold()
    found = []
    if any(sign in said for sign in _FAXES):
        found.append(PrinterDoubt.FAX)
    elif any(sign in said for sign in _FILES) or (address.startswith("/") and not address.startswith("/dev/")):
        found.append(PrinterDoubt.FILE)
    if address.casefold().startswith(_NETWORK) and not described and not any(here in said for here in _HERE):
        found.append(PrinterDoubt.NETWORK)
    return tuple(found)


def ask(*command: str) -> str:
    """What a program of the printing system says, in English; empty if it is not there, says no or says nothing."""
    try:
        done = subprocess.run(command, check=False, capture_output=True, timeout=_WAIT, env=quiet_environment())
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


def quiet_environment() -> dict[str, str]:
    """The environment of a printing program: its words in English, and what it keeps for a moment kept in memory."""
    kept = {**os.environ, "LC_ALL": "C"}
    private = os.environ.get("XDG_RUNTIME_DIR", "")
    if private:
        kept["TMPDIR"] = private
    return kept


def listed() -> tuple[PrinterChoice, ...]:
    """Every printer, the default one first. Takes a moment; call it in a worker."""
    found = _of_cups() if sys.platform == "linux" else _of_qt()
    return tuple(sorted(found, key=lambda printer: (not printer.default, not printer.paper, printer.name.casefold())))


def _of_cups() -> list[PrinterChoice]:
    default = ask("lpstat", "-d").partition(": ")[2].strip()
    made = []
    for match in _DEVICE.finditer(ask("lpstat", "-v")):
        name, address = match["name"], match["uri"]
        said = ask("lpstat", "-l", "-p", name)
        described = any(match_["said"].strip() not in {name, ""} for match_ in _SAID.finditer(said))
        made.append(
            PrinterChoice(
                name=name,
                default=name == default,
                doubts=doubts_of(name, address, described=described),
                stopped=f"printer {name} disabled" in said,
            )
        )
    return made


def _of_qt() -> list[PrinterChoice]:  # pragma: no cover - NOT RUN on this system
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415

    made = []
    for printer in QPrinterInfo.availablePrinters():
        address = f"{'ipp: ' if printer.isRemote() else ''}{printer.makeAndModel()}"
        made.append(
            PrinterChoice(
                name=printer.printerName(),
                default=printer.isDefault(),
                doubts=doubts_of(printer.printerName(), address, described=bool(printer.location())),
                stopped=printer.state() == QPrinter.PrinterState.Error,
            )
        )
    return made
