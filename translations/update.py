"""Collects every ``T("…")`` of the interface into the .ts files; what was translated stays.

    python translations/update.py            collect
    python translations/update.py --missing  list what has no words yet, by language (exit 1 if any is lacking)

English holds plural forms only. Arabic and Sorani are complete: a law fails for a text without words. Words that must
never be mistaken for others are agreed in glossary.csv.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"en": "en_GB", "ar": "ar_IQ", "ckb": "ckb_IQ"}
KNOWN_TO_QT = {"ckb_IQ": "ku_IQ"}
"""Qt's collector refuses a language whose plurals it does not know; Sorani has one form, so nothing is lost."""


def file_of(language: str) -> Path:
    """The source file of a language."""
    return ROOT / "translations" / f"nsintake_{language}.ts"


def collect() -> None:
    """Run Qt's collector over the interface, once a language."""
    program = Path(PySide6.__file__).parent / "lupdate"
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "ui").rglob("*.py"))]
    for language, spoken in LANGUAGES.items():
        locale = KNOWN_TO_QT.get(spoken, spoken)
        _call(file_of(language), locale)
        command = [str(program), "-silent", "-extensions", "py", "-tr-function-alias", "tr+=T", "-locations", "none"]
        command += ["-no-obsolete", "-source-language", "en_GB", "-target-language", locale]
        command += ["-pluralonly"] if language == "en" else []
        subprocess.run([*command, *sources, "-ts", str(file_of(language))], check=True, cwd=ROOT)
        _call(file_of(language), spoken)


def _call(file: Path, locale: str) -> None:
    if file.is_file():
        text = file.read_text("utf-8")
        text = re.sub(r' language="[^"]*"', f' language="{locale}"', text, count=1)
        if locale == LANGUAGES["ckb"]:
            text = re.sub(r"(<numerusform>[^<]*</numerusform>\s*)<numerusform></numerusform>\s*", r"\1", text)
        file.write_text(text, "utf-8")


def missing(language: str) -> list[str]:
    """The English of every message a language has no words for."""
    found = []
    for message in ET.parse(file_of(language)).iter("message"):  # noqa: S314 - our own files
        translation = message.find("translation")
        forms = [] if translation is None else list(translation.iter("numerusform")) or [translation]
        if not forms or any(not (form.text or "").strip() for form in forms):
            found.append(message.findtext("source") or "")
    return found


def main() -> int:
    """Collect, or list what is missing."""
    if "--missing" not in sys.argv:
        collect()
        return 0
    lacking = {language: missing(language) for language in LANGUAGES}
    for language, sources in lacking.items():
        for source in sources:
            sys.stdout.write(f"{language}: {source}\n")
    return 1 if any(lacking.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
