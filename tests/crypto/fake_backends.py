"""Keyrings that misbehave, each in one way. None of them is one the program would choose by itself."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import ClassVar

from keyring.errors import InitError, KeyringLocked

released = threading.Event()


def name(class_name: str) -> str:
    """How the program is told to use one of these."""
    return f"{__name__}:{class_name}"


class Memory:
    """Keeps what it is given."""

    priority = 1
    items: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, item: str) -> str | None:
        return self.items.get((service, item))

    def set_password(self, service: str, item: str, value: str) -> None:
        self.items[service, item] = value

    def delete_password(self, service: str, item: str) -> None:
        del self.items[service, item]


class NoString(Memory):
    """Answers with something that is no text."""

    def get_password(self, service: str, item: str) -> str | None:
        return b"bytes"  # type: ignore[return-value]


class Windowsy(Memory):
    """Takes a persistence, as the Windows backend does, and properties from outside."""

    persist = "enterprise"
    seen: ClassVar[list[object]] = []

    def __init__(self) -> None:
        self.preferred_collection = "from the environment"
        self.handle = -1

    def get_password(self, service: str, item: str) -> str | None:
        self.seen.append((self.persist, hasattr(self, "preferred_collection"), self.handle))
        return super().get_password(service, item)


class Forgetful(Memory):
    """Takes everything, keeps something else."""

    def set_password(self, service: str, item: str, value: str) -> None:
        self.items[service, item] = value[:3]


class Locked(Memory):
    """Its owner dismissed the prompt."""

    def set_password(self, service: str, item: str, value: str) -> None:
        raise KeyringLocked("the secret value is on the tip of my tongue")


class Shut(Memory):
    """Not to be read while it is locked."""

    def get_password(self, service: str, item: str) -> str | None:
        raise KeyringLocked("nobody is to see this")


class Underneath(Memory):
    """Lets an error of the library below it through."""

    def set_password(self, service: str, item: str, value: str) -> None:
        from jeepney.wrappers import DBusErrorResponse  # noqa: PLC0415  not on every platform

        raise DBusErrorResponse(_NoMessage())


class _NoMessage:
    """As much of a D-Bus message as its error asks for."""

    header = SimpleNamespace(fields={})
    body = ()


class Unreachable(Memory):
    """Says it can work, then cannot."""

    def get_password(self, service: str, item: str) -> str | None:
        raise InitError("no collection")


class NotHere(Memory):
    """Cannot work on this machine, and says so when asked."""

    class _Priority:
        def __get__(self, instance: object, owner: type) -> float:
            raise RuntimeError("not on this machine")

    priority = _Priority()  # type: ignore[assignment]


class Hanging(Memory):
    """Waits for somebody who does not come."""

    def get_password(self, service: str, item: str) -> str | None:
        released.wait(60)
        return None


class Broken(Memory):
    """Fails in a way nobody foresaw."""

    def get_password(self, service: str, item: str) -> str | None:
        raise AssertionError("unforeseen")
