"""Which pages there are, who may open them, and where they stand in the sidebar.

One entry a page; its class is imported when it is first opened. A page that someone may not open does not exist for
them: not in the sidebar, not in the palette, not by ``go``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from nsintake.services.session import Session

    from nsintake.domain.roles import Permission
    from ui.page import Page, Shell


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page. ``title`` is called in the language of the moment; ``where`` is ``module:Class``.

    ``permissions``: any one of them suffices; none means everyone who is signed in. ``count`` says (in a worker) how
    much waits there.
    """

    key: str
    title: Callable[[], str]
    icon: str
    where: str
    permissions: frozenset[Permission] = frozenset()
    in_sidebar: bool = True
    count: Callable[[Session], int] | None = None

    def open_to(self, session: Session) -> bool:
        """Whether whoever is signed in may open it."""
        return not self.permissions or any(session.may(permission) for permission in self.permissions)

    def make(self, shell: Shell) -> Page:
        """Import the class and build the page."""
        module, _, name = self.where.partition(":")
        return cast("Page", getattr(import_module(module), name)(shell))


ENTRIES: tuple[PageEntry, ...] = ()
"""In the order of the sidebar."""
