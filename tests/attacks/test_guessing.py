"""A liaison officer tries to learn who she is by proposing names: every answer is the same, and there are few a day.

And no session of hers ever runs the check: what it found would be an answer.
"""

from __future__ import annotations

import ast
import random
from datetime import timedelta
from typing import Any

import pytest

from nsintake.domain.case import CaseFile
from nsintake.domain.language import Lang, Wording
from nsintake.domain.liaison import Answer
from nsintake.domain.proposal import PER_DAY
from nsintake.domain.roles import PERMISSIONS, Role
from nsintake.errors import Refused
from nsintake.masking import leak_check
from nsintake.records.signed_in import SignedIn
from nsintake.services.day import today as tasks
from nsintake.services.letters import proposals
from nsintake.services.liaison import answering, disclosures, handing, liaison, lookup, proved_letters
from nsintake.services.liaison.answering import Reply
from nsintake.services.meetings import meeting_view
from tests.laws.source import Source, call_name, files, snippet
from tests.scale import full_or
from tests.services.ladder import Office

GUESSES = 500
FIRST = (
    "Wisal",
    "Zainab",
    "Ruqayya",
    "Shilan",
    "\u0648\u0635\u0627\u0644",
    "\u0632\u064a\u0646\u0628",
    "Sozan",
    "Hind",
)
OF = ("Ghanim", "Dawud", "\u063a\u0627\u0646\u0645", "Sabri", "Mahdi", "\u0643\u0631\u064a\u0645")
PLACES = ("al-Hud", "Qayyarah", "\u0627\u0644\u062d\u0648\u062f", "Jada'a", "Imam Gharbi", "Makhmur")
FORMS = (
    "Her name is {first}.",
    "Ask for {first} {of} in {place}.",
    "\u0628\u0646\u062a {of} \u0645\u0646 {place}",
    "{place}",
    "0770 {number}",
    "+964 77 {number}",
    "@{first}_{number}",
    "She is 17, came with her aunt, and lives in {place}.",
)


def guesses(rng: random.Random, real: CaseFile) -> list[str]:
    """Guesses as somebody would try them, some of them true: her own name and phone are among them."""
    true = [*real.identity.names, *real.identity.called, *real.identity.phones, real.incident.account]
    made = [
        rng.choice(FORMS).format(
            first=rng.choice(FIRST),
            of=rng.choice(OF),
            place=rng.choice(PLACES),
            number=f"{rng.randrange(10**7):07}",
        )
        for _ in range(GUESSES - len(true))
    ]
    whole = made + true
    rng.shuffle(whole)
    return whole


def answer(officer: SignedIn, record_id: bytes, words: str) -> bytes:
    """All that comes back for one proposal, as bytes."""
    try:
        said: Any = proposals.propose(officer, record_id, Wording(**{Lang.EN.value: words}))
    except Refused as refused:
        said = (refused.code, tuple(sorted(refused.params.items())))
    return repr((said, proposals.quota(officer, record_id))).encode()


def lists(officer: SignedIn, record_id: bytes) -> bytes:
    """All that an officer sees of the record and of what was proposed this day, but for her own words."""
    rows = [row for row in proposals.of_record(officer, record_id) if row.day == officer.today()]
    view = liaison.open_record(officer, record_id)
    return repr(([(row.state, row.by) for row in rows], view)).encode()


