"""Start-up of a session process, and its end.

``python -m ui.app``, normally started by ``nsintake_start.launcher``. Checks what Qt would abort on before Qt starts,
imports as little as possible before the sign-in page is painted, and ends with a code the launcher understands.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nsintake import hardening, log, paths, settings
from nsintake.errors import EnvironmentFault, NsintakeError
from nsintake.launcher_protocol import EXIT_FOLDER, EXIT_LOCK, EXIT_NO_DISPLAY, EXIT_SECOND_START

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtCore import QLockFile
    from PySide6.QtWidgets import QApplication

    from ui.flow import Flow

_HEADLESS: Final = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_NO_DISPLAY: Final = (
    "nsintake: no screen was found, so no window can be shown. Start it from a desktop session "
    "(DISPLAY or WAYLAND_DISPLAY must name a running one), or give it a virtual screen: xvfb-run -a nsintake\n"
)


def has_display(environment: dict[str, str]) -> bool:
    """Whether Qt would find a screen; it aborts the process where there is none."""
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM", "").startswith(_HEADLESS):
        return True
    wayland = environment.get("WAYLAND_DISPLAY")
    if wayland and Path(environment.get("XDG_RUNTIME_DIR", "/nowhere"), wayland).exists():
        return True
    display = environment.get("DISPLAY", "")
    if not display:
        return False
    host, _, number = display.rpartition(":")
    if host:
        return True
    socket = f"/tmp/.X11-unix/X{number.partition('.')[0]}"  # noqa: S108 - where X servers listen
    return Path(socket).exists() or f"@{socket}" in _abstract_sockets()


def _abstract_sockets() -> str:
    try:
        return Path("/proc/net/unix").read_text("utf-8")
    except OSError:
        return ""


def install_excepthook() -> None:
    """From now on an unforeseen error in any thread leaves its type and place in the log, never its text or values."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        at = "unknown"
        while trace is not None:
            at = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
            trace = trace.tb_next
        code = error.code if isinstance(error, NsintakeError) else "none"
        log.event("unforeseen", type=kind.__name__, at=at, error=code)
        sys.stderr.write(f"nsintake: {kind.__name__} at {at}\n")

    def in_thread(failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            hook(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def unraisable(failed: sys.UnraisableHookArgs) -> None:
        if failed.exc_value is not None:
            hook(failed.exc_type, failed.exc_value, failed.exc_traceback)

    sys.excepthook = hook
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def make_application(folder: Path) -> QApplication:
    """A QApplication with our look; Qt's own settings go into our private folder."""
    from PySide6.QtCore import QCoreApplication, QSettings, Qt  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui import qt_features  # noqa: PLC0415

    qt_features.look_for_none()
    from ui import style  # noqa: PLC0415

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "qt"))
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([sys.argv[0]])
    app.setApplicationName("nsintake")
    app.setQuitOnLastWindowClosed(False)
    style.apply(app)
    return app


def claim(folder: Path) -> QLockFile | None:
    """The mark that a session of this OS account runs; None if another one does.

    Raises EnvironmentFault ``file_strange``, ``file_too_large`` if something else is in its place, which Qt would wait
    for or read to its end.
    """
    from PySide6.QtCore import QLockFile  # noqa: PLC0415

    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    paths.read_file(folder / "session.lock", paths.SMALL)
    mark = QLockFile(str(folder / "session.lock"))
    mark.setStaleLockTime(0)
    return mark if mark.tryLock(100) else None


def claim_meanwhile(folder: Path) -> Callable[[], QLockFile | None]:
    """Begin to ``claim`` in a thread, since the disk takes its time; what that gives or raises, once it is there."""
    given: list[QLockFile | None] = []
    failed: list[EnvironmentFault] = []

    def work() -> None:
        try:
            given.append(claim(folder))
        except EnvironmentFault as fault:
            failed.append(fault)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()

    def wait() -> QLockFile | None:
        thread.join()
        if failed:
            raise failed[0]
        return given[0]

    return wait


