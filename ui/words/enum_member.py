"""From a stored value to the member of its enum, so that words can be given member by member."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

Value = TypeVar("Value", bound=StrEnum)


def member_of(kind: type[Value], value: str) -> Value | None:
    """The member of ``kind`` that is stored as ``value``; None if this version has none."""
    try:
        return kind(value)
    except ValueError:
        return None
