"""Law of the pages: the registry alone says what a page is called, and what pages share is written once, in the bases.

A page asks, shows, keeps a draft and acts through ``ui.page`` and ``ui.acting``. The lists below may only get shorter.
"""

from __future__ import annotations

import ast

from tests.laws.source import Source, call_name, files, hold, snippet, where
from ui.registry import BY_CLASS, ENTRIES

REGISTRY_SAYS = {"key", "title", "help_key", "entry"}
DRAFTS = {"draft_to_save", "restore"}
OWN_DRAFT = {"ui/pages/intake/page.py"}
"""The session with her has a sealed draft of its own; the window keeps only which one was open."""
REFILLS = {"ui/widgets/basics.py", "ui/pages/intake/blocks.py"}
"""``clear``, and the grid of a step, whose fields go on living and are placed again."""
TELLS = {"_failed", "show_error"}
SHOW = ("ui/pages", "ui/parts", "ui/dialogs")


def said_twice(source: Source) -> list[str]:
    """What a page of the registry says about itself although its entry says it."""
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and node.name in BY_CLASS:
            for part in node.body:
                targets = [part.target] if isinstance(part, ast.AnnAssign) else getattr(part, "targets", [])
                names = {getattr(part, "name", ""), *(getattr(target, "id", "") for target in targets)}
                found += [f"{where(source, part)} {name}" for name in sorted(names & REGISTRY_SAYS)]
    return found


def by_hand(source: Source) -> list[str]:
    """Where a page does itself what its base does: emptying a layout, drafts, telling what went wrong, counting."""
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.While) and source.name not in REFILLS:
            taken = [part for part in ast.walk(node.test) if isinstance(part, ast.Call) and call_name(part) == "takeAt"]
            found += [f"{where(source, node)} empties a layout: use clear or fill" for _ in taken]
        elif getattr(node, "name", "") in DRAFTS and source.name.startswith("ui/pages/"):
            if source.name not in OWN_DRAFT:
                found.append(f"{where(source, node)} keeps a draft by hand: use FormPage")
        elif source.name.startswith(SHOW) and {getattr(node, "name", ""), getattr(node, "id", "")} & TELLS:
            found.append(f"{where(source, node)} tells what went wrong by hand: use act, or tell")
        elif isinstance(node, ast.Attribute) and node.attr == "refresh_navigation":
            found.append(f"{where(source, node)} counts by hand: use act, or announce")
    return found


def test_the_registry_alone_says_what_a_page_is_called() -> None:
    hold([hit for source in files("ui/pages") for hit in said_twice(source)])


def test_every_entry_has_a_class_of_its_own_that_knows_its_key() -> None:
    assert len(BY_CLASS) == len({entry.key for entry in ENTRIES}) == len(ENTRIES)
    hold([entry.key for entry in ENTRIES if getattr(entry.page_class(), "key", "") != entry.key])


def test_what_pages_share_is_written_once() -> None:
    hold([hit for source in files("ui") for hit in by_hand(source)])


def says_nothing_after_printing(source: Source) -> list[str]:
    """A file with a button that prints, which has no line beside it that says what came of it."""
    buttons = [
        node
        for node in ast.walk(source.tree)
        if isinstance(node, ast.keyword) and node.arg == "icon" and getattr(node.value, "value", "") == "printer"
    ]
    says = "PrintedNotice(" in source.text or "Pill(" in source.text
    return [f"{where(source, node.value)} prints: say it in a PrintedNotice" for node in buttons if not says]


def test_every_print_is_told_beside_its_button() -> None:
    hold([hit for source in files("ui/pages", "ui/parts", "ui/dialogs") for hit in says_nothing_after_printing(source)])
    button = "button(T('Print'), self._print, name='x.print', icon='printer')\n"
    assert says_nothing_after_printing(snippet(button, "ui/pages/x.py"))
    assert not says_nothing_after_printing(
        snippet(f"{button}self.said = PrintedNotice('x.printed')\n", "ui/pages/x.py")
    )


def test_nothing_is_excepted_that_needs_no_exception() -> None:
    texts = {source.name: source.text for source in files("ui")}
    hold([name for name in OWN_DRAFT if not all(f"def {draft}(" in texts[name] for draft in DRAFTS)])
    hold([name for name in REFILLS if "takeAt" not in texts[name]])


def test_the_law_of_the_pages_can_fail() -> None:
    for text in (
        "class TodayPage(Page):\n    key = 'today'\n",
        "class TodayPage(Page):\n    key: str = 'today'\n",
        "class TodayPage(Page):\n    def title(self):\n        return T('Today')\n",
        "class OfficesPage(Page):\n    def help_key(self):\n        return 'wording'\n",
    ):
        assert said_twice(snippet(text, "ui/pages/x.py")), text
    assert not said_twice(snippet("class SignInPage(FrontPage):\n    key = 'sign_in'\n", "ui/pages/x.py"))
    for text in (
        "while (item := layout.takeAt(0)) is not None:\n    item.widget().deleteLater()\n",
        "class P(Page):\n    def restore(self, draft):\n        pass\n",
        "class P(Page):\n    def draft_to_save(self):\n        return None\n",
        "class P(Page):\n    def _failed(self, error):\n        pass\n",
        "show_error(self, error)\n",
        "self.shell.refresh_navigation()\n",
    ):
        assert by_hand(snippet(text, "ui/pages/x.py")), text
