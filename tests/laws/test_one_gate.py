"""Law of the one gate: who writes into liaison.db past ``release.through``, and that typed words are judged there too.

Only ``through`` sends what is new about a woman. What is listed here changes states, counts and dates of what already
went through; where it takes typed words, it must call ``refuse_telling``. What only writes into tables whose kind is
about nobody is not listed; typed words are judged there too.
"""

from __future__ import annotations

import ast

from tests.laws.source import Source, call_name, files, hold, snippet, where
from tests.laws.writing import is_about_nobody

PAST_THE_GATE = {
    "blocking.block",
    "calling_off._ask_to_call_off",
    "calling_off._no_longer_comes",
    "calling_off._settle",
    "calling_off.called_off",
    "calling_off.resume",
    "watching._change",
    "watching._settle",
    "watching.call_off",
    "watching.end_way",
    "watching.hand_watch",
    "asking_again.ask_again",
    "asking_again.settle_asking",
    "answering.record_answer",
    "confirming._close_question",
    "confirming.confirm",
    "contacts.promise_over",
    "contacts.put_contact",
    "disclosures._ask_again",
    "disclosures.close_recall",
    "disclosures.count_pages",
    "disclosures.not_sure",
    "disclosures.record_print",
    "ending_meetings._end_one",
    "ending_meetings._settle_printing",
    "ending_meetings._sheets",
    "ending_meetings.end",
    "erasure._block",
    "erasure._shred_liaison",
    "freezing._freeze_records",
    "forum_planning.put_forum",
    "forum_points.put_point",  # and its task; forums are about no woman, and their words are compared with no file
    "trainings.remove_training",  # closes its tasks; trainings are about no woman
    "trainings.renew_tasks",
    "freezing._unfreeze_records",
    "signing_asked.ask_keeper",  # a task that names an entry of the directory, which is about no woman
    "signing_asked.settle_asked",
    "handing._await_answer",
    "handing._give",
    "handing.count_handed",
    "rounds.begin_round",
    "rounds.settle_round",
    "points._change",
    "points._follow",
    "points._take_back",  # that a point is a proposal; its words are there already
    "points.propose_point",
    "holding.happened",
    "ending_meetings.sheet_came_back",
    "proposals._revised",
    "proposals.propose",
    "recall_notices._put_in_place",
    "rejudging._block_letters",
    "rejudging._narrow",
    "rejudging._settle_printing",
    "shredding._shred_content",
    "shredding.drop_notices",
    "shredding.finish_stub",
    "shredding.take_away",
    "today.finish",
    "today.saw_ended",
}
WHERE = ("nsintake/records", "nsintake/services")
JUDGES = {"refuse_telling", "refuse_typed"}
"""The second judges as the first does where her file is open; elsewhere nobody knows what to look for."""
SENDS = {"release.through", "signed_in.send"}


def _functions(source: Source) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef)]


def _calls(function: ast.FunctionDef) -> set[str]:
    return {call_name(node) for node in ast.walk(function) if isinstance(node, ast.Call)}


def _touches_liaison(function: ast.FunctionDef) -> bool:
    words = {node.attr for node in ast.walk(function) if isinstance(node, ast.Attribute)}
    return "liaison" in words or "_stores" in _calls(function)


def _takes_words(function: ast.FunctionDef) -> bool:
    taken = [*function.args.args, *function.args.kwonlyargs]
    return any(isinstance(argument.annotation, ast.Name) and argument.annotation.id == "str" for argument in taken)


WRITES = {"put", "put_many", "remove", "shred", "open_task", "close_tasks", "end_tasks"}


def writers(source: Source) -> dict[str, ast.FunctionDef]:
    """Functions that write rows of liaison.db themselves, by file and name."""
    room = source.module.rsplit(".", 1)[-1]
    return {
        f"{room}.{function.name}": function
        for function in _functions(source)
        if _touches_liaison(function) and _calls(function) & WRITES
    }


def tells_nobody(source: Source, function: ast.FunctionDef) -> bool:
    """Whether all that it writes goes into tables that are about nobody."""
    calls = (node for node in ast.walk(function) if isinstance(node, ast.Call) and call_name(node) in WRITES)
    return all(is_about_nobody(source, call) for call in calls)


def faults(source: Source) -> list[str]:
    """Writers nobody listed, listed ones that take words without judging them, and other ways to send."""
    found = []
    for name, function in writers(source).items():
        if name not in PAST_THE_GATE and not tells_nobody(source, function):
            found.append(f"{where(source, function)} {name} writes into liaison.db past the gate")
        elif _takes_words(function) and not _calls(function) & JUDGES:
            found.append(f"{where(source, function)} {name} takes words and does not judge them")
    room = source.module.rsplit(".", 1)[-1]
    found += [
        f"{where(source, function)} {room}.{function.name} sends past the gate"
        for function in _functions(source)
        if _calls(function) & {"send", "add_row"} and f"{room}.{function.name}" not in SENDS
    ]
    return found


def test_nothing_is_written_about_her_past_the_gate() -> None:
    hold([hit for source in files(*WHERE) for hit in faults(source)])


def test_every_writer_on_the_list_exists() -> None:
    assert {
        name
        for source in files(*WHERE)
        for name, function in writers(source).items()
        if not tells_nobody(source, function)
    } == PAST_THE_GATE


def test_the_law_of_the_gate_can_fail() -> None:
    new = "def note(me, text):\n    with me.liaison.begin() as work:\n        me.liaison.put(work, text)\n"
    assert faults(snippet(new, "nsintake/services/notes.py"))
    unjudged = "def count_pages(signed_in, holder: str):\n    store = signed_in.liaison\n    store.put(holder)\n"
    assert faults(snippet(unjudged, "nsintake/services/liaison/disclosures.py"))
    other = "def hand_over(signed_in, work, row):\n    signed_in.send(work, row)\n"
    assert faults(snippet(other, "nsintake/services/letters/letters.py"))
    listed = "TABLE = 'training'\ndef save(me, work, row):\n    me.liaison.put(work, TABLE, row)\n"
    place = "nsintake/services/trainings/notes.py"
    assert not faults(snippet(listed, place))
    assert faults(snippet(listed.replace("row):", "row: str):"), place)), "typed words are judged"
    assert faults(snippet(f"{listed}    me.liaison.put(work, 'task', row)\n", place))
    assert faults(snippet(listed.replace("'training'", "'contact'"), place))
    assert faults(snippet(listed.replace("'training'", "table_for(1)"), place))
