"""``./dev practice --out DIR``: the main job from the first account to the recall, through the real windows.

Founds a practice office in a folder of its own, plays every act in a process of its own under the real launcher, and
leaves the papers, their models, her identifiers, the agreed facts and a picture of every step in DIR.
"""

from __future__ import annotations

import argparse
import json
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from nsintake.crypto.kdf import DEFAULT, FLOOR, KdfParams
from nsintake.launcher_protocol import EXIT_LOCK
from tests.journeys import woman as women
from tests.journeys.hand_over_acts import HAND_OVER_ACTS
from tests.journeys.public_acts import PUBLIC_ACTS
from tests.journeys.stage import Play

ORDER = (
    "accounts",
    "begin_session",
    "finish_session",
    "propose",
    "sign_letter",
    "plan_meeting",
    "sign_sheet",
    "hold_meeting",
    "print_letter",
    "withdraw",
    "reprint_blocked",
    "log",
)
LOCKING_ACTS = {
    "begin_session",
    "recover_here",
    "recover_by_halves",
    "remove_her",
    "change_password",
    *PUBLIC_ACTS,
    *HAND_OVER_ACTS,
}
_LANGUAGE = {"print_letter": "ar", "reprint_blocked": "ar"}
_LONGEST = 180


class ActFailed(RuntimeError):
    """An act missed something; the text says what."""


def begin(out: Path, work: Path, *, woman: dict[str, object], params: KdfParams = DEFAULT) -> Path:
    """Found the practice office of a play; the path of its notes."""
    from nsintake.services.founding import founding  # noqa: PLC0415
    from nsintake.station import Station  # noqa: PLC0415

    out.mkdir(parents=True, exist_ok=True)
    data = work / "station"
    play = Play(str(data), str(work / "config"), str(work / "state"), str(out), woman=woman)
    notes = work / "play.json"
    act("welcome", play, notes)
    founding.found_practice(data, params=params, full=False)
    station = Station.find(data)
    if station is None:
        raise ActFailed("the practice office was not founded")
    play.passwords = {account.login: account.password for account in station.accounts_hint()}
    for login in ("intake", "liaison"):
        play.passwords[login] = "-".join(secrets.token_hex(3) for _ in range(4))
    play.write(notes)
    return notes


def act(name: str, play: Play, notes: Path, *, language: str = "en") -> Play:
    """Play one act in a session process; the play as it left it. Raises ActFailed."""
    play.language = language
    play.write(notes)
    command = [sys.executable, "-m", "tests.journeys.act", name, str(notes)]
    env = {**play.environment(), "PYTHONFAULTHANDLER": "1"}  # a crash says where
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=_LONGEST, check=False)
    wanted = EXIT_LOCK if name in LOCKING_ACTS else 0
    if done.returncode != wanted:
        crash = done.stderr.find("Fatal Python error")  # from there on every thread says where it is
        told = done.stderr[crash : crash + 20_000] if crash >= 0 else done.stderr[-3000:]
        raise ActFailed(f"{name} ended with {done.returncode}\n{told}")
    return Play.read(notes)


def play_all(out: Path, work: Path, woman: dict[str, object], params: KdfParams = DEFAULT) -> Play:
    """The whole main job."""
    notes = begin(out, work, woman=woman, params=params)
    play = Play.read(notes)
    for name in ORDER:
        began = time.monotonic()
        play = act(name, play, notes, language=_LANGUAGE.get(name, "en"))
        sys.stderr.write(f"  {name:16} {time.monotonic() - began:5.1f} s\n")
    text = json.dumps(women.identity(woman), ensure_ascii=False, indent=1)
    (out / "identity.json").write_text(text, "utf-8")
    return play


def main(arguments: list[str] | None = None) -> int:
    """Play and say where everything lies."""
    parser = argparse.ArgumentParser(prog="dev practice", description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--out", type=Path, default=Path("build/practice"))
    parser.add_argument("--woman", type=Path, help="another fictional woman; see docs/practice.md")
    parser.add_argument("--fast", action="store_true", help="derive keys at the floor instead of the full price")
    chosen = parser.parse_args(arguments)
    try:
        woman = women.read(chosen.woman)
    except women.BadWoman as error:
        sys.stderr.write(f"practice: {error}\n")
        return 2
    work = Path(tempfile.mkdtemp(prefix="nsintake-practice-"))
    try:
        play_all(chosen.out.absolute(), work, woman, FLOOR if chosen.fast else DEFAULT)
    except ActFailed as error:
        sys.stderr.write(f"practice: {error}\n")
        return 1
    finally:
        shutil.rmtree(work, ignore_errors=True)
    sys.stdout.write(f"Letters, fact sheet and a picture of every step: {chosen.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
