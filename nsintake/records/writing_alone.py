"""What replaces the files of a station waits for everybody who writes, and keeps them waiting."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn


@contextmanager
def nobody_else_writes(signed_in: SignedIn) -> Iterator[None]:
    """Keep every file's one write transaction open here, so that no thread saves into what is about to be replaced."""
    with ExitStack() as held:
        for store in signed_in.stores:
            held.enter_context(store.begin())
        yield
