"""The operating system's keyring, reached by the name of the backend and never by search.

``keyring.get_keyring()`` obeys environment variables and a settings file and may end at a plaintext file, so it is
never called: the classes named here are the only ones tried, and what the environment sets on them is taken off
again. Every visit happens in a thread that is given up after a time limit, since a keyring may wait for ever.
Nothing that the keyring says is repeated in an error.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from nsintake.by_name import module_named
from nsintake.errors import EnvironmentFault

T = TypeVar("T")

LIMIT_SECONDS = 14.0
SERVICE = "workstation"

_FREEDESKTOP = "keyring.backends.SecretService:Keyring"
_KWALLET = "keyring.backends.kwallet:DBusKeyring"
_WINDOWS = "keyring.backends.Windows:WinVaultKeyring"
_MACOS = "keyring.backends.macOS:Keyring"
_UNDERLYING_ERRORS = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("jeepney.io.common", "RouterClosed"),
    ("dbus", "DBusException"),
    ("pywintypes", "error"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)


def backends_for(platform: str) -> tuple[str, ...]:
    """The backends to try on a platform (as ``sys.platform`` names it), in order, as ``module:Class``."""
    if platform == "win32":
        return (_WINDOWS,)
    if platform == "darwin":
        return (_MACOS,)
    return (_FREEDESKTOP, _KWALLET)


def put(name: str, value: str, *, backends: tuple[str, ...] | None = None, limit: float = LIMIT_SECONDS) -> None:
    """Write an item, read it back and compare.

    Raises EnvironmentFault: "keyring_missing", "keyring_refused" (locked, or it kept something else) or
    "keyring_timeout" after ``limit`` seconds.
    """

    def write_and_read(ring: Any) -> bool:
        ring.set_password(SERVICE, name, value)
        return bool(ring.get_password(SERVICE, name) == value)

    if not _visit(write_and_read, backends, limit):
        raise EnvironmentFault("keyring_refused")


def get(name: str, *, backends: tuple[str, ...] | None = None, limit: float = LIMIT_SECONDS) -> str | None:
    """Read an item, None if there is none. Raises EnvironmentFault as ``put`` does."""

    def read(ring: Any) -> str | None:
        found = ring.get_password(SERVICE, name)
        return found if isinstance(found, str) else None

    return _visit(read, backends, limit)


def remove(name: str, *, backends: tuple[str, ...] | None = None, limit: float = LIMIT_SECONDS) -> None:
    """Delete an item; that there is none is no fault. Raises EnvironmentFault as ``put`` does."""

    def delete(ring: Any) -> None:
        if ring.get_password(SERVICE, name) is not None:
            ring.delete_password(SERVICE, name)

    _visit(delete, backends, limit)


def _visit(act: Callable[[Any], T], backends: tuple[str, ...] | None, limit: float) -> T:
    """Run ``act`` on the first backend that answers, in a thread that is left behind after ``limit`` seconds."""
    names = backends_for(sys.platform) if backends is None else backends
    answers: list[T] = []
    faults: list[EnvironmentFault] = []

    def work() -> None:
        try:
            answers.append(act(_open_first(names)))
        except EnvironmentFault as fault:
            faults.append(fault)

    worker = threading.Thread(target=work, name="keyring", daemon=True)
    worker.start()
    worker.join(limit)
    if worker.is_alive():
        raise EnvironmentFault("keyring_timeout")
    if faults:
        raise faults[0]
    if not answers:
        raise EnvironmentFault("keyring_refused")
    return answers[0]


def _open_first(names: tuple[str, ...]) -> Any:
    """An instance of the first backend that says it can work here, behind a wall that translates its errors."""
    unusable: tuple[type[BaseException], ...] = (ImportError, *_known_errors())
    for name in names:
        module_name, _, class_name = name.partition(":")
        try:
            backend_class = getattr(module_named(module_name), class_name)
            backend_class.priority  # noqa: B018  asking raises RuntimeError where the backend cannot work
        except unusable:
            continue
        return _Translated(_bare(backend_class))
    raise EnvironmentFault("keyring_missing")


def _bare(backend_class: Any) -> Any:
    """An instance as its class wrote it: the constructor takes properties from KEYRING_PROPERTY_* variables."""
    ring = backend_class()
    for attribute in set(vars(ring)) - {"handle"}:
        delattr(ring, attribute)
    if hasattr(backend_class, "persist"):
        ring.persist = "local machine"
    return ring


class _Translated:
    """A backend whose failures are EnvironmentFaults without a message."""

    def __init__(self, ring: Any) -> None:
        self._ring = ring

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._ring, name)

        def call(*arguments: str) -> Any:
            try:
                return method(*arguments)
            except _missing_errors():
                raise EnvironmentFault("keyring_missing") from None
            except _known_errors():
                raise EnvironmentFault("keyring_refused") from None

        return call


def _missing_errors() -> tuple[type[BaseException], ...]:
    from keyring.errors import InitError, NoKeyringError  # noqa: PLC0415  slow to import, not needed at sign-in

    return (InitError, NoKeyringError)


def _known_errors() -> tuple[type[BaseException], ...]:
    """What the backends and the libraries under them raise. Anything else is a bug and reaches the excepthook."""
    from keyring.errors import KeyringError  # noqa: PLC0415

    known: list[type[BaseException]] = [KeyringError, OSError, RuntimeError, ValueError, TypeError, LookupError]
    for module_name, error_name in _UNDERLYING_ERRORS:
        module = sys.modules.get(module_name)
        if module is not None:
            known.append(getattr(module, error_name))
    return tuple(known)
