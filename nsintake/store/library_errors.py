"""The one wrapper between the database libraries and the rest: it turns their errors into ours, without their words.

msgspec, SQLAlchemy and SQLite quote values and statements in what they raise. An error that leaves the store has a code
and a file name, and no chain back to the original.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

import msgspec
from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3 import dbapi2

from nsintake.errors import NsintakeError
from nsintake.store.faults import translate

P = ParamSpec("P")
R = TypeVar("R")


class Named(Protocol):
    """Something that knows the name of the file it works on."""

    @property
    def name(self) -> str:
        """A file name without its folder."""
        ...


N = TypeVar("N", bound=Named)
LIBRARY_ERRORS = (dbapi2.Error, SQLAlchemyError, msgspec.MsgspecError, MemoryError)
"""SQLCipher says that memory is short where a page does not open while it is written."""


def errors_as_ours(method: Callable[Concatenate[N, P], R]) -> Callable[Concatenate[N, P], R]:
    """Let no library error leave a method: it is raised again as ours, without its message and without a chain."""

    @wraps(method)
    def guarded(self: N, /, *args: P.args, **kwargs: P.kwargs) -> R:
        fault: NsintakeError
        try:
            return method(self, *args, **kwargs)
        except LIBRARY_ERRORS as error:
            fault = translate(error, self.name)
        raise fault

    return guarded