def refuse_second_start(app: QApplication) -> int:
    """Say that it already runs, in a window, and end."""
    from ui.i18n import T  # noqa: PLC0415

    words = T("The station is already open on this account. Look for its window; if it shows a dull page, type your "
              "six digits there.")  # fmt: skip
    sys.stderr.write("nsintake: it already runs on this account.\n")
    return _say_and_end(app, words, T("Already open"), EXIT_SECOND_START)


def _say_and_end(app: QApplication, words: str, title: str, code: int) -> int:
    from ui.message import MessageDialog  # noqa: PLC0415

    dialog = MessageDialog(None, words, title=title, icon="info")
    dialog.finished.connect(lambda _code: app.exit(code))
    dialog.show()
    return app.exec()


def refuse_folder(app: QApplication, fault: EnvironmentFault) -> int:
    """Say that this account's folder of settings cannot be used, in a window, and end."""
    from ui.errors import words_for  # noqa: PLC0415
    from ui.i18n import T  # noqa: PLC0415

    sys.stderr.write(f"nsintake: its folder of settings cannot be used ({fault.code}).\n")
    return _say_and_end(app, words_for(fault), T("This does not start"), EXIT_FOLDER)


def make_flow(app: QApplication, folder: Path, data: Path | None) -> Flow:
    """The course of this session. Where the session before still ends, its page is built meanwhile, and not shown."""
    from ui.flow import Flow  # noqa: PLC0415
    from ui.launcher_link import LauncherLink  # noqa: PLC0415

    link = LauncherLink.open()
    flow = Flow(app, folder, link, data=data)
    if link.carried.ahead:
        flow.build_ahead()
    return flow


def start(flow: Flow, *, practice: bool = False, script: Path | None = None, month: bool = False) -> Flow:
    """Show the first page: sign-in, welcome, or what is wrong; told to end, it saves what is unsaved and ends."""
    from ui.end_signals import EndSignals  # noqa: PLC0415

    ending = EndSignals(flow)
    ending.due.connect(flow.told_to_end)
    ending.begin(pipe=0 if flow.link.launched else None)
    flow.begin(practice=practice, script=script, month=month)
    return flow


def main(arguments: list[str] | None = None) -> int:
    """Run one session, with the options of ``nsintake.options``."""
    arguments = sys.argv[1:] if arguments is None else arguments
    asked = None
    if arguments:
        from nsintake import options  # noqa: PLC0415 - a start without options does not wait for it

        asked = options.parse(arguments)
    gc.disable()  # see ui/collector.py, which takes over once the first page is painted
    hardening.harden_process()
    if not has_display(dict(os.environ)):
        sys.stderr.write(_NO_DISPLAY)
        return EXIT_NO_DISPLAY
    folder = settings.private_folder()
    log.to_file(folder / "events.log")
    install_excepthook()
    chosen = settings.load(folder)
    if asked is not None and asked.language is not None:
        chosen = replace(chosen, language=asked.language)
    app = make_application(folder)
    from ui import i18n  # noqa: PLC0415

    i18n.set_language(app, chosen.language)
    data, script = (asked.data, asked.script) if asked else (None, None)
    flow = make_flow(app, folder, data)
    if not flow.link.is_my_turn():
        return 0
    claimed, practice = claim_meanwhile(folder), asked is not None and asked.practice
    if not practice:
        flow.build_ahead()
    try:
        mark = claimed()
    except EnvironmentFault as fault:
        return refuse_folder(app, fault)
    if mark is None:
        return refuse_second_start(app)
    start(flow, practice=practice, script=script, month=asked is not None and asked.month)
    if asked is not None and asked.exit_after_paint:
        flow.window.painted.connect(lambda: app.exit(0))
    code = app.exec()
    flow.finish()
    mark.unlock()
    log.event("session_ended", exit=code)
    return code


def run() -> None:
    """Run and leave without waiting for anything: at lock the process must go, and memory with it."""
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code if code in (0, EXIT_LOCK, EXIT_NO_DISPLAY, EXIT_SECOND_START, EXIT_FOLDER) else 1)


if __name__ == "__main__":
    run()
