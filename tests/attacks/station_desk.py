"""Runs as a process of its own, as whichever account of the computer starts it: one visit to a real station.

``station_desk.py ACT[+ACT] FOLDER [LOGIN]``; prints one line, the outcome and how many seconds it took. The digits of
the site sheet lie beside the folder, as they would lie on paper.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from nsintake.errors import EnvironmentFault
from nsintake.station import Station

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn

# ruff: noqa: PLC0415 - a visit that only unlocks loads no more than the program would


def found(data: Path, *, shared: bool) -> str:
    """Found a station, and write every sheet down."""
    from nsintake.crypto.kdf import FLOOR
    from nsintake.domain.language import Lang
    from nsintake.services.founding import founding
    from nsintake.services.station import founding_steps
    from tests.services.real_station import ADMINISTRATOR, LEAD, OFFICE, SECOND, say_to_whom_she_complains

    begun = founding.found_station(data, office=OFFICE, lang=Lang.EN, shared=shared, params=FLOOR, **LEAD)
    signed_in = begun.signed_in
    sheets = founding_steps.draw_sheets(signed_in)
    for letter in founding_steps.LETTERS:
        for _ in range(founding_steps.COPIES):
            founding_steps.confirm_copy(signed_in, sheets, letter, " ".join(sheets.groups(letter)))
    founding_steps.add_administrator(signed_in, params=FLOOR, **ADMINISTRATOR)
    founding_steps.add_second_keeper(signed_in, params=FLOOR, **SECOND)
    founding_steps.finish(signed_in)
    paper = data.with_name("paper")
    paper.write_text(" ".join(sheets.groups("S")), encoding="ascii")
    paper.chmod(0o644)
    say_to_whom_she_complains(signed_in)
    signed_in.close()
    return begun.no_keyring or "founded"


def work(signed_in: SignedIn) -> None:
    """Begin an intake session, so that every file and its log is written."""
    from nsintake.services.day import case_view
    from nsintake.services.intake import intake
    from tests.services.ladder import answers

    intake.consent_to_record(signed_in, answers())
    case_view.list_cases(signed_in)


def visit(acts: set[str], data: Path, login: str) -> str:
    """Open the station and work in it.

    ``type`` takes the paper, ``remember`` lets the keyring hold its share, ``unlock`` does no more than that, ``stay``
    waits for a line and works again.
    """
    station = Station.find(data)
    if station is None:
        return "nothing"
    if "type" in acts:
        station.unlock(data.with_name("paper").read_text(encoding="ascii"))
    if "remember" in acts:
        station.remember()
    if "unlock" in acts:
        station.unlock()
        return "unlocked"
    from nsintake.services.signing_in.sign_in import sign_in
    from tests.services.real_station import PASSWORDS

    signed_in = sign_in(station, login, PASSWORDS[login])
    work(signed_in)
    if "stay" in acts:
        print("in", flush=True)
        sys.stdin.readline()
        work(signed_in)
    signed_in.close()
    station.close()
    return "worked"


def main(act: str, data: Path, login: str) -> str:
    try:
        if act in {"found", "found+shared"}:
            return found(data, shared=act != "found")
        return visit(set(act.split("+")), data, login)
    except EnvironmentFault as fault:
        return fault.code


if __name__ == "__main__":
    started = time.monotonic()
    answer = main(sys.argv[1], Path(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")
    print(f"{answer} {time.monotonic() - started:.2f}", flush=True)
