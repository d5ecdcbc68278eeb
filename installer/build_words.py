"""Builds ``resources/words/everyday_en*.txt`` from SCOWL (Debian package ``scowl``) and checks the Arabic lists.

Usage: ``python installer/build_words.py [/usr/share/dict/scowl]``. The Arabic lists are our own; this script brings
them to their folded, sorted form, in which the program reads them without further work, and writes
``names_by_key.txt``: each name of them behind the coarse keys it is read by.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

from nsintake.masking.normalise import Script, words_of
from nsintake.masking.readings import arabic_keys

WORDS = Path(__file__).resolve().parents[1] / "resources" / "words"
ARABIC = ("everyday_ar", "everyday_ckb", "names_also_words_ar", "names_ar", "names_given_ar")
NAMES = ("names_also_words_ar", "names_ar", "names_given_ar")
COMMON, ALL = ("10", "20"), ("10", "20", "35")
_WORD = re.compile(r"[a-z]{2,10}")


def english(scowl: Path, sizes: tuple[str, ...]) -> list[str]:
    """Lower-case words of two to ten letters from the given SCOWL sizes, sorted."""
    paths = [scowl / f"{kind}-words.{size}" for size in sizes for kind in ("english", "american", "british")]
    lines = {line for path in paths for line in path.read_text(encoding="latin-1").split()}
    return sorted(line for line in lines if _WORD.fullmatch(line))


def arabic(name: str) -> list[str]:
    """The words of one of our own lists in folded form, sorted."""
    text = (WORDS / f"{name}.txt").read_text(encoding="utf-8")
    return sorted({word.text for word in words_of(text) if word.script is Script.ARABIC and len(word.text) > 1})


def by_key() -> list[str]:
    """A line for each key: the key, a colon, the names that are read by it."""
    index: dict[str, set[str]] = defaultdict(set)
    for name in {name for file in NAMES for name in arabic(file)}:
        for key in arabic_keys(name):
            index[key].add(name)
    return [f"{key}:{' '.join(sorted(names))}" for key, names in sorted(index.items())]


def _write(name: str, words: list[str]) -> None:
    (WORDS / f"{name}.txt").write_text("\n".join(words) + "\n", encoding="utf-8")
    sys.stdout.write(f"{name}: {len(words)} words\n")


def main(arguments: list[str]) -> int:
    """Build every list, the English ones only from a folder of SCOWL. Exit code 0, or 2 with more than that."""
    if len(arguments) > 1:
        sys.stderr.write("usage: build_words.py [FOLDER_OF_SCOWL]\n")
        return 2
    if arguments:
        scowl = Path(arguments[0])
        common = english(scowl, COMMON)
        _write("everyday_en", common)
        _write("rarer_en", sorted(set(english(scowl, ALL)) - set(common)))
    for name in ARABIC:
        _write(name, arabic(name))
    _write("names_by_key", by_key())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
