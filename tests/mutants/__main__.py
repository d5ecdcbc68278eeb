"""Changes the key core, and rules about what leaves, one place at a time and runs the tests that must notice:
``./dev mutants [PART …]``.

A change inside a function is tried in a fork (``forks``), by the tests that reach it, until the first fails. A change
of what is used up when the file is imported is in a copy of the tree, and a new process runs the tests there.

A mutant that no test notices is a hole in the tests, or one of ``SAME``: written otherwise, but the same to everybody.
``build/mutants.txt`` says of each which test noticed it, when it was last asked about; ``--rest`` asks about the others
alone, ``--whole`` also about more of the store. A PART is a piece of a name, as ``domain/publication``.
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from queue import SimpleQueue

from tests.mutants.forks import CORES, UNREACHED, ask, is_inside
from tests.mutants.operators import Mutant, mutants_of
from tests.mutants.same import SAME

ROOT = Path(__file__).resolve().parents[2]
REPORT = ROOT / "build/mutants.txt"
CORE = (*sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "nsintake/crypto").glob("*.py")),
        *(f"nsintake/store/{name}.py" for name in ("accounts", "ahead", "anchors", "audit", "audit_bodies",
                                                   "audit_entries", "audit_lines", "audit_lookups", "backup", "batches",
                                                   "carrying", "check", "checkpoint", "codec", "content", "disowned",
                                                   "done_mark", "draft_signs", "drafts", "engine", "final_values",
                                                   "finished_rows",
                                                   "generation", "gone", "held_rows", "her_key_proof", "her_key_rule",
                                                   "index_parts", "key_by_the_log", "log_keys", "lookups", "lost",
                                                   "lost_keys",
                                                   "months_kept", "newest", "note_authors", "once_restricted", "outbox",
                                                   "owed",
                                                   "own_keys", "restricted_wraps", "retold",
                                                   "roster_history", "roster_notes", "rules_in_force", "schema",
                                                   "sealed", "sealed_rows", "settled", "shares", "shut_keys", "signin",
                                                   "stated_keys", "statements", "to_do", "told_of", "tombstones",
                                                   "unit_of_work", "vouched", "wrap_doubts", "wrap_lines", "wrap_rule",
                                                   "wraps", "writers")),
        )  # fmt: skip
REST = tuple(f"nsintake/store/{name}.py" for name in ("rebuild", "rebuilt_keys"))
"""Files that are changed with ``--whole`` alone: not every change of them has a test or a reason yet."""
RULES = {
    **{
        f"nsintake/domain/{name}.py": (f"tests/domain/test_{tests}.py",)
        for name, tests in (
            ("accompaniment", "accompaniment*"),
            ("accompaniment_plan", "accompaniment*"),
            ("forum", "forum"),
            ("forum_point", "forum"),
            ("peace_team", "peace_team"),
            ("publication", "publication"),
            ("training", "training"),
            ("training_count", "training"),
            ("training_figures", "training"),
        )
    },
    **{
        f"nsintake/masking/{name}.py": (f"tests/masking/test_{name}.py",)
        for name in (
            "accounts",
            "disguised_names",
            "facts",
            "handles",
            "identifiers",
            "initials",
            "kin",
            "leak_check",
            "mixed",
            "name_check",
            "names",
            "normalise",
            "numbers",
            "other_senses",
            "own_codes",
            "patterns",
            "pet_names",
            "phones",
            "rare",
            "signal_words",
            "sorani_spelling",
            "spans",
            "spellings",
            "spoken_numbers",
            "together",
            "typos",
            "vocabulary",
            "withheld",
        )
    },
    **{
        f"nsintake/matching/{name}.py": ("tests/matching/test_*.py",)
        for name in ("alike", "case_search", "filing", "names_on_file", "on_file")
    },
    "nsintake/masking/lexicon.py": ("tests/masking/test_*.py",),
    "nsintake/masking/readings.py": tuple(
        f"tests/masking/test_{name}.py" for name in ("readings", "spellings", "common")
    ),
    "nsintake/matching/way_back.py": ("tests/matching/test_way_back.py",),
    "nsintake/domain/of_nobody.py": ("tests/services/backup/test_what_is_buried.py",),
    "nsintake/open_files.py": ("tests/store/test_open_files.py",),
    "nsintake/records/agreed_points.py": ("tests/attacks/test_points_nobody_let_pass.py",),
    "nsintake/records/counting_word.py": (
        "tests/services/test_who_is_counted.py",
        "tests/attacks/test_not_safe_beside_a_hidden_file.py",
    ),
    "nsintake/records/who_wrote.py": (
        "tests/attacks/test_a_letter_in_a_colleagues_name.py",
        "tests/attacks/test_named_step_by_step.py",
        "tests/attacks/test_written_in_anothers_name.py",
    ),
    "nsintake/records/own_ids.py": ("tests/attacks/test_shredded_as_a_record.py",),
    "nsintake/records/consent_standing.py": (
        "tests/services/test_consent_standing*.py",
        "tests/attacks/test_retired_out_of_sight.py",
    ),
    "nsintake/services/audit/words_kept.py": ("tests/services/audit/test_words_kept.py",),
    "nsintake/services/backup/halves_alone.py": ("tests/services/backup/test_halves_alone.py",),
    "nsintake/services/backup/what_is_buried.py": (
        "tests/services/backup/test_what_is_buried.py",
        "tests/attacks/test_buried_by_whom_it_is_shut_to.py",
    ),
    "nsintake/services/day/goes_with_her.py": (
        "tests/attacks/test_erased_with_another.py",
        "tests/services/day/test_erasure.py",
    ),
    "nsintake/store/alone.py": (
        "tests/attacks/test_shredded_under_another_name.py",
        "tests/services/intake/test_invitations.py",
        "tests/services/intake/test_intake.py",
    ),
    "nsintake/store/staff_names.py": (
        "tests/attacks/test_names_exchanged.py",
        "tests/attacks/test_junk_hides_no_honest_word.py",
        "tests/services/accounts/test_names.py",
    ),
}
"""Rules outside the key core, changed like it, and the tests that must notice by themselves: no others are asked."""
OWN = {
    "done_mark": "to_do",
    "final_values": "final",
    "key_by_the_log": "her_key_rule",
    "note_authors": "her_key_rule",
    "rebuilt_keys": "rebuild",
    "restricted_wraps": "wraps",
    "sealed_rows": "sealed",
    "vouched": "retold",
    "wrap_rule": "wrap_lines",
}
"""By whose name the tests of a file of the store go, if not by its own."""
COPIED = ("nsintake_start", "nsintake", "tests", "resources", "pyproject.toml", "docs", "ui", "translations")
FAR = ("tests/attacks",)
TOGETHER = (("-p", "tests.mutants.cheap", "tests/crypto", "tests/store"), ("tests/vectors",), FAR)
"""Which tests are asked in forks about a change of the key core, step by step."""
LIMIT, FAR_LIMIT = 300, 1800
"""Seconds; a change that makes the tests go on for ever is noticed too."""
ALIVE = "NOT NOTICED"
SAID = "the same: "


def steps_of(path: str, copy: Path) -> list[tuple[str, ...]]:
    """Which tests to ask about a change of a file, those that know it best first."""
    if path in RULES:
        return [tuple(str(test.relative_to(copy)) for name in RULES[path] for test in sorted(copy.glob(name)))]
    near, stem = f"tests/{path.split('/')[1]}", Path(path).stem
    names = (f"{near}/test_bindings.py", f"{near}/test_{OWN.get(stem, stem)}.py")
    own = [test for test in names if (copy / test).exists()]
    cheap = ("-p", "tests.mutants.cheap", *own)
    rest = [folder for folder in ("tests/crypto", "tests/store") if folder != near]
    vectors = ("tests/vectors/test_second.py", "tests/vectors/test_vectors.py", "tests/vectors")
    return [(*cheap, near), vectors, (*cheap, *rest), FAR]


def failing(copy: Path, where: tuple[str, ...]) -> str | None:
    """The first test of these files and folders that fails in a copy of the tree, None if all hold."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(copy),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:randomly", "-p", "no:cacheprovider", *where]
    try:
        limit = FAR_LIMIT if where == FAR else LIMIT
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return f"{where[-1]} did not end"
    said = done.stdout.decode()
    if done.returncode not in {0, 1, 2}:
        raise SystemExit(said + done.stderr.decode())
    found = [
        line.split(" ", 1)[1].split(" - ")[0] for line in said.splitlines() if line.startswith(("FAILED ", "ERROR "))
    ]
    return None if done.returncode == 0 else next(iter(found), where[-1])


