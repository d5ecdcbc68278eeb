"""How often a heavy test repeats itself: a sample at the desk, the full count with ``NSINTAKE_FULL=1``."""

from __future__ import annotations

import os

FULL = os.environ.get("NSINTAKE_FULL") == "1"


def full_or(sample: int, full: int) -> int:
    """The count for this run: ``full`` under ``NSINTAKE_FULL=1``, else ``sample``."""
    return full if FULL else sample
