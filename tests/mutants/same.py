"""Mutants that nobody can tell from the code: by file, what was changed and why it makes no difference."""

from __future__ import annotations

SAME: dict[str, dict[str, str]] = {}