def test_five_hundred_guesses_get_the_same_answers_and_are_few_a_day(released: Office) -> None:
    """The answers of every day are those of the day before, byte by byte, whatever was proposed; each day has room for
    a few. Intake deals with every third by taking it and sets the others aside: no difference either."""
    worker, officer = released.sign_in("intake"), released.sign_in("liaison")
    rng, record_id = random.Random(7), released.record_id()
    words = guesses(rng, worker.identity.get("case_file", released.case_id(), CaseFile))
    wanted: list[bytes] = []
    seen = b""
    days = full_or(6, 50)
    stride = -(-len(words) // days)
    for day in range(days):
        today = [answer(officer, record_id, word) for word in words[day * stride : (day + 1) * stride]]
        assert len(set(today[PER_DAY:])) <= 1, "past the limit there is one answer"
        assert b"proposals_spent" in (today[PER_DAY:] or [b"proposals_spent"])[0]
        assert deal_with(worker, day) == PER_DAY
        wanted, seen = wanted or today, seen or lists(officer, record_id)
        assert today == wanted[: len(today)]
        assert lists(officer, record_id) == seen
        released.clock.moment += timedelta(days=1)
    assert len(proposals.of_record(officer, record_id)) == PER_DAY * days


def deal_with(worker: SignedIn, day: int) -> int:
    found = proposals.waiting(worker)
    for at, proposal in enumerate(found):
        if (at + day) % 3 == 0:
            proposals.take(worker, proposal.proposal_id)
        else:
            proposals.set_aside(worker, proposal.proposal_id)
    return len(found)


def test_a_day_of_a_liaison_officer_never_runs_the_check(printed: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    officer = printed.sign_in("liaison")

    def run(*_: object, **__: object) -> object:
        raise AssertionError("the check ran")

    monkeypatch.setattr(leak_check, "compile_check", run)
    monkeypatch.setattr(leak_check.Check, "run", run)
    record_id = printed.record_id()
    (row,) = disclosures.unsettled(officer)
    disclosures.count_pages(officer, row.disclosure_id, pages_out=row.pages_expected, handed_to="Wisal Ghanim")
    given = handing.hand_over(officer, row.disclosure_id, copies=1, to="Wisal, 0770 123 4567")
    answering.record_answer(officer, given, Answer.REFUSED, Reply("She must come: Wisal of al-Hud"))
    proposals.propose(officer, record_id, Wording(en="Wisal Ghanim of al-Hud"))
    proposals.of_record(officer, record_id)
    lookup.by_reference(officer, liaison.open_record(officer, record_id).row.reference)
    for letter_id in printed.letter_ids(officer):
        proved_letters.open_letter(officer, letter_id)
        disclosures.record_print(officer, letter_id, copies=1)
    answering.by_office(officer)
    tasks.today(officer)
    meeting_view.list_meetings(officer)


def _calls_out(source: Source) -> dict[str, tuple[str, set[str]]]:
    """For each function of a service: the permission it asks for, and what it calls, as ``room.function``."""
    room = source.module.rsplit(".", 1)[-1]
    own = {node.name for node in source.tree.body if isinstance(node, ast.FunctionDef)}
    taken: dict[str, str] = {}
    rooms: dict[str, str] = {}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            last = node.module.rsplit(".", 1)[-1]
            taken |= {imported.asname or imported.name: f"{last}.{imported.name}" for imported in node.names}
            rooms |= {imported.asname or imported.name: imported.name for imported in node.names}
    found = {}
    for node in source.tree.body:
        if isinstance(node, ast.FunctionDef):
            calls = set()
            for call in (inner for inner in ast.walk(node) if isinstance(inner, ast.Call)):
                if isinstance(call.func, ast.Name):
                    name = call.func.id
                    calls.add(f"{room}.{name}" if name in own else taken.get(name, name))
                elif isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
                    calls.add(f"{rooms.get(call.func.value.id, call.func.value.id)}.{call.func.attr}")
            found[f"{room}.{node.name}"] = (_permission(node), calls)
    return found


def _permission(function: ast.FunctionDef) -> str:
    marks = [
        decorator
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call) and call_name(decorator) == "requires"
    ]
    return marks[0].args[0].attr if marks and isinstance(marks[0].args[0], ast.Attribute) else ""


def reaching(sources: tuple[Source, ...], goal: str) -> dict[str, str]:
    """Every function that calls ``goal``, itself or through others, with the permission it asks for."""
    known = {name: said for source in sources for name, said in _calls_out(source).items()}
    reached = {goal}
    while more := {name for name, (_, calls) in known.items() if calls & reached} - reached:
        reached |= more
    return {name: known[name][0] for name in reached - {goal}}


CHECK = "compile_check"
BEHIND_A_QUESTION = {
    "answering.record_answer",
    "contacts.write_contact",
    "disclosures.count_pages",
    "disclosures.refuse_typed",
    "handing.count_handed",
    "handing.give",
    "handing.hand_over",
    "rounds.register",
    "rounds.settle_round",
    "handing.was_handed_over",
    "points.finish_action",
    "typed_on_papers.refuse_planted",
    "week.draw_week",
    "week.print_week",
}
"""Judge typed words where her file is open, and only there."""


def test_whatever_reaches_the_check_needs_what_a_liaison_officer_lacks() -> None:
    """Read from the source: an act that calls the check, itself or through others, is not hers; the few that are ask
    first whether her file is open here. What is typed about no case is held against nothing on file."""
    sources = files("nsintake/records", "nsintake/services")
    (of_nobody,) = (source for source in sources if source.module.endswith(".general_words"))
    found = reaching(tuple(source for source in sources if source is not of_nobody), "leak_check.compile_check")
    (check,) = (call for call in ast.walk(of_nobody.tree) if isinstance(call, ast.Call) and call_name(call) == CHECK)
    assert ast.unparse(check) == "compile_check(Identifiers(), public=signed_in.content.public_words)"
    hers = {permission.name for permission in PERMISSIONS[Role.LIAISON]}
    assert {"release.sign", "letters.preview", "leak_judging.check_for", "letters.save_text"} <= set(found)
    assert {name for name, permission in found.items() if permission in hers} <= BEHIND_A_QUESTION


def test_the_reading_of_the_source_finds_a_way_round() -> None:
    round_about = (
        "from nsintake.records import leak_judging\n\n\ndef _look(signed_in: object) -> object:\n"
        "    return leak_judging.check_for(signed_in)\n\n\n@requires(Permission.PROPOSE_TEXT)\n"
        "def propose(signed_in: object) -> object:\n    return _look(signed_in)\n"
    )
    sources = (*files("nsintake/records", "nsintake/services"), snippet(round_about, "nsintake/services/other.py"))
    assert reaching(sources, "leak_check.compile_check")["other.propose"] == "PROPOSE_TEXT"
