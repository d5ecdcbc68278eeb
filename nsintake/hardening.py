"""Makes the session process hard to look into: no core dumps, no reading by other processes of the same account. And
lets it start no program of the folder in which it was started.

Linux parts are tested. The Windows parts are written from the interfaces' documentation and were NOT RUN.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_WER_FAULT_REPORTING_FLAG_NOHEAP: Final = 1
_WER_FAULT_REPORTING_FLAG_DISABLE: Final = 32
_WDA_EXCLUDEFROMCAPTURE: Final = 0x11


def harden_process() -> tuple[str, ...]:
    """Switch off what would copy this process's memory to disk or to another process; the names of what worked."""
    done: list[str] = []
    _look_in_no_current_folder()
    if sys.platform == "win32":  # pragma: no cover - NOT RUN
        done += _harden_windows()
    else:
        import resource  # noqa: PLC0415 - does not exist on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        done.append("no_core")
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - only where it is used

        if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0:
            done.append("not_dumpable")
    return tuple(done)


def _look_in_no_current_folder() -> None:
    """What prints and what plays a sound is looked for by its name. A PATH with an empty place in it means the folder
    in which the program was started: that may be a stick with an ``lp`` of its own, which would get every paper.
    """
    places = os.environ.get("PATH", "").split(os.pathsep)
    if not all(Path(place).is_absolute() for place in places):
        os.environ["PATH"] = os.pathsep.join(place for place in places if Path(place).is_absolute()) or os.defpath


def _harden_windows() -> list[str]:  # pragma: no cover - NOT RUN
    done: list[str] = []
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415
        from ctypes import wintypes  # noqa: PLC0415

        kernel, advapi = ctypes.WinDLL("kernel32", use_last_error=True), ctypes.WinDLL("advapi32", use_last_error=True)
        wer = ctypes.WinDLL("wer")
        flags = _WER_FAULT_REPORTING_FLAG_NOHEAP | _WER_FAULT_REPORTING_FLAG_DISABLE
        if kernel.WerSetFlags(flags) == 0:
            done.append("no_error_report")
        del wer
        # An owner-rights list that gives others nothing but asking whether the process still lives.
        described = wintypes.LPVOID()
        rule = "D:P(A;;0x101000;;;OW)(A;;0x1F0FFF;;;SY)"
        if advapi.ConvertStringSecurityDescriptorToSecurityDescriptorW(rule, 1, ctypes.byref(described), None):
            dacl_information = 4
            process = kernel.GetCurrentProcess()
            if kernel.SetKernelObjectSecurity(process, dacl_information, described):
                done.append("closed_process")
            kernel.LocalFree(described)
    return done


def hide_from_capture(window_id: int) -> bool:
    """Keep a top-level window out of screenshots and screen sharing; only Windows can. False where it cannot."""
    if sys.platform == "win32":  # pragma: no cover - NOT RUN
        import ctypes  # noqa: PLC0415

        return bool(ctypes.WinDLL("user32").SetWindowDisplayAffinity(window_id, _WDA_EXCLUDEFROMCAPTURE))
    del window_id
    return False
