"""Plays plain sound from memory through a program of the computer's own: nothing is written to a file.

The program does not ship Qt's sound module, which is as large as all the rest together. So on Linux the samples go to
the standard input of the player that is there; on Windows the system plays them itself.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from typing import Final, Protocol

from nsintake.errors import EnvironmentFault

_FORMATS: Final = {1: ("U8", "u8"), 2: ("S16_LE", "s16le")}


class Sound(Protocol):
    """Plain sound: a WAV file of samples alone, ``rate`` frames a second, ``width`` bytes a sample."""

    @property
    def wav(self) -> bytes: ...
    @property
    def channels(self) -> int: ...
    @property
    def width(self) -> int: ...
    @property
    def rate(self) -> int: ...


class Player:
    """One sound at a time. ``play`` runs in a worker and returns when it is over or was stopped."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._playing: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def play(self, voice: Sound) -> None:
        """Play to the end. Raises EnvironmentFault ``no_player``, ``sound_failed``."""
        if sys.platform == "win32":  # pragma: no cover - NOT RUN on this system
            import winsound  # noqa: PLC0415

            winsound.PlaySound(voice.wav, winsound.SND_MEMORY)
            return
        command = player_for(voice)
        if command is None:
            raise EnvironmentFault("no_player")
        with self._guard:
            self._stopped = False
            self._playing = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            playing = self._playing
        playing.communicate(_samples(voice))
        with self._guard:
            self._playing, stopped = None, self._stopped
        if playing.returncode != 0 and not stopped:
            raise EnvironmentFault("sound_failed")

    def stop(self) -> None:
        """Be silent at once."""
        with self._guard:
            self._stopped = True
            if self._playing is not None:
                self._playing.terminate()


def player_for(voice: Sound) -> list[str] | None:
    """The command that takes these samples on its standard input; None where no player is known."""
    alsa, pulse = _FORMATS[voice.width]
    known = (
        ("paplay", ["--raw", f"--format={pulse}", f"--rate={voice.rate}", f"--channels={voice.channels}"]),
        ("aplay", ["-q", "-t", "raw", "-f", alsa, "-r", str(voice.rate), "-c", str(voice.channels), "-"]),
    )
    return next(([found, *options] for name, options in known if (found := shutil.which(name))), None)


def _samples(voice: Sound) -> bytes:
    """The samples behind the header, which is 44 bytes in every file of ours."""
    return voice.wav[44:]
