"""What every object with a secret in it has in common: it says nothing and cannot be copied out.

A repr lands in logs and tracebacks, a pickle on a disk or in a pipe. Neither may carry a key.
"""

from __future__ import annotations

from typing import NoReturn, SupportsIndex


class Guarded:
    """Base of secret holders: a neutral repr, no pickling, no copying."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise TypeError("a holder of secrets cannot be copied or pickled")
