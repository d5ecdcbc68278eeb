"""Women for the drill: each with names, numbers and words of her own, in the spellings staff would have on file.

A sample is drawn from the lists here. The full run draws names and their Latin spellings from a collection beside the
program, where it is present, so that no spelling was written by whoever wrote the rules.
"""

from __future__ import annotations

import gzip
import math
import random
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from nsintake.domain.identity import Identity, NeverWords
from tests.scale import FULL

_COLLECTION = Path(__file__).parents[3] / "shared" / "corpora" / "name_pairs_iq.tsv.gz"
_ARABIC = range(0x620, 0x6D4)
_BEGINNINGS = ("ابو", "عبد")
"""Of these the collection often has the Latin spelling of the first half only."""

_GIVEN: dict[str, tuple[str, ...]] = {
    "شذى": ("Shatha", "Shadha"),
    "رغد": ("Raghad", "Raghd"),
    "هاجر": ("Hajar", "Hagar"),
    "سندس": ("Sundus", "Sondos"),
    "غصون": ("Ghusoon", "Ghosoun"),
    "ميادة": ("Mayada", "Mayyada"),
    "بتول": ("Batool", "Batoul"),
    "إخلاص": ("Ikhlas", "Ekhlas"),
    "ثورة": ("Thawra", "Thaura"),
    "زهراء": ("Zahraa", "Zehra"),
    "عذراء": ("Athraa", "Adhra"),
    "لمياء": ("Lamya", "Lamia"),
    "خولة": ("Khawla", "Khaula"),
    "ضحى": ("Dhuha", "Duha"),
    "قبس": ("Qabas", "Kabas"),
    "نغم": ("Nagham", "Naghem"),
    "تبارك": ("Tabarak", "Tebarek"),
    "شيلان": ("Shilan", "Chilan"),
    "ژوان": ("Zhwan", "Jwan"),
    "سۆلین": ("Solin", "Soleen"),
    "پەروین": ("Parwin", "Perwin"),
    "چنار": ("Chinar", "Chnar"),
    "ڕەوشەن": ("Rawshan", "Rewshen"),
    "بهرة": ("Bahra", "Behra"),
}
_FATHERS: dict[str, tuple[str, ...]] = {
    "خضير": ("Khudhair", "Khudair"),
    "جاسم": ("Jasim", "Jassem"),
    "عبد الستار": ("Abdul Sattar", "Abdulsattar"),
    "غانم": ("Ghanim", "Ghanem"),
    "مزهر": ("Mizhir", "Mezher"),
    "عواد": ("Awad", "Awwad"),
    "شهاب": ("Shihab", "Shehab"),
    "فرحان": ("Farhan", "Ferhan"),
    "خليفة": ("Khalifa", "Khaleefa"),
    "طعمة": ("Tuma", "Taama"),
}
_FAMILIES: dict[str, tuple[str, ...]] = {
    "الجحيشي": ("Al-Juhaishi", "Al Jhaishi"),
    "اللهيبي": ("Al-Luhaibi", "Al Lhebi"),
    "السبعاوي": ("Al-Sabaawi", "As-Sabawi"),
    "الحمداني": ("Al-Hamdani", "Hamdani"),
    "البجاري": ("Al-Bajari", "Albajari"),
    "الطائي": ("Al-Taie", "Altai"),
    "الزبيدي": ("Al-Zubaidi", "Zubaydi"),
    "الهركي": ("Al-Harki", "Herki"),
}
_CHILDREN = {"سيف": "Saif", "حيدر": "Haidar", "مريم": "Maryam", "طيبة": "Tiba", "يقين": "Yaqeen", "زياد": "Ziyad"}
_PLACES = {
    "عين الغزال": "Ain al-Ghazal",
    "تل الشوك": "Tal al-Shok",
    "قرية الخرار": "Al-Kharrar",
    "حي النخيلات": "Nukhailat",
    "كاني سپی": "Kani Spi",
}
_OTHERS = {
    "خالتها نوفة": "Nofa",
    "شمخان": "Shamkhan",
    "مدرسة السنابل": "Al-Sanabil",
    "عكلة البو جبر": "Albu Jabr",
    "طه الحلاق": "Taha Hallaq",
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """One name as it may be on file: a word in Arabic letters, and spellings in Latin ones, that on file first."""

    arabic: str
    latin: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Woman:
    """Who she is, and the pieces she is made of."""

    identity: Identity
    given: Drawn
    father: Drawn
    family: Drawn
    child: Drawn
    place: Drawn
    other: Drawn

    @property
    def has_latin(self) -> bool:
        """Whether a Latin spelling of her name is on file."""
        return len(self.identity.names) > 1


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share."""
    z, share = 1.96, hits / of
    centre = share + z * z / (2 * of)
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (centre - spread) / (1 + z * z / of), (centre + spread) / (1 + z * z / of)


def said(name: str, hits: int, of: int) -> str:
    """A figure as one printed line."""
    low, high = wilson(hits, of)
    return f"{name:34s} {hits}/{of}  {hits / of:.4f} [{low:.4f}, {high:.4f}]"


def _drawn(table: dict[str, tuple[str, ...]]) -> list[Drawn]:
    return [Drawn(arabic, latin) for arabic, latin in table.items()]


@cache
def _collected(role: str) -> list[Drawn]:
    """The names of the collection in one role: of one word, three letters or more, with a plain Latin spelling."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    with gzip.open(_COLLECTION, "rt", encoding="utf-8") as file:
        for line in [*file][1:]:
            arabic, latin, _, kind, count, _ = line.rstrip("\n").split("\t")
            plain = (
                len(arabic) > 2 and all(ord(sign) in _ARABIC for sign in arabic) and not arabic.startswith(_BEGINNINGS)
            )
            if kind == role and plain and len(latin) > 2 and latin.isalpha():
                found[arabic][latin] = int(count)
    return [Drawn(arabic, tuple(sorted(forms, key=lambda form: -forms[form]))) for arabic, forms in found.items()]


def _pools() -> tuple[list[Drawn], list[Drawn], list[Drawn]]:
    if FULL and _COLLECTION.exists():
        return _collected("given"), _collected("given"), _collected("surname")
    return _drawn(_GIVEN), _drawn(_FATHERS), _drawn(_FAMILIES)


def _pair(chance: random.Random, table: dict[str, str]) -> Drawn:
    arabic = chance.choice(list(table))
    return Drawn(arabic, (table[arabic],))


def women(count: int, *, seed: int) -> list[Woman]:
    """So many women; every second one has a Latin spelling of her name on file beside the Arabic one."""
    chance = random.Random(seed)
    pools = _pools()
    return [_woman(chance, pools, latin=number % 2 == 0) for number in range(count)]


def _woman(chance: random.Random, pools: tuple[list[Drawn], ...], *, latin: bool) -> Woman:
    given, father, family = (chance.choice(pool) for pool in pools)
    child, place, other = (_pair(chance, table) for table in (_CHILDREN, _PLACES, _OTHERS))
    names = [f"{given.arabic} {father.arabic} {family.arabic}"]
    if latin:
        names.append(f"{given.latin[0]} {father.latin[0]} {family.latin[0]}")
    phone = f"07{chance.choice('578')}{chance.randrange(10)} {chance.randrange(10**6, 10**7)}"
    identity = Identity(
        names=tuple(names),
        called=(f"أم {child.arabic}",),
        phones=(phone,),
        never=NeverWords(
            places=(place.arabic, *place.latin),
            handles=(f"@{given.latin[0].lower()}.{chance.randrange(100, 1000)}",),
            others=(other.arabic, *other.latin),
        ),
    )
    return Woman(identity, given, father, family, child, place, other)
