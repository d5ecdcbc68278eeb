"""Laws 2 and 5: every act of a service names its permission; windows never ask for a role."""

from __future__ import annotations

import ast
from collections import Counter

from tests.laws.source import Source, call_name, files, hold, imported, snippet, where

GUARD = "requires"
# Files that other services call and no window may import: they see more than any one role.
INTERNAL = {
    "access_since",
    "account_state",
    "asked_whether_free",
    "audit_report",
    "backup_age",
    "backup_notes",
    "blocking",
    "by_keeper",
    "carried_over",
    "copies_kept",
    "drafting",
    "ended_records",
    "figure_rows",
    "figures_since",
    "form_words",
    "founding_work",
    "hours_kept",
    "noted_withdrawals",
    "keys_put_right",
    "goes_with_her",
    "guessed_since",
    "halves_alone",
    "meetings_since",
    "members_since",
    "named_since",
    "missing_tombstones",
    "named_back",
    "named_papers",
    "opening_replaced",
    "paper_forms",
    "passwords",
    "planted_rows",
    "practice_office",
    "rarity",
    "recall_notices",
    "records_since",
    "rejudging",
    "replaced_station",
    "restore_questions",
    "restoring",
    "ringing",
    "rewrapping",
    "said_over_there",
    "same_account",
    "signing",
    "staging",
    "unfinished",
    "what_is_buried",
    "words_kept",
}
# Files of the floor under the services that a window may import: what it shows and keeps, and who is signed in.
FLOOR_SHOWN = {
    "content",
    "content_kinds",
    "delivery",
    "integrity",
    "leak_findings",
    "page_drafts",
    "signed_in",
    "women_index",
}
GIVES_WORDS = "ui/words/roles.py"
"""Has a word for each role, and decides nothing by it."""
# Files that may have acts done before anyone has signed in.
BEFORE_SIGN_IN = {"accounts", "backups", "founding", "recovery", "sealing", "sheets", "sign_in", "start_stick"}


def _opens(function: ast.FunctionDef | ast.AsyncFunctionDef) -> set[str]:
    return {
        call_name(mark) if isinstance(mark, ast.Call) else getattr(mark, "id", getattr(mark, "attr", ""))
        for mark in function.decorator_list
    }


def unguarded(source: Source) -> list[str]:
    """Public functions of a service file without a guard."""
    room = source.module.rsplit(".", 1)[-1]
    if room in INTERNAL:
        return []
    allowed = {GUARD, "before_sign_in"} if room in BEFORE_SIGN_IN else {GUARD}
    found = []
    for node in source.tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_"):
            if not _opens(node) & allowed:
                found.append(f"{where(source, node)} {node.name}")
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            found.append(f"{where(source, node)} lambda")
    return found


def reaches_inside(source: Source) -> list[str]:
    """Imports of an internal service file by a window."""
    inside = {file.module for file in files("nsintake/services") if file.module.rsplit(".", 1)[-1] in INTERNAL}
    floor = files("nsintake/records")
    inside |= {file.module for file in floor if file.module.rsplit(".", 1)[-1] not in {*FLOOR_SHOWN, "records"}}
    return [
        f"{where(source, node)} imports {module}" for module, node in imported(source, types=False) if module in inside
    ]


def asks_for_role(source: Source) -> list[str]:
    """Comparisons with a role, and mentions of the Role table, in a window file."""
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Match) and source.name == GIVES_WORDS:
            continue
        if isinstance(node, ast.Compare | ast.Match):
            sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) else [node.subject]
            words = {getattr(part, "attr", getattr(part, "id", "")) for side in sides for part in ast.walk(side)}
            of_qt = any(word == "ItemDataRole" or word.endswith("_ROLE") for word in words)
            if words & {"role", "roles", "Role"} and not of_qt:
                found.append(where(source, node))
    return found


def test_every_public_service_function_requires_a_permission() -> None:
    hold([hit for source in files("nsintake/services") for hit in unguarded(source)])


def test_the_permission_law_can_fail() -> None:
    bare = "def sign(signed_in: object) -> None:\n    return None\n"
    assert unguarded(snippet(bare, "nsintake/services/letters/release.py"))
    assert unguarded(snippet(f"@before_sign_in\n{bare}", "nsintake/services/letters/release.py"))
    assert not unguarded(snippet(f"@before_sign_in\n{bare}", "nsintake/services/signing_in/sign_in.py"))
    assert not unguarded(snippet(f"@requires(Permission.SIGN_RELEASE)\n{bare}", "nsintake/services/letters/release.py"))


def test_windows_never_import_internal_services() -> None:
    hold([hit for source in files("ui") for hit in reaches_inside(source)])
    assert reaches_inside(snippet("from nsintake.services.letters import drafting", "ui/pages/x.py"))
    assert reaches_inside(snippet("from nsintake.records.case_files import case_of", "ui/pages/x.py"))


def test_a_service_file_is_known_by_its_name_alone() -> None:
    names = Counter(source.module.rsplit(".", 1)[-1] for source in files("nsintake/services"))
    rooms = {source.module.rsplit(".", 1)[-1] for source in files("nsintake/services") if "__init__" in source.name}
    assert {name for name, often in names.items() if often > 1 + (name in rooms)} == set()
    assert names.keys() >= INTERNAL | BEFORE_SIGN_IN


def test_windows_never_compare_roles() -> None:
    hold([hit for source in files("ui") for hit in asks_for_role(source)])


def test_the_role_law_can_fail() -> None:
    assert asks_for_role(snippet("if signed_in.role == 'keeper':\n    pass", "ui/pages/x.py"))
    assert asks_for_role(snippet("x = Role.KEEPER in signed_in.roles", "ui/pages/x.py"))
    words = "match known(Role, role):\n    case Role.KEEPER:\n        pass\n"
    assert asks_for_role(snippet(words, "ui/pages/x.py"))
    assert not asks_for_role(snippet(words, GIVES_WORDS))
    assert not asks_for_role(snippet("if role == Qt.ItemDataRole.DisplayRole:\n    pass", "ui/widgets/x.py"))
    assert not asks_for_role(snippet("if signed_in.may(Permission.SEE_TODAY):\n    pass", "ui/pages/x.py"))
