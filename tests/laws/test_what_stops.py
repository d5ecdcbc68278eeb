"""Law of what stops: each kind of record about a woman says what becomes of its rows when she takes her consent back,
when her file is frozen, and when it is shut to others.

A row either is dealt with by a function that the act reaches, or there is a reason why it need not be. A new kind is
asked for by name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from typing import Any, NamedTuple

from nsintake.domain import record_kinds as kinds
from nsintake.domain.pending import PendingErasure
from nsintake.domain.record_kinds import KEY, File, RecordKind, Whose
from nsintake.records.kinds import KINDS
from tests.laws.source import Source, files, hold, snippet


class By(NamedTuple):
    """The function that deals with the rows of a kind; it names their table or their type. ``room`` is its file."""

    room: str
    function: str


class Stops(NamedTuple):
    """What becomes of the rows of one kind. ``shut``: why a restriction does not seal them under her new key."""

    withdrawal: By | str
    freeze: By | str
    shut: str = ""


WITHDRAWAL = ("nsintake.services.consent.withdrawing", "withdraw")
FREEZE = ("nsintake.services.consent.freezing", "freeze")
_CALLING_OFF = "nsintake.services.liaison.calling_off"
_WORKER = "nsintake.services.consent.telling_her_worker"
_WAYS = "nsintake.records.way_leads"
_NAMED = "nsintake.services.consent.named_back"
_MASKED = "is in liaison.db, under a key that is not hers, and does not say who she is"
_BEHIND_FILE = "leaves in nothing, and is read where her file is open"
STOPPED: dict[RecordKind[Any], Stops] = {
    kinds.CASE_FILE: Stops("is hers, whatever an office hears", "her acts say that it is frozen"),
    kinds.CARD: Stops("says what her file says", "says what her file says"),
    kinds.CONSENT_ACT: Stops(
        By("nsintake.services.consent.noted_withdrawals", "write_act"), By("nsintake.services.consent.freezing", "_add")
    ),
    kinds.LETTER_DRAFT: Stops(
        By("nsintake.services.consent.consenting", "end_asking"), "is judged by her acts before it is signed"
    ),
    kinds.CASE_LINK: Stops(
        By("nsintake.services.consent.noted_withdrawals", "links_to_stop"),
        By("nsintake.services.consent.freezing", "_links"),
    ),
    kinds.MEETING_PLAN: Stops(
        By(_CALLING_OFF, "_told_and_planned"), "only says who comes; a task asks for the meeting to be called off"
    ),
    kinds.ACCOMPANIMENT_PLAN: Stops(By(_WAYS, "plans_by_way"), By(_WAYS, "plans_by_way")),
    kinds.CASE_TASK: Stops(
        By("nsintake.services.consent.consenting", "end_asking"),
        "nothing that is due for herself waits",
        "one about copies that name her is under the key of the prints, which every worker reads",
    ),
    kinds.NOTE: Stops(_BEHIND_FILE, _BEHIND_FILE),
    kinds.INVITATION: Stops(
        "is of a woman of whom no office has heard",
        "is of a woman who has no file",
        "is of a woman who has no file, under a key of its own",
    ),
    kinds.TIE: Stops("says which files are hers, for her word too", "says which files are hers, for a freeze too"),
    kinds.NAMED_LETTER: Stops(By(_NAMED, "take_back"), "is judged by her acts before each print"),
    kinds.NAMED_PRINT: Stops(
        By(_NAMED, "copies_of"), "is with an office already", "every worker reads how many copies are out"
    ),
    kinds.LEGAL_TOLD: Stops(_BEHIND_FILE, _BEHIND_FILE),
    kinds.NEEDS_MET: Stops(_BEHIND_FILE, _BEHIND_FILE),
    kinds.RECORD: Stops(
        By("nsintake.services.consent.blocking", "block"),
        By("nsintake.services.consent.freezing", "_freeze_records"),
        _MASKED,
    ),
    kinds.PAPER: Stops(
        By("nsintake.services.liaison.shredding", "drop_notices"), "prints only while its record is active", _MASKED
    ),
    kinds.DISCLOSURE: Stops(By("nsintake.services.consent.blocking", "_copies"), "is with somebody already", _MASKED),
    kinds.MEETING: Stops(By(_CALLING_OFF, "_no_longer_comes"), By(_CALLING_OFF, "planned_with"), _MASKED),
    kinds.ACCOMPANIMENT: Stops(By(_WORKER, "_is_ahead"), By(_WORKER, "_is_ahead"), _MASKED),
    kinds.ACTION_POINT: Stops(
        "people do it outside this program; a task asks for it to be called off",
        "people do it outside this program; a task asks for it to be called off",
        _MASKED,
    ),
    kinds.RECORD_TASK: Stops(By(_CALLING_OFF, "_settle"), By(_CALLING_OFF, "_settle"), _MASKED),
    kinds.PROPOSAL: Stops(
        "leaves only in a letter that she hears; the task to read it ends",
        "leaves only in a letter that she hears; the task to read it waits",
        _MASKED,
    ),
    kinds.CONTACT: Stops("was said already; what was promised is a task", "was said already", _MASKED),
}

ERASED_BY = {Whose.WOMAN: "case_id", Whose.MASKED: "records", Whose.MEETING: "meetings"}
"""By which of an erasure's ids the rows of a kind go, for each way to them that her file leads."""
LED_TO_BY_NOBODY = {Whose.ITSELF: "an invitation has no file that could lead to it"}


