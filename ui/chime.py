"""The sound of an alarm: three pairs of notes, made here and played from memory."""

from __future__ import annotations

import math
import struct
import threading
from functools import cache
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from nsintake.errors import EnvironmentFault
from ui.sound import Player

_RATE: Final = 16_000
_NOTES: Final = (880.0, 1174.7) * 3
_LONG: Final = 0.22
_GAP: Final = 0.06
_LOUDEST: Final = 20_000
_FADE: Final = 0.02


class Chime(NamedTuple):
    """Plain sound, as ``ui.sound`` plays it."""

    wav: bytes
    channels: int = 1
    width: int = 2
    rate: int = _RATE


@cache
def chime() -> Chime:
    """The alarm, two seconds long."""
    samples = bytearray()
    for note in _NOTES:
        count = int(_RATE * _LONG)
        for at in range(count):
            edge = min(at, count - at) / (_RATE * _FADE)
            samples += struct.pack("<h", int(_LOUDEST * min(edge, 1.0) * math.sin(2 * math.pi * note * at / _RATE)))
        samples += bytes(2 * int(_RATE * _GAP))
    head = struct.pack(
        "<4sI4s4sIHHIIHH", b"RIFF", 36 + len(samples), b"WAVE", b"fmt ", 16, 1, 1, _RATE, 2 * _RATE, 2, 16
    )
    return Chime(head + struct.pack("<4sI", b"data", len(samples)) + samples)


class _Beep(QObject):
    """Where no player is there, the system's own signal; from any thread."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted.connect(QApplication.beep, Qt.ConnectionType.QueuedConnection)


@cache
def _beep() -> _Beep:
    return _Beep()


def ring_aloud() -> None:
    """Heard once, at once; nothing waits for it."""
    beep = _beep()

    def play() -> None:
        try:
            Player().play(chime())
        except (EnvironmentFault, OSError):
            beep.wanted.emit()

    threading.Thread(target=play, name="chime", daemon=True).start()
