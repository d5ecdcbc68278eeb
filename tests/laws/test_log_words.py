"""Whatever is written into the log has words: nobody reads a code of the program there."""

from __future__ import annotations

import ast

from nsintake.store.audit_lines import LETS_OUT, PROTECTS
from tests.laws.source import Source, call_name, files, hold, snippet, where
from tests.laws.writing import STOPS_NOTHING, stops_nothing
from ui.words.audit import VERBS


def verbs_in(source: Source) -> list[tuple[str, ast.expr]]:
    """Every verb that a file writes into the log as a literal, and where."""
    found: list[ast.expr] = []
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        found += [keyword.value for keyword in node.keywords if keyword.arg == "verb"]
        if call_name(node) == "note_view" or _adds_to_log(node):
            found += node.args[1:2]
    return [
        (expression.value, expression)
        for expression in found
        if isinstance(expression, ast.Constant) and isinstance(expression.value, str)
    ]


def _adds_to_log(node: ast.Call) -> bool:
    at = node.func
    holder = at.value if isinstance(at, ast.Attribute) and at.attr == "append" else None
    return isinstance(holder, ast.Attribute) and holder.attr == "audit"


def wordless(source: Source) -> list[str]:
    """Verbs of a file that no reader of the log would understand."""
    return [f"{where(source, place)} {verb!r}" for verb, place in verbs_in(source) if verb not in VERBS]


def test_every_entry_of_the_log_has_words() -> None:
    hold([hit for source in files("nsintake") for hit in wordless(source)])


def test_the_law_reads_every_way_into_the_log() -> None:
    assert len({verb for source in files("nsintake") for verb, _ in verbs_in(source)}) > len(VERBS) // 2
    for line in ('store.audit.append(work, "plot")', 'x.note_view(store, "plot", row)', 'f(verb="plot")'):
        assert wordless(snippet(line))


SAID = {
    "accounts, keys and the station": (
        "sign_in make_account clock_confirmed day_set approve founding_begun draw_halves sheet_checked founded disable "
        "enable propose_role reset_password change_password sign_account decline_account make_keeper remove_person "
        "change_keys succeed_root take_root rewrap checkpoint seal make_stick void_sticks set_writers"
    ),
    "content and settings": (
        "entry verify_entry import_entry "
        "give_figures "
        "wording set_retention back_up set_keep drill print_form print_card print_meeting_paper print_week "
        "print_watch_sheet print_evening"
    ),
    "lets something go on, or adds to it": (
        "thaw thawed open_file widen hand_over unmerge merge ask_to_join asked join_session save_back record use_form "
        "draft release release_alone link invite name_her send_now reopen_file propose_text revise give_back review"
    ),
    "reads": "view reveal call look_up unreadable",
    "says what happened, and stops nothing by itself": (
        "called recall hand_copies answer print_notice disclose_by_law plan_safety plan agree held move presence "
        "alarm_seen alarm_done alarm_handed evening_carried "
        "cancel_meeting not_held call_off called_off suspend resume task done close_file forget_words discard owe "
        "passed_on carried_on contact take_along bring_back print_round print_register seal_to "
        "happened sheet_back debrief carry_on count "
        "plan_forum invite_office move_forum cancel_forum hold_forum hand_point drop_point print_forum_paper "
        "team_member change_member take_hand_over "
        "plan_way no_go set_out check_in watch_step duress abort_way hand_watch way_over call_off_way watch_drill"
    ),
    "follows a verb that protects": "bury kept_from key_gone",
    "is said at a restore or by a keeper who settles": "restore restore_unread confirm continued settle",
}


def said_by_kinds(*sources: Source) -> set[str]:
    """The verbs that are only written with rows of whose kind none stops anything, and that nothing else in the program
    says: a verb that is handed on under another name could be written with any row.
    """
    found: dict[str, bool] = {}
    for source in sources:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value not in STOPS_NOTHING:
                found[node.value] = found.get(node.value, True) and _stops_nothing(source, node)
        for verb, place in verbs_in(source):
            found[verb] = found.get(verb, True) and _stops_nothing(source, place)
    return {word for word, only in found.items() if only}


def _stops_nothing(source: Source, place: ast.expr) -> bool:
    named = place.parent  # type: ignore[attr-defined]
    if not isinstance(named, ast.keyword) or named.arg != "verb":
        return False
    call = named.parent  # type: ignore[attr-defined]
    return isinstance(call, ast.Call) and stops_nothing(source, call)


def test_every_verb_says_whether_it_protects_her() -> None:
    sorted_out = [verb for verbs in SAID.values() for verb in verbs.split()]
    writes = [source for source in files("nsintake") if not source.name.startswith("nsintake/practice/")]
    follows = said_by_kinds(*writes)
    assert not follows & {*PROTECTS, *sorted_out}, "the kind of record says that none of its rows stops anything"
    assert len(sorted_out) == len(set(sorted_out))
    assert not PROTECTS & set(sorted_out)
    lacking = VERBS.keys() - PROTECTS - set(sorted_out) - follows
    assert not lacking, f"into PROTECTS of nsintake/store/audit_lines.py, or named here: {sorted(lacking)}"
    assert not (PROTECTS | LETS_OUT | set(sorted_out)) - VERBS.keys()


def test_a_verb_stops_nothing_only_where_no_row_it_is_written_with_does() -> None:
    wrote = snippet("store.put(work, 'training', key, key, row, verb='plot')\n")
    assert said_by_kinds(wrote) == {"plot"}
    assert said_by_kinds(snippet("store.put(work, 'needs_met', key, key, row, verb='plot')\n")) == {"plot"}
    for line in (
        "store.put(work, 'contact', key, key, row, verb='plot')\n",
        "store.audit.append(work, 'plot')\n",
        "verbs = {True: 'plot'}\n",
    ):
        assert said_by_kinds(wrote, snippet(line)) == set()
