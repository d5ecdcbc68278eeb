"""What signing in and the first page after it need, loaded and drawn while a password is typed.

The sign-in page loads as little as it can, so that it appears at once; all else waits for its first paint.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from nsintake import log
from nsintake.by_name import module_named
from ui import background, collector

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.registry import PageEntry

_AFTER_MS = 250  # the first paint goes before; nobody types a password faster
_PAGES_AFTER_MS = 2_500  # the first page is painted by then, and reading ahead has begun
_FIRST_WINDOW = (
    "ui.main_window",
    "ui.alarms",
    "ui.pages.today",
    "ui.pages.today.page",
    "ui.parts.alarm_bar",
    "ui.session_work",
    "ui.registry",
    "ui.drafts",
    "ui.printing",
    "ui.clipboard",
    "ui.idle",
    "ui.os_events",
    "ui.women_reader",
    "nsintake.alarm_file",
    "ui.dialogs.cover_code",
    *(["PySide6.QtDBus"] if sys.platform == "linux" else []),
)
"""What the first window after sign-in is built of."""
_FIRST_ICONS = (
    *(("help", "text", 20), ("plus", "on_accent", 20), ("phone", "text", 20), ("check", "text", 20)),
    *(("printer", "text", 20), ("eye", "accent", 20), ("chevron", "accent", 20)),
)
"""Icons of buttons on the first page: name, colour, points."""


def begin(owner: QObject, ready: Callable[[], object] = lambda: None) -> None:
    """Load it all a moment from now in a worker, then draw ahead, then call ``ready``; harmless if ``owner`` goes away
    before.
    """
    draw = partial(_go_on, owner, ready)
    QTimer.singleShot(_AFTER_MS, owner, lambda: background.run(owner, load, lambda _done: draw(steps()), _failed))


def load() -> None:
    """Load what the first page needs; safe in any thread."""
    for step in loading():
        step()


def loading() -> Iterator[Callable[[], object]]:
    """What ``load`` does, one step after another."""
    from nsintake.services.signing_in.sign_in import warm_up  # noqa: PLC0415 - heavy

    yield warm_up
    for name in _FIRST_WINDOW:
        yield partial(module_named, name)


def pages(owner: QObject, entries: Iterable[PageEntry]) -> None:
    """A moment from now load the pages of a session one by one, in the lane nobody waits for: what is opened for the
    first time is drawn only.
    """
    QTimer.singleShot(_PAGES_AFTER_MS, owner, lambda: _load_next(owner, tuple(entries)))


def _load_next(owner: QObject, left: tuple[PageEntry, ...]) -> None:
    if left:
        background.run(
            owner,
            left[0].page_class,
            lambda _page: _load_next(owner, left[1:]),
            _failed,
            lane=background.Lane.AHEAD,
            behind=True,
        )


def steps() -> list[Callable[[], object]]:
    """What is drawn ahead, in small steps; only on the drawing thread."""
    from ui import icons, registry  # noqa: PLC0415
    from ui.parts import alarm_bar  # noqa: PLC0415
    from ui.widgets import data_table, sidebar  # noqa: PLC0415

    places = [entry.icon for entry in registry.ENTRIES if entry.in_sidebar]
    buttons = [partial(icons.icon, name, tint, size=size) for name, tint, size in _FIRST_ICONS]
    return [data_table.draw_ahead, partial(sidebar.draw_ahead, places), alarm_bar.draw_ahead, *buttons]


def _go_on(owner: QObject, ready: Callable[[], object], left: Sequence[Callable[[], object]]) -> None:
    """Take one step, and the next when the keys typed meanwhile were taken."""
    if not left:
        collector.settle()  # else the first look at all that was loaded comes while a password is typed
        ready()
        return
    left[0]()
    QTimer.singleShot(0, owner, partial(_go_on, owner, ready, left[1:]))


def _failed(error: Exception) -> None:
    log.event("warm_up_failed", type=type(error).__name__)
