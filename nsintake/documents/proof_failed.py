"""The one exception of the proof, apart from the readers so that a page may name it without loading them."""

from __future__ import annotations

from nsintake.errors import Refused


class ProofFailed(Refused):
    """The paper is not provably what it should be. The code says which rule broke, never what was found."""
