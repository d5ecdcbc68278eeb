"""The options of the command ``nsintake``; loaded only where one was given."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from nsintake import VERSION
from nsintake.domain.language import Lang

_ENDS = """\
It ends with
  0        closed by whoever worked with it
  1        three sessions broke off within a minute; what was saved is safe
  2        an option was wrong; nothing was opened
  3        there is no screen
  4        it is already open on this account
  5        this account's folder of settings cannot be used
  128 + n  ended by signal n (143: SIGTERM); drafts were saved and the session was locked first
"""


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for; None and False where nothing was."""

    data: Path | None = None
    language: Lang | None = None
    practice: bool = False
    script: Path | None = None
    """What is played in the practice office before it is opened."""
    month: bool = False
    """The practice office is opened with a month of work in it."""
    exit_after_paint: bool = False
    """End once the first page is on the screen: for measuring start-up."""


def parse(arguments: list[str]) -> Options:
    """Read the options. Ends the process with words for ``--help``, ``--version`` (0) and a wrong option (2)."""
    reader = argparse.ArgumentParser(
        prog="nsintake",
        description="The intake station of a protection office.",
        epilog=_ENDS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    where = reader.add_mutually_exclusive_group()
    where.add_argument("--practice", action="store_true", help="open a practice office in a temporary folder")
    where.add_argument("--data", metavar="DIR", type=_folder, help="the folder of the station (else NSINTAKE_DATA)")
    played = reader.add_mutually_exclusive_group()
    played.add_argument("--month", action="store_true", help="with --practice: with a month of work in it")
    played.add_argument("--script", metavar="FILE", type=_file, help="with --practice: play this script in it first")
    reader.add_argument("--language", choices=[lang.value for lang in Lang], help="the language of this start")
    reader.add_argument("--version", action="version", version=f"nsintake {VERSION}")
    reader.add_argument("--exit-after-paint", action="store_true", help=argparse.SUPPRESS)
    found = reader.parse_args(arguments)
    if found.script is not None and not found.practice:
        reader.error("--script needs --practice")
    if found.month and not found.practice:
        reader.error("--month needs --practice")
    language = None if found.language is None else Lang(found.language)
    return Options(found.data, language, found.practice, found.script, found.month, found.exit_after_paint)


def _file(text: str) -> Path:
    script = Path(text).expanduser()
    if not script.is_file():
        raise argparse.ArgumentTypeError(f"{text} is not a file")
    return script.absolute()


def _folder(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("a folder is needed")
    folder = Path(text).expanduser()
    if folder.exists() and not folder.is_dir():
        raise argparse.ArgumentTypeError(f"{text} is not a folder")
    return folder
