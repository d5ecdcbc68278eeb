"""Which file a masked record or a meeting belongs to, said by its id alone.

The id is made from the id of her file and a salt that is only in that file. So a row of another file that names the
record is noticed: nobody finds a salt by which that file makes the same id. Without the salt an id tells nothing.
"""

from __future__ import annotations

from hashlib import sha256

SALT = 16
"""Bytes of a salt."""
_MADE, _MARK = b"nsintake/belongs to/1/", b"nsintake/is made/1/"
_LENGTH = 13
"""Bytes of an id that are made; the last three of 16 say that they are."""


def id_of(case_id: bytes, salt: bytes) -> bytes:
    """The id (16 bytes) of what belongs to a file (16 bytes) by a salt. Raises ValueError for another length."""
    if len(case_id) != SALT or len(salt) != SALT:
        raise ValueError("a file's id and a salt have 16 bytes each")
    made = sha256(_MADE + case_id + salt).digest()[:_LENGTH]
    return made + _mark(made)


def _mark(made: bytes) -> bytes:
    return sha256(_MARK + made).digest()[: SALT - _LENGTH]


def is_made(record_id: bytes) -> bool:
    """Whether an id says which file it belongs to; those of earlier versions were drawn and say nothing."""
    return len(record_id) == SALT and record_id[_LENGTH:] == _mark(record_id[:_LENGTH])


def belongs(case_id: bytes, record_id: bytes, salt: bytes) -> bool:
    """Whether a row of a file may name a record or a meeting: it was made for that file, or before ids were made."""
    if is_made(record_id):
        return len(case_id) == len(salt) == SALT and id_of(case_id, salt) == record_id
    return len(record_id) == SALT and not salt
