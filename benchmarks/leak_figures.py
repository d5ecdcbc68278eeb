"""Measures the leak check on corpora and prints each figure with its 95 % interval (Wilson) and its goal.

Usage: ``python -m benchmarks.leak_figures CORPORA [--english FILE ...] [--show N] [--only JOB]``. The corpora are not
part of the program: ``name_pairs_iq.tsv.gz``, ``name_variants_ar.json``, ``text_wojood_sample/``.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import random
import re
import subprocess
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from nsintake.masking.leak_check import Check, Identifiers, compile_check
from nsintake.masking.lexicon import Lexicon
from nsintake.masking.names import NamePart, parts_of
from nsintake.masking.normalise import Script, words_of
from nsintake.masking.readings import arabic_slots
from nsintake.masking.tables import PREFIXES

SEED = 20240501
HERE = Path(__file__).resolve().parent
PHONE = "+964 770 123 4567"
PHONE_FORMS = (
    "07701234567", "+9647701234567", "009647701234567", "9647701234567", "7701234567", "0770 123 4567",
    "0770-123-4567", "0770.123.4567", "0770/123/4567", "0770_123_4567", "(0770) 123 4567", "0770 1234567",
    "+964 (770) 123-45-67", "+964-770-123-4567", "00964 770 123 4567", "0770\u060c123\u060c4567", "0770\n1234567",
    "077 012 345 67", "0 7 7 0 1 2 3 4 5 6 7", "\u0660\u0667\u0667\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667",
    "\u06f0\u06f7\u06f7\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7",
    "\uff10\uff17\uff17\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17",
    "\u202a0770 123 4567\u202c", "0770\u200b123\u200b4567", "0770\u00a0123\u00a04567", "O77O1234567",
    "+964 0770 123 4567",
    "1234567", "tel:+964-770-1234567", "0770 \u2013 123 \u2013 4567",
)  # fmt: skip
PHONE_NEGATIVES = (
    "07709876543", "12/05/2024", "2024-05-12 10:30", "5,000,000", "1,234,560 dinars", "0781 123 4568", "35 of 120",
    "NP-2024-00123", "1234", "770 123", "page 12 of 45, 67", "0662 123 456",
)  # fmt: skip


@dataclass
class Figure:
    """A share with its goal. ``misses`` are examples to look at."""

    name: str
    hits: int
    of: int
    goal: str
    per: float = 1.0
    misses: list[str] = field(default_factory=list)

    def interval(self) -> tuple[float, float]:
        """Wilson 95 % interval of the share."""
        if not self.of:
            return 0.0, 1.0
        z, share = 1.96, min(self.hits / self.of, 1.0)
        centre = share + z * z / (2 * self.of)
        spread = z * math.sqrt(share * (1 - share) / self.of + z * z / (4 * self.of * self.of))
        return (centre - spread) / (1 + z * z / self.of), (centre + spread) / (1 + z * z / self.of)

    def line(self) -> str:
        """One printed line."""
        low, high = self.interval()
        share = self.hits / self.of if self.of else 0.0
        return (
            f"{self.name:46s} {share * self.per:8.4f}  [{low * self.per:.4f}, {high * self.per:.4f}]"
            f"  {self.hits}/{self.of}  goal {self.goal}"
        )


def found(check: Check, text: str, word: str) -> bool:
    """Whether a finding overlaps the planted word."""
    at = text.index(word)
    return any(finding.start < at + len(word) and finding.end > at for finding in check.run(text))


def pairs(corpora: Path) -> list[tuple[str, str, str]]:
    """Arabic, Latin and role of each row, titles and empty rows left out."""
    with gzip.open(corpora / "name_pairs_iq.tsv.gz", "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    return [(row[0], row[1], row[3]) for row in rows]


def cross_script(rows: list[tuple[str, str, str]], roles: set[str], name: str) -> Figure:
    """Known Arabic name, Latin spelling in the text."""
    checks: dict[str, Check] = {}
    figure = Figure(name, 0, 0, ">= 0.985")
    for arabic, latin, role in rows:
        if role not in roles:
            continue
        check = checks.setdefault(arabic, compile_check(Identifiers(names=(arabic,))))
        figure.of += 1
        if found(check, f"Yesterday we spoke with {latin} at the office.", latin):
            figure.hits += 1
        else:
            figure.misses.append(f"{arabic} {latin}")
    return figure


def latin_spellings(groups: list[list[str]], name: str) -> Figure:
    """A Latin name on file only, another Latin spelling of it in the text."""
    figure = Figure(name, 0, 0, ">= 0.96")
    for group in groups:
        for on_file in group:
            check = compile_check(Identifiers(names=(on_file,)))
            for other in group:
                if _same(on_file, other):
                    continue
                figure.of += 1
                if found(check, f"Yesterday we spoke with {other} at the office.", other):
                    figure.hits += 1
                else:
                    figure.misses.append(f"{on_file} {other}")
    return figure


def _same(left: str, right: str) -> bool:
    return [token.text for token in words_of(left)] == [token.text for token in words_of(right)]


def false_hits_arabic(corpora: Path, names: list[str], rounds: int) -> Figure:
    """Findings outside tagged persons, a thousand words, with twelve names on file."""
    words: list[tuple[str, bool]] = []
    for part in ("train", "val", "test"):
        for line in (corpora / "text_wojood_sample" / f"{part}.txt").read_text(encoding="utf-8").splitlines():
            cells = line.split()
            if len(cells) == 2:
                words.append((cells[0], "PERS" in cells[1]))
    chooser = random.Random(SEED)
    figure = Figure("false hits per 1,000 Arabic words", 0, 0, "<= 1.0", per=1000)
    for _ in range(rounds):
        chosen = chooser.sample(names, 12)
        check = compile_check(Identifiers(names=(" ".join(chosen[:4]),), others=tuple(chosen[4:])))
        for at in range(0, len(words), 500):
            piece = words[at : at + 500]
            text, persons = _text(piece)
            figure.of += len(piece)
            for finding in check.run(text):
                if finding.rule in (
                    "unknown_number",
                    "link",
                    "birth_date",
                    "national_number",
                    "plate",
                    "document_number",
                ):
                    continue
                if not any(start < finding.end and finding.start < end for start, end in persons):
                    figure.hits += 1
                    figure.misses.append(f"{text[finding.start : finding.end]}~{finding.resembles}/{finding.rule}")
    return figure


def _text(piece: list[tuple[str, bool]]) -> tuple[str, list[tuple[int, int]]]:
    text, persons = "", []
    for word, person in piece:
        if person:
            persons.append((len(text), len(text) + len(word)))
        text += word + " "
    return text, persons


def false_hits_english(files: list[Path], names: list[str], rounds: int) -> Figure:
    """Findings in English text a thousand words, with twelve Arabic names on file."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    text = re.sub(r"[^\x00-\x7f]+|`[^`]*`|https?://\S+", " ", text)
    count = len(re.findall(r"[A-Za-z]+", text))
    chooser = random.Random(SEED)
    figure = Figure("false hits per 1,000 English words", 0, 0, "<= 0.3", per=1000)
    for _ in range(rounds):
        chosen = chooser.sample(names, 12)
        check = compile_check(Identifiers(names=(" ".join(chosen[:4]),), others=tuple(chosen[4:])))
        figure.of += count
        for finding in check.run(text[:150_000]):
            if finding.resembles:
                figure.hits += 1
                figure.misses.append(f"{text[finding.start : finding.end]}~{finding.resembles}")
    return figure


def confused(rows: list[tuple[str, str, str]], sample: int) -> list[Figure]:
    """Different given names taken for one another, in four directions."""
    spellings: dict[str, set[str]] = defaultdict(set)
    for arabic, latin, role in rows:
        left, right = words_of(arabic), words_of(latin)
        if role == "given" and len(left) == len(right) == 1:
            spellings[left[0].text].add(latin)
    by_latin: dict[str, set[str]] = defaultdict(set)
    for arabic, latins in spellings.items():
        for latin in latins:
            by_latin[words_of(latin)[0].text].add(arabic)
    arabic_names = sorted(spellings)
    latin_names = sorted(by_latin)
    chooser = random.Random(SEED)
    figures = []
    for title, on_file, texts in (
        ("confused: Arabic on file, Arabic text (%)", arabic_names, arabic_names),
        ("confused: Arabic on file, Latin text (%)", arabic_names, latin_names),
        ("confused: Latin on file, Latin text (%)", latin_names, latin_names),
        ("confused: Latin on file, Arabic text (%)", latin_names, arabic_names),
    ):
        figure = Figure(title, 0, 0, "<= 0.10", per=100)
        for name in chooser.sample(on_file, min(sample, len(on_file))):
            lexicon = Lexicon(parts_of(Identifiers(names=(name,))))
            for other in texts:
                if _bearers(name, by_latin) & _bearers(other, by_latin):
                    continue
                figure.of += 1
                token = words_of(other)[0]
                if lexicon.match(token.text, token.reading, token.script):
                    figure.hits += 1
                    figure.misses.append(f"{name}~{other}")
        figures.append(figure)
    return figures


def _bearers(name: str, by_latin: dict[str, set[str]]) -> set[str]:
    return by_latin.get(name, {name})


def phones() -> list[Figure]:
    """Her phone in thirty forms; twelve numbers that are not hers."""
    check = compile_check(Identifiers(phones=(PHONE,)))
    hits = [form for form in PHONE_FORMS if any(each.rule == "phone" for each in check.run(f"Call {form} please."))]
    wrong = [form for form in PHONE_NEGATIVES if any(each.rule == "phone" for each in check.run(f"See {form} here."))]
    missed = [form for form in PHONE_FORMS if form not in hits]
    return [
        Figure("phone forms found", len(hits), len(PHONE_FORMS), "30/30", misses=missed),
        Figure("phone negatives hit", len(wrong), len(PHONE_NEGATIVES), "<= 1/12", misses=wrong),
    ]


def floor_pattern(parts: tuple[NamePart, ...]) -> str:
    """The same patterns as one regex: names behind clitics, their readings letter by letter, numbers, links."""
    clitics = "".join(sorted({prefix for prefix in PREFIXES if len(prefix) == 1}))
    patterns = [r"\d[\d\s./()_-]{6,}", r"[\w.]+@[\w.]+", r"https?://\S+"]
    for part in parts:
        patterns.append(rf"\b[{clitics}]{{0,2}}(?:\u0627\u0644)?{re.escape(part.text)}\b")
        slots = arabic_slots(part.reading) if part.script is Script.ARABIC else ()
        ways = ["|".join((*slot.consonants, *slot.vowels)) for slot in slots]
        if ways:
            patterns.append(r"\b" + "[aeiou]{0,2}".join(f"(?:{way})" for way in ways) + r"\b")
    return "|".join(patterns)


SPEED = """
import re, sys, time
from nsintake.masking.leak_check import Identifiers, compile_check
from leak_figures import floor_pattern
text = sys.stdin.read()
kept = Identifiers(
    names=({names}), phones=("+964 770 123 4567", "07809876543"), handles=("@zeinab_99",), places=({place}, "Al-Hud"),
    others=({others}),
)
began = time.perf_counter()
check = compile_check(kept)
check.run(text)
cold = time.perf_counter() - began
began = time.perf_counter()
for _ in range(5):
    compile_check(kept).run(text)
warm = (time.perf_counter() - began) / 5
pattern = re.compile(floor_pattern(check._names.parts))
began = time.perf_counter()
for _ in range(5):
    pattern.findall(text.casefold())
floor = (time.perf_counter() - began) / 5
print(cold * 1000, warm * 1000, floor * 1000)
"""


def speed(corpora: Path, english: list[Path], names: list[str], *, latin_only: bool) -> str:
    """Five hundred words, twelve identifiers, in a fresh process (imports not counted, word lists counted)."""
    words = [
        line.split()[0] for line in (corpora / "text_wojood_sample/train.txt").read_text("utf-8").splitlines() if line
    ]
    text = " ".join(words[:250])
    text += " " + " ".join(
        re.sub(r"[^\x00-\x7f]+", " ", english[0].read_text("utf-8")).split()[:250] if english else words[250:500]
    )
    given = (
        ["Zeinab Ahmed Hassan Aljubouri", "Zaynab Ahmad", "Umm Ali", "Zuzu"]
        if latin_only
        else [" ".join(names[:4]), "Zeinab Ahmed Hassan Aljubouri", "\u0623\u0645 \u0639\u0644\u064a", "Umm Ali"]
    )
    code = SPEED.format(
        names=", ".join(map(repr, given)),
        place=repr("\u0642\u0631\u064a\u0629 \u0627\u0644\u062d\u0648\u062f"),
        others=", ".join(map(repr, names[4:7])),
    )
    times = []
    for _ in range(5):
        out = subprocess.run(
            [sys.executable, "-c", code], input=text, capture_output=True, text=True, check=True, cwd=HERE
        )
        times.append([float(cell) for cell in out.stdout.split()])
    best = [min(column) for column in zip(*times, strict=True)]
    return (
        f"500 words, 12 identifiers{', Latin-only' if latin_only else ''}: cold {best[0]:.1f} ms,"
        f" warm {best[1]:.1f} ms, regex floor {best[2]:.2f} ms,"
        f" ratio {best[1] / best[2]:.1f}; goal <= 25 ms cold, <= 10 x"
    )


def main(arguments: list[str]) -> int:
    """Measure and print; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--english", type=Path, nargs="*", default=[])
    parser.add_argument("--show", type=int, default=0, help="examples to print for each figure")
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--sample", type=int, default=120)
    parser.add_argument("--only", default="")
    asked = parser.parse_args(arguments)
    rows = pairs(asked.corpora)
    names = sorted({arabic for arabic, _, role in rows if role == "given" and " " not in arabic and len(arabic) > 2})
    groups: dict[str, list[str]] = defaultdict(list)
    for arabic, latin, role in rows:
        if role == "given" and " " not in latin:
            groups[arabic].append(latin)
    variants = json.loads((asked.corpora / "name_variants_ar.json").read_text(encoding="utf-8"))
    jobs = {
        "cross": lambda: [
            cross_script(rows, {"given"}, "Arabic on file, Latin text (given)"),
            cross_script(rows, {"surname", "unknown"}, "Arabic on file, Latin text (surnames)"),
            cross_script(
                [(arabic, latin, "v") for arabic, row in variants.items() for latin in row["forms"]],
                {"v"},
                "Arabic on file, Latin text (variants)",
            ),
        ],
        "spelling": lambda: [
            latin_spellings(
                [sorted(set(group)) for group in groups.values() if len(set(group)) > 1],
                "Latin on file, other Latin (pairs)",
            ),
            latin_spellings([row["forms"] for row in variants.values()], "Latin on file, other Latin (variants)"),
        ],
        "arabic": lambda: [false_hits_arabic(asked.corpora, names, asked.rounds)],
        "english": lambda: [false_hits_english(asked.english, names, asked.rounds)] if asked.english else [],
        "confused": lambda: confused(rows, asked.sample),
        "phones": phones,
    }
    for job, work in jobs.items():
        if asked.only and asked.only != job:
            continue
        began = time.perf_counter()
        for figure in work():
            print(figure.line(), f"({time.perf_counter() - began:.0f} s)")
            if asked.show and figure.misses:
                print("   ", " | ".join(random.Random(SEED).sample(figure.misses, min(asked.show, len(figure.misses)))))
    if asked.only in ("", "speed"):
        print(speed(asked.corpora, asked.english, names, latin_only=False))
        print(speed(asked.corpora, asked.english, names, latin_only=True))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
