"""A practice station with as many fictional women as a busy office sees in twenty years, for measuring only.

Half of them are on file in Arabic letters, half in Latin ones, each with three names and a phone drawn evenly: names
that the leak check knows as common, written in Latin by the first way of each letter. Each has a real code, her tasks
done and open, and what became of her (``her_life``).

An office is made once for each version of the code that makes it and kept in ``build/bench-offices``; a run of the
benchmarks works in a copy.
"""

from __future__ import annotations

import atexit
import json
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.her_life import LifeLetter, LifeOf, LifeOffice, LifeRow, of_nobody
from benchmarks.places import ROOT, work_folder
from nsintake.domain.case import CaseFile
from nsintake.domain.identity import AgeBand, Identity
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from nsintake.domain.liaison import ReleasedLetter
from nsintake.domain.record_kinds import File
from nsintake.masking.normalise import words_of
from nsintake.masking.readings import arabic_slots
from nsintake.masking.words import common_names
from nsintake.records.signed_papers import VERSION, signed_letter
from nsintake.services.founding.founding import found_practice
from nsintake.services.signing_in.sign_in import sign_in
from nsintake.station import Station
from nsintake.store.codec import encode

if TYPE_CHECKING:
    from nsintake.records.signed_in import SignedIn

BATCH = 500
TOLD = "He wrote again and said that he will send it to all of them. "
"""Fills a file up to what a real one has."""
REAL = 1_500
"""Bytes of a real file."""
LOGIN, KEEPER = "intake", "keeper"
_KEPT = ROOT / "build" / "bench-offices"


def made_office(women: int) -> Path:
    """The folder of an office of that size as it was made, which nobody may change: see ``copy_of``."""
    kept = _KEPT / f"{women}-{_version()}"
    if not kept.exists():
        _KEPT.mkdir(parents=True, exist_ok=True)
        for older in _KEPT.glob(f"{women}-*"):
            shutil.rmtree(older, ignore_errors=True)
        making = Path(tempfile.mkdtemp(prefix="making-", dir=_KEPT))
        try:
            _found_with(making / "station", women)
            making.rename(kept)
        except BaseException:
            shutil.rmtree(making, ignore_errors=True)
            raise
    return kept / "station"


def copy_of(women: int, folder: Path) -> Path:
    """A copy of an office of that size in ``folder``: its data folder."""
    data = folder / "station"
    shutil.copytree(made_office(women), data)
    return data


@cache
def shared_office(women: int) -> Path:
    """The data folder of the copy that all figures of a run share, removed at its end."""
    folder = work_folder().absolute()
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return copy_of(women, folder)


def enter(data: Path, login: str = LOGIN) -> SignedIn:
    """The intake worker of such an office, or somebody else, signed in. What this computer remembers of it is saved
    beside it: two copies of an office count as two computers.
    """
    os.environ["NSINTAKE_STATE"] = str(data.parent / "state")
    station = Station.find(data)
    if station is None:
        raise FileNotFoundError(data)
    return sign_in(station, login, password_of(data, login))


def leave(signed_in: SignedIn) -> None:
    """End her session and let go of the station, so that somebody can have it alone."""
    signed_in.close()
    signed_in.station.close()


@lru_cache(maxsize=8192)
def latin(name: str) -> str:
    """One way to write an Arabic name in Latin letters."""
    out = ""
    for slot in (slot for token in words_of(name) for slot in arabic_slots(token.reading)):
        way = slot.consonants[0] if slot.consonants else slot.vowels[0]
        out += f"a{way}" if out and out[-1] not in "aeiou" and way[0] not in "aeiou" else way
    return out.capitalize()


def names_of(number: int) -> tuple[str, ...]:
    """The three names of woman ``number``, in Arabic letters; the same in every run."""
    known = _names()
    return tuple(random.Random(number).choices(known, k=3))


@cache
def _names() -> list[str]:
    return sorted(name for name in common_names() if not name.isascii() and len(name) > 2)


def identity_of(number: int) -> Identity:
    """Who woman ``number`` is."""
    names = names_of(number)
    spelled = " ".join(names if number % 2 else map(latin, names))
    return Identity(names=(spelled,), phones=(phone_of(number),), age=AgeBand.ADULT)


