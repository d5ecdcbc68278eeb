"""The one way to do what changes something: in the background, with what went wrong shown, and announced afterwards.

Whoever shows what may have changed hears of it: the window counts again what waits, the page in front asks again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QWidget

from nsintake.errors import EnvironmentFault, UserFault
from ui import background
from ui.background import Job, Lane, Report
from ui.errors import words_for
from ui.i18n import T
from ui.message import ask, show_error
from ui.widgets.basics import Notice, Tone
from ui.widgets.progress_overlay import ProgressOverlay

Result = TypeVar("Result")


class Faulted(Protocol):
    """A form, a field, a card: what can say a fault of what was typed beside its field."""

    def show_fault(self, fault: UserFault) -> bool:
        """Say it; False if it is about nothing in here."""
        ...


@runtime_checkable
class _Announcer(Protocol):
    def announce(self) -> None: ...


def act(
    owner: QWidget,
    work: Callable[[], Result],
    then: Callable[[Result], object] | None = None,
    *,
    beside: Faulted | None = None,
    failed: Callable[[Exception], object] | None = None,
    veil: ProgressOverlay | None = None,
    lane: Lane = Lane.STORE,
) -> Job:
    """Call a service in the background, then ``then`` with its result, and announce that something was changed.

    What goes wrong is told by ``failed``, else ``beside`` the field it is about, else in a small window. ``veil``
    covers the page until then.
    """

    def done(result: Result) -> None:
        if veil is not None:
            veil.finish()
        if then is not None:
            then(result)
        announce(owner)

    def wrong(error: Exception) -> None:
        if veil is not None:
            veil.finish()
        if failed is not None:
            failed(error)
        else:
            tell(owner, error, beside)

    return background.run(owner, work, done, wrong, lane=lane)


def act_long(
    owner: QWidget,
    words: str,
    work: Callable[[Report], Result],
    then: Callable[[Result], object],
    failed: Callable[[Exception], object],
) -> Job:
    """As ``act``, for work that reports how far it is and can be stopped: ``words`` are shown over the page meanwhile.

    Once it is stopped, ``failed`` gets Cancelled.
    """
    veil = ProgressOverlay(owner, words, cancel=lambda: job.cancel())  # noqa: PLW0108 - it is not begun yet

    def done(result: Result) -> None:
        veil.finish()
        then(result)
        announce(owner)

    def wrong(error: Exception) -> None:
        veil.finish()
        failed(error)

    job = background.run_long(owner, work, done, wrong, progress=veil.show_progress)
    return job


def ask_to_stop(owner: QWidget, job: Job) -> None:
    """Somebody wants to go elsewhere while long work is under way: she may stop it first."""
    words = T(
        "Until this is over nothing else opens here, and nothing can be written down. If something rings, stop it. "
        "Nothing is changed then."
    )
    ask(owner, words, T("Stop it"), job.cancel, title=T("This is still under way"))


def announce(owner: QWidget) -> None:
    """Tell the page a part is on that something was changed; before sign-in there is none."""
    above: QWidget | None = owner
    while above is not None and not isinstance(above, _Announcer):
        above = above.parentWidget()
    if isinstance(above, _Announcer):
        above.announce()


def tell(owner: QWidget, error: Exception, beside: Faulted | None = None) -> None:
    """Say what went wrong: beside the field it is about, else in a small window."""
    if not (isinstance(error, UserFault) and beside is not None and beside.show_fault(error)):
        show_error(owner, error)


def tell_of_file(owner: QWidget, error: Exception, said: Notice) -> None:
    """Say in ``said`` why a file that was chosen is not taken; what is not about the file, in a small window."""
    if isinstance(error, UserFault | EnvironmentFault):
        said.show_text(words_for(error), Tone.URGENT)
    elif isinstance(error, OSError):
        said.show_text(T("The file cannot be read. Copy it to this computer first."), Tone.URGENT)
    else:
        tell(owner, error)
