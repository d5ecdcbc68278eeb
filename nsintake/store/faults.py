"""What a database error means, in our own codes.

Loaded before sign-in, so it must not import SQLAlchemy or msgspec. Nothing of the original's text is kept: libraries
quote values and statements.
"""

from __future__ import annotations

from sqlcipher3 import dbapi2

from nsintake.errors import Bug, EnvironmentFault, NsintakeError, Refused

_BY_NAME = {
    "SQLITE_FULL": "folder_full",
    "SQLITE_READONLY": "folder_readonly",
    "SQLITE_CANTOPEN": "folder_readonly",
    "SQLITE_PERM": "folder_readonly",
    "SQLITE_AUTH": "folder_readonly",
    "SQLITE_NOTADB": "file_corrupt",
    "SQLITE_CORRUPT": "file_corrupt",
    "SQLITE_BUSY": "file_busy",
    "SQLITE_LOCKED": "file_busy",
    "SQLITE_IOERR": "disk_error",
}


def translate(error: BaseException, file: str) -> NsintakeError:
    """Our error for one of theirs: an EnvironmentFault where the disk or the file is at fault, Refused
    ``stopped`` for what the end of a session interrupted, else a Bug."""
    original = getattr(error, "orig", None) or error
    # a page that does not open while it is written, and words of the schema that are no text, are reported so
    if isinstance(original, MemoryError | UnicodeDecodeError):
        return EnvironmentFault("file_corrupt", file=file)
    if isinstance(original, dbapi2.Error):
        name = "_".join(str(getattr(original, "sqlite_errorname", "")).split("_")[:2])
        if name == "SQLITE_INTERRUPT":  # only the end of a session interrupts
            return Refused("stopped")
        code = _BY_NAME.get(name)
        if code is not None:
            return EnvironmentFault(code, file=file)
    return Bug("store_error", file=file, type=type(original).__name__)
