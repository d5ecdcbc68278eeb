"""What the window needs to keep drafts; the sealed keeping itself is a service's work."""

from __future__ import annotations

from typing import Any, Protocol


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


class NoDrafts:
    """Keeps nothing; for windows before anything can be kept, and for tests."""

    def save(self, key: str, draft: dict[str, Any]) -> None:
        """Keep nothing."""

    def load(self, key: str) -> dict[str, Any] | None:  # noqa: ARG002
        """Nothing was kept."""
        return None

    def drop(self, key: str) -> None:
        """Nothing to forget."""
