"""Looking into finished papers with independent programs, for anything that names her."""

from __future__ import annotations

import subprocess
import unicodedata
from pathlib import Path

_DIGITS = {**{0x660 + at: str(at) for at in range(10)}, **{0x6F0 + at: str(at) for at in range(10)}}
_DROPPED = {"Cf", "Mn"}


def folded(text: str) -> str:
    """NFKC without marks, joiners, tatweel and case, digits as 0-9, spaces collapsed."""
    plain = unicodedata.normalize("NFKC", text).translate(_DIGITS).replace("\u0640", "")
    return " ".join("".join(sign for sign in plain if unicodedata.category(sign) not in _DROPPED).casefold().split())


def printed(pdf: Path) -> str:
    """What poppler reads on the pages."""
    done = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True)
    return done.stdout


def metadata(pdf: Path) -> str:
    """Everything exiftool finds, but for the file's own name, folder and times."""
    done = subprocess.run(["exiftool", "-a", "-u", "-g1", str(pdf)], check=True, capture_output=True, text=True)
    kept = [line for line in done.stdout.splitlines() if not line.startswith(("File Name", "Directory"))]
    return "\n".join(kept)


def digits(text: str) -> str:
    """Only the digits, for phones in any form."""
    return "".join(sign for sign in folded(text) if sign.isdigit())


def names_in(text: str, identity: dict[str, list[str]]) -> list[str]:
    """The identifiers of ``identity.json`` that can be read in a text, forwards or backwards."""
    found = []
    whole = folded(text)
    for key in ("names", "handles", "places", "others"):
        for value in identity[key]:
            known = folded(value)
            parts = {known, known.split(" ")[0]} if key == "names" else {known}
            found += [part for part in parts if len(part) > 2 and _stands(part, whole)]
    found += [phone for phone in identity["phones"] if digits(phone)[-7:] in digits(text)]
    return found


def _stands(known: str, whole: str) -> bool:
    return any(f" {way} " in f" {whole} " for way in (known, known[::-1]))
