"""What a person's session knows of the women's files, kept so that her next one need not open each of them again.

It is in parts, and what is in a part is of no use without the files themselves: each is compared with its row first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

INDEX = b"kept index".ljust(16, b"\0")
"""The subject of what says which parts there are."""
PARTS = 64
"""As many whatever the size of the office, so that their number tells nothing."""


def part_of(case_id: bytes) -> int:
    """The part that a file is in: by its id alone, so that what takes a part away need not open any."""
    return int.from_bytes(case_id[:1], "big") * PARTS // 256


@dataclass(frozen=True, slots=True)
class KeptIndex:
    """The parts that one person's session kept. ``number``, ``head``: the newest entry of the log then. ``program``: by
    which they were made. ``secret``: under which they have what women come back with, as digests. ``parts``: the digest
    of each, empty where there is none.
    """

    SCHEMA: ClassVar[int] = 1

    number: int
    head: bytes
    program: str
    secret: bytes
    parts: tuple[bytes, ...]
