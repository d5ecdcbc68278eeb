"""Work off the thread that draws: workers for the store, for long work, for reading ahead, and one for drafts alone.

``run(owner, work, then, failed)`` is the only way a page asks a service for anything that may take time. Callbacks
run on the drawing thread and only while their owner lives. Work must never touch a widget.
"""

from __future__ import annotations

import itertools
import queue
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterable
from enum import IntEnum, StrEnum
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from nsintake import log

Result = TypeVar("Result")
Report = Callable[[int, int], None]
_PATIENCE = 5.0
_LOOK_EVERY = 0.02
_GRACE = 0.4
"""Seconds from the beginning of the end that what is being written has to come to its own end; the drafts, which may
wait for it, and all that follows them share these."""
_SAY_EVERY = 0.05
"""Seconds between two reports that are shown: thousands in a second would keep the drawing thread busy with them."""
_BEHIND = 2.0
"""Seconds for which what is behind waits at the most until nobody waits for anything."""
_SWITCH = 0.0002
"""Seconds after which a busy worker lets another thread on. Python's own are 0.005, and whoever draws a page waits for
that many times: it lets go of Python in each of many calls of Qt, and every busy worker has its turn then."""
_SWITCH_BEFORE = sys.getswitchinterval()


class Cancelled(Exception):
    """Raised inside long work by its next report after someone pressed Cancel, and in place of work that had not begun
    by then; no callback follows but ``failed``."""


class Lane(StrEnum):
    """Which worker does it. Work in one lane runs one after another, in order."""

    STORE = "store"
    LONG = "long"
    AHEAD = "ahead"
    """Reading what will be asked for later, a little at a time; nobody waits for it."""
    DRAFTS = "drafts"
    """Keeping what was typed, and little else: whatever fills the others, it waits for none of them."""


class _Turn(IntEnum):
    """What a worker does first of all that waits in its lane, in the order in which it came."""

    FIRST = 0
    BEHIND = 1
    END = 2


class _Post(QObject):
    """Carries a callable from a worker to the drawing thread."""

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _call(self, act: Callable[[], None]) -> None:
        act()


class Job:
    """One piece of work under way. ``cancel()`` drops its callbacks and stops long work at its next report."""

    def __init__(self, owner: QObject) -> None:
        self._owner = weakref.ref(owner)
        self._cancelled = threading.Event()
        self.finished = False

    def cancel(self) -> None:
        """Ask the work to stop; what it has already done safely stays done."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether someone asked it to stop."""
        return self._cancelled.is_set()

    def wanted(self) -> bool:
        """Whether the owner still lives, on screen or off."""
        owner = self._owner()
        return owner is not None and isValid(owner)


class _Worker:
    def __init__(self, lane: Lane) -> None:
        self._lane = lane
        self._numbers = itertools.count()
        self._tasks: queue.PriorityQueue[tuple[_Turn, int, Callable[[], None]]] = queue.PriorityQueue()
        self._thread = threading.Thread(target=self._work, name=f"nsintake-{lane}", daemon=True)
        self._thread.start()

    @property
    def thread(self) -> int:
        return self._thread.ident or 0

    def put(self, task: Callable[[], None], turn: _Turn = _Turn.FIRST) -> None:
        self._tasks.put((turn, next(self._numbers), task))

    def waiting(self) -> int:
        return self._tasks.qsize()

    def stop(self) -> None:
        self.put(_nothing, _Turn.END)

    def join(self, until: float) -> bool:
        self._thread.join(max(0.0, until - time.monotonic()))
        return not self._thread.is_alive()

    def _work(self) -> None:
        turn = _Turn.FIRST
        while turn is not _Turn.END:
            turn, task = self._next()
            if self._lane is Lane.DRAFTS or not _State.ending:
                task()

    def _next(self) -> tuple[_Turn, Callable[[], None]]:
        """What is to be done next. Threads share one processor as long as they run Python, so what is behind in one
        lane would make slower what somebody waits for in another.
        """
        until = time.monotonic() + _BEHIND
        while True:
            turn, number, task = self._tasks.get()
            if turn is not _Turn.BEHIND or _State.first <= 0 or _State.ending or time.monotonic() > until:
                return turn, task
            self._tasks.put((turn, number, task))
            time.sleep(_LOOK_EVERY)


def _nothing() -> None:
    """The last turn of a worker."""


class _State:
    workers: dict[Lane, _Worker] = {}  # noqa: RUF012 - the process has one set of workers
    post: _Post | None = None
    open_jobs: int = 0
    first: int = 0
    """Jobs that are not behind and under way, but for long ones and drafts."""
    ending = False
    grace_until = 0.0
    before_answer: Callable[[], object] = staticmethod(lambda: None)


def run(
    owner: QObject,
    work: Callable[[], Result],
    then: Callable[[Result], None] | None = None,
    failed: Callable[[Exception], None] | None = None,
    *,
    lane: Lane = Lane.STORE,
    behind: bool = False,
) -> Job:
    """Do ``work`` in a worker, then call ``then`` with its result, or ``failed`` with its error.

    ``behind``: it is something beside what a person asked for, and whatever else waits in its lane goes first. Without
    ``failed`` the error is shown to the person in words. Nothing is called once ``owner`` is gone.
    """
    return _start(owner, lambda _report: work(), then, failed, lane=lane, behind=behind)