@cache
def functions(source: Source) -> dict[str, ast.FunctionDef]:
    return {node.name: node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef)}


@cache
def imports(source: Source) -> dict[str, tuple[str, str]]:
    """By the name in this file: the module and what is taken from it."""
    return {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ImportFrom) and node.module and not node.level
        for alias in node.names
    }


def named_in(source: Source, function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Every function that one names, called or handed on, by its module: its own file's, one that is imported, or one
    of a module that is.
    """
    own, taken = functions(source), imports(source)
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and node.id in own:
            yield source.module, node.id
        elif isinstance(node, ast.Name) and node.id in taken:
            yield taken[node.id]
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in taken:
            yield ".".join(taken[node.value.id]), node.attr


def reached(sources: tuple[Source, ...], start: tuple[str, str]) -> set[tuple[str, str]]:
    """Every function of these files that an act reaches, itself among them."""
    there, seen, waiting = {source.module: source for source in sources}, set[tuple[str, str]](), [start]
    while waiting:
        module, name = waiting.pop()
        function = functions(there[module]).get(name) if module in there else None
        if function is not None and (module, name) not in seen:
            seen.add((module, name))
            waiting += named_in(there[module], function)
    return seen


def deals_with(source: Source, name: str, kind: RecordKind[Any]) -> bool:
    """Whether a function names the table of a kind or the type of its values."""
    words = {kind.table, kind.value.__name__}
    return any(
        word in words
        for node in ast.walk(functions(source)[name])
        for word in (getattr(node, part, None) for part in ("id", "attr", "value"))
        if isinstance(word, str)
    )


def faults(sources: tuple[Source, ...], said: dict[RecordKind[Any], Stops]) -> list[str]:
    """Kinds whose rows are left to nobody by an act that stops."""
    there, found = {source.module: source for source in sources}, []
    for act, start in (("withdrawal", WITHDRAWAL), ("freeze", FREEZE)):
        known = reached(sources, start)
        for kind, stops in said.items():
            by = getattr(stops, act)
            if not by:
                found.append(f"{kind.table}: say what a {act} does with it")
            elif isinstance(by, By) and by not in known:
                found.append(f"{kind.table}: no {act} reaches {by.function} of {by.room}")
            elif isinstance(by, By) and not deals_with(there[by.room], by.function, kind):
                found.append(f"{kind.table}: {by.function} of {by.room} does nothing with it")
    return found


def test_every_kind_says_what_a_withdrawal_and_a_freeze_do_with_it() -> None:
    about = {contribution.kind for contribution in KINDS}
    assert about == STOPPED.keys(), f"say it in STOPPED: {[kind.table for kind in about ^ STOPPED.keys()]}"
    hold(faults(files("nsintake"), STOPPED))


def test_a_kind_that_a_restriction_does_not_seal_again_says_why() -> None:
    with_her_file = {
        kind for kind in STOPPED if (kind.file, kind.whose, kind.apart) == (File.IDENTITY, Whose.WOMAN, KEY)
    }
    assert {kind for kind, stops in STOPPED.items() if not stops.shut} == with_her_file


def test_each_way_to_rows_about_her_is_led_to_and_erased() -> None:
    ways = {kind.whose for kind in STOPPED}
    assert ways == ERASED_BY.keys() | LED_TO_BY_NOBODY.keys(), "say in ERASED_BY how an erasure takes them away"
    assert {field.name for field in fields(PendingErasure)} == set(ERASED_BY.values())
    there = {source.name: functions(source) for source in files("nsintake")}
    leads = ast.walk(there["nsintake/records/about_her.py"]["subjects_of"])
    assert {node.attr for node in leads if isinstance(node, ast.Attribute)} >= {way.name for way in ERASED_BY}
    goes = ast.walk(there["nsintake/services/day/erasure.py"]["_subjects"])
    assert {node.attr for node in goes if isinstance(node, ast.Attribute)} >= set(ERASED_BY.values())


def test_the_law_of_what_stops_can_fail() -> None:
    act = (
        "from nsintake.records import notes\ndef withdraw(me):\n    notes.end(me)\ndef left(me):\n    me.put('note')\n"
    )
    ends = "def end(me):\n    me.put('note')\n"
    stopping = snippet(act, "nsintake/services/consent/withdrawing.py")
    freezing = snippet("def freeze(me):\n    pass\n", "nsintake/services/consent/freezing.py")
    sources = (stopping, freezing, snippet(ends, "nsintake/records/notes.py"))

    def by(room: str, name: str, kind: RecordKind[Any] = kinds.NOTE) -> list[str]:
        return faults(sources, {kind: Stops(By(room, name), "waits for nothing")})

    assert not by("nsintake.records.notes", "end")
    assert by("nsintake.records.notes", "end", kinds.CONTACT) == [
        "contact: end of nsintake.records.notes does nothing with it"
    ]
    assert by("nsintake.services.consent.withdrawing", "left") == [
        "note: no withdrawal reaches left of nsintake.services.consent.withdrawing"
    ]
    assert faults(sources, {kinds.NOTE: Stops("", "waits")}) == ["note: say what a withdrawal does with it"]
