"""What the window needs to keep drafts; the sealed keeping itself is a service's work."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol

from nsintake import log
from nsintake.errors import NsintakeError
from ui import background
from ui.background import Lane

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nsintake.records.signed_in import SignedIn

_LONGEST: Final = 60.0
"""Seconds a draft is tried for where another program holds the file; for this session's own work it never waits."""


class DraftKeeper(Protocol):
    """Keeps one draft a key for the person who is signed in. Called in a worker; must be durable when it returns."""

    def save(self, key: str, draft: dict[str, Any]) -> None:
        """Keep a draft, replacing the one before."""
        ...

    def load(self, key: str) -> dict[str, Any] | None:
        """The draft kept under a key, or None."""
        ...

    def drop(self, key: str) -> None:
        """Forget a draft."""
        ...

    def make_room(self, *threads: int) -> None:
        """The session ends and a draft waits: whatever other threads than these do in its files stops."""
        ...


class NoDrafts:
    """Keeps nothing; for windows before anything can be kept, and for tests."""

    def save(self, key: str, draft: dict[str, Any]) -> None:
        """Keep nothing."""

    def load(self, key: str) -> dict[str, Any] | None:  # noqa: ARG002
        """Nothing was kept."""
        return None

    def drop(self, key: str) -> None:
        """Nothing to forget."""

    def make_room(self, *threads: int) -> None:
        """Nothing waits."""


class SealedDrafts:
    """Keeps drafts sealed, by the service, for the person of this session."""

    def __init__(self, signed_in: SignedIn) -> None:
        self._signed_in = signed_in

    def save(self, key: str, draft: dict[str, Any]) -> None:
        """Keep a draft, replacing the one before."""
        from nsintake.records import page_drafts  # noqa: PLC0415 - sign-in does without it

        page_drafts.save_page(self._signed_in, key, draft)

    def load(self, key: str) -> dict[str, Any] | None:
        """The draft kept under a key, or None."""
        from nsintake.records import page_drafts  # noqa: PLC0415

        return page_drafts.load_page(self._signed_in, key)

    def drop(self, key: str) -> None:
        """Forget a draft."""
        from nsintake.records import page_drafts  # noqa: PLC0415

        page_drafts.drop_page(self._signed_in, key)

    def make_room(self, *threads: int) -> None:
        """Whatever other threads than these do in the session's files stops."""
        self._signed_in.files.stop(*threads)


def keep(keeper: DraftKeeper, key: str, draft: dict[str, Any] | None) -> None:
    """Keep one draft, or forget it (None)."""
    if draft is None:
        keeper.drop(key)
    else:
        keeper.save(key, draft)


def keep_all(keeper: DraftKeeper, found: Mapping[str, dict[str, Any] | None]) -> None:
    """Keep or forget (None) every draft; one that cannot be kept stops no other. Raises the first error then."""
    first: NsintakeError | None = None
    for key, draft in found.items():
        try:
            keep(keeper, key, draft)
        except NsintakeError as error:
            first = first or error
    if first is not None:
        raise first


def keep_last(keeper: DraftKeeper, found: Mapping[str, dict[str, Any] | None]) -> None:
    """The session ends: keep every draft, and wait here until it is durable. Whatever else writes comes to its end
    within the grace it has, or gives way."""
    own = (background.thread_of(Lane.DRAFTS), threading.get_ident())
    works = [partial(keep, keeper, key, draft) for key, draft in found.items()]
    if not background.last(works, late=lambda: keeper.make_room(*own), longest=_LONGEST):
        log.event("draft_not_saved", error="file_busy")
