"""The four kinds of things that go wrong, and nothing else.

An error carries a stable code and plain parameters. It never carries words for the screen (those live in
``ui/errors.py``) and never record content: a traceback or a log line made from it must be safe to read aloud.
"""

from __future__ import annotations

from typing import ClassVar


class NsintakeError(Exception):
    """Base of every error this program raises on purpose.

    ``code`` is stable and names the sentence shown; ``params`` are numbers, field names, ids or file names that
    fill it.
    """

    kind: ClassVar[str] = "error"

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params: dict[str, str | int] = params

    def __str__(self) -> str:
        return f"{self.kind}:{self.code}"


class Refused(NsintakeError):
    """Not permitted, not consented to, or not provably safe. Nothing was done."""

    kind = "refused"


class UserFault(NsintakeError):
    """Something typed must be mended. ``params["field"]`` names the field where there is one."""

    kind = "user"


class EnvironmentFault(NsintakeError):
    """The disk, the keyring, the display or another process is in the way. Says what to do about it."""

    kind = "environment"


class Bug(NsintakeError):
    """A state the program's own rules exclude."""

    kind = "bug"
