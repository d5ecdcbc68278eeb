"""Sound goes from memory into a player's standard input, and nowhere else."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from nsintake.documents.voice import voice_of
from nsintake.errors import EnvironmentFault
from tests.services.wording.test_voices import sound
from ui.sound import Player, player_for


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """A player that is a script, the only program there is beside the system's own."""
    program = folder / "paplay"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


def test_the_samples_reach_the_player_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, monkeypatch, f'echo "$@" > {tmp_path}/said; cat > {tmp_path}/heard')
    voice = voice_of(sound())
    Player().play(voice)
    assert (tmp_path / "heard").read_bytes() == voice.wav[44:]
    assert (tmp_path / "said").read_text().split() == ["--raw", "--format=s16le", "--rate=8000", "--channels=1"]


def test_a_player_that_fails_or_is_not_there_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path, monkeypatch, "cat > /dev/null; exit 3")
    with pytest.raises(EnvironmentFault) as failed:
        Player().play(voice_of(sound()))
    assert failed.value.code == "sound_failed"
    monkeypatch.setenv("PATH", str(tmp_path / "nowhere"))
    assert player_for(voice_of(sound())) is None
    with pytest.raises(EnvironmentFault) as missing:
        Player().play(voice_of(sound()))
    assert missing.value.code == "no_player"


def test_it_is_silent_at_once_when_it_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ready = tmp_path / "ready"
    stand_in(tmp_path, monkeypatch, f"echo x > {ready}; exec tail -f /dev/null")
    player = Player()
    playing = threading.Thread(target=player.play, args=(voice_of(sound()),))
    playing.start()
    over = threading.Event()
    while not ready.exists():
        over.wait(0.01)
    player.stop()
    playing.join(timeout=10)
    assert not playing.is_alive()
