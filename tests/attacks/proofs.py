"""How the proof of a paper refuses: by which code, with the model it was laid out from and without one."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest

from nsintake.documents.inspect import ProofFailed, check_structure, prove


def refusal(action: Callable[[], object]) -> str:
    """The code with which a proof refuses; fails if it does not."""
    with pytest.raises(ProofFailed) as caught:
        action()
    return caught.value.code


def refusals(pdf: bytes, model: bytes) -> set[str]:
    """The same with the model and without."""
    return {refusal(lambda: prove(pdf, model)), refusal(lambda: check_structure(pdf))}


def refused(pdf: bytes, model: bytes) -> set[str]:
    """The same for a file that another program opens."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert opened.pages
    return refusals(pdf, model)
