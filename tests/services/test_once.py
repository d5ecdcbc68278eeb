"""What is remembered in these tests was right: another byte is proved afresh, and what is wrong is wrong each time."""

from __future__ import annotations

import pytest

from nsintake.documents import inspect
from nsintake.documents.proof_failed import ProofFailed
from nsintake.domain.liaison import ReleasedLetter
from tests import once
from tests.faults import observing
from tests.services.ladder import Office


def test_a_proof_is_remembered_when_it_was_right_and_never_when_it_was_wrong(
    released: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[bytes]()

    def prove(pdf: bytes, model: bytes, logos: frozenset[str]) -> str:
        asked.append(pdf)
        return real(pdf, model, logos)

    real = once.PROVED
    monkeypatch.setattr(once, "PROVED", prove)
    once._right.cache_clear()
    assert inspect.prove is once.proved
    officer = released.sign_in("liaison")
    (_, letter), (_, second), *_ = officer.liaison.list("released_letter", ReleasedLetter)
    words = inspect.prove(letter.pdf, letter.model)
    assert words == inspect.prove(letter.pdf, letter.model, []) == real(letter.pdf, letter.model)
    assert asked == [letter.pdf]
    changed = letter.pdf[:-20] + bytes([letter.pdf[-20] ^ 1]) + letter.pdf[-19:]
    for pdf, model in ((changed, letter.model), (letter.pdf, second.model), (letter.pdf, letter.model + b" ")):
        for _ in range(2):
            asked.clear()
            with pytest.raises(ProofFailed):
                inspect.prove(pdf, model)
            assert asked == [pdf]


def test_other_logos_are_another_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(once, "PROVED", lambda pdf, model, logos: ",".join(sorted(logos)))
    once._right.cache_clear()
    said = [inspect.prove(b"a", b"b", logos) for logos in ((), {"x"}, ["y", "x"])]
    once._right.cache_clear()
    assert said == ["", "x", "x,y"]


def test_no_file_is_opened_with_locked_memory_and_signatures_are_remembered() -> None:
    assert observing.CONNECTION._SETTINGS == observing.UNLOCKED != observing.SETTINGS
    assert observing.KEYS.check_signature is observing.remembered