class Trial:
    """The copies of the tree, one for each core."""

    def __init__(self, folder: Path) -> None:
        self._copies: SimpleQueue[Path] = SimpleQueue()
        for at in range(CORES):
            self._copies.put(copy_of_tree(folder / str(at)))
        self._clean = copy_of_tree(folder / "clean")
        self._holds = functools.cache(lambda where: failing(self._clean, where) is None)

    def judge(self, mutant: Mutant) -> str:
        """The test that notices a mutant, or what there is to say instead."""
        copy = self._copies.get()
        path = copy / mutant.path
        source = path.read_text("utf-8")
        write(path, mutant.applied(source))
        try:
            for where in steps_of(mutant.path, copy):
                found = failing(copy, where)
                if found is not None:
                    return found if self._holds(where) else f"{ALIVE}: {where[-1]} fails without any change"
            return ALIVE
        finally:
            write(path, source)
            self._copies.put(copy)


def write(path: Path, source: str) -> None:
    """Change a file of a copy, and forget what was compiled from it: a change can be as long and of the same second."""
    path.write_text(source, "utf-8")
    for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
        compiled.unlink()


def copy_of_tree(place: Path) -> Path:
    """A copy of what the tests need."""
    for name in COPIED:
        whole = ROOT / name
        if whole.is_dir():
            shutil.copytree(whole, place / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(whole, place / name)
    return place


def outcomes(chosen: list[Mutant], sources: dict[str, str]) -> Iterator[tuple[Mutant, str]]:
    """What there is to say of each mutant, as soon as it is known."""
    asked = []
    for mutant in chosen:
        reason = SAME.get(mutant.path, {}).get(mutant.what)
        if reason is None:
            asked.append(mutant)
        else:
            yield mutant, f"{SAID}{reason}"
    inside = [mutant for mutant in asked if is_inside(sources[mutant.path], mutant)]
    for mutant, found in quickly(inside):
        if found == UNREACHED:
            inside.remove(mutant)
        else:
            yield mutant, found
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(CORES) as pool:
        trial = Trial(Path(folder))
        tried = {pool.submit(trial.judge, mutant): mutant for mutant in asked if mutant not in inside}
        for done in as_completed(tried):
            yield tried[done], done.result()


def quickly(mutants: list[Mutant]) -> Iterator[tuple[Mutant, str]]:
    """The same in forks: each step is asked about what the steps before it did not notice. ``UNREACHED`` of what no
    test runs: a function can be used up at the import too."""
    steps: dict[tuple[tuple[str, ...], ...], list[Mutant]] = {}
    for mutant in mutants:
        places = tuple(steps_of(mutant.path, ROOT)) if mutant.path in RULES else TOGETHER
        steps.setdefault(places, []).append(mutant)
    for places, left in steps.items():
        reached: set[Mutant] = set()
        for where in places:
            noticed = set()
            for mutant, found in ask(ROOT, where, left) if left else ():
                if found not in {None, UNREACHED}:
                    noticed.add(mutant)
                    yield mutant, str(found)
                reached |= {mutant} if found != UNREACHED else set()
            left = [mutant for mutant in left if mutant not in noticed]  # noqa: PLW2901 - step by step
        yield from ((mutant, ALIVE if mutant in reached else UNREACHED) for mutant in left)


def sources_changed() -> dict[str, str]:
    """Every file that is changed, and its text."""
    return {path: (ROOT / path).read_text("utf-8") for path in (*CORE, *REST, *RULES)}


def reasons_of_nothing(every: list[Mutant]) -> list[str]:
    """Which of ``SAME`` are no mutant any more: the code was changed or renamed since the reason was written."""
    known = {(mutant.path, mutant.what) for mutant in every}
    return [f"{path} {what}" for path, reasons in SAME.items() for what in reasons if (path, what) not in known]


def main(parts: list[str]) -> int:
    """Run every mutant whose name holds one of ``parts`` (all without); 1 if one was not noticed.

    ``--rest`` among the parts leaves out those that were noticed in an earlier run; with ``--whole`` the files of
    ``REST`` are changed too.
    """
    rest, whole = "--rest" in parts, "--whole" in parts
    parts = [part for part in parts if part not in {"--rest", "--whole"}]
    sources = sources_changed()
    every = [mutant for path, source in sources.items() for mutant in mutants_of(path, source)]
    gone = reasons_of_nothing(every)
    if gone:
        print("\n".join(["In same.py, but no mutant any more:", *gone]))
        return 1
    asked_always = [mutant for mutant in every if mutant.path not in REST]
    among = every if whole else asked_always
    chosen = [mutant for mutant in among if not parts or any(part in mutant.name for part in parts)]
    began, said, alive = time.monotonic(), said_before(), 0
    chosen = [mutant for mutant in chosen if not rest or said.get(mutant.name, ALIVE).startswith(ALIVE)]
    for asked, outcome in outcomes(chosen, sources):
        said[asked.name] = outcome
        alive += outcome.startswith(ALIVE)
        print(f"{asked.name}\n    {outcome}", flush=True)
        write_report({mutant.name: said[mutant.name] for mutant in every if mutant.name in said})
    print(f"{len(chosen)} mutants, {alive} not noticed, {time.monotonic() - began:.0f} s")
    return 1 if alive else 0


def said_before() -> dict[str, str]:
    """What the report says of each mutant from earlier runs."""
    lines = REPORT.read_text("utf-8").splitlines() if REPORT.exists() else []
    return dict(zip(lines[1::2], (line.strip() for line in lines[2::2]), strict=True))


def write_report(said: dict[str, str]) -> None:
    """One mutant after the other: its name, and below it what noticed it."""
    kinds = [
        "not noticed" if said_of_it.startswith(ALIVE) else "the same" if said_of_it.startswith(SAID) else "noticed"
        for said_of_it in said.values()
    ]
    total = ", ".join(f"{kinds.count(kind)} {kind}" for kind in ("noticed", "the same", "not noticed"))
    lines = [total, *(line for name, outcome in said.items() for line in (name, f"    {outcome}"))]
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
