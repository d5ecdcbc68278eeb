"""How a test says "this is refused": by the class of the error and its stable code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from nsintake.errors import NsintakeError, Refused, UserFault


@contextmanager
def refused(code: str) -> Iterator[None]:
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.code == code


@contextmanager
def fault(code: str, field: str | None = None) -> Iterator[UserFault | None]:
    with pytest.raises(UserFault) as caught:
        yield None
    assert caught.value.code == code
    if field is not None:
        assert caught.value.params["field"] == field


def code_of(error: pytest.ExceptionInfo[NsintakeError]) -> str:
    return error.value.code
