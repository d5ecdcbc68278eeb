"""A session that is killed is the program as it is; whoever looks afterwards finds what the program finds."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from nsintake.crypto import keys
from nsintake.crypto.envelope import OpenError
from tests.faults import observing
from tests.faults.act_harness import gated, get_ready
from tests.services.ladder import Office

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the harnesses fork their sessions")
RIGHT = (
    bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
    b"",
    bytes.fromhex(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    ),
)
"""The first example of RFC 8032: public key, message, signature."""


def say_what_is_left_out(folder: str) -> None:
    """Print whether memory is locked and what verifies a signature: here, and in a session that may be killed."""
    get_ready()
    office = Office(Path(folder))

    def found() -> list[object]:
        reader = office.sign_in("keeper").identity.database.reader()
        return [
            reader.execute("PRAGMA cipher_memory_security").fetchone()[0],
            type(observing.KEYS.check_signature).__name__,
        ]

    def act(told: int, gate: int) -> None:
        os.write(told, b"begun\n")
        os.read(gate, 1)
        os.write(told, json.dumps(found()).encode() + b"\n")

    looks = found()
    office.close()
    killed = gated(act)
    killed.let_go()
    killed.end()
    print(json.dumps([looks, json.loads(killed.said[-1])]))


def test_only_whoever_looks_locks_no_memory_and_remembers_signatures(office: Office) -> None:
    office.close()
    command = "import sys; from tests.faults import test_observing as it; it.say_what_is_left_out(sys.argv[1])"
    run = [sys.executable, "-c", command, str(office.folder)]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    looks, killed = json.loads(done.stdout)
    assert looks == ["0", "_lru_cache_wrapper"]
    assert killed == ["1", "function"]


def test_a_signature_is_remembered_when_it_was_right_and_never_when_it_was_wrong(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(observing.KEYS, "check_signature", observing.CHECK)
    monkeypatch.setattr(observing.CONNECTION, "_SETTINGS", observing.SETTINGS)
    observing.spare()
    key, message, signature = RIGHT
    for _ in range(2):
        keys.verify(key, message, signature)
        for wrong in ((key, b"other", signature), (key, message, bytes(64)), (bytes(32), message, signature)):
            with pytest.raises(OpenError):
                keys.verify(*wrong)
    assert observing.SETTINGS[1:] == observing.CONNECTION._SETTINGS
    observing.as_the_program()
    assert (observing.KEYS.check_signature, observing.CONNECTION._SETTINGS) == (observing.CHECK, observing.SETTINGS)
