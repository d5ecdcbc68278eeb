"""A thousand letters in one process: nothing of a letter stays behind in memory, neither its words nor their room."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nsintake.documents.inspect import prove
from nsintake.documents.letter_pdf import draw
from nsintake.documents.templates import compose
from nsintake.domain.language import Lang
from nsintake.domain.letter import LetterKind
from tests.documents.test_templates import slots
from tests.scale import FULL, full_or

WARM = 36
"""Letters until the fonts, the shapers and every cache that is meant to stay are there: each kind in each language."""
ROOM = 3_000
"""KiB that the process may grow by after that, however many letters follow."""
OBJECTS = 300
"""Objects of Python that may stay after that, however many letters follow."""
WORDS = {
    Lang.EN: "She asks in the matter {number} that contact be made only through NP.",
    Lang.AR: "تطلب صاحبة الطلب في الأمر {number} أن يكون التواصل عبر المنظمة فقط.",
    Lang.CKB: "داواکار لە بابەتی {number} داوا دەکات پەیوەندی تەنها لە ڕێگەی ڕێکخراوەوە بێت.",
}


def resident() -> int:
    """KiB of memory that this process has."""
    said = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in said.splitlines() if line.startswith("VmRSS")))


def letters(count: int) -> Iterator[str]:
    """Letters no two of which are alike, each drawn and proved; what they say."""
    kinds, base = [kind for kind in LetterKind if kind.proposed and kind.tells], slots()
    for at in range(count):
        lang, kind = list(Lang)[at % 3], kinds[at % len(kinds)]
        filled = replace(base, reference=f"{at:04}-78XT", paragraph=WORDS[lang].format(number=at * 7919))
        drawn = draw(compose(kind, lang, filled))
        yield prove(drawn.pdf, drawn.model)


def growth(count: int, keep: list[list[str]] | None = None) -> tuple[int, int]:
    """By how many KiB and how many objects the process is larger after ``count`` more letters; ``keep`` keeps each."""
    for _ in letters(WARM):
        pass
    gc.collect()
    before = resident(), len(gc.get_objects())
    for said in letters(count):
        if keep is not None:
            keep.extend([said, str(at)] for at in range(40))
    gc.collect()
    return resident() - before[0], len(gc.get_objects()) - before[1]


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of the process where Linux tells it")
def test_memory_stays_flat_however_many_letters_are_drawn_and_proved() -> None:
    room, objects = growth(full_or(24, 1_000))
    assert room < ROOM
    assert objects < OBJECTS


@pytest.mark.skipif(not FULL or sys.platform != "linux", reason="the same letters once more")
def test_a_letter_that_is_kept_would_be_seen() -> None:
    kept: list[list[str]] = []
    _, objects = growth(10, keep=kept)
    assert objects >= OBJECTS
