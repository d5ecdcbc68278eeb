"""What every test lives in: a home of its own, no network, no screen, and a check that it left nothing running."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest

from tests import scale

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nobody's desktop is touched: a test that needs a session bus starts one of its own.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
for _name in ("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR", "LANGUAGE"):
    os.environ.pop(_name, None)

_HOMES = Path(tempfile.mkdtemp(prefix="nsintake-tests-"))
_GRACE = 5.0
_HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
}

hypothesis.settings.register_profile(
    "nsintake",
    deadline=None,
    max_examples=scale.full_or(60, 400),
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("nsintake")


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOMES, ignore_errors=True)


@pytest.fixture(scope="session")
def full_or() -> Callable[[int, int], int]:
    """``full_or(sample, full)``: the count for this run."""
    return scale.full_or


@pytest.fixture
def stick() -> Iterator[Path]:
    """A folder on another disk than the stations of the tests, as a memory stick is."""
    disk = Path("/dev/shm")
    if not disk.is_dir() or disk.stat().st_dev == Path(tempfile.gettempdir()).stat().st_dev:
        pytest.skip("this machine has no second disk to be a stick")
    folder = Path(tempfile.mkdtemp(dir=disk))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(autouse=True)
def _own_home() -> Iterator[None]:
    """A private home for each test; short, since sockets live in it. What a command that a test calls here says of this
    process, as where a station remembers or what the clock on the wall shows, is as before for the next one.
    """
    home = Path(tempfile.mkdtemp(dir=_HOMES))
    before = {name: os.environ.get(name) for name in (*_HOME_VARIABLES, *_said_of_this_process())}
    for name, below in _HOME_VARIABLES.items():
        folder = home / below
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[name] = str(folder)
    yield
    zone = os.environ.get("TZ")
    for name in {*before, *_said_of_this_process()}:
        value = before.get(name)
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    if os.environ.get("TZ") != zone:
        time.tzset()
    shutil.rmtree(home, ignore_errors=True)


def _said_of_this_process() -> list[str]:
    return [name for name in os.environ if name == "TZ" or name.startswith("NSINTAKE_")]


def _refuse_network(method: str) -> Any:
    real = getattr(socket.socket, method)

    def connect(self: socket.socket, address: Any) -> Any:
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            raise RuntimeError("a test tried to reach the network")
        return real(self, address)

    return connect


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    patch = pytest.MonkeyPatch()
    for method in ("connect", "connect_ex"):
        patch.setattr(socket.socket, method, _refuse_network(method))
    yield
    patch.undo()


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()  # the tests themselves stay: looking at them again after each window would take minutes


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails the test that leaves a thread or a running timer behind."""
    windows = "qapp" in request.fixturenames
    threads = set(threading.enumerate())
    timers = _running_timers()
    if windows:
        # A collector that runs in a worker would delete widgets off the drawing thread, which crashes: with a
        # window about it runs after the test, here, and nowhere else.
        gc.disable()
    yield
    _open_the_gate()
    left = _threads_left(threads)
    if windows:
        gc.collect()
        gc.freeze()  # what is left stays to the end of the run: the next test need not look at all of it again
        gc.enable()
    ticking = _running_timers() - timers
    if left or ticking:
        pytest.fail(f"left running: threads {sorted(left)}, timers {sorted(name for _, name in ticking)}")


def _open_the_gate() -> None:
    """A lock ends a process; a test that locked is followed by others in its own."""
    module = sys.modules.get("ui.gate")
    if module is not None and _qt() is not None:
        module.gate().reset()


def _threads_left(before: set[threading.Thread]) -> list[str]:
    until = time.monotonic() + _GRACE
    _drain_qt_pool()
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading._DummyThread):
            continue  # a thread of Qt's pool that once ran Python; the pool is drained above
        thread.join(max(0.0, until - time.monotonic()))
    return [
        thread.name
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]


def _qt() -> Any:
    core = sys.modules.get("PySide6.QtCore")
    return core if core is not None and core.QCoreApplication.instance() is not None else None


def _drain_qt_pool() -> None:
    core = _qt()
    if core is not None and not core.QThreadPool.globalInstance().waitForDone(int(_GRACE * 1000)):
        pytest.fail("left running: work in Qt's thread pool")


def _running_timers() -> set[tuple[int, str]]:
    """(address, description) of each running QTimer, after widgets already let go have been deleted."""
    core = _qt()
    if core is None:
        return set()
    import shiboken6  # noqa: PLC0415 - only when a test has loaded Qt

    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    wrappers: list[Any] = shiboken6.getAllValidWrappers()
    return {
        (shiboken6.getCppPointer(timer)[0], f"{timer.objectName() or 'unnamed'} of {timer.parent()!r}")
        for timer in wrappers
        if _is_running(core, timer)
    }


def _is_running(core: Any, wrapper: object) -> bool:
    return isinstance(wrapper, core.QTimer) and wrapper.isActive()