def phone_of(number: int) -> str:
    """Her phone."""
    return f"077{random.Random(-number - 1).randrange(10**8):08}"


def password_of(data: Path, login: str = LOGIN) -> str:
    """The practice password that was drawn for somebody."""
    notes = json.loads((data / "practice.json").read_text("utf-8"))
    return next(str(account["password"]) for account in notes["accounts"] if account["login"] == login)


# --- making an office


@cache
def _version() -> str:
    """What the code is that makes an office, in a few signs: another office for other code."""
    here = Path(__file__).parent
    sources = [here / "her_life.py", here / "many_women.py", *sorted((ROOT / "nsintake").rglob("*.py"))]
    digest = sha256()
    for source in sources:
        digest.update(sha256(source.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _found_with(data: Path, women: int) -> None:
    found_practice(data)
    signed_in = enter(data)
    try:
        _fill(signed_in, women)
    finally:
        signed_in.close()


def _fill(signed_in: SignedIn, women: int) -> None:
    patterns = [_lengthened(file) for _, file in signed_in.identity.list("case_file", CaseFile)]
    drawer = _Papers(signed_in)
    office = LifeOffice(women, signed_in.today(), signed_in.now(), signed_in.uid, drawer.of)
    _write(signed_in, list(of_nobody(office)))
    for start in range(0, women, BATCH):
        rows = list[LifeRow]()
        for number in range(start, min(start + BATCH, women)):
            rows += LifeOf(office, number, _woman(patterns[number % len(patterns)], number)).rows()
        _write(signed_in, rows)
        for store in signed_in.stores:
            store.database.checkpoint()


def _write(signed_in: SignedIn, rows: list[LifeRow]) -> None:
    """All first versions in one transaction, then all second ones, and so on: what was committed is not verified again
    before a later version of it is written.
    """
    for version in range(max((len(row.versions) for row in rows), default=0)):
        with signed_in.identity.begin() as hers, signed_in.liaison.begin() as theirs:
            for row in rows:
                if version < len(row.versions):
                    store, work = (
                        (signed_in.liaison, theirs) if row.file is File.LIAISON else (signed_in.identity, hers)
                    )
                    verb, value = row.versions[version]
                    if value is None:
                        store.remove(work, row.table, row.record_id, verb=verb)
                    else:
                        store.put(work, row.table, row.record_id, row.subject_id, value, verb=verb)
            hers.commit()
            theirs.commit()


class _Papers:
    """One letter drawn in two languages; every woman's papers are copies of it, each signed as hers."""

    def __init__(self, signed_in: SignedIn) -> None:
        from nsintake.documents.letter_pdf import draw  # noqa: PLC0415 - only whoever makes an office draws
        from tests.documents.letters import office_letter  # noqa: PLC0415

        self._signed_in = signed_in
        self._drawn = {lang: draw(office_letter(lang)) for lang in (Lang.EN, Lang.AR)}

    def of(self, record_id: bytes, said: LifeLetter) -> Iterator[tuple[bytes, ReleasedLetter]]:
        """The signed papers of one letter, with their ids."""
        for lang, made in self._drawn.items():
            letter_id = sha256(record_id + lang.encode()).digest()[:16]
            letter = ReleasedLetter(
                *(said.reference, said.recipient_id, record_id, LetterKind.REFERRAL, lang, VERSION),
                *(made.pdf, made.model, 2, said.expires, self._signed_in.ring.roster.number),
                releaser=self._signed_in.uid,
                signature=b"",
            )
            yield letter_id, signed_letter(self._signed_in, letter_id, letter)


def _woman(file: CaseFile, number: int) -> CaseFile:
    incident = replace(file.incident, account=f"@account_{number:05}")
    return replace(file, identity=identity_of(number), incident=incident)


def _lengthened(file: CaseFile) -> CaseFile:
    lacking = REAL - len(encode(file))
    return replace(file, wishes=replace(file.wishes, conditions=(TOLD * 30)[: max(lacking, 0)]))
