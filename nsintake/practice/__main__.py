"""``./dev practice --script FILE --out DIR``: play a script in a practice office; ``--acts``: what there is to do."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from nsintake.errors import NsintakeError
from nsintake.practice import script
from nsintake.practice.acts import every_act, line_of, meanings
from nsintake.practice.desk import Photographer
from nsintake.practice.play import NotMet, play
from nsintake.practice.values import ScriptFault


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev practice", description=(__doc__ or "").split("\n", maxsplit=1)[0])
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--script", type=Path, metavar="FILE", help="a script; see docs/practice.md")
    wanted.add_argument("--acts", action="store_true", help="list every act with what it takes and gives")
    parser.add_argument("--out", type=Path, metavar="DIR", default=Path("build/practice"), help="what the play leaves")
    parser.add_argument("--go-on", action="store_true", help="do not stop at an act that ends otherwise than expected")
    parser.add_argument("--shots", action="store_true", help="pictures at each look; on a screen, or a virtual one")
    parser.add_argument("--practice", action="store_true", help=argparse.SUPPRESS)  # ./dev run without a screen
    parser.add_argument("--seed", type=int, help="what codes are drawn from, else the script's own")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None, *, photographer: Photographer | None = None) -> int:
    """0: all was as expected; 1: an act was not, or the script cannot be played; 2: a wrong option."""
    chosen = _arguments(arguments)
    if chosen.acts:
        lines = [line_of(act) for act in every_act().values()]
        lines += ["", *(f"{name}: {meaning}" for name, meaning in meanings().items())]
        sys.stdout.write("\n".join(lines) + "\n")
        return 0
    if chosen.shots and photographer is None:
        sys.stderr.write("practice: pictures need windows: ./dev practice --shots\n")
        return 2
    work = Path(tempfile.mkdtemp(prefix="nsintake-practice-"))
    os.environ["NSINTAKE_STATE"] = str(work / "state")
    try:
        return _play(chosen, work, photographer)
    except (ScriptFault, NotMet) as fault:
        sys.stderr.write(f"practice: {fault}\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("practice: stopped\n")
        return 128 + signal.SIGINT
    except NsintakeError as error:
        why = ", ".join(f"{name} {value}" for name, value in error.params.items())
        sys.stderr.write(f"practice: {error.code}{f' ({why})' if why else ''}\n")
        return 1
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _play(chosen: argparse.Namespace, work: Path, photographer: Photographer | None) -> int:
    read = script.load(chosen.script.absolute())
    _set_wall_clock(read)
    began, out = time.monotonic(), chosen.out.absolute()
    options = {"seed": chosen.seed, "go_on": chosen.go_on, "progress": _say, "photographer": photographer}
    unmet = play(read, work / "office", out, stick=work / "stick", **options)
    took = time.monotonic() - began
    sys.stderr.write("\n" if sys.stderr.isatty() else "")
    sys.stdout.write(f"{len(read.steps)} acts in {took:.1f} s, {unmet} not as expected: {chosen.out}\n")
    return 1 if unmet else 0


def _set_wall_clock(read: script.PracticeScript) -> None:
    """Let this process show every hour as the script's office does, whatever the computer's zone."""
    east = read.start.utcoffset() or timedelta()
    minutes = round(east.total_seconds() / 60)
    sign, hours, rest = "-" if minutes >= 0 else "+", *divmod(abs(minutes), 60)
    os.environ["TZ"] = f"<office>{sign}{hours:02}:{rest:02}"
    if hasattr(time, "tzset"):
        time.tzset()


def _say(done: int, total: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} of {total}")


if __name__ == "__main__":
    sys.exit(main())
