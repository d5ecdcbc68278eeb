"""Mutants that nobody can tell from the code: by file, what was changed and why it makes no difference."""

from __future__ import annotations

SAME: dict[str, dict[str, str]] = {
    "nsintake/crypto/envelope.py": {
        "leave out start > len(data)": "a length cut short ends past the data too, which the other half refuses",
    },
}
