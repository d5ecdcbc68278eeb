"""The program's log: event codes and ids, nothing else.

It may be sent to the people who look after the program, so nothing typed and nothing read from a record can get in:
every part must look like a code. A part that does not is replaced, never written.
"""

from __future__ import annotations

import os
import re
import stat
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_CODE: Final = re.compile(r"[a-z][a-z0-9_]{0,47}")
_VALUE: Final = re.compile(r"[A-Za-z0-9_.:\-]{1,64}")
_LARGEST: Final = 1_000_000


class _State:
    file: Path | None = None


def to_file(file: Path | None) -> None:
    """Where events go from now on; None for nowhere. The file is private and starts again at one megabyte."""
    _State.file = file


def line(code: str, **ids: str | int) -> str:
    """The line an event becomes, without its time; parts that do not look like codes become ``-``."""
    parts = [code if _CODE.fullmatch(code) else "-"]
    parts += [f"{name}={value if _VALUE.fullmatch(str(value)) else '-'}" for name, value in ids.items()]
    return " ".join(parts)


def event(code: str, **ids: str | int) -> None:
    """Write one event. A log that cannot be written never stops the work."""
    if _State.file is None:
        return
    try:
        _State.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _State.file.exists() and _State.file.stat().st_size > _LARGEST:
            _State.file.unlink()
        waits_for_nothing = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
        handle = os.open(_State.file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | waits_for_nothing, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                return
            file.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {line(code, **ids)}\n")
    except OSError:
        return
