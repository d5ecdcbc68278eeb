"""One transaction on one file: all of it or none of it.

Leaving without ``commit()`` rolls back, so a forgotten line loses a change and never half-writes one. It must never
span two files: an act on two files goes through the outbox.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any

from nsintake.errors import Bug, EnvironmentFault
from nsintake.store.faults import translate
from nsintake.store.library_errors import LIBRARY_ERRORS, errors_as_ours

if TYPE_CHECKING:
    from nsintake.store.connection import Connection


class UnitOfWork:
    """An open write transaction (BEGIN IMMEDIATE: nobody else writes this file meanwhile)."""

    def __init__(self, name: str, connection: Connection, *, leave: Callable[[UnitOfWork], None]) -> None:
        """``name``: the file's. ``leave``: called once it ends, however it ends; the connection is its again."""
        self.name = name
        self._leave = leave
        self.connection = connection
        self.cursor: Any = connection.cursor()
        self.scratch: dict[str, Any] = {}
        self._first: list[Callable[[], None]] = []
        self._then: list[Callable[[], None]] = []
        self._open = True

    def before_commit(self, act: Callable[[], None]) -> None:
        """Do something in the transaction right before it is made durable, when all is written. It raises nothing."""
        self._first.append(act)

    def after_commit(self, act: Callable[[], None]) -> None:
        """Do something in memory once the transaction is durable; dropped on rollback."""
        self._then.append(act)

    @errors_as_ours
    def commit(self) -> None:
        """Make it durable. When this returns, a power cut no longer loses it."""
        for act in self._first:
            act()
        self._end()
        try:
            self.connection.commit()
        finally:
            self._release()
        for act in self._then:
            act()

    @errors_as_ours
    def rollback(self) -> None:
        """Undo everything since ``begin``."""
        self._end()
        try:
            self.connection.rollback()
        finally:
            self._release()

    @contextlib.contextmanager
    def part(self) -> Iterator[None]:
        """What happens inside is undone where it raises; the transaction goes on without it.

        If the error ended the transaction itself (the end of a session, a full disk), it is raised as our own error. It
        is never raised as a damaged file, because some acts go on past that.
        """
        scratch, first, then = _kept(self.scratch), len(self._first), len(self._then)
        self._run("SAVEPOINT part")
        try:
            yield
        except BaseException as error:
            self.scratch = scratch
            del self._first[first:], self._then[then:]
            if not self.cursor.connection.in_transaction:
                fault = translate(error, self.name) if isinstance(error, LIBRARY_ERRORS) else error
                raise _told_apart(fault, self.name) from None
            self._run("ROLLBACK TO part")
            self._run("RELEASE part")
            raise
        self._run("RELEASE part")

    @errors_as_ours
    def _run(self, text: str) -> None:
        self.cursor.execute(text)

    def _end(self) -> None:
        if not self._open:
            raise Bug("transaction_over", file=self.name)
        self._open = False

    def _release(self) -> None:
        self.cursor.close()
        self._leave(self)

    def __enter__(self) -> UnitOfWork:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._open:
            self.rollback()


def _kept(scratch: dict[str, Any]) -> dict[str, Any]:
    """What is in it now: sets that are added to later stay as they are here."""
    return {name: {*value} if isinstance(value, set) else value for name, value in scratch.items()}


def _told_apart(fault: BaseException, file: str) -> BaseException:
    damaged = isinstance(fault, EnvironmentFault) and fault.code == "file_corrupt"
    return EnvironmentFault("disk_error", file=file) if damaged else fault
