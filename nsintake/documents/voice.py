"""A script read aloud, as the office recorded it: plain sound and nothing else.

A recording is read and written again. So no name of a device, a program, a place or a speaker that a recorder wrote
beside the sound stays in it. It is never a recording of a woman.
"""

from __future__ import annotations

import io
import wave
from typing import NamedTuple

from nsintake.errors import UserFault

MOST_BYTES = 3 * 1024 * 1024
MOST_SECONDS = 180
_RATES = range(8_000, 48_001)


class Voice(NamedTuple):
    """Plain sound: a WAV file of uncompressed samples alone. ``rate`` in frames a second, ``width`` in bytes."""

    wav: bytes
    seconds: int
    channels: int
    width: int
    rate: int


def voice_of(data: bytes) -> Voice:
    """The sound in a WAV file. Raises UserFault ``voice_unreadable``, ``voice_too_long``, ``voice_too_large``."""
    if len(data) > MOST_BYTES:
        raise UserFault("voice_too_large", megabytes=MOST_BYTES // 1024**2)
    try:
        with wave.open(io.BytesIO(data), "rb") as read:
            channels, width, rate = read.getnchannels(), read.getsampwidth(), read.getframerate()
            frames = read.readframes(read.getnframes())
    except (wave.Error, EOFError, ValueError, RuntimeError) as error:
        raise UserFault("voice_unreadable") from error
    count = len(frames) // max(channels * width, 1)
    if channels not in {1, 2} or width not in {1, 2} or rate not in _RATES or not count:
        raise UserFault("voice_unreadable")
    if count > MOST_SECONDS * rate:
        raise UserFault("voice_too_long", seconds=MOST_SECONDS)
    made = io.BytesIO()
    with wave.open(made, "wb") as written:
        written.setnchannels(channels)
        written.setsampwidth(width)
        written.setframerate(rate)
        written.writeframes(frames[: count * channels * width])
    return Voice(made.getvalue(), max(1, round(count / rate)), channels, width, rate)