def run_long(
    owner: QObject,
    work: Callable[[Report], Result],
    then: Callable[[Result], None] | None = None,
    failed: Callable[[Exception], None] | None = None,
    *,
    progress: Report | None = None,
) -> Job:
    """As ``run``, in the lane for long work; ``work`` gets ``report(done, total)``, which ``progress`` hears.

    After ``cancel()`` the next report raises Cancelled inside the work.
    """
    return _start(owner, work, then, failed, lane=Lane.LONG, progress=progress)


def _start(
    owner: QObject,
    work: Callable[[Report], Result],
    then: Callable[[Result], None] | None,
    failed: Callable[[Exception], None] | None,
    *,
    lane: Lane,
    progress: Report | None = None,
    behind: bool = False,
) -> Job:
    job = Job(owner)
    post = _post()
    waited_for = lane is not Lane.AHEAD
    first = not behind and lane in {Lane.STORE, Lane.AHEAD}
    _State.open_jobs += waited_for
    _State.first += first

    said = -_SAY_EVERY

    def report(done: int, total: int) -> None:
        nonlocal said
        if job.cancelled or _State.ending:
            raise Cancelled
        now = time.monotonic()
        if progress is not None and (done >= total or now - said >= _SAY_EVERY):
            said = now
            post.arrived.emit(lambda: progress(done, total) if job.wanted() and not job.finished else None)

    def task() -> None:
        outcome: Any = None
        error: Exception | None = Cancelled() if job.cancelled else None
        try:
            outcome = work(report) if error is None else None
        except Exception as caught:  # noqa: BLE001 - the one wall between workers and the screen
            error = caught
        post.arrived.emit(lambda: _arrive(job, outcome, error, then, failed, waited_for=waited_for, first=first))

    _worker(lane).put(task, _Turn.BEHIND if behind else _Turn.FIRST)
    return job


def _arrive(
    job: Job,
    outcome: Any,
    error: Exception | None,
    then: Callable[[Any], None] | None,
    failed: Callable[[Exception], None] | None,
    *,
    waited_for: bool,
    first: bool,
) -> None:
    _State.open_jobs -= waited_for
    try:
        _deliver(job, outcome, error, then, failed)
    finally:
        _State.first -= first  # what follows it was begun


def _deliver(
    job: Job,
    outcome: Any,
    error: Exception | None,
    then: Callable[[Any], None] | None,
    failed: Callable[[Exception], None] | None,
) -> None:
    job.finished = True
    if _State.ending or not job.wanted():
        return
    _State.before_answer()
    if error is None:
        if then is not None and not job.cancelled:
            then(outcome)
    elif failed is not None:
        failed(error)
    elif not isinstance(error, Cancelled):
        from ui.message import show_error  # noqa: PLC0415 - draws a dialog, which start-up does not need

        owner = job._owner()
        if owner is not None:
            show_error(owner, error)


def before_answers(owner: QObject, act: Callable[[], object]) -> None:
    """Call ``act`` before each answer is handed over, as long as ``owner`` lives."""
    held = weakref.ref(owner)

    def call() -> None:
        living = held()
        if living is not None and isValid(living):
            act()

    _State.before_answer = call


def busy() -> bool:
    """Whether any work that somebody waits for is still under way or waits to be delivered."""
    return _State.open_jobs > 0 and not _State.ending


def waiting(lane: Lane) -> int:
    """How many pieces of work wait in a lane behind the one under way."""
    worker = _State.workers.get(lane)
    return 0 if worker is None else worker.waiting()


def thread_of(lane: Lane) -> int:
    """The thread that works in a lane."""
    return _worker(lane).thread


def ending() -> bool:
    """Whether the session ends: what can be given up in the middle is."""
    return _State.ending


def begin_end() -> None:
    """The session ends: outside the lane of drafts nothing is begun any more, long work stops at its next report, and
    no callback is called again. Grace runs from the first call on."""
    if not _State.ending:
        _State.grace_until = time.monotonic() + _GRACE
    _State.ending = True


def grace_over() -> bool:
    """Whether what is being written while the session ends has had its time."""
    return time.monotonic() > _State.grace_until


def last(works: Iterable[Callable[[], None]], *, late: Callable[[], None], longest: float) -> bool:
    """``begin_end``, then do ``works`` in the lane of drafts, behind what waits there, and wait here until it is done.

    Once grace is over ``late`` is called again and again: it makes room. False if it took ``longest`` seconds. One that
    fails does not stop the others.
    """
    begin_end()
    done, since = threading.Event(), time.monotonic()

    def task(work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001 - nobody is there to be told
            log.event("draft_not_saved", type=type(error).__name__)

    for work in works:
        _worker(Lane.DRAFTS).put(partial(task, work))
    _worker(Lane.DRAFTS).put(done.set)
    while not done.wait(_LOOK_EVERY):
        if time.monotonic() - since > longest:
            return False
        if grace_over():
            late()
    return True


def shutdown(patience: float = _PATIENCE) -> bool:
    """Finish what waits and end all workers; callbacks not yet delivered are dropped. Whether all of them ended."""
    until = time.monotonic() + patience
    workers = list(_State.workers.values())
    for worker in workers:
        worker.stop()
    over = [worker.join(until) for worker in workers]
    sys.setswitchinterval(_SWITCH_BEFORE)
    _State.workers = {}
    _State.post = None
    _State.open_jobs = _State.first = 0
    _State.ending = False
    return all(over)


def _post() -> _Post:
    if _State.post is None or not isValid(_State.post):
        _State.post = _Post()
    return _State.post


def _worker(lane: Lane) -> _Worker:
    if lane not in _State.workers:
        sys.setswitchinterval(_SWITCH)
        _State.workers[lane] = _Worker(lane)
    return _State.workers[lane]
