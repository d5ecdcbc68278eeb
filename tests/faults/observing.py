"""What is left out where an office is only looked at, since that is most of the time.

``spare()`` is for the process that looks. Each session that it forks is the program as it is. Neither of these changes
what is found:

- The memory of SQLCipher is not locked. That is about what is swapped, not about what a file has.
- A signature that was right is remembered: the same bytes by the same key are right again. A wrong one never is.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Any

from nsintake.crypto import keys
from nsintake.store import connection

KEYS: Any = keys
CONNECTION: Any = connection
"""The modules in which something is exchanged."""
SETTINGS, CHECK = CONNECTION._SETTINGS, KEYS.check_signature
"""The program's own."""
UNLOCKED = tuple(setting for setting in SETTINGS if "cipher_memory_security" not in setting)
"""The same, and no memory is locked."""
_MOST = 50_000
remembered = lru_cache(_MOST)(CHECK)
"""Raises each time for a signature that is wrong."""


def spare() -> None:
    """From now on; before the first file is opened, since SQLCipher never stops locking once it began."""
    CONNECTION._SETTINGS, KEYS.check_signature = UNLOCKED, remembered
    os.register_at_fork(after_in_child=as_the_program)


def as_the_program() -> None:
    """As everybody who uses the program, from now on in this process."""
    CONNECTION._SETTINGS, KEYS.check_signature = SETTINGS, CHECK
