"""Nobody does anything without permission: every public service function says which, and it is asked each time.

This is the visible half of the separation of roles. The other half is keys: a role that may not see a file has no
key to open it, whatever this table says.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from nsintake.domain.roles import Permission

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn

_P = ParamSpec("_P")
_R = TypeVar("_R")


def requires(
    permission: Permission, *, while_unsound: bool | None = None
) -> Callable[[Callable[Concatenate[SignedIn, _P], _R]], Callable[Concatenate[SignedIn, _P], _R]]:
    """Let a service function run only for a signed-in person who may; raises Refused ``not_permitted`` otherwise.

    ``while_unsound`` True is for what writes nothing although its permission is one to write, and for what protects her
    at once: it runs also while a file is unsound. False is for what writes although its permission is one to read or
    to begin (Refused ``audit_mismatch``). None leaves it to the permission (``roles.WHILE_UNSOUND``).
    """

    def wrap(act: Callable[Concatenate[SignedIn, _P], _R]) -> Callable[Concatenate[SignedIn, _P], _R]:
        @wraps(act)
        def guarded(signed_in: SignedIn, /, *args: _P.args, **kwargs: _P.kwargs) -> _R:
            signed_in.must(permission, while_unsound=while_unsound)
            return act(signed_in, *args, **kwargs)

        guarded.__nsintake_requires__ = permission  # type: ignore[attr-defined]
        return guarded

    return wrap


def before_sign_in(act: Callable[_P, _R]) -> Callable[_P, _R]:
    """Mark a service function that by its nature runs before anybody is signed in: founding and signing in."""
    act.__nsintake_requires__ = None  # type: ignore[attr-defined]
    return act
